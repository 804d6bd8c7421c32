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
from workshop.store.errors import NameNeeded, NameTaken, NameTooLong
from workshop.store.materials import project_of
from workshop.store.shelf import Shelf, new_id
from workshop.store.sqlite import Row, Transaction

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
            self._note(change, "added", "project", project.id, project=project.id, after={"name": project.name})

        self._engine.write(add)
        return project

    def change_project(self, project: Project) -> None:
        """Keep the project's name, language, purpose and commissioner as given; NameNeeded, NameTaken, NotThere."""
        _check_name(project.name)

        def keep(change: Transaction) -> None:
            before = change.all("SELECT * FROM project WHERE id = :id", id=project.id)
            if not before:
                raise NotThere
            if change.all("SELECT 1 FROM project WHERE name = :name AND id <> :id", name=project.name, id=project.id):
                raise NameTaken(name=project.name)
            after = {
                "name": project.name,
                "language": project.language,
                "purpose": project.purpose,
                "commissioner": project.commissioner,
            }
            change.run(
                "UPDATE project SET name = :name, language = :language, purpose = :purpose,"
                " commissioner = :commissioner WHERE id = :id",
                id=project.id,
                **after,
            )
            old = {key: before[0][key] for key in after}
            self._note(change, "changed", "project", project.id, project=project.id, before=old, after=after)

        self._engine.write(keep)

    def add_group(self, project: str, name: str, *, staff: bool = False) -> Group:
        """Add a stakeholder group after the others; NameTaken."""

        def add(change: Transaction) -> Group:
            if change.all("SELECT 1 FROM stakeholder_group WHERE project_id = :p AND name = :n", p=project, n=name):
                raise NameTaken(name=name)
            return self._add_group(change, project, name, staff=staff)

        return self._engine.write(add)

    def _add_group(self, change: Transaction, project: str, name: str, *, staff: bool = False) -> Group:
        position = _next(change, "stakeholder_group", "project_id", project)
        group = Group(new_id(), project, name, position, staff)
        change.run(
            "INSERT INTO stakeholder_group(id, project_id, name, position, staff)"
            " VALUES(:id, :project, :name, :position, :staff)",
            id=group.id,
            project=project,
            name=name,
            position=position,
            staff=int(staff),
        )
        self._note(change, "added", "group", group.id, project=project, after={"name": name, "staff": staff})
        return group

    def rename_group(self, group: Group, name: str) -> None:
        """Give a group another name; NameTaken, NotThere."""

        def rename(change: Transaction) -> None:
            if change.all(
                "SELECT 1 FROM stakeholder_group WHERE project_id = :p AND name = :n AND id <> :id",
                p=group.project,
                n=name,
                id=group.id,
            ):
                raise NameTaken(name=name)
            if not change.run("UPDATE stakeholder_group SET name = :n WHERE id = :id", n=name, id=group.id):
                raise NotThere
            before, after = {"name": group.name}, {"name": name}
            self._note(change, "renamed", "group", group.id, project=group.project, before=before, after=after)

        self._engine.write(rename)

    def add_workshop(self, project: str, name: str, *, held_on: date | None = None) -> Workshop:
        """Add a workshop after the others; NameTaken."""

        def add(change: Transaction) -> Workshop:
            if change.all("SELECT 1 FROM workshop WHERE project_id = :p AND name = :n", p=project, n=name):
                raise NameTaken(name=name)
            return self._add_workshop(change, project, name, held_on)

        return self._engine.write(add)

    def _add_workshop(self, change: Transaction, project: str, name: str, held_on: date | None = None) -> Workshop:
        workshop = Workshop(new_id(), project, name, _next(change, "workshop", "project_id", project), held_on)
        change.run(
            "INSERT INTO workshop(id, project_id, name, position, held_on)"
            " VALUES(:id, :project, :name, :position, :held_on)",
            id=workshop.id,
            project=project,
            name=name,
            position=workshop.position,
            held_on=held_on.isoformat() if held_on else None,
        )
        self._note(change, "added", "workshop", workshop.id, project=project, after={"name": name})
        return workshop

    def add_activity(self, workshop: Workshop, *, method: str, title: str, state: ActivityState = "draft") -> Activity:
        """Add an activity to a workshop, after the others; NameTaken."""

        def add(change: Transaction) -> Activity:
            if change.all("SELECT 1 FROM activity WHERE workshop_id = :w AND title = :t", w=workshop.id, t=title):
                raise NameTaken(name=title)
            return self._add_activity(change, workshop, method, title, state)

        return self._engine.write(add)

    def _add_activity(
        self, change: Transaction, workshop: Workshop, method: str, title: str, state: ActivityState
    ) -> Activity:
        position = _next(change, "activity", "workshop_id", workshop.id)
        activity = Activity(new_id(), workshop.id, method, title, position, state)
        change.run(
            "INSERT INTO activity(id, workshop_id, method, title, position, state)"
            " VALUES(:id, :workshop, :method, :title, :position, :state)",
            id=activity.id,
            workshop=workshop.id,
            method=method,
            title=title,
            position=position,
            state=state,
        )
        after = {"title": title, "method": method, "state": state}
        self._note(change, "added", "activity", activity.id, project=workshop.project, after=after)
        return activity

    def set_activity_state(self, project: str, activity: Activity, state: ActivityState) -> None:
        """Open or close an activity; NotThere."""

        def keep(change: Transaction) -> None:
            if not change.run("UPDATE activity SET state = :state WHERE id = :id", state=state, id=activity.id):
                raise NotThere
            before, after = {"state": activity.state}, {"state": state}
            self._note(change, state, "activity", activity.id, project=project, before=before, after=after)

        self._engine.write(keep)

    def add_prompt(self, project: str, activity: str, text: str, *, about: FindingKind | None = None) -> Prompt:
        """Add a question to an activity, after the others; NameTaken."""

        def add(change: Transaction) -> Prompt:
            if change.all("SELECT 1 FROM prompt WHERE activity_id = :a AND text = :t", a=activity, t=text):
                raise NameTaken(name=text)
            return self._add_prompt(change, project, activity, text, about)

        return self._engine.write(add)

    def _add_prompt(
        self, change: Transaction, project: str, activity: str, text: str, about: FindingKind | None = None
    ) -> Prompt:
        prompt = Prompt(new_id(), activity, text, _next(change, "prompt", "activity_id", activity), about)
        change.run(
            "INSERT INTO prompt(id, activity_id, text, position, about)"
            " VALUES(:id, :activity, :text, :position, :about)",
            id=prompt.id,
            activity=activity,
            text=text,
            position=prompt.position,
            about=about,
        )
        self._note(change, "added", "prompt", prompt.id, project=project, after={"text": text})
        return prompt

    def change_prompt(self, project: str, prompt: Prompt, text: str) -> None:
        """Word a question anew; NameTaken, NotThere."""

        def keep(change: Transaction) -> None:
            if change.all(
                "SELECT 1 FROM prompt WHERE activity_id = :a AND text = :t AND id <> :id",
                a=prompt.activity,
                t=text,
                id=prompt.id,
            ):
                raise NameTaken(name=text)
            if not change.run("UPDATE prompt SET text = :text WHERE id = :id", text=text, id=prompt.id):
                raise NotThere
            before, after = {"text": prompt.text}, {"text": text}
            self._note(change, "changed", "prompt", prompt.id, project=project, before=before, after=after)

        self._engine.write(keep)

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


def _next(change: Transaction, table: str, owner: str, id: str) -> int:
    """The position after the last one; table and column names are ours."""
    return int(
        change.all(f"SELECT COALESCE(MAX(position) + 1, 0) AS next FROM {table} WHERE {owner} = :id", id=id)[0]["next"]  # noqa: S608
    )


def _invitation(row: Row) -> Invitation:
    return Invitation(row["code"], row["project_id"], row["group_id"], datetime.fromisoformat(row["created_at"]))
