"""Many answers, made up and put into a store in large pieces, in the order of time: one activity after the other."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from operator import itemgetter
from uuid import UUID

from benchmarks.writers import text_of
from workshop.store import Store
from workshop.store.engine import Transaction

GROUPS = ("Työnantajat", "Työntekijät", "Oppilaitokset", "Verkosto")
QUESTIONS = 3
"""In each activity; a person answers all of them."""
AT_ONCE = 100_000
BEGUN = datetime(2026, 1, 7, 9, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Activity:
    """An activity that was answered by many."""

    project: str
    id: str
    prompts: tuple[str, ...]
    groups: tuple[str, ...]
    answers: int


def add_answered(store: Store, name: str, answers: int) -> Activity:
    """A project with one activity that has that many answers, with all that the store keeps of each."""
    project = store.add_project(name).id
    workshop = store.add_workshop(project, "Työpaja 1")
    activity = store.add_activity(workshop, method="pre_assignment", title="Kysymykset", state="open").id
    groups = tuple(store.add_group(project, group).id for group in GROUPS)
    prompts = tuple(store.add_prompt(project, activity, f"Kysymys {number}").id for number in range(QUESTIONS))
    for first in range(0, answers, AT_ONCE):
        piece = [_answer(number, project, prompts, groups) for number in range(first, min(first + AT_ONCE, answers))]
        store._engine.write(lambda change, piece=piece: _put(change, piece))
    return Activity(project, activity, prompts, groups, answers)


def _answer(number: int, project: str, prompts: tuple[str, ...], groups: tuple[str, ...]) -> dict[str, object]:
    person, question = divmod(number, len(prompts))
    return {
        "id": _in_order(project, "c", number),
        "event": _in_order(project, "e", number),
        "key": _by_chance(project, "key", number),
        "project": project,
        "prompt": prompts[question],
        "person": _by_chance(project, "person", person),
        "group": groups[person % len(groups)],
        "text": text_of(str(number)),
        "at": (BEGUN + timedelta(seconds=number)).isoformat(timespec="milliseconds"),
    }


def _in_order(project: str, letter: str, number: int) -> str:
    """An id that sorts by time, as the store makes them."""
    return f"{project[:24]}{letter}{number:011}"


def _by_chance(project: str, kind: str, number: int) -> str:
    """An id without any order, as phones make keys and the store makes participants."""
    return str(UUID(bytes=hashlib.md5(f"{project}{kind}{number}".encode(), usedforsecurity=False).digest()))


def _put(change: Transaction, piece: list[dict[str, object]]) -> None:
    change.many(
        "INSERT INTO participant(id, project_id, group_id, created_on) VALUES(:person, :project, :group, '2026-01-07')"
        " ON CONFLICT DO NOTHING",
        sorted(piece, key=itemgetter("person")),
    )
    change.many(
        "INSERT INTO submission(key, project_id, made_by, created_at, contribution_id)"
        " VALUES(:key, :project, :person, :at, :id)",
        sorted(piece, key=itemgetter("key")),
    )
    change.many(
        "INSERT INTO contribution(id, prompt_id, participant_id, group_id, language, source, created_at)"
        " VALUES(:id, :prompt, :person, :group, 'fi', 'link', :at)",
        piece,
    )
    change.many(
        "INSERT INTO contribution_version(contribution_id, version, text, made_at) VALUES(:id, 1, :text, :at)", piece
    )
    change.many(
        "INSERT INTO event(id, project_id, at, actor, verb, object_kind, object_id)"
        " VALUES(:event, :project, :at, 'participant', 'said', 'contribution', :id)",
        piece,
    )
