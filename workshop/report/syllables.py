"""Where a long word may be broken: at its syllables, as Finnish is, before a consonant and a vowel."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

SOFT_HYPHEN = "\u00ad"
_SYLLABLE = re.compile(r"[bcdfghjklmnpqrstvwxzšž][aeiouyåäö]", re.IGNORECASE)
_FEWEST_LETTERS = 3
"""So many letters stay together at each end of a word."""
_LONG_WORD = re.compile(r"[^\W\d_]{9,}")


def syllable_breaks(word: str) -> tuple[int, ...]:
    """How many letters may stand before a break, for each place where the word may be broken.

    >>> [f"{'kumppaneita'[:end]}-{'kumppaneita'[end:]}" for end in syllable_breaks("kumppaneita")]
    ['kump-paneita', 'kumppa-neita']
    """
    ends = range(_FEWEST_LETTERS, len(word) - _FEWEST_LETTERS + 1)
    return tuple(end for end in ends if _SYLLABLE.match(word, end))


def middle_break(word: str) -> int:
    """The syllable nearest to the middle, where a word of two parts most often has its seam; 0 if there is none.

    >>> "yhteistyöverkosto"[: middle_break("yhteistyöverkosto")]
    'yhteistyö'
    """
    return min(syllable_breaks(word), key=lambda end: abs(end - len(word) / 2), default=0)


def with_soft_hyphens(text: str, lines: Callable[[str], int]) -> str:
    """The text with soft hyphens in its long words; `lines` says over how many lines a word goes.

    A word that goes over two is broken near its middle, one that is even longer wherever it may be.

    >>> with_soft_hyphens("yhteistyöverkosto", lambda word: 3).split(SOFT_HYPHEN)
    ['yhteis', 'työ', 'ver', 'kosto']
    """

    def hyphenated(found: re.Match[str]) -> str:
        word = found.group()
        needed = lines(word)
        breaks = () if needed < 2 else (middle_break(word),) if needed == 2 else syllable_breaks(word)
        return SOFT_HYPHEN.join(word[start:end] for start, end in pairwise((0, *breaks, len(word))) if end > start)

    return _LONG_WORD.sub(hyphenated, text)
