"""What is said: taken in once, kept in versions, and erased down to the last one."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import uuid4

from workshop.errors import NotThere
from workshop.model import Language, Participant, Source
from workshop.store.edit import Edit
from workshop.store.engine import Row, Transaction, rows_of_ids
from workshop.store.erasing import erase_words
from workshop.store.errors import ChangedMeanwhile, KeyReused
from workshop.store.projects import Projects
from workshop.store.shelf import new_id

TOKEN_BYTES = 16
TAKEN_IN: Mapping[Source, str] = {"import": "imported", "scribe": "noted"}
"""What a facilitator takes in for others, many at once, and the verb of its event: it can be taken back as a whole."""


@dataclass(frozen=True, slots=True)
class Said:
    """A text to be kept. Its key makes it be kept once, however often it is sent."""

    key: str
    prompt: str
    """The id of the prompt."""
    text: str
    language: Language
    group: str | None = None
    participant: str | None = None
    created_at: str | None = None
    """A moment as ISO 8601 in UTC; now when nothing is given."""
    id: str | None = None
    """The contribution's id; a new one when nothing is given."""


def token_hash(token: str) -> str:
    """What is kept of a token: nobody who reads the store can use it."""
    return hashlib.sha256(token.encode()).hexdigest()


def text_mark(text: str) -> str:
    """By what a page tells which text it showed."""
    return token_hash(text)[:16]


