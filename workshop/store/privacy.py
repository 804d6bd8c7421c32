"""What in a text may be personal: found by a machine, and then decided by a person; a changed text is unseen again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workshop.errors import NotThere
from workshop.store.answers import Answers
from workshop.store.details import spans_json
from workshop.store.edit import Edit
from workshop.store.engine import Row
from workshop.store.materials import IN_PROJECT

Span = tuple[int, int]
"""A part of a text, from where to where."""
AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Unseen:
    """A text that has not been looked through for personal data yet."""

    contribution: str
    version: int
    text: str


class Privacy(Answers):
    """Looks at texts for personal data."""

    def unseen(self, project: str) -> tuple[Unseen, ...]:
        """The texts that have not been looked through for personal data."""
        with self._engine.reading() as rows:
            found = rows.all(
                "SELECT c.id AS contribution, c.version, v.text FROM contribution c JOIN prompt p ON p.id = c.prompt_id"
                " LEFT JOIN privacy_check k ON k.contribution_id = c.id AND k.version = c.version"
                " JOIN contribution_version v ON v.contribution_id = c.id AND v.version = c.version"
                + IN_PROJECT.format(owner="p")
                + " AND c.state <> 'erased' AND k.contribution_id IS NULL",
                project=project,
            )
        return tuple(Unseen(**row) for row in found)

    def keep_seen(self, project: str, found: Mapping[Unseen, Sequence[Span]]) -> None:
        """Keep what a machine found in texts that may be personal: what has any waits for a person's eye."""
        rows = [
            {
                "id": text.contribution,
                "version": text.version,
                "waiting": int(bool(spans)),
                "masked": spans_json(spans),
                "project": project,
            }
            for text, spans in found.items()
        ]
        for start in range(0, len(rows), AT_ONCE):  # else those who answer would wait until all is kept
            self._keep_seen(rows[start : start + AT_ONCE])

    def _keep_seen(self, rows: Sequence[Row]) -> None:
        self._engine.write(
            lambda change: change.many(
                # Somebody may have erased or decided meanwhile: then that stands.
                "INSERT INTO privacy_check(contribution_id, version, waiting, masked)"
                " SELECT c.id, :version, :waiting, :masked FROM contribution c JOIN prompt p ON p.id = c.prompt_id"
                + IN_PROJECT.format(owner="p")
                + " AND c.id = :id AND c.state <> 'erased' ON CONFLICT(contribution_id, version) DO NOTHING",
                rows,
            )
        )

    def decide(self, project: str, contribution: str, version: int, masked: Sequence[Span]) -> None:
        """Keep which parts of a text a person wants masked where it is published; NotThere when it has changed."""

        def keep(edit: Edit) -> None:
            edit.check_there("contribution", project, contribution)
            if not edit.all(
                "SELECT 1 FROM contribution WHERE id = :id AND version = :version AND state <> 'erased'",
                id=contribution,
                version=version,
            ):
                raise NotThere
            edit.put(
                "privacy_check",
                contribution_id=contribution,
                version=version,
                waiting=0,
                masked=spans_json(masked),
            )

        self._edit(project, "checked", "contribution", contribution, keep)
