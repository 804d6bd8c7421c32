"""One sentence that says what a theme is about, taken from its answers."""

from __future__ import annotations

import re
from collections.abc import Sequence

SHORTEST, LONGEST = 4, 24
"""Words of a sentence that can stand for others."""
ASKED = 40
"""Of the answers, the most typical."""
END_OF_WORD = 2
"""Letters at the end of a keyword that its other forms may lack."""
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n+|\s+[–•*]\s+")


def description(texts: Sequence[str], keywords: Sequence[str]) -> str:
    """The sentence among the texts, the most typical first, that says most of the keywords; else an empty text.

    Between equals the one of the more typical text. Nothing is invented: an extract, as in centroid-based
    summaries (Radev et al. 2004).

    >>> description(["Hyvä juttu", "Oppisopimus on hyvä reitti nuorelle. Niin on."], ["oppisopimus", "nuoret"])
    'Oppisopimus on hyvä reitti nuorelle.'
    """
    stems = [_stem(word) for keyword in keywords for word in keyword.casefold().split()]
    best, most = "", 0.0
    for place, text in enumerate(texts[:ASKED]):
        for sentence in _SENTENCE.split(" ".join(text.split(" "))):
            said = sentence.strip().casefold().split()
            if not SHORTEST <= len(said) <= LONGEST:
                continue
            met = sum(any(word.strip("\"'”(").startswith(stem) for word in said) for stem in stems)
            score = met - place / ASKED
            if met and (not best or score > most):
                best, most = sentence.strip(), score
    return _as_sentence(best)


def _stem(word: str) -> str:
    return word[: max(4, len(word) - END_OF_WORD)]


def _as_sentence(text: str) -> str:
    if not text:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in '.!?…”")' else ".")
