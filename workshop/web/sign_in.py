"""Signing in at a workshop (`/a/<token>`): that somebody was there, and nothing that leads to their answers.

No name is asked, no own link is made, no time is kept.
"""

from __future__ import annotations

import uuid

from starlette.responses import Response

from workshop.clean import clean_line
from workshop.model import Attendee
from workshop.web.endpoint import Call
from workshop.web.pages import Problem, page
from workshop.web.sent import KEY_FIELD, known_key

PATTERN = "/a/{token}"
LONGEST = 120
_FLAGS = {"yes": True, "no": False}


def show_sign_in(call: Call) -> Response:
    """The form, or the thanks after it; NotThere."""
    return _page(call)


def keep_sign_in(call: Call) -> Response:
    """Keep a sign-in, once however often it is sent; NotThere."""
    organisation = clean_line(call.form.get("organisation", ""))[:LONGEST]
    if not organisation:
        return _page(call, missing=True)
    with call.store() as store:
        link = store.room_of_link(call.request.path_params["token"], "sign-in")
        attendee = Attendee(
            known_key(call.form.get(KEY_FIELD, "")) or str(uuid.uuid4()),
            link.workshop,
            organisation,
            paid=_FLAGS.get(call.form.get("paid", "")),
            first_time=_FLAGS.get(call.form.get("first", "")),
        )
        store.sign_in(link, attendee)
    return call.go(PATTERN.format(token=link.token), done="1")


def _page(call: Call, *, missing: bool = False) -> Response:
    with call.store() as store:
        link = store.room_of_link(call.request.path_params["token"], "sign-in")
        frame = store.frame(link.project)
    _ = call.texts(frame.project)
    problems = [Problem(_("Write where you come from."), "organisation")] if missing else []
    return page(
        call,
        _,
        "sign_in",
        status=422 if problems else 200,
        project=frame.project,
        workshop=next(one for one in frame.workshops if one.id == link.workshop),
        key=known_key(call.form.get(KEY_FIELD, "")) or str(uuid.uuid4()),  # random: it is to tell no time
        problems=problems,
        done="done" in call.request.query_params,
        form_address=call.address(PATTERN.format(token=link.token)),
    )
