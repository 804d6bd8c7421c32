"""What a project is called, what it is for and who has commissioned it."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from pages.shared import wordings
from pages.shared.forms import key_of, written
from pages.shared.frame import telling
from pages.shared.visit import Visit
from workshop.model import LANGUAGES, Project
from workshop.texts import LANGUAGE_NAMES

LONGEST_PURPOSE = 2_000


def about_project(visit: Visit, project: Project) -> None:
    """Draw the form of the project's name, purpose in three languages, commissioner and language."""
    _ = visit.texts
    st.header(_("This project"), anchor=False)
    own = project.language
    key = key_of(project.id, project.name, project.purpose, project.purposes, project.commissioner, own)
    with st.form(key):
        name = st.text_input(_("Name of the project"), project.name, key=f"{key}-name")
        purposes = wordings.fields(
            _("What is it for? Participants see this in the invitation."),
            wordings.whole(own, project.purpose, project.purposes),
            own,
            key=f"{key}-purpose",
            at_most=LONGEST_PURPOSE,
            tall=True,
        )
        commissioner = st.text_input(
            _("Who has commissioned it? This stands on the cover of the report."),
            project.commissioner,
            key=f"{key}-commissioner",
        )
        language = st.radio(
            _("Language of the project and its report"),
            LANGUAGES,
            index=LANGUAGES.index(own),
            format_func=lambda language: LANGUAGE_NAMES[language],
            horizontal=True,
            key=f"{key}-language",
        )
        if st.form_submit_button(_("Save"), type="primary"):
            with telling(visit, done=_("The project was saved.")), visit.store() as store:
                store.change_project(
                    replace(
                        project,
                        name=written(name),
                        purpose=getattr(purposes, language) or getattr(purposes, own),
                        purposes=wordings.others(language, purposes),
                        commissioner=commissioner.strip(),
                        language=language,
                    )
                )
