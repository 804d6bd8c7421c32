"""Measures of groups: those that actors say they are of, and those that their ties make."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict

from workshop.analyse.network.brokerage import Roles
from workshop.analyse.network.communities import agreement, modularity_of_groups
from workshop.analyse.network.graph import SEED, groups_of
from workshop.analyse.network.groups import EI, PERMUTATIONS, GroupPair, blocks, e_i, e_i_by_group, e_i_expected
from workshop.analyse.network.measures.measure import (
    NAMED,
    Measure,
    Said,
    Subject,
    grouped,
    leading,
    percent_above_chance,
)
from workshop.texts import N_


def pair_names(pairs: Mapping[GroupPair, object], *, directed: bool) -> dict[GroupPair, str]:
    """What pairs of groups are called: A->B with directions, A-B without, quoted where that could be read two ways."""
    between = "->" if directed else "-"
    plain = {pair: between.join(str(group) for group in pair) for pair in pairs if None not in pair}
    if len(set(plain.values())) == len(plain):
        return plain
    return {pair: between.join(f'"{group}"' for group in pair) for pair in plain}


def _blocks(subject: Subject) -> dict[str, dict[str, object]]:
    found = blocks(subject.network)
    return {
        name: {"ties": found[pair].ties, "possible": found[pair].possible, "density": found[pair].density}
        for pair, name in pair_names(found, directed=subject.directed).items()
    }


def _said_blocks(subject: Subject, _: object) -> Said:
    """The pairs with the lowest share, where few share it."""
    found = {pair: block.density for pair, block in blocks(subject.network).items() if None not in pair}
    shares = {pair: round(density, 9) for pair, density in found.items() if density is not None}
    lowest = [pair for pair in shares if shares[pair] == min(shares.values())]
    if not 0 < len(lowest) <= NAMED:
        return None
    between = " → " if subject.directed else " – "
    named = ", ".join(between.join(str(group) for group in pair) for pair in lowest)
    return {"pairs": named, "percent": round(100 * shares[lowest[0]])}


def _e_i(found: EI) -> dict[str, object]:
    return {"external": found.external, "internal": found.internal, "ei": found.index}


def _said_e_i(_: Subject, value: Mapping[str, int]) -> Said:
    ties = value["external"] + value["internal"]
    return {"percent": round(100 * value["external"] / ties)} if ties else None


def _said_e_i_by_group(_: Subject, value: Mapping[str, Mapping[str, float | None]]) -> Said:
    inward = {group: one["ei"] for group, one in value.items() if one["ei"] is not None}
    lowest = [group for group in inward if inward[group] == min(inward.values())]
    return {"group": lowest[0]} if len(lowest) == 1 and len(inward) > 1 else None


def _by_chance(subject: Subject) -> dict[str, object] | None:
    expected = e_i_expected(subject.network)
    return asdict(expected) if expected else None


def _said_by_chance(subject: Subject, value: Mapping[str, float] | None) -> Said:
    seen = e_i(subject.network).index
    if value is None or seen is None:
        return None
    return {
        "percent": round(50 * (seen + 1)),
        "low": round(50 * (value["low"] + 1)),
        "high": round(50 * (value["high"] + 1)),
    }


def _roles(roles: Roles) -> dict[str, int]:
    return {**asdict(roles), "total": roles.total}


def _brokerage(subject: Subject) -> dict[str, dict[str, int]]:
    return {actor: _roles(roles) for actor, roles in subject.roles.items()}


def _said_brokerage(subject: Subject, value: Mapping[str, Mapping[str, int]]) -> Said:
    across = {actor: float(roles["total"] - roles["coordinator"]) for actor, roles in value.items()}
    return leading(subject, across)


def _brokerage_total(subject: Subject) -> dict[str, int]:
    of_all = [_roles(roles) for roles in subject.roles.values()]
    return {role: sum(one[role] for one in of_all) for role in _roles(Roles(0, 0, 0, 0, 0))}


def _said_total(_: Subject, value: Mapping[str, int]) -> Said:
    return {"count": value["total"] - value["coordinator"]} if value["total"] else None


def _agreement(subject: Subject) -> float | None:
    declared = {actor: group for actor, group in groups_of(subject.network).items() if group}
    return agreement(declared, subject.communities.of) if subject.communities else None


def _grouped_by(subject: Subject) -> Mapping[str, object]:
    without = sum(1 for group in groups_of(subject.network).values() if not group)
    return {"group": subject.grouped_by, "actors_without_group": without}


def _louvain(subject: Subject) -> Mapping[str, object]:
    return {
        "method": "Louvain by modularity",
        "starts": subject.communities.starts if subject.communities else 0,
        "seed": SEED,
        "found": len(set(subject.communities.of.values())) if subject.communities else 0,
    }


def _said_communities(_: Subject, value: Mapping[str, int] | None) -> Said:
    return {"count": len(set(value.values()))} if value else None


E_I = N_("Ties between groups")
E_I_SAID = N_("Of the ties that exist, {percent}% go from one group to another. (Measure: E–I index.)")

MEASURES = (
    Measure(
        "density_blocks",
        N_("Density between groups"),
        N_(
            "The smallest share of possible ties exists here: {pairs}. The share is {percent}%. "
            "(Measure: density between groups.)"
        ),
        "by pair",
        _blocks,
        _said_blocks,
        when=grouped,
        parameters=_grouped_by,
        speaks_first=True,
    ),
    Measure(
        "ei_index",
        E_I,
        E_I_SAID,
        "record",
        lambda of: _e_i(e_i(of.network)),
        _said_e_i,
        when=grouped,
        parameters=_grouped_by,
        speaks_first=True,
    ),
    Measure(
        "ei_index_{group}",
        E_I,
        E_I_SAID,
        "record",
        lambda of: _e_i(e_i(of.network)),
        _said_e_i,
        when=grouped,
        parameters=_grouped_by,
    ),
    Measure(
        "ei_index_by_group",
        N_("Ties of each group to others"),
        N_("This group turns inwards most: {group}. (Measure: E–I index by group.)"),
        "by group",
        lambda of: {group: _e_i(found) for group, found in e_i_by_group(of.network).items()},
        _said_e_i_by_group,
        when=grouped,
        parameters=_grouped_by,
    ),
    Measure(
        "ei_index_by_chance",
        N_("Ties between groups by chance alone"),
        N_(
            "Of the ties, {percent}% go from one group to another; with groups dealt out by chance it would be "
            "{low}–{high}%. (Measure: E–I index, permutation range.)"
        ),
        "record",
        _by_chance,
        _said_by_chance,
        when=grouped,
        parameters=lambda of: {
            "permutations": PERMUTATIONS,
            "seed": SEED,
            "range": "2.5-97.5 per cent",
            **_grouped_by(of),
        },
    ),
    Measure(
        "gould_fernandez",
        N_("Brokerage"),
        N_(
            "Most often between two who have no tie of their own, across groups: {actors}. "
            "(Measure: brokerage roles of Gould and Fernandez.)"
        ),
        "by actor",
        _brokerage,
        _said_brokerage,
        when=grouped,
        parameters=_grouped_by,
    ),
    Measure(
        "gould_fernandez_network_total",
        N_("Brokerage in the whole network"),
        N_(
            "Times that somebody goes between two of different groups who have no tie of their own: {count}. "
            "(Measure: brokerage roles, all together.)"
        ),
        "record",
        _brokerage_total,
        _said_total,
        when=grouped,
        parameters=_grouped_by,
    ),
    Measure(
        "communities",
        N_("Communities"),
        N_("By their ties, the actors fall into {count} communities. (Measure: communities by modularity.)"),
        "by actor",
        lambda of: of.communities.of if of.communities else None,
        _said_communities,
        parameters=_louvain,
    ),
    Measure(
        "modularity_optimum",
        N_("Modularity of the communities"),
        N_("The share of ties within communities is {percent} percentage points above chance. (Measure: modularity.)"),
        "number",
        lambda of: of.communities.modularity if of.communities else None,
        percent_above_chance,
        parameters=_louvain,
    ),
    Measure(
        "modularity_of_{group}_split",
        N_("Modularity of the groups"),
        N_("The share of ties within groups is {percent} percentage points above chance. (Measure: modularity.)"),
        "number",
        lambda of: modularity_of_groups(of.network),
        percent_above_chance,
        when=grouped,
        parameters=_grouped_by,
    ),
    Measure(
        "communities_and_groups",
        N_("Communities and groups"),
        N_(
            "How far those who have ties are also of one group: {percent}%. At 100% communities and groups are the "
            "same, at 0% they have no more in common than by chance. (Measure: adjusted Rand index.)"
        ),
        "number",
        _agreement,
        percent_above_chance,
        when=grouped,
        parameters=_louvain,
    ),
)
