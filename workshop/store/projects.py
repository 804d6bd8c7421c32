"""Projects and the groups whose voices are heard in them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from workshop.errors import NotThere, UnknownProject
from workshop.model import Group, Language, Localised, Project
from workshop.store.details import localised_json
from workshop.store.edit import Edit
from workshop.store.engine import Transaction
from workshop.store.errors import NameNeeded, NameTaken, NameTooLong, StillUsed
from workshop.store.materials import project_of
from workshop.store.rewording import change_language
from workshop.store.shelf import Shelf, new_id
from workshop.store.tables import REFERRERS

LONGEST_NAME = 200

Ordered = Literal["stakeholder_group", "workshop", "activity", "prompt", "step"]
"""The tables whose rows people put in order."""


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
        check_name(name)
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
        """Keep the project as given, but for when it was made and the look; NameNeeded, NameTaken, NotThere.

        In another language, groups and questions take the wording that they have in it, and keep the old one beside.
        """
        check_name(project.name)

        def keep(edit: Edit) -> None:
            for row in edit.all("SELECT language FROM project WHERE id = :id", id=project.id):
                if row["language"] != project.language:
                    change_language(edit, project.id, row["language"], project.language)
            if edit.all("SELECT 1 FROM project WHERE name = :name AND id <> :id", name=project.name, id=project.id):
                raise NameTaken(name=project.name)
            edit.put(
                "project",
                id=project.id,
                name=project.name,
                language=project.language,
                purpose=project.purpose,
                commissioner=project.commissioner,
                legal_basis=project.legal_basis,
                controller=project.controller,
                contact=project.contact,
                notice=localised_json(project.notice),
                purposes=localised_json(project.purposes),
                address=project.address,
                left_out=localised_json(project.left_out),
                chapters=json.dumps(project.chapters),
            )

        self._edit(project.id, "changed", "project", project.id, keep, label=project.name)

    def add_group(
        self,
        project: str,
        name: str,
        *,
        staff: bool = False,
        names: Localised = Localised(),  # noqa: B008
    ) -> Group:
        """Add a stakeholder group after the others; NameTaken."""
        id = new_id()

        def add(edit: Edit) -> Group:
            if edit.all("SELECT 1 FROM stakeholder_group WHERE project_id = :p AND name = :n", p=project, n=name):
                raise NameTaken(name=name)
            return add_group(edit, id, project, name, staff=staff, names=names)

        return self._edit(project, "added", "group", id, add, label=name)

    def change_group(self, group: Group) -> None:
        """Keep a group's names, and whether they are staff, as given; NameTaken, NotThere."""

        def keep(edit: Edit) -> None:
            edit.check_there("stakeholder_group", group.project, group.id)
            if edit.all(
                "SELECT 1 FROM stakeholder_group WHERE project_id = :p AND name = :n AND id <> :id",
                p=group.project,
                n=group.name,
                id=group.id,
            ):
                raise NameTaken(name=group.name)
            names = localised_json(group.names)
            edit.put("stakeholder_group", id=group.id, name=group.name, staff=int(group.staff), names=names)

        self._edit(group.project, "changed", "group", group.id, keep, label=group.name)

    def remove_group(self, group: Group) -> None:
        """Take a group away that nobody has spoken for; StillUsed, NotThere.

        Its links open nothing from now on, also when it is put back; a table of its own is nobody's in particular.
        """

        def remove(edit: Edit) -> None:
            edit.check_there("stakeholder_group", group.project, group.id)
            edit.change.run("DELETE FROM invitation WHERE group_id = :id", id=group.id)
            edit.change.run("UPDATE table_link SET group_id = NULL WHERE group_id = :id", id=group.id)
            check_unused(edit, "stakeholder_group", group.id)
            edit.remove_all("stakeholder_group", [(group.id,)])

        self._edit(group.project, "removed", "group", group.id, remove, label=group.name)

    def put_in_order(self, project: str, table: Ordered, ids: Sequence[str]) -> None:
        """Give rows of the project their places, in the order of their ids; NotThere."""

        def keep(edit: Edit) -> None:
            for id in ids:
                edit.check_there(table, project, id)
            edit.put_all(table, ({"id": id, "position": position} for position, id in enumerate(ids)))

        self._edit(project, "ordered", table, project, keep)


def check_name(name: str) -> None:
    """NameNeeded or NameTooLong, unless a project can be called so."""
    if not name.strip():
        raise NameNeeded
    if len(name.strip()) > LONGEST_NAME:
        raise NameTooLong(limit=LONGEST_NAME)


def add_group(
    edit: Edit,
    id: str,
    project: str,
    name: str,
    *,
    staff: bool = False,
    names: Localised = Localised(),  # noqa: B008
) -> Group:
    """A new group after the others of the project."""
    group = Group(id, project, name, next_position(edit, "stakeholder_group", "project_id", project), staff, names)
    edit.put(
        "stakeholder_group",
        id=id,
        project_id=project,
        name=name,
        position=group.position,
        staff=int(staff),
        names=localised_json(names),
    )
    return group


def check_unused(edit: Edit, table: str, id: str) -> None:
    """StillUsed when other rows refer to it: what people said is not to go with it."""
    for referrer, column in REFERRERS[table]:
        if edit.all(f"SELECT 1 FROM {referrer} WHERE {column} = :id LIMIT 1", id=id):  # noqa: S608
            raise StillUsed


def next_position(edit: Edit, table: str, owner: str, id: str) -> int:
    """The position after the last one; table and column names are ours."""
    return int(
        edit.all(f"SELECT COALESCE(MAX(position) + 1, 0) AS next FROM {table} WHERE {owner} = :id", id=id)[0]["next"]  # noqa: S608
    )
