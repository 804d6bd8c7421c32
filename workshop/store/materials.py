"""A project's material, read at one moment as values; the columns are named as the nouns' fields are."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache

from workshop.errors import NotThere
from workshop.model import (
    Activity,
    Actor,
    ActorYear,
    Commitment,
    Contribution,
    Evidence,
    Finding,
    Group,
    Material,
    Project,
    Prompt,
    Rating,
    Step,
    Tie,
    Workshop,
)
from workshop.store.attendance import attendance_in
from workshop.store.coding_rows import coding_of
from workshop.store.details import details_of, localised_of, look_of, spans_of
from workshop.store.engine import Row, Transaction, Values
from workshop.store.foundations import NOTHING, foundations
from workshop.store.live_rows import brought_of
from workshop.store.photos import photos_of
from workshop.store.shelf import Shelf
from workshop.store.theme_rows import themes_of
from workshop.texts import alphabetical

FRAMES_KEPT = 32
"""So many projects, as they were prepared, are held in memory."""
IN_PROJECT = (
    " JOIN activity a ON a.id = {owner}.activity_id JOIN workshop w ON w.id = a.workshop_id"
    " WHERE w.project_id = :project"
)
CONTRIBUTION = (
    'SELECT c.id, c.prompt_id AS prompt, v.text, c.language, c.created_at, c.group_id AS "group",'
    " c.participant_id AS participant, c.parent_id AS parent, c.source, c.at_table,"
    " COALESCE(k.waiting, 1) AS waits, COALESCE(k.masked, '[]') AS masked FROM contribution c"
    " JOIN contribution_version v ON v.contribution_id = c.id AND v.version = c.version"
    " LEFT JOIN privacy_check k ON k.contribution_id = c.id AND k.version = c.version"
)
"""What nobody, not even a machine, has looked through for personal data waits as well."""


class Materials(Shelf):
    """What screens, analyses and reports read."""

    def material(self, project: str) -> Material:
        """All that a project holds; NotThere."""
        with self._engine.reading() as rows:
            themes = themes_of(rows, project)
            return replace(
                frame_of(rows, project),
                contributions=_contributions(rows, project),
                ratings=_ratings(rows, project),
                steps=_steps(rows, project),
                actors=_actors(rows, project),
                ties=_ties(rows, project),
                themes=tuple(theme for theme in themes if not theme.aside),
                aside=tuple(theme for theme in themes if theme.aside),
                findings=_findings(rows, project),
                commitments=_commitments(rows, project),
                photos=tuple(one for one in photos_of(rows, project) if one.in_report and not one.hidden),
                coding=coding_of(rows, project),
                **brought_of(rows, project),
                attendance=attendance_in(rows, project),
            )

    def frame(self, project: str) -> Material:
        """The project as it was prepared: groups, workshops, activities and prompts, without what was said."""
        with self._engine.reading() as rows:
            return frame_of(rows, project)

    def chosen(self, project: str) -> Material:
        """The project as it was prepared, and what was rated; without what was said in words."""
        with self._engine.reading() as rows:
            return replace(frame_of(rows, project), ratings=_ratings(rows, project))

    def actor_names(self, project: str) -> tuple[str, ...]:
        """The names of the actors that facilitators and files have named, in order.

        What a participant typed is not shown to the others: it may be anything.
        """
        with self._engine.reading() as rows:
            found = rows.all(
                "SELECT name FROM actor WHERE project_id = :project AND participant_id IS NULL"
                " AND state = 'stands' AND merged_into IS NULL",
                project=project,
            )
        return tuple(sorted((row["name"] for row in found), key=alphabetical))

    def newest(self, activity: str, limit: int) -> tuple[Contribution, ...]:
        """The latest contributions of an activity that stand, the newest first."""
        with self._engine.reading() as rows:
            prompts = rows.all("SELECT id FROM prompt WHERE activity_id = :activity", activity=activity)
            latest = newest_of(rows, f"{CONTRIBUTION} WHERE c.state = 'stands'", prompts, limit)
        return tuple(map(contribution_of, latest))


def project_of(row: Row) -> Project:
    """A row of the table project as the noun."""
    read = {"notice": localised_of(row["notice"]), "purposes": localised_of(row["purposes"])}
    read["left_out"] = localised_of(row["left_out"])
    kept = {"chapters": tuple(json.loads(row["chapters"])), "look": look_of(row["look"])}
    return Project(**{**row, **read, **kept, "created_at": datetime.fromisoformat(row["created_at"])})


def frame_of(rows: Transaction, project: str) -> Material:
    """The project as it was prepared; NotThere."""
    found = rows.values("SELECT * FROM project WHERE id = :id", id=project)
    if not found[1]:
        raise NotThere
    groups = rows.values(
        "SELECT id, project_id AS project, name, position, staff, names FROM stakeholder_group"
        " WHERE project_id = :project ORDER BY position, name",
        project=project,
    )
    workshops = rows.values(
        "SELECT id, project_id AS project, name, position, held_on FROM workshop WHERE project_id = :project"
        " ORDER BY position, name",
        project=project,
    )
    activities = rows.values(
        "SELECT a.id, a.workshop_id AS workshop, a.method, a.title, a.position, a.state, a.stepwise, a.titles"
        " FROM activity a"
        " JOIN workshop w ON w.id = a.workshop_id WHERE w.project_id = :project"
        " ORDER BY w.position, w.name, a.position, a.title",
        project=project,
    )
    prompts = rows.values(
        "SELECT p.id, p.activity_id AS activity, p.text, p.position, p.about, p.form, p.details FROM prompt p"
        + IN_PROJECT.format(owner="p")
        + " ORDER BY w.position, w.name, a.position, a.title, p.position, p.text",
        project=project,
    )
    return _frame(found, groups, workshops, activities, prompts)


@lru_cache(FRAMES_KEPT)
def _frame(*parts: Values) -> Material:
    """The rows of a project as it was prepared as nouns: every visit reads them, and they are seldom others."""
    project, groups, workshops, activities, prompts = (
        [dict(zip(names, row, strict=True)) for row in found] for names, found in parts
    )
    return Material(
        project=project_of(project[0]),
        groups=tuple(
            Group(**{**row, "staff": bool(row["staff"]), "names": localised_of(row["names"])}) for row in groups
        ),
        workshops=tuple(Workshop(**{**row, "held_on": _day(row["held_on"])}) for row in workshops),
        activities=tuple(
            Activity(**{**row, "stepwise": bool(row["stepwise"]), "titles": localised_of(row["titles"])})
            for row in activities
        ),
        prompts=tuple(Prompt(**details_of(row.pop("details")), **row) for row in prompts),
    )


def _contributions(rows: Transaction, project: str) -> tuple[Contribution, ...]:
    found = rows.all(
        CONTRIBUTION
        + " JOIN prompt p ON p.id = c.prompt_id"
        + IN_PROJECT.format(owner="p")
        + " AND c.state = 'stands' ORDER BY c.created_at, v.text, c.id",
        project=project,
    )
    return tuple(map(contribution_of, found))


def newest_of(rows: Transaction, query: str, prompts: Iterable[Row], limit: int | None) -> list[Row]:
    """The newest rows, or all, of a query of contributions c in all those prompts; the query ends with its WHERE.

    Each question is asked by itself, for there the index has them in order.
    """
    newest = f"{query} AND c.prompt_id = :prompt ORDER BY c.created_at DESC, c.id DESC"
    some = "" if limit is None else " LIMIT :limit"
    found = [row for prompt in prompts for row in rows.all(newest + some, prompt=prompt["id"], limit=limit)]
    return sorted(found, key=lambda row: (row["created_at"], row["id"]), reverse=True)[:limit]


def contribution_of(row: Row) -> Contribution:
    """A row of the query CONTRIBUTION as the noun."""
    row["created_at"] = datetime.fromisoformat(row["created_at"])
    row["waits"] = bool(row["waits"])
    row["masked"] = spans_of(row["masked"])
    return Contribution(**row)


def _ratings(rows: Transaction, project: str) -> tuple[Rating, ...]:
    found = rows.all(
        "SELECT r.id, r.activity_id AS activity, r.contribution_id AS contribution, r.dimension, r.value,"
        ' r.group_id AS "group", r.participant_id AS participant, r.prompt_id AS prompt, r.option,'
        " r.item_id AS item FROM rating r" + IN_PROJECT.format(owner="r") + " ORDER BY r.id",
        project=project,
    )
    return tuple(Rating(**row) for row in found)


def _steps(rows: Transaction, project: str) -> tuple[Step, ...]:
    found = rows.all(
        "SELECT s.id, s.activity_id AS activity, s.name, s.position, s.actor, s.work_hours, s.wait_days, s.feeling,"
        " s.waste, s.pain_point, s.adds_value, s.layer, s.standing, s.participant_id AS participant FROM step s"
        + IN_PROJECT.format(owner="s")
        + " AND s.standing = 'stands' ORDER BY w.position, w.name, a.position, a.title, s.position, s.id",
        project=project,
    )
    return tuple(Step(**{**row, "adds_value": bool(row["adds_value"])}) for row in found)


def _actors(rows: Transaction, project: str) -> tuple[Actor, ...]:
    """The actors that stand, each with the names of those that were merged into it."""
    years: dict[str, list[ActorYear]] = defaultdict(list)
    for row in rows.all(
        "SELECT y.actor_id, y.year, y.joined, y.trained, y.departed, y.benefit FROM actor_year y"
        " JOIN actor a ON a.id = y.actor_id WHERE a.project_id = :project ORDER BY y.year",
        project=project,
    ):
        happened = {name: bool(row[name]) for name in ("joined", "trained", "departed")}
        years[row["actor_id"]].append(ActorYear(row["year"], **happened, benefit=row["benefit"]))
    found = rows.all(
        'SELECT id, project_id AS project, name, group_id AS "group", synonyms, committed, challenge,'
        " shared_challenge, may_be_named, merged_into FROM actor WHERE project_id = :project AND state = 'stands'"
        " ORDER BY name",
        project=project,
    )
    merged: dict[str, list[str]] = defaultdict(list)
    for row in found:
        if row["merged_into"]:
            merged[row["merged_into"]].append(row["name"])
    return tuple(
        Actor(
            **{name: value for name, value in row.items() if name != "merged_into"}
            | {
                "synonyms": tuple(json.loads(row["synonyms"])),
                "merged": tuple(merged[row["id"]]),
                "may_be_named": bool(row["may_be_named"]),
                "years": tuple(years[row["id"]]),
            }
        )
        for row in found
        if not row["merged_into"]
    )


def _ties(rows: Transaction, project: str) -> tuple[Tie, ...]:
    """The ties that stand between actors that stand; those of a merged actor are the other's."""
    found = rows.all(
        "SELECT t.id, t.project_id AS project, s.id AS source, g.id AS target, t.kind, t.level, t.trust,"
        " t.round, t.scale, t.participant_id AS participant, t.origin FROM tie t"
        " JOIN actor f ON f.id = t.source_id JOIN actor o ON o.id = t.target_id"
        " JOIN actor s ON s.id = COALESCE(f.merged_into, f.id) JOIN actor g ON g.id = COALESCE(o.merged_into, o.id)"
        " WHERE t.project_id = :project AND s.project_id = :project AND g.project_id = :project"
        " AND t.state = 'stands' AND s.state = 'stands' AND g.state = 'stands'"
        " AND s.merged_into IS NULL AND g.merged_into IS NULL AND f.state = 'stands' AND o.state = 'stands'"
        " ORDER BY t.round, s.name, g.name, t.kind, t.id",
        project=project,
    )
    return tuple(Tie(**row) for row in found)


