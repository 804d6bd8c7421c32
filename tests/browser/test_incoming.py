"""Answers that come in on the screen: by themselves, without moving what somebody is at; the way back is in sight."""

import pytest

from tests.browser.conftest import serving, settled, violations
from workshop.settings import Settings
from workshop.store import Said, close_stores, new_id, open_store
from workshop.texts import Texts

pytestmark = pytest.mark.browser
_ = Texts("fi")
FIRST = [f"Bussivuoro {number} ei sovi aamuvuoroon." for number in range(12)]


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with serving(tmp_path_factory.mktemp("incoming") / "data") as running:
        yield running


@pytest.fixture
def store(server):
    with open_store(Settings(data_directory=server.data)) as opened:
        yield opened
    close_stores()


@pytest.fixture
def project(store):
    """A project in which a dozen answers have come in."""
    project = store.add_project(f"Kaikki ovet auki {new_id()}")
    workshop = store.add_workshop(project.id, "Ennakkotehtävät")
    activity = store.add_activity(workshop, method="pre_assignment", title="Ennakkotehtävä", state="open")
    store.add_prompt(project.id, activity.id, "Mikä toimii?")
    say(store, project, *FIRST)
    return project


def say(store, project, *texts):
    [prompt] = store.frame(project.id).prompts
    store.say(project.id, [Said(new_id(), prompt.id, text, "fi") for text in texts], source="live")


def opened(server, project, tab, **size):
    page = tab(**size).page
    page.goto(f"{server.address}/prepare?project={project.id}&step=answers")
    page.locator(".st-key-incoming").wait_for()
    settled(page)
    return page


def entries(page):
    return page.locator(".st-key-incoming").get_by_role("listitem")


def test_a_new_answer_comes_to_the_top_by_itself_and_a_chosen_one_holds_the_list(server, store, project, tab):
    page = opened(server, project, tab)
    say(store, project, "Uusi vastaus ensin.")
    entries(page).first.get_by_text("Uusi vastaus ensin.", exact=True).wait_for()
    entries(page).first.locator("label").first.click()
    page.get_by_text(_("Chosen: {count}", count=1)).wait_for()
    settled(page)
    say(store, project, "Toinen uusi vastaus.")
    show = page.get_by_role(
        "button", name=_.ngettext("{count} new answer. Show it", "{count} new answers. Show them", 1)
    )
    show.wait_for()
    settled(page)
    assert "Uusi vastaus ensin." in entries(page).first.inner_text()
    show.click()
    entries(page).first.get_by_text("Toinen uusi vastaus.", exact=True).wait_for()
    page.get_by_role("button", name=_("Choose none")).click()
    page.get_by_text(_("Chosen: {count}", count=1)).wait_for(state="hidden")
    page.get_by_text(_("A file from another tool")).click()  # axe does not see the words in its button
    settled(page)
    assert violations(page) == []


def test_notes_that_somebody_is_writing_stay_where_they_are(server, store, project, tab):
    page = opened(server, project, tab)
    notes = page.get_by_label(_("Notes, one on each line"))
    notes.press_sequentially("Näytöt")
    settled(page)
    before = notes.bounding_box()["y"]
    say(store, project, "Uusi vastaus, joka on niin pitkä, että se vie luettelossa monta riviä. " * 8)
    entries(page).first.get_by_text("Uusi vastaus, joka").last.wait_for()
    settled(page)
    assert abs(notes.bounding_box()["y"] - before) < 2
    page.keyboard.type(" toimivat")
    assert notes.input_value() == "Näytöt toimivat"


def test_the_way_back_is_in_sight_and_a_double_click_decides_about_one_answer(server, store, project, tab):
    page = opened(server, project, tab, width=390, height=844)
    entry = entries(page).nth(4)
    entry.get_by_role("button", name=_("Mark"), exact=True).hover()  # scrolls, also when the list is drawn anew
    entry.get_by_role("button", name=_("Mark"), exact=True).dblclick()  # waits until it stands still
    undo = page.locator(".st-key-decided").get_by_role("button", name=_("Undo"))
    undo.wait_for()
    settled(page)
    assert store.incoming_counts(project.id).marked == 1
    assert undo.bounding_box()["y"] < 844
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") == 390
    undo.click()
    page.get_by_text(_("It was taken back.")).wait_for()
    assert store.incoming_counts(project.id).marked == 0
