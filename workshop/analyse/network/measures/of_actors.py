"""Measures of where each actor stands."""

from __future__ import annotations

from collections.abc import Mapping

from workshop.analyse.network import actors, whole
from workshop.analyse.network.measures.measure import (
    EITHER_WAY,
    Measure,
    Said,
    Subject,
    directed,
    fixed,
    leading,
    sampling,
)
from workshop.texts import N_

NAMED_AT_MOST = 5

DEGREE = N_("Number of ties")
DEGREE_SAID = N_("Most ties: {actors}. (Measure: degree.)")
BETWEENNESS = N_("Connectors")
BETWEENNESS_SAID = N_("The shortest paths between the others go most often through: {actors}. (Measure: betweenness.)")
CLOSENESS = N_("Nearness to the others")
CLOSENESS_SAID = N_("Fewest steps to all the others: {actors}. (Measure: closeness.)")
STRENGTH = N_("Depth of cooperation")


def _levels(subject: Subject) -> bool:
    return subject.has_levels


def _directed_levels(subject: Subject) -> bool:
    return subject.directed and subject.has_levels


def _centrality(subject: Subject) -> dict[str, float]:
    others = max(1, len(subject.network) - 1)
    return {actor: ties / others for actor, ties in subject.network.degree}


def _by_steps(subject: Subject) -> Mapping[str, object]:
    return {"correction": "Wasserman and Faust (1994) for networks in several parts", **sampling(subject)}


def _steps_in(subject: Subject) -> Mapping[str, object]:
    return {"direction": "from the others to the actor", **_by_steps(subject)}


def _steps_out(subject: Subject) -> Mapping[str, object]:
    return {"direction": "from the actor to the others", **_by_steps(subject)}


def _said_closeness(subject: Subject, values: Mapping[str, float]) -> Said:
    """With directions, closeness_in says it."""
    return None if subject.directed else leading(subject, values)


def _lowest(subject: Subject, values: Mapping[str, float]) -> Said:
    return leading(subject, {actor: 10 - value for actor, value in values.items()})


def _listed(subject: Subject, value: list[str]) -> Said:
    return {"actors": subject.named(value)} if 0 < len(value) <= NAMED_AT_MOST else None


def _said_cut_off(subject: Subject, value: Mapping[str, int]) -> Said:
    """Who leaves, and who would be cut off from the rest: the cut point that would cut off most."""
    most = max(value.values(), default=0)
    worst = [actor for actor in value if value[actor] == most]
    if not worst or most > NAMED_AT_MOST:
        return None
    lost = actors.cut_off(subject.network, worst[0])
    return {"actor": subject.named(worst[:1]), "actors": subject.named(lost)}


def _said_bridges(_: Subject, value: list[list[str]]) -> Said:
    return {"count": len(value)} if value else None


