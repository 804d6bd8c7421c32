"""What happens elsewhere is seen by itself, on a screen and on a phone, and what somebody is writing stays."""

from dataclasses import replace

import pytest

from tests.browser.conftest import serving, settled, violations
from workshop.settings import Settings
from workshop.store import Said, close_stores, new_id, open_store
from workshop.texts import Texts

pytestmark = pytest.mark.browser
_ = Texts("fi")

WRITTEN = "Oppisopimus toimii, kun"
FOCUSED = "document.activeElement.tagName"
HIDE = """hidden => {
  Object.defineProperty(document, "hidden", { value: hidden, configurable: true })
  document.dispatchEvent(new Event("visibilitychange"))
}"""


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with serving(tmp_path_factory.mktemp("live") / "data") as running:
        yield running


@pytest.fixture
def store(server):
    with open_store(Settings(data_directory=server.data)) as opened:
        yield opened
    close_stores()


@pytest.fixture
def project(store):
    """A project in which one group answers one open question."""
    project = store.add_project(f"Kaikki ovet auki {new_id()}")
    store.add_group(project.id, "Työnantajat")
    workshop = store.add_workshop(project.id, "Ennakkotehtävät")
    activity = store.add_activity(workshop, method="pre_assignment", title="Ennakkotehtävä", state="open")
    store.add_prompt(project.id, activity.id, "Mikä toimii?")
    return project


@pytest.fixture
def answering(server, store, project, tab):
    """A phone on which somebody writes, and the activity that asks."""
    _participant, token = store.join(project.id, None)
    phone = tab(width=390, height=844)
    page = phone.page
    page.goto(f"{server.address}/p/{token}/answer")
    page.locator("textarea").press_sequentially(WRITTEN)
    return phone, store.frame(project.id).activities[0]


def count_is(page, count):
    """Wait until the screen shows so many answers."""
    page.locator("[data-testid=stTable] td").last.get_by_text(str(count), exact=True).wait_for()


def test_the_number_of_answers_follows_while_the_facilitator_writes(server, store, project, tab):
    [group] = store.frame(project.id).groups
    page = tab().page
    page.goto(f"{server.address}/prepare?project={project.id}&step=answers")
    settled(page)
    count_is(page, 0)
    notes = page.get_by_label(_("Notes, one on each line"))
    notes.press_sequentially(WRITTEN)
    phone = tab(width=390, height=844).page
    phone.goto(f"{server.address}/i/{store.invite(project.id, group.id).code}")
    phone.locator("main form button").last.click()
    phone.wait_for_url("**/answer*")
    phone.locator("textarea").fill("Näytöt työpaikalla toimivat.")
    phone.locator("main form button").last.click()
    count_is(page, 1)
    assert page.evaluate(FOCUSED) == "TEXTAREA"
    page.keyboard.type(" työpaikalla on ohjaaja.")
    assert notes.input_value() == f"{WRITTEN} työpaikalla on ohjaaja."


def test_a_screen_that_was_out_of_sight_catches_up(server, store, project, tab):
    frame = store.frame(project.id)
    page = tab().page
    page.goto(f"{server.address}/prepare?project={project.id}&step=invitations")
    settled(page)
    count_is(page, 0)
    listened = []
    page.on("request", lambda request: listened.append(request.url) if "/live/" in request.url else None)
    with page.expect_event("requestfailed", lambda request: "/live/" in request.url):  # it does not listen any more
        page.evaluate(HIDE, True)
    store.say(project.id, [Said(new_id(), frame.prompts[0].id, "Bussi ei kulje.", "fi", frame.groups[0].id)])
    page.evaluate(HIDE, False)
    count_is(page, 1)
    assert len(listened) == 1
    settled(page)
    assert violations(page) == []


def test_a_phone_tells_that_answering_has_ended_and_what_is_written_stays(store, project, answering):
    phone, activity = answering
    page = phone.page
    notice = page.locator("[data-live] [role=status]")
    ended = _("Answering has ended. What you have written is kept on this device.")
    store.set_activity_state(project.id, activity, "closed")
    page.get_by_text(ended).wait_for()
    assert page.locator("textarea").input_value() == WRITTEN
    assert page.evaluate(FOCUSED) == "TEXTAREA"
    assert violations(page) == []
    store.set_activity_state(project.id, activity, "open")
    notice.wait_for(state="hidden")
    store.change_prompt(project.id, replace(store.frame(project.id).prompts[0], text="Mikä toimii hyvin?"))
    notice.wait_for()
    assert notice.inner_text() not in ("", ended)
    assert page.locator("textarea").input_value() == WRITTEN


def test_a_phone_hears_again_when_the_server_has_been_away(store, project, server, answering):
    phone, activity = answering
    server.stop()
    store.set_activity_state(project.id, activity, "closed")
    server.start()
    phone.page.get_by_text(_("Answering has ended. What you have written is kept on this device.")).wait_for()
    phone.errors.clear()  # the browser notes every connection that was refused
