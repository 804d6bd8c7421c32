"""Logging in by address and password, with an end to guessing."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import cache

from workshop.access.passwords import password_hash, verified
from workshop.errors import WorkshopError
from workshop.store import Store
from workshop.texts import N_

ATTEMPTS = 10
WITHIN_SECONDS = 15 * 60
_LONGEST_ADDRESS = 254


class TooManyAttempts(WorkshopError):
    """Somebody has guessed a password too many times."""

    text = N_("There have been too many attempts to log in with this address. Wait {minutes} minutes and try again.")


class FailedAttempts:
    """Log-ins that did not succeed, by address, in the memory of one process.

    An attempt is counted before the password is looked at, so that guesses sent at the same time are counted
    exactly; a log-in that succeeds clears the address.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._times: dict[str, list[float]] = {}
        self._lock = threading.Lock()

    def begin(self, address: str) -> None:
        """Count one more attempt; TooManyAttempts."""
        with self._lock:
            since = self._clock() - WITHIN_SECONDS
            self._times = {key: times for key, times in self._times.items() if times[-1] > since}
            recent = [at for at in self._times.get(address, []) if at > since]
            if len(recent) >= ATTEMPTS:
                raise TooManyAttempts(minutes=WITHIN_SECONDS // 60)
            self._times[address] = [*recent, self._clock()]

    def clear(self, address: str) -> None:
        """Forget the attempts of an address."""
        with self._lock:
            self._times.pop(address, None)


_FAILED = FailedAttempts()


def log_in(store: Store, email: str, password: str, *, failed: FailedAttempts = _FAILED) -> str | None:
    """A new log-in's token, or nothing when the address or the password is not right; TooManyAttempts.

    An unknown address takes the same time as a known one, so that nobody learns who has an account.
    """
    address = email.strip().casefold()[:_LONGEST_ADDRESS]
    failed.begin(address)
    found = store.account_and_hash(address)
    right = verified(found[1] if found else _nobodys_hash(), password)
    if not found or not right:
        return None
    failed.clear(address)
    return store.log_in(found[0])


@cache
def _nobodys_hash() -> str:
    return password_hash("nobody has this password")
