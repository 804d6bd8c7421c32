"""The address that links and QR codes carry, so that phones in the room reach this server."""

from __future__ import annotations

import ipaddress
from dataclasses import replace
from urllib.parse import urlsplit

import streamlit as st

from pages.shared.frame import telling
from pages.shared.visit import Visit, settings
from workshop.collect.invitations import reaches_other_devices, server_address
from workshop.lan import lan_addresses
from workshop.model import Project

FOUND_ANEW = ""
"""What a project has for an address until somebody chooses one."""


def base_address(project: Project) -> str:
    """The address for links: as chosen, else as this screen is opened where phones get there too, else as found."""
    opened = _opened()
    if project.address:
        return project.address
    return opened if reaches_other_devices(opened) else next(iter(_found()), opened)


def address_choice(visit: Visit, project: Project) -> None:
    """Show which address links and QR codes carry, warn when phones cannot get there, and let another be chosen."""
    _ = visit.texts
    base = base_address(project)
    st.write(_("Links and QR codes lead to this address:"))
    with st.container(horizontal=True, vertical_alignment="center"):
        st.code(base, language=None, width="content")
        with st.popover(_("Choose another address"), icon=":material/lan:"):
            _choose(visit, project)
    if not reaches_other_devices(base):
        st.warning(_cannot_be_reached(visit))
    elif _is_of_another_network(base):
        st.warning(
            _(
                "This computer does not have that address now. If the network has changed, choose another address, and "
                "show or print the QR codes again."
            )
        )


def _found() -> tuple[str, ...]:
    """Where other devices find this server now: as the settings say, or else by this machine's networks."""
    return settings().addresses or (lan_addresses(_port()) if _listens_to_others() else ())


def _opened() -> str:
    """The address at which this screen is open."""
    return (
        (st.context.url or f"http://localhost:{_port()}")
        .removesuffix("/")
        .removesuffix("/prepare")
        .removesuffix("/facilitate")
    )


def _port() -> int:
    return settings().port


def _listens_to_others() -> bool:
    return settings().access == "accounts"


def _cannot_be_reached(visit: Visit) -> str:
    _ = visit.texts
    if _found():
        return _("This address works on this machine only. Choose another one, so that phones get here.")
    if _listens_to_others():
        return _(
            "This computer is in no network in which phones could find it. Connect it to the Wi-Fi of the room and "
            "open this step again."
        )
    return _(
        "This address works on this machine only. To let phones in, start Kutomo with “kutomo serve --lan” "
        "and open this screen at the address that it tells."
    )


def _is_of_another_network(base: str) -> bool:
    """Whether the address is a number in some local network, but none that this machine has now."""
    try:
        number = ipaddress.ip_address(urlsplit(base).hostname or "")
    except ValueError:
        return False
    return number.is_private and bool(_found()) and base not in (*_found(), _opened())


def _as_code(address: str) -> str:
    """The address in Markdown, so that it does not become a link beside its choice."""
    return f"`{address.replace('`', '')}`"


def _choose(visit: Visit, project: Project) -> None:
    _ = visit.texts
    opened = [_opened()] if reaches_other_devices(_opened()) else []
    choices = dict.fromkeys((FOUND_ANEW, *_found(), *opened, *filter(None, [project.address])))
    with st.form(f"address-{project.id}", border=False):
        chosen = st.radio(
            _("Address"),
            list(choices),
            index=list(choices).index(project.address),
            format_func=lambda address: _as_code(address) if address else _("Found anew each time"),
        )
        typed = st.text_input(_("Or type another one"), placeholder="http://192.168.1.7:8501", max_chars=200)
        if st.form_submit_button(_("Save"), type="primary"):
            with telling(visit, done=_("Links and QR codes have the new address now.")), visit.store() as store:
                address = server_address(typed, port=_port()) if typed.strip() else chosen
                store.change_project(replace(store.project(project.id), address=address))
