"""Votes as a room reads them: points, agreement, places by impact and effort, and answers to questions on a link."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workshop.model import Item, Prompt
from workshop.store import Votes, option_key

Counts = Mapping[float, int]

SHOW_NPS_FROM = 30
"""Answers below which a Net Promoter Score says more about chance than about people: the distribution stands alone."""


@dataclass(frozen=True, slots=True)
class Points:
    """An item with its points."""

    text: str
    points: int
    people: int
    share: float
    """Of the most points that any item has, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Stances:
    """A statement, and how many agree, disagree and pass."""

    text: str
    agree: int
    disagree: int
    passed: int

    @property
    def people(self) -> int:
        """How many have told."""
        return self.agree + self.disagree + self.passed


@dataclass(frozen=True, slots=True)
class Spread:
    """The middle of some values, and between what the middle half of them lies."""

    middle: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Placed:
    """An item by impact and effort (1–5)."""

    number: int
    text: str
    impact: Spread
    effort: Spread
    people: int
    beside: int = 0
    """How many others before it stand at the very same place: it is drawn beside them."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A question on a link, and how many gave each answer, in the order of the question."""

    prompt: Prompt
    counts: tuple[tuple[str, int], ...]
    """By the key of the option, or the value of a scale."""
    people: int

    @property
    def promoter_score(self) -> int | None:
        """The Net Promoter Score (Reichheld 2003), for a scale from 0 to 10 that enough people have answered."""
        if (self.prompt.form, self.prompt.lowest, self.prompt.highest) != ("scale", 0, 10):
            return None
        if self.people < SHOW_NPS_FROM:
            return None
        values = [(int(key), count) for key, count in self.counts]
        promoters = sum(count for value, count in values if value >= 9)
        critics = sum(count for value, count in values if value <= 6)
        return round(100 * (promoters - critics) / self.people)


def points(items: Sequence[tuple[Item, str]], votes: Votes) -> tuple[Points, ...]:
    """The items by their points, the most first."""
    found = []
    for item, text in items:
        counts = votes.values.get(item.rated, {}).get("points", {})
        found.append((text, int(sum(value * count for value, count in counts.items())), sum(counts.values())))
    most = max((given for _text, given, _people in found), default=0)
    ranked = sorted(found, key=lambda one: (-one[1], one[0]))
    return tuple(Points(text, given, people, given / most if most else 0.0) for text, given, people in ranked)


def stances(items: Sequence[tuple[Item, str]], votes: Votes) -> tuple[Stances, ...]:
    """The statements in their order."""
    found = []
    for item, text in items:
        counts = votes.values.get(item.rated, {}).get("agreement", {})
        found.append(Stances(text, counts.get(1.0, 0), counts.get(-1.0, 0), counts.get(0.0, 0)))
    return tuple(found)


def placed(items: Sequence[tuple[Item, str]], votes: Votes) -> tuple[Placed, ...]:
    """The items that somebody has placed, numbered in their order."""
    found: list[Placed] = []
    for number, (item, text) in enumerate(items, start=1):
        by = votes.values.get(item.rated, {})
        if by.get("impact") and by.get("effort"):
            people = min(sum(by["impact"].values()), sum(by["effort"].values()))
            impact, effort = spread(by["impact"]), spread(by["effort"])
            there = (impact.middle, effort.middle)
            beside = sum((one.impact.middle, one.effort.middle) == there for one in found)
            found.append(Placed(number, text, impact, effort, people, beside))
    return tuple(found)


def spread(counts: Counts) -> Spread:
    """The median and the quartiles of values by how many gave them.

    >>> spread({1.0: 1, 4.0: 2, 5.0: 1})
    Spread(middle=4.0, low=1.0, high=5.0)
    """
    values = sorted(value for value, count in counts.items() for _ in range(count))
    last = len(values) - 1
    middle = (values[last // 2] + values[(last + 1) // 2]) / 2
    return Spread(middle, values[last // 4], values[last - last // 4])


def answered(prompts: Sequence[Prompt], votes: Votes) -> tuple[Answered, ...]:
    """The questions with options or a scale, with how many gave each answer; a ranking counts its first places."""
    found = []
    for prompt in prompts:
        if prompt.form == "scale":
            values = votes.values.get(option_key(prompt.id, ""), {}).get("score", {})
            keys = range(prompt.lowest, prompt.highest + 1)
            counts = tuple((str(value), values.get(float(value), 0)) for value in keys)
        elif prompt.form in ("single", "multiple"):
            counts = tuple((key, _chosen(votes, prompt.id, key, "choice")) for key in _keys(prompt))
        elif prompt.form == "ranking":
            counts = tuple((key, _chosen(votes, prompt.id, key, "rank")) for key in _keys(prompt))
        else:
            continue
        people = votes.people if prompt.form == "multiple" else sum(count for _key, count in counts)
        found.append(Answered(prompt, counts, people))
    return tuple(found)


def _keys(prompt: Prompt) -> tuple[str, ...]:
    return tuple(option.key for option in prompt.options)


def _chosen(votes: Votes, prompt: str, key: str, dimension: str) -> int:
    """How many chose an option, or gave it the first place."""
    by = votes.values.get(option_key(prompt, key), {})
    return next((counts.get(1.0, 0) for name, counts in by.items() if name == dimension), 0)
