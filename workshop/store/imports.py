"""What comes in from files: all of a file or nothing of it, and nothing of it twice."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from uuid import uuid4

from workshop.model import Language, Participant, Rating, Step
from workshop.store.contributions import Said, standing_keys, token_hash
from workshop.store.edit import Edit
from workshop.store.engine import Row, Transaction
from workshop.store.moderation import Moderation
from workshop.store.programme import add_activity, add_prompt, add_workshop
from workshop.store.projects import add_group
from workshop.store.shelf import new_id


@dataclass(frozen=True, slots=True)
class Imported:
    """A text from a file, whose prompt, group and participant are still names."""

    key: str
    prompt: str
    text: str
    language: Language
    group: str = ""
    participant: str = ""


class Imports(Moderation):
    """What is taken in from files."""

    def import_contributions(
        self, project: str, workshop: str, imported: Sequence[Imported], *, activity: str, prompt: str
    ) -> int:
        """Take in a whole file or nothing of it, and tell how many were new.

        Workshop, activity, prompts, groups and participants are found by their names or made; texts without a prompt
        of their own go to `prompt`. What was imported into the project before, by its key, is not added again, not
        even after it was erased; nor are its names.
        """

        def take_in(edit: Edit) -> int:
            known = standing_keys(edit.change, [_key(project, row) for row in imported])
            fresh = [row for row in imported if _key(project, row) not in known]
            if not fresh:
                return 0
            prompts = self._prompts_by_name(edit, project, workshop, activity)
            groups = groups_by_name(edit, project)
            writers: dict[str, str | None] = {}
            for row in fresh:
                writers.setdefault(row.participant, groups(row.group) if row.group else None)
            participants = self._participants_by_code(edit, project, writers)
            texts = [
                Said(
                    _key(project, row),
                    prompts(row.prompt or prompt),
                    row.text,
                    row.language,
                    groups(row.group) if row.group else None,
                    participants.get(row.participant),
                )
                for row in fresh
            ]
            return self._take_in(edit, project, texts, "import")

        return self._edit(project, "imported", "contributions", project, take_in, label=workshop)

    def _prompts_by_name(self, edit: Edit, project: str, workshop: str, activity: str) -> Callable[[str], str]:
        standing = edit.all("SELECT id FROM workshop WHERE project_id = :p AND name = :n", p=project, n=workshop)
        home = standing[0]["id"] if standing else add_workshop(edit, new_id(), project, workshop).id
        found = edit.all("SELECT id FROM activity WHERE workshop_id = :w AND title = :t", w=home, t=activity)
        owner = found[0]["id"] if found else add_activity(edit, new_id(), home, "pre_assignment", activity, "closed").id
        prompts = {
            row["text"]: row["id"] for row in edit.all("SELECT id, text FROM prompt WHERE activity_id = :a", a=owner)
        }

        def id_of(text: str) -> str:
            if text not in prompts:
                prompts[text] = add_prompt(edit, new_id(), owner, text).id
            return str(prompts[text])

        return id_of

    def _participants_by_code(self, edit: Edit, project: str, groups: Mapping[str, str | None]) -> dict[str, str]:
        """The participants' ids by their codes in a file; who is new is made, in the group that is given for the code.

        A code is kept as a hash, for it may be a name or an e-mail address, and no image holds even that.
        """
        hashed = {code: token_hash(project + code) for code in groups if code}
        standing = {
            row["code"]: row["id"]
            for row in edit.all(
                "SELECT id, code FROM participant WHERE project_id = :p AND code IS NOT NULL", p=project
            )
        }
        new = {
            code: Participant(str(uuid4()), project, groups[code]) for code in hashed if hashed[code] not in standing
        }
        self._add_participants(edit.change, {participant: hashed[code] for code, participant in new.items()})
        for participant in new.values():
            edit.remember("participant", (participant.id,), None, {})
        return {code: new[code].id if code in new else standing[hashed[code]] for code in hashed}

    def remember_columns(self, project: str, columns: Sequence[str], choice: Mapping[str, str | None]) -> None:
        """Keep what the columns of a file meant, for the next file that has the same ones."""
        kept = json.dumps(dict(choice), ensure_ascii=False)
        self._engine.write(
            lambda change: change.run(
                "INSERT INTO column_choice(project_id, columns, choice) VALUES(:project, :columns, :choice)"
                " ON CONFLICT(project_id, columns) DO UPDATE SET choice = excluded.choice",
                project=project,
                columns=_columns_mark(columns),
                choice=kept,
            )
        )

    def remembered_columns(self, project: str, columns: Sequence[str]) -> dict[str, str | None]:
        """What the same columns meant the last time; empty when there was none."""
        with self._engine.reading() as rows:
            found = rows.all(
                "SELECT choice FROM column_choice WHERE project_id = :project AND columns = :columns",
                project=project,
                columns=_columns_mark(columns),
            )
        return json.loads(found[0]["choice"]) if found else {}

    def keep_ratings(self, project: str, ratings: Sequence[Rating]) -> None:
        """Keep ratings of contributions; the same person's later one of the same thing stands instead of the earlier.

        Where nobody knows whose a rating is, each stands for itself; only one of the same id is replaced.
        """
        fields = ("id", "activity", "contribution", "dimension", "value", "group", "participant")
        rows = [{field: getattr(rating, field) for field in fields} for rating in ratings]

        def keep(change: Transaction) -> None:
            change.many("DELETE FROM rating WHERE id = :id", [{"id": rating.id} for rating in ratings])
            change.many(
                "INSERT INTO rating(id, activity_id, contribution_id, dimension, value, group_id, participant_id)"
                " VALUES(:id, :activity, :contribution, :dimension, :value, :group, :participant)"
                " ON CONFLICT(activity_id, contribution_id, dimension, participant_id)"
                " DO UPDATE SET value = excluded.value",
                rows,
            )
            self._note(change, "rated", "project", project, project=project)

        self._engine.write(keep)

    def keep_steps(self, project: str, steps: Sequence[Step]) -> None:
        """Keep the steps of a process, new ones and changed ones."""

        def keep(edit: Edit) -> None:
            edit.put_all("step", map(_step_row, steps))

        self._edit(project, "kept", "steps", project, keep)


def groups_by_name(edit: Edit, project: str) -> Callable[[str], str]:
    """The id of a group by its name, whatever its case; it is made when there is none."""
    groups = {
        row["name"].casefold(): row["id"]
        for row in edit.all("SELECT id, name FROM stakeholder_group WHERE project_id = :p", p=project)
    }

    def id_of(name: str) -> str:
        if name.casefold() not in groups:
            groups[name.casefold()] = add_group(edit, new_id(), project, name).id
        return str(groups[name.casefold()])

    return id_of


def _columns_mark(columns: Sequence[str]) -> str:
    """By what the columns of a file are known again, in their order."""
    return token_hash(json.dumps(list(columns), ensure_ascii=False))


def _step_row(step: Step) -> Row:
    row = {field: getattr(step, field) for field in Step.__slots__ if field not in ("activity", "participant")}
    owners = {"activity_id": step.activity, "participant_id": step.participant}
    return {**row, **owners, "adds_value": int(step.adds_value)}


def _key(project: str, row: Imported) -> str:
    """The row's key in that project: the same file may be imported into another as well."""
    return f"{project}:{row.key}"
