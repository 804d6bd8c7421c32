"""The Word report: it opens, everyone can read it, and the same report is the same file."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from dataclasses import replace
from itertools import pairwise

import pytest
from build import MADE_AT, material, synthesis
from docx import Document
from docx.oxml.ns import qn

from workshop.model import Material, Project
from workshop.report import build_report, write_docx
from workshop.report.docx_widths import breakable, column_widths
from workshop.report.model import Column
from workshop.report.model import Table as ReportTable
from workshop.synthesise import weave
from workshop.texts import Texts

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


def accessibility_problems(file: bytes) -> list[str]:
    """What a reader with a screen reader would stumble on in the document."""
    document = Document(io.BytesIO(file))
    problems = []
    parts = [document.element.body, document.sections[0].first_page_header._element]
    pictures = [picture for part in parts for picture in part.iter(f"{WP}docPr")]
    for picture in pictures:
        decorative = any("decorative" in str(piece.tag) for piece in picture.iter())
        if not picture.get("descr") and not decorative:
            problems.append(f"no alternative text: {picture.get('name')}")
    numbers = [picture.get("id") for picture in pictures]
    if len(set(numbers)) != len(numbers):
        problems.append("pictures share a number")
    level = 0
    for paragraph in document.paragraphs:
        style = paragraph.style
        found = {"Heading 1": 1, "Heading 2": 2, "Card Heading": 2, "Heading 3": 3}.get(style.name if style else "")
        if found is None:
            continue
        if not paragraph.text.strip():
            problems.append("empty heading")
        if found > level + 1:
            problems.append(f"heading skips a level: {paragraph.text}")
        level = found
    for table in document.tables:
        if table.rows[0]._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is None:
            problems.append("table without a header row")
        if table._tbl.tblPr.find(qn("w:tblDescription")) is None:
            problems.append("table without a description")
    targets = {mark.get(qn("w:name")) for mark in document.element.body.iter(qn("w:bookmarkStart"))}
    links = {link.get(qn("w:anchor")) for link in document.element.body.iter(qn("w:hyperlink"))}
    problems += [f"link leads nowhere: {link}" for link in links - targets]
    if not document.core_properties.title:
        problems.append("no title")
    return problems


def language_of(file: bytes) -> str:
    styles = Document(io.BytesIO(file)).styles.element
    language = styles.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}/{qn('w:lang')}")
    return str(language.get(qn("w:val")))


def text_of(file: bytes) -> str:
    document = Document(io.BytesIO(file))
    return "\n".join("".join(text.text or "" for text in document.element.body.iter(qn("w:t"))).splitlines())


@pytest.fixture(scope="module")
def finnish() -> bytes:
    return write_docx(build_report(synthesis(), Texts("fi")))


def test_the_report_has_no_accessibility_problems(finnish: bytes) -> None:
    assert accessibility_problems(finnish) == []


@pytest.mark.parametrize(("language", "tag"), [("sv", "sv-FI"), ("en", "en-GB")])
def test_the_document_is_in_the_language_of_the_texts(language: str, tag: str) -> None:
    empty = weave(Material(Project("p", "Tyhjä", "fi", "", "", MADE_AT)), made_at=MADE_AT)
    assert language_of(write_docx(build_report(empty, Texts(language)))) == tag  # type: ignore[arg-type]


def test_a_finnish_report_is_marked_as_finnish_and_a_swedish_quotation_as_swedish(finnish: bytes) -> None:
    assert language_of(finnish) == "fi-FI"
    body = Document(io.BytesIO(finnish)).element.body
    marked = {
        run.findtext(qn("w:t")): run.find(f"{qn('w:rPr')}/{qn('w:lang')}").get(qn("w:val"))
        for run in body.iter(qn("w:r"))
        if run.find(f"{qn('w:rPr')}/{qn('w:lang')}") is not None
    }
    assert set(marked.values()) == {"sv-FI"}
    assert all(text.startswith("Jag behöver") for text in marked)


def test_what_says_when_and_by_whom_comes_from_the_project(finnish: bytes) -> None:
    properties = Document(io.BytesIO(finnish)).core_properties
    assert properties.title == "Yhdessä eteenpäin"
    assert properties.author == "Kairanseudun kaupunki"
    assert properties.created is not None
    assert properties.created.replace(tzinfo=None) == MADE_AT.replace(tzinfo=None)


def test_the_fonts_travel_with_the_document(finnish: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(finnish)) as parts:
        assert sum(name.endswith(".odttf") for name in parts.namelist()) == 4
        assert "Fira Sans" in parts.read("word/fontTable.xml").decode()


def test_the_contents_are_links_to_the_headings(finnish: bytes) -> None:
    document = Document(io.BytesIO(finnish))
    entries = [p for p in document.paragraphs if p.style is not None and p.style.name in ("toc 1", "toc 2")]
    headings = [
        p.text for p in document.paragraphs if p.style is not None and p.style.name in ("Heading 1", "Heading 2")
    ]
    shown = ["".join(text.text or "" for text in entry._p.iter(qn("w:t"))) for entry in entries]
    assert shown == headings[1:]


def test_opening_the_room_does_not_open_the_heavy_libraries() -> None:
    heavy = ("matplotlib", "docx", "wordcloud", "pandas", "sklearn")
    looked = f"import sys, workshop.report, workshop.store; print([m for m in {heavy} if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", looked], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_drawing_does_not_open_pyplot() -> None:
    looked = (
        "import sys; from workshop.report.figures.clouds import Cloud, Clouds\n"
        "from workshop.report.figures.canvas import picture\n"
        "picture(Clouds((Cloud(1, 'Ohjaus', (('ohjaus', 9), ('palvelu', 4))),)).draw())\n"
        "print('matplotlib.pyplot' in sys.modules)"
    )
    assert (
        subprocess.run([sys.executable, "-c", looked], capture_output=True, text=True, check=True).stdout == "False\n"
    )


def narrow_table(widths: tuple[float, ...]) -> ReportTable:
    titles = ("Henkilöitä", "Ennakkotehtävät", "Muu yhteistyöverkosto")
    columns = tuple(Column(title, width) for title, width in zip(titles, widths, strict=True))
    return ReportTable("t", "Ryhmät", columns, (("3", "4", "Pohjanharjun ammattikorkeakoulu"),), "Ryhmien koot.")


def test_columns_give_room_to_the_longest_words_of_the_others() -> None:
    widths = column_widths(narrow_table((2, 0.4, 0.6)), 150)
    assert sum(widths) == pytest.approx(150)
    assert widths[0] > 75
    assert widths[1] > 150 * 0.4 / 3
    assert "\u00ad" not in breakable("Ennakkotehtävät", widths[1], bold=True)


@pytest.mark.parametrize(
    ("width", "parts"), [(40, ["yhteistyöverkosto"]), (24, ["yhteistyö", "verkosto"]), (12, ["yhteis", "työ", "ver"])]
)
def test_a_word_is_broken_only_in_a_column_that_is_too_narrow_for_it(width: float, parts: list[str]) -> None:
    assert breakable("yhteistyöverkosto", width, bold=True).split("\u00ad")[: len(parts)] == parts


def test_the_hyphen_of_a_name_stays_with_its_word() -> None:
    whole = material()
    actors = tuple(replace(actor, name=f"{actor.name} -hanke") for actor in whole.actors)
    body = Document(io.BytesIO(write_docx(build_report(synthesis(replace(whole, actors=actors)), Texts("fi"))))).element
    hyphens = list(body.iter(qn("w:noBreakHyphen")))
    assert hyphens
    assert all(hyphen.getnext().text.startswith("hanke") for hyphen in hyphens)


def test_two_cards_in_a_row_do_not_run_into_one_box(finnish: bytes) -> None:
    styles = ("Card Heading", "Card Title")
    titles = [p for p in Document(io.BytesIO(finnish)).paragraphs if p.style is not None and p.style.name in styles]
    bars = [p._p.find(f"{qn('w:pPr')}/{qn('w:pBdr')}/{qn('w:left')}").get(qn("w:sz")) for p in titles]
    assert len(bars) > 10
    assert all(one != following for one, following in pairwise(bars))
