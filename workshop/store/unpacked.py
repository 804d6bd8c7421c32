"""An archive taken apart: its rows in a database of today's schema beside the store, judged before any of them goes in.

The schema itself judges them, for they stand in its tables with its types, checks and keys, and in older tables go
the way of every file through the later steps. Besides, what a screen reads must be readable, what an undo would put
back must be of this project, and nothing may name a row that the store has already (`strangers`).
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO

from workshop.store.archive_file import (
    NUMBER,
    Columns,
    Manifest,
    Sum,
    Tally,
    at_once,
    columns_of,
    definition,
    in_order,
    some_at_once,
)
from workshop.store.archive_zip import ROWS, room, unzip
from workshop.store.edit import BETWEEN
from workshop.store.engine import Row
from workshop.store.errors import DamagedArchive
from workshop.store.library import Database, sqlite3
from workshop.store.migrations import STEPS, migrations
from workshop.store.readable import is_plain, is_sound, reader
from workshop.store.tables import TABLE, TABLES, Table

READ_AT_ONCE = 2000
JUDGED_AT_ONCE = 100
GUARDS = ("trusted_schema=OFF", "cell_size_check=ON")
QUICK_CHECK = "quick_check"
UNREADABLE = (sqlite3.Error, UnicodeDecodeError)
"""What SQLite raises over a broken database; its very complaint may be no UTF-8, and may quote an answer."""

NEVER_REMEMBERED = {
    "contribution_version",
    "finding_version",
    "submission",
    "coding",
    "coding_answer",
    "code",
    "event",
    "look_file",
}
"""Tables of texts, of files and of what happened: no edit keeps an image of their rows."""
MENTIONED: Mapping[str, Mapping[str, str]] = {
    "contribution": {"merged_into": "contribution"},
    "coding_answer": {"theme_id": "theme"},
    "code": {"theme_id": "theme"},
    "finding": {"theme_id": "theme"},
    "finding_version": {"finding_id": "finding"},
    "submission": {"contribution_id": "contribution", "made_by": "participant"},
    "theme_check": {"theme_id": "theme"},
}
"""The tables that columns refer to without a foreign key: the row may be gone."""


class Unpacked:
    """The rows of an archive, in tables of today's schema."""

    def __init__(self, manifest: Manifest, db: Database) -> None:
        self.manifest = manifest
        self._db = db
        self._columns = columns_of(db)
        self._named: dict[str, set[str]] = defaultdict(set)
        self.strangers: dict[str, set[str]] = {}
        """Ids that something in the archive names without being there, by table: no row of the store may have them."""

    def pages(self, table: Table) -> Iterator[list[Row]]:
        """The rows of a table, some at a time, in an order in which each finds what it refers to."""
        columns = [*self._columns[table.name]]
        at_most = at_once(table.name, READ_AT_ONCE)
        return some_at_once(self._db.execute(_rooted(table, columns)), columns, at_most=at_most)

    def judge(self) -> None:
        """DamagedArchive unless all the rows are one project's and as the house would have written them."""
        self._judge_belonging()
        self._judge_values()
        self._judge_images()
        for table, ids in self._named.items():
            there = self._found(f"SELECT id FROM {table}")  # noqa: S608
            self.strangers[table] = ids.difference(id for (id,) in there)

    def _judge_belonging(self) -> None:
        if self._found("SELECT * FROM pragma_foreign_key_check LIMIT 1"):
            raise DamagedArchive(reason="reference")
        if self._found("SELECT id, name FROM project") != [(self.manifest.project, self.manifest.name)]:
            raise DamagedArchive(reason="project")
        for table in TABLES:
            total = f"SELECT COUNT(*) FROM {table.name}"  # noqa: S608
            own = f"SELECT COUNT(*) FROM {table.name} t WHERE {table.of_project}"  # noqa: S608
            rooted = f"SELECT COUNT(*) FROM ({_rooted(table, ['id'])})" if _own_parent(table) else total  # noqa: S608
            [counts] = self._found(f"SELECT ({total}), ({own}), ({rooted})", project=self.manifest.project)
            if len({*counts}) > 1:
                raise DamagedArchive(reason="another project")

    def _judge_values(self) -> None:
        for table, columns in self._columns.items():
            for column in columns:
                reads = reader(table, column)
                if reads and not all(map(reads, self._values(table, column))):
                    raise DamagedArchive(reason="value")
            for column, other in MENTIONED.get(table, {}).items():
                self._named[other].update(self._values(table, column))
        for kind, id in self._db.execute("SELECT DISTINCT kind, object_id FROM evidence"):
            self._named[kind].add(id)
        for kind, id in self._db.execute("SELECT DISTINCT kind, object_id FROM activity_item WHERE kind <> 'own'"):
            self._named["note_cluster" if kind == "cluster" else kind].add(id)

    def _judge_images(self) -> None:
        """An undo writes what the images of its event say: only columns that there are, only of this project."""
        for undone, before, after in self._db.execute("SELECT undone_at, before, after FROM event WHERE undoable = 1"):
            if undone and before is after is None:  # an import that was taken back is forgotten, and cannot come again
                continue
            try:
                both = [self._shape(json.loads(before)), self._shape(json.loads(after))]
            except (AttributeError, KeyError, RecursionError, TypeError, ValueError) as problem:
                raise DamagedArchive(reason="image") from problem
            if both[0] != both[1]:
                raise DamagedArchive(reason="image")

    def _shape(self, images: dict[str, dict[str, dict[str, Any] | None]]) -> set[tuple[str, str]]:
        """The tables and keys of images that an undo can put back; what they name is noted."""
        for name, rows in images.items():
            table, columns = TABLE[name], self._columns[name].keys()
            if name in NEVER_REMEMBERED:
                raise DamagedArchive(reason="image")
            for joined, image in rows.items():
                key = dict(zip(table.key, joined.split(BETWEEN), strict=True))
                row = {**key, **({} if image is None else image)}
                if not row.keys() <= columns or not all(_is_readable(name, *value) for value in row.items()):
                    raise DamagedArchive(reason="image")
                for other, id in (*_named(table, key), *_named(table, row)):
                    self._named[other].add(id)
        return {(name, joined) for name, rows in images.items() for joined in rows}

    def _values(self, table: str, column: str) -> Iterator[Any]:
        for (value,) in self._db.execute(f"SELECT DISTINCT {column} FROM {table} WHERE {column} IS NOT NULL"):  # noqa: S608
            yield value

    def _found(self, sql: str, **values: object) -> list[tuple[Any, ...]]:
        return list(self._db.execute(sql, values))


