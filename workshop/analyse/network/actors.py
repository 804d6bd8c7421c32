"""Where each actor stands: partners, paths, structural holes, and what would be cut off without it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import permutations

import networkx as nx
import numpy as np

from workshop.analyse.network.graph import Network, arcs, by_actor, by_name, partners
from workshop.analyse.network.paths import ShortestPaths, shortest_paths
from workshop.analyse.network.triangles import triangles

_EXACT_DECIMALS = 12
"""Actors in the same position get the same value: sums of fractions differ in the last digit only."""


def brokers(graph: Network, *, at_most: int = 5, paths: ShortestPaths | None = None) -> list[tuple[str, float]]:
    """The actors through whom the others reach each other, and how much, strongest first.

    A broker lies on the shortest directed paths between others (betweenness centrality, Freeman 1977), as a
    share of all pairs of others. Whoever lies on none is not named.
    """
    followed = paths or shortest_paths(graph)
    shares = {actor: round(value, _EXACT_DECIMALS) for actor, value in betweenness(graph, followed).items()}
    ranked = sorted(by_name(graph, graph.nodes), key=lambda actor: -shares[actor])
    return [(actor, shares[actor]) for actor in ranked if shares[actor] > 0][:at_most]


def betweenness(graph: Network, paths: ShortestPaths) -> dict[str, float]:
    """The share of the others' shortest paths that go through each actor (Freeman 1977), of all pairs of others."""
    pairs = (len(graph) - 1) * (len(graph) - 2)
    return by_actor(graph, paths.betweenness / pairs if pairs > 0 else paths.betweenness)


def betweenness_raw(graph: Network, paths: ShortestPaths) -> dict[str, float]:
    """The same as a number of pairs; where ties have no direction, each pair is counted once."""
    return by_actor(graph, paths.betweenness / (1 if graph.is_directed() else 2))


def closeness(graph: Network, paths: ShortestPaths, *, incoming: bool) -> dict[str, float]:
    """One over the mean number of steps to the others whom the actor reaches, times their share of all others.

    Closeness (Freeman 1978) with the correction of Wasserman and Faust (1994) for networks in several parts, as in
    networkx; 0 for who reaches nobody. `incoming` counts the steps of the others to the actor.
    """
    share = paths.reaching_share if incoming else paths.reached_share
    steps = paths.distance_from if incoming else paths.distance
    return by_actor(graph, np.nan_to_num(share / steps))


def isolated(graph: Network) -> list[str]:
    """The actors without a tie, by name."""
    return by_name(graph, nx.isolates(graph))


def cut_points(graph: Network) -> list[str]:
    """The actors without whom some of the others would lose every path to the rest, by name.

    In the field: articulation points of the undirected graph.
    """
    return by_name(graph, nx.articulation_points(partners(graph)))


def bridges(graph: Network) -> list[tuple[str, str]]:
    """The ties without which two parts would lose every path to each other, directions aside, by name."""
    place = {actor: number for number, actor in enumerate(graph)}
    found = [sorted(pair, key=place.__getitem__) for pair in nx.bridges(partners(graph))]
    return [(one, other) for one, other in sorted(found, key=lambda pair: [place[actor] for actor in pair])]


def cut_off(graph: Network, actor: str) -> list[str]:
    """Those who would lose every path to the largest part that is left of the actor's own, if the actor left."""
    others = partners(graph)
    own = nx.node_connected_component(others, actor)
    left = nx.connected_components(others.subgraph(one for one in own if one != actor))
    largest_first = sorted((sorted(part) for part in left), key=lambda part: (-len(part), part))
    return by_name(graph, (lost for part in largest_first[1:] for lost in part))


def cut_off_counts(graph: Network) -> dict[str, int]:
    """How many each cut point's leaving would cut off, as `cut_off` says.

    By the tree of blocks and cut points (Hopcroft and Tarjan 1973): what hangs below and above each in it.
    """
    counts: dict[str, int] = {}
    others = partners(graph)
    points = frozenset(nx.articulation_points(others))
    for part in map(frozenset, nx.connected_components(others)):
        inside = part & points
        if not inside:
            continue
        tree: nx.Graph[object] = nx.Graph()
        below: dict[object, int] = dict.fromkeys(inside, 1)
        for number, block in enumerate(map(frozenset, nx.biconnected_components(others.subgraph(part)))):
            below[number] = len(block - points)
            tree.add_edges_from((number, point) for point in block & points)
        above = dict(nx.bfs_predecessors(tree, min(inside)))
        for node in reversed(list(above)):
            below[above[node]] += below[node]
        for point in inside:
            branches = [below[node] for node in tree[point] if above.get(point) != node]
            if point in above:
                branches.append(len(part) - below[point])
            counts[point] = sum(branches) - max(branches)
    return {actor: counts[actor] for actor in graph if actor in counts}


@dataclass(frozen=True)
class StructuralHoles:
    """How far each actor's partners are tied among themselves; actors without a tie are left out."""

    constraint: dict[str, float]
    """Near 0, the partners do not know each other and the actor can go between them; near 1 and above, they do."""
    effective_size: dict[str, float]
    """Partners less what they have in common: how many really different directions the actor reaches."""


def structural_holes(graph: Network) -> StructuralHoles:
    """Constraint and effective size (Burt 1992), by the ties alone and not their levels, as networkx has them.

    A tie in both directions counts twice as much as one in one direction. Counted over triangles, because networkx
    multiplies whole matrices, which one actor with very many partners makes too large for any memory.
    """
    actors = len(graph)
    sources, targets = arcs(graph)
    one = np.concatenate([sources, targets])
    other = np.concatenate([targets, sources])
    keys, weight = np.unique(one * actors + other, return_counts=True)
    one, other = keys // actors, keys % actors
    total = np.bincount(one, weights=weight, minlength=actors)
    most = np.zeros(actors)
    np.maximum.at(most, one, weight)
    share, strength = weight / total[one], weight / most[one]
    indirect, redundant = np.zeros(len(keys)), np.zeros(len(keys))
    for corners in triangles(graph):
        for actor, partner, third in permutations(corners):
            direct = np.searchsorted(keys, actor * actors + partner)
            first = share[np.searchsorted(keys, actor * actors + third)]
            np.add.at(indirect, direct, first * share[np.searchsorted(keys, third * actors + partner)])
            np.add.at(redundant, direct, first * strength[np.searchsorted(keys, partner * actors + third)])
    nobody = np.where(total > 0, 0.0, np.nan)
    constraint = np.bincount(one, weights=(share + indirect) ** 2, minlength=actors) + nobody
    effective = np.bincount(one, weights=1 - redundant, minlength=actors) + nobody
    return StructuralHoles(by_actor(graph, constraint), by_actor(graph, effective))
