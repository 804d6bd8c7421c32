"""Three actors who all have ties with each other: what closure, structural holes and brokerage are counted from."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

import numpy as np
from numpy.typing import NDArray

from workshop.analyse.network.graph import Network, Places, arcs, partners

AT_A_TIME = 2_000_000
"""Paths of two ties that are tried at a time."""

Triple = tuple[Places, Places, Places]


def triangles(graph: Network) -> Iterator[Triple]:
    """Every triangle once, directions aside, as places of its three corners; many at a time.

    Ties are followed from the actor with fewer partners to the one with more (Chiba and Nishizeki 1985), so that
    an actor with a hundred thousand partners costs no more than others.
    """
    sources, targets = arcs(partners(graph))
    actors = len(graph)
    degree = np.bincount(sources, minlength=actors)
    rank = np.empty(actors, dtype=np.int64)
    rank[np.lexsort((np.arange(actors), degree))] = np.arange(actors)
    up = rank[sources] < rank[targets]
    low, high = sources[up], targets[up]
    keys = low * actors + high  # sorted, as the arcs are
    starts = np.searchsorted(low, np.arange(actors + 1))
    count = starts[high + 1] - starts[high]
    ends = np.cumsum(count)
    begin = 0
    while begin < len(low):
        before = int(ends[begin - 1]) if begin else 0
        stop = max(begin + 1, int(np.searchsorted(ends, before + AT_A_TIME, side="right")))
        part = slice(begin, stop)
        of = np.repeat(np.arange(begin, stop), count[part])
        step = np.arange(len(of)) + (starts[high[part]] - (ends[part] - count[part] - before))[of - begin]
        third = high[step]
        closed = found(keys, low[of] * actors + third)
        yield low[of][closed], high[of][closed], third[closed]
        begin = stop


def closed_two_paths(graph: Network) -> Iterator[Triple]:
    """Every (a, v, b) with ties a→v, v→b and a→b; a tie without direction goes both ways."""
    sources, targets = arcs(graph)
    actors = len(graph)
    keys = sources * actors + targets
    for corners in triangles(graph):
        for a, v, b in permutations(corners):
            whole = found(keys, a * actors + v) & found(keys, v * actors + b) & found(keys, a * actors + b)
            yield a[whole], v[whole], b[whole]


def found(keys: Places, wanted: Places) -> NDArray[np.bool_]:
    """Which of the wanted are among the sorted keys."""
    if not len(keys):
        return np.zeros(len(wanted), dtype=np.bool_)
    place = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return np.asarray(keys[place] == wanted, dtype=np.bool_)
