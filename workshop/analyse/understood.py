"""“Did we understand you?”: how many confirm each theme, of how many who have told."""

from __future__ import annotations

from dataclasses import dataclass

from workshop.model import Material, Theme


@dataclass(frozen=True, slots=True)
class Understood:
    """A theme with how many have told whether it is right, and what they say is missing or wrong."""

    theme: Theme
    confirmed: int
    told: int
    """Those who confirm it and those to whom it is not quite right; whoever skipped it has told nothing."""
    lines: tuple[str, ...] = ()


def understood(material: Material) -> tuple[Understood, ...]:
    """The themes of which somebody has told, in their order."""
    found = []
    for theme in material.themes:
        checks = [one for one in material.checks if one.theme == theme.id]
        told = [one for one in checks if one.answer != "skip"]
        lines = tuple(one.text for one in checks if one.text)
        if told or lines:
            found.append(Understood(theme, sum(one.answer == "yes" for one in told), len(told), lines))
    return tuple(found)
