"""The map of a network: one round, two side by side, or what changed; filtered, with one actor to look at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import streamlit as st

from pages.shared.evidence import group_label
from pages.shared.forms import key_of
from pages.shared.network_seen import Kept, Seen, known_round, summary_of, themes_seen
from pages.shared.visit import Visit
from workshop.analyse.network import NetworkSummary
from workshop.model import Group, Round, Tie
from workshop.report.network_map import LEVELS, Changed, network_page
from workshop.texts import Texts

MAP_HEIGHT = 620
LEGEND = 10
MOST_ACTORS, MOST_TIES = 500, 5_000
"""On one map: more could neither be read nor moved smoothly."""
NO_GROUP = ""


@dataclass(frozen=True)
class Filters:
    """What of a network is looked at; empty is all."""

    groups: tuple[str, ...] = ()
    """Ids; an empty one is for actors without a group."""
    kinds: tuple[str, ...] = ()
    level: int = 1
    """The lowest."""

    def __call__(self, summary: NetworkSummary) -> NetworkSummary:
        """The actors and ties that are let through, in the same places."""
        actors = [one for one in summary.actors if not self.groups or (one.group or NO_GROUP) in self.groups]
        there = {actor.id for actor in actors}
        ties = [tie for tie in summary.ties if self._lets_through(tie) and {tie.source, tie.target} <= there]
        return replace(summary, actors=tuple(actors), ties=tuple(ties))

    def _lets_through(self, tie: Tie) -> bool:
        return tie.level >= self.level and (not self.kinds or tie.kind in self.kinds)


@dataclass(frozen=True)
class _Drawn:
    """What a map is drawn of."""

    summary: NetworkSummary
    groups: Sequence[Group]
    themes: Mapping[str, Sequence[int]]
    chosen: str | None
    became: Mapping[tuple[str, str], Changed] | None


def choose_filters(visit: Visit, seen: Seen) -> Filters:
    """Ask which groups, kinds and levels are looked at."""
    _ = visit.texts
    present = {actor.group or NO_GROUP for actor in seen.summary.actors}
    groups = [group.id for group in seen.material.groups if group.id in present]
    groups += [NO_GROUP] * (NO_GROUP in present and bool(groups))
    kinds = sorted({tie.kind for tie in seen.material.ties if tie.kind})
    with st.popover(_("Show a part only"), icon=":material/filter_alt:", key="network-filters"):
        of_groups = st.multiselect(
            _("Groups"),
            groups,
            format_func=lambda one: group_label(visit, seen.material.groups, one),
            placeholder=_("All"),
            key=key_of("filter-groups", groups),
        )
        of_kinds = st.multiselect(
            _("Kinds of tie"), kinds, placeholder=_("All"), key=key_of("filter-kinds", seen.material.project.id, kinds)
        )
        level = st.selectbox(
            _("At least this level"),
            range(1, len(LEVELS) + 1),
            format_func=lambda one: f"{one} {_(LEVELS[one - 1])}",
            key="filter-level",
        )
    return Filters(tuple(of_groups), tuple(of_kinds), level or 1)


def show_map(visit: Visit, seen: Seen, filters: Filters, chosen: str | None) -> None:
    """The map, or two of them side by side."""
    _ = visit.texts
    ways = {"one": _("One map"), "changes": _("Changes"), "beside": _("Side by side")}
    way = "one"
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if seen.summary.change:
            way = st.segmented_control(
                _("What the map shows"),
                list(ways),
                default="one",
                format_func=ways.__getitem__,
                required=True,
                key="way",
            )
        with_themes = bool(seen.material.themes) and st.toggle(_("Themes on the map"), key="with-themes")
    with st.spinner(_("Looking for the actors in the answers …")):
        themes = themes_seen(seen) if with_themes else {}
    if way == "beside":
        rounds: tuple[Round, Round] = ("before", seen.of_round)
        for column, of_round in zip(st.columns(2), rounds, strict=True):
            with column:
                st.markdown(f"**{known_round(of_round, _)}**")
                _frame(visit, seen, filters(summary_of(seen, of_round)), chosen, themes)
    elif way == "changes":
        both, became = _with_changes(seen)
        _frame(visit, seen, filters(both), chosen, themes, became)
    else:
        _frame(visit, seen, filters(seen.summary), chosen, themes)
    if themes:
        raised = sorted({number for numbers in themes.values() for number in numbers})
        names = {theme.number: theme.name for theme in seen.material.themes}
        st.caption(_("The numbers under the names are themes in which the actor is mentioned:"))
        st.text("\n".join(f"{number} {names[number]}" for number in raised))


def _with_changes(seen: Seen) -> tuple[NetworkSummary, Mapping[tuple[str, str], Changed]]:
    """The ties of both rounds on one map, and what became of those that were not kept."""
    became: dict[tuple[str, str], Changed] = {}
    if change := seen.summary.change:
        became |= dict.fromkeys(change.new_ties, "new")
        became |= dict.fromkeys(change.lost_ties, "lost")
    gone = [tie for tie in summary_of(seen, "before").ties if became.get((tie.source, tie.target)) == "lost"]
    return replace(seen.summary, ties=(*seen.summary.ties, *gone)), became


def _frame(
    visit: Visit,
    seen: Seen,
    summary: NetworkSummary,
    chosen: str | None,
    themes: Mapping[str, Sequence[int]],
    became: Mapping[tuple[str, str], Changed] | None = None,
) -> None:
    _ = visit.texts
    if not summary.actors:
        st.info(_("Nothing is left with these filters."))
        return
    summary, left_out = readable(summary, chosen)
    drawn = _Drawn(summary, seen.material.groups, themes, chosen, became)
    page = _page(Kept.of(drawn, (drawn.groups, summary.actors, summary.ties, themes, chosen, became)), _)
    st.iframe(page, height=MAP_HEIGHT, alt=_("Network map. The tables below tell the same."))
    if left_out:
        st.caption(
            _(
                "The map shows the actors with the most partners and their deepest ties: {actors} actors, {ties} ties. "
                "The tables hold all; show a part only to see others on the map.",
                actors=_.number(len(summary.actors)),
                ties=_.number(len(summary.ties)),
            )
        )


def readable(summary: NetworkSummary, chosen: str | None) -> tuple[NetworkSummary, bool]:
    """So much of a large network as one map can show, and whether something is left out.

    The actors with the most partners stay, and of their ties the deepest; the chosen actor stays with its partners.
    """
    if len(summary.actors) <= MOST_ACTORS and len(summary.ties) <= MOST_TIES:
        return summary, False
    partners = Counter(end for tie in summary.ties for end in (tie.source, tie.target))
    near = {end for tie in summary.ties if chosen in (tie.source, tie.target) for end in (tie.source, tie.target)}
    ranked = sorted(summary.actors, key=lambda one: (one.id != chosen, one.id not in near, -partners[one.id]))
    there = {actor.id for actor in ranked[:MOST_ACTORS]}
    ties = [tie for tie in summary.ties if tie.source in there and tie.target in there]
    ties.sort(key=lambda tie: (chosen not in (tie.source, tie.target), -tie.level))
    return (
        replace(
            summary, actors=tuple(actor for actor in summary.actors if actor.id in there), ties=tuple(ties[:MOST_TIES])
        ),
        True,
    )


@st.cache_data(scope="session", max_entries=6, show_spinner=False, hash_funcs={Kept: Kept.key})
def _page(drawn: Kept[_Drawn], texts: Texts) -> str:
    one = drawn.value
    return network_page(
        one.summary,
        one.groups,
        texts,
        height_px=MAP_HEIGHT - LEGEND,
        changes=one.became,
        themes=one.themes,
        chosen=one.chosen,
    )
