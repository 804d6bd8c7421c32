"""A whole workshop: two facilitators, three phones (one asleep, one offline, one without JavaScript), a wall.

And what it found goes on into the next workshop. Pictures of wall and phone are left in the test's directory.
"""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import serving, settled, violations
from workshop.live.agenda import put_on_agenda
from workshop.methods import METHODS
from workshop.model import Run, Theme
from workshop.settings import Settings
from workshop.store import close_stores, new_id, open_store
from workshop.texts import Texts

pytestmark = pytest.mark.browser
expect.set_options(timeout=30_000)
_ = Texts("fi")
HIDE = """hidden => {
  Object.defineProperty(document, "hidden", { value: hidden, configurable: true })
  document.dispatchEvent(new Event("visibilitychange"))
}"""


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with serving(tmp_path_factory.mktemp("room") / "data") as running:
        yield running


@pytest.fixture
def store(server):
    with open_store(Settings(data_directory=server.data)) as opened:
        yield opened
    close_stores()


class Two:
    """A project with two workshops, and what a test does in them."""

    def __init__(self, store, server):
        self.store, self.server, self.screens = store, server, []
        self.project = store.add_project(f"Kaikki ovet auki {new_id()}").id
        for name in ("Työnantajat", "Työntekijät"):
            store.add_group(self.project, name)
        self.first, self.second = (store.add_workshop(self.project, f"Työpaja {n}") for n in (1, 2))
        add = self.add
        self.wall, self.voting = add(self.first, "idea_wall", "Mitä tekisimme?"), add(self.first, "dot_voting", "Mikä?")
        self.promising = add(self.second, "commitment", "Kuka tekee mitä?")

    def add(self, workshop, method, title):
        return put_on_agenda(self.store, workshop, "fi", method=METHODS[method], title=title)

    def screen(self, tab, workshop):
        self.screens.append(tab())
        page, streams = self.screens[-1].page, []
        page.on("request", lambda sent: streams.append(sent.url) if "/live/project/" in sent.url else None)
        page.goto(f"{self.server.address}/facilitate?project={self.project}&workshop={workshop.id}")
        settled(page)
        assert len(streams) == 1  # a browser has six connections to one server, and presses need them
        return page

    def phone(self, tab, **how):
        _who, token = self.store.join(self.project, self.store.frame(self.project).groups[0].id)
        opened = tab(width=390, height=844, **how)
        opened.page.goto(f"{self.server.address}/p/{token}/live")
        return opened

    def on(self, workshop):
        return self.store.room(self.project, workshop.id).activity


def press(page, key):
    page.locator(f".st-key-{key} button:visible").first.click()


def wait_for(holds):
    """Wait until the store says so: a browser is asked meanwhile, so that its time goes on."""
    page, says = holds
    for _turn in range(300):
        if says():
            return
        page.wait_for_timeout(100)
    assert says()


