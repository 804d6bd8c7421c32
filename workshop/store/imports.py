"""What comes in from files: all of a file or nothing of it, and nothing of it twice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import uuid4

from workshop.model import Language, Participant, Rating, Step, Workshop
from workshop.store.contributions import Contributions, Said, standing_keys, token_hash
from workshop.store.sqlite import Transaction


@dataclass(frozen=True, slots=True)
class Imported:
    """A text from a file, whose prompt, group and participant are still names."""

    key: str
    prompt: str
    text: str
    language: Language
    group: str = ""
    participant: str = ""


class Imports(Contributions):
    """What is taken in from files."""

    def import_contributions(
        self, project: str, workshop: str, imported: Sequence[Imported], *, activity: str, prompt: str
    ) -> int:
        """Take in a whole file or nothing of it, and tell how many were new.

        Workshop, activity, prompts, groups and participants are found by their names or made; texts without a prompt
        of their own go to `prompt`. What was imported into the project before, by its key, is not added again, not
        even after it was erased; nor are its names.
        """

        def take_in(change: Transaction) -> int:
            known = standing_keys(change, [_key(project, row) for row in imported])
            fresh = [row for row in imported if _key(project, row) not in known]
            if not fresh:
                return 0
            prompts = self._prompts_by_name(change, project, workshop, activity)
            groups = self._groups_by_name(change, project)
            participants = self._participants_by_code(change, project)
            texts = []
            for row in fresh:
                group = groups(row.group) if row.group else None
                writer = participants(row.participant, group) if row.participant else None
                home = prompts(row.prompt or prompt)
                texts.append(Said(_key(project, row), home, row.text, row.language, group, writer))
            return self._say(change, project, texts, "import")

        return self._engine.write(take_in)

    def _prompts_by_name(self, change: Transaction, project: str, workshop: str, activity: str) -> Callable[[str], str]:
        standing = change.all("SELECT id FROM workshop WHERE project_id = :p AND name = :n", p=project, n=workshop)
        home = (
            Workshop(standing[0]["id"], project, workshop, 0)
            if standing
            else self._add_workshop(change, project, workshop)
        )
        found = change.all("SELECT id FROM activity WHERE workshop_id = :w AND title = :t", w=home.id, t=activity)
        owner = found[0]["id"] if found else self._add_activity(change, home, "pre_assignment", activity, "closed").id
        prompts = {
            row["text"]: row["id"] for row in change.all("SELECT id, text FROM prompt WHERE activity_id = :a", a=owner)
        }

        def id_of(text: str) -> str:
            if text not in prompts:
                prompts[text] = self._add_prompt(change, project, owner, text).id
            return str(prompts[text])

        return id_of

    def _groups_by_name(self, change: Transaction, project: str) -> Callable[[str], str]:
        groups = {
            row["name"].casefold(): row["id"]
            for row in change.all("SELECT id, name FROM stakeholder_group WHERE project_id = :p", p=project)
        }

        def id_of(name: str) -> str:
            if name.casefold() not in groups:
                groups[name.casefold()] = self._add_group(change, project, name).id
            return str(groups[name.casefold()])

        return id_of

    def _participants_by_code(self, change: Transaction, project: str) -> Callable[[str, str | None], str]:
        participants = {
            row["code"]: row["id"]
            for row in change.all(
                "SELECT id, code FROM participant WHERE project_id = :p AND code IS NOT NULL", p=project
            )
        }

        def id_of(code: str, group: str | None) -> str:
            """A code from a file is kept as a hash: it may be a name or an e-mail address."""
            hashed = token_hash(project + code)
            if hashed not in participants:
                participants[hashed] = str(uuid4())
                self._add_participant(change, Participant(participants[hashed], project, group), code=hashed)
            return str(participants[hashed])

        return id_of

    def keep_ratings(self, project: str, ratings: Sequence[Rating]) -> None:
        """Keep ratings; the same person's later rating of the same thing stands instead of the earlier.

        Where nobody knows whose a rating is, each stands for itself; only one of the same id is replaced.
        """
        rows = [{field: getattr(rating, field) for field in Rating.__slots__} for rating in ratings]

        def keep(change: Transaction) -> None:
            change.many("DELETE FROM rating WHERE id = :id", [{"id": rating.id} for rating in ratings])
            change.many(
                "INSERT INTO rating(id, activity_id, contribution_id, dimension, value, group_id, participant_id)"
                " VALUES(:id, :activity, :contribution, :dimension, :value, :group, :participant)"
                " ON CONFLICT(activity_id, contribution_id, dimension, participant_id)"
                " DO UPDATE SET value = excluded.value",
                rows,
            )
            self._note(change, "rated", "project", project, project=project, after={"ratings": len(ratings)})

        self._engine.write(keep)

    def keep_steps(self, project: str, steps: Sequence[Step]) -> None:
        """Keep the steps of a process, new ones and changed ones."""

        def keep(change: Transaction) -> None:
            change.many(
                "INSERT INTO step(id, activity_id, name, position, actor, work_hours, wait_days, feeling, waste,"
                " pain_point, adds_value) VALUES(:id, :activity, :name, :position, :actor, :work_hours, :wait_days,"
                " :feeling, :waste, :pain_point, :adds_value)"
                " ON CONFLICT(id) DO UPDATE SET name = excluded.name, position = excluded.position,"
                " actor = excluded.actor, work_hours = excluded.work_hours, wait_days = excluded.wait_days,"
                " feeling = excluded.feeling, waste = excluded.waste, pain_point = excluded.pain_point,"
                " adds_value = excluded.adds_value",
                [{field: getattr(step, field) for field in Step.__slots__} for step in steps],
            )
            self._note(change, "kept", "steps", project, project=project, after={"steps": len(steps)})

        self._engine.write(keep)


def _key(project: str, row: Imported) -> str:
    """The row's key in that project: the same file may be imported into another as well."""
    return f"{project}:{row.key}"
