"""The likely class of a word by its base form: enough to call a theme by a noun, no tagger needed."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from workshop.language.dictionaries import is_lemma
from workshop.language.finnish import is_verb
from workshop.language.word_lists import NOT_NOUNS
from workshop.model import Language

WordClass = Literal["noun", "adjective", "verb", "adverb"]

_FINNISH_NOUN_ENDINGS = (
    # nouns by formation
    *("minen", "ja", "jä", "us", "ys", "la", "lä", "sto", "stö", "kko", "kkö"),
    # people
    *("ihminen", "nainen", "kansalainen", "työläinen", "lukiolainen", "ulkomaalainen", "kykyinen", "tuloinen"),
    # nouns that look like adjectives
    *("päivä", "turva", "kaiva", "kuva", "idea", "katu", "laatu", "tulva", "satu", "tapahtuma", "jälki", "valtuutettu"),
    *("puhelin", "avain", "eläin", "jäsen", "asiakas", "oppilas", "potilas", "kunta", "etu", "aatu", "kuitu", "säästö"),
    *("kasvu", "maatila", "koti", "taito", "laji", "kanava", "harava", "kaava", "ehtä", "tehtävä", "nähtävyys", "uhka"),
    *("laite", "tukea", "ostea", "sana", "malja", "kirja", "korva", "hirvi", "sauva", "luettelo", "talvi"),
    *("arvo", "lisä"),
)
_FINNISH_ADJECTIVE_ENDINGS = (
    *("inen", "ton", "tön", "mpi", "isa", "isä", "ea", "eä", "va", "vä", "ttu", "tty", "nut", "nyt", "ias", "iäs"),
    *("kas", "käs", "rikas", "valmis", "vapaa"),
)
_FINNISH_ADVERB_ENDINGS = (
    *("sti", "issa", "issä", "ssaan", "ssään", "llaan", "llään", "lleen", "mmin", "ttain", "ttäin", "itse", "tellen"),
    *("essä", "essa", "alla", "ällä", "aalta", "ältä", "ssain"),
)
_SWEDISH_ADJECTIVE_ENDINGS = ("lig", "isk", "sam", "full", "lös", "bar", "ande", "ende", "aktig", "ad")
_ENGLISH_ADJECTIVE_ENDINGS = ("able", "ible", "ful", "less", "ous", "ive", "ical", "ish")


@lru_cache(maxsize=100_000)
def word_class(lemma: str, language: Language) -> WordClass:
    """The likely class; a noun where nothing speaks against it.

    >>> [word_class(word, "fi") for word in ("koulutus", "kehittää", "kansainvälinen", "nopeasti", "päivä")]
    ['noun', 'verb', 'adjective', 'adverb', 'noun']
    """
    if language == "fi":
        return _finnish(lemma)
    if language == "sv":
        return _swedish(lemma)
    if lemma.endswith("ly") and len(lemma) > 5:
        return "adverb"
    return "adjective" if lemma in NOT_NOUNS["en"] or lemma.endswith(_ENGLISH_ADJECTIVE_ENDINGS) else "noun"


def _finnish(lemma: str) -> WordClass:
    if lemma in NOT_NOUNS["fi"]:
        return "adjective"
    if is_verb(lemma):
        return "verb"
    if lemma.endswith(_FINNISH_NOUN_ENDINGS):
        return "noun"
    if len(lemma) > 5 and lemma.endswith(_FINNISH_ADVERB_ENDINGS):
        return "adverb"
    return "adjective" if lemma.endswith(_FINNISH_ADJECTIVE_ENDINGS) else "noun"


def _swedish(lemma: str) -> WordClass:
    if lemma in NOT_NOUNS["sv"] or lemma.endswith(_SWEDISH_ADJECTIVE_ENDINGS):
        return "adjective"
    if lemma.endswith("a") and len(lemma) > 4 and any(is_lemma(lemma[:-1] + end, "sv") for end in ("ande", "ning")):
        return "verb"
    return "noun"
