"""What the light pages load: stylesheet, script, icon and typeface, held in memory and addressed by their content.

The colours come from the look: they are written as custom properties in front of the stylesheet.
"""

from __future__ import annotations

import gzip
import hashlib
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from workshop import look
from workshop.web.fonts import FONT_FILES, STATIC

_SCRIPT = ("outbox.js", "picks.js", "answers.js", "live.js", "table.js", "room.js")
"""One file on the way, so that a phone asks once."""
_TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".woff2": "font/woff2"}

LIGHT: Mapping[str, str] = {
    "paper": look.PAPER,
    "soft": look.SOFT,
    "ink": look.INK,
    "muted": look.MUTED,
    "line": look.LINE,
    "edge": look.MUTED,
    "brand": look.THEME_COLOURS[0],
    "on-brand": look.text_on(look.THEME_COLOURS[0]),
    "title": look.BRAND,
    "calm": look.BRAND_SOFT,
    "warning": look.ACCENT,
}
DARK: Mapping[str, str] = {
    "paper": look.INK,
    "soft": look.tint(look.INK, 0.08),
    "ink": look.SOFT,
    "muted": look.LINE,
    "line": look.MUTED,
    "edge": look.LINE,
    "brand": look.SEQUENCE[2],
    "on-brand": look.INK,
    "title": look.SEQUENCE[1],
    "calm": look.BRAND,
    "warning": look.tint(look.ACCENT, 0.6),
}
"""The same places in the dark; the look's light colours change sides."""


@dataclass(frozen=True)
class Asset:
    """One file as it is sent; `packed` is empty where packing would not make it smaller."""

    body: bytes
    packed: bytes
    media_type: str
    digest: str


@cache
def assets() -> Mapping[str, Asset]:
    """Every file that the light pages load, by name."""
    files = {file.name: file.read_bytes() for file in sorted(STATIC.iterdir()) if file.suffix in _TYPES}
    parts = [files[name].replace(b"export function", b"function") for name in _SCRIPT]  # the screens import live.js
    files["script.js"] = b"(() => {\n" + b"".join(parts) + b"})();\n"
    files["style.css"] = (_properties() + _typeface(files)).encode() + files["style.css"]
    return {name: _asset(name, body) for name, body in files.items()}


def asset_address(name: str) -> str:
    """Where a page loads a file from; the address changes when the file does."""
    return f"/assets/{name}?v={assets()[name].digest}"


def icon_address() -> str:
    """The icon itself as an address, so that a page need not load it."""
    return f"data:image/svg+xml;base64,{b64encode(assets()['icon.svg'].body).decode()}"


async def serve_asset(request: Request) -> Response:
    """The file, which may be kept for a year when it was asked for by its whole address."""
    asset = assets().get(request.path_params["name"])
    if asset is None:
        return PlainTextResponse("", 404)
    fresh = request.query_params.get("v") == asset.digest
    headers = {
        "cache-control": "public, max-age=31536000, immutable" if fresh else "no-cache",
        "x-content-type-options": "nosniff",
        "vary": "accept-encoding",
    }
    if asset.packed and "gzip" in request.headers.get("accept-encoding", ""):
        return Response(asset.packed, headers={**headers, "content-encoding": "gzip"}, media_type=asset.media_type)
    return Response(asset.body, headers=headers, media_type=asset.media_type)


def _asset(name: str, body: bytes) -> Asset:
    packed = gzip.compress(body, 9, mtime=0)
    suffix = name[name.rindex(".") :]
    smaller = packed if len(packed) < len(body) * 0.9 else b""
    return Asset(body, smaller, _TYPES[suffix], hashlib.sha256(body).hexdigest()[:12])


def _properties() -> str:
    light, dark = (
        ":root{" + "".join(f"--{name}:{colour};" for name, colour in colours.items()) + "}" for colours in (LIGHT, DARK)
    )
    return f"{light}\n@media (prefers-color-scheme: dark){{{dark}}}\n"


def _typeface(files: Mapping[str, bytes]) -> str:
    return "".join(
        f'@font-face{{font-family:"{look.FONT}";font-weight:{weight};font-display:swap;'
        f'src:url("/assets/{name}?v={_asset(name, files[name]).digest}") format("woff2")}}\n'
        for weight, name in FONT_FILES.items()
    )
