"""A meeting room: a phone of its own network number reaches the laptop over plain http, and the screen shows it."""

import os
import re
import shutil
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlparse

import pytest

from tests.browser.conftest import Watched, serving, settled, violations
from tests.conftest import CHROMIUM_FLAGS
from workshop.access import password_hash
from workshop.demo import load_demo
from workshop.settings import LOGIN_COOKIE, Settings
from workshop.store import close_stores, open_store
from workshop.texts import Texts
from workshop.web.fonts import STATIC

pytestmark = pytest.mark.browser
_ = Texts("fi")
PASSWORD = "kolme kelloa soi hiljaa"
TRY_IT = "Try it with your own phone: point its camera at the QR code. A ✓ comes here when the page opens there."
HOUSE = Path(__file__).resolve().parents[2]

NEEDS_HTTPS = re.compile(
    r"randomUUID|crypto\.subtle|\bsubtle\b|clipboard|serviceWorker|\bcaches\b|\bNotification\b|PushManager|geolocation"
    r"|mediaDevices|getUserMedia|navigator\.(locks|share|credentials|storage|wakeLock|bluetooth|usb|serial|hid|gpu)"
    r"|WebTransport|cookieStore|deviceMemory|showOpenFilePicker|SharedArrayBuffer"
)
"""What browsers have in a secure context only: not on a page over plain http from an address in the room."""


def served_scripts():
    """Every script of ours that a browser gets, by where it stands: files, pages and the screens' components."""
    yield from ((file.name, file.read_text("utf-8")) for file in STATIC.glob("*.js"))
    for directory, pattern in (("workshop/web/templates", "*.jinja"), ("pages", "**/*.py"), ("workshop", "**/*.js")):
        for file in (HOUSE / directory).glob(pattern):
            text = file.read_text("utf-8")
            if file.suffix != ".py":
                yield file.name, text
            else:
                yield from ((file.name, found) for found in re.findall(r'js="""(.*?)"""', text, re.DOTALL))


def test_no_script_of_ours_needs_https():
    scripts = [(name, re.sub(r"^\s*//.*$", "", script, flags=re.MULTILINE)) for name, script in served_scripts()]
    assert {"outbox.js", "answers.js", "live.js", "live.py", "frame.py"} <= {name for name, _script in scripts}
    assert [(name, found[0]) for name, script in scripts if (found := NEEDS_HTTPS.search(script))] == []


@dataclass(frozen=True)
class Room:
    """Another place in a network with this machine; only the phone is there."""

    laptop: str
    """This machine's number in that network."""
    chromium: Path
    """Starts a browser there."""


@pytest.fixture(scope="module")
def room(tmp_path_factory):
    """A network namespace and a cable to it, which have to be allowed; on Linux root may.

    It stands while the module runs, and gives itself no address later: a browser drops what it is loading whenever a
    network comes or goes. So whoever is in the room gets a browser that starts after it.
    """
    mark = os.getpid() % 65_536
    place, near, far = f"kutomo-{mark}", f"kt{mark}", f"kf{mark}"
    net = f"10.{200 + mark // 256 % 50}.{mark % 256}"
    steps = (
        f"ip netns add {place}",
        f"ip link add {near} type veth peer name {far} netns {place}",
        f"ip link set {near} addrgenmode none",
        f"ip addr add {net}.1/24 dev {near}",
        f"ip link set {near} up",
        f"ip -n {place} addr add {net}.2/24 dev {far}",
        f"ip -n {place} link set {far} up",
    )
    if not shutil.which("ip"):
        pytest.skip("iproute2 is not installed on this machine")
    chromium = tmp_path_factory.mktemp("room") / "chromium"
    chromium.write_text(f'#!/bin/sh\nexec ip netns exec {place} {shutil.which("chromium")} "$@"\n', "utf-8")
    chromium.chmod(0o755)
    try:
        for step in steps:
            if subprocess.run(step.split(), capture_output=True).returncode:
                pytest.skip("no network namespace may be made on this machine")
        yield Room(f"{net}.1", chromium)
    finally:
        for step in (f"ip link del {near}", f"ip netns del {place}"):
            subprocess.run(step.split(), capture_output=True)


@contextmanager
def browser_of_its_own(chromium, command, *, width, height):
    """A tab of a browser that is started for it."""
    browser = chromium.browser_type.launch(executable_path=command, args=CHROMIUM_FLAGS)
    watched = Watched(browser.new_page(viewport={"width": width, "height": height}, locale="fi-FI"))
    yield watched
    browser.close()
    assert watched.errors == []


