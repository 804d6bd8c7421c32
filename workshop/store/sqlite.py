"""One file by SQLite: a writer that commits in groups, a few readers, and a gate between processes.

SQLite's own waiting is unfair polling: with many writers the slowest waits for seconds. So one thread of
each process writes, commits whatever arrived while the previous commit ran, and answers only after the
commit; a lock file makes the processes take turns and is freed by the kernel when one dies. FULL and not
NORMAL, because in simulated power cuts NORMAL lost acknowledged rows (measured; see docs/decisions.md).
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, Literal

from workshop.store.engine import Conflict, Result, Row, Transaction, Values
from workshop.store.errors import (
    BackupOntoItself,
    CannotBackUp,
    DamagedStore,
    NewerStore,
    NotAStore,
    NotBroughtUpToDate,
    NothingSaved,
    StoreAway,
    StoreBusy,
    StoreNotReachable,
)
from workshop.store.forks import at_work, close_in_child
from workshop.store.gate import Gate
from workshop.store.library import Database, sqlite3
from workshop.store.migrations import BOOK, STEPS, migrations
from workshop.store.whole_file import OWNER_ONLY, whole_file

READERS = 4
BUSY_MS = 15_000
BATCH = 256
WAIT_SECONDS = 30
TRACES_WAIT_MS = 1000
TRACES_AGAIN_SECONDS = 5
PRAGMAS = (
    "synchronous=FULL",
    "foreign_keys=ON",
    f"busy_timeout={BUSY_MS}",
    "trusted_schema=OFF",
    "secure_delete=ON",
    "journal_size_limit=67108864",
)


class _Rows:
    """A transaction on a connection; straight on it, for sqlite-utils puts a savepoint around every query."""

    def __init__(self, db: Database) -> None:
        self._connection = db.conn

    def all(self, sql: str, **values: object) -> list[Row]:
        """The rows of a query, as they are inside this change."""
        names, found = self.values(sql, **values)
        return [dict(zip(names, row, strict=True)) for row in found]

    def values(self, sql: str, **values: object) -> Values:
        """As Transaction.values."""
        found = self._connection.execute(sql, values)
        return tuple(column[0] for column in found.description), tuple(found)

    def run(self, sql: str, **values: object) -> int:
        """How many rows a statement touched."""
        return int(self._connection.execute(sql, values).rowcount)

    def many(self, sql: str, rows: Sequence[Mapping[str, object]]) -> None:
        """Run a statement once for each row."""
        self._connection.executemany(sql, rows)


class _Request:
    """A change on its way to the writer, and where its outcome is waited for."""

    def __init__(self, change: Callable[[Transaction], Any], *, without_trace: bool) -> None:
        self.change = change
        self.without_trace = without_trace
        self.outcome: queue.SimpleQueue[tuple[Any, BaseException | None]] = queue.SimpleQueue()
        self._owner = ""
        self._claiming = threading.Lock()

    def claim(self, owner: Literal["writer", "asker"]) -> bool:
        """Whether it is this owner's: the writer's to write, or the asker's to give up; the first claim holds."""
        with self._claiming:
            self._owner = self._owner or owner
            return self._owner == owner


