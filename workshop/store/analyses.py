"""What was found and decided: themes with every edit of theirs, findings with their evidence, vectors of texts."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence

from workshop.model import Finding, FindingStatus, Theme
from workshop.store.edit import Edit
from workshop.store.engine import Row, Transaction, rows_of_ids
from workshop.store.errors import ChangedMeanwhile
from workshop.store.history import History
from workshop.store.materials import contributions_of, themes_of
from workshop.store.shelf import take_turns


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
            before = {theme.id: theme for theme in standing}
            _remove_themes(edit, before.keys() - {theme.id for theme in themes})
            changed = [theme for theme in themes if before.get(theme.id) != theme]
            _put_themes(edit, changed, before, contributions_of(edit.change, project))

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
        pieces = list(dict.fromkeys((finding.id, piece.kind, piece.id) for piece in finding.evidence))
        standing = edit.all("SELECT kind, object_id FROM evidence WHERE finding_id = :id", id=finding.id)
        edit.remove_all("evidence", {(finding.id, row["kind"], row["object_id"]) for row in standing} - set(pieces))
        edit.put_all(
            "evidence",
            [
                {"finding_id": id, "kind": kind, "object_id": object_id, "position": place}
                for place, (id, kind, object_id) in enumerate(pieces)
            ],
        )

    def replace_drafts(self, project: str, drafts: Sequence[Finding]) -> None:
        """Put new machine drafts in the place of the old ones; what a person has touched stays as it is."""

        def replace(change: Transaction) -> None:
            take_turns(change, project)
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
            edit.check_there("finding", project, finding)
            edit.put("finding", id=finding, status=status)

        self._edit(project, status, "finding", finding, keep)

    def vectors(self, digests: Sequence[str], model: str) -> dict[str, bytes]:
        """The kept vectors of those texts by their digest, as the model's own bytes."""
        with self._engine.reading() as rows:
            found = rows_of_ids(
                rows,
                "SELECT digest, value FROM vector WHERE model = :model AND digest IN ({ids})",
                digests,
                model=model,
            )
        return {row["digest"]: row["value"] for row in found}

    def keep_vectors(self, values: Mapping[str, bytes], model: str) -> None:
        """Keep vectors by the digest of their text (SHA-256, hexadecimal): erasing finds them by it."""

        def keep(change: Transaction) -> None:
            change.many(
                "INSERT INTO vector(digest, model, value) VALUES(:digest, :model, :value) ON CONFLICT DO NOTHING",
                [{"digest": digest, "model": model, "value": value} for digest, value in values.items()],
            )

        self._engine.write(keep)


def _put_themes(edit: Edit, themes: Sequence[Theme], before: Mapping[str, Theme], there: Collection[str]) -> None:
    edit.put_all("theme", map(_theme_row, themes))
    # Only what was shown can have been taken out: an answer that is hidden for a while keeps its theme.
    edit.remove_all(
        "theme_contribution",
        {
            (theme.id, said)
            for theme in themes
            if theme.id in before
            for said in set(before[theme.id].contributions) - set(theme.contributions)
        },
    )
    edit.put_all(
        "theme_contribution",
        [
            {"theme_id": theme.id, "contribution_id": said, "position": place}
            for theme in themes
            for place, said in enumerate(theme.contributions)
            if said in there  # an import may have been taken back since the machine read it
        ],
    )


def _remove_themes(edit: Edit, themes: Collection[str]) -> None:
    members = rows_of_ids(
        edit.change, "SELECT theme_id, contribution_id FROM theme_contribution WHERE theme_id IN ({ids})", themes
    )
    edit.remove_all("theme_contribution", {(row["theme_id"], row["contribution_id"]) for row in members})
    edit.remove_all("theme", {(theme,) for theme in themes})


def _theme_row(theme: Theme) -> Row:
    return {
        "id": theme.id,
        "project_id": theme.project,
        "number": theme.number,
        "name": theme.name,
        "keywords": json.dumps(theme.keywords, ensure_ascii=False),
        "origin": theme.origin,
        "method": theme.method,
    }
