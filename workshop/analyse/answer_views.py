"""How alike answers are: by their letters, by their words and, where it is known, by their meaning."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer
from sklearn.preprocessing import normalize

from workshop.analyse.counted import counted, places_of
from workshop.analyse.neighbours import nearest
from workshop.language.content_words import Word
from workshop.model import LANGUAGES, Language

Matrix = NDArray[np.float32]

DIMENSIONS = 100
ANSWERS_FOR_A_DIMENSION = 3
LETTERS_SHARE = 0.6
"""Of the lexical view; the rest is words and the parts of compounds."""
RARE_BELOW = 100
"""With fewer answers, words that only one of them has are kept too."""
MOST_TRAITS = 60_000
FEW = 50
"""Answers that are compared as they are, without finding the directions common to them."""
FEWEST_OF_A_LANGUAGE = 8
"""A language with fewer answers has no mean of its own to lose."""
NEIGHBOURS_COMPARED = 10
WEIGHT_OF_AGREEMENT = 0.8
DECIMALS = 5
"""Sums of floats differ in their last bits from machine to machine."""


def lexical_view(texts: Sequence[str], words: Sequence[Sequence[Word]]) -> Matrix:
    """Rows of length one: latent semantic analysis of letter sequences (3-5) beside that of words.

    A row of zeros is an answer that shares nothing with any other.
    """
    letters = _reduced(_letter_counts(texts))
    said = [[base for word in of_one for base in (word.lemma, *word.parts)] for of_one in words]
    bases = _reduced(counted(said, places_of(said)))
    return _beside(letters, bases, LETTERS_SHARE)


def fused_view(lexical: Matrix, vectors: Matrix, texts: Sequence[str], languages: Sequence[Language]) -> Matrix:
    """The lexical view beside the vectors, both without what language and length say.

    The words weigh as much as they agree with the meaning on who stands near whom (about 0.3 for Finnish
    opinions, 0.15 across languages, where words have nothing to say): views are worth what they share (Blum and
    Mitchell 1998).
    """
    meaning = _without_form(vectors, texts, languages)
    wording = _without_form(lexical, texts, languages)
    return _beside(wording, meaning, WEIGHT_OF_AGREEMENT * _agreement(wording, meaning))


def _letter_counts(texts: Sequence[str]) -> csr_matrix:
    """How often each text has each sequence of letters; each different word is taken apart but once."""
    forms: dict[str, int] = {}
    of_texts = counted([text.lower().split() for text in texts], forms)
    if not forms:
        return of_texts
    vectorizer = CountVectorizer(analyzer="char_wb", ngram_range=(3, 5), dtype=np.float32)
    counts = csr_matrix(of_texts @ vectorizer.fit_transform(forms))
    counts.sort_indices()
    return counts


def _reduced(counts: csr_matrix) -> Matrix:
    answers = counts.shape[0]
    met = counts.getnnz(axis=0)
    fewest, most = 2 if answers >= RARE_BELOW else 1, answers * (0.5 if answers > 4 else 1.0)
    telling = np.flatnonzero((met >= fewest) & (met <= most))
    if len(telling) > MOST_TRAITS:
        often = np.asarray(counts.sum(axis=0)).ravel()[telling]
        telling = np.sort(telling[np.argsort(-often, kind="stable")[:MOST_TRAITS]])
    if not len(telling):  # every one is too common or too rare
        return np.zeros((answers, 1), dtype=np.float32)
    weights = TfidfTransformer(sublinear_tf=True).fit_transform(counts[:, telling])
    dimensions = min(DIMENSIONS, len(telling) - 1, answers // ANSWERS_FOR_A_DIMENSION)
    if answers <= FEW or dimensions < 1:  # so few that leaving directions out would make strangers alike
        return _rounded(weights.toarray())
    return _rounded(normalize(TruncatedSVD(dimensions, random_state=0, n_iter=4).fit_transform(weights)))


def _beside(first: Matrix, second: Matrix, share_of_first: float) -> Matrix:
    weighed = np.hstack([first * share_of_first**0.5, second * (1 - share_of_first) ** 0.5])
    return _rounded(weighed)


def _without_form(view: Matrix, texts: Sequence[str], languages: Sequence[Language]) -> Matrix:
    """Rows without what they owe to their language and to their length, not to what is said.

    Sentence vectors of short answers lie together whatever they are about, and so do those of a language. The
    mean of each language and the direction that goes with the logarithm of the length (least squares) are
    taken out.
    """
    free = (view - view.mean(axis=0)).astype(np.float64)
    if len(set(languages)) > 1:
        for language in LANGUAGES:
            of_language = np.array([one == language for one in languages])
            if of_language.sum() >= FEWEST_OF_A_LANGUAGE:
                free[of_language] -= free[of_language].mean(axis=0)
    if len(texts) > FEW:  # of a few answers, topic and length cannot be told apart
        length = np.log1p([len(text) for text in texts])
        length -= length.mean()
        if spread := float(length @ length):
            free -= np.outer(length, (length @ free) / spread)
    return _rounded(normalize(free))


def _agreement(first: Matrix, second: Matrix) -> float:
    """The share (0-1) of an answer's nearest neighbours in one view that are so in the other too."""
    count = min(NEIGHBOURS_COMPARED, max(1, len(first) // 15))
    here, there = nearest(first, count)[0], nearest(second, count)[0]
    shared = (here[:, :, None] == there[:, None, :]).any(axis=2)
    return round(float(shared.mean()), 3)


def _rounded(view: NDArray[np.floating]) -> Matrix:
    return np.round(view, DECIMALS).astype(np.float32) + np.float32(0)  # no negative zeros
