"""What lies above themes: a few main themes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from sklearn.cluster import AgglomerativeClustering

from workshop.analyse.self_training import middles

Matrix = NDArray[np.float32]
Groups = NDArray[np.intp]

FEW_THEMES = 7
"""So many can be kept in mind without a level above them (and have colours of their own)."""
MOST_MAIN_THEMES = 7
THEMES_UNDER_ONE = 3


def main_groups(drawn: Matrix, groups: Groups) -> Groups | None:
    """The main group of each group (hierarchical clustering of their middles, Ward 1963); none where there are few."""
    count = int(groups.max()) + 1
    if count <= FEW_THEMES:
        return None
    mains = min(MOST_MAIN_THEMES, max(3, round(count / THEMES_UNDER_ONE)))
    return np.asarray(AgglomerativeClustering(mains).fit_predict(middles(drawn, groups)), dtype=np.intp)
