"""Of which theme the words of an answer speak, learnt from answers whose themes are known: linear in the words.

What a word form speaks of is worked out once, from its letters, its base form and the parts of a compound; an answer
speaks of what its word forms speak of together. So very many answers are placed in the time that it takes to read them.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import diags
from sklearn.linear_model import RidgeClassifier
from sklearn.naive_bayes import ComplementNB
from sklearn.preprocessing import normalize

from workshop.analyse.counted import counted, places_of
from workshop.language.content_words import forms, words
from workshop.model import Language

LETTERS = (3, 4, 5)
BASE_WEIGHT = 2.0
"""What a base form is worth beside a sequence of letters."""
SMOOTHING = 0.3
FORMS_KEPT = 200_000
MEANING_WEIGHT = 2.0
"""What the meaning of an answer says of its theme, beside what its words say."""

BASE = "="
"""Begins a trait that is a base form; no letter does."""
UNKNOWN = np.zeros(1, dtype=np.float32)
"""Speaks of no theme, though it is a word."""

Speech = NDArray[np.float32] | None
"""How much a form speaks of each theme; none for a word without a topic."""


class ThemeSpeakers:
    """A classifier of texts (complement naive Bayes, Rennie et al. 2003; with vectors, ridge regression beside it)."""

    def __init__(
        self,
        texts: Sequence[str],
        languages: Sequence[Language],
        vectors: NDArray[np.float32] | None,
        placed: Sequence[int | None],
    ) -> None:
        known = [place for place, number in enumerate(placed) if number is not None]
        whose = np.array([placed[place] for place in known])
        self._numbers, which = np.unique(whose, return_inverse=True)
        traits = [_all_traits(texts[place], languages[place]) for place in known]
        self._places = places_of(traits)
        counts = counted(traits, self._places)
        met = counts.getnnz(axis=0)
        worth = np.where(met > 1, np.log(len(known) / np.maximum(met, 1)), 0.0)
        worth *= np.array([BASE_WEIGHT if trait.startswith(BASE) else 1.0 for trait in self._places])
        bayes = ComplementNB(alpha=SMOOTHING).fit(normalize(counts @ diags(worth)), which)
        speaks = bayes.feature_log_prob_.T * worth[:, None]
        self._speaks = (speaks - speaks.mean(axis=1, keepdims=True)).astype(np.float32)
        self._forms: dict[tuple[str, Language], Speech] = {}
        self._by_meaning = None
        if vectors is not None and len(self._numbers) > 1:
            self._middle = vectors[known].mean(axis=0)
            self._by_meaning = RidgeClassifier(class_weight="balanced").fit(self._centred(vectors[known]), which)

    def placed(
        self, texts: Sequence[str], languages: Sequence[Language], vectors: NDArray[np.float32] | None
    ) -> tuple[NDArray[np.int32], NDArray[np.float32], NDArray[np.bool_]]:
        """Of each text the number of its theme, 0 for none; how far its words agree on it; whether it says nothing."""
        if len(self._forms) > FORMS_KEPT:
            self._forms.clear()
        said: dict[tuple[str, Language], int] = {}
        counts = counted(
            [[(form, language) for form in forms(text)] for text, language in zip(texts, languages, strict=True)], said
        )
        speech = [self._speech(*form) for form in said]
        table = np.zeros((len(said), len(self._numbers)), dtype=np.float32)
        for place, one in enumerate(speech):
            if one is not None and one is not UNKNOWN:
                table[place] = one
        spoken = counts @ table
        clear = counts @ table.max(axis=1)
        words_met = counts @ np.array([one is not None for one in speech], dtype=np.float32)
        sure = np.where(clear > 0, spoken.max(axis=1) / np.where(clear > 0, clear, 1), 0.0).clip(0, 1)
        told = clear > 0
        if self._by_meaning is not None and vectors is not None:
            meant = self._by_meaning.decision_function(self._centred(vectors))
            spoken = _unit(spoken) + MEANING_WEIGHT * _unit(meant)
            told = words_met > 0
        numbers = np.where(told, self._numbers[spoken.argmax(axis=1)], 0).astype(np.int32)
        return numbers, sure.astype(np.float32), words_met == 0

    def _speech(self, form: str, language: Language) -> Speech:
        key = (form, language)
        if key not in self._forms:
            self._forms[key] = self._spoken(_traits(form, language))
        return self._forms[key]

    def _spoken(self, traits: Sequence[str]) -> Speech:
        if not traits:
            return None
        known = [place for trait in traits if (place := self._places.get(trait)) is not None]
        spoken = self._speaks[known].sum(axis=0) if known else UNKNOWN
        return spoken if spoken.any() else UNKNOWN

    def _centred(self, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        rows: NDArray[np.float32] = normalize(vectors - self._middle)
        return rows


def _all_traits(text: str, language: Language) -> list[str]:
    return [trait for form in forms(text) for trait in _traits(form, language)]


def _traits(form: str, language: Language) -> list[str]:
    """The letters of a word form, its base form and its parts; none where it carries no topic."""
    found = words(form, language)
    if not found:
        return []
    around = f" {form} "
    letters = [around[at : at + size] for size in LETTERS for at in range(len(around) - size + 1)]
    return letters + [BASE + base for word in found for base in (word.lemma, *word.parts)]


def _unit(spoken: NDArray[np.floating]) -> NDArray[np.floating]:
    if spoken.ndim == 1:  # of two themes, it says how much it speaks of the second
        spoken = np.stack([-spoken, spoken], axis=1)
    unit: NDArray[np.floating] = normalize(spoken - spoken.mean(axis=1, keepdims=True))
    return unit
