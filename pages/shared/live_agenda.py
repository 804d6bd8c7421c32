"""The agenda of a workshop: what is to come, what is on, what is done, with planned and used minutes."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from pages.shared.forms import begin_anew, form_key, written
from pages.shared.frame import plain_name, telling
from pages.shared.live import live
from pages.shared.ordering import arrows
from pages.shared.visit import Visit
from workshop.clean import clean_line
from workshop.collect.intake import LONGEST_NAME
from workshop.live.agenda import put_on_agenda
from workshop.methods import METHODS
from workshop.model import Activity, Project, Turn
from workshop.store import Room, now
from workshop.texts import Texts

MOST_MINUTES = 480


@st.fragment
def agenda(visit: Visit, project: Project, workshop: str) -> None:
    """Draw the agenda; what somebody else does to it is seen by itself."""
    _ = visit.texts
    live(project.id, "agenda", later_ms=900)
    with visit.store() as store:
        room = store.room(project.id, workshop)
    st.header(_("Agenda"), anchor=False)
    planned = sum(room.turn(one).planned_minutes or 0 for one in room.activities if not room.turn(one).skipped)
    used = sum(used_minutes(room.turn(one)) for one in room.activities)
    if planned:
        st.caption(_("Planned {planned} min, used {used} min", planned=_.number(planned), used=_.number(used)))
    elif used:
        st.caption(_("Used {used} min", used=_.number(used)))
    if not room.activities:
        st.caption(_("The agenda is empty. Add the first activity."))
    with st.container(key="agenda", gap="xsmall"):
        for at, activity in enumerate(room.activities):
            _entry(visit, room, activity, at)
    _add(visit, project, room)


def used_minutes(turn: Turn) -> int:
    """How many minutes an activity has been open, the present ones too."""
    running = int((now() - turn.started_at).total_seconds()) if turn.started_at else 0
    return round((turn.used_seconds + max(0, running)) / 60)


def _minutes(visit: Visit, turn: Turn) -> str:
    """How long it has been open, and how long it was to be; what is not known is not said."""
    _, used = visit.texts, used_minutes(turn)
    if turn.planned_minutes:
        return _("{used} of {planned} min", used=_.number(used), planned=_.number(turn.planned_minutes))
    return _("{minutes} min", minutes=_.number(used)) if used else ""


def _entry(visit: Visit, room: Room, activity: Activity, at: int) -> None:
    _ = visit.texts
    project, turn = room.frame.project.id, room.turn(activity)
    is_on = room.run.activity == activity.id
    with st.container(border=True, gap="xxsmall", key=f"agenda-{activity.id}"):
        name = plain_name(activity.title)
        st.markdown(f"**{at + 1}\\. {name}**" if is_on else f"~~{name}~~" if turn.skipped else f"{at + 1}\\. {name}")
        state = (
            _("open") if activity.state == "open" else _("done") if activity.state == "closed" else _("not opened yet")
        )
        state = _("skipped") if turn.skipped else state
        facts = [_(METHODS[activity.method].name), state, _minutes(visit, turn)]
        st.caption(" · ".join(fact for fact in facts if fact))
        with st.container(horizontal=True, gap="xxsmall", vertical_alignment="center"):
            if not is_on and st.button(
                _("Go here"), key=f"go-{activity.id}", type="tertiary", icon=":material/arrow_forward:"
            ):
                with telling(visit), visit.store() as store:
                    store.go_to(project, activity, opened=False)
            arrows(visit, project, "activity", [one.id for one in room.activities], at, activity.title)
            skip = _("Take it back on") if turn.skipped else _("Skip")
            if st.button(skip, key=f"skip-{activity.id}", type="tertiary", icon=":material/skip_next:", help=skip):
                with telling(visit), visit.store() as store:
                    store.keep_turn(project, replace(turn, skipped=not turn.skipped), title=activity.title)
            minutes = _("Minutes")
            with st.popover(
                minutes, key=f"minutes-{activity.id}", icon=":material/schedule:", type="tertiary", help=minutes
            ):
                planned = st.number_input(
                    _("Planned minutes"), 1, MOST_MINUTES, turn.planned_minutes or 15, key=f"planned-{activity.id}"
                )
                if st.button(_("Save"), key=f"save-minutes-{activity.id}", type="primary"):
                    with telling(visit), visit.store() as store:
                        store.keep_turn(project, replace(turn, planned_minutes=int(planned)), title=activity.title)


def _add(visit: Visit, project: Project, room: Room) -> None:
    """Add an activity while the workshop runs: a method, a name, a question."""
    _ = visit.texts
    workshop = next(one for one in room.frame.workshops if one.id == room.run.workshop)
    key = form_key("agenda")
    with st.popover(_("Add an activity"), key=f"{key}-panel", icon=":material/add:"):
        method = st.selectbox(
            _("Method"), list(METHODS.values()), format_func=lambda one: _(one.name), key=f"{key}-method"
        )
        st.caption(_(method.purpose))
        own = Texts(project.language)
        title = st.text_input(_("Name of the activity"), own(method.name), LONGEST_NAME, key=f"{key}-{method.key}")
        questions = st.text_area(_("Questions, one on each line"), key=f"{key}-questions", height=90)
        minutes = st.number_input(
            _("Planned minutes"), 1, MOST_MINUTES, method.minutes[1], key=f"{key}-minutes-{method.key}"
        )
        if st.button(_("Put it on the agenda"), key=f"{key}-add", type="primary"):
            lines = [line for line in map(clean_line, questions.splitlines()) if line]
            with telling(visit), visit.store() as store:
                put_on_agenda(
                    store,
                    workshop,
                    project.language,
                    method=method,
                    title=written(title),
                    questions=lines,
                    minutes=int(minutes),
                )
                begin_anew("agenda")
