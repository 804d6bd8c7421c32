"""Themes in what people said: which answers belong together, how surely, and what each theme is called.

The same answers give the same themes, whatever their order and however often it is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from workshop.analyse.answer_views import fused_view, lexical_view
from workshop.analyse.communities import communities, settled
from workshop.analyse.grouping import exactly_groups
from workshop.analyse.neighbours import LEAST_ALIKENESS, shared_neighbours, smoothed
from workshop.analyse.theme_candidates import AnswerWords
from workshop.analyse.theme_names import names_and_keywords
from workshop.errors import WorkshopError
from workshop.language.content_words import Word, plain, words
from workshop.language.detection import detect
from workshop.model import LANGUAGES, Language
from workshop.texts import N_

NEEDED = 5
LEXICAL = "lexical-2"
FUSED = "fused-2"


class TooFewContributions(WorkshopError):
    """Themes need more answers with words in them than there are."""

    text = N_("Themes need at least {needed} answers; so far there are {found}.")


class ImpossibleNumberOfThemes(WorkshopError):
    """So many themes were asked for as cannot be made of these answers."""

    text = N_("These answers cannot be made into {asked} themes. Ask for a number from 1 to {found}.")


@dataclass(frozen=True, slots=True)
class FoundTheme:
    """A theme; `members` are places in the texts that were given, the most typical first."""

    number: int
    name: str
    keywords: tuple[str, ...]
    members: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FoundThemes:
    """The themes, the biggest first, and for each text its theme's number and how surely it belongs there (0-1)."""

    themes: tuple[FoundTheme, ...]
    placed: tuple[int | None, ...]
    confidence: tuple[float, ...]
    method: str


@dataclass(frozen=True)
class _Answer:
    """One text with all its copies, which may differ in capitals and white space."""

    text: str
    places: tuple[int, ...]
    language: Language
    words: tuple[Word, ...]


def find_themes(
    texts: Sequence[str],
    *,
    languages: Sequence[Language] | None = None,
    vectors: NDArray[np.float32] | None = None,
    exactly: int | None = None,
    at_most: int | None = None,
    progress: Callable[[float], None] | None = None,
) -> FoundThemes:
    """Find the themes of short answers in Finnish, Swedish and English.

    Letters and base forms (TF-IDF, latent semantic analysis), with `vectors` also meaning, say who is near whom;
    each answer is drawn to its neighbours, and those make a graph of shared nearest neighbours. Its communities
    are the themes (Louvain, then self-training), or `exactly` so many parts of it (spectral clustering).
    Identical texts share a theme. A text without words, or one that has nothing in common with any other, has
    none. docs/theme-quality.md tells what each step is worth.

    TooFewContributions under five answers with words in them; ImpossibleNumberOfThemes when `exactly` is
    under one or over the number of different answers, or `at_most` under one or over the number of answers.
    """
    report = progress or _unheard
    with threadpool_limits(limits=1):  # sums depend on the number of threads
        answers = _different_answers(texts, languages, report)
        _check(answers, exactly, at_most)
        view, method = _view(answers, vectors)
        report(0.8)
        copies = np.array([len(answer.places) for answer in answers], dtype=np.intp)
        groups = _groups(view, copies, exactly, at_most, centred=vectors is not None)
        report(0.9)
        found = _found_themes(answers, view, groups, len(texts), method)
    report(1.0)
    return found


def _unheard(_share: float) -> None:
    """Progress that nobody asked to hear of."""


def _different_answers(
    texts: Sequence[str], languages: Sequence[Language] | None, report: Callable[[float], None]
) -> list[_Answer]:
    """The texts that have content words, each once, in an order that does not depend on the order given."""
    copies: dict[str, list[int]] = {}
    for place, text in enumerate(texts):
        copies.setdefault(plain(text).casefold(), []).append(place)
    answers = []
    for done, key in enumerate(sorted(copies)):
        text = min(plain(texts[place]) for place in copies[key])
        language = min((languages[place] for place in copies[key]), key=LANGUAGES.index) if languages else detect(text)
        if found := tuple(words(text, language)):
            answers.append(_Answer(text, tuple(copies[key]), language, found))
        if done % 50 == 0:
            report(0.5 * done / len(copies))
    return answers


def _check(answers: list[_Answer], exactly: int | None, at_most: int | None) -> None:
    usable = sum(len(answer.places) for answer in answers)
    if usable < NEEDED:
        raise TooFewContributions(needed=NEEDED, found=usable)
    for asked, possible in ((exactly, len(answers)), (at_most, usable)):
        if asked is not None and not 1 <= asked <= possible:
            raise ImpossibleNumberOfThemes(asked=asked, found=possible)


