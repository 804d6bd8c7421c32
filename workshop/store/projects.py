"""Projects with their groups, workshops, activities, prompts and invitations."""

from __future__ import annotations

import secrets
from datetime import date, datetime

from workshop.errors import NotThere, UnknownProject
from workshop.model import (
    Activity,
    ActivityState,
    FindingKind,
    Group,
    Invitation,
    Language,
    Project,
    Prompt,
    Workshop,
)
from workshop.store.edit import Edit
from workshop.store.engine import Row, Transaction
from workshop.store.errors import NameNeeded, NameTaken, NameTooLong
from workshop.store.materials import project_of
from workshop.store.shelf import Shelf, new_id

CODE_ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
CODE_LENGTH = 8
LONGEST_NAME = 200


class Projects(Shelf):
    """What a facilitator prepares."""

    def projects(self) -> tuple[Project, ...]:
        """All projects, the newest first."""
        with self._engine.reading() as rows:
            return tuple(map(project_of, rows.all("SELECT * FROM project ORDER BY created_at DESC, name")))

    def project(self, id: str) -> Project:
        """One project by its id; NotThere."""
        with self._engine.reading() as rows:
            found = rows.all("SELECT * FROM project WHERE id = :id", id=id)
        if not found:
            raise NotThere
        return project_of(found[0])

    def project_named(self, name: str) -> Project:
        """One project by its name; UnknownProject."""
        with self._engine.reading() as rows:
            found = rows.all("SELECT * FROM project WHERE name = :name", name=name.strip())
        if not found:
            raise UnknownProject(name=name)
        return project_of(found[0])

    def add_project(
        self, name: str, *, language: Language = "fi", purpose: str = "", commissioner: str = ""
    ) -> Project:
        """Make a project; NameNeeded, NameTooLong, NameTaken."""
        _check_name(name)
        at = self._moment()
        made_at = datetime.fromisoformat(at)
        project = Project(new_id(), name.strip(), language, purpose.strip(), commissioner.strip(), made_at)

        def add(change: Transaction) -> None:
            if change.all("SELECT 1 FROM project WHERE name = :name", name=project.name):
                raise NameTaken(name=project.name)
            change.run(
                "INSERT INTO project(id, name, language, purpose, commissioner, created_at)"
                " VALUES(:id, :name, :language, :purpose, :commissioner, :at)",
                id=project.id,
                name=project.name,
                language=language,
                purpose=project.purpose,
                commissioner=project.commissioner,
                at=at,
            )
            self._note(change, "added", "project", project.id, project=project.id, label=project.name)

        self._engine.write(add)
        return project

    def change_project(self, project: Project) -> None:
        """Keep the project's name, language, purpose and commissioner as given; NameNeeded, NameTaken, NotThere."""
        _check_name(project.name)

        def keep(edit: Edit) -> None:
            if edit.all("SELECT 1 FROM project WHERE name = :name AND id <> :id", name=project.name, id=project.id):
                raise NameTaken(name=project.name)
            edit.put(
                "project",
                id=project.id,
                name=project.name,
                language=project.language,
                purpose=project.purpose,
                commissioner=project.commissioner,
            )

        self._edit(project.id, "changed", "project", project.id, keep, label=project.name)

    def add_group(self, project: str, name: str, *, staff: bool = False) -> Group:
        """Add a stakeholder group after the others; NameTaken."""
        id = new_id()

        def add(edit: Edit) -> Group:
            if edit.all("SELECT 1 FROM stakeholder_group WHERE project_id = :p AND name = :n", p=project, n=name):
                raise NameTaken(name=name)
            return add_group(edit, id, project, name, staff=staff)

        return self._edit(project, "added", "group", id, add, label=name)

    def rename_group(self, group: Group, name: str) -> None:
        """Give a group another name; NameTaken, NotThere."""

        def rename(edit: Edit) -> None:
            edit.check_there("stakeholder_group", group.project, group.id)
            if edit.all(
                "SELECT 1 FROM stakeholder_group WHERE project_id = :p AND name = :n AND id <> :id",
                p=group.project,
                n=name,
                id=group.id,
            ):
                raise NameTaken(name=name)
            edit.put("stakeholder_group", id=group.id, name=name)

        self._edit(group.project, "renamed", "group", group.id, rename, label=name)

    def add_workshop(self, project: str, name: str, *, held_on: date | None = None) -> Workshop:
        """Add a workshop after the others; NameTaken."""
        id = new_id()

        def add(edit: Edit) -> Workshop:
            if edit.all("SELECT 1 FROM workshop WHERE project_id = :p AND name = :n", p=project, n=name):
                raise NameTaken(name=name)
            return add_workshop(edit, id, project, name, held_on)

        return self._edit(project, "added", "workshop", id, add, label=name)

    def add_activity(self, workshop: Workshop, *, method: str, title: str, state: ActivityState = "draft") -> Activity:
        """Add an activity to a workshop, after the others; NameTaken, NotThere."""
        id = new_id()

        def add(edit: Edit) -> Activity:
            edit.check_there("workshop", workshop.project, workshop.id)
            if edit.all("SELECT 1 FROM activity WHERE workshop_id = :w AND title = :t", w=workshop.id, t=title):
                raise NameTaken(name=title)
            return add_activity(edit, id, workshop.id, method, title, state)

        return self._edit(workshop.project, "added", "activity", id, add, label=title)

    def set_activity_state(self, project: str, activity: Activity, state: ActivityState) -> None:
        """Open or close an activity; NotThere."""

        def keep(edit: Edit) -> None:
            edit.check_there("activity", project, activity.id)
            edit.put("activity", id=activity.id, state=state)

        self._edit(project, state, "activity", activity.id, keep, label=activity.title)

    def add_prompt(self, project: str, activity: str, text: str, *, about: FindingKind | None = None) -> Prompt:
        """Add a question to an activity, after the others; NameTaken, NotThere."""
        id = new_id()

        def add(edit: Edit) -> Prompt:
            edit.check_there("activity", project, activity)
            if edit.all("SELECT 1 FROM prompt WHERE activity_id = :a AND text = :t", a=activity, t=text):
                raise NameTaken(name=text)
            return add_prompt(edit, id, activity, text, about)

        return self._edit(project, "added", "prompt", id, add, label=text)

    def change_prompt(self, project: str, prompt: Prompt, text: str) -> None:
        """Word a question anew; NameTaken, NotThere."""

        def keep(edit: Edit) -> None:
            edit.check_there("prompt", project, prompt.id)
            if edit.all(
                "SELECT 1 FROM prompt WHERE activity_id = :a AND text = :t AND id <> :id",
                a=prompt.activity,
                t=text,
                id=prompt.id,
            ):
                raise NameTaken(name=text)
            edit.put("prompt", id=prompt.id, text=text)

        self._edit(project, "changed", "prompt", prompt.id, keep, label=text)

    def invite(self, project: str, group: str | None) -> Invitation:
        """The link of a group, or of all groups when none is given; made when it is first asked for."""

        def find_or_add(change: Transaction) -> Invitation:
            standing = change.all(
                "SELECT * FROM invitation WHERE project_id = :p AND revoked_at IS NULL"
                " AND COALESCE(group_id, '') = :g ORDER BY created_at",
                p=project,
                g=group or "",
            )
            if standing:
                return _invitation(standing[0])
            code = "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))
            at = self._moment()
            change.run(
                "INSERT INTO invitation(code, project_id, group_id, created_at) VALUES(:code, :project, :group, :at)",
                code=code,
                project=project,
                group=group,
                at=at,
            )
            self._note(change, "added", "invitation", group or project, project=project)
            return Invitation(code, project, group, datetime.fromisoformat(at))

        return self._engine.write(find_or_add)

    def invitation(self, code: str) -> Invitation:
        """The invitation of a code, while it stands; NotThere."""
        with self._engine.reading() as rows:
            found = rows.all("SELECT * FROM invitation WHERE code = :code AND revoked_at IS NULL", code=code)
        if not found:
            raise NotThere
        return _invitation(found[0])


