"""How alike answers are: by their letters, by their words and, where it is known, by their meaning."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.preprocessing import normalize

from workshop.language.content_words import Word
from workshop.model import LANGUAGES, Language

Matrix = NDArray[np.float32]

DIMENSIONS = 100
LETTERS_SHARE = 0.6
"""Of the lexical view; the rest is words and the parts of compounds."""
MEANING_SHARE = 0.7
MEANING_SHARE_MIXED = 0.85
"""Words say nothing across languages, so vectors weigh more when there are several."""
RARE_BELOW = 100
"""With fewer answers, words that only one of them has are kept too."""
FEW = 50
"""Answers that are compared as they are, without finding the directions common to them."""
DECIMALS = 5
"""Sums of floats differ in their last bits from machine to machine."""


def lexical_view(texts: Sequence[str], words: Sequence[Sequence[Word]]) -> Matrix:
    """Rows of length one: latent semantic analysis of letter sequences (3-5) beside that of words.

    A row of zeros is an answer that shares nothing with any other.
    """
    letters = _reduced([text.lower() for text in texts], analyzer="char_wb", ngram_range=(3, 5), max_features=60_000)
    bases = _reduced([" ".join(_bases(of_one)) for of_one in words], analyzer=str.split)
    return _beside(letters, bases, LETTERS_SHARE)


def fused_view(lexical: Matrix, vectors: Matrix, languages: Sequence[Language]) -> Matrix:
    """The lexical view beside the vectors, each centred, in every language by itself when there are several."""
    mixed = len(set(languages)) > 1
    meaning = _centred(vectors, languages)
    if not mixed:
        return _beside(meaning, lexical, MEANING_SHARE)
    return _beside(meaning, _centred(lexical, languages), MEANING_SHARE_MIXED)


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
    dimensions = min(DIMENSIONS, weights.shape[1] - 1)
    if count <= FEW or dimensions < 1:  # so few that leaving directions out would make strangers alike
        return _rounded(weights.toarray())
    reduced = TruncatedSVD(dimensions, random_state=0, n_iter=4).fit_transform(weights)
    return _rounded(normalize(reduced))


def _beside(first: Matrix, second: Matrix, share_of_first: float) -> Matrix:
    weighed = np.hstack([first * share_of_first**0.5, second * (1 - share_of_first) ** 0.5])
    return _rounded(weighed)


def _centred(view: Matrix, languages: Sequence[Language], *, at_least: int = 8) -> Matrix:
    """Rows without what all share; a language with fewer answers than `at_least` has only the common mean to lose."""
    centred = view - view.mean(axis=0)
    if len(set(languages)) > 1:
        for language in LANGUAGES:
            of_language = np.array([one == language for one in languages])
            if of_language.sum() >= at_least:
                centred[of_language] -= centred[of_language].mean(axis=0)
    return _rounded(normalize(centred))


def _rounded(view: NDArray[np.floating]) -> Matrix:
    return np.round(view, DECIMALS).astype(np.float32) + np.float32(0)  # no negative zeros
