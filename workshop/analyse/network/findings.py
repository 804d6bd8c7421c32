"""What a network gives a workshop to talk about, as drafts that a person accepts, edits or rejects.

Each draft has two wordings. `sentence` names organisations and is for the facilitator alone; `published` speaks of
groups, and is missing where a group is so small that it would point at one of its organisations.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from workshop.analyse.network.naming import Naming
from workshop.analyse.network.summary import NetworkSummary
from workshop.model import Actor, Evidence, Group, Tie
from workshop.texts import N_, Message

AT_MOST = 3
"""Drafts of one kind."""
EVIDENCE = 12
"""Ties behind one draft at the most."""
TIES_TO_JUDGE = 3
MOSTLY_WITHIN = 0.75
NAMED = 5

DraftKind = Literal["missing link", "broker at risk", "isolated", "turned inwards"]


@dataclass(frozen=True)
class NetworkDraft:
    """One thing that the network shows, with what it stands on and what the workshop may ask itself."""

    kind: DraftKind
    sentence: Message
    """For the facilitator alone: names organisations."""
    published: Message | None
    """For reports and walls: speaks of groups."""
    question: Message
    """So what: for the workshop."""
    actors: tuple[str, ...]
    """Ids of those it is about."""
    evidence: tuple[Evidence, ...]
    """Ties, the first by name; none where the point is that there are none."""


def draft_network_findings(summary: NetworkSummary, groups: Sequence[Group]) -> tuple[NetworkDraft, ...]:
    """Missing links between groups, brokers at risk, actors without ties, groups that turn inwards; in that order.

    Staff are left out where groups are compared. Nothing is drafted of a network without ties.
    """
    if not summary.ties:
        return ()
    sight = _Sight(summary, groups)
    return (*_missing_links(sight), *_at_risk(sight), *_isolated(sight), *_inward(sight))


class _Sight:
    """The network as its groups see it."""

    def __init__(self, summary: NetworkSummary, groups: Sequence[Group]) -> None:
        self.summary = summary
        self.naming = Naming(summary.actors, groups)
        self.names = {group.id: group.name for group in groups}
        ordered = sorted(groups, key=lambda group: (group.position, group.name, group.id))
        self.members: dict[str, tuple[Actor, ...]] = {
            group.id: tuple(actor for actor in summary.actors if actor.group == group.id)
            for group in ordered
            if not group.staff
        }
        self.group_of = {actor.id: actor.group for actor in summary.actors}

    def ties(self, group: str) -> list[Tie]:
        """The ties that any actor of the group has."""
        return [tie for tie in self.summary.ties if group in (self.group_of[tie.source], self.group_of[tie.target])]


def _evidence(ties: Sequence[Tie]) -> tuple[Evidence, ...]:
    return tuple(Evidence("tie", tie.id) for tie in ties[:EVIDENCE])


def _missing_links(sight: _Sight) -> Iterator[NetworkDraft]:
    """Pairs of groups with no tie at all, those with most possible ties first."""
    between = sight.summary.between
    filled = [group for group, members in sight.members.items() if members]
    missing = [
        pair for pair in combinations(filled, 2) if not between.get(pair) and not between.get((pair[1], pair[0]))
    ]
    missing.sort(key=lambda pair: -len(sight.members[pair[0]]) * len(sight.members[pair[1]]))
    for one, other in missing[:AT_MOST]:
        sentence = Message(
            N_(
                "Nobody has named a tie between these groups: {one} ({ones} actors) – {other} ({others} actors). "
                "(Measure: density between groups.)"
            ),
            {
                "one": sight.names[one],
                "ones": len(sight.members[one]),
                "other": sight.names[other],
                "others": len(sight.members[other]),
            },
        )
        yield NetworkDraft(
            "missing link",
            sentence,
            sentence if sight.naming.large(one) and sight.naming.large(other) else None,
            Message(N_("What could these two groups do together that neither of them does alone?")),
            tuple(actor.id for group in (one, other) for actor in sight.members[group]),
            (),
        )


def _at_risk(sight: _Sight) -> Iterator[NetworkDraft]:
    """Cut points, those first whose leaving would cut off most."""
    lost = sight.summary.cut_off
    for actor in sorted(sight.summary.cut_points, key=lambda actor: -lost.get(actor.id, 0))[:AT_MOST]:
        own = [tie for tie in sight.summary.ties if actor.id in (tie.source, tie.target)]
        sentence = Message(
            N_("If {actor} leaves, others left without a connection to the rest: {count}. (Measure: cut points.)"),
            {"actor": actor.name, "count": lost.get(actor.id, 0)},
        )
        by_group = [
            Message(
                N_("Some connections of the network hang on a single actor of this group: {group}."),
                {"group": group.name},
            )
            for group in sight.naming.groups_of([actor])
        ]
        yield NetworkDraft(
            "broker at risk",
            sentence,
            sentence if actor.may_be_named else next(iter(by_group), None),
            Message(N_("Who else could keep these connections up, and what would they need for it?")),
            (actor.id,),
            _evidence(own),
        )


def _isolated(sight: _Sight) -> Iterator[NetworkDraft]:
    """Actors without a tie, all in one draft."""
    alone = sight.summary.without_ties
    if not alone:
        return
    groups = sight.naming.groups_of(alone)
    sentence = Message(
        N_("Actors without a tie to anybody: {count}, such as {actors}. (Measure: isolates.)")
        if len(alone) > NAMED
        else N_("Actors without a tie to anybody: {count} ({actors}). (Measure: isolates.)"),
        {"count": len(alone), "actors": ", ".join(actor.name for actor in alone[:NAMED])},
    )
    by_group = Message(
        N_("In these groups there are actors who have no tie to the others yet: {groups}."),
        {"groups": ", ".join(group.name for group in groups)},
    )
    yield NetworkDraft(
        "isolated",
        sentence,
        sentence if all(actor.may_be_named for actor in alone) else by_group if groups else None,
        Message(N_("Who would invite them in, and to what?")),
        tuple(actor.id for actor in alone),
        (),
    )


def _inward(sight: _Sight) -> Iterator[NetworkDraft]:
    """Groups most of whose ties stay within, the most inward first."""
    found = []
    for group, members in sight.members.items():
        ties = sight.ties(group)
        within = [tie for tie in ties if sight.group_of[tie.source] == sight.group_of[tie.target]]
        share = len(within) / len(ties) if ties else 0.0
        if len(members) < len(sight.summary.actors) and len(ties) >= TIES_TO_JUDGE and share >= MOSTLY_WITHIN:
            found.append((share, group, within))
    for share, group, within in sorted(found, key=lambda one: -one[0])[:AT_MOST]:
        sentence = Message(
            N_("Of the ties of this group, {percent}% stay within it: {group}. (Measure: E–I index by group.)"),
            {"percent": round(100 * share), "group": sight.names[group]},
        )
        yield NetworkDraft(
            "turned inwards",
            sentence,
            sentence if sight.naming.large(group) else None,
            Message(N_("Which contact outside would help this group most?")),
            tuple(actor.id for actor in sight.members[group]),
            _evidence(within),
        )
