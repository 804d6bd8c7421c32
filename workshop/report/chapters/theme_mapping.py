"""The map of the themes, and its table: which themes use the same words."""

from __future__ import annotations

from workshop.report.chapters.telling import Telling, theme_name
from workshop.report.figures.theme_map import MapCircle, ThemeMap
from workshop.report.model import Column, Figure, Table

MAP_TABLE = "table-map"


def map_figure(telling: Telling) -> Figure | None:
    """The themes as circles; none where there are fewer than three."""
    texts, mapped = telling.texts, telling.synthesis.mapped
    if not mapped:
        return None
    circles = tuple(
        MapCircle(voices.theme.number, theme_name(voices.theme), place.x, place.y, place.radius)
        for voices, place in mapped
    )
    (voices, place) = max(mapped, key=lambda one: (one[1].alike, -one[0].theme.number))
    alone, _ = min(mapped, key=lambda one: (one[1].alike, one[0].theme.number))
    closest = (
        texts(
            "Nearest to each other: {one} – {other}.",
            one=telling.short(theme_name(voices.theme)),
            other=telling.short(theme_name(mapped[place.nearest][0].theme)),
        )
        if place.alike > 0
        else ""
    )
    alt = telling.alt(
        (
            texts("Map of the themes."),
            closest,
            texts("The most on its own: {theme}.", theme=telling.short(theme_name(alone.theme))),
            texts("All the numbers are in the table in the appendix."),
        )
    )
    note = texts(
        "Themes that use the same words are near each other; up, down, left and right mean nothing. "
        "The area of a circle tells how many raise the theme, to the nearest five."
    )
    return Figure("figure-map", texts("The themes by their words"), alt, ThemeMap(circles), MAP_TABLE, note=note)


def map_table(telling: Telling) -> Table | None:
    """Each theme with the one that is nearest to it."""
    texts, mapped = telling.texts, telling.synthesis.mapped
    if not mapped:
        return None
    rows = tuple(
        (
            telling.theme_cell(voices.theme),
            telling.theme_cell(mapped[place.nearest][0].theme) if place.alike > 0 else "–",
            texts.number(place.alike, decimals=2),
        )
        for voices, place in sorted(mapped, key=lambda one: one[0].theme.number)
    )
    return Table(
        MAP_TABLE,
        texts("Which theme is nearest to which by their words"),
        (Column(texts("Theme"), 3), Column(texts("Nearest in words"), 3), Column(texts("Likeness, 0–1"), 1, "right")),
        rows,
        texts("One row for each theme, with the theme that is nearest to it."),
    )
