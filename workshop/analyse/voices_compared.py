"""Where the voices agree and differ, from how large a share of each raises, backs or votes for something.

A share is known exactly, or lies between two bounds where a reader is not told how few there are: nothing is said
that might be otherwise within the bounds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

CLEAR_DIFFERENCE = 0.1
"""Shares closer than this are not said to differ."""


@dataclass(frozen=True, slots=True)
class Share:
    """Between which shares of a voice its own lies, from 0 to 1; the same twice where it is known."""

    least: float
    most: float

    @property
    def known(self) -> bool:
        """Whether it is known exactly."""
        return self.least == self.most


@dataclass(frozen=True, slots=True)
class Heard:
    """A theme, a statement or an idea, and the share of each voice that is for it, in the order of the voices."""

    name: str
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True)
class Apart:
    """What two voices see most differently; the voices are places in the order of all."""

    heard: Heard
    high: int
    low: int


def shared_by_all(heard: Sequence[Heard]) -> list[Heard]:
    """What every voice raises, the one that even the most silent voice raises most first."""
    found = [one for one in heard if one.shares and all(share.least > 0 for share in one.shares)]
    return sorted(found, key=lambda one: -min(share.least for share in one.shares))


def of_one_alone(heard: Sequence[Heard]) -> list[tuple[Heard, int]]:
    """What one voice raises and no other does, with the place of the voice; the largest share first."""
    found = []
    for one in heard:
        places = [place for place, share in enumerate(one.shares) if share.most > 0]
        if len(places) == 1 and len(one.shares) > 1:
            found.append((one, places[0]))
    return sorted(found, key=lambda pair: -pair[0].shares[pair[1]].least)


def furthest_apart(heard: Sequence[Heard]) -> Apart | None:
    """Where the highest and the lowest share lie furthest apart, if they clearly do."""
    best: tuple[float, Apart] | None = None
    for one in heard:
        ends = [place for place, share in enumerate(one.shares) if share.known]
        if len(ends) < 2:
            continue
        high = max(ends, key=lambda place: (one.shares[place].most, -place))
        low = min(ends, key=lambda place: (one.shares[place].most, place))
        top, bottom = one.shares[high].most, one.shares[low].most
        if any(share.most > top or share.least < bottom for share in one.shares):
            continue  # single mentions may be a larger or a smaller share than those that are known
        if round(top - bottom, 9) >= CLEAR_DIFFERENCE and (best is None or top - bottom > best[0]):
            best = (top - bottom, Apart(one, high, low))
    return best[1] if best else None


def none_apart(heard: Sequence[Heard]) -> bool:
    """Whether the voices differ clearly in nothing, whatever the shares are within their bounds."""
    return all(
        max(share.most for share in one.shares) - min(share.least for share in one.shares) < CLEAR_DIFFERENCE
        for one in heard
        if one.shares
    )


def strongest(heard: Sequence[Heard], voice: int) -> Heard | None:
    """What a voice raises most, where that is certain."""
    known = [one for one in heard if one.shares[voice].known and one.shares[voice].least]
    top = max(known, key=lambda one: one.shares[voice].least, default=None)
    if top is None or any(one.shares[voice].most > top.shares[voice].least for one in heard):
        return None  # what has single mentions in a small group may be raised more
    return top


def stands_out(heard: Sequence[Heard], voice: int, sizes: Sequence[int]) -> tuple[Heard, float] | None:
    """Where a voice is furthest above the others together, with their share, if it clearly is and that is certain."""
    others = [place for place in range(len(sizes)) if place != voice]
    together = sum(sizes[place] for place in others)
    best: tuple[float, Heard, float] | None = None
    for one in heard:
        if not together or not all(share.known for share in one.shares):
            continue
        there = sum(one.shares[place].least * sizes[place] for place in others) / together
        gap = one.shares[voice].least - there
        if gap >= CLEAR_DIFFERENCE and (best is None or gap > best[0]):
            best = (gap, one, there)
    return (best[1], best[2]) if best else None
