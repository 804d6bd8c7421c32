"""A table's page on a phone, and the line for one note after the other on the facilitator's screen."""

import io

import pytest
from PIL import Image

from tests.browser.conftest import serving, settled, violations
from workshop.demo import load_demo
from workshop.settings import Settings
from workshop.store import close_stores, open_store
from workshop.texts import Texts

pytestmark = pytest.mark.browser
_ = Texts("fi")
NOTES = "Bussi kulkee liian harvoin\n- Oppisopimus toimii, kun ohjaaja on sama"
FOCUSED = "document.activeElement?.shadowRoot?.activeElement?.id"


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    data = tmp_path_factory.mktemp("table") / "data"
    with open_store(Settings(data_directory=data)) as store:
        load_demo(store)
    close_stores()
    with serving(data) as running:
        yield running


@pytest.fixture
def store(server):
    with open_store(Settings(data_directory=server.data)) as opened:
        yield opened
    close_stores()


@pytest.fixture
def project(store):
    return store.projects()[0]


@pytest.fixture
def link(store, project, request):
    activity = next(one for one in store.frame(project.id).activities if one.state == "open")
    return store.add_table(project.id, activity.workshop, f"Pöytä {request.node.name}")


def written(store, link):
    return sorted(note.text for note in store.notes_at_table(link))


def picture():
    kept = io.BytesIO()
    Image.new("RGB", (1600, 1200), (240, 240, 200)).save(kept, "JPEG")
    return {"name": "IMG_1.jpg", "mimeType": "image/jpeg", "buffer": kept.getvalue()}


def fill(page, text):
    page.locator("[name=question]").first.check()
    page.locator("#group").select_option(index=1)
    page.locator("#text-notes").fill(text)


def press(page, name):
    page.get_by_role("button", name=_(name), exact=True).click()


def wait_until_noted(page, text):
    page.locator(".noted").get_by_text(text).wait_for()


@pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_a_note_keeper_writes_corrects_takes_back_counts_and_adds_a_photo(
    server, store, project, link, tab, javascript
):
    page = tab(width=390, height=844, javascript=javascript).page
    page.goto(f"{server.address}/t/{link.token}")
    fill(page, NOTES)
    page.locator("#heads").fill("6")
    press(page, "Save")
    page.wait_for_url("**at=*")
    assert written(store, link) == ["Bussi kulkee liian harvoin", "Oppisopimus toimii, kun ohjaaja on sama"]
    assert store.table(link.token).heads == 6
    assert page.locator("#text-notes").input_value() == ""
    assert page.locator("#group").input_value() != ""

    page.get_by_role("link", name="Korjaa: Bussi kulkee liian harvoin").click()
    page.locator("#text-note").fill("Bussi kulkee vain arkisin")
    press(page, "Save the correction")
    wait_until_noted(page, "Bussi kulkee vain arkisin")
    page.get_by_role("link", name="Korjaa: Oppisopimus").click()
    press(page, "Erase the note")
    wait_until_noted(page, "Bussi kulkee vain arkisin")
    assert written(store, link) == ["Bussi kulkee vain arkisin"]

    page.get_by_role("link", name=_("Add a photo of the flip chart")).click()
    page.locator("#photo-taken").set_input_files(picture())
    page.locator("#alternative").fill("Fläppitaulu, jossa on yksi lappu")
    press(page, "Send the photo")
    page.get_by_text("Fläppitaulu, jossa on yksi lappu").wait_for()
    [photo] = [photo for photo in store.photos(project.id) if photo.at_table == link.name]
    assert Image.open(io.BytesIO(store.photo_content(photo.id))).size == (1600, 1200)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_page_of_a_table_is_accessible_and_fits_a_narrow_phone(server, store, link, tab, dark):
    phone = tab(width=320, height=640, dark=dark)
    page = phone.page

    def look():
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 320

    page.goto(f"{server.address}/t/{link.token}")
    look()
    fill(page, "Bussi kulkee liian harvoin")
    press(page, "Save")
    page.wait_for_url("**at=*")
    look()
    page.get_by_role("link", name="Korjaa").first.click()
    look()
    page.goto(f"{server.address}/t/{link.token}/photo")
    look()
    page.locator("#alternative").fill("Fläppi")
    press(page, "Send the photo")
    page.locator("#problems").wait_for()
    look()
    phone.errors.clear()  # the browser notes that the form was refused


