"""Whoever came by an own link, with what the project asks and what they have said."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from workshop.methods import METHODS
from workshop.model import Material, Participant
from workshop.store import Store
from workshop.store.contributions import text_mark
from workshop.web.endpoint import Call
from workshop.web.questions import Question, questions


@dataclass(frozen=True)
class Visit:
    """Whoever came by an own link, what the project asks, and what they have said so far."""

    participant: Participant
    frame: Material
    asked: tuple[Question, ...]
    said: Mapping[str, str]
    actors: tuple[str, ...] = ()
    """The organisations that a question about partners offers."""
    notes: tuple[tuple[str, str], ...] = ()
    """What was sent while a workshop was on, each with its prompt, where it is wanted."""
    in_room: bool = False
    """Whether something that is open now is also asked in a room, where each note stands for itself."""

    @cached_property
    def open(self) -> tuple[Question, ...]:
        """The questions that can be answered now."""
        return tuple(question for question in self.asked if question.is_open)

    @property
    def stepwise(self) -> bool:
        """Whether the questions come one on a page."""
        return len(self.open) > 1 and any(question.activity.stepwise for question in self.open)

    @property
    def answered(self) -> tuple[tuple[Question, str], ...]:
        """The questions that have an answer, with it, and again with each note that was sent in a room."""
        notes: dict[str, list[str]] = defaultdict(list)
        for prompt, text in self.notes:
            notes[prompt].append(text)
        return tuple(
            (question, text)
            for question in self.asked
            for text in (
                *([self.said[question.prompt.id]] if question.prompt.id in self.said else []),
                *notes[question.prompt.id],
            )
        )

    @property
    def marks(self) -> dict[str, str]:
        """By prompt, the mark of the answer that stands."""
        return {question.prompt.id: text_mark(self.said.get(question.prompt.id, "")) for question in self.asked}

    @property
    def device_name(self) -> str:
        """Under what name a device keeps what is not sent: not the token, which stays in the link."""
        return hashlib.sha256(self.participant.id.encode()).hexdigest()[:16]


def _on_phones(question: Question) -> bool:
    """Whether everybody answers it: in a dialogue a note-keeper writes down what was said, and nobody else does."""
    return METHODS[question.activity.method].phone != "nothing"


def visit(call: Call, store: Store, *, notes: bool = False) -> Visit:
    """The visit by the token in the address, with what was sent in a room where that is wanted; NotThere."""
    participant, frame, said = store.visited(call.request.path_params["token"])
    asked = tuple(one for one in questions(frame) if _on_phones(one) or one.prompt.id in said)
    names = any(question.prompt.form == "roster" and question.is_open for question in asked)
    actors = store.actor_names(participant.project) if names else ()
    noting = any(question.is_open and METHODS[question.activity.method].phone == "notes" for question in asked)
    return Visit(
        participant,
        frame,
        asked,
        said,
        actors,
        store.own_notes(participant) if notes else (),
        in_room=noting and bool(store.runs(participant.project)),
    )
