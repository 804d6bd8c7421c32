"""Every address of the light pages, and what answers to it."""

from __future__ import annotations

from concurrent.futures import Executor, ThreadPoolExecutor

from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from workshop.settings import Settings
from workshop.web import answering, invitation, log_in, own_link, preview, results, table_note, table_photo, tables
from workshop.web.assets import serve_asset
from workshop.web.endpoint import Call, Handler, Reader, endpoint, read_fields
from workshop.web.failures import missing_page
from workshop.web.limits import Limits
from workshop.web.live import PROJECT_PATTERN, QUESTIONS_PATTERN, Live
from workshop.web.room_routes import room_handlers
from workshop.web.uploads import read_file

AT_ONCE = 8
"""Most of them wait, for the store to have written to the disk."""
PASSWORDS_AT_ONCE = 2
"""Checking one is slow on purpose: it must not take the threads that participants are answered from."""
PHOTOS_AT_ONCE = 1
"""The largest takes a second and some hundred megabytes while it is opened; the others wait for it."""


def routes(settings: Settings, limits: Limits | None = None) -> list[BaseRoute]:
    """The routes of the light pages; Streamlit's own come after them."""
    threads, passwords, photos = map(ThreadPoolExecutor, (AT_ONCE, PASSWORDS_AT_ONCE, PHOTOS_AT_ONCE))
    live = Live(settings)
    lets = (limits or Limits()).lets

    def participant(
        method: str, pattern: str, handler: Handler, threads: Executor = threads, read: Reader = read_fields
    ) -> Route:
        answers = endpoint(settings, pattern, handler, "participant", threads, lets=lets, read=read)
        return Route(pattern, answers, methods=[method])

    def facilitator(method: str, pattern: str, handler: Handler, threads: Executor = threads) -> Route:
        return Route(pattern, endpoint(settings, pattern, handler, "facilitator", threads), methods=[method])

    return [
        participant("GET", "/i/{code}", invitation.show_invitation),
        participant("POST", "/i/{code}", invitation.accept_invitation),
        participant("GET", "/i/{code}/results", invitation.show_results),
        participant("GET", "/j", invitation.show_code_form),
        participant("POST", "/j", invitation.open_code),
        participant("GET", "/p/{token}", own_link.open_own_link),
        participant("GET", answering.PATTERN, answering.show_answers),
        participant("POST", answering.PATTERN, answering.save_answers),
        *(participant(*route) for route in room_handlers(settings, live)),
        participant("GET", "/p/{token}/thanks", own_link.show_thanks),
        participant("GET", results.PATTERN, results.show_results),
        participant("GET", "/p/{token}/qr.svg", own_link.show_qr),
        participant("GET", "/p/{token}/download", own_link.download),
        participant("GET", "/p/{token}/erase", own_link.ask_to_erase),
        participant("POST", "/p/{token}/erase", own_link.erase),
        participant("GET", "/erased", own_link.show_erased),
        participant("GET", QUESTIONS_PATTERN, live.questions),
        participant("GET", tables.PATTERN, tables.show_table),
        participant("POST", tables.PATTERN, tables.save_notes),
        participant("GET", table_note.PATTERN, table_note.show_note),
        participant("POST", table_note.PATTERN, table_note.change_note),
        participant("GET", table_photo.PATTERN, table_photo.show_photo_form),
        participant("POST", table_photo.PATTERN, table_photo.save_photo, photos, read_file),
        facilitator("GET", PROJECT_PATTERN, live.project),
        facilitator("GET", preview.PATTERN, preview.show_preview),
        facilitator("GET", results.PREVIEW, results.preview_results),
        facilitator("GET", "/log-in", log_in.show_log_in),
        facilitator("POST", "/log-in", log_in.log_in, passwords),
        facilitator("GET", "/log-out", log_in.show_log_out),
        facilitator("POST", "/log-out", log_in.log_out),
        facilitator("GET", "/first-account", log_in.show_first_account),
        facilitator("POST", "/first-account", log_in.make_first_account, passwords),
        facilitator("GET", "/language/{language}", log_in.choose_language),
        Route("/assets/{name}", serve_asset, methods=["GET"]),
        participant("GET", "/i/{rest:path}", _elsewhere),
        participant("GET", "/p/{rest:path}", _elsewhere),
        participant("GET", "/t/{rest:path}", _elsewhere),
        participant("GET", "/s/{rest:path}", _elsewhere),
        participant("GET", "/a/{rest:path}", _elsewhere),
    ]


def _elsewhere(call: Call) -> Response:
    """What a mistyped address meets here, instead of the facilitators' log-in."""
    path = call.request.url.path
    return call.go(path.rstrip("/")) if path.endswith("/") and path.strip("/").count("/") else missing_page(call)
