"""The links at step 3 as a facilitator sees and limits them, on a laptop and on a phone."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pikepdf
import pytest

from tests.browser.conftest import serving, settled, violations
from workshop.demo import load_demo
from workshop.settings import Settings
from workshop.store import close_stores, now, open_store
from workshop.texts import Texts

pytestmark = pytest.mark.browser
_ = Texts("fi")
HELSINKI = ZoneInfo("Europe/Helsinki")
PANELS = ("Choose another address", "Time and number", "A new code")


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    data = tmp_path_factory.mktemp("inviting") / "data"
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


def step_3(server, page):
    page.goto(f"{server.address}/prepare?step=invitations")
    page.locator("[data-testid=stTable]").wait_for()
    settled(page)


def limited(store):
    """The link for everybody with a last day and a number."""
    [project] = store.projects()
    link = store.invite(project.id, None)
    ends = datetime(now().year + 1, 6, 1, 16, 0, tzinfo=HELSINKI)
    store.limit_invitation(link, expires_at=ends, at_most=30, closed=False)
    return store.invitation(link.code)


@pytest.mark.parametrize("width", [1366, 390])
def test_every_panel_of_the_links_is_accessible_and_fits(server, store, tab, width):
    limited(store)
    page = tab(width=width, height=844).page
    step_3(server, page)
    page.get_by_text(_("Texts to paste into an e-mail"), exact=True).click()
    settled(page)
    for panel in PANELS:
        page.get_by_role("button", name=_(panel)).first.click()
        settled(page)
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        page.keyboard.press("Escape")


def test_the_fields_show_what_stands_and_what_is_emptied_is_no_limit(server, store, tab):
    link = limited(store)
    page = tab().page
    step_3(server, page)
    page.get_by_role("button", name=_("Time and number")).click()
    settled(page)
    most = page.get_by_label(_("How many people does it let in?"))
    assert most.input_value() == "30"
    day = page.locator("[data-testid=stDateInput]")
    assert "".join(day.get_by_role("spinbutton").all_inner_texts()) == f"0106{link.expires_at.year}"
    most.fill("")
    most.blur()
    page.get_by_role("button", name=_("Save"), exact=True).click()
    page.get_by_text(_("The link has new limits.")).first.wait_for()
    assert store.invitation(link.code).at_most is None
    assert store.invitation(link.code).expires_at == link.expires_at


def test_how_many_may_still_come_is_told_while_they_come(server, store, tab):
    link = limited(store)
    page = tab().page
    step_3(server, page)
    more = "It lets in {count} person more.", "It lets in {count} people more."
    page.get_by_text(_.ngettext(*more, 30)).wait_for()
    store.join(link.project, None, invitation=link.code)
    page.get_by_text(_.ngettext(*more, 29)).wait_for()
    store.limit_invitation(link, expires_at=now() - timedelta(minutes=1), at_most=None, closed=False)
    page.get_by_text(_("The link has ended. Nobody new gets in. Its time: {moment}", moment="").strip()).wait_for()


def links_on(page, key):
    """The addresses of invitations on each page of the PDF that a button gives, and the size of the pages in mm."""
    with page.expect_download() as started:
        page.locator(f".st-key-sheet-{key} button").click()
    with pikepdf.open(started.value.path()) as pdf:
        width = {round(float(sheet.mediabox[2]) / 72 * 25.4) for sheet in pdf.pages}
        found = [{str(note.A.URI) for note in sheet.get("/Annots", []) if "/A" in note} for sheet in pdf.pages]
    return [{address.rpartition("/i/")[2] for address in page if "/i/" in address} for page in found], width


def test_a_link_is_printed_on_a_sheet_and_all_that_are_open_on_a_sheet_each(server, store, tab):
    shared = limited(store)
    groups = store.frame(shared.project).groups
    closed = store.invite(shared.project, groups[0].id)
    store.limit_invitation(closed, expires_at=None, at_most=None, closed=True)
    page = tab().page
    step_3(server, page)
    assert links_on(page, f"{shared.code}-a5") == ([{shared.code}], {148})
    codes = [store.invite(shared.project, group.id).code for group in groups[1:]]
    assert links_on(page, "all-a4") == ([{code} for code in (shared.code, *codes)], {210})
