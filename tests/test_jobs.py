from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from datetime import timedelta

import pytest
from screens import add_answers, answered_project, house

from workshop.analyse.theme_edits import renamed
from workshop.jobs import FIND_THEMES, WRITE_REPORT, find_project_themes, worker
from workshop.jobs.__main__ import work_on
from workshop.settings import HOUSE
from workshop.store import Store, now, open_store
from workshop.texts import Message

PATIENCE_SECONDS = 120


@pytest.fixture
def settings(tmp_path, monkeypatch):
    with house(tmp_path, monkeypatch) as settings:
        yield settings


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


def test_a_report_is_written_once_for_the_same_material(settings):
    with answered_project(settings) as (store, project), worker(settings):
        once = ended(store, store.ask(WRITE_REPORT, project=project.id, parameters={"language": "fi"}))
        assert once.state == "done", once.problem
        file = settings.exports_directory / once.result
        written = file.stat().st_mtime_ns
        again = ended(store, store.ask(WRITE_REPORT, project=project.id, parameters={"language": "fi"}))
        assert (again.result, file.stat().st_mtime_ns) == (once.result, written)
        assert [path.name for path in settings.exports_directory.iterdir()] == [once.result]


def work_until_idle(store, settings):
    """Let a worker in this process do all that waits."""
    stopping = threading.Event()
    working = threading.Thread(target=work_on, args=(settings, stopping))
    working.start()
    until(lambda: not store.job_waits() and not running(store))
    stopping.set()
    working.join()


def running(store):
    with store._engine.reading() as rows:
        return rows.all("SELECT 1 FROM job WHERE state = 'running'")


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
