"""What the dictionaries of simplemma say about a form, without the memory they usually take.

A Finnish dictionary holds 3.5 million forms. It is read from its compressed stream (70 MB, 1.7 s), not
spread out into a Python dictionary (410 MB, 3.5 s); a language is opened when its first word is asked for.
"""

from __future__ import annotations

from functools import lru_cache

from simplemma.strategies.dictionaries import LOW_MEMORY_DICTIONARY_FACTORY

from workshop.model import Language

SHORTEST_BEGINNING = 3
SHORTEST_END = 4


@lru_cache(maxsize=200_000)
def known_lemma(form: str, language: Language) -> str | None:
    """The base form of a form that stands in the dictionary as written, else nothing.

    >>> known_lemma("koulutuksen", "fi"), known_lemma("qwerty", "fi")
    ('koulutus', None)
    """
    return LOW_MEMORY_DICTIONARY_FACTORY.get_dictionary(language).get(form)


def is_lemma(word: str, language: Language) -> bool:
    """Whether the word is a base form in the dictionary.

    >>> is_lemma("koulutus", "fi"), is_lemma("koulutuksen", "fi")
    (True, False)
    """
    return known_lemma(word, language) == word


def is_name(lemma: str, language: Language) -> bool:
    """Whether the dictionary knows the word only with a capital, as it knows names of places and people.

    >>> is_name("helsinki", "fi"), is_name("koulutus", "fi")
    (True, False)
    """
    return known_lemma(lemma, language) is None and known_lemma(lemma.capitalize(), language) is not None


def is_recognised(lemma: str, language: Language) -> bool:
    """Whether the word, or the end of a new compound, stands in the dictionary.

    >>> is_recognised("digitaito", "fi"), is_recognised("tarvittais", "fi"), is_recognised("helsinki", "fi")
    (True, False, True)
    """
    if is_lemma(lemma, language) or is_name(lemma, language):
        return True
    ends = range(SHORTEST_BEGINNING, len(lemma) - SHORTEST_END + 1)
    return any(is_lemma(lemma[start:], language) for start in ends)
