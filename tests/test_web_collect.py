"""What participants meet on the way to their answers: notices, consents, forms of questions, the preview."""

import re
from dataclasses import replace
from urllib.parse import urlencode

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient
from test_watch import run
from test_web import ANSWER, House, read

from workshop.collect.notices import notice_text
from workshop.model import Localised, Option
from workshop.store import ImportedTie, Store, close_stores, open_store, watch
from workshop.store.errors import NothingSaved, StoreAway
from workshop.texts import Texts
from workshop.web import routes
from workshop.web.limits import Limits

OPTIONS = tuple(Option(key, Localised(fi=text)) for key, text in (("a", "Palkka"), ("b", "Työmatka")))


@pytest.fixture
def house(tmp_path):
    yield House(tmp_path)
    close_stores()


def change(house, **values):
    with open_store(house.settings) as store:
        house.project = replace(store.project(house.project.id), **values)
        store.change_project(house.project)


def ask(house, text, form, **details):
    with open_store(house.settings) as store:
        return store.add_prompt(house.project.id, house.activity.id, text, form=form, **details)


def said(house, path):
    with open_store(house.settings) as store:
        return store.said_by(store.participant(path.removeprefix("/p/")))


def post(house, path, **fields):
    return house.browser.post(f"{path}/answer", data={**house.fill(path, {}), **fields}, follow_redirects=False)


# Notices and consents


def test_the_notice_says_who_is_responsible_on_what_basis_and_what_the_organiser_adds(house):
    change(house, controller="Rovaniemen kaupunki", contact="tietosuoja@rovaniemi.fi", notice=Localised(fi="Kiitos!"))
    page = read(house.browser.get(f"/i/{house.code}?lang=fi"))
    for line in notice_text(house.project, Texts("fi")).splitlines():
        assert line in page
    for told in ("Rovaniemen kaupunki", "tietosuoja@rovaniemi.fi", "Kiitos!", "yleistä etua koskevan tehtävän"):
        assert told in page


def test_without_a_consent_that_is_asked_for_nobody_gets_in(house):
    change(house, legal_basis="consent")
    fields = house.invited()
    refused = house.browser.post(f"/i/{house.code}", data=fields, follow_redirects=False)
    assert refused.status_code == 422
    assert "Tick that you agree" in read(refused)
    assert f'value="{house.employers.id}" required checked' in refused.text
    assert house.participants() == 0
    assert house.browser.post(f"/i/{house.code}", data={**fields, "consent": "1"}).status_code == 200
    assert house.participants() == 1


def test_what_each_participant_was_shown_is_kept_word_for_word_with_its_version(house):
    house.join()
    change(house, contact="tietosuoja@rovaniemi.fi")
    house.join(house.workers)
    house.join()
    with open_store(house.settings) as store:
        (newer, joined), (older, first) = store.notices(house.project.id)
    assert (newer.version, joined, older.version, first) == (2, 2, 1, 1)
    assert newer.text == notice_text(house.project, Texts("en"))
    assert "tietosuoja@rovaniemi.fi" not in older.text


def test_a_group_and_the_purpose_are_read_in_the_visitors_language(house):
    change(house, purposes=Localised(sv="Vi bygger tjänsterna tillsammans."))
    with open_store(house.settings) as store:
        store.change_group(replace(house.employers, names=Localised(sv="Arbetsgivare")))
    page = house.browser.get(f"/i/{house.code}?lang=sv").text
    assert "Vi bygger tjänsterna tillsammans." in page
    assert ">Arbetsgivare<" in page
    assert '<span lang="fi">Työntekijät' in page


# Answers of every form


def test_a_tampered_option_is_refused_and_the_rest_stays_on_the_page(house):
    prompt = ask(house, "Mikä on tärkeintä?", "single", options=OPTIONS)
    path = house.join()
    reply = post(house, path, **{f"pick-{prompt.id}": "z", f"text-{house.works.id}": ANSWER})
    assert reply.status_code == 422
    assert "not one of the choices" in read(reply)
    assert ANSWER in reply.text
    assert said(house, path) == {}


