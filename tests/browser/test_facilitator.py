"""A first-time facilitator's way with the demo project, screen by screen, to the Word report."""

import io
import re

import docx
import pytest

from tests.browser.conftest import serving, settled, violations
from workshop.demo import load_demo
from workshop.settings import Settings
from workshop.store import close_stores, open_store
from workshop.texts import Texts

pytestmark = pytest.mark.browser
_ = Texts("fi")


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    data = tmp_path_factory.mktemp("facilitator") / "data"
    with open_store(Settings(data_directory=data)) as store:
        load_demo(store)
    close_stores()
    with serving(data) as running:
        yield running


def open_screen(page, title):
    page.locator("[data-testid=stSidebar]").get_by_role("link", name=_(title), exact=True).click()
    page.get_by_role("heading", level=1, name=_(title), exact=True).wait_for()
    settled(page)


def test_from_the_first_screen_to_the_word_report(server, tab):
    watched = tab()
    page = watched.page
    page.goto(server.address)
    settled(page)
    assert page.locator("html").get_attribute("lang") == "fi"
    for title in ("Prepare and collect", "Themes"):
        open_screen(page, title)
    cards = page.locator("[class*=st-key-card-] :is(h2, h3)").filter(has_text=re.compile(r"^\s*\d"))
    kept = [card.inner_text() for card in cards.all()]
    page.get_by_role("button", name=_("Find again")).click()
    page.get_by_role("button", name=_("Find themes")).click()
    cards.nth(len(kept)).wait_for(timeout=120_000)  # what lay outside the themes has themes of its own now
    assert {name.split(maxsplit=1)[1] for name in kept} < {
        card.inner_text().split(maxsplit=1)[1] for card in cards.all()
    }
    for title in ("Network", "Synthesis", "Report"):
        # By key: on a busy machine Chromium gives a press just after scrolling to the map that stood there before.
        page.get_by_role("link", name=_("Next: {step}", step=_(title)), exact=True).press("Enter")
        page.get_by_role("heading", level=1, name=_(title), exact=True).wait_for()
        settled(page)
    page.get_by_role("button", name=_("Make the report"), exact=True).click()
    download = page.locator("[data-testid=stDownloadButton] button").first
    download.wait_for(timeout=120_000)
    with page.expect_download() as started:
        download.click()
    report = docx.Document(io.BytesIO(started.value.path().read_bytes()))
    assert report.core_properties.language == "fi-FI"
    assert any("Kaikki ovet auki" in paragraph.text for paragraph in report.paragraphs)


@pytest.mark.parametrize("screen", ["", "prepare", "themes", "network", "synthesis", "report", "settings"])
def test_every_screen_is_accessible_in_finnish_and_fits_a_phone(server, tab, screen):
    page = tab().page
    page.goto(f"{server.address}/{screen}")
    settled(page)
    assert page.locator("html").get_attribute("lang") == "fi"
    assert violations(page) == []
    phone = tab(width=390, height=844).page
    phone.goto(f"{server.address}/{screen}")
    settled(phone)
    assert phone.evaluate("document.documentElement.scrollWidth") <= 390


def test_the_language_changes_at_once_and_is_remembered(server, tab):
    page = tab().page
    page.goto(f"{server.address}/themes")
    settled(page)
    page.get_by_role("radio", name="Svenska").or_(page.get_by_role("button", name="Svenska")).first.click()
    page.get_by_role("heading", level=1, name="Teman", exact=True).wait_for()
    assert page.locator("html").get_attribute("lang") == "sv"
    page.goto(f"{server.address}/report")
    page.get_by_role("heading", level=1, name="Rapport", exact=True).wait_for()
    assert page.locator("html").get_attribute("lang") == "sv"


def test_an_answer_moves_by_keyboard_in_two_presses_and_back_and_every_view_of_themes_is_accessible(server, tab):
    page = tab().page
    page.goto(f"{server.address}/themes")
    settled(page)
    card = page.locator("[class*=st-key-card-]").first
    quote = card.locator("[data-testid=stText]").first.inner_text()
    move = card.get_by_role("button", name=re.compile(f"^{_('Move')} ")).first
    move.hover()
    move.focus()
    settled(page)  # a menu closes when the page under it scrolls
    page.keyboard.press("Enter")  # the first press opens the menu
    page.wait_for_function("document.activeElement.closest('[role=menu]')")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")  # the second chooses the theme
    page.locator(".st-key-decided").wait_for()
    settled(page)
    assert quote not in card.inner_text()
    page.locator(".st-key-decided").get_by_role("button", name=_("Undo")).press("Enter")
    settled(page)
    assert quote in card.inner_text()
    for view in ("Map", "Word clouds", "Method"):
        page.get_by_role("radio", name=_(view)).or_(page.get_by_role("button", name=_(view), exact=True)).first.click()
        page.get_by_role("heading", level=1).click()  # away from what was pressed: its colour is Streamlit's
        settled(page)
        assert violations(page) == []
        if view != "Method":
            page.get_by_role("img", name=re.compile("^(Teemojen kartta|Sanapilvi)")).first.wait_for()
