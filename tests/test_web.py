"""The light pages and the shell, over HTTP, on a real store."""

import gzip
import html
import json
import logging
import re
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import HTMLResponse
from starlette.routing import Mount, Route
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

from workshop import look
from workshop.access import password_hash
from workshop.collect.invitations import qr_svg
from workshop.settings import LOGIN_COOKIE, Settings
from workshop.store import close_stores, open_store
from workshop.store.errors import DamagedStore, NothingSaved, StoreAway, StoreBusy
from workshop.web import Shell, facilitator_language, quiet_access_log, routes
from workshop.web.assets import DARK, LIGHT, asset_address, assets
from workshop.web.endpoint import endpoint
from workshop.web.fonts import FONT_FILES, STATIC
from workshop.web.hosts import is_served
from workshop.web.shell import _index_pages

PASSWORD = "oikea hevonen paristo"
EMAIL = "aino.ohjaaja@example.fi"
ANSWER = "Oppisopimus toimii, kun oppilaitos vastaa puhelimeen."


class House:
    """A project that asks two questions, and a browser in front of it."""

    def __init__(self, directory, **changes) -> None:
        self.settings = Settings(directory, **{"language": "en", **changes})
        with open_store(self.settings) as store:
            self.project = store.add_project(
                "Tulevaisuuden palvelut", purpose="Rakennamme palvelut yhdessä.", commissioner="Osaamo"
            )
            self.employers = store.add_group(self.project.id, "Työnantajat")
            self.workers = store.add_group(self.project.id, "Työntekijät")
            self.staff = store.add_group(self.project.id, "Henkilöstö", staff=True)
            self.workshop = store.add_workshop(self.project.id, "Ennakkotehtävät")
            self.activity = store.add_activity(
                self.workshop, method="pre_assignment", title="Ennakkotehtävä", state="open"
            )
            self.works = store.add_prompt(self.project.id, self.activity.id, "Mikä toimii?")
            self.hinders = store.add_prompt(self.project.id, self.activity.id, "Mikä vaikeuttaa?")
            self.code = store.invite(self.project.id, None).code
        self.app = Starlette(routes=routes(self.settings))
        self.browser = self.new_browser()

    def new_browser(self, **headers) -> TestClient:
        return TestClient(self.app, base_url="http://127.0.0.1", headers={"accept-language": "en", **headers})

    def invited(self, group=None) -> dict[str, str]:
        """The fields of a freshly loaded invitation."""
        form = re.search(r'name="form" value="([^"]+)"', self.browser.get(f"/i/{self.code}").text)[1]
        return {"form": form, "group": (group or self.employers).id}

    def join(self, group=None) -> str:
        """Accept the invitation; the path of the own link."""
        reply = self.browser.post(f"/i/{self.code}", data=self.invited(group), follow_redirects=False)
        assert reply.status_code == 303
        return re.fullmatch(r"(/p/[\w-]{22})/answer", reply.headers["location"])[1]

    def fill(self, path, texts) -> dict[str, str]:
        """The fields of a freshly loaded form, with these texts by prompt."""
        page = self.browser.get(f"{path}/answer").text
        fields = dict(re.findall(r'name="(form|over-[^"]+)" value="([^"]+)"', page))
        return {**fields, **{f"text-{prompt.id}": text for prompt, text in texts.items()}}

    def answer(self, path, texts):
        return self.browser.post(f"{path}/answer", data=self.fill(path, texts), follow_redirects=False)

    def from_outbox(self, path, fields):
        """What the page's script hears when it sends those fields."""
        return self.browser.post(f"{path}/answer", data=fields, headers={"accept": "application/json"})

    def participants(self) -> int:
        with open_store(self.settings) as store, store._engine.reading() as rows:
            return len(rows.all("SELECT id FROM participant"))

    def contributions(self):
        with open_store(self.settings) as store:
            return store.material(self.project.id).contributions

    def set_state(self, state) -> None:
        with open_store(self.settings) as store:
            store.set_activity_state(self.project.id, self.activity, state)


@pytest.fixture
def house(tmp_path):
    yield House(tmp_path)
    close_stores()


def read(reply) -> str:
    """A page's words, as a person reads them."""
    return html.unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", reply.text)))


# Invitation


def test_an_invitation_says_whose_project_it_is_how_long_it_takes_and_that_answering_is_voluntary(house):
    page = read(house.browser.get(f"/i/{house.code}"))

    for said in (
        "Tulevaisuuden palvelut",
        "Rakennamme palvelut yhdessä.",
        "Osaamo",
        "There are 2 questions.",
        "It takes about 15–20 minutes.",
        "Answering is voluntary and does not affect the services you get.",
        "What happens to your answers",
    ):
        assert said in page


def test_staff_stand_last_among_the_choices_and_are_told_what_becomes_of_what_they_say(house):
    page = read(house.browser.get(f"/i/{house.code}"))

    places = [page.index(said) for said in ("Työnantajat", "Työntekijät", "do you take part as staff?", "Henkilöstö")]
    assert places == sorted(places)
    house.join(house.staff)


def test_a_group_that_is_none_of_the_projects_is_refused(house):
    reply = house.browser.post(f"/i/{house.code}", data={"group": house.project.id}, follow_redirects=False)
    assert reply.status_code == 422


def test_a_groups_own_link_asks_for_no_group_and_keeps_to_it(house):
    with open_store(house.settings) as store:
        own = store.invite(house.project.id, house.staff.id)
    assert "radio" not in house.browser.get(f"/i/{own.code}").text

    reply = house.browser.post(f"/i/{own.code}", data={"group": house.workers.id}, follow_redirects=False)
    house.answer(reply.headers["location"].removesuffix("/answer"), {house.works: ANSWER})

    assert [said.group for said in house.contributions()] == [house.staff.id]


def test_joining_twice_by_one_form_is_joining_once(house):
    fields = house.invited()

    replies = [house.browser.post(f"/i/{house.code}", data=fields, follow_redirects=False) for _ in range(3)]

    assert len({reply.headers["location"] for reply in replies}) == 1
    assert house.participants() == 1
    other = house.browser.post(
        f"/i/{house.code}", data={**fields, "group": house.workers.id}, follow_redirects=False
    ).headers["location"]
    assert other != replies[0].headers["location"], "the same page with another group is another participant"
    assert house.participants() == 2


