"""A picture of what was written at a table is kept byte for byte, and goes to the last byte when it must."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from at_once import at_once
from prepared import PICTURE, Prepared, everything_in, rows

from workshop.errors import NotThere
from workshop.store import Store, new_id
from workshop.store.reports import ErasedMeanwhile

pytestmark = pytest.mark.engines

NOON = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)


@pytest.fixture
def of(store):
    return Prepared(store)


def keep(of, content=PICTURE, **more):
    values = {"media_type": "image/jpeg", "alternative": "Fläppi", "at_table": "Pöytä 1", **more}
    return of.store.add_photo(of.project, of.activity.id, content, **values)


def at(of, moment):
    of.store = Store(of.store._engine, clock=lambda: moment)
    return of


def test_a_picture_is_kept_byte_for_byte_with_its_words(of, store):
    large = random.Random(1).randbytes(3_000_000)
    second = keep(at(of, NOON + timedelta(minutes=1)), large, alternative="Kaavio: “kyydit” \n & <b>")
    first = keep(at(of, NOON))
    assert store.photos(of.project) == (first, second)
    assert (first.made_at, first.activity, first.at_table, first.hidden) == (NOON, of.activity.id, "Pöytä 1", False)
    assert store.photo_content(first.id) == PICTURE
    assert store.photo_content(second.id) == large


def test_a_picture_that_is_sent_again_is_kept_once(of, store):
    id = new_id()
    for outcome in at_once(*[partial(keep, of, id=id)] * 6):
        assert outcome.id == id
    assert len(store.photos(of.project)) == 1
    assert [event.verb for event in store.history(of.project) if event.kind == "photo"] == ["added"]


def test_a_picture_is_of_its_own_project(of, store):
    elsewhere = Prepared(store, "Toinen hanke")
    photo = keep(of)
    assert store.photos(elsewhere.project) == ()
    for ask in (
        lambda: store.add_photo(of.project, elsewhere.activity.id, b"x", media_type="image/png", alternative=""),
        lambda: store.add_photo(of.project, "x", b"x", media_type="image/png", alternative=""),
        lambda: store.change_photo(elsewhere.project, replace(photo, alternative="Vieras")),
        lambda: store.erase_photo(elsewhere.project, photo),
        lambda: store.change_photo(of.project, replace(photo, id="x")),
        lambda: store.erase_photo(of.project, replace(photo, id="x")),
        lambda: store.photo_content("x"),
    ):
        with pytest.raises(NotThere):
            ask()
    assert store.photos(of.project) == (replace(photo, made_at=store.photos(of.project)[0].made_at),)


def test_a_picture_is_put_aside_and_worded_anew_and_both_can_be_taken_back(of, store):
    photo = keep(at(of, NOON))
    store.change_photo(of.project, replace(photo, alternative="Fläppi: kyydit"))
    worded = of.latest()
    store.change_photo(of.project, replace(photo, alternative="Fläppi: kyydit", hidden=True))
    hidden = of.latest()
    assert store.photos(of.project) == (replace(photo, alternative="Fläppi: kyydit", hidden=True),)
    assert [event.verb for event in store.history(of.project, limit=2)] == ["hidden", "changed"]
    store.undo(of.project, hidden)
    store.undo(of.project, worded)
    assert store.photos(of.project) == (photo,)
    store.redo(of.project, worded)
    store.redo(of.project, hidden)
    assert store.photos(of.project) == (replace(photo, alternative="Fläppi: kyydit", hidden=True),)
    assert store.photo_content(photo.id) == PICTURE


def test_a_picture_that_is_erased_leaves_no_byte_nor_word_nor_report_that_shows_it(of, store, tmp_path):
    face = random.Random(2).randbytes(50_000)
    other, photo = keep(of), keep(of, face, alternative="Kuvassa Matti")
    store.change_photo(of.project, replace(photo, alternative="Kuvassa Matti Virtanen"))
    store.change_photo(of.project, replace(photo, alternative="Kuvassa joku", hidden=True))
    taken_back = of.latest()
    store.undo(of.project, taken_back)
    events = [event for event in store.history(of.project) if event.kind == "photo" and event.undoable]
    store.keep_report(of.project, "fi", "raportti", b"PK" + face, erasures=store.erasures(of.project))
    traces = (face[:64], face[30_000:30_064], face[-64:], b"Matti", b"Kuvassa")
    before = everything_in(store, tmp_path)
    for trace in (face[:64], b"Matti", b"Kuvassa"):
        assert trace in before

    store.erase_photo(of.project, photo)

    after = everything_in(store, tmp_path)
    for trace in traces:
        assert trace not in after
    assert [one.id for one in store.photos(of.project)] == [other.id]
    assert rows(store, "SELECT name FROM finished_report") == []
    assert store.history(of.project)[0].verb == "erased"
    assert len(events) == 2
    for event in events:
        for turn in (store.undo, store.redo):
            with pytest.raises(NotThere):
                turn(of.project, event.id)
    with pytest.raises(NotThere):
        store.photo_content(photo.id)


def test_a_report_that_was_under_way_while_a_picture_was_erased_is_not_kept(of, store):
    photo = keep(of)
    erasures = store.erasures(of.project)
    store.erase_photo(of.project, photo)
    with pytest.raises(ErasedMeanwhile):
        store.keep_report(of.project, "fi", "raportti", b"PK", erasures=erasures)
