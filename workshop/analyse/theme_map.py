"""Where themes lie to each other by the words of their answers: near ones speak of the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workshop.language.content_words import words
from workshop.language.left_out import NOTHING, LeftOut, kept
from workshop.model import Contribution

ANSWERS_READ = 30
"""Of each theme, the most typical."""
FEWEST = 3
WIDTH = 1.4
"""Of a map that is 1 high."""
COVERED = 0.14
"""The share of the map that the circles cover together."""
ROOM = 0.06
"""Between two circles, for their names."""
EVENED = 0.6
"""How much of a place is its place in the order: one theme far from all would else press the others together."""
ROUNDS = 300


@dataclass(frozen=True, slots=True)
class MappedTheme:
    """A theme on a map of height 1: the middle and the radius of its circle, and who is nearest in words."""

    x: float
    y: float
    radius: float
    nearest: int
    """The place of the theme that is most alike, among those given."""
    alike: float
    """How alike the two are, from 0 to 1."""


def theme_map(
    themes: Sequence[Sequence[Contribution]], sizes: Sequence[int], *, left_out: LeftOut = NOTHING
) -> tuple[MappedTheme, ...]:
    """The places of themes, given by their answers, the most typical first; none for fewer than three.

    Themes are compared by the base forms in their answers (TF-IDF, cosine) and laid out by classical
    multidimensional scaling (Torgerson 1952), evened out, and moved apart until no circle covers another: directions
    say little and nearness says something. The area of a circle is as its size. The same themes give the same map.
    """
    if len(themes) < FEWEST:
        return ()
    alike = _alikeness([_bases(said, left_out) for said in themes])
    radii = np.sqrt(np.maximum(1, np.array(sizes, dtype=np.float64)))
    radii *= np.sqrt(COVERED * WIDTH / (np.pi * float(radii @ radii)))
    places = _apart(_laid_out(1 - alike), radii)
    without_self = alike - 2 * np.eye(len(themes))
    nearest = without_self.argmax(axis=1)
    return tuple(
        MappedTheme(round(x, 4), round(y, 4), round(radius, 4), near, round(float(alike[at, near]), 3))
        for at, ((x, y), radius, near) in enumerate(zip(places.tolist(), radii.tolist(), nearest.tolist(), strict=True))
    )


def _bases(said: Sequence[Contribution], left_out: LeftOut) -> list[str]:
    return [
        word.lemma
        for one in said[:ANSWERS_READ]
        for word in kept(words(one.text, one.language), one.language, left_out)
    ]


def _alikeness(documents: Sequence[list[str]]) -> NDArray[np.float64]:
    """The cosines of the documents' TF-IDF (logarithmic counts, smoothed weights); a document is like itself.

    As scikit-learn's TfidfVectorizer weighs them, without the 75 MB and the half a second that opening it takes.
    """
    places = {base: place for place, base in enumerate(sorted({base for document in documents for base in document}))}
    counts = np.zeros((len(documents), len(places)))
    for at, document in enumerate(documents):
        for base, count in Counter(document).items():
            counts[at, places[base]] = count
    told = np.where(counts > 0, 1 + np.log(np.maximum(counts, 1)), 0.0)
    told *= 1 + np.log((1 + len(documents)) / (1 + (counts > 0).sum(axis=0)))
    told /= np.maximum(np.linalg.norm(told, axis=1, keepdims=True), 1e-12)
    alike: NDArray[np.float64] = (told @ told.T).round(6)
    np.fill_diagonal(alike, 1.0)
    return alike


def _laid_out(distances: NDArray[np.float64]) -> NDArray[np.float64]:
    """Two coordinates that keep the distances as well as two can."""
    count = len(distances)
    centring = np.eye(count) - 1 / count
    values, vectors = np.linalg.eigh(-0.5 * centring @ distances**2 @ centring)
    largest = np.argsort(-values)[:2]
    drawn: NDArray[np.float64] = vectors[:, largest] * np.sqrt(np.maximum(values[largest], 1e-9))
    signs = np.sign(drawn[np.abs(drawn).argmax(axis=0), range(2)])
    drawn = drawn * np.where(signs == 0, 1, signs)
    spread = np.maximum(np.ptp(drawn, axis=0), 1e-9)
    places = (drawn - drawn.min(axis=0)) / spread
    order = places.round(6).argsort(axis=0, kind="stable").argsort(axis=0) / (count - 1)
    on_map: NDArray[np.float64] = (EVENED * order + (1 - EVENED) * places) * (WIDTH, 1.0)
    return on_map


def _apart(places: NDArray[np.float64], radii: NDArray[np.float64]) -> NDArray[np.float64]:
    """The places moved away from each other, little by little and never off the map, until the circles have room."""
    angles = np.arange(len(places)) * 2.399963  # equal places part in different directions
    moved = places + 1e-4 * np.column_stack([np.cos(angles), np.sin(angles)])
    needed = radii[:, None] + radii[None, :] + ROOM
    np.fill_diagonal(needed, 0)
    lowest, highest = np.column_stack([radii, radii]), np.column_stack([WIDTH - radii, 1 - radii])
    for _round in range(ROUNDS):
        moved = np.clip(moved, lowest, highest)
        between = moved[:, None, :] - moved[None, :, :]
        distances = np.maximum(np.sqrt((between**2).sum(axis=2)), 1e-9)
        lacking = np.maximum(0, needed - distances)
        if not lacking.any():
            break
        moved = moved + 0.2 * (between / distances[:, :, None] * lacking[:, :, None]).sum(axis=1)
    clipped: NDArray[np.float64] = np.clip(moved, lowest, highest)
    return clipped
