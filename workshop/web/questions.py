"""What a project asks by link: the prompts of activities whose questions can be answered there."""

from __future__ import annotations

from dataclasses import dataclass

from workshop.methods import METHODS
from workshop.model import Activity, Material, Prompt


@dataclass(frozen=True, slots=True)
class Question:
    """A prompt with the activity that it belongs to."""

    prompt: Prompt
    activity: Activity

    @property
    def is_open(self) -> bool:
        """Whether it can be answered now."""
        return self.activity.state == "open"


def questions(frame: Material) -> tuple[Question, ...]:
    """Everything that is, was or will be asked by link, in the order of the workshops."""
    activities = {activity.id: activity for activity in frame.activities}
    return tuple(
        Question(prompt, activities[prompt.activity])
        for prompt in frame.prompts
        if prompt.form in _forms(activities[prompt.activity])
    )


def minutes(asked: tuple[Question, ...]) -> tuple[int, int]:
    """From how many to how many minutes answering takes, by the methods of the activities."""
    methods = [
        METHODS[method] for method in {question.activity.id: question.activity.method for question in asked}.values()
    ]
    return sum(method.minutes[0] for method in methods), sum(method.minutes[1] for method in methods)


def _forms(activity: Activity) -> tuple[str, ...]:
    method = METHODS.get(activity.method)
    return method.asks if method else ()
