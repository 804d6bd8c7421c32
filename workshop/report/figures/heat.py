"""The heat map: which share of each group raises each theme."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.figure import Figure

from workshop import look
from workshop.report.figures.canvas import TEXT_WIDTH, Canvas, line_height, shade_of
from workshop.report.figures.lettering import width_of, wrapped

MOST_ROWS = 32
_NAMES, _TOTALS = 52.0, 22.0
_TALLEST = 168.0
_SINGLE_MENTIONS = 0.16


@dataclass(frozen=True, slots=True)
class HeatColumn:
    """A group with its size, such as “n = 24”."""

    name: str
    size: str
    group: int


@dataclass(frozen=True, slots=True)
class HeatCell:
    """A share from 0 to 1 with its words; a share of None is single mentions, which are not told apart."""

    share: float | None
    words: str
    strongest: bool = False


@dataclass(frozen=True, slots=True)
class HeatRow:
    """A theme with its cells, one for each column, and its total."""

    number: int
    name: str
    cells: tuple[HeatCell, ...]
    total: float
    total_words: str


@dataclass(frozen=True, slots=True)
class HeatMap:
    """Themes under each other, groups side by side; beyond what a page holds, the table goes on alone."""

    columns: tuple[HeatColumn, ...]
    rows: tuple[HeatRow, ...]
    total_heading: str

    def draw(self) -> Figure:
        """Draw the map: darker is a larger share, the largest of each row in bold."""
        rows = self.rows[:MOST_ROWS]
        width = (TEXT_WIDTH - _NAMES - _TOTALS) / len(self.columns)
        size = _heading_size(self.columns, width - 1)
        headings = [wrapped(column.name, width - 1, size, "medium", at_most=3) for column in self.columns]
        lines = max(len(heading) for heading in headings)
        top = 6.5 + line_height(8.6) * lines + line_height(7.8) + 1.5
        row_height = min(10.4, _TALLEST / len(rows))
        canvas = Canvas(TEXT_WIDTH, top + row_height * len(rows) + 1)
        for number, (column, heading) in enumerate(zip(self.columns, headings, strict=True)):
            middle = _NAMES + width * (number + 0.5)
            canvas.marker(middle, 2.8, column.group, size=7)
            centre = 6.5 + line_height(8.6) * (lines - len(heading) / 2)
            canvas.lines(middle, centre, heading, size=size, weight="medium", align="center")
            size_at = top - 1.5 - line_height(7.8) / 2
            canvas.text(middle, size_at, column.size, size=7.8, colour=look.MUTED, align="center")
        canvas.text(
            TEXT_WIDTH - _TOTALS + 3, top - 1.5 - line_height(7.8) / 2, self.total_heading, size=8, colour=look.MUTED
        )
        darkest = max((cell.share or 0 for row in rows for cell in row.cells), default=0) or 1
        largest = max((row.total for row in rows), default=0) or 1
        for number, row in enumerate(rows):
            _draw_row(canvas, row, top + row_height * number, row_height, width, darkest, largest)
        return canvas.figure


def _heading_size(columns: tuple[HeatColumn, ...], width: float) -> float:
    """The size at which the longest word still fits in its column, so that it need not be broken."""
    longest = [word for column in columns for word in column.name.split()]
    sizes = (8.6, 8.3, 8.0)
    return next((size for size in sizes if all(width_of(word, size, "medium") <= width for word in longest)), sizes[-1])


def _colour_of(share: float | None, darkest: float) -> str:
    """Nought is paper, single mentions one light tone for all, and from there darker with the share."""
    if share is None:
        return shade_of(_SINGLE_MENTIONS)
    return look.SOFT if share == 0 else shade_of(_SINGLE_MENTIONS + (0.94 - _SINGLE_MENTIONS) * share / darkest)


def _draw_row(
    canvas: Canvas, row: HeatRow, top: float, height: float, width: float, darkest: float, largest: float
) -> None:
    middle = top + height / 2
    two_lines = height >= 7.5
    size = 9.0 if height >= 7.5 else 8.0
    names = wrapped(row.name, _NAMES - 8.5, size, at_most=2 if two_lines else 1)
    canvas.lines(_NAMES - 7.5, middle, names, size=size if len(names) == 1 else 8.4, align="right")
    canvas.badge(_NAMES - 4, middle, row.number, radius=min(2.2, height * 0.36))
    gap = min(0.9, height * 0.09)
    for number, cell in enumerate(row.cells):
        left = _NAMES + width * number
        colour = _colour_of(cell.share, darkest)
        canvas.box(left + gap / 2, top + gap / 2, width - gap, height - gap, colour, round=0.9)
        canvas.text(
            left + width / 2,
            middle,
            cell.words,
            size=(9.4 if height >= 7 else 8.4) if width_of(cell.words, 9.4) < width - 2 else 7,
            weight="bold" if cell.strongest else "regular",
            colour=look.text_on(colour) if cell.share else look.readable(look.MUTED, colour),
            align="center",
        )
    left = TEXT_WIDTH - _TOTALS + 3
    room = _TOTALS - 4 - width_of(row.total_words, 8.4)
    length = max(0.0, room - 1.5) * row.total / largest
    canvas.box(left, middle - height * 0.17, max(length, 0.4), height * 0.34, look.LINE)
    canvas.text(left + length + 1.5, middle, row.total_words, size=8.4, colour=look.MUTED)
