"""What a measure is: its name in the field, how it is computed, and how it is said."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from workshop.analyse.network.actors import StructuralHoles, structural_holes
from workshop.analyse.network.brokerage import Roles, brokerage
from workshop.analyse.network.communities import Communities, communities
from workshop.analyse.network.graph import Network, groups_of, partners
from workshop.analyse.network.paths import ShortestPaths, shortest_paths
from workshop.analyse.network.two_modes import TwoModes, two_modes_of
from workshop.texts import Message

Shape = Literal["number", "record", "by actor", "by group", "by pair", "actors", "pairs"]
"""A number; several by name; a value for each actor, group or pair; a list of actors or of pairs of them."""
Said = Mapping[str, object] | None
"""What stands in the places of a sentence; None when there is nothing to say."""
EITHER_WAY = "either direction as one"
NAMED = 3
"""Actors that share the highest value and are still named; of more, none is."""


@dataclass(frozen=True)
class Subject:
    """A network that is measured, with what several measures need of it, computed once."""

    network: Network
    grouped_by: str = "group"
    """What the groups are called, such as the name of their column."""
    has_levels: bool = False
    """Whether the levels of the ties were asked for."""
    trust: tuple[int, ...] = ()
    """Answers 1–4."""

    @cached_property
    def places(self) -> Mapping[str, str]:
        """What stands in the places of a measure's name."""
        first, second = self.modes.modes if self.modes else ("", "")
        return {"group": self.grouped_by, "first": first, "second": second}

    @cached_property
    def directed(self) -> bool:
        """Whether ties have a direction."""
        return self.network.is_directed()

    @cached_property
    def has_groups(self) -> bool:
        """Whether any actor has a group."""
        return any(groups_of(self.network).values())

    @cached_property
    def partners(self) -> Network:
        """The ties in either direction as one."""
        return partners(self.network)

    @cached_property
    def paths(self) -> ShortestPaths:
        """The shortest paths."""
        return shortest_paths(self.network)

    @cached_property
    def holes(self) -> StructuralHoles:
        """The structural holes."""
        return structural_holes(self.network)

    @cached_property
    def roles(self) -> dict[str, Roles]:
        """The roles of brokerage."""
        return brokerage(self.network)

    @cached_property
    def communities(self) -> Communities | None:
        """The communities."""
        return communities(self.network)

    @cached_property
    def modes(self) -> TwoModes | None:
        """The network as one of two kinds, where it is one."""
        return two_modes_of(self.network)

    def named(self, actors: list[str]) -> str:
        """The names of the actors, one after the other."""
        return ", ".join(str(self.network.nodes[actor]["name"]) for actor in actors)


def always(_: Subject) -> bool:
    """For every network."""
    return True


def directed(subject: Subject) -> bool:
    """Where ties have a direction."""
    return subject.directed


def undirected(subject: Subject) -> bool:
    """Where ties have no direction."""
    return not subject.directed


def grouped(subject: Subject) -> bool:
    """Where actors have groups."""
    return subject.has_groups


def nothing(_: Subject) -> Mapping[str, object]:
    """No parameter of its own."""
    return {}


def fixed(**parameters: object) -> Callable[[Subject], Mapping[str, object]]:
    """The same parameters for every network."""
    return lambda _: parameters


def sampling(subject: Subject) -> Mapping[str, object]:
    """Whether paths were followed from all actors or from some, and how those were drawn."""
    paths = subject.paths
    if not paths.sampled:
        return {"sampled": False}
    return {
        "sampled": True,
        "sources": paths.sources,
        "of": len(subject.network),
        "drawn": "at random with a fixed seed, sums scaled up (Brandes and Pich 2007)",
    }


@dataclass(frozen=True)
class Measure:
    """One measure, from which the command line, the screen and exports all read."""

    name: str
    """The field's own, as published values are called; may hold the places {group}, {first} and {second}."""
    title: str
    """A plain name, as a msgid."""
    sentence: str
    """What a facilitator can read aloud, as a msgid with places."""
    shape: Shape
    value: Callable[[Any], Any]
    """Of a Subject, or of Rounds where two rounds are compared."""
    said: Callable[[Any, Any], Said]
    """What stands in the places of the sentence."""
    when: Callable[[Any], bool] = always
    parameters: Callable[[Any], Mapping[str, object]] = nothing
    speaks_first: bool = False
    """Whether it is shown before a person asks for more."""


@dataclass(frozen=True)
class Measured:
    """A measure of one network."""

    measure: Measure
    name: str
    value: Any
    """Numbers, texts, None, and lists and dicts of them; whole numbers are exact, others to twelve decimals."""
    parameters: Mapping[str, object] = field(default_factory=dict)
    aloud: Message | None = None
    """What it says in plain words; None when it says nothing."""


def counted(_: Subject, value: int) -> Said:
    """The value as {count}."""
    return {"count": value}


def percent(_: Subject, value: float | None) -> Said:
    """The value as {percent}; a share above nought is never told as none."""
    if value is None:
        return None
    return {"percent": "<1" if 0 < value < 0.005 else round(100 * value)}


def percent_above_chance(subject: Subject, value: float | None) -> Said:
    """The same where less than nought is less than by chance, of which nothing is said."""
    return None if value is None or value < 0 else percent(subject, value)


def leading(subject: Subject, values: Mapping[str, float]) -> Said:
    """Those with the highest value as {actors}; nobody when too many share it, or when it is nought."""
    highest = max(values.values(), default=0)
    leaders = [actor for actor in values if values[actor] >= highest - 1e-9]
    return {"actors": subject.named(leaders)} if highest > 0 and len(leaders) <= NAMED else None
