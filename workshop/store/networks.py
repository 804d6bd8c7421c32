"""Actors, the ties between them, and what they commit to."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from workshop.model import Actor, Commitment, Round
from workshop.store.edit import Edit
from workshop.store.errors import NameTaken
from workshop.store.imports import Imports, groups_by_name
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

        def add(edit: Edit) -> None:
            for actor in actors:
                if edit.all("SELECT 1 FROM actor WHERE project_id = :p AND name = :n", p=actor.project, n=actor.name):
                    raise NameTaken(name=actor.name)
                _put_actor(edit, actor)

        self._edit(actors[0].project, "added", "actors", actors[0].id, add, label=actors[0].name)

    def import_ties(self, project: str, ties: Sequence[ImportedTie]) -> TiesAdded:
        """Take in all ties or none; an actor is found by its name or a synonym, and a tie that is there is updated."""

        def take_in(edit: Edit) -> TiesAdded:
            groups = groups_by_name(edit, project)
            actors: dict[str, str] = {}
            for row in edit.all("SELECT id, name, synonyms FROM actor WHERE project_id = :p", p=project):
                for name in (row["name"], *json.loads(row["synonyms"])):
                    actors.setdefault(name.casefold(), row["id"])
            known = {
                (row["source_id"], row["target_id"], row["kind"], row["round"]): row["id"]
                for row in edit.all("SELECT * FROM tie WHERE project_id = :p", p=project)
            }
            added = TiesAdded(len(set(actors.values())), len(known))

            def actor(name: str, group: str) -> str:
                if name.casefold() not in actors:
                    made = Actor(new_id(), project, name, groups(group) if group else None)
                    _put_actor(edit, made)
                    actors[name.casefold()] = made.id
                return actors[name.casefold()]

            for tie in ties:
                source, target = actor(tie.source, tie.source_group), actor(tie.target, tie.target_group)
                id = known.setdefault((source, target, tie.kind, tie.round), new_id())
                edit.put(
                    "tie",
                    id=id,
                    project_id=project,
                    source_id=source,
                    target_id=target,
                    kind=tie.kind,
                    level=tie.level,
                    trust=tie.trust,
                    round=tie.round,
                    scale="kutomo-0-4",
                )
            return TiesAdded(len(set(actors.values())) - added.actors, len(known) - added.ties)

        label = f"{ties[0].source} – {ties[0].target}" if len(ties) == 1 else ""
        return self._edit(project, "imported", "ties", project, take_in, label=label)

    def keep_commitments(self, project: str, commitments: Sequence[Commitment]) -> None:
        """Keep commitments, new ones and changed ones."""

        def keep(edit: Edit) -> None:
            for one in commitments:
                edit.put(
                    "commitment",
                    id=one.id,
                    project_id=project,
                    text=one.text,
                    owner=one.owner,
                    partners=one.partners,
                    due=one.due.isoformat() if one.due else None,
                    state=one.state,
                )

        label = commitments[0].text if len(commitments) == 1 else ""
        self._edit(project, "kept", "commitments", project, keep, label=label)


def _put_actor(edit: Edit, actor: Actor) -> None:
    edit.put(
        "actor",
        id=actor.id,
        project_id=actor.project,
        name=actor.name,
        group_id=actor.group,
        synonyms=json.dumps(actor.synonyms, ensure_ascii=False),
    )
