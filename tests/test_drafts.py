from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import count

import pytest

from workshop.model import (
    Activity,
    Contribution,
    Finding,
    Group,
    Material,
    Project,
    Prompt,
    Rating,
    Step,
    Theme,
    Workshop,
)
from workshop.synthesise import draft_findings, weave
from workshop.texts import Texts

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
EMPLOYERS = Group("g1", "p", "Työnantajat", 0)
WORKERS = Group("g2", "p", "Työntekijät", 1)
STAFF = Group("g3", "p", "Henkilöstö", 2, staff=True)


def said(number: int, group: Group | None, text: str = "Bussi ei kulje.", prompt: str = "q1") -> Contribution:
    return Contribution(f"c{number}", prompt, text, "fi", NOW, group.id if group else None, f"person {number}")


@pytest.fixture
def material() -> Material:
    """Twelve people of two groups and one of the staff; seven raise travel, most of them workers."""
    contributions = [said(n, EMPLOYERS) for n in range(6)]
    contributions += [said(n, WORKERS) for n in range(6, 12)]
    contributions += [said(12, STAFF)]
    return Material(
        project=Project("p", "Kaikki ovet auki", "fi", "", "", NOW),
        groups=(EMPLOYERS, WORKERS, STAFF),
        workshops=(Workshop("w", "p", "Ennakkotehtävä", 0),),
        activities=(Activity("a", "w", "pre_assignment", "Ennakkotehtävä", 0),),
        prompts=(Prompt("q1", "a", "Mitä pitää kehittää?", 0, "need"),),
        contributions=tuple(contributions),
        themes=(Theme("t1", "p", 1, "bussi", ("bussi",), ("c0", "c6", "c7", "c8", "c9", "c10", "c12")),),
    )


def drafted(material: Material) -> tuple[Finding, ...]:
    numbers = count()
    return draft_findings(material, Texts("en"), new_id=lambda: f"f{next(numbers)}")


def texts_of(material: Material, kind: str) -> list[str]:
    return [draft.text for draft in drafted(material) if draft.kind == kind]


def test_an_observation_counts_people_without_staff_and_names_the_group_that_says_it_most(material):
    (text,) = texts_of(material, "observation")
    assert text == (
        "Theme: bussi. About 5 of about 10 people raised it. It was most common in this group: Työntekijät (83%)."
    )


def test_a_need_is_drafted_where_people_were_asked_for_one(material):
    assert texts_of(material, "need") == [
        "People see a need to develop this: bussi. About 5 answers to the question ask for it."
    ]
    asked_nothing = replace(material, prompts=(replace(material.prompts[0], about=None),))
    assert texts_of(asked_nothing, "need") == []


def test_every_draft_stands_on_evidence_that_is_there(material):
    known = {contribution.id for contribution in material.contributions}
    for draft in drafted(material):
        assert draft.evidence
        assert {piece.id for piece in draft.evidence} <= known


def test_people_without_a_group_are_among_all_people(material):
    nobodys = tuple(said(n, None) for n in range(20, 30))
    theme = replace(material.themes[0], contributions=tuple(one.id for one in nobodys))
    (text,) = texts_of(
        replace(material, contributions=material.contributions + nobodys, themes=(theme,)), "observation"
    )
    assert text == "Theme: bussi. 10 of 22 people raised it."


def test_no_group_is_said_to_be_the_one_when_two_say_it_as_often(material):
    theme = replace(material.themes[0], contributions=tuple(f"c{n}" for n in range(12)))
    (text,) = texts_of(replace(material, themes=(theme,)), "observation")
    assert text == "Theme: bussi. 12 of 12 people raised it."


def test_what_so_few_said_is_not_counted_out(material):
    theme = replace(material.themes[0], contributions=("c0", "c6", "c7"))
    few = replace(material, themes=(theme,))
    assert texts_of(few, "observation") == ["Theme: bussi. A few people raised it."]
    assert texts_of(few, "need") == ["People see a need to develop this: bussi. A few answers ask for it."]


def test_drafting_again_gives_the_same_drafts(material):
    first = drafted(material)
    again = drafted(replace(material, findings=first))
    assert [draft.text for draft in again] == [draft.text for draft in first]
    assert [draft.position for draft in again] == [0, 1]


def test_what_a_person_has_decided_is_not_drafted_again(material):
    observation, need = drafted(material)
    decided = (replace(observation, status="accepted"), replace(need, status="rejected"))
    assert drafted(replace(material, findings=decided)) == ()


