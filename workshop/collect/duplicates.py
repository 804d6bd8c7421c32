"""Answers that came in twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from workshop.model import Contribution


def duplicates(said: Iterable[Contribution]) -> tuple[tuple[Contribution, ...], ...]:
    """Answers of the same words to the same question and for the same group, whatever their case and spaces.

    The oldest comes first in each set. Two people who are known to be two and say the same are two voices: their
    answers are no duplicates.
    """
    alike: dict[tuple[str, str | None, str], list[Contribution]] = defaultdict(list)
    for one in sorted(said, key=lambda one: (one.created_at, one.id)):
        alike[one.prompt, one.group, " ".join(one.text.split()).casefold()].append(one)
    found: list[tuple[Contribution, ...]] = []
    for same in alike.values():
        unknown = [one for one in same if one.participant is None]
        if unknown and len(same) > 1:
            first = [one for one in same if one.participant is not None][:1]
            found.append((*first, *unknown))
        else:
            by_writer: dict[str | None, list[Contribution]] = defaultdict(list)
            for one in same:
                by_writer[one.participant].append(one)
            found += [tuple(own) for own in by_writer.values() if len(own) > 1]
    return tuple(found)
