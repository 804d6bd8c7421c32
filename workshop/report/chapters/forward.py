"""One page that leads from the future to doing: vision, need, opportunity, first step, who begins."""

from __future__ import annotations

from workshop.report.chapters.telling import Telling
from workshop.report.model import Cell, Chapter, Column, Paragraph, Span, Table, plain
from workshop.report.wording import bound, named, quoted

_LONGEST = 170


def forward(telling: Telling) -> Chapter | None:
    """The page; none where no theme has two parts of a way."""
    texts = telling.texts
    ways = telling.synthesis.forward[: telling.room.ways]
    if not ways:
        return None
    rows: list[tuple[Cell, ...]] = []
    # A promise that nobody has tied to a theme may well be this theme's: then nothing is said to be missing.
    themes = {id for one in telling.synthesis.themes for id in (one.theme.id, *one.theme.contributions)}
    loose = any(one.came_from not in themes for one in telling.synthesis.commitments)
    open_still = "–" if loose else texts("Not agreed yet")

    def said(words: str) -> Cell:
        return telling.cell(named(words, at_most=_LONGEST))

    for way, future in ways:
        vision: Cell = (Span(quoted(future.text, at_most=_LONGEST), language=future.language),) if future else "–"
        step = said(way.step.text) if way.step else open_still
        rows.append(
            (
                telling.theme_cell(way.theme),
                vision,
                said(way.need.text) if way.need else "–",
                said(way.opportunity.text) if way.opportunity else "–",
                step,
                bound(named(way.step.owner)) if way.step else "–",
            )
        )
    columns = (
        Column(texts("Theme"), 1.5),
        Column(texts("Of the future"), 2.4),
        Column(texts("Development need"), 2.2),
        Column(texts("Development opportunity"), 2.2),
        Column(texts("First step"), 1.8),
        Column(texts("Who"), 1.3),
    )
    lead = texts("What people see in the future, what it needs, what it can build on, and who begins.")
    summary = texts("One row for each theme of which at least two of these are known.")
    note = (
        texts("Some commitments are not tied to a theme; all of them are listed with the commitments.") if loose else ""
    )
    caption = texts("From the future to doing")
    table = Table("table-forward", caption, columns, tuple(rows), summary, note=note)
    return Chapter(
        "forward", texts("From the future to doing"), (Paragraph(plain(lead), "lead"), table), landscape=True
    )