@pytest.mark.parametrize("form", [None, "", "1", "x" * 36])
def test_joining_without_a_key_of_ours_makes_somebody_new_each_time(house, form):
    fields = {"group": house.employers.id, **({} if form is None else {"form": form})}

    replies = [house.browser.post(f"/i/{house.code}", data=fields, follow_redirects=False) for _ in range(2)]

    assert len({reply.headers["location"] for reply in replies}) == 2


def test_the_key_of_joining_stays_when_the_form_comes_back(house):
    fields = house.invited()

    reply = house.browser.post(f"/i/{house.code}", data={"form": fields["form"]})

    assert fields["form"] in reply.text


def test_without_a_group_the_page_comes_back_and_leads_to_the_choice(house):
    reply = house.browser.post(f"/i/{house.code}", data={})

    assert reply.status_code == 422
    assert f'href="#group-{house.employers.id}"' in reply.text
    assert "Choose the group that you belong to." in read(reply)


@pytest.mark.parametrize("path", ["/i/zzzzzzzz", "/p/tuntematon-linkki/answer", "/p/x/thanks", "/p/x", "/i/a/b/c"])
def test_a_link_that_leads_nowhere_gets_a_calm_page(house, path):
    reply = house.browser.get(path)

    assert reply.status_code == 404
    assert "This link does not work" in read(reply)


@pytest.mark.parametrize("limits", [{"closed": True}, {"expires_at": datetime(2026, 1, 1, tzinfo=UTC)}, {"at_most": 0}])
def test_a_link_that_lets_nobody_in_says_so_and_whoever_is_in_stays(house, limits):
    path = house.join()
    fields = house.invited()
    with open_store(house.settings) as store:
        invitation = store.invitation(house.code)
        store.limit_invitation(invitation, **{"closed": False, "expires_at": None, "at_most": None, **limits})

    for reply in (house.browser.post(f"/i/{house.code}", data=fields), house.browser.get(f"/i/{house.code}")):
        assert reply.status_code == 410
        assert "This link has ended" in read(reply)
    assert house.answer(path, {house.works: ANSWER}).status_code == 303
    assert house.participants() == 1


def test_nobody_is_let_in_before_there_is_something_to_answer(house):
    house.set_state("draft")

    assert "Answering is not open just now." in read(house.browser.get(f"/i/{house.code}"))
    reply = house.browser.post(f"/i/{house.code}", data={"group": house.employers.id}, follow_redirects=False)
    assert reply.status_code == 200


def test_a_code_is_found_however_it_is_typed(house):
    typed = f" {house.code[:4].upper()} - {house.code[4:].upper()} "

    reply = house.browser.post("/j", data={"code": typed}, follow_redirects=False)

    assert reply.status_code == 303
    assert reply.headers["location"] == f"/i/{house.code}"


def test_a_wrong_code_is_asked_for_again_as_it_was_typed(house):
    reply = house.browser.post("/j", data={"code": "aaaa-bbbb"})

    assert reply.status_code == 404
    assert 'value="aaaa-bbbb"' in reply.text
    assert "There is no such code." in read(reply)


def test_a_stray_slash_at_the_end_of_a_link_does_no_harm(house):
    assert house.browser.get(f"/i/{house.code}/").status_code == 200


# Answering


def test_a_participant_answers_sees_the_receipt_changes_downloads_and_erases(house):
    path = house.join()

    saved = house.answer(path, {house.works: ANSWER, house.hinders: ""})
    assert saved.status_code == 303
    thanks = house.browser.get(saved.headers["location"])
    assert re.search(r"Saved at \d{1,2}:\d\d", read(thanks))
    assert ANSWER in read(thanks)
    assert f"http://127.0.0.1{path}" in read(thanks)
    qr = house.browser.get(re.search(r'<img class="qr" src="([^"]+)"', thanks.text)[1])
    assert qr.content == qr_svg(f"http://127.0.0.1{path}")
    assert qr.headers["content-type"] == "image/svg+xml"

    assert ANSWER in read(house.browser.get(f"{path}/answer"))
    house.answer(path, {house.works: "Oppisopimus toimii hyvin.", house.hinders: "Matkat ovat pitkiä."})
    assert sorted(said.text for said in house.contributions()) == ["Matkat ovat pitkiä.", "Oppisopimus toimii hyvin."]
    assert {said.group for said in house.contributions()} == {house.employers.id}

    download = house.browser.get(f"{path}/download")
    assert download.headers["content-disposition"].startswith("attachment")
    assert json.loads(download.text)["answers"][0] == {
        "activity": "Ennakkotehtävä",
        "question": "Mikä toimii?",
        "answer": "Oppisopimus toimii hyvin.",
    }

    assert "cannot be undone" in read(house.browser.get(f"{path}/erase"))
    assert len(house.contributions()) == 2
    erased = house.browser.post(f"{path}/erase")
    assert "Everything that you had sent has been erased" in read(erased)
    assert house.contributions() == ()
    assert house.browser.get(f"{path}/thanks").status_code == 404
    assert house.browser.post(f"{path}/erase").status_code == 200


def test_the_short_own_link_opens_the_questions_first_and_the_receipt_later(house):
    path = house.join()
    assert house.browser.get(path, follow_redirects=False).headers["location"] == f"{path}/answer"

    house.answer(path, {house.works: ANSWER})

    assert house.browser.get(path, follow_redirects=False).headers["location"] == f"{path}/thanks"


def test_a_form_sent_twice_is_kept_once(house):
    path = house.join()
    fields = house.fill(path, {house.works: ANSWER, house.hinders: "Matkat ovat pitkiä."})

    for _ in range(3):
        assert house.browser.post(f"{path}/answer", data=fields, follow_redirects=False).status_code == 303

    assert len(house.contributions()) == 2
    with open_store(house.settings) as store, store._engine.reading() as rows:
        assert len(rows.all("SELECT * FROM contribution_version")) == 2


def test_what_was_changed_after_going_back_is_kept_though_the_form_is_the_same(house):
    path = house.join()
    fields = house.fill(path, {house.works: ANSWER})

    for text in (ANSWER, "Toinen teksti.", ANSWER, "Toinen teksti."):
        house.browser.post(f"{path}/answer", data={**fields, f"text-{house.works.id}": text})
        assert [said.text for said in house.contributions()] == [text]


def test_a_form_that_was_opened_before_another_was_sent_takes_nothing_back(house):
    path = house.join()
    stale = house.fill(path, {house.works: "", house.hinders: "Matkat ovat pitkiä."})
    house.answer(path, {house.works: ANSWER})

    house.browser.post(f"{path}/answer", data=stale)

    assert {said.text for said in house.contributions()} == {ANSWER, "Matkat ovat pitkiä."}


