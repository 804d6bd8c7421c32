"""Words that say nothing in one project, as its people have decided: left out besides a language's stop words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from workshop.language.content_words import Word
from workshop.language.lexicon import lemma
from workshop.model import LANGUAGES, Language, Localised

LeftOut = Mapping[Language, frozenset[str]]
NOTHING: LeftOut = MappingProxyType({})
_FORM = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def left_out(decided: Localised) -> LeftOut:
    """The base forms of the words that people have written, by their language; any form of such a word is left out.

    >>> sorted(left_out(Localised(fi="Asioita, hankkeet"))["fi"])
    ['asia', 'asioita', 'hanke', 'hankkeet']
    """
    written = {language: _FORM.findall(getattr(decided, language).lower()) for language in LANGUAGES}
    return {
        language: frozenset(forms) | {lemma(form, language) for form in forms}
        for language, forms in written.items()
        if forms
    }


def kept(words: Iterable[Word], language: Language, left_out: LeftOut) -> list[Word]:
    """The words without those that are left out in their language."""
    empty = left_out.get(language)
    if not empty:
        return list(words)
    return [word for word in words if word.lemma not in empty and word.surface.lower() not in empty]
