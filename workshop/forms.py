"""An answer as one text, whatever the form of its question: so it goes from phone to store, and can be compared.

text                 what was written
scale                the number
single, multiple     the keys of the options, by their letters
ranking              the keys in order, the first choice first
roster               the own organisation on the first line, then a line each: level, trust, name, with tabs between
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workshop.model import Dimension, Form, Shape

SHAPES: Mapping[Form, Shape] = {
    "text": "notes",
    "scale": "ratings",
    "single": "ratings",
    "multiple": "ratings",
    "ranking": "ratings",
    "roster": "ties",
}
"""What an answer of each form is made of."""
DIMENSIONS: Mapping[Form, Dimension] = {"scale": "score", "single": "choice", "multiple": "choice", "ranking": "rank"}
"""What is rated by an answer of each form."""

Rated = tuple[tuple[str, float], ...]
"""Options by key with their values; the key of a prompt's own value is empty."""


@dataclass(frozen=True, slots=True)
class Named:
    """An organisation that somebody works with: the level 0–4, and the trust 1–4 where it was told."""

    name: str
    level: int
    trust: int | None = None


@dataclass(frozen=True, slots=True)
class Roster:
    """Whom somebody works with, and for which organisation they say so."""

    own: str
    named: tuple[Named, ...]

    @property
    def written(self) -> str:
        r"""The roster as one text; empty when nobody is named.

        >>> Roster("REDU", (Named("Kela", 3, 2), Named("Ely", 1))).written
        'REDU\n1\t\tEly\n3\t2\tKela'
        """
        lines = [f"{one.level}\t{one.trust or ''}\t{one.name}" for one in sorted(self.named, key=lambda one: one.name)]
        return "\n".join([self.own, *lines]) if lines else ""


def rated(form: Form, written: str) -> Rated:
    """The values in an answer of a form that is made of ratings; ValueError when it is none.

    >>> rated("ranking", "b a"), rated("scale", "4")
    ((('b', 1.0), ('a', 2.0)), (('', 4.0),))
    """
    if form == "scale":
        return (("", float(int(written))),) if written else ()
    keys = written.split(" ") if written else []
    return tuple((key, float(place) if form == "ranking" else 1.0) for place, key in enumerate(keys, start=1))


def written_rating(form: Form, values: Iterable[tuple[str, float]]) -> str:
    """The answer as one text that those values make.

    >>> written_rating("multiple", [("c", 1.0), ("a", 1.0)]), written_rating("ranking", [("a", 2.0), ("b", 1.0)])
    ('a c', 'b a')
    """
    ordered = sorted(values, key=lambda one: (one[1], one[0]))
    return str(int(ordered[0][1])) if form == "scale" and ordered else " ".join(key for key, _value in ordered)


def roster(written: str) -> Roster:
    """The roster in an answer; ValueError when it is none."""
    own, *lines = written.split("\n")
    named = []
    for line in lines:
        level, trust, name = line.split("\t")
        named.append(Named(name, int(level), int(trust) if trust else None))
    return Roster(own, tuple(named))
