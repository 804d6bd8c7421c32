"""The command line: a facilitator's files in, themes and reports out, and a clear sentence for what cannot be done."""

import csv
import io
import subprocess
import sys
from pathlib import Path

import docx
import pytest
from click.testing import CliRunner

from workshop.cli import main
from workshop.settings import Settings
from workshop.store import close_stores

ANSWERS = """Ryhmä;Kysymys;Vastaus;Vastaaja
Työnantajat;Mikä toimii?;Oppisopimus toi meille kaksi hyvää tekijää;a
Työnantajat;Mikä toimii?;Oppisopimuksessa ohjaus vie aikaa mutta kannattaa;b
Työntekijät;Mikä toimii?;Bussi ei kulje iltavuoron jälkeen;c
Työntekijät;Mikä toimii?;Ilman autoa iltavuoroon ei pääse, bussi puuttuu;d
Oppilaitokset;Mikä toimii?;Oppisopimus ja näyttö työpaikalla sujuvat;e
Oppilaitokset;Mikä toimii?;Opiskelijat eivät pääse bussilla harjoitteluun;f
"""


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("KUTOMO_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("KUTOMO_LANGUAGE", "en")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "answers.csv").write_bytes(ANSWERS.encode("cp1252"))
    runner = CliRunner()
    yield lambda *words: runner.invoke(main, list(words))
    close_stores()


def imported(run):
    return run(
        "import", "answers.csv", "--project", "Kaira", "--text", "Vastaus", "--group", "Ryhmä",
        "--prompt", "Kysymys", "--participant", "Vastaaja",
    )  # fmt: skip


def test_a_file_from_excel_is_read_whatever_its_encoding_and_separator(run):
    result = imported(run)
    assert result.exit_code == 0, result.output
    assert "encoding cp1252, separator ';'" in result.output
    assert "Added: 6. There already: 0. Not usable: 0." in result.output
    assert run("projects").output.split("\t")[:3] == ["Kaira", "6", "fi"] or "Kaira\t6\ten" in run("projects").output


def test_the_same_file_twice_adds_nothing_twice(run):
    imported(run)
    assert "Added: 0. There already: 6." in imported(run).output
    assert "\t6\t" in run("projects").output


def test_rows_that_cannot_be_used_are_listed_with_number_and_reason(run, tmp_path):
    (tmp_path / "answers.csv").write_text("Vastaus,Ryhmä\nhyvä,A\n,A\nparempi,A,liikaa\n", "utf-8")
    result = run("import", "answers.csv", "--project", "Kaira", "--text", "Vastaus")
    assert result.exit_code == 0
    assert "Row 3:" in result.output
    assert "Row 4:" in result.output
    assert "Added: 1. There already: 0. Not usable: 2." in result.output


@pytest.mark.parametrize(
    ("content", "column"),
    [
        (b"", "Vastaus"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", "Vastaus"),
        (b"PK\x03\x04 not really a workbook", "Vastaus"),
        (ANSWERS.encode(), "Puuttuva"),
        (b"Vastaus\n", "Vastaus"),
    ],
    ids=["empty", "picture", "broken workbook", "no such column", "header only"],
)
@pytest.mark.parametrize("command", ["import", "themes"])
def test_a_file_that_cannot_be_read_is_refused_with_a_sentence_and_nothing_is_saved(
    run, tmp_path, content, column, command
):
    (tmp_path / "bad.csv").write_bytes(content)
    words = ["--project", "Kaira"] if command == "import" else ["--output", "out.csv"]
    result = run(command, "bad.csv", "--text", column, *words)
    assert result.exit_code == 2
    assert result.output.strip().endswith(".")
    assert "Traceback" not in result.output
    assert run("projects").output == ""
    assert not (tmp_path / "out.csv").exists()


def test_a_file_that_is_not_there_is_refused_with_a_sentence(run):
    result = run("import", "missing.csv", "--project", "Kaira", "--text", "Vastaus")
    assert result.exit_code == 2
    assert "missing.csv cannot be read" in result.output


def test_a_project_without_a_name_is_refused_with_a_sentence(run):
    result = run("import", "answers.csv", "--project", "  ", "--text", "Vastaus")
    assert result.exit_code == 2
    assert result.output.strip().endswith("Give the project a name.")


def test_a_cell_of_ten_megabytes_is_cut_with_a_word_about_it(run, tmp_path):
    (tmp_path / "long.csv").write_text("Vastaus\n" + "koulutus " * 1_200_000 + "\n", "utf-8")
    result = run("import", "long.csv", "--project", "Pitkä", "--text", "Vastaus")
    assert result.exit_code == 0, result.output
    assert "Row 2:" in result.output
    assert "Added: 1." in result.output


def test_an_unknown_project_is_refused_with_a_sentence(run):
    result = run("report", "--project", "Tuntematon", "--output", "r.docx")
    assert result.exit_code == 2
    assert "There is no project called “Tuntematon”" in result.output


def test_a_data_file_from_a_newer_version_is_refused_and_left_alone(run, tmp_path):
    imported(run)
    close_stores()
    from sqlite_utils import Database

    file = tmp_path / "data" / "kutomo.db"
    db = Database(str(file))
    db["_sqlite_migrations"].insert({"migration_set": "kutomo", "name": "9999_later", "applied_at": "2027"})
    db.close()
    before = file.read_bytes()
    result = run("projects")
    assert result.exit_code == 2
    assert "newer version" in result.output
    assert file.read_bytes() == before


def test_the_sentence_is_in_the_language_of_the_installation(run, monkeypatch):
    monkeypatch.setenv("KUTOMO_LANGUAGE", "fi")
    assert "”Tuntematon”" in run("report", "--project", "Tuntematon", "--output", "r.docx").output
    monkeypatch.setenv("KUTOMO_LANGUAGE", "sv")
    assert "projekt" in run("report", "--project", "Tuntematon", "--output", "r.docx").output


def test_themes_of_a_plain_file_has_one_line_for_each_row_in_its_order(run, tmp_path):
    result = run(
        "themes", "answers.csv", "--text", "Vastaus", "--group", "Ryhmä", "--exactly", "2", "--output", "t.csv"
    )
    assert result.exit_code == 0, result.output
    lines = list(csv.DictReader(io.StringIO((tmp_path / "t.csv").read_text("utf-8"))))
    assert [line["row"] for line in lines] == ["1", "2", "3", "4", "5", "6"]
    assert list(lines[0]) == ["row", "theme", "name", "keywords", "confidence"]
    assert {line["theme"] for line in lines} == {"1", "2"}
    apprenticeships = {lines[place]["theme"] for place in (0, 1, 4)}
    buses = {lines[place]["theme"] for place in (2, 3, 5)}
    assert len(apprenticeships) == len(buses) == 1
    assert "Työnantajat: 2" in result.output


def test_a_row_with_nothing_in_it_has_its_line_and_no_theme(run, tmp_path):
    rows = [
        *(line.split(";")[2] for line in ANSWERS.splitlines()[1:4]),
        "",
        "–",
        "  ",
        "Bussi on täynnä",
        "Oppisopimus",
    ]
    with (tmp_path / "holes.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["Vastaus"], *([row] for row in rows), [""]])
    run("themes", "holes.csv", "--text", "Vastaus", "--output", "t.csv")
    lines = list(csv.DictReader(io.StringIO((tmp_path / "t.csv").read_text("utf-8"))))
    assert [line["row"] for line in lines] == [str(number) for number in range(1, 10)]
    assert [line["row"] for line in lines if not line["theme"]] == ["4", "5", "6", "9"]
    assert {line["name"] for line in lines if not line["theme"]} == {"Says nothing"}


def test_the_same_file_gives_the_same_bytes(run, tmp_path):
    run("themes", "answers.csv", "--text", "Vastaus", "--output", "one.csv")
    run("themes", "answers.csv", "--text", "Vastaus", "--output", "two.csv")
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()


def test_two_wishes_about_the_number_of_themes_are_refused(run):
    result = run("themes", "answers.csv", "--text", "Vastaus", "--exactly", "2", "--at-most", "3", "--output", "t.csv")
    assert result.exit_code == 2
    assert "not both" in result.output


def test_cells_that_are_formulas_huge_or_full_of_control_characters_are_taken_in_and_harmless(run, tmp_path):
    huge = "koulutus " * 150_000
    rows = ["=CMD()|koe", "\x07piippaa\x00 koulutus", "👩‍🏭 koulutus", "مرحبا koulutus", huge, "bussi", "bussi kulkee"]
    with (tmp_path / "ugly.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["Vastaus"], *([row] for row in rows)])
    result = run("import", "ugly.csv", "--project", "Ruma", "--text", "Vastaus")
    assert result.exit_code == 0, result.output
    assert "Added: 7." in result.output
    assert "Row 6:" in result.output
    assert run("themes", "ugly.csv", "--text", "Vastaus", "--output", "t.csv").exit_code == 0
    assert not any(
        cell.startswith("=")
        for line in csv.reader(io.StringIO((tmp_path / "t.csv").read_text("utf-8")))
        for cell in line
    )
    result = run("report", "--project", "Ruma", "--output", "ruma.docx")
    assert result.exit_code == 0, result.output
    docx.Document(str(tmp_path / "ruma.docx"))


def test_ties_are_taken_in_once(run, tmp_path):
    (tmp_path / "ties.csv").write_text(
        "Mistä,Mihin,Taso\nOpisto,Paja,2\nPaja,Opisto,9\nPaja,Paja,1\nOpisto,Kaupunki,\n"
    )
    words = [
        "import-ties",
        "ties.csv",
        "--project",
        "Kaira",
        "--source",
        "Mistä",
        "--target",
        "Mihin",
        "--level",
        "Taso",
    ]
    first = run(*words)
    assert first.exit_code == 0, first.output
    assert "New actors: 3. New ties: 2. Not usable: 2." in first.output
    assert "New actors: 0. New ties: 0." in run(*words).output


def test_an_import_becomes_a_word_report_in_the_language_asked_for(run, tmp_path):
    imported(run)
    result = run("report", "--project", "Kaira", "--format", "docx", "--language", "sv", "--output", "r.docx")
    assert result.exit_code == 0, result.output
    report = docx.Document(str(tmp_path / "r.docx"))
    assert report.core_properties.language == "sv-FI"
    assert any("Kaira" in paragraph.text for paragraph in report.paragraphs)


def test_a_report_goes_to_the_exports_when_nobody_says_where(run, tmp_path):
    imported(run)
    assert run("report", "--project", "Kaira").exit_code == 0
    [report] = tmp_path.rglob("exports/*")
    assert (report.name, report.read_bytes()[:2]) == ("kaira.docx", b"PK")


def test_a_report_that_cannot_be_written_there_says_so(run):
    imported(run)
    result = run("report", "--project", "Kaira", "--output", "no/such/place/r.docx")
    assert result.exit_code == 2
    assert "cannot be written" in result.output


def test_the_demo_is_loaded_once(run):
    assert run("demo").exit_code == 0
    before = run("projects").output
    assert len(before.splitlines()) == 1
    assert run("demo").exit_code == 0
    assert run("projects").output == before


def test_a_backup_holds_everything_and_opens_as_a_store(run, tmp_path, monkeypatch):
    imported(run)
    assert run("backup", str(tmp_path / "copy" / "kutomo.db")).exit_code == 2
    (tmp_path / "copy").mkdir()
    assert run("backup", str(tmp_path / "copy" / "kutomo.db")).exit_code == 0
    listed = run("projects").output
    monkeypatch.setenv("KUTOMO_DATA", str(tmp_path / "copy"))
    assert run("projects").output == listed


def test_help_does_not_pay_for_what_it_does_not_open():
    code = (
        "import sys, workshop.cli\n"
        "heavy = {'matplotlib', 'sklearn', 'streamlit', 'pyvis', 'docx', 'pandas', 'simplemma'} & set(sys.modules)\n"
        "sys.exit(str(heavy) if heavy else 0)"
    )
    house = Path(__file__).parent.parent
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=house, check=False)
    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize(
    "target", ["data/kutomo.db", "data/kutomo.db-wal", "data/kutomo.lock", "data/../data/kutomo.db"]
)
def test_a_backup_never_takes_the_place_of_the_store(run, tmp_path, target):
    imported(run)
    before = run("projects").output
    result = run("backup", target)
    assert result.exit_code == 2
    assert "data file itself" in result.output
    close_stores()
    assert run("projects").output == before


def test_a_backup_that_cannot_be_written_there_says_so(run, tmp_path):
    imported(run)
    for target in (tmp_path, tmp_path / "no" / "such" / "place"):
        result = run("backup", str(target))
        assert result.exit_code == 2
        assert "cannot be written to" in result.output


@pytest.mark.parametrize("target", [".", "/", ""])
def test_a_place_without_a_name_is_no_place_for_a_backup_or_an_archive(run, target):
    imported(run)
    for words in (("backup", target), ("archive", "Kaira", target)):
        result = run(*words)
        assert result.exit_code == 2
        assert result.output.strip().endswith(("Choose another place.", "Choose another file."))


def test_a_project_goes_into_a_file_and_comes_out_of_it_in_another_store(run, tmp_path, monkeypatch):
    imported(run)
    result = run("archive", " Kaira ", "kaira.zip")
    assert result.exit_code == 0, result.output
    assert "in the file kaira.zip" in result.output
    listed = run("projects").output
    monkeypatch.setenv("KUTOMO_DATA", str(tmp_path / "other"))
    result = run("restore", "kaira.zip")
    assert result.exit_code == 0, result.output
    assert "Restored: Kaira. Answers: 6." in result.output
    assert run("projects").output == listed
    again = run("restore", "kaira.zip")
    assert again.exit_code == 2
    assert "is here already" in again.output
    assert run("projects").output == listed


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["archive", "Tuntematon", "kaira.zip"], "There is no project called “Tuntematon”"),
        (["archive", "Kaira", "no/such/place/kaira.zip"], "cannot be written to"),
        (["archive", "Kaira", "data/kutomo.db"], "something else than an archive"),
        (["archive", "Kaira", "data/kutomo.db-wal"], "something else than an archive"),
        (["archive", "Kaira", "data/kutomo.lock"], "something else than an archive"),
        (["restore", "missing.zip"], "missing.zip cannot be read"),
        (["restore", "data"], "cannot be read"),
        (["restore", "answers.csv"], "not an archive of Kutomo"),
        (["restore", "data/kutomo.db"], "not an archive of Kutomo"),
    ],
)
def test_what_cannot_be_archived_or_restored_is_told_in_a_sentence_and_nothing_is_changed(run, tmp_path, words, told):
    imported(run)
    before = run("projects").output
    result = run(*words)
    assert result.exit_code == 2
    assert told in result.output
    assert "Traceback" not in result.output
    assert not (tmp_path / "kaira.zip").exists()
    close_stores()
    assert run("projects").output == before


