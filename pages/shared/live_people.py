"""Who was at a workshop, apart from what anybody answered; and a rehearsal with test answers."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from pages.shared.addresses import base_address
from pages.shared.frame import plain_name, telling
from pages.shared.visit import Visit
from workshop.collect.invitations import qr_svg
from workshop.live.rehearsal import rehearse
from workshop.methods import EVENTS
from workshop.model import Attendance, Material, Project, Workshop
from workshop.texts import Texts

MOST_HEADS = 1_000


def attendance(visit: Visit, frame: Material, workshop: Workshop) -> None:
    """What kind of event it is, how many of each group were there, and the link to sign in by."""
    _ = visit.texts
    project = frame.project
    with visit.store() as store:
        run = store.room(project.id, workshop.id).run
        known = store.attendance(project.id).get(workshop.id, Attendance(workshop.id, {}))
        link = store.room_link(project.id, workshop.id, "sign-in")
    st.caption(_("This is kept apart from the answers and never joined to them."))
    with st.form(f"event-{workshop.id}", border=False):
        with st.container(horizontal=True, vertical_alignment="bottom"):
            kinds = list(EVENTS)
            kind = st.selectbox(
                _("Type of event"), kinds, index=kinds.index(run.event_type), format_func=lambda one: _(EVENTS[one])
            )
            place = st.text_input(_("Place"), run.place, max_chars=120)
            hours = st.number_input(_("Hours"), 0.0, 100.0, run.hours, step=0.5)
        with st.container(horizontal=True, vertical_alignment="bottom"):
            heads = {
                group.id: st.number_input(
                    plain_name(group.name), 0, MOST_HEADS, known.heads.get(group.id), key=f"heads-{group.id}", width=150
                )
                for group in frame.groups
            }
            others = st.number_input(_("Others"), 0, MOST_HEADS, known.other_heads, key="heads-others", width=150)
        if st.form_submit_button(_("Save"), type="primary"):
            with telling(visit, done=_("It was saved who was here.")), visit.store() as store:
                store.keep_run(project.id, replace(run, event_type=kind, place=place.strip(), hours=hours))
                counted = {group: int(count) for group, count in heads.items() if count is not None}
                store.count_heads(project.id, workshop.id, counted, others=others)
    people = _("not known") if known.people is None else _.number(known.people)
    st.markdown(_("People at this workshop: {people}", people=people))
    address = f"{base_address(project)}/a/{link.token}"
    with st.container(horizontal=True, vertical_alignment="center"):
        st.image(qr_svg(address).decode(), width=140)
        with st.container():
            st.write(_("People can also sign in themselves. It asks an organisation and no name:"))
            st.code(address, language=None)
            firsts = [one.first_time for one in known.attendees if one.first_time is not None]
            paid = sum(one.paid is True for one in known.attendees)
            st.caption(
                _(
                    "Signed in: {count}. For the first time: {first}. Paid by the project: {paid}.",
                    count=_.number(len(known.attendees)),
                    first=_.number(sum(firsts)) if firsts else _("not known"),
                    paid=_.number(paid),
                )
            )


def rehearsal(visit: Visit, project: Project, workshop: str) -> None:
    """Fill what is open with test answers, and erase all of them again."""
    _ = visit.texts
    with visit.store() as store:
        people = len(store.rehearsers(project.id))
        room = store.room(project.id, workshop)
    st.write(_("Test people answer what is open, as phones would. One press erases them and all that they gave."))
    with st.container(horizontal=True):
        is_open = room.activity is not None and room.activity.state == "open"
        if st.button(_("Fill with test answers"), key="rehearse", icon=":material/group_add:", disabled=not is_open):
            with telling(visit, done=_("Test answers are in.")), visit.store() as store:
                rehearse(store, room, Texts(project.language))
        if people and st.button(_("Erase the test answers"), key="end-rehearsal", icon=":material/delete:"):
            with telling(visit, done=_("The test answers are erased.")), visit.store() as store:
                store.erase_rehearsal(project.id)
    if people:
        st.caption(_.ngettext("{count} test person is here.", "{count} test people are here.", people))
