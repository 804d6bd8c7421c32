"""Published reports: frozen, numbered, and given out byte for byte, also after answers were erased.

They hold redacted quotations without who said them; participants are told so beforehand. They are not in archives:
a published report stays where it was published. So does its short result, which is frozen with it and which
participants see where a facilitator has chosen so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from workshop.errors import NotThere
from workshop.model import Language, ReportVersion
from workshop.store.edit import Edit
from workshop.store.engine import Transaction
from workshop.store.reports import ErasedMeanwhile, erasures_of
from workshop.store.shelf import Shelf, new_id, take_turns

SHORT = "short"
"""The format of the short result among a version's files."""
_VERSION = (
    "SELECT id, project_id AS project, number, language, published_at, fingerprint, told FROM report_version"
    " WHERE project_id = :project ORDER BY number DESC"
)


class Versions(Shelf):
    """The versions of a project's report that were published."""

    def publish(
        self,
        project: str,
        language: Language,
        fingerprint: str,
        told: str,
        files: Mapping[Any, bytes],
        *,
        erasures: int,
    ) -> ReportVersion:
        """Freeze a report's files, by their formats; ErasedMeanwhile, NotThere.

        Where it is the same as the newest version, that one is given again.
        """

        def keep(change: Transaction) -> ReportVersion:
            take_turns(change, project)
            if erasures_of(change, project) != erasures:
                raise ErasedMeanwhile
            standing = _versions(change, project)
            if standing and (standing[0].fingerprint, standing[0].language) == (fingerprint, language):
                return standing[0]
            number = standing[0].number + 1 if standing else 1
            id, at = new_id(), self._moment()
            change.run(
                "INSERT INTO report_version(id, project_id, number, language, published_at, fingerprint, told)"
                " VALUES(:id, :project, :number, :language, :at, :fingerprint, :told)",
                id=id,
                project=project,
                number=number,
                language=language,
                at=at,
                fingerprint=fingerprint,
                told=told,
            )
            change.many(
                "INSERT INTO report_file(version_id, format, content) VALUES(:id, :format, :content)",
                [{"id": id, "format": format, "content": content} for format, content in files.items()],
            )
            self._note(change, "published", "report", id, project=project, label=str(number))
            moment = datetime.fromisoformat(at)
            return ReportVersion(id, project, number, language, moment, fingerprint, told, tuple(files))

        return self._engine.write(keep)

    def report_versions(self, project: str) -> tuple[ReportVersion, ...]:
        """The published versions, the newest first."""
        with self._engine.reading() as rows:
            return _versions(rows, project)

    def published_file(self, version: str, format: str) -> bytes | None:
        """A file of a published version, as it was; nothing when it was not published in that format."""
        with self._engine.reading() as rows:
            found = rows.all(
                "SELECT content FROM report_file WHERE version_id = :version AND format = :format",
                version=version,
                format=format,
            )
        return bytes(found[0]["content"]) if found else None

    def show_result(self, version: ReportVersion) -> None:
        """Let participants see the short result of a version, in the place of any other; NotThere when it has none."""

        def show(edit: Edit) -> None:
            if not edit.all(
                "SELECT 1 FROM report_file f JOIN report_version v ON v.id = f.version_id"
                " WHERE v.id = :id AND v.project_id = :project AND f.format = :short",
                id=version.id,
                project=version.project,
                short=SHORT,
            ):
                raise NotThere
            edit.put("project", id=version.project, shown_result=version.id)

        self._edit(version.project, "shown", "result", version.id, show, label=str(version.number))

    def hide_result(self, version: ReportVersion) -> None:
        """Let participants see no short result any more."""

        def hide(edit: Edit) -> None:
            edit.put("project", id=version.project, shown_result="")

        self._edit(version.project, "hidden", "result", version.id, hide, label=str(version.number))

    def short_result(self, project: str, version: str) -> bytes | None:
        """The short result of one of the project's versions, shown or not; nothing where it has none."""
        owned = any(one.id == version for one in self.report_versions(project))
        return self.published_file(version, SHORT) if owned else None

    def shown_result(self, project: str) -> bytes | None:
        """The short result that participants may see, as it was frozen; nothing where none is shown."""
        with self._engine.reading() as rows:
            found = rows.all(
                "SELECT f.content FROM project p JOIN report_version v ON v.id = p.shown_result AND v.project_id = p.id"
                " JOIN report_file f ON f.version_id = v.id AND f.format = :short WHERE p.id = :project",
                project=project,
                short=SHORT,
            )
        return bytes(found[0]["content"]) if found else None


def _versions(rows: Transaction, project: str) -> tuple[ReportVersion, ...]:
    formats: dict[str, list[str]] = defaultdict(list)
    for row in rows.all(
        "SELECT f.version_id, f.format FROM report_file f JOIN report_version v ON v.id = f.version_id"
        " WHERE v.project_id = :project ORDER BY f.format",
        project=project,
    ):
        formats[row["version_id"]].append(row["format"])
    return tuple(
        ReportVersion(
            **{**row, "published_at": datetime.fromisoformat(row["published_at"])}, formats=tuple(formats[row["id"]])
        )
        for row in rows.all(_VERSION, project=project)
    )
