"""PostgreSQL by psycopg, for several servers on one store: a transaction for each change, tried again when it must.

The SQL is the same as on one file, in the subset that CockroachDB, YugabyteDB and Citus share, but for the few
statements named below. What a change checks and then writes can be overtaken by another server between the two;
then a unique key refuses it, the whole change is run again, and its own check finds what came first.
"""

from __future__ import annotations

import random
import re
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import psycopg
from psycopg import errors, sql
from psycopg.conninfo import conninfo_to_dict
from psycopg.rows import dict_row
from psycopg_pool import ConnectionPool, PoolTimeout, TooManyRequests
from sqlite_utils import Database

from workshop.store.engine import Conflict, Result, Row, Transaction
from workshop.store.errors import (
    CannotBackUp,
    NewerDatabase,
    NothingSaved,
    PostgresqlNotReachable,
    StoreAway,
    StoreBusy,
)
from workshop.store.migrations import STEPS, migrations, statements

Connection = psycopg.Connection[Row]

CONNECTIONS = 16
CONNECT_SECONDS = 5
WAIT_SECONDS = 10
"""How long somebody waits before the phone keeps the answer and tries again."""
ONTO_TAKEN = 3
"""How often a change is run again because a key was taken: its own check should have found that the second time."""
COPIED_AT_ONCE = 1000

# What CockroachDB has in another form: a transaction's own number, what became of it, and how far all are done.
OWN = "SELECT pg_current_xact_id()::text AS xid"
FATE = "SELECT pg_xact_status(%s::text::xid8) AS fate"
NEWS = (
    "SELECT project_id, xid::text AS xid, seq FROM event WHERE (xid, seq) > (%s::text::xid8, %s)"
    " AND xid < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY xid, seq"
)

AGAIN = (
    errors.SerializationFailure,
    errors.DeadlockDetected,
    errors.LockNotAvailable,
    errors.AdminShutdown,
    errors.CrashShutdown,
    errors.CannotConnectNow,
    errors.TooManyConnections,
)

_NAMED = re.compile(r"(?<![:\w]):([a-z_]\w*)")


def in_postgresql(text: str) -> str:
    """SQL with :named values as psycopg takes it."""
    return _NAMED.sub(r"%(\1)s", text.replace("%", "%%"))


