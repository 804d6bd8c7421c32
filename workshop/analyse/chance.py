"""Whether the groups differ in a theme by more than chance: a permutation test, for the method chapter alone.

scipy.stats has all of it and takes 60 MB and 0.8 s to open; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

SHUFFLES = 9_999
_SEED = 20_261_127
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Chance:
    """How often people dealt to the groups at random differ at least as much, for one theme."""

    p: float
    adjusted: float
    """Corrected for there being many themes (Benjamini and Hochberg 1995)."""


def by_chance(raised: Sequence[Sequence[int]], sizes: Sequence[int]) -> tuple[Chance | None, ...]:
    """For each theme, given how many of each group raise it: none where all or nobody do, or there is one group.

    Pearson's chi-squared is held against tables of the same margins drawn at random (a permutation test), so that
    small counts do no harm. The seed is fixed: the same counts give the same values.
    """
    found = [_p(np.asarray(row), np.asarray(sizes)) for row in raised]
    adjusted = iter(_adjusted([p for p in found if p is not None]))
    return tuple(None if p is None else Chance(p, next(adjusted)) for p in found)


def _p(raised: NDArray[np.int_], sizes: NDArray[np.int_]) -> float | None:
    all_raised, everybody = raised.sum(), sizes.sum()
    if len(sizes) < 2 or not 0 < all_raised < everybody or not sizes.all() or (raised > sizes).any():
        return None
    expected = sizes * all_raised / everybody
    drawn = np.random.default_rng(_SEED).multivariate_hypergeometric(sizes, all_raised, size=SHUFFLES)

    def chi_squared(tables: NDArray[np.int_]) -> NDArray[np.float64]:
        squares = (tables - expected) ** 2 * (1 / expected + 1 / (sizes - expected))
        return np.asarray(squares.sum(axis=-1))

    as_far = np.count_nonzero(chi_squared(drawn) >= chi_squared(raised) - _ROUNDING)
    return (1 + as_far) / (1 + SHUFFLES)


def _adjusted(values: Sequence[float]) -> list[float]:
    order = np.argsort(values)[::-1]
    ranks = np.arange(len(values), 0, -1)
    largest_first = np.minimum.accumulate(np.minimum(np.asarray(values)[order] * len(values) / ranks, 1.0))
    return [float(one) for one in largest_first[np.argsort(order)]]
