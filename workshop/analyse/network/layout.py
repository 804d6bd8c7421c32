"""Where the actors of a network stand on a map; the same places on every screen and in every report."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from math import ceil, cos, pi, sin, sqrt

from workshop.analyse.network.graph import Network
from workshop.analyse.network.whole import degree

INNER_RADIUS = 0.42
GAP_BETWEEN_GROUPS = 0.24
"""In radians; of a full circle."""
_EXACT_DECIMALS = 6


def positions(graph: Network, groups: Sequence[str | None]) -> dict[str, tuple[float, float]]:
    """A place for each actor in the unit circle: x to the right, y upwards.

    Each group has a sector of its own, as wide as it has actors, clockwise from the top in the given order;
    groups that are not named follow, and actors without a group are last. The more partners, the nearer to
    the centre. Nothing is drawn by lot.
    """
    members = _members(graph, groups)
    rings = _rings(len(graph))
    room = 2 * pi - GAP_BETWEEN_GROUPS * (len(members) if len(members) > 1 else 0)
    places: dict[str, tuple[float, float]] = {}
    start = 0.0
    for actors in members:
        width = room * len(actors) / len(graph)
        for radius, ring in zip(rings, _shared_out(actors, rings), strict=True):
            for place, actor in enumerate(ring):
                turned = start + width * (place + 0.5) / len(ring)
                places[actor] = (_exact(radius * sin(turned)), _exact(radius * cos(turned)))
        start += width + GAP_BETWEEN_GROUPS
    return places


def _members(graph: Network, groups: Sequence[str | None]) -> list[list[str]]:
    """The actors of each group that has any, those with most partners first, then as in the graph."""
    found: dict[str | None, list[str]] = {group: [] for group in groups if group is not None}
    without: list[str] = []
    partners = degree(graph)
    for actor in sorted(graph, key=lambda actor: -partners[actor]):
        group = graph.nodes[actor]["group"]
        (without if group is None else found.setdefault(group, [])).append(actor)
    return [actors for actors in (*found.values(), without) if actors]


def _rings(actors: int) -> list[float]:
    """Radii from the inside out, so many that neighbours stay about as far apart however many there are."""
    count = max(1, ceil(sqrt(actors) / 4))
    return [1 - (1 - INNER_RADIUS) * step / max(1, count - 1) for step in reversed(range(count))]


def _shared_out(actors: Sequence[str], rings: Sequence[float]) -> list[Sequence[str]]:
    """The actors of a sector, each ring taking as many as its length allows."""
    ends = [round(len(actors) * length / sum(rings)) for length in accumulate(rings)]
    return [actors[start:end] for start, end in zip([0, *ends], ends, strict=False)]


def _exact(value: float) -> float:
    return round(value, _EXACT_DECIMALS) + 0.0  # + 0.0 turns -0.0 into 0.0
