"""Ready projects: groups, workshops, activities and questions that are filled in with one click and then changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from workshop.collect.four_workshops import FOUR_WORKSHOPS
from workshop.collect.plans import PlannedActivity, PlannedPrompt, PlannedWorkshop, Template
from workshop.model import LANGUAGES, Language, Localised, Option, Project
from workshop.store import Store
from workshop.texts import N_, Texts

KEYS = "abcdefghijklmnopqrstuvwxyz"
"""Of options, in their order."""


def make_project(
    store: Store, template: Template, *, name: str, language: Language, purpose: str = "", commissioner: str = ""
) -> Project:
    """Make a project and fill it from the template, in the project's language with the two others beside it.

    NameTaken, and then nothing is made.
    """
    _ = Texts(language)
    project = store.add_project(name, language=language, purpose=purpose, commissioner=commissioner)
    for group in template.groups:
        store.add_group(project.id, _(group.name), staff=group.staff, names=_besides(language, group.name))
    for occasion in template.workshops:
        workshop = store.add_workshop(project.id, _(occasion.name))
        for plan in occasion.activities:
            activity = store.add_activity(
                workshop,
                method=plan.method,
                title=_(plan.title),
                titles=_besides(language, plan.title),
                state=plan.state,
            )
            for prompt in plan.prompts:
                _add_prompt(store, project, activity.id, prompt)
    return project


def _add_prompt(store: Store, project: Project, activity: str, plan: PlannedPrompt) -> None:
    store.add_prompt(
        project.id,
        activity,
        Texts(project.language)(plan.text),
        about=plan.about,
        form=plan.form,
        texts=_besides(project.language, plan.text),
        required=plan.required,
        example=_in_all(plan.example),
        options=tuple(Option(key, _in_all(text)) for key, text in zip(KEYS, plan.options, strict=False)),
        lowest=plan.lowest,
        highest=plan.highest,
        low=_in_all(plan.low),
        high=_in_all(plan.high),
    )


def _in_all(msgid: str) -> Localised:
    return Localised(**{language: Texts(language)(msgid) for language in LANGUAGES})


def _besides(own: Language, msgid: str) -> Localised:
    return replace(_in_all(msgid), **{own: ""})


_EMPTY = Template(
    "empty",
    N_("Empty project"),
    N_("One workshop with one open question. You add the groups and the rest."),
    (),
    (
        PlannedWorkshop(
            N_("Workshop 1"),
            (
                PlannedActivity(
                    "pre_assignment",
                    N_("Pre-assignment"),
                    (PlannedPrompt(N_("What should we talk about together?")),),
                    state="open",
                ),
            ),
        ),
    ),
)

TEMPLATES: Mapping[str, Template] = {template.key: template for template in (FOUR_WORKSHOPS, _EMPTY)}
"""By key, the fullest first."""
