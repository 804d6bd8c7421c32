"""Answers gathered into as many groups as their graph has."""

from __future__ import annotations

from collections import deque

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
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
EARLIER = 0.4
"""Of all ties of an answer, how strong the tie to its earlier group is."""
LOYALTY = 0.3
"""By how much the classifier (-1 to 1) must like another group better than the one an answer was in earlier."""


def communities(ties: csr_matrix, earlier: Groups | None = None) -> Groups:
    """The groups that are tied within more than chance would tie them: modularity (Newman and Girvan 2004).

    Found by the Louvain method (Blondel et al. 2008) with the queue of Traag et al. (2019): only those whose
    neighbours moved are asked again. Where there are `earlier` groups (-1 is in none), each member is tied to a
    node that stands for its own: smoothness over time, as in evolutionary clustering (Chakrabarti et al. 2006).
    """
    resolution = _resolution(ties.shape[0])
    graph = ties if earlier is None else _tied_to_earlier(ties, earlier)
    groups = np.arange(graph.shape[0], dtype=np.intp)
    while True:
        places = _moved(graph, resolution)
        _, merged = np.unique(places, return_inverse=True)
        count = int(merged.max()) + 1
        groups = merged[groups]
        if count == graph.shape[0]:
            return groups[: ties.shape[0]]
        gathered = csr_matrix((np.ones(len(merged)), (np.arange(len(merged)), merged)), (len(merged), count))
        graph = (gathered.T @ graph @ gathered).tocsr()
        graph.sort_indices()


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


def _moved(graph: csr_matrix, resolution: float) -> list[int]:
    """The community of each node after every node has moved to where its ties exceed chance most."""
    starts, others, weights = graph.indptr.tolist(), graph.indices.tolist(), graph.data.tolist()
    degree: list[float] = np.asarray(graph.sum(axis=1), dtype=np.float64).ravel().tolist()
    share = resolution / (sum(degree) or 1.0)
    place = list(range(len(degree)))
    total = list(degree)
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


def settled(view: NDArray[np.float32], groups: Groups, known: NDArray[np.intp] | None = None) -> Groups:
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
