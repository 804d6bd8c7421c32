"""A theme is split: Kutomo suggests the parts, and a person names them and decides which of them stay."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from pages.shared.frame import plain_name
from pages.shared.theme_look import short_label
from pages.shared.theme_moving import change_themes
from pages.shared.visit import Visit
from workshop.analyse.theme_edits import split
from workshop.errors import WorkshopError
from workshop.jobs.split import split_suggestion
from workshop.model import Material, Theme
from workshop.texts import N_

FEWEST = 5
"""Answers under which a theme is not worth splitting by machine."""
SHOWN = 2


class NoPartChosen(WorkshopError):
    """Nothing would be split off."""

    text = N_("Choose at least one part that becomes a theme of its own.")


def split_theme(visit: Visit, material: Material, theme: Theme) -> None:
    """Ask for a suggestion, and show it; nothing changes before somebody says so."""
    _ = visit.texts
    if len(theme.contributions) < FEWEST:
        return
    key = f"parts-{theme.id}"
    with st.container(horizontal=True, vertical_alignment="bottom"):
        ways = {0: _("As many as Kutomo finds"), **{number: _.number(number) for number in (2, 3, 4)}}
        parts = st.selectbox(
            _("Split into parts"), list(ways), format_func=ways.__getitem__, key=f"of-{key}", width=400
        )
        if st.button(_("Suggest a split"), key=f"suggest-{theme.id}", icon=":material/call_split:"):
            with st.spinner(_("Looking for parts. This can take some seconds.")), visit.store() as store:
                st.session_state[key] = split_suggestion(store, material.project.id, theme.id, parts=parts or None)
    suggested: tuple[Theme, ...] | None = st.session_state.get(key)
    if suggested is None:
        return
    if not suggested:
        st.info(_("Kutomo finds no parts here. You can choose answers in the list and make a theme of them."))
        return
    _suggestion(visit, material, theme, suggested, key)


def _suggestion(visit: Visit, material: Material, theme: Theme, suggested: Sequence[Theme], key: str) -> None:
    _ = visit.texts
    answers = {said.id: said for said in material.contributions}
    st.write(_("Each chosen part becomes a theme of its own. What is in none of them stays in this theme."))
    taken: list[tuple[Theme, str]] = []
    with st.grid(2, min_column_width=300, gap="small"):
        for part in suggested:
            said = [answers[id] for id in part.contributions if id in answers]
            with st.container(border=True, gap="small", key=f"part-of-{part.id}"):
                name = st.text_input(_("Name of the theme"), part.name, key=f"part-name-{part.id}")
                label = _.ngettext("Own theme: {count} answer", "Own theme: {count} answers", len(said))
                if st.checkbox(label, value=part is not suggested[0], key=f"part-taken-{part.id}"):
                    taken.append((part, name))
                for one in said[:SHOWN]:
                    st.text(one.text)
                    st.caption(short_label(visit, material, one))
    with st.container(horizontal=True):
        if st.button(_("Split like this"), type="primary", key=f"split-{theme.id}"):
            change_themes(
                visit,
                material,
                lambda: _split(material, theme, taken, key),
                verb="split",
                label=theme.name,
                done=_("The theme was split: {theme}", theme=plain_name(theme.name)),
            )
        if st.button(_("Leave it whole"), key=f"whole-{theme.id}", type="tertiary"):
            st.session_state.pop(key, None)
            st.rerun()


def _split(material: Material, theme: Theme, taken: Sequence[tuple[Theme, str]], key: str) -> Sequence[Theme]:
    """The themes after the split; what has left the theme since the suggestion was made is in no part."""
    if not taken:
        raise NoPartChosen
    still = set(theme.contributions)
    parts = [
        replace(part, name=name, contributions=tuple(id for id in part.contributions if id in still))
        for part, name in taken
    ]
    themes = split(material.all_themes, theme.id, parts)
    st.session_state.pop(key, None)
    return themes
