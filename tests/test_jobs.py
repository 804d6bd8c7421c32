from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager, suppress
from datetime import timedelta
from zipfile import ZipFile

import pytest
from screens import add_answers, add_themes, answered_project, house

from tests.postgres import PostgresServer, postgres_commands
from workshop.analyse.theme_edits import renamed
from workshop.errors import WorkshopError
from workshop.jobs import (
    FIND_THEMES,
    LOOK_FOR_PERSONAL_DATA,
    WRITE_REPORT,
    find_project_themes,
    worker,
    write_project_report,
)
from workshop.jobs.__main__ import AGAIN_SECONDS, _do, work_on
from workshop.model import Theme
from workshop.settings import HOUSE, Settings
from workshop.store import Said, Store, new_id, now, open_store
from workshop.store.reports import ErasedMeanwhile
from workshop.texts import Message

PATIENCE_SECONDS = 120

WORKERS = """
import os, signal, sys, threading
from workshop.jobs.__main__ import work_on
from workshop.settings import Settings
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
for _ in sys.stdin:
    if child := os.fork():
        print(child, flush=True)
    else:
        work_on(Settings.read(), threading.Event())
"""
"""A worker for each line: starting a Python for each would take most of the time."""


@pytest.fixture
def settings(engine, tmp_path, monkeypatch, request):
    if engine == "postgresql":
        template = request.getfixturevalue("empty_database")
        monkeypatch.setenv("KUTOMO_DATABASE", request.getfixturevalue("postgres").new_database(template))
    with house(tmp_path, monkeypatch) as settings:
        yield settings


@pytest.fixture
def start_worker(settings):
    """Start one more worker, and tell its process id."""
    starter = subprocess.Popen(
        [sys.executable, "-c", WORKERS],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=HOUSE,
        text=True,
    )
    started = []

    def start():
        starter.stdin.write("\n")
        starter.stdin.flush()
        started.append(int(starter.stdout.readline()))
        return started[-1]

    yield start
    starter.stdin.close()
    starter.wait()
    for pid in started:
        kill(pid)
    starter.stdout.close()


def kill(pid):
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


def until(happened, *, seconds=PATIENCE_SECONDS):
    """What happened, as soon as it does; it is looked for again and again until a deadline."""
    deadline = time.monotonic() + seconds
    looking = threading.Event()
    while not (found := happened()):
        assert time.monotonic() < deadline, "it did not happen in time"
        looking.wait(0.05)
    return found


def ended(store, job):
    return until(lambda: (now_ := store.job(job.id)).state not in ("waiting", "running") and now_)


def test_the_worker_finds_the_themes_of_a_project_and_drafts_findings(settings):
    with answered_project(settings, themes=False) as (store, project), worker(settings):
        job = store.ask(FIND_THEMES, project=project.id, parameters={"exactly": 2})
        done = ended(store, job)
        assert (done.state, done.progress, done.result) == ("done", 1.0, "2"), done.problem
        assert len(store.themes(project.id)) == 2
        assert store.material(project.id).findings


def test_the_job_of_a_worker_that_was_killed_is_taken_up_by_the_next(settings):
    with answered_project(settings, themes=False) as (store, project):
        long_ago = Store(store._engine, by="job", clock=lambda: now() - timedelta(hours=1))
        job = store.ask(FIND_THEMES, project=project.id)
        long_ago.lease("killed")
        with worker(settings):
            assert ended(store, job).state == "done"


def test_a_worker_that_dies_is_started_again(settings):
    with open_store(settings) as store, worker(settings):
        first = until(children)[0]
        os.kill(first, signal.SIGKILL)
        until(lambda: any(child != first for child in children()))
        project = store.add_project("Tyhjä")
        assert ended(store, store.ask(FIND_THEMES, project=project.id)).state == "failed"


def test_the_worker_ends_when_the_process_that_started_it_is_killed(settings):
    starter = "\n".join(
        [
            "from workshop.jobs import worker",
            "from workshop.settings import Settings",
            "import sys",
            "with worker(Settings.read()):",
            "    sys.stdin.read()",
        ]
    )
    parent = subprocess.Popen([sys.executable, "-c", starter], stdin=subprocess.PIPE, cwd=HOUSE)
    child = until(lambda: children(parent.pid))[0]
    parent.kill()
    parent.stdin.close()
    parent.wait()
    until(lambda: not is_worker(child))


def test_ctrl_c_in_a_terminal_leaves_the_worker_to_the_server(settings, capfd):
    with open_store(settings) as store, worker(settings):
        first = until(children)
        project = store.add_project("Tyhjä")
        assert ended(store, store.ask(FIND_THEMES, project=project.id)).state == "failed"
        os.kill(first[0], signal.SIGINT)
        assert ended(store, store.ask(FIND_THEMES, project=project.id)).state == "failed"
        assert children() == first
    assert "Traceback" not in capfd.readouterr().err


