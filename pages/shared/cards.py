"""Cards of what is listed."""

from __future__ import annotations

import streamlit as st

from pages.shared.frame import SCREENS, plain_name
from pages.shared.visit import PROJECT_IN_LINK, Visit
from workshop.jobs import NEEDED_FOR_THEMES
from workshop.model import Project


def project_card(visit: Visit, project: Project, *, groups: int, answers: int) -> None:
    """Draw a project: its name, purpose and numbers, and the next step as a link."""
    _ = visit.texts
    with st.container(border=True, height="stretch"):
        st.header(plain_name(project.name), anchor=False)
        if project.purpose:
            st.text(project.purpose)
        numbers = (
            _.ngettext("{count} answer", "{count} answers", answers),
            _.ngettext("{count} group", "{count} groups", groups),
        )
        st.caption(" · ".join(numbers))
        with st.container(horizontal=True):
            if answers >= NEEDED_FOR_THEMES:
                _link(project, "themes", _("Next: look at the themes"), ":material/arrow_forward:")
                _link(project, "prepare", _("Prepare and collect"), SCREENS["prepare"].icon)
            else:
                _link(project, "prepare", _("Next: prepare and collect answers"), ":material/arrow_forward:")


def _link(project: Project, screen: str, label: str, icon: str) -> None:
    st.page_link(SCREENS[screen].file, label=label, icon=icon, query_params={PROJECT_IN_LINK: project.id})
