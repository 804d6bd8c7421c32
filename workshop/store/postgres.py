"""PostgreSQL by psycopg, for several servers on one store: a transaction for each change, tried again when it must.

The SQL is the same as on one file, in the subset that CockroachDB, YugabyteDB and Citus share, but for the few
statements named below. What a change checks and then writes can be overtaken by another server between the two;
then a unique key refuses it, the whole change is run again, and its own check finds what came first.
"""

from __future__ import annotations

import logging
import random
import re
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep
from typing import Any
from uuid import uuid4

import psycopg
from psycopg import errors, sql
from psycopg.abc import Buffer
from psycopg.adapt import Loader
from psycopg.conninfo import conninfo_to_dict
from psycopg.rows import dict_row, tuple_row
from psycopg_pool import ConnectionPool, PoolTimeout

from workshop.errors import NotThere
from workshop.store.engine import Conflict, Result, Row, Transaction, Values
from workshop.store.errors import (
    CannotBackUp,
    NewerDatabase,
    NothingSaved,
    PostgresqlNotReachable,
    StoreAway,
)
from workshop.store.library import Database, sqlite3
from workshop.store.migrations import STEPS, migrations, statements
from workshop.store.whole_file import whole_file

logging.getLogger("psycopg.pool").setLevel(logging.ERROR)  # it repeats itself while a database is away

Connection = psycopg.Connection[Row]

CONNECTIONS = 16
CONNECT_SECONDS = 5
ASK_AGAIN_SECONDS = 1
WAIT_SECONDS = 10
"""How long somebody waits before the phone keeps the answer and tries again."""
ONTO_TAKEN = 3
"""How often a change is run again because a key was taken: its own check should have found that the second time."""
COPIED_AT_ONCE = 1000
LINE = {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 15_000}
"""A server that vanished without a word is noticed within seconds (tcp_user_timeout in milliseconds)."""
IDLE_SECONDS = 15
"""After so long the server sets free what a process held that died without a word in the middle of a change."""

# A commit's answer can be lost, and a transaction's number can be another's after a crash: so each change leaves a
# mark. Who writes the same mark again waits for the first to end, and finds it when that was committed.
MARK = "INSERT INTO write_mark(id) VALUES(:id) ON CONFLICT DO NOTHING"
FORGET_MARKS = "DELETE FROM write_mark WHERE written_at < now() - INTERVAL '1 hour'"
FORGET_EVERY = 1000

# What CockroachDB has in another form: the number of a transaction, and how far all are done.
DONE = "xid < pg_snapshot_xmin(pg_current_snapshot())"
LATEST = f"SELECT xid::text AS xid, seq FROM event WHERE {DONE} ORDER BY xid DESC, seq DESC LIMIT 1"  # noqa: S608
NEWS = (
    "SELECT project_id, xid::text AS xid, seq FROM event WHERE (xid, seq) > (%s::text::xid8, %s)"  # noqa: S608
    f" AND {DONE} ORDER BY xid, seq"
)

AGAIN = (
    errors.SerializationFailure,
    errors.DeadlockDetected,
    errors.LockNotAvailable,
    errors.AdminShutdown,
    errors.CrashShutdown,
    errors.CannotConnectNow,
    errors.TooManyConnections,
    errors.ReadOnlySqlTransaction,
    errors.IdleInTransactionSessionTimeout,
)
AWAY = (psycopg.OperationalError, psycopg.InternalError)

_NAMED = re.compile(r"('[^']*')|(?<![:\w]):([a-z_]\w*)")


def in_postgresql(text: str) -> str:
    """SQL with :named values as psycopg takes it; what stands in quotation marks stays as it is."""
    return _NAMED.sub(lambda found: found[1] or f"%({found[2]})s", text.replace("%", "%%"))


class _Number(Loader):
    """A sum or a mean as SQLite gives it: a whole number as int, else as float."""

    def load(self, data: Buffer) -> int | float:
        text = bytes(data).decode()
        return int(text) if text.lstrip("-").isdecimal() else float(text)


