"""The words that answers mention most, for a word cloud or a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from workshop.language.content_words import Word, readable, words
from workshop.language.left_out import NOTHING, LeftOut, kept
from workshop.model import Language
from workshop.texts import alphabetical


@dataclass(frozen=True, slots=True)
class WordCount:
    """A word in a form that people recognise, and how many answers mention it in any form."""

    word: str
    count: int


def word_counts(
    texts: Sequence[str], languages: Sequence[Language], *, left_out: LeftOut = NOTHING, at_most: int = 40
) -> tuple[WordCount, ...]:
    """The content words of the answers, the most mentioned first; an answer counts once per word.

    >>> word_counts(["Lisää koulutusta!", "Koulutusta ja koulutusta", "Bussi"], ["fi", "fi", "fi"], at_most=1)
    (WordCount(word='koulutus', count=2),)
    """
    mentions: Counter[tuple[str, Language]] = Counter()
    met: dict[tuple[str, Language], Counter[Word]] = {}
    for text, language in zip(texts, languages, strict=True):
        found = kept(words(text, language), language, left_out)
        mentions.update({(word.lemma, language) for word in found})
        for word in found:
            met.setdefault((word.lemma, language), Counter())[word] += 1
    shown: Counter[str] = Counter()
    for (lemma, language), count in mentions.items():
        shown[readable(lemma, met[lemma, language], language)] += count
    ranked = sorted(shown.items(), key=lambda item: (-item[1], alphabetical(item[0]), item[0]))
    return tuple(WordCount(word, count) for word, count in ranked[:at_most])
