"""New answers come and themes are found again, in a real store and by the real finder: what people decided holds."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from screens import house

from workshop.analyse.theme_arrivals import edits_lost
from workshop.analyse.theme_edits import moved, put_aside, renamed, split, with_lock
from workshop.analyse.theme_places import fitting
from workshop.errors import NotThere
from workshop.jobs import split_suggestion, work
from workshop.language import semantic
from workshop.model import Localised
from workshop.store import Said, new_id, open_store

LABELS = (
    "liikkuminen_asuminen",
    "maahanmuuttajat_kieli",
    "palkkatuki_byrokratia",
    "harjoittelu_kesatyo",
    "tyovoimapula",
)
FILE = (Path(__file__).parent / "data" / "hand_fi.csv").read_text("utf-8")
ROWS = [row for row in csv.DictReader(FILE.splitlines()) if row["label"] in LABELS]


@pytest.fixture
def store(tmp_path, monkeypatch):
    monkeypatch.setattr(semantic, "is_available", lambda: False)  # by words alone: there is time for that
    with house(tmp_path, monkeypatch) as settings, open_store(settings, by="facilitator") as store:
        yield store


def quietly(_share):
    """Nobody listens."""


def add(store, project, prompt, rows):
    store.say(project, [Said(new_id(), prompt, row["text"], "fi") for row in rows])


def test_what_people_decided_holds_when_answers_come_and_themes_are_found_again(store):
    project = store.add_project("Kaikki ovet auki").id
    activity = store.add_activity(store.add_workshop(project, "Kysely"), method="pre_assignment", title="Kysely")
    prompt = store.add_prompt(project, activity.id, "Mitä pitää kehittää?").id
    add(store, project, prompt, ROWS[::2])
    work.find_project_themes(store, project, progress=quietly)
    found = store.themes(project)
    assert len(found) > 3
    edited = renamed(found, found[0].id, "Ihmisten oma nimi")
    edited = moved(edited, found[1].contributions[-1:], to=found[0].id)
    edited = with_lock(put_aside(edited, found[2].id), found[1].id, locked=True)
    store.keep_themes(project, edited, seen=found)
    before = store.themes(project)
    add(store, project, prompt, [*ROWS[1::2], replace_text(ROWS[0])])
    work.find_project_themes(store, project, only_new=True, progress=quietly)
    placed = store.themes(project)
    assert edits_lost(before, placed) == ()
    assert [theme.id for theme in placed] == [theme.id for theme in before]
    grown = sum(len(theme.contributions) for theme in placed) - sum(len(theme.contributions) for theme in before)
    assert 0 < grown < len(ROWS[1::2]) + 1
    work.find_project_themes(store, project, progress=quietly)
    again = store.themes(project)
    assert edits_lost(placed, again) == ()
    assert any(theme.id not in {one.id for one in placed} for theme in again), "the others were found anew"
    verbs = [event.verb for event in store.theme_changes(project)]
    assert (verbs[0], verbs[-3:]) == ("found", ["placed", "edited", "found"])
    for _change in verbs[:-1]:
        assert store.undo_themes(project)
    assert store.themes(project) == found
    assert store.redo_themes(project) and store.themes(project) == before
    for _change in verbs[:-2]:
        assert store.redo_themes(project)
    assert not store.redo_themes(project)
    assert store.themes(project) == again
    store.undo_themes(project)
    standing = store.themes(project)
    store.keep_themes(project, renamed(standing, before[3].id, "Uusi"), seen=standing)
    assert not store.redo_themes(project), "what was done since is not overwritten"


def test_a_suggested_split_is_an_edit_that_people_may_make(store):
    project = store.add_project("Kaikki ovet auki").id
    activity = store.add_activity(store.add_workshop(project, "Kysely"), method="pre_assignment", title="Kysely")
    add(store, project, store.add_prompt(project, activity.id, "Mitä pitää kehittää?").id, ROWS)
    work.find_project_themes(store, project, exactly=2, progress=quietly)
    found = store.themes(project)
    parts = split_suggestion(store, project, found[0].id)
    assert store.themes(project) == found, "a suggestion changes nothing"
    assert 2 <= len(parts) <= 4
    empty = parts[0].keywords[0]
    store.change_project(replace(store.project(project), left_out=Localised(fi=empty)))
    assert empty not in {word for part in split_suggestion(store, project, found[0].id) for word in part.keywords}
    store.keep_themes(project, split(found, found[0].id, parts), seen=found)
    now = store.themes(project)
    assert {part.name for part in parts} < {theme.name for theme in now}
    assert sorted(said for theme in now for said in theme.contributions) == sorted(
        said for theme in found for said in theme.contributions
    )
    with pytest.raises(NotThere):
        split_suggestion(store, project, "gone")


def replace_text(row):
    return {**row, "text": f"  {row['text'].upper()} "}


def test_a_new_answer_goes_where_its_like_are_and_what_nobody_said_before_goes_nowhere():
    travel = [row["text"] for row in ROWS if row["label"] == "liikkuminen_asuminen"]
    language = [row["text"] for row in ROWS if row["label"] == "maahanmuuttajat_kieli"]
    fresh = [travel[-1], language[-1], "Zzyxq", "", travel[0].upper()]
    texts = [*travel[:-1], *language[:-1], *fresh]
    placed = ["matka"] * (len(travel) - 1) + ["kieli"] * (len(language) - 1) + [None] * len(fresh)
    found = fitting(texts, ["fi"] * len(texts), None, placed, progress=quietly)
    assert found[: -len(fresh)] == placed[: -len(fresh)]
    assert found[-3:] == [None, None, "matka"]
    assert set(found[-5:-3]) <= {"matka", "kieli", None}
    assert found[-5] != "kieli" and found[-4] != "matka"


def test_of_very_many_answers_new_ones_go_where_their_words_belong(monkeypatch):
    monkeypatch.setattr("workshop.analyse.theme_places.MANY", 20)
    monkeypatch.setattr("workshop.analyse.theme_places.AT_A_TIME", 3)
    travel = [f"Bussi ei kulje {place}" for place in ("iltaisin", "aamulla", "kylään", "töihin", "sunnuntaina")]
    language = [f"Kielikurssi puuttuu {place}" for place in ("iltaisin", "aamulla", "kylästä", "töistä", "yhä")]
    fresh = ["Bussit eivät kulje", "Kielikursseja lisää", "Zzyxq", "", "ja että se"]
    texts = [*travel, *language, *travel, *language, *fresh]
    placed = [*["matka"] * 5, *["kieli"] * 5, *["matka"] * 5, *["kieli"] * 5, *[None] * len(fresh)]
    heard = []
    found = fitting(texts, ["fi"] * len(texts), None, placed, progress=heard.append)
    assert found == [*placed[:20], "matka", "kieli", None, None, None]
    assert heard == [0.6, 1.0]


def test_without_themes_or_words_nothing_is_placed():
    assert fitting([], [], None, [], progress=quietly) == []
    assert fitting(["!", "?"], ["fi", "fi"], None, ["a", None], progress=quietly) == ["a", None]
