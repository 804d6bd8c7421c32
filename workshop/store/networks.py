"""Actors, the ties between them, and what they commit to."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from workshop.model import Actor, Commitment, Round, TieOrigin
from workshop.store.edit import Edit
from workshop.store.engine import Row
from workshop.store.errors import NameTaken
from workshop.store.imports import Imports, groups_by_name
from workshop.store.rosters import SCALE, actors_by_name
from workshop.store.shelf import new_id


@dataclass(frozen=True, slots=True)
class ImportedTie:
    """A tie from a file, whose actors and groups are still names."""

    source: str
    target: str
    kind: str = ""
    level: int = 1
    source_group: str = ""
    target_group: str = ""
    trust: int | None = None
    round: Round = "before"
    origin: TieOrigin = "file"


@dataclass(frozen=True, slots=True)
class TiesAdded:
    """How many actors and ties were new."""

    actors: int
    ties: int


class Networks(Imports):
    """Who works with whom."""

    def add_actors(self, actors: Sequence[Actor]) -> None:
        """Add actors of one project as given; NameTaken, and then none is added."""
        if not actors:
            return
        project = actors[0].project

        def add(edit: Edit) -> None:
            taken = {row["name"] for row in edit.all("SELECT name FROM actor WHERE project_id = :p", p=project)}
            for actor in actors:
                if actor.name in taken:
                    raise NameTaken(name=actor.name)
                taken.add(actor.name)
            edit.put_all("actor", map(actor_row, actors))

        self._edit(project, "added", "actors", actors[0].id, add, label=actors[0].name)

    def import_ties(self, project: str, ties: Sequence[ImportedTie]) -> TiesAdded:
        """Take in all ties or none; an actor is found by its name or a synonym, and a tie that is there is updated.

        What had been put aside stands again; an actor without a group gets the one that is given.
        """

        def take_in(edit: Edit) -> TiesAdded:
            groups = groups_by_name(edit, project)
            standing = {row["id"]: row for row in edit.all("SELECT * FROM actor WHERE project_id = :p", p=project)}
            actors = actors_by_name(standing.values())
            known = {
                (row["source_id"], row["target_id"], row["kind"], row["round"]): row
                for row in edit.all("SELECT * FROM tie WHERE project_id = :p AND participant_id IS NULL", p=project)
            }
            added = TiesAdded(len(set(actors.values())), len(known))
            new: list[Actor] = []
            rows: list[Row] = []
            again: dict[str, Row] = {}

            def actor(name: str, group: str) -> str:
                if name.casefold() not in actors:
                    new.append(Actor(new_id(), project, name, groups(group) if group else None))
                    actors[name.casefold()] = new[-1].id
                id = actors[name.casefold()]
                if there := standing.get(id):
                    own = there["group_id"] or (groups(group) if group else None)
                    again[id] = {"id": id, "state": "stands", "group_id": again.get(id, {}).get("group_id") or own}
                return id

            for tie in ties:
                source, target = actor(tie.source, tie.source_group), actor(tie.target, tie.target_group)
                row = known.setdefault(
                    (source, target, tie.kind, tie.round), {"id": new_id(), "origin": tie.origin, "scale": SCALE}
                )
                rows.append(
                    {
                        "id": row["id"],
                        "project_id": project,
                        "source_id": source,
                        "target_id": target,
                        "kind": tie.kind,
                        "level": tie.level,
                        "trust": tie.trust,
                        "round": tie.round,
                        "scale": row["scale"],
                        "origin": row["origin"],
                        "state": "stands",
                    }
                )
            edit.put_all("actor", again.values())
            edit.put_all("actor", map(actor_row, new))
            edit.put_all("tie", rows)
            return TiesAdded(len(set(actors.values())) - added.actors, len(known) - added.ties)

        label = f"{ties[0].source} – {ties[0].target}" if len(ties) == 1 else ""
        return self._edit(project, "imported", "ties", project, take_in, label=label)

    def keep_commitments(self, project: str, commitments: Sequence[Commitment]) -> None:
        """Keep commitments, new ones and changed ones."""

        def keep(edit: Edit) -> None:
            edit.put_all("commitment", (_commitment_row(project, commitment) for commitment in commitments))

        label = commitments[0].text if len(commitments) == 1 else ""
        self._edit(project, "kept", "commitments", project, keep, label=label)


def actor_row(actor: Actor) -> Row:
    """What the table of actors keeps of one."""
    return {
        "id": actor.id,
        "project_id": actor.project,
        "name": actor.name,
        "group_id": actor.group,
        "synonyms": json.dumps(actor.synonyms, ensure_ascii=False),
        "committed": actor.committed,
        "challenge": actor.challenge,
        "shared_challenge": actor.shared_challenge,
        "may_be_named": int(actor.may_be_named),
    }


def _commitment_row(project: str, commitment: Commitment) -> Row:
    return {
        "id": commitment.id,
        "project_id": project,
        "text": commitment.text,
        "owner": commitment.owner,
        "partners": commitment.partners,
        "due": commitment.due.isoformat() if commitment.due else None,
        "state": commitment.state,
        "activity_id": commitment.activity,
        "came_from": commitment.came_from,
        "standing": commitment.standing,
        "participant_id": commitment.participant,
    }
