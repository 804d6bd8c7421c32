"""Tables of the Word report: header rows that repeat, fixed widths, descriptions, and rows that can be linked to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from workshop import look
from workshop.report.docx_parts import element, set_style, writable
from workshop.report.docx_styles import TABLE_STYLE, rgb
from workshop.report.docx_widths import breakable, column_widths
from workshop.report.model import Cell, KeyFigures, Line, Table

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table as WordTable
    from docx.text.paragraph import Paragraph

_ALIGN = {"left": WD_ALIGN_PARAGRAPH.LEFT, "right": WD_ALIGN_PARAGRAPH.RIGHT}
_TWIPS_PER_MM = 1440 / 25.4

WriteLine = Callable[["Paragraph", Line], None]


def add_table(
    document: Document,
    table: Table,
    *,
    width: float,
    write_line: WriteLine,
    mark_row: Callable[[str, Any, Any], None],
    stretch: float = 1.0,
) -> None:
    """Append the table at that width in millimetres; `mark_row` sets a bookmark in each row that has a target.

    `stretch` is how much wider its letters may be than those of our own typeface.
    """
    widths = column_widths(table, width, stretch=stretch)
    made = _new_table(document, widths, 1 + len(table.rows))
    made._tbl.tblPr.style = TABLE_STYLE.replace(" ", "")
    _describe(made, table.caption, table.summary, first_column=True)
    rows = list(made.rows)
    for cell, column, room in zip(_cells(rows[0]), table.columns, widths, strict=True):
        paragraph = cell.paragraphs[0]
        run = paragraph.add_run(breakable(writable(column.title), room, bold=True, stretch=stretch))
        run.bold = True
        run.font.color.rgb = rgb(look.PAPER)  # on the run: the paragraph's colour beats the table style's
        _set_cell(paragraph, column.align)
    _mark_header(rows[0])
    for number, values in enumerate(table.rows):
        row = rows[number + 1]
        _keep_whole(row)
        for place, (cell, value, column) in enumerate(zip(_cells(row), values, table.columns, strict=True)):
            paragraph = cell.paragraphs[0]
            _write(paragraph, value, write_line)
            _set_cell(paragraph, column.align)
            _make_breakable(paragraph, widths[place], bold=place == 0 and table.bold_names, stretch=stretch)
            if place == 0:
                for run in paragraph.runs:
                    run.bold = table.bold_names
                if table.row_targets and paragraph.runs:
                    mark_row(table.row_targets[number], paragraph.runs[0]._r, paragraph.runs[-1]._r)


def add_key_figures(document: Document, figures: KeyFigures, *, width: float, colour: str, ground: str) -> None:
    """Append the numbers in large type and that colour on its ground, each under what it counts."""
    each = width / len(figures.items)
    made = _new_table(document, [each] * len(figures.items), 2)
    _describe(made, figures.title, "; ".join(f"{name}: {value}" for name, value in figures.items), first_column=False)
    forms = ((9.0, look.MUTED, False, 7, 0), (21.0, colour, True, 0, 7))
    for row, (size, colour, bold, before, after), texts in zip(
        made.rows, forms, zip(*figures.items, strict=True), strict=True
    ):
        for cell, text in zip(_cells(row), texts, strict=True):
            paragraph = cell.paragraphs[0]
            run = paragraph.add_run(writable(text))
            run.font.size, run.bold = Pt(size), bold
            run.font.color.rgb = rgb(colour)
            form = paragraph.paragraph_format
            form.space_before, form.space_after, form.line_spacing = Pt(before), Pt(after), 1.0
            form.keep_with_next = row is made.rows[0]
            cell._tc.get_or_add_tcPr().append(element("shd", val="clear", color="auto", fill=ground[1:]))
    _mark_header(made.rows[0])


def _new_table(document: Document, widths: list[float], rows: int) -> WordTable:
    made: WordTable = document.add_table(rows=rows, cols=len(widths))
    made.autofit = False
    for column, width in zip(made._tbl.tblGrid.findall(qn("w:gridCol")), widths, strict=True):
        column.set(qn("w:w"), str(round(width * _TWIPS_PER_MM)))
    for row in made._tbl.tr_lst:
        for cell, width in zip(row.tc_lst, widths, strict=True):
            cell.width = Mm(width)
    whole = made._tbl.tblPr.find(qn("w:tblW"))
    if whole is not None:
        whole.set(qn("w:type"), "dxa")
        whole.set(qn("w:w"), str(round(sum(widths) * _TWIPS_PER_MM)))
    return made


def _describe(made: WordTable, caption: str, summary: str, *, first_column: bool) -> None:
    properties = made._tbl.tblPr
    old = properties.find(qn("w:tblLook"))
    if old is not None:
        properties.remove(old)
    properties.append(
        element(
            "tblLook",
            val="04A0" if first_column else "0420",
            firstRow=1,
            lastRow=0,
            firstColumn=int(first_column),
            lastColumn=0,
            noHBand=1,
            noVBand=1,
        )
    )
    properties.append(element("tblCaption", val=writable(caption)))
    properties.append(element("tblDescription", val=writable(summary)))


def _cells(row: Any) -> list[Any]:
    """The cells of a row; python-docx's own way takes a row's cells anew for each cell."""
    from docx.table import _Cell

    return [_Cell(cell, row.table) for cell in row._tr.tc_lst]


def _mark_header(row: Any) -> None:
    _keep_whole(row)
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _keep_whole(row: Any) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def _write(paragraph: Paragraph, value: Cell, write_line: WriteLine) -> None:
    if isinstance(value, str):
        paragraph.add_run(writable(value))
    else:
        write_line(paragraph, value)


def _make_breakable(paragraph: Paragraph, width: float, *, bold: bool, stretch: float) -> None:
    for text in paragraph._p.iter(qn("w:t")):
        text.text = breakable(text.text or "", width, bold=bold, stretch=stretch)


def _set_cell(paragraph: Paragraph, align: str) -> None:
    set_style(paragraph, "Table Text")
    paragraph.alignment = _ALIGN[align]
