"""The questions as a participant will see them, for a facilitator: also those not open yet, and nothing is kept."""

from __future__ import annotations

from dataclasses import replace

from starlette.responses import Response

from workshop.model import Participant
from workshop.web.answer_page import answer_page
from workshop.web.endpoint import Call
from workshop.web.guard import may_run
from workshop.web.questions import questions
from workshop.web.sent import Sent, new_key
from workshop.web.visits import Visit

PATTERN = "/preview/{project}"
ACTIVITY = "activity"
"""In the address, the activity whose questions are wanted; without it, all that are not closed."""


def show_preview(call: Call) -> Response:
    """The page with the questions of a project or one of its activities; NotThere. Whoever may not see it, logs in."""
    if not may_run(call):
        return call.go("/log-in")
    with call.store() as store:
        frame = store.frame(call.request.path_params["project"])
        actors = store.actor_names(frame.project.id)
    wanted = call.request.query_params.get(ACTIVITY)
    asked = [
        replace(question, activity=replace(question.activity, state="open"))
        for question in questions(frame)
        if (question.activity.id == wanted if wanted else question.activity.state != "closed")
    ]
    nobody = Participant("preview", frame.project.id, None)
    return answer_page(call, Visit(nobody, frame, tuple(asked), {}, actors), Sent(new_key(), {}, {}), preview=True)
