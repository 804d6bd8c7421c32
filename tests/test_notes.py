"""Notes that somebody writes down for others: once, under the table's name, corrected and taken back for good."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from prepared import Prepared, everything_in, rows

from workshop.errors import NotThere
from workshop.store import Said, Store
from workshop.store.contributions import text_mark
from workshop.store.errors import ChangedMeanwhile, LinkEnded

pytestmark = pytest.mark.engines
NINE = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
LONG = "Bussi kulkee liian harvoin iltavuoroon Rovaniemellä"


@pytest.fixture
def prepared(store):
    return Prepared(store)


@pytest.fixture
def table(prepared):
    return prepared.store.add_table(prepared.project, prepared.workshop.id, "Pöytä 1")


def note(prepared, text, key=None, at_table="Pöytä 1"):
    return Said(key or text, prepared.obstacles.id, text, "fi", prepared.employers.id, at_table=at_table)


def written(store, table):
    return [one.text for one in store.notes_at_table(table)]


def test_notes_of_a_table_are_its_own_newest_first(prepared, store, table):
    assert store.write_at_table(table, [note(prepared, "Bussi"), note(prepared, "Juna")]) == 2
    store.write_down(prepared.project, [note(prepared, "Muualla", at_table="Pöytä 2")])
    store.say(prepared.project, [note(prepared, "Tuotu", "t")], source="import")

    assert sorted(written(store, table)) == ["Bussi", "Juna"]
    assert {one.source for one in store.notes_at_table(table)} == {"scribe"}
    assert store.notes_by_table(prepared.project) == {
        (prepared.workshop.id, "Pöytä 1"): 3,
        (prepared.workshop.id, "Pöytä 2"): 1,
    }
    assert [one.text for one in store.latest_notes(prepared.obstacles.id, 1)] == ["Muualla"]


def test_notes_sent_at_once_from_many_sides_are_kept_once(prepared, store, table):
    with ThreadPoolExecutor(8) as many:
        added = list(many.map(lambda _n: store.write_at_table(table, [note(prepared, "Bussi", "k")]), range(8)))
        added += list(many.map(lambda _n: store.write_down(prepared.project, [note(prepared, "Juna", "j")]), range(8)))

    assert sum(added) == 2
    assert sorted(written(store, table)) == ["Bussi", "Juna"]


def test_a_table_writes_to_the_questions_of_its_own_workshop_only(prepared, store):
    other = store.add_workshop(prepared.project, "Työpaja 2")
    table = store.add_table(prepared.project, other.id, "Pöytä 1")

    with pytest.raises(NotThere):
        store.write_at_table(table, [note(prepared, "Bussi")], heads=5)
    assert store.table(table.token).heads is None


def test_heads_are_counted_without_opening_a_link_that_was_closed_meanwhile(prepared, store, table):
    store.write_at_table(table, [], heads=7)
    assert store.table(table.token).heads == 7
    store.keep_table(replace(store.table(table.token), closed=True))

    with pytest.raises(LinkEnded):
        store.write_at_table(table, [note(prepared, "Bussi")], heads=9)
    assert (store.table(table.token).closed, store.table(table.token).heads) == (True, 7)


def test_a_link_whose_time_is_over_takes_nothing_more(prepared, store, table):
    at_nine = Store(store._engine, clock=lambda: NINE)
    store.keep_table(replace(table, expires_at=NINE + timedelta(seconds=1)))
    at_nine.write_at_table(table, [note(prepared, "Ajoissa")])
    store.keep_table(replace(table, expires_at=NINE))

    with pytest.raises(LinkEnded):
        at_nine.write_at_table(table, [note(prepared, "Myöhässä")])
    [kept] = store.notes_at_table(table)
    with pytest.raises(LinkEnded):
        at_nine.correct_at_table(table, kept.id, "", "fi", over=text_mark(kept.text))
    assert written(store, table) == ["Ajoissa"]


def test_a_correction_is_the_next_version_and_waits_for_a_look_at_it(prepared, store, table):
    store.write_at_table(table, [note(prepared, "Busi")])
    store.keep_seen(prepared.project, {text: [] for text in store.unseen(prepared.project)})
    [kept] = store.notes_at_table(table)
    assert not kept.waits

    store.correct_at_table(table, kept.id, "Bussen går sällan", "sv", over=text_mark("Busi"))

    [corrected] = store.notes_at_table(table)
    assert (corrected.text, corrected.language, corrected.waits) == ("Bussen går sällan", "sv", True)
    with pytest.raises(ChangedMeanwhile):
        store.correct_at_table(table, kept.id, "Linja-auto", "fi", over=text_mark("Busi"))
    store.correct_at_table(table, kept.id, "Bussen går sällan", "sv", over="x")
    assert len(rows(store, "SELECT * FROM contribution_version")) == 2, "the same again is no version"


def test_what_is_not_the_tables_own_is_not_there_to_be_corrected(prepared, store, table):
    other = store.add_table(prepared.project, prepared.workshop.id, "Pöytä 2")
    store.write_at_table(other, [note(prepared, "Muiden", at_table="Pöytä 2")])
    prepared.answer(prepared.somebody(), "Puhelimella")

    for one in prepared.material().contributions:
        with pytest.raises(NotThere):
            store.correct_at_table(table, one.id, "", "fi", over=text_mark(one.text))
    assert len(prepared.texts()) == 2


@pytest.mark.parametrize("how", ["at the table", "on the screen"])
def test_a_note_that_is_taken_back_is_gone_to_the_last_byte(prepared, store, table, tmp_path, how):
    store.write_at_table(table, [note(prepared, LONG, "k")])
    [kept] = store.notes_at_table(table)
    assert LONG.encode() in everything_in(store, tmp_path)

    if how == "at the table":
        store.correct_at_table(table, kept.id, "", "fi", over=text_mark(LONG))
    else:
        store.take_back_note(prepared.project, kept.id)

    assert written(store, table) == []
    assert LONG.encode() not in everything_in(store, tmp_path)
    assert store.write_at_table(table, [note(prepared, LONG, "k")]) == 0, "its form brings nothing back"


def test_only_notes_are_taken_back_so(prepared, store):
    prepared.answer(prepared.somebody(), "Puhelimella")
    [answer] = prepared.material().contributions

    with pytest.raises(NotThere):
        store.take_back_note(prepared.project, answer.id)
    store.write_down(prepared.project, [note(prepared, "Bussi")])
    [kept] = store.latest_notes(prepared.obstacles.id, 9)
    with pytest.raises(NotThere):
        store.take_back_note(store.add_project("Toinen hanke").id, kept.id)
    store.take_back_note(prepared.project, kept.id)
    with pytest.raises(NotThere):
        store.take_back_note(prepared.project, kept.id)


def test_single_notes_are_not_listed_in_the_history(prepared, store, table):
    before = len(store.history(prepared.project))
    store.write_down(prepared.project, [note(prepared, "Bussi")])
    Store(store._engine, by="participant").write_at_table(table, [note(prepared, "Juna")], heads=4)

    assert len(store.history(prepared.project)) == before
