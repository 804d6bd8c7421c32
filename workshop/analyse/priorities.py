"""What people want to do first: points given to ideas, and ideas placed by impact and effort."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median

from workshop.model import Contribution, Material, Rating


@dataclass(frozen=True, slots=True)
class Priority:
    """An idea with the points it was given, and its medians of impact and effort (1–5) where it was placed."""

    contribution: Contribution
    points: int
    voters: int
    impact: float | None
    effort: float | None
    placed_by: int
    """How many persons placed it."""


def priorities(material: Material) -> tuple[Priority, ...]:
    """The rated ideas: the most points first, then the largest impact with the least effort."""
    ratings_of: dict[str, list[Rating]] = {}
    for rating in material.ratings:
        if rating.contribution:
            ratings_of.setdefault(rating.contribution, []).append(rating)
    found = [
        _priority(contribution, ratings_of[contribution.id])
        for contribution in material.contributions
        if contribution.id in ratings_of
    ]
    return tuple(
        sorted(found, key=lambda idea: (-idea.points, -(idea.impact or 0), idea.effort or 9, idea.contribution.text))
    )


def _priority(contribution: Contribution, ratings: list[Rating]) -> Priority:
    values: dict[str, list[float]] = {}
    for rating in ratings:
        values.setdefault(rating.dimension, []).append(rating.value)
    placed = "impact" in values and "effort" in values
    return Priority(
        contribution,
        points=int(sum(values.get("points", []))),
        voters=len({rating.participant or rating.id for rating in ratings if rating.dimension == "points"}),
        impact=median(values["impact"]) if placed else None,
        effort=median(values["effort"]) if placed else None,
        placed_by=min(len(values["impact"]), len(values["effort"])) if placed else 0,
    )
