"""What participants answer by their own link: kept in the form of its question, changed, erased to the last byte."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from uuid import uuid4

from workshop.errors import NotThere
from workshop.forms import DIMENSIONS, SHAPES, Rated, rated, roster, written_rating
from workshop.model import Language, Material, Participant
from workshop.store.contributions import Said, standing_keys, text_mark, token_hash
from workshop.store.engine import Transaction
from workshop.store.errors import ChangedMeanwhile, KeyReused
from workshop.store.materials import frame_of
from workshop.store.notices import Notices, NoticeShown
from workshop.store.rosters import forget_rosters, keep_roster
from workshop.store.shelf import new_id, take_turns
from workshop.store.standing import Asked, Standing, asked_of, standing_of

TOKEN_BYTES = 16
EDITED_AS = {"step": "steps", "commitment": "commitments"}
"""As what the history tells a change of their words, by table."""


class Answers(Notices):
    """Participants, and what they answer."""

    def join(
        self,
        project: str,
        group: str | None,
        *,
        token: str | None = None,
        invitation: str | None = None,
        notice: NoticeShown | None = None,
    ) -> tuple[Participant, str]:
        """A new participant and the token of their own link; the token is kept only as a hash.

        Whoever joins again with a token of their own is the participant they were. `invitation` is the code of the
        link they came by: NotThere, LinkEnded or LinkFull when it lets nobody in. `notice` is what they were shown.
        """
        own = token or secrets.token_urlsafe(TOKEN_BYTES)

        def add(change: Transaction) -> Participant:
            if there := _participant(change, own):
                return there
            participant = Participant(str(uuid4()), project, group)
            self._add_participants(change, {participant: None})
            change.run(
                "INSERT INTO participant_token(token_hash, participant_id, created_on) VALUES(:hash, :who, :on)",
                hash=token_hash(own),
                who=participant.id,
                on=self._moment()[:10],
            )
            if notice:
                self._keep_notice(change, participant, notice)
            if invitation:  # at the end: a link that counts lets one in at a time, and nobody is to wait there for long
                self._let_in(change, project, invitation)
            return participant

        return self._engine.write(add), own

    def participant(self, token: str) -> Participant:
        """Whose link it is; NotThere."""
        with self._engine.reading() as rows:
            found = _participant(rows, token)
        if not found:
            raise NotThere
        return found

    def visited(self, token: str) -> tuple[Participant, Material, dict[str, str]]:
        """Whose link it is, with the project as it was prepared and what they said (`said_by`), read at one moment.

        NotThere.
        """
        with self._engine.reading() as rows:
            participant = _participant(rows, token)
            if not participant:
                raise NotThere
            frame = frame_of(rows, participant.project)
            asked = {prompt.form for prompt in frame.prompts}
            said = standing_of(rows, participant, asked)
        return participant, frame, {prompt: answer.text for prompt, answer in said.items()}

    def said_by(self, participant: Participant) -> dict[str, str]:
        """A participant's own answers as texts (`forms`), by the id of the prompt.

        To them also what a facilitator has put aside.
        """
        with self._engine.reading() as rows:
            return {prompt: answer.text for prompt, answer in standing_of(rows, participant, SHAPES).items()}

    def answer(self, participant: Participant, prompt: str, text: str, language: Language, *, key: str) -> None:
        """Keep a participant's answer to a prompt: the first time as new, then as its next version.

        An empty text erases what was there; what a facilitator has put aside stays aside, but can be changed and
        erased like the rest. Sent twice with one key it is kept once; KeyReused, NotThere.
        """
        self.answer_all(participant, {prompt: text}, {prompt: language}, key=key)

    def answer_all(
        self,
        participant: Participant,
        answers: Mapping[str, str],
        languages: Mapping[str, Language],
        *,
        key: str,
        over: Mapping[str, str] | None = None,
    ) -> None:
        """Keep a participant's answers to several prompts in one change, each by the rules of `answer`.

        `over` holds by prompt the mark of the text that an answer was written over. Where another text stands by now,
        nothing is kept: ChangedMeanwhile. An answer that stands already is left as it is. KeyReused, NotThere.
        """

        def keep(change: Transaction) -> None:
            if _already(change, key, participant.id):
                return
            if erases:
                take_turns(change, participant.project)
            if not hold_participant(change, participant):
                raise NotThere
            asked = asked_of(change, participant, answers)
            if answers.keys() - asked.keys():
                raise NotThere
            standing = standing_of(change, participant, {one.form for one in asked.values()})
            for prompt, mark in (over or {}).items():
                there = standing.get(prompt)
                if there and there.text != answers[prompt] and text_mark(there.text) != mark:
                    raise ChangedMeanwhile
            at = self._moment()
            keys = {prompt: f"{key}:{prompt}" if number else key for number, prompt in enumerate(answers)}
            said = [
                Said(keys[prompt], prompt, text, languages.get(prompt, "fi"), asked[prompt].group, participant.id)
                for prompt, text in answers.items()
                if asked[prompt].form == "text" and text and prompt not in standing
            ]
            for id in self._say(change, participant.project, said, "link", at) if said else ():
                self._note(change, "said", "contribution", id, project=participant.project)
            others = answers.keys() - {one.prompt for one in said}
            change.many(
                "INSERT INTO submission(key, project_id, made_by, created_at) VALUES(:key, :project, :who, :at)",
                [
                    {"key": keys[prompt], "project": participant.project, "who": participant.id, "at": at}
                    for prompt in answers
                    if prompt in others
                ],
            )
            for prompt, text in answers.items():
                if prompt in others:
                    self._change(change, participant, asked[prompt], standing.get(prompt), text)

        erases = not all(answers.values())
        self._engine.write(keep, without_trace=erases)

    def _change(
        self, change: Transaction, participant: Participant, asked: Asked, standing: Standing | None, written: str
    ) -> None:
        """Put an answer in the place of the one that stands, whatever its form; what is the same stays untouched."""
        if asked.form == "text":
            if standing and not written:
                self._erase(change, [standing.contribution], participant.project)
            elif standing and written != standing.text:
                self._new_version(change, standing.contribution, standing.version + 1, written, participant.project)
        elif asked.form == "roster":
            named = roster(written) if written else None
            if (named.written if named else "") != (standing.text if standing else ""):
                keep_roster(change, participant, asked.prompt, named, of_round=asked.round)
                self._note(change, "said" if named else "erased", "ties", asked.prompt, project=participant.project)
        else:
            values = rated(asked.form, written)
            if written_rating(asked.form, values) != (standing.text if standing else ""):
                self._rate(change, participant, asked, values)

    def _rate(self, change: Transaction, participant: Participant, asked: Asked, values: Rated) -> None:
        """Put those values in the place of what the participant rated before."""
        change.run(
            "DELETE FROM rating WHERE prompt_id = :prompt AND participant_id = :who",
            prompt=asked.prompt,
            who=participant.id,
        )
        change.many(
            "INSERT INTO rating(id, activity_id, prompt_id, option, dimension, value, group_id, participant_id)"
            " VALUES(:id, :activity, :prompt, :option, :dimension, :value, :group, :who)",
            [
                {
                    "id": new_id(),
                    "activity": asked.activity,
                    "prompt": asked.prompt,
                    "option": option,
                    "dimension": DIMENSIONS[asked.form],
                    "value": value,
                    "group": asked.group,
                    "who": participant.id,
                }
                for option, value in values
            ],
        )
        self._note(change, "said", "ratings", asked.prompt, project=participant.project)

    def erase_participant(self, participant: Participant) -> None:
        """Erase all that a participant said, down to every version and the last byte, and the participant.

        The ties that they named go too, with the actors whom nobody else has named. What they rated stays as
        nobody's, and so does the key of an imported text: it does not come back with its file.
        """

        def erase(change: Transaction) -> None:
            take_turns(change, participant.project)
            if not hold_participant(change, participant):
                return
            said = change.all("SELECT id FROM contribution WHERE participant_id = :who", who=participant.id)
            self._erase(change, [row["id"] for row in said], participant.project)
            forget_rosters(change, participant)
            forget_edits(change, participant)
            change.run("DELETE FROM submission WHERE made_by = :who", who=participant.id)
            change.run("DELETE FROM participant WHERE id = :who", who=participant.id)
            self._note(change, "erased", "participant", participant.id, project=participant.project)

        self._engine.write(erase, without_trace=True)


def _participant(rows: Transaction, token: str) -> Participant | None:
    found = rows.all(
        'SELECT p.id, p.project_id AS project, p.group_id AS "group" FROM participant p'
        " JOIN participant_token t ON t.participant_id = p.id WHERE t.token_hash = :hash",
        hash=token_hash(token),
    )
    return Participant(**found[0]) if found else None


def forget_edits(change: Transaction, participant: Participant) -> None:
    """Forget how a facilitator has changed somebody's steps and commitments: images of their rows hold their words."""
    for table in EDITED_AS:
        for row in change.all(f"SELECT id FROM {table} WHERE participant_id = :who", who=participant.id):  # noqa: S608
            forget_edits_of(change, participant.project, table, row["id"])


def forget_edits_of(change: Transaction, project: str, table: str, id: str) -> None:
    """Forget how a facilitator has changed one of them."""
    change.run(
        "UPDATE event SET before = NULL, after = NULL, undoable = 0, label = '' WHERE project_id = :project"
        " AND object_kind = :kind AND undoable = 1 AND (before LIKE :there OR after LIKE :there)",
        project=project,
        kind=EDITED_AS[table],
        there=f"%{id}%",
    )


def hold_participant(change: Transaction, participant: Participant) -> bool:
    """Whether the participant is there; and then nobody else changes theirs until this change is done.

    On PostgreSQL the row's lock does it, for two forms of one person that come at once, and for an erasure that what
    they are just sending is not to outlive. On one file they take turns already.
    """
    return bool(change.run("UPDATE participant SET code = code WHERE id = :who", who=participant.id))


def _already(change: Transaction, key: str, maker: str) -> bool:
    """Whether that person's submission is in already; KeyReused when the key is another's."""
    standing = standing_keys(change, [key])
    if key in standing and standing[key] != maker:
        raise KeyReused
    return key in standing
