"""Table files as people have them: from Excel, LibreOffice, survey tools, and things that are no tables."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from workshop.collect import errors, tables
from workshop.collect.tables import Table, column, read_table
from workshop.errors import WorkshopError

ROWS = [
    ["Vastaus", "Ryhmä"],
    ["Työpaikkoja lisää; oppisopimus, kiitos", "Työnantajat"],
    ["Bussi ei kulje illalla, eikä\nviikonloppuna", "Työntekijät"],
    ['Sanoi: "ei käy"; näin on', "Oppilaitokset"],
]


def written(rows: list[list[str]], separator: str = ";", quoting: int = csv.QUOTE_MINIMAL) -> str:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=separator, quoting=quoting).writerows(rows)
    return file.getvalue()


def workbook(fill: Callable[[Workbook], None]) -> bytes:
    made = Workbook()
    fill(made)
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def answers(table: Table) -> list[list[str]]:
    return [list(table.columns), *(list(cells) for _, cells in table.rows)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_any_usual_encoding_and_separator_is_found_out(encoding: str, separator: str):
    table = read_table(written(ROWS, separator).encode(encoding), "vastaukset.csv")
    assert answers(table) == ROWS
    assert table.separator == separator
    assert table.kind == "csv"


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
def test_texts_full_of_semicolons_and_commas_do_not_mislead(separator: str, quoting: int):
    rows = [["Vastaus", "Ryhmä"], *[[f"{n}: yksi; kaksi, kolme; neljä, viisi; kuusi", "Muut"] for n in range(30)]]
    assert answers(read_table(written(rows, separator, quoting).encode(), "v.csv")) == rows


def test_one_column_without_any_separator_stays_one_column():
    text = (
        "Vastaus\r\nTyöpaikkoja on vähän, ja ne ovat kaukana\r\nHarjoittelu pitää maksaa\r\nBussit, junat, pyörät\r\n"
    )
    table = read_table(text.encode("cp1252"), "v.csv")
    assert table.columns == ("Vastaus",)
    assert [cells[0] for _, cells in table.rows] == text.split("\r\n")[1:-1]
    assert table.separator == ""


def test_a_row_has_the_number_that_a_spreadsheet_shows():
    table = read_table(written([*ROWS[:3], ["", ""], *ROWS[3:]]).encode(), "v.csv")
    assert [number for number, _ in table.rows] == [2, 3, 5]
    assert [str(note) for note in table.notes] == ["Empty rows left out: 1."]


def test_what_the_person_chose_goes_before_what_was_found():
    table = read_table("a;b,c\n1;2,3\n".encode("mac_roman"), "v.csv", encoding="mac_roman", separator=",", header=False)
    assert answers(table) == [["Column 1", "Column 2"], ["a;b", "c"], ["1;2", "3"]]


def test_the_hint_of_a_spreadsheet_about_the_separator_is_no_row():
    table = read_table(b"sep=;\r\nVastaus;Arvio\r\nyksi, kaksi;4\r\n", "v.csv")
    assert table.rows == ((2, ("yksi, kaksi", "4")),)


def test_a_single_spoilt_letter_does_not_spoil_the_others():
    content = "Vastaus;Ryhmä\nyötyö väsyttää;työntekijät\n".encode() + b"ty\xc3;muut\n"
    table = read_table(content, "v.csv")
    assert table.rows[0][1] == ("yötyö väsyttää", "työntekijät")
    assert "1" in str(table.notes[0])


@pytest.mark.parametrize(
    "rows",
    [
        [["Työpaikkoja on liian vähän", "4"], ["Harjoittelu pitää maksaa", "3"]],
        [["1.1.2026 12:00", "Kyllä"], ["2.1.2026 13:00", "Ei"]],
        [["Bussit", "työntekijä"], ["Junat", "työnantaja"], ["Pyörät", "työntekijä"]],
    ],
)
def test_columns_without_names_are_numbered_and_no_answer_is_lost(rows: list[list[str]]):
    table = read_table(written(rows).encode(), "v.csv")
    assert table.columns == ("Column 1", "Column 2")
    assert [number for number, _ in table.rows] == list(range(1, len(rows) + 1))
    assert table.notes


@pytest.mark.parametrize(
    "rows",
    [
        ROWS,
        [["Mitä osaamista tarvitsette?", "Ryhmä"], ["Hitsaajia", "Työnantajat"], ["Myyjiä", "Työntekijät"]],
        [["Mittari", "2023", "2024"], ["Työpaikat", "10", "12"]],
        [["Väite", "1", "2", "3"], ["Harjoittelu riittää", "4", "3", "0"]],
        [["Kunta", "2025"], ["Rovaniemi", "64535"]],
    ],
)
def test_names_of_columns_are_names_even_when_they_look_like_answers(rows: list[list[str]]):
    table = read_table(written(rows).encode(), "v.csv")
    assert table.columns == tuple(rows[0])
    assert table.notes == ()


def test_columns_of_one_name_and_of_no_name_can_be_told_apart():
    table = read_table(b"Vastaus;Vastaus;;Arvio;\nyksi;kaksi;kolme;4;\n", "v.csv")
    assert table.columns == ("Vastaus", "Vastaus (2)", "Column 3", "Arvio")
    assert len(table.notes) == 2


def test_a_made_up_name_is_never_one_that_the_file_has():
    assert read_table(b"a;a;a (2)\n1;2;3\n", "v.csv").columns == ("a", "a (3)", "a (2)")


def test_a_short_row_is_filled_and_a_long_row_is_told():
    table = read_table(b"Vastaus;Arvio\nbussit\njunat;3;ja lautat\nveneet;2;;\n", "v.csv")
    assert table.rows == ((2, ("bussit", "")), (3, ("junat", "3")), (4, ("veneet", "2")))
    assert table.ragged == (3,)


@pytest.mark.parametrize(
    ("content", "first"),
    [
        ('Vastaus;Arvio\n"Ei käy;1\nKäy;2\n', '"Ei käy'),
        ('"Vastaus";"Arvio"\n"sanoi "ei" ja lähti";"1"\n"käy";"2"\n', 'sanoi "ei" ja lähti'),
        ('Vastaus\n"Ei käy", sanoi hän\nKäy\n', '"Ei käy", sanoi hän'),
    ],
)
def test_quotation_marks_in_wrong_places_do_not_join_rows(content: str, first: str):
    table = read_table(content.encode(), "v.csv")
    assert len(table.rows) == 2
    assert table.rows[0][1][0] == first


def test_a_quotation_mark_that_swallows_the_rest_is_told_with_its_row():
    with pytest.raises(errors.UnclosedQuote, match="row 3"):
        read_table('Vastaus;Arvio\n"hyvä; kiitos";1\n"Ei käy; koskaan;2\nKäy;3\n'.encode(), "v.csv")


def test_a_cell_of_ten_megabytes_is_taken_in():
    long = "Työ; ja, niin edelleen " * 440_000
    table = read_table(written([["Vastaus", "Ryhmä"], [long, "Muut"], ["Hyvä", "Muut"]]).encode(), "v.csv")
    assert len(long) > 10_000_000
    assert [cells[0] for _, cells in table.rows] == [long, "Hyvä"]


def test_a_very_long_address_does_not_keep_the_reader_busy():
    table = read_table(("http://a.b/" + "a." * 9000 + ",x\nhttp://a.b,y\n").encode(), "v.csv", header=False)
    assert table.separator == ","
    assert len(table.rows) == 2


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", errors.EmptyTable),
        (b"\xef\xbb\xbf\r\n  \r\n", errors.EmptyTable),
        (b";;\n;;\n", errors.EmptyTable),
        ("Vastaus;Ryhmä\n".encode(), errors.NoRows),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 9, errors.NotATable),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", errors.NotATable),
        (b"\n<!DOCTYPE html><table><tr><td>a</td></tr></table>", errors.NotATable),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, errors.NotATable),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), errors.LockedWorkbook),
        (b"PK\x03\x04 and then nothing", errors.BrokenWorkbook),
    ],
)
def test_what_is_no_table_is_told_what_to_do(content: bytes, error: type[WorkshopError]):
    with pytest.raises(error, match=r"“kuva\.csv”"):
        read_table(content, "kuva.csv")


def test_a_file_that_is_too_large_is_not_opened():
    with pytest.raises(errors.TableTooLarge, match="50"):
        read_table(b"a;b\n" * 12_500_001, "v.csv")


def test_a_wrong_choice_of_encoding_or_separator_is_told():
    with pytest.raises(errors.WrongEncoding, match="utf-8"):
        read_table("Ryhmä;ä\nö;ö\n".encode("cp1252"), "v.csv", encoding="utf-8")
    with pytest.raises(errors.WrongEncoding, match="klingon"):
        read_table(b"a;b\n1;2\n", "v.csv", encoding="klingon")
    with pytest.raises(errors.WrongSeparator):
        read_table(b"a;b\n1;2\n", "v.csv", separator=";;")


@given(st.binary(max_size=300) | st.text('";,\t|\n\raä1=', max_size=80).map(str.encode))
def test_any_file_is_a_table_or_an_error_that_a_person_can_put_right(content: bytes):
    try:
        table = read_table(content, "v.csv")
    except WorkshopError:
        return
    assert len(set(table.columns)) == len(table.columns)
    assert table.rows
    assert all(len(cells) == len(table.columns) for _, cells in table.rows)


@given(
    st.lists(
        st.lists(st.text("aäö ;,\t|\"'\n.1", min_size=1, max_size=12), min_size=3, max_size=3), min_size=1, max_size=8
    )
)
def test_no_word_is_lost_between_writing_and_reading(rows: list[list[str]]):
    rows = [[f"x{cell}" for cell in row] for row in rows]
    table = read_table(written([["Vastaus", "Ryhmä", "Arvio"], *rows]).encode(), "v.csv", separator=";")
    assert answers(table)[1:] == rows


def fill_answers(made: Workbook) -> None:
    sheet = made.create_sheet("Vastaukset")
    rows = [
        ["Vastaus", "Arvio", "Päivä", "Hetki", "Tosi"],
        ["Hyvä\nkurssi", 5, date(2026, 1, 2), datetime.fromisoformat("2026-01-02T09:30"), True],
    ]
    for row, cells in enumerate(rows, start=3):
        for place, cell in enumerate(cells, start=2):
            sheet.cell(row, place, cell)
    sheet.cell(6, 2, "Bussit")
    sheet.cell(6, 3, 4.5)


def test_the_first_sheet_with_cells_is_read_with_its_own_row_numbers():
    table = read_table(workbook(fill_answers), "v.xlsx")
    assert table.kind == "xlsx"
    assert table.columns == ("Vastaus", "Arvio", "Päivä", "Hetki", "Tosi")
    assert table.rows[0] == (4, ("Hyvä\nkurssi", "5", "2026-01-02", "2026-01-02T09:30:00", "TRUE"))
    assert table.rows[1] == (6, ("Bussit", "4.5", "", "", ""))
    assert [str(note) for note in table.notes] == [
        "The workbook has several sheets. The one that was read: Vastaukset.",
        "Empty rows left out: 1.",
    ]


def test_a_hidden_sheet_is_read_only_when_there_is_no_other():
    def fill(made: Workbook) -> None:
        hidden = made.worksheets[0]
        hidden.append(["Lista", "Koodi"])
        hidden.append(["Muut", "x"])
        hidden.sheet_state = "hidden"
        fill_answers(made)

    assert read_table(workbook(fill), "v.xlsx").columns[0] == "Vastaus"


def test_an_empty_workbook_and_one_with_names_only_are_told():
    with pytest.raises(errors.EmptyTable):
        read_table(workbook(lambda made: None), "v.xlsx")
    with pytest.raises(errors.NoRows):
        read_table(workbook(lambda made: made.worksheets[0].append(["Vastaus", "Ryhmä"])), "v.xlsx")


def test_a_word_document_is_no_table_and_half_a_workbook_is_damaged():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", "<document/>")
    with pytest.raises(errors.NotATable):
        read_table(file.getvalue(), "muistio.docx")
    whole = workbook(fill_answers)
    with pytest.raises(errors.BrokenWorkbook):
        read_table(whole[: len(whole) // 2], "v.xlsx")


def test_a_workbook_that_unpacks_to_very_much_is_refused():
    file = io.BytesIO(workbook(fill_answers))
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/media.bin", "w") as member:
        for _ in range(201):
            member.write(bytes(1_000_000))
    assert len(file.getvalue()) < 1_000_000
    with pytest.raises(errors.WorkbookTooWide):
        read_table(file.getvalue(), "v.xlsx")


def test_a_single_far_cell_is_refused_before_it_takes_all_memory():
    def fill(made: Workbook) -> None:
        made.worksheets[0]["A1"] = "Vastaus"
        made.worksheets[0]["XFD1048576"] = "kaukana"

    content = workbook(fill)
    question = (
        "import sys\n"
        "from workshop.collect.errors import WorkbookTooWide\n"
        "from workshop.collect.tables import read_table\n"
        "try: read_table(sys.stdin.buffer.read(), 'v.xlsx')\n"
        "except WorkbookTooWide: print('refused')"
    )
    house = Path(tables.__file__).parents[2]
    answer = subprocess.run([sys.executable, "-c", question], input=content, capture_output=True, check=True, cwd=house)
    assert answer.stdout.strip() == b"refused"


def test_a_column_is_found_by_its_name_whatever_the_case_and_spaces():
    table = read_table(b"Vastaus;vastaus;Arvio\nyksi;kaksi;3\n", "v.csv")
    assert [column(table, name) for name in ("vastaus", "VASTAUS", " arvio ")] == [1, 0, 2]
    with pytest.raises(
        errors.UnknownColumn, match=r"There is no column “Ryhmä”\. The columns are: Vastaus, vastaus, Arvio\."
    ):
        column(table, "Ryhmä")
