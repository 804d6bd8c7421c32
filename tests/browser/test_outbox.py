"""Nothing that a participant writes is lost: the draft and the outbox on the phone, against a real server."""

import re
import resource
import urllib.request
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Condition, Event, Thread
from urllib.error import HTTPError

import psutil
import pytest
from playwright.sync_api import expect

from tests.browser.conftest import serving, violations
from tests.postgres import PostgresServer, postgres_commands
from workshop.settings import Settings
from workshop.store import close_stores, open_store
from workshop.texts import Texts

pytestmark = pytest.mark.browser
expect.set_options(timeout=60_000)
_ = Texts("fi")

ANSWER = "Oppisopimus toimii, kun oppilaitos vastaa puhelimeen."
BETTER = "Oppisopimus toimii, kun on ohjaaja."
WAITING = "Saved on this device. It is sent by itself when the connection is back."
SAVED = re.compile(re.escape(_("Saved at {time}", time="|")).replace(r"\|", r"\d{1,2}\.\d\d"))


class Project:
    """A project with two questions, as the store has it."""

    def __init__(self, settings):
        self.settings = settings
        with open_store(settings) as store:
            self.project = store.add_project("Tulevaisuuden palvelut").id
            self.group = store.add_group(self.project, "Työnantajat").id
            workshop = store.add_workshop(self.project, "Ennakkotehtävät")
            self.activity = store.add_activity(workshop, method="pre_assignment", title="Ennakkotehtävä", state="open")
            self.works = store.add_prompt(self.project, self.activity.id, "Mikä toimii?").id
            self.hinders = store.add_prompt(self.project, self.activity.id, "Mikä vaikeuttaa?").id
            self.code = store.invite(self.project, None).code
        close_stores()

    def join(self):
        """The path of a new participant's own link."""
        with open_store(self.settings) as store:
            self.who, token = store.join(self.project, self.group)
        close_stores()
        return f"/p/{token}"

    def rows(self, sql, **values):
        with open_store(self.settings) as store, store._engine.reading() as rows:
            found = rows.all(sql, **values)
        close_stores()
        return found

    def texts(self):
        """Every version of what the last participant said, in the order in which they were saved."""
        return [
            row["text"]
            for row in self.rows(
                "SELECT v.text FROM contribution_version v JOIN contribution c ON c.id = v.contribution_id"
                " WHERE c.participant_id = :who ORDER BY v.made_at, v.version",
                who=self.who.id,
            )
        ]

    def set_state(self, state):
        with open_store(self.settings) as store:
            store.set_activity_state(self.project, self.activity, state)
        close_stores()


class Line(ThreadingHTTPServer):
    """The line between the phone and the server: what is posted can be answered as `trouble` says."""

    daemon_threads = True

    def __init__(self, server):
        super().__init__(("127.0.0.1", 0), _OnTheLine)
        self.server = server
        self.trouble = []
        self.posts = []
        self.changed = Condition()
        self.asked, self.over = Event(), Event()
        Thread(target=self.serve_forever, daemon=True).start()

    @property
    def address(self):
        return f"http://kutomo.test:{self.server_address[1]}"

    def posted(self, count):
        """Wait until so many forms have come by."""
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.posts) >= count, timeout=60)


