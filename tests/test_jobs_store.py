"""The queue of slow work, each job one worker's at a time, and the finished reports that come of it."""

import secrets
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from workshop.errors import NotThere
from workshop.store import Imported, Said, Store, new_id
from workshop.store.jobs import ATTEMPTS, LEASE
from workshop.store.reports import ErasedMeanwhile, forget_reports

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


# --- finished reports


@pytest.fixture
def answered(store, project):
    """A project's prompt, and a participant who has answered it."""
    activity = store.add_activity(store.add_workshop(project, "Työpaja"), method="pre_assignment", title="K")
    prompt = store.add_prompt(project, activity.id, "Mikä estää palkkaamasta?").id
    person, _token = store.join(project, None)
    store.say(project, [Said(new_id(), prompt, "Bussi ei kulje vuoron alkuun.", "fi", None, person.id)])
    return prompt, person


def keep(store, project, name, content=b"docx", *, language="fi"):
    store.keep_report(project, language, name, content, erasures=store.erasures(project))


def test_a_report_of_twenty_megabytes_is_given_out_as_it_was_written(store, project):
    content = secrets.token_bytes(20_000_000)
    keep(store, project, "raportti", content)
    assert store.report("raportti") == content


def test_the_newest_report_of_a_language_takes_the_place_of_the_older(store, project):
    other = store.add_project("Toinen hanke").id
    for name, language, home in (("1", "fi", project), ("2", "sv", project), ("3", "fi", other), ("4", "fi", project)):
        keep(store, home, name, name.encode(), language=language)
    assert {name: store.report(name) for name in "1234"} == {"1": None, "2": b"2", "3": b"3", "4": b"4"}
    keep(store, project, "5.pdf")
    assert store.has_report("4")
    keep(store, project, "4", b"the same once more")
    assert store.report("4") == b"the same once more"


def test_a_report_of_a_project_that_is_gone_is_not_kept(store):
    with pytest.raises(NotThere):
        store.keep_report("x", "fi", "raportti", b"docx", erasures=0)
    assert store.report("raportti") is None


def erase_one_answer(store, project, prompt, person):
    store.answer(person, prompt, "", "fi", key=new_id())


def erase_the_participant(store, project, prompt, person):
    store.erase_participant(person)


def take_back_an_import(store, project, prompt, person):
    imported = next(event for event in store.history(project) if event.verb == "imported")
    store.undo(project, imported.id)


@pytest.mark.parametrize("erase", [erase_one_answer, erase_the_participant, take_back_an_import])
def test_erasing_takes_the_finished_reports_along_and_refuses_those_being_written(store, project, answered, erase):
    other = store.add_project("Toinen hanke").id
    imported = [Imported("1", "", "Ohjaajia puuttuu.", "fi")]
    store.import_contributions(project, "Kysely", imported, activity="Vastaukset", prompt="Vastaus")
    keep(store, project, "valmis")
    keep(store, other, "toinen")
    before = store.erasures(project)
    erase(store, project, *answered)
    assert store.report("valmis") is None
    assert store.report("toinen") == b"docx"
    with pytest.raises(ErasedMeanwhile):
        store.keep_report(project, "fi", "keskeneräinen", b"docx", erasures=before)
    assert store.report("keskeneräinen") is None
    keep(store, project, "uusi")
    assert store.report("uusi") == b"docx"


def test_what_is_not_erased_does_not_hinder_a_report(store, project, answered):
    prompt, person = answered
    before = store.erasures(project)
    store.answer(person, prompt, "Bussi kulkee liian harvoin.", "fi", key=new_id())
    group = store.add_group(project, "Työnantajat")
    store.undo(project, next(event for event in store.history(project) if event.label == group.name).id)
    store.keep_report(project, "fi", "raportti", b"docx", erasures=before)
    assert store.report("raportti") == b"docx"


def test_no_report_that_was_kept_while_somebody_erased_outlives_the_erasing(store, project, answered):
    prompt, _person = answered
    for number in range(20):
        person, _token = store.join(project, None)
        store.say(project, [Said(new_id(), prompt, f"Vastaus {number}", "fi", None, person.id)])
        seen = store.erasures(project)
        together = threading.Barrier(2)

        def write(seen=seen, together=together):
            together.wait()
            try:
                store.keep_report(project, "fi", "raportti", b"docx", erasures=seen)
            except ErasedMeanwhile:
                return "refused"
            return "kept"

        with ThreadPoolExecutor(1) as threads:
            told = threads.submit(write)
            together.wait()
            store.erase_participant(person)
            assert told.result() in ("kept", "refused")
        assert store.report("raportti") is None


@pytest.mark.engines("postgresql")
def test_a_report_waits_for_an_erasing_that_is_under_way_and_is_then_refused(store, project, postgres):
    """Only on a server can it be seen that somebody waits."""
    before = store.erasures(project)
    erasing, go_on = threading.Event(), threading.Event()

    def erase(change):
        forget_reports(change, project)
        store._note(change, "erased", "contribution", "x", project=project)
        erasing.set()
        assert go_on.wait(60)

    def somebody_waits():
        with store._engine.reading() as rows:
            return rows.all("SELECT 1 FROM pg_locks WHERE NOT granted LIMIT 1")

    with ThreadPoolExecutor(2) as threads:
        erased = threads.submit(store._engine.write, erase)
        assert erasing.wait(60)
        kept = threads.submit(store.keep_report, project, "fi", "raportti", b"docx", erasures=before)
        while not kept.done() and not somebody_waits():
            pass
        go_on.set()
        erased.result()
        with pytest.raises(ErasedMeanwhile):
            kept.result()
    assert store.report("raportti") is None
