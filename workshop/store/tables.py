"""The tables of a project in one place: who refers to whom, and which rows are one project's.

Undo takes rows away and puts them back in this order, and an archive carries exactly these. What is not here
stays where it is: accounts, log-ins, tokens, invitations, tables' links, jobs, vectors, finished and published reports,
and what the columns of files meant.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

_OF_WORKSHOP = "t.workshop_id IN (SELECT id FROM workshop WHERE project_id = :project)"
_OF_ACTIVITY = (
    "t.activity_id IN (SELECT a.id FROM activity a JOIN workshop w ON w.id = a.workshop_id"
    " WHERE w.project_id = :project)"
)
_OF_PROMPT = (
    "t.prompt_id IN (SELECT p.id FROM prompt p JOIN activity a ON a.id = p.activity_id"
    " JOIN workshop w ON w.id = a.workshop_id WHERE w.project_id = :project)"
)
_OF_PARTICIPANT = "t.participant_id IN (SELECT id FROM participant WHERE project_id = :project)"
_OF_CONTRIBUTION = (
    "t.contribution_id IN (SELECT c.id FROM contribution c JOIN prompt p ON p.id = c.prompt_id"
    " JOIN activity a ON a.id = p.activity_id JOIN workshop w ON w.id = a.workshop_id WHERE w.project_id = :project)"
)


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose rows belong to projects."""

    name: str
    key: tuple[str, ...] = ("id",)
    of_project: str = "t.project_id = :project"
    """Which of its rows, called t, are the project's."""
    parents: Mapping[str, str] = field(default_factory=dict)
    """The tables that its columns refer to, by column."""


