"""Themes and networks as a room may see them: by size and by group, never one organisation by name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from workshop.analyse.voices import participation, theme_voices
from workshop.model import Actor, Group, Material, Theme, Tie
from workshop.protect.published import published_text
from workshop.protect.small_groups import AT_LEAST, near

FEWEST_ACTORS = 3
"""Organisations that a group must have to stand on a wall by itself."""
SIZES = 5


@dataclass(frozen=True, slots=True)
class ThemeOnWall:
    """A theme with how large it is and one answer in its own words."""

    theme: Theme
    people: int | None
    """How many raise it, to the nearest five; nothing where they are few."""
    size: int
    """From 1 to 5, against the largest."""
    quote: str = ""


@dataclass(frozen=True, slots=True)
class GroupOnMap:
    """A group of organisations on a circle; x and y are from 0 to 100."""

    group: Group
    x: float
    y: float
    actors: int


@dataclass(frozen=True, slots=True)
class Line:
    """Ties between two groups, both ways."""

    one: GroupOnMap
    other: GroupOnMap
    ties: int
    width: float


def themes_on_wall(material: Material, let_through: Collection[str] | None) -> tuple[ThemeOnWall, ...]:
    """The themes of a project by number; quoted is what waits for nobody's eye and was let through, if it has to be."""
    voices = theme_voices(material, participation(material))
    most = max((one.count for one in voices), default=0) or 1
    return tuple(
        ThemeOnWall(
            one.theme,
            near(one.count) if one.count >= AT_LEAST else None,
            max(1, round(SIZES * (one.count / most) ** 0.5)),
            next(iter(quotes_of(one.theme, material, let_through, at_most=1)), ""),
        )
        for one in voices
    )


def quotes_of(
    theme: Theme, material: Material, let_through: Collection[str] | None, *, at_most: int, group: str | None = None
) -> list[str]:
    """Answers of a theme as a room may see them, the most typical first, those of a group before the others."""
    said = {one.id: one for one in material.contributions}
    may = [
        said[id]
        for id in theme.contributions
        if id in said and not said[id].waits and (let_through is None or id in let_through)
    ]
    return [published_text(one) for one in sorted(may, key=lambda one: bool(group) and one.group != group)[:at_most]]


def groups_on_map(
    groups: Sequence[Group], actors: Sequence[Actor], ties: Sequence[Tie]
) -> tuple[tuple[GroupOnMap, ...], tuple[Line, ...]]:
    """The groups that have enough organisations, and the ties between them; each pair of organisations counts once."""
    of = {actor.id: actor.group for actor in actors}
    sizes = Counter(of.values())
    shown = [group for group in groups if sizes[group.id] >= FEWEST_ACTORS]
    places = [
        GroupOnMap(
            group,
            50 + 36 * sin(2 * pi * at / len(shown)),
            50 - 36 * cos(2 * pi * at / len(shown)),
            sizes[group.id],
        )
        for at, group in enumerate(shown)
    ]
    pairs = {frozenset((tie.source, tie.target)) for tie in ties if tie.level > 0 and tie.source != tie.target}
    between = Counter(frozenset(of.get(actor) for actor in pair) for pair in pairs)
    lines = [
        (one, other, between[frozenset((one.group.id, other.group.id))])
        for at, one in enumerate(places)
        for other in places[at + 1 :]
    ]
    most = max((count for *_both, count in lines), default=0) or 1
    return tuple(places), tuple(
        Line(one, other, count, 0.6 + 3.4 * count / most) for one, other, count in lines if count >= FEWEST_ACTORS
    )
