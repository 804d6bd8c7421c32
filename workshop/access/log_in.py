"""Logging in by address and password, with an end to guessing."""

from __future__ import annotations

from functools import cache

from workshop.access.passwords import password_hash, verified
from workshop.errors import WorkshopError
from workshop.store import Store
from workshop.store.accounts import TRIES_WITHIN
from workshop.texts import N_


class TooManyAttempts(WorkshopError):
    """Somebody has guessed a password too many times."""

    text = N_("There have been too many attempts to log in with this address. Wait {minutes} minutes and try again.")


def log_in(store: Store, email: str, password: str) -> str | None:
    """A new log-in's token, or nothing when the address or the password is not right; TooManyAttempts.

    An unknown address takes the same time as a known one, so that nobody learns who has an account.
    """
    if not store.may_try(email):
        raise TooManyAttempts(minutes=int(TRIES_WITHIN.total_seconds()) // 60)
    found = store.account_and_hash(email)
    right = verified(found[1] if found else _nobodys_hash(), password)
    return store.log_in(found[0]) if found and right else None


@cache
def _nobodys_hash() -> str:
    return password_hash("nobody has this password")
