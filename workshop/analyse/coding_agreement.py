"""How far coders agree on which theme an answer belongs to: people with each other, and people with the machine."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Literal

from workshop.model import Coding
from workshop.texts import N_

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Codes = NDArray[np.intp]
    Floats = NDArray[np.float64]

FEWEST_COMPARED = 10
"""Answers that two must have coded both before they are compared."""
RESAMPLES = 2000
CONFIDENCE = 0.95
Strength = Literal["none", "slight", "fair", "moderate", "substantial", "almost perfect"]
IN_WORDS: Mapping[Strength, str] = {
    "none": N_("no agreement beyond chance"),
    "slight": N_("slight agreement"),
    "fair": N_("fair agreement"),
    "moderate": N_("moderate agreement"),
    "substantial": N_("substantial agreement"),
    "almost perfect": N_("almost perfect agreement"),
}
_BOUNDS: Sequence[tuple[float, Strength]] = (
    (0.0, "none"),
    (0.2, "slight"),
    (0.4, "fair"),
    (0.6, "moderate"),
    (0.8, "substantial"),
)


@dataclass(frozen=True, slots=True)
class Estimate:
    """A value with the ends of its 95 % interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two coders agree; the machine is one without a name."""

    one: str
    other: str
    answers: int
    """That both have coded."""
    kappa: Estimate
    """Cohen's kappa: agreement beyond chance."""
    f1: Estimate
    """Mean F1 of the themes, each theme as heavy as another (macro)."""

    @property
    def strength(self) -> Strength:
        """The kappa in words, by Landis and Koch (1977)."""
        return next((word for bound, word in _BOUNDS if self.kappa.value <= bound), "almost perfect")


def agreements(coding: Coding) -> tuple[Agreement, ...]:
    """Each person with each other, then the machine with each; those with too few answers in common are left out.

    The intervals are percentiles of a bootstrap over the answers (Efron and Tibshirani 1993), by a fixed seed.
    """
    people = sorted(coding.codes)
    pairs = [(one, other, coding.codes[one], coding.codes[other]) for one, other in combinations(people, 2)]
    pairs += [("", person, coding.placed, coding.codes[person]) for person in people]
    found = (_agreement(*pair) for pair in pairs)
    return tuple(one for one in found if one)


def _agreement(one: str, other: str, first: Mapping[str, str], second: Mapping[str, str]) -> Agreement | None:
    both = sorted(first.keys() & second.keys())
    if len(both) < FEWEST_COMPARED:
        return None
    import numpy as np

    numbers = {code: number for number, code in enumerate(sorted({*first.values(), *second.values()}))}
    codes = [np.array([numbers[of[said]] for said in both], dtype=np.intp) for of in (first, second)]
    return Agreement(one, other, len(both), _estimate(_kappa, *codes), _estimate(_f1, *codes))


def _estimate(measure: Callable[[Floats], Floats], first: Codes, second: Codes) -> Estimate:
    from scipy.stats import bootstrap

    count = 1 + max(int(first.max()), int(second.max()))

    def of_codes(first: Codes, second: Codes, axis: int = -1) -> Floats:
        return measure(_tables(first, second, count, axis))

    drawn = bootstrap(
        (first, second),
        of_codes,
        paired=True,
        vectorized=True,
        n_resamples=RESAMPLES,
        batch=100,
        confidence_level=CONFIDENCE,
        method="percentile",
        random_state=0,
    ).confidence_interval
    value = float(of_codes(first, second))
    return Estimate(*(round(float(one), 6) for one in (value, drawn.low, drawn.high)))


def _tables(first: Codes, second: Codes, count: int, axis: int) -> Floats:
    """Of each row of codes, how often one code of the first meets each code of the second."""
    import numpy as np

    cells = np.moveaxis(first * count + second, axis, -1)
    rows = cells.reshape(-1, cells.shape[-1])
    met = np.bincount((rows + np.arange(len(rows))[:, None] * count**2).ravel(), minlength=len(rows) * count**2)
    return met.reshape(*cells.shape[:-1], count, count).astype(np.float64)


def _kappa(tables: Floats) -> Floats:
    """Agreement beyond chance; whole where everything is in one theme, both times, and chance could be no other."""
    import numpy as np

    answers = tables.sum(axis=(-2, -1))
    observed = np.trace(tables, axis1=-2, axis2=-1) / answers
    expected = (tables.sum(axis=-1) * tables.sum(axis=-2)).sum(axis=-1) / answers**2
    beyond = np.where(expected < 1, 1 - expected, 1)
    return np.where(expected < 1, (observed - expected) / beyond, 1.0)


def _f1(tables: Floats) -> Floats:
    """The mean over the themes that either has used."""
    import numpy as np

    used = tables.sum(axis=-1) + tables.sum(axis=-2)
    of_each = 2 * np.diagonal(tables, axis1=-2, axis2=-1) / np.maximum(used, 1)
    means: Floats = of_each.sum(axis=-1) / (used > 0).sum(axis=-1)
    return means