class _Rows:
    """A transaction on a connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self, sql: str, **values: object) -> list[Row]:
        """As Transaction.all."""
        return self._connection.execute(in_postgresql(sql), values).fetchall()

    def run(self, sql: str, **values: object) -> int:
        """As Transaction.run."""
        return self._connection.execute(in_postgresql(sql), values).rowcount

    def many(self, sql: str, rows: Sequence[Mapping[str, object]]) -> None:
        """As Transaction.many."""
        with self._connection.cursor() as cursor:
            cursor.executemany(in_postgresql(sql), rows)


class _Events:
    """What happens in the database, also on other servers.

    A row may become visible after one with a greater number, so the cursor only passes transactions before which
    none is under way any more.
    """

    def __init__(self, engine: PostgresEngine) -> None:
        self._engine = engine
        with engine.reading() as rows:
            self._xid = str(rows.all("SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xid")[0]["xid"])
        self._seq = 0

    def take(self) -> frozenset[str]:
        """As Changes.take."""
        with self._engine.connection() as connection:
            news = connection.execute(NEWS, [self._xid, self._seq]).fetchall()
        if news:
            self._xid, self._seq = news[-1]["xid"], news[-1]["seq"]
        return frozenset(row["project_id"] for row in news if row["project_id"])

    def close(self) -> None:
        """Nothing is held between two questions."""


class PostgresEngine:
    """A database, opened once by a process; its connections are shared by all threads."""

    def __init__(self, address: str) -> None:
        self.address = without_password(address)
        try:
            with psycopg.connect(address, connect_timeout=CONNECT_SECONDS, row_factory=dict_row) as connection:
                self._migrate(connection)
        except psycopg.Error as problem:
            reason = str(problem).strip().splitlines()[-1] if str(problem).strip() else type(problem).__name__
            raise PostgresqlNotReachable(address=self.address, reason=reason) from problem
        self._pool: ConnectionPool[Connection] = ConnectionPool(
            address,
            min_size=1,
            max_size=CONNECTIONS,
            timeout=CONNECT_SECONDS,
            reconnect_timeout=CONNECT_SECONDS,
            kwargs={"autocommit": True, "row_factory": dict_row, "connect_timeout": CONNECT_SECONDS},
            check=ConnectionPool.check_connection,
            open=True,
        )
        self._closing = threading.Event()

    def _migrate(self, connection: Connection) -> None:
        """Give the database the steps it lacks, all or none; who comes at the same time waits for the row's lock."""
        with suppress(errors.DuplicateTable, errors.UniqueViolation), connection.transaction():
            connection.execute(
                "CREATE TABLE IF NOT EXISTS migration(name TEXT PRIMARY KEY, applied_at TIMESTAMPTZ NOT NULL)"
            )
        with connection.transaction():
            connection.execute(
                "INSERT INTO migration(name, applied_at) VALUES('', now())"
                " ON CONFLICT(name) DO UPDATE SET applied_at = excluded.applied_at"
            )
            applied = {row["name"] for row in connection.execute("SELECT name FROM migration WHERE name <> ''")}
            if not applied <= STEPS.keys():
                raise NewerDatabase(address=self.address)
            for name in STEPS:
                if name not in applied:
                    for statement in statements(name, "postgresql"):
                        connection.execute(statement)
                    connection.execute("INSERT INTO migration(name, applied_at) VALUES(%s, now())", [name])

    def write(self, change: Callable[[Transaction], Result], *, without_trace: bool = False) -> Result:  # noqa: ARG002
        """As Engine.write. What was erased leaves the server's files when it vacuums; that is the server's to do."""
        until = monotonic() + WAIT_SECONDS
        taken = 0
        for attempt in range(1000):
            xid, result = "", None
            try:
                with self._pool.connection() as connection, connection.transaction():
                    [own] = connection.execute(OWN).fetchall()
                    xid = own["xid"]
                    result = change(_Rows(connection))
                return result  # noqa: RET504  # committed only now
            except errors.IntegrityError as problem:
                taken += 1
                if taken >= ONTO_TAKEN:
                    raise Conflict(str(problem)) from problem
            except (psycopg.OperationalError, PoolTimeout, TooManyRequests) as problem:
                if xid and not isinstance(problem, AGAIN[:3]) and self._committed(xid, until):
                    return result  # type: ignore[return-value]  # the change had run to its end: only the answer was lost
                if not _is_passing(problem) or monotonic() > until or self._closing.is_set():
                    raise NothingSaved(reason=problem) from problem
            sleep(min(random.uniform(0, 0.01 * 2**attempt), 0.5))  # noqa: S311
        raise NothingSaved(reason="the store is busy")

    def _committed(self, xid: str, until: float) -> bool:
        """What became of a transaction whose end was not heard; NothingSaved when nobody can tell in time."""
        while True:
            try:
                with self._pool.connection() as connection:
                    fate = connection.execute(FATE, [xid]).fetchone()
                if fate and fate["fate"] != "in progress":
                    return bool(fate["fate"] == "committed")
            except (psycopg.OperationalError, PoolTimeout, TooManyRequests) as problem:
                if monotonic() > until:
                    raise NothingSaved(reason=problem) from problem
            if monotonic() > until:
                raise NothingSaved(reason="the end of the transaction is not known")
            sleep(0.05)

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """A connection for a moment; StoreBusy, StoreAway."""
        try:
            with self._pool.connection() as connection:
                yield connection
        except TooManyRequests as problem:
            raise StoreBusy from problem
        except (psycopg.OperationalError, PoolTimeout) as problem:
            raise StoreAway from problem

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """As Engine.reading."""
        with self.connection() as connection, connection.transaction():
            connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            yield _Rows(connection)

    def changes(self) -> _Events:
        """As Engine.changes."""
        return _Events(self)

    def copy_to(self, target: Path) -> None:
        """As Engine.copy_to: a data file that Kutomo can be started on, with every table of the database."""
        unfinished = target.with_name(f"{target.name}.part")
        try:
            unfinished.unlink(missing_ok=True)
            unfinished.touch(0o600)
            file = Database(unfinished)
            try:
                migrations().apply(file)
                with self.connection() as connection, connection.transaction():
                    connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
                    for table in STEPS and _tables(file):
                        _copy(connection, table, file)
            finally:
                file.close()
            unfinished.replace(target)
        except OSError as problem:
            unfinished.unlink(missing_ok=True)
            raise CannotBackUp(file=target, reason=problem.strerror or problem) from problem

    def close(self) -> None:
        """Let go of the connections."""
        self._closing.set()
        self._pool.close()


def _tables(file: Database) -> list[str]:
    return [name for name in file.table_names() if not name.startswith(("_", "sqlite_"))]


def _copy(connection: Connection, table: str, file: Database) -> None:
    columns = [column.name for column in file[table].columns]
    places = ", ".join("?" for _ in columns)
    with connection.cursor(name=f"copy_{table}") as rows, file.atomic():
        rows.itersize = COPIED_AT_ONCE
        rows.execute(
            sql.SQL("SELECT {} FROM {}").format(sql.SQL(", ").join(map(sql.Identifier, columns)), sql.Identifier(table))
        )
        file.conn.executemany(
            f"INSERT INTO {table}({', '.join(columns)}) VALUES({places})",
            (tuple(row[column] for column in columns) for row in rows),
        )


def _is_passing(problem: Exception) -> bool:
    """Whether the same change may succeed in a moment: the server is busy, restarts, or the line broke."""
    if isinstance(problem, AGAIN) or not isinstance(problem, psycopg.Error):
        return True
    return problem.sqlstate is None or problem.sqlstate.startswith("08")


def without_password(address: str) -> str:
    """The address as it may be shown and logged."""
    try:
        parts: dict[str, Any] = conninfo_to_dict(address)
    except psycopg.Error:
        return "postgresql://…"
    host, port = parts.get("host", ""), parts.get("port", "")
    return f"postgresql://{host}{f':{port}' if port else ''}/{parts.get('dbname', '')}"
