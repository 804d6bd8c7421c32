"""Very many answers: a sample of them makes the themes, and a classifier places the others, part by part."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from workshop.analyse.found_themes import FoundThemes
from workshop.analyse.theme_speakers import ThemeSpeakers
from workshop.language.content_words import plain
from workshop.language.detection import detect
from workshop.model import Language

MANY = 6_000
"""Answers of which the neighbours of each are not looked for any more: it takes the square of the time."""
SAMPLE = 5_000
AT_A_TIME = 10_000
"""Answers that are read between two signs of progress; what they need meanwhile is let go of after each part."""

Report = Callable[[float], None]
Places = NDArray[np.intp]
Digests = NDArray[np.uint64]


def themes_of_many(
    texts: Sequence[str],
    languages: Sequence[Language] | None,
    vectors: NDArray[np.float32] | None,
    of_sample: Callable[[Sequence[int], Report], FoundThemes],
    report: Report,
) -> FoundThemes:
    """The themes that `of_sample` finds in a sample, with all other texts placed in them.

    The sample is drawn by a digest of the text, so that order does not matter. Who says the same as one of the
    sample stands where that one does; the others go to the theme of which their words speak, and what says no word
    that the sample has fits nowhere.
    """
    keys, exact = _digests(texts, lambda share: report(0.1 * share))
    sample = _sample(keys, exact)
    found = of_sample(sample.tolist(), lambda share: report(0.1 + 0.3 * share))
    speakers = ThemeSpeakers(
        [texts[place] for place in sample],
        [languages[place] if languages else detect(texts[place]) for place in sample],
        None if vectors is None else vectors[sample],
        found.placed,
    )
    numbers = np.zeros(len(texts), dtype=np.int32)
    sure = np.zeros(len(texts), dtype=np.float32)
    wordless = np.zeros(len(texts), dtype=bool)
    for start in range(0, len(texts), AT_A_TIME):
        part = slice(start, min(len(texts), start + AT_A_TIME))
        said = texts[part]
        spoken = languages[part] if languages else [detect(text) for text in said]
        numbers[part], sure[part], wordless[part] = speakers.placed(
            said, spoken, None if vectors is None else vectors[part]
        )
        report(0.4 + 0.5 * part.stop / len(texts))
    _as_in_sample(keys, sample, found, numbers, wordless)
    for place, number, how_sure in zip(sample, found.placed, found.confidence, strict=True):
        numbers[place], sure[place] = number or 0, how_sure
    whole = _all_placed(found, sample, numbers, sure, wordless, keys)
    report(1.0)
    return whole


def _digests(texts: Sequence[str], report: Report) -> tuple[Digests, Digests]:
    """Of each text, a number for what it says, and one for how exactly it says it."""
    keys, exact = np.zeros(len(texts), dtype=np.uint64), np.zeros(len(texts), dtype=np.uint64)
    for place, text in enumerate(texts):
        read = plain(text)
        keys[place], exact[place] = _digest(read.casefold()), _digest(read)
        if place % AT_A_TIME == 0:
            report(place / len(texts))
    return keys, exact


def _digest(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "replace"), digest_size=8).digest())


def _sample(keys: Digests, exact: Digests) -> Places:
    """Places of different texts in the order of their digests; of copies too, where there are few different ones."""
    ordered = np.lexsort((exact, keys))
    begins = np.flatnonzero(np.r_[True, np.diff(keys[ordered]) != 0])
    copy = np.arange(len(keys)) - np.repeat(begins, np.diff(np.r_[begins, len(keys)]))
    chosen: Places = ordered[np.argsort(copy, kind="stable")[:SAMPLE]]
    return chosen


def _as_in_sample(
    keys: Digests,
    sample: Places,
    found: FoundThemes,
    numbers: NDArray[np.int32],
    wordless: NDArray[np.bool_],
) -> None:
    """Copies of a text of the sample stand where it does."""
    known, at = np.unique(keys[sample], return_index=True)
    where = np.searchsorted(known, keys).clip(max=len(known) - 1)
    same = known[where] == keys
    placed = np.array([number or 0 for number in found.placed], dtype=np.int32)
    silent = np.zeros(len(sample), dtype=bool)
    silent[list(found.wordless)] = True
    numbers[same], wordless[same] = placed[at[where[same]]], silent[at[where[same]]]


def _all_placed(
    found: FoundThemes,
    sample: Places,
    numbers: NDArray[np.int32],
    sure: NDArray[np.float32],
    wordless: NDArray[np.bool_],
    keys: Digests,
) -> FoundThemes:
    """What was found in the sample, with all texts in it; the themes are numbered anew by their size."""
    in_sample = np.zeros(len(numbers), dtype=bool)
    in_sample[sample] = True
    others = np.lexsort((keys, -sure.round(3)))
    others = others[~in_sample[others]]
    of_others = numbers[others]
    themes = [
        replace(
            theme,
            members=(*sample[list(theme.members)].tolist(), *others[of_others == theme.number].tolist()),
            also=tuple(sample[list(theme.also)].tolist()),
        )
        for theme in found.themes
    ]
    ranked = sorted(themes, key=lambda theme: (-len(theme.members), theme.number))
    now = np.zeros(max((theme.number for theme in themes), default=0) + 1, dtype=np.int32)
    now[[theme.number for theme in ranked]] = np.arange(1, len(ranked) + 1)
    placed = now[numbers]
    return replace(
        found,
        themes=tuple(replace(theme, number=number) for number, theme in enumerate(ranked, start=1)),
        placed=tuple(number or None for number in placed.tolist()),
        confidence=tuple(np.where(placed > 0, sure, 0).astype(np.float64).round(3).tolist()),
        main_themes=tuple(
            replace(main, themes=tuple(sorted(now[list(main.themes)].tolist()))) for main in found.main_themes
        ),
        wordless=tuple(np.flatnonzero(wordless & (placed == 0)).tolist()),
    )
