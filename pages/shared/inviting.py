"""The links by which people come to answer: for everybody, and for each group its own."""

from __future__ import annotations

import streamlit as st

from pages.shared.frame import plain_name
from pages.shared.live import live
from pages.shared.visit import Visit
from workshop.collect.invitations import invitation_address, invitation_text, qr_svg, reaches_other_devices, spaced
from workshop.model import Invitation, Material, Project
from workshop.texts import Texts

QR_WIDTH = 240


def invitations(visit: Visit, frame: Material) -> None:
    """The links by which people come to answer, and how many answers have come."""
    _ = visit.texts
    base = (st.context.url or "http://localhost:8501").removesuffix("/").removesuffix("/prepare")
    if not any(activity.state == "open" for activity in frame.activities):
        st.warning(_("Nothing is open for answers yet. Open an activity at step 2 before you send invitations."))
    if not reaches_other_devices(base):
        st.warning(
            _(
                "This address works on this machine only. To let phones in, start Kutomo with “kutomo serve --lan” "
                "and open this screen at the address that it tells."
            )
        )
    with visit.store() as store:
        shared = store.invite(frame.project.id, None)
    st.write(_("One link for everybody: people choose their group themselves. Staff need a link of their own."))
    invitation_card(visit, frame.project, shared, base=base)
    for group in frame.groups:
        label = _("A link of their own: {group}", group=plain_name(group.name))
        with st.expander(label, key=f"invite-{group.id}", on_change="rerun") as panel:
            if panel.open:
                with visit.store() as store:
                    invitation = store.invite(frame.project.id, group.id)
                invitation_card(visit, frame.project, invitation, base=base)
    answers_so_far(visit, frame.project.id)


@st.fragment
def answers_so_far(visit: Visit, project: str) -> None:
    """How many answers have come from each group, kept up to date while people answer."""
    _ = visit.texts
    live(project)
    with visit.store() as store:
        groups = store.frame(project).groups
        answered = store.answered(project)
    counts = [(plain_name(group.name), answered.get(group.id, 0)) for group in groups]
    counts += [(_("Nobody knows which group"), answered[None])] if None in answered else []
    if counts:
        st.header(_("Answers so far"), anchor=False)
        st.table(
            {_("Group"): [name for name, _n in counts], _("Answers"): [_.number(n) for _name, n in counts]},
            hide_index=True,
        )


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
        st.write(_("Address"))
        st.code(address, language=None, wrap_lines=True)
        st.metric(_("Short code, to type at {address}", address=f"{base}/j"), spaced(invitation.code))
        st.write(_("Text to paste into an e-mail"))
        st.code(invitation_text(project, address, Texts(project.language)), language=None, wrap_lines=True)
