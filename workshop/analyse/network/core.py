"""Core and periphery: a dense core, and others who are tied to it but not to each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from workshop.analyse.network.graph import Network, arcs

Pattern = Literal["either", "ignore_offdiag"]
"""What an ideal network has: a tie wherever either of two is in the core, or nothing said of ties between core and
periphery."""
EXACT_UP_TO = 21
"""Actors; two million possible cores."""
LISTED = 50
"""Equally good cores that are listed."""
STARTS = 8
"""Sizes of core from which the search starts in a network of no more than `SWAPS_UP_TO`."""
SWAPS_UP_TO = 400
"""Actors among whom exchanges between core and periphery are tried too."""
MOST_WORK = 20_000_000
"""Actors looked at in one climb."""
_SAME = 1e-9

Floats = NDArray[np.float64]
Counts = NDArray[np.int64]


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

    Every possible core is tried in a network of up to `EXACT_UP_TO` actors. In a larger one the search starts from the
    actors with most ties (Lip 2011) and moves actors in, out and across as long as the fit grows.
    """
    ideal = _Ideal(pattern, len(graph), graph.number_of_edges(), graph.is_directed())
    return _exactly(graph, ideal) if len(graph) <= EXACT_UP_TO else _by_search(graph, ideal)


def _exactly(graph: Network, ideal: _Ideal) -> Core:
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
    fit = ideal.fit(size, inside, inside[::-1])
    best = float(fit.max()) if len(fit) else -np.inf
    if not np.isfinite(best):
        return Core(None, (), 0, exact=True)
    names = list(graph)
    sets = np.flatnonzero(fit >= best - _SAME)
    cores = sorted([place for place in range(actors) if bits >> place & 1] for bits in sets.tolist())
    listed = tuple(tuple(names[place] for place in core) for core in cores[:LISTED])
    return Core(best, listed, len(cores), exact=True)


def _by_search(graph: Network, ideal: _Ideal) -> Core:
    search = _Search(graph, ideal)
    best, chosen = max(
        (search.climbed(start) for start in search.starts()), key=lambda found: (round(found[0], 9), found[1])
    )
    if not np.isfinite(best):
        return Core(None, (), 0, exact=False)
    names = list(graph)
    return Core(best, (tuple(names[place] for place in chosen),), 1, exact=False)


class _Search:
    """Divisions of one network, judged by how many ties core and periphery have within."""

    def __init__(self, graph: Network, ideal: _Ideal) -> None:
        self.ideal, self.actors = ideal, len(graph)
        sources, targets = arcs(graph)
        one, other = np.concatenate([sources, targets]), np.concatenate([targets, sources])
        keys, count = np.unique(one * self.actors + other, return_counts=True)
        ends = np.searchsorted(keys, np.arange(1, self.actors) * self.actors)
        self.near = np.split(keys % self.actors, ends)
        """The partners of each actor."""
        self.weight = np.split(count // (1 if ideal.directed else 2), ends)
        """How many ties there are with each of them."""
        self.total = np.array([weight.sum() for weight in self.weight], dtype=np.int64)
        self.order = np.lexsort((np.arange(self.actors), -self.total))

    def starts(self) -> list[NDArray[np.bool_]]:
        """Cores of the actors with most ties, of the sizes that fit best."""
        core = np.zeros(self.actors, dtype=np.bool_)
        within, without = np.zeros((2, self.actors - 1), dtype=np.int64)
        for place, actor in enumerate(self.order[:-1]):
            to_core = self.weight[actor][core[self.near[actor]]].sum()
            within[place], without[place] = to_core, self.total[actor] - to_core
            core[actor] = True
        size = np.arange(1, self.actors)
        fit = self.ideal.fit(size, np.cumsum(within), self.ideal.ties - np.cumsum(within) - np.cumsum(without - within))
        best = np.lexsort((size, -np.round(fit, 9)))[: STARTS if self.actors <= SWAPS_UP_TO else 1]
        return [np.isin(np.arange(self.actors), self.order[:count]) for count in size[best]]

    def climbed(self, core: NDArray[np.bool_]) -> tuple[float, list[int]]:
        """The best fit that single moves and exchanges lead to, and the core."""
        to_core = np.array(
            [weight[core[near]].sum() for near, weight in zip(self.near, self.weight, strict=True)], dtype=np.int64
        )
        moves = 0
        while True:
            to_outer = self.total - to_core
            size, within, without = core.sum(), to_core[core].sum() // 2, to_outer[~core].sum() // 2
            now = float(self.ideal.fit(np.array([size]), within, without)[0])
            step = np.where(core, -1, 1)
            moved = self.ideal.fit(size + step, within + step * to_core, without - step * to_outer)
            best = int(np.argmax(moved))
            change = [best] if moved[best] > now + _SAME else self._exchange(core, to_core, now)
            moves += 1
            if not change or moves * self.actors > MOST_WORK:
                return now, np.flatnonzero(core).tolist()
            for actor in change:
                to_core[self.near[actor]] += self.weight[actor] * (-1 if core[actor] else 1)
                core[actor] = not core[actor]

    def _exchange(self, core: NDArray[np.bool_], to_core: Counts, now: float) -> list[int]:
        """One of the core and one of the periphery whose exchange makes the fit better; none when no exchange does."""
        inner, outer = np.flatnonzero(core), np.flatnonzero(~core)
        if self.actors > SWAPS_UP_TO or not len(inner) or not len(outer):
            return []
        tied = np.zeros((self.actors, self.actors), dtype=np.int64)
        for actor in inner:
            tied[actor, self.near[actor]] = self.weight[actor]
        tie = tied[np.ix_(inner, outer)]
        to_outer = self.total - to_core
        within = to_core[core].sum() // 2 - to_core[inner][:, None] + to_core[outer][None, :] - tie
        without = to_outer[~core].sum() // 2 + to_outer[inner][:, None] - to_outer[outer][None, :] - tie
        fit = self.ideal.fit(np.array(len(inner)), within, without)
        row, column = divmod(int(np.argmax(fit)), len(outer))
        return [int(inner[row]), int(outer[column])] if fit[row, column] > now + _SAME else []


@dataclass(frozen=True)
class _Ideal:
    """The ideal networks that ties of one network are held against."""

    pattern: Pattern
    actors: int
    ties: int
    directed: bool

    def fit(self, size: Counts, within: Counts, without: Counts) -> Floats:
        """Pearson's correlation of ties and ideal ties over pairs of actors; -inf where either does not vary.

        `size` of the core, ties `within` it, and ties within the periphery, `without` it.
        """
        outside = self.pairs(self.actors - size)
        if self.pattern == "either":
            cells = self.pairs(np.array(self.actors))
            ideal, met, there = cells - outside, self.ties - without, np.array(self.ties)
        else:
            ideal = self.pairs(size)
            cells, met, there = ideal + outside, within, within + without
        varies = (ideal * 1.0) * (cells - ideal) * there * (cells - there) + np.zeros(np.shape(met))
        above = (cells * 1.0) * met - (ideal * 1.0) * there
        correlation: Floats = np.divide(
            above, np.sqrt(np.maximum(varies, 0)), out=np.full(varies.shape, -np.inf), where=varies > 0
        )
        return correlation

    def pairs(self, actors: Counts) -> Counts:
        """How many ties are possible among so many."""
        return actors * (actors - 1) // (1 if self.directed else 2)
