"""Who may run projects: passwords, log-ins and what each role may do. Participants need no account."""

from __future__ import annotations

from workshop.access.log_in import TooManyAttempts, log_in
from workshop.access.passwords import SHORTEST_PASSWORD, PasswordTooShort, password_hash, verified
from workshop.access.roles import Action, may

__all__ = [
    "SHORTEST_PASSWORD",
    "Action",
    "PasswordTooShort",
    "TooManyAttempts",
    "log_in",
    "may",
    "password_hash",
    "verified",
]
