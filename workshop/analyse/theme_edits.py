"""What people decide about themes: each edit takes the themes as they are and answers how they are then.

A theme that a person has touched is theirs: its origin is a person, and finding themes again leaves it alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
    if one is two:
        return tuple(themes)
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
    if contribution in target.contributions:
        return tuple(themes)
    others = _without([theme for theme in themes if theme is not target], {contribution})
    grown = replace(target, contributions=(*target.contributions, contribution), origin="person")
    return _numbered([*others, grown])


def with_own(themes: Sequence[Theme], theme: Theme) -> tuple[Theme, ...]:
    """The themes and one of a person's own, whose contributions leave the others; ThemeNeedsName, ThemeNameTaken."""
    own = replace(theme, name=_free_name(theme.name, themes), origin="person")
    return _numbered([*_without(themes, own.contributions), own])


def found_again(standing: Sequence[Theme], found: Sequence[Theme]) -> tuple[Theme, ...]:
    """A person's themes as they stand, and the newly found ones in the place of the machine's earlier ones.

    What a person has put into a theme stays there, even if it was found in another one meanwhile.
    """
    own = [theme for theme in standing if theme.origin == "person"]
    fresh = _without(found, [id for theme in own for id in theme.contributions])
    taken = {theme.name.casefold() for theme in own}
    free = {theme.name.casefold() for theme in fresh} - taken
    named = []
    for theme in fresh:
        if theme.name.casefold() in taken:
            theme = replace(theme, name=_other_name(theme, taken | free))
        taken.add(theme.name.casefold())
        named.append(theme)
    return _numbered([*own, *named])


def _without(themes: Sequence[Theme], contributions: Iterable[str]) -> list[Theme]:
    """The themes without those contributions; a theme of the machine's that this leaves empty goes."""
    taken = set(contributions)
    left = []
    for theme in themes:
        kept = tuple(id for id in theme.contributions if id not in taken)
        if len(kept) == len(theme.contributions):
            left.append(theme)
        elif kept or theme.origin == "person":
            left.append(replace(theme, contributions=kept))
    return left


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
    """A keyword that is not taken, or the name with the first number that is free beside it."""
    wishes = [*theme.keywords, *(f"{theme.name} ({number})" for number in range(2, len(taken) + 3))]
    return next(wish for wish in wishes if wish.casefold() not in taken)