def test_notes_written_without_a_connection_are_sent_by_themselves_when_it_is_back(server, store, link, tab):
    phone = tab(width=390, height=844)
    page = phone.page
    page.goto(f"{server.address}/t/{link.token}")
    fill(page, NOTES)
    page.context.set_offline(True)
    press(page, "Save")
    page.get_by_text(_("Saved on this device. It is sent by itself when the connection is back.")).wait_for()
    assert written(store, link) == []
    page.context.set_offline(False)
    wait_until_noted(page, "Bussi kulkee liian harvoin")

    assert len(written(store, link)) == 2
    phone.errors.clear()  # the browser notes every connection that was refused


def test_what_was_written_stays_on_the_phone_until_it_is_saved_and_is_then_forgotten(server, store, link, tab):
    page = tab(width=390, height=844).page
    page.goto(f"{server.address}/t/{link.token}")
    fill(page, NOTES)
    page.goto(f"{server.address}/j")
    page.goto(f"{server.address}/t/{link.token}")
    assert page.locator("#text-notes").input_value() == NOTES
    assert page.locator("#group").input_value() != ""
    press(page, "Save")
    page.wait_for_url("**at=*")

    assert len(written(store, link)) == 2
    page.reload()
    assert page.locator("#text-notes").input_value() == ""
    assert page.evaluate("Object.keys(localStorage).filter((name) => name.startsWith('kutomo-table'))") == []


def test_notes_whose_answer_got_lost_are_kept_once_also_from_a_page_loaded_anew(server, store, link, tab):
    phone = tab(width=390, height=844)
    page = phone.page
    page.goto(f"{server.address}/t/{link.token}")
    fill(page, NOTES)

    def lose(route):
        route.fetch()
        route.abort()

    page.route(f"**/t/{link.token}", lose)
    press(page, "Save")
    page.get_by_text(_("Saved on this device. It is sent by itself when the connection is back.")).wait_for()
    assert len(written(store, link)) == 2
    page.unroute(f"**/t/{link.token}")
    page.goto(f"{server.address}/t/{link.token}")
    assert page.locator("#text-notes").input_value() == NOTES
    press(page, "Save")
    page.wait_for_url("**at=*")

    assert len(written(store, link)) == 2
    phone.errors.clear()


def test_a_fast_note_keeper_loses_nothing_and_never_leaves_the_line(server, store, project, tab):
    page = tab().page
    page.goto(f"{server.address}/prepare?project={project.id}&step=answers")
    settled(page)
    page.get_by_text(_("One note after the other"), exact=True).click()
    settled(page)
    line = page.get_by_label(_("A note"), exact=True)
    line.click()
    expected = [f"Muistiinpano {number}, kirjattu nopeasti" for number in range(30)]
    for text in expected:
        page.keyboard.insert_text(text)
        page.keyboard.press("Enter")
    page.get_by_role("button", name=expected[-1]).wait_for()

    kept = [note.text for note in store.material(project.id).contributions if note.text in expected]
    assert sorted(kept) == sorted(expected)
    assert page.evaluate(FOCUSED) == "note"
    assert line.input_value() == ""
    page.wait_for_function("(name) => sessionStorage.getItem(name) === '[]'", arg=f"kutomo-notes:{project.id}")
    page.get_by_role("button", name=expected[-1]).click()
    page.wait_for_function(
        "(text) => document.activeElement?.shadowRoot?.activeElement?.value === text", arg=expected[-1]
    )
    settled(page)
    # The words of a file uploader's button come from the stylesheet, which browsers read out and axe does not see.
    assert [one for one in violations(page) if not one.startswith("button-name")] == []
