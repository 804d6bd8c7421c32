"""The least that a server can do: bare routes that send the same pages from memory and write one row for an answer.

Run: python -m benchmarks.collect_peer PORT OTHER_PORT INVITATION FILE. It visits the real server once, as a phone, and
from then on answers at its own port with what it got there.
"""

from __future__ import annotations

import asyncio
import socket
import sqlite3
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl

import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from benchmarks.collect_phone import Answer, Phone
from benchmarks.collect_site import Site

BARE = "<!doctype html><html lang=fi><meta name=viewport content='width=device-width'><title>Tyhjä</title><p>Hei!"
"""A page that loads nothing."""
BARE_PATH = "/bare"
STARTS_WITHIN_SECONDS = 60


@dataclass(frozen=True)
class Peer:
    """Where it answers."""

    port: int
    pid: int


@contextmanager
def peer(here: Site, place: Path) -> Iterator[Peer]:
    """It answers, in a process of its own, for as long as it is wanted."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    place.mkdir(parents=True, exist_ok=True)
    words = [str(port), str(here.server.port), here.invitation, str(place / "rows.db")]
    here.arrived += 1  # it visits the real server
    process = subprocess.Popen([sys.executable, "-m", "benchmarks.collect_peer", *words])
    try:
        _wait_for(f"http://127.0.0.1:{port}{BARE_PATH}", process)
        yield Peer(port, process.pid)
    finally:
        process.terminate()
        process.wait()


def _wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + STARTS_WITHIN_SECONDS
    while process.poll() is None and time.monotonic() < until:
        try:
            urllib.request.urlopen(address, timeout=5).close()
            return
        except urllib.error.URLError:
            time.sleep(0.02)
    raise RuntimeError("the peer did not start")


async def _visited(port: int, invitation: str) -> Phone:
    """A phone that has been through all the pages of the real server."""
    phone = Phone(0, port, invitation)
    await phone.open()
    await phone.send()
    phone.put_away()
    return phone


def _routes(phone: Phone, rows: sqlite3.Connection) -> list[Route]:
    writing = threading.Lock()

    def path_of(address: str) -> str:
        return address.partition("?")[0]

    def page(answer: Answer) -> Response:
        kept = ("content-type", "content-encoding", "cache-control")
        return Response(answer.body, headers={name: answer.headers[name] for name in kept if name in answer.headers})

    async def send(request: Request) -> Response:
        return page(phone.pages[request.url.path])

    async def accept(_request: Request) -> Response:
        return Response(status_code=303, headers={"location": phone.address})

    def write(text: str) -> None:
        with writing, rows:
            rows.execute("INSERT INTO answer(text) VALUES(?)", (text,))

    async def save(request: Request) -> Response:
        sent = (await request.body()).decode()
        await run_in_threadpool(write, sent)
        return JSONResponse({"saved": dict(parse_qsl(sent))["form"], "to": phone.receipt})

    async def hear(_request: Request) -> Response:
        return StreamingResponse(_silence(), media_type="text/event-stream")

    async def bare(_request: Request) -> Response:
        return HTMLResponse(BARE)

    return [
        *(Route(path_of(address), send) for address in phone.pages),
        Route(path_of(phone.invitation), accept, methods=["POST"]),
        Route(path_of(phone.address), save, methods=["POST"]),
        Route("/live/{token}", hear),
        Route(BARE_PATH, bare),
    ]


async def _silence() -> AsyncIterator[str]:
    while True:
        yield ":\n\n"
        await asyncio.sleep(15)


def main(port: int, other_port: int, invitation: str, file: str) -> None:
    """Answer until it is told to stop."""
    phone = asyncio.run(_visited(other_port, invitation))
    rows = sqlite3.connect(file, check_same_thread=False)
    rows.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL")
    rows.execute("CREATE TABLE answer(text TEXT)")
    uvicorn.run(Starlette(routes=_routes(phone, rows)), port=port, log_level="error", timeout_graceful_shutdown=1)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:])
