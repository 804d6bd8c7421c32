"""What the room looks at: notes with what a facilitator does about them, gathered notes, items, votes, steps."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from workshop.errors import NotThere
from workshop.model import Cluster, Commitment, Contribution, Item, ItemKind, Standing, Step
from workshop.store.ballots import Votes, shown_in, votes_in
from workshop.store.edit import Edit
from workshop.store.engine import Row, rows_of_ids
from workshop.store.errors import ClusterTaken
from workshop.store.live_rows import clusters_in, items_in
from workshop.store.materials import CONTRIBUTION, contribution_of
from workshop.store.projects import check_unused, next_position
from workshop.store.shelf import Shelf, new_id

_NOTES = (
    CONTRIBUTION.replace("SELECT ", "SELECT c.marked, c.version, k.waiting, n.approved, n.pinned, ", 1)
    + " LEFT JOIN wall_note n ON n.contribution_id = c.id JOIN prompt p ON p.id = c.prompt_id"
    " WHERE p.activity_id = :activity AND c.state = 'stands' ORDER BY c.created_at, c.id"
)
_STEPS = (
    "SELECT id, activity_id AS activity, name, position, actor, work_hours, wait_days, feeling, waste, pain_point,"
    " adds_value, layer, standing, participant_id AS participant FROM step"
    " WHERE activity_id = :activity ORDER BY position, id"
)
_PROMISES = (
    "SELECT id, project_id AS project, text, owner, partners, due, state, activity_id AS activity, came_from, standing,"
    " participant_id AS participant FROM commitment WHERE activity_id = :activity ORDER BY id"
)


@dataclass(frozen=True, slots=True)
class BoardNote:
    """A note of an activity, with what has been decided about it."""

    said: Contribution
    version: int
    seen: bool
    """Whether it has been looked through for personal data."""
    approved: bool
    pinned: bool
    marked: bool

    @property
    def may_be_quoted(self) -> bool:
        """Whether nothing in it waits for a person's eye."""
        return self.seen and not self.said.waits


@dataclass(frozen=True, slots=True)
class Board:
    """All that an activity has brought, read at one moment."""

    notes: tuple[BoardNote, ...] = ()
    """The oldest first."""
    clusters: tuple[Cluster, ...] = ()
    items: tuple[Item, ...] = ()
    texts: dict[str, Contribution] | None = None
    """The contributions among the items, by their ids, as far as they stand."""
    votes: Votes = Votes(0, {})  # noqa: RUF009
    shown: Votes | None = None
    """What the room may be shown of the votes."""
    steps: tuple[Step, ...] = ()
    promises: tuple[Commitment, ...] = ()


