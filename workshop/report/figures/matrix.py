"""The impact–effort matrix: ideas placed by what they give and what they take."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

from matplotlib.figure import Figure

from workshop import look
from workshop.report.figures.canvas import TEXT_WIDTH, Canvas, line_height
from workshop.report.figures.lettering import width_of, wrapped

_LEFT, _TOP, _SIDE_WIDTH, _SIDE_HEIGHT = 12.0, 1.0, 152.0, 84.0
_RADIUS, _LABEL_SIZE = 2.6, 8.2
_LABEL_WIDTHS = (42.0, 30.0)
_LOWEST, _HIGHEST = 0.7, 5.3
_DIRECTIONS = ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1))
MOST_LABELLED = 14
"""With more ideas than this only their numbers are drawn."""

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Idea:
    """An idea with its number in the table, its effort and its impact from 1 to 5."""

    number: int
    name: str
    effort: float
    impact: float


@dataclass(frozen=True, slots=True)
class Matrix:
    """Ideas in four fields: upper left is done first, because easy and useful."""

    ideas: tuple[Idea, ...]
    fields: tuple[str, str, str, str]
    """Upper left, upper right, lower left, lower right."""
    effort_axis: str
    impact_axis: str

    def draw(self) -> Figure:
        """Draw every idea as its number, with its name beside it where there is room for the names."""
        canvas = Canvas(TEXT_WIDTH, _TOP + _SIDE_HEIGHT + 12)
        headings = _draw_fields(canvas, self.fields)
        for value in range(1, 6):
            x, y = _place(value, value)
            canvas.text(x, _TOP + _SIDE_HEIGHT + 3.2, str(value), size=8, colour=look.MUTED, align="center")
            canvas.text(_LEFT - 2.5, y, str(value), size=8, colour=look.MUTED, align="right")
        middle = _LEFT + _SIDE_WIDTH / 2
        canvas.text(middle, _TOP + _SIDE_HEIGHT + 8.5, self.effort_axis, size=8.6, colour=look.MUTED, align="center")
        canvas.upright_text(3, _TOP + _SIDE_HEIGHT / 2, self.impact_axis, size=8.6, colour=look.MUTED)
        points = _apart([_place(idea.effort, idea.impact) for idea in self.ideas])
        taken = [*headings, *((x - _RADIUS, y - _RADIUS, x + _RADIUS, y + _RADIUS) for x, y in points)]
        for idea, (x, y) in zip(self.ideas, points, strict=True):
            canvas.circle(x, y, _RADIUS + 0.4, look.PAPER, layer=3)
            canvas.circle(x, y, _RADIUS, look.BRAND, layer=4)
            size = 8.2 if idea.number < 10 else 7.4
            canvas.text(
                x, y, str(idea.number), size=size, weight="semibold", colour=look.PAPER, align="center", layer=6
            )
            if len(self.ideas) <= MOST_LABELLED:
                _draw_label(canvas, idea.name, x, y, taken)
        return canvas.figure


def _place(effort: float, impact: float) -> tuple[float, float]:
    across = (effort - _LOWEST) / (_HIGHEST - _LOWEST)
    up = (impact - _LOWEST) / (_HIGHEST - _LOWEST)
    return _LEFT + across * _SIDE_WIDTH, _TOP + (1 - up) * _SIDE_HEIGHT


def _draw_fields(canvas: Canvas, fields: tuple[str, str, str, str]) -> list[Box]:
    colours = (look.BRAND_SOFT, look.SOFT, look.SOFT, "#FAFBFC")
    width, height = _SIDE_WIDTH / 2, _SIDE_HEIGHT / 2
    headings = []
    for number, (name, colour) in enumerate(zip(fields, colours, strict=True)):
        row, column = divmod(number, 2)
        left, top = _LEFT + column * width, _TOP + row * height
        canvas.box(left + 0.5, top + 0.5, width - 1, height - 1, colour, round=1.2, layer=0)
        canvas.text(left + 3, top + 4.2, name, size=9, weight="semibold", colour=look.MUTED)
        headings.append((left + 2, top + 1, left + 4 + width_of(name, 9, "semibold"), top + 7.5))
    return headings


def _apart(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The points, pushed just so far that no two circles lie on each other."""
    needed = 2 * _RADIUS + 0.8
    moved = [[x, y] for x, y in points]
    for _ in range(300):
        still = True
        for one in range(len(moved)):
            for other in range(one):
                across, down = moved[one][0] - moved[other][0], moved[one][1] - moved[other][1]
                distance = (across**2 + down**2) ** 0.5
                if distance < needed:
                    still = False
                    if distance < 0.01:
                        across, down, distance = 1.0, 0.35, 1.06
                    push = (needed - min(distance, needed) + 0.05) / 2
                    for point, sign in ((moved[one], 1), (moved[other], -1)):
                        point[0] = _within(point[0] + sign * push * across / distance, _LEFT, _SIDE_WIDTH)
                        point[1] = _within(point[1] + sign * push * down / distance, _TOP, _SIDE_HEIGHT)
        if still:
            break
    return [(x, y) for x, y in moved]


def _within(value: float, start: float, length: float) -> float:
    return max(start + _RADIUS + 1, min(start + length - _RADIUS - 1, value))


def _draw_label(canvas: Canvas, name: str, x: float, y: float, taken: list[Box]) -> None:
    """Write the name where it covers least; one that would cover something is left to the table."""
    tried = []
    for order, (label_width, (right, down)) in enumerate(product(_LABEL_WIDTHS, _DIRECTIONS)):
        lines = wrapped(name, label_width, _LABEL_SIZE, at_most=3)
        width = max((width_of(line, _LABEL_SIZE) for line in lines), default=0.0)
        height = line_height(_LABEL_SIZE) * len(lines)
        reach = _RADIUS + 1.0
        middle = x + right * (reach + width / 2)
        centre = y + down * ((height / 2 + 0.4) if right else (reach + height / 2))
        box = (middle - width / 2, centre - height / 2, middle + width / 2, centre + height / 2)
        tried.append((_cost(box, taken) + order * 0.3, order, box, lines))
    cost, order, box, lines = min(tried)
    if cost >= _FORBIDDEN:
        return
    taken.append(box)
    right = _DIRECTIONS[order % len(_DIRECTIONS)][0]
    start = {1: box[0], -1: box[2], 0: (box[0] + box[2]) / 2}[right]
    align = {1: "left", -1: "right", 0: "center"}[right]
    canvas.lines(start, (box[1] + box[3]) / 2, lines, size=_LABEL_SIZE, align=align)  # type: ignore[arg-type]


_FORBIDDEN = 1000.0


def _cost(box: Box, taken: list[Box]) -> float:
    outside = (
        box[0] < _LEFT + 1 or box[2] > _LEFT + _SIDE_WIDTH - 1 or box[1] < _TOP + 1 or box[3] > _TOP + _SIDE_HEIGHT - 1
    )
    covered = sum(_overlap(box, other) for other in taken)
    crosses = box[0] < _LEFT + _SIDE_WIDTH / 2 < box[2] or box[1] < _TOP + _SIDE_HEIGHT / 2 < box[3]
    return _FORBIDDEN * (outside or covered > 0.5) + covered + crosses


def _overlap(one: Box, other: Box) -> float:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return max(0.0, across) * max(0.0, down)