@contextmanager
def unpacked(source: BinaryIO) -> Iterator[Unpacked]:
    """An archive whose rows are judged; DamagedArchive, NewerArchive, CannotUnpack."""
    with room():
        directory = TemporaryDirectory(prefix="kutomo-")
    with directory:
        rows = Path(directory.name) / ROWS
        manifest = unzip(source, rows)
        db = Database(sqlite3.connect(f"{directory.name}/unpacked.sqlite", check_same_thread=False))
        try:
            with room(), _refused():
                _take_in(db, manifest, rows)
                archive = Unpacked(manifest, db)
                archive.judge()
            rows.unlink()
            yield archive
        finally:
            db.close()


@contextmanager
def _refused() -> Iterator[None]:
    """What the schema does not take is the archive's fault."""
    try:
        yield
    except sqlite3.IntegrityError as problem:
        raise DamagedArchive(reason="schema") from problem


def _take_in(db: Database, manifest: Manifest, rows: Path) -> None:
    """Put the rows into tables of the schema that they were written in, and take those through the steps since."""
    db.execute("PRAGMA journal_mode=OFF")
    db.execute("PRAGMA synchronous=OFF")
    steps = list(STEPS)
    migrations().apply(db, stop_before=steps[steps.index(manifest.schema) + 1 :])
    carried = columns_of(db)
    if carried.keys() != manifest.tables.keys():
        raise DamagedArchive(reason="tables")
    source = sqlite3.connect(f"{rows.as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        _check_database(source, carried)
        for table, columns in carried.items():
            places = ", ".join(f":{column}" for column in columns)
            with db.atomic():
                db.conn.executemany(
                    f"INSERT INTO {table}({', '.join(columns)}) VALUES({places})",
                    _sound_rows(source, table, columns, manifest.tables[table]),
                )
    finally:
        source.close()
    migrations().apply(db)


def _check_database(source: Any, carried: Mapping[str, Columns]) -> None:
    """DamagedArchive unless it is whole and has the tables that we write, letter by letter, and nothing else."""
    try:
        for guard in GUARDS:
            source.execute(f"PRAGMA {guard}")
        source.set_authorizer(_only_reading)
        found = set(source.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema"))
        if found != {("table", name, name, definition(name, columns)) for name, columns in carried.items()}:
            raise DamagedArchive(reason="tables")
        if source.execute(f"PRAGMA {QUICK_CHECK}(1)").fetchone() != ("ok",):
            raise DamagedArchive(reason="pages")
    except UNREADABLE:
        raise DamagedArchive(reason="database") from None


def _only_reading(action: int, first: str | None, *_: str | None) -> int:
    reads = action in (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ)
    allowed = reads or (action == sqlite3.SQLITE_PRAGMA and first == QUICK_CHECK)
    return int(sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY)


def _sound_rows(source: Any, table: str, columns: Columns, expected: Sum) -> Iterator[Row]:
    """The rows of a table as they come; DamagedArchive when one of them, or the sum of all, is not right."""
    tally = Tally()
    try:
        cursor = source.execute(in_order(table, columns))
        for rows in some_at_once(cursor, columns, at_most=at_once(table, JUDGED_AT_ONCE)):
            if not is_plain(tally.add(rows)) and not all(is_sound(value) for row in rows for value in row.values()):
                raise DamagedArchive(reason="text")
            yield from rows
    except UNREADABLE:
        raise DamagedArchive(reason="database") from None
    if tally.sum() != expected:
        raise DamagedArchive(reason="sum")


def _own_parent(table: Table) -> str | None:
    """The column by which a row refers to another of its own table."""
    return next((column for column, parent in table.parents.items() if parent == table.name), None)


def _rooted(table: Table, columns: list[str]) -> str:
    """The query for a table's rows, parents before children; a circle has no beginning and is not among them."""
    names = ", ".join(f"t.{name}" for name in columns)
    parent = _own_parent(table)
    if not parent:
        return f"SELECT {names} FROM {table.name} t ORDER BY t.{NUMBER if table.name == 'event' else 'rowid'}"  # noqa: S608
    return (
        f"WITH RECURSIVE line(id, depth) AS (SELECT id, 0 FROM {table.name} WHERE {parent} IS NULL UNION ALL"  # noqa: S608
        f" SELECT child.id, line.depth + 1 FROM line JOIN {table.name} child ON child.{parent} = line.id)"
        f" SELECT {names} FROM line JOIN {table.name} t ON t.id = line.id ORDER BY line.depth, t.rowid"
    )


def _named(table: Table, row: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The tables and ids that a row, or what there is of it, stands for and refers to; TypeError, KeyError."""
    for column, other in {"id": table.name, **table.parents, **MENTIONED.get(table.name, {})}.items():
        if row.get(column) is not None:
            yield other, _id(row[column])
    if table.name == "evidence":
        yield TABLE[row["kind"]].name, _id(row["object_id"])


def _is_readable(table: str, column: str, value: object) -> bool:
    """Whether a value of an image can stand in that column."""
    reads = reader(table, column)
    return is_sound(value) and (reads is None or value is None or (isinstance(value, str) and reads(value)))


def _id(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
