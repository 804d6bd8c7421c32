"""The commitments: who does what, with whom and by when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from workshop.model import Commitment, CommitmentState
from workshop.report.chapters.telling import Telling
from workshop.report.figures.roadmap import MOST_ROWS, Milestone, Roadmap
from workshop.report.model import Block, Chapter, Column, Figure, Paragraph, Span, Table
from workshop.report.wording import bound, named
from workshop.texts import N_

STATES: Mapping[CommitmentState, str] = {
    "agreed": N_("Agreed"),
    "started": N_("Started"),
    "done": N_("Done"),
    "dropped": N_("Dropped"),
}


_MORE = "table-more-commitments"
_FEWEST_ON_THE_LINE = 2
_MOST_TICKS = 6
_FEW = 4
"""So few go on where the chapter before them ended."""


def commitments(telling: Telling) -> Chapter | None:
    """The chapter of commitments, those due first first; none when none were made."""
    texts, made = telling.texts, _in_order(telling)
    if not made:
        return None
    room = telling.room.commitments
    caption = texts("Who does what, with whom and by when")
    figure = _roadmap(telling, made)
    blocks: list[Block] = [figure] if figure else []
    blocks.append(_table(telling, made[:room], "table-commitments", caption))
    if len(made) > room:
        more = telling.sentence(
            N_("The first ones are shown here; the other ones ({count}) are in {table}."),
            count=texts.number(len(made) - room),
            table=Span(to=_MORE),
        )
        blocks.append(Paragraph(more, "note"))
    short = telling.synthesis.network is not None and len(made) <= _FEW
    return Chapter("commitments", texts("What was agreed"), tuple(blocks), new_page=bool(figure) or not short)


def more_commitments(telling: Telling) -> Table | None:
    """The commitments that have no room in the body, for the appendix."""
    others = _in_order(telling)[telling.room.commitments :]
    if not others or not telling.tells("commitments"):
        return None
    return _table(telling, others, _MORE, telling.texts("The other commitments"))


def _in_order(telling: Telling) -> list[Commitment]:
    return sorted(telling.synthesis.commitments, key=due_first)


def _table(telling: Telling, made: Sequence[Commitment], id: str, caption: str) -> Table:
    texts = telling.texts
    columns = (
        Column(texts("What"), 3.1),
        Column(texts("Who"), 1.7),
        Column(texts("With whom"), 2.5),
        Column(texts("By when"), 1),
        Column(texts("State"), 0.9),
    )
    rows = tuple(
        (
            telling.cell(named(commitment.text)),
            bound(named(commitment.owner)) or "–",
            bound(named(commitment.partners)) or "–",
            texts.date(commitment.due) if commitment.due else "–",
            texts(STATES[commitment.state]),
        )
        for commitment in made
    )
    summary = texts("One row for each commitment, the one that is due first first.")
    return Table(id, caption, columns, rows, summary, bold_names=False)


def _roadmap(telling: Telling, made: Sequence[Commitment]) -> Figure | None:
    """What is due when, along a line of time; none where fewer than two have a day."""
    texts = telling.texts
    dated = [(commitment.due, commitment) for commitment in made if commitment.due]
    if len(dated) < _FEWEST_ON_THE_LINE:
        return None
    first, last = dated[0][0], dated[-1][0]
    days = max((last - first).days, 1)
    states = list(STATES)
    milestones = tuple(
        Milestone(
            named(commitment.text),
            named(commitment.owner),
            (due - first).days / days,
            texts.date(due),
            states.index(commitment.state),
        )
        for due, commitment in dated
    )
    step = next((step for step in (1, 2, 3, 6, 12, 24, 60) if days / (step * 30.5) <= _MOST_TICKS), 120)
    ticks = tuple((place, words) for place, words in _months(first, last, step))
    kept = sum(1 for _due, commitment in dated if commitment.state == "done")
    alt = telling.alt(
        (
            texts("Road map of the commitments in the order in which they are due."),
            texts("First: {day}. Last: {last}.", day=texts.date(first), last=texts.date(last)),
            texts("Done: {count} of {all}.", count=texts.number(kept), all=texts.number(len(dated))),
            texts("All of them are in the table."),
        )
    )
    note = (
        texts("The figure shows what fits on the page; the table shows everything.") if len(dated) > MOST_ROWS else ""
    )
    names = tuple(texts(STATES[state]) for state in states)
    drawing = Roadmap(milestones, ticks, names)
    return Figure("figure-roadmap", texts("What is due when"), alt, drawing, "table-commitments", note=note)


def _months(first: date, last: date, step: int) -> Iterator[tuple[float, str]]:
    """The first days of months between two days, so many months apart, by their places from 0 to 1."""
    days = max((last - first).days, 1)
    month = first.year * 12 + first.month
    while True:
        day = date(month // 12, month % 12 + 1, 1)
        if day > last:
            return
        if day >= first:
            yield (day - first).days / days, f"{day.month}/{day.year}"
        month += step


def due_first(commitment: Commitment) -> tuple[bool, str, str]:
    """What sorts commitments: by the day when they are due, those without one last."""
    return (commitment.due is None, commitment.due.isoformat() if commitment.due else "", commitment.id)
