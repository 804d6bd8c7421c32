"""What participants answer by their own link: kept in the form of its question, changed, erased to the last byte."""

from __future__ import annotations

import secrets
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import uuid4

from workshop.errors import NotThere
from workshop.forms import DIMENSIONS, Rated, rated, roster, written_rating
from workshop.model import Form, Language, Participant
from workshop.store.contributions import Said, standing_keys, text_mark, token_hash
from workshop.store.engine import Row, Transaction, rows_of_ids
from workshop.store.errors import ChangedMeanwhile, KeyReused
from workshop.store.notices import Notices, NoticeShown
from workshop.store.rosters import forget_rosters, keep_roster, rosters_of
from workshop.store.shelf import new_id

TOKEN_BYTES = 16


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
            if invitation:
                self._let_in(change, invitation)
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
            return participant

        return self._engine.write(add), own

    def participant(self, token: str) -> Participant:
        """Whose link it is; NotThere."""
        with self._engine.reading() as rows:
            found = _participant(rows, token)
        if not found:
            raise NotThere
        return found

    def said_by(self, participant: Participant) -> dict[str, str]:
        """A participant's own answers as texts (`forms`), by the id of the prompt.

        To them also what a facilitator has put aside.
        """
        with self._engine.reading() as rows:
            return _written(rows, participant)

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
            # On PostgreSQL the row's lock makes two forms of one person take turns; on one file they do already.
            if not change.run("UPDATE participant SET code = code WHERE id = :who", who=participant.id):
                raise NotThere
            asked = _asked(change, participant, answers)
            if answers.keys() - asked.keys():
                raise NotThere
            standing = _written(change, participant, answers)
            for prompt, mark in (over or {}).items():
                there = standing.get(prompt)
                if there and there != answers[prompt] and text_mark(there) != mark:
                    raise ChangedMeanwhile
            at = self._moment()
            for number, (prompt, text) in enumerate(answers.items()):
                own_key = f"{key}:{prompt}" if number else key
                self._answer(change, participant, asked[prompt], text, languages.get(prompt), own_key, at)

        self._engine.write(keep, without_trace=not all(answers.values()))

    def _answer(
        self,
        change: Transaction,
        participant: Participant,
        asked: _Asked,
        written: str,
        language: Language | None,
        key: str,
        at: str,
    ) -> None:
        standing = _standing(change, participant, asked.prompt) if asked.form == "text" else None
        if asked.form == "text" and not standing and written:
            said = Said(key, asked.prompt, written, language or "fi", asked.group, participant.id)
            for id in self._say(change, participant.project, [said], "link", at):
                self._note(change, "said", "contribution", id, project=participant.project)
            return
        change.run(
            "INSERT INTO submission(key, project_id, made_by, created_at) VALUES(:key, :project, :who, :at)",
            key=key,
            project=participant.project,
            who=participant.id,
            at=at,
        )
        if asked.form == "text":
            if standing and not written:
                self._erase(change, [standing["id"]], participant.project)
            elif standing and written != standing["text"]:
                self._new_version(change, standing["id"], standing["version"] + 1, written, participant.project)
        elif asked.form == "roster":
            keep_roster(change, participant, asked.prompt, roster(written) if written else None)
            self._note(change, "said", "ties", asked.prompt, project=participant.project)
        else:
            self._rate(change, participant, asked, rated(asked.form, written))

    def _rate(self, change: Transaction, participant: Participant, asked: _Asked, values: Rated) -> None:
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
            # On PostgreSQL the row's lock keeps what another form of theirs is just sending from outliving them.
            if not change.run("UPDATE participant SET code = code WHERE id = :who", who=participant.id):
                return
            said = change.all("SELECT id FROM contribution WHERE participant_id = :who", who=participant.id)
            self._erase(change, [row["id"] for row in said], participant.project)
            forget_rosters(change, participant)
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


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question as an answer to it is kept: its form, and the group for whom the participant speaks there."""

    prompt: str
    activity: str
    form: Form
    group: str | None


def _asked(change: Transaction, participant: Participant, prompts: Iterable[str]) -> dict[str, _Asked]:
    """The questions of the participant's project by their ids; others are not among them."""
    found = rows_of_ids(
        change,
        "SELECT p.id, p.form, a.id AS activity, g.group_id FROM prompt p JOIN activity a ON a.id = p.activity_id"
        " JOIN workshop w ON w.id = a.workshop_id LEFT JOIN participant_group g ON g.workshop_id = w.id"
        " AND g.participant_id = :who WHERE w.project_id = :project AND p.id IN ({ids})",
        prompts,
        who=participant.id,
        project=participant.project,
    )
    return {
        row["id"]: _Asked(row["id"], row["activity"], row["form"], row["group_id"] or participant.group)
        for row in found
    }


def _written(rows: Transaction, participant: Participant, prompts: Iterable[str] | None = None) -> dict[str, str]:
    """A participant's answers as texts, by prompt: all of them, or those to some prompts."""
    wanted = None if prompts is None else set(prompts)
    found = rows.all(
        "SELECT c.prompt_id, v.text FROM contribution c"
        " JOIN contribution_version v ON v.contribution_id = c.id AND v.version = c.version"
        " WHERE c.participant_id = :who ORDER BY c.created_at, c.id",
        who=participant.id,
    )
    written: dict[str, str] = {row["prompt_id"]: row["text"] for row in found}
    forms: dict[str, Form] = {}
    values: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for row in rows.all(
        "SELECT r.prompt_id, r.option, r.value, p.form FROM rating r JOIN prompt p ON p.id = r.prompt_id"
        " WHERE r.participant_id = :who",
        who=participant.id,
    ):
        forms[row["prompt_id"]] = row["form"]
        values[row["prompt_id"]].append((row["option"], row["value"]))
    written |= {prompt: written_rating(forms[prompt], those) for prompt, those in values.items()}
    written |= {prompt: named.written for prompt, named in rosters_of(rows, participant).items()}
    return {prompt: text for prompt, text in written.items() if wanted is None or prompt in wanted}


def _standing(change: Transaction, participant: Participant, prompt: str) -> Row | None:
    """A participant's contribution to a prompt as it is now."""
    found = change.all(
        "SELECT c.id, c.version, v.text FROM contribution c"
        " JOIN contribution_version v ON v.contribution_id = c.id AND v.version = c.version"
        " WHERE c.participant_id = :who AND c.prompt_id = :prompt ORDER BY c.created_at DESC, c.id DESC LIMIT 1",
        who=participant.id,
        prompt=prompt,
    )
    return found[0] if found else None


def _already(change: Transaction, key: str, maker: str) -> bool:
    """Whether that person's submission is in already; KeyReused when the key is another's."""
    standing = standing_keys(change, [key])
    if key in standing and standing[key] != maker:
        raise KeyReused
    return key in standing
