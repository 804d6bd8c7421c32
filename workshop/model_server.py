"""A server of models that speaks as OpenAI's does: one question as JSON, one answer as JSON.

What is asked leaves this machine, so nobody asks unless a setting names the server.
"""

from __future__ import annotations

import json
from http.client import HTTPException
from time import monotonic
from typing import Any
from urllib.error import HTTPError
from urllib.request import HTTPRedirectHandler, Request, build_opener

from workshop.settings import ModelServer

LARGEST_ANSWER = 64_000_000
"""In bytes: 64 long texts as vectors are about two million."""
PIECE = 65_536


class NoAnswer(Exception):
    """The server cannot be reached, says no, or says what is not JSON; `reason` is a status or a word."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class _NoRedirect(HTTPRedirectHandler):
    """The key and the texts are for the server that was named, not for where it points."""

    def redirect_request(self, *_: Any) -> None:
        """Nowhere: the redirection is the answer, and no useful one."""


_OPENER = build_opener(_NoRedirect)


def ask(server: ModelServer, path: str, question: Any, *, wait_seconds: float) -> Any:
    """What the server answers at that path; NoAnswer, also when the whole of it takes longer than that."""
    until = monotonic() + wait_seconds
    headers = {"Content-Type": "application/json"}
    if server.key:
        headers["Authorization"] = f"Bearer {server.key}"
    request = Request(f"{server.url}/{path}", data=json.dumps(question).encode(), headers=headers)  # noqa: S310 - http(s) by Settings
    try:
        with _OPENER.open(request, timeout=wait_seconds) as answer:
            content = bytearray()
            while piece := answer.read1(PIECE):
                content += piece
                if len(content) > LARGEST_ANSWER:
                    raise NoAnswer("too large")
                if monotonic() > until:
                    raise NoAnswer("TimeoutError")
    except HTTPError as problem:
        problem.close()
        raise NoAnswer(str(problem.code)) from None
    except (OSError, HTTPException) as problem:
        cause = getattr(problem, "reason", problem)  # what is inside an URLError
        raise NoAnswer(type(cause if isinstance(cause, Exception) else problem).__name__) from None
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        raise NoAnswer("JSON") from None
