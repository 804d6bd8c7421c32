"""Slow work as leased rows: one worker takes a job at a time, and a killed worker's job is taken up again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from workshop.errors import NotThere
from workshop.model import Job, JobState
from workshop.store.engine import Transaction
from workshop.store.shelf import Shelf, new_id, take_turns

LEASE = timedelta(seconds=60)
ATTEMPTS = 21
"""A job whose worker was killed twenty times is still done."""
FREE = "state = 'waiting' OR (state = 'running' AND leased_until < :now)"
"""A job that anybody may take: it waits, or its worker has died."""
TAKE = (
    "UPDATE job SET state = 'running', attempts = attempts + 1, leased_by = :worker, leased_until = :until"
    " WHERE id = :id"
)
LOOKED_AT = 20
LOOK_FOR_PERSONAL_DATA = "look for personal data"
"""The kind of job that Kutomo asks for by itself, again and again: a history tells of it only when it fails."""
COLUMNS = "id, project_id AS project, kind, state, progress, result, problem"


class Jobs(Shelf):
    """The queue of slow work."""

    def ask(self, kind: str, *, project: str | None, parameters: Mapping[str, Any] | None = None) -> Job:
        """Put a job in the queue; the same one that still waits or runs is returned instead of a second."""
        kept = json.dumps(dict(parameters or {}), sort_keys=True, ensure_ascii=False)

        def add(change: Transaction) -> Job:
            if project:
                take_turns(change, project)
            standing = change.all(
                f"SELECT {COLUMNS} FROM job WHERE kind = :kind AND COALESCE(project_id, '') = :project"  # noqa: S608
                " AND parameters = :parameters AND state IN ('waiting', 'running')",
                kind=kind,
                project=project or "",
                parameters=kept,
            )
            if standing:
                return Job(**standing[0])
            id = new_id()
            change.run(
                "INSERT INTO job(id, project_id, kind, parameters, state, created_at)"
                " VALUES(:id, :project, :kind, :parameters, 'waiting', :at)",
                id=id,
                project=project,
                kind=kind,
                parameters=kept,
                at=self._moment(),
            )
            self._note(change, "asked", "job", id, project=project, label=kind)
            return Job(id, project, kind, "waiting", 0.0)

        return self._engine.write(add)

    def job(self, id: str) -> Job:
        """One job as it is now; NotThere."""
        with self._engine.reading() as rows:
            found = rows.all(f"SELECT {COLUMNS} FROM job WHERE id = :id", id=id)  # noqa: S608
        if not found:
            raise NotThere
        return Job(**found[0])

    def latest_job(self, kind: str, project: str) -> Job | None:
        """The latest job of that kind in the project."""
        with self._engine.reading() as rows:
            found = rows.all(
                f"SELECT {COLUMNS} FROM job WHERE kind = :kind AND project_id = :project"  # noqa: S608
                " ORDER BY created_at DESC, id DESC LIMIT 1",
                kind=kind,
                project=project,
            )
        return Job(**found[0]) if found else None

    def job_waits(self) -> bool:
        """Whether there is anything to lease; asked often, so it only reads."""
        with self._engine.reading() as rows:
            return bool(
                rows.all(f"SELECT 1 FROM job WHERE {FREE} LIMIT 1", now=self._moment())  # noqa: S608
            )

    def lease(self, worker: str) -> tuple[Job, dict[str, Any]] | None:
        """Take the oldest job that waits, or whose worker has died, with its parameters; nothing when there is none."""

        def take(change: Transaction) -> tuple[Job, dict[str, Any]] | None:
            self._give_up(change)
            for row in change.all(
                f"SELECT {COLUMNS}, parameters FROM job WHERE {FREE} ORDER BY created_at, id LIMIT :most",  # noqa: S608
                now=self._moment(),
                most=LOOKED_AT,
            ):
                parameters = json.loads(row.pop("parameters"))
                if change.run(
                    f"{TAKE} AND ({FREE})",  # unless another worker was faster
                    worker=worker,
                    until=self._moment(later=LEASE),
                    id=row["id"],
                    now=self._moment(),
                ):
                    return Job(**{**row, "state": "running"}), parameters
            return None

        return self._engine.write(take)

    def _give_up(self, change: Transaction) -> None:
        """End the jobs whose workers have died too often: it is probably the job that kills them."""
        for row in change.all(
            "SELECT id, project_id, kind FROM job"
            " WHERE state = 'running' AND leased_until < :now AND attempts >= :most",
            now=self._moment(),
            most=ATTEMPTS,
        ):
            change.run("UPDATE job SET state = 'failed', problem = 'given up' WHERE id = :id", id=row["id"])
            self._note(change, "failed", "job", row["id"], project=row["project_id"], label=row["kind"])

    def advance(self, job: Job, worker: str, progress: float) -> bool:
        """Tell how far a job is and keep its lease; false when it was cancelled or is another worker's now."""
        return bool(
            self._engine.write(
                lambda change: change.run(
                    "UPDATE job SET progress = :progress, leased_until = :until"
                    " WHERE id = :id AND leased_by = :worker AND state = 'running'",
                    progress=min(max(progress, 0.0), 1.0),
                    until=self._moment(later=LEASE),
                    id=job.id,
                    worker=worker,
                )
            )
        )

    def finish(self, job: Job, worker: str, *, result: str = "", problem: str = "") -> bool:
        """End a job as done, or as failed when there is a problem; false when it is no longer this worker's."""
        state: JobState = "failed" if problem else "done"

        def end(change: Transaction) -> bool:
            ended = change.run(
                "UPDATE job SET state = :state, progress = 1, result = :result, problem = :problem"
                " WHERE id = :id AND leased_by = :worker AND state = 'running'",
                state=state,
                result=result,
                problem=problem,
                id=job.id,
                worker=worker,
            )
            if ended:
                self._note(change, state, "job", job.id, project=job.project, label=job.kind)
            return bool(ended)

        return self._engine.write(end)

    def cancel(self, job: Job) -> None:
        """Stop a job that waits or runs; one that has ended stays as it is."""

        def stop(change: Transaction) -> None:
            if change.run(
                "UPDATE job SET state = 'cancelled' WHERE id = :id AND state IN ('waiting', 'running')", id=job.id
            ):
                self._note(change, "cancelled", "job", job.id, project=job.project, label=job.kind)

        self._engine.write(stop)
