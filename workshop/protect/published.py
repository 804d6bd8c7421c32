"""A participant's words as they may be printed or shown to a room."""

from __future__ import annotations

from workshop.model import Contribution
from workshop.protect.redaction import MASK, finds


def published_text(said: Contribution) -> str:
    """The words with everything masked that is personal for certain, or that a person wants masked.

    What `waits` for a person's eye is not to be quoted at all, whatever is masked in it.

    >>> from datetime import datetime
    >>> said = Contribution("1", "2", "Soita Maijalle: 040 123 4567", "fi", datetime.now(), masked=((6, 14),))
    >>> published_text(said)
    'Soita […]: […]'
    """
    spans = [*((find.start, find.end) for find in finds(said.text)), *said.masked]
    words, end = "", 0
    for start, stop in sorted(spans):
        if start > end or not words:
            words += said.text[end:start] + MASK
        end = max(end, stop)
    return words + said.text[end:]
