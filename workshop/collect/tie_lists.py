"""Plain lists of ties, and of the groups of actors, read as they were meant: without a project, with every count told.

Names that differ only in letter case, spaces or hidden characters are one actor, across all the files of one reader,
called as it is written most often.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from workshop.clean import clean_line, is_blank
from workshop.collect.tables import Table, column, read_table
from workshop.errors import WorkshopError
from workshop.texts import N_, Message, alphabetical

LISTED = 5
_JOINERS = str.maketrans("", "", "\u200c\u200d\ufe0e\ufe0f")


class OneColumnTwice(WorkshopError):
    """Both ends of every tie would be the same."""

    text = N_("The two ends of a tie stand in two columns; both were named “{column}”. Name two different columns.")


class InTwoGroups(WorkshopError):
    """Actors stand in the file of groups more than once, with different groups."""

    text = N_("Actors that stand in two groups in the file “{name}”: {actors}. Give each actor one group.")


@dataclass(frozen=True)
class TieColumns:
    """What the columns of a list of ties are called."""

    source: str
    target: str
    level: str | None = None
    trust: str | None = None


@dataclass
class TieList:
    """The ties of one file. Actors are known by keys until all files are read; the reader has their names."""

    actors: set[str] = field(default_factory=set)
    ties: dict[tuple[str, str], int] = field(default_factory=dict)
    """The highest level of each tie; without direction, the lower key stands first."""
    trust: list[int] = field(default_factory=list)


class TieReader:
    """Reads files that speak of the same actors, and counts what it merges and leaves out."""

    def __init__(self, *, directed: bool = True) -> None:
        self.directed = directed
        self._spellings: dict[str, Counter[str]] = {}
        self._as_written: dict[str, set[str]] = {}
        self._counts: Counter[str] = Counter()
        self._first: dict[str, tuple[int, str]] = {}
        self._file = ""

    def ties(self, content: bytes, name: str, columns: TieColumns) -> TieList:
        """The ties of a CSV or XLSX file; an empty level is 1, level 0 says that there is no tie.

        An actor stays in the network when its row names nobody else or only itself. UnknownColumn, OneColumnTwice
        and the errors of reading a table.
        """
        table, self._file = read_table(content, name), name
        source, target = column(table, columns.source), column(table, columns.target)
        if source == target:
            raise OneColumnTwice(column=columns.source)
        level, trust = (None if one is None else column(table, one) for one in (columns.level, columns.trust))
        found = TieList()
        for number, cells in self._rows(table):
            ends = [key for key in (self._key(cells[source]), self._key(cells[target])) if key]
            worth = _whole("" if level is None else cells[level], lowest=0, empty=1)
            if worth is None:
                self._leave_out(number, N_("Rows left out because their level is not a whole number from 0 to 4"))
                continue
            found.actors.update(ends)
            if not ends:
                self._leave_out(number, N_("Rows left out because they name no actor"))
            elif len(ends) == 1:
                self._leave_out(number, N_("Rows that name one actor only; it stays in the network, without that tie"))
            elif ends[0] == ends[1]:
                self._leave_out(number, N_("Rows whose tie leads from an actor to itself; the actor stays, without it"))
            elif worth == 0:
                self._leave_out(number, N_("Rows of level 0, which say that there is no tie"))
            else:
                self._add(found, number, (ends[0], ends[1]), worth)
                self._add_trust(found, number, "" if trust is None else cells[trust])
        return found

    def groups(self, content: bytes, name: str, *, actor: str, group: str) -> dict[str, str | None]:
        """The group of each actor in a CSV or XLSX file, None where the cell is empty; by key.

        UnknownColumn, InTwoGroups and the errors of reading a table.
        """
        table, self._file = read_table(content, name), name
        actor_at, group_at = column(table, actor), column(table, group)
        found: dict[str, set[str]] = {}
        called: dict[str, Counter[str]] = {}
        for number, cells in self._rows(table):
            key, group_key = self._key(cells[actor_at]), _key(cells[group_at])
            if not key:
                self._leave_out(number, N_("Rows left out because they name no actor"))
                continue
            of_actor = found.setdefault(key, set())
            if group_key:
                of_actor.add(group_key)
                called.setdefault(group_key, Counter())[clean_line(cells[group_at])] += 1
        torn = [self.name(key) for key, of_actor in found.items() if len(of_actor) > 1]
        if torn:
            raise InTwoGroups(name=name, actors=", ".join(sorted(torn, key=alphabetical)[:LISTED]))
        return {
            key: _most_common(called[one]) if one else None
            for key, one in ((key, next(iter(groups), "")) for key, groups in found.items())
        }

    def name(self, key: str) -> str:
        """What the actor is called: as it is written most often, of equals the first by alphabet."""
        return _most_common(self._spellings[key])

    def notes(self) -> tuple[Message, ...]:
        """What was merged or left out so far, with how many of each and where the first one is."""
        told = [
            Message(
                N_("{what}: {count}. The first is on row {row} of “{file}”."),
                {"what": Message(what), "count": count, "row": row, "file": file},
            )
            for (what, count), (row, file) in zip(self._counts.items(), self._first.values(), strict=True)
        ]
        merged = sorted((key for key, forms in self._as_written.items() if len(forms) > 1), key=alphabetical)
        if merged:
            values = {"count": len(merged), "names": ", ".join(self.name(key) for key in merged[:LISTED])}
            told.append(
                Message(
                    N_("Actors whose name is written in several ways and who were read as one: {count} ({names})."),
                    values,
                )
            )
        return tuple(told)

    def _rows(self, table: Table) -> list[tuple[int, tuple[str, ...]]]:
        ragged = frozenset(table.ragged)
        for number in table.ragged:
            self._leave_out(number, N_("Rows left out because they have more cells than there are columns"))
        return [row for row in table.rows if row[0] not in ragged]

    def _key(self, cell: str) -> str:
        """What an actor is known by; nothing for a cell in which nothing would be seen."""
        key = _key(cell)
        if key:
            self._spellings.setdefault(key, Counter())[clean_line(cell)] += 1
            self._as_written.setdefault(key, set()).add(cell.strip())
        return key

    def _add(self, found: TieList, number: int, ends: tuple[str, str], level: int) -> None:
        tie = ends if self.directed or ends[0] < ends[1] else (ends[1], ends[0])
        if tie in found.ties:
            self._leave_out(number, N_("Rows that repeat a tie, which is counted once, at its highest level"))
        found.ties[tie] = max(level, found.ties.get(tie, 0))

    def _add_trust(self, found: TieList, number: int, cell: str) -> None:
        trust = _whole(cell, lowest=1, empty=0)
        if trust is None:
            self._leave_out(number, N_("Answers about trust left out because they are not a whole number from 1 to 4"))
        elif trust:
            found.trust.append(trust)

    def _leave_out(self, number: int, what: str) -> None:
        self._counts[what] += 1
        self._first.setdefault(what, (number, self._file))


def _key(cell: str) -> str:
    name = clean_line(cell)
    return "" if is_blank(name) else name.translate(_JOINERS).casefold()


def _whole(cell: str, *, lowest: int, empty: int) -> int | None:
    """The whole number up to 4 that is written; `empty` when nothing is, None when it is something else."""
    written = clean_line(cell).replace(",", ".")
    if not written:
        return empty
    digit = written.removesuffix(".0")
    return int(digit) if digit in ("0", "1", "2", "3", "4") and int(digit) >= lowest else None


def _most_common(forms: Counter[str]) -> str:
    return min(forms, key=lambda form: (-forms[form], form))
