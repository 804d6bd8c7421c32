"""What an archive of a project holds: its rows, as a database that `sqlite-utils` opens, and a manifest of them.

It is the same whatever the project is kept in. The tables are those of `tables.py`, with bare columns: what a row
must be is judged by the schema when the archive is read (`unpacked.py`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cache
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Any

from workshop import __version__
from workshop.store.engine import Row, Transaction, rows_of_ids
from workshop.store.errors import ArchiveTooLarge
from workshop.store.library import Database, sqlite3
from workshop.store.migrations import STEPS, migrations
from workshop.store.tables import TABLES, Table

FORMAT = 1
LARGEST = 2**31 - 1
"""Bytes of rows, unpacked: what a zip holds without its later extensions; some two million answers."""
PAGE = 5000
TOLD_AT_ONCE = 100
HEAVY = {"photo": 4, "look_file": 4}
"""Of how many rows of a table are taken at once at the most, where one of them is large."""
NUMBER = "seq"
"""The column by which events are in order: it is given anew where they come to, in the same order."""
OF_THE_STORE = " AND t.verb NOT IN ('archived', 'restored')"
"""That a project was archived or restored is the story of one store, and stays there."""

_canonical = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=bytes.hex).encode


@dataclass(frozen=True, slots=True)
class Sum:
    """How many rows a table has, and the SHA-256 of them in their order, as one list in JSON with sorted keys."""

    rows: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an archive tells of itself."""

    format: int
    kutomo: str
    """The version that wrote it."""
    schema: str
    """The last step that the schema of its rows has had."""
    project: str
    """The project's id."""
    name: str
    made_at: str
    tables: Mapping[str, Sum]
    sha256: str
    """Of the database."""


class Tally:
    """The sum of rows as they pass by."""

    def __init__(self) -> None:
        self._rows = 0
        self._digest = sha256(b"[")

    def add(self, rows: Sequence[Row]) -> str:
        """Some rows more; their JSON."""
        text = _canonical(rows)[1:-1]
        self._digest.update(b"," * bool(self._rows) + text.encode())
        self._rows += len(rows)
        return text

    def sum(self) -> Sum:
        """Of all the rows; there come no more."""
        self._digest.update(b"]")
        return Sum(self._rows, self._digest.hexdigest())


Columns = Mapping[str, str]
"""The types of a table's columns by their names."""


def columns_of(db: Database) -> dict[str, Columns]:
    """What an archive carries of each table, in a database that has had the schema's steps or the first of them."""
    return {
        table.name: {column.name: column.type for column in db.table(table.name).columns if column.name != NUMBER}
        for table in TABLES
        if db.table(table.name).exists()
    }


def definition(table: str, columns: Columns) -> str:
    """The SQL of a table in an archive, letter by letter: a reader takes no other."""
    return f"CREATE TABLE {table}({', '.join(f'{name} {type}' for name, type in columns.items())}) STRICT"


@contextmanager
def disk() -> Iterator[None]:
    """What SQLite finds wrong with a file of our own is the disk's: full or broken; OSError."""
    try:
        yield
    except sqlite3.OperationalError as problem:
        raise OSError(0, str(problem)) from problem


def write_rows(rows: Transaction, project: str, file: Path) -> None:
    """Write the rows of a project into a new database; OSError."""
    with _database(file) as db:
        for table in TABLES:
            columns = _carried()[table.name]
            with disk():
                db.execute(definition(table.name, columns))
            for page in _pages(rows, table, columns, project):
                with disk():
                    db.table(table.name).insert_all(page, batch_size=1000)


def manifest_of(file: Path, project: str, name: str, *, made_at: str) -> Manifest:
    """What is to be told of a database of rows, as it is read back from there; OSError, ArchiveTooLarge."""
    if file.stat().st_size > LARGEST:
        raise ArchiveTooLarge(name=name)
    sums: dict[str, Sum] = {}
    with _database(file) as db, disk():
        for table, columns in _carried().items():
            tally = Tally()
            for rows in some_at_once(
                db.execute(in_order(table, columns)), columns, at_most=at_once(table, TOLD_AT_ONCE)
            ):
                tally.add(rows)
            sums[table] = tally.sum()
    with file.open("rb") as content:
        digest = file_digest(content, "sha256").hexdigest()
    return Manifest(FORMAT, __version__, list(STEPS)[-1], project, name, made_at, sums, digest)


@contextmanager
def _database(file: Path) -> Iterator[Database]:
    """A database that is of no use half-written, so that it need not be kept from a power cut."""
    with disk():
        db = Database(file)
        db.execute("PRAGMA journal_mode=OFF")
        db.execute("PRAGMA synchronous=OFF")
    try:
        yield db
    finally:
        db.close()


@cache
def _carried() -> dict[str, Columns]:
    """What an archive carries of each table today."""
    with closing(Database(memory=True)) as db:
        migrations().apply(db)
        return columns_of(db)


def _pages(rows: Transaction, table: Table, columns: Columns, project: str) -> Iterator[Sequence[Row]]:
    """The project's rows of a table by their keys, events as they happened; some at a time, so that memory stays small.

    First only the keys: a planner that has not counted the rows yet goes astray when it is asked for pages.
    """
    event = table.name == "event"
    key, order = table.key[0], ", ".join([NUMBER] if event else table.key)
    found = rows.all(
        f"SELECT t.{key} AS id FROM {table.name} t WHERE {table.of_project}{OF_THE_STORE if event else ''}"  # noqa: S608
        f" ORDER BY t.{NUMBER if event else key}",
        project=project,
    )
    ids = list(dict.fromkeys(row["id"] for row in found))
    page = at_once(table.name, PAGE)
    for start in range(0, len(ids), page):
        yield rows_of_ids(
            rows,
            f"SELECT {', '.join(columns)} FROM {table.name} WHERE {key} IN ({{ids}}) ORDER BY {order}",  # noqa: S608
            ids[start : start + page],
        )


def in_order(table: str, columns: Columns) -> str:
    """The query for the rows of a table of an archive."""
    return f"SELECT {', '.join(columns)} FROM {table} ORDER BY rowid"  # noqa: S608


def at_once(table: str, usual: int) -> int:
    """How many rows of a table are taken at once."""
    return min(usual, HEAVY.get(table, usual))


def some_at_once(cursor: Any, columns: Iterable[str], *, at_most: int) -> Iterator[list[Row]]:
    """The rows of a query as they come."""
    while rows := cursor.fetchmany(at_most):
        yield [dict(zip(columns, row, strict=True)) for row in rows]
