"""Whether an answer has words that say something, or could never stand in a theme by what it says."""

from __future__ import annotations

import re

from workshop.language.empty_words import stop_words
from workshop.model import Language

_FORM = re.compile(r"[^\W\d_]{2,}")


def is_wordless(text: str, language: Language) -> bool:
    """Whether nothing in a text carries a topic: no words at all, or only stop words.

    Asked of lists before the dictionaries are open, so a form whose base form alone is a stop word counts as a word.

    >>> is_wordless("🙂 !!", "fi"), is_wordless("en minä vain", "fi"), is_wordless("Bussi", "fi")
    (True, True, False)
    """
    return {form.lower() for form in _FORM.findall(text)} <= stop_words(language)