def _view(answers: list[_Answer], vectors: NDArray[np.float32] | None) -> tuple[NDArray[np.float32], str]:
    lexical = lexical_view([answer.text for answer in answers], [answer.words for answer in answers])
    if vectors is None:
        return lexical, LEXICAL
    rounded = np.round(np.asarray(vectors, dtype=np.float32), 5)
    of_answers = np.array([min(rounded[place].tolist() for place in answer.places) for answer in answers], np.float32)
    texts, languages = [answer.text for answer in answers], [answer.language for answer in answers]
    return fused_view(lexical, of_answers, texts, languages), FUSED


def _groups(
    view: NDArray[np.float32],
    copies: NDArray[np.intp],
    exactly: int | None,
    at_most: int | None,
    *,
    centred: bool,
) -> NDArray[np.intp]:
    """The group of each answer, -1 for those that are like no other and were given but once.

    In a centred view strangers are on the average not at right angles but a little further apart.
    """
    if len(view) == 1:
        return np.zeros(1, dtype=np.intp)
    least = LEAST_ALIKENESS - (1 / (len(view) - 1) if centred else 0)
    drawn, has_neighbours = smoothed(view, least_alikeness=least)
    together = np.flatnonzero(has_neighbours | (copies > 1))
    if len(together) < (exactly or 1):
        together = np.arange(len(view))
        if exactly is None:  # no two answers have a thing in common
            return np.zeros(len(view), dtype=np.intp)
    groups = np.full(len(view), -1, dtype=np.intp)
    groups[together] = _groups_of_those_together(drawn[together], exactly, at_most)
    return groups


def _groups_of_those_together(drawn: NDArray[np.float32], exactly: int | None, at_most: int | None) -> NDArray[np.intp]:
    if len(drawn) == 1:
        return np.zeros(1, dtype=np.intp)
    ties = shared_neighbours(drawn)
    if exactly is not None:
        return _kept_so_many(exactly_groups(ties, exactly), drawn)
    found = settled(drawn, communities(ties))
    if at_most is not None and len(np.unique(found)) > at_most:
        found = _kept_so_many(exactly_groups(ties, at_most), drawn)
    return found


def _kept_so_many(groups: NDArray[np.intp], drawn: NDArray[np.float32]) -> NDArray[np.intp]:
    """The groups settled, unless one of them would come to its end."""
    after = settled(drawn, groups)
    return after if len(np.unique(after)) == len(np.unique(groups)) else groups


def _found_themes(
    answers: list[_Answer], view: NDArray[np.float32], groups: NDArray[np.intp], count: int, method: str
) -> FoundThemes:
    typical = _typicality(view, groups)
    numbers = _numbers(answers, groups)
    names = names_and_keywords(
        [
            AnswerWords(answer.text, answer.language, answer.words, len(answer.places), sure)
            for answer, sure in zip(answers, typical.tolist(), strict=True)
        ],
        [numbers.get(group) for group in groups.tolist()],
    )
    placed: list[int | None] = [None] * count
    confidence = [0.0] * count
    members: dict[int, list[tuple[float, str, int]]] = {number: [] for number in numbers.values()}
    for answer, group, sure in zip(answers, groups.tolist(), typical.tolist(), strict=True):
        for place in answer.places if group >= 0 else ():
            placed[place] = numbers[group]
            confidence[place] = round(sure, 3)
            members[numbers[group]].append((-sure, answer.text, place))
    themes = tuple(
        FoundTheme(number, *names[number], members=tuple(place for _, _, place in sorted(members[number])))
        for number in sorted(members)
    )
    return FoundThemes(themes, tuple(placed), tuple(confidence), method)


def _typicality(view: NDArray[np.float32], groups: NDArray[np.intp]) -> NDArray[np.float64]:
    """How near each answer is to the middle of its own group (cosine, 0-1)."""
    typical = np.zeros(len(view))
    for group in np.unique(groups[groups >= 0]):
        rows = view[groups == group].astype(np.float64)
        middle = rows.mean(axis=0)
        lengths = np.linalg.norm(rows, axis=1) * np.linalg.norm(middle)
        typical[groups == group] = np.where(lengths > 0, rows @ middle / np.where(lengths > 0, lengths, 1), 1.0)
    return np.clip(typical, 0.0, 1.0).round(3)


def _numbers(answers: list[_Answer], groups: NDArray[np.intp]) -> dict[int, int]:
    """Theme numbers from one, the biggest first; between equals the one whose first answer comes first."""
    sizes: dict[int, int] = {}
    first: dict[int, int] = {}
    for row, group in enumerate(groups.tolist()):
        if group >= 0:
            sizes[group] = sizes.get(group, 0) + len(answers[row].places)
            first.setdefault(group, row)
    ranked = sorted(sizes, key=lambda group: (-sizes[group], first[group]))
    return {group: number for number, group in enumerate(ranked, start=1)}
