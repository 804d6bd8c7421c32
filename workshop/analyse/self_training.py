"""Groups mended by a classifier that learns from the surest of each and is asked about all."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import RidgeClassifier
from sklearn.preprocessing import normalize

Matrix = NDArray[np.float32]
Groups = NDArray[np.intp]

ROUNDS = 4
SURE = 0.8
"""Share of each group, the nearest to its middle, from which the others are learnt."""
SETTLED = 0.005
LOYALTY = 0.3
"""By how much the classifier (-1 to 1) must like another group better than the one an answer was in earlier."""


def settled(view: Matrix, groups: Groups, known: NDArray[np.intp] | None = None) -> Groups:
    """The groups after each answer has gone to where a linear classifier would put it.

    The classifier (ridge regression) learns from the surest of each group and is asked about all, again until
    nothing moves (self-training; Rakib et al. 2020). A group may come to its end. Those `known` from earlier
    leave their group only for one that is better by far.
    """
    _, start = np.unique(groups, return_inverse=True)
    groups = start.astype(np.intp)
    for _ in range(ROUNDS):
        if len(np.unique(groups)) == 1:
            break
        learnt = _surest(view, groups)
        classifier = RidgeClassifier(class_weight="balanced").fit(view[learnt], groups[learnt])
        liked = classifier.decision_function(view)
        if liked.ndim == 1:  # of two groups, it says how much it likes the second
            liked = np.stack([-liked, liked], axis=1)
        if known is not None:
            liked[known] += LOYALTY * (start[known, None] == classifier.classes_)
        placed = classifier.classes_[liked.argmax(axis=1)]
        moved = float((placed != groups).mean())
        groups = placed.astype(np.intp)
        if moved < SETTLED:
            break
    return groups


def _surest(view: Matrix, groups: Groups) -> NDArray[np.intp]:
    centres = middles(view, groups)
    sure = np.round((view * centres[groups]).sum(axis=1), 5)
    chosen = []
    for group in range(len(centres)):
        members = np.flatnonzero(groups == group)
        count = max(2, int(np.ceil(SURE * len(members))))
        chosen.append(members[np.argsort(-sure[members], kind="stable")[:count]])
    return np.sort(np.concatenate(chosen))


def middles(view: Matrix, groups: Groups) -> Matrix:
    """The middle of each group, 0 to the highest number, of length one; who is in none (-1) counts for none."""
    placed = np.flatnonzero(groups >= 0)
    shape = (int(groups.max()) + 1, len(view))
    summed = csr_matrix((np.ones(len(placed)), (groups[placed], placed)), shape) @ view
    rounded: Matrix = np.round(normalize(summed), 5).astype(np.float32)
    return rounded
