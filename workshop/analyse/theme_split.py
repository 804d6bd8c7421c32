"""How a theme that holds several things could be parted: a suggestion, for people to take or leave."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from workshop.analyse.themes import ImpossibleNumberOfThemes, TooFewContributions, find_themes
from workshop.language.left_out import NOTHING, LeftOut
from workshop.model import Language

MOST_PARTS = 4
"""More would not be a split but a finding of themes anew."""


@dataclass(frozen=True, slots=True)
class SuggestedPart:
    """A part of a theme under a name of its own; `members` are places in the texts, the most typical first."""

    name: str
    keywords: tuple[str, ...]
    members: tuple[int, ...]


def suggest_split(
    texts: Sequence[str],
    *,
    languages: Sequence[Language] | None = None,
    vectors: NDArray[np.float32] | None = None,
    parts: int | None = None,
    left_out: LeftOut = NOTHING,
    taken: Collection[str] = (),
) -> tuple[SuggestedPart, ...]:
    """Two to four parts of one theme's answers, the biggest first, or as many `parts` as were asked for.

    They are told apart, and named, by what they do not share with the other parts; `taken` are names that other
    themes have. An answer that says nothing, or nothing that another says, is in no part. Empty where there is
    nothing to part: fewer than five answers with words, or all of them the same.
    """
    find = partial(find_themes, texts, languages=languages, vectors=vectors, left_out=left_out, taken=taken)
    try:
        found = find(exactly=parts, at_most=None if parts else MOST_PARTS)
        if len(found.themes) < 2:
            found = find(exactly=2)
    except (TooFewContributions, ImpossibleNumberOfThemes):
        return ()
    return tuple(SuggestedPart(one.name, one.keywords, one.members) for one in found.themes)
