"""On what a finding stands: a digest of the answers behind it, as they are, which is kept when a person accepts it."""

from __future__ import annotations

import hashlib
from collections import defaultdict

from workshop.store.engine import Transaction

_BEHIND = (
    "SELECT e.finding_id, e.kind, e.object_id, COALESCE(c.version, 0) AS version, COALESCE(c.state, '') AS state"
    " FROM evidence e JOIN finding f ON f.id = e.finding_id"
    " LEFT JOIN contribution c ON c.id = e.object_id AND e.kind = 'contribution'"
    " WHERE f.project_id = :project"
)


def foundations(rows: Transaction, project: str, *, finding: str | None = None) -> dict[str, str]:
    """The digest of what each finding stands on, by the finding; those that stand on nothing are not there."""
    only = " AND f.id = :finding" if finding else ""
    values = {"project": project, **({"finding": finding} if finding else {})}
    behind: dict[str, list[str]] = defaultdict(list)
    for row in rows.all(_BEHIND + only, **values):
        behind[row["finding_id"]].append(f"{row['kind']} {row['object_id']} {row['version']} {row['state']}")
    return {id: _digest(pieces) for id, pieces in behind.items()}


def _digest(pieces: list[str]) -> str:
    return hashlib.sha256("\n".join(sorted(pieces)).encode()).hexdigest()[:16]


NOTHING = _digest([])
"""Of a finding without evidence."""
