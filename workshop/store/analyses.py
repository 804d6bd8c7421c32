"""What was found and decided: findings with their evidence, vectors of texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workshop.model import Finding, FindingStatus
from workshop.store.edit import Edit
from workshop.store.engine import Transaction, rows_of_ids
from workshop.store.foundations import NOTHING, foundations
from workshop.store.shelf import take_turns
from workshop.store.themes import Themes


class Analyses(Themes):
    """What analyses have found, kept and not computed anew on sight."""

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
            interpretation=int(finding.interpretation),
            worded_by=finding.worded_by,
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
        if finding.status == "accepted" and not finding.changed:
            _note_foundation(edit, finding.project, finding.id)

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
            if status == "accepted":
                _note_foundation(edit, project, finding)

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


def _note_foundation(edit: Edit, project: str, finding: str) -> None:
    """Keep on what a finding stands at the moment when a person accepts it."""
    standing = foundations(edit.change, project, finding=finding).get(finding, NOTHING)
    edit.put("finding", id=finding, foundation=standing)
