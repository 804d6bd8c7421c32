"""What participants meet while a workshop is on and after it, over HTTP: notes, and whether they were understood."""

import html
import re
from dataclasses import replace

import pytest
from test_web import House, read

from workshop.analyse.understood import understood
from workshop.live.agenda import put_on_agenda
from workshop.methods import METHODS
from workshop.model import Theme, Turn
from workshop.store import close_stores, new_id, open_store


@pytest.fixture
def house(tmp_path):
    yield House(tmp_path)
    close_stores()


@pytest.fixture
def store(house):
    with open_store(house.settings) as opened:
        yield opened


class Room:
    """A workshop of the house's project, with one activity that is on."""

    def __init__(self, house, store, method="idea_wall"):
        self.house, self.store, self.project = house, store, house.project.id
        self.day = store.add_workshop(self.project, "Työpaja")
        self.wall = put_on_agenda(store, self.day, "fi", method=METHODS[method], title="Mitä tekisimme?")
        store.go_to(self.project, self.wall, opened=True)
        self.prompts = [one for one in store.frame(self.project).prompts if one.activity == self.wall.id]

    def join(self):
        _who, token = self.store.join(self.project, self.house.employers.id)
        return f"/p/{token}"

    def keep(self, **changes):
        run = self.store.room(self.project, self.day.id).run
        self.store.keep_run(self.project, replace(run, **changes))

    def send(self, path, text, **fields):
        given = {"act": "notes", "activity": self.wall.id, **fields}
        prompt = fields.pop("prompt", self.prompts[0].id)
        reply = self.house.browser.post(f"{path}/live", data={**given, f"text-{prompt}": text, "form": new_id()})
        assert reply.status_code == 200
        return reply

    def texts(self):
        return sorted(note.said.text for note in self.store.board(self.wall.id).notes)


def test_an_answer_on_the_link_stands_beside_the_notes_of_the_room_and_takes_none_away(house, store):
    room = Room(house, store)
    path = room.join()
    room.send(path, "Kimppakyydit")
    room.send(path, "Yhteinen kalenteri")
    shown = house.browser.get(f"{path}/answer")
    assert "The workshop is on now." in read(shown)
    assert "Yhteinen kalenteri" not in shown.text
    house.answer(path, {room.prompts[0]: "Bussit vuoroihin"})
    assert room.texts() == ["Bussit vuoroihin", "Kimppakyydit", "Yhteinen kalenteri"]
    house.answer(path, {room.prompts[0]: "Bussit kaikkiin vuoroihin"})
    room.send(path, "Polkupyörät")
    everything = ["Bussit kaikkiin vuoroihin", "Kimppakyydit", "Polkupyörät", "Yhteinen kalenteri"]
    assert room.texts() == everything
    receipt, mine = read(house.browser.get(f"{path}/thanks")), house.browser.get(f"{path}/download").json()
    assert all(text in receipt for text in everything)
    assert sorted(one["answer"] for one in mine["answers"]) == everything


def test_whether_people_were_understood_is_asked_only_while_a_facilitator_has_opened_it(house, store):
    room = Room(house, store)
    path = room.join()
    room.send(path, "Soita Maijalle: 040 123 4567")
    [note] = store.board(room.wall.id).notes
    theme = Theme(new_id(), room.project, 1, "Soittaminen", ("soittaa",), (note.said.id,))
    store.keep_themes(room.project, [theme], seen=())
    store.keep_seen(room.project, {text: [] for text in store.unseen(room.project)})
    answer = {f"check-{theme.id}": "yes", f"text-check-{theme.id}": "Myös iltaisin"}
    assert "Soittaminen" not in house.browser.get(f"{path}/check").text
    late = house.browser.post(f"{path}/check", data=answer)
    assert late.status_code == 409
    assert "Myös iltaisin" in late.text
    assert store.material(room.project).checks == ()

    room.keep(asks_back=True, moderated=True)
    opened = read(house.browser.get(f"{path}/check"))
    assert "Soittaminen" in opened
    assert "Soita" not in opened.replace("Soittaminen", "")  # nobody has let it through
    store.show_on_wall(room.project, [note.said.id], approved=True)
    let_through = read(house.browser.get(f"{path}/check"))
    assert "Soita Maijalle" in let_through
    assert "040 123" not in let_through
    house.browser.post(f"{path}/check", data=answer)
    house.browser.post(f"{room.join()}/check", data={f"text-check-{theme.id}": "Ei koske meitä"})
    [told] = understood(store.material(room.project))
    assert (told.confirmed, told.told, set(told.lines)) == (1, 2, {"Myös iltaisin", "Ei koske meitä"})

    store.undo(room.project, next(event.id for event in store.history(room.project) if event.kind == "run"))
    assert "Soittaminen" not in house.browser.get(f"{path}/check").text


