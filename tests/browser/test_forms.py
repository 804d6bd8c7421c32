"""Questions of every form on a phone: by touch, by keyboard, without JavaScript, without a connection."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import serving, violations
from workshop.model import Localised, Option
from workshop.settings import Settings
from workshop.store import ImportedTie, close_stores, open_store
from workshop.texts import Texts

pytestmark = pytest.mark.browser
_ = Texts("fi")

CHOICES = {"a": "Palkka", "b": "Työmatka", "c": "Työaika"}
OPTIONS = tuple(Option(key, Localised(fi=text, sv=f"{text} (sv)")) for key, text in CHOICES.items())


class Project:
    """A project that asks a question of every form, as the store has it."""

    def __init__(self, settings):
        self.settings = settings
        with open_store(settings) as store:
            self.id = store.add_project("Tulevaisuuden palvelut").id
            self.group = store.add_group(self.id, "Työnantajat").id
            workshop = store.add_workshop(self.id, "Ennakkotehtävät")
            self.activity = store.add_activity(workshop, method="pre_assignment", title="Ennakkotehtävä", state="open")
            store.import_ties(self.id, [ImportedTie("Kela", "REDU")])
            self.prompts = {
                form: store.add_prompt(self.id, self.activity.id, f"Kysymys: {form}", form=form, **more).id
                for form, more in {
                    "text": {"required": True, "example": Localised(fi="Neuvojan tavoittaa samana päivänä.")},
                    "scale": {"low": Localised(fi="vaikeaa"), "high": Localised(fi="helppoa")},
                    "single": {"options": OPTIONS},
                    "multiple": {"options": OPTIONS, "at_most": 2},
                    "ranking": {"options": OPTIONS},
                    "roster": {"texts": Localised(sv="Fråga: partner")},
                }.items()
            }
        close_stores()

    def join(self):
        """The path of a new participant's own link."""
        with open_store(self.settings) as store:
            self.who, token = store.join(self.id, self.group)
        close_stores()
        return f"/p/{token}"

    def said(self):
        """What the last participant has said, by the form of the question."""
        with open_store(self.settings) as store:
            said = store.said_by(self.who)
        close_stores()
        return {form: said[id] for form, id in self.prompts.items() if id in said}

    def stepwise(self, wanted):
        from dataclasses import replace

        with open_store(self.settings) as store:
            store.change_activity(self.id, replace(self.activity, stepwise=wanted))
        close_stores()


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """A server that phones reach by plain http and another name than localhost, and what its store holds."""
    data = tmp_path_factory.mktemp("forms") / "data"
    project = Project(Settings(data_directory=data))
    with serving(data, "--lan") as server:
        yield f"http://kutomo.test:{server.port}", project


def question(page, project, form):
    return page.locator(
        f"[id$='{project.prompts[form]}'].question, .question:has([id$='{project.prompts[form]}'])"
    ).first


def fill(page, project, *, known="Kela"):
    """Answer everything as a thumb does."""
    page.locator("textarea").fill("Bussi kulkee liian harvoin.")
    question(page, project, "scale").get_by_label("4", exact=True).check()
    question(page, project, "single").get_by_label("Työmatka").check()
    for text in ("Palkka", "Työaika"):
        question(page, project, "multiple").get_by_label(text).check()
    question(page, project, "ranking").get_by_label("Työaika").select_option("1")
    question(page, project, "ranking").get_by_label("Palkka").select_option("2")
    roster = question(page, project, "roster")
    roster.get_by_label(_("For which organisation do you answer?")).fill("Pajalan kunta")
    kela = roster.get_by_role("group", name=known)
    kela.get_by_label(_("How closely do you work together?")).select_option("3")
    kela.get_by_label(_("How well can you trust each other?")).select_option("2")
    other = roster.get_by_role("group", name=_("Another organisation")).first
    other.get_by_role("textbox").fill("Nuorten paja")
    other.get_by_label(_("How closely do you work together?")).select_option("1")


EVERYTHING = {
    "text": "Bussi kulkee liian harvoin.",
    "scale": "4",
    "single": "b",
    "multiple": "a c",
    "ranking": "c a",
    "roster": "Pajalan kunta\n3\t2\tKela\n1\t\tNuorten paja",
}


def send(page):
    page.get_by_role("button", name=_("Send my answers")).click()


@pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_every_form_is_answered_shown_and_changed(house, tab, javascript):
    address, project = house
    page = tab(width=390, height=844, javascript=javascript).page
    path = project.join()
    page.goto(f"{address}{path}/answer")
    fill(page, project)
    send(page)
    page.wait_for_url("**/thanks*")
    assert project.said() == EVERYTHING
    receipt = page.locator("main").inner_text()
    for said in ("Työmatka", "1. Työaika", "2. Palkka", "Kela", "Nuorten paja", "4 (asteikolla 1–5)"):
        assert said in receipt
    page.goto(f"{address}{path}/answer")
    assert page.locator("progress").get_attribute("value") == "6"
    assert question(page, project, "multiple").get_by_label("Työaika").is_checked()
    question(page, project, "multiple").get_by_label("Työaika").uncheck()
    question(page, project, "scale").get_by_label(_("No answer")).check()
    question(page, project, "ranking").get_by_label("Työmatka").select_option("3")
    send(page)
    page.wait_for_url("**/thanks*")
    assert project.said() == {
        **{f: t for f, t in EVERYTHING.items() if f != "scale"},
        "multiple": "a",
        "ranking": "c a b",
    }


