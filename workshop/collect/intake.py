"""Table rows held against what is asked of them: what is taken in, what is refused and why, what was changed."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import dataclass, replace

from workshop.clean import clean, clean_line, cut, has_hidden, is_blank
from workshop.collect.tables import Table, column
from workshop.texts import N_, Message

LONGEST_NAME = 300
LONGEST_PROMPT = 2_000


@dataclass(frozen=True)
class Row:
    """One contribution of a table, cleaned; `key` is the same whenever the same row is read again."""

    number: int
    text: str
    group: str
    prompt: str
    participant: str
    key: str


@dataclass(frozen=True)
class TieRow:
    """One tie of a table between two actors by name."""

    number: int
    source: str
    target: str
    kind: str
    level: int
    source_group: str
    target_group: str


@dataclass(frozen=True)
class Rejected:
    """A row that was not taken in, with the reason."""

    number: int
    reason: Message


@dataclass(frozen=True)
class Noticed:
    """A row that was taken in, but not as it was written."""

    number: int
    what: Message


@dataclass(frozen=True)
class Intake:
    """Every row of a table of contributions: taken in, or refused with a reason."""

    rows: tuple[Row, ...]
    rejected: tuple[Rejected, ...]
    noticed: tuple[Noticed, ...]


@dataclass(frozen=True)
class TieIntake:
    """Every row of a table of ties: taken in, or refused with a reason."""

    rows: tuple[TieRow, ...]
    rejected: tuple[Rejected, ...]
    noticed: tuple[Noticed, ...]


def contributions_from(
    table: Table,
    *,
    text: str,
    group: str | None = None,
    prompt: str | None = None,
    participant: str | None = None,
    workshop: str = "",
    question: str = "",
    whole_group: str = "",
    at_most_characters: int = 10_000,
) -> Intake:
    """The contributions in the named columns of the table.

    The key of a row is a digest of workshop, prompt, participant, text and how many the same went before it:
    the same file twice adds nothing twice, while the same words from two people, or twice in one file, are
    two contributions. `question` is what was asked where no column says it, and `whole_group` whose answers the
    whole file holds: a file for each group may hold the same words. The store tells projects apart.
    UnknownColumn when a column is not there.
    """
    reader = _Reader(table)
    rows: list[Row] = []
    seen: Counter[tuple[str, str, str]] = Counter()
    places = [_place(table, name) for name in (text, group, prompt, participant)]
    for number, cells in table.rows:
        words, group_name, question_cell, person = (reader.cell(cells, place) for place in places)
        if not reader.fits(number):
            continue
        whole = clean(words)
        if is_blank(whole):
            reader.reject(number, Message(N_("There is no text in the column “{column}”."), {"column": text}))
            continue
        asked = reader.line(number, question_cell, at_most=LONGEST_PROMPT) or question
        participant_id = reader.line(number, person)
        same = (asked, participant_id, whole)
        seen[same] += 1
        row = Row(
            number,
            text=reader.within(number, whole, at_most_characters),
            group=reader.line(number, group_name) or whole_group,
            prompt=asked,
            participant=participant_id,
            key=_key(workshop, whole_group, *same, seen[same]),
        )
        if has_hidden(words):
            reader.notice(number, Message(_HIDDEN))
        rows.append(row)
    return Intake(tuple(rows), tuple(reader.rejected), tuple(reader.noticed))


def ties_from(
    table: Table,
    *,
    source: str,
    target: str,
    kind: str | None = None,
    level: str | None = None,
    source_group: str | None = None,
    target_group: str | None = None,
) -> TieIntake:
    """The ties in the named columns of the table; an empty level is 1.

    Names that differ only in letter case, spaces or hidden characters are one actor, called as it was first
    written. A tie that stands on several rows is one, at its highest level. UnknownColumn when a column is not there.
    """
    reader = _Reader(table)
    rows: dict[tuple[str, str, str], TieRow] = {}
    spellings: dict[str, str] = {}
    places = [_place(table, name) for name in (source, target, kind, level, source_group, target_group)]
    for number, cells in table.rows:
        from_name, to_name, kind_name, level_cell, from_group, to_group = (
            reader.cell(cells, place) for place in places
        )
        if not reader.fits(number):
            continue
        level_number = _level(level_cell)
        if any(is_blank(clean_line(name)) for name in (from_name, to_name)):
            missing = source if is_blank(clean_line(from_name)) else target
            reader.reject(number, Message(N_("There is no name in the column “{column}”."), {"column": missing}))
        elif _same_name(from_name) == _same_name(to_name):
            reader.reject(
                number, Message(N_("The tie leads from “{name}” to itself."), {"name": clean_line(from_name)})
            )
        elif level_number is None:
            said = Message(
                N_("The level “{level}” is not a whole number from 0 to 4."), {"level": clean_line(level_cell)[:40]}
            )
            reader.reject(number, said)
        else:
            row = TieRow(
                number,
                source=reader.name(number, from_name, spellings),
                target=reader.name(number, to_name, spellings),
                kind=reader.line(number, kind_name),
                level=level_number,
                source_group=reader.line(number, from_group),
                target_group=reader.line(number, to_group),
            )
            tie = (row.source, row.target, row.kind)
            if tie in rows:
                said = Message(
                    N_("The same tie is on row {row}. It is taken in once, at its highest level."),
                    {"row": rows[tie].number},
                )
                reader.notice(number, said)
                row = _together(rows[tie], row)
            rows[tie] = row
    return TieIntake(tuple(rows.values()), tuple(reader.rejected), tuple(reader.noticed))


def _together(first: TieRow, again: TieRow) -> TieRow:
    """One tie of two rows: the higher level, and the groups that either row knows."""
    return replace(
        first,
        level=max(first.level, again.level),
        source_group=first.source_group or again.source_group,
        target_group=first.target_group or again.target_group,
    )


_HIDDEN = N_("Control or hidden characters were removed.")


class _Reader:
    """Cells of one table, with what was refused and noticed on the way."""

    def __init__(self, table: Table) -> None:
        self.ragged = frozenset(table.ragged)
        self.rejected: list[Rejected] = []
        self.noticed: list[Noticed] = []

    @staticmethod
    def cell(cells: tuple[str, ...], place: int | None) -> str:
        return "" if place is None else cells[place]

    def fits(self, number: int) -> bool:
        """Whether the row has no more cells than there are columns; if it has, its words may be in the wrong ones."""
        if number in self.ragged:
            said = N_(
                "The row has more cells than there are columns. A text with a separator in it needs quotation marks."
            )
            self.reject(number, Message(said))
        return number not in self.ragged

    def reject(self, number: int, reason: Message) -> None:
        self.rejected.append(Rejected(number, reason))

    def notice(self, number: int, what: Message) -> None:
        self.noticed.append(Noticed(number, what))

    def within(self, number: int, text: str, limit: int) -> str:
        kept, was_cut = cut(text, limit)
        if was_cut:
            said = N_("The text has {length} characters; the first {kept} were taken in.")
            self.notice(number, Message(said, {"length": len(text), "kept": len(kept)}))
        return kept

    def line(self, number: int, cell: str, *, at_most: int = LONGEST_NAME) -> str:
        return self.within(number, clean_line(cell), at_most)

    def name(self, number: int, cell: str, spellings: dict[str, str]) -> str:
        written = clean_line(cell)
        first = spellings.setdefault(_same_name(cell), written)
        if written != first:
            said = N_("The name “{written}” was read as “{first}”.")
            self.notice(number, Message(said, {"written": written, "first": first}))
        elif has_hidden(cell):
            self.notice(number, Message(_HIDDEN))
        return self.within(number, first, LONGEST_NAME)


def _place(table: Table, name: str | None) -> int | None:
    return None if name is None else column(table, name)


def _same_name(name: str) -> str:
    return clean_line(name).casefold()


def _level(cell: str) -> int | None:
    """The level from 0 to 4; 1 when nothing is written, nothing when it is something else."""
    written = clean_line(cell).replace(",", ".")
    if not written:
        return 1
    return int(written[0]) if written.removesuffix(".0") in ("0", "1", "2", "3", "4") else None


def _key(workshop: str, group: str, prompt: str, participant: str, text: str, occurrence: int) -> str:
    """A digest that changes with each part and cannot be made by moving words from one part to another."""
    parts = json.dumps([workshop, group, prompt, participant, text, occurrence], ensure_ascii=False)
    return hashlib.sha256(parts.encode()).hexdigest()
