"""Rows that remember what they were: the ground of undo and redo.

Whatever a facilitator does is written through an `Edit`. It keeps an image of each touched row from before and
from after, by table and key; to undo is to put the images from before in place of those from after. Texts of
contributions and findings live in tables of versions and never come into an image.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from workshop.errors import NotThere
from workshop.store.engine import Row, Transaction, rows_of_ids, run_for_ids
from workshop.store.errors import Overtaken
from workshop.store.tables import REFERRERS, TABLE, TABLES

Image = dict[str, Any] | None
"""The columns of a row, or nothing where there is no row."""
Images = dict[str, dict[str, Image]]
"""By table and key."""
Key = tuple[str, ...]

BETWEEN = "|"
"""Between the columns of a key; our ids and words never hold it."""
GOING = "going:"
GOES_WITH = {
    "theme_contribution": "contribution",
    "cluster_note": "contribution",
    "wall_note": "contribution",
    "participant_group": "participant",
}
"""Rows that go when another goes for good, by its table: a change can be taken back without them."""


class Edit:
    """A change that remembers every row it touches."""

    def __init__(self, change: Transaction) -> None:
        self.change = change
        self.before: Images = {}
        self.after: Images = {}

    def all(self, sql: str, **values: object) -> list[Row]:
        """The rows of a query, as they are inside this change."""
        return self.change.all(sql, **values)

    def check_there(self, table: str, project: str, id: str) -> None:
        """NotThere, unless the project has that row."""
        if not self.all(
            f"SELECT 1 FROM {table} t WHERE t.id = :id AND {TABLE[table].of_project}",  # noqa: S608
            id=id,
            project=project,
        ):
            raise NotThere

    def put(self, table: str, **row: object) -> None:
        """Write a row: a new one, or only what differs in the one that stands there."""
        self.put_all(table, [row])

    def put_all(self, table: str, rows: Iterable[Mapping[str, object]]) -> None:
        """Write rows of a table, each as `put` does; of two with the same key the later holds."""
        wanted: dict[Key, Row] = {}
        for row in rows:
            key = _key(table, row)
            wanted[key] = {**wanted.get(key, {}), **row}
        standing = _standing(self.change, table, wanted)
        fresh = {key: row for key, row in wanted.items() if key not in standing}
        differing = {
            key: {column: value for column, value in wanted[key].items() if there[column] != value}
            for key, there in standing.items()
        }
        _insert(self.change, table, list(fresh.values()))
        _update(self.change, table, differing)
        for key, row in fresh.items():
            self.remember(table, key, None, row)
        for key, columns in differing.items():
            if columns:
                self.remember(table, key, {column: standing[key][column] for column in columns}, columns)

    def remove_all(self, table: str, keys: Iterable[Key]) -> None:
        """Take rows away, as far as they are there; what belongs to them must be taken away before."""
        standing = _standing(self.change, table, set(keys))
        _delete(self.change, table, standing)
        for key, row in standing.items():
            self.remember(table, key, row, None)

    def remember(self, table: str, key: Key, before: Image, after: Image) -> None:
        """Keep the images of a row that was written by other means."""
        name = BETWEEN.join(key)
        earlier = self.before.setdefault(table, {})
        if name not in earlier:
            earlier[name] = before
        elif before is not None and earlier[name] is not None:
            earlier[name] = {**before, **(earlier[name] or {})}
        standing = self.after.setdefault(table, {}).get(name)
        self.after[table][name] = None if after is None else {**(standing or {}), **after}


def put_back(change: Transaction, images: Images, *, instead_of: Images, leaving: Collection[str] = ()) -> None:
    """Put those images in place of the others; Overtaken when the rows are no longer as the others say.

    A row that goes must stand alone; in the tables of `leaving`, one on which others stand is left, and one that is
    gone already is passed over. Conflict may come besides: a name is taken by now, or what a row belonged to is gone.
    """
    images, instead_of = _without_gone(change, images), _without_gone(change, instead_of)
    turns = {
        table.name: _turn(change, table.name, images[table.name], instead_of[table.name], leaving=table.name in leaving)
        for table in TABLES
        if table.name in images
    }
    _let_go(change, turns, instead_of)
    for table, turn in reversed(turns.items()):
        used = _referred_to(change, table, turn.going)
        if used and table not in leaving:
            raise Overtaken
        _delete(change, table, [key for key in turn.going if key[0] not in used])
    for table, turn in turns.items():
        _insert(change, table, turn.coming)
        _update(change, table, turn.differing)


@dataclass(frozen=True, slots=True)
class _Turn:
    """What is to happen to the rows of a table."""

    going: list[Key] = field(default_factory=list)
    coming: list[Row] = field(default_factory=list)
    differing: dict[Key, Row] = field(default_factory=dict)


def _turn(
    change: Transaction, table: str, images: Mapping[str, Image], instead_of: Mapping[str, Image], *, leaving: bool
) -> _Turn:
    standing = _standing(change, table, {_key_of(name) for name in images})
    turn = _Turn()
    for name, image in images.items():
        key = _key_of(name)
        there = standing.get(key)
        if leaving and image is None and there is None:
            continue
        if not _matches(there, instead_of[name]):
            raise Overtaken
        if image is not None and there is None:
            turn.coming.append(image)
        elif image is not None:
            turn.differing[key] = image
        elif there is not None:
            turn.going.append(key)
    return turn


def _let_go(change: Transaction, turns: Mapping[str, _Turn], instead_of: Images) -> None:
    """Write first the rows that refer to one that goes and will not any more."""
    going = {table: {key[0] for key in turn.going} for table, turn in turns.items()}
    for table, turn in turns.items():
        for key in [*turn.differing]:
            now = instead_of[table][BETWEEN.join(key)] or {}
            parents = TABLE[table].parents
            if any(now.get(column) in going.get(parent, ()) for column, parent in parents.items()):
                _update(change, table, {key: turn.differing.pop(key)})


def _matches(standing: Row | None, image: Image) -> bool:
    if standing is None or image is None:
        return standing is None and image is None
    return all(standing[column] == value for column, value in image.items())


def _without_gone(change: Transaction, images: Images) -> Images:
    """The images without what went with a contribution whose import was taken back, or with an erased participant."""
    left = dict(images)
    for table, owner in GOES_WITH.items():
        if table in images:
            column = TABLE[table].key.index(f"{owner}_id")
            owners = {name: _key_of(name)[column] for name in images[table]}
            found = rows_of_ids(change, f"SELECT id FROM {owner} WHERE id IN ({{ids}})", owners.values())  # noqa: S608
            there = {row["id"] for row in found}
            left[table] = {name: image for name, image in images[table].items() if owners[name] in there}
    return left


def _referred_to(change: Transaction, table: str, keys: Iterable[Key]) -> set[str]:
    """The ids to which other rows refer: what was added since is not to go with them."""
    ids = [key[0] for key in keys]
    return {
        row["id"]
        for referrer, column in REFERRERS[table]
        for row in rows_of_ids(
            change,
            f"SELECT DISTINCT {column} AS id FROM {referrer} WHERE {column} IN ({{ids}})",  # noqa: S608
            ids,
        )
    }


def _key(table: str, row: Mapping[str, object]) -> Key:
    return tuple(str(row[column]) for column in TABLE[table].key)


def _key_of(name: str) -> Key:
    return tuple(name.split(BETWEEN))


def _standing(change: Transaction, table: str, keys: Collection[Key]) -> dict[Key, Row]:
    """The rows of those keys that are there."""
    found = rows_of_ids(
        change,
        f"SELECT * FROM {table} WHERE {TABLE[table].key[0]} IN ({{ids}})",  # noqa: S608
        (key[0] for key in keys),
    )
    return {key: row for row in found if (key := _key(table, row)) in keys}


def _insert(change: Transaction, table: str, rows: Iterable[Row]) -> None:
    alike: dict[Key, list[Row]] = defaultdict(list)
    for row in rows:
        alike[tuple(row)].append(row)
    for columns, those in alike.items():
        places = ", ".join(f":{column}" for column in columns)
        change.many(f"INSERT INTO {table}({', '.join(columns)}) VALUES({places})", those)


def _update(change: Transaction, table: str, differing: Mapping[Key, Row]) -> None:
    alike: dict[Key, list[Row]] = defaultdict(list)
    for key, columns in differing.items():
        alike[tuple(columns)].append({**columns, **_named(table, key)})
    for names, those in alike.items():
        if names:
            places = ", ".join(f"{column} = :{column}" for column in names)
            change.many(f"UPDATE {table} SET {places} WHERE {_where(table)}", those)  # noqa: S608


def _delete(change: Transaction, table: str, keys: Iterable[Key]) -> None:
    if REFERRERS[table]:
        remove_alone(change, table, [key[0] for key in keys])
    else:
        change.many(f"DELETE FROM {table} WHERE {_where(table)}", [_named(table, key) for key in keys])  # noqa: S608


def remove_alone(change: Transaction, table: str, ids: Collection[str]) -> None:
    """Delete rows to which no other refers; Conflict when one does.

    On PostgreSQL somebody may at this moment write a row that refers to one of these, and ON DELETE CASCADE would
    wait for it and take it along. A key that changes is refused instead, whoever refers to it.
    """
    run_for_ids(change, f"UPDATE {table} SET id = '{GOING}' || id WHERE id IN ({{ids}})", ids)  # noqa: S608
    run_for_ids(change, f"DELETE FROM {table} WHERE id IN ({{ids}})", (GOING + id for id in ids))  # noqa: S608


def _named(table: str, key: Key) -> Row:
    return dict(zip(TABLE[table].key, key, strict=True))


def _where(table: str) -> str:
    return " AND ".join(f"{column} = :{column}" for column in TABLE[table].key)
