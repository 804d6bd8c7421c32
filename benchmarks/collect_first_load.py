"""How soon a page is there on a phone that has never been there: an ordinary phone, on a slow mobile connection."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from playwright.sync_api import Browser

BYTES_PER_SECOND = 1_600_000 / 8
LATENCY_MS = 100
SLOWER = 4
"""So many times slower than this machine is the phone's processor."""
_READY = """async () => {
  await document.fonts.ready;
  const [page] = performance.getEntriesByType("navigation"), painted = performance.getEntriesByType("paint");
  return Math.max(page.loadEventEnd, ...painted.map((one) => one.startTime));
}"""
"""All is loaded, the script has run and the first words have been painted."""
_STRAGGLERS_MS = 300


@dataclass(frozen=True)
class FirstLoad:
    """What came over the wire, headers and all, and when the page was ready."""

    bytes: int
    requests: int
    ready_ms: float
    foreign: Sequence[str]

    def __str__(self) -> str:
        return f"{self.bytes / 1000:.1f} kB, {self.requests} requests, ready {self.ready_ms / 1000:.2f} s"


def first_load(browser: Browser, address: str, *, times: int) -> FirstLoad:
    """The middle one of several visits, each by a phone that has never been there."""
    loads = [_visit(browser, address) for _ in range(times)]
    return FirstLoad(
        max(one.bytes for one in loads),
        max(one.requests for one in loads),
        median(one.ready_ms for one in loads),
        [url for one in loads for url in one.foreign],
    )


def _visit(browser: Browser, address: str) -> FirstLoad:
    context = browser.new_context(viewport={"width": 390, "height": 844}, locale="fi-FI", is_mobile=True)
    tab = context.new_page()
    phone = context.new_cdp_session(tab)
    phone.send("Network.enable")
    phone.send(
        "Network.emulateNetworkConditions",
        {
            "offline": False,
            "latency": LATENCY_MS,
            "downloadThroughput": BYTES_PER_SECOND,
            "uploadThroughput": BYTES_PER_SECOND,
        },
    )
    phone.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    asked: list[str] = []
    sizes: list[float] = []
    tab.on("request", lambda request: asked.append(request.url))
    phone.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    tab.goto(address)
    ready = tab.evaluate(_READY)
    tab.wait_for_timeout(_STRAGGLERS_MS)
    context.close()
    asked = [url for url in asked if url.startswith("http")]
    ours = address[: address.index("/", len("http://"))]
    return FirstLoad(round(sum(sizes)), len(asked), ready, [url for url in asked if not url.startswith(ours)])
