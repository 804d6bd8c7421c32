"""The network as a screen looks at it: one round, summed up once and kept by the fingerprint of its actors and ties."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Generic, TypeVar

import streamlit as st

from pages.shared.forms import key_of
from pages.shared.visit import Visit
from workshop.analyse.network import (
    ROUND_NAMES,
    Network,
    NetworkSummary,
    Rounds,
    Subject,
    graph_of,
    measure_change,
    measure_network,
    network,
    rounds_held,
    summarise_network,
    themes_of_actors,
)
from workshop.model import Material, Round
from workshop.texts import Message, Texts

Value = TypeVar("Value")
LARGE = 2_000
"""Actors from which measuring takes more than a few seconds."""


@dataclass(frozen=True)
class Kept(Generic[Value]):
    """A value to compute from, known by a fingerprint: while that stays, nothing is computed again."""

    fingerprint: str
    value: Value

    @classmethod
    def of(cls, value: Value, parts: object) -> Kept[Value]:
        """The value, known by those parts of it that matter."""
        return cls(sha256(repr(parts).encode()).hexdigest(), value)

    def key(self) -> str:
        """What it is known by."""
        return self.fingerprint


@dataclass(frozen=True)
class Seen:
    """What the screen looks at."""

    material: Material
    of_round: Round
    held: tuple[Round, ...]
    summary: NetworkSummary


@dataclass(frozen=True)
class Said:
    """A measure as it is read aloud, with its value."""

    title: str
    aloud: Message | None
    name: str
    value: Any
    parameters: Mapping[str, object]


def look_at(visit: Visit, material: Material) -> Seen | None:
    """The round that is chosen, summed up; nothing where there are no actors."""
    _ = visit.texts
    held = rounds_held(material.actors, material.ties)
    chosen: Round = "after" if "after" in held else "before"
    if len(held) > 1:
        chosen = st.segmented_control(
            _("Round"),
            held,
            default=chosen,
            format_func=lambda one: _(ROUND_NAMES[one]),
            required=True,
            key=key_of("round", material.project.id, held),
        )
    elif held:
        chosen = held[0]
    large = len(material.actors) > LARGE
    with st.spinner(_("Measuring a large network, up to a minute …") if large else _("Measuring the network …")):
        summary = _summary(_of_network(material), chosen)
    return Seen(material, chosen, held, summary) if summary else None


def summary_of(seen: Seen, of_round: Round) -> NetworkSummary:
    """Another round of the same network, with its actors in the same places."""
    return _summary(_of_network(seen.material), of_round) or seen.summary


def measures_of(seen: Seen) -> tuple[Said, ...]:
    """Every measure of the round, and of what changed since the first; actors and groups by their names."""
    return _measures(_of_network(seen.material), seen.of_round)


def themes_seen(seen: Seen) -> Mapping[str, tuple[int, ...]]:
    """The numbers of the themes in which each actor is mentioned."""
    material = seen.material
    read = (material.project.language, material.actors, material.themes, material.contributions)
    return _themes(Kept.of(material, read))


def known_round(of_round: Round, texts: Texts) -> str:
    """What a round is called."""
    return texts(ROUND_NAMES[of_round])


# Kept for this session as they are: nothing changes them, and copies of a large network take seconds.
def _of_network(material: Material) -> Kept[Material]:
    return Kept.of(material, (material.groups, material.actors, material.ties))


@st.cache_resource(scope="session", max_entries=6, show_spinner=False, hash_funcs={Kept: Kept.key})
def _summary(material: Kept[Material], of_round: Round) -> NetworkSummary | None:
    return summarise_network(material.value.actors, material.value.ties, of_round=of_round)


@st.cache_resource(scope="session", max_entries=3, show_spinner=False, hash_funcs={Kept: Kept.key})
def _themes(material: Kept[Material]) -> Mapping[str, tuple[int, ...]]:
    return themes_of_actors(material.value)


@st.cache_resource(scope="session", max_entries=6, show_spinner=False, hash_funcs={Kept: Kept.key})
def _measures(material: Kept[Material], of_round: Round) -> tuple[Said, ...]:
    actors, ties = material.value.actors, material.value.ties
    names = {actor.id: actor.name for actor in actors}
    group_names = {group.id: group.name for group in material.value.groups}
    groups = {actor.name: group_names.get(actor.group or "") for actor in actors}

    def graph(one: Round) -> Network:
        levels: dict[tuple[str, str], int] = {}
        for source, target, tie in network(actors, ties, round=one).edges(data=True):
            levels[names[source], names[target]] = tie["level"]
        return graph_of(groups, levels)

    trust = tuple(tie.trust for tie in ties if tie.round == of_round and tie.level > 0 and tie.trust)
    found = measure_network(Subject(graph(of_round), has_levels=True, trust=trust))
    if of_round != "before" and {"before", of_round} <= {*rounds_held(actors, ties)}:
        rounds = Rounds(graph("before"), graph(of_round), has_groups=any(groups.values()), has_levels=True)
        found = (*found, *measure_change(rounds))
    return tuple(Said(one.measure.title, one.aloud, one.name, one.value, one.parameters) for one in found)
