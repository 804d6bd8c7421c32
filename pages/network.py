"""Network: who works with whom, as a map, in words and as tables."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from pages.shared.frame import SCREENS, open_project
from pages.shared.ties import ROUNDS, add_tie, show_tables
from pages.shared.visit import Visit
from workshop.analyse.network import NetworkSummary, network_sentences, summarise_network
from workshop.model import Material
from workshop.report.network_map import network_page

MAP_HEIGHT = 600
visit, project = open_project("network")
_ = visit.texts
with visit.store() as store:
    material = store.material(project.id)


def show_map(visit: Visit, material: Material) -> NetworkSummary | None:
    """The round that is looked at, in sentences and as a map; both rounds have their actors in the same places."""
    _ = visit.texts
    latest = summarise_network(material.actors, material.ties)
    if latest is None:
        return None
    shown = latest
    if latest.change:
        chosen = st.segmented_control(
            _("Round"), list(ROUNDS), default="after", format_func=lambda one: _(ROUNDS[one]), required=True
        )
        of_round = summarise_network(material.actors, [tie for tie in material.ties if tie.round == chosen])
        if chosen == "before" and of_round:
            shown = replace(of_round, positions=latest.positions)
    page = network_page(shown, material.groups, _, height_px=MAP_HEIGHT - 10)
    st.iframe(page, height=MAP_HEIGHT, alt=_("Network map. The tables below tell the same."))
    for sentence in network_sentences(shown, material.groups, _):
        st.text(sentence)
    return shown


summary = show_map(visit, material)
if summary:
    show_tables(visit, material, summary)
else:
    st.info(
        _("There are no ties yet. Bring in a file of ties on the screen for collecting, or add the first one here.")
    )
    st.page_link(SCREENS["prepare"].file, label=_("Bring in a file of ties"), icon=SCREENS["prepare"].icon)
st.header(_("Add or change a tie"), anchor=False)
add_tie(visit, material)