def test_a_job_that_a_person_can_put_right_keeps_the_sentence(settings):
    with open_store(settings) as store:
        project = store.add_project("Tyhjä")
        job = store.ask(FIND_THEMES, project=project.id)
        work_until_idle(store, settings)
        failed = store.job(job.id)
        assert failed.state == "failed"
        assert "at least 5 answers; so far there are 0" in str(Message.from_json(failed.problem))


def test_a_job_that_fails_by_our_mistake_keeps_its_number(settings, caplog):
    with open_store(settings) as store:
        project = store.add_project("Tyhjä")
        job = store.ask("dance", project=project.id)
        work_until_idle(store, settings)
        number = store.job(job.id).problem
        assert number.startswith("K-")
        assert number in caplog.text


def test_a_cancelled_job_leaves_no_themes(settings):
    with answered_project(settings, themes=False) as (store, project):
        job = store.ask(FIND_THEMES, project=project.id)
        store.cancel(job)
        work_until_idle(store, settings)
        assert store.themes(project.id) == ()


def test_themes_that_people_touch_while_the_machine_looks_stay_as_they_made_them(settings):
    with answered_project(settings) as (store, project):
        travel = next(theme for theme in store.themes(project.id) if theme.name == "bussi")

        def meanwhile(share):
            standing = store.themes(project.id)
            if all(theme.origin == "machine" for theme in standing):
                from workshop.analyse.theme_edits import renamed

                store.keep_themes(project.id, renamed(standing, travel.id, "Työmatkat"), seen=standing)

        themes = find_project_themes(store, project.id, progress=meanwhile)
        kept = next(theme for theme in themes if theme.name == "Työmatkat")
        assert set(kept.contributions) == set(travel.contributions)
        placed = [id for theme in store.themes(project.id) for id in theme.contributions]
        assert len(placed) == len(set(placed))


