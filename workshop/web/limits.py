"""How often one link may be used: by its token, never by address, for everybody in a room comes from the same one.

Each server counts for itself, in memory: a sliding window, which forgets as it goes.
"""

from __future__ import annotations

from collections import Counter
from time import monotonic

from workshop.web.endpoint import Call

POSTS_A_MINUTE = 60
"""A note-keeper who writes down twenty notes a minute is far below, and so is an outbox that tries again."""
VISITS_A_MINUTE = 240
_MINUTE = 60.0


class Limits:
    """The counts of one server, for its event loop alone.

    The sliding window counter: of the minute before as much counts as the window of the last sixty seconds still
    holds of it, as if it had been spread evenly.
    """

    def __init__(self, posts: int = POSTS_A_MINUTE, visits: int = VISITS_A_MINUTE) -> None:
        self._most = {"POST": posts}
        self._visits = visits
        self._minute = 0.0
        self._now: Counter[tuple[str, str]] = Counter()
        self._before: Counter[tuple[str, str]] = Counter()

    def lets(self, call: Call) -> bool:
        """Whether the link in the address may be used once more now; an address without a token always may."""
        token = call.request.path_params.get("token")
        if not token:
            return True
        used = call.request.method, token
        minute, seconds = divmod(monotonic(), _MINUTE)
        if minute != self._minute:
            self._before = self._now if minute == self._minute + 1 else Counter()
            self._now, self._minute = Counter(), minute
        counted = self._now[used] + self._before[used] * (1 - seconds / _MINUTE)
        if counted >= self._most.get(call.request.method, self._visits):
            return False
        self._now[used] += 1
        return True
