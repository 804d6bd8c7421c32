"""What a facilitator decides about contributions is kept with its reason, can be taken back, and stands in a log."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from at_once import at_once
from prepared import ANSWER, BETTER, HISTORY, Prepared, row, rows, rows_in

from workshop.errors import NotThere
from workshop.store import Said, Store, Unseen
from workshop.store.errors import Overtaken

pytestmark = pytest.mark.engines

NINE = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
WORDS = ("Bussi ei kulje vuoron alkuun.", "Bussi ei kulje aamuvuoroon.", "Soita Matille 040 123 4567.")


class Moderated(Prepared):
    """A project in which three people have said something."""

    def __init__(self, store, name="Kaikki ovet auki"):
        super().__init__(store, name)
        self.people = [self.somebody() for _ in WORDS]
        for person, text in zip(self.people, WORDS, strict=True):
            self.answer(person, text)
        self.ids = {one.text: one.id for one in self.material().contributions}
        self.bus, self.shift, self.phone = (self.ids[text] for text in WORDS)

    def standing(self):
        return {one.id for one in self.material().contributions}

    def state(self, id):
        """A contribution as a facilitator sees it come in."""
        [found] = [one for one in self.store.incoming(self.project) if one.contribution.id == id]
        return found

    def log(self):
        return [(one.verb, one.contribution, one.reason, one.undone) for one in self.store.decisions(self.project)]

    def rows(self):
        return rows_in(self.store, self.project, but=HISTORY)


@pytest.fixture
def of(store):
    return Moderated(store)


# --- what comes in


def test_what_comes_in_is_shown_newest_first_also_what_was_put_aside_and_not_what_was_erased(of, store):
    said = [
        Said(f"n{n}", (of.hopes if n % 2 else of.obstacles).id, f"Muistiinpano {n}", "fi", created_at=moment)
        for n, moment in enumerate((NINE - timedelta(days=400 + n)).isoformat() for n in range(6))
    ]
    store.say(of.project, said, source="scribe")
    store.hide(of.project, of.bus)
    store.erase_participant(of.people[1])
    seen = store.incoming(of.project)
    assert [one.contribution.text for one in seen[2:]] == [f"Muistiinpano {n}" for n in range(6)]
    assert {one.contribution.id: one.state for one in seen[:2]} == {of.bus: "hidden", of.phone: "stands"}
    assert store.incoming(of.project, limit=3) == seen[:3]
    assert store.incoming(of.project, limit=0) == ()
    assert store.incoming(Prepared(store, "Toinen hanke").project) == ()


def test_what_was_said_in_one_moment_comes_in_an_order_that_is_always_the_same(of, store):
    said = [Said(f"n{n}", prompt.id, f"{n}", "fi", created_at=NINE.isoformat()) for prompt in (of.hopes, of.obstacles)
            for n in range(20)]  # fmt: skip
    said = [replace(one, key=f"{one.key}{number}") for number, one in enumerate(said)]
    store.say(of.project, said, source="scribe")
    whole = store.incoming(of.project)
    assert len(whole) == 43
    for limit in (1, 10, 30, 43):
        assert store.incoming(of.project, limit=limit) == whole[:limit]


# --- put aside


def test_what_is_put_aside_counts_nowhere_and_can_be_shown_again(of, store):
    before = of.rows()
    store.hide(of.project, of.phone, reason="Puhelinnumero")
    assert of.standing() == {of.bus, of.shift}
    assert store.answered(of.project) == {of.employers.id: 2}
    assert of.state(of.phone).state == "hidden"
    store.undo(of.project, of.latest())
    assert of.rows() == before
    store.redo(of.project, of.latest())
    store.show_again(of.project, of.phone)
    assert of.standing() == {of.bus, of.shift, of.phone}
    assert of.rows() == before


def test_its_writer_still_sees_and_changes_what_was_put_aside_and_it_stays_aside(of, store):
    store.hide(of.project, of.phone)
    writer = of.people[2]
    assert store.said_by(writer) == {of.obstacles.id: WORDS[2]}
    of.answer(writer, BETTER)
    assert store.said_by(writer) == {of.obstacles.id: BETTER}
    assert (of.state(of.phone).state, of.state(of.phone).contribution.text) == ("hidden", BETTER)
    of.answer(writer, "")
    assert of.phone not in {one.contribution.id for one in store.incoming(of.project)}
    with pytest.raises(Overtaken):
        store.undo(of.project, of.latest())


def test_what_does_not_stand_cannot_be_put_aside_nor_what_stands_be_shown_again(of, store):
    elsewhere = Moderated(store, "Toinen hanke")
    store.hide(of.project, of.bus)
    store.erase_participant(of.people[2])
    before = of.rows(), elsewhere.rows()
    for decide in (
        lambda: store.hide(of.project, of.bus),
        lambda: store.hide(of.project, of.phone),
        lambda: store.hide(of.project, elsewhere.bus),
        lambda: store.show_again(of.project, of.shift),
        lambda: store.show_again(of.project, of.phone),
        lambda: store.mark(of.project, elsewhere.bus),
    ):
        with pytest.raises(NotThere):
            decide()
    assert (of.rows(), elsewhere.rows()) == before


# --- merged


def test_duplicates_are_put_aside_and_it_is_remembered_of_what(of, store):
    before = of.rows()
    store.merge(of.project, of.bus, [of.shift, of.bus, of.shift])
    assert of.standing() == {of.bus, of.phone}
    assert (of.state(of.shift).state, of.state(of.shift).merged_into) == ("hidden", of.bus)
    assert of.state(of.bus).merged_into is None
    merged = of.latest()
    store.undo(of.project, merged)
    assert of.rows() == before
    store.redo(of.project, merged)
    store.show_again(of.project, of.shift)
    assert of.state(of.shift) == replace(of.state(of.shift), state="stands", merged_into=None)
    assert of.rows() == before


def test_nothing_is_merged_that_does_not_stand_or_is_not_here(of, store):
    elsewhere = Moderated(store, "Toinen hanke")
    store.hide(of.project, of.phone)
    before = of.rows(), elsewhere.rows()
    for keep, others in (
        (of.bus, [of.shift, of.phone]),
        (of.phone, [of.shift]),
        (of.bus, [of.shift, elsewhere.shift]),
        (elsewhere.bus, [of.shift]),
        (of.bus, [of.shift, "x"]),
    ):
        with pytest.raises(NotThere):
            store.merge(of.project, keep, others)
    assert (of.rows(), elsewhere.rows()) == before


def test_when_the_writer_takes_back_what_was_kept_its_duplicates_stand_again(of, store):
    store.merge(of.project, of.bus, [of.shift])
    store.hide(of.project, of.phone)
    of.answer(of.people[0], "")
    assert of.standing() == {of.shift}
    assert of.state(of.shift).merged_into is None
    assert of.state(of.phone).state == "hidden"


def test_when_a_file_is_taken_back_the_duplicates_of_its_answers_stand_again(of, store):
    of.take_in(row("1", WORDS[0]))
    imported = of.latest()
    kept = next(one.id for one in of.material().contributions if one.source == "import")
    store.merge(of.project, kept, [of.bus])
    store.undo(of.project, imported)
    assert of.standing() == {of.bus, of.shift, of.phone}


def test_a_file_whose_writers_were_given_to_another_group_is_taken_back_to_the_last_row(of, store):
    before = of.rows()
    of.take_in(row("1", ANSWER, participant="matti@yritys.fi"), row("2", BETTER, participant="liisa@koulu.fi"))
    imported = of.latest()
    new = [one.id for one in of.material().contributions if one.source == "import"]
    store.regroup(of.project, new, of.workers.id)
    assert len(rows(store, "SELECT 1 FROM participant_group")) == 2
    store.undo(of.project, imported)
    assert of.rows() == before


# --- marked


def test_a_mark_is_put_on_and_taken_off_and_both_can_be_taken_back(of, store):
    store.mark(of.project, of.bus)
    marked = of.latest()
    assert [one.contribution.id for one in store.incoming(of.project) if one.marked] == [of.bus]
    store.mark(of.project, of.bus)
    assert of.latest() == marked
    store.mark(of.project, of.bus, marked=False)
    store.undo(of.project, of.latest())
    assert of.state(of.bus).marked
    assert of.standing() == {of.bus, of.shift, of.phone}
    store.undo(of.project, marked)
    assert not of.state(of.bus).marked


# --- the log


def test_every_decision_stands_in_the_log_in_order_with_who_why_and_whether_it_was_taken_back(of, store):
    moments = iter(NINE + timedelta(minutes=n) for n in range(100))
    theirs = Store(store._engine, by="account-1", clock=lambda: next(moments))
    theirs.hide(of.project, of.phone, reason="Puhelinnumero")
    theirs.merge(of.project, of.bus, [of.shift])
    merged = of.latest()
    theirs.mark(of.project, of.bus)
    theirs.mark(of.project, of.bus, marked=False)
    theirs.decide(of.project, of.bus, 1, [(0, 5)])
    theirs.regroup(of.project, [of.bus], of.workers.id)
    theirs.undo(of.project, merged)
    theirs.show_again(of.project, of.phone)
    of.answer(of.people[0], BETTER)
    store.change_group(replace(of.workers, name="Työnhakijat"))
    assert of.log() == [
        ("hidden", of.phone, "Puhelinnumero", False),
        ("merged", of.shift, "", True),
        ("marked", of.bus, "", False),
        ("unmarked", of.bus, "", False),
        ("checked", of.bus, "", False),
        ("regrouped", of.bus, "", False),
        ("undone", of.bus, "", False),
        ("stands", of.phone, "", False),
    ]
    decisions = store.decisions(of.project)
    assert {one.actor for one in decisions} == {"account-1"}
    assert [one.at for one in decisions] == sorted({one.at for one in decisions})
    assert store.decisions(Prepared(store, "Toinen hanke").project) == ()


def test_the_log_holds_no_text_of_any_answer(of, store):
    for id in of.ids.values():
        store.mark(of.project, id)
        store.decide(of.project, id, 1, [(0, 10)])
        store.hide(of.project, id, reason="Nimi")
        store.undo(of.project, of.latest())
        store.regroup(of.project, [id], of.workers.id)
    store.merge(of.project, of.bus, [of.shift])
    of.answer(of.people[0], BETTER)
    store.erase_participant(of.people[1])
    told = repr(store.decisions(of.project)) + repr(rows(store, "SELECT * FROM event"))
    assert len(store.decisions(of.project)) > 12
    for text in (*WORDS, BETTER):
        for words in (text, text[:12], text[-12:]):
            assert words not in told


# --- personal data


def test_everything_waits_until_it_has_been_looked_through(of, store):
    assert all(one.waits and one.masked == () for one in of.material().contributions)
    assert not any(one.seen for one in store.incoming(of.project))
    unseen = store.unseen(of.project)
    assert {(one.contribution, one.version, one.text) for one in unseen} == {
        (id, 1, text) for text, id in of.ids.items()
    }
    store.keep_seen(of.project, {one: [(6, 13)] if "Mati" in one.text else [] for one in unseen})
    assert store.unseen(of.project) == ()
    assert all(one.seen for one in store.incoming(of.project))
    assert {one.id: (one.waits, one.masked) for one in of.material().contributions} == {
        of.bus: (False, ()),
        of.shift: (False, ()),
        of.phone: (True, ((6, 13),)),
    }


def look_through(of, *spans):
    of.store.keep_seen(of.project, dict.fromkeys(of.store.unseen(of.project), spans))


def said(of, id):
    [found] = [one for one in of.material().contributions if one.id == id]
    return found


def test_a_person_decides_and_no_later_look_of_a_machine_changes_that(of, store):
    texts = store.unseen(of.project)
    look_through(of, (0, 5))
    store.decide(of.project, of.bus, 1, [])
    store.decide(of.project, of.phone, 1, [(6, 13), (14, 26)])
    store.keep_seen(of.project, {text: [(0, 3)] for text in texts})
    assert (said(of, of.bus).waits, said(of, of.bus).masked) == (False, ())
    assert (said(of, of.phone).waits, said(of, of.phone).masked) == (False, ((6, 13), (14, 26)))
    assert said(of, of.shift).waits
    store.undo(of.project, of.latest())
    assert (said(of, of.phone).waits, said(of, of.phone).masked) == (True, ((0, 5),))


def test_a_person_may_decide_before_any_machine_has_looked_and_take_it_back(of, store):
    store.decide(of.project, of.bus, 1, [(0, 5)])
    look_through(of)
    assert (said(of, of.bus).waits, said(of, of.bus).masked) == (False, ((0, 5),))
    store.undo(of.project, of.latest())
    assert [text.contribution for text in store.unseen(of.project)] == [of.bus]
    assert said(of, of.bus).waits


def test_a_changed_text_is_unseen_again_whatever_was_decided_about_the_earlier_one(of, store):
    look_through(of)
    store.decide(of.project, of.bus, 1, [(0, 5)])
    of.answer(of.people[0], BETTER)
    assert (said(of, of.bus).waits, said(of, of.bus).masked) == (True, ())
    assert store.unseen(of.project) == (Unseen(of.bus, 2, BETTER),)
    assert not of.state(of.bus).seen
    with pytest.raises(NotThere):
        store.decide(of.project, of.bus, 1, [])
    store.keep_seen(of.project, {Unseen(of.bus, 1, WORDS[0]): []})
    assert said(of, of.bus).waits
    store.decide(of.project, of.bus, 2, [])
    assert not said(of, of.bus).waits


def test_what_was_put_aside_is_looked_through_too_and_what_was_erased_is_not(of, store):
    store.hide(of.project, of.bus)
    texts = store.unseen(of.project)
    store.erase_participant(of.people[1])
    assert {text.contribution for text in store.unseen(of.project)} == {of.bus, of.phone}
    store.keep_seen(of.project, {text: [(0, 3)] for text in texts})
    assert {row["contribution_id"] for row in rows(store, "SELECT contribution_id FROM privacy_check")} == {
        of.bus,
        of.phone,
    }
    with pytest.raises(NotThere):
        store.decide(of.project, of.shift, 1, [])


def test_no_project_decides_about_the_texts_of_another(of, store):
    elsewhere = Moderated(store, "Toinen hanke")
    before = elsewhere.rows()
    store.keep_seen(of.project, {text: [] for text in store.unseen(elsewhere.project)})
    with pytest.raises(NotThere):
        store.decide(of.project, elsewhere.bus, 1, [])
    assert elsewhere.rows() == before
    assert len(store.unseen(elsewhere.project)) == 3


def test_people_decide_machines_look_and_writers_change_and_erase_all_at_once(of, store):
    for turn in range(6):
        person = of.somebody()
        of.answer(person, f"Sanottu {turn}")
        id = next(one.id for one in of.material().contributions if one.participant == person.id)
        leave = partial(store.erase_participant, person) if turn % 2 else partial(of.answer, person, f"Toisin {turn}")
        decided, looked, left, hidden = at_once(
            partial(store.decide, of.project, id, 1, [(0, 3)]),
            partial(look_through, of, (0, 7)),
            leave,
            partial(store.hide, of.project, id),
        )
        assert (looked, left) == (None, None)
        for outcome in (decided, hidden):
            assert outcome is None or isinstance(outcome, NotThere)
        if turn % 2:
            assert rows(store, "SELECT state FROM contribution WHERE id = :id", id=id) == [{"state": "erased"}]
            assert rows(store, "SELECT text FROM contribution_version WHERE contribution_id = :id", id=id) == []
        else:
            assert of.state(id).contribution.text == f"Toisin {turn}"
            assert of.state(id).contribution.waits
