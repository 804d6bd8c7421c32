"""The pages of the Word report: their size, what stands at their heads and feet, and the cover."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.shared import Mm, Pt

from workshop.clean import clean_line, cut
from workshop.report.appearance import COVER_LOGO, HEAD_LOGO, Logo
from workshop.report.docx_parts import (
    add_field,
    add_paragraph,
    anchor_at_the_right,
    anchor_behind_text,
    writable,
)
from workshop.report.figures.canvas import LYING_WIDTH, TEXT_WIDTH
from workshop.report.figures.cover import HEIGHT as COVER_HEIGHT
from workshop.report.figures.cover import WIDTH as PAGE_WIDTH
from workshop.report.figures.watermark import Watermark
from workshop.report.model import Report
from workshop.report.pictures import Pictures

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section
    from docx.text.paragraph import Paragraph

Describe = Callable[[Any, str], None]
"""Gives a picture its alternative text and its number."""
_LONGEST_HEADER, _LONGEST_BESIDE_A_LOGO = 90, 75
_LOGO_FROM_THE_TOP = 8.5


def set_page(section: Section, report: Report, *, lying: bool) -> None:
    """Make the pages of a section A4, upright or lying, with the date and the page's number at the foot."""
    width, height = (Mm(297), Mm(210)) if lying else (Mm(210), Mm(297))
    section.orientation = WD_ORIENT.LANDSCAPE if lying else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = width, height
    section.left_margin = section.right_margin = Mm(25 if lying else 22.5)
    section.top_margin, section.bottom_margin = Mm(20 if lying else 24), Mm(16 if lying else 20)
    section.header_distance, section.footer_distance = Mm(11), Mm(10)
    section.footer.is_linked_to_previous = False
    footer = section.footer.paragraphs[0]
    footer.text = ""
    footer.paragraph_format.tab_stops.add_tab_stop(
        Mm(LYING_WIDTH if lying else TEXT_WIDTH), alignment=WD_TAB_ALIGNMENT.RIGHT
    )
    footer.add_run(f"{report.date}\t{report.words.page}\u00a0")
    add_field(footer, "PAGE", "2")


def write_head(section: Section, report: Report, pictures: Pictures, describe: Describe) -> None:
    """Write what stands at the head of every page but the first: the title, the word of a draft, the logo."""
    head = section.header.paragraphs[0]
    logo = report.look.logo
    title, _ = cut(clean_line(report.title), _LONGEST_BESIDE_A_LOGO if logo else _LONGEST_HEADER)
    head.text = writable(title)
    if report.watermark:
        _mark_draft(head, report.watermark, pictures, describe)
    if logo:
        shape = _add_logo(head, logo, HEAD_LOGO, describe)
        anchor_at_the_right(shape._inline, from_the_top=Mm(_LOGO_FROM_THE_TOP))


def write_cover(document: Document, section: Section, report: Report, pictures: Pictures, describe: Describe) -> None:
    """Write the first page: the picture behind its upper part, the title and the details, the logo at its foot."""
    own = report.look.cover
    picture = own or pictures.png(report.cover, dots_per_inch=170)
    run = section.first_page_header.paragraphs[0].add_run()
    shape = run.add_picture(io.BytesIO(picture), width=Mm(PAGE_WIDTH), height=Mm(COVER_HEIGHT))
    describe(shape, "")
    anchor_behind_text(shape._inline)
    title = add_paragraph(document, "Title", report.title)
    title.paragraph_format.space_before = Mm(152)
    length = len(report.title)
    if length > 60:
        title.runs[0].font.size = Pt(24 if length <= 130 else 16)
    if report.subtitle:
        add_paragraph(document, "Subtitle", report.subtitle)
    for detail in (*report.details, report.watermark):
        if detail:
            add_paragraph(document, "Cover Detail", detail)
    if report.look.logo:
        foot = section.first_page_footer.paragraphs[0]
        foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        _add_logo(foot, report.look.logo, COVER_LOGO, describe)


def _add_logo(paragraph: Paragraph, logo: Logo, room: tuple[float, float], describe: Describe) -> Any:
    width, height = logo.within(*room)
    shape = paragraph.add_run().add_picture(io.BytesIO(logo.content), width=Mm(width), height=Mm(height))
    describe(shape, clean_line(logo.organisation))
    return shape


def _mark_draft(paragraph: Paragraph, words: str, pictures: Pictures, describe: Describe) -> None:
    """The watermark behind the text of every page, and as a word in the header for those who hear the page."""
    paragraph.add_run(f"\u2002·\u2002{writable(words)}").bold = True
    mark = pictures.png(Watermark(writable(words)), dots_per_inch=60)
    shape = paragraph.add_run().add_picture(io.BytesIO(mark), width=Mm(PAGE_WIDTH))
    describe(shape, "")
    anchor_behind_text(shape._inline)
