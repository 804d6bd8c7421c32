"""What a room may be shown of an activity: whose words, and which of them.

A wall and a phone are public. What waits for a person's eye is not quoted; with moderation on, nothing is shown that
a facilitator has not let through; what is certainly personal is masked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workshop.methods import METHODS, Method
from workshop.model import Activity, Commitment, Item, Run, Step, Turn
from workshop.protect.published import published_text
from workshop.store import Board, BoardNote


@dataclass(frozen=True, slots=True)
class Shown:
    """An activity with what it has brought, as the room may see it."""

    activity: Activity
    run: Run
    turn: Turn
    board: Board

    @property
    def method(self) -> Method:
        """How it is worked."""
        return METHODS[self.activity.method]

    @property
    def is_hidden(self) -> bool:
        """Whether nobody is to see yet what others gave."""
        return self.method.hidden_until_revealed and not self.turn.revealed

    @property
    def notes(self) -> tuple[BoardNote, ...]:
        """The notes that may be shown, those that are pinned first."""
        may = [note for note in self.board.notes if note.may_be_quoted and (note.approved or not self.run.moderated)]
        return tuple(sorted(may, key=lambda note: not note.pinned))

    @property
    def lives_on(self) -> frozenset[str]:
        """The ids of notes out of which others have grown, as far as that may be told by now."""
        if self.is_hidden:
            return frozenset()
        return frozenset(note.said.parent for note in self.notes if note.said.parent)

    def root_of(self, note: BoardNote) -> BoardNote | None:
        """The first note of the row out of which this one has grown; nothing where it began by itself.

        A note of the row that may not be shown ends it there.
        """
        may, root = {one.said.id: one for one in self.notes}, note
        seen = {note.said.id}
        while (parent := may.get(root.said.parent or "")) and parent.said.id not in seen:
            root = parent
            seen.add(parent.said.id)
        return None if root is note else root

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps that may be shown."""
        return tuple(step for step in self.board.steps if step.standing == "stands")

    @property
    def promises(self) -> tuple[Commitment, ...]:
        """The commitments that may be shown."""
        return tuple(one for one in self.board.promises if one.standing == "stands")

    @property
    def items(self) -> tuple[tuple[Item, str], ...]:
        """What is worked on, with its words; what may not be quoted or was erased is left out."""
        return items_in_words(self.board)


def items_in_words(board: Board, *, to_the_room: bool = True) -> tuple[tuple[Item, str], ...]:
    """The items of an activity with their words: to the room as far as they may be quoted, to a facilitator all."""
    found = []
    for item in board.items:
        said = (board.texts or {}).get(item.object) if item.kind == "contribution" else None
        if said and not (to_the_room and said.waits):
            found.append((item, published_text(said) if to_the_room else said.text))
        elif item.kind != "contribution":
            found.append((item, item.text))
    return tuple(found)


def text_of(note: BoardNote) -> str:
    """The words of a note as the room sees them."""
    return published_text(note.said)


def newest(notes: Sequence[BoardNote], at_most: int) -> tuple[BoardNote, ...]:
    """The notes for which there is room: those that are pinned, and the latest."""
    pinned = [note for note in notes if note.pinned]
    rest = [note for note in notes if not note.pinned]
    return (*pinned, *reversed(rest))[:at_most]
