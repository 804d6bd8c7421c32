"""What the finder of themes answers: the themes, their order of rank, and where each text stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FoundTheme:
    """A theme; `members` and `also` are places in the texts that were given."""

    number: int
    name: str
    keywords: tuple[str, ...]
    members: tuple[int, ...]
    """The most typical first."""
    also: tuple[int, ...] = ()
    """Texts that say this too, but stand first in another theme."""
    main: int | None = None
    """The number of the main theme that it stands under; none where there are so few themes that all are main ones."""


@dataclass(frozen=True, slots=True)
class MainTheme:
    """Themes that lie near each other, under one name; `themes` are their numbers, the biggest first."""

    number: int
    name: str
    keywords: tuple[str, ...]
    themes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FoundThemes:
    """The themes, the biggest first, and for each text its theme's number and how surely it belongs there (0-1)."""

    themes: tuple[FoundTheme, ...]
    placed: tuple[int | None, ...]
    confidence: tuple[float, ...]
    method: str
    main_themes: tuple[MainTheme, ...] = ()
    """The level above, the biggest first."""
    wordless: tuple[int, ...] = ()
    """Places of texts that say nothing: empty, only signs, only stop words. They have no theme."""

    @property
    def fitting_nowhere(self) -> tuple[int, ...]:
        """Places of texts that say something, but nothing that any other says; they have no theme either."""
        silent = frozenset(self.wordless)
        return tuple(place for place, number in enumerate(self.placed) if number is None and place not in silent)
