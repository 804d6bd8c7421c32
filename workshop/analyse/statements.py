"""Statements that people agreed with, disagreed with or passed, in all and by group; staff apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from workshop.analyse.priorities import same_thing, voter
from workshop.model import Contribution, Material, Rating


@dataclass(frozen=True, slots=True)
class Stances:
    """How many agree, disagree and pass."""

    agree: int
    disagree: int
    passed: int

    @property
    def told(self) -> int:
        """How many have told what they think; whoever passed has told too."""
        return self.agree + self.disagree + self.passed


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement with what people think of it."""

    text: str
    """As it stands; a participant's words are not to be printed as they are."""
    contribution: Contribution | None
    """Where a participant wrote it."""
    all: Stances
    """Staff left out."""
    by_group: Mapping[str | None, Stances]
    """By the id of the group; groups of staff are left out."""


def statements(material: Material) -> tuple[Statement, ...]:
    """What people were asked to agree with, in the order of its activities; the same thing in two of them is one."""
    staff = frozenset(group.id for group in material.groups if group.staff)
    items = {item.id: same_thing(item) for item in material.items}
    said = {contribution.id: contribution for contribution in material.contributions}
    texts = {same_thing(item): item.text for item in material.items} | {id: one.text for id, one in said.items()}
    rated: dict[str | tuple[str, str], dict[str, Rating]] = {thing: {} for thing in texts}
    for rating in material.ratings:
        if rating.dimension == "agreement" and (rating.contribution in said or rating.item in items):
            thing = rating.contribution or items[str(rating.item)]
            rated[thing][voter(rating)] = rating  # somebody who was asked twice counts once, as the last time
    found = []
    for thing, by_voter in rated.items():
        if not by_voter:
            continue
        others = [rating for rating in by_voter.values() if rating.group not in staff]
        by_group: dict[str | None, list[Rating]] = defaultdict(list)
        for rating in others:
            by_group[rating.group].append(rating)
        found.append(
            Statement(
                texts[thing],
                said.get(str(thing)),
                _stances(others),
                {group: _stances(ratings) for group, ratings in by_group.items()},
            )
        )
    return tuple(found)


def _stances(ratings: list[Rating]) -> Stances:
    counted = Counter(rating.value for rating in ratings)
    return Stances(counted[1.0], counted[-1.0], counted[0.0])
