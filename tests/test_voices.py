"""Where the voices agree and differ: never more than the printed numbers bear, and the test of chance."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from build import MADE_AT, material, synthesis
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import false_discovery_control

from workshop.analyse.chance import by_chance
from workshop.analyse.statements import statements
from workshop.analyse.voices_compared import Heard, Share, furthest_apart, of_one_alone, shared_by_all, strongest
from workshop.model import Evidence, Group, Item, Material, Rating, Theme
from workshop.report import build_report, check
from workshop.report.counting import known_share
from workshop.report.model import Bullets, Paragraph, Report
from workshop.report.parts import PARTS
from workshop.synthesise import weave
from workshop.synthesise.voices_told import themes_told
from workshop.texts import Texts

ENGLISH = Texts("en")
SIZES = st.integers(min_value=5, max_value=30)


def exactly(*shares: float) -> tuple[Share, ...]:
    return tuple(Share(share, share) for share in shares)


def sentences(*themes: Heard, names: tuple[str, ...] = ("A", "B")) -> dict[str, str]:
    return {one.topic: ENGLISH(one.message) for one in themes_told(themes, names, ENGLISH)}


def test_what_all_share_what_one_raises_and_where_they_differ_are_a_sentence_each() -> None:
    told = sentences(
        Heard("Bussit", exactly(0.5, 0.3)), Heard("Kieli", exactly(0.2, 0.0)), Heard("Ohjaus", exactly(0.4, 0.4))
    )
    assert told == {
        "shared": "Every group raises: Ohjaus; Bussit. Of every group, at least 40% raise this: Ohjaus.",
        "alone": "Raised by one group only: Kieli (A, 20%).",
        "apart": "The groups differ most in the theme: Bussit. Highest: A (50%). Lowest: B (30%).",
    }
    nothing = sentences(Heard("Bussit", exactly(0.0, 0.05)), Heard("Kieli", exactly(0.08, 0.0)))
    assert nothing["shared"] == "No theme is raised by every group."
    assert nothing["apart"] == "The groups do not differ clearly in any theme."
    assert sentences(Heard("Bussit", exactly(0.5)), names=("A",)) == {}


@given(st.lists(SIZES, min_size=2, max_size=4).flatmap(lambda sizes: st.tuples(st.just(sizes), st.data())))
def test_no_sentence_says_what_hidden_mentions_could_make_false(drawn: tuple[list[int], st.DataObject]) -> None:
    sizes, data = drawn
    counts = [[data.draw(st.integers(0, size)) for size in sizes] for _ in range(3)]
    shown = [
        Heard(str(at), tuple(known_share(*one) for one in zip(row, sizes, strict=True)))
        for at, row in enumerate(counts)
    ]
    real = [[count / size for count, size in zip(row, sizes, strict=True)] for row in counts]
    assert {one.name for one in shared_by_all(shown)} == {str(at) for at, row in enumerate(counts) if all(row)}
    for one, place in of_one_alone(shown):
        assert [at for at, count in enumerate(counts[int(one.name)]) if count] == [place]
    if apart := furthest_apart(shown):
        row = real[int(apart.heard.name)]
        assert (row[apart.high], row[apart.low]) == (max(row), min(row))
    for place in range(len(sizes)):
        if top := strongest(shown, place):
            assert real[int(top.name)][place] == max(row[place] for row in real)


def test_the_test_of_chance_agrees_with_the_enumeration_of_all_tables() -> None:
    raised, sizes = (5, 1, 0), (6, 5, 4)

    def chi(row: tuple[int, ...]) -> float:
        share = sum(raised) / sum(sizes)
        return sum((n - share * size) ** 2 / (size * share * (1 - share)) for n, size in zip(row, sizes, strict=True))

    def ways(row: tuple[int, ...]) -> float:
        return float(np.prod([_choose(size, n) for n, size in zip(row, sizes, strict=True)]))

    rows = [row for row in product(*(range(size + 1) for size in sizes)) if sum(row) == sum(raised)]
    exact = sum(ways(row) for row in rows if chi(row) >= chi(raised) - 1e-9) / sum(map(ways, rows))
    (first, second) = by_chance([raised, (2, 2, 1)], sizes)
    assert first and second
    assert first.p == pytest.approx(exact, abs=0.005)
    assert first.adjusted == pytest.approx(min(2 * first.p, 1.0))
    assert by_chance([(0, 0, 0), (6, 5, 4)], sizes) == (None, None)
    found = [one for one in by_chance([(5, 1, 0), (2, 2, 1), (6, 0, 0), (3, 2, 2)], sizes) if one]
    by_scipy = false_discovery_control([one.p for one in found], method="bh").tolist()
    assert [one.adjusted for one in found] == pytest.approx(by_scipy)


def _choose(size: int, taken: int) -> int:
    from math import comb

    return comb(size, taken)


def lines(report: Report, id: str) -> list[str]:
    [chapter] = [chapter for chapter in report.chapters if chapter.id == id]
    found = [line for block in chapter.blocks if isinstance(block, Bullets) for line in block.items]
    found += [block.line for block in chapter.blocks if isinstance(block, Paragraph)]
    return ["".join(span.text for span in line) for line in found]


def voted(*stances: tuple[str, str, float, int]) -> Material:
    """The whole project in which so many of a group gave each statement that value."""
    whole = material()
    names = list(dict.fromkeys(name for name, *_ in stances))
    items = tuple(Item(name, whole.activities[0].id, "own", "", name, at) for at, name in enumerate(names))
    ratings = tuple(
        Rating(
            f"{name}-{group}-{value}-{at}",
            whole.activities[0].id,
            None,
            "agreement",
            value,
            group,
            f"{group}{value}{at}",
            item=name,
        )
        for name, group, value, count in stances
        for at in range(count)
    )
    return replace(whole, items=items, ratings=ratings)


def test_statements_are_told_by_where_people_are_of_one_mind_and_where_divided() -> None:
    source = voted(
        ("Yksi numero riittää", "group-0", 1.0, 9),
        ("Yksi numero riittää", "group-1", 1.0, 8),
        ("Etätyö sopii kaikille", "group-0", 1.0, 9),
        ("Etätyö sopii kaikille", "group-1", -1.0, 7),
        ("Etätyö sopii kaikille", "group-1", 0.0, 1),
        ("Vain kolme vastasi", "group-0", 1.0, 3),
    )
    report = build_report(weave(source, made_at=MADE_AT), ENGLISH)
    assert check(report) == ()
    told = lines(report, "voices")
    assert "Most agree on: “Yksi numero riittää” (agree 17, disagree 0, pass 0)." in told
    assert "Opinions are most divided on: “Etätyö sopii kaikille” (agree 9, disagree 7, pass 1–4)." in told
    apart = [line for line in told if line.startswith("The groups are furthest apart on: “Etätyö sopii kaikille”")]
    assert len(apart) == 1 and "(100%)" in apart[0] and "(0%)" in apart[0]
    [table] = [table for table in report.tables() if table.id == "table-statements"]
    assert [row[0] for row in table.rows] == ["Yksi numero riittää", "Etätyö sopii kaikille"]
    assert "table-priorities" not in [one.id for one in report.tables()]


def test_staff_have_no_say_in_what_people_think_of_statements() -> None:
    source = voted(("Yksi numero riittää", "group-0", 1.0, 6), ("Yksi numero riittää", "staff", -1.0, 6))
    staff = replace(source, groups=(*source.groups, Group("staff", source.project.id, "Henkilöstö", 9, staff=True)))
    [one] = statements(staff)
    assert (one.all.agree, one.all.disagree, list(one.by_group)) == (6, 0, ["group-0"])


def test_whoever_is_asked_the_same_thing_in_two_activities_counts_once_as_the_last_time() -> None:
    source = voted(("Yksi numero riittää", "group-0", 1.0, 3))
    again = replace(source.items[0], id="again", activity=source.activities[1].id)
    changed = tuple(replace(one, id=f"{one.id}-2", item="again", value=-1.0) for one in source.ratings)
    [one] = statements(replace(source, items=(*source.items, again), ratings=(*source.ratings, *changed)))
    assert (one.all.agree, one.all.disagree, one.all.told) == (0, 3, 3)


def test_the_method_names_the_test_and_its_limits_and_the_text_does_not_rest_on_it() -> None:
    report = build_report(synthesis(), ENGLISH)
    said = " ".join(lines(report, "method"))
    assert "permutation test" in said and "Benjamini–Hochberg" in said and "came by their own choice" in said
    [table] = [table for table in report.tables() if table.id == "table-chance"]
    assert len(table.rows) == len(material().themes)
    for id in ("summary", "voices", "themes"):
        assert not any(word in " ".join(lines(report, id)) for word in ("chance", "significan", "test"))


def test_the_test_of_chance_reads_printed_numbers_only() -> None:
    whole = material()
    first = whole.themes[0]

    def people_of(group: str, count: int) -> tuple[str, ...]:
        first_of = {said.participant: said.id for said in whole.contributions if said.group == group}
        return tuple(first_of.values())[:count]

    def values(mentions: int) -> list[object]:
        said = (*people_of("group-0", mentions), *(id for at in (1, 2, 3) for id in people_of(f"group-{at}", 5)))
        theme: Theme = replace(first, contributions=said)
        report = build_report(weave(replace(whole, themes=(theme, *whole.themes[1:])), made_at=MADE_AT), ENGLISH)
        return next(list(table.rows) for table in report.tables() if table.id == "table-chance")

    assert values(0)[0] != values(5)[0]
    assert values(1) == values(3)


def with_staff() -> Material:
    """The whole project with six staff who each write of the first theme."""
    whole = material()
    said = tuple(
        replace(
            whole.contributions[0],
            id=f"staff-{at}",
            group="staff",
            participant=f"s{at}",
            text=f"Henkilöstö sanoo {at}.",
        )
        for at in range(6)
    )
    first = whole.themes[0]
    theme = replace(first, contributions=(*(one.id for one in said), *first.contributions))
    finding = replace(whole.findings[0], evidence=(Evidence("contribution", "staff-0"), *whole.findings[0].evidence))
    return replace(
        whole,
        groups=(*whole.groups, Group("staff", whole.project.id, "Henkilöstö", 9, staff=True)),
        contributions=(*said, *whole.contributions),
        themes=(theme, *whole.themes[1:]),
        findings=(finding, *whole.findings[1:]),
    )


def test_staff_are_told_apart_and_never_in_the_place_of_the_groups_voices() -> None:
    woven = weave(with_staff(), made_at=MADE_AT)
    report = build_report(woven, ENGLISH)
    assert lines(report, "staff") == [
        f"Most often staff raise: {material().themes[0].name} (6 persons). They are not in the numbers of the groups."
    ]
    assert all("Henkilöstö" not in quote.text for quote in woven.quotes[material().themes[0].id])


def test_staff_are_left_out_throughout_where_their_part_is_not_chosen() -> None:
    chosen = tuple(part for part in PARTS if part != "staff")

    def told(source: Material) -> Report:
        project = replace(source.project, chapters=chosen)
        return build_report(weave(replace(source, project=project), made_at=MADE_AT), ENGLISH)

    report, without = told(with_staff()), told(material())
    assert "Henkilöstö" not in str(report)
    assert "has been left out of this report" in " ".join(lines(report, "method"))
    assert [table.rows for table in report.tables()] == [table.rows for table in without.tables()]
