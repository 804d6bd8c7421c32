"""What a network's measures say, in plain sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING, Literal

from workshop.analyse.network.naming import Naming
from workshop.analyse.network.responses import ENOUGH_ANSWERS
from workshop.model import Actor, Group, Round
from workshop.texts import N_, Texts

if TYPE_CHECKING:
    from workshop.analyse.network.summary import NetworkSummary

Topic = Literal["answered", "whole", "outwards", "between", "connectors", "cut points", "alone", "change"]
ROUND_NAMES: Mapping[Round, str] = {"before": N_("Now"), "wished": N_("Wished for"), "after": N_("A year later")}
NAMED_IN_A_SENTENCE = 5
BROKERS_IN_A_SENTENCE = 3
SMALLEST_PERCENT = 0.01
_EXACT_DECIMALS = 12


def network_sentences(
    summary: NetworkSummary, groups: Sequence[Group], texts: Texts, *, published: bool = False
) -> list[str]:
    """What the measures say, in plain sentences that name the measure.

    Staff are left out where groups are compared. What is published judges organisations by their group, unless they
    have agreed to be named.
    """
    return [
        said for topic in sentences_by_topic(summary, groups, texts, published=published).values() for said in topic
    ]


def sentences_by_topic(
    summary: NetworkSummary, groups: Sequence[Group], texts: Texts, *, published: bool = False
) -> Mapping[Topic, list[str]]:
    """The same sentences, by what they are about."""
    naming = Naming(summary.actors, groups) if published else None
    said: dict[Topic, list[str]] = {}
    if not summary.ties:
        said["whole"] = [texts(N_("No ties between the actors have been named yet."))]
    else:
        said["answered"] = _answered_sentences(summary, texts)
        said["whole"] = [
            _density_sentence(summary, texts),
            texts(
                N_("Of the ties that exist, {percent} are named in both directions. (Measure: reciprocity.)"),
                percent=texts.percent(summary.reciprocity),
            ),
        ]
        said["outwards"] = _e_i_sentence(summary, texts)
        said["between"] = _least_connected_sentence(
            summary, [group for group in groups if naming is None or naming.large(group.id)], texts
        )
        leading = _leading_brokers(summary)
        said["connectors"] = (
            _connectors_named(leading, texts) if naming is None else _connectors_published(leading, naming, texts)
        )
        said["cut points"] = _cut_points_named(summary, texts, naming)
        said["alone"] = _alone_sentence(summary, texts)
    if summary.change:
        said["change"] = [
            texts(
                N_("Between the two rounds, ties kept: {kept}, new: {new}, lost: {lost}."),
                kept=texts.number(summary.change.kept),
                new=texts.number(summary.change.new),
                lost=texts.number(summary.change.lost),
            )
        ]
    return said


def _answered_sentences(summary: NetworkSummary, texts: Texts) -> list[str]:
    """The response rate, with a warning where it is low."""
    who = summary.answered
    if who.rate is None:
        return []
    said = [
        texts(
            N_("Actors who have told of their ties: {told} of {asked}, {percent}. (Measure: response rate.)"),
            told=texts.number(len(who.asked) - len(who.silent)),
            asked=texts.number(len(who.asked)),
            percent=texts.percent(who.rate),
        )
    ]
    if not who.enough:
        said.append(
            texts(
                N_(
                    "Under {percent} have answered. What is missing may be as large as what is seen: read the other "
                    "measures with care."
                ),
                percent=texts.percent(ENOUGH_ANSWERS),
            )
        )
    return said


def _density_sentence(summary: NetworkSummary, texts: Texts) -> str:
    if summary.density < SMALLEST_PERCENT:
        return texts(
            N_("Of all possible ties, less than {percent} exist. (Measure: density.)"),
            percent=texts.percent(SMALLEST_PERCENT),
        )
    return texts(
        N_("Of all possible ties, {percent} exist. (Measure: density.)"), percent=texts.percent(summary.density)
    )


def _e_i_sentence(summary: NetworkSummary, texts: Texts) -> list[str]:
    if summary.e_i_index is None or len({group for pair in summary.between for group in pair if group}) < 2:
        return []
    return [
        texts(
            N_("Of the ties that exist, {percent} go from one group to another. (Measure: E–I index, {index}.)"),
            percent=texts.percent((summary.e_i_index + 1) / 2),
            index=texts.number(summary.e_i_index, decimals=2),
        )
    ]


def _least_connected_sentence(summary: NetworkSummary, groups: Sequence[Group], texts: Texts) -> list[str]:
    lowest = _least_connected(summary, groups)
    if not lowest:
        return []
    share, pairs = lowest
    return [
        texts(
            N_(
                "Of all possible ties between two groups, the smallest share exists here: {pairs}. "
                "The share is {percent}. (Measure: density between groups.)"
            ),
            pairs=texts.list(f"{one.name} – {other.name}" for one, other in pairs),
            percent=texts.percent(share),
        )
    ]


def _least_connected(
    summary: NetworkSummary, groups: Sequence[Group]
) -> tuple[float, list[tuple[Group, Group]]] | None:
    """The pairs of groups with the lowest density, both directions together; None when no pair stands out."""
    ordered = sorted(groups, key=lambda group: (group.position, group.name, group.id))
    compared = [group for group in ordered if not group.staff]
    shares = {
        (one, other): round(
            (summary.between[one.id, other.id] + summary.between[other.id, one.id]) / 2, _EXACT_DECIMALS
        )
        for one, other in combinations(compared, 2)
        if (one.id, other.id) in summary.between
    }
    if len(set(shares.values())) < 2:
        return None
    lowest = min(shares.values())
    return lowest, [pair for pair, share in shares.items() if share == lowest]


def _connectors_named(leading: Sequence[Actor], texts: Texts) -> list[str]:
    if not leading:
        return []
    return [
        texts(
            N_(
                "The shortest paths between the others go most often through these actors: {actors}. "
                "(Measure: betweenness.)"
            ),
            actors=texts.list(actor.name for actor in leading),
        )
    ]


def _connectors_published(leading: Sequence[Actor], naming: Naming, texts: Texts) -> list[str]:
    """Without the name of anybody who has not agreed: by group, where the group hides the one."""
    said = []
    if groups := naming.groups_of(leading):
        said.append(
            texts(
                N_(
                    "The shortest paths between the others go most often through actors of these groups: {groups}. "
                    "(Measure: betweenness.)"
                ),
                groups=texts.list(group.name for group in groups),
            )
        )
    if agreed := naming.agreed(leading):
        said.append(
            texts(
                N_(
                    "Of those through whom the shortest paths between the others go most often, these have agreed to "
                    "be named: {actors}. (Measure: betweenness.)"
                ),
                actors=texts.list(actor.name for actor in agreed),
            )
        )
    return said


def _cut_points_named(summary: NetworkSummary, texts: Texts, naming: Naming | None) -> list[str]:
    if not summary.cut_points:
        return []
    if naming is None and len(summary.cut_points) <= NAMED_IN_A_SENTENCE:
        return [
            texts(
                N_(
                    "Without any one of these actors, some of the others would no longer reach each other: {actors}. "
                    "(Measure: cut points.)"
                ),
                actors=texts.list(actor.name for actor in summary.cut_points),
            )
        ]
    said = [_cut_points_counted(summary, texts)]
    if naming and (agreed := naming.agreed(summary.cut_points)[:NAMED_IN_A_SENTENCE]):
        names = texts.list(actor.name for actor in agreed)
        said.append(texts(N_("Of them, these have agreed to be named: {actors}."), actors=names))
    return said


def _cut_points_counted(summary: NetworkSummary, texts: Texts) -> str:
    return texts(
        N_("Actors without whom the network would fall into separate parts: {count}. (Measure: cut points.)"),
        count=texts.number(len(summary.cut_points)),
    )


def _alone_sentence(summary: NetworkSummary, texts: Texts) -> list[str]:
    if not summary.isolated:
        return []
    return [texts(N_("Actors without any tie: {count}."), count=texts.number(summary.isolated))]


def _leading_brokers(summary: NetworkSummary) -> list[Actor]:
    """The strongest; none of several equals is named if some of them would have to be left out."""
    rest = summary.brokers[BROKERS_IN_A_SENTENCE:]
    enough = rest[0][1] if rest else 0.0
    return [actor for actor, value in summary.brokers[:BROKERS_IN_A_SENTENCE] if value > enough]
