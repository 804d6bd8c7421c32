"""The worker: takes one job at a time from the store, does it, and tells how far it is."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
from contextlib import suppress
from typing import Any

from workshop.errors import WorkshopError, error_number, note_mistake
from workshop.jobs.kinds import FIND_THEMES, LOOK_FOR_PERSONAL_DATA, READ_MEANING, WRITE_REPORT
from workshop.jobs.read_ahead import ReadAhead
from workshop.model import Job
from workshop.settings import Settings
from workshop.store import Store, close_stores, new_id, open_store
from workshop.store.errors import NothingSaved, StoreAway, StoreBusy

LOOK_EVERY_SECONDS = 0.5
AGAIN_SECONDS = 2.0
"""Between two looks at a store that does not answer."""
SIGN_OF_LIFE_SECONDS = 20

log = logging.getLogger("kutomo.jobs")


class Cancelled(Exception):
    """The job was cancelled, or is another worker's by now."""


def work_on(settings: Settings, stopping: threading.Event) -> None:
    """Do the jobs that wait until told to stop; when the store does not answer, say so once and wait for it."""
    name = new_id()
    away = False
    ahead: ReadAhead | None = None
    while not stopping.is_set():
        try:
            worked = _take_one(settings, worker=name)
            if not worked:
                ahead = ahead or ReadAhead(settings)
                worked = ahead.read_a_little()
        except Exception as problem:
            if not away:
                _tell(problem)
            away = True
            stopping.wait(AGAIN_SECONDS)
            continue
        if away:
            log.info("the store answers again")
        away = False
        if not worked:
            stopping.wait(LOOK_EVERY_SECONDS)
    if ahead:
        ahead.close()


def _take_one(settings: Settings, *, worker: str) -> bool:
    """Do the oldest job that waits; false when there is none."""
    with open_store(settings, by="job") as store:
        taken = store.lease(worker) if store.job_waits() else None
        if taken:
            _do(store, settings, *taken, worker=worker)
        return taken is not None


def _tell(problem: Exception) -> None:
    """Log what the store has; no words of an exception but its kind, for it may quote an answer or a password."""
    if isinstance(problem, WorkshopError):
        log.warning("the worker waits for the store: %s", type(problem.__cause__ or problem).__name__)
    else:
        note_mistake(error_number(), "the worker", problem)


def _do(store: Store, settings: Settings, job: Job, parameters: dict[str, Any], *, worker: str) -> None:
    """Do a job to its end; when the store does not take it, the job is left to be taken up again."""
    share = 0.0
    ended = threading.Event()

    def progress(now: float) -> None:
        nonlocal share
        share = now
        if not store.advance(job, worker, now):
            raise Cancelled

    def stay_alive() -> None:
        while not ended.wait(SIGN_OF_LIFE_SECONDS):
            with suppress(WorkshopError):
                store.advance(job, worker, share)

    threading.Thread(target=stay_alive, daemon=True).start()
    try:
        result = _result(store, settings, job, parameters, progress)
        store.finish(job, worker, result=result)
    except Cancelled:
        log.info("job %s was cancelled", job.kind)
    except (NothingSaved, StoreAway, StoreBusy):
        raise
    except WorkshopError as problem:
        store.finish(job, worker, problem=problem.message.as_json())
    except Exception as mistake:
        number = error_number()
        note_mistake(number, job.kind, mistake)
        store.finish(job, worker, problem=number)
    finally:
        ended.set()


def _result(store: Store, settings: Settings, job: Job, parameters: dict[str, Any], progress: Any) -> str:
    project = job.project or ""
    if job.kind == LOOK_FOR_PERSONAL_DATA:
        from workshop.jobs.personal_data import look_for_personal_data

        return str(look_for_personal_data(store, project, progress=progress))
    if job.kind == READ_MEANING:
        from workshop.jobs.meaning import read_meaning

        return str(read_meaning(store, project, progress=progress))
    if job.kind == FIND_THEMES:
        from workshop.jobs import work  # brings the whole analysis: not before there is something to do

        return str(len(work.find_project_themes(store, project, progress=progress, **parameters)))
    if job.kind == WRITE_REPORT:
        from workshop.jobs.reports import write_project_report

        return write_project_report(store, project, settings=settings, progress=progress, **parameters).name
    raise ValueError(f"nobody knows how to do the job {job.kind}")


def main() -> None:
    """Work until the process that started this one has ended."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the server's, and its end is the worker's
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
