"""What the Finnish demo report says, held against a text that a person has read and approved."""

from __future__ import annotations

import difflib
import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn

from workshop import __version__
from workshop.demo import load_demo
from workshop.report import build_report, write_docx
from workshop.settings import Settings
from workshop.store import close_stores, open_store
from workshop.synthesise import weave
from workshop.texts import Texts

APPROVED = Path(__file__).parent / "approved" / "report-fi.txt"
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


def report_text(directory: Path) -> str:
    """The Finnish report of a demo project that has just been put into a new store."""
    with open_store(Settings(data_directory=directory)) as store:
        synthesis = weave(store.material(load_demo(store).id), made_at=MADE_AT)
    file = write_docx(build_report(synthesis, Texts("fi")))
    close_stores()
    text = "\n".join(lines_of(file)).strip() + "\n"
    return text.replace(synthesis.fingerprint, "…").replace(f"versio {__version__}", "versio …")


@pytest.fixture(scope="module")
def written(tmp_path_factory) -> str:
    return report_text(tmp_path_factory.mktemp("one"))


def test_the_demo_report_says_what_has_been_approved(written: str, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--approve"):
        APPROVED.parent.mkdir(exist_ok=True)
        APPROVED.write_text(written, encoding="utf-8")
    approved = APPROVED.read_text(encoding="utf-8")
    changed = difflib.unified_diff(approved.splitlines(), written.splitlines(), "approved", "written", lineterm="", n=1)
    assert not "\n".join(changed), "read the report and run pytest tests/test_approved.py --approve"


def test_the_report_is_the_same_whatever_ids_the_store_has_given(written: str, tmp_path: Path) -> None:
    assert report_text(tmp_path) == written
