"""Rows taken in: each one is either kept or given back with a reason, and the same file twice adds nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workshop.collect.intake import Intake, contributions_from, ties_from
from workshop.collect.tables import Table, read_table


def table(*rows: tuple[str, ...], columns: tuple[str, ...], ragged: tuple[int, ...] = ()) -> Table:
    return Table(columns, tuple(enumerate(rows, start=2)), "utf-8", ";", "csv", (), ragged)


def taken(*texts: str, workshop: str = "rovaniemi", at_most_characters: int = 10_000) -> Intake:
    rows = table(*((text,) for text in texts), columns=("Vastaus",))
    return contributions_from(rows, text="Vastaus", workshop=workshop, at_most_characters=at_most_characters)


def test_every_named_column_finds_its_place():
    file = "Kysymys;Vastaus;Ryhmä;Tunnus\nMitä osaamista tarvitaan?; Hitsaajia ja\r\nkoodareita ;Työn  antajat;v1\n"
    read = read_table(file.replace(" Hits", '" Hits').replace("reita ;", 'reita ";').encode(), "v.csv")
    (row,) = contributions_from(
        read, text="vastaus", group="ryhmä", prompt="Kysymys", participant="Tunnus", workshop="rovaniemi"
    ).rows
    assert (row.number, row.text, row.group) == (2, "Hitsaajia ja\nkoodareita", "Työn antajat")
    assert (row.prompt, row.participant) == ("Mitä osaamista tarvitaan?", "v1")


def test_the_same_file_has_the_same_keys_however_often_it_is_read():
    first, again = taken("Bussit", "Kyllä", "Kyllä"), taken("Bussit ", "Kyllä\u200b", "Kyllä")
    assert [row.key for row in first.rows] == [row.key for row in again.rows]


def test_the_same_words_twice_in_one_file_are_two_contributions():
    assert len({row.key for row in taken("Kyllä", "Kyllä", "Kyllä").rows}) == 3


def test_a_file_with_one_more_row_adds_one_contribution():
    before = {row.key for row in taken("Bussit", "Kyllä").rows}
    after = {row.key for row in taken("Bussit", "Kyllä", "Kyllä").rows}
    assert len(after - before) == 1


def test_the_same_words_of_two_people_are_two_contributions():
    rows = table(("Kyllä", "v1"), ("Kyllä", "v2"), columns=("Vastaus", "Tunnus"))
    read = contributions_from(rows, text="Vastaus", participant="Tunnus", workshop="p")
    assert len({row.key for row in read.rows}) == 2


def test_a_key_does_not_depend_on_what_other_people_wrote():
    both = table(("Kyllä", "v1"), ("Kyllä", "v2"), columns=("Vastaus", "Tunnus"))
    second = table(("Kyllä", "v2"), columns=("Vastaus", "Tunnus"))
    reads = [contributions_from(rows, text="Vastaus", participant="Tunnus", workshop="p") for rows in (both, second)]
    assert reads[0].rows[-1].key == reads[1].rows[-1].key


def test_another_workshop_has_other_keys():
    assert taken("Kyllä", workshop="häme").rows[0].key != taken("Kyllä", workshop="vantaa").rows[0].key


def test_words_cannot_move_from_one_column_to_another_under_the_same_key():
    columns = ("Vastaus", "Kysymys")
    one, other = (
        contributions_from(table(row, columns=columns), text="Vastaus", prompt="Kysymys", workshop="p").rows[0]
        for row in (("b", "a"), ('b"', '"a'))
    )
    assert one.key != other.key


def test_only_a_row_without_any_words_is_refused():
    read = taken("", " \u200b\n", "\u200d", "…", "👍", "?")
    assert [row.text for row in read.rows] == ["…", "👍", "?"]
    assert [rejected.number for rejected in read.rejected] == [2, 3, 4]
    assert str(read.rejected[0].reason) == "There is no text in the column “Vastaus”."


def test_a_row_with_too_many_cells_is_given_back():
    rows = table(("Bussit",), ("Junat",), columns=("Vastaus",), ragged=(3,))
    read = contributions_from(rows, text="Vastaus", workshop="p")
    assert [row.text for row in read.rows] == ["Bussit"]
    assert [rejected.number for rejected in read.rejected] == [3]


def test_a_long_text_is_cut_and_the_cut_is_told():
    read = taken("ä" * 50, "lyhyt", at_most_characters=20)
    assert [len(row.text) for row in read.rows] == [20, 5]
    assert [(noticed.number, noticed.what.values["length"]) for noticed in read.noticed] == [(2, 50)]


def test_two_texts_that_differ_only_after_the_cut_are_still_two():
    read = taken("ä" * 50 + "a", "ä" * 50 + "b", at_most_characters=20)
    assert read.rows[0].key != read.rows[1].key


def test_hidden_characters_are_taken_out_and_told_but_plain_line_ends_are_not():
    read = taken("Kurssi\u202e hyvä", "yksi\r\nkaksi ")
    assert [row.text for row in read.rows] == ["Kurssi hyvä", "yksi\nkaksi"]
    assert [noticed.number for noticed in read.noticed] == [2]


@given(st.lists(st.text(max_size=20), max_size=12))
def test_every_row_is_either_taken_in_or_given_back(texts: list[str]):
    read = taken(*texts)
    numbers = [row.number for row in read.rows] + [rejected.number for rejected in read.rejected]
    assert sorted(numbers) == list(range(2, len(texts) + 2))
    assert len({row.key for row in read.rows}) == len(read.rows)


TIES = ("Kuka", "Kenen kanssa", "Taso")


def test_a_tie_has_its_actors_kind_level_and_groups():
    columns = ("Kuka", "Kenen kanssa", "Laji", "Taso", "Ryhmä", "Toisen ryhmä")
    rows = table(("REDU", "Lapin yliopisto", "koulutus", "4", "Oppilaitokset", "Korkeakoulut"), columns=columns)
    (tie,) = ties_from(
        rows,
        source="Kuka",
        target="Kenen kanssa",
        kind="Laji",
        level="Taso",
        source_group="Ryhmä",
        target_group="Toisen ryhmä",
    ).rows
    assert (tie.source, tie.target, tie.kind, tie.level) == ("REDU", "Lapin yliopisto", "koulutus", 4)
    assert (tie.source_group, tie.target_group) == ("Oppilaitokset", "Korkeakoulut")


def test_a_level_that_is_not_asked_for_or_not_written_is_one():
    rows = table(("REDU", "TE-toimisto", ""), columns=TIES)
    assert ties_from(rows, source="Kuka", target="Kenen kanssa").rows[0].level == 1
    assert ties_from(rows, source="Kuka", target="Kenen kanssa", level="Taso").rows[0].level == 1


def test_a_level_outside_the_scale_is_given_back():
    rows = table(
        *(("REDU", f"Kumppani {level}", level) for level in ("0", "4,0", "2.0", "5", "-1", "2,5", "paljon", "²")),
        columns=TIES,
    )
    read = ties_from(rows, source="Kuka", target="Kenen kanssa", level="Taso")
    assert [tie.level for tie in read.rows] == [0, 4, 2]
    assert [rejected.number for rejected in read.rejected] == [5, 6, 7, 8, 9]
    assert str(read.rejected[0].reason) == "The level “5” is not a whole number from 0 to 4."


def test_a_tie_on_several_rows_is_one_at_its_highest_level():
    rows = table(
        ("REDU", "Kela", "2"), ("redu", "Kela", "4"), ("REDU", "KELA", "1"), ("Kela", "REDU", "1"), columns=TIES
    )
    read = ties_from(rows, source="Kuka", target="Kenen kanssa", level="Taso")
    assert [(tie.number, tie.level) for tie in read.rows] == [(2, 4), (5, 1)]
    assert [noticed.number for noticed in read.noticed if "The same tie is on row 2" in str(noticed.what)] == [3, 4]


def test_a_tie_without_an_end_or_to_itself_is_given_back():
    rows = table(("", "REDU", ""), ("REDU", " ", ""), ("REDU", "redu\u200b ", ""), columns=TIES)
    read = ties_from(rows, source="Kuka", target="Kenen kanssa", level="Taso")
    assert read.rows == ()
    assert [str(rejected.reason) for rejected in read.rejected] == [
        "There is no name in the column “Kuka”.",
        "There is no name in the column “Kenen kanssa”.",
        "The tie leads from “REDU” to itself.",
    ]


def test_spellings_that_differ_in_case_or_spaces_are_one_actor_as_first_written():
    rows = table(("Rovaniemen kaupunki", "REDU", ""), ("redu", "Rovaniemen  Kaupunki", ""), columns=TIES)
    read = ties_from(rows, source="Kuka", target="Kenen kanssa")
    assert (read.rows[1].source, read.rows[1].target) == ("REDU", "Rovaniemen kaupunki")
    assert [str(noticed.what) for noticed in read.noticed] == [
        "The name “redu” was read as “REDU”.",
        "The name “Rovaniemen Kaupunki” was read as “Rovaniemen kaupunki”.",
    ]


def test_a_refused_row_does_not_decide_how_a_name_is_spelt():
    rows = table(("redu", "TE-toimisto", "9"), ("REDU", "TE-toimisto", "1"), columns=TIES)
    read = ties_from(rows, source="Kuka", target="Kenen kanssa", level="Taso")
    assert read.rows[0].source == "REDU"
    assert read.noticed == ()
