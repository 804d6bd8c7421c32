from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from workshop.analyse.theme_arrivals import edits_lost, found_again, with_new
from workshop.analyse.theme_edits import (
    ThemeLocked,
    ThemeNameTaken,
    ThemeNeedsName,
    merged,
    moved,
    put_aside,
    renamed,
    split,
    taken_back,
    under,
    with_aside,
    with_lock,
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
    themes = moved(THEMES, ["a"], to="t2")
    assert contents(themes) == {"työmatka": {"b", "c"}, "oppisopimus": {"d", "e", "a"}, "ohjaus": {"f"}}


def test_an_answer_moved_to_where_it_is_changes_nothing():
    assert moved(THEMES, ["a"], to="t1") == THEMES


def test_a_machines_theme_that_a_move_empties_goes_and_a_persons_stays():
    assert "ohjaus" not in contents(moved(THEMES, ["f"], to="t1"))
    mine = (*THEMES[:2], replace(GUIDANCE, origin="person"))
    assert contents(moved(mine, ["f"], to="t1"))["ohjaus"] == set()


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
        lambda: moved(THEMES, ["a"], to="t9"),
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


def test_an_answer_that_says_two_things_leaves_only_the_theme_it_is_taken_out_of():
    two = (replace(TRAVEL, also=("d",)), TRAINING, GUIDANCE)
    themes = {theme.id: theme for theme in moved(two, ["d"], to="t3", out_of="t2")}
    assert (themes["t1"].also, themes["t2"].contributions) == (("d",), ("e",))
    assert themes["t3"].contributions == ("f", "d")
    themes = {theme.id: theme for theme in moved(two, ["d"], to="t3", out_of="t1")}
    assert (themes["t1"].also, themes["t2"].contributions, themes["t3"].also) == ((), ("d", "e"), ("d",))


def test_of_a_split_theme_the_rest_stays_and_the_parts_stand_beside_it():
    part = Theme("t9", "p", 0, "Bussivuorot", (), ("b", "c"))
    themes = split(THEMES, "t1", [part])
    assert [theme.name for theme in themes] == ["työmatka", "Bussivuorot", "oppisopimus", "ohjaus"]
    assert contents(themes)["työmatka"] == {"a"}
    assert {theme.origin for theme in themes[:2]} == {"person"}
    whole = split(THEMES, "t1", [part, Theme("t8", "p", 0, "Työmatka", (), ("a",))])
    assert [theme.id for theme in whole] == ["t9", "t8", "t2", "t3"], "a name that is free by the split may be used"


def test_numbers_stay_as_they_are_while_answers_are_moved():
    themes = moved(moved(THEMES, ["a"], to="t3"), ["b"], to="t3")
    assert [(theme.number, theme.id) for theme in themes] == [(1, "t1"), (2, "t2"), (3, "t3")]


def test_nothing_changes_in_a_locked_theme_but_that_new_answers_come():
    locked = with_lock(THEMES, "t1", locked=True)
    for edit in (
        lambda: renamed(locked, "t1", "Bussi"),
        lambda: under(locked, "t1", "Arki"),
        lambda: merged(locked, into="t2", other="t1"),
        lambda: moved(locked, ["a"], to="t2"),
        lambda: split(locked, "t1", [Theme("t9", "p", 0, "Osa", (), ("a",))]),
        lambda: put_aside(locked, "t1"),
        lambda: with_own(locked, Theme("t9", "p", 0, "Oma", (), ("a",))),
    ):
        with pytest.raises(ThemeLocked):
            edit()
    assert contents(moved(locked, ["d"], to="t1"))["työmatka"] == {"a", "b", "c", "d"}
    assert found_again(locked, [])[0] == locked[0]
    assert found_again(with_lock(locked, "t1", locked=False), []) == ()


def test_what_is_put_aside_does_not_come_back_and_can_be_taken_in_again():
    aside = put_aside(THEMES, "t1")
    assert [(theme.id, theme.aside) for theme in aside] == [("t2", False), ("t3", False), ("t1", True)]
    again = found_again(aside, [Theme("n1", "p", 1, "bussi", (), ("a", "b", "c", "d"))])
    assert contents(again) == {"työmatka": {"a", "b", "c"}, "bussi": {"d"}}
    assert [theme.aside for theme in taken_back(again, "t1")] == [False, False]


def test_what_says_something_else_too_stays_there_when_a_theme_is_put_aside():
    aside = put_aside((TRAVEL, replace(TRAINING, also=("a",)), GUIDANCE), "t1")
    assert contents(aside) == {"oppisopimus": {"d", "e", "a"}, "ohjaus": {"f"}, "työmatka": {"b", "c"}}


def test_single_answers_are_put_aside_into_one_basket():
    basket = Theme("t9", "p", 0, "Syrjässä", (), ())
    themes = with_aside(with_aside(THEMES, ["a"], basket=basket), ["d"], basket=replace(basket, id="t10"))
    assert contents(themes)["Syrjässä"] == {"a", "d"}
    assert [theme.aside for theme in themes] == [False, False, False, True]


def test_new_answers_join_a_theme_without_making_it_a_persons():
    themes = with_new(THEMES, {"x": "t2", "a": "t2"})
    assert contents(themes)["oppisopimus"] == {"d", "e", "x"}
    assert themes[1].origin == "machine"


def test_a_lost_edit_is_told():
    mine = (replace(TRAVEL, origin="person"), replace(TRAINING, locked=True), GUIDANCE)
    assert edits_lost(mine, mine[:2]) == ()
    assert edits_lost(mine, mine[1:]) == mine[:1]
    assert edits_lost(mine, (mine[0], replace(mine[1], name="Toinen"))) == (mine[1],)
    assert edits_lost(mine, (mine[0], replace(mine[1], contributions=("d",)))) == (mine[1],)
    assert edits_lost(mine, (mine[0], replace(mine[1], contributions=("d",))), there={"a", "b", "c", "d"}) == ()
    assert edits_lost(mine, (*mine[:2], replace(GUIDANCE, contributions=("e",)))) == (mine[1],)


class Decided:
    """What people have said so far, kept apart from the themes: what each is called, where each answer belongs."""

    def __init__(self):
        self.names, self.places, self.locked, self.aside, self.gone = {}, {}, set(), set(), set()

    def touched(self, themes, *ids):
        """Whoever changes a theme takes it as it is."""
        for theme in themes:
            if theme.id in ids:
                self.names[theme.id] = theme.name
                self.places.update(dict.fromkeys(theme.contributions, theme.id))

    def hold_in(self, themes):
        now = {theme.id: theme for theme in themes}
        first = {said: theme.id for theme in themes for said in theme.contributions}
        assert {id: now[id].name for id in self.names} == self.names
        assert {said: first[said] for said in self.places} == self.places
        assert {theme.id for theme in themes if theme.locked} == self.locked
        assert {theme.id for theme in themes if theme.aside} == self.aside
        assert not self.gone.intersection(now)


EDITS = ("rename", "merge", "split", "move", "own", "lock", "aside", "single", "back", "arrive", "find", "find")


@settings(max_examples=150, deadline=None)
@given(some.lists(some.sampled_from(EDITS), max_size=14), some.data())
def test_whatever_is_done_and_whatever_comes_every_human_decision_holds(turns, data):
    def draw(options):
        return data.draw(some.sampled_from(sorted(options)))

    answers = [f"s{n:02}" for n in range(8)]
    themes, decided, made = found_again((), _found(data, answers, "m")), Decided(), 0
    for turn, edit in enumerate(turns):
        before, ids = themes, [theme.id for theme in themes]
        placed = {said: theme.id for theme in themes for said in theme.contributions}
        made += 1
        try:
            if edit == "find":
                themes = found_again(themes, _found(data, answers, f"m{turn}"))
                assert edits_lost(before, themes) == ()
            elif edit == "arrive":
                answers = [*answers, *(new := [f"s{len(answers) + n:02}" for n in range(3)])]
                themes = with_new(themes, {said: draw(ids) for said in new[:2]} if ids else {})
                assert edits_lost(before, themes) == ()
                decided.touched(themes, *(theme.id for theme in themes if theme.is_decided))
            elif not ids or not placed:
                continue
            elif edit == "rename":
                themes = renamed(themes, one := draw(ids), f"Nimi {made}")
                decided.touched(themes, one)
            elif edit == "merge":
                into, other = draw(ids), draw(ids)
                themes = merged(themes, into=into, other=other)
                if into != other:
                    decided.gone.add(other)
                    decided.names.pop(other, None)
                    decided.aside.discard(other)
                    decided.touched(themes, into)
            elif edit == "split":
                one = placed[said := draw(placed)]
                themes = split(themes, one, [Theme(f"o{made}", "p", 0, f"Osa {made}", (), (said,))])
                if one not in {theme.id for theme in themes}:
                    decided.gone.add(one)
                    decided.names.pop(one, None)
                    decided.aside.discard(one)
                decided.touched(themes, one, f"o{made}")
            elif edit == "move":
                themes = moved(themes, [draw(placed)], to=(to := draw(ids)))
                if themes != before:
                    decided.touched(themes, to)
            elif edit == "own":
                themes = with_own(themes, Theme(f"o{made}", "p", 0, f"Oma {made}", (), (draw(answers),)))
                decided.touched(themes, f"o{made}")
            elif edit == "lock":
                theme = themes[ids.index(draw(ids))]
                themes = with_lock(themes, theme.id, locked=not theme.locked)
                (decided.locked.discard if theme.locked else decided.locked.add)(theme.id)
                decided.touched(themes, theme.id)
                if not next(one for one in themes if one.id == theme.id).is_decided:  # handed back to the machine
                    decided.names.pop(theme.id)
                    decided.places = {said: at for said, at in decided.places.items() if at != theme.id}
            elif edit == "aside":
                themes = put_aside(themes, one := draw(ids))
                decided.aside.add(one)
                decided.places = {said: at for said, at in decided.places.items() if at != one}
                decided.touched(themes, *(theme.id for theme in themes if theme.is_decided))
            elif edit == "single":
                themes = with_aside(themes, [draw(answers)], basket=Theme(f"o{made}", "p", 0, "Syrjässä", (), ()))
                baskets = [theme.id for theme in themes if theme.aside and theme.name.startswith("Syrjässä")]
                decided.aside.update(baskets)
                decided.touched(themes, *baskets)
            elif edit == "back" and decided.aside:
                themes = taken_back(themes, one := draw(decided.aside))
                decided.aside.discard(one)
                decided.touched(themes, one)
        except (ThemeLocked, ThemeNameTaken):
            assert themes == before
        decided.hold_in(themes)
        everything = [said for theme in themes for said in theme.contributions]
        assert len(everything) == len(set(everything))
        assert [theme.number for theme in themes] == list(range(1, len(themes) + 1))
        assert len({theme.name.casefold() for theme in themes}) == len(themes)


def _found(data, answers, name):
    """The answers as the machine may find them: some in themes, some in none, some in two."""
    at = data.draw(some.lists(some.integers(0, 4), min_size=len(answers), max_size=len(answers)))
    second = data.draw(some.lists(some.integers(0, 9), min_size=len(answers), max_size=len(answers)))
    return tuple(
        Theme(
            f"{name}-{number}",
            "p",
            number,
            f"löydetty {number}",
            (f"sana {number}",),
            tuple(said for said, one in zip(answers, at, strict=True) if one == number),
            also=tuple(
                said for said, one, two in zip(answers, at, second, strict=True) if two == number != one and one
            ),
        )
        for number in range(1, 5)
        if number in at
    )