def test_an_answer_over_another_that_came_in_between_is_asked_about_and_both_are_shown(house):
    path = house.join()
    stale = house.fill(path, {house.works: "Kirjoitettu bussissa.", house.hinders: "Matkat ovat pitkiä."})
    house.answer(path, {house.works: ANSWER})

    reply = house.browser.post(f"{path}/answer", data=stale)

    assert reply.status_code == 409
    for said in ("Kirjoitettu bussissa.", ANSWER, "Matkat ovat pitkiä.", "has been saved with your own link"):
        assert said in read(reply)
    assert [said.text for said in house.contributions()] == [ANSWER], "nothing of the form was kept"
    again = dict(re.findall(r'name="(form|over-[^"]+)" value="([^"]+)"', reply.text))
    texts = {name: text for name, text in stale.items() if name.startswith("text-")}
    assert house.browser.post(f"{path}/answer", data={**again, **texts}, follow_redirects=False).status_code == 303
    assert {said.text for said in house.contributions()} == {"Kirjoitettu bussissa.", "Matkat ovat pitkiä."}


def test_what_was_erased_elsewhere_does_not_come_back_with_a_form_that_still_shows_it(house):
    path = house.join()
    house.answer(path, {house.works: ANSWER, house.hinders: "Matkat ovat pitkiä."})
    stale = house.fill(path, {house.works: ANSWER, house.hinders: "Matkat ovat lyhyitä."})
    house.answer(path, {house.works: ""})

    house.browser.post(f"{path}/answer", data=stale)

    assert [said.text for said in house.contributions()] == ["Matkat ovat lyhyitä."]


def test_a_form_is_kept_in_one_change(house):
    path = house.join()

    house.answer(path, {house.works: ANSWER, house.hinders: "Matkat ovat pitkiä."})

    with open_store(house.settings) as store, store._engine.reading() as rows:
        moments = rows.all("SELECT DISTINCT created_at FROM submission")
        keys = rows.all("SELECT key FROM submission")
    assert len(moments) == 1
    assert len(keys) == 2


# From the phone's outbox


def test_the_outbox_hears_when_it_was_saved_and_that_it_was_its_own(house):
    path = house.join()
    fields = {"form": "0123456789abcdef0123456789abcdef", f"text-{house.works.id}": f" {ANSWER}\u200b"}

    reply = house.from_outbox(path, fields)

    assert reply.status_code == 200
    assert reply.headers["cache-control"] == "no-store"
    heard = reply.json()
    assert heard["saved"] == fields["form"]
    assert re.fullmatch(r"Saved at \d{1,2}:\d\d", heard["said"])
    assert ANSWER in read(house.browser.get(heard["to"]))
    assert heard["over"].items() <= house.fill(path, {}).items(), "it knows the mark of what now stands"
    assert "text/html" in house.browser.get(f"{path}/answer").headers["content-type"]


def test_what_the_outbox_sends_again_after_something_newer_changes_nothing(house):
    path = house.join()
    first = {"form": "0" * 31 + "1", f"text-{house.works.id}": "Ensin."}
    house.from_outbox(path, first)
    house.from_outbox(path, {"form": "0" * 31 + "2", f"text-{house.works.id}": "Sitten."})

    assert house.from_outbox(path, first).json()["saved"] == first["form"]

    assert [said.text for said in house.contributions()] == ["Sitten."]


def refused(reply, status, kind):
    assert (reply.status_code, reply.json()["refused"]) == (status, kind)
    assert reply.json()["said"]
    return reply.json()


def test_the_outbox_hears_why_something_is_refused(house):
    path = house.join()
    works, hinders = f"text-{house.works.id}", f"text-{house.hinders.id}"

    heard = refused(house.from_outbox(path, {works: "ä" * 10_001, hinders: ANSWER}), 422, "unfit")
    assert list(heard["fields"]) == [works]
    refused(house.from_outbox(path, {works: "", hinders: " "}), 422, "empty")
    refused(house.from_outbox("/p/" + "x" * 22, {works: ANSWER}), 404, "gone")
    refused(house.from_outbox(path, {works: "x" * 4_000_001}), 413, "too large")
    heard = refused(house.from_outbox(path, {"text-1": ANSWER, hinders: ANSWER}), 409, "ended")
    assert heard["kept"] == [hinders]
    assert [said.text for said in house.contributions()] == [ANSWER]


def test_the_outbox_hears_that_answering_has_ended_and_in_the_participants_language(house):
    path = house.join()
    house.set_state("closed")

    heard = refused(house.from_outbox(path, {f"text-{house.works.id}": ANSWER}), 409, "ended")
    assert heard["kept"] == []
    reply = house.browser.post(
        f"{path}/answer?lang=sv", data={f"text-{house.works.id}": ANSWER}, headers={"accept": "application/json"}
    )
    assert reply.headers["content-language"] == "sv"
    assert reply.json()["said"] != heard["said"]


def test_the_outbox_hears_what_stands_when_another_answer_came_in_between(house):
    path = house.join()
    works = f"text-{house.works.id}"
    stale = {**house.fill(path, {house.works: "Kirjoitettu bussissa."}), "form": "0" * 31 + "1"}
    house.answer(path, {house.works: ANSWER})

    heard = refused(house.from_outbox(path, stale), 409, "changed")

    assert heard["standing"] == {works: ANSWER}
    assert house.from_outbox(path, {**stale, **heard["over"]}).status_code == 200, "the refusal used the key up"
    assert [said.text for said in house.contributions()] == ["Kirjoitettu bussissa."]


def test_the_outbox_is_told_to_come_again_when_the_store_takes_nothing(house, monkeypatch):
    path = house.join()

    def full(*_, **__):
        raise NothingSaved(reason="database or disk is full")

    monkeypatch.setattr("workshop.store.Store.answer_all", full)
    reply = house.from_outbox(path, {f"text-{house.works.id}": ANSWER})

    assert (reply.status_code, reply.headers["retry-after"]) == (503, "5")
    assert reply.json().keys() == {"said"}


