"""How many pages a report takes, near enough, from its values alone: nothing is drawn or set for it.

Heights are those of the Word report, the looser of the two that have pages; a test holds them to the PDF's own count.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil

from workshop.report import model
from workshop.report.figures.bars import Bars
from workshop.report.figures.clouds import Clouds
from workshop.report.figures.dots import DotPlot
from workshop.report.figures.heat import HeatMap
from workshop.report.figures.matrix import Matrix
from workshop.report.figures.network import NetworkMap
from workshop.report.figures.process import ProcessLane
from workshop.report.figures.roadmap import Roadmap
from workshop.report.model import Chapter, Line

_PAGE, _LYING_PAGE = 251.0, 172.0
"""Millimetres of height between the margins."""
_WIDE, _LYING_WIDE = 165.0, 247.0
_LETTER = 0.178
"""The width of a letter in millimetres for each point of its size."""
_CAPTION = 14.0


def body_pages(chapters: Sequence[Chapter]) -> int:
    """The pages of all chapters that are no appendix."""
    return sum(pages for pages, _ in _flow([one for one in chapters if not one.id.startswith("appendix-")]))


def fits_a_page(chapter: Chapter) -> bool:
    """Whether a chapter that begins on a page ends on it, with a little to spare."""
    return _TITLE + sum(map(height, chapter.blocks)) <= _PAGE - _SPARE


_TITLE, _SPARE = 14.0, 4.0


def _flow(chapters: Iterable[Chapter]) -> Iterable[tuple[int, float]]:
    """How many new pages each chapter begins, and where on its last one it ends."""
    at, lying = _PAGE, False
    for chapter in chapters:
        full = _LYING_PAGE if chapter.landscape else _PAGE
        pages = 0
        if chapter.new_page or chapter.landscape != lying or at + _TITLE + _CAPTION > full:
            at, pages = 0.0, 1
        lying = chapter.landscape
        at += _TITLE
        for block in chapter.blocks:
            tall = height(block, lying=lying)
            if at + tall > full and (at > 0 and _is_whole(block)):
                at, pages = 0.0, pages + 1
            at += tall
            while at > full:
                at, pages = at - full, pages + 1
        yield pages, at


def _is_whole(block: model.Block) -> bool:
    """Whether a block is never parted between two pages."""
    return not isinstance(block, model.Table | model.Bullets | model.Paragraph)


def height(block: model.Block, *, lying: bool = False) -> float:
    """Millimetres that a block takes on paper."""
    wide = _LYING_WIDE if lying else _WIDE
    match block:
        case model.Heading():
            return 13.0
        case model.Paragraph(line=line, style=style):
            size = {"lead": 12.5, "note": 9.0}.get(style, 10.5)
            return _tall(line, size, wide) + {"lead": 4.3}.get(style, 2.5)
        case model.Bullets(items=items):
            return sum(_tall(item, 10.5, wide - 8) + 1.8 for item in items)
        case model.Quotation(line=line):
            return _tall(line, 15.0, wide - 12) + 14.0
        case model.Callout(title=title, line=line):
            return _tall((model.Span(f"{title}  "), *line), 10.5, wide - 9) + 8.0
        case model.KeyFigures():
            return 26.0
        case model.Card():
            return _card(block, wide)
        case model.Table():
            return _table(block, wide)
        case model.Figure(drawing=drawing, note=note):
            return _drawing(drawing) + _CAPTION + (_lines(len(note), 9.0, wide) * 4.0 if note else 0.0)
        case model.Photograph():
            return 120.0


def _card(card: model.Card, wide: float) -> float:
    room = wide - 12
    quotations = sum(_tall((*said.line, model.Span(f" {said.who} [00]")), 9.8, room) + 1.5 for said in card.quotations)
    facts = sum(_tall(line, 8.5, room) + 1.0 for line in card.facts)
    return _tall(card.title, 10.5, room) + sum(_tall(line, 9.8, room) for line in card.body) + quotations + facts + 10.0


def _table(table: model.Table, wide: float) -> float:
    together = sum(column.width for column in table.columns)
    widths = [wide * column.width / together - 4 for column in table.columns]

    def row(cells: Sequence[model.Cell]) -> float:
        letters = [len(cell) if isinstance(cell, str) else _letters(cell) for cell in cells]
        return max(_lines(count, 9.0, room) for count, room in zip(letters, widths, strict=True)) * 3.9 + 2.4

    heads = row([column.title for column in table.columns])
    note = _lines(len(table.note), 9.0, wide) * 4.0 + 2.0 if table.note else 0.0
    return _CAPTION + heads + sum(map(row, table.rows)) + note


def _drawing(drawing: model.Drawing) -> float:
    match drawing:
        case Bars(bars=bars):
            return 8.6 * min(len(bars), 24) + 2
        case HeatMap(rows=rows):
            return 24 + min(10.4 * len(rows), 168.0)
        case DotPlot(rows=rows):
            return 8.4 * len(rows) + 22
        case Clouds(clouds=clouds):
            return 56.0 * ceil(len(clouds) / 3)
        case ProcessLane(steps=steps):
            return 8.8 * min(len(steps), 20) + 9
        case Roadmap(milestones=milestones):
            return 11.8 * min(len(milestones), 16) + 18
        case Matrix():
            return 97.0
        case NetworkMap():
            return 138.0
        case _:
            return 116.0


def _tall(line: Line, size: float, wide: float) -> float:
    return _lines(_letters(line), size, wide) * size * 0.3528 * 1.28


def _lines(letters: int, size: float, wide: float) -> int:
    return max(1, ceil(letters * size * _LETTER / max(wide, 4.0)))


def _letters(line: Line) -> int:
    """References to figures and tables are a word and a number."""
    return sum(len(span.text) or 8 for span in line)
