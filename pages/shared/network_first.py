"""The measures of a network: five that speak first, each with a sentence to read aloud, and the rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import streamlit as st

from pages.shared.evidence import group_label
from pages.shared.frame import plain_name
from pages.shared.network_seen import Seen, measures_of
from pages.shared.visit import Visit
from workshop.analyse.network import KNOWN, how_known, sentences_by_topic
from workshop.model import Actor

NAMED = 8
MEASURED_FIRST = ("density_blocks", "ei_index", "betweenness_normalised", "tie_change")


def first_measures(visit: Visit, seen: Seen) -> None:
    """Who has answered, how groups are tied, who connects the others, inwards or outwards, and what changed."""
    _ = visit.texts
    said = sentences_by_topic(seen.summary, seen.material.groups, _)
    if not seen.summary.ties:
        st.info(said["whole"][0])
        return
    st.header(_("What the network tells"), anchor=False)
    left, right = st.columns(2)
    with left.container(border=True):
        st.subheader(_("Who has answered"), anchor=False)
        _response_rate(visit, seen, said["answered"])
    with left.container(border=True):
        st.subheader(_("Within groups or across them"), anchor=False)
        _sentences(said.get("outwards", ()), _("Groups can be compared when there are actors of two groups."))
    with left.container(border=True):
        st.subheader(_("What changed"), anchor=False)
        _sentences(
            said.get("change", ()),
            _("This can be told when there are ties from two rounds, such as now and a year later."),
        )
    with right.container(border=True):
        st.subheader(_("Who connects the others"), anchor=False)
        _connectors(visit, seen, said.get("connectors", ()))
    with st.container(border=True):
        st.subheader(_("Ties between groups"), anchor=False)
        _between_groups(visit, seen, [*said["whole"][:1], *said.get("between", ())])


def more_measures(visit: Visit, seen: Seen) -> None:
    """All the other measures, computed when somebody opens them."""
    _ = visit.texts
    with st.expander(_("More measures"), key="more-measures", on_change="rerun") as opened:
        if not opened.open:
            return
        with st.spinner(_("Measuring the network …")):
            found = measures_of(seen)
        sampled = next((one.parameters for one in found if one.parameters.get("sampled")), None)
        if sampled:
            st.info(
                _(
                    "The network is large: paths were followed from {count} of {all} actors, drawn by lot. Betweenness "
                    "and closeness are estimates; all else is exact.",
                    count=_.number(int(str(sampled["sources"]))),
                    all=_.number(int(str(sampled["of"]))),
                )
            )
        told: set[str] = set()
        for one in found:
            aloud = _(one.aloud) if one.aloud else ""
            if not aloud or aloud in told or one.name in MEASURED_FIRST:
                continue
            told.add(aloud)
            with st.container(gap="xxsmall"):
                st.markdown(f"**{_(one.title)}**")
                st.text(aloud)


def _sentences(said: Sequence[str], otherwise: str) -> None:
    for sentence in said:
        st.text(sentence)
    if not said:
        st.caption(otherwise)


def _connectors(visit: Visit, seen: Seen, said: Sequence[str]) -> None:
    """Those on the shortest paths between the others, in words and as a table."""
    _ = visit.texts
    _sentences(said, _("Nobody stands out: no few actors connect the others."))
    if seen.summary.brokers:
        rows = [{_("Actor"): one.name, _("Betweenness"): _.percent(value)} for one, value in seen.summary.brokers]
        alt = _("Actors through whom the others reach each other, with their betweenness.")
        st.dataframe(rows, hide_index=True, height="content", alt=alt)
        st.caption(_("Betweenness: how large a share of the shortest paths between the others goes through the actor."))
    if seen.summary.paths_from:
        st.caption(
            _(
                "The network is large: paths were followed from {count} actors drawn by lot, so this is an estimate.",
                count=_.number(seen.summary.paths_from),
            )
        )


def _response_rate(visit: Visit, seen: Seen, said: Sequence[str]) -> None:
    """How many have told of their ties, with a warning where they are too few, and how the ties are known."""
    _ = visit.texts
    who = seen.summary.answered
    for sentence in said[:1]:
        st.text(sentence)
    for warning in said[1:]:
        st.warning(warning)
    if who.silent:
        st.caption(plain_name(_not_yet(visit, who.silent)))
    known = Counter(how_known(seen.material.ties, seen.of_round).values())
    if known:
        parts = [f"{_(KNOWN[one])}: {_.number(known[one])}" for one in KNOWN if known[one]]
        st.caption(". ".join(parts) + ".")


def _not_yet(visit: Visit, silent: Sequence[Actor]) -> str:
    _ = visit.texts
    names = _.list(actor.name for actor in silent[:NAMED])
    if len(silent) > NAMED:
        return _("Not yet answered: {count}, such as {actors}.", count=_.number(len(silent)), actors=names)
    return _("Not yet answered: {actors}.", actors=names)


def _between_groups(visit: Visit, seen: Seen, said: Sequence[str]) -> None:
    """The share of possible ties from each group to each, as a table."""
    _ = visit.texts
    sizes = Counter(actor.group for actor in seen.summary.actors)
    groups = [group for group in seen.material.groups if sizes[group.id] and not group.staff]
    for sentence in said:
        st.text(sentence)
    if len(groups) < 2:
        st.caption(_("Groups can be compared when there are actors of two groups."))
        return
    label = {group.id: f"{group_label(visit, groups, group.id)} ({_.number(sizes[group.id])})" for group in groups}
    between = seen.summary.between
    rows = [
        {
            _("Group"): label[one.id],
            **{
                label[other.id]: _.percent(between[one.id, other.id]) if (one.id, other.id) in between else "–"
                for other in groups
            },
        }
        for one in groups
    ]
    st.dataframe(
        rows,
        hide_index=True,
        height="content",
        alt=_("From each group to each: the share of possible ties that exist."),
    )
    st.caption(
        _(
            "On each row, the share of possible ties that this group has named to the group of the column. In "
            "brackets: actors. (Measure: density between groups.)"
        )
    )
