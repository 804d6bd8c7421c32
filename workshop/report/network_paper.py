"""A network made ready for paper: who is drawn, in which bundle, with which ties; as side columns or freely placed.

What is printed may be read by anybody: who stands alone is left out unless it has agreed to be named.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workshop.analyse.network import NetworkSummary
from workshop.model import Actor, Group
from workshop.report.figures.network import MOST_ACTORS, Bundle, Link, NetworkMap, Node, degrees
from workshop.report.figures.network_free import FreeMap
from workshop.report.wording import named
from workshop.texts import Texts, alphabetical


@dataclass(frozen=True)
class OnPaper:
    """The actors that are drawn, and how many are not."""

    bundles: tuple[Bundle, ...]
    links: tuple[Link, ...]
    alone: int
    """Left out because they have no tie and have not agreed to be named."""
    crowded_out: int
    """Left out because a page has room for so many only; those have the fewest partners."""

    def side_columns(self) -> NetworkMap:
        """In two arcs by group."""
        return NetworkMap(self.bundles, self.links)

    def free(self, summary: NetworkSummary) -> FreeMap:
        """Where they stand on the screens."""
        return FreeMap(self.bundles, self.links, summary.positions)


def shown_on_paper(summary: NetworkSummary) -> list[Actor]:
    """All but those who stand alone and have not agreed to be named."""
    alone = {actor.id for actor in summary.without_ties if not actor.may_be_named}
    return [actor for actor in summary.actors if actor.id not in alone]


def on_paper(summary: NetworkSummary, groups: Sequence[Group], positions: Mapping[str, int], texts: Texts) -> OnPaper:
    """The actors by these groups, the others last; with too many, those with the most partners.

    `positions` give each group its marker and colour. Those who connect the others are strong if they have agreed.
    """
    links = links_of(summary)
    degree = degrees(links)
    everybody = shown_on_paper(summary)
    ranked = sorted(everybody, key=lambda actor: (-degree.get(actor.id, 0), alphabetical(actor.name), actor.id))
    shown = ranked[:MOST_ACTORS]
    strong = {actor.id for actor, _ in summary.brokers if actor.may_be_named}
    known = {group.id for group in groups}
    bundles = []
    for group in (*groups, None):
        members = [
            actor for actor in shown if (actor.group if actor.group in known else None) == (group.id if group else None)
        ]
        if not members:
            continue
        nodes = tuple(
            Node(actor.id, named(actor.name), degree.get(actor.id, 0), actor.id in strong)
            for actor in sorted(members, key=lambda actor: (alphabetical(actor.name), actor.id))
        )
        name = named(group.name) if group else texts("Other actors")
        bundles.append(Bundle(name, positions[group.id] if group else len(positions), nodes))
    return OnPaper(tuple(bundles), links, len(summary.actors) - len(everybody), len(everybody) - len(shown))


def links_of(summary: NetworkSummary) -> tuple[Link, ...]:
    """One link for each pair and direction, at the highest level named."""
    levels: dict[tuple[str, str], int] = {}
    for tie in summary.ties:
        pair = (tie.source, tie.target)
        levels[pair] = max(levels.get(pair, 0), min(max(tie.level, 1), 4))
    return tuple(Link(source, target, level) for (source, target), level in levels.items())