@pytest.mark.parametrize("problem", [StoreAway, StoreBusy, NothingSaved, DamagedStore(file="/srv/kutomo.db"), OSError])
def test_when_not_even_the_questions_can_be_read_what_was_written_can_be_sent_again(house, monkeypatch, problem):
    path = house.join()
    fields = house.fill(path, {house.works: f"{ANSWER} <b>&", house.hinders: ""})

    def away(*_, **__):
        raise problem

    with monkeypatch.context() as broken:
        broken.setattr("workshop.store.Store.visited", away)
        reply = house.browser.post(f"{path}/answer", data=fields)
        heard = house.from_outbox(path, fields)
        shown = house.browser.get(f"{path}/answer")

    assert reply.status_code == heard.status_code == shown.status_code == (500 if problem is OSError else 503)
    assert "refused" not in heard.json()
    assert "Try again" in read(shown)
    assert "/srv/" not in reply.text + heard.text + shown.text
    sent_again = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', reply.text))
    text = re.search(r'<textarea id="[^"]+" name="([^"]+)"[^>]*>\n(.*?)</textarea>', reply.text, re.DOTALL)
    assert {**sent_again, text[1]: html.unescape(text[2])} == fields
    assert house.browser.post(f"{path}/answer", data=fields, follow_redirects=False).status_code == 303


def test_a_text_to_a_question_that_is_gone_is_shown_to_be_copied(house):
    path = house.join()

    reply = house.browser.post(
        f"{path}/answer", data={"text-poistettu": "Vanha vastaus.", f"text-{house.works.id}": ANSWER}
    )

    assert reply.status_code == 409
    assert "Vanha vastaus." in read(reply)
    assert [said.text for said in house.contributions()] == [ANSWER]


def test_a_form_key_that_is_somebody_elses_comes_back_with_the_text_and_a_new_key(house):
    fields = house.fill(first := house.join(), {house.works: ANSWER})
    house.browser.post(f"{first}/answer", data=fields)
    second = house.join()

    reply = house.browser.post(f"{second}/answer", data=fields)

    assert reply.status_code == 409
    assert ANSWER in read(reply)
    assert fields["form"] not in reply.text


def test_fields_of_other_projects_and_made_up_ones_mean_nothing(house):
    with open_store(house.settings) as store:
        other = store.add_project("Toinen hanke")
        workshop = store.add_workshop(other.id, "Ennakkotehtävät")
        activity = store.add_activity(workshop, method="pre_assignment", title="Ennakkotehtävä", state="open")
        foreign = store.add_prompt(other.id, activity.id, "Mikä toimii?")
    path = house.join()
    fields = house.fill(path, {house.works: ANSWER, foreign: "Tunkeutuja."})

    house.browser.post(f"{path}/answer", data={**fields, "text-": "Tunkeutuja.", "text-1": "Tunkeutuja."})

    assert [said.text for said in house.contributions()] == [ANSWER]
    with open_store(house.settings) as store:
        assert store.material(other.id).contributions == ()


def test_what_is_sent_after_the_end_is_not_kept_and_is_shown_to_be_copied(house):
    path = house.join()
    fields = house.fill(path, {house.works: ANSWER})
    house.set_state("closed")

    reply = house.browser.post(f"{path}/answer", data=fields)

    assert reply.status_code == 409
    assert "Answering has ended" in read(reply)
    assert "This was not saved" in read(reply)
    assert ANSWER in read(reply)
    assert house.contributions() == ()


def test_after_the_end_the_own_answers_can_be_seen_downloaded_and_erased(house):
    path = house.join()
    house.answer(path, {house.works: ANSWER})
    house.set_state("closed")

    page = house.browser.get(f"{path}/answer")

    assert "Answering has ended" in read(page)
    assert ANSWER in read(page)
    assert "<textarea" not in page.text
    assert "Change my answers" not in read(house.browser.get(f"{path}/thanks"))
    assert house.browser.get(f"{path}/download").json()["answers"][0]["answer"] == ANSWER
    house.browser.post(f"{path}/erase")
    assert house.contributions() == ()


def test_before_the_beginning_the_page_says_so(house):
    path = house.join()
    house.set_state("draft")

    assert "Answering has not begun" in read(house.browser.get(f"{path}/answer"))


def test_activities_of_other_shapes_are_not_asked_by_link(house):
    with open_store(house.settings) as store:
        votes = store.add_activity(house.workshop, method="dot_voting", title="Äänestys", state="open")
        prompt = store.add_prompt(house.project.id, votes.id, "Mikä on tärkeintä?")
    path = house.join()

    assert "Mikä on tärkeintä?" not in read(house.browser.get(f"{path}/answer"))
    house.answer(path, {house.works: ANSWER, prompt: "Kaikki."})
    assert [said.text for said in house.contributions()] == [ANSWER]


def test_thirty_thousand_characters_come_back_with_nothing_lost_and_nothing_saved(house):
    path = house.join()
    long = "Oppisopimus toimii hyvin. " * 1_154
    assert len(long) > 30_000

    reply = house.answer(path, {house.works: long, house.hinders: "Matkat ovat pitkiä."})

    assert reply.status_code == 422
    assert long.strip() in html.unescape(reply.text)
    assert "Matkat ovat pitkiä." in read(reply)
    assert "This answer is too long" in read(reply)
    assert f'href="#text-{house.works.id}"' in reply.text
    assert 'aria-invalid="true"' in reply.text
    assert house.contributions() == ()


def test_exactly_the_longest_answer_is_kept(house):
    path = house.join()

    assert house.answer(path, {house.works: "ä" * 10_000}).status_code == 303
    assert house.answer(path, {house.works: "ä" * 10_001}).status_code == 422
    assert [len(said.text) for said in house.contributions()] == [10_000]


def test_more_than_anybody_writes_is_refused_before_it_is_read(house):
    path = house.join()

    reply = house.browser.post(f"{path}/answer", content=b"text=" + b"a" * 4_000_001)

    assert reply.status_code == 413

    in_pieces = (b"a" * 100_000 for _ in range(41))  # its length is not announced
    assert house.browser.post(f"{path}/answer", content=in_pieces).status_code == 413


def test_an_empty_form_changes_nothing_and_says_so(house):
    path = house.join()
    assert "Nothing was sent" in read(house.answer(path, {house.works: " \n\u200b", house.hinders: "\u0301\ufe0f"}))
    house.answer(path, {house.works: ANSWER})

    reply = house.answer(path, {house.works: "", house.hinders: ""})

    assert reply.status_code == 422
    assert "nothing was changed" in read(reply)
    assert ANSWER in read(reply)
    assert [said.text for said in house.contributions()] == [ANSWER]


def test_one_answer_can_be_taken_back_among_others(house):
    path = house.join()
    house.answer(path, {house.works: ANSWER, house.hinders: "Matkat ovat pitkiä."})

    house.answer(path, {house.works: "", house.hinders: "Matkat ovat pitkiä."})

    assert [said.text for said in house.contributions()] == ["Matkat ovat pitkiä."]


