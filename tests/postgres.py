"""A PostgreSQL server of our own on a free port, started and stopped as a test or a benchmark wants it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import uuid
from pathlib import Path


def postgres_commands() -> str | None:
    """The directory of the server's commands, where PostgreSQL is installed."""
    found = shutil.which("postgres")
    places = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"))
    return str(Path(found or places[-1]).parent) if found or places else None


class PostgresServer:
    """A server that holds its data in a directory; root lets the user nobody run it, for it refuses root."""

    def __init__(self, directory: Path, *options: str) -> None:
        commands = postgres_commands()
        assert commands, "PostgreSQL is not installed"
        self._commands = Path(commands)
        self._data = directory / "pgdata"
        self._options = options
        self._as = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] if os.getuid() == 0 else []
        directory.mkdir(parents=True, exist_ok=True)
        if self._as:
            shutil.chown(directory, "nobody", "nogroup")
            for parent in directory.parents:  # pytest's own directories are closed to others
                if parent.owner() == "root" and parent.is_relative_to("/tmp") and parent != Path("/tmp"):
                    parent.chmod(parent.stat().st_mode | 0o011)
        self._run("initdb", "-D", self._data, "-U", "kutomo", "-A", "trust", "-E", "UTF8", "--locale=C", "-N")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.start()

    def start(self) -> None:
        """Start and wait until it answers."""
        options = ["-h 127.0.0.1", f"-p {self.port}", "-k ''", "-c max_connections=200", *self._options]
        self._run("pg_ctl", "-D", self._data, "-l", self._data / "log", "-w", "-o", " ".join(options), "start")

    def stop(self, mode: str = "fast") -> None:
        """Stop it; "immediate" is as if it were killed: it has to recover at the next start."""
        self._run("pg_ctl", "-D", self._data, "-m", mode, "-w", "stop")

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

    def _run(self, command: str, *words: object) -> None:
        done = subprocess.run(
            [*self._as, str(self._commands / command), *map(str, words)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            cwd=self._data.parent,
            text=True,
        )
        assert done.returncode == 0, done.stderr
