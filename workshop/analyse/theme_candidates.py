"""The nouns and phrases by which a theme could be called, the most telling first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log

from workshop.language.compounds import parts
from workshop.language.content_words import Word
from workshop.language.dictionaries import is_recognised
from workshop.language.finnish import noun_of_verb
from workshop.language.noun_phrases import noun_phrases
from workshop.language.word_classes import word_class
from workshop.language.word_lists import GENERAL
from workshop.model import LANGUAGES, Language

NOUN, GENERAL_NOUN, NOUN_OF_VERB, OTHER = range(4)
TELLING_ODDS = 0.5
LONG_COMPOUND = 10
SHORTEST_PART = 3
IN_ONE_COMPOUND = 0.5
"""Of the answers that mention a word, how many mention it in one compound for the compound to be the telling one."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that answers mention: a base form, or a phrase as it is shown with the base forms in it."""

    text: str
    language: Language
    lemmas: tuple[str, ...]
    kind: int = NOUN

    @property
    def is_phrase(self) -> bool:
        """Whether it is of two words."""
        return len(self.lemmas) > 1


@dataclass(frozen=True, slots=True)
class Telling:
    """A candidate with the number of answers in the theme that mention it, and how well it tells the theme apart.

    `rank` 0 is a noun that several answers mention and others seldom do; each flaw adds to it.
    """

    candidate: Candidate
    count: int
    rank: int
    weight: float


@dataclass(frozen=True)
class AnswerWords:
    """What is needed of one answer to name its theme; `copies` counts identical answers."""

    text: str
    language: Language
    words: tuple[Word, ...]
    copies: int
    typicality: float


def candidates(answers: Sequence[AnswerWords]) -> list[tuple[Candidate, ...]]:
    """All that each answer mentions, each once, in a fixed order.

    Who says “kielikurssi” also speaks of languages and of courses, if others use those words by themselves.
    """
    mentioned = [{*_words(answer), *_phrases(answer)} for answer in answers]
    known = set().union(*mentioned)
    for answer, found in zip(answers, mentioned, strict=True):
        found.update(part for part in _parts(answer) if part in known)
    return [tuple(sorted(found, key=lambda one: (one.text, one.language, one.lemmas, one.kind))) for found in mentioned]


def telling(
    theme: Sequence[int],
    answers: Sequence[AnswerWords],
    mentioned: Sequence[Sequence[Candidate]],
    everywhere: Counter[Candidate],
) -> list[Telling]:
    """What the answers of the theme (their places) mention, the most telling first.

    Weighed by how many answers mention it, the log odds against the answers outside the theme, and how
    typical of the theme the answers are that mention it.
    """
    within: Counter[Candidate] = Counter()
    typical: dict[Candidate, list[float]] = {}
    for place in theme:
        for candidate in mentioned[place]:
            within[candidate] += answers[place].copies
            typical.setdefault(candidate, []).append(answers[place].typicality)
    size = sum(answers[place].copies for place in theme)
    outside = sum(answer.copies for answer in answers) - size
    usual = sum(answers[place].typicality for place in theme) / len(theme) or 1.0
    main = _main_language([answers[place] for place in theme])
    found = []
    for candidate, count in within.items():
        odds = _log_odds(count, size, everywhere[candidate] - count, outside)
        nearness = sum(typical[candidate]) / len(typical[candidate]) / usual
        weight = count**0.75 * max(odds, 0.05) * (0.5 + 0.5 * nearness) * _preference(candidate, main)
        found.append(Telling(candidate, count, _flaws(candidate, count, size, odds), round(weight, 6)))
    return sorted(
        _without_parts_of_one_compound(found),
        key=lambda one: (one.rank, -one.weight, one.candidate.text, one.candidate.language),
    )


def _without_parts_of_one_compound(found: Sequence[Telling]) -> list[Telling]:
    """Without words that nearly all mention in one and the same compound: the compound is the telling one."""
    in_one: dict[tuple[str, Language], int] = {}
    for one in found:
        if not one.candidate.is_phrase:
            for part in parts(one.candidate.text, one.candidate.language):
                key = (part, one.candidate.language)
                in_one[key] = max(in_one.get(key, 0), one.count)
    return [
        one
        for one in found
        if one.candidate.is_phrase
        or in_one.get((one.candidate.text, one.candidate.language), 0) < IN_ONE_COMPOUND * one.count
    ]


def _words(answer: AnswerWords) -> Iterator[Candidate]:
    language = answer.language
    for word in answer.words:
        kind = word_class(word.lemma, language)
        if len(word.lemma) < 3 and not word.surface.isupper():
            continue
        if kind == "noun":
            known = word.surface.isupper() or is_recognised(word.lemma, language)  # EU is in no dictionary
            general = word.lemma in GENERAL[language] or not known
            yield Candidate(word.lemma, language, (word.lemma,), GENERAL_NOUN if general else NOUN)
        elif kind == "verb" and language == "fi" and (noun := noun_of_verb(word.lemma)):
            yield Candidate(noun, language, (noun,), NOUN_OF_VERB)
        else:
            yield Candidate(word.lemma, language, (word.lemma,), OTHER)


def _parts(answer: AnswerWords) -> Iterator[Candidate]:
    for part in {part for word in answer.words for part in word.parts}:
        if len(part) > SHORTEST_PART and word_class(part, answer.language) == "noun":
            yield Candidate(part, answer.language, (part,))


def _phrases(answer: AnswerWords) -> Iterator[Candidate]:
    for phrase in noun_phrases(answer.text, answer.words, answer.language):
        yield Candidate(phrase.text, answer.language, phrase.lemmas)


def _main_language(answers: Sequence[AnswerWords]) -> Language:
    counts: Counter[Language] = Counter()
    for answer in answers:
        counts[answer.language] += answer.copies
    return max(LANGUAGES, key=lambda language: (counts[language], -LANGUAGES.index(language)))


def _log_odds(within: int, size: int, elsewhere: int, outside: int) -> float:
    if outside == 0:
        return 1.0
    here = within / size
    there = (elsewhere + 0.5) / (outside + 1)
    return log((here + 0.01) / (there + 0.01))


def _preference(candidate: Candidate, main: Language) -> float:
    preference = 1.0 if candidate.language == main else 0.7
    if candidate.is_phrase:
        return preference * 1.3
    return preference * 1.25 if len(candidate.text) >= LONG_COMPOUND else preference


def _flaws(candidate: Candidate, count: int, size: int, odds: float) -> int:
    flaws = int(candidate.kind)
    if count < 2 and size > 3:
        flaws += 4 if candidate.is_phrase else 2
    if odds < TELLING_ODDS:
        flaws += 2
    return flaws
