"""Steps and commitments from phones: let through or put aside; steps are put in order and put right by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

import streamlit as st

from pages.shared.deciding import deciding
from pages.shared.ordering import arrows
from pages.shared.visit import Visit
from workshop.clean import clean_line
from workshop.live.lane_pictures import FEELINGS
from workshop.live.shown import Shown
from workshop.methods import LAYERS, WASTES, StepField
from workshop.model import Project, Standing, Step

LONGEST = 120
MOST_HOURS, MOST_DAYS = 2_000.0, 3_650.0


def steps_of_lane(visit: Visit, project: Project, shown: Shown) -> None:
    """The steps in their order, each with what can be done about it."""
    _ = visit.texts
    steps = shown.board.steps
    if not steps:
        st.caption(_("It comes here by itself while people write."))
    with st.container(key="room-steps", gap="xsmall"):
        for at, step in enumerate(steps):
            with st.container(border=True, gap="xxsmall"):
                st.text(f"{at + 1}. {step.name}")
                st.caption(" · ".join(_facts(visit, step)))
                with st.container(horizontal=True, gap="small"):
                    arrows(visit, project.id, "step", [one.id for one in steps], at, step.name)
                    _edit(visit, project, step, shown.method.fields)
                    _decide(visit, project, "step", step.id, step.standing)


def promises(visit: Visit, project: Project, shown: Shown) -> None:
    """The commitments, the newest first."""
    _ = visit.texts
    if not shown.board.promises:
        st.caption(_("It comes here by itself while people write."))
    for one in reversed(shown.board.promises):
        with st.container(border=True, gap="xxsmall"):
            st.text(f"{one.owner}: {one.text}")
            st.caption(_standing(visit, one.standing))
            with st.container(horizontal=True, gap="small"):
                _decide(visit, project, "commitment", one.id, one.standing)


def _facts(visit: Visit, step: Step) -> list[str]:
    _ = visit.texts
    words = [step.actor.replace("·", ",")]
    words += [_(LAYERS[step.layer])] if step.layer in LAYERS else []
    words += [_("Waiting, days: {days}", days=_.number(step.wait_days, decimals=1))] if step.wait_days else []
    return [*(word for word in words if word), _standing(visit, step.standing)]


def _standing(visit: Visit, standing: Standing) -> str:
    _ = visit.texts
    return {"waits": _("not let through yet"), "hidden": _("Aside"), "stands": _("on the wall")}[standing]


def _decide(visit: Visit, project: Project, table: Literal["step", "commitment"], id: str, standing: Standing) -> None:
    _ = visit.texts
    if standing != "stands" and st.button(
        _("Let through"), key=f"through-{id}", type="tertiary", icon=":material/check:"
    ):
        with deciding(visit, project.id, _("Let through to the wall.")) as store:
            store.set_standing(project.id, table, id, "stands")
    aside = _("Put aside")
    if standing != "hidden" and st.button(
        aside, key=f"aside-{id}", type="tertiary", icon=":material/block:", help=aside
    ):
        with deciding(visit, project.id, _("Put aside.")) as store:
            store.set_standing(project.id, table, id, "hidden")


def _edit(visit: Visit, project: Project, step: Step, fields: Sequence[StepField]) -> None:
    """A form with what is asked of a step by this method."""
    _ = visit.texts
    key = f"step-{step.id}"
    with (
        st.popover(_("Put right"), key=f"edit-{key}", icon=":material/edit:", type="tertiary"),
        st.form(key, border=False),
    ):
        name = st.text_input(_("What happens in this step?"), step.name, LONGEST)
        actor = st.text_input(_("Who does it?"), step.actor, LONGEST) if "actor" in fields else step.actor
        layers, wastes = list(LAYERS), ["", *WASTES]
        layer = step.layer
        if "layer" in fields:
            at = layers.index(layer) if layer in layers else 0
            layer = st.selectbox(_("Who sees it?"), layers, at, format_func=lambda one: _(LAYERS[one]))
        work, wait, waste, adds_value = step.work_hours, step.wait_days, step.waste, step.adds_value
        if "work" in fields:
            work = st.number_input(_("Work, hours"), 0.0, MOST_HOURS, work, step=0.5)
        if "wait" in fields:
            wait = st.number_input(_("Waiting before it, days"), 0.0, MOST_DAYS, wait, step=0.5)
        if "waste" in fields:
            at = wastes.index(waste) if waste in wastes else 0
            waste = st.selectbox(
                _("What is wasted in it?"), wastes, at, format_func=lambda one: _(WASTES[one]) if one else _("nothing")
            )
        if "value" in fields:
            adds_value = st.checkbox(_("It helps the customer"), adds_value)
        feeling, pain = step.feeling, step.pain_point
        if "feeling" in fields:
            felt = list(FEELINGS)
            feeling = st.selectbox(
                _("How does the customer feel?"), felt, felt.index(feeling), format_func=lambda one: _(FEELINGS[one])
            )
        if "pain" in fields:
            pain = st.text_input(_("What hurts here? (if something does)"), pain, LONGEST)
        if st.form_submit_button(_("Save"), type="primary"):
            if not clean_line(name):
                st.error(_("Write first what happens in this step."))
                return
            changed = replace(
                step,
                name=clean_line(name),
                actor=clean_line(actor),
                layer=layer,
                work_hours=work,
                wait_days=wait,
                waste=waste,
                adds_value=adds_value,
                feeling=feeling,
                pain_point=clean_line(pain),
            )
            with deciding(visit, project.id, _("The step was changed.")) as store:
                store.change_step(project.id, changed)
