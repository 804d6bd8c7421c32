"""Who may log in: listed, and a form for one more."""

from __future__ import annotations

import re

import streamlit as st

from pages.shared.forms import begin_anew, form_key, written
from pages.shared.frame import plain_name, telling
from pages.shared.visit import Visit
from workshop.access import SHORTEST_PASSWORD, password_hash
from workshop.errors import WorkshopError
from workshop.model import Role
from workshop.texts import N_

ROLES: dict[Role, str] = {
    "facilitator": N_("Facilitator: prepares and runs projects"),
    "lead": N_("Project lead"),
    "administrator": N_("Administrator: also manages accounts"),
}


class NotAnAddress(WorkshopError):
    """What was written is not an e-mail address."""

    text = N_("Type an e-mail address, such as name@example.org.")


def accounts(visit: Visit) -> None:
    """Who may log in, and the form of a new account."""
    _ = visit.texts
    st.header(_("Accounts"), anchor=False)
    with visit.store() as store:
        standing = store.accounts()
    st.table(
        {
            _("Name"): [plain_name(account.name) for account in standing],
            _("E-mail"): [plain_name(account.email) for account in standing],
            _("Role"): [_(ROLES[account.role]) for account in standing],
        },
        hide_index=True,
    )
    key = form_key("account")
    with st.expander(_("New account"), icon=":material/person_add:"), st.form(key, border=False):
        name = st.text_input(_("Name"), max_chars=120, key=f"{key}-name")
        email = st.text_input(_("E-mail"), max_chars=254, key=f"{key}-email")
        password = st.text_input(
            _("Password, at least {shortest} characters", shortest=SHORTEST_PASSWORD),
            type="password",
            key=f"{key}-password",
        )
        role = st.radio(_("Role"), list(ROLES), format_func=lambda role: _(ROLES[role]), key=f"{key}-role")
        if st.form_submit_button(_("Make the account"), type="primary"):
            with (
                telling(visit, done=_("The account was made. Tell the person the password; Kutomo does not send it.")),
                visit.store() as store,
            ):
                store.add_account(
                    email=_address(email), name=written(name), role=role, password_hash=password_hash(password)
                )
                begin_anew("account")


def _address(typed: str) -> str:
    address = typed.strip()
    if not re.fullmatch(r"[^@\s]+@[^@\s]+", address):
        raise NotAnAddress
    return address
