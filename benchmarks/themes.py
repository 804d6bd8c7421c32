"""How well themes are found, how fast and in how much memory, beside TF-IDF of words with k-means.

    python benchmarks/themes.py [DIRECTORY]

Without a directory, the hand-written Finnish answers of the tests are measured. A directory (or
KUTOMO_BENCH_DATA) may hold hs2003_fi.csv, fsd_fi.csv and sib200_mix.csv with the columns text, label, lang.
Each line is measured in a process of its own, so that seconds and memory include what is loaded. The peer is
told the true number of themes; “auto” finds it, “exactly” is told it too.
"""

from __future__ import annotations

import csv
import json
import os
import random
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent
METHODS = ("words + k-means", "lexical, auto", "lexical, exactly", "fused, auto", "fused, exactly")


@dataclass(frozen=True)
class Labelled:
    """A set of answers with the themes that a person gave them."""

    name: str
    file: Path
    at_most: int | None = None

    def rows(self) -> tuple[list[str], list[str]]:
        """Texts and labels, in an order that is the same every time."""
        with self.file.open(encoding="utf-8") as file:
            rows = [row for row in csv.DictReader(file) if row["label"] != "muu" and row["text"].strip()]
        random.Random(0).shuffle(rows)
        rows = rows[: self.at_most]
        return [row["text"] for row in rows], [row["label"] for row in rows]


def labelled_sets(directory: Path | None) -> list[Labelled]:
    """The set that ships with the house and those of the directory."""
    sets = [Labelled("hand_fi", HOUSE / "tests" / "data" / "hand_fi.csv")]
    if directory:
        sets += [
            Labelled("hs2003_fi 150", directory / "hs2003_fi.csv", 150),
            Labelled("hs2003_fi 1000", directory / "hs2003_fi.csv", 1000),
            Labelled("fsd_fi 1500", directory / "fsd_fi.csv", 1500),
            Labelled("sib200_mix", directory / "sib200_mix.csv"),
        ]
    return [one for one in sets if one.file.exists()]


def peer(texts: list[str], count: int) -> list[int]:
    """TF-IDF of words as they stand, k-means with the true number of themes."""
    from sklearn.cluster import KMeans
    from sklearn.feature_extraction.text import TfidfVectorizer

    weights = TfidfVectorizer(sublinear_tf=True).fit_transform(texts)
    return [int(one) for one in KMeans(count, n_init=10, random_state=0).fit_predict(weights)]


def ours(texts: list[str], method: str, count: int) -> tuple[list[int], float]:
    """Our themes, and the seconds that the vectors took of it."""
    from workshop.analyse.themes import find_themes
    from workshop.language import semantic

    start = time.perf_counter()
    vectors = semantic.vectors(texts) if method.startswith("fused") else None
    seconds = time.perf_counter() - start
    found = find_themes(texts, vectors=vectors, exactly=count if method.endswith("exactly") else None)
    return [number if number is not None else -place - 1 for place, number in enumerate(found.placed)], seconds


def measure(labelled: Labelled, method: str) -> dict[str, float]:
    """One line of the table, measured in this process."""
    texts, labels = labelled.rows()
    start = time.perf_counter()
    seconds_of_vectors = 0.0
    if method == METHODS[0]:
        placed = peer(texts, len(set(labels)))
    else:
        placed, seconds_of_vectors = ours(texts, method, len(set(labels)))
    seconds = time.perf_counter() - start
    from sklearn.metrics import adjusted_mutual_info_score, v_measure_score

    return {
        "answers": len(texts),
        "true": len(set(labels)),
        "found": len({number for number in placed if number >= 0}),
        "unplaced": sum(number < 0 for number in placed),
        "v": v_measure_score(labels, placed),
        "ami": adjusted_mutual_info_score(labels, placed),
        "seconds": seconds,
        "seconds_of_vectors": seconds_of_vectors,
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def print_table(directory: Path | None) -> None:
    """Measure every set with every method, each in a new process."""
    from workshop.language import semantic

    methods = METHODS if semantic.is_available() else METHODS[:3]
    print(f"{'answers':<16}{'method':<18}{'n':>6}{'true':>6}{'found':>6}{'none':>6}{'V':>7}{'AMI':>7}", end="")
    print(f"{'s':>7}{'vectors s':>11}{'MB':>6}")
    for labelled in labelled_sets(directory):
        for method in methods:
            command = [sys.executable, __file__, "--measure", labelled.name, method, str(directory or "")]
            line = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
            print(f"{labelled.name:<16}{method:<18}{line['answers']:>6}{line['true']:>6}{line['found']:>6}", end="")
            print(f"{line['unplaced']:>6}{line['v']:>7.3f}{line['ami']:>7.3f}{line['seconds']:>7.1f}", end="")
            print(f"{line['seconds_of_vectors']:>11.1f}{line['megabytes']:>6.0f}", flush=True)


def main() -> None:
    """Print the table, or measure one line of it for the process that prints."""
    sys.path.insert(0, str(HOUSE))
    if sys.argv[1:2] == ["--measure"]:
        _, _, name, method, where = sys.argv
        sets = labelled_sets(Path(where) if where else None)
        print(json.dumps(measure(next(one for one in sets if one.name == name), method)))
        return
    where = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("KUTOMO_BENCH_DATA")
    print_table(Path(where) if where else None)


if __name__ == "__main__":
    main()
