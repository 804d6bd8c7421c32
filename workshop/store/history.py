"""What was done, by whom and when; every facilitator's action can be taken back, and taken back again."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from workshop.errors import NotThere
from workshop.model import Event
from workshop.store.contributions import TAKEN_IN
from workshop.store.edit import Images, put_back
from workshop.store.engine import Conflict, Row, Transaction, rows_of_ids, run_for_ids
from workshop.store.erasing import erase_words
from workshop.store.errors import ErasedWhenUndone, Overtaken
from workshop.store.jobs import LOOK_FOR_PERSONAL_DATA
from workshop.store.shelf import Shelf, take_turns

PAGE = 50
NAMED_BY_FILES = ("stakeholder_group", "workshop", "activity", "prompt", "participant")
"""What an import makes of the names in its file; others may use it afterwards."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A file of answers, or notes, that somebody took in: the event, and how many answers came."""

    event: Event
    answers: int


class History(Shelf):
    """The events of a project."""

    def history(self, project: str, *, limit: int = PAGE, kind: str = "") -> tuple[Event, ...]:
        """The latest events, of one kind or of all, the newest first; what is said is not among them.

        A list of single answers with their times would single people out.
        """
        with self._engine.reading() as rows:
            found = rows.all(
                "SELECT id, at, actor, verb, object_kind AS kind, label, undoable, undone_at FROM event"
                " WHERE project_id = :project AND actor <> 'participant' AND verb <> 'said'"
                " AND NOT (object_kind = 'job' AND label = :by_itself AND verb <> 'failed')"
                " AND :kind IN ('', object_kind) ORDER BY seq DESC LIMIT :limit",
                project=project,
                kind=kind,
                by_itself=LOOK_FOR_PERSONAL_DATA,
                limit=limit,
            )
        return tuple(map(_event, found))

    def taken_in(self, project: str, *, limit: int = PAGE) -> tuple[TakenIn, ...]:
        """The latest files and notes that were taken in and not taken back, the newest first."""
        with self._engine.reading() as rows:
            found = rows.all(
                "SELECT id, at, actor, verb, object_kind AS kind, label, undoable, undone_at, after FROM event"
                " WHERE project_id = :project AND object_kind = 'contributions' AND verb IN (:file, :notes)"
                " AND undoable = 1 AND undone_at IS NULL ORDER BY seq DESC LIMIT :limit",
                project=project,
                file=TAKEN_IN["import"],
                notes=TAKEN_IN["scribe"],
                limit=limit,
            )
        return tuple(
            TakenIn(answers=len(json.loads(row.pop("after"))["contribution"]), event=_event(row)) for row in found
        )

    def undo(self, project: str, event: str) -> None:
        """Take back what an event tells; NotThere, or Overtaken when something newer stands on it.

        An import that is taken back is erased, texts and all: it was the wrong file. What others use by now of the
        groups, prompts and participants that it made stays, and so does what somebody has erased.
        """
        imported = self._took_in(event)

        def take_back(change: Transaction) -> None:
            row = self._found(change, project, event, undone=False)
            before, after = _images(row)
            if imported:
                _erase_import(change, project, list(before["contribution"]), list(before.get("participant", {})))
            put_back(change, before, instead_of=after, leaving=NAMED_BY_FILES if imported else ())
            change.run("UPDATE event SET undone_at = :at WHERE id = :id", at=self._moment(), id=event)
            if imported:  # the names in the file are to be forgotten too
                change.run("UPDATE event SET before = NULL, after = NULL WHERE id = :id", id=event)
            self._tell(change, "undone", row)

        self._put_back(take_back, without_trace=imported)

    def redo(self, project: str, event: str) -> None:
        """Do again what was taken back; NotThere, Overtaken, ErasedWhenUndone."""

        def do_again(change: Transaction) -> None:
            row = self._found(change, project, event, undone=True)
            if row["before"] is None:
                raise ErasedWhenUndone
            before, after = _images(row)
            put_back(change, after, instead_of=before)
            change.run("UPDATE event SET undone_at = NULL WHERE id = :id", id=event)
            self._tell(change, "redone", row)

        self._put_back(do_again)

    def _put_back(self, change: Callable[[Transaction], None], *, without_trace: bool = False) -> None:
        try:
            self._engine.write(change, without_trace=without_trace)
        except Conflict as taken:
            raise Overtaken from taken

    def _took_in(self, event: str) -> bool:
        """Whether it brought answers: those of a file, or notes that were written down."""
        with self._engine.reading() as rows:
            found = rows.all("SELECT verb, object_kind AS kind FROM event WHERE id = :id", id=event)
        return bool(found) and found[0]["verb"] in TAKEN_IN.values() and found[0]["kind"] == "contributions"

    def _found(self, change: Transaction, project: str, event: str, *, undone: bool) -> Row:
        take_turns(change, project)
        found = change.all(
            "SELECT * FROM event WHERE id = :id AND project_id = :project AND undoable = 1",
            id=event,
            project=project,
        )
        if not found or bool(found[0]["undone_at"]) != undone:
            raise NotThere
        return found[0]

    def _tell(self, change: Transaction, verb: Literal["undone", "redone"], row: Row) -> None:
        self._note(change, verb, row["object_kind"], row["object_id"], project=row["project_id"], label=row["label"])


def _erase_import(change: Transaction, project: str, contributions: Sequence[str], participants: Sequence[str]) -> None:
    """Erase what an import brought, so that it can be brought in again; what somebody has erased must not come back."""
    before = rows_of_ids(change, "SELECT id, state FROM contribution WHERE id IN ({ids})", contributions)
    theirs = {row["id"] for row in before if row["state"] == "erased"}
    erase_words(change, project, contributions)
    keys = change.all(
        "SELECT key, contribution_id AS id FROM submission WHERE project_id = :project"
        " AND made_by IN ('import', 'scribe')",
        project=project,
    )
    own = set(contributions) - theirs
    run_for_ids(change, "DELETE FROM submission WHERE key IN ({ids})", (row["key"] for row in keys if row["id"] in own))
    run_for_ids(change, "DELETE FROM theme_contribution WHERE contribution_id IN ({ids})", contributions)
    run_for_ids(
        change,
        "DELETE FROM participant_group WHERE participant_id IN ({ids}) AND NOT EXISTS"
        " (SELECT 1 FROM contribution c WHERE c.participant_id = participant_group.participant_id)",
        participants,
    )


def _images(row: Row) -> tuple[Images, Images]:
    return json.loads(row["before"]), json.loads(row["after"])


def _event(row: Row) -> Event:
    undone = bool(row.pop("undone_at"))
    row["at"] = datetime.fromisoformat(row["at"])
    row["undoable"] = bool(row["undoable"])
    return Event(**row, undone=undone)
