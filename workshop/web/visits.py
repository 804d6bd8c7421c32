"""Whoever came by an own link, with what the project asks and what they have said."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

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
        """The questions that have an answer, with it."""
        return tuple(
            (question, self.said[question.prompt.id]) for question in self.asked if question.prompt.id in self.said
        )

    @property
    def marks(self) -> dict[str, str]:
        """By prompt, the mark of the answer that stands."""
        return {question.prompt.id: text_mark(self.said.get(question.prompt.id, "")) for question in self.asked}

    @property
    def device_name(self) -> str:
        """Under what name a device keeps what is not sent: not the token, which stays in the link."""
        return hashlib.sha256(self.participant.id.encode()).hexdigest()[:16]


def visit(call: Call, store: Store) -> Visit:
    """The visit by the token in the address; NotThere."""
    participant, frame, said = store.visited(call.request.path_params["token"])
    asked = questions(frame)
    names = any(question.prompt.form == "roster" and question.is_open for question in asked)
    actors = store.actor_names(participant.project) if names else ()
    return Visit(participant, frame, asked, said, actors)
