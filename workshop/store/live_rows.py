"""The rows of a running workshop as the nouns: agenda, items, gathered notes, who was there."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from typing import Any

from workshop.model import Attendee, Cluster, Item, RoomLink, Run, ThemeCheck, Turn
from workshop.store.engine import Row, Transaction

_OF_PROJECT = (
    " JOIN activity a ON a.id = t.activity_id JOIN workshop w ON w.id = a.workshop_id WHERE w.project_id = :project"
)


def run_of(row: Row) -> Run:
    """A row of the table workshop_run as the noun."""
    return Run(
        row["workshop_id"],
        bool(row["running"]),
        row["activity_id"],
        row["view"] or None,
        row["look"],
        bool(row["moderated"]),
        _moment(row["timer_ends_at"]),
        row["timer_left"],
        row["event_type"],
        row["place"],
        row["hours"],
        row["other_heads"],
        bool(row["asks_back"]),
    )


def turn_of(row: Row) -> Turn:
    """A row of the table activity_turn as the noun."""
    return Turn(
        row["activity_id"],
        row["planned_minutes"],
        row["used_seconds"],
        _moment(row["started_at"]),
        bool(row["skipped"]),
        bool(row["revealed"]),
        row["stage"],
    )


def room_link_of(row: Row) -> RoomLink:
    """A row of the table room_link as the noun."""
    return RoomLink(row["token"], row["kind"], row["project_id"], row["workshop_id"], row["revoked_at"] is not None)


def attendee_of(row: Row) -> Attendee:
    """A row of the table attendee as the noun."""
    flags = {name: None if row[name] is None else bool(row[name]) for name in ("paid", "first_time")}
    return Attendee(row["id"], row["workshop_id"], row["organisation"], **flags)


def run_in(rows: Transaction, workshop: str) -> Run:
    """How a workshop is run; one that was never begun stands still."""
    found = rows.all("SELECT * FROM workshop_run WHERE workshop_id = :id", id=workshop)
    return run_of(found[0]) if found else Run(workshop)


def asks_back_in(rows: Transaction, project: str) -> bool:
    """Whether a workshop of the project asks people now if they were understood."""
    return bool(
        rows.all(
            "SELECT 1 FROM workshop_run r JOIN workshop w ON w.id = r.workshop_id"
            " WHERE w.project_id = :project AND r.asks_back = 1",
            project=project,
        )
    )


def turns_in(rows: Transaction, workshop: str) -> dict[str, Turn]:
    """How the activities of a workshop stand on its agenda, by their ids; those nobody has touched are missing."""
    found = rows.all(
        "SELECT t.* FROM activity_turn t JOIN activity a ON a.id = t.activity_id WHERE a.workshop_id = :id", id=workshop
    )
    return {row["activity_id"]: turn_of(row) for row in found}


def turn_in(rows: Transaction, activity: str) -> Turn:
    """How an activity stands on the agenda."""
    found = rows.all("SELECT * FROM activity_turn WHERE activity_id = :id", id=activity)
    return turn_of(found[0]) if found else Turn(activity)


def items_in(rows: Transaction, activity: str) -> tuple[Item, ...]:
    """What an activity works on, in order."""
    found = rows.all("SELECT t.* FROM activity_item t WHERE t.activity_id = :id ORDER BY position, id", id=activity)
    return tuple(map(_item, found))


def clusters_in(rows: Transaction, activity: str) -> tuple[Cluster, ...]:
    """The gathered notes of an activity, in order."""
    return _clusters(rows, "WHERE t.activity_id = :id", id=activity)


def brought_of(rows: Transaction, project: str) -> dict[str, Any]:
    """What a project's Material holds of running workshops, by field."""
    items = rows.all("SELECT t.* FROM activity_item t" + _OF_PROJECT + " ORDER BY t.position, t.id", project=project)
    checks = rows.all(
        'SELECT c.theme_id AS theme, c.participant_id AS participant, c.answer, c.text, p.group_id AS "group"'
        " FROM theme_check c JOIN participant p ON p.id = c.participant_id WHERE p.project_id = :project"
        " ORDER BY c.theme_id, c.participant_id",
        project=project,
    )
    return {
        "items": tuple(map(_item, items)),
        "clusters": _clusters(rows, _OF_PROJECT, project=project),
        "checks": tuple(ThemeCheck(**row) for row in checks),
    }


def _item(row: Row) -> Item:
    return Item(row["id"], row["activity_id"], row["kind"], row["object_id"], row["text"], row["position"])


def _clusters(rows: Transaction, where: str, **values: str) -> tuple[Cluster, ...]:
    notes: dict[str, list[str]] = defaultdict(list)
    for row in rows.all(
        "SELECT n.cluster_id, n.contribution_id FROM cluster_note n JOIN note_cluster t ON t.id = n.cluster_id "
        f"{where} ORDER BY n.cluster_id, n.position, n.contribution_id",
        **values,
    ):
        notes[row["cluster_id"]].append(row["contribution_id"])
    found = rows.all(f"SELECT t.* FROM note_cluster t {where} ORDER BY t.position, t.id", **values)
    return tuple(
        Cluster(row["id"], row["activity_id"], row["name"], row["position"], tuple(notes[row["id"]])) for row in found
    )


def _moment(kept: str | None) -> datetime | None:
    return datetime.fromisoformat(kept) if kept else None
