"""Ties beside the map: the tables that tell the same, and the form that adds one."""

from __future__ import annotations

from collections import Counter

import streamlit as st

from pages.shared.evidence import group_label
from pages.shared.forms import begin_anew, form_key
from pages.shared.frame import plain_name, telling
from pages.shared.visit import Visit
from workshop.analyse.network import ROUND_NAMES, NetworkSummary
from workshop.clean import clean_line
from workshop.errors import WorkshopError
from workshop.model import Material
from workshop.report.network_map import LEVELS
from workshop.store import ImportedTie
from workshop.texts import N_

NO_TIE = N_("no tie")


class TieNeedsTwoActors(WorkshopError):
    """A tie goes from one actor to another."""

    text = N_("Name two different actors: who named the tie, and with whom it is.")


def show_tables(visit: Visit, material: Material, summary: NetworkSummary) -> None:
    """The same as the map, for reading: actors and ties."""
    _ = visit.texts
    names = {actor.id: actor.name for actor in summary.actors}
    pairs = {(tie.source, tie.target) for tie in summary.ties}
    outward, inward = Counter(source for source, _to in pairs), Counter(target for _from, target in pairs)
    st.header(_("Actors"), anchor=False)
    rows = [
        {
            _("Actor"): one.name,
            _("Group"): group_label(visit, material.groups, one.group),
            _("Ties it named"): outward[one.id],
            _("Ties others named"): inward[one.id],
        }
        for one in summary.actors
    ]
    st.dataframe(rows, hide_index=True, alt=_("Actors with their groups and numbers of ties."))
    st.header(_("Ties"), anchor=False)
    rows = [
        {
            _("From"): names[tie.source],
            _("To"): names[tie.target],
            _("Kind"): tie.kind,
            _("Level"): f"{tie.level} {_(LEVELS[min(tie.level, len(LEVELS)) - 1])}",
            _("Round"): _(ROUND_NAMES[tie.round]),
        }
        for tie in summary.ties
    ]
    st.dataframe(rows, hide_index=True, alt=_("Ties between the actors, with kind, level and round."))


def add_tie(visit: Visit, material: Material) -> None:
    """A form for one tie; actors are chosen from those that are there, or named anew."""
    _ = visit.texts
    names = [actor.name for actor in material.actors]
    groups = ["", *(group.name for group in material.groups)]
    rounds = list(ROUND_NAMES)
    latest = max((rounds.index(tie.round) for tie in material.ties), default=0)

    form = form_key("tie")

    def actor(who: str, key: str) -> tuple[str, str]:
        known = st.selectbox(who, names, index=None, placeholder=_("Choose an actor"), key=f"{form}-{key}")
        new = st.text_input(_("Or a new actor"), key=f"{form}-{key}-new")
        group = st.selectbox(
            _("Group, if the actor is new"),
            groups,
            format_func=lambda one: one or _("No group"),
            key=f"{form}-{key}-group",
        )
        return clean_line(new) or known or "", group

    with st.form(form):
        left, right = st.columns(2)
        with left:
            source, source_group = actor(_("Who named the tie"), "source")
        with right:
            target, target_group = actor(_("With whom"), "target")
        kind = left.text_input(_("Kind of tie, such as training or recruiting"), key=f"{form}-kind")
        level = right.selectbox(
            _("Level"), range(5), index=1, format_func=lambda one: f"{one} {_(LEVELS[one - 1] if one else NO_TIE)}"
        )
        when = left.selectbox(_("Round"), rounds, index=latest, format_func=lambda one: _(ROUND_NAMES[one]))
        if st.form_submit_button(_("Save the tie"), type="primary"):
            done = _("Saved: {source} → {target}", source=plain_name(source), target=plain_name(target))
            with telling(visit, done=done), visit.store() as store:
                if not source or not target or source.casefold() == target.casefold():
                    raise TieNeedsTwoActors
                tie = ImportedTie(source, target, clean_line(kind), level, source_group, target_group, round=when)
                store.import_ties(material.project.id, [tie])
                begin_anew("tie")
