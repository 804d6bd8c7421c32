"""Workshops as they are prepared: opened, put in order, changed, copied, added."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from pages.shared.activities import activity_card, new_activity
from pages.shared.forms import COPY, begin_anew, form_key, key_of, stay_open, written
from pages.shared.frame import plain_name, telling
from pages.shared.ordering import arrows, quiet_arrows
from pages.shared.visit import Visit
from workshop.collect.intake import LONGEST_NAME
from workshop.model import Material, Workshop
from workshop.texts import Texts

PREVIEW = "/preview/{project}"


def workshops(visit: Visit, frame: Material) -> None:
    """The workshops with their activities, and the way to see them as participants do."""
    _ = visit.texts
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        st.write(_("What do you ask, and when? An activity that is open can be answered on the link."))
        st.link_button(
            _("Preview as the participant sees it"),
            PREVIEW.format(project=frame.project.id),
            icon=":material/visibility:",
        )
    quiet_arrows()
    for at in range(len(frame.workshops)):
        _panel(visit, frame, at)
    if frame.workshops:
        key = f"{form_key('activity')}-panel"
        with st.expander(_("Add an activity"), icon=":material/add:", key=key, on_change="rerun") as panel:
            if panel.open:
                new_activity(visit, frame)
    with st.expander(_("Add a workshop"), icon=":material/add:", key=f"{form_key('workshop')}-panel"):
        _add(visit, frame)


def _panel(visit: Visit, frame: Material, at: int) -> None:
    """A workshop that opens to its activities."""
    _ = visit.texts
    workshop = frame.workshops[at]
    activities = [activity for activity in frame.activities if activity.workshop == workshop.id]
    day = f" · {_.date(workshop.held_on)}" if workshop.held_on else ""
    key = f"workshop-{workshop.id}"
    stay_open(key, at_first=any(activity.state == "open" for activity in activities))
    with st.expander(f"{plain_name(workshop.name)}{day}", key=key, on_change="rerun") as panel:
        if not panel.open:
            return
        with st.container(horizontal=True, vertical_alignment="center"):
            ids = [workshop.id for workshop in frame.workshops]
            arrows(visit, frame.project.id, "workshop", ids, at, workshop.name)
            with st.popover(_("Change the workshop"), key=f"change-{workshop.id}", icon=":material/edit:"):
                _change(visit, workshop)
            with st.popover(_("Copy the workshop"), key=f"copy-{workshop.id}", icon=":material/content_copy:"):
                _copy(visit, frame, workshop)
        if not activities:
            st.caption(_("There is nothing in this workshop yet. Add an activity below."))
        for place in range(len(activities)):
            activity_card(visit, frame, activities, place)


def _change(visit: Visit, workshop: Workshop) -> None:
    _ = visit.texts
    key = key_of(workshop.id, workshop.name, workshop.held_on)
    st.session_state.setdefault(f"{key}-day", workshop.held_on)  # given as the value, it could not be emptied again
    with st.form(key, border=False):
        name = st.text_input(_("Name of the workshop"), workshop.name, LONGEST_NAME, key=f"{key}-name")
        day = st.date_input(_("Day, if it is known"), value=None, format="DD.MM.YYYY", key=f"{key}-day")
        if st.form_submit_button(_("Save"), type="primary"):
            with telling(visit, done=_("The workshop was saved.")), visit.store() as store:
                store.change_workshop(replace(workshop, name=written(name), held_on=day))
    if st.button(_("Remove the workshop"), key=f"remove-{workshop.id}", type="tertiary", icon=":material/delete:"):
        name = plain_name(workshop.name)
        done = _("The workshop was removed. You can bring it back in the settings: {name}", name=name)
        with telling(visit, done=done), visit.store() as store:
            store.remove_workshop(workshop)


def _copy(visit: Visit, frame: Material, workshop: Workshop) -> None:
    """Ask for the name of a copy."""
    _ = visit.texts
    form = f"copy {workshop.id}"
    key = form_key(form)
    with st.form(key, border=False):
        free = Texts(frame.project.language)(COPY, name=workshop.name)
        name = st.text_input(_("Name of the copy"), free, key=f"{key}-name")
        st.caption(_("Activities and questions are copied, answers are not."))
        if st.form_submit_button(_("Make the copy"), type="primary"):
            with telling(visit, done=_("The workshop was copied.")), visit.store() as store:
                store.copy_workshop(workshop, written(name))
                begin_anew(form)


def _add(visit: Visit, frame: Material) -> None:
    """The form of a new workshop."""
    _ = visit.texts
    key = form_key("workshop")
    with st.form(key, border=False):
        name = st.text_input(_("Name of the workshop"), max_chars=120, key=f"{key}-name")
        day = st.date_input(_("Day, if it is known"), value=None, format="DD.MM.YYYY", key=f"{key}-day")
        if st.form_submit_button(_("Add the workshop"), type="primary"):
            with telling(visit, done=_("The workshop was added.")), visit.store() as store:
                store.add_workshop(frame.project.id, written(name), held_on=day)
                begin_anew("workshop")
