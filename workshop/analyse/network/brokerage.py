"""Who goes between whom: the five roles of brokerage."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from workshop.analyse.network.graph import Network, arcs, groups_of
from workshop.analyse.network.triangles import closed_two_paths


@dataclass(frozen=True)
class Roles:
    """How often an actor goes between two others, a → actor → b without a tie a → b, by whose groups they are of."""

    coordinator: int
    """All three of one group."""
    itinerant: int
    """Between two of another group; also called consultant."""
    representative: int
    """From the own group out to another."""
    gatekeeper: int
    """From another group into the own."""
    liaison: int
    """Between two other groups."""

    @property
    def total(self) -> int:
        """In whatever role."""
        return self.coordinator + self.itinerant + self.representative + self.gatekeeper + self.liaison


def brokerage(graph: Network) -> dict[str, Roles]:
    """The roles of each actor that has a group (Gould and Fernandez 1989); equal to R's sna.

    Paths over anybody without a group do not count. A tie without direction goes both ways.
    """
    groups = groups_of(graph)
    grouped = graph.subgraph([actor for actor in graph if groups[actor]])
    inner: Network = grouped.__class__()
    inner.add_nodes_from((actor, grouped.nodes[actor]) for actor in graph if actor in grouped)
    inner.add_edges_from(grouped.edges)
    counts = _open(inner) - _closed(inner)
    return {actor: Roles(*(int(count) for count in counts[:, place])) for place, actor in enumerate(inner)}


def _labels(graph: Network) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    names = sorted({str(group) for group in groups_of(graph).values()})
    return np.array([names.index(str(group)) for group in groups_of(graph).values()], dtype=np.int64)


def _open(graph: Network) -> np.ndarray[tuple[int, int], np.dtype[np.int64]]:
    """All paths a → actor → b with a ≠ b, by role and actor, whether or not a → b is there."""
    actors = len(graph)
    sources, targets = arcs(graph)
    group = _labels(graph)
    into = np.zeros((actors, int(group.max(initial=0)) + 1), dtype=np.int64)
    out = np.zeros_like(into)
    np.add.at(into, (targets, group[sources]), 1)
    np.add.at(out, (sources, group[targets]), 1)
    everybody = np.arange(actors)
    into_own, out_own = into[everybody, group], out[everybody, group]
    into_others, out_others = into.sum(axis=1) - into_own, out.sum(axis=1) - out_own
    both = np.isin(sources * actors + targets, targets * actors + sources)
    same = group[sources] == group[targets]
    back_own = np.bincount(sources[both & same], minlength=actors)
    back_others = np.bincount(sources[both & ~same], minlength=actors)
    same_other = (into * out).sum(axis=1) - into_own * out_own
    return np.array(
        [
            into_own * out_own - back_own,
            same_other - back_others,
            into_own * out_others,
            into_others * out_own,
            into_others * out_others - same_other,
        ]
    )


def _closed(graph: Network) -> np.ndarray[tuple[int, int], np.dtype[np.int64]]:
    """Those of them whose ends have a tie a → b of their own."""
    group = _labels(graph)
    counts = np.zeros((5, len(graph)), dtype=np.int64)
    for a, actor, b in closed_two_paths(graph):
        first, own, last = group[a], group[actor], group[b]
        role = np.select(
            [(first == own) & (own == last), first == last, first == own, own == last], [0, 1, 2, 3], default=4
        )
        np.add.at(counts, (role, actor), 1)
    return counts
