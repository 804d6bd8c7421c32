"""A dialogue is written down by a note-keeper: here on this screen, or on any phone by a link of their own."""

from __future__ import annotations

import streamlit as st

from pages.shared.addresses import base_address
from pages.shared.frame import telling
from pages.shared.note_line import note_by_note
from pages.shared.places import Place
from pages.shared.visit import Visit
from workshop.collect.invitations import qr_svg, table_address
from workshop.live.shown import Shown
from workshop.model import Project
from workshop.store import Room, has_ended, now
from workshop.texts import Texts

QR_WIDTH = 120


def note_keeper(visit: Visit, project: Project, room: Room, shown: Shown) -> None:
    """The line in which insights are written down, and the link of whoever does it on a phone."""
    _ = visit.texts
    prompts = [prompt for prompt in room.frame.prompts if prompt.activity == shown.activity.id]
    if not prompts:
        return
    with st.container(border=True, key="note-keeper"):
        title = _("The note-keeper")
        st.markdown(f"**{title}**")
        note_by_note(visit, project, Place(prompts[min(shown.turn.stage, len(prompts) - 1)], None, ""))
        with visit.store() as store:
            links = [link for link in store.tables(project.id) if link.workshop == room.run.workshop]
        usable = next((link for link in links if not link.closed and not has_ended(link, now())), None)
        if usable:
            address = table_address(base_address(project), usable.token)
            with st.container(horizontal=True, vertical_alignment="center"):
                st.image(qr_svg(address).decode(), width=QR_WIDTH)
                with st.container():
                    st.caption(_("Somebody else can write on a phone, by this link:"))
                    st.code(address, language=None)
        elif st.button(_("Make a link for a note-keeper"), icon=":material/add_link:", key="keeper-link"):
            with telling(visit), visit.store() as store:
                store.add_table(project.id, room.run.workshop, Texts(project.language)("The note-keeper"))
