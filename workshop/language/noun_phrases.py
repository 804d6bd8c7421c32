"""Two words that together name a thing, in their base form: “osaamisen kehittäminen”, “julkinen liikenne”."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from workshop.language.content_words import Word, plain
from workshop.language.word_classes import word_class
from workshop.language.word_lists import GENERAL
from workshop.model import Language

_INTO = ("aan", "ään", "een", "iin", "oon", "uun", "yyn", "öön", "hin", "seen", "siin")


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """A phrase as it is shown, and the base forms of its two words."""

    text: str
    lemmas: tuple[str, str]


def noun_phrases(text: str, words: Sequence[Word], language: Language) -> list[NounPhrase]:
    """The phrases of two neighbouring words in the text, in their order.

    In Finnish a genitive stays as it is while its noun returns to the base form, and an adjective returns with
    its noun. In Swedish and English the two words stand as written.

    >>> from workshop.language.content_words import words
    >>> text = "Enemmän tukea osaamisen kehittämiseen ja julkista liikennettä"
    >>> [phrase.text for phrase in noun_phrases(text, words(text, "fi"), "fi")]
    ['osaamisen kehittäminen', 'julkinen liikenne']
    """
    read = plain(text)
    found = []
    for first, second in pairwise(words):
        if f"{first.surface} {second.surface}" in read and _says_enough(first, second, language):
            shown = _finnish(first, second) if language == "fi" else _as_written(first, second, language)
            if shown:
                found.append(NounPhrase(shown, (first.lemma, second.lemma)))
    return found


def _says_enough(first: Word, second: Word, language: Language) -> bool:
    if first.lemma == second.lemma or first.lemma in GENERAL[language]:
        return False
    return second.lemma not in GENERAL[language] or word_class(first.lemma, language) == "noun"


def _finnish(first: Word, second: Word) -> str | None:
    if word_class(second.lemma, "fi") != "noun":
        return None
    kind = word_class(first.lemma, "fi")
    if kind == "noun" and _is_genitive(first):
        return f"{_written(first)} {second.lemma}"
    if kind == "adjective" and _agree(first.surface, second.surface):
        return f"{first.lemma} {second.lemma}"
    return None


def _as_written(first: Word, second: Word, language: Language) -> str | None:
    if word_class(second.lemma, language) != "noun" or word_class(first.lemma, language) in ("verb", "adverb"):
        return None
    return f"{_written(first)} {second.surface.lower()}"


def _is_genitive(word: Word) -> bool:
    surface = word.surface.lower()
    if not surface.endswith("n") or surface == word.lemma:
        return False
    if surface.endswith(_INTO):
        return word.lemma.endswith("e") and surface == word.lemma + "en"
    return True


def _agree(first: str, second: str) -> bool:
    """Whether an adjective and a noun seem to stand in the same case."""
    ends = [surface.lower().replace("ä", "a").replace("ö", "o")[-1] for surface in (first, second)]
    return ends[0] == ends[1] or all(end not in "nt" for end in ends)


def _written(word: Word) -> str:
    is_name = word.surface[1:2].isupper() or (word.surface[:1].isupper() and not word.opens_sentence)
    return word.surface if is_name else word.surface.lower()