def test_a_wall_opened_for_a_group_has_the_groups_own_link(house, store):
    room = Room(house, store)
    wall = f"/s/{store.room_link(room.project, room.day.id, 'wall').token}"
    own = store.invite(room.project, house.employers.id).code
    shown = house.browser.get(wall, params={"group": house.employers.id}).text
    assert f'data-code="{own[:4]}' in shown
    assert "Työnantajat" in shown
    [picture] = re.findall(r'data-qr="([^"]+)"', shown)
    assert house.browser.get(html.unescape(picture)).text != house.browser.get(f"{wall}/qr.svg").text
    assert "data-code=" not in house.browser.get(wall, params={"group": "elsewhere"}).text


def test_a_dialogue_is_written_by_its_note_keeper_and_asked_of_nobody_else(house, store):
    room = Room(house, store, "dialogue")
    path = room.join()
    assert "Mitä tekisimme?" not in read(house.browser.get(f"{path}/answer"))
    table = store.add_table(room.project, room.day.id, "Kirjuri")
    assert "Mitä tekisimme?" in read(house.browser.get(f"/t/{table.token}"))


def test_a_net_map_asks_for_organisations_and_ties(house, store):
    room = Room(house, store, "net_map")
    assert [prompt.form for prompt in room.prompts] == ["roster"]
    assert 'data-pick="roster"' in house.browser.get(f"{room.join()}/answer").text


def test_an_idea_that_lives_on_is_shown_as_it_began_and_its_writer_is_told(house, store):
    room = Room(house, store, "one_two_four_all")
    path = room.join()
    room.send(path, "Kimppakyydit")
    parent = None
    for stage, text in enumerate(("Kimppakyydit vuoroihin", "Kyydit yhdessä")):
        store.keep_seen(room.project, {text: [] for text in store.unseen(room.project)})
        parent = store.board(room.wall.id).notes[-1].said.id
        store.keep_turn(room.project, Turn(room.wall.id, stage=stage + 1))
        room.send(room.join(), text, prompt=room.prompts[stage + 1].id, parent=parent)
    store.keep_seen(room.project, {text: [] for text in store.unseen(room.project)})
    wall = f"/s/{store.room_link(room.project, room.day.id, 'wall').token}"
    assert "Kyydit yhdessä Began as: Kimppakyydit" in read(house.browser.get(wall))
    assert "This lives on" in read(house.browser.get(f"{path}/live"))
    assert "This lives on" not in read(house.browser.get(f"{room.join()}/live"))


def test_nobody_sees_out_of_what_a_note_may_grow_before_it_is_revealed(house, store):
    room = Room(house, store, "me_we_us")
    path = room.join()
    room.send(path, "Kimppakyydit")
    store.keep_seen(room.project, {text: [] for text in store.unseen(room.project)})
    store.keep_turn(room.project, Turn(room.wall.id, stage=1))
    assert "Kimppakyydit" not in house.browser.get(f"{room.join()}/live").text
    store.keep_turn(room.project, Turn(room.wall.id, stage=1, revealed=True))
    revealed = house.browser.get(f"{path}/live").text
    assert f'<option value="{store.board(room.wall.id).notes[0].said.id}">Kimppakyydit' in revealed


def test_feedback_is_given_on_the_page_of_the_room_and_what_is_left_empty_stays(house, store):
    room = Room(house, store, "feedback_nps")
    path = room.join()
    score = store.add_prompt(room.project, room.wall.id, "Suositteletko?", form="scale", lowest=0, highest=10)
    why = store.add_prompt(room.project, room.wall.id, "Miksi?")
    store.add_prompt(room.project, room.wall.id, "Kenen kanssa?", form="roster")

    def give(**answers):
        fields = {"act": "questions", "activity": room.wall.id, "form": new_id(), **answers}
        return house.browser.post(f"{path}/live", data=fields, headers={"accept": "application/json"})

    shown = house.browser.get(f"{path}/live").text
    assert f'name="pick-{score.id}" value="10"' in shown
    assert 'href="answer"' in shown  # the roster needs the page of its own
    assert give(**{f"pick-{score.id}": "9", f"text-{why.id}": "Kuulimme toisiamme"}).json()["ballot"] == {
        f"pick-{score.id}": "9"
    }
    assert give(**{f"pick-{score.id}": "", f"text-{why.id}": ""}).status_code == 422
    assert give(**{f"pick-{score.id}": "11"}).status_code == 422
    give(**{f"pick-{score.id}": "10", f"text-{why.id}": ""})
    assert store.said_by(store.participant(path.removeprefix("/p/"))) == {score.id: "10", why.id: "Kuulimme toisiamme"}
    assert "Kuulimme toisiamme" in read(house.browser.get(f"{path}/live"))
