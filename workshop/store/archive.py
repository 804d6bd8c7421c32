"""A project taken along: written into one file here, and put into the store there, whatever engine either has."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

from workshop.clean import cut
from workshop.errors import NotThere
from workshop.model import Project
from workshop.store.archive_file import manifest_of, write_rows
from workshop.store.archive_zip import ROWS, is_archive, zip_up
from workshop.store.engine import Conflict, Transaction, rows_of_ids
from workshop.store.errors import CannotArchive, DamagedArchive, NotInPlaceOfThat, ProjectThere
from workshop.store.materials import project_of
from workshop.store.projects import LONGEST_NAME
from workshop.store.shelf import Shelf
from workshop.store.tables import TABLES
from workshop.store.unpacked import Unpacked, unpacked
from workshop.store.whole_file import whole_file


class Archives(Shelf):
    """Projects that go and come as files."""

    def archive(self, project: str, target: Path) -> None:
        """Write a project, as it is at this moment, into one file: all but accounts, links, jobs, reports and vectors.

        Only an earlier archive is replaced, and only by a whole one. NotThere, CannotArchive, NotInPlaceOfThat,
        ArchiveTooLarge.
        """
        try:
            if target.exists() and not is_archive(target):
                raise NotInPlaceOfThat(file=target)
            with TemporaryDirectory(prefix="kutomo-") as directory, whole_file(target) as unfinished:
                rows = Path(directory) / ROWS
                with self._engine.reading() as reading:
                    found = reading.all("SELECT name FROM project WHERE id = :id", id=project)
                    if not found:
                        raise NotThere
                    write_rows(reading, project, rows)
                name = found[0]["name"]
                zip_up(manifest_of(rows, project, name, made_at=self._moment()), rows, unfinished)
                # Noted before it is there: no file of what people said goes out that the history does not know of.
                self._engine.write(
                    lambda change: self._note(change, "archived", "project", project, project=project, label=name)
                )
        except OSError as problem:
            raise CannotArchive(file=target, reason=problem.strerror or problem) from problem

    def restore(self, source: BinaryIO) -> Project:
        """Put the project of an archive into the store, all of it or nothing; a name that is taken gets a number.

        DamagedArchive, NewerArchive, CannotUnpack, ProjectThere.
        """
        with unpacked(source) as archive:
            try:
                return self._engine.write(lambda change: self._put(change, archive))
            except Conflict as clash:
                raise DamagedArchive(reason="clash") from clash

    def _put(self, change: Transaction, archive: Unpacked) -> Project:
        project = archive.manifest.project
        if standing := change.all("SELECT name FROM project WHERE id = :id", id=project):
            raise ProjectThere(name=standing[0]["name"])
        for owner, ids in archive.strangers.items():
            if rows_of_ids(change, f"SELECT id FROM {owner} WHERE id IN ({{ids}})", ids):  # noqa: S608
                raise DamagedArchive(reason="clash")
        name = _free_name(change, archive.manifest.name)
        for table in TABLES:
            for page in archive.pages(table):
                rows = [{**row, "name": name, "shown_result": ""} for row in page] if table.name == "project" else page
                places = ", ".join(f":{column}" for column in rows[0])
                change.many(f"INSERT INTO {table.name}({', '.join(rows[0])}) VALUES({places})", rows)
        # no version came along that an undo could show to participants
        change.run(
            "UPDATE event SET undoable = 0 WHERE project_id = :project AND object_kind = 'result'", project=project
        )
        self._note(change, "restored", "project", project, project=project, label=name)
        return project_of(change.all("SELECT * FROM project WHERE id = :id", id=project)[0])


def _free_name(change: Transaction, name: str) -> str:
    """The name, or with the first number that makes it free."""
    free, number = name, 1
    while change.all("SELECT 1 FROM project WHERE name = :name", name=free):
        number += 1
        free = f"{cut(name, LONGEST_NAME - 10)[0]} ({number})"
    return free
