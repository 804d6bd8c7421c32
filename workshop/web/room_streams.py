"""The streams of a room: phones and walls hear at once what is on, and hear it whole.

What a phone or a wall has to show is made once for all that listen in a language, however many they are, and sent to
them as it is: three hundred phones that asked for a page each would wait for each other. Nothing of it is anybody's
own; what somebody has given themselves a phone asks for by itself.
"""

from __future__ import annotations

import asyncio
import json
import threading
import zlib
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

import anyio
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from workshop.errors import WorkshopError
from workshop.model import Language, Run
from workshop.settings import Settings
from workshop.store import Store, Unseen, Watcher, now, open_store, watch
from workshop.web.live import AGAIN_MS, HEARTBEAT_SECONDS, Live, retry_line
from workshop.web.pages import HEADERS

TOGETHER_SECONDS = 0.3
"""What happens within that time is shown together."""

Audience = Literal["phone", "wall"]
Payload = Mapping[str, Any]
Make = Callable[[Store, str, str, Audience, Language], Payload]
"""Makes what is sent: of a project and one of its workshops (empty: none is chosen), for an audience in a language."""

__all__ = ["AGAIN_MS", "Channel", "RoomStreams", "number_of", "timer_values"]


@dataclass
class Channel:
    """What all that listen in one room in one language are sent."""

    audience: Audience
    language: Language
    number: int = 0
    line: str = ""
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    listeners: int = 0

    def tell(self, payload: Payload) -> None:
        """Wake whoever listens, if it is another than before."""
        number = number_of(payload)
        if number != self.number:
            self.number = number
            told = {**payload, "number": number, "now": _milliseconds()}
            self.line = f"id: {number}\ndata: {json.dumps(told, ensure_ascii=False)}\n\n"
            self.wake()

    def wake(self) -> None:
        """Let everybody look again."""
        self.changed.set()
        self.changed = asyncio.Event()


@dataclass
class _Room:
    """One room that somebody listens to."""

    channels: dict[tuple[Audience, Language], Channel] = field(default_factory=dict)
    task: asyncio.Task[None] | None = None
    ended: bool = False


class RoomStreams:
    """The streams of one server."""

    def __init__(self, settings: Settings, live: Live, make: Make) -> None:
        self._settings, self._live, self._make = settings, live, make
        self._rooms: dict[tuple[str, str], _Room] = {}
        self._making = asyncio.Lock()

    def response(
        self, request: Request, project: str, workshop: str, audience: Audience, language: Language
    ) -> Response:
        """The stream of a room for one that listens."""
        heard = request.headers.get("last-event-id") or request.query_params.get("after", "")
        events = self._events(project, workshop, audience, language, heard)
        headers = {**HEADERS, "X-Accel-Buffering": "no"}
        return StreamingResponse(events, media_type="text/event-stream", headers=headers)

    async def _events(
        self, project: str, workshop: str, audience: Audience, language: Language, heard: str
    ) -> AsyncIterator[str]:
        yield retry_line()
        room = self._room(project, workshop)
        channel = room.channels.setdefault((audience, language), Channel(audience, language))
        channel.listeners += 1
        try:
            await self._begin(project, workshop, channel)
            while True:
                changed = channel.changed
                if channel.line and str(channel.number) != heard:
                    heard = str(channel.number)
                    yield channel.line
                if room.ended:
                    return
                try:
                    await asyncio.wait_for(changed.wait(), HEARTBEAT_SECONDS)
                except TimeoutError:
                    yield f"event: beat\ndata: {_milliseconds()}\n\n"
        finally:
            channel.listeners -= 1
            if not channel.listeners:
                room.channels.pop((audience, language), None)
            if not room.channels and room.task:
                room.task.cancel()
                with anyio.CancelScope(shield=True), suppress(asyncio.CancelledError):
                    await room.task

    def _room(self, project: str, workshop: str) -> _Room:
        room = self._rooms.get((project, workshop))
        if room is None:
            watcher = watch(self._settings)
            self._live.end_with_the_server(watcher)
            room = self._rooms[project, workshop] = _Room()
            room.task = asyncio.create_task(self._follow(project, workshop, room, watcher))
        return room

    async def _begin(self, project: str, workshop: str, channel: Channel) -> None:
        """Make what is to be sent for the first of those who listen there."""
        if channel.line:
            return
        async with self._making:
            if not channel.line:
                with suppress(WorkshopError):
                    [payload] = await anyio.to_thread.run_sync(self._read, project, workshop, [channel])
                    channel.tell(payload)

    async def _follow(self, project: str, workshop: str, room: _Room, watcher: Watcher) -> None:
        """Keep what is sent up to date for as long as somebody listens."""
        try:
            with suppress(WorkshopError):
                while True:
                    number = watcher.number(project)
                    channels = list(room.channels.values())
                    for channel, payload in zip(
                        channels,
                        await anyio.to_thread.run_sync(self._read, project, workshop, channels),
                        strict=True,
                    ):
                        channel.tell(payload)
                    await asyncio.sleep(TOGETHER_SECONDS)
                    while await watcher.news(project, after=number, within_seconds=HEARTBEAT_SECONDS) == number:
                        pass
        finally:  # whoever connects again tries again
            self._rooms.pop((project, workshop), None)
            room.ended = True
            for channel in room.channels.values():
                channel.wake()

    def _read(self, project: str, workshop: str, channels: list[Channel]) -> list[Payload]:
        with open_store(self._settings, by="participant") as store:
            return [self._make(store, project, workshop, one.audience, one.language) for one in channels]


def number_of(payload: Payload) -> int:
    """By what a page tells whether it shows this already."""
    return zlib.crc32(json.dumps(payload, sort_keys=True).encode()) or 1


def timer_values(run: Run) -> Payload:
    """The timer, for a page that lets it run: when it ends, or how many seconds are left while it stands."""
    ends = int(run.timer_ends_at.timestamp() * 1000) if run.timer_ends_at else None
    return {"ends": ends, "left": run.timer_left}


def look_through(store: Store, project: str, texts: list[Unseen]) -> bool:
    """Look through what has just come in for what may be personal, before a room sees it; whether there was any."""
    if not texts:
        return False
    from workshop.protect.redaction import likely_finds

    found = {one: [(find.start, find.end) for find in likely_finds(one.text)] for one in texts}
    store.keep_seen(project, found)
    return True


@cache
def get_ready() -> None:
    """Have the dictionaries at hand before the first note comes: they take two seconds to open."""
    from workshop.protect.redaction import likely_finds

    threading.Thread(target=likely_finds, args=("Valmiina",), name="dictionaries", daemon=True).start()


def _milliseconds() -> int:
    return int(now().timestamp() * 1000)