def test_a_rejected_sentence_stays_rejected_when_its_numbers_have_changed(material):
    observation, _need = drafted(material)
    rejected = replace(observation, status="rejected")
    more = replace(material, contributions=(*material.contributions, said(40, WORKERS)), findings=(rejected,))
    assert texts_of(more, "observation") == []


def test_drafts_come_after_what_a_person_has_decided(material):
    mine = Finding("mine", "p", "observation", "Oma havainto.", "accepted", "person", (), position=7)
    assert [draft.position for draft in drafted(replace(material, findings=(mine,)))] == [8, 9]


def test_the_step_where_the_customer_waits_longest_is_a_need(material):
    steps = (
        Step("s1", "a", "Hakemus", 0, "Asiakas", work_hours=7.5),
        Step("s2", "a", "Päätös", 1, "Kunta", wait_days=0.5),
    )
    assert texts_of(replace(material, steps=steps), "need")[-1] == (
        "The customer waits longest at this step: Päätös (0.5 days of 1.5)."
    )


def test_the_idea_with_most_points_is_an_opportunity_with_personal_data_masked(material):
    idea = said(50, WORKERS, "Kysy Maijalta, 040 123 4567.", prompt="q1")
    points = [Rating(f"r{n}", "a", "c50", "points", 3.0, WORKERS.id, f"person {n}") for n in range(6, 11)]
    rated = replace(material, contributions=(*material.contributions, idea), ratings=tuple(points))
    assert texts_of(rated, "opportunity") == ["This idea was given 15 points: “Kysy Maijalta, […].”"]
    assert texts_of(replace(rated, ratings=tuple(points[:4])), "opportunity") == []


def test_an_idea_that_waits_for_a_persons_eye_is_not_quoted_in_a_draft(material):
    idea = replace(said(50, WORKERS, "Kysy Maijalta.", prompt="q1"), waits=True)
    points = [Rating(f"r{n}", "a", "c50", "points", 3.0, WORKERS.id, f"person {n}") for n in range(6, 11)]
    rated = replace(material, contributions=(*material.contributions, idea), ratings=tuple(points))
    assert texts_of(rated, "opportunity") == []


def test_exact_numbers_are_drafted_where_no_part_of_them_is_hidden(material):
    theme = replace(material.themes[0], contributions=tuple(f"c{n}" for n in (0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11)))
    whole = replace(material, themes=(theme,))
    (text,) = texts_of(whole, "observation")
    assert text.startswith("Theme: bussi. 11 of 12 people raised it.")
    assert texts_of(whole, "need") == [
        "People see a need to develop this: bussi. 11 answers to the question ask for it."
    ]


def test_a_few_without_a_group_are_not_to_be_taken_out_of_a_total(material):
    nobodys = tuple(said(n, None) for n in range(20, 23))
    theme = replace(material.themes[0], contributions=tuple(f"c{n}" for n in (*range(12), 20, 21)))
    (text,) = texts_of(
        replace(material, contributions=material.contributions + nobodys, themes=(theme,)), "observation"
    )
    assert text == "Theme: bussi. About 15 of about 15 people raised it."


def test_notes_of_one_known_person_do_not_make_a_group_that_may_be_named(material):
    mayor = [replace(said(n, EMPLOYERS), participant="mayor") for n in range(40, 46)]
    paper = [replace(said(n, WORKERS), participant=None) for n in range(60, 80)]
    theme = replace(material.themes[0], contributions=tuple(one.id for one in (*mayor, *paper[:5])))
    counted = replace(material, contributions=(*mayor, *paper), themes=(theme,))
    (text,) = texts_of(counted, "observation")
    assert text == "Theme: bussi. About 10 of about 25 answers are about it."
    assert [group.id for group in weave(counted, made_at=NOW).named_groups()] == [WORKERS.id]
    assert {quote.group for quote in weave(counted, made_at=NOW).quotes["t1"]} <= {WORKERS, None}


def test_one_person_in_two_groups_is_one_person_in_the_total(material):
    twice = replace(said(50, WORKERS), participant="person 0")
    theme = replace(material.themes[0], contributions=(*(f"c{n}" for n in range(12)), "c50"))
    both = replace(material, contributions=(*material.contributions, twice), themes=(theme,))
    woven = weave(both, made_at=NOW)
    assert woven.participation.persons == 13
    assert woven.themes[0].count == 12
    assert woven.themes[0].by_group == {"g1": 6, "g2": 7}
