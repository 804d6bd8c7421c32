"""How often one link may be used: by its token, never by address, for everybody in a room comes from the same one.

Each server counts for itself, in memory: a sliding window, which forgets as it goes.
"""

from __future__ import annotations

from limits import RateLimitItem, RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import SlidingWindowCounterRateLimiter

from workshop.store import token_hash
from workshop.web.endpoint import Call

POSTS = RateLimitItemPerMinute(60, namespace="posts")
"""A note-keeper who writes down twenty notes a minute is far below, and so is an outbox that tries again."""
VISITS = RateLimitItemPerMinute(240, namespace="visits")


class Limits:
    """The counts of one server."""

    def __init__(self, posts: RateLimitItem = POSTS, visits: RateLimitItem = VISITS) -> None:
        self._posts, self._visits = posts, visits
        self._counter = SlidingWindowCounterRateLimiter(MemoryStorage())

    def lets(self, call: Call) -> bool:
        """Whether the link in the address may be used once more now; an address without a token always may."""
        token = call.request.path_params.get("token")
        if not token:
            return True
        limit = self._posts if call.request.method == "POST" else self._visits
        return self._counter.hit(limit, token_hash(token))