def test_a_field_that_was_not_sent_leaves_its_answer_as_it_is(house):
    path = house.join()
    house.answer(path, {house.works: ANSWER, house.hinders: "Matkat ovat pitkiä."})

    house.answer(path, {house.works: "Muutettu."})

    assert {said.text for said in house.contributions()} == {"Muutettu.", "Matkat ovat pitkiä."}


def test_control_and_hidden_characters_are_taken_out_and_lines_stay(house):
    path = house.join()

    house.answer(path, {house.works: "Oppi\u00adsopimus\x00 toimii\r\n\u202ehyvin"})

    assert [said.text for said in house.contributions()] == ["Oppisopimus toimii\nhyvin"]


def test_half_a_letter_is_no_reason_to_lose_the_rest(house):
    path = house.join()
    field = f"text-{house.works.id}".encode()

    reply = house.browser.post(f"{path}/answer", content=field + b"=toimii%ff%ed%a0%bd", follow_redirects=False)

    assert reply.status_code == 303
    assert house.contributions()[0].text.startswith("toimii")
    assert house.browser.get(f"{path}/thanks").status_code == 200


def test_markup_is_shown_as_it_was_written(house):
    attack = '</textarea><script>alert(1)</script><img src=x onerror="x"> & {{ 7*7 }} \'"'
    path = house.join()

    house.answer(path, {house.works: attack})

    for page in ("answer", "thanks"):
        reply = house.browser.get(f"{path}/{page}")
        assert "<script>alert" not in reply.text
        assert "<img src=x" not in reply.text
        assert attack in html.unescape(reply.text)


def test_a_projects_own_texts_are_escaped_too(tmp_path):
    house = House(tmp_path)
    with open_store(house.settings) as store:
        store.change_project(
            type(house.project)(
                house.project.id, "<b>Nimi</b>", "fi", "<i>Miksi</i>", "<u>Kuka</u>", house.project.created_at
            )
        )
        store.add_group(house.project.id, "<s>Ryhmä</s>")
        store.add_prompt(house.project.id, house.activity.id, "<q>Kysymys</q>")
    path = house.join()
    house.answer(path, {house.works: ANSWER})
    for address in (f"/i/{house.code}", f"{path}/answer", f"{path}/thanks", f"{path}/erase"):
        assert not re.search(r"<[biusq]>", house.browser.get(address).text), address
    close_stores()


@hypothesis_settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(codec="utf-8"), max_size=200))
def test_whatever_is_written_is_saved_or_said_to_be_empty_and_shown_again_unharmed(house, text):
    path = house.join()

    reply = house.answer(path, {house.works: text})

    assert reply.status_code in (303, 422)
    for page in ("answer", "thanks"):
        assert house.browser.get(f"{path}/{page}").status_code == 200
    with open_store(house.settings) as store:
        said = store.said_by(store.participant(path.removeprefix("/p/"))).get(house.works.id, "")
    assert bool(said) == (reply.status_code == 303)
    area = re.search(r"<textarea id=\"text-" + house.works.id + r"\"[^>]*>\n(.*?)</textarea>",
                     house.browser.get(f"{path}/answer").text, re.DOTALL)  # fmt: skip
    assert html.unescape(area[1]).replace("\r\n", "\n") == said
    house.browser.post(f"{path}/erase")


def test_the_text_stays_on_the_page_when_the_store_cannot_take_it(house, monkeypatch, caplog):
    path = house.join()
    fields = house.fill(path, {house.works: ANSWER})

    def full(*_, **__):
        raise NothingSaved(reason="database or disk is full")

    with monkeypatch.context() as broken:
        broken.setattr("workshop.store.Store.answer_all", full)
        reply = house.browser.post(f"{path}/answer", data=fields)

    assert reply.status_code == 503
    assert reply.headers["retry-after"] == "5"
    assert ANSWER in read(reply)
    assert "could not be saved just now" in read(reply)
    assert fields["form"] in reply.text
    assert path.removeprefix("/p/") not in caplog.text
    again = house.browser.post(f"{path}/answer", data=fields, follow_redirects=False)
    assert again.status_code == 303
    assert [said.text for said in house.contributions()] == [ANSWER]


def test_the_language_of_an_answer_is_heard_from_the_answer(house):
    path = house.join()

    house.answer(path, {house.works: "Vi behöver mer arbetskraft", house.hinders: "…"})

    assert {said.text: said.language for said in house.contributions()} == {
        "Vi behöver mer arbetskraft": "sv",
        "…": "fi",
    }


# Language


@pytest.mark.parametrize(
    ("query", "accepted", "language"),
    [
        ("", "", "fi"),
        ("", "de-DE,de;q=0.9", "fi"),
        ("", "de, sv-FI;q=0.9, fi;q=0.8", "sv"),
        ("", "en;q=0, sv;q=nonsense, fi;q=0.1", "fi"),
        ("?lang=en", "sv", "en"),
        ("?lang=de", "sv", "sv"),
    ],
)
def test_a_participants_language_comes_from_the_link_then_the_browser_then_the_project(
    house, query, accepted, language
):
    browser = house.new_browser(**{"accept-language": accepted})

    assert f'<html lang="{language}">' in browser.get(f"/i/{house.code}{query}").text


def test_the_language_that_was_chosen_is_carried_by_the_link_and_by_no_cookie(house):
    reply = house.browser.post(f"/i/{house.code}?lang=sv", data={"group": house.employers.id}, follow_redirects=False)
    assert reply.headers["location"].endswith("/answer?lang=sv")
    path = reply.headers["location"].split("/answer")[0]
    page = house.browser.get(f"{path}/answer?lang=sv")
    assert f'action="{path}/answer?lang=sv"' in page.text

    saved = house.browser.post(
        f"{path}/answer?lang=sv", data={f"text-{house.works.id}": ANSWER}, follow_redirects=False
    )

    assert "lang=sv" in saved.headers["location"]
    assert not house.browser.cookies


def test_the_questions_say_their_own_language_on_a_page_in_another(house):
    page = house.browser.get(f"{house.join()}/answer?lang=sv").text

    assert f'<label for="text-{house.works.id}" lang="fi">Mikä toimii?</label>' in page


