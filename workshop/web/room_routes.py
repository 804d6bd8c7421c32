"""The addresses of a room: phones while a workshop is on, its wall, its sign-in, and their streams."""

from __future__ import annotations

from starlette.responses import Response

from workshop.model import Language
from workshop.settings import Settings
from workshop.store import Store, Unseen
from workshop.texts import Texts
from workshop.web import check_page, live_page, sign_in, wall
from workshop.web.endpoint import Call, Handler
from workshop.web.live import Live
from workshop.web.live_parts import phone_payload
from workshop.web.room_streams import Audience, Payload, RoomStreams, get_ready, look_through
from workshop.web.wall import wall_payload


def room_handlers(settings: Settings, live: Live) -> list[tuple[str, str, Handler]]:
    """What answers to whoever is in a room: method, path and handler."""

    def make(store: Store, project: str, workshop: str, audience: Audience, language: Language) -> Payload:
        _ = Texts(language, settings.zone)
        if not workshop:
            return {"rooms": sorted(run.workshop for run in store.runs(project))}
        room = store.room(project, workshop)
        if room.activity:
            board = store.board(room.activity.id)
            unseen = [Unseen(note.said.id, note.version, note.said.text) for note in board.notes if not note.seen]
            look_through(store, project, unseen)
        return wall_payload(store, room, _) if audience == "wall" else phone_payload(store, room, _)

    streams = RoomStreams(settings, live, make)

    def phone(call: Call) -> Response:
        get_ready()  # whoever listens comes before the first note does
        with call.store() as store:
            participant = store.participant(call.request.path_params["token"])
            frame = store.project(participant.project)
            workshop = live_page.workshop_on(call, store.runs(participant.project))
        language = call.texts(frame).language
        return streams.response(call.request, participant.project, workshop, "phone", language)

    def on_wall(call: Call) -> Response:
        get_ready()
        with call.store() as store:
            link = store.room_of_link(call.request.path_params["token"], "wall")
            language = call.texts(store.project(link.project)).language
        return streams.response(call.request, link.project, link.workshop, "wall", language)

    return [
        ("GET", live_page.STREAM, phone),
        ("GET", wall.STREAM, on_wall),
        ("GET", live_page.PATTERN, live_page.show_live),
        ("POST", live_page.PATTERN, live_page.give_live),
        ("GET", check_page.PATTERN, check_page.show_check),
        ("POST", check_page.PATTERN, check_page.save_check),
        ("GET", wall.PATTERN, wall.show_wall),
        ("GET", f"{wall.PATTERN}/qr.svg", wall.show_wall_qr),
        ("GET", sign_in.PATTERN, sign_in.show_sign_in),
        ("POST", sign_in.PATTERN, sign_in.keep_sign_in),
    ]
