"""The data writers: the report's tables as a workbook, and in plain form as CSV and JSON.

They hold exactly what the other formats print, after the rule of small groups: what Word hides is not here either.
No text becomes a formula, in whatever program the file is opened.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from datetime import UTC
from typing import Any

import xlsxwriter

from workshop import look
from workshop.clean import clean, clean_line, csv_cell, cut
from workshop.report.gate import pass_gate
from workshop.report.model import Card, Cell, Chapter, Figure, Line, Report, Table
from workshop.report.zipped import packed_anew

_LONGEST_CELL = 32_000
"""A workbook takes a little more."""
_FORBIDDEN_IN_NAMES = re.compile(r"[\[\]:*?/\\']")
_AMOUNT = re.compile(r"(−?\d[\d \u00a0\u202f]*(?:[.,]\d+)?)([\u00a0\u202f ]?%)?")
_FORMAT = "kutomo-report-1"
_COLUMNS = ("table", "caption", "row", "column", "value", "state", "fingerprint")


def write_xlsx(report: Report, _pictures: object = None) -> bytes:
    """A workbook with a sheet for each table; the same bytes for the same report. Raises GateNotPassed."""
    pass_gate(report)
    file = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(file, options)
    made_at = report.made_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    author = cut(clean_line(report.author), 250)[0]
    book.set_properties({"title": cut(clean_line(report.title), 250)[0], "author": author, "created": made_at})
    forms = {
        "title": book.add_format({"bold": True, "font_size": 16, "font_color": report.look.main}),
        "head": book.add_format(
            {"bold": True, "font_color": look.PAPER, "bg_color": report.look.main, "text_wrap": True, "valign": "top"}
        ),
        "text": book.add_format({"text_wrap": True, "valign": "top"}),
        "share": book.add_format({"num_format": "0%", "valign": "top"}),
        "number": book.add_format({"num_format": "#,##0.##", "valign": "top"}),
        "draft": book.add_format({"bold": True, "font_color": report.look.accent}),
    }
    labels = {id: f"{word} {number}" for id, (word, number) in report.labels().items()}
    _first_sheet(book, report, forms, labels)
    for table in report.tables():
        _sheet(book, report, table, labels[table.id], forms)
    book.close()
    return packed_anew(file.getvalue())


def write_csv(report: Report, _pictures: object = None) -> bytes:
    """Every cell of every table as a line of its own, which any program reads. Raises GateNotPassed."""
    pass_gate(report)
    file = io.StringIO(newline="")
    lines = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL)
    lines.writerow(_COLUMNS)
    for table in report.tables():
        for row in table.rows:
            name, *_ = words = [_words(cell) for cell in row]
            for column, value in zip(table.columns, words, strict=True):
                cells = (table.id, table.caption, name, column.title, value, report.watermark, report.fingerprint)
                lines.writerow([csv_cell(cell) for cell in cells])
    return file.getvalue().encode("utf-8-sig")


def write_json(report: Report, _pictures: object = None) -> bytes:
    """The report's sentences, figures and tables as data. Raises GateNotPassed."""
    pass_gate(report)
    whole = {
        "format": _FORMAT,
        "title": clean(report.title),
        "subtitle": clean(report.subtitle),
        "author": clean(report.author),
        "date": report.date,
        "language": report.tag,
        "state": report.watermark,
        "fingerprint": report.fingerprint,
        "chapters": [_chapter(chapter) for chapter in report.chapters],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1).encode()


def _chapter(chapter: Chapter) -> dict[str, Any]:
    return {
        "id": chapter.id,
        "title": chapter.title,
        "findings": [
            {
                "text": _words(block.title),
                "facts": [_words(line) for line in block.facts],
                "answers": list(_targets(block)),
            }
            for block in chapter.blocks
            if isinstance(block, Card)
        ],
        "figures": [
            {"id": block.id, "caption": block.caption, "alternative": block.alt, "table": block.table}
            for block in chapter.blocks
            if isinstance(block, Figure)
        ],
        "tables": [
            {
                "id": block.id,
                "caption": block.caption,
                "columns": [column.title for column in block.columns],
                "rows": [[_words(cell) for cell in row] for row in block.rows],
                "ids": list(block.row_targets),
                "note": block.note,
            }
            for block in chapter.blocks
            if isinstance(block, Table)
        ],
    }


def _targets(card: Card) -> Iterator[str]:
    references = [reference for said in card.quotations for reference in said.reference]
    spans = [span for line in card.facts for span in line]
    yield from dict.fromkeys(span.to for span in (*references, *spans) if span.to)


def _first_sheet(book: Any, report: Report, forms: dict[str, Any], labels: dict[str, str]) -> None:
    """What the other sheets hold, with a link to each."""
    sheet = book.add_worksheet(_sheet_name(report.words.data))
    sheet.set_column(0, 0, 18)
    sheet.set_column(1, 1, 90)
    sheet.write_string(0, 0, _kept(report.title), forms["title"])
    if report.watermark:
        sheet.write_string(1, 0, _kept(report.watermark), forms["draft"])
    for at, words in enumerate((report.subtitle, *report.details, report.fingerprint), 2):
        sheet.write_string(at, 0, _kept(words))
    first = 4 + len(report.details) + 2
    for at, table in enumerate(report.tables(), first):
        label = labels[table.id]
        sheet.write_url(at, 0, f"internal:'{_sheet_name(label)}'!A1", string=label)
        sheet.write_string(at, 1, _kept(table.caption))


def _sheet(book: Any, report: Report, table: Table, label: str, forms: dict[str, Any]) -> None:
    sheet = book.add_worksheet(_sheet_name(label))
    sheet.write_string(0, 0, _kept(table.caption), forms["title"])
    if report.watermark:
        sheet.write_string(1, 0, _kept(report.watermark), forms["draft"])
        sheet.set_header(f'&C&20&"Arial,Bold"{report.watermark.replace("&", "")}')
    for at, column in enumerate(table.columns):
        sheet.write_string(2, at, _kept(column.title), forms["head"])
        sheet.set_column(at, at, max(12.0, min(70.0, 14 * column.width)))
    for number, row in enumerate(table.rows, 3):
        for at, cell in enumerate(row):
            _cell(sheet, number, at, _words(cell), forms, as_number=at > 0 and table.columns[at].align == "right")
    last = len(table.rows) + 3
    for at, words in enumerate(filter(None, (table.summary, table.note)), last + 1):
        sheet.write_string(at, 0, _kept(words))
    sheet.freeze_panes(3, 1)


def _cell(sheet: Any, row: int, column: int, words: str, forms: dict[str, Any], *, as_number: bool) -> None:
    """A number that a program can count with where the whole cell is one, else the words as they are printed."""
    found = _AMOUNT.fullmatch(words) if as_number else None
    if found is None:
        sheet.write_string(row, column, _kept(words), forms["text"])
        return
    plain = re.sub(r"[ \u00a0\u202f]", "", found[1]).replace("−", "-").replace(",", ".")
    share = bool(found[2])
    sheet.write_number(row, column, float(plain) / (100 if share else 1), forms["share" if share else "number"])


def _words(cell: Cell | Line) -> str:
    return clean(cell if isinstance(cell, str) else "".join(span.text for span in cell))


def _kept(words: str) -> str:
    return cut(clean(words), _LONGEST_CELL)[0]


def _sheet_name(words: str) -> str:
    return _FORBIDDEN_IN_NAMES.sub(" ", clean_line(words))[:31].strip() or "Kutomo"
