"""Themes of people's own: of the answers that have a phrase, or of those that somebody has chosen."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from pages.shared.frame import plain_name
from pages.shared.theme_filter import with_words
from pages.shared.theme_look import short_label
from pages.shared.theme_moving import change_themes
from pages.shared.visit import Visit
from workshop.analyse.theme_edits import with_own
from workshop.model import Material, Theme
from workshop.store import new_id

SHOWN = 5


def own_theme(visit: Visit, material: Material) -> None:
    """A theme of all the answers in which a phrase stands, in any form of its words."""
    _ = visit.texts
    opened = st.expander(_("Make a theme of your own"), key="own-theme", on_change="rerun", icon=":material/add:")
    if not opened.open:
        return
    with opened:
        fresh = len(material.all_themes)  # new fields once the theme is made
        st.write(_("Write what the theme is about. Every answer in which the words stand, in any form, comes to it."))
        with st.container(horizontal=True, vertical_alignment="bottom"):
            phrase = st.text_input(_("Words of the theme"), key=f"own-words-{fresh}", width=300) or ""
            name = st.text_input(
                _("Name of the theme"), key=f"own-name-{fresh}", width=300, placeholder=plain_name(phrase)
            )
        if not phrase.strip():
            st.caption(_("Or choose answers in a theme's list, and make a theme of them there."))
            return
        locked = {id for theme in material.themes if theme.locked for id in theme.raised_by}
        found = with_words(visit, phrase, material.contributions)
        free = [said for said in found if said.id not in locked]
        st.write(_.ngettext("{count} answer was found.", "{count} answers were found.", len(found)))
        if len(free) < len(found):
            st.caption(_("Of them in locked themes, where they stay: {count}.", count=_.number(len(found) - len(free))))
        for said in free[:SHOWN]:
            st.text(said.text)
            st.caption(short_label(visit, material, said))
        if st.button(_("Make the theme"), type="primary", disabled=not free, key="own-make"):
            _make(visit, material, name or phrase, [said.id for said in free])


def make_of_chosen(visit: Visit, material: Material, chosen: Sequence[str], out_of: Theme | None, *, key: str) -> None:
    """A theme of the chosen answers; out of a theme, it is a part that was split off."""
    _ = visit.texts
    with (
        st.popover(_("Make a theme of them"), icon=":material/add:", key=f"make-{key}"),
        st.form(f"make-form-{key}", border=False),
    ):
        name = st.text_input(_("Name of the theme"), key=f"make-name-{key}")
        if st.form_submit_button(_("Make the theme"), type="primary"):
            _make(visit, material, name, chosen, out_of)


def _make(visit: Visit, material: Material, name: str, said: Sequence[str], out_of: Theme | None = None) -> None:
    main = out_of.main if out_of and not out_of.aside else ""
    own = Theme(new_id(), material.project.id, 0, name, (), tuple(said), "person", main=main)
    change_themes(
        visit,
        material,
        lambda: with_own(material.all_themes, own),
        verb="added",
        label=" ".join(name.split()),
        done=visit.texts("The theme was made: {theme}", theme=plain_name(name)),
    )
