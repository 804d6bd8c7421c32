"""What each role may do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from workshop.model import Role

Action = Literal["run", "report", "publish", "export", "erase project", "manage accounts"]

_MAY: Mapping[Role, frozenset[Action]] = {
    "facilitator": frozenset({"run", "report"}),
    "lead": frozenset({"run", "report", "publish", "export", "erase project"}),
    "administrator": frozenset({"run", "report", "publish", "export", "erase project", "manage accounts"}),
}


def may(account_role: Role, action: Action) -> bool:
    """Whether somebody in that role may do that.

    >>> may("facilitator", "run"), may("facilitator", "manage accounts")
    (True, False)
    """
    return action in _MAY.get(account_role, frozenset())
