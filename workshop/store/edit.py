"""Rows that remember what they were: the ground of undo and redo.

Whatever a facilitator does is written through an `Edit`. It keeps an image of each touched row from before and
from after, by table and key; to undo is to put the images from before in place of those from after. Texts of
contributions and findings live in tables of versions and never come into an image.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workshop.store.engine import Row, Transaction
from workshop.store.errors import Overtaken
from workshop.store.tables import CHILDREN, TABLE, TABLES

Image = dict[str, Any] | None
"""The columns of a row, or nothing where there is no row."""
Images = dict[str, dict[str, Image]]
"""By table and key."""

BETWEEN = "|"
"""Between the columns of a key; our ids and words never hold it."""


class Edit:
    """A change that remembers every row it touches."""

    def __init__(self, change: Transaction) -> None:
        self.change = change
        self.before: Images = {}
        self.after: Images = {}

    def all(self, sql: str, **values: object) -> list[Row]:
        """The rows of a query, as they are inside this change."""
        return self.change.all(sql, **values)

    def put(self, table: str, **row: object) -> None:
        """Write a row: a new one, or only what differs in the one that stands there."""
        key = {column: row[column] for column in TABLE[table].key}
        standing = _standing(self.change, table, key)
        if standing is None:
            _insert(self.change, table, row)
            self.remember(table, key, None, row)
        elif different := {column: value for column, value in row.items() if standing[column] != value}:
            _update(self.change, table, key, different)
            self.remember(table, key, {column: standing[column] for column in different}, different)

    def remove(self, table: str, **key: object) -> None:
        """Take a row away, when it is there; what belongs to it must be taken away before."""
        standing = _standing(self.change, table, key)
        if standing is not None:
            _delete(self.change, table, key)
            self.remember(table, key, standing, None)

    def remember(self, table: str, key: Mapping[str, object], before: Image, after: Image) -> None:
        """Keep the images of a row that was written by other means."""
        name = BETWEEN.join(str(value) for value in key.values())
        earlier = self.before.setdefault(table, {})
        if name not in earlier:
            earlier[name] = before
        elif before is not None and earlier[name] is not None:
            earlier[name] = {**before, **(earlier[name] or {})}
        standing = self.after.setdefault(table, {}).get(name)
        self.after[table][name] = None if after is None else {**(standing or {}), **after}


def put_back(change: Transaction, images: Images, *, instead_of: Images, leaving: bool = False) -> None:
    """Put those images in place of the others; Overtaken when the rows are no longer as the others say.

    A row that goes must stand alone; with `leaving`, one on which others stand is left. Conflict may come besides,
    when a name is taken by now.
    """
    pairs = [
        (table.name, dict(zip(table.key, name.split(BETWEEN), strict=True)), instead_of[table.name][name], image)
        for table in TABLES
        for name, image in images.get(table.name, {}).items()
    ]
    for table, key, expected, _ in pairs:
        if not _matches(_standing(change, table, key), expected):
            raise Overtaken
    for table, key, expected, image in reversed(pairs):
        if image is not None or expected is None:
            continue
        if _stands_alone(change, table, key):
            _delete(change, table, key)
        elif not leaving:
            raise Overtaken
    for table, key, expected, image in pairs:
        if image is None:
            continue
        if expected is None:
            _check_parents(change, table, image)
            _insert(change, table, image)
        else:
            _update(change, table, key, image)


def _matches(standing: Row | None, image: Image) -> bool:
    if standing is None or image is None:
        return standing is None and image is None
    return all(standing[column] == value for column, value in image.items())


def _stands_alone(change: Transaction, table: str, key: Mapping[str, object]) -> bool:
    """Whether no other row refers to this one: what was added since is not to go with it."""
    id = next(iter(key.values()))
    return not any(
        change.all(f"SELECT 1 FROM {child} WHERE {column} = :id LIMIT 1", id=id)  # noqa: S608
        for child, column in CHILDREN[table]
    )


def _check_parents(change: Transaction, table: str, image: Mapping[str, Any]) -> None:
    """Overtaken when what the row belongs to is gone."""
    for column, parent in TABLE[table].parents.items():
        if image.get(column) is not None and _standing(change, parent, {"id": image[column]}) is None:
            raise Overtaken


def _standing(change: Transaction, table: str, key: Mapping[str, object]) -> Row | None:
    found = change.all(f"SELECT * FROM {table} WHERE {_where(key)}", **key)  # noqa: S608
    return found[0] if found else None


def _insert(change: Transaction, table: str, row: Mapping[str, object]) -> None:
    places = ", ".join(f":{column}" for column in row)
    change.run(f"INSERT INTO {table}({', '.join(row)}) VALUES({places})", **row)


def _update(change: Transaction, table: str, key: Mapping[str, object], columns: Mapping[str, object]) -> None:
    places = ", ".join(f"{column} = :{column}" for column in columns)
    change.run(f"UPDATE {table} SET {places} WHERE {_where(key)}", **{**columns, **key})  # noqa: S608


def _delete(change: Transaction, table: str, key: Mapping[str, object]) -> None:
    change.run(f"DELETE FROM {table} WHERE {_where(key)}", **key)  # noqa: S608


def _where(key: Mapping[str, object]) -> str:
    return " AND ".join(f"{column} = :{column}" for column in key)
