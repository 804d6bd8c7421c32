"""How a light page is reached: who may post, how much, off the event loop, and what is shown when it fails."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from concurrent.futures import Executor
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal
from urllib.parse import parse_qsl, urlencode, urlsplit

from starlette.requests import ClientDisconnect, Request
from starlette.responses import RedirectResponse, Response

from workshop.model import Language, Project
from workshop.settings import Settings
from workshop.store import Store, open_store
from workshop.texts import Texts
from workshop.web.hosts import host_name
from workshop.web.languages import IN_LINK, chosen_in_link, facilitator_language, participant_language

Visitor = Literal["participant", "facilitator"]

LARGEST_POST = 4_000_000
"""In bytes: fifty answers of the greatest length, in letters that take six bytes when they are sent."""
_MOST_FIELDS = 1_000
JSON = "application/json"

log = logging.getLogger("kutomo.web")


@dataclass(frozen=True)
class Call:
    """One request, as the handlers of the light pages see it."""

    settings: Settings
    request: Request
    visitor: Visitor
    sent: Sequence[tuple[str, str]] = ()
    """The fields of the form that was sent, in their order; one that was ticked several times stands several times."""
    file: bytes | None = b""
    """The file that came with them; nothing when it was too large."""

    @cached_property
    def form(self) -> Mapping[str, str]:
        """The fields by name, each with its last value."""
        return dict(self.sent)

    @property
    def wants_json(self) -> bool:
        """Whether it is the page's script that asks and not the browser itself."""
        return self.request.headers.get("accept", "").startswith(JSON)

    @property
    def chosen(self) -> Language | None:
        """The language that was chosen, which the link carries."""
        return chosen_in_link(self.request.scope)

    def texts(self, project: Project | None = None) -> Texts:
        """The words of the visitor's language; a project's own language comes last."""
        if self.visitor == "facilitator":
            language = facilitator_language(self.request.scope, self.settings)
        else:
            language = participant_language(self.request.scope, project.language if project else self.settings.language)
        return Texts(language, self.settings.zone)

    def store(self) -> AbstractContextManager[Store]:
        """The store, in the visitor's name."""
        return open_store(self.settings, by=self.visitor)

    def address(self, path: str, **query: str) -> str:
        """A path of ours that keeps the language which was chosen."""
        if self.chosen and self.visitor == "participant":
            query = {**query, IN_LINK: self.chosen}
        return f"{path}?{urlencode(query)}" if query else path

    def go(self, path: str, **query: str) -> Response:
        """Lead on to another page of ours."""
        headers = {"cache-control": "no-store", "referrer-policy": "same-origin"}
        return RedirectResponse(self.address(path, **query), 303, headers=headers)


Handler = Callable[[Call], Response]
Reader = Callable[[Call], Awaitable[Call | None]]
"""What takes in the form of a call; nothing when it is more than anybody writes."""
Endpoint = Callable[[Request], Awaitable[Response]]


async def read_fields(call: Call) -> Call | None:
    """The call with the fields of a form that brings no file."""
    announced = call.request.headers.get("content-length", "")
    if announced.isascii() and announced.isdigit() and int(announced[:12]) > LARGEST_POST:
        return None
    body = bytearray()
    async for piece in call.request.stream():
        body += piece
        if len(body) > LARGEST_POST:
            return None
    text = body.decode("utf-8", "replace")
    if text.count("&") >= _MOST_FIELDS:
        return None
    return replace(call, sent=parse_qsl(text, keep_blank_values=True, errors="replace"))


def endpoint(
    settings: Settings,
    pattern: str,
    handler: Handler,
    visitor: Visitor,
    threads: Executor,
    lets: Callable[[Call], bool] = lambda _call: True,
    read: Reader = read_fields,
) -> Endpoint:
    """A Starlette endpoint that runs the handler in one of the threads and turns whatever goes wrong into a page.

    `pattern` is the route's, which is all that a log may hold of an address; `lets` says whether the link may be used
    once more now; `read` takes in what is sent.
    """
    from workshop.web.failures import foreign_page, problem_page, too_large_page, too_often_page

    async def answer(request: Request) -> Response:
        call = Call(settings, request, visitor)
        try:
            if request.method == "POST":
                if _is_foreign(request, settings):
                    return foreign_page(call)
                sent = await read(call)
                if sent is None:
                    return too_large_page(call)
                call = sent
            if not lets(call):
                return too_often_page(call)
            return await asyncio.get_running_loop().run_in_executor(threads, handler, call)
        except ClientDisconnect:
            return Response(status_code=400)  # nobody is there to read it
        except Exception as problem:  # whatever it is, the visitor sees a page and the log a number
            return problem_page(call, problem, pattern)

    return answer


def quiet_access_log() -> None:
    """Turn the server's access log off: participants' addresses hold the tokens of their own links."""
    access = logging.getLogger("uvicorn.access")
    access.handlers.clear()
    access.propagate = False
    access.disabled = True


def _is_foreign(request: Request, settings: Settings) -> bool:
    """Whether a form was sent from somebody else's page."""
    if request.headers.get("sec-fetch-site") == "cross-site":
        return True
    origin = request.headers.get("origin")
    if origin is None:
        return False
    try:
        sender = urlsplit(origin).netloc.lower()
    except ValueError:
        return True
    ours = sender == request.headers.get("host", "").strip().lower()
    known = {name.lower() for name in settings.hosts}  # a proxy in front may call the server by another name
    return not sender or not (ours or host_name(sender) in known)
