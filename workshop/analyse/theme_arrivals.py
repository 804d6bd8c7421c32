"""What becomes of themes when new answers come and when themes are found again: whatever people decided holds."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from workshop.analyse.theme_edits import another_name, in_order
from workshop.model import Theme


def found_again(standing: Sequence[Theme], found: Sequence[Theme]) -> tuple[Theme, ...]:
    """The themes that people have decided on as they stand, and the newly found ones in place of the machine's earlier.

    What a person has put into a theme stays there, even if it was found in another one meanwhile.
    """
    decided = [theme for theme in standing if theme.is_decided]
    placed = {id for theme in decided for id in theme.contributions}
    fresh = [theme for theme in (_without(theme, placed) for theme in found) if theme.contributions]
    taken = {theme.name.casefold() for theme in decided}
    free = {theme.name.casefold() for theme in fresh} - taken
    named = []
    for theme in fresh:
        if theme.name.casefold() in taken:
            theme = replace(theme, name=another_name(theme, taken | free))
        taken.add(theme.name.casefold())
        named.append(theme)
    return in_order(sorted([*decided, *named], key=lambda theme: (-len(theme.contributions), theme.name)))


def with_new(themes: Sequence[Theme], places: Mapping[str, str]) -> tuple[Theme, ...]:
    """The themes with new contributions at the end of those where they fit: ids of themes by those of contributions.

    Whose a theme is does not change by it. A contribution that stands in a theme already is left where it is.
    """
    standing = {id for theme in themes for id in theme.contributions}
    coming: dict[str, list[str]] = {}
    for said, theme in places.items():
        if said not in standing:
            coming.setdefault(theme, []).append(said)
    return tuple(
        replace(theme, contributions=(*theme.contributions, *coming[theme.id])) if theme.id in coming else theme
        for theme in themes
    )


def edits_lost(
    before: Sequence[Theme], after: Sequence[Theme], *, there: Collection[str] | None = None
) -> tuple[Theme, ...]:
    """The themes that people had decided on `before` and that are not as they decided `after` the machine's turn.

    Such a theme keeps its name, its main theme, its lock, whether it is put aside, and every contribution in it, and
    none of them stands first elsewhere. `there` are the contributions that still stand, where some were erased.
    """
    now = {theme.id: theme for theme in after}
    first = {said: theme.id for theme in after for said in theme.contributions}
    return tuple(theme for theme in before if theme.is_decided and not _holds(theme, now.get(theme.id), first, there))


def _holds(before: Theme, now: Theme | None, first: Mapping[str, str], there: Collection[str] | None) -> bool:
    if now is None:
        return False
    own = [said for said in before.contributions if there is None or said in there]
    second = {said for said in before.also if there is None or said in there}
    same = all(getattr(before, trait) == getattr(now, trait) for trait in ("name", "main", "locked", "aside", "origin"))
    return same and all(first.get(said) == now.id for said in own) and second <= set(now.raised_by)


def _without(theme: Theme, placed: Collection[str]) -> Theme:
    """The found theme without what people have placed."""
    contributions = tuple(id for id in theme.contributions if id not in placed)
    also = tuple(id for id in theme.also if id not in placed)
    return replace(theme, contributions=contributions, also=also)
