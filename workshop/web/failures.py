"""The pages that say what went wrong and what to do; whoever had written something gets it back on them."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.responses import Response

from workshop.errors import NotThere, WorkshopError, error_number, note_mistake
from workshop.store.errors import NothingSaved, PostgresqlNotReachable, StoreAway, StoreBusy, StoreNotReachable
from workshop.texts import Texts
from workshop.web.endpoint import Call
from workshop.web.pages import in_json, page

TEXT_FIELD = "text-"
"""What the names of the fields begin with that a participant writes into."""
PICK_FIELD = "pick-"
"""What the names of the fields begin with by which a participant chooses; behind the prompt may stand a part of it."""
AGAIN_SECONDS = 5

_PASSES = (NothingSaved, StoreAway, StoreBusy, StoreNotReachable, PostgresqlNotReachable)
"""What is over in a moment; for participants whatever ails the store is: they cannot put it right."""


def problem_page(call: Call, problem: Exception, pattern: str) -> Response:
    """The page for whatever was raised; what is not a person's to put right gets a number and is logged."""
    if isinstance(problem, NotThere):
        return missing_page(call)
    _ = call.texts()
    passes = isinstance(problem, _PASSES) or (isinstance(problem, WorkshopError) and call.visitor == "participant")
    if isinstance(problem, WorkshopError) and not passes:
        return _message(call, _, 422, _("This did not work"), [_(problem.message)])
    number = error_number()
    note_mistake(number, pattern, problem)
    told = _("If it happens again, tell the organiser this number: {number}", number=number)
    if not passes:
        sentences = [_("Something went wrong, and it is our mistake. Nothing that was saved is lost."), told]
        return _message(call, _, 500, _("Something went wrong"), sentences)
    if call.request.method == "POST":
        sentences = [
            _("Nothing could be saved just now. What you wrote is still here: send it again in a moment."),
            told,
        ]
    else:
        sentences = [_("The page cannot be shown just now. Try again in a moment."), told]
    return later(_message(call, _, 503, _("Not just now"), sentences))


def later(response: Response) -> Response:
    """The same, which is worth trying again in a moment."""
    response.headers["Retry-After"] = str(AGAIN_SECONDS)
    return response


def missing_page(call: Call) -> Response:
    """The page for a link that leads nowhere, with a way to type a code."""
    _ = call.texts()
    sentences = [
        _("The link may have been typed wrong, it may no longer be in use, or what was behind it has been erased.")
    ]
    link = (call.address("/j"), _("Type a code instead"))
    return _message(call, _, 404, _("This link does not work"), sentences, kind="gone", link=link)


def foreign_page(call: Call) -> Response:
    """The page for a form that was sent from somebody else's page."""
    _ = call.texts()
    sentences = [_("This was not sent from our own page, so nothing was saved. Open the link you were given again.")]
    return _message(call, _, 403, _("Nothing was sent"), sentences, kind="foreign")


def too_often_page(call: Call) -> Response:
    """The page for a link that is used more often than a person can; an outbox waits and tries again."""
    _ = call.texts()
    said = _(
        "This link is being used very often just now. Wait a moment, and send again: what you wrote is still here."
    )
    return later(_message(call, _, 429, _("Wait a moment"), [said], again=call.request.method == "POST"))


def too_large_page(call: Call) -> Response:
    """The page for more text than can be taken in."""
    _ = call.texts()
    sentences = [_("That was more text than can be taken in, so nothing was saved. Go back and make it shorter.")]
    return _message(call, _, 413, _("Too much text"), sentences, kind="too large")


def _message(
    call: Call,
    _: Texts,
    status: int,
    title: str,
    sentences: Sequence[str],
    *,
    kind: str = "",
    link: tuple[str, str] | None = None,
    again: bool = False,
) -> Response:
    """A page that says those sentences, with what was written, and where it is worth it, a way to send that `again`.

    A script gets the sentences alone, and the kind of refusal where it is of no use to send the same again.
    """
    if call.wants_json:
        refused = {"refused": kind} if kind else {}
        return in_json(_, status, said=" ".join(sentences), **refused)
    written = {name: text for name, text in call.form.items() if name.startswith(TEXT_FIELD) and text.strip()}
    picked = any(name.startswith(PICK_FIELD) and value for name, value in call.sent)
    if call.request.method == "GET" and status >= 500:
        link = ("", _("Try again"))
    return page(
        call,
        _,
        "message",
        status=status,
        title=title,
        sentences=sentences,
        link=link,
        written=written,
        besides=[(name, value) for name, value in call.sent if name not in written],
        sends_again=(status >= 500 or again) and bool(written or picked),
    )
