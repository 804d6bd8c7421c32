"""A room to measure: a real server with a workshop that is on, and listeners that hear as phones and walls do."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any
from urllib.parse import urlencode

import psutil

from tests.browser.conftest import Server, serving
from workshop.live.agenda import put_on_agenda
from workshop.methods import METHODS
from workshop.model import Activity, Run, Workshop
from workshop.settings import Settings
from workshop.store import Store, close_stores, open_store

LARGEST_LINE = 2**22


@dataclass
class RoomSite:
    """A server and the store that it serves."""

    server: Server
    store: Store
    project: str
    day: Workshop
    wall: Activity
    voting: Activity

    @property
    def pid(self) -> int:
        """The server's process."""
        return self.server._process.pid

    def join(self, count: int) -> list[str]:
        """The tokens of that many people."""
        groups = [group.id for group in self.store.frame(self.project).groups]
        return [self.store.join(self.project, groups[at % len(groups)])[1] for at in range(count)]

    def memory_mb(self) -> float:
        """How much memory the server holds, with the processes that let people in."""
        return sum(process.memory_info().rss for process in self._processes()) / 2**20

    def cpu_seconds(self) -> float:
        """How long they have used a processor."""
        return sum(process.cpu_times().user + process.cpu_times().system for process in self._processes())

    def _processes(self) -> list[psutil.Process]:
        server = psutil.Process(self.pid)
        return [server, *server.children(recursive=True)]


@contextmanager
def room_site(directory: Path) -> Iterator[RoomSite]:
    """A server over a fresh data directory, with a workshop that is on: an idea wall and a vote on six things."""
    with serving(directory / "data") as server, open_store(Settings(data_directory=directory / "data")) as store:
        project = store.add_project("Kaikki ovet auki").id
        for name in ("Työnantajat", "Työntekijät", "Oppilaitokset", "Muut"):
            store.add_group(project, name)
        day = store.add_workshop(project, "Työpaja")
        wall, voting = (
            put_on_agenda(store, day, "fi", method=METHODS[key], title=title)
            for key, title in (("idea_wall", "Mitä tekisimme?"), ("dot_voting", "Mikä ensin?"))
        )
        store.take_items(project, voting.id, [("own", "", f"Ehdotus {number}") for number in range(6)])
        store.keep_run(project, Run(day.id, is_on=True))
        yield RoomSite(server, store, project, day, wall, voting)
    close_stores()


@dataclass
class Listener:
    """One phone or wall that listens, and connects again as a browser does."""

    port: int
    path: str
    heard: list[tuple[float, dict[str, Any]]] = field(default_factory=list)
    connected: list[float] = field(default_factory=list)
    last: str = ""

    async def listen(self) -> None:
        """Listen until it is cancelled."""
        wait = 3.0
        while True:
            with suppress(OSError, asyncio.IncompleteReadError):
                reader, writer = await asyncio.open_connection("127.0.0.1", self.port, limit=LARGEST_LINE)
                again = f"Last-Event-ID: {self.last}\r\n" if self.last else ""
                writer.write(f"GET {self.path} HTTP/1.1\r\nHost: localhost:{self.port}\r\n{again}\r\n".encode())
                try:
                    while line := await reader.readline():
                        wait = self._take(line, wait)
                finally:
                    writer.close()
            await asyncio.sleep(wait)

    def _take(self, line: bytes, wait: float) -> float:
        at = perf_counter()
        if line.startswith(b"HTTP/1.1 200"):
            self.connected.append(at)
        elif line.startswith(b"retry: "):
            return int(line[7:]) / 1000
        elif line.startswith(b"id: "):
            self.last = line[4:].decode().strip()
        elif line.startswith(b"data: {"):
            self.heard.append((at, json.loads(line[6:])))
        return wait


async def send(port: int, path: str, **fields: str) -> tuple[int, float]:
    """Send a form as a phone's outbox does; the status, and after how many seconds it came."""
    body = urlencode(fields)
    begun = perf_counter()
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=LARGEST_LINE)
    head = (
        f"POST {path} HTTP/1.1\r\nHost: localhost:{port}\r\nAccept: application/json\r\nConnection: close\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    writer.write((head + body).encode())
    status = int((await reader.readline()).split()[1])
    await reader.read()
    writer.close()
    return status, perf_counter() - begun


async def floor_ms(listeners: int, size: int) -> list[float]:
    """After how long each of so many connections has so many bytes from a server that does nothing else."""
    ready: asyncio.Queue[asyncio.StreamWriter] = asyncio.Queue()
    server = await asyncio.start_server(lambda _reader, writer: ready.put_nowait(writer), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    ends = [await asyncio.open_connection("127.0.0.1", port, limit=LARGEST_LINE) for _ in range(listeners)]
    writers = [await ready.get() for _ in ends]
    begun = perf_counter()

    async def read(reader: asyncio.StreamReader) -> float:
        await reader.readline()
        return (perf_counter() - begun) * 1000

    reading = [asyncio.create_task(read(reader)) for reader, _writer in ends]
    line = b"x" * size + b"\n"
    for writer in writers:
        writer.write(line)
    seen = list(await asyncio.gather(*reading))
    for writer in (*writers, *(writer for _reader, writer in ends)):
        writer.close()
    server.close()
    return seen


def spread(count: int, seconds: float) -> list[float]:
    """Moments within a time, drawn by a fixed seed, in order."""
    chance = random.Random(7)
    return sorted(chance.uniform(0, seconds) for _ in range(count))
