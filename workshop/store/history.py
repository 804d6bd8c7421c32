"""What was done, by whom and when; every facilitator's action can be taken back, and taken back again."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from typing import Literal

from workshop.errors import NotThere
from workshop.model import Event
from workshop.store.contributions import forget_text
from workshop.store.edit import Images, put_back
from workshop.store.engine import Conflict, Row, Transaction
from workshop.store.errors import ErasedWhenUndone, Overtaken
from workshop.store.shelf import Shelf

PAGE = 50


class History(Shelf):
    """The events of a project."""

    def history(self, project: str, *, limit: int = PAGE) -> tuple[Event, ...]:
        """The latest events, the newest first."""
        with self._engine.reading() as rows:
            found = rows.all(
                "SELECT id, at, actor, verb, object_kind AS kind, label, undoable, undone_at FROM event"
                " WHERE project_id = :project ORDER BY seq DESC LIMIT :limit",
                project=project,
                limit=limit,
            )
        return tuple(map(_event, found))

    def undo(self, project: str, event: str) -> None:
        """Take back what an event tells; NotThere, or Overtaken when something newer stands on it.

        An import that is taken back is erased, texts and all: it was the wrong file.
        """

        def take_back(change: Transaction) -> None:
            row = self._found(change, project, event, undone=False)
            before, after = _images(row)
            erased = [id for id, image in before.get("contribution", {}).items() if image is None]
            for id in erased:
                forget_text(change, id)
                change.run("DELETE FROM submission WHERE contribution_id = :id", id=id)
            put_back(change, before, instead_of=after, leaving=bool(erased))
            change.run("UPDATE event SET undone_at = :at WHERE id = :id", at=self._moment(), id=event)
            self._tell(change, "undone", row)

        self._put_back(take_back)

    def redo(self, project: str, event: str) -> None:
        """Do again what was taken back; NotThere, Overtaken, ErasedWhenUndone."""

        def do_again(change: Transaction) -> None:
            row = self._found(change, project, event, undone=True)
            before, after = _images(row)
            if None in before.get("contribution", {}).values():
                raise ErasedWhenUndone
            put_back(change, after, instead_of=before)
            change.run("UPDATE event SET undone_at = NULL WHERE id = :id", id=event)
            self._tell(change, "redone", row)

        self._put_back(do_again)

    def _put_back(self, change: Callable[[Transaction], None]) -> None:
        try:
            self._engine.write(change, without_trace=True)
        except Conflict as taken:
            raise Overtaken from taken

    def _found(self, change: Transaction, project: str, event: str, *, undone: bool) -> Row:
        change.run("UPDATE project SET name = name WHERE id = :id", id=project)
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


def _images(row: Row) -> tuple[Images, Images]:
    return json.loads(row["before"]), json.loads(row["after"])


def _event(row: Row) -> Event:
    undone = bool(row.pop("undone_at"))
    row["at"] = datetime.fromisoformat(row["at"])
    row["undoable"] = bool(row["undoable"])
    return Event(**row, undone=undone)
