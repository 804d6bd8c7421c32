"""Cards of what is listed."""

from __future__ import annotations

import streamlit as st

from pages.shared.forms import COPY, begin_anew, form_key, written
from pages.shared.frame import SCREENS, plain_name, telling
from pages.shared.visit import PROJECT_IN_LINK, Visit
from workshop.jobs import NEEDED_FOR_THEMES
from workshop.model import Project
from workshop.texts import Texts


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
        with st.container(horizontal=True, vertical_alignment="center"):
            if answers >= NEEDED_FOR_THEMES:
                _link(project, "themes", _("Next: look at the themes"), ":material/arrow_forward:")
                _link(project, "prepare", _("Prepare and collect"), SCREENS["prepare"].icon)
            else:
                _link(project, "prepare", _("Next: prepare and collect answers"), ":material/arrow_forward:")
            with st.popover(_("Copy"), key=f"copy-{project.id}", icon=":material/content_copy:", type="tertiary"):
                _copy(visit, project)


def _copy(visit: Visit, project: Project) -> None:
    """Ask for the name of a copy of the project, and open it."""
    _ = visit.texts
    form = f"copy {project.id}"
    key = form_key(form)
    with st.form(key, border=False):
        free = Texts(project.language)(COPY, name=project.name)
        name = st.text_input(_("Name of the copy"), free, key=f"{key}-name")
        st.caption(_("Groups, workshops and questions are copied, answers are not."))
        if st.form_submit_button(_("Make the copy"), type="primary"):
            with telling(visit), visit.store() as store:
                made = store.copy_project(project, written(name))
                begin_anew(form)
                visit.notices.append(_("The copy is ready. Look through the groups and questions."))
                st.switch_page(SCREENS["prepare"].file, query_params={PROJECT_IN_LINK: made.id})


def _link(project: Project, screen: str, label: str, icon: str) -> None:
    st.page_link(SCREENS[screen].file, label=label, icon=icon, query_params={PROJECT_IN_LINK: project.id})
