"""Who was at the workshops: the kind of event, place, hours and people; a number that is not known is said to be so."""

from __future__ import annotations

from workshop.analyse.attendance import unique_persons
from workshop.methods import EVENTS
from workshop.model import Attendance
from workshop.protect.small_groups import gives_away
from workshop.report.chapters.telling import Telling
from workshop.report.model import Block, Column, Paragraph, Table, plain
from workshop.report.wording import named


def attendance(telling: Telling) -> tuple[Block, ...]:
    """A sentence on how many people there were in all, and a table of the workshops; nothing where nothing is known."""
    texts, held = telling.texts, telling.synthesis.attendance
    if not held:
        return ()
    persons = unique_persons(held)
    known = texts("not known") if persons is None else telling.counting.short(persons)
    sentence = texts("Different people at the workshops: {people}. This is known only from sign-ins.", people=known)
    return (Paragraph(plain(sentence)), _table(telling))


def _table(telling: Telling) -> Table:
    texts, synthesis = telling.texts, telling.synthesis
    workshops = {workshop.id: workshop for workshop in synthesis.workshops}
    columns = (
        Column(texts("Workshop"), 2.2),
        Column(texts("Event"), 1.4),
        Column(texts("Place"), 1.4),
        Column(texts("Hours"), 0.8, "right"),
        Column(texts("People"), 1.0, "right"),
        Column(texts("By group"), 2.4),
    )
    rows = []
    for one in synthesis.attendance:
        workshop = workshops[one.workshop]
        day = f" ({texts.date(workshop.held_on)})" if workshop.held_on else ""
        hours = "–" if one.hours is None else texts.number(one.hours, decimals=0 if one.hours.is_integer() else 1)
        rows.append(
            (
                named(workshop.name) + day,
                texts(EVENTS[one.event_type]),
                named(one.place) or "–",
                hours,
                _people(telling, one),
                _by_group(telling, one),
            )
        )
    return Table(
        "table-attendance",
        texts("The workshops and who was there"),
        columns,
        tuple(rows),
        texts("One row for each workshop, with its kind, place and hours, and how many people were there."),
        note=texts("People were counted or signed in at the workshop; the answers were not used for this."),
    )


def _people(telling: Telling, one: Attendance) -> str:
    if one.people is None:
        return telling.texts("not known")
    if not one.attendees and gives_away(_heads(one)):
        return telling.counting.near(one.people)
    return telling.counting.short(one.people)


def _heads(one: Attendance) -> list[int]:
    return [*one.heads.values(), *([] if one.other_heads is None else [one.other_heads])]


def _by_group(telling: Telling, one: Attendance) -> str:
    """The heads that were counted of each group; one to four are not told apart."""
    texts, counting = telling.texts, telling.counting
    told = [
        f"{named(group.name)} {counting.short(one.heads[group.id])}"
        for group in telling.synthesis.groups
        if group.id in one.heads
    ]
    if one.other_heads:
        others = texts("Others")
        told.append(f"{others} {counting.short(one.other_heads)}")
    return "; ".join(told) or "–"
