"""Horizontal bars: how many in each group, or of each theme."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.figure import Figure

from workshop import look
from workshop.report.figures.canvas import TEXT_WIDTH, Canvas, shade_of
from workshop.report.figures.lettering import wrapped

_ROW, _LABELS, _BARS = 8.6, 56.0, 84.0
MOST_ROWS = 24


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar; a length of None is one that may not be shown."""

    label: str
    length: float | None
    amount: str
    aside: str = ""
    group: int | None = None
    """The position of the group, for its marker."""
    theme: int | None = None
    """The number of the theme, for its badge and colour."""
    of: float | None = None
    """What the bar is a part of, drawn pale behind it."""


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars under each other, in the order given; those that do not fit on a page are only in the table."""

    bars: tuple[Bar, ...]

    @property
    def are_parts(self) -> bool:
        """Whether each bar is shown as a part of something."""
        return any(bar.of for bar in self.bars)

    def draw(self) -> Figure:
        """Draw the bars with their names on the left and their amounts at the end."""
        shown = self.bars[:MOST_ROWS]
        canvas = Canvas(TEXT_WIDTH, _ROW * len(shown) + 2)
        longest = max((bar.of or bar.length or 0 for bar in shown), default=0) or 1
        marked = any(bar.group is not None or bar.theme is not None for bar in shown)
        for number, bar in enumerate(shown):
            _draw_bar(canvas, bar, 1 + _ROW * (number + 0.5), longest, mark=6.0 if marked else 0.0)
        return canvas.figure


def _draw_bar(canvas: Canvas, bar: Bar, y: float, longest: float, *, mark: float) -> None:
    names = wrapped(bar.label, _LABELS - mark - 2, 9, at_most=2)
    canvas.lines(_LABELS - mark - 1.5, y, names, size=9 if len(names) == 1 else 8, align="right")
    colour = shade_of(0.8)
    if bar.group is not None:
        canvas.marker(_LABELS - 3.2, y, bar.group)
        colour = look.group_colour(bar.group)
    if bar.theme is not None:
        canvas.badge(_LABELS - 3.2, y, bar.theme)
        colour = look.theme_colour(bar.theme)
    length, whole = _BARS * (bar.length or 0) / longest, _BARS * (bar.of or 0) / longest
    canvas.stroke((_LABELS, y - _ROW * 0.36), (_LABELS, y + _ROW * 0.36), look.LINE, width=0.8)
    if whole:
        canvas.box(_LABELS, y - _ROW * 0.3, whole, _ROW * 0.6, look.LINE, round=0.7)
    if length:
        canvas.box(_LABELS, y - _ROW * 0.3, max(length, 0.6), _ROW * 0.6, colour, round=0.7)
    end = _LABELS + max(length, whole) + 2
    canvas.text(end, y, bar.amount, size=10, weight="semibold")
    if bar.aside:
        canvas.text(TEXT_WIDTH - 0.5, y, bar.aside, size=8, colour=look.MUTED, align="right")
