"""The dot plot: where the groups' shares of the same theme lie apart."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.figure import Figure

from workshop import look
from workshop.report.figures.canvas import TEXT_WIDTH, Canvas
from workshop.report.figures.lettering import fitted, width_of, wrapped

_NAMES, _GAPS, _LEGEND_ROW = 56.0, 25.0, 5.4
_ROW, _LOW_ROW, _FEW = 8.4, 7.2, 8
"""The height of a row, that of many rows, and up to how many are few."""


@dataclass(frozen=True, slots=True)
class DotGroup:
    """A group in the legend."""

    name: str
    group: int


@dataclass(frozen=True, slots=True)
class DotRow:
    """A theme with the share of each group in the legend's order; None is not drawn."""

    number: int
    name: str
    shares: tuple[float | None, ...]
    gap: str
    """The difference in words."""


@dataclass(frozen=True, slots=True)
class DotPlot:
    """Themes under each other, the largest difference first; `ticks` are shares with their words."""

    groups: tuple[DotGroup, ...]
    rows: tuple[DotRow, ...]
    ticks: tuple[tuple[float, str], ...]

    def draw(self) -> Figure:
        """Draw a dot for each group, and a bar from the smallest share to the largest."""
        places, legend_height = _legend(self.groups)
        top = legend_height + 3
        high = _ROW if len(self.rows) <= _FEW else _LOW_ROW
        canvas = Canvas(TEXT_WIDTH, top + high * len(self.rows) + 6.5)
        for group, (x, y, name) in zip(self.groups, places, strict=True):
            canvas.marker(x, y, group.group)
            canvas.text(x + 3, y, name, size=8.6)
        left, right = _NAMES + 3, TEXT_WIDTH - _GAPS
        furthest = self.ticks[-1][0]

        def x_of(share: float) -> float:
            return left + (right - left) * share / furthest

        bottom = top + high * len(self.rows)
        for tick, words in self.ticks:
            canvas.stroke((x_of(tick), top), (x_of(tick), bottom), "#E4E9EC")
            canvas.text(x_of(tick), bottom + 3.2, words, size=8, colour=look.MUTED, align="center")
        for number, row in enumerate(self.rows):
            y = top + high * (number + 0.5)
            names = wrapped(row.name, _NAMES - 8.5, 9, at_most=2)
            canvas.lines(_NAMES - 7.5, y, names, size=9 if len(names) == 1 else 8.2, align="right")
            canvas.badge(_NAMES - 4, y, row.number)
            seen = [share for share in row.shares if share is not None]
            if seen:
                canvas.stroke((x_of(min(seen)), y), (x_of(max(seen)), y), look.LINE, width=3.2, layer=1)
            for group, share in zip(self.groups, row.shares, strict=True):
                if share is not None:
                    canvas.marker(x_of(share), y, group.group)
            canvas.text(TEXT_WIDTH - 0.5, y, row.gap, size=8.2, colour=look.MUTED, align="right")
        return canvas.figure


def _legend(groups: tuple[DotGroup, ...]) -> tuple[list[tuple[float, float, str]], float]:
    """Where each group's marker stands in the legend, in as many rows as are needed, and its height."""
    places: list[tuple[float, float, str]] = []
    x, y = 2.0, 2.8
    for group in groups:
        name = fitted(group.name, TEXT_WIDTH - 12, 8.6)
        width = width_of(name, 8.6) + 9
        if x > 2.0 and x + width > TEXT_WIDTH:
            x, y = 2.0, y + _LEGEND_ROW
        places.append((x, y, name))
        x += width
    return places, y + 2.6
