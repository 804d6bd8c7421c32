"""What themes promise: the same for the same answers, people's edits held, a word about every row; and how fast."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from time import process_time
from typing import TYPE_CHECKING

import numpy as np
from sklearn.metrics import adjusted_mutual_info_score, rand_score
from threadpoolctl import threadpool_limits

from benchmarks.table import QUICK, Table
from benchmarks.themes_sets import HOUSE, Sample
from workshop.analyse.themes import find_themes

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

NEW_SHARE = 0.1
SAME_THEMES = 0.92
SAME_PAIRS = 0.95
CLUSTERING_CPU_SECONDS = 1.0
COLD_ANSWERS, COLD_SECONDS, COLD_MEGABYTES = 2_000, 4.0, 500
BAD_ROWS = ("", " ", "-", "👍", "😀😀", "123", "ja että se", "x" * 50_000, "https://esimerkki.fi", "=1+1")


def shuffled(table: Table, sample: Sample, vectors: Vectors | None) -> None:
    """The same answers in another order, and the same themes."""
    order = list(range(len(sample.texts)))
    random.Random(7).shuffle(order)
    broken = []
    for what, given in (("words alone", None), ("with vectors", vectors)):
        if what == "with vectors" and given is None:
            continue
        first = find_themes(sample.texts, vectors=given)
        second = find_themes(
            [sample.texts[place] for place in order], vectors=None if given is None else given[np.array(order)]
        )
        if [first.placed[place] for place in order] != list(second.placed):
            broken.append(f"{what}: another order gives other themes")
        if [theme.name for theme in first.themes] != [theme.name for theme in second.themes]:
            broken.append(f"{what}: another order gives other names")
    seen = "identical" if not broken else "others"
    table.row(f"shuffled rows, {len(sample.texts):,} answers", "identical", seen, "BERTopic 0.81–0.86", broken=broken)


def tenth_more(table: Table, title: str, sample: Sample, vectors: Vectors | None) -> None:
    """A tenth more answers: how alike the old and the new themes are on the answers that were there before."""
    count = round(len(sample.texts) / (1 + NEW_SHARE))
    first = find_themes(sample.texts[:count], vectors=None if vectors is None else vectors[:count])
    known = [*first.placed, *[None] * (len(sample.texts) - count)]
    told = {}
    for how, earlier in (("themes known", known), ("found afresh", None)):
        after = find_themes(sample.texts, vectors=vectors, earlier=earlier)
        pair = [[number or 0 for number in one] for one in (first.placed, after.placed[:count])]
        told[how] = (adjusted_mutual_info_score(*pair), rand_score(*pair))
    ami, rand = told["themes known"]
    view = "words alone" if vectors is None else "with vectors"
    table.row(
        f"10 % more answers, {title}, {view}: AMI old against new",
        f"{SAME_THEMES:.2f}; Rand {SAME_PAIRS:.2f}",
        f"{ami:.2f}; Rand {rand:.3f}",
        f"found afresh {told['found afresh'][0]:.2f}; BERTopic 0.70–0.80",
        within=ami >= SAME_THEMES and rand >= SAME_PAIRS,
    )


def edits_hold(table: Table, sample: Sample) -> None:
    """People edit, answers arrive and themes are found again, in a real store: no edit is lost."""
    from benchmarks.themes_edits import edits_and_arrivals

    texts, rounds = (sample.texts[:80], 2) if QUICK else (sample.texts, 3)
    asked, broken = edits_and_arrivals(texts, rounds=rounds)
    table.row(
        f"{asked} edits, {rounds} times new answers and finding again",
        "every edit holds",
        "all hold" if not broken else f"{len(broken)} lost",
        broken=broken,
    )


def every_row_told(table: Table, sample: Sample) -> None:
    """A file with rows that say nothing: each gets a theme, or a word about why not."""
    from workshop.theme_file import theme_lines, theme_table

    texts = [*sample.texts[:40], *BAD_ROWS]
    content = "answer\n" + "\n".join('"' + text.replace('"', '""') + '"' for text in texts) + "\n"
    lines, *_ = theme_lines(content.encode(), "rows.csv", text="answer", group=None, exactly=None, at_most=None)
    written = theme_table(lines, "fi").splitlines()[1:]
    silent = [line.row for line in lines if not line.name]
    broken = [f"rows without a word: {silent}"] if silent else []
    if len(written) != len(texts):
        broken.append(f"{len(written)} lines for {len(texts)} rows")
    placed = sum(line.theme is not None for line in lines)
    table.row(
        f"a file of {len(texts)} rows, {len(BAD_ROWS)} of them empty, signs, huge",
        "a word on each",
        f"{placed} with a theme, {len(lines) - placed} told why not",
        broken=broken,
    )


def clustering(table: Table, sample: Sample, vectors: Vectors | None, peer: float | None) -> None:
    """CPU seconds from the views at hand to the themes, and of the whole with names."""
    from workshop.analyse.answer_views import fused_view, lexical_view
    from workshop.analyse.distinct_answers import distinct_answers
    from workshop.analyse.theme_groups import theme_groups

    started = process_time()
    with threadpool_limits(limits=1):  # as the finder does: a second thread spins while it waits
        answers = distinct_answers(sample.texts, None, lambda _share: None)
        texts, words = [one.text for one in answers], [one.words for one in answers]
        view = lexical_view(texts, words)
        if vectors is not None:
            rows = vectors[[one.places[0] for one in answers]]
            view = fused_view(view, rows, texts, [one.language for one in answers])
        views_at_hand = process_time()
        theme_groups(view, np.array([len(one.places) for one in answers]), by_meaning=vectors is not None)
    seconds = process_time() - views_at_hand
    table.row(
        f"clustering {len(sample.texts):,}, views at hand",
        f"{CLUSTERING_CPU_SECONDS:.1f} CPU s",
        f"{seconds:.2f} CPU s (and {views_at_hand - started:.1f} for words and views)",
        f"BERTopic {peer:.1f} CPU s" if peer else "",
        within=seconds <= CLUSTERING_CPU_SECONDS,
    )


def cold(table: Table) -> None:
    """A process that has just begun, by words alone."""
    told = _in_a_process_of_its_own("benchmarks.themes_cold", str(COLD_ANSWERS))
    table.row(
        f"{COLD_ANSWERS:,} answers by words alone, cold process",
        f"{COLD_SECONDS:.0f} s, {COLD_MEGABYTES} MB",
        f"{told['seconds']:.1f} s ({told['cpu_seconds']:.1f} CPU s), {told['megabytes']:.0f} MB",
        within=told["seconds"] <= COLD_SECONDS and told["megabytes"] <= COLD_MEGABYTES,
    )


def very_many(table: Table, answers: int) -> None:
    """A round of a million answers, of which a sample makes the themes."""
    told = _in_a_process_of_its_own("benchmarks.themes_large", str(answers))
    table.row(
        f"{answers:,} answers by words alone: a sample makes the themes, a classifier places the others",
        "300 s, 2,000 MB",
        f"{told['seconds']:.0f} s ({told['cpu_seconds']:.0f} CPU s), {told['megabytes']:.0f} MB, AMI {told['ami']:.2f}",
        within=told["seconds"] <= 300 and told["megabytes"] <= 2_000,
        broken=[] if told["placed"] + told["told"] == answers else ["a row is left without a word"],
    )


def _in_a_process_of_its_own(module: str, *arguments: str) -> dict[str, float]:
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=HOUSE, env=dict(os.environ))
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told