@pytest.mark.parametrize(
    ("to", "leads"),
    [
        ("/log-in", "/log-in"),
        ("/prepare?project=1", "/prepare?project=1"),
        ("//evil.example", "/"),
        ("/\\evil.example", "/"),
        ("/\t/evil.example", "/"),
        ("https://evil.example/", "/"),
        ("javascript:alert(1)", "/"),
        ("", "/"),
    ],
)
def test_choosing_a_language_leads_back_inside_the_house_only(house, to, leads):
    reply = house.browser.get(f"/language/sv?to={quote(to, safe='')}", follow_redirects=False)

    assert reply.status_code == 303
    assert reply.headers["location"] == leads


def test_a_facilitators_language_is_remembered_for_a_year(house):
    reply = house.browser.get("/language/sv?to=/first-account", follow_redirects=False)

    cookie = reply.headers["set-cookie"]
    assert cookie.startswith("kutomo-language=sv;")
    assert "Max-Age=31536000" in cookie
    assert "SameSite=lax" in cookie
    assert '<html lang="sv">' in house.browser.get("/first-account").text
    assert "set-cookie" not in house.browser.get("/language/de", follow_redirects=False).headers


def test_a_facilitators_language_does_not_come_from_the_browser():
    scope = {"type": "http", "query_string": b"", "headers": [(b"accept-language", b"sv")]}

    assert facilitator_language(scope, Settings(Path("x"), language="en")) == "en"
    assert facilitator_language({**scope, "query_string": b"a=1&lang=fi"}, Settings(Path("x"))) == "fi"


# Who may post, and what headers say


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:9999"},
        {"origin": "http://[broken"},
        {"sec-fetch-site": "cross-site"},
    ],
)
def test_a_form_on_somebody_elses_page_cannot_be_sent_here(house, headers):
    path = house.join()
    fields = house.fill(path, {house.works: ANSWER})

    for address in (f"{path}/answer", f"{path}/erase", f"/i/{house.code}", "/log-in", "/log-out", "/first-account"):
        reply = house.browser.post(address, data=fields, headers=headers)
        assert reply.status_code == 403, address
    assert house.contributions() == ()


@pytest.mark.parametrize("headers", [{}, {"origin": "http://127.0.0.1"}, {"sec-fetch-site": "same-origin"}])
def test_our_own_form_can_be_sent(house, headers):
    path = house.join()

    reply = house.browser.post(
        f"{path}/answer", data=house.fill(path, {house.works: ANSWER}), headers=headers, follow_redirects=False
    )

    assert reply.status_code == 303


def test_a_name_in_the_settings_may_stand_in_front_of_a_proxy(tmp_path):
    house = House(tmp_path, hosts=("kutomo.example.fi",))

    reply = house.browser.post("/j", data={"code": "x"}, headers={"origin": "https://kutomo.example.fi"})

    assert reply.status_code == 404
    close_stores()


def test_every_page_lets_nothing_else_in_and_is_kept_by_nobody(house):
    path = house.join()
    house.answer(path, {house.works: ANSWER})
    pages = [
        f"/i/{house.code}",
        "/i/x",
        "/j",
        *(f"{path}/{name}" for name in ("answer", "thanks", "erase", "download")),
    ]

    for address in [*pages, "/erased", "/first-account", "/log-out"]:
        reply = house.browser.get(address)
        policy = reply.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert reply.headers["referrer-policy"] == "same-origin"
        assert reply.headers["x-content-type-options"] == "nosniff"
        assert reply.headers["cache-control"] == "no-store"
        assert "set-cookie" not in reply.headers
        assert not re.search(r"\sstyle=|\son[a-z]+=|<style|<script>|https?://(?!127\.0\.0\.1)", reply.text), address


def test_a_page_refers_only_to_files_that_are_served(house):
    page = house.browser.get(f"/i/{house.code}").text
    loaded = re.findall(r'(?:href|src)="(/assets/[^"]+)"', page)
    assert len(loaded) == 3
    assert 'rel="icon" href="data:image/svg+xml;base64,' in page

    total = len(page.encode())
    styles = gzip.decompress(assets()["style.css"].packed).decode()
    for address in {*loaded, *re.findall(r'url\("([^"]+)"\)', styles)}:
        reply = house.browser.get(address)
        assert reply.status_code == 200
        assert "immutable" in reply.headers["cache-control"]
        name = address.removeprefix("/assets/").split("?")[0]
        total += len(assets()[name].packed or assets()[name].body)
    assert total < 60_000, f"the first load is {total} bytes"


def test_an_asset_under_an_old_address_is_not_kept_and_an_unknown_one_is_not_there(house):
    assert house.browser.get("/assets/style.css?v=old").headers["cache-control"] == "no-cache"
    assert house.browser.get("/assets/OFL.txt").status_code == 404
    assert house.browser.get("/assets/..%2froutes.py").status_code == 404


# When something goes wrong


def test_a_mistake_of_ours_gets_a_number_and_the_log_holds_neither_token_nor_text(house, monkeypatch, caplog):
    path = house.join()

    def broken(*_, **__):
        raise ValueError(f"cannot take {ANSWER}")

    monkeypatch.setattr("workshop.store.Store.said_by", broken)
    with caplog.at_level(logging.ERROR):
        reply = house.browser.post(f"{path}/answer?lang=en&salaisuus=1", data={f"text-{house.works.id}": ANSWER})

    assert reply.status_code == 500
    number = re.search(r"K-[0-9A-Z]{8}", read(reply))[0]
    assert number in caplog.text
    assert "/p/{token}/answer" in caplog.text
    assert "ValueError" in caplog.text
    for secret in (path.removeprefix("/p/"), ANSWER, "salaisuus"):
        assert secret not in caplog.text
    assert ANSWER in read(reply), "what was written stands on the page, to be sent again"


def test_handlers_run_off_the_event_loop(house):
    import threading

    seen = []

    def handler(_call):
        seen.append(threading.current_thread())
        return HTMLResponse("")

    app = Starlette(routes=[Route("/x", endpoint(house.settings, "/x", handler, "participant", ThreadPoolExecutor(1)))])

    async def loop_thread(_request):
        seen.append(threading.current_thread())
        return HTMLResponse("")

    app.router.routes.append(Route("/y", loop_thread))
    with TestClient(app) as browser:
        browser.get("/x")
        browser.get("/y")
    assert seen[0] is not seen[1]


def test_the_access_log_can_be_turned_off():
    logger = logging.getLogger("uvicorn.access")
    before = (logger.handlers[:], logger.propagate, logger.disabled)
    logger.addHandler(logging.NullHandler())
    try:
        quiet_access_log()
        assert not logger.hasHandlers()
        assert logger.disabled
    finally:
        logger.handlers[:], logger.propagate, logger.disabled = before


