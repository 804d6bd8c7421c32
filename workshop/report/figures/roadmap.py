"""The road map: what was promised, in the order in which it is due, along one line of time."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.figure import Figure

from workshop import look
from workshop.report.figures.canvas import TEXT_WIDTH, Canvas
from workshop.report.figures.lettering import fitted, width_of, wrapped

MOST_ROWS = 16
_NAMES, _ROW, _TOP, _EDGE = 74.0, 11.8, 13.0, 4.0
_RADIUS, _LEGEND_GAP = 2.0, 9.0


@dataclass(frozen=True, slots=True)
class Milestone:
    """A promise with who keeps it, its place on the line from 0 to 1, its day, and how far it is."""

    name: str
    owner: str
    place: float
    day: str
    state: int
    """By the order of the states in the legend: an empty ring, a half, a full circle, a cross."""


@dataclass(frozen=True, slots=True)
class Roadmap:
    """Promises under each other, the one that is due first first; `ticks` are places on the line with their words."""

    milestones: tuple[Milestone, ...]
    ticks: tuple[tuple[float, str], ...]
    states: tuple[str, ...]

    def draw(self) -> Figure:
        """Draw a mark for each promise on its day; the marks differ in shape, not in colour alone."""
        shown = self.milestones[:MOST_ROWS]
        height = _TOP + _ROW * len(shown)
        canvas = Canvas(TEXT_WIDTH, height + 5)
        self._draw_legend(canvas)
        for place, words in self.ticks:
            x = _on_line(place)
            canvas.stroke((x, _TOP - 1), (x, height), look.LINE, width=0.6)
            canvas.text(x, height + 3, words, size=7.8, colour=look.MUTED, align="center")
        for at, milestone in enumerate(shown):
            y = _TOP + _ROW * (at + 0.5)
            canvas.stroke((0, y + _ROW / 2), (TEXT_WIDTH, y + _ROW / 2), "#EEF1F3")
            _draw_row(canvas, milestone, y)
        return canvas.figure

    def _draw_legend(self, canvas: Canvas) -> None:
        x = _NAMES + _EDGE
        for state, name in enumerate(self.states):
            _draw_mark(canvas, x, 3.4, state)
            canvas.text(x + 3.6, 3.4, name, size=8)
            x += 3.6 + width_of(name, 8) + _LEGEND_GAP


def _draw_row(canvas: Canvas, milestone: Milestone, y: float) -> None:
    names = wrapped(milestone.name, _NAMES - 2, 8.4, at_most=2)
    canvas.lines(0, y - (1.6 if milestone.owner else 0), names, size=8.4 if len(names) == 1 else 7.8)
    if milestone.owner:
        owner = fitted(milestone.owner, _NAMES - 2, 7.2)
        canvas.text(0, y + (2.8 if len(names) == 1 else 3.7), owner, size=7.2, colour=look.MUTED)
    x = _on_line(milestone.place)
    canvas.stroke((_NAMES, y), (x - _RADIUS, y), look.LINE, width=1.0)
    _draw_mark(canvas, x, y, milestone.state)
    room = TEXT_WIDTH - x - _RADIUS - 1.5
    if width_of(milestone.day, 8, "semibold") <= room:
        canvas.text(x + _RADIUS + 1.5, y, milestone.day, size=8, weight="semibold")
    else:
        canvas.text(x - _RADIUS - 1.5, y - 2.4, milestone.day, size=8, weight="semibold", align="right")


def _draw_mark(canvas: Canvas, x: float, y: float, state: int) -> None:
    if state == 3:
        for sign in (1, -1):
            start, end = (x - _RADIUS * 0.7, y - sign * _RADIUS * 0.7), (x + _RADIUS * 0.7, y + sign * _RADIUS * 0.7)
            canvas.stroke(start, end, look.MUTED, width=1.6, layer=5)
        return
    fill = look.BRAND if state == 2 else look.PAPER
    canvas.circle(x, y, _RADIUS, fill, edge=look.BRAND, edge_width=1.4, layer=4)
    if state == 1:
        canvas.circle(x, y, _RADIUS * 0.48, look.BRAND, layer=5)


def _on_line(place: float) -> float:
    return _NAMES + _EDGE + place * (TEXT_WIDTH - _NAMES - 3 * _EDGE - 8)
