"""Measures of what changed between two rounds of a network."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from workshop.analyse.network.graph import Network
from workshop.analyse.network.measures.measure import Measure, Said
from workshop.analyse.network.measures.of_groups import pair_names
from workshop.analyse.network.rounds import RoundsCompared, compare_networks
from workshop.texts import N_


@dataclass(frozen=True)
class Rounds:
    """Two rounds that are compared."""

    before: Network
    after: Network
    grouped_by: str = "group"
    has_groups: bool = False
    has_levels: bool = False

    @cached_property
    def compared(self) -> RoundsCompared:
        """What changed."""
        return compare_networks(self.before, self.after)

    @cached_property
    def directed(self) -> bool:
        """Whether ties have a direction."""
        return self.after.is_directed()

    @cached_property
    def places(self) -> Mapping[str, str]:
        """What stands in the places of a measure's name."""
        return {"group": self.grouped_by}


def _grouped(rounds: Rounds) -> bool:
    return rounds.has_groups


def _levels(rounds: Rounds) -> bool:
    return rounds.has_levels


def _blocks(rounds: Rounds) -> dict[str, dict[str, float | None]]:
    found = rounds.compared.blocks
    change: dict[str, dict[str, float | None]] = {}
    for pair, name in pair_names(found, directed=rounds.directed).items():
        before, after = (block.density for block in found[pair])
        grown = None if before is None or after is None else after - before
        change[name] = {"before": before, "after": after, "change": grown}
    return change


def _said_blocks(_: Rounds, value: Mapping[str, Mapping[str, float | None]]) -> Said:
    """The pair that grew most, where one stands out."""
    grown = {name: one["change"] for name, one in value.items() if one["change"]}
    most = [name for name in grown if grown[name] == max(grown.values(), key=lambda one: one or 0)]
    if len(most) != 1 or (grown[most[0]] or 0) <= 0:
        return None
    before, after = (round(100 * (value[most[0]][when] or 0)) for when in ("before", "after"))
    return {"pair": most[0], "before": before, "after": after}


def _said_density(rounds: Rounds, _: float) -> Said:
    before, after = rounds.compared.density
    return {"before": round(100 * before), "after": round(100 * after)}


def _said_joined(rounds: Rounds, _: object) -> Said:
    return {"joined": len(rounds.compared.joined), "left": len(rounds.compared.left)}


MEASURES = (
    Measure(
        "tie_change",
        N_("Ties kept, new and lost"),
        N_("Between the two rounds, ties kept: {kept}, new: {new}, lost: {lost}."),
        "record",
        lambda of: {
            "kept": of.compared.ties.kept,
            "lost": of.compared.ties.lost,
            "new": of.compared.ties.new,
            "jaccard": of.compared.ties.jaccard,
        },
        lambda _, value: value,
        parameters=lambda _: {"jaccard": "kept ties of all ties that either round has", "levels": "whatever"},
        speaks_first=True,
    ),
    Measure(
        "density_change",
        N_("Change of density"),
        N_(
            "Of all possible ties, {before}% existed in the first round and {after}% in the second. (Measure: density.)"
        ),
        "number",
        lambda of: of.compared.density[1] - of.compared.density[0],
        _said_density,
        parameters=lambda of: {
            "before": of.compared.density[0],
            "after": of.compared.density[1],
            "actors": "all of both rounds",
        },
        speaks_first=True,
    ),
    Measure(
        "density_blocks_change",
        N_("Change of density between groups"),
        N_(
            "The share of possible ties grew most here: {pair}, from {before}% to {after}%. "
            "(Measure: density between groups.)"
        ),
        "by pair",
        _blocks,
        _said_blocks,
        _grouped,
        lambda of: {"group": of.grouped_by, "actors": "all of both rounds"},
        speaks_first=True,
    ),
    Measure(
        "level_change",
        N_("Change of levels"),
        N_("Of the ties that were kept, {raised} are deeper than before and {lowered} are looser."),
        "record",
        lambda of: {"raised": of.compared.raised, "lowered": of.compared.lowered},
        lambda _, value: value,
        _levels,
        lambda _: {"scale": "0-4"},
    ),
    Measure(
        "actors_change",
        N_("Actors that came and went"),
        N_("Actors that had no tie before and have one now: {joined}. The other way round: {left}."),
        "record",
        lambda of: {"joined": list(of.compared.joined), "left": list(of.compared.left)},
        _said_joined,
    ),
    Measure(
        "new_ties",
        N_("New ties"),
        N_("New ties: {count}."),
        "pairs",
        lambda of: [list(tie) for tie in of.compared.ties.new_ties],
        lambda _, value: {"count": len(value)},
    ),
    Measure(
        "lost_ties",
        N_("Lost ties"),
        N_("Lost ties: {count}."),
        "pairs",
        lambda of: [list(tie) for tie in of.compared.ties.lost_ties],
        lambda _, value: {"count": len(value)},
    ),
)