def test_a_question_that_requires_an_answer_gets_one_or_nothing_is_kept(house):
    with open_store(house.settings) as store:
        store.change_prompt(house.project.id, replace(house.works, required=True))
    path = house.join()
    reply = house.answer(path, {house.works: " ", house.hinders: ANSWER})
    assert reply.status_code == 422
    assert f'href="#text-{house.works.id}"' in reply.text
    assert ANSWER in reply.text
    assert said(house, path) == {}
    house.answer(path, {house.works: ANSWER})
    emptied = house.from_outbox(path, {f"text-{house.works.id}": "", "form": "0" * 32})
    assert (emptied.status_code, emptied.json()["refused"]) == (422, "unfit")
    assert said(house, path) == {house.works.id: ANSWER}


def test_the_outbox_hears_the_mark_of_a_roster_as_it_stands(house):
    prompt = ask(house, "Kenen kanssa?", "roster")
    with open_store(house.settings) as store:
        store.import_ties(house.project.id, [ImportedTie("Kela", "REDU")])
    path = house.join()
    field, over = f"pick-{prompt.id}", f"over-{prompt.id}"
    first = house.from_outbox(path, {field: "Kunta\n2\t\tkela", "form": "1" * 32}).json()
    assert said(house, path) == {prompt.id: "Kunta\n2\t\tKela"}
    again = house.from_outbox(path, {field: "Kunta\n3\t\tkela", "form": "2" * 32, over: first["over"][over]})
    assert again.status_code == 200
    assert said(house, path) == {prompt.id: "Kunta\n3\t\tKela"}


def test_what_others_typed_as_organisations_is_not_offered(house):
    prompt = ask(house, "Kenen kanssa?", "roster")
    one, other = house.join(), house.join()
    house.from_outbox(one, {f"pick-{prompt.id}": "Oma\n2\t\tMaija Virtanen", "form": "1" * 32})
    assert "Maija Virtanen" in house.browser.get(f"{one}/answer").text
    assert "Maija Virtanen" not in house.browser.get(f"{other}/answer").text


def test_when_nothing_can_be_kept_what_was_chosen_is_sent_again_with_one_press(house, monkeypatch):
    prompt = ask(house, "Mitkä?", "multiple", options=OPTIONS)
    path = house.join()
    fields = [*house.fill(path, {}).items(), *((f"pick-{prompt.id}", key) for key in ("", "a", "b"))]

    def away(*_, **__):
        raise StoreAway

    headers = {"content-type": "application/x-www-form-urlencoded"}
    with monkeypatch.context() as patch:
        patch.setattr("workshop.store.Store.visited", away)
        page = house.browser.post(f"{path}/answer", content=urlencode(fields), headers=headers)
    assert page.status_code == 503
    again = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', page.text)
    assert [value for name, value in again if name == f"pick-{prompt.id}"] == ["", "a", "b"]
    house.browser.post(f"{path}/answer", content=urlencode(again), headers=headers)
    assert said(house, path) == {prompt.id: "a b"}


def test_questions_one_by_one_lead_from_one_to_the_next(house):
    with open_store(house.settings) as store:
        store.change_activity(house.project.id, replace(house.activity, stepwise=True))
    path = house.join()
    first = house.browser.get(f"{path}/answer").text
    assert "Mikä toimii?" in first
    assert "Mikä vaikeuttaa?" not in first
    saved = house.browser.post(
        f"{path}/answer?step=1", data={**house.fill(path, {house.works: ANSWER})}, follow_redirects=False
    )
    assert saved.headers["location"] == f"{path}/answer?step=2"
    for odd in ("0", "99", "x", "-1"):
        assert house.browser.get(f"{path}/answer?step={odd}").status_code == 200
    passed = house.browser.post(f"{path}/answer?step=2", data={"form": "0" * 32}, follow_redirects=False)
    assert passed.headers["location"].startswith(f"{path}/thanks")
    assert said(house, path) == {house.works.id: ANSWER}


