"""Network: who works with whom, as measures in words, as a map and as tables; corrected and added to at the map."""

from __future__ import annotations

import streamlit as st

from pages.shared.deciding import decided
from pages.shared.frame import SCREENS, open_project
from pages.shared.network_actor import choose_actor, show_actor
from pages.shared.network_first import first_measures, more_measures
from pages.shared.network_picture import choose_filters, show_map
from pages.shared.network_seen import Seen, look_at
from pages.shared.ties import add_tie, show_tables
from pages.shared.visit import Visit

visit, project = open_project("network")
_ = visit.texts
with visit.store() as store:
    material = store.material(project.id)


def show_network(visit: Visit, seen: Seen) -> None:
    """What the measures say, the map, and the same as tables."""
    _ = visit.texts
    first_measures(visit, seen)
    more_measures(visit, seen)
    st.header(_("The map"), anchor=False)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        actor = choose_actor(visit, seen)
        filters = choose_filters(visit, seen)
    left, right = st.columns([3, 2]) if actor else (st.container(), st.container())
    with left:
        show_map(visit, seen, filters, actor.id if actor else None)
    if actor:
        with right:
            show_actor(visit, seen, actor)
    show_tables(visit, seen.material, filters(seen.summary))


seen = look_at(visit, material)
if seen:
    show_network(visit, seen)
else:
    st.info(
        _("There are no ties yet. Bring in a file of ties on the screen for collecting, or add the first one here.")
    )
    st.page_link(SCREENS["prepare"].file, label=_("Bring in a file of ties"), icon=SCREENS["prepare"].icon)
st.header(_("Add or change a tie"), anchor=False)
add_tie(visit, material)
decided(visit, project.id)
