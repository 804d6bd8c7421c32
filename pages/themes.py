"""Themes: found by the machine, decided by people."""

from __future__ import annotations

import streamlit as st

from pages.shared.frame import SCREENS, open_project, telling
from pages.shared.jobs import show_job
from pages.shared.theme_cards import move_answers, own_theme, theme_card, theme_changes
from pages.shared.visit import Visit
from workshop.analyse.voices import participation, theme_voices
from workshop.jobs import FIND_THEMES, READ_MEANING
from workshop.model import Material

visit, project = open_project("themes")
_ = visit.texts
with visit.store() as store:
    material = store.material(project.id)
    finding = store.latest_job(FIND_THEMES, project.id)
    reading = store.latest_job(READ_MEANING, project.id)


def find_themes(visit: Visit, material: Material) -> None:
    """Ask how many themes are wanted, and have them found."""
    _ = visit.texts
    ways = {"": _("Automatically"), "exactly": _("Exactly"), "at_most": _("At most")}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        way = st.segmented_control(
            _("How many themes"), list(ways), default="", format_func=ways.__getitem__, required=True, key="way"
        )
        number = st.number_input(_("Number of themes"), 1, 40, 7, width=160, key="number") if way else None
    if st.button(_("Find themes"), type="primary", icon=":material/category:"):
        with telling(visit), visit.store() as store:
            store.ask(FIND_THEMES, project=material.project.id, parameters={way: number} if way else {})


answered = _.ngettext("There is {count} answer.", "There are {count} answers.", len(material.contributions))
busy = show_job(visit, finding, _("Finding themes. You can go on working meanwhile."))
show_job(visit, reading, _("Reading the answers for their meaning. After this, themes can be found more exactly."))

if not material.contributions:
    st.info(_("There are no answers yet. Invite people, type in notes or bring in a file; then come back here."))
    st.page_link(SCREENS["prepare"].file, label=_("Collect answers"), icon=SCREENS["prepare"].icon)
    st.stop()
if not material.themes:
    st.write(answered)
    if not busy:
        st.write(_("Kutomo suggests themes: answers that belong together by what they say. You decide what stays."))
        find_themes(visit, material)
    st.stop()

if any(theme.origin == "machine" for theme in material.themes):
    st.write(_("These themes are a suggestion. Rename, merge and move as you see fit: your changes always stay."))
else:
    st.write(_("People have looked through all these themes. You can still rename, merge and move."))
with st.container(horizontal=True):
    undo = st.button(_("Take back the latest change"), icon=":material/undo:")
    if not busy:
        with st.popover(_("Find again"), key="find-again", icon=":material/refresh:"):
            st.write(answered)
            st.write(_("Themes that you have made or changed stay as they are; only the others are found anew."))
            find_themes(visit, material)
if undo:
    with telling(visit), visit.store() as store:
        undone = store.undo_themes(project.id)
        visit.notices.append(_("The latest change was taken back.") if undone else _("Nothing is left to undo."))

taking_part = participation(material)
persons = taking_part.unit == "persons"
st.caption(
    _("Each bar is the share of a group's people who raise the theme. One person counts once.")
    if persons
    else _("Each bar is the share of a group's answers that are about the theme.")
)
with st.grid(2, min_column_width=400, gap="small"):
    for voices in theme_voices(material, taking_part):
        with st.container(border=True):
            theme_card(visit, material, voices, taking_part.unit)
            theme_changes(visit, material, voices.theme)

own_theme(visit, material)
placed = {id for theme in material.themes for id in theme.contributions}
outside = [said for said in material.contributions if said.id not in placed]
if outside:
    label = _.ngettext("{count} answer outside all themes", "{count} answers outside all themes", len(outside))
    with st.expander(label, key="outside", on_change="rerun") as opened:
        if opened.open:
            move_answers(visit, material, outside, material.themes, key="outside-list")
