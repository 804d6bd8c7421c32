"""Page limits: a summary of one page, a body of at most 25 pages, ten slides; nothing is lost for them."""

from __future__ import annotations

import io
from itertools import pairwise

import pikepdf
import pytest
from big_project import THEMES, big_project
from build import material, synthesis

from workshop.model import Material
from workshop.report import Pictures, build_report, check, write
from workshop.report.gate import lines_of
from workshop.report.length import body_pages, fits_a_page
from workshop.report.model import Block, Report, Table
from workshop.report.room import BODY_AT_MOST
from workshop.report.slides import AT_MOST, slides
from workshop.texts import Texts


@pytest.fixture(scope="module")
def source() -> Material:
    return big_project()


@pytest.fixture(scope="module")
def report(source: Material) -> Report:
    return build_report(synthesis(source), Texts("fi"))


def first_pages(report: Report) -> list[int]:
    """The page on which each chapter begins in the PDF, and the one after the last."""
    with pikepdf.open(io.BytesIO(write(report, "pdf", Pictures()))) as pdf:
        names = pdf.Root.Names.Dests
        entries = [list(kid.Names) for kid in (names.Kids if "/Kids" in names else [names])]
        places = {str(name): place for some in entries for name, place in zip(some[::2], some[1::2], strict=True)}
        pages = {page.objgen: number for number, page in enumerate(pdf.pages)}

        def page_of(id: str) -> int:
            place = places[id]
            return pages[(place.D if isinstance(place, pikepdf.Dictionary) else place)[0].objgen]

        return [page_of(chapter.id) for chapter in report.chapters] + [len(pdf.pages)]


def cells(block: Block) -> list[str]:
    rows = block.rows if isinstance(block, Table) else ()
    return [cell if isinstance(cell, str) else "".join(span.text for span in cell) for row in rows for cell in row]


def words_of(report: Report) -> str:
    lines = ["".join(span.text for span in line) for block in report.blocks() for line in lines_of(block)]
    return "\n".join([*lines, *(cell for block in report.blocks() for cell in cells(block))])


def test_a_large_project_keeps_to_the_limits_on_paper(report: Report) -> None:
    assert check(report) == ()
    starts = first_pages(report)
    ids = [chapter.id for chapter in report.chapters]
    summary = starts[1] - starts[0]
    body = starts[ids.index("appendix-tables")] - starts[0]
    assert summary == 1
    assert body <= BODY_AT_MOST
    assert abs(body_pages(report.chapters) - body) <= 4, "the estimate has to be near"
    assert all(before <= after for before, after in pairwise(starts))
    shown = slides(report)
    assert len(shown) + 1 <= AT_MOST
    assert not [slide.title for slide in shown if slide.title.startswith("Liite")]


def test_what_has_no_room_in_the_body_stands_in_the_appendix(source: Material, report: Report) -> None:
    told = words_of(report)
    assert all(finding.text[:500] in told for finding in source.findings)
    assert all(theme.name in told for theme in source.themes)
    assert told.count(source.commitments[0].text.strip()) >= len(source.commitments)
    assert {"table-more-themes", "table-more-findings", "table-more-commitments"} <= {t.id for t in report.tables()}
    [more] = [table for table in report.tables() if table.id == "table-more-themes"]
    cards = next(chapter for chapter in report.chapters if chapter.id == "theme-cards")
    assert len(more.rows) + len(cards.blocks) - 2 == THEMES


def test_the_summary_leads_to_the_chapters_of_what_it_leaves_out(report: Report) -> None:
    [summary] = [chapter for chapter in report.chapters if chapter.id == "summary"]
    assert fits_a_page(summary)
    led_to = {span.to for block in summary.blocks for line in lines_of(block) for span in line}
    assert {"findings-observation", "findings-need", "findings-opportunity"} <= led_to


def test_a_small_project_has_room_for_everything() -> None:
    report = build_report(synthesis(material()), Texts("fi"))
    assert not [table.id for table in report.tables() if "more" in table.id]
    assert all(fits_a_page(chapter) for chapter in report.chapters[:1])
