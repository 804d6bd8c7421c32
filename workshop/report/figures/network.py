"""The network on paper: actors in two arcs by group, their ties curving between them; labels never overlap."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from matplotlib.figure import Figure

from workshop import look
from workshop.look import Weight
from workshop.report.figures.canvas import LYING_WIDTH, Canvas
from workshop.report.figures.lettering import fitted

MOST_ACTORS = 56
"""On one page; with more, those with the most ties are drawn."""
_HEIGHT, _LABELS, _BULGE = 138.0, 64.0, 15.0

Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Node:
    """An actor with its partners counted; `strong` is written in bold."""

    id: str
    name: str
    degree: int
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Bundle:
    """The actors of one group, which stand together; the position decides marker and colour."""

    name: str
    group: int
    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A tie from one actor to another with its level from 1 to 4."""

    source: str
    target: str
    level: int


@dataclass(frozen=True, slots=True)
class NetworkMap:
    """Bundles of actors and the ties between them."""

    bundles: tuple[Bundle, ...]
    links: tuple[Link, ...]

    def draw(self) -> Figure:
        """Draw a tie in the colour of the group it comes from, wider for a higher level."""
        canvas = Canvas(LYING_WIDTH, _HEIGHT)
        left, right = _sides(self.bundles)
        places: dict[str, Place] = {}
        for bundles, side in ((left, -1), (right, 1)):
            _draw_side(canvas, bundles, side, places)
        group_of = {node.id: bundle.group for bundle in self.bundles for node in bundle.nodes}
        for link in sorted(self.links, key=lambda link: link.level):
            if link.source in places and link.target in places:
                colour = look.group_colour(group_of[link.source])
                _draw_link(canvas, places[link.source], places[link.target], colour, link.level)
        return canvas.figure


def _sides(bundles: Sequence[Bundle]) -> tuple[list[Bundle], list[Bundle]]:
    """The bundles parted in two sides that are as even as possible; a large one alone is cut in two."""
    total = sum(len(bundle.nodes) for bundle in bundles)
    if len(bundles) == 1 and total > 1:
        only, half = bundles[0], (total + 1) // 2
        return [Bundle(only.name, only.group, only.nodes[:half])], [Bundle("", only.group, only.nodes[half:])]
    best = min(
        range(len(bundles) + 1), key=lambda cut: (abs(2 * sum(len(b.nodes) for b in bundles[:cut]) - total), cut)
    )
    return list(bundles[:best]), list(bundles[best:])


def _draw_side(canvas: Canvas, bundles: Sequence[Bundle], side: int, places: dict[str, Place]) -> None:
    """Draw the actors of one side under their groups' names and note where they stand."""
    lines = sum(len(bundle.nodes) + (1.25 if bundle.name else 0) for bundle in bundles) + 0.7 * (len(bundles) - 1)
    if not lines:
        return
    step = min(9.5, (_HEIGHT - 4) / lines)
    size = max(6.4, min(9.0, step * 1.62))
    y = _HEIGHT / 2 - step * lines / 2
    edge = canvas.width / 2 + side * (canvas.width / 2 - 0.5)
    highest = max((node.degree for bundle in bundles for node in bundle.nodes), default=0) or 1
    for bundle in bundles:
        if bundle.name:
            name = fitted(bundle.name, _LABELS, min(9.2, size + 0.6), "bold")
            canvas.text(
                edge,
                y + step * 0.55,
                name,
                size=min(9.2, size + 0.6),
                weight="bold",
                colour=look.group_colour(bundle.group),
                align="left" if side < 0 else "right",
            )
            y += step * 1.25
        for node in bundle.nodes:
            middle = y + step / 2
            out = 2 * (middle - _HEIGHT / 2) / _HEIGHT
            x = canvas.width / 2 + side * (canvas.width / 2 - _LABELS - _BULGE + _BULGE * sqrt(max(0.0, 1 - out**2)))
            places[node.id] = (x, middle)
            largest = min(11.0, step * 2.1)
            canvas.marker(x, middle, bundle.group, size=largest * (0.5 + 0.5 * sqrt(node.degree / highest)))
            weight: Weight = "semibold" if node.strong else "regular"
            room = canvas.width / 2 - abs(x - canvas.width / 2) - 4
            name = fitted(node.name, room, size, weight)
            align = "right" if side < 0 else "left"
            canvas.text(x + side * 3.2, middle, name, size=size, weight=weight, align=align)  # type: ignore[arg-type]
            y += step
        y += step * 0.7


def _draw_link(canvas: Canvas, start: Place, end: Place, colour: str, level: int) -> None:
    middle = canvas.width / 2
    same_side = (start[0] - middle) * (end[0] - middle) > 0
    reach = 0.75 - 0.55 * min(1.0, abs(start[1] - end[1]) / _HEIGHT) if same_side else 0.35
    first = (middle + (start[0] - middle) * reach, start[1])
    second = (middle + (end[0] - middle) * reach, end[1])
    canvas.curve((start, first, second, end), colour, width=0.5 + 0.55 * level, opacity=0.22 + 0.11 * level)


def degrees(links: Sequence[Link]) -> Mapping[str, int]:
    """How many partners each actor has: others to or from whom there is a tie."""
    partners: dict[str, set[str]] = {}
    for link in links:
        partners.setdefault(link.source, set()).add(link.target)
        partners.setdefault(link.target, set()).add(link.source)
    return {actor: len(others) for actor, others in partners.items()}
