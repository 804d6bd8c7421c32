"""A real server on a free port and the system's Chromium; every page is watched for foreign requests and errors."""

import os
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from urllib.parse import urlparse

import pytest

HOUSE = Path(__file__).resolve().parents[2]


class Server:
    """Kutomo as an administrator starts it."""

    def __init__(self, data: Path, *words: str) -> None:
        self.data = data
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self._words = words
        self.start()

    @property
    def address(self) -> str:
        return f"http://localhost:{self.port}"

    def start(self) -> None:
        self.log = self.data.parent / f"server-{self.port}.log"
        with self.log.open("ab") as log:
            self._process = self._run(log)
        until = monotonic() + 120
        while True:
            try:
                urllib.request.urlopen(f"{self.address}/j", timeout=5).close()
                return
            except (urllib.error.URLError, ConnectionError, TimeoutError):
                assert self._process.poll() is None, self.log.read_text()
                assert monotonic() < until, self.log.read_text()

    def _run(self, log) -> subprocess.Popen:
        return subprocess.Popen(
            [sys.executable, "-m", "workshop.cli", "serve", "--port", str(self.port), *self._words],
            cwd=HOUSE,
            env={**os.environ, "KUTOMO_DATA": str(self.data)},
            stdout=log,
            stderr=subprocess.STDOUT,
        )

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(timeout=30)


@contextmanager
def serving(data: Path, *words: str):
    server = Server(data, *words)
    try:
        yield server
    finally:
        server.stop()


class Watched:
    """A tab whose requests to other hosts and whose errors are remembered."""

    def __init__(self, page) -> None:
        self.page = page
        self.foreign: list[str] = []
        self.errors: list[str] = []
        # A deep link makes Streamlit look for its health page beside the screen first: two 404s that mean nothing.
        self.expected = ["404"]
        page.set_default_timeout(30_000)
        page.on("request", self._request)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", self._console)

    def _request(self, request) -> None:
        host = urlparse(request.url).hostname
        if request.url.startswith(("http", "ws")) and host not in ("localhost", "127.0.0.1", "kutomo.test"):
            self.foreign.append(request.url)

    def _console(self, message) -> None:
        if message.type == "error" and not any(status in message.text for status in self.expected):
            self.errors.append(message.text)


@pytest.fixture
def tab(chromium):
    """Open a tab: tab() or tab(width=390, javascript=False, language="sv-FI")."""
    opened = []

    def open_tab(*, width=1366, height=900, javascript=True, language="fi-FI", dark=False):
        context = chromium.new_context(
            viewport={"width": width, "height": height},
            locale=language,
            java_script_enabled=javascript,
            color_scheme="dark" if dark else "light",
            accept_downloads=True,
        )
        opened.append((context, Watched(context.new_page())))
        return opened[-1][1]

    yield open_tab
    for context, watched in opened:
        context.close()
        assert watched.foreign == []
        assert watched.errors == []


QUIET = """() => {
  const app = document.querySelector("[data-testid=stApp]");
  const quiet = app && app.dataset.testScriptState === "notRunning"
    && document.querySelector("[data-testid=stAppViewContainer] h1")
    && !document.querySelector("[data-stale=true], [data-testid=stSkeleton]")
    && document.getAnimations().every((one) => one.effect.getComputedTiming().endTime === Infinity);
  if (!quiet) window.quietSince = undefined;
  else window.quietSince = window.quietSince ?? performance.now();
  return quiet && performance.now() - window.quietSince > 250;
}"""
"""Nothing runs, is stale, stands in for what is still loading, or fades in; and that for a while: what loads moves
the rest, and a press on what moves goes astray."""


def settled(page) -> None:
    """Wait until Streamlit has finished what it was doing."""
    page.evaluate("window.quietSince = undefined")
    page.wait_for_function(QUIET)


def violations(page) -> list[str]:
    """What axe finds against WCAG 2.0-2.2 A and AA, a line each, with where."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]})
    return [
        f"{violation['id']}: {violation['nodes'][0]['target']} {violation['nodes'][0]['html'][:160]}"
        for violation in found.response["violations"]
    ]
