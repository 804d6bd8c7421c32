"""The queue of slow work: each job is one worker's at a time, and a dead worker's job is taken up again."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from workshop.errors import NotThere
from workshop.store import Store
from workshop.store.jobs import ATTEMPTS, LEASE

pytestmark = pytest.mark.engines

NINE = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)


@pytest.fixture
def project(store):
    return store.add_project("Kaikki ovet auki").id


def at(store, **later):
    return Store(store._engine, by="job", clock=lambda: NINE + timedelta(**later))


def test_a_job_is_leased_advanced_and_finished(store, project):
    asked = at(store).ask("find themes", project=project, parameters={"at_most": 8, "nimi": "Työmatkat"})
    assert asked == store.job(asked.id) == store.latest_job("find themes", project)
    assert (asked.state, asked.progress) == ("waiting", 0.0)
    assert at(store).job_waits()
    leased, parameters = at(store).lease("w1")
    assert (leased.id, leased.state, parameters) == (asked.id, "running", {"at_most": 8, "nimi": "Työmatkat"})
    assert not at(store).job_waits()
    assert at(store).lease("w2") is None
    assert at(store).advance(leased, "w1", 0.4)
    assert store.job(asked.id).progress == 0.4
    assert at(store).finish(leased, "w1", result="7")
    done = store.job(asked.id)
    assert (done.state, done.progress, done.result, done.problem) == ("done", 1.0, "7", "")
    assert not at(store, days=1).job_waits()


def test_a_job_that_fails_keeps_its_problem(store, project):
    at(store).ask("find themes", project=project)
    job, _ = at(store).lease("w1")
    assert at(store).finish(job, "w1", problem="K-ABCDEFGH")
    assert (store.job(job.id).state, store.job(job.id).problem) == ("failed", "K-ABCDEFGH")


def test_progress_stays_between_nothing_and_all(store, project):
    at(store).ask("find themes", project=project)
    job, _ = at(store).lease("w1")
    at(store).advance(job, "w1", 7.0)
    assert store.job(job.id).progress == 1.0
    at(store).advance(job, "w1", -1.0)
    assert store.job(job.id).progress == 0.0


def test_asking_twice_gives_one_job_until_it_has_ended(store, project):
    other = store.add_project("Toinen hanke").id
    first = store.ask("find themes", project=project, parameters={"a": 1, "b": 2})
    assert store.ask("find themes", project=project, parameters={"b": 2, "a": 1}) == first
    leased, _ = store.lease("w1")
    assert store.ask("find themes", project=project, parameters={"a": 1, "b": 2}) == leased
    different = [
        store.ask("find themes", project=project, parameters={"a": 2, "b": 2}),
        store.ask("find themes", project=other, parameters={"a": 1, "b": 2}),
        store.ask("find themes", project=None, parameters={"a": 1, "b": 2}),
        store.ask("write report", project=project, parameters={"a": 1, "b": 2}),
    ]
    assert len({first.id, *(job.id for job in different)}) == 5
    store.finish(leased, "w1")
    assert store.ask("find themes", project=project, parameters={"a": 1, "b": 2}).id != first.id


def test_many_who_ask_at_once_get_one_job(store, project):
    with ThreadPoolExecutor(8) as threads:
        asked = list(threads.map(lambda _: store.ask("find themes", project=project), range(16)))
    assert len({job.id for job in asked}) == 1


def test_each_job_is_leased_to_one_of_many_workers_the_oldest_first(store, project):
    asked = [
        at(store, seconds=number).ask("write report", project=project, parameters={"n": number}) for number in range(6)
    ]
    assert at(store).lease("w0")[0].id == asked[0].id
    with ThreadPoolExecutor(8) as threads:
        leased = list(threads.map(lambda number: at(store).lease(f"w{number}"), range(8)))
    assert sorted(taken[1]["n"] for taken in leased if taken) == [1, 2, 3, 4, 5]


def test_a_dead_workers_job_is_taken_up_by_another_and_the_dead_one_has_no_say_any_more(store, project):
    at(store).ask("find themes", project=project)
    job, _ = at(store).lease("w1")
    on_time = LEASE - timedelta(milliseconds=1)
    assert at(store, seconds=on_time.total_seconds()).lease("w2") is None
    late = {"seconds": LEASE.total_seconds() + 1}
    assert at(store, **late).job_waits()
    again, _ = at(store, **late).lease("w2")
    assert again.id == job.id
    assert not at(store, **late).advance(job, "w1", 0.9)
    assert not at(store, **late).finish(job, "w1", result="vanha")
    assert store.job(job.id).state == "running"
    assert at(store, **late).finish(again, "w2", result="uusi")
    assert store.job(job.id).result == "uusi"


def test_advancing_keeps_the_lease(store, project):
    at(store).ask("find themes", project=project)
    job, _ = at(store).lease("w1")
    assert at(store, seconds=50).advance(job, "w1", 0.5)
    assert at(store, seconds=100).lease("w2") is None
    assert at(store, seconds=111).lease("w2")[0].id == job.id


def test_a_cancelled_job_is_not_leased_and_its_worker_is_told(store, project):
    waiting = store.ask("write report", project=project)
    store.cancel(waiting)
    assert store.lease("w1") is None
    store.ask("find themes", project=project)
    running, _ = store.lease("w1")
    store.cancel(running)
    assert not store.advance(running, "w1", 0.5)
    assert not store.finish(running, "w1", result="myöhässä")
    assert {store.job(job.id).state for job in (waiting, running)} == {"cancelled"}


def test_a_job_that_has_ended_cannot_be_cancelled(store, project):
    store.ask("find themes", project=project)
    job, _ = store.lease("w1")
    store.finish(job, "w1", result="7")
    store.cancel(job)
    assert store.job(job.id).state == "done"


def test_a_job_whose_workers_always_die_is_given_up_and_the_next_one_gets_its_turn(store, project):
    deadly = at(store).ask("find themes", project=project)
    after = at(store, seconds=1).ask("write report", project=project)
    wait = LEASE.total_seconds() + 1
    for attempt in range(ATTEMPTS):
        taken = at(store, seconds=attempt * wait).lease(f"w{attempt}")
        assert taken[0].id == deadly.id
    end = at(store, seconds=ATTEMPTS * wait)
    assert end.lease("last")[0].id == after.id
    assert (store.job(deadly.id).state, store.job(deadly.id).problem) == ("failed", "given up")
    assert not end.job_waits()


def test_a_job_that_never_was_is_not_there(store, project):
    with pytest.raises(NotThere):
        store.job("x")
    assert store.latest_job("find themes", project) is None


def test_the_latest_job_is_the_one_asked_for_last(store, project):
    store.finish(at(store).ask("find themes", project=project), "w1")
    at(store).ask("find themes", project=project, parameters={"n": 1})
    latest = at(store, seconds=1).ask("find themes", project=project, parameters={"n": 2})
    assert store.latest_job("find themes", project) == latest
