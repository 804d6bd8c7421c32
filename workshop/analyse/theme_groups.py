"""From a view of answers to their groups: neighbours, graph, communities, and what has nothing in common with any."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from workshop.analyse.communities import communities
from workshop.analyse.grouping import exactly_groups
from workshop.analyse.neighbours import LEAST_ALIKENESS, shared_neighbours, smoothed
from workshop.analyse.self_training import settled

Matrix = NDArray[np.float32]
Groups = NDArray[np.intp]


def theme_groups(
    view: Matrix,
    copies: Groups,
    *,
    earlier: Groups | None = None,
    exactly: int | None = None,
    at_most: int | None = None,
    by_meaning: bool,
) -> tuple[Groups, Matrix]:
    """The group of each answer, and the view in which each is drawn to its neighbours.

    The group is -1 for those that are like no other and were given but once. In a view `by_meaning`, which is
    centred, strangers are on the average not at right angles but a little further apart.
    """
    if len(view) == 1:
        return np.zeros(1, dtype=np.intp), view
    least = LEAST_ALIKENESS - (1 / (len(view) - 1) if by_meaning else 0)
    drawn, has_neighbours = smoothed(view, least_alikeness=least)
    together = np.flatnonzero(has_neighbours | (copies > 1))
    if len(together) < (exactly or 1):
        together = np.arange(len(view))
        if exactly is None:  # no two answers have a thing in common
            return np.zeros(len(view), dtype=np.intp), drawn
    groups = np.full(len(view), -1, dtype=np.intp)
    before = earlier[together] if earlier is not None else None
    groups[together] = _of_those_together(drawn[together], before, exactly, at_most, by_meaning)
    return groups, drawn


def _of_those_together(
    drawn: Matrix, earlier: Groups | None, exactly: int | None, at_most: int | None, by_meaning: bool
) -> Groups:
    if len(drawn) == 1:
        return np.zeros(1, dtype=np.intp)
    ties = shared_neighbours(drawn)
    if exactly is not None:
        return _kept_so_many(exactly_groups(ties, exactly), drawn)
    known = np.flatnonzero(earlier >= 0) if earlier is not None else None
    found = settled(drawn, communities(ties, earlier, may_be_broad=by_meaning), known)
    if at_most is not None and len(np.unique(found)) > at_most:
        found = _kept_so_many(exactly_groups(ties, at_most), drawn)
    return found


def _kept_so_many(groups: Groups, drawn: Matrix) -> Groups:
    """The groups settled, unless one of them would come to its end."""
    after = settled(drawn, groups)
    return after if len(np.unique(after)) == len(np.unique(groups)) else groups
