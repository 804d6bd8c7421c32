"""What people want to do first: points given to ideas, themes and headings, and their places by impact and effort."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median

from workshop.model import Contribution, Item, Material, Rating

_PRIORITY = ("points", "impact", "effort")
"""What is given to an idea to say whether it comes first; agreement with a statement is another matter."""


@dataclass(frozen=True, slots=True)
class Priority:
    """What was voted on, with its points, and its medians of impact and effort (1–5) where it was placed."""

    text: str
    """The words as they stand; of a contribution they are not to be printed as they are."""
    contribution: Contribution | None
    """The idea, where it is one that a participant wrote; none where it is a theme, a heading or a facilitator's."""
    points: int
    voters: int
    impact: float | None
    effort: float | None
    placed_by: int
    """How many persons placed it."""
    theme: str | None = None
    """The id of the theme, where it is one that still stands."""
    ratings: tuple[str, ...] = ()
    """Ids of what it was given."""
    voters_of: Mapping[str | None, int] = field(default_factory=dict)
    """By the id of the group: how many gave it points."""

    @property
    def waits(self) -> bool:
        """Whether its words wait for a person's eye."""
        return self.contribution is not None and self.contribution.waits


def priorities(material: Material) -> tuple[Priority, ...]:
    """What was rated: the most points first, then the largest impact with the least effort.

    A theme or a heading that several activities have taken up is one, as a contribution is.
    """
    items = {item.id: item for item in material.items}
    of_contribution: dict[str, list[Rating]] = defaultdict(list)
    of_item: dict[tuple[str, str], list[Rating]] = defaultdict(list)
    for rating in material.ratings:
        if rating.dimension not in _PRIORITY:
            continue
        if rating.contribution:
            of_contribution[rating.contribution].append(rating)
        elif rating.item in items:
            of_item[same_thing(items[rating.item])].append(rating)
    found = [
        _priority(said.text, of_contribution[said.id], contribution=said)
        for said in material.contributions
        if said.id in of_contribution
    ]
    words, themes = _words(material), {theme.id for theme in material.themes}
    found += [
        _priority(words[same], ratings, theme=same[1] if same[1] in themes else None)
        for same, ratings in of_item.items()
    ]
    return tuple(sorted(found, key=lambda idea: (-idea.points, -(idea.impact or 0), idea.effort or 9, idea.text)))


def voters_of(material: Material) -> Mapping[str | None, int]:
    """How many gave points to anything, by the id of the group."""
    given = {(rating.group, voter(rating)) for rating in material.ratings if rating.dimension == "points"}
    return Counter(group for group, _who in given)


def voter(rating: Rating) -> str:
    """Whoever was erased is nobody any more, and each rating of theirs stands for itself."""
    return rating.participant or rating.id


def same_thing(item: Item) -> tuple[str, str]:
    """By what it is known as the same thing in several activities: a facilitator's own words by what they say."""
    return (item.kind, item.object or item.text)


def _words(material: Material) -> dict[tuple[str, str], str]:
    """What each thing is called: as it is called now, else as it was when it was voted on."""
    words = {same_thing(item): item.text for item in material.items}
    words |= {("theme", theme.id): theme.name for theme in material.themes}
    return words | {("cluster", cluster.id): cluster.name for cluster in material.clusters}


def _priority(
    text: str, ratings: Sequence[Rating], *, contribution: Contribution | None = None, theme: str | None = None
) -> Priority:
    values: dict[str, list[float]] = {}
    for rating in ratings:
        values.setdefault(rating.dimension, []).append(rating.value)
    placed = "impact" in values and "effort" in values
    return Priority(
        text,
        contribution,
        points=int(sum(values.get("points", []))),
        voters=len({voter(rating) for rating in ratings if rating.dimension == "points"}),
        impact=median(values["impact"]) if placed else None,
        effort=median(values["effort"]) if placed else None,
        placed_by=min(len(values["impact"]), len(values["effort"])) if placed else 0,
        theme=theme,
        ratings=tuple(rating.id for rating in ratings),
        voters_of=Counter(
            group for group, _who in {(one.group, voter(one)) for one in ratings if one.dimension == "points"}
        ),
    )