@pytest.fixture
def phone(room, chromium):
    """A phone in the room."""
    with browser_of_its_own(chromium, room.chromium, width=390, height=844) as watched:
        yield watched
    assert {urlparse(url).hostname for url in watched.foreign} == {room.laptop}


@pytest.fixture
def facilitator(room, chromium):
    """The facilitator's browser on the laptop, in front of the room."""
    with browser_of_its_own(chromium, shutil.which("chromium"), width=1366, height=900) as watched:
        yield watched
    assert watched.foreign == []


@pytest.fixture(scope="module")
def laptop(tmp_path_factory):
    """A server in the network with the demo project, and the log-in of a facilitator."""
    data = tmp_path_factory.mktemp("lan") / "data"
    with open_store(Settings(data_directory=data)) as store:
        project = load_demo(store)
        account = store.add_account(
            email="aino@kunta.example", name="Aino", role="administrator", password_hash=password_hash(PASSWORD)
        )
        login = store.log_in(account)
        groups = store.frame(project.id).groups
    close_stores()
    with serving(data, "--lan") as server:
        yield server, project, groups, login


def step_3(laptop, page):
    """The facilitator's screen at step 3, open at localhost."""
    server, project, _groups, login = laptop
    page.context.add_cookies([{"name": LOGIN_COOKIE, "value": login, "url": server.address}])
    page.goto(f"{server.address}/prepare?project={project.id}&step=invitations")
    page.locator("[data-testid=stTable]").wait_for()
    settled(page)
    return page


def choose(screen, address, *, typed=False):
    """Let links and QR codes lead to the address; the one of the invitation comes back."""
    screen.get_by_role("button", name=_("Choose another address")).click()
    settled(screen)  # what is chosen while the screen is still being written can be lost
    if typed:
        screen.get_by_label(_("Or type another one")).fill(address)
    else:
        screen.locator("label").get_by_text(address, exact=True).click()
        screen.locator("label", has=screen.locator("input:checked")).get_by_text(address, exact=True).wait_for()
        settled(screen)
    screen.get_by_role("button", name=_("Save"), exact=True).first.click()
    screen.get_by_text(_("Links and QR codes have the new address now.")).first.wait_for()
    settled(screen)
    return screen.get_by_text(re.compile(rf"^{re.escape(address)}/i/\w+$")).first.inner_text()


def answer(page, invitation, group):
    """Open the invitation, join the group and answer the first question, where nothing needs https."""
    page.goto(invitation)
    assert page.evaluate("window.isSecureContext") is False
    page.get_by_label(group).check()
    page.locator("main form button").last.click()
    page.wait_for_url("**/answer*")
    page.locator("textarea").first.fill("Oppisopimus toimii, kun työpaikalla on ohjaaja.")
    page.locator("main form button").last.click()
    page.wait_for_url("**/thanks*")


def came(screen):
    """How many have come from the first group, as the screen shows it."""
    return screen.locator("[data-testid=stTable] td").nth(1)


def test_a_phone_in_the_room_answers_and_the_facilitator_sees_it_without_a_reload(laptop, room, facilitator, phone):
    server, _project, groups, _login = laptop
    screen = step_3(laptop, facilitator.page)
    invitation = choose(screen, f"http://{room.laptop}:{server.port}")
    screen.get_by_text(_(TRY_IT)).wait_for()
    before = int(came(screen).inner_text())
    screen.evaluate("window.stayed = true")
    answer(phone.page, invitation, groups[0].name)
    screen.get_by_text(re.compile(r"✓ \(")).wait_for()
    screen.get_by_text(_(TRY_IT)).wait_for(state="detached")
    came(screen).get_by_text(str(before + 1), exact=True).wait_for()
    assert screen.evaluate("window.stayed") is True
    assert violations(screen) == []


def test_over_plain_http_by_another_name_everything_works_too(laptop, tab):
    server, _project, groups, _login = laptop
    screen = step_3(laptop, tab().page)
    invitation = choose(screen, f"http://kutomo.test:{server.port}", typed=True)
    before = int(came(screen).inner_text())
    answer(tab(width=390, height=844).page, invitation, groups[0].name)
    came(screen).get_by_text(str(before + 1), exact=True).wait_for()


def test_the_log_holds_no_number_of_a_phone(laptop, room, phone):
    server, _project, _groups, _login = laptop
    phone.page.goto(f"http://{room.laptop}:{server.port}/j")
    assert f"{room.laptop.removesuffix('.1')}.2" not in server.log.read_text("utf-8")
