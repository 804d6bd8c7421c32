"""Networks of two kinds: actors and the themes they raise, or actors and the workshops they come to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations
from math import comb

from workshop.analyse.network.graph import Network, groups_of

MOST_PAIRS = 5_000_000
"""Pairs that share something, counted at the most."""


@dataclass(frozen=True)
class TwoModes:
    """Who has a tie with what; ties run from the first kind to the second only."""

    modes: tuple[str, str]
    """What the two kinds are called, such as actor and theme."""
    first: tuple[str, ...]
    second: tuple[str, ...]
    ties: frozenset[tuple[str, str]]

    @property
    def density(self) -> float | None:
        """The share of possible ties between the two kinds that exist (Borgatti and Everett 1997)."""
        possible = len(self.first) * len(self.second)
        return len(self.ties) / possible if possible else None

    def shared(self, *, first: bool = True) -> dict[tuple[str, str], int] | None:
        """How much each two of one kind share of the other (the projection, weighted); only those that share any.

        None when there would be more pairs than anybody reads.
        """
        by: dict[str, list[str]] = {}
        for one, other in sorted(self.ties):
            by.setdefault(other if first else one, []).append(one if first else other)
        if sum(comb(len(members), 2) for members in by.values()) > MOST_PAIRS:
            return None
        place = {name: number for number, name in enumerate(self.first if first else self.second)}
        pairs = Counter(
            pair for members in by.values() for pair in combinations(sorted(members, key=place.__getitem__), 2)
        )
        return dict(sorted(pairs.items(), key=lambda item: [place[name] for name in item[0]]))


def two_modes(pairs: Iterable[tuple[str, str]], *, modes: tuple[str, str]) -> TwoModes:
    """The network of these pairs, such as (actor, theme); the same pair twice is one tie."""
    ties = frozenset(pairs)
    first, second = (tuple(sorted({tie[side] for tie in ties})) for side in (0, 1))
    return TwoModes(modes, first, second, ties)


def two_modes_of(graph: Network) -> TwoModes | None:
    """The same of a network whose actors are of two groups with ties between them only; None for all others."""
    groups = groups_of(graph)
    kinds = sorted({str(group) for group in groups.values()})
    crossing = all(groups[one] != groups[other] for one, other in graph.edges)
    if None in groups.values() or len(kinds) != 2 or not graph.number_of_edges() or not crossing:
        return None
    first, second = (tuple(actor for actor in graph if groups[actor] == kind) for kind in kinds)
    ties = frozenset((one, other) if groups[one] == kinds[0] else (other, one) for one, other in graph.edges)
    return TwoModes((kinds[0], kinds[1]), first, second, ties)
