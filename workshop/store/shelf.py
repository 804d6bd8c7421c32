"""What every part of the store stands on: the engine, who acts, the clock, and the event of each change."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from uuid6 import uuid7

from workshop.errors import NotThere
from workshop.store.edit import Edit, Images
from workshop.store.engine import Engine, Transaction

Result = TypeVar("Result")


def new_id() -> str:
    """A UUIDv7: sortable by time inside the store, never shown and never the order of anything shown."""
    return str(uuid7())


def now() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)


def take_turns(change: Transaction, project: str) -> None:
    """Wait until no other edit of the project is under way; NotThere.

    On PostgreSQL the row's lock does it, which those who answer need not wait for; on one file they do already.
    """
    if not change.run("UPDATE project SET name = name WHERE id = :id", id=project):
        raise NotThere


class Shelf:
    """One part of the store; `by` is who acts: an account's id, "participant", "command" or "job"."""

    def __init__(self, engine: Engine, *, by: str = "command", clock: Callable[[], datetime] = now) -> None:
        self._engine = engine
        self._by = by
        self._clock = clock
        self.latest_edit: str | None = None
        """The event of the latest change that was made through this door and can be undone."""

    def _moment(self, *, later: timedelta = timedelta()) -> str:
        """The present moment, or a later one, as the store keeps moments: they sort as texts."""
        return (self._clock() + later).astimezone(UTC).isoformat(timespec="milliseconds")

    def _edit(
        self,
        project: str,
        verb: str,
        kind: str,
        object_id: str,
        work: Callable[[Edit], Result],
        *,
        label: str = "",
    ) -> Result:
        """Do what a facilitator wants, in one change with one event that can be undone.

        `label` is what people call the thing; it may hold a facilitator's words, never a contribution's text.
        """

        def change(rows: Transaction) -> Result:
            take_turns(rows, project)
            edit = Edit(rows)
            result = work(edit)
            if edit.before != edit.after:
                self.latest_edit = self._note(
                    rows,
                    verb,
                    kind,
                    object_id,
                    project=project,
                    label=label,
                    before=edit.before,
                    after=edit.after,
                    undoable=True,
                )
            return result

        return self._engine.write(change)

    def _note(
        self,
        change: Transaction,
        verb: str,
        kind: str,
        object_id: str,
        *,
        project: str | None,
        label: str = "",
        before: Images | None = None,
        after: Images | None = None,
        undoable: bool = False,
    ) -> str:
        """Write the event of a change beside it, and give its id. No text of a contribution ever stands in an event."""
        event = new_id()
        change.run(
            "INSERT INTO event(id, project_id, at, actor, verb, object_kind, object_id, label, before, after, undoable)"
            " VALUES(:id, :project, :at, :actor, :verb, :kind, :object, :label, :before, :after, :undoable)",
            id=event,
            project=project,
            at=self._moment(),
            actor=self._by,
            verb=verb,
            kind=kind,
            object=object_id,
            label=label,
            before=None if before is None else json.dumps(before, ensure_ascii=False),
            after=None if after is None else json.dumps(after, ensure_ascii=False),
            undoable=int(undoable),
        )
        return event
