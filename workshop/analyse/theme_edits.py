"""What people decide about themes: each edit takes the themes as they are and answers how they are then.

A theme that a person has touched is theirs: its origin is a person, and finding themes again leaves it alone. A
locked one is kept from slips as well: it keeps its name and its answers until somebody unlocks it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
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


class ThemeLocked(WorkshopError):
    """Somebody has locked the theme, so that nothing in it changes by a slip."""

    text = N_("The theme “{name}” is locked. Unlock it first.")


def renamed(themes: Sequence[Theme], id: str, name: str) -> tuple[Theme, ...]:
    """The themes with one of them called otherwise; ThemeNeedsName, ThemeNameTaken, ThemeLocked, NotThere."""
    theme = _free(_one(themes, id))
    name = _free_name(name, [other for other in themes if other is not theme])
    return _instead(themes, theme, replace(theme, name=name, origin="person"))


def under(themes: Sequence[Theme], id: str, main: str) -> tuple[Theme, ...]:
    """The themes with one of them under that main theme, or under none; ThemeLocked, NotThere."""
    theme = _free(_one(themes, id))
    return _instead(themes, theme, replace(theme, main=" ".join(main.split()), origin="person"))


def main_renamed(themes: Sequence[Theme], main: str, name: str) -> tuple[Theme, ...]:
    """The themes with a main theme called otherwise, its locked themes too; without a name they stand under none."""
    name = " ".join(name.split())
    if name == main:
        return tuple(themes)
    return tuple(replace(theme, main=name, origin="person") if theme.main == main else theme for theme in themes)


def merged(themes: Sequence[Theme], *, into: str, other: str) -> tuple[Theme, ...]:
    """The themes with two of them as one, which keeps the name of the first; ThemeLocked, NotThere."""
    one, two = _one(themes, into), _one(themes, other)
    if one is two:
        return tuple(themes)
    contributions = _each_once(one.contributions + _free(two).contributions)
    both = replace(
        one,
        keywords=_each_once(one.keywords + two.keywords)[:KEYWORDS],
        contributions=contributions,
        also=_without(one.also + two.also, contributions),
        origin="person",
    )
    return _instead([theme for theme in themes if theme is not two], one, both)


def moved(themes: Sequence[Theme], said: Collection[str], *, to: str, out_of: str | None = None) -> tuple[Theme, ...]:
    """The themes with contributions in that theme, and no longer in the one they come from; ThemeLocked, NotThere.

    Where it is not told which one they come from, they leave all others.
    """
    target = _one(themes, to)
    coming = [id for id in _each_once(said) if id not in target.contributions]
    if not coming:
        return tuple(themes)
    left = [theme if theme is target or out_of not in (None, theme.id) else _leaving(theme, coming) for theme in themes]
    elsewhere = {id for theme in left if theme is not target for id in theme.contributions}
    first, second = [id for id in coming if id not in elsewhere], [id for id in coming if id in elsewhere]
    grown = replace(
        target,
        contributions=(*target.contributions, *first),
        also=_each_once((*_without(target.also, first), *second)),
        origin="person",
    )
    return _tidy(_instead(left, target, grown))


def with_own(themes: Sequence[Theme], theme: Theme) -> tuple[Theme, ...]:
    """The themes and one of a person's own, whose contributions leave the others.

    Raises ThemeNeedsName, ThemeNameTaken, ThemeLocked.
    """
    own = replace(theme, name=_free_name(theme.name, themes), origin="person")
    return _tidy([*(_leaving(other, own.contributions) for other in themes), own])


def split(themes: Sequence[Theme], id: str, parts: Sequence[Theme]) -> tuple[Theme, ...]:
    """The themes with parts of one of them as themes of their own; what is in no part stays in it.

    Raises ThemeNeedsName, ThemeNameTaken, ThemeLocked, NotThere.
    """
    whole = _free(_one(themes, id))
    taken = {id for part in parts for id in part.contributions}
    rest = replace(
        whole,
        contributions=_without(whole.contributions, taken),
        also=_without(whole.also, taken),
        origin="person",
    )
    left = [rest] if rest.raised_by else []
    made: list[Theme] = []
    for part in parts:
        others = [theme for theme in themes if theme is not whole]
        name = _free_name(part.name, [*others, *left, *made])
        made.append(replace(part, name=name, main=whole.main, origin="person"))
    place = next(place for place, theme in enumerate(themes) if theme is whole)
    return _tidy([*themes[:place], *left, *made, *themes[place + 1 :]])


def with_lock(themes: Sequence[Theme], id: str, *, locked: bool) -> tuple[Theme, ...]:
    """The themes with one of them locked, or unlocked; NotThere."""
    theme = _one(themes, id)
    return _instead(themes, theme, replace(theme, locked=locked))


def put_aside(themes: Sequence[Theme], id: str) -> tuple[Theme, ...]:
    """The themes with one of them put aside; what stands in another theme too is only there then.

    Raises ThemeLocked, NotThere.
    """
    theme = _free(_one(themes, id))
    left = list(theme.contributions)
    standing = []
    for one in themes:
        if one is not theme and not one.aside:
            one = _with_first(one, left)
            left = [said for said in left if said not in one.contributions]
        standing.append(one)
    return _tidy(_instead(standing, theme, replace(theme, contributions=tuple(left), also=(), aside=True)))


def taken_back(themes: Sequence[Theme], id: str) -> tuple[Theme, ...]:
    """The themes with one that was put aside among them again; NotThere."""
    theme = _one(themes, id)
    return _tidy(_instead(themes, theme, replace(theme, aside=False, origin="person")))


def with_aside(themes: Sequence[Theme], said: Collection[str], *, basket: Theme) -> tuple[Theme, ...]:
    """The themes with contributions in none of them: put aside, in the basket of that name; ThemeLocked."""
    standing = next((theme for theme in themes if theme.aside and theme.name == basket.name), None)
    if standing:
        return moved(themes, said, to=standing.id)
    taken = {theme.name.casefold() for theme in themes}
    name = another_name(basket, taken) if basket.name.casefold() in taken else basket.name
    empty = replace(basket, name=name, contributions=(), aside=True, origin="person")
    return moved([*themes, empty], said, to=empty.id)


def in_order(themes: Iterable[Theme]) -> tuple[Theme, ...]:
    """The themes numbered anew from 1 as they come, those that were put aside last."""
    ordered = sorted(themes, key=lambda theme: theme.aside)
    return tuple(
        theme if theme.number == number else replace(theme, number=number)
        for number, theme in enumerate(ordered, start=1)
    )


def another_name(theme: Theme, taken: set[str]) -> str:
    """A keyword that is not taken, or the name with the first number that is free beside it."""
    wishes = [*theme.keywords, *(f"{theme.name} ({number})" for number in range(2, len(taken) + 3))]
    return next(wish for wish in wishes if wish.casefold() not in taken)


def _tidy(themes: Iterable[Theme]) -> tuple[Theme, ...]:
    """The themes in order; a suggestion of the machine's in which nothing is left goes."""
    return in_order(theme for theme in themes if theme.raised_by or theme.is_decided)


