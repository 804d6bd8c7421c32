"""Cards, callouts and pull quotes of the Word report: shaded paragraphs with a bar, never layout tables."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.run import Run

from workshop import look
from workshop.report.docx_parts import add_paragraph, set_borders, writable
from workshop.report.docx_styles import rgb
from workshop.report.model import Callout, Card, Line, Quotation

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

WriteLine = Callable[["Paragraph", Line], None]
_BAR, _SPACE = 48, 4


def add_card(document: Document, card: Card, write_line: WriteLine, *, number: int) -> None:
    """Append the card; all its paragraphs carry the same borders, so that they are drawn as one box.

    Two cards in a row would be drawn as one box too, if every other card, by its `number`, had not a bar that is
    an eighth of a point thinner.
    """
    background = look.tint(card.colour, 0.92)
    ink = rgb(look.readable(card.colour, background))
    title = add_paragraph(document, "Card Heading" if card.level else "Card Title")
    write_line(title, card.title)
    for run in title.runs:
        run.font.color.rgb = ink
    paragraphs = [title]
    for line in card.body:
        paragraphs.append(add_paragraph(document, "Card Text"))
        write_line(paragraphs[-1], line)
    for quotation in card.quotations:
        paragraphs.append(add_paragraph(document, "Card Quote"))
        _write_quotation(paragraphs[-1], quotation, write_line)
    for line in card.facts:
        paragraphs.append(add_paragraph(document, "Card Facts"))
        write_line(paragraphs[-1], line)
    for paragraph in paragraphs:
        set_borders(
            paragraph._p.get_or_add_pPr(),
            fill=background,
            left=card.colour,
            around=background,
            bar=_BAR - number % 2,
            space=_SPACE,
        )
        paragraph.paragraph_format.keep_with_next = True
    for paragraph in paragraphs[:-1]:
        paragraph.paragraph_format.space_after = Pt(3)
    paragraphs[-1].paragraph_format.space_after = Pt(9)
    paragraphs[-1].paragraph_format.keep_with_next = False


def add_callout(document: Document, callout: Callout, write_line: WriteLine, *, colour: str) -> None:
    """Append one sentence on a tint of the colour that begins with its title."""
    background = look.tint(colour, 0.91)
    paragraph = add_paragraph(document, "Callout")
    title = paragraph.add_run(f"{writable(callout.title)}\u2002")
    title.bold = True
    title.font.color.rgb = rgb(look.readable(colour, background))
    write_line(paragraph, callout.line)
    set_borders(paragraph._p.get_or_add_pPr(), fill=background, left=colour, around=background, bar=_BAR, space=5)


def add_quotation(document: Document, quotation: Quotation, write_line: WriteLine, *, colour: str) -> None:
    """Append a quotation in large italics with who said it below, beside a bar of the colour."""
    paragraph = add_paragraph(document, "Pull Quote")
    write_line(paragraph, quotation.line)
    paragraph.add_run().add_break()
    _write_source(paragraph, quotation, write_line, size=9)
    set_borders(paragraph._p.get_or_add_pPr(), left=colour)


def _write_quotation(paragraph: Paragraph, quotation: Quotation, write_line: WriteLine) -> None:
    write_line(paragraph, quotation.line)
    paragraph.add_run("\u2002")
    _write_source(paragraph, quotation, write_line, size=8.5)


def _write_source(paragraph: Paragraph, quotation: Quotation, write_line: WriteLine, *, size: float) -> None:
    """Who said it and where it stands in the appendix, small and upright."""
    before = len(paragraph.runs)
    if quotation.who:
        paragraph.add_run(f"{writable(quotation.who)}\u00a0")
    for run in paragraph.runs[before:]:
        _make_small(run, size)
    links = len(paragraph._p.findall(qn("w:hyperlink")))
    write_line(paragraph, quotation.reference)
    for link in paragraph._p.findall(qn("w:hyperlink"))[links:]:
        for run in link.findall(qn("w:r")):
            _make_small(Run(run, paragraph), size)


def _make_small(run: Run, size: float) -> None:
    run.font.size, run.italic = Pt(size), False
    run.font.color.rgb = rgb(look.MUTED)
