"""The shell around the whole server: right page language, Streamlit's bundle from memory, and names that are known.

Streamlit hard-codes <html lang="en"> and sends its bundle (2.8 MB, over 80 files) uncompressed from disk; from
memory and packed once it is 1.1 MB.
"""

from __future__ import annotations

import gzip
import importlib.util
import mimetypes
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Router
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from workshop.errors import WorkshopError
from workshop.model import LANGUAGES, Language
from workshop.settings import LOGIN_COOKIE, Settings
from workshop.store import open_store
from workshop.texts import N_, Texts
from workshop.web.hosts import is_served
from workshop.web.languages import facilitator_language

PRODUCT = "Kutomo"
_REPLACED = {'<html lang="en">': '<html lang="{language}">', "<title>Streamlit</title>": f"<title>{PRODUCT}</title>"}
_NOT_THE_INDEX = ("/component/", "/media/", "/_stcore/", "/static/", "/app/static/")
_PACKED_ALREADY = {".woff2", ".png", ".wasm"}
_TYPES = {".js": "text/javascript", ".woff2": "font/woff2", ".wasm": "application/wasm"}
_WRONG_NAME = N_(
    "This server is not called by that name. Use the address that was given to you, or ask your administrator to add "
    "the name to the setting KUTOMO_HOSTS."
)


class Shell:
    """ASGI middleware for the whole server, and the door of the light pages.

    They are answered here, before Streamlit's own middleware: it costs a phone more than its page does. RuntimeError
    when Streamlit's page is no longer as it was.
    """

    def __init__(
        self, app: ASGIApp, settings: Settings, light: Sequence[BaseRoute] = (), bundle: Path | None = None
    ) -> None:
        self._app = app
        self._light = _by_first_part(light)
        self._settings = settings
        self._bundle = bundle or _streamlits_bundle()
        self._index = _index_pages((self._bundle / "index.html").read_text("utf-8"))
        self._packed: dict[str, Response] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer what is the shell's to answer and pass on everything else."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
        elif not self._is_served(scope):
            await self._refuse(scope, receive, send)
        elif scope["type"] == "websocket":
            await self._app(scope, receive, send)
        elif page := self._light.get(_first_part(scope["path"])):
            await page(scope, receive, send)
        elif scope["path"].rstrip("/").endswith("/_stcore/metrics"):
            await PlainTextResponse("", 404)(scope, receive, send)
        elif scope["path"].startswith("/_stcore/upload_file") and (
            refusal := await run_in_threadpool(self._upload_refusal, scope)
        ):
            await refusal(scope, receive, send)
        elif scope["method"] == "GET" and (file := await self._file(scope)):
            await file(scope, receive, send)
        else:
            await self._with_our_index(scope, receive, send)

    def is_light(self, path: str) -> bool:
        """Whether that path is one of the light pages'."""
        return _first_part(path) in self._light

    def _is_served(self, scope: Scope) -> bool:
        hosts = Headers(scope=scope).getlist("host")
        return len(hosts) == 1 and is_served(hosts[0], self._settings)

    def _upload_refusal(self, scope: Scope) -> Response | None:
        """What to answer to whoever may not use the screens; without that, files could be heaped up in memory."""
        if self._settings.access == "this-machine":
            return None
        token = HTTPConnection(scope).cookies.get(LOGIN_COOKIE, "")
        try:
            with open_store(self._settings) as store:
                return None if token and store.account_of(token) else PlainTextResponse("", 403)
        except WorkshopError:
            return PlainTextResponse("", 503, headers={"Retry-After": "5"})

    async def _refuse(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
            return
        _ = Texts(facilitator_language(scope, self._settings))
        await PlainTextResponse(_(_WRONG_NAME), 421)(scope, receive, send)

    async def _file(self, scope: Scope) -> Response | None:
        """A file of Streamlit's bundle, packed when it is first asked for."""
        path: str = scope["path"]
        if not path.startswith("/static/") or "gzip" not in Headers(scope=scope).get("accept-encoding", ""):
            return None
        if path not in self._packed:
            file = (self._bundle / path.lstrip("/")).resolve()
            if not file.is_relative_to((self._bundle / "static").resolve()) or not file.is_file():
                return None
            self._packed[path] = await run_in_threadpool(_packed, file)
        return self._packed[path]

    async def _with_our_index(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, but answer with our index where Streamlit answers with its own."""
        replaced = False

        async def send_ours(message: Message) -> None:
            nonlocal replaced
            if message["type"] == "http.response.start" and _is_index(scope, message):
                replaced = True
                ours = self._index[facilitator_language(scope, self._settings)]
                gzipped = "gzip" in Headers(scope=scope).get("accept-encoding", "")
                body = ours if gzipped else gzip.decompress(ours)
                headers = {**_INDEX_HEADERS, **({"content-encoding": "gzip"} if gzipped else {})}
                await Response(body, headers=headers, media_type="text/html")(scope, receive, send)
            elif not replaced:
                await send(message)

        await self._app(scope, receive, send_ours)


_INDEX_HEADERS = {
    "cache-control": "no-cache",
    "vary": "accept-encoding, cookie",
    "content-security-policy": "frame-ancestors 'self'",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
}


def _by_first_part(routes: Sequence[BaseRoute]) -> Mapping[str, Router]:
    """Routers of those routes by the first part of their paths, so that few patterns are tried for each request."""
    parts: dict[str, list[BaseRoute]] = defaultdict(list)
    for route in routes:
        parts[_first_part(getattr(route, "path", ""))].append(route)
    return {part: Router(those, redirect_slashes=False) for part, those in parts.items()}


def _first_part(path: str) -> str:
    return path.split("/", 2)[1] if path.startswith("/") else ""


def _streamlits_bundle() -> Path:
    """Where Streamlit keeps what it serves; found without importing it."""
    found = importlib.util.find_spec("streamlit")
    if found is None or not found.submodule_search_locations:
        raise RuntimeError("Streamlit is not installed.")
    return Path(found.submodule_search_locations[0]) / "static"


def _index_pages(source: str) -> Mapping[Language, bytes]:
    """Streamlit's index page in each language, packed."""
    for theirs in _REPLACED:
        if source.count(theirs) != 1:
            raise RuntimeError(f"Streamlit has changed its index.html: {theirs} is no longer there once.")
    pages: dict[Language, bytes] = {}
    for language in LANGUAGES:
        page = source
        for theirs, ours in _REPLACED.items():
            page = page.replace(theirs, ours.format(language=language))
        pages[language] = gzip.compress(page.encode(), 9, mtime=0)
    return pages


def _is_index(scope: Scope, start: Message) -> bool:
    """Whether an answer is Streamlit's index page: it alone is HTML with an etag that may not be cached."""
    headers = Headers(raw=start["headers"])
    return (
        scope["method"] == "GET"
        and start["status"] == 200
        and not scope["path"].startswith(_NOT_THE_INDEX)
        and headers.get("content-type", "").startswith("text/html")
        and headers.get("cache-control") == "no-cache"
        and "etag" in headers
    )


def _packed(file: Path) -> Response:
    raw = file.read_bytes()
    headers = {
        "cache-control": "public, immutable, max-age=31536000",
        "vary": "accept-encoding",
        "x-content-type-options": "nosniff",
    }
    kind = _TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    if file.suffix in _PACKED_ALREADY:
        return Response(raw, headers=headers, media_type=kind)
    return Response(gzip.compress(raw, 9, mtime=0), headers={**headers, "content-encoding": "gzip"}, media_type=kind)
