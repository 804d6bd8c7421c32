"""Words taken out of the store: in every version, with all that was made of them and every quotation."""

from __future__ import annotations

import hashlib
from collections.abc import Collection

from workshop.store.engine import Transaction, rows_of_ids, run_for_ids
from workshop.store.reports import forget_reports

QUOTED_FROM = 20
"""Characters from which the same words in a finding are a quotation and not chance."""


def text_digest(text: str) -> str:
    """By what the vectors of a text are kept (SHA-256, hexadecimal)."""
    return hashlib.sha256(text.encode()).hexdigest()


def erase_words(change: Transaction, project: str, contributions: Collection[str]) -> None:
    """Erase contributions of a project in a change `without_trace`; their bare rows stay, for what refers to them."""
    forget_reports(change, project)
    _forget_drafts(change, contributions)
    texts = {
        row["text"]
        for row in rows_of_ids(
            change, "SELECT text FROM contribution_version WHERE contribution_id IN ({ids})", contributions
        )
    }
    _forget_quotations(change, project, texts)
    run_for_ids(change, "DELETE FROM vector WHERE digest IN ({ids})", map(text_digest, texts))
    run_for_ids(change, "DELETE FROM privacy_check WHERE contribution_id IN ({ids})", contributions)
    run_for_ids(change, "DELETE FROM contribution_version WHERE contribution_id IN ({ids})", contributions)
    run_for_ids(
        change,
        "UPDATE contribution SET state = 'erased', participant_id = NULL, merged_into = NULL WHERE id IN ({ids})",
        contributions,
    )
    run_for_ids(  # what was a duplicate of theirs is somebody's only answer now
        change,
        "UPDATE contribution SET state = 'stands', merged_into = NULL"
        " WHERE state = 'hidden' AND merged_into IN ({ids})",
        contributions,
    )


def _forget_drafts(change: Transaction, contributions: Collection[str]) -> None:
    """Remove what a machine has written about them: drafts, and findings that stand on one of them alone."""
    found = rows_of_ids(
        change,
        "SELECT DISTINCT f.id FROM finding f JOIN evidence e ON e.finding_id = f.id"
        " WHERE f.origin = 'machine' AND e.kind = 'contribution' AND e.object_id IN ({ids})"
        " AND (f.status = 'draft' OR (SELECT COUNT(*) FROM evidence WHERE finding_id = f.id) = 1)",
        contributions,
    )
    findings = [row["id"] for row in found]
    run_for_ids(change, "DELETE FROM finding_version WHERE finding_id IN ({ids})", findings)
    run_for_ids(change, "DELETE FROM finding WHERE id IN ({ids})", findings)


def _forget_quotations(change: Transaction, project: str, texts: Collection[str]) -> None:
    quotations = sorted((text for text in texts if len(text) >= QUOTED_FROM), key=len, reverse=True)
    for row in change.all(
        "SELECT finding_id, version, text FROM finding_version WHERE project_id = :project", project=project
    ):
        text = row["text"]
        for said in quotations:
            text = text.replace(said, "[…]")
        if text != row["text"]:
            change.run(
                "UPDATE finding_version SET text = :text WHERE finding_id = :finding_id AND version = :version",
                **{**row, "text": text},
            )
