"""The page with the questions: each in its form, all on one page or one after the other, as the facilitator chose."""

from __future__ import annotations

from markupsafe import Markup
from starlette.responses import Response

from workshop.collect.answers import too_long
from workshop.texts import Texts
from workshop.web.endpoint import Call
from workshop.web.live import questions_address
from workshop.web.pages import page
from workshop.web.question_part import Part, question_part
from workshop.web.questions import Question
from workshop.web.refusals import Refusal, nothing_written_said
from workshop.web.sent import Sent, field_of
from workshop.web.visits import Visit

STEP = "step"
"""In the address, which question is shown where they come one on a page; the first is 1."""


def answer_page(
    call: Call, here: Visit, sent: Sent, refusal: Refusal | None = None, *, preview: bool = False
) -> Response:
    """The questions with what was sent, and where nothing was, with what stands; a preview cannot be sent."""
    _ = call.texts(here.frame.project)
    base = _base(call)
    late = refusal.late if refusal else {}
    problems = refusal.problems if refusal and not late else ()
    step = step_of(call, here)
    shown = here.open[step - 1 : step] if step else here.open
    texts = {**here.said, **sent.texts}
    query = {STEP: str(step)} if step else {}
    return page(
        call,
        _,
        "answer" if here.open else "closed",
        status=refusal.status if refusal else 200,
        here=here,
        project=here.frame.project,
        group=next((group for group in here.frame.groups if group.id == here.participant.group), None),
        shown=shown,
        step=step,
        elsewhere=[field_of(question.prompt) for question in here.open if question not in shown],
        answered=sum(bool(texts.get(question.prompt.id)) for question in here.open),
        answered_elsewhere=sum(bool(texts.get(one.prompt.id)) for one in here.open if one not in shown),
        key=sent.key,
        problems=problems,
        late=late,
        late_elsewhere=[text for prompt, text in late.items() if prompt not in here.marks],
        ended=any(question.activity.state == "closed" for question in here.asked),
        parts=_parts(_, here, shown, sent, refusal),
        too_long=_(too_long("{count}", "{limit}")),
        nothing_written=nothing_written_said(_),
        preview=preview,
        live_address="" if preview else questions_address(call.request.path_params["token"], here.asked),
        room_address=call.address(f"{base.removesuffix('/answer')}/live") if here.in_room else "",
        form_address=call.address(base, **query),
        back_address=call.address(base, **{STEP: str(step - 1)}) if step > 1 else "",
        next_address=_next_address(call, here, step),
        results_address=_results_address(call, here) if not preview else "",
        thanks_address=call.address(f"{base.removesuffix('/answer')}/thanks"),
        erase_address=call.address(f"{base.removesuffix('/answer')}/erase"),
    )


def _parts(
    _: Texts, here: Visit, shown: tuple[Question, ...], sent: Sent, refusal: Refusal | None
) -> dict[str, Markup]:
    """The questions that are shown, in HTML, by prompt."""
    marks = {**here.marks, **sent.over}
    texts = {**here.said, **sent.texts}
    problems = {problem.field: problem.text for problem in refusal.problems} if refusal and not refusal.late else {}
    standing = refusal.standing if refusal else {}
    asked = [question.prompt for question in here.open]
    return {
        prompt.id: question_part(
            Part(
                prompt,
                number,
                len(asked),
                here.frame.project.language,
                marks[prompt.id],
                texts.get(prompt.id, ""),
                problems.get(field_of(prompt), ""),
                standing.get(prompt.id),
                here.actors if prompt.form == "roster" else (),
            ),
            _,
        )
        for number, prompt in enumerate(asked, start=1)
        if any(question.prompt is prompt for question in shown)
    }


def step_of(call: Call, here: Visit) -> int:
    """The number of the question that is shown, from 1; 0 where all of them are on one page."""
    if not here.stepwise:
        return 0
    wished = call.request.query_params.get(STEP, "")
    number = int(wished) if wished.isascii() and wished.isdigit() and len(wished) < 4 else 1
    return min(max(number, 1), len(here.open))


def following(here: Visit, step: int) -> int:
    """The number of the next question; 0 after the last, and where all of them are on one page."""
    return step + 1 if 0 < step < len(here.open) else 0


def _next_address(call: Call, here: Visit, step: int) -> str:
    """Where to go on from a question that is left as it is."""
    base = _base(call)
    if onward := following(here, step):
        return call.address(base, **{STEP: str(onward)})
    return call.address(f"{base.removesuffix('/answer')}/thanks") if step else ""


def _results_address(call: Call, here: Visit) -> str:
    """Where the results are, when participants are shown some."""
    return call.address(f"{_base(call).removesuffix('/answer')}/results") if here.frame.project.shown_result else ""


def _base(call: Call) -> str:
    """The path of the page with the questions."""
    return call.request.url.path.rstrip("/")
