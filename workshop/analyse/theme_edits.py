"""What people decide about themes: each edit takes the themes as they are and answers how they are then.

A theme that a person has touched is theirs: its origin is a person, and finding themes again leaves it alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workshop.errors import NotThere, WorkshopError
from workshop.model import Theme
from workshop.texts import N_

KEYWORDS = 8


class ThemeNeedsName(WorkshopError):
    """A theme without a name cannot be talked about."""

    text = N_("Give the theme a name.")


class ThemeNameTaken(WorkshopError):
    """Two themes of one name could not be told apart."""

    text = N_("There is already a theme called “{name}”. Choose another name, or merge the two.")


def renamed(themes: Sequence[Theme], id: str, name: str) -> tuple[Theme, ...]:
    """The themes with one of them called otherwise; ThemeNeedsName, ThemeNameTaken, NotThere."""
    theme = _one(themes, id)
    name = _free_name(name, [other for other in themes if other.id != id])
    return _numbered([replace(theme, name=name, origin="person") if other is theme else other for other in themes])


def merged(themes: Sequence[Theme], *, into: str, other: str) -> tuple[Theme, ...]:
    """The themes with two of them as one, which keeps the name of the first; NotThere."""
    one, two = _one(themes, into), _one(themes, other)
    both = replace(
        one,
        keywords=tuple(dict.fromkeys(one.keywords + two.keywords))[:KEYWORDS],
        contributions=tuple(dict.fromkeys(one.contributions + two.contributions)),
        origin="person",
    )
    return _numbered([both if theme is one else theme for theme in themes if theme is not two])


def moved(themes: Sequence[Theme], contribution: str, *, to: str) -> tuple[Theme, ...]:
    """The themes with a contribution in that theme and in no other; NotThere."""
    target = _one(themes, to)

    def without(theme: Theme) -> Theme:
        if contribution not in theme.contributions:
            return theme
        return replace(theme, contributions=tuple(id for id in theme.contributions if id != contribution))

    left = {theme.id: without(theme) for theme in themes}
    left[to] = replace(left[to], contributions=(*without(target).contributions, contribution), origin="person")
    return _numbered(list(left.values()))


def with_own(themes: Sequence[Theme], theme: Theme) -> tuple[Theme, ...]:
    """The themes and one of a person's own, whose contributions leave the others; ThemeNeedsName, ThemeNameTaken."""
    own = replace(theme, name=_free_name(theme.name, themes), origin="person")
    taken = set(own.contributions)
    others = [
        replace(other, contributions=tuple(id for id in other.contributions if id not in taken)) for other in themes
    ]
    return _numbered([*others, own])


def found_again(standing: Sequence[Theme], found: Sequence[Theme]) -> tuple[Theme, ...]:
    """A person's themes as they stand, and the newly found ones in the place of the machine's earlier ones."""
    own = [theme for theme in standing if theme.origin == "person"]
    taken = {theme.name.casefold() for theme in own}
    fresh = [
        theme if theme.name.casefold() not in taken else replace(theme, name=_other_name(theme, taken))
        for theme in found
    ]
    return _numbered([*own, *fresh])


def _numbered(themes: Sequence[Theme]) -> tuple[Theme, ...]:
    """Numbered from 1, the largest first; equals by name."""
    ordered = sorted(themes, key=lambda theme: (-len(theme.contributions), theme.name))
    return tuple(
        theme if theme.number == number else replace(theme, number=number)
        for number, theme in enumerate(ordered, start=1)
    )


def _one(themes: Sequence[Theme], id: str) -> Theme:
    for theme in themes:
        if theme.id == id:
            return theme
    raise NotThere


def _free_name(name: str, others: Sequence[Theme]) -> str:
    name = " ".join(name.split())
    if not name:
        raise ThemeNeedsName
    if name.casefold() in {other.name.casefold() for other in others}:
        raise ThemeNameTaken(name=name)
    return name


def _other_name(theme: Theme, taken: set[str]) -> str:
    """A keyword that is not taken, or the name with the first keyword beside it."""
    free = [word for word in theme.keywords if word.casefold() not in taken]
    return free[0] if free else f"{theme.name} ({theme.number})"
