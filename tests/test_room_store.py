"""A workshop that is run is in the store: what is on, what phones give, and what the room may be shown of it."""

import secrets
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from prepared import Prepared, rows, rows_in

from workshop.errors import NotThere
from workshop.live.agenda import offers, put_on_agenda
from workshop.live.rehearsal import rehearse
from workshop.live.results import points
from workshop.live.shown import Shown, items_in_words
from workshop.methods import METHODS, Method
from workshop.model import Attendee, Commitment, Run, Step, Turn
from workshop.settings import HOUSE
from workshop.store import Store, new_id
from workshop.store.errors import NotOpenNow
from workshop.texts import Texts

pytestmark = pytest.mark.engines


def key():
    return secrets.token_hex(8)


class Day(Prepared):
    """A workshop with an idea wall and a vote, that is on."""

    def __init__(self, store):
        super().__init__(store, f"Hanke {secrets.token_hex(4)}")
        self.day = store.add_workshop(self.project, "Työpaja")
        self.wall = self.put("idea_wall", "Ideat")
        self.voting = self.put("dot_voting", "Pisteet")
        [self.asked] = [one for one in store.frame(self.project).prompts if one.activity == self.wall.id]

    def put(self, method, title, workshop=None):
        return put_on_agenda(self.store, workshop or self.day, "fi", method=METHODS[method], title=title, minutes=10)

    def room(self):
        return self.store.room(self.project, self.day.id)

    def note(self, who, text, **more):
        self.store.add_note(who, self.asked.id, text, "fi", key=more.pop("key", key()), **more)

    def notes(self):
        return [one.said for one in self.store.board(self.wall.id).notes]

    def open(self, activity):
        self.store.go_to(self.project, activity, opened=True)


@pytest.fixture
def of(store):
    return Day(store)


def test_the_agenda_knows_what_is_on_and_how_long_it_took(of):
    moment = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)
    clocked = Store(of.store._engine, clock=lambda: moment)
    clocked.go_to(of.project, of.wall, opened=True)
    assert of.room().activity.state == "open"
    moment += timedelta(minutes=7)
    clocked.go_to(of.project, of.voting, opened=False)
    room = of.room()
    assert room.activity.id == of.voting.id
    assert room.activity.state == "draft"
    assert [one.state for one in room.activities] == ["closed", "draft"]
    assert room.turn(of.wall).used_seconds == 7 * 60
    clocked.go_to(of.project, of.wall, opened=True)
    moment += timedelta(minutes=2)
    clocked.keep_run(of.project, Run(of.day.id))
    assert of.room().turn(of.wall).used_seconds == 9 * 60
    assert {one.state for one in of.room().activities} == {"closed", "draft"}


def test_two_workshops_run_at_the_same_time_each_for_itself(of):
    other = of.store.add_workshop(of.project, "Toinen")
    elsewhere = of.put("idea_wall", "Muuta", other)
    of.open(of.wall)
    of.open(elsewhere)
    of.store.set_timer(of.project, other.id, seconds=60)
    assert {run.workshop for run in of.store.runs(of.project)} == {of.day.id, other.id}
    assert of.room().activity.state == "open"
    assert of.room().run.timer_ends_at is None
    of.store.keep_run(of.project, Run(other.id))
    assert [run.workshop for run in of.store.runs(of.project)] == [of.day.id]
    assert of.room().activity.state == "open"


def test_what_a_phone_sends_twice_is_kept_once_and_what_is_closed_takes_nothing(of):
    who = of.somebody()
    with pytest.raises(NotOpenNow):
        of.note(who, "Liian aikaisin")
    of.open(of.wall)
    for _ in range(2):
        of.note(who, "Kimppakyydit", key="sama")
    of.note(who, "Yhteinen kalenteri")
    assert [one.text for one in of.notes()] == ["Kimppakyydit", "Yhteinen kalenteri"]
    of.store.take_back_own(of.somebody(), of.notes()[0].id)
    assert len(of.notes()) == 2
    of.store.take_back_own(who, of.notes()[0].id)
    assert [one.text for one in of.notes()] == ["Yhteinen kalenteri"]
    of.store.end_turn(of.project, of.wall)
    with pytest.raises(NotOpenNow):
        of.note(who, "Liian myöhään")


