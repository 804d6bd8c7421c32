"""Every format of the report: it can be made of anything, it is the same twice, and independent validators pass it."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import page
import pytest
from build import MADE_AT, material, synthesis
from docx import Document
from openpyxl import load_workbook
from openxml_audit import OpenXmlValidator
from PIL import Image
from pptx import Presentation
from test_report_docx import accessibility_problems
from test_report_figures import thirty_themes

from workshop.collect.photos import prepared_photo
from workshop.model import Actor, Material, Photo, Project, Tie
from workshop.report import FORMATS, Format, Pictures, Report, build_report, write
from workshop.report.slides import AT_MOST
from workshop.synthesise import weave
from workshop.texts import Texts

HOUSE = Path(__file__).resolve().parent.parent
UGLY = (
    '=HYPERLINK("http://paha.example")',
    "+358 on alku; @SUM(1+1)*cmd|' /C calc'!A0",
    "<script>alert(1)</script> & <w:p/> ]]> <img src=x onerror=alert(1)>",
    "Hymy 😀 ja perhe 👨‍👩‍👧 sekä مرحبا بالعالم 你好",
    "ohjaus\x00\x0b\x1f\ud800 katkeaa\u2028rivi",
    "työllisyydenhoito" * 300,
    "{quote} {0} **lihava** $x^2$ \\alpha %s",
    '#read("/etc/passwd") #panic("loppu") *typst* _kursiivi_ @viite <nimi> // huomautus',
    "\u202eväärinpäin ja \u200bnäkymätön",
)


class Harms(HTMLParser):
    """Finds what runs, is fetched or is drawn beside the page's own script and style."""

    def __init__(self) -> None:
        super().__init__()
        self.harms: list[str] = []
        self._scripts = 0

    def handle_starttag(self, tag, attrs) -> None:
        self._scripts += tag in ("script", "style")
        if self._scripts > 2 or tag in ("img", "iframe", "object", "embed", "form", "base"):
            self.harms.append(f"<{tag}>")
        for name, value in attrs:
            outside = name in ("src", "href", "xlink:href") and not (value or "").startswith(("#", "data:image/"))
            if name == "style" or name.startswith("on") or outside:
                self.harms.append(f"<{tag} {name}={value}>")


def files_of(report: Report, pictures: Pictures | None = None) -> dict[Format, bytes]:
    pictures = pictures or Pictures()
    return {one: write(report, one, pictures) for one in FORMATS}


def faults(files: Mapping[Format, bytes], directory: Path) -> list[str]:
    """What the validators of each format say against the files."""
    found = []
    for one in ("docx", "pptx"):
        file = directory / f"report.{one}"
        file.write_bytes(files[one])
        found += [f"{one}: {error}" for error in OpenXmlValidator().validate(file).errors]
    found += accessibility_problems(files["docx"])
    for profile in ("pdfua-1", "pdfa-2a"):
        told = page.validate_pdf_bytes(files["pdf"], profile=profile)
        found += [f"{profile}: {failure.rule_id} {failure.message}" for failure in told.failures]
    if len(Presentation(io.BytesIO(files["pptx"])).slides) > AT_MOST:
        found.append("pptx: too many slides")
    book = load_workbook(io.BytesIO(files["xlsx"]))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    found += [f"xlsx: a formula in {cell.coordinate}" for cell in cells if cell.data_type == "f"]
    rows = csv.reader(io.StringIO(files["csv"].decode("utf-8-sig")), delimiter=";")
    found += [f"csv: {cell[:20]}" for row in rows for cell in row if cell.startswith(tuple("=+-@\t\r"))]
    markup = files["html"].decode()
    parser = Harms()
    parser.feed(markup)
    found += [f"html: {harm}" for harm in parser.harms]
    return found


def photographed(size: tuple[int, int]) -> bytes:
    """A photo of lines on paper, as it is kept."""
    picture = Image.effect_noise(size, 60).convert("RGB")
    file = io.BytesIO()
    picture.save(file, "JPEG")
    return prepared_photo(file.getvalue())[0]


@pytest.fixture(scope="module")
def whole() -> Report:
    return build_report(synthesis(), Texts("fi"))


@pytest.fixture(scope="module")
def pictures() -> Pictures:
    return Pictures()


@pytest.fixture(scope="module")
def files(whole: Report, pictures: Pictures) -> dict[Format, bytes]:
    return files_of(whole, pictures)


def test_the_validators_find_nothing_in_the_whole_report(files: Mapping[Format, bytes], tmp_path: Path) -> None:
    assert faults(files, tmp_path) == []
    assert len(files["docx"]) < 1_500_000
    assert len(files["pdf"]) < 1_000_000


def test_photos_that_were_chosen_stand_in_the_report_with_their_words(tmp_path: Path) -> None:
    contents = {"tall": photographed((600, 2400)), "wide": photographed((3000, 900)), "other": photographed((9, 9))}
    photos = tuple(
        Photo(id, "activity-0", "Pöytä 2", words, "image/jpeg", MADE_AT)
        for id, words in (("tall", "Kyydit puuttuvat, soita 040 123 4567"), ("wide", ""))
    )
    report = build_report(weave(replace(material(), photos=photos), made_at=MADE_AT), Texts("fi"), contents)
    files = files_of(report)
    assert faults(files, tmp_path) == []
    shapes = {shape._inline.docPr.get("descr"): shape for shape in Document(io.BytesIO(files["docx"])).inline_shapes}
    shown = {words: shape for words, shape in shapes.items() if words.startswith("Valokuva")}
    assert [words.count("Kyydit puuttuvat") for words in shown] == [1, 0]
    assert all(shape.height.mm < 200 and shape.width.mm < 166 for shape in shown.values())
    assert files["html"].count(b"data:image/jpeg;") == 2
    for one in ("docx", "html", "json"):
        assert b"040 123" not in files[one]
    assert files["pdf"].count(b"/DCTDecode") == 2


