"""A participant's own link: the receipt, and to see, download and erase what they have said."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

from starlette.responses import Response

from workshop.collect.invitations import qr_svg
from workshop.errors import NotThere
from workshop.store import now
from workshop.texts import Texts
from workshop.web.endpoint import Call
from workshop.web.pages import HEADERS, page
from workshop.web.visits import visit
from workshop.web.words import in_plain_words

DOWNLOAD_FORMAT = "kutomo-own-answers/1"


def open_own_link(call: Call) -> Response:
    """Lead on into the room when a workshop is on, else to the receipt or the questions; NotThere."""
    with call.store() as store:
        here = visit(call, store, notes=True)
        if store.runs(here.participant.project):
            return call.go(f"/p/{call.request.path_params['token']}/live")
    return call.go(f"/p/{call.request.path_params['token']}/{'thanks' if here.answered else 'answer'}")


def show_thanks(call: Call) -> Response:
    """The receipt with the own link and what was said; NotThere."""
    with call.store() as store:
        here = visit(call, store, notes=True)
        asks_back = store.asks_back(here.participant.project)
        is_on = bool(store.runs(here.participant.project))
    if not here.answered:
        return call.go(f"/p/{call.request.path_params['token']}/answer")
    _ = call.texts(here.frame.project)
    path = f"/p/{call.request.path_params['token']}"
    return page(
        call,
        _,
        "thanks",
        here=here,
        project=here.frame.project,
        saved=saved_said(_, call.request.query_params.get("at", "")),
        own_link=_own_link(call),
        qr_address=f"{path}/qr.svg",
        room_address=call.address(f"{path}/live") if is_on else "",
        check_address=call.address(f"{path}/check") if asks_back else "",
        results_address=call.address(f"{path}/results") if here.frame.project.shown_result else "",
        answer_address=call.address(f"{path}/answer"),
        download_address=call.address(f"{path}/download"),
        erase_address=call.address(f"{path}/erase"),
    )


def show_qr(call: Call) -> Response:
    """The own link as a picture for a phone's camera; at an address of its own, for it takes longer than its page."""
    return Response(qr_svg(_own_link(call)), media_type="image/svg+xml", headers=HEADERS)


def download(call: Call) -> Response:
    """The own answers as a JSON file; NotThere."""
    with call.store() as store:
        here = visit(call, store, notes=True)
    _ = call.texts(here.frame.project)
    groups = {group.id: group.within(_.language) for group in here.frame.groups}
    kept = {
        "format": DOWNLOAD_FORMAT,
        "project": here.frame.project.name,
        "group": groups.get(here.participant.group or ""),
        "answers": [
            {
                "activity": question.activity.within(_.language),
                "question": question.prompt.within(_.language),
                "answer": in_plain_words(question.prompt, text, _),
            }
            for question, text in here.answered
        ],
    }
    return Response(
        json.dumps(kept, ensure_ascii=False, indent=2),
        media_type="application/json",
        headers={**HEADERS, "Content-Disposition": 'attachment; filename="kutomo-answers.json"'},
    )


def ask_to_erase(call: Call) -> Response:
    """Ask once more before everything is erased; NotThere."""
    with call.store() as store:
        here = visit(call, store)
    path = f"/p/{call.request.path_params['token']}"
    return page(
        call,
        call.texts(here.frame.project),
        "erase",
        here=here,
        project=here.frame.project,
        form_address=call.address(f"{path}/erase"),
        back_address=call.address(path),
    )


def erase(call: Call) -> Response:
    """Erase all that the participant said, and the participant. Sent twice, it is still erased."""
    with call.store() as store:
        try:
            participant = store.participant(call.request.path_params["token"])
            store.erase_participant(participant)
        except NotThere:
            return call.go("/erased")
    return call.go("/erased")


def show_erased(call: Call) -> Response:
    """The page that says that everything has been erased."""
    _ = call.texts()
    sentences = [_("Everything that you had sent has been erased, and your own link no longer works.")]
    return page(call, _, "message", title=_("Your answers have been erased"), sentences=sentences)


def saved_said(_: Texts, at: str) -> str:
    """When it was saved, as the redirect after saving tells; without it, that it is saved."""
    if at.isascii() and at.isdigit() and len(at) <= 10:
        moment = datetime.fromtimestamp(int(at), UTC)
        if timedelta() <= now() - moment < timedelta(hours=12):
            return _("Saved at {time}", time=_.time(moment))
        if moment < now():
            return _("Saved {moment}", moment=_.moment(moment))
    return _("Your answers are saved.")


def _own_link(call: Call) -> str:
    return f"{call.request.url.scheme}://{call.request.url.netloc}/p/{call.request.path_params['token']}"
