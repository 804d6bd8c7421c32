"""Where new answers fit among themes that stand: with those that they are most like, or nowhere yet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from workshop.analyse.answer_views import fused_view, lexical_view
from workshop.analyse.distinct_answers import distinct_answers
from workshop.analyse.large_rounds import AT_A_TIME, MANY, SAMPLE
from workshop.analyse.neighbours import LEAST_ALIKENESS, nearest, neighbour_count, smoothed
from workshop.analyse.theme_speakers import ThemeSpeakers
from workshop.language.left_out import NOTHING, LeftOut
from workshop.model import Language

FEWEST_ASKED = 5
SURE = 0.5
"""The share of its neighbours' votes that a theme needs to have a new answer."""
AMONG_KNOWN = 0.5
"""How much of its neighbourhood must stand in themes, against the share of all answers that do: what lies mostly among
other new ones may be something that nobody has said before."""


def fitting(
    texts: Sequence[str],
    languages: Sequence[Language],
    vectors: NDArray[np.float32] | None,
    placed: Sequence[str | None],
    *,
    left_out: LeftOut = NOTHING,
    progress: Callable[[float], None],
) -> list[str | None]:
    """The theme of each text: the one it stands in, for a new one that in which it fits, or none.

    The nearest neighbours vote, weighed by their alikeness, in the view in which themes are found (k-nearest
    neighbours with a reject option, Hellman 1970). A text that was said before goes where it stands already. Of more
    than 6,000 texts the words say it, part by part.
    """
    if len(texts) > MANY:
        return _by_their_words(texts, languages, vectors, placed, progress)
    with threadpool_limits(limits=1):
        answers = distinct_answers(texts, languages, progress, left_out)
        known = [next((theme for one in answer.places if (theme := placed[one])), None) for answer in answers]
        found = list(placed)
        if len(answers) < FEWEST_ASKED or not any(known):
            return found
        view = lexical_view([answer.text for answer in answers], [answer.words for answer in answers])
        if vectors is not None:
            of_answers = np.round(np.asarray(vectors)[[answer.places[0] for answer in answers]], 5)
            view = fused_view(
                view, of_answers, [answer.text for answer in answers], [answer.language for answer in answers]
            )
        least = LEAST_ALIKENESS - (0 if vectors is None else 1 / (len(view) - 1))
        drawn, has_neighbours = smoothed(view, least_alikeness=least)
        places, alike = nearest(drawn, min(len(drawn) - 1, max(FEWEST_ASKED, neighbour_count(len(drawn)))))
    share_known = sum(theme is not None for theme in known) / len(known)
    for row, answer in enumerate(answers):
        theme = known[row]
        if not theme and has_neighbours[row]:
            theme = _voted(known, places[row].tolist(), alike[row].tolist(), share_known)
        for place in answer.places:
            found[place] = found[place] or theme
    return found


def _by_their_words(
    texts: Sequence[str],
    languages: Sequence[Language],
    vectors: NDArray[np.float32] | None,
    placed: Sequence[str | None],
    progress: Callable[[float], None],
) -> list[str | None]:
    """As fitting, for very many texts: learnt from some thousands of those that stand in themes."""
    found = list(placed)
    ids = sorted({theme for theme in placed if theme})
    numbers = {theme: number for number, theme in enumerate(ids, start=1)}
    standing = [place for place, theme in enumerate(placed) if theme]
    new = [place for place, theme in enumerate(placed) if not theme]
    if not standing or not new:
        return found
    taught = standing[:: max(1, len(standing) // SAMPLE)]
    speakers = ThemeSpeakers(
        [texts[place] for place in taught],
        [languages[place] for place in taught],
        None if vectors is None else vectors[taught],
        [numbers[theme] if (theme := placed[place]) else None for place in taught],
    )
    for start in range(0, len(new), AT_A_TIME):
        part = new[start : start + AT_A_TIME]
        told, sure, _ = speakers.placed(
            [texts[place] for place in part],
            [languages[place] for place in part],
            None if vectors is None else vectors[part],
        )
        for place, number, how_sure in zip(part, told.tolist(), sure.tolist(), strict=True):
            found[place] = ids[number - 1] if number and how_sure >= SURE else None
        progress((start + len(part)) / len(new))
    return found


def _voted(
    known: Sequence[str | None], neighbours: Sequence[int], alike: Sequence[float], share_known: float
) -> str | None:
    votes: dict[str, float] = defaultdict(float)
    everything = 0.0
    for neighbour, weight in zip(neighbours, alike, strict=True):
        if weight >= LEAST_ALIKENESS:
            everything += weight
            if theme := known[neighbour]:
                votes[theme] += weight
    cast = sum(votes.values())
    if not votes or cast < AMONG_KNOWN * share_known * everything:
        return None
    best = min(votes, key=lambda theme: (-votes[theme], theme))
    return best if votes[best] >= SURE * cast else None
