"""The Word writer: an accessible .docx of the report, its fonts embedded, its pictures described."""

from __future__ import annotations

import io
import re
from datetime import UTC
from itertools import zip_longest
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph as WordParagraph

from workshop import look
from workshop.clean import clean_line, cut
from workshop.report import model
from workshop.report.docx_adopting import adopt_styles, describe_template_pictures
from workshop.report.docx_cards import add_callout, add_card, add_quotation
from workshop.report.docx_pages import Pages
from workshop.report.docx_paper import Paper
from workshop.report.docx_parts import (
    add_field,
    add_link,
    add_paragraph,
    bookmark,
    describe_picture,
    drop_stale_parts,
    element,
    embed_fonts,
    keep_hyphens,
    packed,
    set_language_of,
    writable,
)
from workshop.report.docx_styles import LINK, prepare_styles, rgb
from workshop.report.docx_tables import add_key_figures, add_table
from workshop.report.fonts import subset
from workshop.report.gate import pass_gate
from workshop.report.model import Line, Report
from workshop.report.pictures import Pictures, share_of_width
from workshop.report.word_template.styles import CONTENTS_HEADING

TAGS = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}
_ROOM_FOR_CAPTION = 62.0
"""Of a figure and of a chapter's title, in millimetres."""
_WIDER_LETTERS = 1.18
"""Of the typeface of a template, which is not here to be measured."""
_PARAGRAPH_STYLES = {"body": "Normal", "lead": "Lead", "note": "Note"}


def write_docx(report: Report, pictures: Pictures | None = None) -> bytes:
    """The report as a Word document; the same bytes for the same report. Raises GateNotPassed."""
    pass_gate(report)
    return _Writer(report, pictures or Pictures()).write()


