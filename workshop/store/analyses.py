"""What was found and decided: themes with every edit of theirs, findings with their evidence, vectors of texts."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence

from workshop.errors import NotThere
from workshop.model import Finding, FindingStatus, Theme
from workshop.store.edit import Edit
from workshop.store.engine import Transaction
from workshop.store.errors import ChangedMeanwhile
from workshop.store.history import History
from workshop.store.materials import contributions_of, themes_of


class Analyses(History):
    """Themes are kept, not recomputed on sight."""

    def themes(self, project: str) -> tuple[Theme, ...]:
        """The project's themes by number."""
        with self._engine.reading() as rows:
            return themes_of(rows, project)

    def keep_themes(
        self, project: str, themes: Sequence[Theme], *, seen: Sequence[Theme], verb: str = "edited"
    ) -> None:
        """Keep the project's themes as given, where they were `seen`; ChangedMeanwhile when they no longer are so."""

        def keep(edit: Edit) -> None:
            standing = themes_of(edit.change, project)
            if tuple(seen) != standing:
                raise ChangedMeanwhile
            kept = {theme.id: theme for theme in themes}
            for theme in standing:
                if theme.id not in kept:
                    _remove_theme(edit, theme.id)
            before = {theme.id: theme for theme in standing}
            there = contributions_of(edit.change, project)
            for theme in themes:
                if before.get(theme.id) != theme:
                    _put_theme(edit, theme, before.get(theme.id), there)

        self._edit(project, verb, "themes", project, keep)

    def undo_themes(self, project: str) -> bool:
        """Take back the latest change of the themes that still stands; false when there is none; Overtaken."""
        with self._engine.reading() as rows:
            latest = rows.all(
                "SELECT id FROM event WHERE project_id = :p AND object_kind = 'themes' AND undoable = 1"
                " AND undone_at IS NULL ORDER BY seq DESC LIMIT 1",
                p=project,
            )
        if latest:
            self.undo(project, latest[0]["id"])
        return bool(latest)

    def keep_findings(self, project: str, findings: Sequence[Finding], *, verb: str) -> None:
        """Keep findings, new ones and changed ones, each with its evidence."""

        def keep(edit: Edit) -> None:
            for finding in findings:
                self._put_finding(edit, finding)

        self._edit(project, verb, "findings", findings[0].id if len(findings) == 1 else project, keep)

    def _put_finding(self, edit: Edit, finding: Finding) -> None:
        """Write a finding; its text is a version, for it may quote a contribution and must be erased with it."""
        versions = edit.all(
            "SELECT version, text FROM finding_version WHERE finding_id = :id ORDER BY version", id=finding.id
        )
        version = next((row["version"] for row in versions if row["text"] == finding.text), None)
        if version is None:
            version = versions[-1]["version"] + 1 if versions else 1
            edit.change.run(
                "INSERT INTO finding_version(finding_id, version, project_id, text)"
                " VALUES(:id, :version, :project, :text)",
                id=finding.id,
                version=version,
                project=finding.project,
                text=finding.text,
            )
        edit.put(
            "finding",
            id=finding.id,
            project_id=finding.project,
            kind=finding.kind,
            version=version,
            status=finding.status,
            origin=finding.origin,
            theme_id=finding.theme,
            position=finding.position,
        )
        pieces = {(piece.kind, piece.id): place for place, piece in enumerate(dict.fromkeys(finding.evidence))}
        for row in edit.all("SELECT kind, object_id FROM evidence WHERE finding_id = :id", id=finding.id):
            if (row["kind"], row["object_id"]) not in pieces:
                edit.remove("evidence", finding_id=finding.id, kind=row["kind"], object_id=row["object_id"])
        for (kind, id), place in pieces.items():
            edit.put("evidence", finding_id=finding.id, kind=kind, object_id=id, position=place)

    def replace_drafts(self, project: str, drafts: Sequence[Finding]) -> None:
        """Put new machine drafts in the place of the old ones; what a person has touched stays as it is."""

        def replace(change: Transaction) -> None:
            of_machine = "project_id = :p AND status = 'draft' AND origin = 'machine'"
            change.run(
                f"DELETE FROM finding_version WHERE finding_id IN (SELECT id FROM finding WHERE {of_machine})",  # noqa: S608
                p=project,
            )
            change.run(f"DELETE FROM finding WHERE {of_machine}", p=project)  # noqa: S608
            for draft in drafts:
                self._put_finding(Edit(change), draft)
            self._note(change, "drafted", "findings", project, project=project)

        self._engine.write(replace)

    def set_finding_status(self, project: str, finding: str, status: FindingStatus) -> None:
        """Accept or reject a finding; NotThere."""

        def keep(edit: Edit) -> None:
            if not edit.all("SELECT 1 FROM finding WHERE id = :id AND project_id = :p", id=finding, p=project):
                raise NotThere
            edit.put("finding", id=finding, status=status)

        self._edit(project, status, "finding", finding, keep)

    def vectors(self, digests: Sequence[str], model: str) -> dict[str, bytes]:
        """The kept vectors of those texts by their digest, as the model's own bytes."""
        with self._engine.reading() as rows:
            return {
                digest: row["value"]
                for digest in digests
                for row in rows.all("SELECT value FROM vector WHERE digest = :d AND model = :m", d=digest, m=model)
            }

    def keep_vectors(self, values: Mapping[str, bytes], model: str) -> None:
        """Keep vectors by the digest of their text (SHA-256, hexadecimal): erasing finds them by it."""

        def keep(change: Transaction) -> None:
            change.many(
                "INSERT INTO vector(digest, model, value) VALUES(:digest, :model, :value) ON CONFLICT DO NOTHING",
                [{"digest": digest, "model": model, "value": value} for digest, value in values.items()],
            )

        self._engine.write(keep)


def _put_theme(edit: Edit, theme: Theme, before: Theme | None, there: Collection[str]) -> None:
    edit.put(
        "theme",
        id=theme.id,
        project_id=theme.project,
        number=theme.number,
        name=theme.name,
        keywords=json.dumps(theme.keywords, ensure_ascii=False),
        origin=theme.origin,
        method=theme.method,
    )
    # Only what was shown can have been taken out: an answer that is hidden for a while keeps its theme.
    for said in set(before.contributions if before else ()) - set(theme.contributions):
        edit.remove("theme_contribution", theme_id=theme.id, contribution_id=said)
    for place, said in enumerate(theme.contributions):
        if said in there:  # an import may have been taken back since the machine read it
            edit.put("theme_contribution", theme_id=theme.id, contribution_id=said, position=place)


def _remove_theme(edit: Edit, theme: str) -> None:
    for row in edit.all("SELECT contribution_id FROM theme_contribution WHERE theme_id = :id", id=theme):
        edit.remove("theme_contribution", theme_id=theme, contribution_id=row["contribution_id"])
    edit.remove("theme", id=theme)
