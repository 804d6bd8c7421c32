"""One page that leads from the future to doing: vision, need, opportunity, first step, who begins."""

from __future__ import annotations

from workshop.report.chapters.telling import Telling
from workshop.report.model import Cell, Chapter, Column, Paragraph, Span, Table, plain
from workshop.report.wording import bound, named, quoted

_MOST = 8
_LONGEST = 170


def forward(telling: Telling) -> Chapter | None:
    """The page; none where no theme has two parts of a way."""
    texts = telling.texts
    ways = telling.synthesis.forward[:_MOST]
    if not ways:
        return None
    rows: list[tuple[Cell, ...]] = []
    for way, future in ways:
        vision: Cell = (Span(quoted(future.text, at_most=_LONGEST), language=future.language),) if future else "–"
        step = named(way.step.text, at_most=_LONGEST) if way.step else texts("Not agreed yet")
        rows.append(
            (
                telling.theme_label(way.theme),
                vision,
                named(way.need.text, at_most=_LONGEST) if way.need else "–",
                named(way.opportunity.text, at_most=_LONGEST) if way.opportunity else "–",
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
    table = Table("table-forward", texts("From the future to doing"), columns, tuple(rows), summary)
    return Chapter(
        "forward", texts("From the future to doing"), (Paragraph(plain(lead), "lead"), table), landscape=True
    )
