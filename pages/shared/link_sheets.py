"""Links on paper: a sheet of A4 or A5 for one link, and one PDF with a page for each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from pages.shared.visit import Visit
from workshop.clean import file_name
from workshop.collect.invitations import link_state
from workshop.collect.sheets import PaperSize, Sheet, invitation_sheets
from workshop.model import Group, Invitation, Material
from workshop.store import now
from workshop.texts import Texts

SIZES: tuple[PaperSize, ...] = ("a4", "a5")
Links = Sequence[tuple[Invitation, Group | None]]


def sheet_of_link(visit: Visit, frame: Material, invitation: Invitation, *, base: str) -> None:
    """Offer a sheet to print with the QR code and the short code of a link."""
    group = next((group for group in frame.groups if group.id == invitation.group), None)
    _offer(visit, frame, lambda: [(invitation, group)], base=base, key=invitation.code, name=group and group.name)


def sheets_of_all_links(visit: Visit, frame: Material, *, base: str) -> None:
    """Offer a PDF with a page for everybody's link and for each group's, of those that let people in."""
    _ = visit.texts

    def open_links() -> Links:
        with visit.store() as store:
            links = [(store.invite(frame.project.id, group and group.id), group) for group in (None, *frame.groups)]
        return [(link, group) for link, group in links if link_state(link, now()) == "open"]

    st.write(_("All links that are open, a page for each, to print:"))
    with st.container(horizontal=True):
        _offer(visit, frame, open_links, base=base, key="all")


def _offer(
    visit: Visit, frame: Material, links: Callable[[], Links], *, base: str, key: str, name: str | None = None
) -> None:
    """A button for each size of paper; the links are asked for when it is pressed."""
    _ = visit.texts
    texts = Texts(frame.project.language, visit.texts.zone)

    def printed(size: PaperSize) -> bytes:
        sheets = [
            Sheet(link.code, group.within(texts.language) if group else "", link.expires_at) for link, group in links()
        ]
        return invitation_sheets(sheets, frame.project, base, texts, size=size)

    for size in SIZES:
        st.download_button(
            _("Sheet to print, {size}", size=size.upper()),
            lambda size=size: printed(size),
            file_name=f"{file_name(' '.join(filter(None, (name, frame.project.name))))}-{size}.pdf",
            mime="application/pdf",
            icon=":material/print:",
            on_click="ignore",
            key=f"sheet-{key}-{size}",
        )
