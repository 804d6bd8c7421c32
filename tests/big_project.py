"""A project that is far larger than a report has room for: many themes, actors and long findings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from build import MADE_AT, material
from said import SAYINGS

from workshop.model import (
    Activity,
    Actor,
    Commitment,
    Contribution,
    Evidence,
    Finding,
    FindingKind,
    Material,
    Rating,
    Step,
    Theme,
    Tie,
)

THEMES, ACTORS, PEOPLE, SAID_IN_A_THEME = 30, 300, 400, 25
_SENTENCE = (
    "Yhteistyö työnantajien, oppilaitosten ja työllisyyspalvelujen välillä etenee hitaasti, koska kukaan ei vastaa "
    "kokonaisuudesta eikä tieto kulje palvelusta toiseen ilman asiakasta itseään. "
)
_LONG = _SENTENCE * 6


def big_project(*, findings: int = 12) -> Material:
    """Thirty themes, three hundred actors, long answers, so many long findings of each kind, and much of the rest."""
    whole = material()
    sayings = [saying for some in SAYINGS for saying in some]
    said, themes = [], []
    for number in range(1, THEMES + 1):
        own = []
        for turn in range(SAID_IN_A_THEME):
            person = (number * 7 + turn * 11) % PEOPLE
            id = f"big-{number}-{turn}"
            text = f"{sayings[(number + turn) % len(sayings)]} {_SENTENCE * (turn % 3)}".strip()
            moment = MADE_AT - timedelta(days=20, minutes=len(said))
            said.append(Contribution(id, "prompt-0", text, "fi", moment, f"group-{person % 4}", f"big-{person}"))
            own.append(id)
        name = f"Teema numero {number}: yhteistyö työnantajien ja oppilaitosten välillä"
        themes.append(
            Theme(f"theme-{number}", "project-1", number, name, ("yhteistyö", "tieto", "palvelu"), tuple(own))
        )
    kinds: tuple[FindingKind, ...] = ("observation", "need", "opportunity")
    found = [
        Finding(
            f"finding-{kind}-{at}",
            "project-1",
            kind,
            f"{at + 1}. {_LONG}",
            "accepted",
            "person",
            tuple(Evidence("contribution", said[(at * 31 + step * 7) % len(said)].id) for step in range(12)),
            themes[at % THEMES].id,
            at,
        )
        for kind in kinds
        for at in range(findings)
    ]
    actors = tuple(
        Actor(f"actor-{at}", "project-1", f"Kairanseudun yhteistyökumppani numero {at} Oy", f"group-{at % 4}")
        for at in range(ACTORS)
    )
    ties = tuple(
        Tie(f"tie-{at}-{step}", "project-1", f"actor-{at}", f"actor-{(at * 3 + step * 41 + 1) % ACTORS}")
        for at in range(ACTORS)
        for step in range(4)
    )
    lanes = [replace(whole.activities[2], id=f"lane-{at}", position=2 + at) for at in range(4)]
    steps = [
        Step(f"{lane.id}-{at}", lane.id, f"Vaihe {at}: {_SENTENCE[:60]}", at, "Kunta", 2.0, 10.0, pain_point=_SENTENCE)
        for lane in lanes
        for at in range(14)
    ]
    ideas = tuple(
        Contribution(f"big-idea-{at}", "prompt-ideas", f"Idea {at}: {_SENTENCE}", "fi", MADE_AT) for at in range(40)
    )
    ratings = tuple(
        Rating(
            f"{idea.id}-{person}-{dimension}",
            "activity-1",
            idea.id,
            dimension,
            1.0 + (at + person) % 5,
            None,
            f"p{person}",
        )  # type: ignore[arg-type]
        for at, idea in enumerate(ideas)
        for person in range(6)
        for dimension in ("points", "impact", "effort")
    )
    commitments = tuple(
        Commitment(
            f"promise-{at}",
            "project-1",
            _SENTENCE,
            "Kairanseudun kaupunki",
            "Oppilaitokset ja yritykset",
            date(2027, 1, 1) + timedelta(days=9 * at),
        )
        for at in range(60)
    )
    return replace(
        whole,
        project=replace(whole.project, purpose=_LONG * 2),
        activities=(
            *whole.activities[:2],
            *(Activity(a.id, a.workshop, a.method, f"Polku {a.id}", a.position, "closed") for a in lanes),
        ),
        contributions=(*said, *ideas),
        ratings=ratings,
        themes=tuple(themes),
        findings=tuple(found),
        actors=actors,
        ties=ties,
        steps=tuple(steps),
        commitments=commitments,
    )
