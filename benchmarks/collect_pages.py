"""Every page that a participant meets, in a real browser: how light it is, who is shut out, what the keyboard reaches.

A page that is added to the project is added to `PAGES`.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Browser, sync_playwright
from playwright.sync_api import Page as Tab

from tests.browser.conftest import Watched, violations
from tests.conftest import CHROMIUM_FLAGS

CHROMIUM = shutil.which("chromium")


@dataclass(frozen=True)
class Page:
    """A page by its address, in which places stand in braces."""

    name: str
    address: str
    sent: bool = False
    """Whether its form is sent as it stands, so that the page says what is missing."""


PAGES = (
    Page("invitation", "/i/{code}"),
    Page("invitation without a group chosen", "/i/{code}", sent=True),
    Page("invitation of a group", "/i/{group_code}"),
    Page("invitation when answering has ended", "/i/{ended_code}"),
    Page("questions", "/p/{new}/answer"),
    Page("questions sent without an answer", "/p/{new}/answer", sent=True),
    Page("questions with answers", "/p/{answered}/answer"),
    Page("questions when answering has ended", "/p/{late}/answer"),
    Page("receipt", "/p/{answered}/thanks"),
    Page("erase", "/p/{answered}/erase"),
    Page("erased", "/erased"),
    Page("code", "/j"),
    Page("code that is wrong", "/j", sent=True),
    Page("link that leads nowhere", "/i/tuntematon"),
)


@dataclass(frozen=True)
class Look:
    """How a page is looked at. At 200 % a browser lays it out in half its width, with twice the pixels."""

    name: str
    width: int
    height: int
    scale: int
    dark: bool


LOOKS = tuple(
    Look(f"{name}, {'dark' if dark else 'light'}", *size, dark)
    for name, size in {"320 px": (320, 640, 1), "200 %": (640, 512, 2)}.items()
    for dark in (False, True)
)

_STATUS = "the server responded with a status of"
"""A browser calls it an error when a form comes back with what is missing."""
_CONTROLS = """() => {
  const wanted = "a[href], button, input:not([type=hidden]), select, textarea, summary, [contenteditable], [tabindex]";
  const controls = [...document.querySelectorAll(wanted)].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled && one.tabIndex >= 0);
  const name = (one) => one.type === "radio" ? `radio ${one.name}` : `${one.localName} ${controls.indexOf(one)}`;
  window.controlName = (one) => controls.includes(one) ? name(one) : "";
  document.activeElement.blur();
  return [...new Set(controls.map(name))];
}"""
"""What a keyboard is to reach; of the radio buttons of one question the Tab key reaches one, arrows the others."""
_FOCUSED = """() => {
  const focused = document.activeElement, style = getComputedStyle(focused);
  const seen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
  return [window.controlName(focused), seen];
}"""


@dataclass
class Seen:
    """What was looked at, and a sentence for all that is wrong with it."""

    pages: int = 0
    controls: int = 0
    broken: list[str] = field(default_factory=list)


@contextmanager
def chromium() -> Iterator[Browser]:
    """The system's browser."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_FLAGS)
        yield browser
        browser.close()


def shut_out(browser: Browser, address: str, places: Mapping[str, str], look: Look, pages: Iterable[Page]) -> Seen:
    """The pages in that look: whom they shut out, what sticks out, and what is asked of somebody else."""
    seen = Seen()
    context = browser.new_context(
        viewport={"width": look.width, "height": look.height},
        device_scale_factor=look.scale,
        color_scheme="dark" if look.dark else "light",
        locale="fi-FI",
    )
    for page in pages:
        watched = Watched(context.new_page())
        _open(watched.page, address, places, page)
        wrong = violations(watched.page)
        sticks_out = watched.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        wrong += [f"it sticks out by {sticks_out} px"] * (sticks_out > 0)
        controls, unreached = _tabbed_through(watched.page)
        wrong += unreached + [f"{one} is asked of somebody else" for one in watched.foreign]
        wrong += [one for one in watched.errors if _STATUS not in one]
        seen.broken += [f"{page.name}, {look.name}: {one}" for one in wrong]
        seen.pages += 1
        seen.controls += controls
        watched.page.close()
    context.close()
    return seen


def _tabbed_through(tab: Tab) -> tuple[int, list[str]]:
    """How many controls the page has, and what is wrong with those that the keyboard is to reach."""
    wanted: list[str] = tab.evaluate(_CONTROLS)
    reached: set[str] = set()
    unseen = []
    for _ in range(2 * len(wanted) + 2):
        tab.keyboard.press("Tab")
        name, seen = tab.evaluate(_FOCUSED)
        if name in reached:
            break
        reached.add(name)
        unseen += [f"{name} does not show that it has the focus"] * bool(name and not seen)
    return len(wanted), [f"{name} is not reached by Tab" for name in wanted if name not in reached] + unseen


def _open(tab: Tab, address: str, places: Mapping[str, str], page: Page) -> None:
    tab.goto(address + page.address.format(**places))
    if page.sent:
        tab.evaluate("document.forms[0].noValidate = true")
        tab.locator("main form button").last.click()
        tab.locator("[aria-invalid], [role=alert]:not([hidden])").first.wait_for()
