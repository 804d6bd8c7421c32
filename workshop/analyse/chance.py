"""Whether the groups differ in a theme by more than chance: a permutation test, for the method chapter alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.stats import MonteCarloMethod, chi2_contingency, false_discovery_control

SHUFFLES = 9_999
_SEED = 20_261_127


@dataclass(frozen=True, slots=True)
class Chance:
    """How often people dealt to the groups at random differ at least as much, for one theme."""

    p: float
    adjusted: float
    """Corrected for there being many themes (Benjamini and Hochberg 1995)."""


def by_chance(raised: Sequence[Sequence[int]], sizes: Sequence[int]) -> tuple[Chance | None, ...]:
    """For each theme, given how many of each group raise it: none where all or nobody do, or there is one group.

    Pearson's chi-squared is held against tables of the same margins drawn at random (Patefield 1981; a permutation
    test), so that small counts do no harm. The seed is fixed: the same counts give the same values.
    """
    found: list[float | None] = [_p(row, sizes) for row in raised]
    tested = [p for p in found if p is not None]
    adjusted = iter(false_discovery_control(tested, method="bh").tolist() if tested else [])
    return tuple(None if p is None else Chance(p, next(adjusted)) for p in found)


def _p(raised: Sequence[int], sizes: Sequence[int]) -> float | None:
    table = np.array([raised, np.subtract(sizes, raised)])
    if len(sizes) < 2 or not table.sum(axis=1).all() or not table.sum(axis=0).all() or (table < 0).any():
        return None
    drawn = MonteCarloMethod(n_resamples=SHUFFLES, rng=np.random.default_rng(_SEED))
    return float(chi2_contingency(table, correction=False, method=drawn).pvalue)
