"""A PostgreSQL server of our own on a free port, started and stopped as a test or a benchmark wants it."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import uuid
from pathlib import Path
from typing import Literal


def postgres_commands() -> str | None:
    """The directory of the server's commands, where PostgreSQL is installed."""
    found = shutil.which("postgres")
    places = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"))
    return str(Path(found or places[-1]).parent) if found or places else None


class PostgresServer:
    """A server with a directory of its own; root lets the user nobody run it, for it refuses root."""

    def __init__(self, *options: str) -> None:
        commands = postgres_commands()
        assert commands, "PostgreSQL is not installed"
        self._commands = Path(commands)
        # Not below pytest's own directory, which every run closes to others again.
        self._data = Path(tempfile.mkdtemp(prefix="kutomo-postgres-"))
        self._options = [word for option in options for word in option.split()]
        self._as = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] if os.getuid() == 0 else []
        if self._as:
            shutil.chown(self._data, "nobody", "nogroup")
        options = ["-D", self._data, "-U", "kutomo", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"]
        made = subprocess.run(
            [*self._as, self._commands / "initdb", *options], capture_output=True, cwd=self._data, check=False
        )
        assert made.returncode == 0, made.stderr
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    def start(self) -> None:
        """Start, where it does not run already, and wait until it answers."""
        if self._process and self._process.poll() is None:
            return
        options = ["-h", "127.0.0.1", "-p", str(self.port), "-k", "", "-c", "max_connections=200"]
        with (self._data.parent / f"{self._data.name}.log").open("ab") as log:
            self._process = subprocess.Popen(
                [*self._as, str(self._commands / "postgres"), "-D", str(self._data), *options, *self._options],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=self._data,
            )
        while not self._answers():
            assert self._process.poll() is None, Path(log.name).read_text("utf-8")

    def _answers(self) -> bool:
        import psycopg

        try:
            psycopg.connect(self.address("postgres"), connect_timeout=5).close()
        except psycopg.OperationalError:
            return False
        return True

    def stop(self, mode: Literal["fast", "immediate"] = "fast") -> None:
        """Stop it; "immediate" is as if it were killed: it has to recover at the next start."""
        assert self._process
        self._process.send_signal(signal.SIGQUIT if mode == "immediate" else signal.SIGINT)
        self._process.wait(timeout=60)

    def remove(self) -> None:
        """Stop it for good, and leave nothing behind."""
        self.stop("immediate")
        shutil.rmtree(self._data)
        (self._data.parent / f"{self._data.name}.log").unlink()

    def address(self, database: str) -> str:
        """Where a database is found."""
        return f"postgresql://kutomo@127.0.0.1:{self.port}/{database}"

    def new_database(self, template: str = "template1") -> str:
        """The address of a database of one's own."""
        import psycopg
        from psycopg import sql

        name = f"k{uuid.uuid4().hex}"
        with psycopg.connect(self.address("postgres"), autocommit=True) as connection:
            connection.execute(
                sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template))
            )
        return self.address(name)
