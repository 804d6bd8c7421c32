"""Who may see what is the facilitators' on the light pages."""

from __future__ import annotations

from workshop.access import may
from workshop.settings import LOGIN_COOKIE
from workshop.web.endpoint import Call


def may_run(call: Call) -> bool:
    """Whether whoever asks may use the screens."""
    if call.settings.access == "this-machine":
        return True
    token = call.request.cookies.get(LOGIN_COOKIE, "")
    with call.store() as store:
        account = store.account_of(token) if token else None
    return account is not None and may(account.role, "run")
