"""What the store asks of the place where rows are kept: the same verbs stand on one file and on PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Protocol, TypeVar

Row = dict[str, Any]
Result = TypeVar("Result")


Values = tuple[tuple[str, ...], tuple[tuple[Any, ...], ...]]
"""The names of the columns, and the rows as they come."""

IDS_AT_ONCE = 500


class Conflict(Exception):
    """A row stands in the way: a key or a name that is taken, or something that still refers to what goes.

    Or a value that the place cannot hold, such as PostgreSQL a text with the character NUL.
    """


class Transaction(Protocol):
    """What a change or a reading may do: SQL of the common subset, with :named values."""

    def all(self, sql: str, **values: object) -> list[Row]:
        """The rows of a query, as they are inside this transaction."""

    def values(self, sql: str, **values: object) -> Values:
        """The same without a dictionary for each row, for what can be compared as a whole."""

    def run(self, sql: str, **values: object) -> int:
        """How many rows a statement touched."""

    def many(self, sql: str, rows: Sequence[Mapping[str, object]]) -> None:
        """Run a statement once for each row."""


def rows_of_ids(rows: Transaction, sql: str, ids: Iterable[str], **values: object) -> list[Row]:
    """The rows of a query for each of those ids, some hundreds at once; `{ids}` stands for them in the SQL."""
    return [row for names, named in _some_at_once(ids) for row in rows.all(sql.format(ids=names), **named, **values)]


def run_for_ids(change: Transaction, sql: str, ids: Iterable[str]) -> None:
    """Run a statement on each of those ids, some hundreds at once; `{ids}` stands for them in the SQL."""
    for names, named in _some_at_once(ids):
        change.run(sql.format(ids=names), **named)


def _some_at_once(ids: Iterable[str]) -> Iterator[tuple[str, dict[str, str]]]:
    each = list(dict.fromkeys(ids))
    for start in range(0, len(each), IDS_AT_ONCE):
        named = {f"id{number}": id for number, id in enumerate(each[start : start + IDS_AT_ONCE])}
        yield ", ".join(f":{name}" for name in named), named


class Changes(Protocol):
    """A cursor over what happens, in this process and in all others."""

    def take(self) -> frozenset[str]:
        """The projects in which something happened since the last time; nothing is ever passed over.

        StoreAway or StoreBusy when the place cannot be asked now; what was missed comes with the next time.
        """

    def close(self) -> None:
        """Let go of it."""


class Engine(Protocol):
    """A place where rows are kept, opened once by a process and shared by all its threads."""

    def write(self, change: Callable[[Transaction], Result], *, without_trace: bool = False) -> Result:
        """Run a change and return its result after it is durable.

        The change may be run more than once until it succeeds, so it must have no outside effect; an error in it
        undoes itself alone. NothingSaved when the place cannot take it now, Conflict when a row stands in its way.
        `without_trace` is for erasing: afterwards the old bytes are gone from the place too, as far as it can.
        """

    def reading(self) -> AbstractContextManager[Transaction]:
        """Queries that all see the same moment; StoreBusy, StoreAway."""

    def changes(self) -> Changes:
        """A cursor that begins now."""

    def copy_to(self, target: Path) -> None:
        """Write everything, as it is at this moment, into a data file of Kutomo; BackupOntoItself, CannotBackUp."""

    def close(self) -> None:
        """Finish what was accepted and let go."""
