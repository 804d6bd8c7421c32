"""Passwords by Argon2id: what is kept of one, and whether one is right."""

from __future__ import annotations

import threading
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from workshop.errors import WorkshopError
from workshop.texts import N_

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST_PASSWORD = 12
LONGEST_PASSWORD = 1_000

# The hash takes 19 MiB while it is counted, so a storm of log-ins may not count many at once.
_AT_ONCE = threading.BoundedSemaphore(2)


class PasswordTooShort(WorkshopError):
    """A new password is shorter than a guesser needs it to be."""

    text = N_("The password needs at least {shortest} characters. A sentence that only you know is a good password.")


class PasswordTooLong(WorkshopError):
    """A new password is longer than anybody types."""

    text = N_("The password can have at most {longest} characters.")


def password_hash(password: str) -> str:
    """What is kept of a password; PasswordTooShort, PasswordTooLong."""
    plain = _same_for_every_keyboard(password)
    if len(plain) < SHORTEST_PASSWORD:
        raise PasswordTooShort(shortest=SHORTEST_PASSWORD)
    if len(plain) > LONGEST_PASSWORD:
        raise PasswordTooLong(longest=LONGEST_PASSWORD)
    with _AT_ONCE:
        return _hasher().hash(plain)


def verified(hash: str, password: str) -> bool:
    """Whether it is the password that the hash was made of."""
    from argon2.exceptions import InvalidHashError, VerificationError

    with _AT_ONCE:
        try:
            return _hasher().verify(hash, _same_for_every_keyboard(password[: LONGEST_PASSWORD + 1]))
        except (VerificationError, InvalidHashError):
            return False


@cache
def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher

    # OWASP's minimum: 40 ms on a small server, where argon2-cffi's own default took a second.
    return PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)


def _same_for_every_keyboard(password: str) -> str:
    """The password composed (NFC): “ä” is one letter on one keyboard and two on another."""
    return unicodedata.normalize("NFC", password).encode("utf-8", "replace").decode()
