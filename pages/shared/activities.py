"""Activities as they are prepared: each with its questions, its way to open and close, and a preview."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from pages.shared import wordings
from pages.shared.forms import begin_anew, form_key, key_of, written
from pages.shared.frame import plain_name, telling
from pages.shared.ordering import arrows
from pages.shared.questions import new_question, question_panel
from pages.shared.visit import Visit
from workshop.clean import clean_line
from workshop.collect.intake import LONGEST_NAME
from workshop.methods import METHODS, Method
from workshop.model import Activity, Material, Project, Shape
from workshop.texts import N_, Texts

SHAPES: dict[Shape, str] = {
    "notes": N_("Notes: people write texts"),
    "ratings": N_("Ratings: people give points"),
    "steps": N_("Steps: people describe a process"),
    "ties": N_("Ties: people say who works with whom"),
}
PREVIEW = "/preview/{project}?activity={activity}"
_STATES = {"draft": N_("Not opened yet"), "open": N_("Open: people can answer"), "closed": N_("Closed")}
_COLOURS = {"draft": "gray", "open": "green", "closed": "gray"}


def activity_card(visit: Visit, frame: Material, activities: Sequence[Activity], at: int) -> None:
    """Draw an activity with its questions; `activities` are those of its workshop."""
    _ = visit.texts
    project, activity = frame.project.id, activities[at]
    method = METHODS[activity.method]
    prompts = [prompt for prompt in frame.prompts if prompt.activity == activity.id]
    with st.container(border=True):
        words, state = st.columns([3, 2])
        with words:
            st.markdown(f"**{plain_name(activity.title)}**")
            st.caption(f"{_(method.name)} · {_minutes(_, method)}")
        with state:
            if method.asks:
                _open_and_close(visit, project, activity)
            else:
                st.caption(_("Done together in the room; people do not see it on their phones."))
        with st.container(horizontal=True, vertical_alignment="center"):
            arrows(visit, project, "activity", [one.id for one in activities], at, activity.title)
            with st.popover(_("Change the activity"), key=f"change-{activity.id}", icon=":material/edit:"):
                _change(visit, frame.project, activity, on_link=bool(method.asks))
            if method.asks:
                address = PREVIEW.format(project=project, activity=activity.id)
                st.link_button(_("Preview"), address, icon=":material/visibility:", key=f"preview-{activity.id}")
        for place in range(len(prompts)):
            question_panel(visit, frame.project, method, prompts, place)
        new_question(visit, frame.project, method, activity)


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
                    store.add_prompt(frame.project.id, added.id, line, form=(*method.asks, "text")[0])
                begin_anew("activity")


def _change(visit: Visit, project: Project, activity: Activity, *, on_link: bool) -> None:
    _ = visit.texts
    own = project.language
    key = key_of(activity.id, activity.title, activity.titles, activity.stepwise)
    with st.form(key, border=False):
        words = wordings.fields(
            _("Name of the activity"),
            wordings.whole(own, activity.title, activity.titles),
            own,
            key=f"{key}-title",
            at_most=LONGEST_NAME,
            side_by_side=False,
        )
        stepwise = activity.stepwise
        if on_link:
            stepwise = st.toggle(_("One question on a page"), activity.stepwise, key=f"{key}-stepwise")
        if st.form_submit_button(_("Save"), type="primary"):
            with telling(visit, done=_("The activity was saved.")), visit.store() as store:
                title, titles = written(getattr(words, own)), wordings.others(own, words)
                store.change_activity(project.id, replace(activity, title=title, titles=titles, stepwise=stepwise))
    if st.button(_("Remove the activity"), key=f"remove-{activity.id}", type="tertiary", icon=":material/delete:"):
        name = plain_name(activity.title)
        done = _("The activity was removed. You can bring it back in the settings: {name}", name=name)
        with telling(visit, done=done), visit.store() as store:
            store.remove_activity(project.id, activity)


def _open_and_close(visit: Visit, project: str, activity: Activity) -> None:
    _ = visit.texts
    st.badge(_(_STATES[activity.state]), color=_COLOURS[activity.state])  # type: ignore[arg-type]
    if activity.state == "open":
        if st.button(_("Close"), key=f"close-{activity.id}", icon=":material/lock:"):
            with telling(visit, done=_("It is closed: nobody can answer any more.")), visit.store() as store:
                store.set_activity_state(project, activity, "closed")
    elif st.button(_("Open for answers"), key=f"open-{activity.id}", icon=":material/lock_open:"):
        with telling(visit, done=_("It is open: people can answer on the link.")), visit.store() as store:
            store.set_activity_state(project, activity, "open")


def _minutes(_: Texts, method: Method) -> str:
    fewest, most = method.minutes
    if fewest == most:
        return _("{minutes} min", minutes=_.number(most))
    return _("{fewest}–{most} min", fewest=_.number(fewest), most=_.number(most))