def _findings(rows: Transaction, project: str) -> tuple[Finding, ...]:
    evidence: dict[str, list[Evidence]] = defaultdict(list)
    for row in rows.all(
        "SELECT e.finding_id, e.kind, e.object_id FROM evidence e JOIN finding f ON f.id = e.finding_id"
        " WHERE f.project_id = :project ORDER BY e.finding_id, e.position",
        project=project,
    ):
        evidence[row["finding_id"]].append(Evidence(row["kind"], row["object_id"]))
    found = rows.all(
        "SELECT f.id, f.project_id AS project, f.kind, v.text, f.status, f.origin, f.theme_id AS theme, f.position,"
        " f.interpretation, f.worded_by, f.foundation"
        " FROM finding f JOIN finding_version v ON v.finding_id = f.id AND v.version = f.version"
        " WHERE f.project_id = :project ORDER BY f.position, f.id",
        project=project,
    )
    standing = foundations(rows, project)

    def finding(row: Row) -> Finding:
        stood_on = row.pop("foundation")
        changed = row["status"] == "accepted" and bool(stood_on) and stood_on != standing.get(row["id"], NOTHING)
        row["interpretation"] = bool(row["interpretation"])
        return Finding(**row, evidence=tuple(evidence[row["id"]]), changed=changed)

    return tuple(map(finding, found))


def _commitments(rows: Transaction, project: str) -> tuple[Commitment, ...]:
    found = rows.all(
        "SELECT id, project_id AS project, text, owner, partners, due, state, activity_id AS activity, came_from,"
        " standing, participant_id AS participant FROM commitment"
        " WHERE project_id = :project AND standing = 'stands' ORDER BY COALESCE(due, '9999'), text",
        project=project,
    )
    return tuple(Commitment(**{**row, "due": _day(row["due"])}) for row in found)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