class Boards(Shelf):
    """Boards, and what a facilitator does on them."""

    def board(self, activity: str, *, votes: bool = True) -> Board:
        """What an activity has brought; without its votes where they are not wanted, for they may be many."""
        with self._engine.reading() as rows:
            items = items_in(rows, activity)
            ids = [item.object for item in items if item.kind == "contribution"]
            texts = rows_of_ids(rows, CONTRIBUTION + " WHERE c.state = 'stands' AND c.id IN ({ids})", ids)
            return Board(
                tuple(map(_note, rows.all(_NOTES, activity=activity))),
                clusters_in(rows, activity),
                items,
                {one.id: one for one in map(contribution_of, texts)},
                votes_in(rows, activity) if votes else Votes(0, {}),
                shown_in(rows, activity) if votes else None,
                tuple(map(_step, rows.all(_STEPS, activity=activity))),
                tuple(map(_promise, rows.all(_PROMISES, activity=activity))),
            )

    def add_cluster(self, project: str, activity: str, name: str, notes: Collection[str] = ()) -> Cluster:
        """Gather notes under a new heading; ClusterTaken, NotThere."""
        id = new_id()

        def add(edit: Edit) -> Cluster:
            edit.check_there("activity", project, activity)
            _check_heading(edit, activity, name)
            place = next_position(edit, "note_cluster", "activity_id", activity)
            edit.put("note_cluster", id=id, activity_id=activity, name=name, position=place)
            _move(edit, project, notes, id)
            return Cluster(id, activity, name, place, tuple(notes))

        return self._edit(project, "added", "cluster", id, add, label=name)

    def rename_cluster(self, project: str, cluster: Cluster) -> None:
        """Keep a heading as given; ClusterTaken, NotThere."""

        def keep(edit: Edit) -> None:
            edit.check_there("note_cluster", project, cluster.id)
            _check_heading(edit, cluster.activity, cluster.name, but=cluster.id)
            edit.put("note_cluster", id=cluster.id, name=cluster.name)

        self._edit(project, "changed", "cluster", cluster.id, keep, label=cluster.name)

    def remove_cluster(self, project: str, cluster: Cluster) -> None:
        """Take a heading away; its notes stand alone again; NotThere."""

        def remove(edit: Edit) -> None:
            edit.check_there("note_cluster", project, cluster.id)
            _empty(edit, cluster.id)
            edit.remove_all("note_cluster", [(cluster.id,)])

        self._edit(project, "removed", "cluster", cluster.id, remove, label=cluster.name)

    def move_notes(self, project: str, notes: Collection[str], cluster: str | None) -> None:
        """Put notes under a heading, or under none; NotThere."""

        def move(edit: Edit) -> None:
            if cluster:
                edit.check_there("note_cluster", project, cluster)
            _move(edit, project, notes, cluster)

        self._edit(project, "moved", "notes", cluster or project, move)

    def show_on_wall(
        self, project: str, notes: Collection[str], *, approved: bool | None = None, pinned: bool | None = None
    ) -> None:
        """Let notes through to the wall, or pin them there, or take that back; NotThere."""
        said = {"approved": approved, "pinned": pinned}
        columns = {name: int(value) for name, value in said.items() if value is not None}

        def keep(edit: Edit) -> None:
            for note in notes:
                edit.check_there("contribution", project, note)
                standing = edit.all("SELECT 1 FROM wall_note WHERE contribution_id = :id", id=note)
                fresh = {} if standing else {"approved": 0, "pinned": 0}
                edit.put("wall_note", **{"contribution_id": note, **fresh, **columns})

        verb = "pinned" if pinned else "unpinned" if pinned is False else "approved" if approved else "held back"
        self._edit(project, verb, "notes", project, keep)

    def take_items(self, project: str, activity: str, items: Sequence[tuple[ItemKind, str, str]]) -> None:
        """Let an activity work on those too: each a kind, the id of the thing, and its words; NotThere.

        What it works on already stays as it is. Of a contribution no words are kept.
        """

        def take(edit: Edit) -> None:
            edit.check_there("activity", project, activity)
            standing = {(item.kind, item.object, item.text) for item in items_in(edit.change, activity)}
            place = next_position(edit, "activity_item", "activity_id", activity)
            for kind, object, text in items:
                if kind == "contribution":
                    edit.check_there("contribution", project, object)
                one = (kind, object, "" if kind == "contribution" else text)
                if one in standing:
                    continue
                standing.add(one)
                row = {"kind": kind, "object_id": object, "text": one[2], "position": place}
                edit.put("activity_item", id=new_id(), activity_id=activity, **row)
                place += 1

        self._edit(project, "taken", "items", activity, take)

    def remove_item(self, project: str, item: Item) -> None:
        """Let an activity no longer work on that; StillUsed when it has been rated, NotThere."""

        def remove(edit: Edit) -> None:
            edit.check_there("activity_item", project, item.id)
            check_unused(edit, "activity_item", item.id)
            edit.remove_all("activity_item", [(item.id,)])

        self._edit(project, "removed", "items", item.activity, remove)

    def change_step(self, project: str, step: Step) -> None:
        """Keep what a step says as given, not its place nor whether it may be shown; NotThere."""
        said = {
            name: getattr(step, name)
            for name in ("name", "actor", "work_hours", "wait_days", "feeling", "waste", "pain_point", "layer")
        }

        def keep(edit: Edit) -> None:
            edit.check_there("step", project, step.id)
            edit.put("step", id=step.id, **said, adds_value=int(step.adds_value))

        self._edit(project, "changed", "steps", step.id, keep)

    def set_standing(self, project: str, table: Literal["step", "commitment"], id: str, standing: Standing) -> None:
        """Let a step or a commitment from a phone through, or put it aside; NotThere."""

        def keep(edit: Edit) -> None:
            edit.check_there(table, project, id)
            edit.put(table, id=id, standing=standing)

        self._edit(project, standing, table, id, keep)


def _note(row: Row) -> BoardNote:
    version, waiting = row.pop("version"), row.pop("waiting")
    flags = {name: bool(row.pop(name)) for name in ("approved", "pinned", "marked")}
    return BoardNote(contribution_of(row), version, waiting is not None, **flags)


def _step(row: Row) -> Step:
    return Step(**{**row, "adds_value": bool(row["adds_value"])})


def _promise(row: Row) -> Commitment:
    return Commitment(**{**row, "due": date.fromisoformat(row["due"]) if row["due"] else None})


def _check_heading(edit: Edit, activity: str, name: str, *, but: str = "") -> None:
    if edit.all(
        "SELECT 1 FROM note_cluster WHERE activity_id = :a AND name = :n AND id <> :but", a=activity, n=name, but=but
    ):
        raise ClusterTaken(name=name)


def _empty(edit: Edit, cluster: str) -> None:
    found = edit.all("SELECT contribution_id FROM cluster_note WHERE cluster_id = :id", id=cluster)
    edit.remove_all("cluster_note", [(cluster, row["contribution_id"]) for row in found])


def _move(edit: Edit, project: str, notes: Iterable[str], cluster: str | None) -> None:
    """Under that heading alone."""
    moved = list(dict.fromkeys(notes))
    there = rows_of_ids(
        edit.change,
        "SELECT c.id FROM contribution c JOIN prompt p ON p.id = c.prompt_id JOIN activity a ON a.id = p.activity_id"
        " JOIN workshop w ON w.id = a.workshop_id WHERE w.project_id = :project AND c.id IN ({ids})",
        moved,
        project=project,
    )
    if len(there) < len(moved):
        raise NotThere
    standing = rows_of_ids(
        edit.change, "SELECT cluster_id, contribution_id FROM cluster_note WHERE contribution_id IN ({ids})", moved
    )
    edit.remove_all("cluster_note", [(row["cluster_id"], row["contribution_id"]) for row in standing])
    if cluster:
        [row] = edit.all(
            "SELECT COALESCE(MAX(position) + 1, 0) AS next FROM cluster_note WHERE cluster_id = :id", id=cluster
        )
        edit.put_all(
            "cluster_note",
            (
                {"cluster_id": cluster, "contribution_id": note, "position": place}
                for place, note in enumerate(moved, start=row["next"])
            ),
        )
