"""Trust between partners as a percentage."""

from __future__ import annotations

from collections.abc import Sequence

LOWEST, HIGHEST = 1, 4


def trust_percent_of_max(answers: Sequence[int]) -> float | None:
    """The sum of the answers 1–4 as a percentage of the highest possible, as PARTNER reports it (Varda et al.)."""
    return 100 * sum(answers) / (HIGHEST * len(answers)) if answers else None


def trust_percent_rescaled(answers: Sequence[int]) -> float | None:
    """The same where 1 means "not at all" and is 0 per cent; the two must not be mixed."""
    return 100 * sum(one - LOWEST for one in answers) / ((HIGHEST - LOWEST) * len(answers)) if answers else None
