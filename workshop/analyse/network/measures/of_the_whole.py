"""Measures of a network as a whole."""

from __future__ import annotations

from collections.abc import Mapping

from workshop.analyse.network import whole
from workshop.analyse.network.actors import betweenness, closeness
from workshop.analyse.network.core import EXACT_UP_TO, Pattern, core_periphery
from workshop.analyse.network.measures.measure import (
    Measure,
    Said,
    Subject,
    counted,
    directed,
    fixed,
    percent,
    undirected,
)
from workshop.analyse.network.trust import trust_percent_of_max, trust_percent_rescaled
from workshop.texts import N_

EITHER_WAY = "either direction as one"


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


def _longest(subject: Subject) -> Mapping[str, object]:
    return {"over": "pairs that reach each other", "lower_bound": subject.paths.sampled, **sampling(subject)}


def _closeness_centralisation(subject: Subject) -> float | None:
    """None in several parts, where the most that is possible is not defined."""
    if len(whole.parts(subject.network)) != 1:
        return None
    return whole.closeness_centralisation(closeness(subject.network, subject.paths, incoming=False).values())


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


def _trusted(subject: Subject) -> bool:
    return bool(subject.trust)


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


def _of_a_hundred(_: Subject, value: float | None) -> Said:
    return None if value is None else {"percent": round(value)}


CORE = N_("Core and periphery")
CORE_SAID = N_("The core, on which the others hang, is: {actors}. (Measure: core and periphery.)")
INNER_CORE_SAID = N_(
    "The core, by the ties within it and within the periphery, is: {actors}. (Measure: core and periphery.)"
)
TIES = N_("Ties")
TIES_SAID = N_("Ties between the actors: {count}.")
DENSITY = N_("Density")
DENSITY_SAID = N_("Of all possible ties, {percent}% exist. (Measure: density.)")
CENTRALISATION = N_("Degree centralisation")
CENTRALISATION_SAID = N_(
    "How much the network hangs on a few: {percent}%. At 0% all have as many partners, at 100% all ties hang on one. "
    "(Measure: degree centralisation.)"
)
TRUST = N_("Trust")

MEASURES = (
    Measure(
        "nodes", N_("Actors"), N_("Actors in the network: {count}."), "number", lambda of: len(of.network), counted
    ),
    Measure("ties", TIES, TIES_SAID, "number", lambda of: of.network.number_of_edges(), counted),
    Measure("edges", TIES, TIES_SAID, "number", lambda of: of.network.number_of_edges(), counted),
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
        "density",
        DENSITY,
        DENSITY_SAID,
        "number",
        lambda of: whole.density(of.network),
        percent,
        speaks_first=True,
    ),
    Measure(
        "density_directed",
        DENSITY,
        DENSITY_SAID,
        "number",
        lambda of: whole.density(of.network),
        percent,
        when=directed,
    ),
    Measure(
        "density_undirected_any_report",
        N_("Density when one report is enough"),
        N_("Of all pairs of actors, {percent}% have a tie that at least one of the two has named. (Measure: density.)"),
        "number",
        lambda of: whole.density(of.partners),
        percent,
        when=directed,
        parameters=fixed(ties=EITHER_WAY),
    ),
    Measure(
        "confirmed_pairs",
        N_("Confirmed ties"),
        N_("Pairs of actors that have both named each other: {count}."),
        "number",
        lambda of: whole.confirmed_pairs(of.network),
        counted,
        when=directed,
    ),
    Measure(
        "reciprocity_edgewise",
        N_("Reciprocity of ties"),
        N_("Of the ties that exist, {percent}% are named in both directions. (Measure: reciprocity, by ties.)"),
        "number",
        lambda of: whole.reciprocity(of.network),
        percent,
        when=directed,
    ),
    Measure(
        "reciprocity_dyadic_nonnull",
        N_("Reciprocity of pairs"),
        N_(
            "Of the pairs that have a tie, {percent}% have it in both directions. "
            "(Measure: reciprocity, by pairs that have a tie.)"
        ),
        "number",
        lambda of: whole.reciprocity_of_pairs(of.network),
        percent,
        when=directed,
    ),
    Measure(
        "degree_centralization",
        CENTRALISATION,
        CENTRALISATION_SAID,
        "number",
        lambda of: whole.centralisation(of.network),
        percent,
        when=undirected,
    ),
    Measure(
        "degree_centralization_undirected",
        CENTRALISATION,
        CENTRALISATION_SAID,
        "number",
        lambda of: whole.centralisation(of.network),
        percent,
        when=directed,
        parameters=fixed(ties=EITHER_WAY),
    ),
    Measure(
        "indegree_centralization",
        N_("Centralisation of being named"),
        N_(
            "How much the ties point to a few: {percent}%. At 0% all are named as often, at 100% one is named by all "
            "and nobody else by anyone. (Measure: indegree centralisation.)"
        ),
        "number",
        lambda of: whole.tie_centralisation(of.network, incoming=True),
        percent,
        when=directed,
    ),
    Measure(
        "outdegree_centralization",
        N_("Centralisation of naming"),
        N_(
            "How much the ties come from a few: {percent}%. At 0% all name as many, at 100% one names all and the "
            "others nobody. (Measure: outdegree centralisation.)"
        ),
        "number",
        lambda of: whole.tie_centralisation(of.network, incoming=False),
        percent,
        when=directed,
    ),
    Measure(
        "betweenness_centralization",
        N_("Betweenness centralisation"),
        N_(
            "How much the paths between the actors go through a few: {percent}%. At 0% through all alike, at 100% all "
            "through one. (Measure: betweenness centralisation.)"
        ),
        "number",
        lambda of: whole.betweenness_centralisation(betweenness(of.network, of.paths).values()),
        percent,
        parameters=sampling,
    ),
    Measure(
        "closeness_centralization",
        N_("Closeness centralisation"),
        N_(
            "How much nearer a few are to all the others than the rest: {percent}%. At 0% all are as near, at 100% one "
            "is next to everybody. (Measure: closeness centralisation.)"
        ),
        "number",
        _closeness_centralisation,
        percent,
        when=undirected,
        parameters=sampling,
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
    Measure(
        "trust_percent_of_max",
        TRUST,
        N_("Trust between partners is {percent}% of the highest possible. (Measure: trust as a share of the maximum.)"),
        "number",
        lambda of: trust_percent_of_max(of.trust),
        _of_a_hundred,
        when=_trusted,
        parameters=lambda of: {"scale": "1-4", "answers": len(of.trust)},
    ),
    Measure(
        "trust_percent_rescaled_1_4",
        TRUST,
        N_("Trust between partners is {percent}%, when the lowest answer means none. (Measure: trust, rescaled.)"),
        "number",
        lambda of: trust_percent_rescaled(of.trust),
        _of_a_hundred,
        when=_trusted,
        parameters=lambda of: {"scale": "1-4 as 0-100", "answers": len(of.trust)},
    ),
)
