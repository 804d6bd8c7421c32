"""Which actors belong together by their ties, and whether those are the groups they say they are of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import comb
from typing import Any

import networkx as nx

from workshop.analyse.network.graph import SEED, Network, groups_of

MOST_STARTS = 100
WORK = 10_000
"""Ties that are looked at from new starts; a network with more has one start."""


@dataclass(frozen=True)
class Communities:
    """A division of the actors that keeps as many ties within as it can, beyond chance."""

    of: dict[str, int]
    """By actor; 1 is the largest."""
    modularity: float
    starts: int


def communities(graph: Network, *, seed: int = SEED) -> Communities | None:
    """The division of highest modularity (Newman and Girvan 2004) that the Louvain method finds (Blondel et al. 2008).

    Directed ties by the directed form (Leicht and Newman 2008). The best of several starts, so many that small
    networks come to the known optimum. None without ties.
    """
    if not graph.number_of_edges():
        return None
    names = list(graph)
    plain = _bare(graph)
    plain = nx.relabel_nodes(
        plain, {name: place for place, name in enumerate(names)}
    )  # sets of numbers have the same order at every run
    starts = max(1, min(MOST_STARTS, WORK // graph.number_of_edges()))
    found = (nx.community.louvain_communities(plain, seed=seed + start) for start in range(starts))
    _, best = max(((round(nx.community.modularity(plain, parts), 9), parts) for parts in found), key=lambda one: one[0])
    parts = sorted((sorted(part) for part in best), key=lambda part: (-len(part), part))
    placed = {place: number for number, part in enumerate(parts, start=1) for place in part}
    return Communities(
        {name: placed[place] for place, name in enumerate(names)}, nx.community.modularity(plain, best), starts
    )


def modularity_of_groups(graph: Network) -> float | None:
    """The modularity of the groups that are declared, among the actors that have one; None without ties."""
    groups = groups_of(graph)
    members = [actor for actor in graph if groups[actor]]
    inner = graph.subgraph(members)
    if not inner.number_of_edges():
        return None
    names = sorted({str(groups[actor]) for actor in members})
    parts = [{actor for actor in members if groups[actor] == name} for name in names]
    return float(nx.community.modularity(_bare(inner), parts))


def agreement(first: Mapping[str, object], second: Mapping[str, object]) -> float | None:
    """How far two divisions of the same actors agree: 1 wholly, 0 as chance would (adjusted Rand index).

    Hubert and Arabie (1985). Actors that only one of them places are left out; None with fewer than two.
    """
    common = [actor for actor in first if actor in second]
    if len(common) < 2:
        return None
    together = _pairs(Counter((first[actor], second[actor]) for actor in common).values())
    one = _pairs(Counter(first[actor] for actor in common).values())
    other = _pairs(Counter(second[actor] for actor in common).values())
    chance = one * other / comb(len(common), 2)
    most = (one + other) / 2
    return (together - chance) / (most - chance) if most != chance else 1.0


def _pairs(sizes: Iterable[int]) -> int:
    return sum(comb(size, 2) for size in sizes)


def _bare(graph: nx.Graph[Any]) -> nx.Graph[Any]:
    """The ties without their levels."""
    bare = graph.__class__()
    bare.add_nodes_from(graph)
    bare.add_edges_from(graph.edges)
    return bare
