"""The rows of a sample that people code by hand, read as a value."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime

from workshop.model import Coding
from workshop.store.details import coded_themes_of
from workshop.store.engine import Transaction


def coding_of(rows: Transaction, project: str) -> Coding | None:
    """The project's latest sample with what has been said of it, of the contributions that still stand."""
    latest = rows.all(
        "SELECT id, made_at, themes FROM coding WHERE project_id = :p ORDER BY made_at DESC, id DESC LIMIT 1",
        p=project,
    )
    if not latest:
        return None
    [row] = latest
    placed = rows.all(
        "SELECT a.contribution_id AS said, a.theme_id AS theme FROM coding_answer a"
        " JOIN contribution c ON c.id = a.contribution_id WHERE a.coding_id = :id AND c.state = 'stands'"
        " ORDER BY a.position",
        id=row["id"],
    )
    said = rows.all(
        "SELECT k.coder, k.contribution_id AS said, k.theme_id AS theme FROM code k"
        " JOIN contribution c ON c.id = k.contribution_id WHERE k.coding_id = :id AND c.state = 'stands'"
        " ORDER BY k.coder, k.contribution_id",
        id=row["id"],
    )
    codes: dict[str, dict[str, str]] = defaultdict(dict)
    for one in said:
        codes[one["coder"]][one["said"]] = one["theme"]
    return Coding(
        row["id"],
        project,
        datetime.fromisoformat(row["made_at"]),
        coded_themes_of(row["themes"]),
        {one["said"]: one["theme"] for one in placed},
        dict(codes),
    )
