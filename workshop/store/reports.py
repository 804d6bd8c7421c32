"""Finished reports: the newest of each project, language and format, until words in it are erased."""

from __future__ import annotations

from pathlib import PurePath

from workshop.errors import WorkshopError
from workshop.model import Language
from workshop.store.engine import Transaction
from workshop.store.shelf import Shelf, take_turns
from workshop.texts import N_


class ErasedMeanwhile(WorkshopError):
    """The report may hold words that have been erased since its material was read."""

    text = N_("Somebody erased answers while the report was being written, so it was not kept. Make the report again.")


class Reports(Shelf):
    """The reports that any server can give out, whichever of them wrote them."""

    def erasures(self, project: str) -> int:
        """How often words of the project have been erased; to be asked before its material is read."""
        with self._engine.reading() as rows:
            return erasures_of(rows, project)

    def keep_report(self, project: str, language: Language, name: str, content: bytes, *, erasures: int) -> None:
        """Keep a finished report in place of the project's older one in that language and format.

        The format is how its name ends. `erasures` is what it was before the material was read: ErasedMeanwhile when it
        has grown since. NotThere.
        """

        def keep(change: Transaction) -> None:
            take_turns(change, project)
            if erasures_of(change, project) != erasures:
                raise ErasedMeanwhile
            standing = change.all(
                "SELECT name FROM finished_report WHERE project_id = :project AND language = :language",
                project=project,
                language=language,
            )
            for old in (row["name"] for row in standing):
                if PurePath(old).suffix == PurePath(name).suffix:
                    change.run("DELETE FROM finished_report WHERE name = :name", name=old)
            change.run(
                "INSERT INTO finished_report(name, project_id, language, made_at, content)"
                " VALUES(:name, :project, :language, :at, :content)",
                name=name,
                project=project,
                language=language,
                at=self._moment(),
                content=content,
            )

        self._engine.write(keep)

    def has_report(self, name: str) -> bool:
        """Whether a finished report of that name is there."""
        with self._engine.reading() as rows:
            return bool(rows.all("SELECT 1 FROM finished_report WHERE name = :name", name=name))

    def report(self, name: str) -> bytes | None:
        """A finished report, or nothing when there is none of that name any more."""
        with self._engine.reading() as rows:
            found = rows.all("SELECT content FROM finished_report WHERE name = :name", name=name)
        return bytes(found[0]["content"]) if found else None


def forget_reports(change: Transaction, project: str) -> None:
    """Remove a project's finished reports; part of every change that erases words, before anything else in it."""
    take_turns(change, project)
    change.run("DELETE FROM finished_report WHERE project_id = :project", project=project)


def erasures_of(rows: Transaction, project: str) -> int:
    """How often words of the project have been erased."""
    return int(
        rows.all(
            "SELECT COUNT(*) AS times FROM event WHERE project_id = :project"
            " AND (verb = 'erased' OR (verb = 'undone' AND object_kind = 'contributions'))",
            project=project,
        )[0]["times"]
    )