def _instead(themes: Sequence[Theme], one: Theme, other: Theme) -> tuple[Theme, ...]:
    return in_order(other if theme is one else theme for theme in themes)


def _leaving(theme: Theme, said: Collection[str]) -> Theme:
    """The theme without those contributions; ThemeLocked."""
    if not set(said).intersection(theme.raised_by):
        return theme
    return replace(_free(theme), contributions=_without(theme.contributions, said), also=_without(theme.also, said))


def _with_first(theme: Theme, said: Collection[str]) -> Theme:
    """The theme where those of the contributions that stood in it too have their first place now."""
    first = tuple(id for id in theme.also if id in set(said))
    if not first:
        return theme
    return replace(theme, contributions=theme.contributions + first, also=_without(theme.also, first))


def _without(ids: Iterable[str], others: Collection[str]) -> tuple[str, ...]:
    gone = set(others)
    return tuple(id for id in dict.fromkeys(ids) if id not in gone)


def _each_once(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))


def _one(themes: Sequence[Theme], id: str) -> Theme:
    for theme in themes:
        if theme.id == id:
            return theme
    raise NotThere


def _free(theme: Theme) -> Theme:
    if theme.locked:
        raise ThemeLocked(name=theme.name)
    return theme


def _free_name(name: str, others: Sequence[Theme]) -> str:
    name = " ".join(name.split())
    if not name:
        raise ThemeNeedsName
    if name.casefold() in {other.name.casefold() for other in others}:
        raise ThemeNameTaken(name=name)
    return name