def test_an_idea_knows_out_of_which_it_grew(of):
    of.open(of.wall)
    of.note(of.somebody(), "Kimppakyydit")
    [first] = of.notes()
    of.note(of.somebody(), "Kimppakyydit vuoroihin", parent=first.id)
    assert [one.parent for one in of.notes()] == [None, first.id]
    with pytest.raises(NotThere):
        of.note(of.somebody(), "Jostakin muualta", parent=new_id())


def test_nothing_is_shown_that_is_not_let_through_or_waits_for_an_eye(of):
    of.open(of.wall)
    for text in ("Kimppakyydit", "Kysy Maijalta", "Yhteinen kalenteri"):
        of.note(of.somebody(), text)
    ids = [one.id for one in of.notes()]
    unseen = {one.contribution: one for one in of.store.unseen(of.project)}
    of.store.keep_seen(of.project, {unseen[id]: [(5, 13)] if id == ids[1] else [] for id in ids})

    def shown():
        room = of.room()
        own = Shown(room.activity, room.run, room.turn(room.activity), of.store.board(of.wall.id))
        return [note.said.text for note in own.notes]

    assert shown() == ["Kimppakyydit", "Yhteinen kalenteri"]
    of.store.keep_run(of.project, Run(of.day.id, is_on=True, moderated=True))
    assert shown() == []
    of.store.show_on_wall(of.project, ids[1:], approved=True)
    assert shown() == ["Yhteinen kalenteri"]
    of.store.hide(of.project, ids[2])
    assert shown() == []


def vote(of, who, *given):
    items = of.store.board(of.voting.id).items
    of.store.vote(who, of.voting.id, {(items[at].rated, "points"): float(n) for at, n in given}, key=key())


def test_two_pictures_of_a_vote_never_differ_by_less_than_five_people(of):
    of.store.take_items(of.project, of.voting.id, [("own", "", "Yksi"), ("own", "", "Kaksi")])
    of.open(of.voting)
    people = [of.somebody() for _ in range(11)]
    of.store.keep_turn(of.project, Turn(of.voting.id, revealed=True))

    def shown():
        found = of.store.board(of.voting.id).shown
        return found and (
            found.people,
            [one.points for one in points(items_in_words(of.store.board(of.voting.id)), found)],
        )

    for who in people[:4]:
        vote(of, who, (0, 3))
    assert shown() is None
    vote(of, people[4], (0, 3))
    assert shown() == (5, [15, 0])
    for who in people[5:9]:
        vote(of, who, (1, 3))
    assert shown() == (5, [15, 0])
    vote(of, people[0], (1, 1))
    assert shown() == (9, [13, 12])
    vote(of, people[0], (0, 3))
    of.store.end_turn(of.project, of.voting)
    of.store.keep_turn(of.project, Turn(of.voting.id, revealed=False))
    of.store.keep_turn(of.project, Turn(of.voting.id, revealed=True))
    assert shown() == (9, [13, 12])
    assert of.store.board(of.voting.id).votes.people == 9


def test_a_ballot_is_replaced_and_counted_once(of):
    of.store.take_items(of.project, of.voting.id, [("own", "", "Yksi"), ("own", "", "Kaksi")])
    of.open(of.voting)
    who = of.somebody()
    vote(of, who, (0, 3))
    vote(of, who, (0, 1), (1, 2))
    items = of.store.board(of.voting.id).items
    assert of.store.own_of(who, of.voting.id).ballot == {
        (items[0].id, "points"): 1.0,
        (items[1].id, "points"): 2.0,
    }
    assert len(rows(of.store, "SELECT id FROM rating WHERE activity_id = :a", a=of.voting.id)) == 2


