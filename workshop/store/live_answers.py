"""What phones give while a workshop is on: notes, votes, steps, commitments, and whether people felt understood.

Each is sent with a key and kept once, however often it arrives; whatever is closed takes nothing in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from workshop.errors import NotThere
from workshop.model import Commitment, Dimension, Language, Participant, Step, ThemeCheck, Understood
from workshop.store.answers import forget_edits_of, hold_participant
from workshop.store.ballots import keep_picture
from workshop.store.contributions import Contributions, Said, standing_keys
from workshop.store.engine import Row, Transaction
from workshop.store.errors import KeyReused, NotOpenNow
from workshop.store.live_rows import asks_back_in, run_in, turn_in
from workshop.store.shelf import new_id, take_turns

Ballot = Mapping[tuple[str, Dimension], float]
"""What somebody gives, by what is rated (`Item.rated`) and dimension."""


@dataclass(frozen=True, slots=True)
class OwnNote:
    """A note of somebody's own, as their phone shows it."""

    id: str
    prompt: str
    text: str
    parent: str | None


@dataclass(frozen=True, slots=True)
class Own:
    """What somebody has given in an activity."""

    notes: tuple[OwnNote, ...] = ()
    ballot: Ballot | None = None
    steps: tuple[Step, ...] = ()
    promises: tuple[Commitment, ...] = ()