class _Events:
    """What happens in the file: a number that costs nothing to ask, and the events when it has moved."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._number = self._version()
        self._seen = int(next(db.query("SELECT COALESCE(MAX(seq), 0) AS seq FROM event"))["seq"])

    def take(self) -> frozenset[str]:
        """As Changes.take."""
        try:
            with at_work():
                number = self._version()
                if number == self._number:
                    return frozenset()
                news = list(
                    self._db.query("SELECT seq, project_id FROM event WHERE seq > ? ORDER BY seq", [self._seen])
                )
        except sqlite3.Error as problem:
            raise StoreBusy from problem
        self._number = number
        self._seen = max([self._seen, *(row["seq"] for row in news)])
        return frozenset(row["project_id"] for row in news if row["project_id"])

    def close(self) -> None:
        """Let go of the connection."""
        with at_work():
            self._db.close()

    def _version(self) -> int:
        """A number that changes when another connection has committed."""
        return int(self._db.execute("PRAGMA data_version").fetchone()[0])


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
        self._changes: queue.Queue[_Request | None] = queue.Queue(5000)
        self._traces = False
        self._thread = threading.Thread(target=self._write_on, name="store-writer", daemon=True)
        self._thread.start()

    def _prepare(self) -> Database:
        """The writer's connection, on a file that has had every migration."""
        try:
            with at_work(), self._gate:
                self.file.touch(OWNER_ONLY)  # SQLite's log beside it takes the same rights
                db = self._open()
                try:
                    self._migrate(db)
                except BaseException:
                    db.close()
                    raise
                return db
        except sqlite3.DatabaseError as problem:
            if "not a database" in str(problem):
                raise NotAStore(file=self.file) from problem
            if _is_damage(problem):
                raise DamagedStore(file=self.file) from problem
            raise StoreNotReachable(file=self.file, reason=problem) from problem
        except OSError as problem:
            raise StoreNotReachable(file=self.file, reason=problem.strerror or problem) from problem

    def _migrate(self, db: Database) -> None:
        """Give the file the steps it lacks, after a copy of it as it was has been put beside it."""
        steps = migrations()
        applied = {step.name for step in steps.applied(db)}
        if not applied <= STEPS.keys():
            raise NewerStore(file=self.file)
        if not applied and set(db.table_names()) - {BOOK}:  # the book alone: the first start was cut short
            raise NotAStore(file=self.file)
        db.enable_wal()
        pending = [name for name in STEPS if name not in applied]
        if not pending:
            return
        if applied:
            self._put_aside(db, self.file.with_name(f"{self.file.stem}-before-{pending[0]}{self.file.suffix}"))
        steps.apply(db)

    def _put_aside(self, db: Database, copy: Path) -> None:
        """Keep the file as it was before it is changed; DamagedStore, NotBroughtUpToDate."""
        if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise DamagedStore(file=self.file)
        try:
            self.copy_to(copy)
        except CannotBackUp as problem:
            reason = problem.message.values["reason"]
            raise NotBroughtUpToDate(file=self.file, copy=copy, reason=reason) from problem

    def _open(self, *, reading_only: bool = False) -> Database:
        connection = sqlite3.connect(str(self.file), timeout=BUSY_MS / 1000, check_same_thread=False)
        try:
            for pragma in (*PRAGMAS, "query_only=ON") if reading_only else PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
        except BaseException:
            connection.close()
            raise
        db = Database(connection)
        close_in_child(db)
        return db

    def write(self, change: Callable[[Transaction], Result], *, without_trace: bool = False) -> Result:
        """As Engine.write: in one commit with others, and again alone when that commit fails."""
        request = _Request(change, without_trace=without_trace)
        if not self._thread.is_alive():
            raise NothingSaved(reason="the store is closed")
        try:
            self._changes.put(request, timeout=WAIT_SECONDS)
        except queue.Full as busy:
            raise NothingSaved(reason="the store is busy") from busy
        try:
            result, problem = request.outcome.get(timeout=WAIT_SECONDS)
        except queue.Empty as busy:
            if request.claim("asker"):  # the writer has not come to it and now leaves it
                raise NothingSaved(reason="the store is busy") from busy
            result, problem = request.outcome.get()
        if isinstance(problem, sqlite3.IntegrityError):
            raise Conflict(str(problem)) from problem
        if problem is not None:
            raise problem
        written: Result = result
        return written

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """As Engine.reading."""
        try:
            db = self._readers.get(timeout=WAIT_SECONDS)
        except queue.Empty as busy:
            raise StoreBusy from busy
        try:
            with at_work():
                try:
                    db.conn.execute("BEGIN")
                    yield _Rows(db)
                finally:
                    db.conn.rollback()
        except sqlite3.DatabaseError as problem:
            if _is_damage(problem):
                raise DamagedStore(file=self.file) from problem
            if _is_of_the_file(problem):
                raise StoreAway from problem
            raise
        finally:
            self._readers.put(db)

    def changes(self) -> _Events:
        """As Engine.changes."""
        with at_work():
            return _Events(self._open(reading_only=True))

    def copy_to(self, target: Path) -> None:
        """As Engine.copy_to: complete and compact; what stands there is replaced only when the copy is whole."""
        own = [self.file.with_name(self.file.name + ending) for ending in ("", "-wal", "-shm", "-journal")]
        if target.resolve() in {file.resolve() for file in (*own, self.file.with_suffix(".lock"))}:
            raise BackupOntoItself
        if target.exists() and self.file.samefile(target):
            raise BackupOntoItself
        try:
            with whole_file(target) as copy, at_work(), closing(self._open()) as db:
                db.execute("VACUUM INTO ?", [str(copy)])
        except (sqlite3.Error, OSError) as problem:
            if _is_damage(problem):
                raise DamagedStore(file=self.file) from problem
            raise CannotBackUp(file=target, reason=getattr(problem, "strerror", None) or problem) from problem

    def close(self) -> None:
        """Finish what was accepted and let go of the file."""
        self._changes.put(None)
        self._thread.join()
        with at_work():
            while not self._readers.empty():
                self._readers.get().close()
            self._writer.close()
            self._gate.close()

    def _write_on(self) -> None:
        while True:
            try:
                first = self._changes.get(timeout=TRACES_AGAIN_SECONDS if self._traces else None)
            except queue.Empty:
                with at_work():
                    self._remove_traces(wait_ms=0)
                continue
            if first is None:
                return
            batch = [first]
            last = False
            with suppress(queue.Empty):
                while len(batch) < BATCH and not last:
                    following = self._changes.get_nowait()
                    if following is None:
                        last = True
                    else:
                        batch.append(following)
            with at_work():
                self._commit(batch)
            if last:
                return

    def _commit(self, batch: list[_Request]) -> None:
        """Write the changes in one commit and answer; when the file refuses that, each in a commit of its own."""
        begun: list[_Request] = []
        outcomes: list[tuple[Any, BaseException | None]] = []
        try:
            with self._turn():
                begun = [request for request in batch if request.claim("writer")]
                outcomes = [self._outcome(request) for request in begun]
        except Exception as problem:
            if len(begun) > 1:  # one of them may be too much for the disk: the others are not to suffer for it
                for request in begun:
                    self._commit([request])
                return
            begun = [request for request in batch if request.claim("writer")]
            outcomes = [(None, _refusal(problem)) for _ in begun]
        erased = any(request.without_trace for request in begun)
        self._traces = self._traces or erased
        if self._traces:
            self._remove_traces(wait_ms=TRACES_WAIT_MS if erased else 0)
        for request, outcome in zip(begun, outcomes, strict=True):
            request.outcome.put(outcome)

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """One commit, while no other process writes."""
        with self._gate:
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._writer.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    self._writer.rollback()
                raise

    def _outcome(self, request: _Request) -> tuple[Any, BaseException | None]:
        """What came of a change inside the commit; raises when the file refuses it."""
        try:
            with self._writer.atomic():  # a savepoint: one bad change does not spoil the others
                return request.change(_Rows(self._writer)), None
        except Exception as problem:
            if not self._writer.conn.in_transaction or _is_of_the_file(problem):
                raise
            return None, problem

    def _remove_traces(self, *, wait_ms: int) -> None:
        """Empty the write-ahead log, where erased words remain; tried again later while somebody reads there."""
        with suppress(sqlite3.OperationalError, OSError), self._gate:
            self._writer.execute(f"PRAGMA busy_timeout={wait_ms}")
            try:
                self._traces = bool(next(self._writer.query("PRAGMA wal_checkpoint(TRUNCATE)"))["busy"])
            finally:
                self._writer.execute(f"PRAGMA busy_timeout={BUSY_MS}")


def _is_of_the_file(problem: Exception) -> bool:
    """Whether it is the file that refused (full, locked, broken) and not the SQL that was wrong."""
    if _is_damage(problem):
        return True
    return isinstance(problem, sqlite3.OperationalError) and problem.sqlite_errorcode != sqlite3.SQLITE_ERROR


def _is_damage(problem: Exception) -> bool:
    """Whether the file is broken; SQLite has no number for a text in it that turns out to be none."""
    code = getattr(problem, "sqlite_errorcode", None)
    if code is None:
        return isinstance(problem, sqlite3.OperationalError)
    return code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _refusal(problem: Exception) -> NothingSaved:
    refused = NothingSaved(reason=problem)
    refused.__cause__ = problem
    return refused
