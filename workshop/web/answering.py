"""Answering: the open questions on one page, with what was said before, and nothing that was written ever lost."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from starlette.responses import Response

from workshop.clean import clean, is_blank
from workshop.errors import WorkshopError, error_number, note_mistake
from workshop.jobs.reports import remove_reports
from workshop.model import Material, Participant
from workshop.store import Store, now
from workshop.store.errors import KeyReused
from workshop.texts import Texts
from workshop.web.endpoint import Call
from workshop.web.pages import Problem, page
from workshop.web.questions import Question, questions

LONGEST_ANSWER = 10_000
PATTERN = "/p/{token}/answer"
_KEY_FIELD = "form"


@dataclass(frozen=True)
class Visit:
    """Whoever came by an own link, what the project asks, and what they have said so far."""

    participant: Participant
    frame: Material
    asked: tuple[Question, ...]
    said: Mapping[str, str]

    @property
    def open(self) -> tuple[Question, ...]:
        """The questions that can be answered now."""
        return tuple(question for question in self.asked if question.is_open)

    @property
    def answered(self) -> tuple[tuple[Question, str], ...]:
        """The questions that have an answer, with it."""
        return tuple(
            (question, self.said[question.prompt.id]) for question in self.asked if question.prompt.id in self.said
        )

    @property
    def draft(self) -> str:
        """Under what name a device keeps the draft: not the token, which stays in the link."""
        return hashlib.sha256(self.participant.id.encode()).hexdigest()[:16]


def visit(call: Call, store: Store) -> Visit:
    """The visit by the token in the address; NotThere."""
    participant = store.participant(call.request.path_params["token"])
    frame = store.frame(participant.project)
    return Visit(participant, frame, questions(frame), store.said_by(participant))


def show_answers(call: Call) -> Response:
    """The open questions with what was said before; what was said, when nothing is open."""
    with call.store() as store:
        here = visit(call, store)
    return _form_page(call, here, here.said, _new_form_key())


def save_answers(call: Call) -> Response:
    """Keep the answers that were sent and lead on to the receipt.

    What cannot be kept comes back on the page: too long, empty, asked no longer, or the store full.
    """
    with call.store() as store:
        here = visit(call, store)
        _ = call.texts(here.frame.project)
        sent = _sent(call, here)
        late = {id: text for id, text in sent.items() if text and not _is_open(here, id) and here.said.get(id) != text}
        wanted = {id: text for id, text in sent.items() if _is_open(here, id)}
        shown = {**here.said, **wanted}
        form = _form_key(call)
        if too_long := [_too_long(_, id, text) for id, text in wanted.items() if len(text) > LONGEST_ANSWER]:
            return _form_page(call, here, shown, form, too_long, status=422, late=late)
        if here.open and not any(wanted.values()) and not late:
            return _form_page(call, here, here.said, form, [_nothing_written(_, here)], status=422)
        try:
            _keep(call, store, here, wanted, form)
        except WorkshopError as problem:
            number = error_number()
            note_mistake(number, PATTERN, problem)
            not_now = Problem(
                _(
                    "Your answers could not be saved just now. What you wrote is still here: send it again in a "
                    "moment. If it happens again, tell the organiser this number: {number}",
                    number=number,
                )
            )
            key = _new_form_key() if isinstance(problem, KeyReused) else form
            response = _form_page(call, here, shown, key, [not_now], status=503, late=late)
            response.headers["Retry-After"] = "5"
            return response
        if late or not here.open:
            standing = visit(call, store)
            return _form_page(call, standing, shown, _new_form_key(), status=409 if late else 200, late=late)
    return call.go(f"/p/{call.request.path_params['token']}/thanks", at=str(int(now().timestamp())))


def _keep(call: Call, store: Store, here: Visit, wanted: Mapping[str, str], form: str) -> None:
    """Keep each answer once, however often the form is sent.

    The key is made of the form and the question. When the browser's “back” brings the same form again with another
    text, that key is used up; so it is looked at what stands, and what differs is kept by a key of its own.
    """
    from workshop.language import detect

    default = call.chosen or here.frame.project.language
    for id, text in wanted.items():
        if here.said.get(id, "") != text:
            store.answer(here.participant, id, text, detect(text, default), key=f"{form}:{id}")
    standing = store.said_by(here.participant)
    for id, text in wanted.items():
        if standing.get(id, "") != text:
            store.answer(here.participant, id, text, detect(text, default), key=f"{_new_form_key()}:{id}")
    if any(here.said.get(id) and not text for id, text in wanted.items()):
        remove_reports(call.settings, here.participant.project)


def _sent(call: Call, here: Visit) -> dict[str, str]:
    """The texts that were sent to this project's questions, cleaned; other fields mean nothing."""
    texts: dict[str, str] = {}
    for question in here.asked:
        sent = call.form.get(f"text-{question.prompt.id}")
        if sent is not None:
            cleaned = clean(sent)
            texts[question.prompt.id] = "" if is_blank(cleaned) else cleaned
    return texts


def _is_open(here: Visit, prompt: str) -> bool:
    return any(question.prompt.id == prompt for question in here.open)


def _form_key(call: Call) -> str:
    """The key of the form that was sent; a new one when it is none of ours."""
    try:
        return str(uuid.UUID(call.form.get(_KEY_FIELD, "")))
    except ValueError:
        return _new_form_key()


def _new_form_key() -> str:
    return str(uuid.uuid4())


def _too_long(_: Texts, prompt: str, text: str) -> Problem:
    return Problem(
        _(
            "This answer is too long: {count} characters, when {limit} fit in. Nothing was saved yet. Make it shorter "
            "and send again.",
            count=_.number(len(text)),
            limit=_.number(LONGEST_ANSWER),
        ),
        f"text-{prompt}",
    )


def _nothing_written(_: Texts, here: Visit) -> Problem:
    field = f"text-{here.open[0].prompt.id}"
    if here.said:
        return Problem(
            _("All the answers were empty, so nothing was changed. To remove them, choose “Erase my answers”."), field
        )
    return Problem(_("Nothing was sent, because all the answers were empty. Answer at least one question."), field)


def _form_page(
    call: Call,
    here: Visit,
    shown: Mapping[str, str],
    form_key: str,
    problems: Sequence[Problem] = (),
    *,
    status: int = 200,
    late: Mapping[str, str] = MappingProxyType({}),
) -> Response:
    _ = call.texts(here.frame.project)
    token = call.request.path_params["token"]
    return page(
        call,
        _,
        "answer" if here.open else "closed",
        status=status,
        here=here,
        project=here.frame.project,
        group=next((group for group in here.frame.groups if group.id == here.participant.group), None),
        texts=shown,
        form_key=form_key,
        problems=problems,
        problem_of={problem.field: problem.text for problem in problems},
        late=[(question, late[question.prompt.id]) for question in here.asked if question.prompt.id in late],
        ended=any(question.activity.state == "closed" for question in here.asked),
        limit=LONGEST_ANSWER,
        form_address=call.address(f"/p/{token}/answer"),
        thanks_address=call.address(f"/p/{token}/thanks"),
        erase_address=call.address(f"/p/{token}/erase"),
    )
