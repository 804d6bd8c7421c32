"""The live signal: screens and phones hear that something is new, as a number and never as content.

They are server-sent events (WHATWG HTML, 9.2): a browser connects again by itself, and says which number it has.
"""

from __future__ import annotations

import asyncio
import json
import random
import signal
import threading
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import suppress
from functools import partial
from types import FrameType
from urllib.parse import urlencode

import anyio
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse

from workshop.errors import NotThere, WorkshopError
from workshop.settings import Settings
from workshop.store import Watcher, open_store, watch
from workshop.web.endpoint import Call
from workshop.web.guard import may_run
from workshop.web.pages import HEADERS
from workshop.web.questions import Question, questions

PROJECT_PATTERN = "/live/project/{project}"
QUESTIONS_PATTERN = "/live/{token}"

SCREEN_SECONDS = 0.5
PHONE_SECONDS = 1.0
"""A listener hears at most one number in that time."""
HEARTBEAT_SECONDS = 15.0
AGAIN_MS = (2000, 5000)
"""How long a browser waits until it connects again; not all the same, so that a restart is not followed by a rush."""

Tell = Callable[[int], Awaitable[int]]


class Asked:
    """The number of a project's questions, for all the phones of one server that listen."""

    def __init__(self) -> None:
        self.number: int | None = None
        self.changed = asyncio.Event()
        self.ended = False
        self.listeners = 0
        self.task: asyncio.Task[None] | None = None

    def tell(self, number: int) -> None:
        """Wake whoever listens, if the number is another."""
        if number != self.number:
            self.number = number
            self.changed.set()
            self.changed = asyncio.Event()

    def end(self) -> None:
        """Let everybody go."""
        self.ended = True
        self.changed.set()


class Live:
    """The streams of one server."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._asked: dict[str, Asked] = {}
        self._ends_with_the_server = False

    def project(self, call: Call) -> Response:
        """For a screen, numbers that grow whenever something happens in the project; 401, NotThere."""
        if not may_run(call):
            return PlainTextResponse("", 401, headers=HEADERS)
        with call.store() as store:
            project = store.project(call.request.path_params["project"]).id

        async def tell(number: int) -> int:
            if not await anyio.to_thread.run_sync(may_run, call):  # whoever has logged out since hears no more
                raise NotThere
            return number

        return self._streaming(self._events(watch(self._settings), project, tell, _heard(call.request)))

    def questions(self, call: Call) -> Response:
        """For a phone, the number of the questions whenever they are others; NotThere."""
        with call.store() as store:
            project = store.participant(call.request.path_params["token"]).project

        return self._streaming(self._asked_of(project, _heard(call.request)))

    def _streaming(self, events: AsyncIterator[str]) -> Response:
        headers = {**HEADERS, "X-Accel-Buffering": "no"}  # nginx would hold the numbers back
        return StreamingResponse(events, media_type="text/event-stream", headers=headers)

    async def _events(self, watcher: Watcher, project: str, tell: Tell, heard: int) -> AsyncIterator[str]:
        """What is sent: `tell` says what to tell at a number of the project, and only what is new is told.

        The stream ends when there is nothing more to hear, or when the server stops.
        """
        self.end_with_the_server(watcher)
        yield retry_line()
        with suppress(WorkshopError):
            while True:
                number = watcher.number(project)
                news = await tell(number)
                if news != heard:
                    heard = news
                    yield f"id: {news}\ndata: {news}\n\n"
                await asyncio.sleep(SCREEN_SECONDS)
                while await watcher.news(project, after=number, within_seconds=HEARTBEAT_SECONDS) == number:
                    yield ":\n\n"

    async def _asked_of(self, project: str, heard: int) -> AsyncIterator[str]:
        """What is sent to a phone: the number of the questions whenever it is another.

        However many phones listen, one task reads the questions for all of them, and wakes them only when these are
        others: while people answer, the project changes all the time and the questions do not.
        """
        yield retry_line()
        asked = self._asked.get(project)
        if asked is None:
            self.end_with_the_server(watch(self._settings))
            asked = self._asked[project] = Asked()
            asked.task = asyncio.create_task(self._follow(project, asked))
        asked.listeners += 1
        try:
            while True:
                changed = asked.changed
                if asked.number not in (None, heard):
                    heard = asked.number
                    yield f"id: {heard}\ndata: {heard}\n\n"
                if asked.ended:
                    return
                try:
                    await asyncio.wait_for(changed.wait(), HEARTBEAT_SECONDS)
                except TimeoutError:
                    yield ":\n\n"
        finally:
            asked.listeners -= 1
            if not asked.listeners and asked.task:
                asked.task.cancel()
                with anyio.CancelScope(shield=True), suppress(asyncio.CancelledError):
                    await asked.task  # the loop may end right after this

    async def _follow(self, project: str, asked: Asked) -> None:
        """Keep the number of the questions up to date for as long as somebody listens."""
        watcher = watch(self._settings)
        try:
            with suppress(WorkshopError):
                while True:
                    number = watcher.number(project)
                    asked.tell(await anyio.to_thread.run_sync(self._read_asked, project))
                    await asyncio.sleep(PHONE_SECONDS)
                    while await watcher.news(project, after=number, within_seconds=HEARTBEAT_SECONDS) == number:
                        pass
        finally:  # whoever connects again tries again
            self._asked.pop(project, None)
            asked.end()

    def _read_asked(self, project: str) -> int:
        with open_store(self._settings, by="participant") as store:
            return asked_number(questions(store.frame(project)))

    def end_with_the_server(self, watcher: Watcher) -> None:
        """Let the streams end when the server is told to stop: it waits for every open response first."""
        if self._ends_with_the_server or threading.current_thread() is not threading.main_thread():
            return
        self._ends_with_the_server = True
        loop = asyncio.get_running_loop()

        def end() -> None:
            with suppress(RuntimeError):  # the loop has ended already
                loop.call_soon_threadsafe(loop.run_in_executor, None, watcher.close)

        for number in (signal.SIGINT, signal.SIGTERM):
            standing = signal.getsignal(number)
            if callable(standing):
                signal.signal(number, partial(_both, end, standing))


def retry_line() -> str:
    """How long a browser is to wait until it connects again."""
    return f"retry: {random.randint(*AGAIN_MS)}\n\n"  # noqa: S311


def asked_number(asked: Sequence[Question]) -> int:
    """What can be answered now as a number, which is another when the questions are others; 0 when nothing is open."""
    standing = [
        (
            question.prompt.id,
            question.prompt.text,
            question.prompt.form,
            [option.key for option in question.prompt.options],
        )
        for question in asked
        if question.is_open
    ]
    return zlib.crc32(json.dumps(standing).encode()) or 1 if standing else 0


def questions_address(token: str, asked: Sequence[Question]) -> str:
    """Where a page that shows those questions hears that they are others."""
    return f"{QUESTIONS_PATTERN.format(token=token)}?{urlencode({'after': asked_number(asked)})}"


def _both(
    first: Callable[[], None], then: Callable[[int, FrameType | None], object], number: int, frame: FrameType | None
) -> None:
    """A signal's handler that does something before what was done without it."""
    first()
    then(number, frame)


def _heard(request: Request) -> int:
    """The number that the listener has: at first the page says it, later the browser repeats the last one."""
    said = request.headers.get("last-event-id") or request.query_params.get("after", "")
    return int(said) if said.isascii() and said.isdigit() and len(said) < 20 else -1
