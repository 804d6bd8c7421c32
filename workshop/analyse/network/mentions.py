"""What stands behind an actor: the answers that mention it, their themes, and its commitments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workshop.language import words
from workshop.model import Actor, Commitment, Contribution, Language, Material, Theme

_STEM = 4
"""Letters at the beginning of a name that stay in all its cases, mostly: kaupunki, kaupungin."""

_Word = tuple[str, str]
_ENDINGS = frozenset(
    "n a ä ta tä ssa ssä sta stä an än en in on un yn ön lla llä lta ltä lle na nä ksi s".split()  # noqa: SIM905
)
"""Of the cases that are said of an organisation, in Finnish, and of the genitive in Swedish and English."""


@dataclass(frozen=True)
class Behind:
    """What people said of an actor, and what it has promised."""

    answers: tuple[Contribution, ...]
    themes: tuple[Theme, ...]
    """Of those answers, the most frequent first."""
    commitments: tuple[Commitment, ...]


def behind(material: Material, actor: Actor) -> Behind:
    """The answers that mention the actor by any of its names, in whatever case, with their themes and commitments."""
    names = _names(actor)
    answers = tuple(said for said in material.contributions if _mentions(said.text, said.language, names))
    own = tuple(
        one
        for one in material.commitments
        if _mentions(f"{one.owner} , {one.partners}", material.project.language, names)
    )
    return Behind(answers, _themes(material.themes, answers), own)


def themes_of_actors(material: Material) -> Mapping[str, tuple[int, ...]]:
    """The numbers of the themes in which each actor is mentioned, the most frequent first; by actor id."""
    return {
        actor.id: tuple(theme.number for theme in themes)
        for actor in material.actors
        if (themes := behind(material, actor).themes)
    }


def _themes(themes: Sequence[Theme], answers: Sequence[Contribution]) -> tuple[Theme, ...]:
    ids = {said.id for said in answers}
    counted = Counter({theme.id: len(ids & {*theme.contributions}) for theme in themes})
    found = [theme for theme in themes if counted[theme.id]]
    return tuple(sorted(found, key=lambda theme: (-counted[theme.id], theme.number)))


def _names(actor: Actor) -> tuple[str, ...]:
    return tuple(name for name in (actor.name, *actor.synonyms, *actor.merged) if len(name.strip()) > 1)


def _mentions(text: str, language: Language, names: Sequence[str]) -> bool:
    """Whether one of the names stands in the text, its words one after the other in any case."""
    small = text.casefold()
    return any(
        name.casefold()[:_STEM] in small and (name.casefold() in small.split() or _stands(name, text, language))
        for name in names
    )


def _stands(name: str, text: str, language: Language) -> bool:
    wanted = _forms(name, language)
    found = _forms(text, language)
    if not wanted:
        return False
    return any(
        all(_same(one, other) for one, other in zip(wanted, found[at:], strict=False))
        for at in range(len(found) - len(wanted) + 1)
    )


def _same(wanted: _Word, found: _Word) -> bool:
    """The same word; a name that no dictionary knows may have an ending of a case."""
    surface, other = wanted[0], found[0]
    return bool({*wanted} & {*found}) or (other.startswith(surface) and other[len(surface) :] in _ENDINGS)


def _forms(text: str, language: Language) -> list[_Word]:
    """Each word as written and in its base form."""
    return [(word.surface.casefold(), word.lemma) for word in words(text, language)]
