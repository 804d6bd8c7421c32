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
    return _behind(material, actor, _Reader())


def themes_of_actors(material: Material) -> Mapping[str, tuple[int, ...]]:
    """The numbers of the themes in which each actor is mentioned, the most frequent first; by actor id."""
    reader = _Reader()
    return {
        actor.id: tuple(theme.number for theme in themes)
        for actor in material.actors
        if (themes := _behind(material, actor, reader).themes)
    }


def _behind(material: Material, actor: Actor, reader: _Reader) -> Behind:
    names = _names(actor)
    answers = tuple(said for said in material.contributions if reader.mentions(said.text, said.language, names))
    own = tuple(
        one
        for one in material.commitments
        if reader.mentions(f"{one.owner} , {one.partners}", material.project.language, names)
    )
    return Behind(answers, _themes(material.themes, answers), own)


def _themes(themes: Sequence[Theme], answers: Sequence[Contribution]) -> tuple[Theme, ...]:
    ids = {said.id for said in answers}
    counted = Counter({theme.id: len(ids & {*theme.contributions}) for theme in themes})
    found = [theme for theme in themes if counted[theme.id]]
    return tuple(sorted(found, key=lambda theme: (-counted[theme.id], theme.number)))


def _names(actor: Actor) -> tuple[str, ...]:
    return tuple(name for name in (actor.name, *actor.synonyms, *actor.merged) if len(name.strip()) > 1)


class _Reader:
    """Looks for names in texts; each text is read once, however many names are looked for."""

    def __init__(self) -> None:
        self._read: dict[tuple[str, Language], tuple[_Word, ...]] = {}

    def mentions(self, text: str, language: Language, names: Sequence[str]) -> bool:
        """Whether one of the names stands in the text, its words one after the other in any case."""
        small = text.casefold()
        return any(
            name.casefold()[:_STEM] in small
            and all(part in small for part in _numbers(name))
            and (name.casefold() in small.split() or self._stands(name, text, language))
            for name in names
        )

    def _stands(self, name: str, text: str, language: Language) -> bool:
        wanted, found = self._words(name, language), self._words(text, language)
        return bool(wanted) and any(
            all(_same(one, other) for one, other in zip(wanted, found[at:], strict=False))
            for at in range(len(found) - len(wanted) + 1)
        )

    def _words(self, text: str, language: Language) -> tuple[_Word, ...]:
        """Each word as written and in its base form."""
        if (text, language) not in self._read:
            read = tuple((word.surface.casefold(), word.lemma) for word in words(text, language))
            self._read[text, language] = read
        return self._read[text, language]


def _numbers(name: str) -> list[str]:
    """The parts of a name with figures in them, which are no words: “Koulu 7” is not “Koulu 8”."""
    return [part for part in name.casefold().split() if any(letter.isdigit() for letter in part)]


def _same(wanted: _Word, found: _Word) -> bool:
    """The same word; a name that no dictionary knows may have an ending of a case."""
    surface, other = wanted[0], found[0]
    return bool({*wanted} & {*found}) or (other.startswith(surface) and other[len(surface) :] in _ENDINGS)
