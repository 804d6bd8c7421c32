"""The stakeholder network as a graph, and its measures; values in, values out.

A tie goes from the actor who named it to the actor named. Measures that ask who is reached through whom
follow that direction; measures of partners (degree, cut points, centralisation) take a tie in either
direction as one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

import networkx as nx

from workshop.model import Actor, Round, Tie
from workshop.texts import alphabetical

if TYPE_CHECKING:
    Network = nx.DiGraph[str]

GroupPair = tuple[str | None, str | None]
_EXACT_DECIMALS = 12
"""Actors in the same position get the same value: sums of fractions differ in the last digit only."""


def network(actors: Sequence[Actor], ties: Sequence[Tie], *, round: Round | None = None) -> Network:
    """The ties of one round, or of all rounds, as a directed graph of actor ids.

    Nodes carry `name` and `group`; edges carry the highest `level` and all `kinds` of the ties between the
    two. Ties at level 0, of an actor to itself or to somebody unknown are no ties. The order of what comes
    in makes no difference.
    """
    graph: Network = nx.DiGraph()
    for actor in sorted(actors, key=lambda actor: (alphabetical(actor.name), actor.name, actor.id, actor.group or "")):
        graph.add_node(actor.id, name=actor.name, group=actor.group)
    together: dict[tuple[str, str], list[Tie]] = {}
    for tie in ties:
        in_round = round is None or tie.round == round
        known = tie.source in graph and tie.target in graph and tie.source != tie.target
        if in_round and known and tie.level > 0:
            together.setdefault((tie.source, tie.target), []).append(tie)
    for source, target in sorted(together):
        between = together[source, target]
        kinds = tuple(sorted({tie.kind for tie in between if tie.kind}, key=lambda kind: (alphabetical(kind), kind)))
        graph.add_edge(source, target, level=max(tie.level for tie in between), kinds=kinds)
    return graph


def density(graph: Network) -> float:
    """The share of all possible ties that exist, each direction by itself."""
    return float(nx.density(graph))


def density_between_groups(graph: Network) -> dict[GroupPair, float]:
    """The share of possible ties that exist from one group to another, and within each (block densities).

    Actors without a group stand under None, which comes last. A group of one has no ties within, so that
    pair is left out.
    """
    groups = _groups(graph)
    sizes = Counter(groups.values())
    ties = Counter((groups[source], groups[target]) for source, target in graph.edges)
    ordered = sorted(sizes, key=lambda group: (group is None, group or ""))
    found = {}
    for source, target in product(ordered, ordered):
        possible = sizes[source] * (sizes[target] - (source == target))
        if possible:
            found[source, target] = ties[source, target] / possible
    return found


def brokers(graph: Network, *, at_most: int = 5) -> list[tuple[str, float]]:
    """The actors through whom the others reach each other, and how much, strongest first.

    A broker lies on the shortest directed paths between others (betweenness centrality, Freeman 1977), as a
    share of all pairs of others. Whoever lies on none is not named.
    """
    centrality = nx.betweenness_centrality(graph, normalized=True)
    shares = {actor: round(value, _EXACT_DECIMALS) for actor, value in centrality.items()}
    ranked = sorted(_by_name(graph, graph.nodes), key=lambda actor: -shares[actor])
    return [(actor, shares[actor]) for actor in ranked if shares[actor] > 0][:at_most]


def reciprocity(graph: Network) -> float:
    """The share of ties that are named in both directions, counted by ties, not by pairs; 0 without ties."""
    return float(nx.overall_reciprocity(graph)) if graph.number_of_edges() else 0.0


def degree(graph: Network) -> dict[str, int]:
    """How many partners each actor has: others to or from whom there is a tie."""
    return {actor: len({*graph.predecessors(actor), *graph.successors(actor)}) for actor in graph}


def isolated(graph: Network) -> list[str]:
    """The actors without a tie, by name."""
    return _by_name(graph, nx.isolates(graph))


def cut_points(graph: Network) -> list[str]:
    """The actors without whom some of the others would lose every path to the rest, by name.

    In the field: articulation points of the undirected graph.
    """
    return _by_name(graph, nx.articulation_points(graph.to_undirected()))


def e_i_index(graph: Network) -> float | None:
    """From -1, all ties stay within a group, to 1, all go to another group (Krackhardt & Stern 1988).

    Ties of actors without a group are not counted; without any other tie there is no index.
    """
    groups = _groups(graph)
    between = [groups[source] != groups[target] for source, target in graph.edges if groups[source] and groups[target]]
    return (2 * sum(between) - len(between)) / len(between) if between else None


def centralisation(graph: Network) -> float:
    """From 0, all actors have as many partners, to 1, all ties hang on one (degree centralisation, Freeman 1978)."""
    partners = degree(graph).values()
    actors = len(partners)
    if actors < 3:
        return 0.0
    return sum(max(partners) - own for own in partners) / ((actors - 1) * (actors - 2))


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
    earlier, later = set(before.edges), set(after.edges)
    either = earlier | later
    rank = {actor: place for place, actor in enumerate(_by_name(nx.compose(before, after), before.nodes | after.nodes))}

    def by_name(ties: set[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
        return tuple(sorted(ties, key=lambda tie: (rank[tie[0]], rank[tie[1]])))

    return NetworkChange(
        kept=len(earlier & later),
        new=len(later - earlier),
        lost=len(earlier - later),
        jaccard=len(earlier & later) / len(either) if either else 1.0,
        new_ties=by_name(later - earlier),
        lost_ties=by_name(earlier - later),
    )


def _groups(graph: Network) -> dict[str, str | None]:
    return {actor: graph.nodes[actor]["group"] for actor in graph}


def _by_name(graph: Network, actors: Iterable[str]) -> list[str]:
    names: dict[str, str] = {actor: graph.nodes[actor]["name"] for actor in graph}
    return sorted(actors, key=lambda actor: (alphabetical(names[actor]), names[actor], actor))
