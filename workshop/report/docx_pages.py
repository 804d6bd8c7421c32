"""The pages of the Word report: their size, what stands at their heads and feet, and the cover."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Literal

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from workshop.clean import clean_line, cut
from workshop.report.appearance import COVER_LOGO, HEAD_LOGO, Logo
from workshop.report.docx_paper import Paper
from workshop.report.docx_parts import (
    add_field,
    add_paragraph,
    anchor_at_the_right,
    anchor_behind_text,
    writable,
)
from workshop.report.figures.cover import HEIGHT as COVER_HEIGHT
from workshop.report.figures.cover import WIDTH as PAGE_WIDTH
from workshop.report.figures.watermark import Watermark
from workshop.report.model import Report
from workshop.report.pictures import Pictures

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section, _Footer
    from docx.text.paragraph import Paragraph

Describe = Callable[[Any, str], None]
"""Gives a picture its alternative text and its number."""
_LONGEST_HEADER, _LONGEST_BESIDE_A_LOGO = 90, 75
_LOGO_FROM_THE_TOP = 8.5
_TITLE_BELOW_PICTURE, _TITLE_UNDER_A_HEAD = 14.0, 100.0
"""In millimetres, below the picture and from the top of a cover that a template has made."""


class Pages:
    """Writes what stands on the pages of one document besides its chapters."""

    def __init__(
        self, report: Report, document: Document, paper: Paper, pictures: Pictures, describe: Describe
    ) -> None:
        self.report, self.document, self.paper = report, document, paper
        self.pictures, self.describe = pictures, describe

    def begin(self) -> None:
        """Write the cover and what stands at the head and foot of all pages after it."""
        first = self.document.sections[0]
        has_cover_of_its_own = self.paper.of_template and _says_something(first.first_page_header)
        self.turn(first, lying=False)
        first.different_first_page_header_footer = True
        if not (self.paper.of_template and _says_something(first.header)):
            self._write_head(first)
        self._mark_drafts(first)
        if has_cover_of_its_own and not self.report.look.cover:
            self._write_title(from_the_top=_TITLE_UNDER_A_HEAD)
        else:
            self._draw_cover(first)
            self._write_title(from_the_top=COVER_HEIGHT * self.paper.wide / PAGE_WIDTH + _TITLE_BELOW_PICTURE)

    def turn(self, section: Section, *, lying: bool) -> None:
        """Make the pages of a section upright or lying; at their foot stand the date and the page's number.

        A template's foot stays as it is, if it says the number; lying pages have the same.
        """
        self.paper.apply(section, lying=lying)
        if self.paper.of_template:
            if len(self.document.sections) == 1:
                heads, feet = self._of_every_page(section, "header"), self._of_every_page(section, "footer")
                for head, foot in zip(heads, feet, strict=True):
                    if not (_says_number(head) or _says_number(foot)):
                        self._write_foot(foot, lying=lying)
            return
        section.footer.is_linked_to_previous = False
        self._write_foot(section.footer, lying=lying)

    def _write_foot(self, foot: _Footer, *, lying: bool) -> None:
        paragraph = foot.add_paragraph() if _says_something(foot) else foot.paragraphs[0]
        paragraph.text = ""
        width = self.paper.text_width(lying=lying)
        stops = paragraph.paragraph_format.tab_stops
        for stop in paragraph.style.paragraph_format.tab_stops if paragraph.style else ():  # a template's own
            stops.add_tab_stop(stop.position, alignment=WD_TAB_ALIGNMENT.CLEAR)
        stops.add_tab_stop(Mm(width), alignment=WD_TAB_ALIGNMENT.RIGHT)
        paragraph.add_run(f"{self.report.date}\t{self.report.words.page}\u00a0")
        add_field(paragraph, "PAGE", "2")

    def _write_head(self, section: Section) -> None:
        """The title and the logo at the head of every page but the first."""
        logo = self.report.look.logo
        title, _ = cut(clean_line(self.report.title), _LONGEST_BESIDE_A_LOGO if logo else _LONGEST_HEADER)
        for head in self._of_every_page(section, "header"):
            paragraph = head.paragraphs[0]
            paragraph.text = writable(title)
            if logo:
                shape = self._add_logo(paragraph, logo, HEAD_LOGO)
                anchor_at_the_right(shape._inline, from_the_top=Mm(_LOGO_FROM_THE_TOP))

    def _mark_drafts(self, section: Section) -> None:
        """The watermark behind the text of every page, and as a word in the header for those who hear the page."""
        words = writable(self.report.watermark)
        for head in self._of_every_page(section, "header") if words else ():
            paragraph = head.paragraphs[-1]
            paragraph.add_run(f"\u2002·\u2002{words}" if paragraph.text.strip() else words).bold = True
            mark = self.pictures.png(Watermark(words), dots_per_inch=60)
            shape = paragraph.add_run().add_picture(io.BytesIO(mark), width=Mm(self.paper.wide))
            self.describe(shape, "")
            anchor_behind_text(shape._inline)

    def _of_every_page(self, section: Section, kind: Literal["header", "footer"]) -> Iterator[Any]:
        """The heads or feet of all pages but the first: of odd and of even ones, where a template parts them."""
        yield getattr(section, kind)
        if self.document.settings.odd_and_even_pages_header_footer:
            yield getattr(section, f"even_page_{kind}")

    def _draw_cover(self, section: Section) -> None:
        """The picture behind the upper part of the first page, in a template's head's place, and the logo below."""
        head = section.first_page_header
        for piece in list(head._element):
            head._element.remove(piece)
        dots = self.report.look.cover_dots_per_inch
        picture = self.report.look.cover or self.pictures.png(self.report.cover, dots_per_inch=dots)
        width = self.paper.wide
        height = COVER_HEIGHT * width / PAGE_WIDTH
        shape = head.add_paragraph().add_run().add_picture(io.BytesIO(picture), width=Mm(width), height=Mm(height))
        self.describe(shape, "")
        anchor_behind_text(shape._inline)
        foot = section.first_page_footer
        if self.report.look.logo and not _says_something(foot):
            foot.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
            self._add_logo(foot.paragraphs[0], self.report.look.logo, COVER_LOGO)

    def _write_title(self, *, from_the_top: float) -> None:
        title = add_paragraph(self.document, "Title", self.report.title)
        title.paragraph_format.space_before = Mm(max(0.0, from_the_top - self.paper.top))
        length = len(self.report.title)
        if length > 60:
            title.runs[0].font.size = Pt(24 if length <= 130 else 16)
        if self.report.subtitle:
            add_paragraph(self.document, "Subtitle", self.report.subtitle)
        for detail in (*self.report.details, self.report.watermark):
            if detail:
                add_paragraph(self.document, "Cover Detail", detail)

    def _add_logo(self, paragraph: Paragraph, logo: Logo, room: tuple[float, float]) -> Any:
        width, height = logo.within(*room)
        shape = paragraph.add_run().add_picture(io.BytesIO(logo.content), width=Mm(width), height=Mm(height))
        self.describe(shape, clean_line(logo.organisation))
        return shape


def _says_something(edge: Any) -> bool:
    """Whether a head or foot has words, fields or pictures in it."""
    if edge.is_linked_to_previous:
        return False
    root = edge._element
    words = any((text.text or "").strip() for text in root.iter(qn("w:t")))
    return words or next(root.iter(qn("w:drawing"), qn("w:fldSimple"), qn("w:instrText")), None) is not None


def _says_number(edge: Any) -> bool:
    """Whether a head or foot tells the number of the page."""
    told = [one.text or "" for one in edge._element.iter(qn("w:instrText"))]
    told += [one.get(qn("w:instr"), "") for one in edge._element.iter(qn("w:fldSimple"))]
    return any("PAGE" in instruction.split() for instruction in told)
