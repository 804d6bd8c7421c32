"""The network on paper, freely placed: actors where they stand on the screens, with labels that never overlap."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import sqrt

from matplotlib.figure import Figure

from workshop import look
from workshop.look import Weight
from workshop.report.figures.canvas import LYING_WIDTH, Canvas
from workshop.report.figures.lettering import fitted, width_of
from workshop.report.figures.network import Bundle, Link

_HEIGHT, _KEY, _EDGE = 165.0, 8.0, 14.0
_LABEL, _SIZE, _LINE = 46.0, 7.4, 3.4
_DIRECTIONS = ((0, 1), (1, 0), (-1, 0), (0, -1), (1, 1), (-1, 1), (1, -1), (-1, -1))
_FAR = (0.0, 2.5, 5.0, 8.0, 12.0, 17.0, 23.0, 30.0)
"""How far from its marker a label may be moved until it is free, in millimetres."""
_LEADER = 3.0

Box = tuple[float, float, float, float]
Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class FreeMap:
    """Bundles of actors, the ties between them, and where each stands in the unit circle, y upwards."""

    bundles: tuple[Bundle, ...]
    links: tuple[Link, ...]
    positions: Mapping[str, Place]

    def draw(self) -> Figure:
        """Draw ties, markers, and the name of each actor at the first place where it covers nothing."""
        canvas = Canvas(LYING_WIDTH, _HEIGHT)
        places = _on_sheet({node.id: self.positions[node.id] for bundle in self.bundles for node in bundle.nodes})
        group_of = {node.id: bundle.group for bundle in self.bundles for node in bundle.nodes}
        for link in sorted(self.links, key=lambda link: link.level):
            if link.source in places and link.target in places:
                _draw_tie(canvas, places[link.source], places[link.target], group_of[link.source], link.level)
        highest = max((node.degree for bundle in self.bundles for node in bundle.nodes), default=0) or 1
        taken = []
        for bundle in self.bundles:
            for node in bundle.nodes:
                x, y = places[node.id]
                size = 5.5 + 5.5 * sqrt(node.degree / highest)
                canvas.marker(x, y, bundle.group, size=size)
                reach = size * 0.2
                taken.append((x - reach, y - reach, x + reach, y + reach))
        _draw_key(canvas, self.bundles)
        nodes = [node for bundle in self.bundles for node in bundle.nodes]
        for node in sorted(nodes, key=lambda node: (-node.degree, node.id)):
            weight: Weight = "semibold" if node.strong else "regular"
            _draw_label(canvas, fitted(node.name, _LABEL, _SIZE, weight), places[node.id], taken, weight)
        return canvas.figure


def _on_sheet(positions: Mapping[str, Place]) -> dict[str, Place]:
    """The positions, spread over the whole sheet."""
    across = _spread([right for right, _ in positions.values()], _EDGE + 6, LYING_WIDTH - _EDGE - 6)
    down = _spread([-up for _, up in positions.values()], _EDGE / 2, _HEIGHT - _KEY - _EDGE / 2)
    return dict(zip(positions, zip(across, down, strict=True), strict=True))


def _spread(values: Sequence[float], start: float, end: float) -> list[float]:
    low, high = min(values, default=0.0), max(values, default=0.0)
    if high == low:
        return [(start + end) / 2 for _ in values]
    return [start + (value - low) / (high - low) * (end - start) for value in values]


def _draw_tie(canvas: Canvas, start: Place, end: Place, group: int, level: int) -> None:
    """A curve in the colour of the group that named the tie, bent to its right, so that both directions are seen."""
    across, down = end[0] - start[0], end[1] - start[1]
    middle = ((start[0] + end[0]) / 2 - down * 0.08, (start[1] + end[1]) / 2 + across * 0.08)
    canvas.curve((start, middle, end), look.group_colour(group), width=0.4 + 0.45 * level, opacity=0.18 + 0.1 * level)


def _draw_key(canvas: Canvas, bundles: Sequence[Bundle]) -> None:
    x = 6.0
    for bundle in bundles:
        name = fitted(bundle.name, LYING_WIDTH / max(2, len(bundles)) - 10, 8.2, "semibold")
        canvas.marker(x, _HEIGHT - 3.5, bundle.group, size=7)
        canvas.text(x + 3, _HEIGHT - 3.5, name, size=8.2, weight="semibold", colour=look.group_colour(bundle.group))
        x += width_of(name, 8.2, "semibold") + 10


def _draw_label(canvas: Canvas, name: str, place: Place, taken: list[Box], weight: Weight) -> None:
    """Write the name at the nearest place that is free, with a line to its marker where that is far."""
    width = width_of(name, _SIZE, weight)
    for far, (right, down) in product(_FAR, _DIRECTIONS):
        x = place[0] + right * (2.6 + far + width / 2)
        y = place[1] + down * ((2.2 if not right else 0.6) + far + _LINE / 2)
        box = (x - width / 2 - 0.4, y - _LINE / 2, x + width / 2 + 0.4, y + _LINE / 2)
        inside = box[0] > 0 and box[2] < LYING_WIDTH and box[1] > 0 and box[3] < _HEIGHT - _KEY
        if inside and not any(_overlap(box, other) for other in taken):
            taken.append(box)
            if far > _LEADER:
                near = (min(max(place[0], box[0]), box[2]), box[1] if y > place[1] else box[3])
                canvas.stroke(place, near, look.LINE, width=0.5, layer=2)
            canvas.box(box[0], box[1], box[2] - box[0], box[3] - box[1], look.PAPER, layer=2)
            canvas.text(x, y, name, size=_SIZE, weight=weight, align="center")
            return


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
