"""What a network is like as a whole: how dense, how mutual, how much it hangs on a few."""

from __future__ import annotations

from collections.abc import Iterable

import networkx as nx
import numpy as np

from workshop.analyse.network.graph import Network, arcs, partners
from workshop.analyse.network.triangles import closed_two_paths, triangles


def density(graph: Network) -> float:
    """The share of all possible ties that exist; in a network with directions, each direction by itself."""
    return float(nx.density(graph))


def confirmed_pairs(graph: Network) -> int:
    """How many pairs of actors have both named each other."""
    return sum(1 for source, target in graph.edges if source < target and graph.has_edge(target, source))


def reciprocity(graph: Network) -> float:
    """The share of ties that are named in both directions, counted by ties, not by pairs; 0 without ties."""
    return 2 * confirmed_pairs(graph) / graph.number_of_edges() if graph.number_of_edges() else 0.0


def reciprocity_of_pairs(graph: Network) -> float:
    """The share of the pairs with any tie that have it in both directions (dyadic, non-null); 0 without ties."""
    pairs = graph.number_of_edges() - confirmed_pairs(graph)
    return confirmed_pairs(graph) / pairs if pairs else 0.0


def degree(graph: Network) -> dict[str, int]:
    """How many partners each actor has: others to or from whom there is a tie."""
    return dict(partners(graph).degree)


def centralisation(graph: Network) -> float:
    """From 0, all actors have as many partners, to 1, all ties hang on one (degree centralisation, Freeman 1978)."""
    actors = len(graph)
    return _above(degree(graph).values(), (actors - 1) * (actors - 2))


def ties_of_each(graph: Network, *, incoming: bool, levels: bool = False) -> dict[str, int]:
    """How many ties come in to each actor, or go out from it; with `levels`, their levels added up (strength)."""
    counts = dict.fromkeys(graph, 0)
    for source, target, tie in graph.edges(data=True):
        counts[target if incoming else source] += tie["level"] if levels else 1
    return counts


def tie_centralisation(graph: Network, *, incoming: bool) -> float:
    """The same for ties in one direction: 1 when one actor is named by all others, or names them all."""
    return _above(ties_of_each(graph, incoming=incoming).values(), (len(graph) - 1) ** 2)


def betweenness_centralisation(shares: Iterable[float]) -> float:
    """From 0, all lie on as many paths, to 1, all paths go through one (Freeman 1977), from normalised betweenness."""
    values = list(shares)
    return _above(values, len(values) - 1)


def closeness_centralisation(closeness: Iterable[float]) -> float:
    """From 0, all are as near to the others, to 1, one is next to all (Freeman 1978); ties have no direction."""
    values = list(closeness)
    actors = len(values)
    return _above(values, (actors - 1) * (actors - 2) / (2 * actors - 3)) if actors > 2 else 0.0


def transitivity(graph: Network) -> float | None:
    """The share of paths of two ties whose ends have a tie of their own; None when there is no such path.

    With directions: of a→v→b, those with a→b (the weak form of R's sna, after Wasserman and Faust 1994).
    """
    sources, targets = arcs(graph)
    out = np.bincount(sources, minlength=len(graph))
    into = np.bincount(targets, minlength=len(graph))
    there_and_back = 2 * confirmed_pairs(graph) if graph.is_directed() else len(sources)
    paths = int((out * into).sum()) - there_and_back
    closed = sum(len(ends) for ends, _, _ in closed_two_paths(graph))
    return closed / paths if paths else None


def average_clustering(graph: Network) -> float | None:
    """The share of each actor's pairs of partners that have a tie, averaged over all actors (Watts and Strogatz 1998).

    Directions aside; an actor with fewer than two partners counts as 0.
    """
    if not graph:
        return None
    of_actor = np.array([count for _, count in partners(graph).degree], dtype=np.float64)
    closed = np.zeros(len(graph))
    for corners in triangles(graph):
        for corner in corners:
            closed += np.bincount(corner, minlength=len(graph))
    pairs = of_actor * (of_actor - 1) / 2
    return float(np.divide(closed, pairs, out=np.zeros(len(graph)), where=pairs > 0).mean())


def densest_part(graph: Network) -> tuple[int, list[str]]:
    """The largest k such that some actors each have k partners among themselves, and those actors (k-core)."""
    numbers = nx.core_number(partners(graph))
    most = max(numbers.values(), default=0)
    return most, [actor for actor in graph if numbers[actor] == most]


def parts(graph: Network) -> list[list[str]]:
    """The parts between which there is no tie, the largest first (components; directions aside)."""
    place = {actor: number for number, actor in enumerate(graph)}
    found = [sorted(part, key=place.__getitem__) for part in nx.connected_components(partners(graph))]
    return sorted(found, key=len, reverse=True)


def _above(values: Iterable[float], most: float) -> float:
    """How far the others stay below the highest, of the most that is possible; 0 where nothing is."""
    own = list(values)
    highest = max(own, default=0)
    return float(sum(highest - value for value in own) / most) if most > 0 else 0.0
