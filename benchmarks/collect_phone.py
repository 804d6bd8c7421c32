"""A participant's phone without its screen: what a browser asks for on the way, and what the page's script sends.

That is the pages and what they load, the stream by which a page hears of other questions, the answers, the receipt.
"""

from __future__ import annotations

import asyncio
import gzip
import secrets
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from json import loads
from time import perf_counter
from urllib.parse import urljoin, urlsplit

from benchmarks.collect_forms import KEY_FIELD, Form, filled_in, page_of, shown

_HEADERS = "Host: {host}\r\nUser-Agent: phone\r\nAccept-Language: fi\r\nAccept-Encoding: gzip\r\n"
_POSTED = "Origin: http://{host}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n"
HTML, JSON, EVENTS = "text/html", "application/json", "text/event-stream"
WITHIN_SECONDS = 60


class Unexpected(Exception):
    """The server answered otherwise than it should."""


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def content(self) -> bytes:
        """The body, unpacked."""
        return gzip.decompress(self.body) if self.headers.get("content-encoding") == "gzip" else self.body


class Connection:
    """One connection to the server, kept alive; opened anew when the server has closed it, as browsers do."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._host = f"localhost:{port}"
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None

    async def ask(self, method: str, target: str, *, body: bytes = b"", accept: str = HTML) -> Answer:
        """The whole answer."""
        return await asyncio.wait_for(self._ask(method, target, body, accept), WITHIN_SECONDS)

    async def hear(self, target: str) -> None:
        """Listen to a stream until the phone turns away."""
        await self._send("GET", target, b"", EVENTS)
        assert self._reader
        status, _headers = await self._head()
        if status != 200:
            raise Unexpected(f"the stream was answered with {status}")
        while await self._reader.read(4096):
            pass

    def close(self) -> None:
        """Hang up."""
        if self._writer:
            self._writer.close()
        self._reader = self._writer = None

    async def _ask(self, method: str, target: str, body: bytes, accept: str) -> Answer:
        kept_alive = self._reader is not None
        try:
            await self._send(method, target, body, accept)
            status, headers = await self._head()
        except (ConnectionError, asyncio.IncompleteReadError):
            self.close()
            if not kept_alive:
                raise
            return await self._ask(method, target, body, accept)
        assert self._reader
        content = await self._reader.readexactly(int(headers.get("content-length", 0)))
        if headers.get("connection") == "close":
            self.close()
        return Answer(status, headers, content)

    async def _send(self, method: str, target: str, body: bytes, accept: str) -> None:
        if self._reader is None or self._reader.at_eof():
            self.close()
            self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port)
        assert self._writer
        head = f"{method} {target} HTTP/1.1\r\n{_HEADERS}Accept: {accept}\r\n"
        if method == "POST":
            head += f"{_POSTED}Content-Length: {len(body)}\r\n"
        self._writer.write(f"{head}\r\n".format(host=self._host).encode() + body)
        await self._writer.drain()

    async def _head(self) -> tuple[int, Mapping[str, str]]:
        assert self._reader
        first, *lines = (await self._reader.readuntil(b"\r\n\r\n")).decode("latin-1").strip().split("\r\n")
        pairs = (line.partition(":") for line in lines)
        return int(first.split()[1]), {name.lower(): value.strip() for name, _, value in pairs}


class Phone:
    """One person's phone, from the invitation to the receipt; Unexpected."""

    def __init__(self, number: int, port: int, invitation: str) -> None:
        self.number = number
        self.port = port
        self.address = ""
        """The person's own answer page."""
        self.form: Form | None = None
        """What is sent, filled in."""
        self.opened_ms = self.sent_ms = 0.0
        self.receipt = ""
        self.pages: dict[str, Answer] = {}
        """What was got, by its path."""
        self.invitation = invitation
        self._connection = Connection(port)
        self._hearing: asyncio.Task[None] | None = None

    async def open(self, *, also_by: Sequence[Connection] = ()) -> None:
        """Open the invitation, accept it and come to the questions, with all that a browser loads on the way.

        What accepts it is sent on those connections too, at the same time.
        """
        begun = perf_counter()
        page = page_of((await self._get(self.invitation)).content)
        for address in page.xpath("//link[@rel='stylesheet' or @rel='preload']/@href | //script/@src"):
            await self._get(address)
        accepted = filled_in(page, person=self.number)
        by = (self._connection, *also_by)
        self.address, *others = await asyncio.gather(*(self._accept(accepted, one) for one in by))
        if any(other != self.address for other in others):
            raise Unexpected("the same was sent several times, and led to several people's pages")
        page = page_of((await self._get(self.address)).content)
        self.form = filled_in(page, person=self.number).with_key(secrets.token_hex(16))
        self.opened_ms = (perf_counter() - begun) * 1000
        for address in page.xpath("//@data-live"):
            self._hearing = asyncio.create_task(self._hear(address))

    async def send(self) -> None:
        """Send the answers, and go on to the receipt once they are saved."""
        begun = perf_counter()
        saved = await self.send_by(self._connection)
        self.sent_ms = (perf_counter() - begun) * 1000
        await self.leave()
        self.receipt = urljoin(self.address, saved["to"])
        await self._get(self.receipt)

    async def send_by(self, connection: Connection) -> Mapping[str, str]:
        """Send the answers on that connection; what the server says of them."""
        assert self.form
        answer = await connection.ask("POST", self.form.action, body=self.form.body, accept=JSON)
        self._expect(answer, 200, self.form.action)
        said: Mapping[str, str] = loads(answer.content)
        if said.get("saved") != dict(self.form.hidden)[KEY_FIELD]:
            raise Unexpected("the answers were sent, and the server did not say that they are saved")
        return said

    async def look(self) -> None:
        """Open the questions once more; they hold what was sent."""
        assert self.form
        standing = shown(page_of((await self._get(self.address)).content)).written
        if sorted(standing) != sorted(self.form.written):
            raise Unexpected(f"the page shows {standing}, and what was sent is {self.form.written}")

    async def leave(self) -> None:
        """Leave the page, and so the stream."""
        if self._hearing:
            self._hearing.cancel()
            with suppress(asyncio.CancelledError):
                await self._hearing
        self._hearing = None

    def put_away(self) -> None:
        """Hang up."""
        self._connection.close()

    async def _accept(self, form: Form, connection: Connection) -> str:
        answer = await connection.ask("POST", form.action, body=form.body)
        self._expect(answer, 303, form.action)
        return answer.headers["location"]

    async def _hear(self, address: str) -> None:
        connection = Connection(self.port)
        try:
            await connection.hear(address)
        finally:
            connection.close()

    async def _get(self, address: str) -> Answer:
        answer = await self._connection.ask("GET", address)
        self._expect(answer, 200, address)
        self.pages[urlsplit(address).path] = answer
        return answer

    def _expect(self, answer: Answer, status: int, address: str) -> None:
        if answer.status != status:
            raise Unexpected(f"{address.split('/')[1]} was answered with {answer.status} instead of {status}")
