"""Ours and the usual ways to find themes, on the same answers with the same vectors, and how well each did."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

import numpy as np
from sklearn.cluster import KMeans
from sklearn.decomposition import NMF, LatentDirichletAllocation
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.metrics import adjusted_mutual_info_score, adjusted_rand_score, v_measure_score
from sklearn.metrics.cluster import contingency_matrix
from sklearn.model_selection import cross_val_predict
from sklearn.svm import LinearSVC
from threadpoolctl import threadpool_limits

from benchmarks.themes_sets import Sample
from workshop.analyse.themes import find_themes
from workshop.language import detect, words

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

HOUSE = Path(__file__).resolve().parent.parent
BERTOPIC = HOUSE / "benchmarks" / "peer_bertopic.py"
LEFT_OUT = -1
TOLD = ("TF-IDF + k-means", "LDA", "NMF", "e5 + k-means")
"""They are told the true number of themes; the others find it."""
FINDERS = ("BERTopic", "BERTopic, tuned")
OURS, BY_WORDS = "Kutomo", "Kutomo, words alone"
METHODS = (*TOLD, *FINDERS, BY_WORDS, OURS)


@dataclass(frozen=True)
class Score:
    """How well answers were gathered, beside the themes that people gave them; all but `found` from 0 to 1."""

    v: float
    ami: float
    ari: float
    purity: float
    left_out: float
    found: float
    cpu_seconds: float


def score(labels: Sequence[str], placed: Sequence[int], cpu_seconds: float) -> Score:
    """Answers that were left out are taken as one theme, which is kind to who leaves out many."""
    table = contingency_matrix(labels, placed)
    return Score(
        v=v_measure_score(labels, placed),
        ami=adjusted_mutual_info_score(labels, placed),
        ari=adjusted_rand_score(labels, placed),
        purity=float(table.max(axis=0).sum() / len(labels)),
        left_out=sum(one == LEFT_OUT for one in placed) / len(placed),
        found=len(set(placed) - {LEFT_OUT}),
        cpu_seconds=cpu_seconds,
    )


def median(scores: Sequence[Score]) -> Score:
    """Of several samples, the middle of each figure."""
    return Score(**{name: float(np.median([getattr(one, name) for one in scores])) for name in Score.__annotations__})


def ours(sample: Sample, vectors: Vectors | None) -> Score:
    """The finder as it is, which does not know how many themes there are."""
    started = process_time()
    found = find_themes(sample.texts, vectors=vectors)
    placed = [LEFT_OUT if number is None else number for number in found.placed]
    return score(sample.labels, placed, process_time() - started)


def usual(sample: Sample, vectors: Vectors | None) -> dict[str, Score]:
    """The four that are told how many themes there are. LDA and NMF read base forms by our dictionaries."""
    count = sample.true
    bases = [" ".join(word.lemma for word in words(text, detect(text))) for text in sample.texts]
    rare = 2 if len(bases) > 100 else 1
    with threadpool_limits(limits=1):
        ways = {
            "TF-IDF + k-means": lambda: _means(TfidfVectorizer(sublinear_tf=True).fit_transform(sample.texts), count),
            "LDA": lambda: (
                LatentDirichletAllocation(count, random_state=0, learning_method="batch")
                .fit_transform(CountVectorizer(min_df=rare).fit_transform(bases))
                .argmax(axis=1)
            ),
            "NMF": lambda: (
                NMF(count, random_state=0, init="nndsvd", max_iter=400)
                .fit_transform(TfidfVectorizer(sublinear_tf=True, min_df=rare).fit_transform(bases))
                .argmax(axis=1)
            ),
        }
        if vectors is not None:
            ways["e5 + k-means"] = lambda: _means(vectors, count)
        told = {}
        for name, way in ways.items():
            started = process_time()
            placed = [int(one) for one in way()]
            told[name] = score(sample.labels, placed, process_time() - started)
    return told


def taught(sample: Sample, vectors: Vectors | None) -> float:
    """AMI of a linear classifier that is told the labels (five-fold), in the view in which themes are found."""
    from workshop.analyse.answer_views import fused_view, lexical_view

    languages = [detect(text) for text in sample.texts]
    found = [words(text, language) for text, language in zip(sample.texts, languages, strict=True)]
    view = lexical_view(sample.texts, found)
    if vectors is not None:
        view = fused_view(view, vectors, sample.texts, languages)
    folds = min(5, min(sample.labels.count(label) for label in set(sample.labels)))
    guessed = cross_val_predict(LinearSVC(random_state=0), view, sample.labels, cv=max(2, folds))
    return float(adjusted_mutual_info_score(sample.labels, guessed))


def bertopic_python() -> str | None:
    """The Python that has BERTopic: `make peers-themes` sets it up, or KUTOMO_PEERS_THEMES names one."""
    own = HOUSE / ".venv-peers-themes" / "bin" / "python"
    return os.environ.get("KUTOMO_PEERS_THEMES") or (str(own) if own.exists() else None)


def bertopic(given: Sequence[tuple[Sample, Vectors]]) -> list[dict[str, Score]]:
    """BERTopic's themes of each sample by both of its ways, all in one process: it takes a minute to be ready."""
    python = bertopic_python()
    if python is None:
        return []
    with tempfile.TemporaryDirectory() as place:
        for number, (sample, vectors) in enumerate(given):
            (Path(place) / f"{number}.json").write_text(json.dumps(sample.texts), "utf-8")
            np.save(Path(place) / f"{number}.npy", vectors)
        one_thread = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "NUMBA_NUM_THREADS": "1"}
        command = [python, str(BERTOPIC), place, str(len(given))]
        done = subprocess.run(command, check=True, capture_output=True, text=True, env=one_thread)
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("[")]
    return [
        {name: score(sample.labels, placed, seconds) for name, (placed, seconds) in zip(FINDERS, line, strict=True)}
        for (sample, _), line in zip(given, lines, strict=True)
    ]


def _means(rows: object, count: int) -> NDArray[np.int32]:
    return KMeans(count, n_init=10, random_state=0).fit_predict(rows)
