"""What a note-keeper writes down for others: at a table by its own link, or on a facilitator's screen.

A note stands alone: it can be put right and taken back by whoever keeps the notes, and no event of it is listed.
"""

from __future__ import annotations

from collections.abc import Sequence

from workshop.errors import NotThere
from workshop.model import Contribution, Language, TableLink
from workshop.store.contributions import Said, text_mark
from workshop.store.edit import Edit
from workshop.store.engine import Row, Transaction
from workshop.store.errors import ChangedMeanwhile, LinkEnded
from workshop.store.invitations import has_ended, table_link_of
from workshop.store.materials import CONTRIBUTION, contribution_of
from workshop.store.moderation import Moderation
from workshop.store.shelf import take_turns

_OF_TABLE = (
    " JOIN prompt p ON p.id = c.prompt_id JOIN activity a ON a.id = p.activity_id"
    " WHERE a.workshop_id = :workshop AND c.at_table = :name AND c.source = 'scribe' AND c.state <> 'erased'"
)
"""Also what a facilitator has put aside: whoever wrote it down still sees it."""


class Notes(Moderation):
    """Notes that somebody writes down for others."""

    def write_down(self, project: str, notes: Sequence[Said]) -> int:
        """Keep notes one by one as they are heard, and tell how many were new; NotThere."""

        def keep(change: Transaction) -> int:
            take_turns(change, project)
            return self._write_down(change, project, notes)

        return self._engine.write(keep)

    def latest_notes(self, prompt: str, limit: int) -> tuple[Contribution, ...]:
        """The latest notes that were written down to a question and stand, the newest first."""
        with self._engine.reading() as rows:
            found = rows.all(
                f"{CONTRIBUTION} WHERE c.prompt_id = :prompt AND c.source = 'scribe' AND c.state = 'stands'"
                " ORDER BY c.created_at DESC, c.id DESC LIMIT :limit",
                prompt=prompt,
                limit=limit,
            )
        return tuple(map(contribution_of, found))

    def take_back_note(self, project: str, note: str) -> None:
        """Erase a note that was written down, to the last byte; NotThere."""

        def erase(change: Transaction) -> None:
            take_turns(change, project)
            if not change.all(
                "SELECT 1 FROM contribution WHERE id = :id AND source = 'scribe' AND state <> 'erased'", id=note
            ):
                raise NotThere
            Edit(change).check_there("contribution", project, note)
            self._erase(change, [note], project)

        self._engine.write(erase, without_trace=True)

    def write_at_table(self, table: TableLink, notes: Sequence[Said], *, heads: int | None = None) -> int:
        """Keep what a table says, under its name, and how many sit there if they were counted; how much was new.

        LinkEnded when the table's link is no longer in use, NotThere when a question is none of its workshop's.
        """

        def keep(change: Transaction) -> int:
            self._hold_table(change, table)
            if {note.prompt for note in notes} - _asked_in(change, table.workshop):
                raise NotThere
            if heads is not None:
                change.run("UPDATE table_link SET heads = :heads WHERE token = :token", heads=heads, token=table.token)
                self._note(change, "changed", "table", table.workshop, project=table.project, label=table.name)
            return self._write_down(change, table.project, notes)

        return self._engine.write(keep)

    def notes_at_table(self, table: TableLink) -> tuple[Contribution, ...]:
        """What was written down at a table, the newest first."""
        with self._engine.reading() as rows:
            found = rows.all(
                CONTRIBUTION + _OF_TABLE + " ORDER BY c.created_at DESC, c.id DESC",
                workshop=table.workshop,
                name=table.name,
            )
        return tuple(map(contribution_of, found))

    def notes_by_table(self, project: str) -> dict[tuple[str, str], int]:
        """How many notes stand that were written down at tables, by the id of the workshop and the table's name."""
        with self._engine.reading() as rows:
            found = rows.all(
                "SELECT a.workshop_id AS workshop, c.at_table AS name, COUNT(*) AS notes FROM contribution c"
                " JOIN prompt p ON p.id = c.prompt_id JOIN activity a ON a.id = p.activity_id"
                " JOIN workshop w ON w.id = a.workshop_id WHERE w.project_id = :project AND c.at_table <> ''"
                " AND c.state = 'stands' GROUP BY a.workshop_id, c.at_table",
                project=project,
            )
        return {(row["workshop"], row["name"]): row["notes"] for row in found}

    def correct_at_table(self, table: TableLink, note: str, text: str, language: Language, *, over: str) -> None:
        """Keep the next version of a table's own note; an empty text erases it.

        `over` is the mark of the text that it was written over: ChangedMeanwhile when another stands by now. LinkEnded,
        NotThere.
        """

        def keep(change: Transaction) -> None:
            if not text:
                take_turns(change, table.project)
            self._hold_table(change, table)
            there = _own(change, table, note)
            if there["text"] == text:
                return
            if text_mark(there["text"]) != over:
                raise ChangedMeanwhile
            if not text:
                self._erase(change, [note], table.project)
                return
            change.run("UPDATE contribution SET language = :language WHERE id = :id", language=language, id=note)
            self._new_version(change, note, there["version"] + 1, text, table.project)

        self._engine.write(keep, without_trace=not text)

    def _write_down(self, change: Transaction, project: str, notes: Sequence[Said]) -> int:
        new = self._say(change, project, notes, "scribe") if notes else []
        for id in new:
            self._note(change, "said", "contribution", id, project=project)
        return len(new)

    def _hold_table(self, change: Transaction, table: TableLink) -> None:
        """Let the forms of one table take turns; NotThere, LinkEnded."""
        change.run("UPDATE table_link SET name = name WHERE token = :token", token=table.token)
        found = change.all("SELECT * FROM table_link WHERE token = :token", token=table.token)
        if not found:
            raise NotThere
        if has_ended(table_link_of(found[0]), self._clock()):
            raise LinkEnded


def _asked_in(change: Transaction, workshop: str) -> set[str]:
    found = change.all(
        "SELECT p.id FROM prompt p JOIN activity a ON a.id = p.activity_id WHERE a.workshop_id = :workshop",
        workshop=workshop,
    )
    return {row["id"] for row in found}


def _own(change: Transaction, table: TableLink, note: str) -> Row:
    """A table's own note as it stands; NotThere."""
    found = change.all(
        "SELECT c.id, c.version, v.text FROM contribution c"
        " JOIN contribution_version v ON v.contribution_id = c.id AND v.version = c.version"
        + _OF_TABLE
        + " AND c.id = :note",
        workshop=table.workshop,
        name=table.name,
        note=note,
    )
    if not found:
        raise NotThere
    return found[0]