class _Rows:
    """A transaction on a connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self, sql: str, **values: object) -> list[Row]:
        """As Transaction.all."""
        return self._connection.execute(in_postgresql(sql), values).fetchall()

    def values(self, sql: str, **values: object) -> Values:
        """As Transaction.values."""
        with self._connection.cursor(row_factory=tuple_row) as cursor:
            found = cursor.execute(in_postgresql(sql), values)
            return tuple(column.name for column in found.description or ()), tuple(found)

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
        with engine.connection() as connection:
            latest = connection.execute(LATEST).fetchone() or {"xid": "0", "seq": 0}
        self._xid, self._seq = latest["xid"], latest["seq"]

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
                encoding = connection.info.parameter_status("server_encoding")
                if encoding != "UTF8":
                    reason = f"its encoding is {encoding}; make it with ENCODING 'UTF8'"
                    raise PostgresqlNotReachable(address=self.address, reason=reason)
                self._migrate(connection)
        except psycopg.Error as problem:
            raise PostgresqlNotReachable(address=self.address, reason=_reason(problem)) from None
        self._pool: ConnectionPool[Connection] = ConnectionPool(
            address,
            min_size=1,
            max_size=CONNECTIONS,
            reconnect_timeout=ASK_AGAIN_SECONDS,
            kwargs={"autocommit": True, "row_factory": dict_row, "connect_timeout": CONNECT_SECONDS, **LINE},
            configure=_configure,
            open=True,
        )
        self._closing = threading.Event()

    def _migrate(self, connection: Connection) -> None:
        """Give the database the steps it lacks, all or none; who comes at the same time waits for the row's lock."""
        made_meanwhile = (errors.DuplicateTable, errors.DuplicateObject, errors.UniqueViolation)
        with suppress(*made_meanwhile), connection.transaction():
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
        mark = str(uuid4())
        taken = 0
        result: Result | None = None
        for attempt in range(1000):
            try:
                with self._lent(until) as connection, connection.transaction():
                    rows = _Rows(connection)
                    if not rows.run(MARK, id=mark):
                        break  # the attempt before was committed, only the answer was lost
                    result = change(rows)
                break
            except psycopg.DataError as problem:
                raise _conflict(problem) from None
            except errors.IntegrityError as problem:
                taken += 1
                if taken >= ONTO_TAKEN:
                    raise _conflict(problem) from None
            except AWAY as problem:
                if not _is_passing(problem) or monotonic() > until or self._closing.is_set():
                    raise NothingSaved(reason=problem) from problem
            sleep(min(random.uniform(0, 0.01 * 2**attempt), 0.5))  # noqa: S311
        else:
            raise NothingSaved(reason="the store is busy")
        if random.randrange(FORGET_EVERY) == 0:  # noqa: S311
            self._forget_marks()
        return result  # type: ignore[return-value]

    def _forget_marks(self) -> None:
        with suppress(psycopg.Error), self._lent(monotonic()) as connection:
            connection.execute(FORGET_MARKS)

    @contextmanager
    def _lent(self, until: float) -> Iterator[Connection]:
        """A connection that is alive; OperationalError when there is none by then.

        The pool's own check waits a second for the first that it finds broken, two for the next and so on; after the
        server was started anew they all are.
        """
        while True:
            try:
                connection = self._pool.getconn(timeout=ASK_AGAIN_SECONDS)
            except PoolTimeout:
                if monotonic() > until:
                    raise
                continue
            try:
                ConnectionPool.check_connection(connection)
                break
            except psycopg.OperationalError:
                self._pool.putconn(connection)  # which throws it away
        try:
            yield connection
        finally:
            self._pool.putconn(connection)

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """A connection for a moment; StoreAway, and NotThere for a text that is nowhere here: one with NUL in it."""
        try:
            with self._lent(monotonic() + CONNECT_SECONDS) as connection:
                yield connection
        except psycopg.DataError as problem:
            if problem.sqlstate is None:
                raise NotThere from None
            raise _conflict(problem) from None
        except AWAY as problem:
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
        try:
            with whole_file(target) as copy, closing(Database(copy)) as file:
                migrations().apply(file)
                with self.connection() as connection, connection.transaction():
                    connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
                    for table in _tables(file):
                        _copy(connection, table, file)
        except (sqlite3.Error, OSError) as problem:
            raise CannotBackUp(file=target, reason=getattr(problem, "strerror", None) or problem) from problem

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


def _configure(connection: Connection) -> None:
    connection.execute(
        "SELECT set_config('lock_timeout', %s, false), set_config('idle_in_transaction_session_timeout', %s, false)",
        [f"{WAIT_SECONDS}s", f"{IDLE_SECONDS}s"],
    )
    connection.adapters.register_loader("numeric", _Number)


def _conflict(problem: psycopg.Error) -> Conflict:
    """What stood in the way, without the row: the server's own words may quote an answer."""
    return Conflict(type(problem).__name__, problem.diag.table_name, problem.diag.constraint_name)


def _reason(problem: psycopg.Error) -> str:
    """Why there is no connection, in the server's own words; what cannot be read as an address may be a password."""
    said = [line.strip() for line in str(problem).splitlines() if line.strip()]
    if isinstance(problem, psycopg.ProgrammingError) and problem.sqlstate is None:
        return "the address cannot be read"
    return said[0] if said else type(problem).__name__


def _is_passing(problem: psycopg.Error) -> bool:
    """Whether the same change may succeed in a moment: the server is busy, restarts, or the line broke."""
    return isinstance(problem, AGAIN) or problem.sqlstate is None or problem.sqlstate.startswith("08")


def without_password(address: str) -> str:
    """The address as it may be shown and logged."""
    try:
        parts: dict[str, Any] = conninfo_to_dict(address)
    except psycopg.Error:
        return "postgresql://…"
    host, port = parts.get("host", ""), parts.get("port", "")
    return f"postgresql://{host}{f':{port}' if port else ''}/{parts.get('dbname', '')}"
