"""Looking through what has come in for personal data, before anybody else is shown it."""

from __future__ import annotations

from collections.abc import Callable

from workshop.store import Store

AT_A_TIME = 200
"""Texts between two signs of progress: 0.3 ms each, after two seconds for the first that needs the dictionaries."""


def look_for_personal_data(store: Store, project: str, *, progress: Callable[[float], None]) -> int:
    """Look through the answers that nobody has looked through, and tell in how many something may be personal.

    Those wait for a person's eye from then on; in the others nothing was found but what is masked anyway.
    """
    from workshop.protect.redaction import likely_finds

    texts = store.unseen(project)
    waiting = 0
    for start in range(0, len(texts), AT_A_TIME):
        some = texts[start : start + AT_A_TIME]
        found = {one: [(find.start, find.end) for find in likely_finds(one.text)] for one in some}
        store.keep_seen(project, found)
        waiting += sum(map(bool, found.values()))
        progress((start + len(some)) / len(texts))
    return waiting
