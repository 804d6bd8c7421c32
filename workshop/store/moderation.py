"""What comes in, looked at by a facilitator: put aside, merged, marked, given to another group.

Every decision is an event with its reason, can be taken back, and stands in a log that can be downloaded.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from workshop.errors import NotThere
from workshop.model import Contribution
from workshop.store.edit import Edit
from workshop.store.engine import Row, rows_of_ids, run_for_ids
from workshop.store.materials import CONTRIBUTION, IN_PROJECT, contribution_of, newest_of
from workshop.store.privacy import Privacy

SHOWN = 200
INCOMING = (
    CONTRIBUTION.replace("SELECT ", "SELECT c.state, c.marked, c.merged_into, c.version, k.waiting, ", 1)
    + " WHERE c.state <> 'erased'"
)
LOGGED = ("hidden", "stands", "merged", "marked", "unmarked", "checked", "regrouped", "undone", "redone")
"""The verbs of decisions about contributions."""
OF_MANY = {"merged": "merged_into", "regrouped": "group_id"}
"""The decisions about several contributions at once, and the column that tells what became of each."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A contribution as a facilitator sees it come in."""

    contribution: Contribution
    version: int
    state: Literal["stands", "hidden"]
    marked: bool
    merged_into: str | None
    seen: bool
    """Whether it has been looked through for personal data, by machine or person."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One line of the moderation log."""

    at: datetime
    actor: str
    verb: str
    contribution: str
    """Its id; empty where an earlier decision about several was taken back, or made again."""
    reason: str
    undone: bool
    to: str | None = None
    """The id of the contribution that it is a duplicate of, or of the group for which it speaks since then."""


@dataclass(frozen=True, slots=True)
class IncomingCounts:
    """How many contributions there are to look at."""

    stands: int = 0
    hidden: int = 0
    marked: int = 0
    """Also of those put aside."""
    waiting: int = 0
    """Those that stand and may hold something personal: a person is to look."""
    unseen: int = 0
    """Those that not even a machine has looked through."""


