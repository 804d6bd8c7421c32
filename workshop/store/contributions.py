"""What is said: taken in once and kept in versions."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workshop.errors import NotThere
from workshop.model import Language, Participant, Source
from workshop.store.edit import Edit
from workshop.store.engine import Transaction, rows_of_ids
from workshop.store.erasing import erase_words
from workshop.store.errors import KeyReused
from workshop.store.invitations import Invitations
from workshop.store.shelf import new_id

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
    at_table: str = ""
    """The table whose note-keeper wrote it down."""


def token_hash(token: str) -> str:
    """What is kept of a token: nobody who reads the store can use it."""
    return hashlib.sha256(token.encode()).hexdigest()


def text_mark(text: str) -> str:
    """By what a page tells which text it showed."""
    return token_hash(text)[:16]


class Contributions(Invitations):
    """What participants say and what is imported."""

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

    def _say(
        self, change: Transaction, project: str, texts: Sequence[Said], source: Source, at: str | None = None
    ) -> list[str]:
        """Keep those texts whose keys are new, and give their ids."""
        if {said.prompt for said in texts} - _prompts_of(change, project):
            raise NotThere
        at = at or self._moment()
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
                    "at_table": said.at_table,
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
            "INSERT INTO contribution(id, prompt_id, participant_id, group_id, language, source, at_table, created_at)"
            " VALUES(:id, :prompt, :participant, :group, :language, :source, :at_table, :at)",
            new,
        )
        change.many(
            "INSERT INTO contribution_version(contribution_id, version, text, made_at) VALUES(:id, 1, :text, :now)", new
        )
        return [str(row["id"]) for row in new]

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
