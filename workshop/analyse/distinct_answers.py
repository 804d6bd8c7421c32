"""Texts as the analysis reads them: each different one once, in an order of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workshop.language.content_words import Word, plain, words
from workshop.language.detection import detect
from workshop.language.left_out import NOTHING, LeftOut, kept
from workshop.model import LANGUAGES, Language


@dataclass(frozen=True)
class Answer:
    """One text with all its copies, which may differ in capitals and white space."""

    text: str
    places: tuple[int, ...]
    language: Language
    words: tuple[Word, ...]


def distinct_answers(
    texts: Sequence[str],
    languages: Sequence[Language] | None,
    report: Callable[[float], None],
    left_out: LeftOut = NOTHING,
) -> list[Answer]:
    """The texts that have content words, each once, in an order that does not depend on the order given."""
    copies: dict[str, list[int]] = {}
    for place, text in enumerate(texts):
        copies.setdefault(plain(text).casefold(), []).append(place)
    answers = []
    for done, key in enumerate(sorted(copies)):
        text = min(plain(texts[place]) for place in copies[key])
        language = min((languages[place] for place in copies[key]), key=LANGUAGES.index) if languages else detect(text)
        if found := tuple(kept(words(text, language), language, left_out)):
            answers.append(Answer(text, tuple(copies[key]), language, found))
        if done % 50 == 0:
            report(done / len(copies))
    return answers