def test_a_whole_workshop_is_run_and_goes_on_into_the_next_one(server, store, tab, tmp_path):
    of = Two(store, server)
    anna, bertta = of.screen(tab, of.first), of.screen(tab, of.first)
    press(anna, "begin-workshop")
    anna.locator(".st-key-run-next button:visible").wait_for()
    wall_tab = tab(width=1920, height=1080)
    wall = wall_tab.page
    wall.goto(f"{server.address}/s/{store.room_link(of.project, of.first.id, 'wall').token}")
    wall.locator(".view-code").wait_for()
    assert violations(wall) == []
    asleep, away, plain = of.phone(tab), of.phone(tab), of.phone(tab, javascript=False)
    press(anna, "run-next")
    anna.locator(".st-key-run-open").wait_for()
    press(anna, "run-open")
    asleep.page.locator("textarea").wait_for()
    bertta.locator(".st-key-run-close").wait_for()  # the other facilitator sees it by herself

    away.page.locator("textarea").fill("Kimppakyydit vuoroihin")
    away.page.locator("[data-part=form] button").click()
    wall.get_by_text("Kimppakyydit vuoroihin").wait_for()
    plain.page.reload()
    plain.page.locator("textarea").fill("Bussit vuoroihin <b>")
    plain.page.locator("[data-part=form] button").click()
    plain.page.locator("#own li span").get_by_text("Bussit vuoroihin <b>").first.wait_for()
    wall.get_by_text("Bussit vuoroihin <b>").wait_for()
    wall.screenshot(path=tmp_path / "wall-notes.png")
    asleep.page.screenshot(path=tmp_path / "phone-notes.png")
    assert violations(asleep.page) == []
    assert violations(wall) == []

    away.page.context.set_offline(True)
    away.page.locator("textarea").fill("Yhteinen kalenteri")
    away.page.locator("[data-part=form] button").click()
    away.page.locator("#away").wait_for()
    asleep.page.locator("textarea").fill("Kesken jäänyt")
    asleep.page.evaluate(HIDE, True)
    away.page.context.set_offline(False)
    wall.get_by_text("Yhteinen kalenteri").wait_for()
    away.errors.clear()  # the browser notes what it could not send
    assert [note.said.text for note in store.board(of.wall.id).notes].count("Yhteinen kalenteri") == 1

    bertta.get_by_text("Yhteinen kalenteri", exact=True).wait_for()
    settled(bertta)
    for key in "jp":  # the newest note is marked, and pinned
        bertta.keyboard.press(key)
    wait_for(
        (bertta, lambda: [n.said.text for n in store.board(of.wall.id).notes if n.pinned] == ["Yhteinen kalenteri"])
    )
    wall.locator(".pinned").get_by_text("Yhteinen kalenteri").wait_for()

    notes = store.board(of.wall.id).notes
    rides = [note.said.id for note in notes if "vuoroihin" in note.said.text]
    cluster = store.add_cluster(of.project, of.wall.id, "Kulkeminen", rides)
    headings = (
        [("cluster", cluster.id, cluster.name)],
        [("contribution", one.said.id, "") for one in notes if one.said.id not in rides],
    )
    for items in headings:
        store.take_items(of.project, of.voting.id, items)
    settled(bertta)
    press(bertta, "run-next")  # now the other one leads
    bertta.locator(".st-key-run-open").wait_for()
    press(bertta, "run-open")
    away.page.locator("#points-left").wait_for()
    asleep.page.evaluate(HIDE, False)  # it wakes up where the room is
    asleep.page.locator("#points-left").wait_for()
    assert "Kesken jäänyt" in asleep.page.locator("#left").inner_text()
    for phone in (asleep, away):
        phone.page.locator(".rated").first.get_by_text("2", exact=True).click()
        phone.page.locator("#status").get_by_text("Tallennettu").wait_for()
    for _turn in range(3):
        who, _token = store.join(of.project, None)
        store.vote(who, of.voting.id, {(store.board(of.voting.id).items[1].rated, "points"): 3.0}, key=new_id())
    assert wall.locator(".bars").count() == 0  # nobody sees how it goes
    settled(bertta)
    press(bertta, "run-reveal")
    wall.locator(".bars").wait_for()
    assert store.board(of.voting.id).votes.people == 5
    asleep.page.locator("[data-part=result]").get_by_text("Kulkeminen").wait_for()
    wall.screenshot(path=tmp_path / "wall-votes.png")
    asleep.page.screenshot(path=tmp_path / "phone-votes.png", full_page=True)
    assert violations(wall) == []
    assert violations(asleep.page) == []

    anna.close()
    bertta.close()
    server.stop()
    wall.locator("#lost").wait_for()
    assert wall.locator(".bars").is_visible()
    server.start()
    wall.locator("#lost").wait_for(state="hidden")
    for one in (wall_tab, asleep, away, *of.screens):
        one.errors.clear()  # the browser notes every connection that was refused

    again = of.screen(tab, of.first)  # the laptop was closed; the workshop goes on from another one
    press(again, "end-workshop")
    asleep.page.get_by_text(_("The workshop has ended")).wait_for()
    next_day = of.screen(tab, of.second)
    press(next_day, "begin-workshop")
    next_day.locator(".st-key-run-next button:visible").wait_for()
    press(next_day, "run-next")
    next_day.locator(".st-key-items-panel").wait_for()
    settled(next_day)
    next_day.get_by_role("button", name=_("Take from earlier")).click()
    next_day.get_by_text(_("Most points: {title} ({count})", title="Mikä?", count="2")).click()
    wait_for((next_day, lambda: len(store.board(of.promising.id).items) == 2))
    assert cluster.id in {item.object for item in store.board(of.promising.id).items}
    settled(next_day)
    press(next_day, "run-open")
    phone = of.phone(tab)
    phone.page.locator("#text-promise").fill("Kysymme linja-autojen aikatauluista")
    phone.page.locator("#owner").fill("Liikelaitos")
    phone.page.locator("#from").select_option(label="Kulkeminen")
    phone.page.locator("[data-part=form] button").click()
    phone.page.locator("#own li span").get_by_text("Liikelaitos").first.wait_for()
    [promised] = store.material(of.project).commitments
    assert (promised.owner, promised.came_from) == ("Liikelaitos", cluster.id)
    next_day.screenshot(path=tmp_path / "facilitate.png", full_page=True)
    assert violations(next_day) == []


def test_people_tell_whether_they_were_understood_and_sign_in_without_a_name(server, store, tab):
    of = Two(store, server)
    who, token = store.join(of.project, None)
    theme = Theme(new_id(), of.project, 1, "Kulkeminen", ("bussi",), ())
    store.keep_themes(of.project, [theme], seen=())
    store.keep_run(of.project, Run(of.first.id, asks_back=True))
    page = tab(width=390, height=844).page
    page.goto(f"{server.address}/p/{token}/check")
    page.get_by_text(_("Not quite")).click()
    page.locator(f"#text-check-{theme.id}").fill("Myös kimppakyydit")
    assert violations(page) == []
    page.locator("main form button").last.click()
    page.get_by_text(_("Thank you, it is saved. You can change it.")).wait_for()
    [check] = store.material(of.project).checks
    assert (check.answer, check.text, check.participant) == ("partly", "Myös kimppakyydit", who.id)
    page.goto(f"{server.address}/a/{store.room_link(of.project, of.first.id, 'sign-in').token}")
    page.locator("#organisation").fill("Kela")
    assert violations(page) == []
    page.locator("main form button").last.click()
    page.get_by_text(_("Thank you, you are signed in.")).wait_for()
    assert [one.organisation for one in store.attendance(of.project)[of.first.id].attendees] == ["Kela"]
