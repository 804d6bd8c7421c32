"""What was found and decided: themes with every edit of theirs, findings with their evidence, vectors of texts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from workshop.errors import NotThere
from workshop.model import Finding, FindingStatus, Theme
from workshop.store.errors import ChangedMeanwhile
from workshop.store.materials import themes_of
from workshop.store.shelf import Shelf
from workshop.store.sqlite import Transaction


class Analyses(Shelf):
    """Themes are kept, not recomputed on sight."""

    def themes(self, project: str) -> tuple[Theme, ...]:
        """The project's themes by number."""
        with self._engine.reading() as rows:
            return themes_of(rows, project)

    def keep_themes(
        self, project: str, themes: Sequence[Theme], *, seen: Sequence[Theme], verb: str = "edited"
    ) -> None:
        """Keep the project's themes as given, where they were `seen`; ChangedMeanwhile when they no longer are so."""

        def keep(change: Transaction) -> None:
            standing = themes_of(change, project)
            if tuple(seen) != standing:
                raise ChangedMeanwhile
            before = {theme.id: _record(theme) for theme in standing}
            after = {theme.id: _record(theme) for theme in themes}
            changed = sorted(id for id in before.keys() | after.keys() if before.get(id) != after.get(id))
            if not changed:
                return
            self._write_themes(change, project, {id: after.get(id) for id in changed})
            self._note(
                change,
                verb,
                "themes",
                project,
                project=project,
                before={id: before.get(id) for id in changed},
                after={id: after.get(id) for id in changed},
            )

        self._engine.write(keep)

    def undo_themes(self, project: str) -> bool:
        """Take back the latest change of the themes that still stands; false when there is none."""

        def undo(change: Transaction) -> bool:
            latest = change.all(
                "SELECT seq, before FROM event WHERE project_id = :p AND object_kind = 'themes' AND undone_at IS NULL"
                " ORDER BY seq DESC LIMIT 1",
                p=project,
            )
            if not latest:
                return False
            self._write_themes(change, project, json.loads(latest[0]["before"]))
            change.run("UPDATE event SET undone_at = :at WHERE seq = :seq", at=self._moment(), seq=latest[0]["seq"])
            self._note(change, "undid", "theme change", str(latest[0]["seq"]), project=project)
            return True

        return self._engine.write(undo)

    def _write_themes(self, change: Transaction, project: str, records: Mapping[str, dict[str, Any] | None]) -> None:
        """Write each theme as recorded, or remove it where the record is empty."""
        alive = {
            row["id"]
            for row in change.all(
                "SELECT c.id FROM contribution c JOIN prompt p ON p.id = c.prompt_id JOIN activity a ON"
                " a.id = p.activity_id JOIN workshop w ON w.id = a.workshop_id WHERE w.project_id = :p",
                p=project,
            )
        }
        for id, record in records.items():
            change.run("DELETE FROM theme WHERE id = :id", id=id)
            if record is None:
                continue
            change.run(
                "INSERT INTO theme(id, project_id, number, name, keywords, origin, method)"
                " VALUES(:id, :project, :number, :name, :keywords, :origin, :method)",
                id=id,
                project=project,
                number=record["number"],
                name=record["name"],
                keywords=json.dumps(record["keywords"], ensure_ascii=False),
                origin=record["origin"],
                method=record["method"],
            )
            change.many(
                "INSERT INTO theme_contribution(theme_id, contribution_id, position) VALUES(:theme, :said, :position)",
                [
                    {"theme": id, "said": said, "position": position}
                    for position, said in enumerate(record["contributions"])
                    if said in alive
                ],
            )

    def keep_findings(self, project: str, findings: Iterable[Finding], *, verb: str) -> None:
        """Keep findings, new ones and changed ones, each with its evidence."""
        kept = tuple(findings)
        self._engine.write(lambda change: self._keep_findings(change, project, kept, verb))

    def _keep_findings(self, change: Transaction, project: str, findings: Sequence[Finding], verb: str) -> None:
        for finding in findings:
            before = change.all("SELECT kind, status FROM finding WHERE id = :id", id=finding.id)
            change.run(
                "INSERT INTO finding(id, project_id, kind, text, status, origin, theme_id, position)"
                " VALUES(:id, :project, :kind, :text, :status, :origin, :theme, :position)"
                " ON CONFLICT(id) DO UPDATE SET kind = excluded.kind, text = excluded.text,"
                " status = excluded.status, origin = excluded.origin, theme_id = excluded.theme_id,"
                " position = excluded.position",
                id=finding.id,
                project=project,
                kind=finding.kind,
                text=finding.text,
                status=finding.status,
                origin=finding.origin,
                theme=finding.theme,
                position=finding.position,
            )
            change.run("DELETE FROM evidence WHERE finding_id = :id", id=finding.id)
            change.many(
                "INSERT INTO evidence(finding_id, kind, object_id, position)"
                " VALUES(:finding, :kind, :object, :position)",
                [
                    {"finding": finding.id, "kind": piece.kind, "object": piece.id, "position": position}
                    for position, piece in enumerate(dict.fromkeys(finding.evidence))
                ],
            )
            after = {"kind": finding.kind, "status": finding.status}  # a draft's text may quote a contribution
            self._note(
                change,
                verb,
                "finding",
                finding.id,
                project=project,
                before=before[0] if before else None,
                after=after,
            )

    def replace_drafts(self, project: str, drafts: Sequence[Finding]) -> None:
        """Put new machine drafts in the place of the old ones; what a person has touched stays as it is."""

        def replace(change: Transaction) -> None:
            change.run(
                "DELETE FROM finding WHERE project_id = :p AND status = 'draft' AND origin = 'machine'", p=project
            )
            self._keep_findings(change, project, drafts, "drafted")

        self._engine.write(replace)

    def set_finding_status(self, project: str, finding: str, status: FindingStatus) -> None:
        """Accept or reject a finding; NotThere."""

        def keep(change: Transaction) -> None:
            before = change.all("SELECT status FROM finding WHERE id = :id AND project_id = :p", id=finding, p=project)
            if not before:
                raise NotThere
            change.run("UPDATE finding SET status = :status WHERE id = :id", status=status, id=finding)
            after = {"status": status}
            self._note(change, status, "finding", finding, project=project, before=before[0], after=after)

        self._engine.write(keep)

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


def _record(theme: Theme) -> dict[str, Any]:
    """What an event keeps of a theme: names and ids, never a contribution's text."""
    return {
        "number": theme.number,
        "name": theme.name,
        "keywords": list(theme.keywords),
        "contributions": list(theme.contributions),
        "origin": theme.origin,
        "method": theme.method,
    }
