"""Answers gathered into as many groups as their graph has."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.sparse import csr_matrix
from sklearn.metrics import adjusted_rand_score

Groups = NDArray[np.intp]

STARTS = 4
FEW, VERY_FEW, MANY = 150, 12, 5_000
COARSE, FINE = 0.5, 2.0
COARSER = (1.0, 0.7, 0.49)
"""How fine the groups may be beside the usual; the first that keeps most ties within them is taken."""
LEAVING = 55
"""Divided by the number of answers, the share of their ties that may lead out of their groups: what people say in a
small workshop shades from theme to theme, and they want the themes apart all the same."""
LEAST_LEAVING = 0.04
EARLIER = 0.4
"""Of all ties of an answer, how strong the tie to its earlier group is."""


def communities(ties: csr_matrix, earlier: Groups | None = None, *, may_be_broad: bool = False) -> Groups:
    """The groups that are tied within more than chance would tie them: modularity (Newman and Girvan 2004).

    Where they `may_be_broad` and too many ties lead out of the groups, these are but shades of broader ones, and
    fewer are found. Where there are `earlier` groups (-1 is in none), each member is tied to a node that stands for
    its own (smoothness over time, as in evolutionary clustering: Chakrabarti et al. 2006), and they tell how broad
    the groups are.
    """
    levels = COARSER if may_be_broad else COARSER[:1]
    if earlier is None or not (earlier >= 0).any():
        return _not_too_fine(ties, levels)
    graph, known = _tied_to_earlier(ties, earlier), earlier >= 0
    found = (_louvain(graph, coarser * _resolution(len(earlier)))[: len(earlier)] for coarser in levels)
    return max(found, key=lambda groups: round(adjusted_rand_score(earlier[known], groups[known]), 5))


def _not_too_fine(ties: csr_matrix, levels: Sequence[float]) -> Groups:
    answers = ties.shape[0]
    for coarser in levels:
        groups = _best_of_several(ties, coarser * _resolution(answers))
        if _leaving(ties, groups) <= max(LEAST_LEAVING, LEAVING / answers):
            break
    return groups


def _best_of_several(ties: csr_matrix, resolution: float) -> Groups:
    """Of a few answers a single one moves much, and looking again costs little."""
    starts = max(1, min(STARTS, MANY // ties.shape[0]))
    found = (_louvain(ties, resolution, seed) for seed in range(starts))
    return max(found, key=lambda groups: _modularity(ties, groups, resolution))


def _louvain(graph: csr_matrix, resolution: float, seed: int = 0) -> Groups:
    """The Louvain method (Blondel et al. 2008), with the queue of Traag et al. (2019).

    Only those whose neighbours moved are asked again.
    """
    groups = np.arange(graph.shape[0], dtype=np.intp)
    while True:
        places = _moved(graph, resolution, seed)
        _, merged = np.unique(places, return_inverse=True)
        count = int(merged.max()) + 1
        groups = merged[groups]
        if count == graph.shape[0]:
            return groups
        gathered = csr_matrix((np.ones(len(merged)), (np.arange(len(merged)), merged)), (len(merged), count))
        graph = (gathered.T @ graph @ gathered).tocsr()
        graph.sort_indices()


def _leaving(ties: csr_matrix, groups: Groups) -> float:
    """The share of the ties that lead out of their group."""
    froms = np.repeat(np.arange(ties.shape[0]), np.diff(ties.indptr))
    leaving = ties.data[groups[froms] != groups[ties.indices]].sum(dtype=np.float64)
    return round(float(leaving / (ties.data.sum(dtype=np.float64) or 1.0)), 6)


def _modularity(ties: csr_matrix, groups: Groups, resolution: float) -> float:
    of_groups = np.bincount(groups, weights=np.asarray(ties.sum(axis=1), dtype=np.float64).ravel())
    by_chance = float((of_groups**2).sum()) / (float(of_groups.sum()) or 1.0) ** 2
    return round(1 - _leaving(ties, groups) - resolution * by_chance, 6)


def _tied_to_earlier(ties: csr_matrix, earlier: Groups) -> csr_matrix:
    known = np.flatnonzero(earlier >= 0)
    names, place = np.unique(earlier[known], return_inverse=True)
    degree = np.asarray(ties.sum(axis=1), dtype=np.float64).ravel()
    to_earlier = csr_matrix((EARLIER * degree[known], (known, place)), (len(earlier), len(names)))
    above = sparse.hstack([ties, to_earlier])
    below = sparse.hstack([to_earlier.T, csr_matrix((len(names), len(names)))])
    graph = csr_matrix(sparse.vstack([above, below]))
    graph.sort_indices()
    return graph


def _resolution(answers: int) -> float:
    """How fine the groups are: modularity takes the themes of a few answers together and parts those of many.

    Between 2 for 150 answers and near 0.5 for thousands; with very few answers, 1.
    """
    if answers < VERY_FEW:
        return 1.0
    return COARSE + (FINE - COARSE) * FEW / max(answers, FEW)


def _moved(graph: csr_matrix, resolution: float, seed: int) -> list[int]:
    """The community of each node after every node has moved to where its ties exceed chance most."""
    starts, others, weights = graph.indptr.tolist(), graph.indices.tolist(), graph.data.tolist()
    degree: list[float] = np.asarray(graph.sum(axis=1), dtype=np.float64).ravel().tolist()
    share = resolution / (sum(degree) or 1.0)
    place = list(range(len(degree)))
    total = list(degree)
    order: list[int] = np.random.default_rng(seed).permutation(len(degree)).tolist()
    queue, waits = deque(order), [True] * len(degree)
    while queue:
        node = queue.popleft()
        waits[node] = False
        own = place[node]
        ties = range(starts[node], starts[node + 1])
        tied: dict[int, float] = {}
        for tie in ties:
            if others[tie] != node:
                there = place[others[tie]]
                tied[there] = tied.get(there, 0.0) + weights[tie]
        chance = share * degree[node]
        total[own] -= degree[node]
        best, most = own, tied.get(own, 0.0) - chance * total[own]
        for there, tie_weight in tied.items():
            gain = tie_weight - chance * total[there]
            if gain > most + 1e-10:
                best, most = there, gain
        total[best] += degree[node]
        if best != own:
            place[node] = best
            for tie in ties:
                if not waits[others[tie]] and place[others[tie]] != best:
                    waits[others[tie]] = True
                    queue.append(others[tie])
    return place
