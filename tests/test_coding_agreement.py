from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from sklearn.metrics import cohen_kappa_score, f1_score

from workshop.analyse.coding_agreement import FEWEST_COMPARED, agreements
from workshop.model import Coding

WHEN = datetime(2026, 11, 27, tzinfo=UTC)


def coded(placed, **codes):
    said = [f"said-{number}" for number in range(len(placed))]
    by_coder = {name: dict(zip(said, of, strict=False)) for name, of in codes.items()}
    return Coding("c", "p", WHEN, (), dict(zip(said, placed, strict=True)), by_coder)


@settings(max_examples=15)
@given(some.lists(some.tuples(*[some.sampled_from("abcd")] * 2), min_size=FEWEST_COMPARED, max_size=40))
def test_kappa_and_f1_are_those_of_the_field_and_lie_in_their_intervals(pairs):
    first, second = zip(*pairs, strict=True)
    [found] = agreements(coded(first, Aino=second))
    if len({*first, *second}) > 1:
        assert found.kappa.value == pytest.approx(cohen_kappa_score(first, second), abs=1e-5)
    assert found.f1.value == pytest.approx(f1_score(first, second, average="macro", zero_division=0.0), abs=1e-5)
    for measured in (found.kappa, found.f1):
        assert measured.low <= measured.high


def test_people_are_compared_with_each_other_first_and_then_the_machine_with_each():
    placed = "aabbccddaabb"
    found = agreements(coded(placed, Eero=placed, Aino="aabbccddaabc", Uusi="aab"))
    assert [(one.one, one.other, one.answers) for one in found] == [
        ("Aino", "Eero", 12),
        ("", "Aino", 12),
        ("", "Eero", 12),
    ]
    machine = found[2]
    assert (machine.kappa.value, machine.kappa.low, machine.strength) == (1.0, 1.0, "almost perfect")
    assert found[0].kappa.low < found[0].kappa.value < 1
    assert found == agreements(coded(placed, Eero=placed, Aino="aabbccddaabc", Uusi="aab")), "by a fixed seed"


def test_all_in_one_theme_is_told_as_the_same_and_chance_as_chance():
    assert agreements(coded("a" * 12, Aino="a" * 12))[0].kappa.value == 1.0
    assert agreements(coded("aabb" * 4, Aino="abab" * 4))[0].strength == "none"
