"""Answers gathered on their graph into as many groups as were asked for."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.sparse import csr_matrix
from scipy.sparse.linalg import eigsh
from sklearn.cluster import KMeans
from sklearn.preprocessing import normalize

Groups = NDArray[np.intp]

DENSE_BELOW = 400


def exactly_groups(ties: csr_matrix, count: int) -> Groups:
    """That many groups, none of them empty: spectral clustering of the same graph (Ng et al. 2002)."""
    answers = ties.shape[0]
    if count >= answers:
        return np.arange(answers, dtype=np.intp)
    if count == 1:
        return np.zeros(answers, dtype=np.intp)
    places = _spectral_places(ties, count)
    different = len(np.unique(places, axis=0))
    groups = KMeans(min(count, different), n_init=10, random_state=0).fit_predict(places).astype(np.intp)
    return _split_until(groups, places, count)


def _spectral_places(ties: csr_matrix, count: int) -> NDArray[np.float64]:
    degree = np.asarray(ties.sum(axis=1)).ravel() + 1e-3
    scale = sparse.diags(degree**-0.5)
    balanced = (scale @ ties @ scale).astype(np.float64)
    if ties.shape[0] < DENSE_BELOW or count > ties.shape[0] // 2:
        values, directions = np.linalg.eigh(balanced.toarray())
        values, directions = values[-count:], directions[:, -count:]
    else:
        values, directions = eigsh(balanced, k=count, which="LA", v0=np.ones(ties.shape[0]), tol=1e-5)
    places: NDArray[np.float64] = normalize(directions * np.sqrt(np.clip(values, 0, None)))
    return np.round(places, 6)


def _split_until(groups: Groups, places: NDArray[np.float64], count: int) -> Groups:
    """The groups, the largest parted from its farthest member until there are enough."""
    while (found := len(np.unique(groups))) < count:
        _, groups = np.unique(groups, return_inverse=True)
        largest = int(np.argmax(np.bincount(groups)))
        members = np.flatnonzero(groups == largest)
        distances = np.linalg.norm(places[members] - places[members].mean(axis=0), axis=1)
        groups[members[int(np.argmax(np.round(distances, 6)))]] = found
    return groups
