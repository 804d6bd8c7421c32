"""Whether a word is an ordinary one, so that what no dictionary knows can be taken for a name."""

from __future__ import annotations

import re
from functools import lru_cache

from workshop.language.dictionaries import known_lemma
from workshop.language.empty_words import stop_words
from workshop.model import LANGUAGES, Language

SHORTEST_END = 5
LONGEST_OPENING = 14
_NAMES_AMONG_STOP_WORDS = frozenset({"ellen", "hans", "inga", "kai", "olli"})
_ENDING_OF_WORDS = re.compile(
    r"(?:sti|mp[aä][aä]|mpi[aä]?|mm[aä]t|mmin|imm[aä]\w*|int[aä]|mme|ksi[aä]|[st][aä]{2}n|uus|uude\w*|uut[ta]+|minen|mise\w*|"
    r"ttu|tty|tut|tyt|inen|iset|isi[aä]|ist[aä]|ista|kset|ksist[aä])$"
)
_CLITIC = re.compile(r"(?:kin|kaan|kään|han|hän|ko|kö|pa|pä)$|['’].*$")


def known_base(form: str) -> str | None:
    """The Finnish base form of a form in lower case, if the dictionary has it.

    >>> known_base("toivonkin"), known_base("virtasen")
    ('toivoa', None)
    """
    return known_lemma(form, "fi") or known_lemma(_CLITIC.sub("", form), "fi")


@lru_cache(maxsize=100_000)
def is_known(form: str, language: Language) -> bool:
    """Whether a form is a word or a known name of a place or thing, in Finnish or in that language.

    >>> [is_known(form, "fi") for form in ("Tavoite", "Tukholmassa", "Kela-kortti", "Kowalczyk", "Company")]
    [True, True, True, False, False]
    """
    lower, bare = form.lower(), _CLITIC.sub("", form)
    if (
        any(lower in stop_words(spoken) for spoken in ("fi", language))
        or known_base(lower)
        or known_lemma(form, "fi")
        or known_lemma(bare, "fi")
    ):
        return True
    if language != "fi" and (known_lemma(lower, language) or known_lemma(bare, language)):
        return True
    last = lower.rpartition("-")[2]
    return last != lower and is_known(last, language)


@lru_cache(maxsize=20_000)
def looks_like_a_word(form: str) -> bool:
    """Whether a form that no dictionary has is still more like a Finnish word than like a name.

    It is long, ends as nouns and adjectives do, or ends in a word (new compounds). Words that open a sentence are
    held against this: there, most of the unknown are slips of the pen.

    >>> [looks_like_a_word(form) for form in ("Nykymalli", "Pienemmät", "Kowalczykin")]
    [True, True, False]
    """
    lower = _CLITIC.sub("", form.lower())
    if len(lower) > LONGEST_OPENING or _ENDING_OF_WORDS.search(lower):
        return True
    return any(known_lemma(lower[cut:], "fi") for cut in range(2, len(lower) - SHORTEST_END + 1))


def is_empty(form: str) -> bool:
    """Whether a form in lower case is a stop word in any of our languages.

    >>> is_empty("olen"), is_empty("this"), is_empty("olli")
    (True, True, False)
    """
    return form not in _NAMES_AMONG_STOP_WORDS and any(form in stop_words(language) for language in LANGUAGES)
