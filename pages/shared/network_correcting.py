"""Actors corrected at the map: named, grouped, merged, split and put aside, each with its way back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from pages.shared.deciding import deciding
from pages.shared.forms import begin_anew, form_key
from pages.shared.frame import plain_name
from pages.shared.importing import bring_in_ties
from pages.shared.network_actor import COMMITTED
from pages.shared.network_years import keep_a_year
from pages.shared.ties import add_tie, change_ties
from pages.shared.visit import Visit
from workshop.clean import clean_line, is_blank
from workshop.errors import WorkshopError
from workshop.model import Actor, Material
from workshop.store import new_id
from workshop.texts import N_

WAYS = {
    "tie": N_("Add a tie"),
    "actor": N_("Add an actor"),
    "change": N_("Correct an actor and its ties"),
    "file": N_("Bring in a file"),
}


class ActorNeedsName(WorkshopError):
    """An actor is known by its name."""

    text = N_("Write the name of the actor first.")


def choose_way(visit: Visit, material: Material) -> str:
    """Ask what is to be added or corrected."""
    _ = visit.texts
    ways = [way for way in WAYS if way != "change" or material.actors]
    chosen: str = st.segmented_control(
        _("What do you want to do?"),
        ways,
        default="tie",
        format_func=lambda one: _(WAYS[one]),
        required=True,
        key="network-way",
    )
    return chosen


def correct(visit: Visit, material: Material, way: str) -> Actor | None:
    """What a facilitator adds or corrects; gives the actor that is being corrected."""
    if way == "tie":
        add_tie(visit, material)
    elif way == "actor":
        _add_actor(visit, material)
    elif way == "file":
        bring_in_ties(visit, material)
    else:
        return _change_one(visit, material)
    return None


def _add_actor(visit: Visit, material: Material) -> None:
    _ = visit.texts
    form = form_key("actor")
    groups = [None, *(group.id for group in material.groups)]
    with st.form(form):
        name = st.text_input(_("Name"), key=f"{form}-name")
        group = st.selectbox(_("Group"), groups, format_func=lambda one: _group_name(visit, material, one))
        if st.form_submit_button(_("Save the actor"), type="primary"):
            done = _("Actor added: {name}", name=plain_name(clean_line(name)))
            with deciding(visit, material.project.id, done) as store:
                if is_blank(clean_line(name)):
                    raise ActorNeedsName
                store.add_actors([Actor(new_id(), material.project.id, clean_line(name), group)])
                begin_anew("actor")


def _change_one(visit: Visit, material: Material) -> Actor | None:
    _ = visit.texts
    by_id = {actor.id: actor for actor in material.actors}
    ordered = sorted(by_id, key=lambda one: by_id[one].name.casefold())
    chosen = st.selectbox(
        _("Actor"),
        ordered,
        index=None,
        format_func=lambda one: by_id[one].name,
        placeholder=_("Choose an actor"),
        key=f"correct-{material.project.id}",
    )
    actor = by_id.get(chosen or "")
    if actor is None:
        st.caption(_("Names are suggested while you type."))
        return None
    _facts(visit, material, actor)
    with st.expander(_("Ties of this actor"), key=f"ties-{actor.id}"):
        change_ties(visit, material, actor)
    with st.expander(_("Merge with another actor"), key=f"merge-{actor.id}"):
        _merge(visit, material, actor)
    if actor.merged or actor.synonyms:
        with st.expander(_("Make one of its names an actor of its own"), key=f"split-{actor.id}"):
            _split(visit, material, actor)
    with st.expander(_("Years in the network"), key=f"years-{actor.id}"):
        keep_a_year(visit, material.project, actor)
    if st.button(_("Put the actor aside"), icon=":material/person_remove:", key=f"aside-{actor.id}"):
        done = _("The actor was put aside with its ties. Added again by its name, it stands again with them.")
        with deciding(visit, actor.project, done) as store:
            store.remove_actor(actor.project, actor.id)
    return actor


def _facts(visit: Visit, material: Material, actor: Actor) -> None:
    """Its names, group, commitment and challenges."""
    _ = visit.texts
    groups = [None, *(group.id for group in material.groups)]
    shared = sorted({one.shared_challenge for one in material.actors if one.shared_challenge})
    committed = list(COMMITTED)
    with st.form(f"facts-{actor.id}"):
        name = st.text_input(_("Name"), actor.name)
        group = st.selectbox(
            _("Group"),
            groups,
            index=groups.index(actor.group) if actor.group in groups else 0,
            format_func=lambda one: _group_name(visit, material, one),
        )
        synonyms = st.text_area(
            _("Other names, one on each line"),
            "\n".join(actor.synonyms),
            help=_("Ties named with any of these names come to this actor."),
        )
        commitment = st.selectbox(
            _("Commitment to the network"),
            committed,
            index=committed.index(actor.committed),
            format_func=lambda one: _(COMMITTED[one]),
        )
        challenge = st.text_area(_("Own challenge"), actor.challenge, height=80)
        shared_challenge = st.selectbox(
            _("Shared challenge"),
            shared,
            index=shared.index(actor.shared_challenge) if actor.shared_challenge else None,
            placeholder=_("Choose, or write a new one"),
            accept_new_options=True,
        )
        if st.form_submit_button(_("Save the changes"), type="primary"):
            changed = replace(
                actor,
                name=clean_line(name),
                group=group,
                synonyms=_lines(synonyms, name),
                committed=commitment,
                challenge=clean_line(challenge),
                shared_challenge=clean_line(shared_challenge or ""),
            )
            with deciding(visit, actor.project, _("The actor was changed.")) as store:
                if is_blank(changed.name):
                    raise ActorNeedsName
                store.change_actors(actor.project, [changed])


def _merge(visit: Visit, material: Material, actor: Actor) -> None:
    _ = visit.texts
    names = {one.id: one.name for one in material.actors if one.id != actor.id}
    others = st.multiselect(
        _("These are the same actor"),
        sorted(names, key=lambda one: names[one].casefold()),
        format_func=lambda one: names[one],
        placeholder=_("Choose actors"),
        key=f"others-{actor.id}-{len(names)}",
    )
    st.caption(_("Their ties come along, and the name above stays. Each can be split off again."))
    if st.button(_("Merge"), disabled=not others, key=f"do-merge-{actor.id}", icon=":material/merge:"):
        with deciding(visit, actor.project, _("The actors were merged.")) as store:
            store.merge_actors(actor.project, actor.id, others)


def _split(visit: Visit, material: Material, actor: Actor) -> None:
    _ = visit.texts
    name = st.selectbox(
        _("Name"), [*actor.merged, *actor.synonyms], key=f"name-of-{actor.id}-{len(actor.merged + actor.synonyms)}"
    )
    moving: Sequence[str] = ()
    if name in actor.synonyms and name not in actor.merged:
        names = {one.id: one.name for one in material.actors}
        own = {
            tie.id: f"{names[tie.source]} → {names[tie.target]}"
            for tie in material.ties
            if actor.id in (tie.source, tie.target)
        }
        moving = st.multiselect(
            _("Ties that go with it"), list(own), format_func=own.__getitem__, placeholder=_("Choose ties")
        )
    if st.button(_("Split off"), key=f"do-split-{actor.id}", icon=":material/call_split:"):
        with deciding(visit, actor.project, _("The actor was split.")) as store:
            store.split_actor(actor.project, actor.id, name, moving)


def _lines(text: str, name: str) -> tuple[str, ...]:
    """The names that are written, each once, without the actor's own."""
    written = (clean_line(line) for line in text.splitlines())
    found = {line.casefold(): line for line in written if not is_blank(line)}
    found.pop(clean_line(name).casefold(), None)
    return tuple(found.values())


def _group_name(visit: Visit, material: Material, group: str | None) -> str:
    return next((one.name for one in material.groups if one.id == group), visit.texts("No group"))
