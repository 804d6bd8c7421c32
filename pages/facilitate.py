"""Facilitate: one screen runs the room. The agenda at the left, what is on in the middle, what comes in at right."""

from __future__ import annotations

import streamlit as st

from pages.shared.frame import SCREENS, open_project
from pages.shared.live_agenda import agenda
from pages.shared.live_check import understanding
from pages.shared.live_incoming import incoming_in_room
from pages.shared.live_look import room_look
from pages.shared.live_now import brought_so_far, now_on
from pages.shared.live_people import attendance, rehearsal
from pages.shared.live_start import start_workshop
from pages.shared.live_wall import wall_controls

WORKSHOP_IN_LINK = "workshop"

visit, project = open_project("facilitate")
_ = visit.texts
with visit.store() as store:
    frame = store.frame(project.id)
    runs = {run.workshop for run in store.runs(project.id)}
if not frame.workshops:
    st.info(_("There is no workshop yet. Add one first."))
    st.page_link(SCREENS["prepare"].file, label=_("Prepare and collect"), icon=SCREENS["prepare"].icon)
    st.stop()
ids = [workshop.id for workshop in frame.workshops]
wished = st.query_params.get(WORKSHOP_IN_LINK)
first = next((at for at, id in enumerate(ids) if id == wished), None)
if first is None:
    first = next((at for at, id in enumerate(ids) if id in runs), len(ids) - 1)
on_now = _("on now")
room_look()
workshop = st.selectbox(
    _("Workshop"),
    frame.workshops,
    index=first,
    format_func=lambda one: f"{one.name} · {on_now}" if one.id in runs else one.name,
    key="facilitated-workshop",
)
st.query_params[WORKSHOP_IN_LINK] = workshop.id
if workshop.id not in runs:
    start_workshop(visit, project, workshop)
left, middle, right = st.container(key="room").columns([3, 4, 4], gap="medium")
with left, st.container(key="agenda-part"):
    agenda(visit, project, workshop.id)
with middle:
    now_on(visit, project, workshop.id)
    with st.container(border=True):
        wall_controls(visit, project, workshop.id)
    understanding(visit, project, workshop.id)
    brought_so_far(visit, project, workshop.id)
with right:
    incoming_in_room(visit, project, workshop.id)
st.divider()
with st.expander(_("Who was here"), icon=":material/how_to_reg:", key="people-panel", on_change="rerun") as people:
    if people.open:
        attendance(visit, frame, workshop)
with st.expander(
    _("Rehearse"), icon=":material/theater_comedy:", key="rehearsal-panel", on_change="rerun"
) as rehearsing:
    if rehearsing.open:
        rehearsal(visit, project, workshop.id)
st.caption(_("Nothing here depends on this tab: open the same screen on another device and go on there."))
