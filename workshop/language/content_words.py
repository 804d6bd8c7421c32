"""The words of a text that carry its topic, with their base forms and the parts of compounds."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from html import unescape
from unicodedata import normalize

from workshop.language.compounds import parts
from workshop.language.dictionaries import is_name, is_recognised
from workshop.language.empty_words import stop_words
from workshop.language.finnish import is_plural, plural
from workshop.language.lexicon import lemma
from workshop.model import Language

LONGEST = 5_000
"""Characters of one text that are analysed; the rest of a pasted book is left unread."""
CAPITALS_OF_A_NAME = 0.7
"""Share of its mentions within sentences that are written with a capital, if a word is a name."""
MOSTLY = 0.5
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+")


@dataclass(frozen=True, slots=True)
class Word:
    """A word as written, its base form, and the base forms of its parts if it is a compound."""

    surface: str
    lemma: str
    parts: tuple[str, ...]
    opens_sentence: bool = False
    """Whether its capital may be no more than that of a sentence."""


def words(text: str, language: Language) -> list[Word]:
    """The content words in their order; stop words, single letters and addresses are left out.

    >>> [word.lemma for word in words("Meillä on pulaa osaavista hitsaajista.", "fi")]
    ['pula', 'osaava', 'hitsaaja']
    """
    found = []
    read = _ADDRESS.sub(" ", plain(text))
    for match in _WORD.finditer(read):
        surface = match.group()
        analysis = _analysis(surface.lower(), language)
        if analysis is not None:
            before = read[: match.start()].rstrip("\"'”’(*- ")
            found.append(Word(surface, *analysis, opens_sentence=not before or before[-1] in ".!?:;•–"))
    return found


def forms(text: str) -> list[str]:
    """All words as they are written, in lower case, without addresses; nothing is known of them yet."""
    return _WORD.findall(_ADDRESS.sub(" ", plain(text)).lower())


def plain(text: str) -> str:
    """The text that is analysed: entities decoded, letters composed, white space single, at most 5,000 characters."""
    return " ".join(normalize("NFC", unescape(text[:LONGEST])).split())


@lru_cache(maxsize=200_000)
def _analysis(form: str, language: Language) -> tuple[str, tuple[str, ...]] | None:
    empty = stop_words(language)
    if len(form) < 2 or form in empty:
        return None
    base = lemma(form, language)
    if len(base) < 2 or base in empty:
        return None
    return base, tuple(part for part in parts(base, language) if part not in empty)


def readable(lemma: str, met: Counter[Word], language: Language, *, plural_from: float = MOSTLY) -> str:
    """A base form as people write it: names and abbreviations with their capitals, all else in lower case.

    `met` counts the words of this lemma as they were met. What people mostly speak of in the plural, whatever the
    case, stands in the nominative plural (“työnhakijat”): what is at least `plural_from` of the time. A base form that
    was only guessed stands in its commonest form.

    >>> readable("helsinki", Counter(words("Helsingissä", "fi")), "fi")
    'Helsinki'
    >>> readable("työnhakija", Counter(words("Työnhakijat odottavat. Työnhakijat väsyvät.", "fi")), "fi")
    'työnhakijat'
    >>> readable("yritys", Counter(words("Yrityksiä pitää auttaa, ja yrityksillä on töitä.", "fi")), "fi")
    'yritykset'
    """
    forms: Counter[str] = Counter()
    inside: Counter[str] = Counter()
    for word, count in met.items():
        forms[word.surface.lower()] += count
        if not word.opens_sentence or word.surface.isupper():
            inside[word.surface] += count
    if is_name(lemma, language):
        return _with_capitals(lemma)
    if capital := _written_as_a_name(lemma, inside):
        return capital
    if language == "fi" and (several := _plural_met(lemma, forms, plural_from)):
        return several
    if forms and not forms[lemma] and not is_recognised(lemma, language):
        return min(forms, key=lambda form: (-forms[form], form))
    return lemma


def _written_as_a_name(lemma: str, inside: Counter[str]) -> str | None:
    capitals = sum(count for surface, count in inside.items() if surface[0].isupper())
    if capitals < 2 or capitals < CAPITALS_OF_A_NAME * inside.total():
        return None
    exact = {surface: count for surface, count in inside.items() if surface.lower() == lemma}
    return min(exact, key=lambda surface: (-exact[surface], surface)) if exact else _with_capitals(lemma)


def _with_capitals(lemma: str) -> str:
    return "-".join(piece.capitalize() for piece in lemma.split("-"))


def _plural_met(lemma: str, forms: Counter[str], share: float) -> str | None:
    """The nominative plural of a noun that is met so often in the plural; doing (“kehittäminen”) has none."""
    several = {form: count for form, count in forms.items() if is_plural(form, lemma)}
    if lemma.endswith("minen") or sum(several.values()) < max(2, share * forms.total()):
        return None
    return plural(lemma) or min((form for form in several if form.endswith("t")), default=None)
