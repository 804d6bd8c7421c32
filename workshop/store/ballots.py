"""Votes on the items of an activity, and what the room is shown of them.

What is shown changes only when the votes of at least five people are others than in what was shown before: whoever
compares two pictures of the wall never learns how one person, or a few, have voted.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import get_args

from workshop.model import Dimension
from workshop.store.engine import Row, Transaction

AT_LEAST = 5
"""People whose votes are others, for the picture to change (the small-group rule)."""

Values = Mapping[str, Mapping[Dimension, Mapping[float, int]]]
"""How many gave each value: by what was rated (`Item.rated`, or `option_key`) and dimension."""


@dataclass(frozen=True, slots=True)
class Votes:
    """The votes of an activity, counted."""

    people: int
    values: Values


def option_key(prompt: str, option: str) -> str:
    """Under what the votes for an option of a question are counted."""
    return f"{prompt}:{option}"


def votes_in(rows: Transaction, activity: str) -> Votes:
    """The votes as they are now."""
    ballots = _ballots(rows, activity)
    return Votes(len(ballots), _values(ballots))


def shown_in(rows: Transaction, activity: str) -> Votes | None:
    """What the room may be shown; nothing while fewer than five have voted."""
    kept = _picture(rows, activity)
    return Votes(len(kept.ballots), kept.values) if kept else None


def keep_picture(change: Transaction, activity: str) -> None:
    """Keep what may be shown of the votes, if enough of them are others than in what was kept before."""
    ballots = _ballots(change, activity)
    marks = {_mark(who): _mark(repr(sorted(ballot))) for who, ballot in ballots.items()}
    kept = _picture(change, activity)
    before = kept.ballots if kept else {}
    others = sum(marks.get(who) != before.get(who) for who in {*marks, *before})
    if others < AT_LEAST or len(marks) < AT_LEAST:
        return
    change.run(
        "UPDATE activity_turn SET picture = :picture WHERE activity_id = :id",
        picture=json.dumps({"ballots": marks, "values": _values(ballots)}, sort_keys=True),
        id=activity,
    )


@dataclass(frozen=True, slots=True)
class Picture:
    """What was shown: by voter the mark of the vote, and the votes counted."""

    ballots: Mapping[str, str]
    values: Values


def picture_of(kept: str) -> Picture:
    """The picture that was kept; ValueError when it is none."""
    read = json.loads(kept)
    if not isinstance(read, dict) or read.keys() != {"ballots", "values"}:
        raise ValueError(kept)
    try:
        ballots = {str(who): str(mark) for who, mark in read["ballots"].items()}
        values = {
            str(item): {
                dimension: {float(value): int(count) for value, count in counts.items()}
                for dimension, counts in by.items()
                if dimension in get_args(Dimension)
            }
            for item, by in read["values"].items()
        }
    except AttributeError as problem:
        raise ValueError(kept) from problem
    return Picture(ballots, values)


def _picture(rows: Transaction, activity: str) -> Picture | None:
    found = rows.all("SELECT picture FROM activity_turn WHERE activity_id = :id AND picture <> ''", id=activity)
    return picture_of(found[0]["picture"]) if found else None


def _ballots(rows: Transaction, activity: str) -> dict[str, list[tuple[str, Dimension, float]]]:
    """By voter; whoever was erased is nobody any more, and each vote of theirs stands for itself."""
    found: dict[str, list[tuple[str, Dimension, float]]] = defaultdict(list)
    for row in rows.all(
        "SELECT id, participant_id, contribution_id, item_id, prompt_id, option, dimension, value FROM rating"
        " WHERE activity_id = :id",
        id=activity,
    ):
        found[row["participant_id"] or row["id"]].append(_vote(row))
    return found


def _vote(row: Row) -> tuple[str, Dimension, float]:
    rated = row["contribution_id"] or row["item_id"] or option_key(row["prompt_id"], row["option"])
    return rated, row["dimension"], row["value"]


def _values(ballots: Mapping[str, list[tuple[str, Dimension, float]]]) -> dict[str, dict[Dimension, dict[float, int]]]:
    counted: dict[str, dict[Dimension, dict[float, int]]] = defaultdict(lambda: defaultdict(lambda: defaultdict(int)))
    for ballot in ballots.values():
        for item, dimension, value in ballot:
            counted[item][dimension][value] += 1
    return {item: {dimension: dict(counts) for dimension, counts in by.items()} for item, by in counted.items()}


def _mark(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