class _OnTheLine(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        if self.path.startswith("/live/"):  # a stream without an end
            self._answer(204, {}, b"")
        else:
            self._pass_on(None)

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        trouble = self.server.trouble.pop(0) if self.server.trouble else None
        try:
            if trouble == "reply lost":
                status, headers, _reply = self._ask(body)
                self._answer(status, headers, b"", length=100)  # nothing at all, and Chromium would ask again by itself
                self.close_connection = True
            elif trouble in ("hangs", "reply late"):
                if trouble == "reply late":
                    self._ask(body)
                self.server.asked.set()
                self.server.over.wait(60)
                self.close_connection = True
            elif trouble:
                status, kind, text = trouble
                self._answer(status, {"Content-Type": kind, "Retry-After": "0"}, text.encode())
            else:
                self._pass_on(body)
        finally:
            with self.server.changed:
                self.server.posts.append(body)
                self.server.changed.notify_all()

    def _pass_on(self, body):
        with suppress(ConnectionError):
            self._answer(*self._ask(body))

    def _ask(self, body):
        headers = {name: value for name, value in self.headers.items() if name.lower() != "connection"}
        request = urllib.request.Request(self.server.server.address + self.path, body, headers)
        try:
            reply = _opener.open(request, timeout=60)
        except HTTPError as refused:
            reply = refused
        with reply:
            return reply.status, dict(reply.headers), reply.read()

    def _answer(self, status, headers, body, *, length=None):
        self.send_response(status)
        for name, value in headers.items():
            if name.lower() not in ("content-length", "transfer-encoding", "connection", "date", "server"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(length or len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


_opener = urllib.request.build_opener(_NoRedirect, urllib.request.ProxyHandler({}))


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """A server that phones reach by plain http and another name than localhost, and what its store holds."""
    data = tmp_path_factory.mktemp("outbox") / "data"
    project = Project(Settings(data_directory=data))
    with serving(data, "--lan") as server:
        yield server, project


@pytest.fixture
def line(house):
    line = Line(house[0])
    yield line
    line.over.set()
    line.shutdown()
    line.server_close()


@pytest.fixture
def project(house):
    return house[1]


class _Errors(list):
    def append(self, error):
        if not error.startswith("Failed to load resource"):
            super().append(error)


@pytest.fixture
def phone(tab):
    """Open a phone's tab; that the line was broken is no error of the page."""
    opened = []

    def open_phone(**kind):
        opened.append(tab(**{"width": 390, "height": 844, **kind}))
        opened[-1].errors = _Errors()
        opened[-1].page.clock.install()
        return opened[-1].page

    return open_phone


@pytest.fixture
def answering(phone, line, project):
    """A phone with the questions open."""
    page = phone()
    page.goto(line.address + project.join() + "/answer")
    return page


def box(page, at=0):
    return page.locator("textarea").nth(at)


def send(page):
    page.get_by_role("button", name=_("Send my answers")).click()


def _middle(element):
    area = element.bounding_box()
    return area["x"] + area["width"] / 2, area["y"] + area["height"] / 2


def status(page):
    return page.locator("#status")


def beside(page, at=0):
    return page.locator(".question").nth(at).locator(".other .own-lines")


def later(page):
    """Whatever the page wants to do later is due."""
    page.clock.fast_forward(60_000)


# Drafts


def test_a_draft_is_there_after_a_reload_and_after_the_tab_was_closed(answering):
    box(answering).fill(ANSWER)
    answering.reload()
    expect(box(answering)).to_have_value(ANSWER)
    again = answering.context.new_page()
    answering.close()
    again.goto(answering.url)
    expect(box(again)).to_have_value(ANSWER)
    expect(again.locator("#restored")).to_be_visible()
    again.get_by_role("button", name=_("Show the saved answers instead")).click()
    expect(box(again)).to_have_value("")
    again.reload()
    expect(box(again)).to_have_value("")


def test_a_draft_does_not_take_the_place_of_a_newer_answer(answering, phone, project):
    box(answering).fill("Luonnos bussista.")
    laptop = phone(width=1366)
    laptop.goto(answering.url)
    box(laptop).fill(ANSWER)
    send(laptop)
    laptop.wait_for_url("**/thanks*")
    answering.reload()
    expect(box(answering)).to_have_value(ANSWER)
    expect(beside(answering)).to_have_text("Luonnos bussista.")
    answering.get_by_role("button", name=_("Put this into the box instead")).click()
    expect(box(answering)).to_have_value("Luonnos bussista.")
    expect(beside(answering)).to_have_text(ANSWER)
    send(answering)
    answering.wait_for_url("**/thanks*")
    assert project.texts() == [ANSWER, "Luonnos bussista."]


def test_the_drafts_of_two_tabs_are_both_kept(answering):
    other = answering.context.new_page()
    other.goto(answering.url)
    box(answering).fill("Ensimmäinen luonnos.")
    expect(beside(other)).to_have_text("Ensimmäinen luonnos.")
    box(other).fill("Toinen luonnos.")
    expect(beside(answering)).to_have_text("Toinen luonnos.")
    answering.close()
    other.reload()
    expect(box(other)).to_have_value("Toinen luonnos.")
    expect(beside(other)).to_have_text("Ensimmäinen luonnos.")


def test_what_is_not_sent_is_not_forgotten_on_the_receipt(answering):
    box(answering, 0).fill(ANSWER)
    send(answering)
    answering.wait_for_url("**/thanks*")
    answering.get_by_role("link", name=_("Change my answers")).click()
    box(answering, 1).fill("Matkat ovat pitkiä.")
    answering.get_by_role("link", name=_("Your own link and what you have said")).click()
    expect(answering.locator("#unsent")).to_be_visible()
    answering.locator("#unsent a").click()
    expect(box(answering, 1)).to_have_value("Matkat ovat pitkiä.")


# The outbox


def test_it_says_saved_only_after_the_server_said_so(answering, line, project):
    box(answering).fill(ANSWER)
    line.trouble = [(503, "text/plain", "")]
    send(answering)
    expect(status(answering)).to_have_text(_(WAITING))
    assert project.texts() == []
    later(answering)
    expect(status(answering)).to_have_text(SAVED)
    assert project.texts() == [ANSWER]
    assert status(answering).get_attribute("role") == "status"


def test_what_is_sent_without_a_connection_goes_by_itself_when_it_is_back(answering, project):
    answering.context.set_offline(True)
    box(answering).fill(ANSWER)
    send(answering)
    expect(status(answering)).to_have_text(_(WAITING))
    assert project.texts() == []
    answering.context.set_offline(False)
    expect(status(answering)).to_have_text(SAVED)
    assert project.texts() == [ANSWER]
    answering.reload()
    expect(box(answering)).to_have_value(ANSWER)
    expect(beside(answering)).to_have_count(0)
    assert answering.evaluate("Object.keys(localStorage)") == []


@pytest.mark.parametrize("opened", ["answer", "thanks", "invitation"])
def test_what_waited_in_a_closed_tab_goes_when_any_page_is_opened_again(answering, line, project, opened):
    answering.context.set_offline(True)
    box(answering).fill(ANSWER)
    send(answering)
    expect(status(answering)).to_have_text(_(WAITING))
    again = answering.context.new_page()
    answering.close()
    answering.context.set_offline(False)
    own_link = answering.url.removesuffix("/answer")
    again.goto(f"{line.address}/i/{project.code}" if opened == "invitation" else f"{own_link}/{opened}")
    expect(status(again)).to_have_text(SAVED)
    assert project.texts() == [ANSWER]


def test_an_answer_whose_reply_is_lost_three_times_is_kept_once(answering, line, project):
    line.trouble = ["reply lost"] * 3
    box(answering).fill(ANSWER)
    send(answering)
    for count in (1, 2, 3):
        line.posted(count)
        expect(status(answering)).to_have_text(_(WAITING))
        later(answering)
    expect(status(answering)).to_have_text(SAVED)
    assert project.texts() == [ANSWER]
    assert len(set(line.posts)) == 1


@pytest.mark.parametrize(
    "trouble",
    [
        (503, "text/html", "<h1>503</h1>"),
        (429, "text/plain", "too many"),
        (500, "application/json", "{}"),
        (502, "text/html", "<h1>Bad Gateway</h1>"),
        (200, "text/html", "<h1>Kirjaudu verkkoon</h1>"),
        (200, "application/json", '{"saved": "1"}'),
        (404, "text/html", "<h1>404</h1>"),
        "reply lost",
    ],
)
def test_whatever_else_is_heard_than_saved_or_refused_is_no_answer(answering, line, project, trouble):
    line.trouble = [trouble]
    box(answering).fill(ANSWER)
    send(answering)
    expect(status(answering)).to_have_text(_(WAITING))
    later(answering)
    expect(status(answering)).to_have_text(SAVED)
    assert project.texts() == [ANSWER]


@pytest.mark.parametrize("sleep", ["frozen", "locked with a request under way"])
def test_a_phone_that_slept_sends_when_it_wakes(answering, line, project, sleep):
    if sleep == "frozen":
        answering.context.set_offline(True)
    else:
        line.trouble = ["hangs"]
    box(answering).fill(ANSWER)
    send(answering)
    if sleep == "frozen":
        expect(status(answering)).to_have_text(_(WAITING))
        session = answering.context.new_cdp_session(answering)
        session.send("Page.setWebLifecycleState", {"state": "frozen"})
        answering.context.set_offline(False)
        session.send("Page.setWebLifecycleState", {"state": "active"})
    else:
        line.asked.wait(60)
        answering.clock.fast_forward(20_000)
        expect(status(answering)).to_have_text(_(WAITING))
        answering.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    answering.clock.fast_forward(5_000)
    expect(status(answering)).to_have_text(SAVED)
    assert project.texts() == [ANSWER]


def test_five_answers_that_wait_are_five_and_in_order_though_two_tabs_race(answering, line, project):
    answering.context.set_offline(True)
    said = [f"Vastaus {number}" for number in range(5)]
    for text in said:
        box(answering).fill(text)
        send(answering)
        expect(status(answering)).to_have_text(_(WAITING))
    answering.context.set_offline(False)
    other = answering.context.new_page()
    other.goto(answering.url)
    expect(status(answering)).to_have_text(SAVED)
    expect(status(other)).to_have_text(SAVED)
    assert project.texts() == said
    assert answering.evaluate("Object.keys(localStorage)") == []


def test_a_tab_hears_that_its_answer_was_saved_though_another_tab_sent_it(answering, line, project):
    other = answering.context.new_page()
    other.goto(answering.url)
    answering.route("**/answer", lambda route: route.abort())
    box(answering).fill(ANSWER)
    send(answering)
    expect(status(answering)).to_have_text(_(WAITING))
    other.evaluate("dispatchEvent(new Event('online'))")
    expect(status(other)).to_have_text(SAVED)
    expect(status(answering)).to_have_text(_(WAITING))
    answering.unroute("**/answer")
    later(answering)
    expect(status(answering)).to_have_text(SAVED)
    assert project.texts() == [ANSWER]


def test_a_server_that_starts_again_loses_nothing(answering, house, project):
    server, _project = house
    box(answering).fill(ANSWER)
    server.stop()
    send(answering)
    expect(status(answering)).to_have_text(_(WAITING))
    server.start()
    later(answering)
    expect(status(answering)).to_have_text(SAVED)
    assert project.texts() == [ANSWER]


def test_control_and_hidden_characters_are_taken_out(answering, project):
    box(answering).fill("\u202eOppi\u00adsopimus\u200b toimii\x0b")
    send(answering)
    answering.wait_for_url("**/thanks*")
    assert project.texts() == ["Oppisopimus toimii"]


# Refused, and given back


def test_thirty_thousand_characters_come_back_with_the_reason(answering, project):
    long = "Pitkä. " * 4_300
    box(answering).fill(long)
    send(answering)
    refused = answering.locator("#refused")
    expect(refused).to_be_focused()
    expect(refused).to_contain_text("10")
    expect(box(answering)).to_have_value(long)
    expect(box(answering)).to_have_attribute("aria-invalid", "true")
    assert project.texts() == []
    box(answering).fill(ANSWER)
    send(answering)
    answering.wait_for_url("**/thanks*")
    assert project.texts() == [ANSWER]


def test_what_the_server_refuses_is_given_back_and_still_there_later(answering, line, project):
    box(answering, 0).evaluate("area => area.dataset.limit = 1000000")
    long = "Pitkä. " * 4_300
    box(answering, 0).fill(long)
    box(answering, 1).fill("Matkat ovat pitkiä.")
    send(answering)
    expect(answering.locator("#refused")).to_be_focused()
    expect(box(answering)).to_have_value(long)
    answering.reload()
    expect(box(answering, 0)).to_have_value(long)
    expect(box(answering, 0)).to_have_attribute("aria-invalid", "true")
    expect(box(answering, 1)).to_have_value("Matkat ovat pitkiä.")
    assert project.texts() == []


def test_a_proxys_own_too_large_gives_the_text_back(answering, line):
    line.trouble = [(413, "text/html", "<h1>413</h1>")]
    box(answering).fill(ANSWER)
    send(answering)
    expect(answering.locator("#refused")).to_be_focused()
    expect(box(answering)).to_have_value(ANSWER)
    answering.reload()
    expect(box(answering)).to_have_value(ANSWER)


def test_what_arrives_after_the_end_is_given_back_and_stays_on_the_device(answering, project):
    answering.context.set_offline(True)
    box(answering).fill(ANSWER)
    send(answering)
    expect(status(answering)).to_have_text(_(WAITING))
    project.set_state("closed")
    try:
        answering.context.set_offline(False)
        expect(answering.locator("#refused")).to_be_visible()
        expect(box(answering)).to_have_value(ANSWER)
        answering.reload()
        left = answering.locator("#left")
        expect(left).to_contain_text(ANSWER)
        assert violations(answering) == []
        left.get_by_role("button").click()
        expect(left).to_be_hidden()
        answering.reload()
        expect(left).to_be_hidden()
    finally:
        project.set_state("open")
    assert project.texts() == []


def test_an_answer_that_waited_does_not_take_the_place_of_a_newer_one(answering, phone, project):
    answering.context.set_offline(True)
    box(answering).fill("Kirjoitettu bussissa.")
    send(answering)
    expect(status(answering)).to_have_text(_(WAITING))
    laptop = phone(width=1366)
    laptop.goto(answering.url)
    box(laptop).fill(ANSWER)
    send(laptop)
    laptop.wait_for_url("**/thanks*")
    answering.context.set_offline(False)
    expect(answering.locator("#refused")).to_be_visible()
    expect(box(answering)).to_have_value("Kirjoitettu bussissa.")
    expect(beside(answering)).to_have_text(ANSWER)
    assert violations(answering) == []
    assert project.texts() == [ANSWER]
    send(answering)
    answering.wait_for_url("**/thanks*")
    assert project.texts() == [ANSWER, "Kirjoitettu bussissa."]


def test_answers_sent_one_after_the_other_do_not_stand_in_each_others_way(answering, line, project):
    line.trouble = [(503, "text/plain", "")]
    for text in ("Yksi", "Kaksi", "Yksi"):
        box(answering).fill(text)
        send(answering)
        expect(status(answering)).to_have_text(_(WAITING))
        line.trouble = [(503, "text/plain", "")]
    line.trouble = []
    later(answering)
    expect(status(answering)).to_have_text(SAVED)
    assert project.texts() == ["Yksi", "Kaksi", "Yksi"]
    box(answering).fill(ANSWER)
    send(answering)
    answering.wait_for_url("**/thanks*")
    assert project.texts()[-1] == ANSWER


# Where the browser keeps nothing


FULL = """() => {
  for (let size = 2 ** 20; size; size >>= 1)
    try { for (;;) localStorage.setItem(Math.random(), "x".repeat(size)) } catch { /* no more of that size */ }
}"""
FORBIDDEN = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError') } })"


@pytest.mark.parametrize("storage", ["full", "forbidden"])
def test_without_room_on_the_device_the_page_works_and_warns(phone, line, project, storage):
    page = phone()
    if storage == "forbidden":
        page.add_init_script(FORBIDDEN)
    page.goto(line.address + project.join() + "/answer")
    if storage == "full":
        page.evaluate(FULL)
    box(page).press_sequentially("Toimii")
    line.trouble = [(503, "text/plain", "")]
    send(page)
    expect(status(page)).to_have_text(
        _("It could not be sent yet, and this browser keeps nothing. Leave this page open: it is sent by itself.")
    )
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    page.close(run_before_unload=True)
    page.wait_for_function("true")
    later(page)
    expect(status(page)).to_have_text(SAVED)
    assert asked == ["beforeunload"]
    assert project.texts() == ["Toimii"]


# Without JavaScript


def test_without_javascript_a_form_is_sent_and_saved(phone, line, project):
    page = phone(javascript=False)
    page.goto(line.address + project.join() + "/answer")
    box(page).fill(ANSWER)
    send(page)
    page.wait_for_url("**/thanks*")
    expect(page.locator(".saved")).to_have_text(SAVED)
    assert project.texts() == [ANSWER]


def test_when_the_script_did_not_come_a_form_is_sent_as_a_form_and_what_was_refused_is_a_draft(phone, line, project):
    page = phone()
    page.route("**/script.js*", lambda route: route.abort())
    page.goto(line.address + project.join() + "/answer")
    box(page).fill("Pitkä. " * 1_500)
    send(page)
    expect(page.locator("#problems")).to_be_visible()
    assert violations(page) == []
    page.unroute("**/script.js*")
    box(page).fill("Pitkä. " * 1_501)
    send(page)
    expect(page.locator("#problems")).to_be_focused()
    page.goto(page.url)
    expect(box(page)).to_have_value(("Pitkä. " * 1_501).strip())
    box(page).fill(ANSWER)
    send(page)
    page.wait_for_url("**/thanks*")
    assert project.texts() == [ANSWER]


def test_without_javascript_a_form_opened_long_ago_takes_back_nothing(phone, line, project):
    page = phone(javascript=False)
    page.goto(line.address + project.join() + "/answer")
    other = page.context.new_page()
    other.goto(page.url)
    box(other, 0).fill(ANSWER)
    send(other)
    other.wait_for_url("**/thanks*")
    box(page, 1).fill("Matkat ovat pitkiä.")
    send(page)
    page.wait_for_url("**/thanks*")
    assert project.texts() == [ANSWER, "Matkat ovat pitkiä."]


# For everybody


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [320, 390])
def test_waiting_refused_and_with_two_texts_the_page_is_accessible_and_fits(phone, line, project, width, dark):
    page = phone(width=width, height=640, dark=dark)
    page.goto(line.address + project.join() + "/answer")
    other = page.context.new_page()
    other.goto(page.url)

    def look():
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width

    box(other).fill("Toinen luonnos.")
    expect(beside(page)).to_have_text("Toinen luonnos.")
    look()
    line.trouble = [(503, "text/plain", "")]
    box(page).fill(ANSWER)
    send(page)
    expect(status(page)).to_have_text(_(WAITING))
    look()
    box(page, 1).fill("Pitkä. " * 1_500)
    send(page)
    expect(page.locator("#refused")).to_be_visible()
    look()
    page.reload()
    expect(page.locator("#restored")).to_be_visible()
    look()


def test_with_the_keyboard_alone_everything_is_reached_and_a_refusal_leads_to_its_box(answering, project):
    page = answering
    box(page).focus()
    page.keyboard.type("x" * 5)
    box(page).evaluate("area => { area.value = 'x'.repeat(10_001); area.dispatchEvent(new Event('input')) }")
    for _step in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.tagName") == "BUTTON":
            break
    page.keyboard.press("Enter")
    expect(page.locator("#refused")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(box(page)).to_be_focused()
    page.keyboard.press("Control+A")
    page.keyboard.type(ANSWER)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/thanks*")
    assert project.texts() == [ANSWER]


def test_the_questions_and_the_receipt_are_light_and_ask_nobody_else(tab, line, project):
    own_link = line.address + project.join()
    for name in ("answer", "thanks"):
        page = tab(width=390).page
        asked = []
        page.on("request", lambda request, asked=asked: asked.append(request.url))
        page.goto(f"{own_link}/{name}", wait_until="networkidle")
        sizes = page.evaluate("performance.getEntries().map((entry) => entry.transferSize || 0)")
        assert page.url.endswith(name)
        assert sum(sizes) <= 60_000
        assert len([url for url in asked if not url.startswith("data:")]) <= 6, asked
        if name == "answer":
            box(page).fill(ANSWER)
            send(page)
            page.wait_for_url("**/thanks*")
        assert all(url.startswith((line.address, "data:")) for url in asked)
        assert page.context.cookies() == []
        assert not page.evaluate("isSecureContext"), "all of this is tried without https"


def test_pressing_twice_is_joining_once(phone, line, project):
    page = phone(javascript=False)
    page.goto(f"{line.address}/i/{project.code}")
    page.get_by_label("Työnantajat").check()
    before = len(project.rows("SELECT id FROM participant"))
    line.trouble = ["reply late"]
    x, y = _middle(page.get_by_role("button", name=_("Start answering")))
    page.mouse.click(x, y)
    line.asked.wait(60)
    page.mouse.click(x, y)
    expect(page).to_have_url(re.compile("/answer"))  # the first way there is broken off
    assert len(project.rows("SELECT id FROM participant")) == before + 1


# A store that takes nothing just now


@contextmanager
def full_disk(server):
    """No file of the server can grow: for it the disk is full."""
    if not hasattr(resource, "prlimit"):
        pytest.skip("another process cannot be limited on this machine")
    process = psutil.Process(server._process.pid)
    all_of_it = [process, *process.children(recursive=True)]

    def size(limit: int) -> None:
        for one in all_of_it:
            resource.prlimit(one.pid, resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))

    size(0)
    try:
        yield
    finally:
        size(resource.RLIM_INFINITY)


def test_on_a_full_disk_the_phone_keeps_the_answer_until_there_is_room(answering, house, line, project):
    box(answering).fill(ANSWER)
    with full_disk(house[0]):
        send(answering)
        line.posted(1)
        expect(status(answering)).to_have_text(_(WAITING))
        assert project.texts() == []
    later(answering)
    expect(status(answering)).to_have_text(SAVED)
    assert project.texts() == [ANSWER]


def test_on_a_full_disk_a_form_without_javascript_comes_back_with_the_text(phone, house, line, project):
    page = phone(javascript=False)
    page.goto(line.address + project.join() + "/answer")
    box(page).fill(ANSWER)
    with full_disk(house[0]):
        send(page)
        expect(page.locator("#problems")).to_be_visible()
        expect(box(page)).to_have_value(ANSWER)
        assert "Traceback" not in page.content()
    send(page)
    page.wait_for_url("**/thanks*")
    assert project.texts() == [ANSWER]


@pytest.fixture(scope="module")
def stopped_hard(tmp_path_factory):
    """A house over PostgreSQL, and the database's server."""
    if not postgres_commands():
        pytest.skip("PostgreSQL is not installed on this machine")
    database = PostgresServer()
    data = tmp_path_factory.mktemp("outbox-over-postgres") / "data"
    settings = Settings(data_directory=data, database=database.new_database())
    project = Project(settings)
    data.mkdir(exist_ok=True)
    (data / "settings.toml").write_text(f'database = "{settings.database}"\n')
    with serving(data, "--lan") as server:
        yield server, project, database
    database.remove()


def test_while_postgresql_is_down_the_phone_keeps_the_answer_and_nobody_sees_a_stack_trace(phone, stopped_hard):
    server, project, database = stopped_hard
    there = f"http://kutomo.test:{server.port}{project.join()}/answer"
    page, plain = phone(), phone(javascript=False)
    page.goto(there)
    box(page).fill(ANSWER)
    plain.goto(there)
    box(plain, 1).fill("Matkat ovat pitkiä.")
    database.stop("immediate")
    try:
        send(page)
        expect(status(page)).to_have_text(_(WAITING))
        send(plain)
        expect(plain.get_by_role("heading", level=1)).to_have_text(_("Not just now"))
        expect(box(plain)).to_have_value("Matkat ovat pitkiä.")
        assert "Traceback" not in plain.content()
    finally:
        database.start()
    later(page)
    expect(status(page)).to_have_text(SAVED)
    send(plain)
    plain.wait_for_url("**/thanks*")
    assert sorted(project.texts()) == ["Matkat ovat pitkiä.", ANSWER]
