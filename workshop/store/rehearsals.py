"""People who are only there to rehearse with: known as such, and erased with all that they gave in one go."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import uuid4

from workshop.model import Participant
from workshop.store.contributions import Contributions
from workshop.store.engine import Transaction, run_for_ids
from workshop.store.erasing import erase_words
from workshop.store.rosters import forget_rosters
from workshop.store.shelf import take_turns

_OF = "SELECT r.participant_id AS id, p.group_id FROM rehearsal r JOIN participant p ON p.id = r.participant_id"


class Rehearsals(Contributions):
    """Rehearsals of a project."""

    def add_rehearsers(self, project: str, groups: Mapping[str | None, int]) -> tuple[Participant, ...]:
        """That many people of each group, who are there to rehearse with; NotThere."""
        people = [Participant(str(uuid4()), project, group) for group, count in groups.items() for _ in range(count)]

        def add(change: Transaction) -> None:
            take_turns(change, project)
            self._add_participants(change, dict.fromkeys(people))
            change.many("INSERT INTO rehearsal(participant_id) VALUES(:id)", [{"id": one.id} for one in people])
            self._note(change, "begun", "rehearsal", project, project=project)

        self._engine.write(add)
        return tuple(people)

    def rehearsers(self, project: str) -> tuple[Participant, ...]:
        """The people of a project who are there to rehearse with."""
        with self._engine.reading() as rows:
            found = rows.all(_OF + " WHERE p.project_id = :project ORDER BY r.participant_id", project=project)
        return tuple(Participant(row["id"], project, row["group_id"]) for row in found)

    def erase_rehearsal(self, project: str) -> int:
        """Erase all rehearsers and everything that they gave, votes and bare rows too; tell how many they were."""

        def erase(change: Transaction) -> int:
            take_turns(change, project)
            people = [row["id"] for row in change.all(_OF + " WHERE p.project_id = :project", project=project)]
            for who in people:
                said = change.all("SELECT id FROM contribution WHERE participant_id = :who", who=who)
                ids = [row["id"] for row in said]
                erase_words(change, project, ids)
                run_for_ids(change, "UPDATE contribution SET parent_id = NULL WHERE parent_id IN ({ids})", ids)
                run_for_ids(change, "DELETE FROM activity_item WHERE object_id IN ({ids})", ids)
                run_for_ids(change, "DELETE FROM submission WHERE contribution_id IN ({ids})", ids)
                run_for_ids(change, "DELETE FROM contribution WHERE id IN ({ids})", ids)
                forget_rosters(change, Participant(who, project, None))
            run_for_ids(change, "DELETE FROM rating WHERE participant_id IN ({ids})", people)
            run_for_ids(change, "DELETE FROM submission WHERE made_by IN ({ids})", people)
            run_for_ids(change, "DELETE FROM participant WHERE id IN ({ids})", people)
            change.run(
                "UPDATE activity_turn SET picture = '' WHERE activity_id IN (SELECT a.id FROM activity a"
                " JOIN workshop w ON w.id = a.workshop_id WHERE w.project_id = :project)",
                project=project,
            )
            self._note(change, "erased", "rehearsal", project, project=project)
            return len(people)

        return self._engine.write(erase, without_trace=True)
