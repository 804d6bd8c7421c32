"""A phone while a workshop is on: it shows what the room is at, changes by itself, and takes in what somebody gives.

Without a script it is a plain page with a form and a link to load it again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.responses import Response

from workshop.errors import NotThere, WorkshopError
from workshop.live.shown import Shown
from workshop.model import Participant, Prompt, Run
from workshop.store import Room, Store, now
from workshop.store.contributions import token_hash
from workshop.texts import Texts
from workshop.web.endpoint import Call
from workshop.web.live_forms import ACT, Unfit, keep_given
from workshop.web.live_parts import own_ballot, own_html, phone_payload
from workshop.web.pages import Problem, in_json, page
from workshop.web.room_streams import number_of
from workshop.web.room_views import prompts_of, shown_of
from workshop.web.sent import KEY_FIELD, known_key, new_key

PATTERN = "/p/{token}/live"
STREAM = "/live/phone/{token}"
ROOM = "room"
"""In the address, the workshop in whose room the phone is, where several are on."""


def workshop_on(call: Call, runs: tuple[Run, ...]) -> str:
    """The workshop in whose room a phone is: as its address says, or the one that is on; empty where unclear."""
    wished = call.request.query_params.get(ROOM, "")
    if any(run.workshop == wished for run in runs):
        return wished
    return runs[0].workshop if len(runs) == 1 else ""


def show_live(call: Call) -> Response:
    """The page of what is on, with what somebody has given there; NotThere."""
    with call.store() as store:
        participant = store.participant(call.request.path_params["token"])
        runs = store.runs(participant.project)
        workshop = workshop_on(call, runs)
        if not workshop:
            return _no_room(call, store, participant, runs)
        room = store.room(participant.project, workshop)
        if call.wants_json:
            return _own(call, store, room, participant)
        return _page(call, store, room, participant)


def give_live(call: Call) -> Response:
    """Keep what a phone gives to what is on: a note, a ballot, a step, a commitment; or take an own one back."""
    with call.store() as store:
        participant = store.participant(call.request.path_params["token"])
        workshop = workshop_on(call, store.runs(participant.project))
        if not workshop:
            frame = store.frame(participant.project)
            _ = call.texts(frame.project)
            said = _("The workshop is not on just now, so nothing was saved.")
            return in_json(_, 410, refused="ended", said=said) if call.wants_json else call.go(_path(call))
        room = store.room(participant.project, workshop)
        _ = call.texts(room.frame.project)
        try:
            keep_given(call, store, room, participant)
        except Unfit as problem:
            return _refuse(call, _, store, room, participant, problem.said, problem.field)
        except NotThere:
            said = _("What you answered to is no longer there, so nothing was saved. Look at the page once more.")
            return _refuse(call, _, store, room, participant, said)
        except WorkshopError as problem:
            return _refuse(call, _, store, room, participant, _(problem.message))
        if call.wants_json:
            said = _("Saved at {time}", time=_.time(now()))
            own = _own_values(_, store, room, participant)
            return in_json(_, 200, saved=call.form.get(KEY_FIELD, ""), said=said, **own)
    return call.go(_path(call), **room_in_address(call))


def _own_values(_: Texts, store: Store, room: Room, participant: Participant) -> dict[str, Any]:
    shown = shown_of(store, room, votes=False)
    if shown is None:
        return {"own": "", "ballot": {}, "activity": ""}
    own = store.own_of(participant, shown.activity.id)
    said, prompts = _answers(store, room, shown, participant)
    return {
        "own": own_html(_, shown, own, said, prompts),
        "ballot": own_ballot(own, said, prompts),
        "activity": shown.activity.id,
    }


def _answers(
    store: Store, room: Room, shown: Shown, participant: Participant
) -> tuple[Mapping[str, str], tuple[Prompt, ...]]:
    """What somebody has answered to the questions of what is on, where these are those of a link."""
    if shown.method.phone != "questions":
        return {}, ()
    return store.said_by(participant), prompts_of(room, shown)


def _own(call: Call, store: Store, room: Room, participant: Participant) -> Response:
    _ = call.texts(room.frame.project)
    return in_json(_, 200, **_own_values(_, store, room, participant))


def _refuse(
    call: Call, _: Texts, store: Store, room: Room, participant: Participant, said: str, field: str = ""
) -> Response:
    if call.wants_json:
        return in_json(_, 422, refused="unfit", said=said, field=field)
    return _page(call, store, room, participant, [Problem(said, field)])


def _page(
    call: Call, store: Store, room: Room, participant: Participant, problems: list[Problem] | None = None
) -> Response:
    _ = call.texts(room.frame.project)
    payload = phone_payload(store, room, _)
    own = _own_values(_, store, room, participant)
    token = call.request.path_params["token"]
    after = str(number_of(payload))
    return page(
        call,
        _,
        "live",
        status=422 if problems else 200,
        project=room.frame.project,
        here=Device(token),
        payload=payload,
        problems=problems or (),
        own=own["own"],
        ballot=own["ballot"],
        typed={name: text for name, text in call.form.items() if problems and name not in (KEY_FIELD, ACT)},
        key=known_key(call.form.get(KEY_FIELD, "")) or new_key(),
        form_address=call.address(_path(call), **room_in_address(call)),
        stream_address=call.address(STREAM.format(token=token), after=after, **{ROOM: room.run.workshop}),
        answer_address=call.address(f"/p/{token}/answer"),
        check_address=call.address(f"/p/{token}/check"),
    )


def _no_room(call: Call, store: Store, participant: Participant, runs: tuple[Run, ...]) -> Response:
    """The page while no workshop is on, or where somebody has to say in which room they are."""
    frame = store.frame(participant.project)
    _ = call.texts(frame.project)
    if call.wants_json:
        return in_json(_, 200, own="", ballot={}, activity="")
    on = {run.workshop for run in runs}
    token = call.request.path_params["token"]
    rooms = [(one.name, call.address(_path(call), **{ROOM: one.id})) for one in frame.workshops if one.id in on]
    return page(
        call,
        _,
        "live_rooms",
        project=frame.project,
        here=Device(token),
        rooms=rooms,
        check_address=call.address(f"/p/{token}/check") if store.asks_back(participant.project) else "",
        stream_address=call.address(STREAM.format(token=token), after="0"),
        answer_address=call.address(f"/p/{token}/answer"),
    )


class Device:
    """Under what name a device keeps what is not sent from the page of a room."""

    def __init__(self, token: str) -> None:
        self.device_name = token_hash(f"live {token}")[:16]


def room_in_address(call: Call) -> dict[str, str]:
    """The room that the address names, to be kept in the next one."""
    wished = call.request.query_params.get(ROOM, "")
    return {ROOM: wished} if wished else {}


def _path(call: Call) -> str:
    return PATTERN.format(token=call.request.path_params["token"])
