"""Where the voices agree and differ, a sentence for each matter, made from the numbers, for screen and report alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from workshop.analyse.voices_compared import Heard, furthest_apart, none_apart, of_one_alone, shared_by_all
from workshop.texts import N_, Message, Texts

Topic = Literal["shared", "alone", "apart", "agreed", "divided", "stances apart", "votes shared", "votes apart"]
LISTED = 5
"""Themes that one sentence names; of more it says how many there are."""


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence and what it is about. Its values are texts; those that name a thing are printed in bold."""

    topic: Topic
    message: Message


@dataclass(frozen=True, slots=True)
class Voted:
    """A statement with how many are for it and against it."""

    name: str
    agree: int
    disagree: int
    passed: int
    words: tuple[str, str, str]
    """The three as they may be shown."""

    @property
    def told(self) -> int:
        """How many have told what they think of it."""
        return self.agree + self.disagree + self.passed

    @property
    def divided(self) -> float:
        """How near those for and against are to each other in number, of all who told: 1 is one half each."""
        return 2 * min(self.agree, self.disagree) / self.told if self.told else 0.0


_A_CLEAR_MAJORITY = 0.5
_CLEARLY_DIVIDED = 0.4


def themes_told(themes: Sequence[Heard], names: Sequence[str], texts: Texts) -> tuple[Told, ...]:
    """What all groups share, what only one raises, and where they differ most; nothing of fewer than two groups."""
    if len(names) < 2 or not themes:
        return ()
    told = [Told("shared", _shared(themes, texts)), Told("alone", _alone(themes, names, texts))]
    apart = furthest_apart(themes)
    if apart:
        message = Message(
            N_(
                "The groups differ most in the theme: {theme}. "
                "Highest: {high_group} ({high}). Lowest: {low_group} ({low})."
            ),
            {"theme": apart.heard.name, **_ends(apart.heard, apart.high, apart.low, names, texts)},
        )
        told.append(Told("apart", message))
    elif none_apart(themes):
        told.append(Told("apart", Message(N_("The groups do not differ clearly in any theme."))))
    return tuple(told)


def statements_told(voted: Sequence[Voted], heard: Sequence[Heard], names: Sequence[str], texts: Texts) -> list[Told]:
    """Where people are of one mind about the statements, where they are divided, and where the groups are apart.

    `heard` holds the share of each group that agrees; it may leave groups and statements out.
    """
    told: list[Told] = []
    agreed = max(voted, key=lambda one: one.agree / one.told, default=None)
    if agreed and agreed.agree / agreed.told > _A_CLEAR_MAJORITY:
        sentence = N_("Most agree on: {statement} (agree {agree}, disagree {disagree}, pass {passed}).")
        told.append(Told("agreed", Message(sentence, _amounts(agreed))))
    divided = max(voted, key=lambda one: one.divided, default=None)
    if divided and divided.divided >= _CLEARLY_DIVIDED:
        sentence = N_("Opinions are most divided on: {statement} (agree {agree}, disagree {disagree}, pass {passed}).")
        told.append(Told("divided", Message(sentence, _amounts(divided))))
    apart = furthest_apart(heard) if len(names) > 1 else None
    if apart:
        sentence = N_(
            "The groups are furthest apart on: {statement}. "
            "Most agree here: {high_group} ({high}). Fewest here: {low_group} ({low})."
        )
        values = {"statement": apart.heard.name, **_ends(apart.heard, apart.high, apart.low, names, texts)}
        told.append(Told("stances apart", Message(sentence, values)))
    return told


def votes_told(heard: Sequence[Heard], names: Sequence[str], texts: Texts) -> list[Told]:
    """Which ideas got points from every group, and which one group backs much more than another."""
    if len(names) < 2:
        return []
    told: list[Told] = []
    if shared := shared_by_all(heard):
        ideas = _listed([one.name for one in shared[:LISTED]])
        told.append(Told("votes shared", Message(N_("Every group gave points to: {ideas}."), {"ideas": ideas})))
    if apart := furthest_apart(heard):
        sentence = N_(
            "The votes of the groups are furthest apart here: {idea}. "
            "Points were given by most of: {high_group} ({high}). By fewest of: {low_group} ({low})."
        )
        values = {"idea": apart.heard.name, **_ends(apart.heard, apart.high, apart.low, names, texts)}
        told.append(Told("votes apart", Message(sentence, values)))
    return told


def _shared(themes: Sequence[Heard], texts: Texts) -> Message:
    found = shared_by_all(themes)
    if not found:
        return Message(N_("No theme is raised by every group."))
    names = _listed([one.name for one in found[:LISTED]])
    if len(found) > LISTED:
        return Message(
            N_("Themes that every group raises: {count}. Among them: {themes}."),
            {"count": texts.number(len(found)), "themes": names},
        )
    least = min(share.least for share in found[0].shares)
    if all(share.known for share in found[0].shares):
        return Message(
            N_("Every group raises: {themes}. Of every group, at least {share} raise this: {theme}.")
            if len(found) > 1
            else N_("Every group raises: {themes}. Of every group, at least {share} do."),
            {"themes": names, "theme": found[0].name, "share": texts.percent(least)},
        )
    return Message(N_("Every group raises: {themes}."), {"themes": names})


def _alone(themes: Sequence[Heard], names: Sequence[str], texts: Texts) -> Message:
    found = of_one_alone(themes)
    if not found:
        return Message(N_("No theme is raised by one group alone."))
    said = []
    for one, place in found[:LISTED]:
        share = one.shares[place]
        amount = f", {texts.percent(share.least)}" if share.known else ""
        said.append(f"{one.name} ({names[place]}{amount})")
    if len(found) > LISTED:
        return Message(
            N_("Themes that only one group raises: {count}. Among them: {themes}."),
            {"count": texts.number(len(found)), "themes": _listed(said)},
        )
    return Message(N_("Raised by one group only: {themes}."), {"themes": _listed(said)})


def _amounts(voted: Voted) -> dict[str, str]:
    agree, disagree, passed = voted.words
    return {"statement": voted.name, "agree": agree, "disagree": disagree, "passed": passed}


def _ends(heard: Heard, high: int, low: int, names: Sequence[str], texts: Texts) -> dict[str, str]:
    return {
        "high_group": names[high],
        "high": texts.percent(heard.shares[high].least),
        "low_group": names[low],
        "low": texts.percent(heard.shares[low].least),
    }


def _listed(names: Sequence[str]) -> str:
    """Names that may hold commas themselves."""
    return "; ".join(names)