class _Writer:
    def __init__(self, report: Report, pictures: Pictures) -> None:
        self.report, self.drawings = report, pictures
        self.labels = report.labels()
        template = report.look.template
        self.document: WordDocument = Document(io.BytesIO(template)) if template else Document()
        self.marks = 0
        self.pictures = 0
        self.cards = 0
        self.lying = False
        self.after_table = False
        adopt = adopt_styles if template else prepare_styles
        adopt(self.document, report.tag, report.look.main)
        self.paper = Paper.of(self.document.sections[0]) if template else Paper()
        self.pages = Pages(report, self.document, self.paper, self.drawings, self._describe)

    def write(self) -> bytes:
        drop_stale_parts(self.document)
        self._set_properties()
        self.pages.begin()
        self._write_contents()
        for chapter in self.report.chapters:
            self._write_chapter(chapter)
        keep_hyphens(self.document)
        if self.paper.of_template:
            describe_template_pictures(self.document, self.report.look.organisation or self.report.author)
        else:
            styles = ("Regular", "Bold", "Italic", "BoldItalic")
            embed_fonts(self.document, look.FONT, {style: subset(style) for style in styles})
        return packed(self.document)

    def _set_properties(self) -> None:
        report, properties = self.report, self.document.core_properties
        properties.title = cut(clean_line(report.title), 250)[0]
        properties.author = properties.last_modified_by = cut(clean_line(report.author), 250)[0]
        properties.subject = cut(clean_line(report.subtitle), 250)[0]
        properties.language, properties.keywords, properties.comments = report.tag, "", ""
        properties.identifier = report.fingerprint
        made_at = report.made_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
        properties.created = properties.modified = made_at
        properties.revision = 1

    def _write_contents(self) -> None:
        style = CONTENTS_HEADING if self.paper.of_template else "Heading 1"
        heading = add_paragraph(self.document, style, self.report.words.contents)
        heading.paragraph_format.page_break_before = True
        heading._p.get_or_add_pPr().append(element("outlineLvl", val=9))  # it does not list itself
        entries = [
            entry
            for chapter in self.report.chapters
            for entry in [
                (chapter.id, chapter.title, 1),
                *((b.id, b.title, 2) for b in chapter.blocks if isinstance(b, model.Heading) and b.level == 2),
            ]
        ]
        for number, (id, title, level) in enumerate(entries):
            paragraph = add_paragraph(self.document, f"toc {level}")
            if number == 0:
                _begin_contents_field(paragraph)
            add_link(bookmark_name(id), [paragraph.add_run(writable(title))._r])
            if number == len(entries) - 1:
                paragraph.add_run()._r.append(element("fldChar", fldCharType="end"))

    def _write_chapter(self, chapter: model.Chapter) -> None:
        turned = chapter.landscape != self.lying
        if turned:
            section = self.document.add_section(WD_SECTION.NEW_PAGE)
            section.different_first_page_header_footer = False
            self.pages.turn(section, lying=chapter.landscape)
            self.lying = chapter.landscape
        heading = self._write_heading(chapter.id, chapter.title, 1)
        heading.paragraph_format.page_break_before = chapter.new_page and not turned
        if not (chapter.new_page or turned):
            heading.paragraph_format.space_before = Pt(18)
        self.after_table = False
        for block, following in zip_longest(chapter.blocks, chapter.blocks[1:]):
            leads = isinstance(block, model.Paragraph) and isinstance(following, model.Card | model.Paragraph)
            self._write_block(block, keep=leads)

    def _write_block(self, block: model.Block, *, keep: bool) -> None:
        before = self.after_table
        self.after_table = False
        width = self.paper.text_width(lying=self.lying)
        match block:
            case model.Heading(id=id, title=title, level=level):
                self._write_heading(id, title, level)
            case model.Paragraph(line=line, style=style):
                paragraph = add_paragraph(self.document, _PARAGRAPH_STYLES[style])
                if before:
                    paragraph.paragraph_format.space_before = Pt(10)
                if keep:
                    paragraph.paragraph_format.keep_with_next = True
                self.write_line(paragraph, line)
            case model.Bullets():
                self._write_bullets(block)
            case model.Quotation():
                add_quotation(self.document, block, self.write_line, colour=self.report.look.main)
            case model.Card():
                self.cards += 1
                add_card(self.document, block, self.write_line, number=self.cards)
            case model.Callout():
                add_callout(self.document, block, self.write_line, colour=self.report.look.accent)
            case model.KeyFigures():
                look_of = self.report.look
                add_key_figures(self.document, block, width=width, colour=look_of.main, ground=look_of.soft)
                self.after_table = True
            case model.Figure():
                self._write_figure(block, width)
            case model.Photograph():
                self._write_photograph(block, width)
            case model.Table():
                self._write_caption(block.id, block.caption, above=True)
                add_table(
                    self.document,
                    block,
                    width=width,
                    write_line=self.write_line,
                    mark_row=self._mark,
                    stretch=_WIDER_LETTERS if self.paper.of_template else 1.0,
                )
                self.after_table = not block.note
                self._write_note(block.note, above=4)

    def _write_heading(self, id: str, title: str, level: int) -> WordParagraph:
        heading = add_paragraph(self.document, f"Heading {level}", title)
        self._mark(id, heading.runs[0]._r, heading.runs[-1]._r)
        return heading

    def _write_bullets(self, bullets: model.Bullets) -> None:
        numbering = self._restarted_numbering() if bullets.ordered else None
        for item in bullets.items:
            paragraph = add_paragraph(self.document, "List Number" if bullets.ordered else "List Bullet")
            self.write_line(paragraph, item)
            if numbering is not None:
                properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
                properties.get_or_add_ilvl().val = 0
                properties.get_or_add_numId().val = numbering

    def _restarted_numbering(self) -> int:
        """A numbering of its own for each ordered list; else the second list would go on from the first."""
        numbering: Any = self.document.part.numbering_part.element
        style: Any = self.document.styles["List Number"].element
        own = style.pPr.numPr.numId.val
        found = next(number for number in numbering.findall(qn("w:num")) if number.numId == own)
        made = numbering.add_num(found.abstractNumId.val)
        made.add_lvlOverride(ilvl=0).add_startOverride(1)
        return int(made.numId)

    def _write_figure(self, figure: model.Figure, width: float) -> None:
        paragraph = add_paragraph(self.document, "Picture")
        shape = paragraph.add_run().add_picture(io.BytesIO(self.drawings.png(figure.drawing)), width=Mm(width))
        self._keep_on_a_page(shape)
        self._describe(shape, clean_line(figure.alt))
        self._write_caption(figure.id, figure.caption, above=False, followed=bool(figure.note))
        self._write_note(figure.note, above=0)

    def _keep_on_a_page(self, shape: Any) -> None:
        """Make a picture smaller that is too high for the pages of a template, with its caption below it."""
        highest = Mm(self.paper.text_height(lying=self.lying) - _ROOM_FOR_CAPTION)
        if self.paper.of_template and shape.height > highest:
            shape.width, shape.height = int(shape.width * highest / shape.height), highest

    def _write_photograph(self, photo: model.Photograph, width: float) -> None:
        content = self.drawings.photo(photo.content)
        paragraph = add_paragraph(self.document, "Picture")
        shape = paragraph.add_run().add_picture(io.BytesIO(content), width=Mm(share_of_width(content) * width))
        self._keep_on_a_page(shape)
        self._describe(shape, clean_line(photo.alt))
        self._write_caption(photo.id, photo.caption, above=False)

    def _write_caption(self, id: str, caption: str, *, above: bool, followed: bool = False) -> None:
        label, number = self.labels[id]
        paragraph = add_paragraph(self.document, "Caption")
        first = paragraph.add_run(f"{label}\u00a0")
        counter = label if label.isalpha() else "Figure"
        field = add_field(paragraph, f"SEQ {counter} \\* ARABIC", str(number))
        self._mark(id, first._r, field[-1])
        paragraph.add_run(". ")
        paragraph.add_run(writable(caption)).bold = False
        form = paragraph.paragraph_format
        if above:
            form.keep_with_next, form.space_before, form.space_after = True, Pt(12), Pt(5)
        elif followed:
            form.keep_with_next, form.space_after = True, Pt(2)

    def _write_note(self, note: str, *, above: float) -> None:
        if note:
            paragraph = add_paragraph(self.document, "Note", note)
            paragraph.paragraph_format.space_before = Pt(above)

    def write_line(self, paragraph: WordParagraph, line: Line) -> None:
        """Append the spans of a line as runs, references and links."""
        for span in line:
            if span.to and not span.text:
                label, number = self.labels[span.to]
                add_field(paragraph, f"REF {bookmark_name(span.to)} \\h", f"{label}\u00a0{number}")
                continue
            run = paragraph.add_run(writable(span.text))
            if span.strong:
                run.bold = True
            if span.language and span.language != self.report.language:
                set_language_of(run, TAGS[span.language])
            if span.to:
                run.font.color.rgb = rgb(LINK)
                add_link(bookmark_name(span.to), [run._r])

    def _describe(self, shape: Any, alt: str) -> None:
        self.pictures += 1
        describe_picture(shape._inline, alt, number=self.pictures)

    def _mark(self, id: str, first: Any, last: Any) -> None:
        self.marks += 1
        bookmark(bookmark_name(id), self.marks, first, last)


def bookmark_name(id: str) -> str:
    """The id as Word allows it for a bookmark: letters, digits and underscores, hidden from its list.

    >>> bookmark_name("answer-12")
    '_Ref_answer_12'
    """
    return "_Ref_" + re.sub(r"[^A-Za-z0-9]", "_", id)[:34]


def _begin_contents_field(paragraph: WordParagraph) -> None:
    """Open a table of contents whose entries are already there; it needs no updating, and may be updated."""
    paragraph.add_run()._r.append(element("fldChar", fldCharType="begin"))
    instruction = element("instrText")
    instruction.set(qn("xml:space"), "preserve")
    instruction.text = ' TOC \\o "1-2" \\h \\z '
    paragraph.add_run()._r.append(instruction)
    paragraph.add_run()._r.append(element("fldChar", fldCharType="separate"))