class LiveAnswers(Contributions):
    """What participants give in a workshop that is on."""

    def add_note(
        self,
        participant: Participant,
        prompt: str,
        text: str,
        language: Language,
        *,
        key: str,
        parent: str | None = None,
    ) -> None:
        """Keep a note besides the ones that somebody gave before; KeyReused, NotOpenNow, NotThere."""

        def add(change: Transaction) -> None:
            group = self._take_part(change, participant, "prompt", prompt)
            said = Said(key, prompt, text, language, group, participant.id)
            if parent and not change.all(
                "SELECT 1 FROM contribution c JOIN prompt p ON p.id = c.prompt_id JOIN prompt q ON"
                " q.activity_id = p.activity_id WHERE c.id = :parent AND q.id = :prompt AND c.state = 'stands'",
                parent=parent,
                prompt=prompt,
            ):
                raise NotThere
            for id in self._say(change, participant.project, [said], "live"):
                if parent:
                    change.run("UPDATE contribution SET parent_id = :parent WHERE id = :id", parent=parent, id=id)
                self._note(change, "said", "contribution", id, project=participant.project)

        self._engine.write(add)

    def vote(self, participant: Participant, activity: str, ballot: Ballot, *, key: str) -> None:
        """Put a whole ballot in the place of the one that somebody gave before; KeyReused, NotOpenNow, NotThere."""

        def keep(change: Transaction) -> None:
            group = self._take_part(change, participant, "activity", activity)
            if not self._is_new(change, participant, key):
                return
            known = {
                row["kind_of"]: row["contribution_id"]
                for row in change.all(
                    "SELECT CASE WHEN kind = 'contribution' THEN object_id ELSE id END AS kind_of,"
                    " CASE WHEN kind = 'contribution' THEN object_id END AS contribution_id"
                    " FROM activity_item WHERE activity_id = :id",
                    id=activity,
                )
            }
            if {item for item, _dimension in ballot} - known.keys():
                raise NotThere
            change.run(
                "DELETE FROM rating WHERE activity_id = :id AND participant_id = :who AND prompt_id IS NULL",
                id=activity,
                who=participant.id,
            )
            change.many(
                "INSERT INTO rating(id, activity_id, contribution_id, item_id, dimension, value, group_id,"
                " participant_id) VALUES(:id, :activity, :contribution, :item, :dimension, :value, :group, :who)",
                [
                    {
                        "id": new_id(),
                        "activity": activity,
                        "contribution": known[item],
                        "item": None if known[item] else item,
                        "dimension": dimension,
                        "value": value,
                        "group": group,
                        "who": participant.id,
                    }
                    for (item, dimension), value in ballot.items()
                ],
            )
            if turn_in(change, activity).revealed:
                keep_picture(change, activity)
            self._note(change, "said", "ratings", activity, project=participant.project)

        self._engine.write(keep)

    def add_step(self, participant: Participant, step: Step, *, key: str) -> None:
        """Put a step at the end of the process; KeyReused, NotOpenNow, NotThere."""

        def add(change: Transaction) -> None:
            self._take_part(change, participant, "activity", step.activity)
            if not self._is_new(change, participant, key):
                return
            [row] = change.all(
                "SELECT COALESCE(MAX(position) + 1, 0) AS next FROM step WHERE activity_id = :id", id=step.activity
            )
            change.many(
                "INSERT INTO step(id, activity_id, name, position, actor, work_hours, wait_days, feeling, waste,"
                " pain_point, adds_value, layer, standing, participant_id)"
                " VALUES(:id, :activity, :name, :place, :actor, :work_hours, :wait_days, :feeling, :waste,"
                " :pain_point, :adds_value, :layer, :standing, :who)",
                [
                    {
                        **{name: getattr(step, name) for name in Step.__slots__ if name != "position"},
                        "place": row["next"],
                        "adds_value": int(step.adds_value),
                        "standing": self._standing(change, step.activity),
                        "who": participant.id,
                    }
                ],
            )
            self._note(change, "said", "steps", step.activity, project=participant.project)

        self._engine.write(add)

    def promise(self, participant: Participant, commitment: Commitment, *, key: str) -> None:
        """Keep a commitment that is made in the room; KeyReused, NotOpenNow, NotThere."""

        def add(change: Transaction) -> None:
            activity = commitment.activity or ""
            self._take_part(change, participant, "activity", activity)
            if not self._is_new(change, participant, key):
                return
            change.run(
                "INSERT INTO commitment(id, project_id, text, owner, partners, due, state, activity_id, came_from,"
                " standing, participant_id) VALUES(:id, :project, :text, :owner, :partners, :due, 'agreed', :activity,"
                " :came_from, :standing, :who)",
                id=commitment.id,
                project=participant.project,
                text=commitment.text,
                owner=commitment.owner,
                partners=commitment.partners,
                due=commitment.due.isoformat() if commitment.due else None,
                activity=activity,
                came_from=commitment.came_from,
                standing=self._standing(change, activity),
                who=participant.id,
            )
            self._note(change, "said", "commitments", activity, project=participant.project)

        self._engine.write(add)

    def take_back_own(self, participant: Participant, id: str) -> None:
        """Erase a note, step or commitment of somebody's own, to the last byte; what is gone already is gone."""

        def erase(change: Transaction) -> None:
            take_turns(change, participant.project)
            note = change.all(
                "SELECT id FROM contribution WHERE id = :id AND participant_id = :who AND source = 'live'"
                " AND state <> 'erased'",
                id=id,
                who=participant.id,
            )
            if note:
                self._erase(change, [id], participant.project)
            for table in ("step", "commitment"):
                own = "WHERE id = :id AND participant_id = :who"
                if change.run(f"DELETE FROM {table} {own}", id=id, who=participant.id):
                    forget_edits_of(change, participant.project, table, id)
                    self._note(change, "erased", table, id, project=participant.project)

        self._engine.write(erase, without_trace=True)

    def own_of(self, participant: Participant, activity: str) -> Own:
        """What somebody has given in an activity, in the order in which they gave it."""
        with self._engine.reading() as rows:
            notes = rows.all(
                "SELECT c.id, c.prompt_id AS prompt, v.text, c.parent_id AS parent FROM contribution c"
                " JOIN contribution_version v ON v.contribution_id = c.id AND v.version = c.version"
                " JOIN prompt p ON p.id = c.prompt_id WHERE c.participant_id = :who AND p.activity_id = :activity"
                " AND c.source = 'live' ORDER BY c.created_at, c.id",
                who=participant.id,
                activity=activity,
            )
            votes = rows.all(
                "SELECT contribution_id, item_id, dimension, value FROM rating"
                " WHERE participant_id = :who AND activity_id = :activity AND prompt_id IS NULL",
                who=participant.id,
                activity=activity,
            )
            steps = rows.all(
                "SELECT id, name FROM step WHERE participant_id = :who AND activity_id = :activity"
                " ORDER BY position, id",
                who=participant.id,
                activity=activity,
            )
            promises = rows.all(
                "SELECT id, text, owner, partners, due FROM commitment"
                " WHERE participant_id = :who AND activity_id = :activity ORDER BY id",
                who=participant.id,
                activity=activity,
            )
        return Own(
            tuple(OwnNote(**row) for row in notes),
            {(row["contribution_id"] or row["item_id"], row["dimension"]): row["value"] for row in votes},
            tuple(Step(row["id"], activity, row["name"], 0) for row in steps),
            tuple(_own_promise(row, participant.project) for row in promises),
        )

    def own_notes(self, participant: Participant) -> tuple[tuple[str, str], ...]:
        """All the notes that somebody has sent while a workshop was on, each with its prompt, the oldest first."""
        with self._engine.reading() as rows:
            found = rows.all(
                "SELECT c.prompt_id, v.text FROM contribution c"
                " JOIN contribution_version v ON v.contribution_id = c.id AND v.version = c.version"
                " WHERE c.participant_id = :who AND c.source = 'live' ORDER BY c.created_at, c.id",
                who=participant.id,
            )
        return tuple((row["prompt_id"], row["text"]) for row in found)

    def check_themes(self, participant: Participant, answers: Mapping[str, tuple[Understood, str]]) -> None:
        """Keep by theme whether somebody felt understood, and a line of theirs; NotOpenNow, NotThere."""

        def keep(change: Transaction) -> None:
            if not hold_participant(change, participant):
                raise NotThere
            if not asks_back_in(change, participant.project):
                raise NotOpenNow
            change.many(
                "INSERT INTO theme_check(participant_id, theme_id, answer, text)"
                " SELECT :who, t.id, :answer, :text FROM theme t WHERE t.id = :theme AND t.project_id = :project"
                " ON CONFLICT(participant_id, theme_id) DO UPDATE SET answer = excluded.answer, text = excluded.text",
                [
                    {"who": participant.id, "project": participant.project, "theme": id, "answer": said, "text": text}
                    for id, (said, text) in answers.items()
                ],
            )
            self._note(change, "said", "checks", participant.project, project=participant.project)

        self._engine.write(keep, without_trace=True)  # a line that is written anew leaves nothing of the old one

    def checks_by(self, participant: Participant) -> tuple[ThemeCheck, ...]:
        """In which themes somebody has told whether they felt understood."""
        with self._engine.reading() as rows:
            found = rows.all(
                "SELECT theme_id AS theme, participant_id AS participant, answer, text FROM theme_check"
                " WHERE participant_id = :who ORDER BY theme_id",
                who=participant.id,
            )
        return tuple(replace(ThemeCheck(**row), group=participant.group) for row in found)

    def _take_part(self, change: Transaction, participant: Participant, table: str, id: str) -> str | None:
        """The group for which somebody speaks in an activity, or in that of a prompt; NotOpenNow, NotThere."""
        if not hold_participant(change, participant):
            raise NotThere
        found = change.all(
            "SELECT a.state, g.group_id FROM activity a JOIN workshop w ON w.id = a.workshop_id"
            " LEFT JOIN participant_group g ON g.workshop_id = w.id AND g.participant_id = :who"
            f" WHERE w.project_id = :project AND {_WHICH[table]}",
            who=participant.id,
            project=participant.project,
            id=id,
        )
        if not found:
            raise NotThere
        if found[0]["state"] != "open":
            raise NotOpenNow
        return found[0]["group_id"] or participant.group

    def _is_new(self, change: Transaction, participant: Participant, key: str) -> bool:
        """Whether that key comes for the first time; it is remembered."""
        standing = standing_keys(change, [key])
        if standing.get(key, participant.id) != participant.id:
            raise KeyReused
        if key not in standing:
            change.run(
                "INSERT INTO submission(key, project_id, made_by, created_at) VALUES(:key, :project, :who, :at)",
                key=key,
                project=participant.project,
                who=participant.id,
                at=self._moment(),
            )
        return key not in standing

    def _standing(self, change: Transaction, activity: str) -> str:
        [row] = change.all("SELECT workshop_id FROM activity WHERE id = :id", id=activity)
        return "waits" if run_in(change, row["workshop_id"]).moderated else "stands"


_WHICH = {
    "activity": "a.id = :id",
    "prompt": "a.id = (SELECT activity_id FROM prompt WHERE id = :id)",
}


def _own_promise(row: Row, project: str) -> Commitment:
    due = date.fromisoformat(row["due"]) if row["due"] else None
    return Commitment(row["id"], project, row["text"], row["owner"], row["partners"], due)
