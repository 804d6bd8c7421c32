"""Who stands near whom among answers: neighbours, views smoothed by them, and the graph of shared ones."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.sparse import csr_matrix
from sklearn.preprocessing import normalize

Matrix = NDArray[np.float32]
Places = NDArray[np.intp]

FEWEST_NEIGHBOURS = 8
MOST_NEIGHBOURS = 30
LEAST_ALIKENESS = 0.02
"""Cosine under which two answers have nothing in common."""
STEPS = 2
OWN_SHARE = 0.5
SCALES = (0.5, 1.0)
"""Of the neighbours: the graph is the mean of a fine one and a coarse one."""
ROWS_AT_A_TIME = 2_000


def neighbour_count(answers: int) -> int:
    """How many neighbours each answer is asked for: more answers, more neighbours, slowly."""
    wished = round(math.exp(0.43 * math.log(answers)))
    fewest = min(FEWEST_NEIGHBOURS, max(2, round(answers / 5)))
    return min(max(wished, fewest), MOST_NEIGHBOURS, answers - 1)


def nearest(view: Matrix, count: int) -> tuple[Places, Matrix]:
    """The places of each row's nearest others, the nearest first, and how alike they are (inner product)."""
    answers = len(view)
    places = np.empty((answers, count), dtype=np.intp)
    alike = np.empty((answers, count), dtype=np.float32)
    for start in range(0, answers, ROWS_AT_A_TIME):
        rows = np.arange(start, min(answers, start + ROWS_AT_A_TIME))
        among = view[rows] @ view.T
        among[rows - start, rows] = -np.inf
        found = np.sort(np.argpartition(among, answers - count, axis=1)[:, answers - count :], axis=1)
        of_found = np.take_along_axis(among, found, axis=1)
        order = np.argsort(-of_found, axis=1, kind="stable")
        places[rows] = np.take_along_axis(found, order, axis=1)
        alike[rows] = np.take_along_axis(of_found, order, axis=1)
    return places, alike


def smoothed(view: Matrix, *, least_alikeness: float = LEAST_ALIKENESS) -> tuple[Matrix, NDArray[np.bool_]]:
    """Each row drawn to its nearest neighbours, centred, of length one; and which rows have a neighbour at all.

    A short answer says few of the words of its topic; its neighbours say the rest. Two steps of a lazy random walk
    on the graph of nearest neighbours, weighed by their cosine (a low-pass filter of the graph: simple graph
    convolution, Wu et al. 2019; for clustering, Zhang et al. 2019).
    """
    answers = len(view)
    places, alike = nearest(view, neighbour_count(answers))
    weights = np.where(alike >= least_alikeness, np.maximum(alike, 1e-6), 0).astype(np.float32)
    rows = np.repeat(np.arange(answers), places.shape[1])
    near = csr_matrix((weights.ravel(), (rows, places.ravel())), (answers, answers))
    near = near.maximum(near.T).tocsr()
    near.eliminate_zeros()
    degree = np.asarray(near.sum(axis=1), dtype=np.float32).ravel()
    step = sparse.diags(np.where(degree > 0, 1 / np.where(degree > 0, degree, 1), 0).astype(np.float32)) @ near
    drawn = view
    for _ in range(STEPS):
        drawn = OWN_SHARE * drawn + (1 - OWN_SHARE) * (step @ drawn)
    drawn = normalize(drawn - drawn.mean(axis=0))
    return np.round(drawn, 5).astype(np.float32) + np.float32(0), degree > 0


def shared_neighbours(view: Matrix) -> csr_matrix:
    """The graph of shared nearest neighbours (Jarvis and Patrick 1973), symmetric, without loops.

    Two answers are tied when one is among the nearest of the other; the weight (0-1) is the share of neighbours
    that they have in common, the mean over few and many neighbours.
    """
    answers = len(view)
    wished = neighbour_count(answers)
    counts = sorted({min(max(FEWEST_NEIGHBOURS // 2, round(wished * scale)), wished) for scale in SCALES})
    places, _ = nearest(view, wished)
    ties = sum((_shared(places[:, :count]) for count in counts[1:]), start=_shared(places[:, : counts[0]]))
    mean = csr_matrix(ties / len(counts))
    mean.sort_indices()
    return mean


def _shared(places: Places) -> csr_matrix:
    answers, count = places.shape
    rows = np.repeat(np.arange(answers), count)
    near = csr_matrix((np.ones(answers * count, dtype=np.float32), (rows, places.ravel())), (answers, answers))
    near = near + sparse.eye(answers, format="csr", dtype=np.float32)
    common = near @ near.T
    either = near.maximum(near.T)
    either.data[:] = 1
    ties = csr_matrix(common.multiply(either))
    ties.data = ties.data / (2 * (count + 1) - ties.data)
    ties.setdiag(0)
    ties.eliminate_zeros()
    return ties