def test_what_was_chosen_but_not_sent_is_there_after_the_tab_was_closed(house, tab):
    address, project = house
    page = tab(width=390, height=844).page
    page.goto(f"{address}{project.join()}/answer")
    fill(page, project)
    again = page.context.new_page()
    page.close()
    again.goto(page.url)
    expect(again.locator("#restored")).to_be_visible()
    send(again)
    again.wait_for_url("**/thanks*")
    assert project.said() == EVERYTHING


def test_what_was_chosen_without_a_connection_goes_by_itself_when_it_is_back(house, tab):
    address, project = house
    watched = tab(width=390, height=844)
    page = watched.page
    page.goto(f"{address}{project.join()}/answer")
    fill(page, project)
    page.context.set_offline(True)
    send(page)
    waiting = _("Saved on this device. It is sent by itself when the connection is back.")
    expect(page.locator("#status")).to_have_text(waiting)
    assert project.said() == {}
    page.context.set_offline(False)
    expect(page.locator("#status")).to_have_text(re.compile(r"\d\.\d\d"), timeout=60_000)
    assert project.said() == EVERYTHING
    watched.errors.clear()  # that the line was broken is no error of the page


def test_a_question_that_requires_an_answer_is_asked_again_and_the_rest_stays(house, tab):
    address, project = house
    for javascript in (True, False):
        watched = tab(width=390, height=844, javascript=javascript)
        page = watched.page
        page.goto(f"{address}{project.join()}/answer")
        question(page, project, "single").get_by_label("Palkka").check()
        question(page, project, "ranking").get_by_label("Palkka").select_option("2")
        send(page)
        expect(page.locator(".problem:visible").first).to_have_text(_("This question needs an answer."))
        assert question(page, project, "single").get_by_label("Palkka").is_checked()
        page.locator("textarea").fill("Bussi kulkee.")
        if not javascript:  # nothing moves the places up by itself
            assert question(page, project, "ranking").get_by_label("Palkka").input_value() == "2"
            question(page, project, "ranking").get_by_label("Palkka").select_option("1")
        send(page)
        page.wait_for_url("**/thanks*")
        assert project.said() == {"text": "Bussi kulkee.", "single": "a", "ranking": "a"}
        watched.errors.clear()  # that it was refused is no error of the page


def test_two_choices_never_share_a_place(house, tab):
    address, project = house
    page = tab(width=390, height=844).page
    page.goto(f"{address}{project.join()}/answer")
    places = [question(page, project, "ranking").get_by_label(text) for text in CHOICES.values()]
    for place, number in zip(places, "123", strict=True):
        place.select_option(number)
    places[2].select_option("1")
    assert [place.input_value() for place in places] == ["3", "2", "1"]
    places[1].select_option("")
    assert [place.input_value() for place in places] == ["2", "", "1"]


@pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_one_question_after_the_other_leads_to_the_receipt(house, tab, javascript):
    address, project = house
    project.stepwise(True)
    try:
        page = tab(width=390, height=844, javascript=javascript).page
        page.goto(f"{address}{project.join()}/answer")
        page.locator("textarea").fill("Bussi kulkee liian harvoin.")
        seen = []
        for _number in range(6):
            expect(page.locator("main form .question")).to_have_count(1)
            seen.append(page.locator(".number").inner_text().split(" · ")[0])
            if page.get_by_label("4", exact=True).count():
                page.get_by_label("4", exact=True).check()
            before = page.url
            page.locator("main form button:not([type=button])").last.click()
            page.wait_for_url(lambda url, before=before: url != before)
        assert seen == [_("Question {number} of {count}", number=number, count=6) for number in range(1, 7)]
        assert "/thanks" in page.url
        assert project.said() == {"text": "Bussi kulkee liian harvoin.", "scale": "4"}
    finally:
        project.stepwise(False)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_form_is_accessible_fits_a_narrow_phone_and_is_reached_by_keyboard(house, tab, dark):
    address, project = house
    page = tab(width=320, height=640, dark=dark).page
    page.goto(f"{address}{project.join()}/answer")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    send(page)
    expect(page.locator("#refused")).to_be_visible()
    assert violations(page) == []
    reached = set()
    page.locator("h1").click()
    for _press in range(60):
        page.keyboard.press("Tab")
        seen, name = page.evaluate(
            "[document.activeElement === document.body ||"
            " getComputedStyle(document.activeElement).outlineStyle !== 'none', document.activeElement.name]"
        )
        assert seen, name
        reached.add(name)
    controls = page.locator("main form :is(input:not([type=hidden]), select, textarea)")
    shown = {control.get_attribute("name") for control in controls.all() if control.is_visible()}
    assert shown <= reached


def test_words_of_the_users_are_in_the_language_of_the_page_or_marked(house, tab):
    address, project = house
    page = tab(width=390, language="sv-FI").page
    page.goto(f"{address}{project.join()}/answer")
    assert question(page, project, "single").get_by_label("Palkka (sv)").count() == 1
    assert page.get_by_text("Fråga: partner").evaluate("one => one.closest('[lang]').lang") == "sv"
    assert page.get_by_text("Kysymys: single").evaluate("one => one.closest('[lang]').lang") == "fi"
