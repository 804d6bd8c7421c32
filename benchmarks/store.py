"""What a town can trust the store with: every figure of it beside its bar, and a floor or a peer from the same run.

Run: python -m benchmarks.store (QUICK=1 for a small run, TMPDIR for the disk to measure). It fails when a
promise is broken: something lost, doubled or torn, a lock error, a wrong value. It never fails for a time alone.
"""

from __future__ import annotations

import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils.utils import sqlite3

from benchmarks import store_promises as promises
from benchmarks import store_speed as speed
from benchmarks.table import Table
from tests.postgres import PostgresServer, postgres_commands
from workshop.store import close_stores

PARTS = (
    speed.submissions,
    speed.submissions_to_postgres,
    promises.many_processes,
    promises.kills,
    promises.cuts,
    promises.full_disk,
    promises.stops,
    promises.again,
    speed.backups,
    promises.archives,
    promises.hostile_archives,
    speed.million,
    promises.schemas,
)


def main() -> bool:
    """Print the table, and tell whether every promise held."""
    logging.getLogger("psycopg").setLevel(logging.CRITICAL)  # it speaks of every line that broke
    engine = f"SQLite {sqlite3.sqlite_version}, Python {sys.version.split()[0]}, {os.cpu_count()} cores"
    table = Table(f"{engine}, load {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory(prefix="kutomo-bench-") as directory:
        place = Path(directory)
        with postgres() as server:
            for measure in PARTS:
                there = place / measure.__name__
                measure(table, there, server)
                close_stores()
                shutil.rmtree(there, ignore_errors=True)
    return table.holds()


@contextmanager
def postgres() -> Iterator[PostgresServer | None]:
    """A server with everything on that keeps its data through a power cut, where PostgreSQL is installed."""
    if not postgres_commands():
        yield None
        return
    server = PostgresServer()
    try:
        yield server
    finally:
        server.remove()


if __name__ == "__main__":
    sys.exit(not main())
