"""What is said: taken in once, kept in versions, and erased down to the last one."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import uuid4

from workshop.errors import NotThere
from workshop.model import Language, Participant, Source
from workshop.store.edit import Edit
from workshop.store.engine import Transaction
from workshop.store.errors import KeyReused
from workshop.store.projects import Projects
from workshop.store.shelf import new_id

TOKEN_BYTES = 16
QUOTED_FROM = 20
"""Characters from which the same words in a finding are a quotation and not chance."""


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


class Contributions(Projects):
    """What participants say and what is imported."""

    def join(self, project: str, group: str | None) -> tuple[Participant, str]:
        """A new participant and the token of their own link; the token is kept only as a hash."""
        participant = Participant(str(uuid4()), project, group)
        token = secrets.token_urlsafe(TOKEN_BYTES)

        def add(change: Transaction) -> None:
            self._add_participant(change, participant, code=None)
            change.run(
                "INSERT INTO participant_token(token_hash, participant_id, created_on) VALUES(:hash, :who, :on)",
                hash=token_hash(token),
                who=participant.id,
                on=self._moment()[:10],
            )

        self._engine.write(add)
        return participant, token

    def participant(self, token: str) -> Participant:
        """Whose link it is; NotThere."""
        with self._engine.reading() as rows:
            found = rows.all(
                'SELECT p.id, p.project_id AS project, p.group_id AS "group" FROM participant p'
                " JOIN participant_token t ON t.participant_id = p.id WHERE t.token_hash = :hash",
                hash=token_hash(token),
            )
        if not found:
            raise NotThere
        return Participant(**found[0])

    def _add_participant(self, change: Transaction, participant: Participant, *, code: str | None) -> None:
        change.run(
            "INSERT INTO participant(id, project_id, group_id, code, created_on)"
            " VALUES(:id, :project, :group, :code, :on)",
            id=participant.id,
            project=participant.project,
            group=participant.group,
            code=code,
            on=self._moment()[:10],
        )

    def say(self, project: str, said: Iterable[Said], *, source: Source = "link") -> int:
        """Keep what was said and tell how much of it was new; KeyReused when a key is somebody else's, NotThere."""
        texts = list(said)
        if source == "import":
            return self._edit(
                project, "imported", "contributions", project, lambda edit: self._import(edit, project, texts)
            )

        def keep(change: Transaction) -> int:
            new = self._say(change, project, texts, source)
            for id in new:
                self._note(change, "said", "contribution", id, project=project)
            return len(new)

        return self._engine.write(keep)

    def _import(self, edit: Edit, project: str, texts: Sequence[Said]) -> int:
        """Take in texts so that the whole import can be taken back; then they are erased, so no image holds them."""
        new = self._say(edit.change, project, texts, "import")
        for id in new:
            edit.remember("contribution", {"id": id}, None, {})
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

        def keep(change: Transaction) -> None:
            if _already(change, key, participant.id):
                return
            # On PostgreSQL the row's lock makes two forms of one person take turns; on one file they do already.
            if not change.run("UPDATE participant SET code = code WHERE id = :who", who=participant.id):
                raise NotThere
            standing = change.all(
                "SELECT id, version FROM contribution WHERE participant_id = :who AND prompt_id = :prompt"
                " ORDER BY created_at DESC, id DESC LIMIT 1",
                who=participant.id,
                prompt=prompt,
            )
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
            if standing and text:
                self._new_version(change, standing[0]["id"], standing[0]["version"] + 1, text, participant.project)
            elif standing:
                self._erase(change, standing[0]["id"], participant.project)

        self._engine.write(keep, without_trace=not text)

    def erase_participant(self, participant: Participant) -> None:
        """Erase all that a participant said, down to every version and the last byte, and the participant.

        What they rated stays as nobody's, and so does the key of an imported text: it does not come back with its file.
        """

        def erase(change: Transaction) -> None:
            for row in change.all("SELECT id FROM contribution WHERE participant_id = :who", who=participant.id):
                self._erase(change, row["id"], participant.project)
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
            if not edit.all(
                "SELECT 1 FROM contribution c JOIN prompt p ON p.id = c.prompt_id JOIN activity a ON"
                " a.id = p.activity_id JOIN workshop w ON w.id = a.workshop_id"
                " WHERE c.id = :id AND c.state = :before AND w.project_id = :project",
                id=contribution,
                before=before,
                project=project,
            ):
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

    def _erase(self, change: Transaction, id: str, project: str) -> None:
        for row in change.all(
            "SELECT id FROM finding WHERE origin = 'machine' AND id IN"  # a draft, or one standing on this text alone
            " (SELECT finding_id FROM evidence WHERE kind = 'contribution' AND object_id = :id)"
            " AND (status = 'draft' OR (SELECT COUNT(*) FROM evidence WHERE finding_id = finding.id) = 1)",
            id=id,
        ):
            change.run("DELETE FROM finding_version WHERE finding_id = :id", id=row["id"])
            change.run("DELETE FROM finding WHERE id = :id", id=row["id"])
        for text in forget_text(change, id):
            if len(text) >= QUOTED_FROM:
                change.run(
                    "UPDATE finding_version SET text = REPLACE(text, :said, '[…]') WHERE project_id = :project",
                    said=text,
                    project=project,
                )
        change.run("UPDATE contribution SET state = 'erased', participant_id = NULL WHERE id = :id", id=id)
        self._note(change, "erased", "contribution", id, project=project)


def standing_keys(change: Transaction, keys: Iterable[str]) -> dict[str, str]:
    """Who used each of the keys before."""
    return {
        key: row["made_by"]
        for key in keys
        for row in change.all("SELECT made_by FROM submission WHERE key = :key", key=key)
    }


def forget_text(change: Transaction, contribution: str) -> list[str]:
    """Take a contribution's texts out of the store in every version, with their vectors, and give them."""
    texts = [
        row["text"]
        for row in change.all("SELECT text FROM contribution_version WHERE contribution_id = :id", id=contribution)
    ]
    change.many("DELETE FROM vector WHERE digest = :digest", [{"digest": token_hash(text)} for text in texts])
    change.run("DELETE FROM contribution_version WHERE contribution_id = :id", id=contribution)
    return texts


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
