"""The figures of the report: everything stays on its sheet, no label lies on another, and every word can be drawn."""

from __future__ import annotations

from dataclasses import replace

import pytest
from build import material, synthesis
from hypothesis import given, settings
from hypothesis import strategies as st

from workshop.analyse.theme_map import theme_map
from workshop.model import Actor, Material, Theme, Tie
from workshop.report import build_report, check
from workshop.report.figures.lettering import covered, width_of, wrapped
from workshop.report.model import Figure, Report
from workshop.texts import Texts

ENGLISH = Texts("en")


def figure(report: Report, id: str) -> Figure:
    return next(figure for figure in report.figures() if figure.id == id)


@pytest.fixture(scope="module")
def report() -> Report:
    return build_report(synthesis(), ENGLISH)


def thirty_themes() -> Material:
    whole = material()
    ids = [said.id for said in whole.contributions if said.group]
    themes = tuple(
        Theme(f"theme-{n}", "project-1", n, f"Teema numero {n}", ("avain",), tuple(ids[n::9])) for n in range(1, 31)
    )
    return replace(whole, themes=themes)


def test_thirty_themes_fit_and_each_has_its_number() -> None:
    report = build_report(synthesis(thirty_themes()), ENGLISH)
    assert check(report) == ()
    drawn = figure(report, "figure-heat").drawing.draw()
    assert drawn.get_figheight() * 25.4 < 225
    themes = next(table for table in report.tables() if table.id == "table-themes")
    assert len({row[0] for row in themes.rows}) == 30


def test_one_theme_far_from_all_does_not_press_the_others_together() -> None:
    said = material().contributions[0]
    shared = ["koulu bussi", "bussi palkka", "palkka lapsi", "lapsi koulu", "koulu palkka", "bussi lapsi"]
    themes = [[replace(said, text=words)] for words in (*shared, "sähkölasku")]
    places = theme_map(themes, [9] * len(themes))
    near = places[:-1]
    assert max(one.y for one in near) - min(one.y for one in near) > 0.4
    assert max(one.x for one in near) - min(one.x for one in near) > 0.4


def test_three_hundred_actors_are_drawn_as_the_ones_with_the_most_partners() -> None:
    actors = tuple(Actor(f"a{at:03d}", "project-1", f"Toimija {at}", f"group-{at % 4}") for at in range(300))
    ties = tuple(Tie(f"t{at}", "project-1", f"a{at:03d}", f"a{at * 7 % 300:03d}", level=2) for at in range(1, 300))
    report = build_report(synthesis(replace(material(), actors=actors, ties=ties)), ENGLISH)
    assert check(report) == ()
    assert "most partners" in figure(report, "figure-network").note
    assert figure(report, "figure-network").drawing.draw().get_figwidth() > 9


def test_names_of_two_hundred_letters_are_cut_where_they_are_drawn() -> None:
    whole = material()
    groups = tuple(replace(group, name="Pohjoisen yhteistyöverkoston " * 7) for group in whole.groups)
    themes = tuple(replace(theme, name="x" * 200) for theme in whole.themes)
    report = build_report(synthesis(replace(whole, groups=groups, themes=themes)), ENGLISH)
    assert check(report) == ()
    for drawn in report.figures():
        assert drawn.drawing.draw().get_figheight() * 25.4 < 225


def test_labels_of_a_crowded_network_do_not_lie_on_each_other(report: Report) -> None:
    drawn = figure(report, "figure-network").drawing.draw()
    boxes = [text.get_window_extent() for text in drawn.axes[0].texts]
    covering = [one for at, one in enumerate(boxes) for other in boxes[:at] if one.overlaps(other)]
    assert len(boxes) > 20
    assert covering == []


def test_the_labels_of_the_matrix_do_not_lie_on_each_other(report: Report) -> None:
    drawn = figure(report, "figure-matrix").drawing.draw()
    boxes = [text.get_window_extent().padded(-2) for text in drawn.axes[0].texts]
    assert not [1 for at, one in enumerate(boxes) for other in boxes[:at] if one.overlaps(other)]


def test_nothing_is_drawn_outside_its_figure(report: Report) -> None:
    for shown in report.figures():
        drawn = shown.drawing.draw()
        page = drawn.bbox
        for text in drawn.axes[0].texts:
            box = text.get_window_extent()
            assert box.x0 >= page.x0 - 1 and box.x1 <= page.x1 + 1, (shown.id, text.get_text())
            assert box.y0 >= page.y0 - 1 and box.y1 <= page.y1 + 1, (shown.id, text.get_text())


@given(st.text(max_size=200), st.integers(1, 3))
@settings(max_examples=60, deadline=None)
def test_wrapped_lines_fit_their_width(said: str, at_most: int) -> None:
    lines = wrapped(said, 30, 9, at_most=at_most)
    assert len(lines) <= at_most
    assert all(width_of(part, 9) <= 30.5 for part in lines)


def test_words_that_the_font_lacks_are_measured_without_a_warning() -> None:
    assert width_of("ohjaus 😀", 9) == width_of("ohjaus", 9)


def test_a_long_word_is_broken_between_syllables() -> None:
    assert wrapped("Yhteistyöverkosto", 20, 9, at_most=2) == ("Yhteistyö-", "verkosto")


def test_only_letters_of_the_font_are_drawn() -> None:
    assert covered("Työ 👍🏽 مرحبا ok\x00") == "Työ ok"
