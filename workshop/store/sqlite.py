"""One file by SQLite: a writer that commits in groups, a few readers, and a gate between processes.

SQLite's own waiting is unfair polling: with many writers the slowest waits for seconds. So one thread of
each process writes, commits whatever arrived while the previous commit ran, and answers only after the
commit; a lock file makes the processes take turns and is freed by the kernel when one dies. FULL and not
NORMAL, because in simulated power cuts NORMAL lost acknowledged rows (measured; see docs/decisions.md).
"""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from sqlite_utils import Database
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]  # pysqlite3 where it is installed

from workshop.store.errors import NewerStore, NotAStore, NothingSaved, StoreNotReachable
from workshop.store.migrations import STEPS, migrations

try:
    import fcntl
except ImportError:  # Windows without WSL: SQLite's own waiting remains, correct but less fair
    fcntl = None  # type: ignore[assignment]

Row = dict[str, Any]
Result = TypeVar("Result")

READERS = 4
BATCH = 256
WAIT_SECONDS = 30
PRAGMAS = (
    "synchronous=FULL",
    "foreign_keys=ON",
    "busy_timeout=15000",
    "trusted_schema=OFF",
    "secure_delete=ON",
    "journal_size_limit=67108864",
)


class Transaction:
    """What a change may do: read and write rows by SQL with :named values."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def all(self, sql: str, **values: object) -> list[Row]:
        """The rows of a query, as they are inside this change."""
        return list(self._db.query(sql, values))

    def run(self, sql: str, **values: object) -> int:
        """How many rows a statement touched."""
        return int(self._db.execute(sql, values).rowcount)

    def many(self, sql: str, rows: Sequence[Mapping[str, object]]) -> None:
        """Run a statement once for each row."""
        self._db.conn.executemany(sql, rows)


class Gate:
    """A fair queue between the processes of one machine."""

    def __init__(self, file: Path) -> None:
        self._file = os.open(file, os.O_CREAT | os.O_RDWR, 0o600) if fcntl else None

    def __enter__(self) -> None:
        if self._file is not None:
            fcntl.flock(self._file, fcntl.LOCK_EX)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._file is not None:
            fcntl.flock(self._file, fcntl.LOCK_UN)

    def close(self) -> None:
        """Let go of the lock file."""
        if self._file is not None:
            os.close(self._file)


class SqliteEngine:
    """The file, opened once by a process and shared by all its threads."""

    def __init__(self, file: Path) -> None:
        self.file = file
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            self._gate = Gate(file.with_suffix(".lock"))
        except OSError as problem:
            raise StoreNotReachable(file=file, reason=problem.strerror or problem) from problem
        try:
            self._writer = self._prepare()
        except BaseException:
            self._gate.close()
            raise
        self._readers: queue.LifoQueue[Database] = queue.LifoQueue()
        for _ in range(READERS):
            self._readers.put(self._open(reading_only=True))
        self._changes: queue.Queue[tuple[Callable[[Transaction], Any], queue.SimpleQueue[Any]] | None] = queue.Queue(
            5000
        )
        self._thread = threading.Thread(target=self._write_on, name="store-writer", daemon=True)
        self._thread.start()

    def _prepare(self) -> Database:
        """The writer's connection, on a file that has had every migration."""
        steps = migrations()
        try:
            with self._gate:
                db = self._open()
                applied = {step.name for step in steps.applied(db)}
                if not applied <= STEPS.keys():
                    db.close()
                    raise NewerStore(file=self.file)
                if not applied and db.table_names():
                    db.close()
                    raise NotAStore(file=self.file)
                db.enable_wal()
                steps.apply(db)
                return db
        except sqlite3.DatabaseError as problem:
            if "not a database" in str(problem) or "malformed" in str(problem):
                raise NotAStore(file=self.file) from problem
            raise StoreNotReachable(file=self.file, reason=problem) from problem

    def _open(self, *, reading_only: bool = False) -> Database:
        connection = sqlite3.connect(str(self.file), timeout=15, check_same_thread=False)
        for pragma in (*PRAGMAS, "query_only=ON") if reading_only else PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        return Database(connection)

    def write(self, change: Callable[[Transaction], Result]) -> Result:
        """Run a change and return its result after it is durable; NothingSaved when the file cannot take it.

        The change may be run in one commit with others; an error in it undoes itself alone.
        """
        answer: queue.SimpleQueue[tuple[Result, BaseException | None]] = queue.SimpleQueue()
        try:
            self._changes.put((change, answer), timeout=WAIT_SECONDS)
            result, problem = answer.get(timeout=WAIT_SECONDS)
        except (queue.Full, queue.Empty) as busy:
            raise NothingSaved(reason="the store is busy") from busy
        if problem is not None:
            raise problem
        return result

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """Queries that all see the same moment."""
        db = self._readers.get(timeout=WAIT_SECONDS)
        try:
            db.execute("BEGIN")
            yield Transaction(db)
        finally:
            db.rollback()
            self._readers.put(db)

    def close(self) -> None:
        """Finish what was accepted and let go of the file."""
        self._changes.put(None)
        self._thread.join()
        while not self._readers.empty():
            self._readers.get().close()
        self._writer.close()
        self._gate.close()

    def _write_on(self) -> None:
        while (first := self._changes.get()) is not None:
            batch = [first]
            last = False
            with suppress(queue.Empty):
                while len(batch) < BATCH and not last:
                    following = self._changes.get_nowait()
                    if following is None:
                        last = True
                    else:
                        batch.append(following)
            self._commit(batch)
            if last:
                return

    def _commit(self, batch: list[tuple[Callable[[Transaction], Any], queue.SimpleQueue[Any]]]) -> None:
        answers: list[tuple[queue.SimpleQueue[Any], Any, BaseException | None]] = []
        try:
            with self._gate:
                self._writer.execute("BEGIN IMMEDIATE")
                for change, answer in batch:
                    try:
                        with self._writer.atomic():  # a savepoint: one bad change does not spoil the others
                            answers.append((answer, change(Transaction(self._writer)), None))
                    except sqlite3.OperationalError:
                        raise
                    except Exception as problem:
                        answers.append((answer, None, problem))
                self._writer.execute("COMMIT")
        except Exception as problem:
            with suppress(sqlite3.Error):
                self._writer.rollback()
            refused = NothingSaved(reason=problem)
            refused.__cause__ = problem
            answers = [(answer, None, refused) for _, answer in batch]
        for answer, result, problem_ in answers:
            answer.put((result, problem_))
