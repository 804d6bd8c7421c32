"""The map of the themes as the report draws it, with the same in sentences and as a table."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from pages.shared.theme_filter import Seen
from pages.shared.theme_look import numbered
from pages.shared.visit import Visit
from workshop.analyse.theme_map import MappedTheme, theme_map
from workshop.analyse.voices import ThemeVoices
from workshop.language.left_out import left_out
from workshop.report.figures.canvas import picture
from workshop.report.figures.theme_map import MapCircle, ThemeMap

DOTS_PER_INCH = 150
MOST = 40
"""Themes on a map; more would cover each other's names."""


def mapped_themes(visit: Visit, seen: Seen) -> None:
    """The themes that have answers as circles, near those that speak of the same."""
    _ = visit.texts
    voices = [one for one in seen.voices(seen.material.themes) if one.notes]
    voices = sorted(voices, key=lambda one: (-one.count, one.theme.number))[:MOST]
    with st.spinner(_("Drawing the map. The first time takes a few seconds.")):
        places = theme_map(
            [seen.of(one.theme) for one in voices],
            [one.count for one in voices],
            left_out=left_out(seen.material.project.left_out),
        )
        if not places:
            st.info(_("A map needs three themes at least."))
            return
        circles = tuple(
            MapCircle(one.theme.number, one.theme.name, place.x, place.y, place.radius)
            for one, place in zip(voices, places, strict=True)
        )
        st.image(
            picture(ThemeMap(circles).draw(), dots_per_inch=DOTS_PER_INCH),
            alt=" ".join([_("Map of the themes."), *_sentences(visit, voices, places)]),
            width="stretch",
        )
    for sentence in _sentences(visit, voices, places):
        st.text(sentence)
    st.caption(
        _(
            "Themes that use the same words are near each other; up, down, left and right mean nothing. A circle is as "
            "large as many people raise the theme."
        )
        if seen.unit == "persons"
        else _(
            "Themes that use the same words are near each other; up, down, left and right mean nothing. A circle is as "
            "large as many answers are about the theme."
        )
    )
    rows = [
        {
            _("Theme"): numbered(one.theme),
            _("People") if seen.unit == "persons" else _("Answers"): one.count,
            _("Nearest in words"): numbered(voices[place.nearest].theme),
        }
        for one, place in zip(voices, places, strict=True)
    ]
    st.dataframe(rows, hide_index=True, alt=_("The themes with their sizes, and which theme is nearest to each."))


def _sentences(visit: Visit, voices: Sequence[ThemeVoices], places: Sequence[MappedTheme]) -> list[str]:
    """What the map shows, for who does not see it."""
    _ = visit.texts
    names = [numbered(one.theme) for one in voices]
    closest = max(range(len(places)), key=lambda at: (places[at].alike, -at))
    alone = min(range(len(places)), key=lambda at: (places[at].alike, at))
    said = [_("The largest: {theme}.", theme=names[0])]
    if places[closest].alike > 0:
        said.append(
            _("Nearest to each other: {one} – {other}.", one=names[closest], other=names[places[closest].nearest])
        )
    said.append(_("The most on its own: {theme}.", theme=names[alone]))
    return said
