"""What participants are told about their data: on what grounds, by whom, in which words, and what they were told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import streamlit as st

from pages.shared import wordings
from pages.shared.forms import key_of
from pages.shared.frame import plain_name, telling
from pages.shared.visit import Visit, settings
from workshop.clean import clean_line
from workshop.collect.intake import LONGEST_NAME
from workshop.model import LegalBasis, Project
from workshop.texts import LANGUAGE_NAMES, N_

BASES: Mapping[LegalBasis, tuple[str, str]] = {
    "task": (
        N_("A task carried out in the public interest"),
        N_(
            "For towns, schools and other public authorities when the development is part of their task. People see a "
            "notice; they tick nothing."
        ),
    ),
    "consent": (
        N_("Consent"),
        N_("For everybody else. People tick that they agree, and can take it back."),
    ),
}
"""The legal bases with a sentence each that helps to choose."""
LONGEST_NOTICE = 2_000


def data_protection(visit: Visit, project: Project) -> None:
    """Draw the form of the legal basis and the notice, and the notices that people have seen."""
    _ = visit.texts
    st.header(_("Personal data of participants"), anchor=False)
    if server := settings().wording:
        st.info(
            _(
                "A language model may propose wordings of findings: {model}, server {server}. The notice tells it to "
                "whoever comes from now on; those who came before the model was set have not been told.",
                model=plain_name(server.model),
                server=server.host,
            ),
            icon=":material/auto_awesome:",
        )
    standing = (project.legal_basis, project.controller, project.contact, project.notice)
    key = key_of(project.id, *standing, project.language)
    with st.form(key):
        basis: LegalBasis = st.radio(
            _("Legal basis: on what grounds do you collect the answers?"),
            list(BASES),
            index=list(BASES).index(project.legal_basis),
            format_func=lambda basis: _(BASES[basis][0]),
            captions=[_(advice) for _name, advice in BASES.values()],
            key=f"{key}-basis",
        )
        controller = st.text_input(
            _("Controller: the organisation that is responsible for the personal data"),
            project.controller,
            LONGEST_NAME,
            key=f"{key}-controller",
        )
        contact = st.text_input(
            _("Contact: where participants can ask about their data"),
            project.contact,
            LONGEST_NAME,
            key=f"{key}-contact",
        )
        notice = wordings.fields(
            _("What do you want to add to the notice?"),
            project.notice,
            project.language,
            key=f"{key}-notice",
            at_most=LONGEST_NOTICE,
            tall=True,
        )
        if st.form_submit_button(_("Save the notice"), type="primary"):
            with telling(visit, done=_("The notice was saved. Whoever joins from now on sees it.")):
                changed = replace(
                    project,
                    legal_basis=basis,
                    controller=clean_line(controller),
                    contact=clean_line(contact),
                    notice=notice,
                )
                with visit.store() as store:
                    store.change_project(changed)
    _notices(visit, project)


def _notices(visit: Visit, project: Project) -> None:
    """Every wording that people have seen, to be opened."""
    _ = visit.texts
    with visit.store() as store:
        shown = store.notices(project.id)
    if not shown:
        st.caption(_("Nobody has joined yet. Every notice that people see is kept here, word for word."))
        return
    st.subheader(_("Notices that people have seen"), anchor=False)
    for notice, people in shown:
        told = (
            _("Version {number}", number=_.number(notice.version)),
            LANGUAGE_NAMES[notice.language],
            _.date(notice.made_at.date()),
            _.ngettext("{count} person", "{count} people", people),
        )
        with st.expander(plain_name(" · ".join(told)), key=f"notice-{notice.id}"):
            st.caption(_(BASES[notice.legal_basis][0]))
            st.text(notice.text)
