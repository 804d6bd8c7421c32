"""Two rounds of a network compared: what was kept, is new and was lost, and how groups came nearer or drew apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import networkx as nx

from workshop.analyse.network.graph import Network, by_name
from workshop.analyse.network.groups import Block, GroupPair, blocks
from workshop.analyse.network.whole import density


@dataclass(frozen=True)
class NetworkChange:
    """The ties of two rounds compared; a tie is a pair (source, target) of actor ids."""

    kept: int
    new: int
    lost: int
    jaccard: float
    """Kept ties of all ties that either round has; 1 when neither has any."""
    new_ties: tuple[tuple[str, str], ...]
    """By the actors' names."""
    lost_ties: tuple[tuple[str, str], ...]


def change(before: Network, after: Network) -> NetworkChange:
    """Which ties were kept, are new or were lost from one round to the next, whatever their level."""
    together = nx.compose(before, after)
    rank = {actor: place for place, actor in enumerate(by_name(together, together.nodes))}
    earlier, later = _ties(before, rank), _ties(after, rank)
    either = earlier | later

    def ordered(ties: set[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
        return tuple(sorted(ties, key=lambda tie: (rank[tie[0]], rank[tie[1]])))

    return NetworkChange(
        kept=len(earlier & later),
        new=len(later - earlier),
        lost=len(earlier - later),
        jaccard=len(earlier & later) / len(either) if either else 1.0,
        new_ties=ordered(later - earlier),
        lost_ties=ordered(earlier - later),
    )


@dataclass(frozen=True)
class RoundsCompared:
    """All that changed between two rounds of the same actors."""

    ties: NetworkChange
    density: tuple[float, float]
    """Before and after."""
    blocks: Mapping[GroupPair, tuple[Block, Block]]
    """Before and after, for each pair of groups."""
    raised: int
    """Kept ties whose level is higher than before."""
    lowered: int
    joined: tuple[str, ...]
    """Actors that had no tie before and have one now, by name."""
    left: tuple[str, ...]
    """Actors that had a tie before and have none now."""


def compare_networks(before: Network, after: Network) -> RoundsCompared:
    """What changed; the actors of both rounds are counted in both, with the group that the later round gives them."""
    everybody = nx.compose(before, after)
    earlier, later = (_among(everybody, graph) for graph in (before, after))
    levels = [(earlier.edges[tie]["level"], later.edges[tie]["level"]) for tie in earlier.edges if later.has_edge(*tie)]
    first, second = blocks(earlier), blocks(later)
    return RoundsCompared(
        ties=change(earlier, later),
        density=(density(earlier), density(later)),
        blocks={pair: (first[pair], second[pair]) for pair in first},
        raised=sum(now > then for then, now in levels),
        lowered=sum(now < then for then, now in levels),
        joined=tuple(actor for actor in earlier if not earlier.degree[actor] and later.degree[actor]),
        left=tuple(actor for actor in earlier if earlier.degree[actor] and not later.degree[actor]),
    )


def _ties(graph: Network, rank: Mapping[str, int]) -> set[tuple[str, str]]:
    """The ties as pairs; without direction, the first by name stands first."""
    if graph.is_directed():
        return set(graph.edges)
    return {(one, other) if rank[one] < rank[other] else (other, one) for one, other in graph.edges}


def _among(everybody: Network, graph: Network) -> Network:
    """The ties of one round among the actors of both, by name."""
    found: Network = graph.__class__()
    found.add_nodes_from((actor, everybody.nodes[actor]) for actor in by_name(everybody, everybody.nodes))
    found.add_edges_from(graph.edges(data=True))
    return found
