"""Actors, the ties between them, and what they commit to."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from workshop.model import Actor, Commitment, Round
from workshop.store.errors import NameTaken
from workshop.store.imports import Imports
from workshop.store.shelf import new_id
from workshop.store.sqlite import Transaction


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
        """Add actors as given; NameTaken, and then none is added."""

        def add(change: Transaction) -> None:
            for actor in actors:
                if change.all("SELECT 1 FROM actor WHERE project_id = :p AND name = :n", p=actor.project, n=actor.name):
                    raise NameTaken(name=actor.name)
                self._add_actor(change, actor)

        self._engine.write(add)

    def import_ties(self, project: str, ties: Sequence[ImportedTie]) -> TiesAdded:
        """Take in all ties or none; an actor is found by its name or a synonym, and a tie that is there is updated."""

        def take_in(change: Transaction) -> TiesAdded:
            groups = self._groups_by_name(change, project)
            actors: dict[str, str] = {}
            for row in change.all("SELECT id, name, synonyms FROM actor WHERE project_id = :p", p=project):
                for name in (row["name"], *json.loads(row["synonyms"])):
                    actors.setdefault(name.casefold(), row["id"])
            known_actors = len(set(actors.values()))
            known_ties = _count_ties(change, project)

            def actor(name: str, group: str) -> str:
                if name.casefold() not in actors:
                    made = Actor(new_id(), project, name, groups(group) if group else None)
                    self._add_actor(change, made)
                    actors[name.casefold()] = made.id
                return actors[name.casefold()]

            change.many(
                "INSERT INTO tie(id, project_id, source_id, target_id, kind, level, trust, round, scale)"
                " VALUES(:id, :project, :source, :target, :kind, :level, :trust, :round, 'kutomo-0-4')"
                " ON CONFLICT(project_id, source_id, target_id, kind, round)"
                " DO UPDATE SET level = excluded.level, trust = excluded.trust",
                [
                    {
                        "id": new_id(),
                        "project": project,
                        "source": actor(tie.source, tie.source_group),
                        "target": actor(tie.target, tie.target_group),
                        "kind": tie.kind,
                        "level": tie.level,
                        "trust": tie.trust,
                        "round": tie.round,
                    }
                    for tie in ties
                ],
            )
            added = TiesAdded(len(set(actors.values())) - known_actors, _count_ties(change, project) - known_ties)
            after = {"actors": added.actors, "ties": added.ties}
            self._note(change, "imported ties", "project", project, project=project, after=after)
            return added

        return self._engine.write(take_in)

    def _add_actor(self, change: Transaction, actor: Actor) -> None:
        change.run(
            "INSERT INTO actor(id, project_id, name, group_id, synonyms)"
            " VALUES(:id, :project, :name, :group, :synonyms)",
            id=actor.id,
            project=actor.project,
            name=actor.name,
            group=actor.group,
            synonyms=json.dumps(actor.synonyms, ensure_ascii=False),
        )
        self._note(change, "added", "actor", actor.id, project=actor.project, after={"name": actor.name})

    def keep_commitments(self, project: str, commitments: Sequence[Commitment]) -> None:
        """Keep commitments, new ones and changed ones."""

        def keep(change: Transaction) -> None:
            change.many(
                "INSERT INTO commitment(id, project_id, text, owner, partners, due, state)"
                " VALUES(:id, :project, :text, :owner, :partners, :due, :state)"
                " ON CONFLICT(id) DO UPDATE SET text = excluded.text, owner = excluded.owner,"
                " partners = excluded.partners, due = excluded.due, state = excluded.state",
                [
                    {
                        **{field: getattr(commitment, field) for field in Commitment.__slots__},
                        "due": commitment.due.isoformat() if commitment.due else None,
                    }
                    for commitment in commitments
                ],
            )
            for commitment in commitments:
                after = {"state": commitment.state}
                self._note(change, "kept", "commitment", commitment.id, project=project, after=after)

        self._engine.write(keep)


def _count_ties(change: Transaction, project: str) -> int:
    return int(change.all("SELECT COUNT(*) AS n FROM tie WHERE project_id = :p", p=project)[0]["n"])
