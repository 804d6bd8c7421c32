"""What was chosen, placed and graded in questions that are not answered in words, by group; staff apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import mean, median

from workshop.model import Material, Prompt, Rating


@dataclass(frozen=True, slots=True)
class Choices:
    """The answers to one question."""

    prompt: Prompt
    answered: int
    """People who answered, staff left out."""
    staff: int
    counts: Mapping[str, int]
    """How many chose each option, or placed it first, or gave each value of a scale; in the order of the question."""
    by_group: Mapping[str | None, Mapping[str, int]]
    """The same by the id of the group; groups of staff too."""
    places: Mapping[str, float]
    """The mean place of each option that somebody placed, from 1; only where options are put in order."""
    mean: float | None = None
    """Of a scale's values, staff left out."""
    median: float | None = None


def choices(material: Material) -> tuple[Choices, ...]:
    """What was answered to each question with options or a scale, in the order of the questions."""
    ratings: dict[str, list[Rating]] = defaultdict(list)
    for rating in material.ratings:
        if rating.prompt:
            ratings[rating.prompt].append(rating)
    staff = frozenset(group.id for group in material.groups if group.staff)
    asked = (prompt for prompt in material.prompts if prompt.form in ("scale", "single", "multiple", "ranking"))
    return tuple(_choices(prompt, ratings[prompt.id], staff) for prompt in asked)


def _choices(prompt: Prompt, ratings: Sequence[Rating], staff: frozenset[str]) -> Choices:
    others = [rating for rating in ratings if rating.group not in staff]
    by_group: dict[str | None, Counter[str]] = defaultdict(Counter)
    for rating in ratings:
        if chosen := _chosen(prompt, rating):
            by_group[rating.group][chosen] += 1
    counts = Counter(filter(None, (_chosen(prompt, rating) for rating in others)))
    values = [rating.value for rating in others] if prompt.form == "scale" else []
    placed: dict[str, list[float]] = defaultdict(list)
    for rating in others:
        placed[rating.option].append(rating.value)
    keys = _keys(prompt)
    return Choices(
        prompt,
        answered=_people(others),
        staff=_people([rating for rating in ratings if rating.group in staff]),
        counts={key: counts[key] for key in keys},
        by_group={group: {key: those[key] for key in keys} for group, those in by_group.items()},
        places={key: mean(placed[key]) for key in keys if placed[key]} if prompt.form == "ranking" else {},
        mean=mean(values) if values else None,
        median=median(values) if values else None,
    )


def _keys(prompt: Prompt) -> tuple[str, ...]:
    if prompt.form == "scale":
        return tuple(map(str, range(prompt.lowest, prompt.highest + 1)))
    return tuple(option.key for option in prompt.options)


def _chosen(prompt: Prompt, rating: Rating) -> str:
    """What a rating counts for: a value, an option, or the option that is placed first; empty for a later place."""
    if prompt.form == "scale":
        return str(int(rating.value))
    return rating.option if prompt.form != "ranking" or rating.value == 1 else ""


def _people(ratings: Sequence[Rating]) -> int:
    """Distinct people. Whoever was erased is nobody any more, and each rating of theirs stands for itself."""
    return len({rating.participant or rating.id for rating in ratings})
