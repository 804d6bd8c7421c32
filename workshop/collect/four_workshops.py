"""The fullest template: questions to think about beforehand, and four workshops from today's state to deeds.

Its questions are in plain words. What can be chosen comes after the open questions, so that it does not put words
into anybody's mouth.
"""

from __future__ import annotations

from workshop.collect.plans import PlannedActivity, PlannedGroup, PlannedPrompt, PlannedWorkshop, Template
from workshop.texts import N_

_BEFORE = PlannedWorkshop(
    N_("Pre-assignments"),
    (
        PlannedActivity(
            "pre_assignment",
            N_("Pre-assignment"),
            (
                PlannedPrompt(
                    N_("What works well today when people look for work, workers or training?"),
                    "observation",
                    required=True,
                    example=N_("The same adviser helped me every time."),
                ),
                PlannedPrompt(
                    N_("What is difficult when people look for work, workers or training?"),
                    "observation",
                    example=N_("I had to tell the same things in three places."),
                ),
                PlannedPrompt(
                    N_("What do you need in the coming years that you cannot get now?"),
                    "need",
                    example=N_("Short evening courses beside work."),
                ),
                PlannedPrompt(
                    N_("What could we do together that none of us can do alone?"),
                    "opportunity",
                    example=N_("A day when jobseekers and companies get to know each other."),
                ),
                PlannedPrompt(
                    N_("How easy is it to get help when looking for work, workers or training?"),
                    form="scale",
                    low=N_("Very difficult"),
                    high=N_("Very easy"),
                ),
                PlannedPrompt(
                    N_("Which of these would help most?"),
                    form="single",
                    options=(
                        N_("All help from one place"),
                        N_("Help sooner"),
                        N_("Training that leads to a job"),
                        N_("Easier travel to work or studies"),
                        N_("Employers and jobseekers meet each other"),
                        N_("Something else"),
                    ),
                ),
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
            (PlannedPrompt(N_("Which organisations do you work with, and how closely?"), form="roster"),),
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
            (
                PlannedPrompt(
                    N_("Would you recommend these workshops to others?"),
                    form="scale",
                    lowest=0,
                    highest=10,
                    low=N_("Not at all"),
                    high=N_("Very gladly"),
                ),
                PlannedPrompt(N_("What was good, and what would you change?"), "observation"),
            ),
        ),
    ),
)

FOUR_WORKSHOPS = Template(
    "four-workshops",
    N_("Four workshops and pre-assignments"),
    N_("Four stakeholder groups and staff, questions before the first workshop, and four ready workshops."),
    (
        PlannedGroup(N_("Employers")),
        PlannedGroup(N_("Workers and jobseekers")),
        PlannedGroup(N_("Educational institutions")),
        PlannedGroup(N_("Other cooperation network")),
        PlannedGroup(N_("Project staff"), staff=True),
        PlannedGroup(N_("Staff of the employment services"), staff=True),
        PlannedGroup(N_("Another authority"), staff=True),
    ),
    (_BEFORE, _TODAY, _FUTURE, _SOLUTIONS, _DEEDS),
)
