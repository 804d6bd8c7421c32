"""The editor of a question: its wording in three languages, and what the form of its answer needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from pages.shared import wordings
from pages.shared.forms import written
from pages.shared.frame import telling
from pages.shared.option_rows import option_rows, written_options
from pages.shared.visit import Visit
from workshop.analyse.network import ROUND_NAMES
from workshop.collect.intake import LONGEST_PROMPT
from workshop.errors import WorkshopError
from workshop.methods import Method
from workshop.model import LONGEST_ANSWER, FindingKind, Form, Project, Prompt
from workshop.texts import N_

FORMS: Mapping[Form, str] = {
    "text": N_("People write a text"),
    "scale": N_("People choose a number on a scale"),
    "single": N_("People choose one option"),
    "multiple": N_("People choose several options"),
    "ranking": N_("People put options in order of importance"),
    "roster": N_("People name organisations and how closely they work with them"),
}
ABOUT: Mapping[FindingKind | None, str] = {
    None: N_("Anything"),
    "observation": N_("Observations: how things are"),
    "need": N_("Needs: what is missing"),
    "opportunity": N_("Opportunities: what could be"),
}
LONGEST_EXAMPLE = 500
LONGEST_END = 60
HIGHEST = 10

Finish = Callable[[], dict[str, Any]]
"""What the fields of a form say of a question, as fields of a Prompt; raises what a person can put right."""


class EndsOfScale(WorkshopError):
    """A scale that goes nowhere."""

    text = N_("The highest number of a scale has to be above the lowest. Change one of them.")


def question_form(
    visit: Visit,
    project: Project,
    method: Method,
    prompt: Prompt,
    *,
    key: str,
    keep: Callable[[Prompt], None],
    done: str,
) -> None:
    """Draw the fields of a question and keep it as it is written; what cannot be kept is told, and stays written."""
    _ = visit.texts
    own = project.language
    form = _form(visit, method, prompt, key)
    with st.form(key, border=False):
        words = wordings.fields(
            _("Question"),
            wordings.whole(own, prompt.text, prompt.texts),
            own,
            key=f"{key}-question",
            at_most=LONGEST_PROMPT,
            tall=True,
        )
        finish = _FIELDS[form](visit, project, prompt, f"{key}-{form}")
        required = st.checkbox(_("An answer is needed"), prompt.required, key=f"{key}-required")
        if st.form_submit_button(_("Save the question"), type="primary"):
            with telling(visit, done=done):
                plain = Prompt(prompt.id, prompt.activity, written(getattr(words, own)), prompt.position, form=form)
                keep(replace(plain, texts=wordings.others(own, words), required=required, **finish()))


def _form(visit: Visit, method: Method, prompt: Prompt, key: str) -> Form:
    """How it is answered: as far as the method leaves a choice."""
    _ = visit.texts
    forms = list(dict.fromkeys((*method.asks, prompt.form)))
    if len(forms) == 1:
        return prompt.form
    form: Form = st.selectbox(
        _("How is it answered?"),
        forms,
        index=forms.index(prompt.form),
        format_func=lambda form: _(FORMS[form]),
        placeholder=_("Choose"),
        key=f"{key}-form",
        width=480,
    )
    return form


def _text(visit: Visit, project: Project, prompt: Prompt, key: str) -> Finish:
    _ = visit.texts
    own = project.language
    label = _("An example answer that helps to begin")
    example = wordings.fields(label, prompt.example, own, key=key, at_most=LONGEST_EXAMPLE, tall=True)
    with st.container(horizontal=True):
        about = st.selectbox(
            _("What does it ask for?"),
            list(ABOUT),
            index=list(ABOUT).index(prompt.about),
            format_func=lambda about: _(ABOUT[about]),
            placeholder=_("Choose"),
            key=f"{key}-about",
            width=300,
        )
        label = _("Characters that fit in an answer")
        longest = st.number_input(
            label, 1, LONGEST_ANSWER, max(prompt.longest, 1), 100, key=f"{key}-longest", width=300
        )
    return lambda: {"example": example, "about": about, "longest": longest}


def _scale(visit: Visit, project: Project, prompt: Prompt, key: str) -> Finish:
    _ = visit.texts
    own = project.language
    most = max(HIGHEST, prompt.highest)  # what an archive brings may go further
    lowest = st.number_input(
        _("Lowest number"), 0, most - 1, min(prompt.lowest, most - 1), key=f"{key}-lowest", width=200
    )
    low = wordings.fields(_("What it means"), prompt.low, own, key=f"{key}-low", at_most=LONGEST_END)
    highest = st.number_input(_("Highest number"), 1, most, max(prompt.highest, 1), key=f"{key}-highest", width=200)
    high = wordings.fields(_("What it means"), prompt.high, own, key=f"{key}-high", at_most=LONGEST_END)

    def finish() -> dict[str, Any]:
        if lowest >= highest:
            raise EndsOfScale
        return {"lowest": lowest, "highest": highest, "low": low, "high": high}

    return finish


def _options(visit: Visit, project: Project, prompt: Prompt, key: str) -> Finish:
    rows = option_rows(visit, prompt.options, project.language, key=key)
    return lambda: {"options": written_options(rows, project.language)}


def _several(visit: Visit, project: Project, prompt: Prompt, key: str) -> Finish:
    _ = visit.texts
    options = _options(visit, project, prompt, key)
    label = _("How many may be chosen; 0 means all that are wished")
    at_most = st.number_input(label, 0, LONGEST_ANSWER, prompt.at_most, key=f"{key}-at-most", width=300)
    return lambda: {**options(), "at_most": at_most}


def _partners(visit: Visit, _project: Project, prompt: Prompt, key: str) -> Finish:
    _ = visit.texts
    st.caption(_("People choose organisations from the list of the network, or write them, and tell how closely."))
    rounds = list(ROUND_NAMES)
    when = st.selectbox(
        _("Which time does it ask about?"),
        rounds,
        index=rounds.index(prompt.round),
        format_func=lambda one: _(ROUND_NAMES[one]),
        key=f"{key}-round",
        width=300,
        help=_("Say it in the question too. The network shows each time by itself and compares them."),
    )
    return lambda: {"round": when}


_FIELDS: Mapping[Form, Callable[[Visit, Project, Prompt, str], Finish]] = {
    "text": _text,
    "scale": _scale,
    "single": _options,
    "multiple": _several,
    "ranking": _options,
    "roster": _partners,
}