TABLES = (
    Table("project", of_project="t.id = :project"),
    Table("look_file", parents={"project_id": "project"}),
    Table("stakeholder_group", parents={"project_id": "project"}),
    Table("workshop", parents={"project_id": "project"}),
    Table("activity", of_project=_OF_WORKSHOP, parents={"workshop_id": "workshop"}),
    Table(
        "workshop_run",
        key=("workshop_id",),
        of_project=_OF_WORKSHOP,
        parents={"workshop_id": "workshop", "activity_id": "activity"},
    ),
    Table("activity_turn", key=("activity_id",), of_project=_OF_ACTIVITY, parents={"activity_id": "activity"}),
    Table("activity_item", of_project=_OF_ACTIVITY, parents={"activity_id": "activity"}),
    Table("note_cluster", of_project=_OF_ACTIVITY, parents={"activity_id": "activity"}),
    Table(
        "head_count",
        key=("workshop_id", "group_id"),
        of_project=_OF_WORKSHOP,
        parents={"workshop_id": "workshop", "group_id": "stakeholder_group"},
    ),
    Table("attendee", of_project=_OF_WORKSHOP, parents={"workshop_id": "workshop"}),
    Table("prompt", of_project=_OF_ACTIVITY, parents={"activity_id": "activity"}),
    Table("participant", parents={"project_id": "project", "group_id": "stakeholder_group"}),
    Table(
        "participant_group",
        key=("participant_id", "workshop_id"),
        of_project=_OF_PARTICIPANT,
        parents={"participant_id": "participant", "workshop_id": "workshop", "group_id": "stakeholder_group"},
    ),
    Table("notice", parents={"project_id": "project"}),
    Table(
        "notice_shown",
        key=("participant_id", "notice_id"),
        of_project=_OF_PARTICIPANT,
        parents={"participant_id": "participant", "notice_id": "notice"},
    ),
    Table(
        "contribution",
        of_project=_OF_PROMPT,
        parents={
            "prompt_id": "prompt",
            "participant_id": "participant",
            "group_id": "stakeholder_group",
            "parent_id": "contribution",
        },
    ),
    Table(
        "contribution_version",
        key=("contribution_id", "version"),
        of_project=_OF_CONTRIBUTION,
        parents={"contribution_id": "contribution"},
    ),
    Table(
        "privacy_check",
        key=("contribution_id", "version"),
        of_project=_OF_CONTRIBUTION,
        parents={"contribution_id": "contribution"},
    ),
    Table(
        "cluster_note",
        key=("cluster_id", "contribution_id"),
        of_project=_OF_CONTRIBUTION,
        parents={"cluster_id": "note_cluster", "contribution_id": "contribution"},
    ),
    Table(
        "wall_note",
        key=("contribution_id",),
        of_project=_OF_CONTRIBUTION,
        parents={"contribution_id": "contribution"},
    ),
    Table(
        "theme_check",
        key=("participant_id", "theme_id"),
        of_project=_OF_PARTICIPANT,
        parents={"participant_id": "participant"},
    ),
    Table("rehearsal", key=("participant_id",), of_project=_OF_PARTICIPANT, parents={"participant_id": "participant"}),
    Table("photo", of_project=_OF_ACTIVITY, parents={"activity_id": "activity"}),
    Table("submission", key=("key",), parents={"project_id": "project"}),
    Table(
        "rating",
        of_project=_OF_ACTIVITY,
        parents={
            "activity_id": "activity",
            "contribution_id": "contribution",
            "prompt_id": "prompt",
            "item_id": "activity_item",
            "group_id": "stakeholder_group",
            "participant_id": "participant",
        },
    ),
    Table("step", of_project=_OF_ACTIVITY, parents={"activity_id": "activity", "participant_id": "participant"}),
    Table(
        "actor",
        parents={"project_id": "project", "group_id": "stakeholder_group", "participant_id": "participant"},
    ),
    Table(
        "actor_year",
        key=("actor_id", "year"),
        of_project="t.actor_id IN (SELECT id FROM actor WHERE project_id = :project)",
        parents={"actor_id": "actor"},
    ),
    Table(
        "tie",
        parents={
            "project_id": "project",
            "source_id": "actor",
            "target_id": "actor",
            "prompt_id": "prompt",
            "participant_id": "participant",
        },
    ),
    Table("theme", parents={"project_id": "project"}),
    Table(
        "theme_contribution",
        key=("theme_id", "contribution_id"),
        of_project="t.theme_id IN (SELECT id FROM theme WHERE project_id = :project)",
        parents={"theme_id": "theme", "contribution_id": "contribution"},
    ),
    Table("coding", parents={"project_id": "project"}),
    Table(
        "coding_answer",
        key=("coding_id", "contribution_id"),
        of_project="t.coding_id IN (SELECT id FROM coding WHERE project_id = :project)",
        parents={"coding_id": "coding", "contribution_id": "contribution"},
    ),
    Table(
        "code",
        key=("coding_id", "contribution_id", "coder"),
        of_project="t.coding_id IN (SELECT id FROM coding WHERE project_id = :project)",
        parents={"coding_id": "coding", "contribution_id": "contribution"},
    ),
    Table("finding", parents={"project_id": "project"}),
    Table("finding_version", key=("finding_id", "version"), parents={"project_id": "project"}),
    Table(
        "evidence",
        key=("finding_id", "kind", "object_id"),
        of_project="t.finding_id IN (SELECT id FROM finding WHERE project_id = :project)",
        parents={"finding_id": "finding"},
    ),
    Table(
        "commitment",
        parents={"project_id": "project", "activity_id": "activity", "participant_id": "participant"},
    ),
    Table("event"),
)
TABLE = {table.name: table for table in TABLES}
OTHER_REFERRERS = {
    "stakeholder_group": (("invitation", "group_id"), ("table_link", "group_id")),
    "workshop": (("table_link", "workshop_id"), ("room_link", "workshop_id")),
    "participant": (("participant_token", "participant_id"),),
}
"""Who refers to a table from outside, by table and column; what belongs to the project itself goes with it."""
REFERRERS = {
    table.name: tuple(
        (child.name, column) for child in TABLES for column, name in child.parents.items() if name == table.name
    )
    + OTHER_REFERRERS.get(table.name, ())
    for table in TABLES
}
"""The tables and columns that refer to a table."""
