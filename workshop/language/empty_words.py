"""Words that carry no topic, so that lists of words and names of themes are about something."""

from __future__ import annotations

from functools import cache

import stopwordsiso

from workshop.language.word_lists import EMPTY, NOT_EMPTY
from workshop.model import Language


@cache
def stop_words(language: Language) -> frozenset[str]:
    """The forms and base forms that carry no topic, in lower case.

    >>> "että" in stop_words("fi"), "työ" in stop_words("fi"), "work" in stop_words("en")
    (True, False, False)
    """
    listed = {word.lower() for word in stopwordsiso.stopwords(language)}
    return frozenset((listed | EMPTY[language]) - NOT_EMPTY[language])
