"""Builders of test data: a believable Finnish project, with the parts that a test cares about changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

from said import ACTORS, GROUPS, IDEAS, PERSONS, SAYINGS, STEPS, THEMES, WEIGHTS

from workshop.model import (
    Activity,
    Actor,
    Commitment,
    Contribution,
    Evidence,
    Finding,
    Group,
    Material,
    Project,
    Prompt,
    Rating,
    Step,
    Theme,
    Tie,
    Workshop,
)
from workshop.synthesise.synthesis import Synthesis, weave

MADE_AT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def material(**changes: Any) -> Material:
    """A whole project by default: four groups, seven themes, a network, a process, ideas, findings, commitments."""
    said, themes = _said()
    ideas = tuple(
        Contribution(f"idea-{number}", "prompt-ideas", text, "fi", MADE_AT, source="live")
        for number, (text, *_) in enumerate(IDEAS)
    )
    whole = Material(
        project=Project(
            "project-1",
            "Yhdessä eteenpäin",
            "fi",
            "Kairanseudulla haluttiin kuulla, miltä onnistunut työllisyyspalvelu näyttää neljän eri ryhmän silmin.",
            "Kairanseudun kaupunki",
            MADE_AT - timedelta(days=90),
        ),
        groups=tuple(Group(f"group-{at}", "project-1", name, at) for at, name in enumerate(GROUPS)),
        workshops=(
            Workshop("workshop-0", "project-1", "Ennakkotehtävä", 0),
            Workshop("workshop-1", "project-1", "Yhteinen työpaja", 1, date(2026, 11, 5)),
        ),
        activities=(
            Activity("activity-0", "workshop-0", "pre_assignment", "Millainen on hyvä palvelu?", 0, "closed"),
            Activity("activity-1", "workshop-1", "impact_effort", "Mistä aloitamme?", 0, "closed"),
            Activity("activity-2", "workshop-1", "value_stream", "Työnhakijan polku", 1, "closed"),
        ),
        prompts=(
            Prompt("prompt-0", "activity-0", "Mikä toimii ja mikä ei?", 0),
            Prompt("prompt-ideas", "activity-1", "Mitä tekisimme ensin?", 0),
        ),
        contributions=(*said, *ideas),
        ratings=_ratings(),
        steps=tuple(
            Step(f"step-{at}", "activity-2", name, at, actor, hours, wait, pain_point=pain)
            for at, (name, actor, hours, wait, pain) in enumerate(STEPS)
        ),
        actors=tuple(
            Actor(f"actor-{at:02d}", "project-1", name, f"group-{group}") for at, (name, group) in enumerate(ACTORS)
        ),
        ties=_ties(len(ACTORS)),
        themes=themes,
        findings=_findings(themes),
        commitments=_commitments(),
    )
    return replace(whole, **changes)


def synthesis(source: Material | None = None, **changes: Any) -> Synthesis:
    """The synthesis of a material, by default of the whole project."""
    return replace(weave(source, made_at=MADE_AT) if source else _whole_synthesis(), **changes)


@cache
def _whole_synthesis() -> Synthesis:
    return weave(material(), made_at=MADE_AT)


def _said() -> tuple[tuple[Contribution, ...], tuple[Theme, ...]]:
    said: list[Contribution] = []
    themes = []
    spoken = [0, 0, 0, 0]
    for number, ((name, keywords), sayings, weights) in enumerate(zip(THEMES, SAYINGS, WEIGHTS, strict=True), 1):
        own = []
        for group, persons in enumerate(weights):
            for turn in range(persons):
                id = f"note-{len(said):03d}"
                person = f"person-{group}-{spoken[group] % PERSONS[group]:02d}"
                spoken[group] += 1
                text = sayings[(turn + group) % len(sayings)]
                moment = MADE_AT - timedelta(days=30, minutes=len(said))
                said.append(
                    Contribution(id, "prompt-0", text, "fi", moment, group=f"group-{group}", participant=person)
                )
                own.append(id)
        themes.append(Theme(f"theme-{number}", "project-1", number, name, keywords, tuple(own), method="lemmas-nmf-1"))
    swedish = Contribution(
        "note-sv",
        "prompt-0",
        "Jag behöver en människa som minns vad den förra lovade, inte en ny blankett.",
        "sv",
        MADE_AT - timedelta(days=29),
        group="group-1",
        participant="person-1-00",
    )
    first = themes[0]
    themes[0] = replace(first, contributions=(first.contributions[0], "note-sv", *first.contributions[1:]))
    return (*said, swedish), tuple(themes)


def _ratings() -> tuple[Rating, ...]:
    ratings = []
    for number, (_, points, impact, effort) in enumerate(IDEAS):
        voters = max(1, points // 2)
        for voter in range(voters):
            value = points // voters + (voter < points % voters)
            ratings.append(
                Rating(
                    f"points-{number}-{voter}", "activity-1", f"idea-{number}", "points", value, participant=f"p{voter}"
                )
            )
        for dimension, value in (("impact", impact), ("effort", effort)):
            ratings += [
                Rating(
                    f"{dimension}-{number}-{at}", "activity-1", f"idea-{number}", dimension, value, participant=f"p{at}"
                )
                for at in range(7)
            ]
    return tuple(ratings)


def _ties(actors: int) -> tuple[Tie, ...]:
    ties = []
    for source in range(actors):
        for turn in range(3):
            target = (source * 5 + 7 * turn * turn + 11) % actors
            if turn == 2 and source % 2:
                target = 18
            if target != source:
                level = 1 + (source + turn) % 4
                ties.append(
                    Tie(f"tie-{source}-{turn}", "project-1", f"actor-{source:02d}", f"actor-{target:02d}", level=level)
                )
    return tuple(ties)


def _findings(themes: tuple[Theme, ...]) -> tuple[Finding, ...]:
    told = (
        (
            "observation",
            0,
            "accepted",
            "Saumat väsyttävät: ongelma ei ole palvelujen määrä vaan odotus niiden välissä.",
        ),
        ("observation", 1, "accepted", "Työnantajat ja oppilaitokset tarkoittavat samaa, mutta käyttävät eri sanoja."),
        ("observation", 2, "accepted", "Kasvokkain syntyy eniten, ja pienet kohtaamiset toimivat suuria paremmin."),
        (
            "observation",
            5,
            "draft",
            "Matka, lastenhoito ja jaksaminen kaatavat työsuhteita, joissa osaaminen riittäisi.",
        ),
        ("need", 0, "accepted", "Asiakas tarvitsee yhden nimetyn ihmisen, joka vastaa koko polusta."),
        ("need", 3, "accepted", "Tiedon jakamiseen tarvitaan yksi suostumus ja yksi yhteinen kalenteri."),
        ("need", 4, "draft", "Koulutuksen pitää voida alkaa kuukausittain."),
        ("opportunity", 2, "accepted", "Työpaikkavierailut voidaan aloittaa heti ilman uutta rahoitusta."),
        ("opportunity", 6, "accepted", "Toimialojen yhteinen ennakointi antaisi oppilaitoksille vuoden etumatkan."),
    )
    findings = []
    for at, (kind, theme, status, text) in enumerate(told):
        behind = themes[theme].contributions
        evidence = [Evidence("contribution", id) for id in behind[:: max(1, len(behind) // 16)]]
        evidence += [Evidence("step", "step-2")] if at == 0 else []
        findings.append(
            Finding(
                f"finding-{at}",
                "project-1",
                kind,  # type: ignore[arg-type]
                text,
                status,  # type: ignore[arg-type]
                "person",
                tuple(evidence),
                themes[theme].id,
                at,
            )
        )
    return tuple(findings)


def _commitments() -> tuple[Commitment, ...]:
    return (
        Commitment(
            "commitment-1",
            "project-1",
            "Vastuuhenkilömallia kokeillaan 30 asiakkaan kanssa puolen vuoden ajan.",
            "Työllisyyspalvelut Kaira",
            "Ammattiopisto Kaira",
            date(2027, 5, 31),
            "started",
        ),
        Commitment(
            "commitment-2",
            "project-1",
            "Kaksi työpaikkavierailua kuussa: oppilaitos kutsuu, työnantaja isännöi.",
            "Kairan Puu Oy",
            "Kairanseudun lukio",
            date(2027, 1, 15),
        ),
        Commitment("commitment-3", "project-1", "Sovitaan yhteisen kalenterin pelisäännöt.", "Kehitysyhtiö Virta"),
    )
