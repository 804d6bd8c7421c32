"""The Word template of a project's reports: taken in, named, and what could not be taken from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import streamlit as st

from pages.shared.deciding import deciding
from pages.shared.forms import begin_anew, form_key
from pages.shared.frame import plain_name
from pages.shared.visit import Visit
from workshop.clean import clean_line
from workshop.errors import WorkshopError
from workshop.model import LookFile, LookKind, Project
from workshop.report.word_template import REMARKS, prepared_template
from workshop.texts import N_

WORD_FILES = ["docx", "dotx", "docm", "dotm", "doc", "dot"]
"""Also those that are refused: with a sentence that says why and what to do."""


class NoFileChosen(WorkshopError):
    """A form for a file came without one."""

    text = N_("Choose a file first.")


def word_template(visit: Visit, project: Project, files: Mapping[LookKind, LookFile]) -> None:
    """Draw what the Word report takes from a template, what could not be taken, and the form for another."""
    _ = visit.texts
    st.subheader(_("Word template"), anchor=False)
    st.write(
        _(
            "The Word report takes over the template's styles, fonts, page and what stands at the heads and feet of "
            "its pages. What the template lacks is added to match it. Without a main colour of your own, the other "
            "formats have the colour of its headings."
        )
    )
    standing = files.get("template")
    if standing:
        st.markdown(f":material/description: **{plain_name(standing.name)}**")
        for key in standing.remarks:
            st.caption(_(REMARKS.get(key, "")))
        if st.button(_("Take the template away"), key="template-away", icon=":material/delete:"):
            with deciding(visit, project.id, _("The Word report has Kutomo's own styles again.")) as store:
                store.change_look(project.id, replace(project.look, template=""))
    form = f"template {project.id}"
    key = form_key(form)
    with st.form(key):
        file = st.file_uploader(_("A Word file without macros, docx or dotx"), WORD_FILES, key=f"{key}-file")
        if st.form_submit_button(_("Take it as the template"), icon=":material/description:"):
            with deciding(visit, project.id, _("The Word report has a new template.")) as store:
                if not file:
                    raise NoFileChosen
                made = prepared_template(file.getvalue())
                name = clean_line(file.name)
                kept = store.add_look_file(project.id, "template", made.content, name=name, remarks=made.remarks)
                store.change_look(project.id, replace(project.look, template=kept.id))
                begin_anew(form)
