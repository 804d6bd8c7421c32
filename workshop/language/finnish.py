"""Which Finnish words are verbs, and which forms are of a noun though the dictionary says of a verb."""

from __future__ import annotations

from functools import lru_cache

from workshop.language.dictionaries import is_lemma, known_lemma

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
_MORE_OFTEN: dict[str, str] = {
    "lailla": "laki",
    "tilaa": "tila",
    "tuet": "tuki",
    "tukea": "tuki",
    "tukia": "tuki",
}


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


def noun_rather_than_verb(form: str, verb: str) -> str | None:
    """The noun that a form is of in ordinary text though the dictionary gives it to a rarer form of a verb.

    >>> noun_rather_than_verb("vastuuta", "vastuuttaa"), noun_rather_than_verb("vaalien", "vaalia")
    ('vastuu', 'vaali')
    >>> noun_rather_than_verb("turvata", "turvata") is None
    True
    """
    if form in _MORE_OFTEN:
        return _MORE_OFTEN[form]
    nouns: list[str] = []
    if form.endswith(("ta", "tä")) and (form[-3] == "s" or form[:-2].endswith(_LONG_VOWELS)):
        nouns = [form[:-3] + "nen", form[:-2]] if form[-3] == "s" else [form[:-2]]
    elif form.endswith("ien"):
        nouns = [form[:-3] + "i"]
    elif form.endswith("t"):
        nouns = [form[:-1]]
    return next((noun for noun in nouns if noun != verb and is_lemma(noun, "fi") and not is_verb(noun)), None)
