"""The questions as a participant will see them, for a facilitator: also those not open yet, and nothing is kept."""

from __future__ import annotations

from dataclasses import replace

from starlette.responses import Response

from workshop.model import Material, Participant
from workshop.web.answer_page import answer_page
from workshop.web.endpoint import Call
from workshop.web.guard import may_run
from workshop.web.questions import Question, questions
from workshop.web.sent import Sent, new_key
from workshop.web.visits import Visit

PATTERN = "/preview/{project}"
ACTIVITY = "activity"
"""In the address, the activity whose questions are wanted; without it, what is open, or else all that is to come."""


def show_preview(call: Call) -> Response:
    """The page with the questions of a project or one of its activities; NotThere. Whoever may not see it, logs in."""
    if not may_run(call):
        return call.go("/log-in")
    with call.store() as store:
        frame = store.frame(call.request.path_params["project"])
        actors = store.actor_names(frame.project.id)
    nobody = Participant("preview", frame.project.id, None)
    here = Visit(nobody, frame, _asked(frame, call.request.query_params.get(ACTIVITY)), {}, actors)
    return answer_page(call, here, Sent(new_key(), {}, {}), preview=True)


def _asked(frame: Material, activity: str | None) -> tuple[Question, ...]:
    """The questions that are wanted, as if they were open."""
    asked = questions(frame)
    wanted = [question for question in asked if question.activity.id == activity] if activity else []
    opened = [question for question in asked if question.is_open]
    coming = [question for question in asked if question.activity.state == "draft"]
    return tuple(
        replace(question, activity=replace(question.activity, state="open")) for question in wanted or opened or coming
    )