def test_the_same_report_is_the_same_files_in_another_process(files: Mapping[Format, bytes]) -> None:
    told = """
import hashlib, json
from build import synthesis
from workshop.report import FORMATS, Pictures, build_report, write
from workshop.texts import Texts
report, pictures = build_report(synthesis(), Texts("fi")), Pictures()
print(json.dumps({one: hashlib.sha256(write(report, one, pictures)).hexdigest() for one in FORMATS}))
"""
    environment = {**os.environ, "PYTHONHASHSEED": "1", "PYTHONPATH": str(HOUSE / "tests")}
    other = subprocess.run(
        [sys.executable, "-c", told], cwd=HOUSE, env=environment, capture_output=True, text=True, check=True
    )
    assert json.loads(other.stdout) == {one: hashlib.sha256(files[one]).hexdigest() for one in FORMATS}


def test_a_draft_says_so_in_every_format(whole: Report, pictures: Pictures) -> None:
    files = files_of(replace(whole, watermark="Luonnos"), pictures)
    book = load_workbook(io.BytesIO(files["xlsx"]))
    assert all(sheet["A2"].value == "Luonnos" for sheet in book)
    for one, part in (("docx", "word/header"), ("pptx", "ppt/slideLayouts/slideLayout6")):
        with zipfile.ZipFile(io.BytesIO(files[one])) as file:
            assert any("Luonnos" in file.read(name).decode() for name in file.namelist() if name.startswith(part))
    assert "Luonnos" in files["html"].decode()
    assert '"state": "Luonnos"' in files["json"].decode()


def everything_ugly() -> Material:
    """Thirty themes and three hundred actors, and every word is somebody's attempt at something."""
    whole = crowded()

    def ugly(at: int) -> str:
        return UGLY[at % len(UGLY)]

    return replace(
        whole,
        project=replace(whole.project, name=ugly(2), purpose=ugly(7), commissioner=ugly(0)),
        groups=tuple(replace(group, name=ugly(at)) for at, group in enumerate(whole.groups)),
        contributions=tuple(replace(said, text=ugly(at)) for at, said in enumerate(whole.contributions)),
        themes=tuple(
            replace(theme, name=ugly(at + 1), keywords=(ugly(at), ugly(at + 3)))
            for at, theme in enumerate(whole.themes)
        ),
        findings=tuple(replace(finding, text=ugly(at + 2)) for at, finding in enumerate(whole.findings)),
        steps=tuple(replace(step, name=ugly(at), actor=ugly(at + 1)) for at, step in enumerate(whole.steps)),
        actors=tuple(replace(actor, name=f"{at} {ugly(at)}") for at, actor in enumerate(whole.actors)),
        commitments=tuple(replace(one, text=ugly(at), owner=ugly(at + 4)) for at, one in enumerate(whole.commitments)),
    )


def crowded() -> Material:
    actors = tuple(Actor(f"a{at:03d}", "project-1", f"Toimija {at}", f"group-{at % 4}") for at in range(300))
    ties = tuple(
        Tie(f"t{at}", "project-1", f"a{at % 300:03d}", f"a{(at * 7 + 1) % 300:03d}", level=1 + at % 4)
        for at in range(600)
        if at % 300 != (at * 7 + 1) % 300
    )
    return replace(thirty_themes(), actors=actors, ties=ties)


def alone() -> Material:
    """One answer of one group."""
    whole = material()
    kept = {"groups": whole.groups[:1], "workshops": whole.workshops, "activities": whole.activities}
    return Material(whole.project, **kept, prompts=whole.prompts, contributions=whole.contributions[:1])


@pytest.mark.parametrize("made", [everything_ugly, alone, lambda: Material(Project("p", "", "fi", "", "", MADE_AT))])
def test_every_format_is_made_of_whatever_there_is(made, tmp_path: Path) -> None:
    assert faults(files_of(build_report(weave(made(), made_at=MADE_AT), Texts("fi"))), tmp_path) == []


def test_no_format_names_a_group_that_word_hides() -> None:
    whole = material()
    few = {f"person-2-{at:02d}" for at in range(3)}
    kept = tuple(said for said in whole.contributions if said.group != "group-2" or said.participant in few)
    source = replace(whole, contributions=kept, actors=(), ties=())
    report = build_report(synthesis(source), Texts("fi"))
    hidden = whole.groups[2].name
    files = {one: write(report, one, Pictures()) for one in ("csv", "json", "xlsx")}
    with zipfile.ZipFile(io.BytesIO(files.pop("xlsx"))) as book:
        words = "".join(book.read(name).decode() for name in book.namelist())
    assert hidden not in words + "".join(file.decode("utf-8-sig") for file in files.values())
    assert whole.groups[0].name in words
