"""How many take part and have answered, counted where everything is kept."""

from __future__ import annotations

from dataclasses import dataclass

from workshop.store.materials import IN_PROJECT
from workshop.store.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Answered:
    """How many spoke, and how much they said."""

    people: int
    """Whom nobody knows is not among them."""
    answers: int


@dataclass(frozen=True, slots=True)
class TakingPart:
    """How many people have come, and how many of them have answered something."""

    joined: int
    answered: int


class Counts(Shelf):
    """Numbers by group."""

    def answered(self, project: str) -> dict[str | None, int]:
        """How many contributions stand, by the id of the group."""
        with self._engine.reading() as rows:
            found = rows.all(
                "SELECT c.group_id, COUNT(*) AS n FROM contribution c JOIN prompt p ON p.id = c.prompt_id"
                + IN_PROJECT.format(owner="p")
                + " AND c.state = 'stands' GROUP BY c.group_id",
                project=project,
            )
        return {row["group_id"]: row["n"] for row in found}

    def answered_by_group(self, activity: str) -> dict[str | None, Answered]:
        """How many people have answered in an activity and how many answers stand, by the id of the group."""
        with self._engine.reading() as rows:
            found = rows.all(
                "SELECT c.group_id, COUNT(DISTINCT c.participant_id) AS people, COUNT(*) AS answers FROM contribution c"
                " JOIN prompt p ON p.id = c.prompt_id WHERE p.activity_id = :activity AND c.state = 'stands'"
                " GROUP BY c.group_id",
                activity=activity,
            )
        return {row["group_id"]: Answered(row["people"], row["answers"]) for row in found}

    def taking_part(self, project: str) -> dict[str | None, TakingPart]:
        """How many people have come by a link and how many of them have answered, by the id of the group.

        Files name people too; they are not among these.
        """
        with self._engine.reading() as rows:
            found = rows.all(
                "SELECT p.group_id, COUNT(*) AS joined, SUM(CASE WHEN"
                " EXISTS (SELECT 1 FROM contribution c WHERE c.participant_id = p.id AND c.state <> 'erased')"
                " OR EXISTS (SELECT 1 FROM rating r WHERE r.participant_id = p.id)"
                " OR EXISTS (SELECT 1 FROM tie t WHERE t.participant_id = p.id) THEN 1 ELSE 0 END) AS answered"
                " FROM participant p WHERE p.project_id = :project AND p.code IS NULL GROUP BY p.group_id",
                project=project,
            )
        return {row["group_id"]: TakingPart(row["joined"], int(row["answered"])) for row in found}
