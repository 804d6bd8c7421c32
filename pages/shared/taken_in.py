"""What was taken in as a whole, files and notes: listed, and taken back as a whole."""

from __future__ import annotations

import streamlit as st

from pages.shared.erasing import erase_button
from pages.shared.frame import plain_name, telling
from pages.shared.history_sentences import actor, sentence
from pages.shared.listed import listed
from pages.shared.visit import Visit
from workshop.store import TakenIn

LATEST = 10


def remember_taken_in(project: str, event: str | None) -> None:
    """Remember what this tab has just taken in, so that it can be taken back at once."""
    st.session_state[f"just taken in {project}"] = event


def just_taken_in(visit: Visit, project: str) -> None:
    """How many answers this tab has just taken in, and the button that takes them back; nothing when there are none."""
    _ = visit.texts
    event = st.session_state.get(f"just taken in {project}")
    with visit.store() as store:
        just = next((one for one in store.taken_in(project) if one.event.id == event), None) if event else None
    if just:
        came = _("Taken in: {count}.", count=_.number(just.answers))
        with st.container(horizontal=True, vertical_alignment="center", border=True):
            st.markdown(f":material/check: {came}", width="content")
            undo = erase_button(visit, just.event.id, _("Undo"))
        if undo:
            _take_back(visit, project, just)


def taken_in(visit: Visit, project: str) -> None:
    """The latest files and notes, newest first, each with its way back; drawn only when it is opened."""
    _ = visit.texts
    opened = st.expander(_("What was taken in before"), icon=":material/history:", key="taken-in", on_change="rerun")
    if not opened.open:
        return
    just = st.session_state.get(f"just taken in {project}")
    with opened:
        with visit.store() as store:
            files = [one for one in store.taken_in(project, limit=LATEST) if one.event.id != just]
            names = {account.id: account.name for account in store.accounts()}
        if not files:
            st.caption(_("Nothing else."))
        with st.container(key="taken-in-entries"):
            for one in files:
                _entry(visit, project, one, actor(_, one.event.actor, names))
        listed("taken-in-entries", [one.event.id for one in files])


def _entry(visit: Visit, project: str, one: TakenIn, who: str) -> None:
    _ = visit.texts
    what, when, label = sentence(_, one.event), _.moment(one.event.at), _("Undo")
    with st.container(horizontal=True, vertical_alignment="center"):
        with st.container(gap="xxsmall"):
            st.text(what)
            amount = _.ngettext("{count} answer", "{count} answers", one.answers)
            st.caption(" · ".join([amount, plain_name(who), when]))
        undo = erase_button(visit, one.event.id, f"{label} :small[{plain_name(f'{what} {when}')}]")
    if undo:
        _take_back(visit, project, one)


def _take_back(visit: Visit, project: str, one: TakenIn) -> None:
    _ = visit.texts
    with telling(visit, done=_("The answers were erased.")), visit.store() as store:
        store.undo(project, one.event.id)
