"""The demo project's files fit together: whatever one file names, another one holds."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter, defaultdict
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

FILES = Path(__file__).parents[1] / "data" / "demo"
TABLES = {
    "contributions.csv": ["key", "prompt", "group", "participant", "language", "text", "created_at"],
    "actors.csv": ["name", "group", "synonyms"],
    "ties.csv": ["source", "target", "round", "kind", "level", "trust"],
    "steps.csv": [
        "activity",
        "position",
        "name",
        "actor",
        "work_hours",
        "wait_days",
        "feeling",
        "waste",
        "pain_point",
        "adds_value",
    ],
    "ratings.csv": ["activity", "contribution", "dimension", "value", "group", "participant"],
    "commitments.csv": ["text", "owner", "partners", "due", "state", "theme"],
    "findings.csv": ["kind", "text", "evidence", "status"],
    "themes.csv": ["name", "keywords", "contributions"],
}


def rows(name: str) -> list[dict[str, str]]:
    with (FILES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


PLAN = json.loads((FILES / "project.json").read_text("utf-8"))
GROUPS = {group["key"]: group for group in PLAN["groups"]}
ACTIVITIES = {activity["key"]: activity for activity in PLAN["activities"]}
PROMPTS = {prompt["key"]: activity for activity in PLAN["activities"] for prompt in activity["prompts"]}
CONTRIBUTIONS = {row["key"]: row for row in rows("contributions.csv")}


@pytest.mark.parametrize("name", TABLES)
def test_every_table_has_its_columns_and_full_rows(name):
    with (FILES / name).open(encoding="utf-8", newline="") as file:
        header, *body = csv.reader(file, strict=True)
    assert header == TABLES[name]
    assert all(len(row) == len(header) for row in body)


@pytest.mark.parametrize("path", sorted(FILES.iterdir()), ids=lambda path: path.name)
def test_files_are_plain_utf_8_with_bare_line_ends(path):
    content = path.read_bytes()
    assert content.decode("utf-8").endswith("\n")
    assert b"\r" not in content
    assert not content.startswith(b"\xef\xbb\xbf")


def test_the_plan_names_only_what_it_holds_and_names_it_once():
    workshops = [workshop["key"] for workshop in PLAN["workshops"]]
    prompts = [prompt["key"] for activity in PLAN["activities"] for prompt in activity["prompts"]]
    assert len(GROUPS) == len(PLAN["groups"])
    assert len(ACTIVITIES) == len(PLAN["activities"])
    assert len(set(workshops)) == len(workshops)
    assert len(set(prompts)) == len(prompts)
    assert {activity["workshop"] for activity in PLAN["activities"]} == set(workshops)
    assert [key for key, group in GROUPS.items() if group["staff"]] == ["staff"]


def test_workshops_follow_one_another_in_2026():
    held_on = [date.fromisoformat(workshop["held_on"]) for workshop in PLAN["workshops"]]
    assert held_on == sorted(held_on)
    assert {day.year for day in held_on} == {2026}


def test_only_the_pre_assignment_and_the_last_activity_are_open():
    assert [activity["state"] == "open" for activity in PLAN["activities"]] == [
        activity["method"] in ("pre_assignment", "commitment") for activity in PLAN["activities"]
    ]


def test_answers_are_told_apart_and_belong_to_a_prompt_and_a_group():
    answers = rows("contributions.csv")
    assert len(CONTRIBUTIONS) == len(answers)
    assert 215 <= len(answers) <= 230
    assert {row["prompt"] for row in answers} <= set(PROMPTS)
    assert {row["group"] for row in answers} == set(GROUPS)
    assert all(row["text"].strip() == row["text"] != "" for row in answers)
    assert len({row["text"] for row in answers}) == len(answers)


def test_an_answer_is_written_on_the_day_of_its_workshop_or_as_a_pre_assignment_before_the_first():
    held_on = {workshop["key"]: date.fromisoformat(workshop["held_on"]) for workshop in PLAN["workshops"]}
    for row in CONTRIBUTIONS.values():
        moment = datetime.fromisoformat(row["created_at"])
        workshop = PROMPTS[row["prompt"]]["workshop"]
        assert moment.utcoffset() == timedelta(0)
        if workshop == "pre":
            assert held_on["pre"] <= moment.date() < held_on["w1"], row["key"]
        else:
            assert moment.date() == held_on[workshop], row["key"]


def test_a_participant_belongs_to_one_group_everywhere():
    groups = defaultdict(set)
    for row in [*rows("contributions.csv"), *rows("ratings.csv")]:
        groups[row["participant"]].add(row["group"])
    groups.pop("")
    assert [person for person, of in groups.items() if len(of) > 1] == []


def test_every_group_has_voices_enough_to_be_shown():
    people = defaultdict(set)
    for row in CONTRIBUTIONS.values():
        people[row["group"]].add(row["participant"])
    assert all(len(people[group] - {""}) >= 8 for group in GROUPS)


def test_a_participant_answers_a_question_of_the_pre_assignment_once():
    asked = {prompt["key"] for prompt in ACTIVITIES["pre_assignment"]["prompts"]}
    answered = Counter((row["participant"], row["prompt"]) for row in CONTRIBUTIONS.values() if row["prompt"] in asked)
    assert set(answered.values()) == {1}


def test_answers_come_in_three_languages_most_of_them_in_finnish():
    languages = Counter(row["language"] for row in CONTRIBUTIONS.values())
    assert set(languages) == {"fi", "sv", "en"}
    assert languages["sv"] >= 10
    assert languages["en"] >= 8
    assert languages["fi"] > 180


def test_ties_join_two_known_actors_once_in_a_round():
    actors = rows("actors.csv")
    names = {row["name"] for row in actors}
    ties = rows("ties.csv")
    assert len(names) == len(actors) == 20
    assert {row["group"] for row in actors} <= set(GROUPS)
    assert {row["source"] for row in ties} | {row["target"] for row in ties} == names
    assert all(row["source"] != row["target"] for row in ties)
    assert len({(row["source"], row["target"], row["round"], row["kind"]) for row in ties}) == len(ties)
    assert {row["level"] for row in ties} <= set("01234")
    assert {row["trust"] for row in ties} <= {"", *"1234"}
    assert {row["kind"] for row in ties} == {"tieto", "asiakkaat", "osaaminen", "rahoitus"}


def test_an_actor_has_no_other_actors_name_or_synonym():
    names = [name for row in rows("actors.csv") for name in (row["name"], *row["synonyms"].split(";")) if name]
    assert len({name.casefold() for name in names}) == len(names)


def test_the_network_grows_loses_one_tie_and_takes_in_an_outsider():
    pairs = {
        round: {(row["source"], row["target"]) for row in rows("ties.csv") if row["round"] == round}
        for round in ("before", "after")
    }
    actors = {row["name"]: row["group"] for row in rows("actors.csv")}

    def between_employers_and_schools(round):
        return sum({actors[one], actors[other]} == {"employers", "schools"} for one, other in pairs[round])

    outsiders = set(actors) - {actor for pair in pairs["before"] for actor in pair}
    assert len(pairs["before"] - pairs["after"]) == 1
    assert len(pairs["after"]) > len(pairs["before"])
    assert len(outsiders) == 1
    assert outsiders <= {actor for pair in pairs["after"] for actor in pair}
    assert between_employers_and_schools("after") > 3 * between_employers_and_schools("before")


def test_steps_are_numbered_and_one_of_them_waits_far_longest():
    steps = rows("steps.csv")
    waits = sorted((float(row["wait_days"]) for row in steps), reverse=True)
    assert {ACTIVITIES[row["activity"]]["method"] for row in steps} == {"value_stream"}
    assert [int(row["position"]) for row in steps] == list(range(1, len(steps) + 1))
    assert {row["feeling"] for row in steps} <= {"-2", "-1", "0", "1", "2"}
    assert {row["adds_value"] for row in steps} == {"yes", "no"}
    assert all(float(row["work_hours"]) > 0 for row in steps)
    assert waits[0] > 1.5 * waits[1]


def test_everybody_shares_out_three_points_on_ten_ideas_of_the_wall():
    points = [row for row in rows("ratings.csv") if row["dimension"] == "points"]
    given = Counter()
    for row in points:
        given[row["participant"]] += int(row["value"])
    ideas = {row["contribution"] for row in points}
    assert {ACTIVITIES[row["activity"]]["method"] for row in points} == {"dot_voting"}
    assert {PROMPTS[CONTRIBUTIONS[idea]["prompt"]]["method"] for idea in ideas} == {"idea_wall"}
    assert len(ideas) == 10
    assert len(given) >= 30
    assert set(given.values()) == {3}


def test_every_idea_is_placed_by_impact_and_by_effort_once_by_each_rater():
    placings = [row for row in rows("ratings.csv") if row["dimension"] in ("impact", "effort")]
    placed = {(row["contribution"], row["participant"], row["dimension"]) for row in placings}
    ideas = {row["contribution"] for row in placings}
    people = {row["participant"] for row in placings}
    assert {ACTIVITIES[row["activity"]]["method"] for row in placings} == {"impact_effort"}
    assert ideas <= set(CONTRIBUTIONS)
    assert {row["value"] for row in placings} <= set("12345")
    assert {row["group"] for row in placings} <= set(GROUPS)
    assert placed == {(idea, person, scale) for idea in ideas for person in people for scale in ("impact", "effort")}
    assert len(placed) == len(placings)


def test_a_statement_of_the_future_is_answered_once_by_each_and_at_least_five_of_every_stakeholder_group_do():
    stances = [row for row in rows("ratings.csv") if row["dimension"] == "agreement"]
    assert {ACTIVITIES[row["activity"]]["method"] for row in stances} == {"statement_vote"}
    assert {PROMPTS[CONTRIBUTIONS[row["contribution"]]["prompt"]]["method"] for row in stances} == {"future_recall"}
    assert {row["value"] for row in stances} == {"-1", "0", "1"}
    answered = Counter((row["contribution"], row["participant"]) for row in stances)
    assert set(answered.values()) == {1}
    by_group = Counter((row["contribution"], row["group"]) for row in stances if not GROUPS[row["group"]]["staff"])
    assert min(by_group.values()) >= 5


def test_commitments_are_owned_by_known_actors_and_have_a_date():
    actors = {row["name"] for row in rows("actors.csv")}
    for row in rows("commitments.csv"):
        assert row["owner"] in actors
        assert set(row["partners"].split(", ")) <= actors - {row["owner"]}
        assert date.fromisoformat(row["due"]).year in (2026, 2027)
    assert {row["state"] for row in rows("commitments.csv")} == {"agreed", "started", "done"}


def test_every_finding_stands_on_three_to_eight_answers_of_several_groups():
    findings = rows("findings.csv")
    assert Counter(row["kind"] for row in findings) == {"observation": 4, "need": 3, "opportunity": 2}
    assert {row["status"] for row in findings} == {"accepted"}
    for row in findings:
        evidence = row["evidence"].split(";")
        assert 3 <= len(set(evidence)) == len(evidence) <= 8
        assert set(evidence) <= set(CONTRIBUTIONS)
        assert len({CONTRIBUTIONS[key]["group"] for key in evidence}) >= 2


def themes() -> dict[str, list[str]]:
    return {row["name"]: row["contributions"].split(";") for row in rows("themes.csv")}


def test_themes_are_eight_to_ten_and_the_biggest_comes_first():
    sizes = [len(keys) for keys in themes().values()]
    assert 8 <= len(sizes) == len(rows("themes.csv")) <= 10
    assert sizes == sorted(sizes, reverse=True)
    assert min(sizes) >= 8


def test_an_answer_lies_in_one_theme_at_most_and_a_few_lie_in_none():
    placed = [key for keys in themes().values() for key in keys]
    assert set(placed) <= set(CONTRIBUTIONS)
    assert len(set(placed)) == len(placed)
    assert 5 <= len(set(CONTRIBUTIONS) - set(placed)) <= 15


def test_keywords_of_a_theme_are_words_of_its_answers():
    for row in rows("themes.csv"):
        keywords = row["keywords"].split(";")
        said = " ".join(CONTRIBUTIONS[key]["text"] for key in row["contributions"].split(";")).casefold()
        assert 5 <= len(set(keywords)) == len(keywords) <= 8
        assert [word for word in keywords if word not in said] == [], row["name"]


def test_a_theme_opens_with_five_answers_that_can_be_quoted_from_groups_in_turn():
    personal = re.compile(r"@|\d{3} \d{4}|Jorma|Raija|Marketta|Ilpo")
    for keys in themes().values():
        first = [CONTRIBUTIONS[key] for key in keys[:5]]
        assert all(5 <= len(row["text"].split()) <= 25 for row in first)
        assert [row["key"] for row in first if personal.search(row["text"])] == []
        assert all(one["group"] != next["group"] for one, next in pairwise(first))
        assert len({row["group"] for row in first}) >= 3


def test_themes_do_not_speak_for_every_group_alike():
    largest = {
        name: Counter(CONTRIBUTIONS[key]["group"] for key in keys).most_common(1)[0][1] / len(keys)
        for name, keys in themes().items()
    }
    assert sum(share >= 0.4 for share in largest.values()) >= 5
