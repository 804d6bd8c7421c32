"""The parts of Finnish and Swedish compounds, so that “osaamistarve” also counts as “osaaminen” and “tarve”.

No grammar: a word is split where its end is a base form of the dictionary and its beginning is one too, or is
one in the form that joins compounds (koulutuksen-, osaamis-, arbets-).
"""

from __future__ import annotations

from functools import lru_cache

from workshop.language.dictionaries import is_lemma, known_lemma
from workshop.model import Language

SHORTEST_COMPOUND = 8
SHORTEST_FIRST_PART = 3
SHORTEST_LAST_PART = 4


@lru_cache(maxsize=100_000)
def parts(lemma: str, language: Language) -> tuple[str, ...]:
    """The base forms a compound is made of, or nothing for a word that is not a compound.

    >>> parts("osaamistarve", "fi"), parts("arbetskraft", "sv"), parts("koulutus", "fi")
    (('osaaminen', 'tarve'), ('arbete', 'kraft'), ())
    """
    if "-" in lemma:
        pieces = [piece for piece in lemma.split("-") if len(piece) > 1]
        return tuple(part for piece in pieces for part in parts(piece, language) or (piece,))
    split = _split(lemma, language) if language != "en" else (lemma,)
    return split if len(split) > 1 else ()


@lru_cache(maxsize=100_000)
def _split(word: str, language: Language) -> tuple[str, ...]:
    """The most balanced of the possible splits, each half split further."""
    if len(word) < SHORTEST_COMPOUND or not word.isalpha():
        return (word,)
    middle = len(word) // 2
    cuts = sorted(
        range(SHORTEST_FIRST_PART, len(word) - SHORTEST_LAST_PART + 1), key=lambda cut: (abs(cut - middle), cut)
    )
    for cut in cuts:
        first, last = word[:cut], word[cut:]
        if is_lemma(last, language) and (beginning := _beginning(first, language)):
            return (*beginning, *_split(last, language))
    return (word,)


def _beginning(first: str, language: Language) -> tuple[str, ...]:
    """The base forms of what a compound begins with, or nothing where it is no word."""
    base = _joined_form(first, language)
    if base is not None:
        return _split(base, language)
    split = _split(first, language)
    return split if len(split) > 1 else ()


def _joined_form(first: str, language: Language) -> str | None:
    if is_lemma(first, language):
        return first
    if language == "fi":
        genitive = known_lemma(first, language) if first.endswith("n") else None
        of_a_verb = first[:-1] + "nen" if first.endswith("s") else ""  # osaamis- from osaaminen
        return genitive or (of_a_verb if of_a_verb and is_lemma(of_a_verb, language) else None)
    if first[-1] in "sea":
        for base in (first[:-1], first[:-1] + "e", first[:-1] + "a"):  # arbets- from arbete
            if len(base) >= SHORTEST_FIRST_PART and is_lemma(base, language):
                return base
    return None
