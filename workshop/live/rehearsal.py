"""A rehearsal: people who do not exist give test answers to what is on, by the same ways as phones do."""

from __future__ import annotations

import random
from collections.abc import Sequence
from uuid import uuid4

from workshop.methods import DIMENSIONS, METHODS
from workshop.model import Activity, Commitment, Dimension, Participant, Step
from workshop.store import Board, Room, Store, new_id
from workshop.texts import N_, Texts

PEOPLE = 12
NOTES = (
    N_("One person to turn to for the whole way"),
    N_("Buses that fit the shifts"),
    N_("Visits to workplaces can begin at once"),
    N_("A shared calendar for everybody"),
    N_("Instructions in plain language"),
    N_("Childcare for evening shifts too"),
    N_("Training that begins every month"),
    N_("A try-out without a promise"),
    N_("The same form is asked for twice"),
    N_("Nobody knows who decides"),
    N_("Meeting face to face works best"),
    N_("Somebody to teach at the workplace"),
)
"""Test notes, in our own words."""
STEPS = (
    (N_("Sign up"), 0.5, 1.0),
    (N_("First talk"), 1.5, 10.0),
    (N_("Plan"), 1.0, 2.0),
    (N_("Place is found"), 3.0, 30.0),
)


def rehearse(store: Store, room: Room, texts: Texts, *, seed: int = 1) -> int:
    """Let test people answer what is open in a room, and tell how many they are; nothing is open: none do."""
    activity = room.activity
    if activity is None or activity.state != "open":
        return 0
    project = room.frame.project.id
    people = store.rehearsers(project)
    if not people:
        groups: list[str | None] = [group.id for group in room.frame.groups if not group.staff]
        counts = dict.fromkeys(groups or [None], max(1, PEOPLE // (len(groups) or 1)))
        people = store.add_rehearsers(project, counts)
    chance = random.Random(seed)  # noqa: S311
    board = store.board(activity.id)
    for at, who in enumerate(people):
        _give(store, room, activity, board, who, at, texts, chance)
    return len(people)


def _give(
    store: Store,
    room: Room,
    activity: Activity,
    board: Board,
    who: Participant,
    at: int,
    texts: Texts,
    chance: random.Random,
) -> None:
    method, key = METHODS[activity.method], str(uuid4())
    if method.phone == "notes":
        prompts = [prompt for prompt in room.frame.prompts if prompt.activity == activity.id]
        if prompts:
            prompt = prompts[min(room.turn(activity).stage, len(prompts) - 1)]
            store.add_note(who, prompt.id, texts(NOTES[at % len(NOTES)]), texts.language, key=key)
    elif method.phone == "ballot":
        store.vote(who, activity.id, _ballot(method.dimensions, method.points, board, chance), key=key)
    elif method.phone == "steps" and at < len(STEPS):
        name, work, wait = STEPS[at]
        store.add_step(who, Step(new_id(), activity.id, texts(name), 0, work_hours=work, wait_days=wait), key=key)
    elif method.phone == "promises" and at < 4:
        promised = Commitment(
            new_id(), who.project, texts(NOTES[at]), texts(N_("A test organisation")), activity=activity.id
        )
        store.promise(who, promised, key=key)


def _ballot(
    dimensions: Sequence[Dimension], most: int, board: Board, chance: random.Random
) -> dict[tuple[str, Dimension], float]:
    rated = [item.rated for item in board.items]
    if "points" in dimensions:
        ballot: dict[tuple[str, Dimension], float] = {}
        for _ in range(most if rated else 0):
            one = chance.choice(rated)
            ballot[one, "points"] = ballot.get((one, "points"), 0.0) + 1
        return ballot
    return {
        (item, dimension): float(chance.randint(*DIMENSIONS[dimension])) for item in rated for dimension in dimensions
    }
