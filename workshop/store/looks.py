"""How a project's reports look, and the files that it takes: a cover, a logo, a Word template."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import get_args

from workshop.errors import NotThere
from workshop.model import LookFile, LookKind, ReportLook
from workshop.store.details import look_json, look_of
from workshop.store.edit import Edit
from workshop.store.engine import Row, Transaction
from workshop.store.reports import forget_reports
from workshop.store.shelf import Shelf, new_id

_UNUSED = "project_id = :project AND id NOT IN (:cover, :logo, :template)"


class Looks(Shelf):
    """The look of reports.

    A file is never changed. One that is not in use any more stays with its project, so that the change of the look
    can be taken back.
    """

    def add_look_file(
        self, project: str, kind: LookKind, content: bytes, *, name: str, remarks: Sequence[str] = ()
    ) -> LookFile:
        """Keep a file that has been made fit for it; it comes into use with `change_look`. NotThere."""
        file = LookFile(new_id(), kind, name, content, tuple(remarks))

        def add(change: Transaction) -> None:
            Edit(change).check_there("project", project, project)
            change.run(
                "INSERT INTO look_file(id, project_id, kind, name, content, remarks, made_at)"
                " VALUES(:id, :project, :kind, :name, :content, :remarks, :at)",
                id=file.id,
                project=project,
                kind=kind,
                name=name,
                content=content,
                remarks=json.dumps(file.remarks, ensure_ascii=False),
                at=self._moment(),
            )

        self._engine.write(add)
        return file

    def change_look(self, project: str, look: ReportLook) -> None:
        """Let a project's reports look so from now on; what was published stays as it was. NotThere."""

        def keep(edit: Edit) -> None:
            edit.check_there("project", project, project)
            [row] = edit.all("SELECT look FROM project WHERE id = :id", id=project)
            standing, there = look_of(row["look"]), _kept(edit, project, look)
            gone = [kind for kind in get_args(LookKind) if getattr(look, kind) not in ("", *there)]
            if any(getattr(look, kind) != getattr(standing, kind) for kind in gone):
                raise NotThere
            # what was erased for good after an earlier look named it is no part of a new one
            edit.put("project", id=project, look=look_json(replace(look, **dict.fromkeys(gone, ""))))

        self._edit(project, "changed", "look", project, keep)

    def look_files(self, project: str, look: ReportLook) -> dict[LookKind, LookFile]:
        """The files of that look, as far as the project has them, by what they are for."""
        with self._engine.reading() as rows:
            found = rows.all(
                "SELECT id, kind, name, content, remarks FROM look_file"
                " WHERE project_id = :project AND id IN (:cover, :logo, :template)",
                **_named(project, look),
            )
        return {row["kind"]: _file(row) for row in found if getattr(look, row["kind"]) == row["id"]}

    def unused_look_files(self, project: str, look: ReportLook) -> int:
        """How many files the project has that this look does not name: earlier pictures and templates."""
        with self._engine.reading() as rows:
            found = rows.all(f"SELECT COUNT(*) AS files FROM look_file WHERE {_UNUSED}", **_named(project, look))
        return int(found[0]["files"])

    def erase_unused_look_files(self, project: str) -> None:
        """Erase for good the pictures and templates not in use, with the reports that they may be in; NotThere.

        A change of the look can still be taken back, but without them. What was published stays as it was.
        """

        def erase(change: Transaction) -> None:
            forget_reports(change, project)
            [standing] = change.all("SELECT look FROM project WHERE id = :id", id=project)
            change.run(f"DELETE FROM look_file WHERE {_UNUSED}", **_named(project, look_of(standing["look"])))
            self._note(change, "erased", "look", project, project=project)

        self._engine.write(erase, without_trace=True)


def copy_look(change: Transaction, project: str, other: str, look: str, at: str) -> str:
    """Copy the files of a kept look to another project; the look that names the copies."""
    named = look_of(look)
    there = _kept(change, project, named)
    copies = {kind: new_id() if getattr(named, kind) in there else "" for kind in get_args(LookKind)}
    for kind, copy in copies.items():
        if not copy:
            continue
        change.run(
            "INSERT INTO look_file(id, project_id, kind, name, content, remarks, made_at)"
            " SELECT :copy, :other, kind, name, content, remarks, :at FROM look_file"
            " WHERE id = :id AND project_id = :project",
            copy=copy,
            other=other,
            at=at,
            id=getattr(named, kind),
            project=project,
        )
    return look_json(replace(named, **copies))


def _kept(rows: Edit | Transaction, project: str, look: ReportLook) -> set[str]:
    """Which of the files that a look names are there."""
    found = rows.all(
        "SELECT id FROM look_file WHERE project_id = :project AND id IN (:cover, :logo, :template)",
        **_named(project, look),
    )
    return {row["id"] for row in found}


def _named(project: str, look: ReportLook) -> dict[str, str]:
    return {"project": project, "cover": look.cover, "logo": look.logo, "template": look.template}


def _file(row: Row) -> LookFile:
    return LookFile(**{**row, "content": bytes(row["content"]), "remarks": tuple(json.loads(row["remarks"]))})