# Log-in


@pytest.fixture
def aino(house):
    """A house with an account."""
    with open_store(house.settings) as store:
        store.add_account(email=EMAIL, name="Aino", role="lead", password_hash=password_hash(PASSWORD))
    return house


def test_a_facilitator_logs_in_and_out(aino):
    assert "Log in" in read(aino.browser.get("/log-in"))
    reply = aino.browser.post("/log-in", data={"email": EMAIL, "password": PASSWORD}, follow_redirects=False)
    assert reply.status_code == 303
    assert reply.headers["location"] == "/"
    cookie = reply.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Max-Age=43200" in cookie
    assert "Secure" not in cookie
    token = aino.browser.cookies["kutomo-login"]
    with open_store(aino.settings) as store:
        assert store.account_of(token).email == EMAIL

    out = aino.browser.post("/log-out", follow_redirects=False)

    assert out.status_code == 303
    assert "kutomo-login" not in aino.browser.cookies
    with open_store(aino.settings) as store:
        assert store.account_of(token) is None


def test_over_https_the_log_in_cookie_is_for_https_only(aino):
    browser = TestClient(aino.app, base_url="https://kutomo.example.fi")

    reply = browser.post("/log-in", data={"email": EMAIL, "password": PASSWORD}, follow_redirects=False)

    assert "Secure" in reply.headers["set-cookie"]


def test_a_wrong_password_comes_back_with_the_address_and_without_the_password(aino):
    reply = aino.browser.post("/log-in", data={"email": EMAIL, "password": "väärä hevonen paristo"})

    assert reply.status_code == 403
    assert f'value="{EMAIL}"' in reply.text
    assert "väärä hevonen" not in reply.text
    assert "The e-mail address or the password is not right." in read(reply)


def test_the_eleventh_wrong_password_is_not_looked_at(aino):
    for _ in range(10):
        assert aino.browser.post("/log-in", data={"email": EMAIL, "password": "väärä"}).status_code == 403

    reply = aino.browser.post("/log-in", data={"email": EMAIL, "password": PASSWORD})

    assert reply.status_code == 429
    assert "too many attempts" in read(reply)


def test_the_first_account_is_made_with_the_one_time_code_and_only_once(house):
    assert house.browser.get("/log-in", follow_redirects=False).headers["location"] == "/first-account"
    with open_store(house.settings) as store:
        code = store.new_setup_code()
    fields = {"code": code.upper(), "name": "Aino", "email": EMAIL, "password": PASSWORD}

    wrong = house.browser.post("/first-account", data={**fields, "code": "0000-0000-0000-0000"})
    assert wrong.status_code == 422
    assert "This code is not right" in read(wrong)
    assert PASSWORD not in wrong.text
    made = house.browser.post("/first-account", data=fields, follow_redirects=False)
    assert made.headers["location"] == "/"
    assert "kutomo-login" in made.cookies
    with open_store(house.settings) as store:
        assert [(account.email, account.role) for account in store.accounts()] == [(EMAIL, "administrator")]

    again = house.new_browser().post(
        "/first-account", data={**fields, "email": "toinen@example.fi"}, follow_redirects=False
    )
    assert again.headers["location"] == "/log-in"
    assert house.browser.get("/first-account", follow_redirects=False).headers["location"] == "/log-in"
    with open_store(house.settings) as store:
        assert len(store.accounts()) == 1


def test_what_is_missing_from_the_first_account_is_said_beside_its_field(house):
    reply = house.browser.post("/first-account", data={"email": "ei osoite", "password": "lyhyt"})

    assert reply.status_code == 422
    for field in ("code", "name", "email", "password"):
        assert f'href="#{field}"' in reply.text
        assert f'id="{field}-problem"' in reply.text


@pytest.mark.parametrize("path", ["/log-in", "/log-out", "/first-account"])
def test_on_this_machine_alone_there_is_nothing_to_log_in_to(tmp_path, path):
    house = House(tmp_path, access="this-machine")

    assert house.browser.get(path, follow_redirects=False).headers["location"] == "/"
    assert house.browser.post(path, follow_redirects=False).headers["location"] == "/"
    close_stores()


# The shell


@pytest.fixture
def bundle(tmp_path) -> Path:
    """Something like Streamlit's bundle."""
    directory = tmp_path / "bundle"
    (directory / "static").mkdir(parents=True)
    (directory / "index.html").write_text('<html lang="en"><title>Streamlit</title></html>')
    (directory / "static" / "index.abc.js").write_text("let a = 1;\n" * 500)
    (directory / "secret.txt").write_text("salaisuus")
    return directory


def shelled(bundle, tmp_path, **changes) -> TestClient:
    async def like_streamlit(scope, receive, send):
        if scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.accept"})
            await send({"type": "websocket.close", "code": 1000})
            return
        headers = {"cache-control": "no-cache", "etag": '"1"'}
        await HTMLResponse((bundle / "index.html").read_text(), headers=headers)(scope, receive, send)

    settings = Settings(tmp_path, **changes)
    app = Starlette(
        routes=[Route("/own", lambda _: HTMLResponse("ours")), Mount("/", like_streamlit)],
        middleware=[Middleware(Shell, settings=settings, bundle=bundle)],
    )
    return TestClient(app, base_url="http://localhost:8501")


def test_the_screens_have_the_right_language_and_name_from_the_first_byte(bundle, tmp_path):
    browser = shelled(bundle, tmp_path)

    assert browser.get("/themes").text == '<html lang="fi"><title>Kutomo</title></html>'
    assert 'lang="en"' in browser.get("/?lang=en").text
    browser.cookies.set("kutomo-language", "sv")
    assert 'lang="sv"' in browser.get("/").text
    assert 'lang="sv"' in browser.get("/", headers={"accept-encoding": "identity"}).text
    assert browser.get("/own").text == "ours"


def test_streamlits_files_come_packed_and_nothing_outside_them_comes_at_all(bundle, tmp_path):
    browser = shelled(bundle, tmp_path)

    reply = browser.get("/static/index.abc.js")

    assert reply.headers["content-encoding"] == "gzip"
    assert reply.headers["content-type"].startswith("text/javascript")
    assert "immutable" in reply.headers["cache-control"]
    assert reply.text == "let a = 1;\n" * 500
    for path in ("/static/../secret.txt", "/static/..%2fsecret.txt", "/static/%2e%2e/secret.txt"):
        assert "salaisuus" not in browser.get(path).text