@pytest.mark.parametrize("written", [b"a = = b", b"language = '\xe4'", b"hosts = [1"])
def test_settings_that_cannot_be_read_are_told_with_their_file(run, tmp_path, written):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "settings.toml").write_bytes(written)
    result = run("projects")
    assert result.exit_code == 2
    assert "settings.toml" in result.output


def test_names_may_be_a_list_in_the_settings(tmp_path):
    (tmp_path / "settings.toml").write_text('hosts = ["kutomo.example.fi", "toinen.example.fi"]', "utf-8")
    assert Settings.read({"KUTOMO_DATA": str(tmp_path)}).hosts == ("kutomo.example.fi", "toinen.example.fi")


@pytest.mark.parametrize("zone", ["Europe", "Ei/Ole", "/etc/passwd"])
def test_a_zone_that_is_none_is_refused_with_a_sentence(run, monkeypatch, zone):
    monkeypatch.setenv("KUTOMO_ZONE", zone)
    result = run("projects")
    assert result.exit_code == 2
    assert "KUTOMO_ZONE" in result.output


def test_a_report_that_cannot_be_written_there_says_so_and_can_be_written_elsewhere(run, tmp_path):
    imported(run)
    (tmp_path / "muistio").write_text("in the way")
    result = run("report", "--project", "Kaira", "--output", "muistio/r.docx")
    assert result.exit_code == 2
    assert "muistio/r.docx" in result.output
    assert run("report", "--project", "Kaira", "--output", "r.docx").exit_code == 0
    assert Path("r.docx").read_bytes().startswith(b"PK")


@pytest.mark.parametrize("name", ["a\udcff", "x" * 3000])
def test_a_name_that_nobody_could_read_is_cleaned_or_refused(run, name):
    result = run("import", "answers.csv", "--project", name, "--text", "Vastaus")
    assert result.exit_code == (0 if len(name) < 10 else 2), result.output
    assert "Traceback" not in result.output
