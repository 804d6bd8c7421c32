"""Core and periphery: a dense core, and others who are tied to it but not to each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from workshop.analyse.network.graph import Network, arcs, partners

Pattern = Literal["either", "ignore_offdiag"]
"""What an ideal network has: a tie wherever either of two is in the core, or nothing said of ties between core and
periphery."""
EXACT_UP_TO = 20
"""Actors; a million possible cores."""
LISTED = 50
"""Equally good cores that are listed."""
SWAPS_UP_TO = 400
"""Actors among whom exchanges between core and periphery are tried too."""
_SAME = 1e-9

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Core:
    """The best core, or all that are equally good, and how well an ideal core and periphery fits the network."""

    correlation: float | None
    """Of the ties with the ideal ones; None when no division can be told from chance, as without ties."""
    cores: tuple[tuple[str, ...], ...]
    """The first `LISTED` of the equally good ones."""
    equally_good: int
    exact: bool
    """Whether every possible core was tried; else the best one found by exchanges is given."""


def core_periphery(graph: Network, pattern: Pattern) -> Core:
    """The core whose ideal network correlates best with the ties (Borgatti and Everett 1999, discrete model).

    Every possible core is tried in a network of up to twenty actors. In a larger one the search starts from the
    actors with most ties (Lip 2011) and moves actors in, out and across as long as the fit grows.
    """
    if len(graph) <= EXACT_UP_TO:
        return _exactly(graph, pattern)
    return _by_search(graph, pattern)


def _exactly(graph: Network, pattern: Pattern) -> Core:
    actors = len(graph)
    sources, targets = arcs(graph)
    tied = np.zeros((actors, actors), dtype=np.int64)
    np.add.at(tied, (sources, targets), 1)
    weight = tied + tied.T if graph.is_directed() else tied
    inside = np.zeros(1 << actors, dtype=np.int64)  # ties within each set of actors, sets as bits
    size = np.zeros(1 << actors, dtype=np.int64)
    for actor in range(actors):
        to_earlier = np.zeros(1 << actor, dtype=np.int64)
        for other in range(actor):
            to_earlier[1 << other : 2 << other] = to_earlier[: 1 << other] + weight[actor, other]
        inside[1 << actor : 2 << actor] = inside[: 1 << actor] + to_earlier
        size[1 << actor : 2 << actor] = size[: 1 << actor] + 1
    fit = _fit(pattern, graph, size, inside, inside[::-1])
    best = float(fit.max()) if len(fit) else -np.inf
    if not np.isfinite(best):
        return Core(None, (), 0, exact=True)
    names = list(graph)
    sets = np.flatnonzero(fit >= best - _SAME)
    cores = sorted([place for place in range(actors) if bits >> place & 1] for bits in sets.tolist())
    listed = tuple(tuple(names[place] for place in core) for core in cores[:LISTED])
    return Core(best, listed, len(cores), exact=True)


def _by_search(graph: Network, pattern: Pattern) -> Core:
    search = _Search(graph, pattern)
    best, chosen = max(
        (search.climbed(start) for start in search.starts()), key=lambda found: (round(found[0], 9), found[1])
    )
    if not np.isfinite(best):
        return Core(None, (), 0, exact=False)
    names = list(graph)
    return Core(best, (tuple(names[place] for place in chosen),), 1, exact=False)


class _Search:
    """Divisions of one network, judged by how many ties core and periphery have within."""

    def __init__(self, graph: Network, pattern: Pattern) -> None:
        self.graph, self.pattern = graph, pattern
        sources, targets = arcs(graph)
        others = partners(graph)
        place = {actor: number for number, actor in enumerate(graph)}
        self.near = [np.array(sorted(place[other] for other in others[actor]), dtype=np.int64) for actor in graph]
        both = np.bincount(sources, minlength=len(graph)) + np.bincount(targets, minlength=len(graph))
        self.weight = [
            np.array(
                [
                    graph.has_edge(names[0], names[1]) + (graph.is_directed() and graph.has_edge(names[1], names[0]))
                    for names in ((actor, other) for other in sorted(others[actor], key=place.__getitem__))
                ],
                dtype=np.int64,
            )
            for actor in graph
        ]
        self.order = np.lexsort((np.arange(len(graph)), -both))

    def starts(self) -> list[NDArray[np.bool_]]:
        """Cores of the actors with most ties, of the sizes that fit best."""
        actors = len(self.graph)
        core = np.zeros(actors, dtype=np.bool_)
        within, without = 0, self.graph.number_of_edges()
        sizes = []
        for count, actor in enumerate(self.order[:-1], start=1):
            inside = core[self.near[actor]]
            within += int(self.weight[actor][inside].sum())
            without -= int(self.weight[actor][~inside].sum())
            core[actor] = True
            sizes.append((self.fit(count, within, without), count))
        best = sorted(sizes, key=lambda one: (-round(one[0], 9), one[1]))[: 8 if actors <= SWAPS_UP_TO else 1]
        found = []
        for _, count in best:
            start = np.zeros(actors, dtype=np.bool_)
            start[self.order[:count]] = True
            found.append(start)
        return found

    def fit(self, size: int, within: int, without: int) -> float:
        return float(_fit(self.pattern, self.graph, *(np.array([one]) for one in (size, within, without)))[0])

    def climbed(self, core: NDArray[np.bool_]) -> tuple[float, list[int]]:
        """The best fit that single moves and exchanges lead to, and the core."""
        actors = len(core)
        to_core = np.array([self.weight[one][core[self.near[one]]].sum() for one in range(actors)], dtype=np.int64)
        total = np.array([weight.sum() for weight in self.weight], dtype=np.int64)
        while True:
            size = int(core.sum())
            within = int(to_core[core].sum()) // 2
            without = int((total - to_core)[~core].sum()) // 2
            now = self.fit(size, within, without)
            step = np.where(core, -1, 1)
            moved = _fit(
                self.pattern,
                self.graph,
                size + step,
                within + step * to_core,
                without - step * (total - to_core),
            )
            best = int(np.argmax(moved))
            change = [best] if moved[best] > now + _SAME else self._exchange(core, to_core, total, now)
            if not change:
                return now, np.flatnonzero(core).tolist()
            for actor in change:
                to_core[self.near[actor]] += self.weight[actor] * (-1 if core[actor] else 1)
                core[actor] = not core[actor]

    def _exchange(
        self, core: NDArray[np.bool_], to_core: NDArray[np.int64], total: NDArray[np.int64], now: float
    ) -> list[int]:
        """One of the core and one of the periphery whose exchange makes the fit better; none when no exchange does."""
        if len(core) > SWAPS_UP_TO:
            return []
        inner, outer = np.flatnonzero(core), np.flatnonzero(~core)
        if not len(inner) or not len(outer):
            return []
        between = np.zeros((len(core), len(core)), dtype=np.int64)
        for actor in inner:
            between[actor, self.near[actor]] = self.weight[actor]
        tie = between[np.ix_(inner, outer)]
        within = int(to_core[core].sum()) // 2 - to_core[inner][:, None] + to_core[outer][None, :] - tie
        to_outer = total - to_core
        without = int(to_outer[~core].sum()) // 2 + to_outer[inner][:, None] - to_outer[outer][None, :] - tie
        fit = _fit(self.pattern, self.graph, np.array(len(inner)), within, without)
        best = int(np.argmax(fit))
        row, column = divmod(best, len(outer))
        return [int(inner[row]), int(outer[column])] if fit[row, column] > now + _SAME else []


def _fit(
    pattern: Pattern, graph: Network, size: NDArray[np.int64], within: NDArray[np.int64], without: NDArray[np.int64]
) -> Floats:
    """Pearson's correlation of ties and ideal ties over pairs of actors; -inf where either does not vary.

    `size` of the core, ties `within` it, and ties within the periphery, `without` it.
    """
    ties = graph.number_of_edges()
    halved = 1 if graph.is_directed() else 2

    def pairs(actors: NDArray[np.int64]) -> NDArray[np.int64]:
        return actors * (actors - 1) // halved

    everybody = np.array(len(graph))
    if pattern == "either":
        cells = pairs(everybody)
        ideal = cells - pairs(everybody - size)
        met = ties - without
        there: NDArray[np.int64] = np.array(ties)
    else:
        ideal = pairs(size)
        cells = ideal + pairs(everybody - size)
        met, there = within, within + without
    varies = (ideal * 1.0) * (cells - ideal) * there * (cells - there)
    correlation: Floats = np.divide(
        (cells * 1.0) * met - (ideal * 1.0) * there,
        np.sqrt(np.maximum(varies, 0)),
        out=np.full(np.broadcast(varies, met).shape, -np.inf),
        where=np.broadcast_to(varies > 0, np.broadcast(varies, met).shape),
    )
    return correlation
