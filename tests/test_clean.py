"""Words from outside: kept as they were meant, and escaped for whoever reads them next."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from decimal import Decimal

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from workshop.clean import clean, clean_line, csv_cell, cut, file_name, has_hidden, is_blank, plain

ANYTHING = st.text(st.characters(codec=None, exclude_categories=()), max_size=60)
NASTY = st.text(
    st.sampled_from("aä\u0308 \t\r\n\v\x00\x1b\x7f\x85\u200b\u200d\u202e\u2028\ufeff\ufffe\ud800👩🏽\U000e0041=;"),
    max_size=30,
)


def test_hidden_and_control_characters_go_and_the_words_stay():
    assert clean("\ufeffOppi\u00adsopimus\x00 toi\u200bmii\u202e hyvin\x1b\x9b\n") == "Oppisopimus toimii hyvin"


def test_line_ends_of_every_system_become_the_same():
    assert clean("bussi\r\njuna\rpyörä\vlautta\u2028kävely") == "bussi\njuna\npyörä\nlautta\nkävely"


def test_letters_made_of_two_signs_become_one():
    assert clean("a\u0308a\u0308nestys") == "äänestys"


@pytest.mark.parametrize("text", ["👩🏽\u200d🏫 opettaa", "❤️", "می\u200cخواهم کار کنم", "שלום", "Ei käy – 5 € / kk"])
def test_emoji_and_other_scripts_are_left_as_they_are(text: str):
    assert clean(text) == unicodedata.normalize("NFC", text)


@given(ANYTHING | NASTY)
def test_what_is_clean_stays_as_it_is(text: str):
    assert clean(clean(text)) == clean(text)
    assert not has_hidden(clean(text))


@given(NASTY)
def test_word_takes_every_cleaned_text(text: str):
    paragraph = Document().add_paragraph(clean(text))
    assert paragraph.text == clean(text)


def test_a_name_is_kept_on_one_line():
    assert clean_line("  Rovaniemen\u00a0 \n kaupunki ") == "Rovaniemen kaupunki"


@pytest.mark.parametrize(
    ("text", "blank"), [("", True), (" \n\u200d", True), ("\ufe0f", True), ("👍", False), (".", False)]
)
def test_a_text_is_blank_when_nothing_of_it_is_seen(text: str, blank: bool):
    assert is_blank(text) is blank


def test_cutting_says_whether_something_was_cut():
    assert cut("Työpaikat", 9) == ("Työpaikat", False)
    assert cut("Työ paikat", 4) == ("Työ", True)


def test_an_emoji_made_of_several_signs_is_not_cut_in_two():
    assert cut("hei 👩\u200d🏫 moi", 6) == ("hei", True)
    assert cut("hei 👩\u200d🏫 moi", 7) == ("hei 👩\u200d🏫", True)


@given(ANYTHING, st.integers(1, 40))
def test_a_cut_text_is_never_longer_and_is_clean_if_it_was(text: str, limit: int):
    kept, was_cut = cut(clean(text), limit)
    assert len(kept) <= limit
    assert clean(text).startswith(kept)
    assert was_cut == (len(clean(text)) > limit)


@given(st.text("![](){}<>`*_#+-.|$:~&\"'^=@/\\ \t\naä1", max_size=40))
def test_in_markdown_every_sign_that_could_act_is_escaped_and_no_letter_is_lost(text: str):
    shown = plain(text)
    assert not set(re.sub(r"\\.", "", shown)) & set("![](){}<>`*_#+-.|$:~&\"'^=@/\\")
    assert not re.search(r"(?m)^[ \t]+\S", shown)
    restored = re.sub(r"\\(.)", r"\1", shown).replace("  \n", "\n")
    assert "".join(restored.split()) == "".join(text.split())


def test_markdown_of_a_participant_is_shown_letter_by_letter():
    assert plain("![x](http://seuranta.fi/a.png)").startswith(r"\!\[x\]\(http\:")
    assert plain("# Otsikko\n    koodi") == "\\# Otsikko  \n\u00a0\u00a0\u00a0\u00a0koodi"


@pytest.mark.parametrize(
    "text", ["=1+1", "+358401234567", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "－5", "＠a", "＋1"]
)
def test_a_text_that_begins_like_a_formula_is_a_text_in_a_spreadsheet(text: str):
    assert csv_cell(text) == "'" + text


@pytest.mark.parametrize("number", [0, -5, 3.5, -2.25, Decimal("-1.5"), True])
def test_real_numbers_stay_numbers(number: object):
    assert csv_cell(number) is number


def test_what_is_no_number_after_all_is_a_text():
    assert csv_cell(float("-inf")) == "'-inf"
    assert csv_cell(None) == ""


@given(ANYTHING | st.text("=+-@\t\r\n＝＋－＠ '\"a", max_size=10))
def test_no_text_comes_out_of_a_csv_file_as_a_formula(text: str):
    cell = csv_cell(text)
    assert isinstance(cell, str)
    assert not cell.startswith(tuple("=+-@\t\r\n＝＋－＠"))
    file = io.StringIO(newline="")
    csv.writer(file, quoting=csv.QUOTE_ALL).writerow([cell])
    assert next(csv.reader(io.StringIO(file.getvalue(), newline=""))) == [cell]


def test_a_long_name_makes_a_short_file_name():
    assert file_name("työ " * 100) == "-".join(["tyo"] * 15)


@given(ANYTHING)
def test_a_file_name_is_safe_everywhere(name: str):
    assert re.fullmatch(r"[a-z0-9](?:[a-z0-9-]{0,66}[a-z0-9])?", file_name(name))


@pytest.mark.parametrize(
    ("name", "file"), [("../../etc/passwd", "etc-passwd"), ("CON", "kutomo-con"), ("職場", "kutomo")]
)
def test_names_that_would_lead_elsewhere_or_mean_something_are_changed(name: str, file: str):
    assert file_name(name) == file
