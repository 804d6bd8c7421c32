"""The door of the server: a process that answers for the light pages and lets everybody else through to the screens.

Screens need one process, which has their sessions in its memory; the light pages can be answered by any. So a crowd of
participants has processors of its own, and never holds up what facilitators see.

Run: python -m workshop.door OPEN_FILE PORT NUMBER. It takes in connections at the listening socket that is open
under that number, the screens listen on this machine at the port, and of several doors each has a number of its own.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import socket
import sys
import threading
from collections.abc import Callable
from functools import partial
from typing import Any, cast

import uvicorn
from starlette.responses import PlainTextResponse
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

OPENS_WITHIN_SECONDS = 60
"""The screens, after the server was started."""
TRIES_EVERY_SECONDS = 0.1
LONGEST_HEAD = 65_536
"""Of a request, in bytes."""
ENDS_WITHIN_SECONDS = 3
_AWAY = b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


class Door(HttpToolsProtocol):
    """uvicorn's connection, until a request comes that is not for the light pages: from there on it is the screens'.

    A connection that was let through stays so, for the screens' process can answer everything. What is sent before an
    earlier request was answered cannot be told from it, and is refused; no browser does that.
    """

    def __init__(self, is_light: Callable[[str], bool], port: int, **rest: Any) -> None:
        super().__init__(**rest)
        self._is_light = is_light
        self._port = port
        self._head: bytearray | None = bytearray()
        """What has come of a request whose address is not known yet."""
        self._begins_the_data = True
        self._through: _Through | None = None

    def data_received(self, data: bytes) -> None:
        """Read on, or pass on."""
        if self._through:
            self._through.send(data)
            return
        self._begins_the_data = True
        if self._head is not None:
            self._head += data
            if len(self._head) > LONGEST_HEAD + len(data):
                self.send_400_response("The request is too long.")
                return
        super().data_received(data)

    def on_headers_complete(self) -> None:
        """Begin to answer, or let the connection through."""
        path = self.url.decode("latin-1").partition("?")[0]
        if self._is_light(path) or not self._begins_the_data or self._head is None:
            self._head = None
            super().on_headers_complete()
            return
        self._unset_keepalive_if_required()
        self.connections.discard(self)
        self._through = _Through(self.transport, bytes(self._head))
        task = self.loop.create_task(self._through.open(self._port))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    def on_body(self, body: bytes) -> None:
        """Take in what was sent."""
        if not self._through:
            super().on_body(body)

    def on_message_complete(self) -> None:
        """Be ready for another request."""
        if not self._through:
            super().on_message_complete()
            self._head = bytearray()
            self._begins_the_data = False

    def _unsupported_upgrade_warning(self) -> None:
        if not self._through:
            super()._unsupported_upgrade_warning()

    def connection_lost(self, exc: Exception | None) -> None:
        """Hang up on the other side too."""
        super().connection_lost(exc)
        if self._through:
            self._through.close()

    def pause_writing(self) -> None:
        """Let the screens wait for a browser that is slow."""
        super().pause_writing()
        if self._through:
            self._through.pause()

    def resume_writing(self) -> None:
        """Let the screens go on."""
        super().resume_writing()
        if self._through:
            self._through.resume()


class _Through(asyncio.Protocol):
    """The way on to the screens, byte by byte, in both directions."""

    def __init__(self, front: asyncio.Transport, waiting: bytes) -> None:
        self._front = front
        self._waiting = waiting
        self._back: asyncio.Transport | None = None

    async def open(self, port: int) -> None:
        """Connect, and send what has come meanwhile; while the server starts, the screens are not there yet."""
        loop = asyncio.get_running_loop()
        self._front.pause_reading()
        until = loop.time() + OPENS_WITHIN_SECONDS
        while not self._front.is_closing():
            try:
                await loop.create_connection(lambda: self, "127.0.0.1", port)
            except OSError:
                if loop.time() > until:
                    self._front.write(_AWAY)
                    self._front.close()
                    return
                await asyncio.sleep(TRIES_EVERY_SECONDS)
            else:
                return

    def send(self, data: bytes) -> None:
        """What the browser sends."""
        if self._back:
            self._back.write(data)
        else:
            self._waiting += data

    def close(self) -> None:
        """The browser has hung up."""
        if self._back:
            self._back.close()

    def pause(self) -> None:
        """Ask the screens to wait."""
        if self._back:
            self._back.pause_reading()

    def resume(self) -> None:
        """Let the screens go on."""
        if self._back:
            self._back.resume_reading()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Send what waits, and read on."""
        self._back = cast(asyncio.Transport, transport)
        if self._front.is_closing():
            self._back.close()
            return
        self._back.write(self._waiting)
        self._front.resume_reading()

    def data_received(self, data: bytes) -> None:
        """What the screens send."""
        self._front.write(data)

    def connection_lost(self, _exc: Exception | None) -> None:
        """The screens have hung up."""
        self._front.close()

    def pause_writing(self) -> None:
        """Let the browser wait for the screens."""
        self._front.pause_reading()

    def resume_writing(self) -> None:
        """Let the browser go on."""
        self._front.resume_reading()


def main() -> None:
    """Let people in until the process that started this one has ended."""
    sys.modules.setdefault("pandas", cast(Any, None))  # sqlite-utils looks for it: 60 MB that a door has no use for
    from workshop.serving import stay_on_one_processor
    from workshop.settings import Settings
    from workshop.store import close_stores
    from workshop.web import Shell, quiet_access_log, routes

    open_file, port, number = map(int, sys.argv[1:])
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
    settings = Settings.read()
    shell = Shell(PlainTextResponse("", 503), settings, routes(settings))
    config = uvicorn.Config(
        shell,
        http=cast(type[asyncio.Protocol], partial(Door, shell.is_light, port)),
        ws="none",
        lifespan="off",
        access_log=False,
        log_level="warning",
        timeout_graceful_shutdown=ENDS_WITHIN_SECONDS,
    )
    server = uvicorn.Server(config)

    def wait_for_the_end() -> None:
        sys.stdin.read()
        server.should_exit = True

    quiet_access_log()
    threading.Thread(target=wait_for_the_end, daemon=True).start()
    stay_on_one_processor(settings.port + number)
    gc.collect()
    gc.set_threshold(20_000, 20, 50)
    gc.freeze()  # what is loaded by now stays: no collection has to look at all of it again
    server.run(sockets=[socket.socket(fileno=open_file)])
    close_stores()


if __name__ == "__main__":
    main()
