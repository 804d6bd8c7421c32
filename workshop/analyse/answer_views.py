"""How alike answers are: by their letters, by their words and, where it is known, by their meaning."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.preprocessing import normalize

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
    letters = _reduced([text.lower() for text in texts], analyzer="char_wb", ngram_range=(3, 5), max_features=60_000)
    bases = _reduced([" ".join(_bases(of_one)) for of_one in words], analyzer=str.split)
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


def _bases(words: Sequence[Word]) -> list[str]:
    return [base for word in words for base in (word.lemma, *word.parts)]


def _reduced(documents: Sequence[str], **how: object) -> Matrix:
    count = len(documents)
    vectorizer = TfidfVectorizer(
        sublinear_tf=True,
        min_df=2 if count >= RARE_BELOW else 1,
        max_df=0.5 if count > 4 else 1.0,
        dtype=np.float32,
        **how,
    )
    try:
        weights: csr_matrix = vectorizer.fit_transform(documents)
    except ValueError:  # nothing is left when every term is too common or too rare
        return np.zeros((count, 1), dtype=np.float32)
    dimensions = min(DIMENSIONS, weights.shape[1] - 1, count // ANSWERS_FOR_A_DIMENSION)
    if count <= FEW or dimensions < 1:  # so few that leaving directions out would make strangers alike
        return _rounded(weights.toarray())
    reduced = TruncatedSVD(dimensions, random_state=0, n_iter=4).fit_transform(weights)
    return _rounded(normalize(reduced))


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
