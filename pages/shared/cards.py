"""Cards: a project on the first screen, and an invitation as people get it."""

from __future__ import annotations

import streamlit as st

from pages.shared.frame import SCREENS, plain_name
from pages.shared.visit import PROJECT_IN_LINK, Visit
from workshop.collect.invitations import invitation_address, invitation_text, qr_svg, spaced
from workshop.jobs.work import NEEDED_FOR_THEMES
from workshop.model import Invitation, Project
from workshop.texts import Texts

QR_WIDTH = 240


def project_card(visit: Visit, project: Project, *, groups: int, answers: int) -> None:
    """Draw a project: its name, purpose and numbers, and the next step as a link."""
    _ = visit.texts
    with st.container(border=True, height="stretch"):
        st.subheader(plain_name(project.name), anchor=False)
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


def invitation_card(visit: Visit, project: Project, invitation: Invitation, *, base: str) -> None:
    """Draw an invitation: the address, the QR code, the code in large type and a text to paste."""
    _ = visit.texts
    address = invitation_address(base, invitation.code)
    picture, words = st.columns([1, 2], gap="large")
    with picture:
        st.image(qr_svg(address).decode(), width=QR_WIDTH, alt=_("QR code of the address {address}", address=address))
        st.download_button(
            _("Download the QR code"),
            qr_svg(address),
            file_name=f"kutomo-{invitation.code}.svg",
            mime="image/svg+xml",
            icon=":material/download:",
            on_click="ignore",
            key=f"qr-{invitation.code}",
        )
    with words:
        st.markdown(f"**{_('Address')}**")
        st.code(address, language=None, wrap_lines=True)
        st.metric(_("Short code, to type at {address}", address=f"{base}/j"), spaced(invitation.code))
        st.markdown(f"**{_('Text to paste into an e-mail')}**")
        st.code(invitation_text(project, address, Texts(project.language)), language=None, wrap_lines=True)


def _link(project: Project, screen: str, label: str, icon: str) -> None:
    st.page_link(SCREENS[screen].file, label=label, icon=icon, query_params={PROJECT_IN_LINK: project.id})
