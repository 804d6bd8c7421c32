"""The network's members: how committed they are, and how they came, trained and left over the years."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workshop.model import Actor, Committed

COMMITTED: tuple[Committed, ...] = ("strong", "loose", "outside", "")


@dataclass(frozen=True)
class YearOfMembers:
    """One year of all actors together."""

    year: int
    joined: int
    trained: int
    departed: int
    members: int
    """Who had joined by the end of the year and not left since."""
    benefit: float | None
    """The mean of what actors said of the network's use, from 1 to 5; None where nobody said."""
    said: int
    """How many said so."""


def by_commitment(actors: Sequence[Actor]) -> Mapping[Committed, tuple[Actor, ...]]:
    """The actors of each degree of commitment, in their order; the last are those of whom it is not known."""
    return {one: tuple(actor for actor in actors if actor.committed == one) for one in COMMITTED}


def years_of_members(actors: Sequence[Actor]) -> tuple[YearOfMembers, ...]:
    """Every year of which anything is known, the earliest first; who leaves in the year of joining is no member."""
    found = []
    inside: set[str] = set()
    for year in sorted({one.year for actor in actors for one in actor.years}):
        of_year = [(actor.id, one) for actor in actors for one in actor.years if one.year == year]
        inside |= {id for id, one in of_year if one.joined}
        inside -= {id for id, one in of_year if one.departed}
        benefits = [one.benefit for _, one in of_year if one.benefit]
        found.append(
            YearOfMembers(
                year,
                sum(one.joined for _, one in of_year),
                sum(one.trained for _, one in of_year),
                sum(one.departed for _, one in of_year),
                len(inside),
                sum(benefits) / len(benefits) if benefits else None,
                len(benefits),
            )
        )
    return tuple(found)
