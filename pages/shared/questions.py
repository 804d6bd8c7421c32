"""The questions of an activity: each opens to be changed, moved or removed, and new ones are added after them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields, replace

import streamlit as st

from pages.shared.forms import begin_anew, form_key, key_of, stay_open
from pages.shared.frame import plain_name, telling
from pages.shared.ordering import arrows, moved
from pages.shared.question_form import question_form
from pages.shared.visit import Visit
from workshop.methods import Method
from workshop.model import Activity, Project, Prompt

DETAILS = [field.name for field in fields(Prompt) if field.name not in ("id", "activity", "text", "position")]


def question_panel(visit: Visit, project: Project, method: Method, prompts: Sequence[Prompt], at: int) -> None:
    """Draw a question that opens to its editor; `prompts` are those of its activity."""
    _ = visit.texts
    prompt = prompts[at]
    panel_key = f"question-{prompt.id}"
    stay_open(panel_key)
    label = f"{at + 1}. {plain_name(prompt.text)}"
    with st.expander(label, key=panel_key, on_change="rerun", type="compact") as panel:
        if not panel.open:
            return
        with st.container(horizontal=True, vertical_alignment="center"):
            arrows(visit, project.id, "prompt", [one.id for one in prompts], at, prompt.text)
            key, label = f"remove-{prompt.id}", _("Remove the question")
            if st.button(label, key=key, type="tertiary", icon=":material/delete:"):
                done = _("The question was removed. You can bring it back in the settings.")
                with telling(visit, done=done), visit.store() as store:
                    store.remove_prompt(project.id, prompt)

        def keep(changed: Prompt) -> None:
            with visit.store() as store:
                store.change_prompt(project.id, changed)

        if len(prompt.options) > 1:
            _order_of_options(visit, project, prompt, keep)
        key = key_of(prompt.id, replace(prompt, position=0))
        question_form(visit, project, method, prompt, key=key, keep=keep, done=_("The question was saved."))


def _order_of_options(visit: Visit, project: Project, prompt: Prompt, keep: Callable[[Prompt], None]) -> None:
    """What is chosen among stays the same, wherever it stands: an option keeps its key."""
    _ = visit.texts
    options = {f"{prompt.id}-{option.key}": option for option in prompt.options}
    with st.popover(_("Order of the options"), icon=":material/swap_vert:", key=f"order-{prompt.id}"):
        for at, option in enumerate(prompt.options):
            with st.container(horizontal=True, vertical_alignment="center"):
                text = option.text.within(project.language)
                order = moved(visit, list(options), at, text)
                st.markdown(plain_name(text))
            if order:
                with telling(visit):
                    keep(replace(prompt, options=tuple(options[key] for key in order)))


def new_question(visit: Visit, project: Project, method: Method, activity: Activity) -> None:
    """The form of a new question of an activity."""
    _ = visit.texts
    form = f"question {activity.id}"
    key = form_key(form)

    def keep(added: Prompt) -> None:
        with visit.store() as store:
            details = {name: getattr(added, name) for name in DETAILS}
            store.add_prompt(project.id, activity.id, added.text, **details)
        begin_anew(form)

    with st.expander(
        _("Add a question"), icon=":material/add:", key=f"{key}-panel", on_change="rerun", type="compact"
    ) as panel:
        if panel.open:
            first = (*method.asks, "text")[0]
            blank = Prompt("", activity.id, "", 0, form=first)
            question_form(visit, project, method, blank, key=key, keep=keep, done=_("The question was added."))
