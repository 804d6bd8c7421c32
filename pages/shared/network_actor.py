"""One actor of a network: its ties, what measures say of it, and the themes, commitments and answers behind it."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from pages.shared.deciding import deciding
from pages.shared.evidence import group_label, page_of_answers, show_answer
from pages.shared.frame import plain_name
from pages.shared.network_seen import Seen
from pages.shared.ties import level_name
from pages.shared.visit import Visit
from workshop.analyse.network import KNOWN, behind, cut_off, how_known, network, pair_of
from workshop.model import Actor
from workshop.texts import N_

LOST_BY_NAME = 8
COMMITTED = {
    "": N_("not known"),
    "strong": N_("strongly committed"),
    "loose": N_("loosely committed"),
    "outside": N_("outside the network"),
}


def choose_actor(visit: Visit, seen: Seen) -> Actor | None:
    """Ask for an actor to look at; names are suggested while typing."""
    _ = visit.texts
    by_id = {actor.id: actor for actor in seen.material.actors}
    ids = [actor.id for actor in seen.summary.actors]
    chosen = st.selectbox(
        _("Look at one actor"),
        ids,
        index=None,
        format_func=lambda one: by_id[one].name,
        placeholder=_("All actors"),
        key=f"look-at-{seen.material.project.id}",
    )
    return by_id.get(chosen or "")


def show_actor(visit: Visit, seen: Seen, actor: Actor) -> None:
    """All that is known of it; judgements are for the facilitator alone, and the screen says so."""
    _ = visit.texts
    st.subheader(plain_name(actor.name), anchor=False)
    said = [group_label(visit, seen.material.groups, actor.group), _(COMMITTED[actor.committed])]
    if also := (*actor.synonyms, *actor.merged):
        said.append(_("also: {names}", names=_.list(also)))
    st.caption(plain_name(" · ".join(said)))
    for challenge, label in (
        (actor.challenge, N_("Own challenge: {text}")),
        (actor.shared_challenge, N_("Shared challenge: {text}")),
    ):
        if challenge:
            st.text(_(label, text=challenge))
    _ties(visit, seen, actor)
    _judged(visit, seen, actor)
    _behind(visit, seen, actor)


def _ties(visit: Visit, seen: Seen, actor: Actor) -> None:
    _ = visit.texts
    names = {one.id: one.name for one in seen.summary.actors}
    known = how_known(seen.material.ties, seen.of_round)
    own = [tie for tie in seen.summary.ties if actor.id in (tie.source, tie.target)]
    rows = [
        {
            _("With whom"): f"{'→' if tie.source == actor.id else '←'} "
            f"{names[tie.target if tie.source == actor.id else tie.source]}",
            _("Level"): level_name(tie.level, _),
            _("Kind"): tie.kind,
            _("Trust from 1 to 4"): str(tie.trust) if tie.trust else "–",
            _("How it is known"): _(KNOWN[known[pair_of(tie)]]),
        }
        for tie in own
    ]
    if not rows:
        st.text(_("No ties in this round."))
        return
    st.dataframe(rows, hide_index=True, alt=_("The ties of the actor, with level, kind, trust and how they are known."))
    st.caption(_("→ the actor has named the other, ← the other has named the actor. Trust is for your eyes only."))


def _judged(visit: Visit, seen: Seen, actor: Actor) -> None:
    """What the measures say of it, and whether it may be told with its name."""
    _ = visit.texts
    summary = seen.summary
    said = []
    share = {one.id: value for one, value in summary.brokers}.get(actor.id)
    if share:
        said.append(
            _(
                "Of the shortest paths between the others, {percent} go through this actor. (Measure: betweenness.)",
                percent=_.percent(share),
            )
        )
    lost = summary.cut_off.get(actor.id, 0)
    if 0 < lost <= LOST_BY_NAME:
        graph = network(seen.material.actors, seen.material.ties, round=seen.of_round)
        names = {one.id: one.name for one in summary.actors}
        said.append(
            _(
                "If {actor} leaves, these are left without a connection to the others: {actors}. "
                "(Measure: cut points.)",
                actor=actor.name,
                actors=_.list(names[one] for one in cut_off(graph, actor.id)),
            )
        )
    elif lost:
        said.append(
            _(
                "If {actor} leaves, others left without a connection to the rest: {count}. (Measure: cut points.)",
                actor=actor.name,
                count=_.number(lost),
            )
        )
    if actor in summary.without_ties:
        said.append(_("This actor has no tie to anybody. (Measure: isolates.)"))
    for sentence in said:
        st.text(sentence)
    if said:
        st.caption(_("This is for you. Reports and walls tell it by group, unless the organisation has agreed."))
    agreed = st.checkbox(
        _("Has agreed to be named in reports"),
        value=actor.may_be_named,
        key=f"named-{actor.id}-{actor.may_be_named}",
    )
    if agreed != actor.may_be_named:
        done = _("It may be named in reports.") if agreed else _("It is told by group in reports.")
        naming = sum(actor.name in one.text and one.status != "rejected" for one in seen.material.findings)
        if naming and not agreed:
            done += " " + _("Findings that name it, to be edited in the synthesis: {count}.", count=_.number(naming))
        with deciding(visit, seen.material.project.id, done) as store:
            store.change_actors(seen.material.project.id, [replace(actor, may_be_named=agreed)])


def _behind(visit: Visit, seen: Seen, actor: Actor) -> None:
    """Themes, commitments and answers that mention it."""
    _ = visit.texts
    found = behind(seen.material, actor)
    if found.themes:
        st.text(_("Themes: {themes}", themes=_.list(f"{theme.number} {theme.name}" for theme in found.themes)))
    for commitment in found.commitments:
        st.text(_("Commitment: {text}", text=commitment.text))
    if not found.answers:
        st.caption(_("No answer mentions this actor by name."))
        return
    label = _.ngettext("{count} answer mentions this actor", "{count} answers mention this actor", len(found.answers))
    with st.expander(label, key=f"answers-of-{actor.id}", on_change="rerun") as opened:
        if opened.open:
            for one in page_of_answers(visit, found.answers, key=f"behind-{actor.id}"):
                show_answer(visit, seen.material.groups, one)
