"""The stakeholder network summed up: one value for screen and report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from workshop.analyse.network.actors import brokers, cut_off_counts, cut_points, isolated
from workshop.analyse.network.graph import Directed, network
from workshop.analyse.network.groups import GroupPair, density_between_groups, e_i_index
from workshop.analyse.network.layout import positions
from workshop.analyse.network.paths import shortest_paths
from workshop.analyse.network.responses import Answered, answered
from workshop.analyse.network.rounds import NetworkChange, change
from workshop.analyse.network.whole import centralisation, density, reciprocity
from workshop.model import ROUNDS, Actor, Round, Tie


@dataclass(frozen=True)
class NetworkSummary:
    """One round of a network with its measures, and the change since the first round."""

    actors: tuple[Actor, ...]
    """By name."""
    ties: tuple[Tie, ...]
    """The round's, by the names of the two; level 0 and ties that lead nowhere are left out."""
    density: float
    reciprocity: float
    between: Mapping[GroupPair, float]
    """Density from one group to another and within each; keys are ids of groups, None is no group."""
    brokers: tuple[tuple[Actor, float], ...]
    """Betweenness, strongest first."""
    isolated: int
    cut_points: tuple[Actor, ...]
    """By name."""
    change: NetworkChange | None
    """Since the first round; None until both have been held."""
    positions: Mapping[str, tuple[float, float]]
    """By actor id, in the unit circle, y upwards; the same for all rounds."""
    e_i_index: float | None = None
    centralisation: float = 0.0
    without_ties: tuple[Actor, ...] = ()
    """By name."""
    cut_off: Mapping[str, int] = field(default_factory=dict)
    """How many others each cut point's leaving would cut off from the largest part that is left; by actor id."""
    answered: Answered = field(default_factory=lambda: Answered((), ()))
    """Whose answers the round stands on."""
    paths_from: int | None = None
    """From how many actors drawn by lot paths were followed, where following them from all would take too long."""


def rounds_held(actors: Sequence[Actor], ties: Sequence[Tie]) -> tuple[Round, ...]:
    """The rounds in which somebody answered, even if the answer was that there is no tie; in their order."""
    known = {actor.id for actor in actors}
    held = {tie.round for tie in ties if tie.source in known and tie.target in known and tie.source != tie.target}
    return tuple(one for one in ROUNDS if one in held)


def summarise_network(
    actors: Sequence[Actor], ties: Sequence[Tie], *, of_round: Round | None = None
) -> NetworkSummary | None:
    """A round with its measures, by itself the latest; None when there are no actors.

    What is wished for is no round that was: it is looked at by its name only. Actors stand in the same places in all.
    """
    both_rounds = network(actors, ties)
    if not both_rounds:
        return None
    by_id = {actor.id: actor for actor in actors}
    ordered = tuple(by_id[actor] for actor in both_rounds)
    held = rounds_held(actors, ties)
    latest: Round = of_round or ("after" if "after" in held else "before")
    compared = latest != "before" and {"before", latest} <= {*held}
    graph = network(actors, ties, round=latest)
    alone = isolated(graph)
    paths = shortest_paths(graph)
    return NetworkSummary(
        actors=ordered,
        ties=_by_name([tie for tie in ties if tie.round == latest and tie.level > 0], graph),
        density=density(graph),
        reciprocity=reciprocity(graph),
        between=density_between_groups(graph),
        brokers=tuple((by_id[actor], value) for actor, value in brokers(graph, paths=paths)),
        isolated=len(alone),
        cut_points=tuple(by_id[actor] for actor in cut_points(graph)),
        change=change(network(actors, ties, round="before"), graph) if compared else None,
        positions=positions(both_rounds, list(dict.fromkeys(actor.group for actor in ordered))),
        e_i_index=e_i_index(graph),
        centralisation=centralisation(graph),
        without_ties=tuple(by_id[actor] for actor in alone),
        cut_off=cut_off_counts(graph),
        answered=answered(ordered, ties, latest),
        paths_from=paths.sources if paths.sampled else None,
    )


def _by_name(ties: Sequence[Tie], graph: Directed) -> tuple[Tie, ...]:
    """The ties that are in the graph, by the names of the two."""
    place = {actor: number for number, actor in enumerate(graph)}
    real = [tie for tie in ties if graph.has_edge(tie.source, tie.target)]
    return tuple(sorted(real, key=lambda tie: (place[tie.source], place[tie.target], tie.kind, tie.id)))