class Contributions(Projects):
    """What participants say and what is imported."""

    def join(self, project: str, group: str | None, *, token: str | None = None) -> tuple[Participant, str]:
        """A new participant and the token of their own link; the token is kept only as a hash.

        Whoever joins again with a token of their own is the participant they were.
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
            return participant

        return self._engine.write(add), own

    def participant(self, token: str) -> Participant:
        """Whose link it is; NotThere."""
        with self._engine.reading() as rows:
            found = _participant(rows, token)
        if not found:
            raise NotThere
        return found

    def _add_participants(self, change: Transaction, codes: Mapping[Participant, str | None]) -> None:
        change.many(
            "INSERT INTO participant(id, project_id, group_id, code, created_on)"
            " VALUES(:id, :project, :group, :code, :on)",
            [
                {
                    "id": participant.id,
                    "project": participant.project,
                    "group": participant.group,
                    "code": code,
                    "on": self._moment()[:10],
                }
                for participant, code in codes.items()
            ],
        )

    def say(self, project: str, said: Iterable[Said], *, source: Source = "link") -> int:
        """Keep what was said and tell how much of it was new; KeyReused when a key is somebody else's, NotThere."""
        texts = list(said)
        if verb := TAKEN_IN.get(source):
            return self._edit(
                project, verb, "contributions", project, lambda edit: self._take_in(edit, project, texts, source)
            )

        def keep(change: Transaction) -> int:
            new = self._say(change, project, texts, source)
            for id in new:
                self._note(change, "said", "contribution", id, project=project)
            return len(new)

        return self._engine.write(keep)

    def _take_in(self, edit: Edit, project: str, texts: Sequence[Said], source: Source) -> int:
        """Take in texts so that all of them can be taken back; then they are erased, so no image holds them."""
        new = self._say(edit.change, project, texts, source)
        for id in new:
            edit.remember("contribution", (id,), None, {})
        return len(new)

    def _say(self, change: Transaction, project: str, texts: Sequence[Said], source: Source) -> list[str]:
        """Keep those texts whose keys are new, and give their ids."""
        if {said.prompt for said in texts} - _prompts_of(change, project):
            raise NotThere
        at = self._moment()
        new: list[dict[str, object]] = []
        kept = standing_keys(change, [said.key for said in texts])
        for said in texts:
            maker = source if source == "import" else said.participant or source
            if said.key in kept:
                if kept[said.key] != maker:
                    raise KeyReused
                continue
            kept[said.key] = maker
            new.append(
                {
                    "id": said.id or new_id(),
                    "key": said.key,
                    "project": project,
                    "maker": maker,
                    "prompt": said.prompt,
                    "participant": said.participant,
                    "group": said.group,
                    "language": said.language,
                    "source": source,
                    "text": said.text,
                    "at": said.created_at or at,
                    "now": at,
                }
            )
        change.many(
            "INSERT INTO submission(key, project_id, made_by, created_at, contribution_id)"
            " VALUES(:key, :project, :maker, :now, :id)",
            new,
        )
        change.many(
            "INSERT INTO contribution(id, prompt_id, participant_id, group_id, language, source, created_at)"
            " VALUES(:id, :prompt, :participant, :group, :language, :source, :at)",
            new,
        )
        change.many(
            "INSERT INTO contribution_version(contribution_id, version, text, made_at) VALUES(:id, 1, :text, :now)", new
        )
        return [str(row["id"]) for row in new]

    def said_by(self, participant: Participant) -> dict[str, str]:
        """A participant's own texts, by the id of the prompt; to them also what a facilitator has put aside."""
        with self._engine.reading() as rows:
            found = rows.all(
                "SELECT c.prompt_id, v.text FROM contribution c"
                " JOIN contribution_version v ON v.contribution_id = c.id AND v.version = c.version"
                " WHERE c.participant_id = :who ORDER BY c.created_at, c.id",
                who=participant.id,
            )
        return {row["prompt_id"]: row["text"] for row in found}

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
            standing = {prompt: _standing(change, participant, prompt) for prompt in answers}
            for prompt, mark in (over or {}).items():
                there = standing.get(prompt)
                if there and there["text"] != answers[prompt] and text_mark(there["text"]) != mark:
                    raise ChangedMeanwhile
            for number, (prompt, text) in enumerate(answers.items()):
                own_key = f"{key}:{prompt}" if number else key
                self._answer(change, participant, prompt, text, languages[prompt], standing[prompt], own_key)

        self._engine.write(keep, without_trace=not all(answers.values()))

    def _answer(
        self,
        change: Transaction,
        participant: Participant,
        prompt: str,
        text: str,
        language: Language,
        standing: Row | None,
        key: str,
    ) -> None:
        if not standing and text:
            said = Said(key, prompt, text, language, participant.group, participant.id)
            for id in self._say(change, participant.project, [said], "link"):
                self._note(change, "said", "contribution", id, project=participant.project)
            return
        change.run(
            "INSERT INTO submission(key, project_id, made_by, created_at) VALUES(:key, :project, :who, :at)",
            key=key,
            project=participant.project,
            who=participant.id,
            at=self._moment(),
        )
        if standing and not text:
            self._erase(change, [standing["id"]], participant.project)
        elif standing and text != standing["text"]:
            self._new_version(change, standing["id"], standing["version"] + 1, text, participant.project)

    def erase_participant(self, participant: Participant) -> None:
        """Erase all that a participant said, down to every version and the last byte, and the participant.

        What they rated stays as nobody's, and so does the key of an imported text: it does not come back with its file.
        """

        def erase(change: Transaction) -> None:
            # On PostgreSQL the row's lock keeps what another form of theirs is just sending from outliving them.
            if not change.run("UPDATE participant SET code = code WHERE id = :who", who=participant.id):
                return
            said = change.all("SELECT id FROM contribution WHERE participant_id = :who", who=participant.id)
            self._erase(change, [row["id"] for row in said], participant.project)
            change.run("DELETE FROM submission WHERE made_by = :who", who=participant.id)
            change.run("DELETE FROM participant WHERE id = :who", who=participant.id)
            self._note(change, "erased", "participant", participant.id, project=participant.project)

        self._engine.write(erase, without_trace=True)

    def hide(self, project: str, contribution: str) -> None:
        """Put a contribution aside; it stays in the store and can be shown again; NotThere."""
        self._set_state(project, contribution, "hidden", "stands")

    def show_again(self, project: str, contribution: str) -> None:
        """Take a hidden contribution back among those that stand; NotThere."""
        self._set_state(project, contribution, "stands", "hidden")

    def _set_state(self, project: str, contribution: str, state: str, before: str) -> None:
        def keep(edit: Edit) -> None:
            edit.check_there("contribution", project, contribution)
            if not edit.all("SELECT 1 FROM contribution WHERE id = :id AND state = :s", id=contribution, s=before):
                raise NotThere
            edit.put("contribution", id=contribution, state=state)

        self._edit(project, state, "contribution", contribution, keep)

    def _new_version(self, change: Transaction, id: str, version: int, text: str, project: str) -> None:
        change.run(
            "INSERT INTO contribution_version(contribution_id, version, text, made_at)"
            " VALUES(:id, :version, :text, :at)",
            id=id,
            version=version,
            text=text,
            at=self._moment(),
        )
        change.run("UPDATE contribution SET version = :version WHERE id = :id", version=version, id=id)
        self._note(change, "changed", "contribution", id, project=project)

    def _erase(self, change: Transaction, ids: Sequence[str], project: str) -> None:
        erase_words(change, project, ids)
        for id in ids:
            self._note(change, "erased", "contribution", id, project=project)


def _participant(rows: Transaction, token: str) -> Participant | None:
    found = rows.all(
        'SELECT p.id, p.project_id AS project, p.group_id AS "group" FROM participant p'
        " JOIN participant_token t ON t.participant_id = p.id WHERE t.token_hash = :hash",
        hash=token_hash(token),
    )
    return Participant(**found[0]) if found else None


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


def standing_keys(change: Transaction, keys: Iterable[str]) -> dict[str, str]:
    """Who used each of the keys before."""
    found = rows_of_ids(change, "SELECT key, made_by FROM submission WHERE key IN ({ids})", keys)
    return {row["key"]: row["made_by"] for row in found}


def _prompts_of(change: Transaction, project: str) -> set[str]:
    return {
        row["id"]
        for row in change.all(
            "SELECT p.id FROM prompt p JOIN activity a ON a.id = p.activity_id"
            " JOIN workshop w ON w.id = a.workshop_id WHERE w.project_id = :project",
            project=project,
        )
    }


def _already(change: Transaction, key: str, maker: str) -> bool:
    """Whether that person's submission is in already; KeyReused when the key is another's."""
    standing = standing_keys(change, [key])
    if key in standing and standing[key] != maker:
        raise KeyReused
    return key in standing
