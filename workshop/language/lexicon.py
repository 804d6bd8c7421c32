"""Base forms of Finnish, Swedish and English words, by simplemma's dictionaries and rules."""

from __future__ import annotations

from functools import cache, lru_cache

from simplemma import Lemmatizer
from simplemma.strategies import DefaultStrategy

from workshop.language.dictionaries import known_lemma
from workshop.language.finnish import usual_base
from workshop.model import Language

SHORTEST_BEGINNING = 3
SHORTEST_END = 6
SHORTEST_LOST_END = 4


@lru_cache(maxsize=200_000)
def lemma(form: str, language: Language) -> str:
    """The base form in lower case; by rules where the dictionary does not know the form.

    Compounds that no dictionary has get the base form of their end.

    >>> lemma("työpaikoilla", "fi"), lemma("Helsingissä", "fi"), lemma("digitaitoihin", "fi")
    ('työpaikka', 'helsinki', 'digitaito')
    >>> lemma("korotustarve", "fi"), lemma("kurserna", "sv")
    ('korotustarve', 'kurs')
    """
    form = form.lower()
    base = _lemmatizer().lemmatize(form, lang=language).lower()
    if language == "fi":
        base = usual_base(form, base)
    if language != "en" and known_lemma(form, language) is None:
        return _new_compound(form, base, language)
    return base


def _new_compound(form: str, base: str, language: Language) -> str:
    """The base form of a compound that no dictionary has, by that of its end.

    The rules either leave such a form as it is (“digitaitoihin”) or take its end for an inflection
    (“korotus” from “korotustarve”).
    """
    starts = range(SHORTEST_BEGINNING, len(form) - SHORTEST_END + 1) if base == form else range(0)
    if form.startswith(base) and len(form) - len(base) >= SHORTEST_LOST_END:
        starts = range(len(base), len(base) + 1)
    for start in starts:
        if known_lemma(form[start:], language):
            return form[:start] + lemma(form[start:], language)
    return base


@cache
def _lemmatizer() -> Lemmatizer:
    return Lemmatizer(cache_max_size=0, lemmatization_strategy=DefaultStrategy(low_memory=True))
