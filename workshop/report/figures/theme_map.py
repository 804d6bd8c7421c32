"""A map of the themes: a circle for each, as large as many raise it, near those that speak of the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from matplotlib.figure import Figure

from workshop import look
from workshop.report.figures.canvas import TEXT_WIDTH, Canvas, line_height
from workshop.report.figures.lettering import width_of, wrapped

_HEIGHT = 102.0
"""Of circles and names, in millimetres: a page has room for the groups' differences above."""
_SIDE, _EDGE = 90.0, 6.0
_SIZE = 7.8
_LONGEST_LINE, _MOST_LINES = 34.0, 2
_BADGE = 2.3
_GAP = 0.6

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class MapCircle:
    """A theme's circle on a map of height 1."""

    number: int
    name: str
    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True)
class ThemeMap:
    """The themes as circles in their colours, each with its number."""

    circles: tuple[MapCircle, ...]

    def draw(self) -> Figure:
        """Draw the circles with their numbers, and names where there is room, those of the largest first."""
        canvas = Canvas(TEXT_WIDTH, _HEIGHT)
        wide = max(1e-9, *(circle.x + circle.radius for circle in self.circles))
        left = _EDGE + max(0.0, (TEXT_WIDTH - 2 * _EDGE - wide * _SIDE) / 2)
        ranked = sorted(self.circles, key=lambda circle: (-circle.radius, circle.number))
        middles = {circle: (left + circle.x * _SIDE, _EDGE + circle.y * _SIDE) for circle in ranked}
        taken: list[Box] = [(x - _BADGE, y - _BADGE, x + _BADGE, y + _BADGE) for x, y in middles.values()]
        for circle in ranked:
            colour = look.theme_colour(circle.number)
            canvas.circle(*middles[circle], circle.radius * _SIDE, look.tint(colour, 0.8))
            canvas.badge(*middles[circle], circle.number, radius=_BADGE)
        for circle in ranked:
            lines = wrapped(circle.name, _LONGEST_LINE, _SIZE, at_most=_MOST_LINES)
            others = [_around(middles[other], other.radius * _SIDE) for other in ranked if other != circle]
            boxes = list(_beside(*middles[circle], circle.radius * _SIDE, lines))
            free = [box for box in boxes if _is_free(box, taken)]
            clear = [box for box in free if _is_free(box, others)]
            for box in (clear or free)[:1]:
                taken.append(box)
                middle = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
                canvas.lines(*middle, lines, size=_SIZE, align="center", layer=6)
        return canvas.figure


def _around(middle: tuple[float, float], radius: float) -> Box:
    """The square within a circle, beyond which a name only touches its edge."""
    half = radius * 0.7
    return middle[0] - half, middle[1] - half, middle[0] + half, middle[1] + half


def _beside(x: float, y: float, radius: float, lines: Sequence[str]) -> Iterator[Box]:
    """Where a name can stand: under the number, over it, to its right or its left; then outside the circle."""
    width = max(width_of(line, _SIZE) for line in lines) + 1
    height = line_height(_SIZE) * len(lines)
    for away in dict.fromkeys((_BADGE, max(_BADGE, radius))):
        under, over = y + away + _GAP, y - away - _GAP - height
        yield x - width / 2, under, x + width / 2, under + height
        yield x - width / 2, over, x + width / 2, over + height
        yield x + away + _GAP, y - height / 2, x + away + _GAP + width, y + height / 2
        yield x - away - _GAP - width, y - height / 2, x - away - _GAP, y + height / 2


def _is_free(box: Box, taken: Sequence[Box]) -> bool:
    left, top, right, bottom = box
    on_sheet = left >= 0 and top >= 0 and right <= TEXT_WIDTH and bottom <= _HEIGHT
    return on_sheet and not any(
        left < other[2] and other[0] < right and top < other[3] and other[1] < bottom for other in taken
    )
