"""The short result that participants see by their own links: looked at, shown, taken back, and told of."""

from __future__ import annotations

import streamlit as st

from pages.shared.addresses import base_address
from pages.shared.frame import telling
from pages.shared.link_texts import text_language
from pages.shared.visit import Visit
from workshop.collect.invitations import link_state, results_address, results_text
from workshop.model import Project, ReportVersion
from workshop.store import now
from workshop.store.versions import SHORT


def public_result(visit: Visit, project: Project, version: ReportVersion) -> None:
    """What participants see, or would see, of a published version; nothing where it has no short result."""
    _ = visit.texts
    if SHORT not in version.formats:
        return
    shown = project.shown_result == version.id
    if shown:
        st.badge(_("Participants see this result"), color="green", icon=":material/visibility:")
    with st.container(horizontal=True, vertical_alignment="center"):
        preview = f"/preview/{project.id}/results/{version.id}?lang={project.language}"
        st.link_button(_("See it as participants do"), preview, icon=":material/open_in_new:")
        if shown:
            if st.button(_("Take the result back"), icon=":material/visibility_off:", key=f"hide-{version.id}"):
                with telling(visit, done=_("Participants no longer see the result.")), visit.store() as store:
                    store.hide_result(version)
        elif st.button(_("Show participants a short result"), icon=":material/visibility:", key=f"show-{version.id}"):
            with telling(visit, done=_("Participants see the result by their own links.")), visit.store() as store:
                store.show_result(version)
    if shown:
        _text_to_send(visit, project)
    else:
        st.caption(_("One short page with the themes, the findings and what was agreed, without anybody's name."))


def _text_to_send(visit: Visit, project: Project) -> None:
    """The text that tells people of the result, with the common link while that was not closed."""
    _ = visit.texts
    with visit.store() as store:
        invitation = store.invitations(project.id).get(None)
    with st.expander(_("Text to paste into an e-mail"), icon=":material/mail:", key="results-text"):
        texts, in_link = text_language(visit, project, key="results-text-language")
        address = ""
        if invitation and link_state(invitation, now()) != "closed":
            address = results_address(base_address(project), invitation.code, in_link)
        st.code(results_text(project, address, texts), language=None, wrap_lines=True)