def test_a_question_done_in_the_room_is_not_asked_on_the_link(house):
    with open_store(house.settings) as store:
        voting = store.add_activity(house.workshop, method="dot_voting", title="Pisteet", state="open")
        store.add_prompt(house.project.id, voting.id, "Mikä ensin?")
        survey = store.add_activity(house.workshop, method="network_roster", title="Verkosto", state="open")
        store.add_prompt(house.project.id, survey.id, "Kenen kanssa?", form="roster")
    page = read(house.browser.get(f"{house.join()}/answer"))
    assert "Mikä ensin?" not in page
    assert "Kenen kanssa?" in page


# The preview


def test_a_preview_shows_what_is_not_open_yet_and_keeps_nothing(house):
    house.set_state("draft")
    house.settings = replace(house.settings, access="this-machine")
    house.app = Starlette(routes=routes(house.settings))
    page = house.new_browser().get(f"/preview/{house.project.id}")
    assert page.status_code == 200
    assert "Mikä toimii?" in page.text
    assert 'method="post"' not in page.text
    assert house.participants() == 0


def test_a_preview_is_for_whoever_has_logged_in(house):
    reply = house.browser.get(f"/preview/{house.project.id}", follow_redirects=False)
    assert (reply.status_code, reply.headers["location"]) == (303, "/log-in")


# Limits


def test_a_link_that_is_used_very_often_waits_and_another_of_the_same_room_does_not(house):

    house.app = Starlette(routes=routes(house.settings, Limits(posts=3)))
    house.browser = house.new_browser()
    one, other = house.join(), house.join()
    for number in range(3):
        assert house.answer(one, {house.works: f"{ANSWER} {number}"}).status_code == 303
    late = house.answer(one, {house.works: "Viimeinen."})
    assert late.status_code == 429
    assert int(late.headers["retry-after"]) > 0
    assert "Viimeinen." in late.text
    assert "Send my answers" in late.text
    heard = house.from_outbox(one, {f"text-{house.works.id}": "Viimeinen.", "form": "3" * 32})
    assert (heard.status_code, "refused" in heard.json()) == (429, False)
    assert house.answer(other, {house.works: ANSWER}).status_code == 303
    assert said(house, one) == {house.works.id: f"{ANSWER} 2"}


def test_a_wrong_code_ten_times_locks_nobody_out(house):
    for _turn in range(10):
        wrong = house.browser.post("/j", data={"code": "abcd-2345"})
        assert wrong.status_code == 404
        assert "There is no such code" in read(wrong)
    right = house.browser.post("/j", data={"code": house.code}, follow_redirects=False)
    assert right.headers["location"] == f"/i/{house.code}"


# Phones that reach the laptop


def visit_from(house, host):
    """Open the invitation from a device of that number."""
    phone = TestClient(house.app, base_url="http://127.0.0.1", client=(host, 50_000))
    assert phone.get(f"/i/{house.code}").status_code == 200
    with open_store(house.settings) as store:
        return store.invitation(house.code).reached_at


def test_the_first_visit_from_another_device_is_noted_with_its_time_and_nothing_else(house):
    assert visit_from(house, "127.0.0.1") is None
    reached_at = visit_from(house, "203.0.113.9")
    assert reached_at is not None
    assert visit_from(house, "203.0.113.10") == reached_at
    close_stores()
    for file in house.settings.data_directory.iterdir():
        assert b"203.0.113" not in file.read_bytes()


def test_screens_hear_of_the_first_visit_from_another_device_at_once(house):
    watcher = watch(house.settings)
    number = watcher.number(house.project.id)
    visit_from(house, "203.0.113.9")

    assert run(watcher.news(house.project.id, after=number, within_seconds=10)) != number


def test_a_code_typed_on_a_phone_is_a_visit_too(house):
    phone = TestClient(house.app, base_url="http://127.0.0.1", client=("203.0.113.9", 50_000))
    phone.post("/j", data={"code": house.code})
    with open_store(house.settings) as store:
        assert store.invitation(house.code).reached_at is not None


def test_an_invitation_is_shown_also_while_the_store_takes_nothing(house, monkeypatch):
    def refuse(_store, _invitation):
        raise NothingSaved

    monkeypatch.setattr(Store, "note_reached", refuse)
    assert visit_from(house, "203.0.113.9") is None
