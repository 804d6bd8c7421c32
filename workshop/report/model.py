"""The report as pure values: chapters of blocks, before any writer has turned them into pages.

Lines are made of spans, so that a participant's words are never read as markup.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from string import Formatter
from typing import TYPE_CHECKING, Literal, Protocol

from workshop.model import Language
from workshop.report.appearance import Appearance

if TYPE_CHECKING:
    from matplotlib.figure import Figure as MatplotlibFigure


class Drawing(Protocol):
    """The values of one picture, which know how to be drawn."""

    def draw(self) -> MatplotlibFigure:
        """The picture at its true size."""
        ...


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text; `to` is the id of a figure, a table or an answer that it leads to."""

    text: str = ""
    """A span that leads to a figure or a table without a text of its own is written as “Figure 3”."""
    strong: bool = False
    to: str = ""
    language: Language | None = None
    """Where it is not the document's own."""


Line = tuple[Span, ...]
Cell = str | Line


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a chapter."""

    id: str
    title: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; a lead is larger, a note smaller."""

    line: Line
    style: Literal["body", "lead", "note"] = "body"


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list, numbered if ordered."""

    items: tuple[Line, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Quotation:
    """A participant's own words with who said them, and the answer they are from."""

    line: Line
    who: str
    source: str
    """The id of the answer."""
    reference: Line = ()
    """Leads to the answer in the appendix."""


@dataclass(frozen=True, slots=True)
class Card:
    """A coloured box: a theme or a finding, with its quotations and, at the foot, small facts."""

    title: Line
    body: tuple[Line, ...]
    quotations: tuple[Quotation, ...]
    facts: tuple[Line, ...]
    colour: str
    level: int | None = None
    """The level of the title as a heading; none is a title that is no heading."""


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """A few numbers side by side, each with what it counts."""

    title: str
    items: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Callout:
    """One sentence that must not be missed."""

    title: str
    line: Line


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; widths are shares of each other."""

    title: str
    width: float = 1.0
    align: Literal["left", "right"] = "left"


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose first column names its rows."""

    id: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    summary: str
    """Says in a sentence what the table holds, for those who cannot see it at a glance."""
    note: str = ""
    bold_names: bool = True
    row_targets: tuple[str, ...] = ()
    """An id for each row, where lines lead to the rows."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture with its caption, its alternative text and the table of the same values."""

    id: str
    caption: str
    alt: str
    drawing: Drawing
    table: str
    """The id of the table behind the picture."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Photograph:
    """A photo as it was taken, a JPEG or PNG, with its caption and its words; it is numbered among the figures."""

    id: str
    caption: str
    alt: str
    content: bytes


Block = Heading | Paragraph | Bullets | Quotation | Card | KeyFigures | Callout | Table | Figure | Photograph


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the report; a short one may go on where the one before it ended."""

    id: str
    title: str
    blocks: tuple[Block, ...]
    landscape: bool = False
    new_page: bool = True


@dataclass(frozen=True, slots=True)
class Words:
    """The few words that a writer adds by itself, in the language of the report."""

    contents: str
    figure: str
    table: str
    page: str
    to_contents: str
    """What leads past the beginning, where there is nothing else to read with."""
    show_table: str
    answers: str
    find: str
    data: str
    """The name of the sheet that says what the others hold."""


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report in one language, ready to be written in any format."""

    title: str
    subtitle: str
    details: tuple[str, ...]
    """Small lines on the cover."""
    author: str
    date: str
    language: Language
    tag: str
    made_at: datetime
    cover: Drawing
    chapters: tuple[Chapter, ...]
    words: Words
    fingerprint: str
    watermark: str = ""
    """What is written across every page of a report that is not published, such as “Draft”."""
    look: Appearance = field(default_factory=Appearance)

    def blocks(self) -> Iterator[Block]:
        """Every block in reading order."""
        for chapter in self.chapters:
            yield from chapter.blocks

    def figures(self) -> tuple[Figure, ...]:
        """The figures in reading order."""
        return tuple(block for block in self.blocks() if isinstance(block, Figure))

    def tables(self) -> tuple[Table, ...]:
        """The tables in reading order."""
        return tuple(block for block in self.blocks() if isinstance(block, Table))

    def labels(self) -> Mapping[str, tuple[str, int]]:
        """The word and the number of every figure, photograph and table by its id, such as (“Figure”, 3)."""
        seen = (block for block in self.blocks() if isinstance(block, Figure | Photograph))
        figures = {figure.id: (self.words.figure, number) for number, figure in enumerate(seen, 1)}
        tables = {table.id: (self.words.table, number) for number, table in enumerate(self.tables(), 1)}
        return {**figures, **tables}


def line(template: str, /, **values: str | Span) -> Line:
    """A line from a translated sentence: named places are filled with texts or spans, everything else is plain.

    >>> line("Theme: {theme}", theme=Span("Ohjaus", strong=True))[1].text
    'Ohjaus'
    """
    spans: list[Span] = []
    for text, name, _, _ in Formatter().parse(template):
        if text:
            spans.append(Span(text))
        if name is not None:
            value = values[name]
            spans.append(value if isinstance(value, Span) else Span(value))
    return tuple(spans)


def plain(text: str) -> Line:
    """A line of one plain span; braces in it are only braces."""
    return (Span(text),)