def test_notes_become_headings_votes_and_commitments_and_come_to_the_next_workshop_with_their_ids(of):
    store = of.store
    of.open(of.wall)
    for text in ("Bussit vuoroihin", "Kimppakyydit", "Yhteinen kalenteri"):
        of.note(of.somebody(), text)
    cluster = store.add_cluster(of.project, of.wall.id, "Kulkeminen", [one.id for one in of.notes()[:2]])
    material = store.material(of.project)
    [headings] = [one for one in offers(store, material, of.voting) if one.what == "clusters"]
    store.take_items(of.project, of.voting.id, headings.items)
    store.take_items(of.project, of.voting.id, [("contribution", of.notes()[2].id, "")])
    of.open(of.voting)
    for _ in range(5):
        vote(of, of.somebody(), (0, 2), (1, 1))
    later = store.add_workshop(of.project, "Seuraava työpaja")
    promising = of.put("commitment", "Kuka tekee mitä?", later)
    [best] = [one for one in offers(store, store.material(of.project), promising) if one.what == "best"]
    assert best.items == (("cluster", cluster.id, "Kulkeminen"), ("contribution", of.notes()[2].id, ""))
    store.take_items(of.project, promising.id, best.items)
    of.open(promising)
    came_from = store.board(promising.id).items[0].object
    promised = Commitment(new_id(), of.project, "Kysymme", "Liikelaitos", activity=promising.id, came_from=came_from)
    store.promise(of.somebody(), promised, key=key())
    [kept] = store.material(of.project).commitments
    assert (kept.owner, kept.came_from, kept.activity) == ("Liikelaitos", cluster.id, promising.id)


def test_a_rehearsal_leaves_nothing_behind(of):
    store = of.store
    store.take_items(of.project, of.voting.id, [("own", "", "Yksi")])
    for activity in (of.wall, of.voting):
        store.go_to(of.project, activity, opened=False)
    before = rows_in(store, of.project, but=("event", "activity_turn", "workshop_run", "activity"))
    for activity in (of.wall, of.voting):
        of.open(activity)
        assert rehearse(store, of.room(), Texts("fi")) >= 10
    assert len(of.notes()) >= 10
    assert store.board(of.voting.id).votes.people >= 10
    store.erase_rehearsal(of.project)
    assert rows_in(store, of.project, but=("event", "activity_turn", "workshop_run", "activity")) == before


def test_a_sign_in_leads_to_nobody_and_is_kept_once(of):
    link = of.store.room_link(of.project, of.day.id, "sign-in")
    for id in ("a", "a", "b"):
        of.store.sign_in(link, Attendee(id, of.day.id, "Kela", paid=id == "a", first_time=True))
    found = of.store.attendance(of.project)[of.day.id]
    assert (found.people, [one.paid for one in found.attendees]) == (2, [True, False])
    columns = rows(of.store, "SELECT * FROM attendee")[0].keys()
    assert set(columns) == {"id", "workshop_id", "organisation", "paid", "first_time"}
    assert "attendee" not in {event.kind for event in of.store.history(of.project)}
    of.store.room_link_anew(link)
    with pytest.raises(NotThere):
        of.store.sign_in(link, Attendee("c", of.day.id, "Kela"))


