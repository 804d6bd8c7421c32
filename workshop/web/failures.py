"""The pages that say what went wrong and what to do."""

from __future__ import annotations

from starlette.responses import Response

from workshop.errors import NotThere, WorkshopError, error_number, note_mistake
from workshop.store.errors import NothingSaved, StoreNotReachable
from workshop.web.endpoint import Call
from workshop.web.pages import page


def problem_page(call: Call, problem: Exception, pattern: str) -> Response:
    """The page for whatever was raised; what is not a person's to put right gets a number and is logged."""
    if isinstance(problem, NotThere):
        return missing_page(call)
    if isinstance(problem, NothingSaved | StoreNotReachable):
        return _not_now_page(call, problem, pattern)
    _ = call.texts()
    if isinstance(problem, WorkshopError):
        return page(call, _, "message", status=422, title=_("This did not work"), sentences=[_(problem.message)])
    number = error_number()
    note_mistake(number, pattern, problem)
    sentences = [
        _("Something went wrong, and it is our mistake. Nothing that was saved is lost."),
        _("Go back and try again. If it happens again, tell the organiser this number: {number}", number=number),
    ]
    return page(call, _, "message", status=500, title=_("Something went wrong"), sentences=sentences)


def missing_page(call: Call) -> Response:
    """The page for a link that leads nowhere, with a way to type a code."""
    _ = call.texts()
    sentences = [
        _("The link may have been typed wrong, it may no longer be in use, or what was behind it has been erased.")
    ]
    link = (call.address("/j"), _("Type a code instead"))
    return page(call, _, "message", status=404, title=_("This link does not work"), sentences=sentences, link=link)


def foreign_page(call: Call) -> Response:
    """The page for a form that was sent from somebody else's page."""
    _ = call.texts()
    sentences = [_("This was not sent from our own page, so nothing was saved. Open the link you were given again.")]
    return page(call, _, "message", status=403, title=_("Nothing was sent"), sentences=sentences)


def too_large_page(call: Call) -> Response:
    """The page for more text than can be taken in."""
    _ = call.texts()
    sentences = [_("That was more text than can be taken in, so nothing was saved. Go back and make it shorter.")]
    return page(call, _, "message", status=413, title=_("Too much text"), sentences=sentences)


def _not_now_page(call: Call, problem: Exception, pattern: str) -> Response:
    number = error_number()
    note_mistake(number, pattern, problem)
    _ = call.texts()
    sentences = [
        _("Nothing could be saved just now. Go back and try again in a moment."),
        _("If it happens again, tell the organiser this number: {number}", number=number),
    ]
    response = page(call, _, "message", status=503, title=_("Not just now"), sentences=sentences)
    response.headers["Retry-After"] = "5"
    return response
