"""Who was at a workshop: counted by group, or signed in. Nothing ties a sign-in to anybody's answers.

A sign-in has a random id and no time, and no event tells of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from workshop.errors import NotThere
from workshop.model import Attendee, RoomLink
from workshop.store.edit import Edit
from workshop.store.engine import Transaction
from workshop.store.live_rows import attendee_of
from workshop.store.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who was at one workshop."""

    heads: Mapping[str, int]
    """Counted, by the id of the group."""
    other_heads: int | None = None
    attendees: tuple[Attendee, ...] = ()

    @property
    def people(self) -> int | None:
        """How many were there: by the sign-ins where there are any, else by the count; nothing where neither is."""
        if self.attendees:
            return len(self.attendees)
        counted = [*self.heads.values(), *([] if self.other_heads is None else [self.other_heads])]
        return sum(counted) if counted else None


class Attendances(Shelf):
    """Attendance, apart from answers."""

    def attendance(self, project: str) -> dict[str, Attendance]:
        """Who was at each workshop, by its id; workshops of which nothing is known are missing."""
        with self._engine.reading() as rows:
            counted = rows.all(
                "SELECT h.* FROM head_count h JOIN workshop w ON w.id = h.workshop_id WHERE w.project_id = :project",
                project=project,
            )
            others = rows.all(
                "SELECT r.workshop_id, r.other_heads FROM workshop_run r JOIN workshop w ON w.id = r.workshop_id"
                " WHERE w.project_id = :project AND r.other_heads IS NOT NULL",
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
        of_none = {row["workshop_id"]: row["other_heads"] for row in others}
        attendees: dict[str, list[Attendee]] = defaultdict(list)
        for row in signed:
            attendees[row["workshop_id"]].append(attendee_of(row))
        return {
            id: Attendance(heads.get(id, {}), of_none.get(id), tuple(attendees.get(id, ())))
            for id in {*heads, *of_none, *attendees}
        }

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
