"""The links by which people come to answer: for everybody, and for each group its own."""

from __future__ import annotations

import streamlit as st

from pages.shared.addresses import address_choice, base_address
from pages.shared.arrivals import answers_so_far
from pages.shared.frame import plain_name
from pages.shared.link_limits import link_limits
from pages.shared.link_sheets import sheet_of_link, sheets_of_all_links
from pages.shared.link_texts import link_texts
from pages.shared.visit import Visit
from workshop.collect.invitations import invitation_address, link_state, qr_svg, reaches_other_devices, spaced
from workshop.model import Invitation, Material
from workshop.store import now

QR_WIDTH = 240


def invitations(visit: Visit, frame: Material) -> None:
    """The links by which people come, how they are shared and limited, and how many have come and answered."""
    _ = visit.texts
    project = frame.project
    if not any(activity.state == "open" for activity in frame.activities):
        st.warning(_("Nothing is open for answers yet. Open an activity at step 2 before you send invitations."))
    address_choice(visit, project)
    reached = st.empty() if reaches_other_devices(base_address(project)) else None
    st.header(_("One link for everybody"), anchor=False)
    st.write(_("People choose their group themselves."))
    states = {None: st.empty()}
    _link(visit, frame, None)
    with visit.store() as store:
        links = store.invitations(project.id)
    if frame.groups:
        st.header(_("A link of their own for each group"), anchor=False)
        st.write(_("Whoever comes by it belongs to the group at once."))
    for group in frame.groups:
        shut = group.id in links and link_state(links[group.id], now()) != "open"
        icon = ":material/lock:" if shut else None
        with st.expander(plain_name(group.name), icon=icon, key=f"invite-{group.id}", on_change="rerun") as panel:
            if panel.open:
                states[group.id] = st.empty()
                _link(visit, frame, group.id)
    if frame.groups:
        sheets_of_all_links(visit, frame, base=base_address(project))
    answers_so_far(visit, project.id, reached, states)


def _link(visit: Visit, frame: Material, group: str | None) -> None:
    """A link: how to share it while it lets people in, and its limits. It is made when it is first shown."""
    with visit.store() as store:
        invitation = store.invitations(frame.project.id).get(group) or store.invite(frame.project.id, group)
        coming = store.taking_part(frame.project.id)
    if link_state(invitation, now()) == "open":
        _ways_to_share(visit, frame, invitation)
        answered = sum(part.answered for part in coming.values())
        link_texts(visit, frame.project, invitation, base=base_address(frame.project), answered=answered)
    link_limits(visit, invitation)


def _ways_to_share(visit: Visit, frame: Material, invitation: Invitation) -> None:
    """The QR code, the address, the code in large type, and the sheet to print."""
    _ = visit.texts
    base = base_address(frame.project)
    address = invitation_address(base, invitation.code)
    picture, words = st.columns([1, 2], gap="large")
    with picture:
        st.image(qr_svg(address).decode(), width=QR_WIDTH, alt=_("QR code of the address {address}", address=address))
    with words:
        st.write(_("Address"))
        st.code(address, language=None, wrap_lines=True)
        code = _("Short code, to type at {address}", address=f"{base}/j")
        st.write(code)  # a metric would cut it on a phone
        st.metric(code, spaced(invitation.code), label_visibility="collapsed")
        with st.container(horizontal=True):
            sheet_of_link(visit, frame, invitation, base=base)
            st.download_button(
                _("Download the QR code"),
                qr_svg(address),
                file_name=f"kutomo-{invitation.code}.svg",
                mime="image/svg+xml",
                icon=":material/download:",
                on_click="ignore",
                key=f"qr-{invitation.code}",
            )
