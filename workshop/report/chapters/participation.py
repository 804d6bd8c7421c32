"""Who took part: sizes of the groups as a figure and a table, with the unit of counting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workshop.analyse.voices import GroupSize, Unit, heads_at_most, persons_of
from workshop.model import Workshop
from workshop.protect.small_groups import gives_away, may_be_named
from workshop.report.chapters.attendance import attendance
from workshop.report.chapters.telling import Telling
from workshop.report.figures.bars import Bar, Bars
from workshop.report.model import Block, Chapter, Column, Figure, Paragraph, Table, plain
from workshop.report.wording import named
from workshop.texts import N_

_MOST_WORKSHOPS = 5


@dataclass(frozen=True, slots=True)
class _Row:
    name: str
    position: int | None
    sizes: tuple[GroupSize, ...]

    @property
    def persons(self) -> int:
        return persons_of(self.sizes)

    @property
    def notes(self) -> int:
        return sum(size.notes for size in self.sizes)

    def heads(self, unit: Unit) -> int:
        """How many may stand behind the row."""
        return self.persons if self.persons and unit == "persons" else heads_at_most(self.sizes)

    def notes_in(self, workshop: Workshop) -> int:
        return sum(size.notes_by_workshop.get(workshop.id, 0) for size in self.sizes)


def participation(telling: Telling) -> Chapter | None:
    """The chapter on who took part; none before anybody has, or while there is nobody to show."""
    texts, taking_part = telling.texts, telling.synthesis.participation
    there = attendance(telling)
    if not taking_part.notes:
        return Chapter("participation", texts("Who took part"), there) if there else None
    rows, left_out = _rows(telling)
    if not rows and not there and not taking_part.notes_without_writer:
        return None
    blocks: list[Block] = []
    if taking_part.unit == "persons":
        unit = N_("Persons are counted: each person once, however many notes he or she wrote.")
    else:
        unit = N_("Notes are counted, because the writers of most notes are not known.")
    blocks.append(Paragraph(plain(texts(unit))))
    if taking_part.notes_without_writer:
        without = texts.ngettext(
            "{count} note has no known writer, for instance because it was written on paper.",
            "{count} notes have no known writer, for instance because they were written on paper.",
            taking_part.notes_without_writer,
        )
        blocks.append(Paragraph(plain(without)))
    if len(rows) > 1:
        blocks.append(_figure(telling, rows))
    if rows:
        blocks.append(_table(telling, rows, hides=left_out))
    return Chapter("participation", texts("Who took part"), (*blocks, *there))


def leaves_out(telling: Telling) -> bool:
    """Whether somebody was too few to be shown, so that exact totals of all would tell how many they are."""
    return _rows(telling)[1]


def _rows(telling: Telling) -> tuple[list[_Row], bool]:
    """A row for each voice, those of no group, and staff; and whether somebody was too few to be shown."""
    counting, texts, synthesis = telling.counting, telling.texts, telling.synthesis
    rows = [_Row(voice.name, voice.position, tuple(counting.sizes(voice.members))) for voice in counting.voices]
    shown = {member for voice in counting.voices for member in voice.members}
    small = [group.id for group in synthesis.groups if not group.staff and group.id not in shown]
    rest = _Row(texts("No group known"), None, tuple(counting.sizes([None])))
    if any(counting.size(group) for group in small):
        rest = _Row(texts("Other or no group"), None, tuple(counting.sizes([None, *small])))
    staff = [group for group in synthesis.groups if group.staff]
    staff_name = named(staff[0].name) if len(staff) == 1 else texts("Staff")
    staff_row = _Row(staff_name, None, tuple(counting.sizes([group.id for group in staff])))
    extra = [row for row in (rest, staff_row) if row.notes]
    large = [row for row in extra if may_be_named(row.heads(counting.unit))]
    return rows + large, len(large) < len(extra)


def _figure(telling: Telling, rows: Sequence[_Row]) -> Figure:
    texts, counting = telling.texts, telling.counting
    by_persons = counting.unit == "persons"
    rows = [row for row in rows if row.persons or not by_persons]
    bars = tuple(
        Bar(
            row.name,
            float(row.persons if by_persons else row.notes),
            texts.number(row.persons if by_persons else row.notes),
            group=row.position,
        )
        for row in rows
    )
    caption = N_("Persons who took part, by group") if by_persons else N_("Notes, by group")
    spoken = texts.list(f"{telling.short(row.name)}: {bar.amount}" for row, bar in zip(rows[:12], bars, strict=False))
    alt = telling.alt((texts("Bar chart of the sizes of the groups."), f"{spoken}."))
    return Figure("figure-participation", texts(caption), alt, Bars(bars), "table-participation")


def _table(telling: Telling, rows: Sequence[_Row], *, hides: bool) -> Table:
    texts, synthesis = telling.texts, telling.synthesis
    by_persons = telling.counting.unit == "persons"
    workshops = [w for w in synthesis.workshops if any(row.notes_in(w) for row in rows)]
    if not 2 <= len(workshops) <= _MOST_WORKSHOPS:
        workshops = []
    columns = [Column(texts("Group"), 2.3)]
    columns += [Column(texts("Persons"), 0.9, "right")] if by_persons else []
    columns += [Column(texts("Notes"), 0.8, "right")]
    columns += [Column(named(workshop.name), 1.7, "right") for workshop in workshops]

    def in_workshop(row: _Row, workshop: Workshop) -> str:
        return telling.counting.short(row.notes_in(workshop))

    def together(row: _Row) -> str:
        """All notes of a row, rounded where they would tell what is hidden in a workshop's column."""
        if gives_away([row.notes_in(workshop) for workshop in workshops]):
            return telling.counting.near(row.notes)
        return telling.counting.short(row.notes)

    lines = [
        (
            row.name,
            *([texts.number(row.persons)] if by_persons else []),
            together(row),
            *(in_workshop(row, workshop) for workshop in workshops),
        )
        for row in rows
    ]
    few = any(0 < row.notes_in(workshop) < 5 for row in rows for workshop in workshops)
    notes = [
        texts("The columns of the workshops count notes.") if workshops else "",
        texts("1–4 are single mentions, which are not told apart.") if few else "",
        texts("Those who are too few to be shown as a group are left out of this table.") if hides else "",
    ]
    return Table(
        "table-participation",
        texts("Who took part, by group"),
        tuple(columns),
        tuple(lines),
        texts("One row for each group, with how many took part and how many notes they wrote."),
        note=" ".join(note for note in notes if note),
    )
