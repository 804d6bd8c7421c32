"""Measures of a network as a whole: how many ties, how mutual, how much they hang on a few."""

from __future__ import annotations

from workshop.analyse.network import whole
from workshop.analyse.network.actors import betweenness, closeness
from workshop.analyse.network.measures.measure import (
    EITHER_WAY,
    Measure,
    Said,
    Subject,
    counted,
    directed,
    fixed,
    percent,
    sampling,
    undirected,
)
from workshop.analyse.network.trust import trust_percent_of_max, trust_percent_rescaled
from workshop.texts import N_

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


def _closeness_centralisation(subject: Subject) -> float | None:
    """None in several parts, where the most that is possible is not defined."""
    if len(whole.parts(subject.network)) != 1:
        return None
    return whole.closeness_centralisation(closeness(subject.network, subject.paths, incoming=False).values())


def _trusted(subject: Subject) -> bool:
    return bool(subject.trust)


def _of_a_hundred(_: Subject, value: float | None) -> Said:
    return None if value is None else {"percent": round(value)}


MEASURES = (
    Measure(
        "nodes", N_("Actors"), N_("Actors in the network: {count}."), "number", lambda of: len(of.network), counted
    ),
    Measure("ties", TIES, TIES_SAID, "number", lambda of: of.network.number_of_edges(), counted),
    Measure("edges", TIES, TIES_SAID, "number", lambda of: of.network.number_of_edges(), counted),
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