def test_themes_found_twice_are_the_same_and_so_are_the_drafts(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki", language="fi")
        add_answers(store, project)

        def found():
            find_project_themes(store, project.id, progress=lambda share: None)
            material = store.material(project.id)
            return (
                [(theme.name, theme.contributions) for theme in material.themes],
                [(draft.kind, draft.text) for draft in material.findings],
            )

        first = found()
        assert first[1]
        assert found() == first


@pytest.mark.engines
def test_a_job_that_is_killed_twenty_times_ends_once_with_one_result(settings, start_worker):
    with answered_project(settings, themes=False) as (store, project):
        job = store.ask(WRITE_REPORT, project=project.id, parameters={"language": "fi"})
        for killed in range(20):
            pid = start_worker()
            until(lambda times=killed + 1: taken(store, job) == times)
            kill(pid)
            a_minute_passes(store)
        with worker(settings):
            done = ended(store, job)
        assert (done.state, taken(store, job)) == ("done", 21), done.problem
        assert [event.verb for event in store.history(project.id) if event.kind == "job"] == ["done", "asked"]
        assert names(store) == [done.result]
        assert store.report(done.result).startswith(b"PK")


def test_a_job_that_is_killed_in_the_middle_is_done_from_the_beginning(settings, start_worker):
    with answered_project(settings, themes=False) as (store, project):
        job = store.ask(WRITE_REPORT, project=project.id, parameters={"language": "fi"})
        pid = start_worker()
        until(lambda: store.job(job.id).progress >= 0.2)
        kill(pid)
        a_minute_passes(store)
        start_worker()
        done = ended(store, job)
        assert (done.state, names(store)) == ("done", [done.result])


@pytest.mark.engines
def test_two_workers_share_the_jobs_and_do_each_once(settings, start_worker):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki")
        start_worker(), start_worker()
        asked = []

        def both_have_worked():
            asked.append(store.ask("dance", project=project.id, parameters={"number": len(asked)}))
            return len({row["leased_by"] for row in rows(store, "SELECT leased_by FROM job") if row["leased_by"]}) == 2

        until(both_have_worked)
        assert all(ended(store, job).state == "failed" for job in asked)
        assert {row["attempts"] for row in rows(store, "SELECT attempts FROM job")} == {1}
        told = rows(store, "SELECT object_id FROM event WHERE object_kind = 'job' AND verb = 'failed'")
        assert sorted(row["object_id"] for row in told) == sorted(job.id for job in asked)


def test_a_job_that_is_cancelled_while_it_runs_keeps_nothing(settings, caplog):
    caplog.set_level("INFO")
    with answered_project(settings, themes=False) as (store, project):
        job = store.ask(FIND_THEMES, project=project.id)
        running, parameters = store.lease("w1")
        store.cancel(running)
        _do(store, settings, running, parameters, worker="w1")
        assert store.job(job.id).state == "cancelled"
        assert store.themes(project.id) == ()
        assert "cancelled" in caplog.text


def test_a_job_that_failed_can_be_asked_for_again(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki")
        first = store.ask(FIND_THEMES, project=project.id)
        work_until_idle(store, settings)
        add_answers(store, project)
        again = store.ask(FIND_THEMES, project=project.id)
        work_until_idle(store, settings)
        assert [store.job(job.id).state for job in (first, again)] == ["failed", "done"]


def test_a_worker_without_a_store_waits_for_it_and_says_so_once(tmp_path, caplog):
    (tmp_path / "muistio.txt").write_text("Tämä on tiedosto.", "utf-8")
    waits = []

    class Stopping(threading.Event):
        def wait(self, timeout=None):
            waits.append(timeout)
            if len(waits) == 3:
                self.set()
            return self.is_set()

    work_on(Settings(data_directory=tmp_path / "muistio.txt" / "data"), Stopping())
    assert waits == [AGAIN_SECONDS] * 3
    assert [record.getMessage() for record in caplog.records] == ["the worker waits for the store: NotADirectoryError"]


def test_a_worker_outlives_a_full_disk_and_does_the_job_when_there_is_room(settings, caplog):
    caplog.set_level("INFO")
    with answered_project(settings, themes=False) as (store, project):
        job = store.ask(WRITE_REPORT, project=project.id, parameters={"language": "fi"})
        with full(store), working(settings):
            until(lambda: "waits for the store" in caplog.text)
            assert store.job(job.id).state == "running"
        a_minute_passes(store)
        with working(settings):
            assert ended(store, job).state == "done"
    assert "Traceback" not in caplog.text


def test_a_worker_outlives_a_database_that_goes_away_and_says_it_once(tmp_path_factory, tmp_path, monkeypatch, capfd):
    if not postgres_commands():
        pytest.skip("PostgreSQL is not installed on this machine")
    server = PostgresServer("-c fsync=off")
    monkeypatch.setenv("KUTOMO_DATABASE", server.new_database().replace("kutomo@", "kutomo:salainen@"))
    said = ""

    def heard(words):
        nonlocal said
        said += capfd.readouterr().err
        return words in said

    try:
        with house(tmp_path, monkeypatch) as settings, open_store(settings) as store, worker(settings):
            first = until(children)
            project = store.add_project("Tyhjä")
            assert ended(store, store.ask(FIND_THEMES, project=project.id)).state == "failed"
            server.stop("immediate")
            until(lambda: heard("waits for the store"))
            server.start()
            until(lambda: heard("the store answers again"))
            again = until(lambda: asked_in(store, project))
            assert ended(store, again).state == "failed"
            assert children() == first
    finally:
        server.remove()
    assert said.count("waits for the store") == 1
    assert "Traceback" not in said
    assert "salainen" not in said


def asked_in(store, project):
    with suppress(WorkshopError):
        return store.ask(FIND_THEMES, project=project.id)


@pytest.mark.engines
def test_a_report_is_written_once_for_the_same_material(settings):
    with answered_project(settings) as (store, project), worker(settings):
        once = ended(store, store.ask(WRITE_REPORT, project=project.id, parameters={"language": "fi"}))
        assert once.state == "done", once.problem
        [written] = rows(store, "SELECT made_at, content FROM finished_report")
        assert bytes(written["content"]).startswith(b"PK")
        again = ended(store, store.ask(WRITE_REPORT, project=project.id, parameters={"language": "fi"}))
        assert again.result == once.result
        assert rows(store, "SELECT made_at, content FROM finished_report") == [written]


def test_a_report_during_which_somebody_erased_their_answers_is_not_kept(settings):
    with answered_project(settings) as (store, project):
        person, _token = store.join(project.id, None)
        prompt = store.frame(project.id).prompts[0].id
        store.say(project.id, [Said(new_id(), prompt, "Tämä pyyhitään pois.", "fi", None, person.id)])

        def meanwhile(share):
            if share == 0.5:
                store.erase_participant(person)

        with pytest.raises(ErasedMeanwhile):
            write_project_report(store, project.id, language="fi", settings=settings, progress=meanwhile)
        assert names(store) == []
        again = write_project_report(store, project.id, language="fi", settings=settings, progress=lambda share: None)
        assert names(store) == [again.name]


@contextmanager
def working(settings):
    """A worker in this process."""
    stopping = threading.Event()
    thread = threading.Thread(target=work_on, args=(settings, stopping))
    thread.start()
    try:
        yield
    finally:
        stopping.set()
        thread.join()


@contextmanager
def full(store):
    """A disk on which the file cannot grow."""
    writer = store._engine._writer.conn
    writer.execute(f"PRAGMA max_page_count={writer.execute('PRAGMA page_count').fetchone()[0]}")
    try:
        yield
    finally:
        writer.execute("PRAGMA max_page_count=1073741823")


def a_minute_passes(store):
    """For the leases; they are those of dead workers then."""
    store._engine.write(lambda change: change.run("UPDATE job SET leased_until = '2000' WHERE state = 'running'"))


def taken(store, job):
    """How often a worker has taken the job."""
    return rows(store, "SELECT attempts FROM job WHERE id = :id", id=job.id)[0]["attempts"]


def names(store):
    """The finished reports that are in the store."""
    return [row["name"] for row in rows(store, "SELECT name FROM finished_report")]


def rows(store, sql, **values):
    with store._engine.reading() as reading:
        return reading.all(sql, **values)


def work_until_idle(store, settings):
    """Let a worker in this process do all that waits."""
    with working(settings):
        until(lambda: not store.job_waits() and not running(store))


def running(store):
    return rows(store, "SELECT 1 FROM job WHERE state = 'running'")


def children(of=None):
    """The worker processes that a process has started."""
    parent = str(of or os.getpid())
    listed = subprocess.run(["ps", "-eo", "pid=,ppid=,args="], capture_output=True, text=True, check=True).stdout
    found = []
    for line in listed.splitlines():
        pid, ppid, args = line.split(maxsplit=2)
        if ppid == parent and "workshop.jobs" in args:
            found.append(int(pid))
    return found


def is_worker(pid):
    listed = subprocess.run(["ps", "-o", "stat=,args=", "-p", str(pid)], capture_output=True, text=True).stdout
    return "workshop.jobs" in listed and not listed.startswith("Z")


def test_where_people_have_placed_nearly_everything_nothing_is_suggested(settings):
    with answered_project(settings, themes=False) as (store, project):
        find_project_themes(store, project.id, exactly=2, progress=lambda share: None)
        machine = store.themes(project.id)
        own = renamed(renamed(machine, machine[0].id, "Bussit"), machine[1].id, "Oppisopimus")
        store.keep_themes(project.id, own, seen=machine)
        assert find_project_themes(store, project.id, progress=lambda share: None) == store.themes(project.id) == own


def test_the_worker_looks_for_personal_data_and_what_it_finds_waits_for_a_persons_eye(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki", language="fi")
        prompt = add_answers(store, project).prompts[0]
        named = "Maija Virtanen auttoi minua hakemuksessa."
        store.say(project.id, [Said(new_id(), prompt.id, named, "fi")])
        with worker(settings):
            done = ended(store, store.ask(LOOK_FOR_PERSONAL_DATA, project=project.id))
        assert (done.state, done.result) == ("done", "1"), done.problem
        assert store.unseen(project.id) == ()
        [waiting] = [one for one in store.material(project.id).contributions if one.waits]
        assert waiting.text == named
        assert [named[start:end] for start, end in waiting.masked] == ["Maija Virtanen"]


def test_a_report_is_looked_through_first_and_quotes_nobody_by_name(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki", language="fi")
        add_answers(store, project)
        prompt = store.frame(project.id).prompts[0]
        said = [f"Kysykää asiaa aina Maija Virtaselta, kerta {n}." for n in range(3)]
        store.say(project.id, [Said(new_id(), prompt.id, text, "fi") for text in said], source="scribe")
        add_themes(store, project)
        standing = store.themes(project.id)
        named = tuple(one.id for one in store.material(project.id).contributions if one.text in said)
        about = Theme(new_id(), project.id, 3, "neuvonta", ("neuvonta",), named, method="lexical-1")
        store.keep_themes(project.id, [*standing, about], seen=standing)
        finished = write_project_report(
            store, project.id, language="fi", settings=settings, progress=lambda share: None
        )
        assert store.unseen(project.id) == ()
        with ZipFile(io.BytesIO(finished.content)) as file:
            words = file.read("word/document.xml").decode()
        assert "Oppisopimus" in words
        assert "Maija" not in words
        assert "Kysykää" not in words


def test_themes_are_looked_through_first(settings):
    with answered_project(settings, themes=False) as (store, project):
        find_project_themes(store, project.id, progress=lambda share: None)
        assert store.unseen(project.id) == ()
