"""Beginning and ending a workshop in the room."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from pages.shared.frame import telling
from pages.shared.visit import Visit
from workshop.model import Project, Workshop


def start_workshop(visit: Visit, project: Project, workshop: Workshop) -> None:
    """Say that the workshop is not on, and begin it."""
    _ = visit.texts
    with st.container(border=True, horizontal=True, vertical_alignment="center"):
        st.markdown(
            _("This workshop is not on now. When you begin it, phones and the wall follow what you open here."),
            width="stretch",
        )
        if st.button(_("Begin the workshop"), type="primary", icon=":material/play_arrow:", key="begin-workshop"):
            with telling(visit), visit.store() as store:
                run = store.room(project.id, workshop.id).run
                store.keep_run(project.id, replace(run, is_on=True))


def end_workshop(visit: Visit, project: Project, workshop: str) -> None:
    """End it: what is open is closed, and phones say that it is over."""
    _ = visit.texts
    if st.button(_("End the workshop"), icon=":material/stop:", type="tertiary", key="end-workshop"):
        done = _("The workshop has ended. What was said is kept; you can begin it again.")
        with telling(visit, done=done), visit.store() as store:
            run = store.room(project.id, workshop).run
            store.keep_run(project.id, replace(run, is_on=False))
