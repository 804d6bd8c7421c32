"""Measures of how a network hangs together: its parts, its paths, its triangles, its core."""

from __future__ import annotations

from collections.abc import Mapping

from workshop.analyse.network import whole
from workshop.analyse.network.core import EXACT_UP_TO, Pattern, core_periphery
from workshop.analyse.network.measures.measure import EITHER_WAY, Measure, Said, Subject, fixed, percent, sampling
from workshop.texts import N_

CORE = N_("Core and periphery")
CORE_SAID = N_("The core, on which the others hang, is: {actors}. (Measure: core and periphery.)")
INNER_CORE_SAID = N_(
    "The core, by the ties within it and within the periphery, is: {actors}. (Measure: core and periphery.)"
)


def _longest(subject: Subject) -> Mapping[str, object]:
    return {"over": "pairs that reach each other", "lower_bound": subject.paths.sampled, **sampling(subject)}


def _parts(subject: Subject) -> dict[str, int]:
    found = whole.parts(subject.network)
    return {"count": len(found), "largest": len(found[0]) if found else 0}


def _densest(subject: Subject) -> dict[str, object]:
    most, actors = whole.densest_part(subject.network)
    return {"k": most, "nodes": actors}


def _core(subject: Subject, pattern: Pattern) -> dict[str, object]:
    core = core_periphery(subject.network, pattern)
    return {"correlation": core.correlation, "cores": [list(one) for one in core.cores], "tied": core.equally_good}


def _either(subject: Subject) -> dict[str, object]:
    return _core(subject, "either")


def _ignoring(subject: Subject) -> dict[str, object]:
    return _core(subject, "ignore_offdiag")


def _core_parameters(subject: Subject) -> Mapping[str, object]:
    every = len(subject.network) <= EXACT_UP_TO
    return {
        "model": "Borgatti and Everett (1999), discrete",
        "search": "every possible core" if every else "moves and exchanges from the actors with most ties",
        "exact": every,
    }


def _few_actors(subject: Subject) -> bool:
    return len(subject.network) <= EXACT_UP_TO


def _many_actors(subject: Subject) -> bool:
    return len(subject.network) > EXACT_UP_TO


def _steps(_: Subject, value: float | None) -> Said:
    return None if value is None else {"steps": round(value)}


def _said_parts(_: Subject, value: dict[str, int]) -> Said:
    return {"count": value["count"], "largest": value["largest"]} if value["count"] > 1 else None


def _said_densest(_: Subject, value: dict[str, list[str]]) -> Said:
    return {"count": len(value["nodes"]), "k": value["k"]} if value["k"] else None


def _said_core(subject: Subject, value: dict[str, list[list[str]]]) -> Said:
    if len(value["cores"]) != 1 or len(value["cores"][0]) > 10:
        return None
    return {"actors": subject.named(value["cores"][0])}


MEASURES = (
    Measure(
        "components",
        N_("Separate parts"),
        N_("The network is in {count} separate parts. In the largest there are {largest} actors."),
        "record",
        _parts,
        _said_parts,
        parameters=fixed(ties=EITHER_WAY),
    ),
    Measure(
        "transitivity",
        N_("Closed triangles"),
        N_(
            "When two actors have a partner in common, {percent}% have a tie between them too. (Measure: transitivity.)"
        ),
        "number",
        lambda of: whole.transitivity(of.network),
        percent,
    ),
    Measure(
        "average_clustering",
        N_("Clustering"),
        N_("Of the pairs among one actor's partners, {percent}% have a tie, on average. (Measure: clustering.)"),
        "number",
        lambda of: whole.average_clustering(of.network),
        percent,
        parameters=fixed(ties=EITHER_WAY),
    ),
    Measure(
        "average_path_length",
        N_("Steps from one to another"),
        N_("From one actor to another it takes about {steps} steps on average. (Measure: average path length.)"),
        "number",
        lambda of: of.paths.mean,
        _steps,
        parameters=lambda of: {"over": "pairs that reach each other", **sampling(of)},
    ),
    Measure(
        "diameter",
        N_("Longest way"),
        N_("Those who are farthest from each other are {steps} steps apart. (Measure: diameter.)"),
        "number",
        lambda of: of.paths.longest,
        _steps,
        parameters=_longest,
    ),
    Measure(
        "k_core_max",
        N_("Densest part"),
        N_(
            "In the densest part there are {count} actors, each with at least {k} partners among the others in it. "
            "(Measure: k-core.)"
        ),
        "record",
        _densest,
        _said_densest,
        parameters=fixed(ties=EITHER_WAY),
    ),
    Measure(
        "core_periphery_exact_either",
        CORE,
        CORE_SAID,
        "record",
        _either,
        _said_core,
        when=_few_actors,
        parameters=_core_parameters,
    ),
    Measure(
        "core_periphery_exact_ignore_offdiag",
        CORE,
        INNER_CORE_SAID,
        "record",
        _ignoring,
        _said_core,
        when=_few_actors,
        parameters=_core_parameters,
    ),
    Measure("core_periphery_either", CORE, CORE_SAID, "record", _either, _said_core, _many_actors, _core_parameters),
    Measure(
        "core_periphery_ignore_offdiag",
        CORE,
        INNER_CORE_SAID,
        "record",
        _ignoring,
        _said_core,
        _many_actors,
        _core_parameters,
    ),
)
