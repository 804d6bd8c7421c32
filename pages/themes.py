"""Themes: found by the machine, decided by people."""

from __future__ import annotations

import streamlit as st

from pages.shared.deciding import decided
from pages.shared.frame import SCREENS, open_project
from pages.shared.theme_cards import choose_view, opened, other_places, theme_cards
from pages.shared.theme_coding import coding
from pages.shared.theme_filter import theme_filter
from pages.shared.theme_finding import find_again, find_themes, place_new_answers, show_jobs, what_they_stand_on
from pages.shared.theme_history import all_changes, back_and_forth, last_touched
from pages.shared.theme_look import theme_style
from pages.shared.theme_making import own_theme
from pages.shared.theme_mapped import mapped_themes
from pages.shared.theme_opened import opened_place
from pages.shared.theme_words import theme_words
from workshop.jobs import FIND_THEMES, READ_MEANING

CHANGES = 100

visit, project = open_project("themes")
_ = visit.texts
with visit.store() as store:
    material = store.material(project.id)
    changes = store.theme_changes(project.id, limit=CHANGES)
    place_new_answers(store, material, changes)
    finding = store.latest_job(FIND_THEMES, project.id)
    reading = store.latest_job(READ_MEANING, project.id)
    names = {account.id: account.name for account in store.accounts()}
busy = show_jobs(visit, finding, reading)

if not material.contributions:
    st.info(_("There are no answers yet. Invite people, type in notes or bring in a file; then come back here."))
    st.page_link(SCREENS["prepare"].file, label=_("Collect answers"), icon=SCREENS["prepare"].icon)
    st.stop()
if not material.all_themes:
    st.write(_.ngettext("There is {count} answer.", "There are {count} answers.", len(material.contributions)))
    if not busy:
        st.write(_("Kutomo suggests themes: answers that belong together by what they say. You decide what stays."))
        find_themes(visit, material)
    st.stop()

theme_style()
what_they_stand_on(visit, material, changes, reading)
with st.container(horizontal=True, vertical_alignment="center"):
    if not busy:
        find_again(visit, material)
    back_and_forth(visit, project, changes, names)
seen = theme_filter(visit, material)
touched = last_touched(visit, changes, names)
place = opened(seen)
view = "cards" if place else choose_view(visit)
if place:
    opened_place(visit, seen, place, touched)
elif view == "map":
    mapped_themes(visit, seen)
elif view == "words":
    theme_words(visit, seen, material.themes)
elif view == "method":
    coding(visit, material, names)
else:
    st.caption(
        _("Each bar is the share of a group's people who raise the theme. One person counts once.")
        if seen.unit == "persons"
        else _("Each bar is the share of a group's answers that are about the theme.")
    )
    theme_cards(visit, seen, touched)
    own_theme(visit, material)
    other_places(visit, seen)
    all_changes(visit, project, changes, names)
decided(visit, project.id)
