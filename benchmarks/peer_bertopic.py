"""The themes of BERTopic, a peer: reads texts and their vectors, writes themes and CPU seconds, a line for each sample.

    python peer_bertopic.py DIRECTORY COUNT

Runs where BERTopic is (benchmarks/peers-themes.lock), in a process of its own, and knows nothing of the house.
The first way is BERTopic as it comes. The second is tuned for short answers: topics of five answers (ten of many),
neighbourhoods of ten, and answers that were left out given to the topic that is nearest by meaning.
"""

import json
import sys
from pathlib import Path
from time import process_time

import numpy as np
from bertopic import BERTopic
from umap import UMAP

SEED = 42


def space(neighbours: int) -> UMAP:
    """BERTopic's own UMAP, with a seed: without one no two runs are the same."""
    return UMAP(
        n_neighbors=neighbours, n_components=5, min_dist=0.0, metric="cosine", low_memory=False, random_state=SEED
    )


def as_it_comes(texts: list[str], vectors: np.ndarray) -> list[int]:
    return BERTopic(umap_model=space(15)).fit_transform(texts, vectors)[0]


def tuned(texts: list[str], vectors: np.ndarray) -> list[int]:
    model = BERTopic(umap_model=space(10), min_topic_size=5 if len(texts) <= 400 else 10)
    topics = model.fit_transform(texts, vectors)[0]
    if -1 in topics and len(set(topics)) > 1:
        topics = model.reduce_outliers(texts, topics, strategy="embeddings", embeddings=vectors)
    return topics


def main() -> None:
    """Find the themes of each sample in both ways."""
    place, count = Path(sys.argv[1]), int(sys.argv[2])
    warm = np.random.default_rng(0).normal(size=(60, 384)).astype(np.float32)
    as_it_comes([f"sana{number % 4} lause{number}" for number in range(60)], warm)  # compiling is not counted
    for number in range(count):
        texts = json.loads((place / f"{number}.json").read_text("utf-8"))
        vectors = np.load(place / f"{number}.npy")
        told = []
        for way in (as_it_comes, tuned):
            started = process_time()
            topics = [int(one) for one in way(texts, vectors)]
            told.append((topics, process_time() - started))
        print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main()
