"""What every part of the store stands on: the engine, who acts, the clock, and the event of each change."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from uuid6 import uuid7

from workshop.store.sqlite import SqliteEngine, Transaction


def new_id() -> str:
    """A UUIDv7: sortable by time inside the store, never shown and never the order of anything shown."""
    return str(uuid7())


def now() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)


class Shelf:
    """One part of the store; `by` is who acts: an account's id, "participant", "command" or "job"."""

    def __init__(self, engine: SqliteEngine, *, by: str = "command", clock: Callable[[], datetime] = now) -> None:
        self._engine = engine
        self._by = by
        self._clock = clock

    def _moment(self, *, later: timedelta = timedelta()) -> str:
        """The present moment, or a later one, as the store keeps moments: they sort as texts."""
        return (self._clock() + later).astimezone(UTC).isoformat(timespec="milliseconds")

    def _note(
        self,
        change: Transaction,
        verb: str,
        kind: str,
        object_id: str,
        *,
        project: str | None,
        before: dict[str, Any] | None = None,
        after: dict[str, Any] | None = None,
    ) -> None:
        """Write the event of a change beside it. No text of a contribution ever stands in an event."""
        change.run(
            "INSERT INTO event(id, project_id, at, actor, verb, object_kind, object_id, before, after)"
            " VALUES(:id, :project, :at, :actor, :verb, :kind, :object, :before, :after)",
            id=new_id(),
            project=project,
            at=self._moment(),
            actor=self._by,
            verb=verb,
            kind=kind,
            object=object_id,
            before=None if before is None else json.dumps(before, ensure_ascii=False),
            after=None if after is None else json.dumps(after, ensure_ascii=False),
        )
