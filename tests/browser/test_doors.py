"""Who gets in: this machine without an account, the network only with one, and nobody past the guard."""

import re

import pytest

from tests.browser.conftest import serving, settled
from workshop.demo import load_demo
from workshop.settings import Settings
from workshop.store import close_stores, open_store

pytestmark = pytest.mark.browser
SCREENS = ["", "prepare", "themes", "network", "synthesis", "report", "settings"]
PASSWORD = "kolme kelloa soi hiljaa"


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    directory = tmp_path_factory.mktemp("doors") / "data"
    with open_store(Settings(data_directory=directory)) as store:
        load_demo(store)
    close_stores()
    return directory


@pytest.fixture(scope="module")
def network(data):
    with serving(data, "--lan") as server:
        yield server


def guarded(page) -> bool:
    """Whether the screen shows the way to the log-in and nothing else."""
    page.locator("a[href='/log-in']").wait_for()
    return "Kaikki ovet auki" not in page.locator("body").inner_text()


@pytest.mark.parametrize("screen", SCREENS)
def test_a_deep_link_right_after_a_restart_meets_the_guard(data, tab, screen):
    with serving(data, "--lan") as server:
        page = tab().page
        page.goto(f"{server.address}/{screen}")
        assert guarded(page)
        assert page.locator("html").get_attribute("lang") == "fi"
        page.goto("about:blank")  # the server goes first


def test_over_the_network_the_first_account_is_made_with_the_one_time_code(network, tab):
    watched = tab()
    page = watched.page
    there = f"http://kutomo.test:{network.port}"
    page.goto(there)
    assert guarded(page)
    code = re.search(r"[0-9a-f]{4}(-[0-9a-f]{4}){3}", network.log.read_text())[0]
    for tried in ("aaaa-bbbb-cccc-dddd", code):
        page.goto(f"{there}/first-account")
        page.locator("input[name=code]").fill(tried)
        page.locator("input[name=email]").fill("aino@kunta.example")
        page.locator("input[name=name]").fill("Aino")
        for field in page.locator("input[type=password]").all():
            field.fill(PASSWORD)
        page.locator("main form button").last.click()
        page.wait_for_load_state()
        watched.errors.clear()  # a refused form is an error to the console
    page.goto(there)
    settled(page)
    assert "Kaikki ovet auki" in page.locator("body").inner_text()
    assert page.goto(f"{there}/first-account").status in (200, 404)
    assert page.locator("input[name=code]").count() == 0

    stranger = tab().page
    stranger.goto(f"{there}/themes")
    assert guarded(stranger)


def test_on_this_machine_alone_no_other_name_is_served(data, tab):
    with serving(data) as server:
        page = tab().page
        page.goto(f"http://127.0.0.1:{server.port}/")
        settled(page)
        assert "Kaikki ovet auki" in page.locator("body").inner_text()
        stranger = tab()
        stranger.expected.append("421")  # the refusal itself, of the page and, later, of its icon
        answer = stranger.page.goto(f"http://kutomo.test:{server.port}/")
        assert answer.status == 421
        stranger.page.wait_for_load_state("networkidle")
        stranger.page.goto("about:blank")
        page.goto("about:blank")
