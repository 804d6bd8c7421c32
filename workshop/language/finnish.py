"""Which Finnish words are verbs, which forms are of a noun all the same, and plurals."""

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


_CASE = ("ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi", "na", "nä", "tta", "ttä")
_PLURAL_ENDINGS = (
    *("ia", "iä", "ja", "jä", "ita", "itä", "ien", "jen", "iden", "itten", "ihin", "siin"),
    *(f"i{case}" for case in _CASE),
)
_PLURAL_OF_ANY = ("ja", "jä", "ien", "jen")
_VOWELS = tuple("aeiouyäö")
_WEAK_GRADES = (
    *(("kk", "k"), ("pp", "p"), ("tt", "t"), ("nt", "nn"), ("nk", "ng"), ("mp", "mm"), ("lt", "ll"), ("rt", "rr")),
    *(("lki", "lje"), ("rki", "rje"), ("t", "d"), ("p", "v"), ("k", "")),
)


def is_plural(form: str, lemma: str) -> bool:
    """Whether a form of a noun speaks of several.

    >>> [is_plural(form, "yritys") for form in ("yritykset", "yrityksiä", "yrityksissä", "yrityksessä")]
    [True, True, True, False]
    >>> is_plural("kurssilla", "kurssi"), is_plural("kursseilla", "kurssi"), is_plural("nuorilla", "nuori")
    (False, True, True)
    """
    if form == lemma or form[:1] != lemma[:1]:
        return False
    if form.endswith("t"):
        return not lemma.endswith("t")
    ending = next((end for end in _PLURAL_ENDINGS if form.endswith(end)), None)
    if ending is None or (lemma.endswith(("ia", "iä", "ja", "jä")) and form.startswith(lemma)):
        return False
    keeps_its_i = lemma.endswith("i") and (plural(lemma) or "").endswith("it")  # kurssi, not nuori
    return not keeps_its_i or ending in _PLURAL_OF_ANY or form[: -len(ending)][-1:] in _VOWELS


@lru_cache(maxsize=20_000)
def plural(lemma: str) -> str | None:
    """The nominative plural of a noun, if the dictionary confirms it of the word or of a compound's end.

    >>> [plural(noun) for noun in ("yritys", "kehitysmaa", "nuori", "hanke", "huume")]
    ['yritykset', 'kehitysmaat', 'nuoret', 'hankkeet', 'huumeet']
    >>> plural("kielikurssi"), plural("mielenterveysongelma"), plural("asdf")
    ('kielikurssit', 'mielenterveysongelmat', None)
    """
    for start in (0, *range(3, len(lemma) - 3)):
        end = lemma[start:]
        if is_lemma(end, "fi"):
            found = next((form for form in _plurals(end) if known_lemma(form, "fi") == end), None)
            if found:
                return lemma[:start] + found
    return None


def _plurals(lemma: str) -> tuple[str, ...]:
    """What the nominative plural may be, the likeliest first."""
    stem, last = lemma[:-1], lemma[-1]
    if lemma.endswith("nen"):
        return (lemma[:-3] + "set",)
    if last == "s":
        return (stem + "kset", stem + "det", stem + stem[-1] + "t", stem + "set")
    if lemma.endswith("in"):
        return (lemma[:-2] + "imet", lemma + "et")
    if last == "e":
        return (_strong(stem) + "eet", lemma + "et")
    if last not in _VOWELS:
        return (lemma + "et", lemma + "it")
    weak = [
        stem[: -len(strong)] + soft
        for strong, soft in _WEAK_GRADES
        if stem.endswith(strong) and not (strong in "tpk" and stem[-2:-1] == strong)
    ]
    endings = ("et", "it") if last == "i" else (last + "t",)
    return tuple(base + ending for base in (*weak, stem) for ending in endings)


def _strong(stem: str) -> str:
    """“hankk” from “hank”, “tarpe” from “tarv”: the stem of words in -e before their plural."""
    return stem + stem[-1] if stem[-1] in "ktp" else stem[:-1] + {"v": "p", "d": "t"}.get(stem[-1], stem[-1])
