"""Workshops with their activities and questions, as they are prepared."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from pages.shared.forms import begin_anew, form_key, written
from pages.shared.frame import plain_name, telling
from pages.shared.visit import Visit
from workshop.clean import clean_line
from workshop.collect.intake import LONGEST_PROMPT
from workshop.methods import METHODS, Method
from workshop.model import Activity, FindingKind, Material, Prompt, Shape, Workshop
from workshop.texts import N_, Texts

SHAPES: dict[Shape, str] = {
    "notes": N_("Notes: people write texts"),
    "ratings": N_("Ratings: people give points"),
    "steps": N_("Steps: people describe a process"),
    "ties": N_("Ties: people say who works with whom"),
}
ABOUT: dict[FindingKind | None, str] = {
    None: N_("Anything"),
    "observation": N_("Observations: how things are"),
    "need": N_("Needs: what is missing"),
    "opportunity": N_("Opportunities: what could be"),
}
_STATES = {"draft": N_("Not opened yet"), "open": N_("Open: people can answer"), "closed": N_("Closed")}
_COLOURS = {"draft": "gray", "open": "green", "closed": "gray"}


def workshop_panel(visit: Visit, frame: Material, workshop: Workshop) -> None:
    """Draw a workshop that opens to its activities, each with its questions and its way to open and close."""
    _ = visit.texts
    activities = [activity for activity in frame.activities if activity.workshop == workshop.id]
    day = f" · {_.date(workshop.held_on)}" if workshop.held_on else ""
    key = f"workshop-{workshop.id}"
    st.session_state.setdefault(key, any(activity.state == "open" for activity in activities))
    with st.expander(f"{plain_name(workshop.name)}{day}", key=key, on_change="rerun") as panel:
        if panel.open:
            if not activities:
                st.caption(_("There is nothing in this workshop yet. Add an activity below."))
            for activity in activities:
                _activity(visit, frame, activity)


def new_activity(visit: Visit, frame: Material) -> None:
    """The form of a new activity: which workshop, which of the twenty methods, and the questions."""
    _ = visit.texts
    key = form_key("activity")
    workshop = st.selectbox(
        _("Workshop"),
        frame.workshops,
        index=len(frame.workshops) - 1,
        format_func=lambda workshop: workshop.name,
        placeholder=_("Choose"),
        key=f"{key}-workshop",
    )
    shape = st.radio(
        _("What do people give?"), list(SHAPES), format_func=lambda shape: _(SHAPES[shape]), key=f"{key}-shape"
    )
    methods = [method for method in METHODS.values() if method.shape == shape]
    method = st.radio(
        _("Method"),
        methods,
        format_func=lambda method: _(method.name),
        captions=[f"{_(method.purpose)} {_minutes(_, method)}" for method in methods],
        key=f"{key}-method-{shape}",
    )
    with st.form(key, border=False):
        own_language = Texts(frame.project.language)
        title = st.text_input(_("Name of the activity"), own_language(method.name), 120, key=f"{key}-{method.key}")
        questions = st.text_area(_("Questions, one on each line"), key=f"{key}-questions")
        if st.form_submit_button(_("Add the activity"), type="primary"):
            done = _("The activity was added. Workshop: {workshop}", workshop=plain_name(workshop.name))
            with telling(visit, done=done), visit.store() as store:
                lines = list(dict.fromkeys(filter(None, map(clean_line, questions.splitlines()))))
                added = store.add_activity(workshop, method=method.key, title=written(title))
                for line in lines:
                    store.add_prompt(frame.project.id, added.id, line)
                begin_anew("activity")


def new_workshop(visit: Visit, frame: Material) -> None:
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


def _activity(visit: Visit, frame: Material, activity: Activity) -> None:
    _ = visit.texts
    method = METHODS[activity.method]
    prompts = [prompt for prompt in frame.prompts if prompt.activity == activity.id]
    with st.container(border=True):
        words, state = st.columns([3, 2])
        with words:
            st.markdown(f"**{plain_name(activity.title)}**")
            st.caption(f"{_(method.name)} · {_minutes(_, method)}")
        with state:
            if method.shape == "notes":
                _open_and_close(visit, frame, activity)
            else:
                st.caption(_("Done together in the room; people do not see it on their phones."))
        for number, prompt in enumerate(prompts, start=1):
            st.text(f"{number}. {prompt.text}")
        with st.popover(_("Change the questions"), icon=":material/edit:", key=f"questions-{activity.id}"):
            _questions(visit, frame, activity, prompts)


def _open_and_close(visit: Visit, frame: Material, activity: Activity) -> None:
    _ = visit.texts
    st.badge(_(_STATES[activity.state]), color=_COLOURS[activity.state])  # type: ignore[arg-type]
    if activity.state == "open":
        if st.button(_("Close"), key=f"close-{activity.id}", icon=":material/lock:"):
            with telling(visit, done=_("It is closed: nobody can answer any more.")), visit.store() as store:
                store.set_activity_state(frame.project.id, activity, "closed")
    elif st.button(_("Open for answers"), key=f"open-{activity.id}", icon=":material/lock_open:"):
        with telling(visit, done=_("It is open: people can answer on the link.")), visit.store() as store:
            store.set_activity_state(frame.project.id, activity, "open")


def _questions(visit: Visit, frame: Material, activity: Activity, prompts: list[Prompt]) -> None:
    _ = visit.texts
    key = form_key(f"questions {activity.id}")
    with st.form(key, border=False):
        worded = {
            prompt: st.text_input(
                _("Question {number}", number=number), prompt.text, LONGEST_PROMPT, key=f"{key}-{prompt.id}", width=480
            )
            for number, prompt in enumerate(prompts, start=1)
        }
        added = st.text_input(_("New question"), max_chars=300, key=f"{key}-new", width=480)
        about = st.selectbox(
            _("What does the new question ask for?"),
            list(ABOUT),
            format_func=lambda about: _(ABOUT[about]),
            placeholder=_("Choose"),
            key=f"{key}-about",
        )
        if st.form_submit_button(_("Save the questions"), type="primary"):
            with telling(visit, done=_("The questions were saved.")), visit.store() as store:
                for prompt, text in worded.items():
                    if written(text) != prompt.text:
                        store.change_prompt(frame.project.id, replace(prompt, text=written(text)))
                if clean_line(added):
                    store.add_prompt(frame.project.id, activity.id, written(added), about=about)
                begin_anew(f"questions {activity.id}")


def _minutes(_: Texts, method: Method) -> str:
    fewest, most = method.minutes
    if fewest == most:
        return _("{minutes} min", minutes=_.number(most))
    return _("{fewest}–{most} min", fewest=_.number(fewest), most=_.number(most))