@pytest.mark.parametrize("path", ["/_stcore/metrics", "/_stcore/metrics/", "/themes/_stcore/metrics"])
def test_the_servers_metrics_are_not_for_the_world(bundle, tmp_path, path):
    assert shelled(bundle, tmp_path).get(path).status_code == 404


def test_the_server_refuses_to_start_when_streamlits_page_has_changed():
    with pytest.raises(RuntimeError, match="changed its index"):
        _index_pages("<html><title>Streamlit</title></html>")


@pytest.mark.parametrize(
    ("host", "access", "hosts", "served"),
    [
        ("localhost:8501", "this-machine", (), True),
        ("127.0.0.1", "this-machine", (), True),
        ("[::1]:8501", "this-machine", (), True),
        ("LOCALHOST.", "this-machine", (), True),
        ("evil.example", "this-machine", (), False),
        ("localhost.evil.example", "this-machine", (), False),
        ("127.0.0.1.evil.example:8501", "this-machine", (), False),
        ("192.168.1.5:8501", "this-machine", (), False),
        ("kutomo.example.fi", "this-machine", ("kutomo.example.fi",), False),
        ("", "this-machine", (), False),
        ("localhost@evil.example", "this-machine", (), False),
        ("any.example", "accounts", (), True),
        ("Kutomo.Example.fi:443", "accounts", ("kutomo.example.FI",), True),
        ("evil.example", "accounts", ("kutomo.example.fi",), False),
        ("192.168.1.5:8501", "accounts", ("kutomo.example.fi",), True),
        ("a b", "accounts", (), False),
    ],
)
def test_the_server_answers_to_its_own_names_only(host, access, hosts, served):
    assert is_served(host, Settings(Path("x"), access=access, hosts=hosts)) is served


def test_a_strange_name_meets_a_sentence_and_a_strange_socket_is_closed(bundle, tmp_path):
    browser = shelled(bundle, tmp_path, access="this-machine")
    strange = {"host": "evil.example"}

    reply = browser.get("/", headers=strange)

    assert reply.status_code == 421
    assert reply.headers["content-type"] == "text/plain; charset=utf-8"
    assert "KUTOMO_HOSTS" in reply.text
    assert browser.get("/static/index.abc.js", headers=strange).status_code == 421
    with pytest.raises(WebSocketDisconnect) as closed, browser.websocket_connect("ws://evil.example/_stcore/stream"):
        pass
    assert closed.value.code == 1008
    with browser.websocket_connect("ws://localhost:8501/_stcore/stream"):
        pass


def test_the_shell_fits_the_streamlit_that_is_installed(tmp_path):
    import streamlit

    script = tmp_path / "script.py"
    script.write_text("import streamlit")
    settings = Settings(tmp_path)
    app = streamlit.App(script, middleware=[Middleware(Shell, settings=settings, light=routes(settings))])
    with TestClient(app, base_url="http://127.0.0.1") as browser:
        for path in ("/", "/themes?lang=sv"):
            page = browser.get(path)
            assert re.search(r'<html lang="(fi|sv)">', page.text)
            assert "<title>Kutomo</title>" in page.text
            assert page.headers["content-security-policy"] == "frame-ancestors 'self'"
        script_file = re.search(r'src="\.(/static/js/[^"]+)"', page.text)[1]
        assert browser.get(script_file).headers["content-encoding"] == "gzip"
        assert browser.get("/_stcore/metrics").status_code == 404
        assert browser.get("/_stcore/health").status_code == 200
        assert browser.get("/j").headers["content-security-policy"].startswith("default-src 'none'")
    close_stores()


# The look


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_everything_written_reads_at_four_and_a_half_to_one(colours):
    for text, background in [
        ("ink", "paper"),
        ("ink", "calm"),
        ("muted", "paper"),
        ("brand", "paper"),
        ("brand", "calm"),
        ("on-brand", "brand"),
        ("title", "paper"),
        ("title", "calm"),
        ("warning", "paper"),
        ("paper", "warning"),
    ]:
        assert look.contrast(colours[text], colours[background]) >= 4.5, (text, background)
    assert look.contrast(colours["edge"], colours["paper"]) >= 3


def test_the_stylesheet_uses_only_colours_that_the_look_gives():
    sheet = (STATIC / "style.css").read_text("utf-8")

    assert set(re.findall(r"#[0-9a-fA-F]{3,8}\b", sheet)) == {"#fff"}, "white stands behind a QR code only"
    assert set(re.findall(r"var\(--([a-z-]+)\)", sheet)) <= LIGHT.keys()
    assert LIGHT.keys() == DARK.keys()
    served = assets()["style.css"].body.decode()
    assert served.startswith(f":root{{--paper:{look.PAPER};--soft:{look.SOFT};--ink:{look.INK};")
    assert f"@media (prefers-color-scheme: dark){{:root{{--paper:{look.INK};" in served
    assert look.BRAND in (STATIC / "icon.svg").read_text()


def test_the_typeface_is_small_and_has_the_letters_of_finnish_swedish_and_sami():
    for name in FONT_FILES.values():
        assert (STATIC / name).stat().st_size <= 20_000
        assert (STATIC / name).read_bytes()[:4] == b"wOF2"
    assert (STATIC / "OFL.txt").is_file()
    assert asset_address("style.css").startswith("/assets/style.css?v=")


def test_a_file_is_not_taken_from_somebody_who_has_not_logged_in(bundle, tmp_path):
    browser = shelled(bundle, tmp_path, access="accounts")
    assert browser.put("/_stcore/upload_file/session/file", content=b"x").status_code == 403
    settings = Settings(tmp_path)
    with open_store(settings) as store:
        account = store.add_account(email="a@kunta.example", name="Aino", role="lead", password_hash="x")
        token = store.log_in(account)
    browser.cookies.set(LOGIN_COOKIE, token)
    assert browser.put("/_stcore/upload_file/session/file", content=b"x").status_code != 403


def test_erasing_takes_the_finished_reports_with_it(house):
    path = house.join()
    house.answer(path, {house.works: ANSWER})
    with open_store(house.settings) as store:
        other = store.add_project("Toinen hanke")
        for project in (house.project, other):
            erasures = store.erasures(project.id)
            store.keep_report(project.id, "fi", f"raportti {project.id}", b"docx", erasures=erasures)
        house.browser.post(f"{path}/erase", follow_redirects=False)
        assert store.report(f"raportti {house.project.id}") is None
        assert store.report(f"raportti {other.id}") == b"docx"
