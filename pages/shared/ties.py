"""Ties beside the map: the tables that tell the same, and the forms that add, change and put aside."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import streamlit as st

from pages.shared.deciding import deciding
from pages.shared.evidence import group_label
from pages.shared.forms import begin_anew, form_key
from pages.shared.frame import plain_name
from pages.shared.visit import Visit
from workshop.analyse.network import KNOWN, ROUND_NAMES, NetworkSummary, how_known, pair_of
from workshop.clean import clean_line, is_blank
from workshop.errors import WorkshopError
from workshop.model import Actor, Material, Tie
from workshop.report.network_map import LEVELS
from workshop.store import ImportedTie
from workshop.store.errors import OwnAnswer
from workshop.texts import N_, Texts

NO_TIE = N_("no tie")
TRUST = (None, 1, 2, 3, 4)


class TieNeedsTwoActors(WorkshopError):
    """A tie goes from one actor to another."""

    text = N_("Name two different actors: who named the tie, and with whom it is.")


def level_name(level: int, texts: Texts) -> str:
    """A level with its number; what is beyond the scale is called as its highest."""
    return f"{level} {texts(LEVELS[min(level, len(LEVELS)) - 1] if level > 0 else NO_TIE)}"


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
    known = how_known(material.ties, summary.ties[0].round) if summary.ties else {}
    rows = [
        {
            _("From"): names[tie.source],
            _("To"): names[tie.target],
            _("Kind"): tie.kind,
            _("Level"): level_name(tie.level, _),
            _("Round"): _(ROUND_NAMES[tie.round]),
            _("How it is known"): _(KNOWN[known[pair_of(tie)]]),
        }
        for tie in summary.ties
    ]
    st.dataframe(rows, hide_index=True, alt=_("Ties between the actors, with kind, level and round."))


def add_tie(visit: Visit, material: Material) -> None:
    """A form for one tie; names are suggested while typing, and a new name makes a new actor."""
    _ = visit.texts
    names = [actor.name for actor in material.actors]
    kinds = sorted({tie.kind for tie in material.ties if tie.kind})
    groups = ["", *(group.name for group in material.groups)]
    rounds = list(ROUND_NAMES)
    latest = max((rounds.index(tie.round) for tie in material.ties if tie.round != "wished"), default=0)
    form = form_key("tie")

    def actor(who: str, key: str) -> tuple[str, str]:
        named = st.selectbox(
            who,
            names,
            index=None,
            placeholder=_("Choose, or write a new name"),
            accept_new_options=True,
            key=f"{form}-{key}",
        )
        group = st.selectbox(
            _("Group, if the actor is new"),
            groups,
            format_func=lambda one: one or _("No group"),
            key=f"{form}-{key}-group",
        )
        return clean_line(named or ""), group

    with st.form(form):
        left, right = st.columns(2)
        with left:
            source, source_group = actor(_("Who named the tie"), "source")
        with right:
            target, target_group = actor(_("With whom"), "target")
        left, right = st.columns(2)
        kind = left.selectbox(
            _("Kind of tie, such as training or recruiting"),
            kinds,
            index=None,
            placeholder=_("Choose, or write a new one"),
            accept_new_options=True,
            key=f"{form}-kind",
        )
        level = right.selectbox(_("Level"), range(5), index=1, format_func=lambda one: level_name(one, _))
        when = left.selectbox(_("Round"), rounds, index=latest, format_func=lambda one: _(ROUND_NAMES[one]))
        if st.form_submit_button(_("Save the tie"), type="primary"):
            done = _("Saved: {source} → {target}", source=plain_name(source), target=plain_name(target))
            with deciding(visit, material.project.id, done) as store:
                if is_blank(source) or is_blank(target) or source.casefold() == target.casefold():
                    raise TieNeedsTwoActors
                tie = ImportedTie(
                    source,
                    target,
                    clean_line(kind or ""),
                    level,
                    source_group,
                    target_group,
                    round=when,
                    origin="map",
                )
                store.import_ties(material.project.id, [tie])
                begin_anew("tie")


def change_ties(visit: Visit, material: Material, actor: Actor) -> None:
    """One of the actor's ties, with its level, kind and trust; what a participant named is only put aside."""
    _ = visit.texts
    names = {one.id: one.name for one in material.actors}
    own = {tie.id: tie for tie in material.ties if actor.id in (tie.source, tie.target) and tie.level > 0}
    if not own:
        st.caption(_("This actor has no ties yet."))
        return
    chosen = st.selectbox(
        _("Tie"),
        list(own),
        index=None,
        format_func=lambda one: _tie_label(own[one], names, _),
        placeholder=_("Choose a tie"),
        key=f"tie-of-{actor.id}-{len(own)}",
    )
    if chosen is None:
        return
    tie, project = own[chosen], material.project.id
    if tie.participant:
        st.info(_(OwnAnswer.text))
    else:
        with st.form(f"change-{tie.id}"):
            level = st.selectbox(
                _("Level"), range(1, 5), index=min(tie.level, 4) - 1, format_func=lambda one: level_name(one, _)
            )
            kind = st.text_input(_("Kind of tie, such as training or recruiting"), tie.kind)
            trust = st.selectbox(
                _("Trust from 1 to 4"),
                TRUST,
                index=TRUST.index(tie.trust),
                format_func=lambda one: _("not known") if one is None else str(one),
            )
            if st.form_submit_button(_("Save the changes"), type="primary"):
                with deciding(visit, project, _("The tie was changed.")) as store:
                    store.change_tie(project, replace(tie, level=level, kind=clean_line(kind), trust=trust))
    if st.button(_("Put the tie aside"), icon=":material/link_off:", key=f"remove-{tie.id}"):
        with deciding(visit, project, _("The tie was put aside.")) as store:
            store.remove_ties(project, [tie.id])


def _tie_label(tie: Tie, names: dict[str, str], texts: Texts) -> str:
    parts = [f"{names.get(tie.source, '–')} → {names.get(tie.target, '–')}", tie.kind, level_name(tie.level, texts)]
    return " · ".join(part for part in (*parts, texts(ROUND_NAMES[tie.round])) if part)