def test_whoever_erases_themselves_leaves_no_step_no_commitment_and_no_line(of):
    store = of.store
    lane = of.put("value_stream", "Polku")
    promising = of.put("commitment", "Lupaukset")
    store.keep_themes(of.project, [of.theme(1, "Kulkeminen")], seen=())
    who = of.somebody()
    of.open(lane)
    store.add_step(who, Step(new_id(), lane.id, "Maijan luona", 0), key=key())
    of.open(promising)
    store.promise(who, Commitment(new_id(), of.project, "Maija soittaa", "Maija", activity=promising.id), key=key())
    [kept] = store.material(of.project).commitments
    store.keep_commitments(of.project, [kept, kept])
    store.keep_commitments(
        of.project, [Commitment(kept.id, of.project, "Maija soittaa pian", "Maija", participant=who.id)]
    )
    store.keep_run(of.project, Run(of.day.id, asks_back=True))
    store.check_themes(who, {store.themes(of.project)[0].id: ("partly", "Maija puuttuu")})
    store.erase_participant(who)
    left = repr([rows(store, f"SELECT * FROM {table}") for table in ("step", "commitment", "theme_check", "event")])
    assert "Maija" not in left


def test_steps_are_put_in_order_and_put_right_and_what_somebody_takes_back_leaves_no_word(of):
    store = of.store
    lane = of.put("value_stream", "Polku")
    of.open(lane)
    who = of.somebody()
    for name in ("Päätös", "Hakemus", "Maijan luona"):
        store.add_step(who, Step(new_id(), lane.id, name, 0), key=key())

    def names():
        return [step.name for step in store.board(lane.id).steps]

    first, second, third = store.board(lane.id).steps
    store.put_in_order(of.project, "step", [second.id, first.id, third.id])
    assert names() == ["Hakemus", "Päätös", "Maijan luona"]
    store.undo(of.project, store.latest_edit)
    assert names() == ["Päätös", "Hakemus", "Maijan luona"]
    store.change_step(of.project, replace(third, name="Maijan ja Matin luona", wait_days=4.0))
    store.set_standing(of.project, "step", third.id, "hidden")
    assert [(step.name, step.wait_days) for step in store.board(lane.id).steps][2] == ("Maijan ja Matin luona", 4.0)
    store.take_back_own(who, third.id)
    assert names() == ["Päätös", "Hakemus"]
    assert "Maija" not in repr(rows(store, "SELECT * FROM event")) + repr(rows(store, "SELECT * FROM step"))


@pytest.mark.parametrize("method", sorted(METHODS))
def test_each_method_is_rehearsed_as_its_entry_says_and_leaves_what_its_shape_leaves(of, method):
    added = of.put(method, "Kokeilu")
    if METHODS[method].phone == "ballot":
        of.store.take_items(of.project, added.id, [("own", "", "Yksi"), ("own", "", "Kaksi")])
    of.open(added)
    assert rehearse(of.store, of.room(), Texts("fi"))
    board = of.store.board(added.id)
    brought = {"notes": board.notes, "ballot": board.votes.people, "steps": board.steps, "promises": board.promises}
    for phone, what in brought.items():
        assert bool(what) == (METHODS[method].phone == phone), phone


def test_the_twenty_first_method_of_the_documentation_is_one_entry(of, monkeypatch):
    code = (HOUSE / "docs" / "methods.md").read_text("utf-8").partition("```python\n")[2].partition("```")[0]
    entry = eval(code.strip().removesuffix(","), {"Method": Method, "N_": str})  # our own words
    entry = entry[0] if isinstance(entry, tuple) else entry
    monkeypatch.setattr("workshop.methods.METHODS", {**METHODS, entry.key: entry})
    for module in ("workshop.live.shown", "workshop.live.rehearsal", "workshop.live.agenda"):
        monkeypatch.setattr(f"{module}.METHODS", {**METHODS, entry.key: entry})
    added = put_on_agenda(of.store, of.day, "en", method=entry, title="Rose")
    assert [one.text for one in of.store.frame(of.project).prompts if one.activity == added.id] == [*entry.stages]
    of.open(added)
    of.store.keep_turn(of.project, Turn(added.id, stage=1))
    rehearse(of.store, of.room(), Texts("en"))
    room = of.room()
    shown = Shown(added, room.run, room.turn(added), of.store.board(added.id))
    assert len(shown.board.notes) >= 10
    assert shown.method.views[0] == "notes"
