"""Ready projects: groups, workshops, activities and questions that are filled in with one click and then changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from workshop.model import ActivityState, FindingKind, Language, Project
from workshop.store import Store
from workshop.texts import N_, Texts


@dataclass(frozen=True, slots=True)
class PlannedPrompt:
    """A question as an English msgid, and what it asks for."""

    text: str
    about: FindingKind | None = None


@dataclass(frozen=True, slots=True)
class PlannedActivity:
    """An activity by one of the twenty methods, with its questions."""

    method: str
    title: str
    prompts: tuple[PlannedPrompt, ...]
    state: ActivityState = "draft"


@dataclass(frozen=True, slots=True)
class PlannedWorkshop:
    """One occasion with its activities."""

    name: str
    activities: tuple[PlannedActivity, ...]


@dataclass(frozen=True, slots=True)
class PlannedGroup:
    """A stakeholder group."""

    name: str
    staff: bool = False


@dataclass(frozen=True, slots=True)
class Template:
    """A ready project. All its texts are English msgids and are written in the language of the project."""

    key: str
    name: str
    purpose: str
    """What the template is for."""
    groups: tuple[PlannedGroup, ...]
    workshops: tuple[PlannedWorkshop, ...]


def make_project(
    store: Store, template: Template, *, name: str, language: Language, purpose: str = "", commissioner: str = ""
) -> Project:
    """Make a project and fill it from the template, in the project's language; NameTaken, and then nothing is made."""
    _ = Texts(language)
    project = store.add_project(name, language=language, purpose=purpose, commissioner=commissioner)
    for group in template.groups:
        store.add_group(project.id, _(group.name), staff=group.staff)
    for occasion in template.workshops:
        workshop = store.add_workshop(project.id, _(occasion.name))
        for plan in occasion.activities:
            activity = store.add_activity(workshop, method=plan.method, title=_(plan.title), state=plan.state)
            for prompt in plan.prompts:
                store.add_prompt(project.id, activity.id, _(prompt.text), about=prompt.about)
    return project


_BEFORE = PlannedWorkshop(
    N_("Pre-assignments"),
    (
        PlannedActivity(
            "pre_assignment",
            N_("Pre-assignment"),
            (
                PlannedPrompt(N_("What works well in the services for work and skills today?"), "observation"),
                PlannedPrompt(N_("What makes it hard to find work or workers, or to learn new skills?"), "observation"),
                PlannedPrompt(N_("What do you need in the coming years that is missing now?"), "need"),
                PlannedPrompt(N_("What could we do together that none of us can do alone?"), "opportunity"),
            ),
            state="open",
        ),
    ),
)

_TODAY = PlannedWorkshop(
    N_("Workshop 1: Where we are now"),
    (
        PlannedActivity(
            "idea_wall",
            N_("What we see today"),
            (
                PlannedPrompt(N_("What happens today that people would miss if it ended?"), "observation"),
                PlannedPrompt(N_("Where do people get stuck, wait or go round in circles?"), "observation"),
            ),
        ),
        PlannedActivity(
            "journey",
            N_("One person's way"),
            (
                PlannedPrompt(N_("Which steps does the person take, one after another?"), "observation"),
                PlannedPrompt(N_("What would make the hardest step easier?"), "need"),
            ),
        ),
        PlannedActivity(
            "dot_voting",
            N_("What matters most"),
            (PlannedPrompt(N_("Which of these should we put right first?"), "need"),),
        ),
    ),
)

_FUTURE = PlannedWorkshop(
    N_("Workshop 2: The future we want"),
    (
        PlannedActivity(
            "future_recall",
            N_("A good year has passed"),
            (
                PlannedPrompt(N_("A good year has passed. What is well now?"), "opportunity"),
                PlannedPrompt(N_("Who helped, and what did you do yourself?"), "opportunity"),
                PlannedPrompt(N_("What worried you a year ago, and what eased it?"), "need"),
            ),
        ),
        PlannedActivity(
            "statement_vote",
            N_("Where we are of one mind"),
            (PlannedPrompt(N_("Which statements about the future do you agree with?")),),
        ),
    ),
)

_SOLUTIONS = PlannedWorkshop(
    N_("Workshop 3: What we do together"),
    (
        PlannedActivity(
            "one_two_four_all",
            N_("Ideas for doing it together"),
            (
                PlannedPrompt(N_("What new way of working together should we try?"), "opportunity"),
                PlannedPrompt(N_("What has to change so that it works?"), "need"),
            ),
        ),
        PlannedActivity(
            "impact_effort",
            N_("What to begin with"),
            (PlannedPrompt(N_("How much would each idea help, and how much work is it?")),),
        ),
        PlannedActivity(
            "network_roster",
            N_("Who works with whom"),
            (PlannedPrompt(N_("Whom do you work with, and how closely?")),),
        ),
    ),
)

_DEEDS = PlannedWorkshop(
    N_("Workshop 4: From words to deeds"),
    (
        PlannedActivity(
            "backcasting",
            N_("The way to the goal"),
            (
                PlannedPrompt(N_("What has been done just before the goal is reached?"), "opportunity"),
                PlannedPrompt(N_("What is the first step, and who takes it?"), "opportunity"),
                PlannedPrompt(N_("What could stand in the way?"), "need"),
            ),
        ),
        PlannedActivity(
            "commitment",
            N_("What we promise"),
            (PlannedPrompt(N_("Who does what, with whom and by when?")),),
        ),
        PlannedActivity(
            "feedback_nps",
            N_("Feedback on the workshops"),
            (PlannedPrompt(N_("Would you recommend these workshops to others, and why?"), "observation"),),
        ),
    ),
)

TEMPLATES: Mapping[str, Template] = {
    template.key: template
    for template in (
        Template(
            "four-workshops",
            N_("Four workshops and pre-assignments"),
            N_("Four stakeholder groups and staff, questions before the first workshop, and four ready workshops."),
            (
                PlannedGroup(N_("Employers")),
                PlannedGroup(N_("Workers and jobseekers")),
                PlannedGroup(N_("Educational institutions")),
                PlannedGroup(N_("Other cooperation network")),
                PlannedGroup(N_("Staff of the services"), staff=True),
            ),
            (_BEFORE, _TODAY, _FUTURE, _SOLUTIONS, _DEEDS),
        ),
        Template(
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
        ),
    )
}
"""By key, the fullest first."""
