"""Which slides a report makes: at most ten, chosen from what it holds, the most telling first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workshop.report.figures.bars import Bars
from workshop.report.figures.heat import HeatMap
from workshop.report.figures.matrix import Matrix
from workshop.report.figures.network import NetworkMap
from workshop.report.figures.process import ProcessLane
from workshop.report.model import Bullets, Callout, Chapter, Figure, Heading, KeyFigures, Line, Paragraph, Report, Table

AT_MOST = 10
"""Slides, the first one with the title among them."""
MOST_ROWS = 7
"""Rows of a table that can be read from the back of a room."""
_CHARTS = (HeatMap, Bars, ProcessLane, Matrix)
_ORDER = (HeatMap, Matrix, ProcessLane, NetworkMap, Bars)
"""Which figures come first where not all of them have room."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What the material is and what must not be missed."""

    title: str
    lead: Line
    numbers: tuple[tuple[str, str], ...]
    callouts: tuple[Callout, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """Numbered sentences."""

    title: str
    items: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure of the report: as a native chart where there is one for it, else as a picture."""

    title: str
    figure: Figure

    @property
    def is_chart(self) -> bool:
        """Whether PowerPoint can draw it by itself."""
        drawing = self.figure.drawing
        return isinstance(drawing, _CHARTS) and not (isinstance(drawing, Bars) and drawing.are_parts)


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of the report, its first rows."""

    title: str
    table: Table


Slide = Opening | Listing | Picture | Grid


def slides(report: Report) -> tuple[Slide, ...]:
    """The slides after the title, in the order of the report."""
    told = [slide for chapter in report.chapters[:1] for slide in _told(chapter)]
    agreed = [
        Grid(chapter.title, block)
        for chapter in report.chapters
        for block in chapter.blocks
        if chapter.id == "commitments" and isinstance(block, Table)
    ][:1]
    drawn = [
        Picture(_title(chapter, block), block)
        for chapter in report.chapters
        for block in chapter.blocks
        if isinstance(block, Figure) and isinstance(block.drawing, _ORDER) and not chapter.id.startswith("appendix-")
    ]
    room = AT_MOST - 1 - len(told) - len(agreed)
    ranked = sorted(drawn, key=lambda slide: _rank(slide.figure))[: max(0, room)]
    return (*told, *(slide for slide in drawn if slide in ranked), *agreed)


def _title(chapter: Chapter, figure: Figure) -> str:
    """The chapter's title where that says enough and no other slide has it, else the figure's caption."""
    alone = sum(isinstance(block, Figure) for block in chapter.blocks) == 1
    return chapter.title if alone and isinstance(figure.drawing, NetworkMap | ProcessLane | Matrix) else figure.caption


def _told(summary: Chapter) -> Iterator[Slide]:
    """What the summary says."""
    lead = next((block.line for block in summary.blocks if isinstance(block, Paragraph)), ())
    numbers = next((block.items for block in summary.blocks if isinstance(block, KeyFigures)), ())
    callouts = tuple(block for block in summary.blocks if isinstance(block, Callout))
    yield Opening(summary.title, lead, numbers, callouts)
    for heading, block in zip(summary.blocks, summary.blocks[1:], strict=False):
        if isinstance(heading, Heading) and isinstance(block, Bullets):
            yield Listing(heading.title, block.items)


def _rank(figure: Figure) -> int:
    return next(place for place, kind in enumerate(_ORDER) if isinstance(figure.drawing, kind))
