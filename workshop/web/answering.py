"""Answering: the open questions with what was said before, and nothing that was written ever lost.

A form comes from the browser, and is answered with a page, or from the phone's outbox by the page's script, and is
answered in JSON: `saved` with the key, so that the phone may forget it, or `refused`, so that it gives the answer back.
Whatever else the phone hears, it sends the same again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from starlette.responses import Response

from workshop.errors import NotThere, WorkshopError, error_number, note_mistake
from workshop.store import Store, now
from workshop.store.contributions import text_mark
from workshop.store.errors import ChangedMeanwhile, KeyReused
from workshop.texts import Texts
from workshop.web.answer_page import STEP, answer_page, following, step_of
from workshop.web.endpoint import Call
from workshop.web.failures import TEXT_FIELD, later
from workshop.web.pages import Problem, in_json
from workshop.web.refusals import Refusal, all_empty, ended, overtaken, unfit
from workshop.web.sent import KEY_FIELD, OVER_FIELD, Sent, changed, field_of, new_key, read_sent
from workshop.web.visits import Visit, visit

PATTERN = "/p/{token}/answer"


def show_answers(call: Call) -> Response:
    """The open questions with what was said before; what was said, when nothing is open."""
    with call.store() as store:
        here = visit(call, store)
        if not here.open:
            here = visit(call, store, notes=True)
    return answer_page(call, here, Sent(new_key(), {}, {}))


def save_answers(call: Call) -> Response:
    """Keep the answers that were sent and lead on to the next question, or to the receipt.

    What cannot be kept comes back: what does not fit its question, empty, overtaken by another answer, asked no
    longer, or the store full.
    """
    with call.store() as store:
        here = visit(call, store)
        _ = call.texts(here.frame.project)
        sent = read_sent(call.sent, (question.prompt for question in here.asked))
        wanted = changed(sent, here.said, only_changed=not call.wants_json)
        open_now = {question.prompt.id for question in here.open}
        texts = {prompt: text for prompt, text in wanted.items() if prompt in open_now}
        late = ended(_, {prompt: text for prompt, text in wanted.items() if prompt not in open_now})
        empty = None if late or here.stepwise else all_empty(_, here, texts, sent.texts)
        if refusal := unfit(_, here, texts, sent.texts) or empty:
            return _refuse(call, here, sent, refusal)
        try:
            _keep(call, store, here, texts, sent)
        except ChangedMeanwhile:
            here = visit(call, store)
            return _refuse(call, here, replace(sent, over={}), overtaken(_, here, texts))
        except KeyReused as problem:
            return _refuse(
                call, here, replace(sent, key=new_key()), Refusal("key", 409, (Problem(_(problem.message)),))
            )
        except NotThere:
            raise
        except WorkshopError as problem:
            return _not_now(call, _, here, sent, problem)
        if late:
            return _refuse(call, visit(call, store), replace(sent, key=new_key(), over={}), late)
        named = any(question.prompt.form == "roster" and question.prompt.id in texts for question in here.open)
        standing = store.said_by(here.participant) if named else {}
    if here.open or call.wants_json:
        return _saved(call, _, here, sent, standing)
    return answer_page(call, here, Sent(new_key(), {}, {}))


def _keep(call: Call, store: Store, here: Visit, texts: Mapping[str, str], sent: Sent) -> None:
    """Keep the answers once, however often they are sent.

    When the browser's “back” brings the same form again with another text, its key is used up; so it is looked at
    what stands, and what differs is kept by a key of its own. The outbox has a key for everything that it sends.
    """
    from workshop.language import detect

    if not texts:
        return
    default = call.chosen or here.frame.project.language
    written = {question.prompt.id for question in here.open if question.prompt.form == "text"}
    languages = {prompt: detect(text, default) for prompt, text in texts.items() if prompt in written}
    over = {prompt: mark for prompt, mark in sent.over.items() if prompt in texts}
    store.answer_all(here.participant, texts, languages, key=sent.key, over=over)
    standing = texts if call.wants_json else store.said_by(here.participant)
    if others := {prompt: text for prompt, text in texts.items() if standing.get(prompt, "") != text}:
        store.answer_all(here.participant, others, languages, key=new_key())


def _saved(call: Call, _: Texts, here: Visit, sent: Sent, standing: Mapping[str, str]) -> Response:
    """Say when it was saved, after it was; `standing` are answers that are kept in other words than they were sent."""
    moment = now()
    at = str(int(moment.timestamp()))
    step = following(here, step_of(call, here))
    token = call.request.path_params["token"]
    onward = (PATTERN.format(token=token), {STEP: str(step)}) if step else (f"/p/{token}/thanks", {"at": at})
    if not call.wants_json:
        return call.go(onward[0], **onward[1])
    kept = {**sent.texts, **{prompt: text for prompt, text in standing.items() if prompt in sent.texts}}
    return in_json(
        _,
        200,
        saved=call.form.get(KEY_FIELD, ""),
        said=_("Saved at {time}", time=_.time(moment)),
        to=call.address(onward[0], **onward[1]),
        over={f"{OVER_FIELD}{prompt}": text_mark(text) for prompt, text in kept.items()},
    )


def _not_now(call: Call, _: Texts, here: Visit, sent: Sent, problem: WorkshopError) -> Response:
    number = error_number()
    note_mistake(number, PATTERN, problem)
    said = _(
        "Your answers could not be saved just now. What you wrote is still here: send it again in a moment. If it "
        "happens again, tell the organiser this number: {number}",
        number=number,
    )
    if call.wants_json:
        return later(in_json(_, 503, said=said))
    return later(answer_page(call, here, sent, Refusal("not now", 503, (Problem(said),))))


def _refuse(call: Call, here: Visit, sent: Sent, refusal: Refusal) -> Response:
    if not call.wants_json:
        return answer_page(call, here, sent, refusal)
    fields = {question.prompt.id: field_of(question.prompt) for question in here.asked}
    kept = [prompt for prompt in sent.texts if refusal.late and prompt not in refusal.late]
    return in_json(
        call.texts(here.frame.project),
        refusal.status,
        refused=refusal.kind,
        said=" ".join(dict.fromkeys(problem.text for problem in refusal.problems)),
        fields={problem.field: problem.text for problem in refusal.problems if problem.field},
        kept=[fields.get(prompt, f"{TEXT_FIELD}{prompt}") for prompt in kept],
        standing={fields[prompt]: text for prompt, text in refusal.standing.items()},
        over={
            f"{OVER_FIELD}{prompt}": mark for prompt, mark in here.marks.items() if prompt in (*kept, *refusal.standing)
        },
    )