class Moderation(Privacy):
    """Decisions about contributions."""

    def incoming(self, project: str, *, limit: int | None = SHOWN) -> tuple[Incoming, ...]:
        """The latest contributions of a project, or all, also those put aside, the newest first."""
        with self._engine.reading() as rows:
            prompts = rows.all("SELECT p.id FROM prompt p" + IN_PROJECT.format(owner="p"), project=project)
            latest = newest_of(rows, INCOMING, prompts, limit)
        return tuple(map(_incoming, latest))

    def incoming_counts(self, project: str) -> IncomingCounts:
        """How many contributions stand, are put aside, are marked, or are still to be looked at."""
        with self._engine.reading() as rows:
            [found] = rows.all(
                "SELECT COUNT(CASE WHEN c.state = 'stands' THEN 1 END) AS stands,"
                " COUNT(CASE WHEN c.state = 'hidden' THEN 1 END) AS hidden,"
                " COUNT(CASE WHEN c.marked = 1 THEN 1 END) AS marked,"
                " COUNT(CASE WHEN c.state = 'stands' AND k.waiting = 1 THEN 1 END) AS waiting,"
                " COUNT(CASE WHEN k.contribution_id IS NULL THEN 1 END) AS unseen FROM contribution c"
                " JOIN prompt p ON p.id = c.prompt_id"
                " LEFT JOIN privacy_check k ON k.contribution_id = c.id AND k.version = c.version"
                + IN_PROJECT.format(owner="p")
                + " AND c.state <> 'erased'",
                project=project,
            )
        return IncomingCounts(**found)

    def hide(self, project: str, contribution: str, reason: str = "") -> None:
        """Put a contribution aside; it stays in the store and can be shown again; NotThere."""
        self._set_state(project, contribution, "hidden", "stands", reason)

    def show_again(self, project: str, contribution: str) -> None:
        """Take a contribution that was put aside or merged back among those that stand; NotThere."""
        self._set_state(project, contribution, "stands", "hidden")

    def merge(self, project: str, keep: str, duplicates: Collection[str]) -> None:
        """Put duplicates aside, and remember of what they are duplicates; NotThere when one of them does not stand."""
        others = [id for id in duplicates if id != keep]

        def merge(edit: Edit) -> None:
            edit.check_there("contribution", project, keep)
            standing = rows_of_ids(
                edit.change, "SELECT id FROM contribution WHERE state = 'stands' AND id IN ({ids})", [keep, *others]
            )
            if len(standing) != len({keep, *others}):
                raise NotThere
            for id in others:
                edit.check_there("contribution", project, id)
            edit.put_all("contribution", ({"id": id, "state": "hidden", "merged_into": keep} for id in others))

        self._edit(project, "merged", "contribution", keep, merge)

    def mark(self, project: str, contribution: str, *, marked: bool = True) -> None:
        """Mark a contribution to be come back to, or take the mark away; NotThere."""

        def keep(edit: Edit) -> None:
            edit.check_there("contribution", project, contribution)
            edit.put("contribution", id=contribution, marked=int(marked))

        self._edit(project, "marked" if marked else "unmarked", "contribution", contribution, keep)

    def regroup(self, project: str, contributions: Collection[str], group: str | None) -> int:
        """Let contributions speak for another group, and tell how many do so now; NotThere.

        A writer who is known goes with all that they have said and rated in the same workshop, and speaks for that
        group there from now on: so somebody becomes staff in one workshop and not in another. Without a group they
        speak for their own again, and what nobody is known to have written speaks for none.
        """

        def regroup(edit: Edit) -> int:
            if group is not None:
                edit.check_there("stakeholder_group", project, group)
            found = rows_of_ids(
                edit.change,
                "SELECT c.id, c.participant_id, a.workshop_id FROM contribution c JOIN prompt p ON p.id = c.prompt_id"
                + IN_PROJECT.format(owner="p")
                + " AND c.id IN ({ids})",
                contributions,
                project=project,
            )
            if len(found) < len({*contributions}):
                raise NotThere
            writers = sorted({(row["participant_id"], row["workshop_id"]) for row in found if row["participant_id"]})
            own = _hold(edit, {who for who, _ in writers})
            writers = [(who, workshop) for who, workshop in writers if who in own]
            said = {row["id"]: group for row in found if not row["participant_id"]}
            rated: dict[str, str | None] = {}
            for who, workshop in writers:
                speaks_for = own[who] if group is None else group
                said |= dict.fromkeys(_ids_in(edit, "contribution", who, workshop), speaks_for)
                rated |= dict.fromkeys(_ids_in(edit, "rating", who, workshop), speaks_for)
            edit.put_all("contribution", ({"id": id, "group_id": of} for id, of in said.items()))
            edit.put_all("rating", ({"id": id, "group_id": of} for id, of in rated.items()))
            if group is None:
                edit.remove_all("participant_group", writers)
            else:
                edit.put_all(
                    "participant_group",
                    ({"participant_id": who, "workshop_id": workshop, "group_id": group} for who, workshop in writers),
                )
            return len(said)

        return self._edit(project, "regrouped", "groupings", project, regroup)

    def decisions(self, project: str) -> tuple[Decision, ...]:
        """The moderation log: every decision, once for each contribution that it was about, the oldest first."""
        verbs = ", ".join(f"'{verb}'" for verb in LOGGED)
        with self._engine.reading() as rows:
            found = rows.all(
                "SELECT at, actor, verb, object_kind AS kind, object_id, label AS reason, undone_at, after FROM event"
                " WHERE project_id = :project AND actor <> 'participant' AND verb <> 'said'"  # as the index has it
                " AND (object_kind IN ('contribution', 'groupings')"
                " OR object_kind = 'contributions' AND verb = 'undone')"
                f" AND verb IN ({verbs}) ORDER BY seq",
                project=project,
            )
        return tuple(
            Decision(
                datetime.fromisoformat(row["at"]),
                row["actor"],
                row["verb"],
                contribution,
                row["reason"],
                row["undone_at"] is not None,
                to,
            )
            for row in found
            for contribution, to in _decided(row)
        )

    def _set_state(self, project: str, contribution: str, state: str, before: str, reason: str = "") -> None:
        def keep(edit: Edit) -> None:
            edit.check_there("contribution", project, contribution)
            if not edit.all("SELECT 1 FROM contribution WHERE id = :id AND state = :s", id=contribution, s=before):
                raise NotThere
            edit.put("contribution", id=contribution, state=state, merged_into=None)

        self._edit(project, state, "contribution", contribution, keep, label=reason)


def _hold(edit: Edit, participants: Collection[str]) -> dict[str, str | None]:
    """The own groups of participants who are still there, while none of them can say anything more.

    On PostgreSQL the rows' locks do it: what somebody is just sending is kept before this, or with their new group.
    """
    run_for_ids(edit.change, "UPDATE participant SET code = code WHERE id IN ({ids})", sorted(participants))
    found = rows_of_ids(edit.change, "SELECT id, group_id FROM participant WHERE id IN ({ids})", participants)
    return {row["id"]: row["group_id"] for row in found}


def _ids_in(edit: Edit, table: str, participant: str, workshop: str) -> list[str]:
    """The ids of what somebody said or rated in a workshop."""
    activity = "t.activity_id" if table == "rating" else "(SELECT activity_id FROM prompt WHERE id = t.prompt_id)"
    found = edit.all(
        f"SELECT t.id FROM {table} t JOIN activity a ON a.id = {activity}"
        " WHERE t.participant_id = :who AND a.workshop_id = :workshop",
        who=participant,
        workshop=workshop,
    )
    return [row["id"] for row in found]


def _decided(row: Row) -> list[tuple[str, str | None]]:
    """The contributions that an event was about, each with what it was merged into or the group it came to."""
    if row["verb"] in OF_MANY:
        touched = json.loads(row["after"]).get("contribution", {})
        return [(id, image.get(OF_MANY[row["verb"]])) for id, image in touched.items()]
    return [(row["object_id"] if row["kind"] == "contribution" else "", None)]


def _incoming(row: Row) -> Incoming:
    own = {name: row.pop(name) for name in ("version", "state", "marked", "merged_into", "waiting")}
    return Incoming(
        contribution_of(row),
        own["version"],
        own["state"],
        bool(own["marked"]),
        own["merged_into"],
        own["waiting"] is not None,
    )
