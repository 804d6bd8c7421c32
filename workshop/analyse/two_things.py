"""Answers that say two things: a part of them speaks of another theme than the whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from sklearn.naive_bayes import MultinomialNB

from workshop.analyse.counted import counted, places_of
from workshop.analyse.distinct_answers import Answer
from workshop.language.content_words import Word, words

Groups = NDArray[np.intp]

SURE = 0.85
"""Probability from which a part of an answer is held to speak of another theme."""
FEWEST_BASES = 2
SMOOTHING = 0.1
_PARTS = re.compile(r"(?<=[.!?;:])\s+|,\s+|\s+(?:ja|sekä|mutta|och|samt|men|and|but)\s+")


def second_groups(answers: Sequence[Answer], groups: Groups) -> Groups:
    """The group that each answer belongs to besides its own, -1 for most.

    The clauses of an answer are each asked of which group their words speak (naive Bayes over base forms, every
    group as likely as the others). Of pairs of opinions pasted together 55 % were seen to say two things, of
    opinions as they were 2-5 %.
    """
    second = np.full(len(answers), -1, dtype=np.intp)
    placed = np.flatnonzero(groups >= 0)
    if len(np.unique(groups[placed])) < 2:
        return second
    whose, clauses = [], []
    for row in placed.tolist():
        for clause in _clauses(answers[row]):
            whose.append(row)
            clauses.append(clause)
    if not clauses:
        return second
    said = [_bases(answers[row].words) for row in placed.tolist()]
    places = places_of(said)
    speaker = MultinomialNB(alpha=SMOOTHING, fit_prior=False).fit(counted(said, places), groups[placed])
    chances = np.round(speaker.predict_proba(counted([clause & places.keys() for clause in clauses], places)), 6)
    surest = np.zeros(len(answers))
    for row, best, chance in zip(whose, speaker.classes_[chances.argmax(axis=1)], chances.max(axis=1), strict=True):
        if best != groups[row] and chance >= SURE and chance > surest[row]:
            second[row], surest[row] = best, chance
    return second


def _clauses(answer: Answer) -> list[set[str]]:
    """The base forms of each clause with enough of them; none where the answer is of one clause."""
    parts = _PARTS.split(answer.text)
    if len(parts) < 2:
        return []
    found = [_bases(words(part, answer.language)) for part in parts]
    return [clause for clause in found if len(clause) >= FEWEST_BASES]


def _bases(words: Iterable[Word]) -> set[str]:
    return {base for word in words for base in (word.lemma, *word.parts)}
