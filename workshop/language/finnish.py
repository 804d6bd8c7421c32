"""Which Finnish words are verbs, and which forms are of a noun though the dictionary says of a verb."""

from __future__ import annotations

from functools import lru_cache

from workshop.language.dictionaries import is_lemma, known_lemma
from workshop.language.word_lists import FINNISH_BASES, FINNISH_FORMS

_LONG_VOWELS = (
    "aa",
    "ee",
    "ii",
    "oo",
    "uu",
    "yy",
    "ää",
    "öö",
    "ie",
    "uo",
    "yö",
    "ai",
    "ei",
    "oi",
    "ui",
    "äi",
    "öi",
    "au",
)


@lru_cache(maxsize=100_000)
def is_verb(lemma: str) -> bool:
    """Whether a base form is a verb: it has a long infinitive (“tehdäkseen”) and no genitive of its own.

    >>> is_verb("tehdä"), is_verb("hoitaja"), is_verb("elämä"), is_verb("houkutella")
    (True, False, False, True)
    """
    if len(lemma) < 3 or lemma[-1] not in "aä":
        return False
    return known_lemma(lemma + "kseen", "fi") == lemma and known_lemma(lemma + "n", "fi") != lemma


def noun_of_verb(verb: str) -> str | None:
    """The noun of doing what a verb says, if the dictionary has one.

    >>> noun_of_verb("kehittää"), noun_of_verb("työllistyä"), noun_of_verb("tarvita"), noun_of_verb("koulu")
    ('kehittäminen', 'työllistyminen', 'tarvitseminen', None)
    """
    if not is_verb(verb):
        return None
    stems = (
        verb[:-1],
        verb[:-2],
        verb[:-2] + "e",
        verb[:-2] + "se",
        verb[:-2] + "tse",
        verb[:-3] + "e",
        verb[:-2] + verb[-1],
    )
    return next((stem + "minen" for stem in stems if is_lemma(stem + "minen", "fi")), None)


def usual_base(form: str, base: str) -> str:
    """The base form that people mean by a form, where the dictionary gives a rarer one.

    >>> usual_base("vastuuta", "vastuuttaa"), usual_base("vaalien", "vaalia"), usual_base("turvata", "turvata")
    ('vastuu', 'vaali', 'turvata')
    >>> usual_base("taloudellista", "taloudellistaa"), usual_base("yrittämistä", "yrittämä")
    ('taloudellinen', 'yrittäminen')
    """
    if form in FINNISH_FORMS:
        return FINNISH_FORMS[form]
    partitive = form.endswith(("mista", "mistä")) or (form.endswith(("sta", "stä")) and base.endswith(("staa", "stää")))
    if partitive and is_lemma(form[:-3] + "nen", "fi"):
        return form[:-3] + "nen"
    if base.endswith("set") and is_lemma(base[:-3] + "nen", "fi"):
        return base[:-3] + "nen"
    if is_verb(base):
        return _noun_rather_than_verb(form, base) or base
    return FINNISH_BASES.get(base, base)


def _noun_rather_than_verb(form: str, verb: str) -> str | None:
    nouns: list[str] = []
    if form.endswith(("ta", "tä")) and (form[:-2].endswith(_LONG_VOWELS) or form[-3:-2] == "s"):
        nouns = [form[:-2]]
    elif form.endswith("ien"):
        nouns = [form[:-3] + "i"]
    elif form.endswith("t"):
        nouns = [form[:-1]]
    return next((noun for noun in nouns if noun != verb and is_lemma(noun, "fi") and not is_verb(noun)), None)
