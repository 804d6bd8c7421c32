"""Themes in what people said: which answers belong together, how surely, and what each theme is called.

The same answers give the same themes, whatever their order and however often it is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from workshop.analyse.answer_views import fused_view, lexical_view
from workshop.analyse.distinct_answers import Answer, distinct_answers
from workshop.analyse.found_themes import FoundTheme, FoundThemes, MainTheme
from workshop.analyse.large_rounds import MANY, themes_of_many
from workshop.analyse.theme_candidates import AnswerWords
from workshop.analyse.theme_groups import Groups, theme_groups
from workshop.analyse.theme_levels import main_groups
from workshop.analyse.theme_names import ThemeNames
from workshop.analyse.two_things import second_groups
from workshop.errors import WorkshopError
from workshop.language.left_out import NOTHING, LeftOut
from workshop.model import Language
from workshop.texts import N_

NEEDED = 5
LEXICAL = "lexical-2"
FUSED = "fused-3"


class TooFewContributions(WorkshopError):
    """Themes need more answers with words in them than there are."""

    text = N_("Themes need at least {needed} answers; so far there are {found}.")


class TooFewWithWords(TooFewContributions):
    """There are answers, but most say nothing: only signs, or only words that stand in any sentence."""

    text = N_(
        "Themes need at least {needed} answers with words in them; so far there are {found}. Answers with only signs "
        "or very common words: {silent}."
    )


class ImpossibleNumberOfThemes(WorkshopError):
    """So many themes were asked for as cannot be made of these answers."""

    text = N_("These answers cannot be made into {asked} themes. Ask for a number from 1 to {found}.")


def find_themes(
    texts: Sequence[str],
    *,
    languages: Sequence[Language] | None = None,
    vectors: NDArray[np.float32] | None = None,
    earlier: Sequence[int | None] | None = None,
    exactly: int | None = None,
    at_most: int | None = None,
    left_out: LeftOut = NOTHING,
    taken: Collection[str] = (),
    progress: Callable[[float], None] | None = None,
) -> FoundThemes:
    """Find the themes of short answers in Finnish, Swedish and English.

    Letters and base forms (TF-IDF, latent semantic analysis), with `vectors` also meaning, say who is near whom;
    each answer is drawn to its neighbours, and those make a graph of shared nearest neighbours. Its communities
    are the themes (Louvain, then self-training), or `exactly` so many parts of it (spectral clustering).
    Identical texts share a theme. A text without words, or one that has nothing in common with any other, has
    none. Where `earlier` tells which theme a text was in before, the search starts from there: what was together
    stays so unless the new answers speak against it. No theme gets a name that is `taken`. Of more than 6,000
    texts a sample makes the themes, and a classifier places the others.
    docs/theme-quality.md tells what each step is worth.

    TooFewContributions under five answers with words in them; ImpossibleNumberOfThemes when `exactly` is
    under one or over the number of different answers, or `at_most` under one or over the number of answers.
    """
    report = progress or _unheard
    if len(texts) > MANY:

        def of_sample(places: Sequence[int], heard: Callable[[float], None]) -> FoundThemes:
            return find_themes(
                [texts[place] for place in places],
                languages=[languages[place] for place in places] if languages else None,
                vectors=None if vectors is None else vectors[list(places)],
                earlier=[earlier[place] for place in places] if earlier else None,
                exactly=exactly,
                at_most=at_most,
                taken=taken,
                left_out=left_out,
                progress=heard,
            )

        return themes_of_many(texts, languages, vectors, of_sample, report)
    with threadpool_limits(limits=1):  # sums depend on the number of threads
        answers = distinct_answers(texts, languages, lambda share: report(0.5 * share), left_out)
        _check(answers, texts, exactly, at_most)
        view, method = _view(answers, vectors)
        report(0.8)
        copies = np.array([len(answer.places) for answer in answers], dtype=np.intp)
        before = _earlier_groups(answers, earlier) if earlier else None
        groups, drawn = theme_groups(
            view, copies, earlier=before, exactly=exactly, at_most=at_most, by_meaning=vectors is not None
        )
        report(0.9)
        found = _found_themes(answers, view, drawn, _ranked(answers, groups), len(texts), method, taken)
    report(1.0)
    return found


def _unheard(_share: float) -> None:
    """Progress that nobody asked to hear of."""


def _check(answers: list[Answer], texts: Sequence[str], exactly: int | None, at_most: int | None) -> None:
    usable = sum(len(answer.places) for answer in answers)
    if usable < NEEDED:
        silent = sum(bool(text.strip()) for text in texts) - usable
        if silent > 0:
            raise TooFewWithWords(needed=NEEDED, found=usable, silent=silent)
        raise TooFewContributions(needed=NEEDED, found=usable)
    for asked, possible in ((exactly, len(answers)), (at_most, usable)):
        if asked is not None and not 1 <= asked <= possible:
            raise ImpossibleNumberOfThemes(asked=asked, found=possible)


def _view(answers: list[Answer], vectors: NDArray[np.float32] | None) -> tuple[NDArray[np.float32], str]:
    lexical = lexical_view([answer.text for answer in answers], [answer.words for answer in answers])
    if vectors is None:
        return lexical, LEXICAL
    rounded = np.round(np.asarray(vectors, dtype=np.float32), 5)
    of_answers = np.array([min(rounded[place].tolist() for place in answer.places) for answer in answers], np.float32)
    texts, languages = [answer.text for answer in answers], [answer.language for answer in answers]
    return fused_view(lexical, of_answers, texts, languages), FUSED


def _earlier_groups(answers: list[Answer], earlier: Sequence[int | None]) -> Groups:
    """The theme that each answer was in before, the lowest number of its copies; -1 where it is new."""
    known = [[number for place in answer.places if (number := earlier[place]) is not None] for answer in answers]
    return np.array([min(numbers, default=-1) for numbers in known], dtype=np.intp)


def _found_themes(
    answers: list[Answer],
    view: NDArray[np.float32],
    drawn: NDArray[np.float32],
    groups: Groups,
    count: int,
    method: str,
    taken: Collection[str],
) -> FoundThemes:
    typical = _typicality(view, groups)
    naming = ThemeNames(
        [
            AnswerWords(answer.text, answer.language, answer.words, len(answer.places), sure)
            for answer, sure in zip(answers, typical.tolist(), strict=True)
        ]
    )
    names = naming.of([group + 1 if group >= 0 else None for group in groups.tolist()], taken=taken)
    mains = _main_themes(answers, drawn, groups, naming)
    above = {number: main.number for main in mains for number in main.themes}
    placed: list[int | None] = [None] * count
    confidence = [0.0] * count
    members: dict[int, list[tuple[float, str, int]]] = {number: [] for number in names}
    also: dict[int, list[tuple[str, int]]] = {number: [] for number in names}
    second = second_groups(answers, groups)
    for answer, group, other, sure in zip(answers, groups.tolist(), second.tolist(), typical.tolist(), strict=True):
        for place in answer.places if group >= 0 else ():
            placed[place] = group + 1
            confidence[place] = round(sure, 3)
            members[group + 1].append((-sure, answer.text, place))
            if other >= 0:
                also[other + 1].append((answer.text, place))
    themes = tuple(
        FoundTheme(
            number,
            *names[number],
            members=tuple(place for _, _, place in sorted(members[number])),
            also=tuple(place for _, place in sorted(also[number])),
            main=above.get(number),
        )
        for number in sorted(members)
    )
    with_words = {place for answer in answers for place in answer.places}
    wordless = tuple(place for place in range(count) if place not in with_words)
    return FoundThemes(themes, tuple(placed), tuple(confidence), method, mains, wordless)


def _main_themes(
    answers: list[Answer], drawn: NDArray[np.float32], groups: Groups, naming: ThemeNames
) -> tuple[MainTheme, ...]:
    above = main_groups(drawn, groups)
    if above is None:
        return ()
    of_answers = np.where(groups >= 0, above[groups], -1)
    ranked = _ranked(answers, of_answers)
    names = naming.of([group + 1 if group >= 0 else None for group in ranked.tolist()])
    under: dict[int, set[int]] = {number: set() for number in names}
    for group, main in zip(groups.tolist(), ranked.tolist(), strict=True):
        if group >= 0:
            under[main + 1].add(group + 1)
    return tuple(MainTheme(number, *names[number], themes=tuple(sorted(under[number]))) for number in sorted(under))


def _typicality(view: NDArray[np.float32], groups: Groups) -> NDArray[np.float64]:
    """How near each answer is to the middle of its own group (cosine, 0-1)."""
    typical = np.zeros(len(view))
    for group in np.unique(groups[groups >= 0]):
        rows = view[groups == group].astype(np.float64)
        middle = rows.mean(axis=0)
        lengths = np.linalg.norm(rows, axis=1) * np.linalg.norm(middle)
        typical[groups == group] = np.where(lengths > 0, rows @ middle / np.where(lengths > 0, lengths, 1), 1.0)
    return np.clip(typical, 0.0, 1.0).round(3)


def _ranked(answers: list[Answer], groups: Groups) -> Groups:
    """The groups numbered from 0, the biggest first; between equals the one whose first answer comes first."""
    sizes: dict[int, int] = {}
    first: dict[int, int] = {}
    for row, group in enumerate(groups.tolist()):
        if group >= 0:
            sizes[group] = sizes.get(group, 0) + len(answers[row].places)
            first.setdefault(group, row)
    ranked = sorted(sizes, key=lambda group: (-sizes[group], first[group]))
    numbers = {group: number for number, group in enumerate(ranked)}
    return np.array([numbers.get(group, -1) for group in groups.tolist()], dtype=np.intp)
