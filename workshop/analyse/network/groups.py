"""Ties within groups and between them: block densities, and the E–I index with what chance alone would give."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import combinations_with_replacement, product

import numpy as np

from workshop.analyse.network.graph import SEED, Network, groups_of

GroupPair = tuple[str | None, str | None]
PERMUTATIONS = 1_000


@dataclass(frozen=True)
class Block:
    """The ties from one group to another, or within one."""

    ties: int
    possible: int

    @property
    def density(self) -> float | None:
        """The share of possible ties that exist; None where none is possible, as within a group of one."""
        return self.ties / self.possible if self.possible else None


def blocks(graph: Network) -> dict[GroupPair, Block]:
    """The ties from each group to each; without directions, each pair of groups once, as its names are sorted.

    Actors without a group stand under None, which comes last.
    """
    groups = groups_of(graph)
    sizes = Counter(groups.values())
    ordered = sorted(sizes, key=lambda group: (group is None, group or ""))
    ties = Counter((groups[source], groups[target]) for source, target in graph.edges)
    if graph.is_directed():
        return {
            (source, target): Block(ties[source, target], sizes[source] * (sizes[target] - (source == target)))
            for source, target in product(ordered, ordered)
        }
    return {
        (one, other): Block(ties[one, other] + ties[other, one], sizes[one] * sizes[other])
        if one != other
        else Block(ties[one, one], sizes[one] * (sizes[one] - 1) // 2)
        for one, other in combinations_with_replacement(ordered, 2)
    }


def density_between_groups(graph: Network) -> dict[GroupPair, float]:
    """The share of possible ties that exist from one group to another, and within each (block densities).

    Actors without a group stand under None, which comes last. A group of one has no ties within, so that
    pair is left out.
    """
    return {pair: block.density for pair, block in blocks(graph).items() if block.density is not None}


@dataclass(frozen=True)
class EI:
    """Ties to other groups (external) and within the own group (internal)."""

    external: int
    internal: int

    @property
    def index(self) -> float | None:
        """From -1, all ties stay within a group, to 1, all go to another (Krackhardt and Stern 1988)."""
        ties = self.external + self.internal
        return (self.external - self.internal) / ties if ties else None


def e_i(graph: Network) -> EI:
    """The ties of the whole network within groups and between them; ties of actors without a group do not count."""
    groups = groups_of(graph)
    across = [groups[source] != groups[target] for source, target in graph.edges if groups[source] and groups[target]]
    return EI(sum(across), len(across) - sum(across))


def e_i_index(graph: Network) -> float | None:
    """From -1, all ties stay within a group, to 1, all go to another group (Krackhardt & Stern 1988).

    Ties of actors without a group are not counted; without any other tie there is no index.
    """
    return e_i(graph).index


def e_i_by_group(graph: Network) -> dict[str, EI]:
    """The same for each group by itself: the ties that any of its members has."""
    groups = groups_of(graph)
    external: Counter[str] = Counter()
    internal: Counter[str] = Counter()
    for source, target in graph.edges:
        one, other = groups[source], groups[target]
        if one and one == other:
            internal[one] += 1
        elif one and other:
            external.update((one, other))
    return {group: EI(external[group], internal[group]) for group in sorted(set(filter(None, groups.values())))}


@dataclass(frozen=True)
class Expected:
    """What the E–I index is when the same groups are dealt out by chance among the same actors."""

    mean: float
    low: float
    """2.5 of a hundred are under it."""
    high: float
    """2.5 of a hundred are over it."""


def e_i_expected(graph: Network, *, permutations: int = PERMUTATIONS, seed: int = SEED) -> Expected | None:
    """The E–I index that chance alone would give: sizes of groups force it up or down. None without an index.

    A permutation test as Krackhardt and Stern (1988) and UCINET do it: ties stay, groups change places.
    """
    groups = groups_of(graph)
    members = [actor for actor in graph if groups[actor]]
    place = {actor: number for number, actor in enumerate(members)}
    ends = np.array(
        sorted((place[one], place[other]) for one, other in graph.edges if one in place and other in place),
        dtype=np.int64,
    ).reshape(-1, 2)
    if not len(ends):
        return None
    _, labels = np.unique([groups[actor] or "" for actor in members], return_inverse=True)
    draw = np.random.default_rng(seed)
    found = np.empty(permutations)
    for turn in range(permutations):
        dealt = draw.permutation(labels)
        found[turn] = 2 * (dealt[ends[:, 0]] != dealt[ends[:, 1]]).mean() - 1
    low, high = np.quantile(found, (0.025, 0.975))
    return Expected(float(found.mean()), float(low), float(high))
