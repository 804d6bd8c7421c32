"""Notes from paper and from talk: which question, group and table they belong to, and two ways to write them down."""

from __future__ import annotations

import streamlit as st

from pages.shared.note_line import note_by_note
from pages.shared.pasting import paste_notes
from pages.shared.places import Place
from pages.shared.visit import Visit
from workshop.clean import clean_line
from workshop.collect.intake import LONGEST_NAME
from workshop.methods import METHODS
from workshop.model import Material, Prompt
from workshop.texts import N_

WAYS = {"many": N_("Many lines at once"), "one": N_("One note after the other")}


def notes_from_paper(visit: Visit, frame: Material) -> None:
    """Ask once for the question, the group and the table; then take in many lines, or one note after the other."""
    _ = visit.texts
    activities = {activity.id: activity for activity in frame.activities}
    prompts = [prompt for prompt in frame.prompts if _in_words(prompt, activities[prompt.activity].method)]
    if not prompts:
        st.info(_("There is no question to answer yet. Add an activity with a question at step 2."))
        return
    prompt = st.selectbox(
        _("Which question do they answer?"),
        prompts,
        format_func=lambda prompt: f"{activities[prompt.activity].title}: {prompt.text}",
        placeholder=_("Choose"),
        key="notes-prompt",
    )
    whose, where = st.columns(2)
    with whose:
        group = st.selectbox(
            _("Whose notes are these?"),
            (*frame.groups, None),
            format_func=lambda group: group.name if group else _("Nobody knows which group"),
            placeholder=_("Choose"),
            key="notes-group",
        )
    with where:
        at_table = _table(visit, frame, activities[prompt.activity].workshop)
    way = st.segmented_control(
        _("How do you write them down?"),
        list(WAYS),
        format_func=lambda way: _(WAYS[way]),
        default="many",
        required=True,
        key="notes-way",
    )
    place = Place(prompt, group and group.id, at_table)
    if way == "one":
        note_by_note(visit, frame.project, place)
    else:
        paste_notes(visit, frame.project, place)


def _in_words(prompt: Prompt, method: str) -> bool:
    return prompt.form == "text" and METHODS[method].shape == "notes"


def _table(visit: Visit, frame: Material, workshop: str) -> str:
    """At which table they were said: one that has a link, or another by name; empty when at none."""
    _ = visit.texts
    with visit.store() as store:
        names = [link.name for link in store.tables(frame.project.id) if link.workshop == workshop]
    chosen = st.selectbox(
        _("At which table?"),
        ["", *names],
        format_func=lambda name: name or _("At no table, or nobody knows"),
        accept_new_options=True,
        key="notes-table",
    )
    return clean_line(chosen or "")[:LONGEST_NAME]
