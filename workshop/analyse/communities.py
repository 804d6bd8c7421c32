"""Answers gathered into as many groups as their graph has."""

from __future__ import annotations

from collections import deque

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import RidgeClassifier
from sklearn.preprocessing import normalize

Groups = NDArray[np.intp]

SEED = 0
FEW = 150
VERY_FEW = 12
COARSE, FINE = 0.5, 2.0
ROUNDS = 4
SURE = 0.8
"""Share of each group, the nearest to its middle, from which the others are learnt."""
SETTLED = 0.005


def communities(ties: csr_matrix, earlier: Groups | None = None) -> Groups:
    """The groups that are tied within more than chance would tie them: modularity (Newman and Girvan 2004).

    Found by the Louvain method (Blondel et al. 2008) with the queue of Traag et al. (2019): only those whose
    neighbours moved are asked again. It starts from the `earlier` groups where there are some (-1 is in none).
    """
    resolution = _resolution(ties.shape[0])
    groups = np.arange(ties.shape[0], dtype=np.intp)
    graph, start = ties, earlier
    while True:
        places = _moved(graph, resolution, start)
        start = None
        _, merged = np.unique(places, return_inverse=True)
        count = int(merged.max()) + 1
        groups = merged[groups]
        if count == graph.shape[0]:
            return groups
        gathered = csr_matrix((np.ones(len(merged)), (np.arange(len(merged)), merged)), (len(merged), count))
        graph = (gathered.T @ graph @ gathered).tocsr()
        graph.sort_indices()


def _resolution(answers: int) -> float:
    """How fine the groups are: modularity takes the themes of a few answers together and parts those of many.

    Between 2 for 150 answers and near 0.5 for thousands; with very few answers, 1.
    """
    if answers < VERY_FEW:
        return 1.0
    return COARSE + (FINE - COARSE) * FEW / max(answers, FEW)


def _moved(graph: csr_matrix, resolution: float, start: Groups | None) -> list[int]:
    """The community of each node after every node has moved to where its ties exceed chance most."""
    starts, others, weights = graph.indptr.tolist(), graph.indices.tolist(), graph.data.tolist()
    degree: list[float] = np.asarray(graph.sum(axis=1), dtype=np.float64).ravel().tolist()
    share = resolution / (sum(degree) or 1.0)
    place = _places_at_start(len(degree), start)
    total = [0.0] * len(degree)
    for node, own in enumerate(place):
        total[own] += degree[node]
    order: list[int] = np.random.default_rng(SEED).permutation(len(degree)).tolist()
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


def _places_at_start(nodes: int, start: Groups | None) -> list[int]:
    """Each node in a place of its own, or in that of the first node of its group."""
    if start is None:
        return list(range(nodes))
    first: dict[int, int] = {}
    return [node if group < 0 else first.setdefault(group, node) for node, group in enumerate(start.tolist())]


def settled(view: NDArray[np.float32], groups: Groups) -> Groups:
    """The groups after each answer has gone to where a linear classifier would put it.

    The classifier (ridge regression) learns from the surest of each group and is asked about all, again until
    nothing moves (self-training; Rakib et al. 2020). A group may come to its end.
    """
    for _ in range(ROUNDS):
        _, groups = np.unique(groups, return_inverse=True)
        if groups.max() == 0:
            break
        learnt = _surest(view, groups)
        placed = RidgeClassifier(class_weight="balanced").fit(view[learnt], groups[learnt]).predict(view)
        moved = float((placed != groups).mean())
        groups = placed.astype(np.intp)
        if moved < SETTLED:
            break
    return groups


def _surest(view: NDArray[np.float32], groups: Groups) -> NDArray[np.intp]:
    middles = np.zeros((int(groups.max()) + 1, view.shape[1]))
    np.add.at(middles, groups, view)
    sure = np.round((view * normalize(middles)[groups]).sum(axis=1), 5)
    chosen = []
    for group in range(len(middles)):
        members = np.flatnonzero(groups == group)
        count = max(2, int(np.ceil(SURE * len(members))))
        chosen.append(members[np.argsort(-sure[members], kind="stable")[:count]])
    return np.sort(np.concatenate(chosen))