def _check_name(name: str) -> None:
    if not name.strip():
        raise NameNeeded
    if len(name.strip()) > LONGEST_NAME:
        raise NameTooLong(limit=LONGEST_NAME)


def add_group(edit: Edit, id: str, project: str, name: str, *, staff: bool = False) -> Group:
    """A new group after the others of the project."""
    group = Group(id, project, name, _next(edit, "stakeholder_group", "project_id", project), staff)
    edit.put("stakeholder_group", id=id, project_id=project, name=name, position=group.position, staff=int(staff))
    return group


def add_workshop(edit: Edit, id: str, project: str, name: str, held_on: date | None = None) -> Workshop:
    """A new workshop after the others of the project."""
    workshop = Workshop(id, project, name, _next(edit, "workshop", "project_id", project), held_on)
    edit.put(
        "workshop",
        id=id,
        project_id=project,
        name=name,
        position=workshop.position,
        held_on=held_on.isoformat() if held_on else None,
    )
    return workshop


def add_activity(
    edit: Edit, id: str, workshop: str, method: str, title: str, state: ActivityState = "draft"
) -> Activity:
    """A new activity after the others of the workshop."""
    activity = Activity(id, workshop, method, title, _next(edit, "activity", "workshop_id", workshop), state)
    edit.put(
        "activity",
        id=id,
        workshop_id=workshop,
        method=method,
        title=title,
        position=activity.position,
        state=state,
    )
    return activity


def add_prompt(edit: Edit, id: str, activity: str, text: str, about: FindingKind | None = None) -> Prompt:
    """A new question after the others of the activity."""
    prompt = Prompt(id, activity, text, _next(edit, "prompt", "activity_id", activity), about)
    edit.put("prompt", id=id, activity_id=activity, text=text, position=prompt.position, about=about)
    return prompt


def _next(edit: Edit, table: str, owner: str, id: str) -> int:
    """The position after the last one; table and column names are ours."""
    return int(
        edit.all(f"SELECT COALESCE(MAX(position) + 1, 0) AS next FROM {table} WHERE {owner} = :id", id=id)[0]["next"]  # noqa: S608
    )


def _invitation(row: Row) -> Invitation:
    return Invitation(row["code"], row["project_id"], row["group_id"], datetime.fromisoformat(row["created_at"]))
