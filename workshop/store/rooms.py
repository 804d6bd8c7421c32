"""How a workshop is run: what is on, the agenda with its times, the timer, and the links of its room.

All of it is in the store, so nothing depends on one tab: whoever opens another screen, or a wall, goes on there.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from workshop.errors import NotThere
from workshop.model import Activity, Item, Material, RoomLink, RoomLinkKind, Run, Turn
from workshop.store.ballots import keep_picture
from workshop.store.edit import Edit
from workshop.store.engine import Transaction
from workshop.store.live_rows import asks_back_in, items_in, room_link_of, run_in, run_of, turn_in, turns_in
from workshop.store.materials import frame_of
from workshop.store.shelf import Shelf, take_turns

ROOM_TOKEN_BYTES = 16


@dataclass(frozen=True, slots=True)
class Room:
    """A workshop as it is run, read at one moment."""

    frame: Material
    run: Run
    turns: Mapping[str, Turn]
    """By the id of the activity."""
    items: tuple[Item, ...] = ()
    """What the activity works on that is on."""

    @property
    def activities(self) -> tuple[Activity, ...]:
        """The agenda."""
        return tuple(one for one in self.frame.activities if one.workshop == self.run.workshop)

    @property
    def activity(self) -> Activity | None:
        """What the room is at."""
        return next((one for one in self.activities if one.id == self.run.activity), None)

    def turn(self, activity: Activity) -> Turn:
        """How that activity stands on the agenda."""
        return self.turns.get(activity.id, Turn(activity.id))


class Rooms(Shelf):
    """Workshops that are run."""

    def room(self, project: str, workshop: str) -> Room:
        """A workshop as it is run; NotThere."""
        with self._engine.reading() as rows:
            frame = frame_of(rows, project)
            if not any(one.id == workshop for one in frame.workshops):
                raise NotThere
            run = run_in(rows, workshop)
            items = items_in(rows, run.activity) if run.activity else ()
            return Room(frame, run, turns_in(rows, workshop), items)

    def runs(self, project: str) -> tuple[Run, ...]:
        """The workshops of a project that are on now, in their order."""
        with self._engine.reading() as rows:
            found = rows.all(
                "SELECT r.* FROM workshop_run r JOIN workshop w ON w.id = r.workshop_id"
                " WHERE w.project_id = :project AND r.running = 1 ORDER BY w.position, w.name",
                project=project,
            )
        return tuple(map(run_of, found))

    def asks_back(self, project: str) -> bool:
        """Whether people are asked now if they were understood, in any workshop of the project."""
        with self._engine.reading() as rows:
            return asks_back_in(rows, project)

    def let_through(self, project: str) -> frozenset[str] | None:
        """What may be shown to a room while moderation is on in any workshop: ids; nothing is: it is not limited."""
        with self._engine.reading() as rows:
            moderated = rows.all(
                "SELECT 1 FROM workshop_run r JOIN workshop w ON w.id = r.workshop_id"
                " WHERE w.project_id = :project AND r.moderated = 1",
                project=project,
            )
            if not moderated:
                return None
            found = rows.all(
                "SELECT n.contribution_id AS id FROM wall_note n JOIN contribution c ON c.id = n.contribution_id"
                " JOIN prompt p ON p.id = c.prompt_id JOIN activity a ON a.id = p.activity_id"
                " JOIN workshop w ON w.id = a.workshop_id WHERE w.project_id = :project AND n.approved = 1",
                project=project,
            )
        return frozenset(row["id"] for row in found)

    def keep_run(self, project: str, run: Run) -> None:
        """Keep whether a workshop is on, what its wall shows, what is asked back, what kind of event it is; NotThere.

        What is on, and the timer, have verbs of their own. When the workshop ends, what is open in it is closed.
        """

        def keep(edit: Edit) -> None:
            edit.check_there("workshop", project, run.workshop)
            standing = run_in(edit.change, run.workshop)
            if standing.is_on and not run.is_on:
                self._close_standing(edit, standing)
            edit.put(
                "workshop_run",
                workshop_id=run.workshop,
                running=int(run.is_on),
                view=run.view or "",
                look=run.look,
                moderated=int(run.moderated),
                event_type=run.event_type,
                place=run.place,
                hours=run.hours,
                asks_back=int(run.asks_back),
            )

        self._edit(project, "changed", "run", run.workshop, keep)

    def go_to(self, project: str, activity: Activity, *, opened: bool) -> None:
        """Take the room on to an activity, and open it if wanted; what was open there before is closed; NotThere."""

        def go(edit: Edit) -> None:
            edit.check_there("activity", project, activity.id)
            run = run_in(edit.change, activity.workshop)
            if run.activity != activity.id:
                self._close_standing(edit, run)
            view = {} if run.activity == activity.id else {"view": ""}
            edit.put("workshop_run", workshop_id=activity.workshop, activity_id=activity.id, running=1, **view)
            if opened and not _is_open(edit, activity.id):
                edit.put("activity", id=activity.id, state="open")
                edit.put("activity_turn", activity_id=activity.id, started_at=self._moment(), skipped=0)

        self._edit(project, "began" if opened else "reached", "turn", activity.id, go, label=activity.title)

    def end_turn(self, project: str, activity: Activity) -> None:
        """Close an activity and add up its time; NotThere."""

        def end(edit: Edit) -> None:
            edit.check_there("activity", project, activity.id)
            self._close(edit, activity.id)

        self._edit(project, "ended", "turn", activity.id, end, label=activity.title)

    def keep_turn(self, project: str, turn: Turn, *, title: str = "") -> None:
        """Keep an activity's planned minutes and its question that is on, and whether it is skipped or revealed.

        What is revealed of votes stays as it is until at least five people's votes are others; NotThere.
        """

        def keep(edit: Edit) -> None:
            edit.check_there("activity", project, turn.activity)
            edit.put(
                "activity_turn",
                activity_id=turn.activity,
                planned_minutes=turn.planned_minutes,
                skipped=int(turn.skipped),
                revealed=int(turn.revealed),
                stage=turn.stage,
            )
            if turn.revealed:
                keep_picture(edit.change, turn.activity)

        self._edit(project, "changed", "turn", turn.activity, keep, label=title)

    def set_timer(self, project: str, workshop: str, *, seconds: int | None, running: bool = True) -> None:
        """Let the timer run for that long from now, let it stand with so much left, or take it away; NotThere."""
        ends = self._moment(later=timedelta(seconds=seconds or 0)) if seconds is not None and running else None

        def keep(change: Transaction) -> None:
            Edit(change).check_there("workshop", project, workshop)
            change.run(
                "INSERT INTO workshop_run(workshop_id, timer_ends_at, timer_left) VALUES(:id, :ends, :left)"
                " ON CONFLICT(workshop_id) DO UPDATE SET timer_ends_at = excluded.timer_ends_at,"
                " timer_left = excluded.timer_left",
                id=workshop,
                ends=ends,
                left=None if running else seconds,
            )
            self._note(change, "timed", "run", workshop, project=project)

        self._engine.write(keep)

    def room_link(self, project: str, workshop: str, kind: RoomLinkKind) -> RoomLink:
        """The link of a workshop's wall, or of its sign-in; made when it is first asked for; NotThere."""

        def find_or_add(change: Transaction) -> RoomLink:
            take_turns(change, project)
            return _link_in_use(change, workshop, kind) or self._add_link(change, project, workshop, kind)

        with self._engine.reading() as rows:
            standing = _link_in_use(rows, workshop, kind)
        return standing or self._engine.write(find_or_add)

    def room_link_anew(self, link: RoomLink) -> RoomLink:
        """A link in the place of this one, which shows nothing from now on; NotThere."""

        def add(change: Transaction) -> RoomLink:
            take_turns(change, link.project)
            change.run("UPDATE room_link SET revoked_at = :at WHERE token = :t", at=self._moment(), t=link.token)
            return _link_in_use(change, link.workshop, link.kind) or self._add_link(
                change, link.project, link.workshop, link.kind
            )

        return self._engine.write(add)

    def room_of_link(self, token: str, kind: RoomLinkKind) -> RoomLink:
        """Whose link it is; NotThere, also when it was replaced."""
        with self._engine.reading() as rows:
            found = rows.all(
                "SELECT * FROM room_link WHERE token = :token AND kind = :kind AND revoked_at IS NULL",
                token=token,
                kind=kind,
            )
        if not found:
            raise NotThere
        return room_link_of(found[0])

    def _add_link(self, change: Transaction, project: str, workshop: str, kind: RoomLinkKind) -> RoomLink:
        Edit(change).check_there("workshop", project, workshop)
        link = RoomLink(secrets.token_urlsafe(ROOM_TOKEN_BYTES), kind, project, workshop)
        change.run(
            "INSERT INTO room_link(token, kind, project_id, workshop_id, created_at)"
            " VALUES(:token, :kind, :project, :workshop, :at)",
            token=link.token,
            kind=kind,
            project=project,
            workshop=workshop,
            at=self._moment(),
        )
        self._note(change, "added", "room link", workshop, project=project)
        return link

    def _close_standing(self, edit: Edit, run: Run) -> None:
        if run.activity:
            self._close(edit, run.activity)

    def _close(self, edit: Edit, activity: str) -> None:
        if not _is_open(edit, activity):
            return
        edit.put("activity", id=activity, state="closed")
        turn = turn_in(edit.change, activity)
        if turn.started_at:
            now = datetime.fromisoformat(self._moment())
            used = turn.used_seconds + max(0, int((now - turn.started_at).total_seconds()))
            edit.put("activity_turn", activity_id=activity, used_seconds=used, started_at=None)


def _is_open(edit: Edit, activity: str) -> bool:
    return bool(edit.all("SELECT 1 FROM activity WHERE id = :id AND state = 'open'", id=activity))


def _link_in_use(rows: Transaction, workshop: str, kind: RoomLinkKind) -> RoomLink | None:
    found = rows.all(
        "SELECT * FROM room_link WHERE workshop_id = :id AND kind = :kind AND revoked_at IS NULL"
        " ORDER BY created_at DESC, token LIMIT 1",
        id=workshop,
        kind=kind,
    )
    return room_link_of(found[0]) if found else None
