"""Network: who works with whom, as measures in words, as a map and as tables; corrected and added to at the map."""

from __future__ import annotations

import streamlit as st

from pages.shared.deciding import decided
from pages.shared.frame import open_project
from pages.shared.network_actor import choose_actor, show_actor
from pages.shared.network_correcting import choose_way, correct
from pages.shared.network_drafts import show_drafts
from pages.shared.network_files import show_files
from pages.shared.network_first import first_measures, more_measures
from pages.shared.network_members import show_members
from pages.shared.network_modes import show_two_modes
from pages.shared.network_picture import Filters, choose_filters, show_map
from pages.shared.network_seen import Seen, look_at
from pages.shared.ties import show_tables
from pages.shared.visit import Visit
from workshop.model import Material

visit, project = open_project("network")
_ = visit.texts
with visit.store() as store:
    material = store.material(project.id)


def show_network(visit: Visit, seen: Seen) -> None:
    """What the measures say, the map, and the same as tables."""
    _ = visit.texts
    first_measures(visit, seen)
    more_measures(visit, seen)
    show_two_modes(visit, seen)
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


def correct_network(visit: Visit, material: Material, seen: Seen | None) -> None:
    """What is added or corrected, with the map beside it."""
    way = choose_way(visit, material)
    if seen is None:
        correct(visit, material, way)
        return
    left, right = st.columns([2, 3])
    with left:
        actor = correct(visit, material, way)
    with right:
        show_map(visit, seen, Filters(), actor.id if actor else None)


parts = {
    "look": _("Look"),
    "correct": _("Add and correct"),
    "drafts": _("Talk about"),
    "members": _("Members"),
    "files": _("Download"),
}
part = "correct"
if material.actors:
    part = st.segmented_control(
        _("What to do with the network"),
        list(parts),
        default="look",
        format_func=parts.__getitem__,
        required=True,
        label_visibility="collapsed",
        key="network-part",
    )
else:
    st.info(_("There are no ties yet. Bring in a file of ties, or add the first tie or actor here."))
seen = look_at(visit, material) if part != "members" else None
if part == "members":
    show_members(visit, material)
elif part == "look" and seen:
    show_network(visit, seen)
elif part == "drafts" and seen:
    show_drafts(visit, seen)
elif part == "files" and seen:
    show_files(visit, seen)
else:
    correct_network(visit, material, seen)
decided(visit, project.id)
