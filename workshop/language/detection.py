"""The language of a short answer, from its small words and its spelling; no dictionary is opened for it."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from workshop.language.empty_words import stop_words
from workshop.model import LANGUAGES, Language

LONGEST = 1_000
LAST_LATIN = "\u024f"
FORMS_KEPT = 50_000
_WORD = re.compile(r"[^\W\d_]+")
_SHORT_ENGLISH = (
    "am",
    "an",
    "as",
    "at",
    "be",
    "by",
    "do",
    "go",
    "he",
    "if",
    "in",
    "is",
    "it",
    "me",
    "my",
    "no",
    "of",
    "on",
    "or",
    "so",
    "to",
    "up",
    "us",
    "we",
)

# Spelling that is common in one of the three languages and rare in the other two.
_SPELLING: dict[Language, re.Pattern[str]] = {
    "fi": re.compile(
        r"aa|ää|ii|uu|yy|öö|uo|yö|ie|äy|öy|äi|öi|ui|oi|ai|kk|ss[aä]|ll[aäe]|l[lt][aä]|st[aä]|ks[ie]|"
        r"(?:nen|set|sen|sia|siä|ta|tä|ja|jä|ko|kö|us|ys|uus|yys|vat|vät|an|än|en|in|ön|on|un|yn|kin|si|mme|ni|uu|aa|ti|li|ri)\b"
    ),
    "sv": re.compile(
        r"å|ck|sj|skj|stj|tj|hj|gj|bj|lj|rj|nj|äg|ög|ör|är|sk|rk|gt\b|"
        r"(?:ning|ningar|ningen|het|heter|lig|liga|ligt|else|ade|are|arna|erna|orna|ar|er|et|ad|dd|gd|rd|nd|ig|iga|bb|mn|rn)\b"
    ),
    "en": re.compile(
        r"th|w|sh|ph|gh|ch|qu|ea|oo|ou|ee|oa|ay|ey|"
        r"(?:ing|ed|ly|tion|tions|ment|ness|ity|ies|y|e|es|ct|ss|ce|al|ic|ble|ers|ors|ks|ts|ns|ls|rs|ds|sm|ght|ck|nt)\b"
    ),
}
_FOREIGN: dict[Language, re.Pattern[str]] = {
    "fi": re.compile(
        r"[bcfqwxzå]|(?<!n)g|[^aeiouyäönstlr\W]\b|\b(?!pr|kr|tr|st|sp|pl|kl|ps)[^aeiouyäö\W][^aeiouyäö\W]"
    ),
    "sv": re.compile(r"[wzq]|th|aa|ää|ii|uu|öö|yy|ee|kk|ou|ea"),
    "en": re.compile(r"[åäö]|aa|ii|uu|yy|kk|j[aeou]"),
}


def detect(text: str, default: Language = "fi") -> Language:
    """The language of the text; the default where nothing in it tells.

    >>> detect("Kesätöitä ei löydy"), detect("Vi behöver mer arbetskraft"), detect("More language courses")
    ('fi', 'sv', 'en')
    >>> detect("…", default="sv")
    'sv'
    """
    found = [form.lower() for form in _WORD.findall(text[:LONGEST])]
    scores = dict.fromkeys(LANGUAGES, 0.0)
    for form in found:
        for language, score in zip(LANGUAGES, _scores(form), strict=True):
            scores[language] += score
    best = max(scores.values())
    leading = [language for language in LANGUAGES if scores[language] == best]
    return default if not found or default in leading else leading[0]


def is_foreign(text: str) -> bool:
    """Whether most of its letters are of another alphabet than that of Finnish, Swedish and English.

    >>> is_foreign("Автобус не ходит"), is_foreign("Bussi ei kulje"), is_foreign("…")
    (True, False, False)
    """
    letters = [letter for letter in text[:LONGEST] if letter.isalpha()]
    return sum(letter > LAST_LATIN for letter in letters) * 2 > len(letters)


@cache
def _function_words(language: Language) -> frozenset[str]:
    listed = stop_words(language)
    if language == "en":
        listed = frozenset(word for word in listed if len(word) > 2 or word in _SHORT_ENGLISH)
    return listed


@lru_cache(FORMS_KEPT)
def _scores(form: str) -> tuple[float, ...]:
    """How much a form speaks for each of the languages, in their order; many people use the same words."""
    listed = [language for language in LANGUAGES if form in _function_words(language)]

    def score(language: Language) -> float:
        telling = 3.0 / len(listed) if language in listed else 0.0
        spelling = len(_SPELLING[language].findall(form)) - 1.5 * len(_FOREIGN[language].findall(form))
        return telling + max(-2.0, min(2.0, spelling))

    return tuple(map(score, LANGUAGES))
