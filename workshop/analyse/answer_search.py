"""Search in answers by words in any of their forms, as Finnish and Swedish want it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from workshop.language.compounds import parts
from workshop.language.lexicon import lemma
from workshop.model import Language

SHORTEST_STEM = 4
"""Letters of a base form by which a compound that has it somewhere is known."""
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def found_by(wish: str, texts: Sequence[str], languages: Sequence[Language]) -> list[bool]:
    """Whether each text has every word of the wish: as it is written, in another form, or within a compound.

    Only forms that may be of the word are analysed, so that the dictionaries are asked little.

    >>> found_by("koulutus", ["Koulutuksessa oli tilaa", "Ammattikoulutusta lisää!", "Bussi"], ["fi", "fi", "fi"])
    [True, True, False]
    >>> found_by("koulutuksia oppi", ["Koulutus oppilaille", "Koulutus"], ["fi", "fi"])
    [True, False]
    """
    wished = wish.casefold().split()
    read = [text.casefold() for text in texts]
    of_language = {
        language: [text for text, its in zip(read, languages, strict=True) if its == language]
        for language in set(languages)
    }
    forms = {
        (word, language): _forms_of(word, language, said) for word in wished for language, said in of_language.items()
    }
    return [
        all(word in text or not forms[word, language].isdisjoint(_WORD.findall(text)) for word in wished)
        for text, language in zip(read, languages, strict=True)
    ]


def _forms_of(word: str, language: Language, texts: Iterable[str]) -> frozenset[str]:
    """The forms in the texts that are of that word or of a compound that has it, not those with its very letters."""
    base = lemma(word, language)
    beginning, stem = base[: _kept_letters(base, language)], base[:SHORTEST_STEM]
    written = {form for text in texts if word not in text for form in _WORD.findall(text)}
    own = {form for form in written if form.startswith(beginning) and lemma(form, language) == base}
    longer = {form for form in written - own if len(form) > len(base) >= SHORTEST_STEM and stem in form}
    return frozenset(own | {form for form in longer if base in parts(lemma(form, language), language)})


def _kept_letters(base: str, language: Language) -> int:
    """With how many letters of the base form every other form begins: “aika” and “ajat”, “stad” and “städer”."""
    if language != "fi" or len(base) < SHORTEST_STEM or base[0] in "aeiouyäö":
        return 1
    return 2 if len(base) <= SHORTEST_STEM + 1 else 3
