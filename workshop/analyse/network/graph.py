"""The stakeholder network as a graph of networkx.

A tie goes from the actor who named it to the actor named; where a file says that its ties have no direction, the
graph has none. Nodes carry `name` and `group`, ties `level` and `kinds`. Actors stand in the order of their names,
so that the same network gives the same values in whatever order it came.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from workshop.model import Actor, Round, Tie
from workshop.texts import alphabetical

if TYPE_CHECKING:
    Network: TypeAlias = nx.Graph[str]
    """With direction (nx.DiGraph) or without."""
    Directed: TypeAlias = nx.DiGraph[str]
else:
    Network, Directed = nx.Graph, nx.DiGraph

Places = NDArray[np.int64]
"""Places of actors in the order of the graph."""
SEED = 1
"""Of everything that is drawn by lot."""


def network(actors: Sequence[Actor], ties: Sequence[Tie], *, round: Round | None = None) -> Directed:
    """The ties of one round, or of all rounds, as a directed graph of actor ids.

    Edges carry the highest `level` and all `kinds` of the ties between the two. Ties at level 0, of an actor to
    itself or to somebody unknown are no ties. The order of what comes in makes no difference.
    """
    graph: Directed = nx.DiGraph()
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


def graph_of(
    groups: Mapping[str, str | None], ties: Mapping[tuple[str, str], int], *, directed: bool = True
) -> Network:
    """The ties between actors who are known by their names alone, with the level of each.

    `groups` holds every actor, with its group or None.
    """
    graph: Network = nx.DiGraph() if directed else nx.Graph()
    for name in sorted(groups, key=lambda name: (alphabetical(name), name)):
        graph.add_node(name, name=name, group=groups[name])
    for source, target in sorted(ties):
        level = ties[source, target]
        if not directed and graph.has_edge(source, target):
            level = max(level, graph.edges[source, target]["level"])
        graph.add_edge(source, target, level=level, kinds=())
    return graph


def partners(graph: Network) -> Network:
    """Who has a tie with whom, in either direction; the actors are in the same order."""
    found: Network = nx.Graph()
    found.add_nodes_from(graph.nodes(data=True))
    found.add_edges_from(graph.edges)
    return found


def arcs(graph: Network) -> tuple[Places, Places]:
    """From where and to where each tie goes, sorted; a tie without direction goes both ways."""
    place = {actor: number for number, actor in enumerate(graph)}
    ends = np.array([(place[one], place[other]) for one, other in graph.edges], dtype=np.int64).reshape(-1, 2)
    if not graph.is_directed():
        ends = np.concatenate([ends, ends[:, ::-1]])
    order = np.lexsort((ends[:, 1], ends[:, 0]))
    return ends[order, 0], ends[order, 1]


def groups_of(graph: Network) -> dict[str, str | None]:
    """The group of each actor."""
    return {actor: graph.nodes[actor]["group"] for actor in graph}


def by_name(graph: Network, actors: Iterable[str]) -> list[str]:
    """The actors in the order of their names."""
    names: dict[str, str] = {actor: graph.nodes[actor]["name"] for actor in graph}
    return sorted(actors, key=lambda actor: (alphabetical(names[actor]), names[actor], actor))


def by_actor(graph: Network, values: Iterable[float]) -> dict[str, float]:
    """A value for each actor, given in the order of the graph; what is not a number is left out."""
    return {actor: float(value) for actor, value in zip(graph, values, strict=True) if not np.isnan(value)}
