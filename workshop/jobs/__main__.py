"""The worker: takes one job at a time from the store, does it, and tells how far it is."""

from __future__ import annotations

import logging
import os
import sys
import threading
from typing import Any

from workshop.errors import WorkshopError, error_number, note_mistake
from workshop.jobs.kinds import FIND_THEMES, READ_MEANING, WRITE_REPORT
from workshop.model import Job
from workshop.settings import Settings
from workshop.store import Store, close_stores, new_id, open_store

LOOK_EVERY_SECONDS = 0.5
SIGN_OF_LIFE_SECONDS = 20

log = logging.getLogger("kutomo.jobs")


class Cancelled(Exception):
    """The job was cancelled, or is another worker's by now."""


def work_on(settings: Settings, stopping: threading.Event) -> None:
    """Do the jobs that wait until told to stop."""
    name = new_id()
    while not stopping.is_set():
        with open_store(settings, by="job") as store:
            taken = store.lease(name) if store.job_waits() else None
            if taken:
                _do(store, settings, *taken, worker=name)
                continue
        stopping.wait(LOOK_EVERY_SECONDS)


def _do(store: Store, settings: Settings, job: Job, parameters: dict[str, Any], *, worker: str) -> None:
    share = 0.0
    ended = threading.Event()

    def progress(now: float) -> None:
        nonlocal share
        share = now
        if not store.advance(job, worker, now):
            raise Cancelled

    def stay_alive() -> None:
        while not ended.wait(SIGN_OF_LIFE_SECONDS):
            store.advance(job, worker, share)

    threading.Thread(target=stay_alive, daemon=True).start()
    try:
        result = _result(store, settings, job, parameters, progress)
        store.finish(job, worker, result=result)
    except Cancelled:
        log.info("job %s was cancelled", job.kind)
    except WorkshopError as problem:
        store.finish(job, worker, problem=problem.message.as_json())
    except Exception as mistake:
        number = error_number()
        note_mistake(number, job.kind, mistake)
        store.finish(job, worker, problem=number)
    finally:
        ended.set()


def _result(store: Store, settings: Settings, job: Job, parameters: dict[str, Any], progress: Any) -> str:
    from workshop.jobs import work  # brings the whole analysis: not before there is something to do

    project = job.project or ""
    if job.kind == FIND_THEMES:
        return str(len(work.find_project_themes(store, project, progress=progress, **parameters)))
    if job.kind == READ_MEANING:
        return str(work.read_meaning(store, project, progress=progress))
    if job.kind == WRITE_REPORT:
        path = work.write_project_report(store, project, settings=settings, progress=progress, **parameters)
        return path.name
    raise ValueError(f"nobody knows how to do the job {job.kind}")


def main() -> None:
    """Work until the process that started this one has ended."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
    os.nice(5)  # the room in front of the screens comes first
    stopping = threading.Event()

    def wait_for_the_end() -> None:
        sys.stdin.read()
        stopping.set()

    threading.Thread(target=wait_for_the_end, daemon=True).start()
    work_on(Settings.read(), stopping)
    close_stores()


if __name__ == "__main__":
    main()
