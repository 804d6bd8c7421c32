"""What the Finnish demo report says and how its pages look, held against what a person has approved."""

from __future__ import annotations

import difflib
import io
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from page_pictures import changed, few_shades, keep, pages_of
from PIL import Image, ImageDraw, ImageFont

from workshop import __version__
from workshop.demo import load_demo
from workshop.look import font_file
from workshop.report import Pictures, Report, build_report, write
from workshop.settings import Settings
from workshop.store import close_stores, open_store
from workshop.synthesise import weave
from workshop.texts import Texts

APPROVED = Path(__file__).parent / "approved" / "report-fi.txt"
APPROVED_PAGES = APPROVED.parent / "pages"
MADE_AT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def said_by(element) -> str:
    """The text of a paragraph, its links and fields included, without the hyphens that only show at a line's end."""
    signs = {qn("w:noBreakHyphen"): "-", qn("w:br"): " "}
    parts = (signs.get(piece.tag, piece.text or "") for piece in element.iter(qn("w:t"), *signs))
    return "".join(parts).replace("\u00ad", "")


def lines_of(file: bytes) -> list[str]:
    """A line for every paragraph and for every row of a table, in the document's order."""
    lines = []
    for block in Document(io.BytesIO(file)).element.body:
        if block.tag == qn("w:tbl"):
            for row in block.iter(qn("w:tr")):
                cells = (" ".join(said_by(p) for p in cell.iter(qn("w:p"))) for cell in row.iter(qn("w:tc")))
                lines.append("| " + " | ".join(cells) + " |")
        elif block.tag == qn("w:p"):
            style = block.style or ""
            alt = next((picture.get("descr") for picture in block.iter() if picture.tag.endswith("}docPr")), "")
            text = f"[{alt}]" if alt else said_by(block)
            if text.strip():
                lines.append(f"\n# {text}" if style.startswith(("Heading", "CardHeading", "CardTitle")) else text)
    return lines


def demo_report(directory: Path) -> Report:
    """The Finnish report of a demo project that has just been put into a new store, with nothing of its ids."""
    with open_store(Settings(data_directory=directory)) as store:
        synthesis = weave(store.material(load_demo(store).id), made_at=MADE_AT)
    close_stores()
    return build_report(replace(synthesis, fingerprint="…"), Texts("fi"))


def text_of(report: Report, pictures: Pictures) -> str:
    lines = lines_of(write(report, "docx", pictures))
    return ("\n".join(lines).strip() + "\n").replace(f"versio {__version__}", "versio …")


@pytest.fixture(scope="module")
def report(tmp_path_factory) -> Report:
    return demo_report(tmp_path_factory.mktemp("one"))


@pytest.fixture(scope="module")
def pictures() -> Pictures:
    return Pictures()


@pytest.fixture(scope="module")
def written(report: Report, pictures: Pictures) -> str:
    return text_of(report, pictures)


def test_the_demo_report_says_what_has_been_approved(written: str, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--approve"):
        APPROVED.parent.mkdir(exist_ok=True)
        APPROVED.write_text(written, encoding="utf-8")
    approved = APPROVED.read_text(encoding="utf-8")
    changed = difflib.unified_diff(approved.splitlines(), written.splitlines(), "approved", "written", lineterm="", n=1)
    assert not "\n".join(changed), "read the report and run make approve"


@pytest.mark.office
def test_every_page_looks_as_has_been_approved(
    report: Report, pictures: Pictures, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    pages = pages_of({one: write(report, one, pictures) for one in ("docx", "pdf", "pptx")}, tmp_path)
    if request.config.getoption("--approve"):
        keep(pages, APPROVED_PAGES)
    told = changed(pages, APPROVED_PAGES, tmp_path)
    assert not told, "\n".join(["look at the pages, and if they are as they should be, run make approve", *told])
    assert sum(file.stat().st_size for file in APPROVED_PAGES.iterdir()) < 600_000


def drawn(x: int, y: int, words: str = "Palvelut", dots: int = 0) -> Image.Image:
    """A page of eight centimetres with a label of 7 points, moved by so many fine dots."""
    page = Image.new("L", (360, 360), 255)
    letters = ImageFont.truetype(font_file(), 10.5)
    ImageDraw.Draw(page).text((x + dots, y + dots), words, font=letters, fill=40)
    return few_shades(page)


@pytest.mark.office
def test_a_label_that_moved_or_is_missing_is_seen_and_half_a_dot_is_not(tmp_path: Path) -> None:
    approved = tmp_path / "approved"
    keep({"pdf-01": drawn(100, 90), "pdf-02": drawn(100, 90)}, approved)
    assert changed({"pdf-01": drawn(100, 90, dots=1), "pdf-02": drawn(100, 90)}, approved, tmp_path) == []
    for wrong in (drawn(100, 105), drawn(100, 90, "")):
        assert len(changed({"pdf-01": wrong, "pdf-02": drawn(100, 90)}, approved, tmp_path)) == 1
    gone = changed({"pdf-01": drawn(100, 90)}, approved, tmp_path)
    assert gone == ["pdf: 1 pages, and 2 were approved", "pdf-02: there is no such page any more"]


def test_the_report_is_the_same_whatever_ids_the_store_has_given(written: str, tmp_path: Path) -> None:
    assert text_of(demo_report(tmp_path), Pictures()) == written