MEASURES = (
    Measure(
        "degree",
        DEGREE,
        DEGREE_SAID,
        "by actor",
        lambda of: dict(of.network.degree),
        leading,
        parameters=lambda of: {"ties": "incoming and outgoing" if of.directed else "all"},
    ),
    Measure(
        "degree_centrality",
        DEGREE,
        DEGREE_SAID,
        "by actor",
        _centrality,
        leading,
        parameters=fixed(of="other actors"),
    ),
    Measure(
        "partners",
        N_("Partners"),
        N_("Most partners: {actors}. (Measure: partners, ties in either direction.)"),
        "by actor",
        lambda of: whole.degree(of.network),
        leading,
        when=directed,
        parameters=fixed(ties=EITHER_WAY),
    ),
    Measure(
        "indegree",
        N_("Named by others"),
        N_("Named by most others: {actors}. (Measure: indegree.)"),
        "by actor",
        lambda of: whole.ties_of_each(of.network, incoming=True),
        leading,
        when=directed,
    ),
    Measure(
        "outdegree",
        N_("Names others"),
        N_("Named most others: {actors}. (Measure: outdegree.)"),
        "by actor",
        lambda of: whole.ties_of_each(of.network, incoming=False),
        leading,
        when=directed,
    ),
    Measure(
        "strength",
        STRENGTH,
        N_("Deepest cooperation, the levels of all ties added up: {actors}. (Measure: strength.)"),
        "by actor",
        lambda of: dict(of.network.degree(weight="level")),
        leading,
        when=_levels,
        parameters=lambda of: {"scale": "0-4", "ties": "incoming and outgoing" if of.directed else "all"},
    ),
    Measure(
        "instrength",
        STRENGTH,
        N_("Deepest cooperation by what the others say: {actors}. (Measure: incoming strength.)"),
        "by actor",
        lambda of: whole.ties_of_each(of.network, incoming=True, levels=True),
        leading,
        when=_directed_levels,
        parameters=fixed(scale="0-4"),
    ),
    Measure(
        "outstrength",
        STRENGTH,
        N_("Deepest cooperation by what they say themselves: {actors}. (Measure: outgoing strength.)"),
        "by actor",
        lambda of: whole.ties_of_each(of.network, incoming=False, levels=True),
        leading,
        when=_directed_levels,
        parameters=fixed(scale="0-4"),
    ),
    Measure(
        "betweenness_normalised",
        BETWEENNESS,
        BETWEENNESS_SAID,
        "by actor",
        lambda of: actors.betweenness(of.network, of.paths),
        leading,
        parameters=lambda of: {"of": "pairs of others", **sampling(of)},
        speaks_first=True,
    ),
    Measure(
        "betweenness_raw",
        BETWEENNESS,
        BETWEENNESS_SAID,
        "by actor",
        lambda of: actors.betweenness_raw(of.network, of.paths),
        leading,
        parameters=sampling,
    ),
    Measure(
        "closeness",
        CLOSENESS,
        CLOSENESS_SAID,
        "by actor",
        lambda of: actors.closeness(of.network, of.paths, incoming=of.directed),
        _said_closeness,
        parameters=lambda of: _steps_in(of) if of.directed else _by_steps(of),
    ),
    Measure(
        "closeness_in",
        CLOSENESS,
        N_("Fewest steps from all the others: {actors}. (Measure: closeness, incoming.)"),
        "by actor",
        lambda of: actors.closeness(of.network, of.paths, incoming=True),
        leading,
        when=directed,
        parameters=_steps_in,
    ),
    Measure(
        "closeness_out",
        CLOSENESS,
        CLOSENESS_SAID,
        "by actor",
        lambda of: actors.closeness(of.network, of.paths, incoming=False),
        leading,
        when=directed,
        parameters=_steps_out,
    ),
    Measure(
        "burt_constraint",
        N_("Constraint"),
        N_("Freest to go between partners who do not know each other: {actors}. (Measure: lowest constraint.)"),
        "by actor",
        lambda of: of.holes.constraint,
        _lowest,
    ),
    Measure(
        "effective_size",
        N_("Really different partners"),
        N_("Most partners who do not know each other: {actors}. (Measure: effective size.)"),
        "by actor",
        lambda of: of.holes.effective_size,
        leading,
    ),
    Measure(
        "articulation_points",
        N_("Cut points"),
        N_(
            "Without any one of these actors, some of the others would no longer reach each other: {actors}. "
            "(Measure: cut points.)"
        ),
        "actors",
        lambda of: actors.cut_points(of.network),
        _listed,
        parameters=fixed(ties=EITHER_WAY),
    ),
    Measure(
        "cut_off",
        N_("Who would be cut off"),
        N_("If {actor} leaves, these are left without a connection to the others: {actors}. (Measure: cut points.)"),
        "by actor",
        lambda of: actors.cut_off_counts(of.network),
        _said_cut_off,
        parameters=fixed(counted="others cut off from the largest part that is left", ties=EITHER_WAY),
    ),
    Measure(
        "bridges",
        N_("Bridges"),
        N_("Ties on which the connection of two parts hangs alone: {count}. (Measure: bridges.)"),
        "pairs",
        lambda of: [list(pair) for pair in actors.bridges(of.network)],
        _said_bridges,
        parameters=fixed(ties=EITHER_WAY),
    ),
    Measure(
        "isolates",
        N_("Actors without any tie"),
        N_("No tie to anybody yet: {actors}. (Measure: isolates.)"),
        "actors",
        lambda of: actors.isolated(of.network),
        _listed,
    ),
)
