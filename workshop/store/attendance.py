"""Who was at a workshop: counted by group, or signed in. Nothing ties a sign-in to anybody's answers.

A sign-in has a random id and no time, and no event tells of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from workshop.errors import NotThere
from workshop.model import Attendance, Attendee, RoomLink
from workshop.store.edit import Edit
from workshop.store.engine import Transaction
from workshop.store.live_rows import attendee_of
from workshop.store.shelf import Shelf


class Attendances(Shelf):
    """Attendance, apart from answers."""

    def attendance(self, project: str) -> dict[str, Attendance]:
        """Who was at each workshop, by its id; workshops of which nothing is known are missing."""
        with self._engine.reading() as rows:
            return {one.workshop: one for one in attendance_in(rows, project)}

    def count_heads(self, project: str, workshop: str, heads: Mapping[str, int], *, others: int | None) -> None:
        """Keep how many of each group were at a workshop, and how many of none; NotThere."""

        def keep(edit: Edit) -> None:
            edit.check_there("workshop", project, workshop)
            for group in heads:
                edit.check_there("stakeholder_group", project, group)
            standing = edit.all("SELECT group_id FROM head_count WHERE workshop_id = :id", id=workshop)
            gone = {row["group_id"] for row in standing} - heads.keys()
            edit.remove_all("head_count", [(workshop, group) for group in gone])
            edit.put_all(
                "head_count",
                ({"workshop_id": workshop, "group_id": group, "heads": count} for group, count in heads.items()),
            )
            edit.put("workshop_run", workshop_id=workshop, other_heads=others)

        self._edit(project, "counted", "heads", workshop, keep)

    def sign_in(self, link: RoomLink, attendee: Attendee) -> None:
        """Keep that somebody was there; sent again with the same id it is kept once; NotThere."""

        def keep(change: Transaction) -> None:
            if not change.all(
                "SELECT 1 FROM room_link WHERE token = :token AND kind = 'sign-in' AND revoked_at IS NULL",
                token=link.token,
            ):
                raise NotThere
            flags = {
                name: None if value is None else int(value)
                for name, value in (("paid", attendee.paid), ("first_time", attendee.first_time))
            }
            change.run(
                "INSERT INTO attendee(id, workshop_id, organisation, paid, first_time)"
                " VALUES(:id, :workshop, :organisation, :paid, :first_time) ON CONFLICT(id) DO NOTHING",
                id=attendee.id,
                workshop=link.workshop,
                organisation=attendee.organisation,
                **flags,
            )

        self._engine.write(keep)

    def remove_attendee(self, project: str, attendee: Attendee) -> None:
        """Take back a sign-in, down to the last byte; NotThere."""

        def remove(change: Transaction) -> None:
            Edit(change).check_there("attendee", project, attendee.id)
            change.run("DELETE FROM attendee WHERE id = :id", id=attendee.id)

        self._engine.write(remove, without_trace=True)


def attendance_in(rows: Transaction, project: str) -> tuple[Attendance, ...]:
    """Who was at the workshops of a project, in their order; those of which nothing is known are missing."""
    counted = rows.all(
        "SELECT h.* FROM head_count h JOIN workshop w ON w.id = h.workshop_id WHERE w.project_id = :project"
        " ORDER BY h.workshop_id, h.group_id",
        project=project,
    )
    runs = rows.all(
        "SELECT w.id, r.other_heads, r.event_type, r.place, r.hours FROM workshop w"
        " LEFT JOIN workshop_run r ON r.workshop_id = w.id WHERE w.project_id = :project ORDER BY w.position, w.name",
        project=project,
    )
    signed = rows.all(
        "SELECT t.* FROM attendee t JOIN workshop w ON w.id = t.workshop_id WHERE w.project_id = :project"
        " ORDER BY t.organisation, t.id",
        project=project,
    )
    heads: dict[str, dict[str, int]] = defaultdict(dict)
    for row in counted:
        heads[row["workshop_id"]][row["group_id"]] = row["heads"]
    attendees: dict[str, list[Attendee]] = defaultdict(list)
    for row in signed:
        attendees[row["workshop_id"]].append(attendee_of(row))
    return tuple(
        Attendance(
            row["id"],
            heads.get(row["id"], {}),
            row["other_heads"],
            tuple(attendees.get(row["id"], ())),
            row["event_type"] or "workshop",
            row["place"] or "",
            row["hours"],
        )
        for row in runs
        if row["id"] in heads
        or row["id"] in attendees
        or row["place"]
        or row["hours"]
        or row["other_heads"] is not None
    )
