"""Trust between partners: as a percentage, and by group, never by organisation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import mean

from workshop.analyse.network.naming import ACTORS_IN_A_GROUP
from workshop.model import Actor, Group, Tie
from workshop.protect.small_groups import may_be_named

LOWEST, HIGHEST = 1, 4


def trust_percent_of_max(answers: Sequence[int]) -> float | None:
    """The sum of the answers 1–4 as a percentage of the highest possible, as PARTNER reports it (Varda et al.)."""
    return 100 * sum(answers) / (HIGHEST * len(answers)) if answers else None


def trust_percent_rescaled(answers: Sequence[int]) -> float | None:
    """The same where 1 means "not at all" and is 0 per cent; the two must not be mixed."""
    return 100 * sum(one - LOWEST for one in answers) / ((HIGHEST - LOWEST) * len(answers)) if answers else None


@dataclass(frozen=True, slots=True)
class GroupTrust:
    """How far the organisations of a group trust their partners, and are trusted by others; means from 1 to 4."""

    group: Group
    given: float | None
    """None where fewer than five organisations have told."""
    given_by: int
    received: float | None
    """None where fewer than five have told, or the group has so few organisations that one of them would be judged."""
    received_from: int


def trust_by_group(actors: Sequence[Actor], ties: Sequence[Tie], groups: Sequence[Group]) -> tuple[GroupTrust, ...]:
    """Trust by group, staff left out; only the groups of which something may be told.

    Each organisation that has told counts once: its answers on its partners are made one first.
    """
    group_of = {actor.id: actor.group for actor in actors}
    given: dict[str | None, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    received: dict[str | None, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    trusted: dict[str | None, set[str]] = defaultdict(set)
    for tie in ties:
        if tie.trust is None or tie.source not in group_of or tie.target not in group_of:
            continue
        giver, receiver = group_of[tie.source], group_of[tie.target]
        given[giver][tie.source].append(tie.trust)
        if giver != receiver:
            received[receiver][tie.source].append(tie.trust)
            trusted[receiver].add(tie.target)
    found = [
        GroupTrust(
            group,
            _mean(given[group.id]),
            len(given[group.id]),
            _mean(received[group.id]) if len(trusted[group.id]) >= ACTORS_IN_A_GROUP else None,
            len(received[group.id]),
        )
        for group in groups
        if not group.staff
    ]
    return tuple(one for one in found if one.given is not None or one.received is not None)


def _mean(told: Mapping[str, Sequence[int]]) -> float | None:
    return mean(mean(values) for values in told.values()) if may_be_named(len(told)) else None
