"""Personal data masked where it is certain, false friends left alone, and small groups not singled out."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.model import Contribution
from workshop.protect.published import published_text
from workshop.protect.redaction import MASK, finds, is_identity_code, mask
from workshop.protect.small_groups import AT_LEAST, cell, may_be_named
from workshop.texts import Texts

CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY"


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Hetuni on 131052-308T, kiitos.", f"Hetuni on {MASK}, kiitos."),
        ("Asiakas 010594Y9021 jäi ilman paikkaa", f"Asiakas {MASK} jäi ilman paikkaa"),
        ("(020516c903k)", f"({MASK})"),
        ("131052–308T", MASK),
        ("131052 -308T", MASK),
        ("131052-308U on väärin kirjoitettu", f"{MASK} on väärin kirjoitettu"),
        ("Soita 040 123 4567 illalla.", f"Soita {MASK} illalla."),
        ("puh.0401234567", f"puh.{MASK}"),
        ("(040) 123 4567 tai 050/1234567", f"{MASK} tai {MASK}"),
        ("0400 123 456, 0457 123 4567, 044-3123456", f"{MASK}, {MASK}, {MASK}"),
        ("+358 40 123 4567", MASK),
        ("+358 (0)40 123 4567 ja 00358 40 1234567", f"{MASK} ja {MASK}"),
        ("+46 70 123 45 67", MASK),
        ("Vaihde 016 322 1111 tai (016) 322 111", f"Vaihde {MASK} tai {MASK}"),
        ("09-3101691, 020 690 100, 0800 98 811, 029 502 0000", f"{MASK}, {MASK}, {MASK}, {MASK}"),
        ("Ottakaa yhteyttä: maija.virtanen@esimerkki.fi.", f"Ottakaa yhteyttä: {MASK}."),
        ("maija.virtanen (at) esimerkki.fi", MASK),
        ("maija(at)esimerkki.fi tai maija [ät] esimerkki (piste) fi", f"{MASK} tai {MASK}"),
        ("öljy@yritys.fi", MASK),
        ("0401234567@esimerkki.fi", MASK),
        ("Palkkio tilille FI21 1234 5600 0007 85 kiitos", f"Palkkio tilille {MASK} kiitos"),
        ("FI2112345600000785", MASK),
        ("SE45 5000 0000 0583 9825 7466", MASK),
    ],
)
def test_what_is_certainly_personal_is_masked_and_the_rest_stays(text: str, masked: str):
    assert mask(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "EU-27",
        "1.1.2026 ja 05.06.2024 ja 05-06-2024 ja 05 06 2024",
        "2024-01-02T03:04:05",
        "96100 Rovaniemi, 00100 Helsinki, alue 00100-00990",
        "12–15 vuotta, 0-6-vuotiaat",
        "3,5 milj. €, 0,5 htv, 0.123456789",
        "040",
        "numerot 040 alkaen",
        "+15 000 työpaikkaa, +1 000 000 €, +20 000 000 euroa, +100 000 000",
        "klo 08.30-16.00, klo 0800-1600, 9.00–15.30",
        "Y-tunnus 1234567-8 tai 0123456-7",
        "1 423 asiakasta, 2 260 osallistumista, 1 000–2 000 €",
        "TOL 01110, ESCO 0712.1.3, ISBN 978-952-03-1234-5",
        "vuosina 2020 2021 2022 2023, 01/2024 - 12/2024",
        "pisteet 05 10 15 20 25",
        "rahoitus 08 000 000",
        "koulutus 09 2025 100 henkeä",
        "Tavataan @kunta-tilillä, hinta 5 @ 3.50",
        "310299-12 henkilöä",
        "viite 12039912345, tunnus 99999999999",
        "320199-1234",
        "FI21 1234 5600 0007 86",
    ],
)
def test_false_friends_are_left_alone(text: str):
    assert mask(text) == text


def identity_code(born: date, sign: str, number: int) -> str:
    digits = f"{born:%d%m%y}{number:03d}"
    return f"{digits[:6]}{sign}{digits[6:]}{CHECK[int(digits) % 31]}"


def test_every_identity_code_is_found_whatever_its_century_and_sign():
    chance = random.Random(1)
    signs = [(1800, "+"), *((1900, sign) for sign in "-YXWVU"), *((2000, sign) for sign in "ABCDEF")]
    for century, sign in signs * 100:
        born = date(century, 1, 1) + timedelta(days=chance.randrange(36_000))
        code = identity_code(born, sign, chance.randrange(2, 1000))
        assert is_identity_code(code), code
        assert mask(f"Olen {code}.") == f"Olen {MASK}.", code


def test_the_sign_tells_the_century_of_a_leap_day():
    assert [sign for sign in "+-YXWVUABCDEF" if mask(f"290200{sign}1238") == MASK] == list("ABCDEF")


def test_a_wrong_check_character_or_a_day_that_never_was_is_no_identity_code():
    assert not is_identity_code("131052-308U")
    assert not is_identity_code("310299-308T")
    assert not is_identity_code("290201A1238")


def test_finds_say_what_was_found_and_where():
    text = "Maija 131052-308T, p. 040 123 4567, m@esimerkki.fi, FI2112345600000785"
    assert [find.kind for find in finds(text)] == ["identity code", "phone number", "e-mail address", "bank account"]
    assert next(text[find.start : find.end] for find in finds(text)) == "131052-308T"


@given(st.text("0123456789 -+.()/@aAFI€,\n", max_size=60))
def test_finds_are_in_order_apart_and_masking_leaves_the_rest_as_it_was(text: str):
    spans = [(find.start, find.end) for find in finds(text)]
    assert all(start < end for start, end in spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    kept = [
        text[start:end]
        for start, end in zip([0, *(e for _, e in spans)], [*(s for s, _ in spans), len(text)], strict=True)
    ]
    assert mask(text).split(MASK) == kept


def test_a_group_is_named_from_five_persons_on():
    assert [persons for persons in range(8) if may_be_named(persons)] == [AT_LEAST, 6, 7]


def test_a_table_shows_nought_and_large_counts_and_hides_the_small_ones():
    assert [cell(count, Texts("en")) for count in (0, 1, 4, 5, 1423)] == [
        "0",
        "single mentions (1–4)",
        "single mentions (1–4)",
        "5",
        "1,423",
    ]


def told(text, masked=(), *, waits=False):
    return Contribution(
        "vastaus", "kysymys", text, "fi", datetime(2026, 11, 20, tzinfo=UTC), masked=masked, waits=waits
    )


def test_what_is_certain_and_what_a_person_has_marked_is_masked_in_what_is_published():
    text = "Kysykää Maija Virtaselta, puh. 040 123 4567."
    marked = (text.index("Maija"), text.index(","))
    assert published_text(told(text)) == f"Kysykää Maija Virtaselta, puh. {MASK}."
    assert published_text(told(text, (marked,))) == f"Kysykää {MASK}, puh. {MASK}."


def test_parts_that_lie_over_each_other_are_one_mask():
    text = "Maija Virtanen, maija.virtanen@esimerkki.fi"
    assert published_text(told(text, ((0, 5), (3, 14), (10, 20)))) == MASK


@given(st.text(max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)), max_size=4))
def test_nothing_of_a_marked_part_is_published_and_everything_else_is(text, parts):
    spans = tuple((start, min(start + length, len(text))) for start, length in parts if start < len(text))
    hidden = {place for start, end in [*spans, *((f.start, f.end) for f in finds(text))] for place in range(start, end)}
    left = "".join(letter for place, letter in enumerate(text) if place not in hidden)
    assert published_text(told(text, spans)).replace(MASK, "") == left.replace(MASK, "")
