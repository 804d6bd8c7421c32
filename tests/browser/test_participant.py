"""A participant's way on a phone: invitation, answers, receipt, change, erase; also without JavaScript."""

import pytest
from build import material, synthesis

from tests.browser.conftest import serving, violations
from workshop.demo import load_demo
from workshop.report.short import kept
from workshop.report.short_telling import short_results
from workshop.settings import Settings
from workshop.store import close_stores, open_store
from workshop.texts import Texts

pytestmark = pytest.mark.browser
_ = Texts("fi")


@pytest.fixture(scope="module")
def invited(tmp_path_factory):
    """A server with the demo project, and the code of the invitation for all groups."""
    data = tmp_path_factory.mktemp("participant") / "data"
    settings = Settings(data_directory=data)
    with open_store(settings) as store:
        project = load_demo(store)
        code = store.invite(project.id, None).code
    close_stores()
    with serving(data) as server:
        yield server, settings, project, code


def said(settings, project):
    with open_store(settings) as store:
        texts = [one.text for one in store.material(project.id).contributions if one.source == "link"]
    close_stores()
    return sorted(texts)


def show_a_result(settings, project):
    """Participants are shown the short result of a published report."""
    frozen = kept(short_results(synthesis(), material(), settings.zone))
    with open_store(settings) as store:
        erasures = store.erasures(project.id)
        store.show_result(store.publish(project.id, "fi", "0", "{}", {"short": frozen}, erasures=erasures))
    close_stores()


@pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_a_participant_answers_changes_and_erases(invited, tab, javascript):
    server, settings, project, code = invited
    phone = tab(width=390, height=844, javascript=javascript)
    page = phone.page
    page.goto(f"{server.address}/i/{code}")
    assert page.locator("html").get_attribute("lang") == "fi"
    assert page.get_by_text(project.name).first.is_visible()
    page.get_by_label("Työnantajat").check()
    page.locator("main form button").last.click()
    page.wait_for_url("**/answer*")
    areas = page.locator("textarea")
    assert areas.count() == 3
    areas.nth(0).fill("Oppisopimus toimii <b>hyvin</b> 👍")
    areas.nth(1).fill("  ")
    page.locator("main form button").last.click()
    page.wait_for_url("**/thanks*")
    assert said(settings, project) == ["Oppisopimus toimii <b>hyvin</b> 👍"]
    thanks = page.url
    page.goto(thanks.replace("/thanks", "/answer"))
    assert page.locator("textarea").nth(0).input_value() == "Oppisopimus toimii <b>hyvin</b> 👍"
    page.locator("textarea").nth(0).fill("Oppisopimus toimii, kun on ohjaaja")
    page.locator("main form button").last.click()
    page.wait_for_url("**/thanks*")
    assert said(settings, project) == ["Oppisopimus toimii, kun on ohjaaja"]
    page.goto(thanks.replace("/thanks", "/erase"))
    page.locator("main form button").last.click()
    page.wait_for_url("**/erased*")
    assert said(settings, project) == []
    assert page.goto(thanks).status == 404
    phone.errors.clear()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_participants_page_is_accessible_and_fits_a_narrow_phone(invited, tab, dark):
    server, settings, project, code = invited
    page = tab(width=320, height=640, dark=dark).page
    seen = []

    def look():
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        seen.append(page.url)

    page.goto(f"{server.address}/j")
    look()
    page.goto(f"{server.address}/i/{code}")
    look()
    page.get_by_label("Oppilaitokset").check()
    page.locator("main form button").last.click()
    page.wait_for_url("**/answer*")
    look()
    page.locator("textarea").first.fill("Näytöt työpaikalla toimivat.")
    page.locator("main form button").last.click()
    page.wait_for_url("**/thanks*")
    look()
    thanks = page.url
    show_a_result(settings, project)
    page.goto(thanks)
    page.get_by_role("link", name=_("See what we found")).click()
    page.get_by_role("heading", name=_("What we found")).wait_for()
    summary = page.locator("summary").nth(1)
    summary.focus()
    page.keyboard.press("Enter")
    assert page.locator(".themes blockquote").first.is_visible()
    look()
    page.goto(thanks.replace("/thanks", "/erase"))
    look()
    assert len(seen) == 6


def test_a_page_is_in_the_language_of_the_link_or_of_the_browser(invited, tab):
    server, _settings, _project, code = invited
    page = tab(width=390, language="sv-FI").page
    page.goto(f"{server.address}/i/{code}")
    assert page.locator("html").get_attribute("lang") == "sv"
    page.goto(f"{server.address}/i/{code}?lang=en")
    assert page.locator("html").get_attribute("lang") == "en"


def test_the_first_page_is_light(invited, tab):
    server, _settings, _project, code = invited
    page = tab(width=390).page
    requests = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(f"{server.address}/i/{code}", wait_until="networkidle")
    transferred = page.evaluate("performance.getEntries().reduce((sum, entry) => sum + (entry.transferSize || 0), 0)")
    assert transferred < 60_000
    assert len(requests) <= 6
