"""Actors with the same challenge, so that they can be brought together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from workshop.language import words
from workshop.model import Actor, Language
from workshop.texts import alphabetical

IN_COMMON = 2
"""Words of two challenges in common before they are offered as alike."""


@dataclass(frozen=True)
class SharedChallenge:
    """A challenge on which several actors work."""

    text: str
    actors: tuple[Actor, ...]
    """By name."""


@dataclass(frozen=True)
class AlikeChallenges:
    """Two actors whose own challenges speak of the same."""

    one: Actor
    other: Actor
    words: tuple[str, ...]
    """In base form, by alphabet."""


def shared_challenges(actors: Sequence[Actor]) -> tuple[SharedChallenge, ...]:
    """The challenges that actors share, whatever the case of the words; those of most actors first."""
    together: dict[str, list[Actor]] = {}
    for actor in sorted(actors, key=lambda actor: alphabetical(actor.name)):
        if actor.shared_challenge.strip():
            together.setdefault(actor.shared_challenge.strip().casefold(), []).append(actor)
    found = [SharedChallenge(those[0].shared_challenge.strip(), tuple(those)) for those in together.values()]
    return tuple(sorted(found, key=lambda one: (-len(one.actors), alphabetical(one.text))))


def alike_challenges(actors: Sequence[Actor], language: Language) -> tuple[AlikeChallenges, ...]:
    """Pairs of actors whose own challenges have words in common and no shared challenge yet; the most alike first."""
    own = [(actor, _lemmas(actor.challenge, language)) for actor in actors if actor.challenge.strip()]
    found = []
    for (one, ones), (other, others) in combinations(sorted(own, key=lambda pair: alphabetical(pair[0].name)), 2):
        common = ones & others
        enough = len(common) >= min(IN_COMMON, len(ones), len(others)) and common
        if enough and not (one.shared_challenge and one.shared_challenge == other.shared_challenge):
            found.append(AlikeChallenges(one, other, tuple(sorted(common, key=alphabetical))))
    return tuple(sorted(found, key=lambda pair: -len(pair.words)))


def _lemmas(text: str, language: Language) -> set[str]:
    return {word.lemma for word in words(text, language)}
