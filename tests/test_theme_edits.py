from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from workshop.analyse.theme_edits import (
    ThemeNameTaken,
    ThemeNeedsName,
    found_again,
    merged,
    moved,
    renamed,
    with_own,
)
from workshop.errors import NotThere
from workshop.model import Theme

TRAVEL = Theme("t1", "p", 1, "työmatka", ("työmatka", "bussi"), ("a", "b", "c"))
TRAINING = Theme("t2", "p", 2, "oppisopimus", ("oppisopimus", "ohjaaja"), ("d", "e"))
GUIDANCE = Theme("t3", "p", 3, "ohjaus", ("ohjaus",), ("f",))
THEMES = (TRAVEL, TRAINING, GUIDANCE)


def contents(themes):
    return {theme.name: set(theme.contributions) for theme in themes}


def test_a_renamed_theme_is_a_persons():
    themes = renamed(THEMES, "t2", "  Oppisopimuksen \n ehdot ")
    assert [(theme.name, theme.origin) for theme in themes] == [
        ("työmatka", "machine"),
        ("Oppisopimuksen ehdot", "person"),
        ("ohjaus", "machine"),
    ]


def test_a_theme_may_keep_its_own_name_in_other_letters():
    assert renamed(THEMES, "t1", "Työmatka")[0].name == "Työmatka"


@pytest.mark.parametrize(("name", "problem"), [("  ", ThemeNeedsName), ("OHJAUS", ThemeNameTaken)])
def test_a_name_must_be_there_and_be_free(name, problem):
    with pytest.raises(problem):
        renamed(THEMES, "t1", name)


def test_two_themes_become_one_that_keeps_the_name_of_the_first():
    themes = merged(THEMES, into="t3", other="t2")
    assert contents(themes) == {"työmatka": {"a", "b", "c"}, "ohjaus": {"f", "d", "e"}}
    assert {theme.name: theme.origin for theme in themes}["ohjaus"] == "person"


def test_a_theme_merged_with_itself_stays():
    assert merged(THEMES, into="t1", other="t1") == THEMES


def test_a_moved_answer_is_in_one_theme_only():
    themes = moved(THEMES, "a", to="t2")
    assert contents(themes) == {"työmatka": {"b", "c"}, "oppisopimus": {"d", "e", "a"}, "ohjaus": {"f"}}


def test_an_answer_moved_to_where_it_is_changes_nothing():
    assert moved(THEMES, "a", to="t1") == THEMES


def test_a_machines_theme_that_a_move_empties_goes_and_a_persons_stays():
    assert "ohjaus" not in contents(moved(THEMES, "f", to="t1"))
    mine = (*THEMES[:2], replace(GUIDANCE, origin="person"))
    assert contents(moved(mine, "f", to="t1"))["ohjaus"] == set()


def test_an_own_theme_takes_its_answers_from_the_others():
    own = Theme("t4", "p", 0, "kesätyö", (), ("a", "d"))
    themes = with_own(THEMES, own)
    assert contents(themes) == {
        "työmatka": {"b", "c"},
        "oppisopimus": {"e"},
        "ohjaus": {"f"},
        "kesätyö": {"a", "d"},
    }


def test_what_is_gone_cannot_be_edited():
    for edit in (
        lambda: renamed(THEMES, "t9", "x"),
        lambda: merged(THEMES, into="t1", other="t9"),
        lambda: moved(THEMES, "a", to="t9"),
    ):
        with pytest.raises(NotThere):
            edit()


def test_finding_again_replaces_the_machines_themes_and_keeps_a_persons():
    mine = replace(TRAINING, origin="person", name="Oppiminen työssä")
    fresh = [Theme("n1", "p", 1, "bussi", ("bussi",), ("a", "b", "c", "f"))]
    themes = found_again((TRAVEL, mine, GUIDANCE), fresh)
    assert contents(themes) == {"bussi": {"a", "b", "c", "f"}, "Oppiminen työssä": {"d", "e"}}


def test_what_a_person_placed_while_the_machine_was_looking_stays_there():
    mine = replace(TRAINING, origin="person")
    fresh = [Theme("n1", "p", 1, "bussi", ("bussi",), ("a", "d")), Theme("n2", "p", 2, "ehdot", ("ehdot",), ("e",))]
    assert contents(found_again((mine,), fresh)) == {"oppisopimus": {"d", "e"}, "bussi": {"a"}}


def test_themes_found_again_never_share_a_name():
    mine = replace(TRAVEL, origin="person", name="bussi")
    fresh = [
        Theme("n1", "p", 1, "bussi", ("bussi", "vuoro"), ("x", "y")),
        Theme("n2", "p", 2, "vuoro", ("vuoro",), ("z",)),
        Theme("n3", "p", 3, "Bussi", ("bussi",), ("w",)),
    ]
    names = [theme.name.casefold() for theme in found_again((mine,), fresh)]
    assert len(set(names)) == 4


names = some.sampled_from(["bussi", "Bussi", "vuoro", "ohjaus", "ohjaaja"])


@given(some.lists(some.tuples(names, some.booleans()), max_size=8), some.data())
def test_whatever_is_edited_every_answer_is_in_one_theme_and_numbers_run_from_one(made, data):
    own = [
        Theme(f"o{n}", "p", n, f"oma {n}", (), (f"s{n}",), origin="person") for n, (_, mine) in enumerate(made) if mine
    ]
    fresh = [Theme(f"n{n}", "p", n, name, (name,), (f"s{n}", f"r{n}")) for n, (name, _) in enumerate(made)]
    themes = found_again(own, fresh)
    if themes:
        said = sorted({id for theme in themes for id in theme.contributions})
        target = data.draw(some.sampled_from(themes))
        themes = moved(themes, data.draw(some.sampled_from(said)), to=target.id)
        themes = with_own(themes, Theme("own", "p", 0, "Uusi", (), (data.draw(some.sampled_from(said)),)))
    placed = [id for theme in themes for id in theme.contributions]
    assert len(placed) == len(set(placed))
    assert [theme.number for theme in themes] == list(range(1, len(themes) + 1))
    assert len({theme.name.casefold() for theme in themes}) == len(themes)
