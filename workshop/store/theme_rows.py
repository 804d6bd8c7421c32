"""The rows of themes and of what is in them: read as values, and written by an edit."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from workshop.model import Theme
from workshop.store.edit import Edit
from workshop.store.engine import Row, Transaction, rows_of_ids
from workshop.store.tables import TABLE


def themes_of(rows: Transaction, project: str) -> tuple[Theme, ...]:
    """The project's themes by number, each with its contributions that stand, the most typical first."""
    first: dict[str, list[str]] = defaultdict(list)
    also: dict[str, list[str]] = defaultdict(list)
    for row in rows.all(
        "SELECT m.theme_id, m.contribution_id, m.also FROM theme_contribution m JOIN theme t ON t.id = m.theme_id"
        " JOIN contribution c ON c.id = m.contribution_id WHERE t.project_id = :project AND c.state = 'stands'"
        " ORDER BY m.theme_id, m.position",
        project=project,
    ):
        (also if row["also"] else first)[row["theme_id"]].append(row["contribution_id"])
    found = rows.all(
        "SELECT id, project_id AS project, number, name, keywords, origin, method, main, locked, aside"
        " FROM theme WHERE project_id = :project ORDER BY number, id",
        project=project,
    )
    return tuple(
        Theme(
            **{
                **row,
                "keywords": tuple(json.loads(row["keywords"])),
                "contributions": tuple(first[row["id"]]),
                "also": tuple(also[row["id"]]),
                "locked": bool(row["locked"]),
                "aside": bool(row["aside"]),
            }
        )
        for row in found
    )


def contributions_of(rows: Transaction, project: str) -> frozenset[str]:
    """The ids of all the project's contributions, whatever their state."""
    of_project = f"SELECT t.id FROM contribution t WHERE {TABLE['contribution'].of_project}"  # noqa: S608
    return frozenset(row["id"] for row in rows.all(of_project, project=project))


def put_themes(edit: Edit, themes: Iterable[Theme], before: Mapping[str, Theme], there: Collection[str]) -> None:
    """Write themes where those of `before` stand; contributions that are not `there` any more are left out."""
    themes = list(themes)
    edit.put_all("theme", map(_theme_row, themes))
    # Only what was shown can have been taken out: an answer that is hidden for a while keeps its theme.
    edit.remove_all(
        "theme_contribution",
        {
            (theme.id, said)
            for theme in themes
            if theme.id in before
            for said in set(before[theme.id].raised_by) - set(theme.raised_by)
        },
    )
    edit.put_all(
        "theme_contribution",
        [
            {"theme_id": theme.id, "contribution_id": said, "position": place, "also": int(place >= firsts)}
            for theme in themes
            for firsts in (len(theme.contributions),)
            for place, said in enumerate(theme.raised_by)
            if said in there  # an import may have been taken back since the machine read it
        ],
    )


def remove_themes(edit: Edit, themes: Collection[str]) -> None:
    """Take themes away; the contributions that were in them stay."""
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
        "main": theme.main,
        "locked": int(theme.locked),
        "aside": int(theme.aside),
    }
