"""Who stands near whom among answers, as a weighted graph."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.sparse import csr_matrix
from sklearn.neighbors import NearestNeighbors

FEWEST_NEIGHBOURS = 8
MOST_NEIGHBOURS = 30
LEAST_ALIKENESS = 0.02
"""Cosine under which two answers have nothing in common."""


def neighbour_count(answers: int) -> int:
    """How many neighbours each answer is asked for: more answers, more neighbours, slowly."""
    wished = round(math.exp(0.43 * math.log(answers)))
    fewest = min(FEWEST_NEIGHBOURS, max(2, round(answers / 5)))
    return min(max(wished, fewest), MOST_NEIGHBOURS, answers - 1)


def shared_neighbours(view: NDArray[np.float32], *, least_alikeness: float = LEAST_ALIKENESS) -> csr_matrix:
    """The graph of shared nearest neighbours (Jarvis and Patrick 1973), symmetric, without loops.

    Two answers are tied when one is among the nearest of the other and they are alike at all; the weight (0-1)
    is the share of neighbours that they have in common.
    """
    count = len(view)
    wished = neighbour_count(count)
    search = NearestNeighbors(n_neighbors=wished + 1, metric="cosine", algorithm="brute").fit(view)
    distances, found = search.kneighbors(view)
    rows, columns = _pairs(found, distances < 1 - least_alikeness, wished)
    near = csr_matrix((np.ones(len(rows), dtype=np.float32), (rows, columns)), (count, count))
    near = near + sparse.eye(count, format="csr", dtype=np.float32)
    common = near @ near.T
    either = near.maximum(near.T)
    either.data[:] = 1
    ties = common.multiply(either).tocsr()
    ties.data = ties.data / (2 * (wished + 1) - ties.data)
    ties.setdiag(0)
    ties.eliminate_zeros()
    ties.sort_indices()
    return ties


def _pairs(found: NDArray[np.intp], alike: NDArray[np.bool_], wished: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Each answer with its neighbours, itself left out; a twin may stand before the answer itself."""
    others = found != np.arange(len(found))[:, None]
    near = others & (np.cumsum(others, axis=1) <= wished) & alike
    rows, places = np.nonzero(near)
    return rows, found[rows, places]
