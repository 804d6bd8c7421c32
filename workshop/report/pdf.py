"""The PDF writer: tagged for screen readers and fit for archives, set by Typst from a still template.

All words, also our own, go to the template as data: nothing that people wrote is ever read as markup.
"""

from __future__ import annotations

import re
from datetime import UTC
from itertools import zip_longest
from pathlib import Path
from typing import Any

from workshop import look
from workshop.report import model
from workshop.report.appearance import COVER_LOGO, HEAD_LOGO
from workshop.report.docx_widths import breakable, column_widths
from workshop.report.figures.canvas import LYING_WIDTH, TEXT_WIDTH
from workshop.report.gate import pass_gate
from workshop.report.model import Cell, Line, Report
from workshop.report.pictures import Pictures, share_of_width
from workshop.typesetting import printable, typeset

_TEMPLATE = Path(__file__).with_name("report.typ")
_LONG_WORD = re.compile(r"[^\s\u00ad]{36,}")
_EDGES = re.compile(r"\A([ \u00a0\u2002]*)(.*?)([ \u00a0\u2002]*)\Z", re.DOTALL)
_PLACE_TO_BREAK = "\u200b"


def write_pdf(report: Report, pictures: Pictures | None = None) -> bytes:
    """The report as PDF/UA-1 and PDF/A-2a; the same bytes for the same report. Raises GateNotPassed."""
    pass_gate(report)
    return typeset(_TEMPLATE, _Values(report, pictures or Pictures()).whole(), to_keep=True)


class _Values:
    """The report as plain values for the template."""

    def __init__(self, report: Report, pictures: Pictures) -> None:
        self.report, self.pictures = report, pictures
        self.labels = report.labels()

    def whole(self) -> dict[str, Any]:
        report = self.report
        moment = report.made_at.astimezone(UTC)
        return {
            "title": _words(report.title),
            "subtitle": _words(report.subtitle),
            "details": [_words(detail) for detail in report.details],
            "author": _words(report.author),
            "date": _words(report.date),
            "moment": [moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second],
            "language": report.tag.split("-"),
            "watermark": _words(report.watermark),
            "words": {
                "contents": report.words.contents,
                "figure": report.words.figure,
                "table": report.words.table,
                "page": report.words.page,
            },
            "colours": {
                "ink": look.INK,
                "muted": look.MUTED,
                "brand": report.look.main,
                "soft": report.look.soft,
                "line": look.LINE,
                "link": look.THEME_COLOURS[1],
            },
            "cover": {"jpg": list(report.look.cover)}
            if report.look.cover
            else {"svg": self.pictures.svg(report.cover)},
            "logo": self._logo(),
            "chapters": [self._chapter(chapter) for chapter in report.chapters],
        }

    def _logo(self) -> dict[str, Any] | None:
        logo = self.report.look.logo
        if not logo:
            return None
        sizes = {"head": logo.within(*HEAD_LOGO), "cover": logo.within(*COVER_LOGO)}
        return {"content": list(logo.content), "alt": _words(logo.organisation), **sizes}

    def _chapter(self, chapter: model.Chapter) -> dict[str, Any]:
        width = LYING_WIDTH if chapter.landscape else TEXT_WIDTH
        return {
            "id": chapter.id,
            "title": _words(chapter.title),
            "lying": chapter.landscape,
            "new_page": chapter.new_page,
            "blocks": [
                {**self._block(block, width), "keep": isinstance(block, model.Paragraph) and _leads(following)}
                for block, following in zip_longest(chapter.blocks, chapter.blocks[1:])
            ],
        }

    def _block(self, block: model.Block, width: float) -> dict[str, Any]:
        match block:
            case model.Heading(id=id, title=title, level=level):
                return {"kind": "heading", "id": id, "title": _words(title), "level": level}
            case model.Paragraph(line=line, style=style):
                return {"kind": "paragraph", "style": style, "line": self._line(line)}
            case model.Bullets(items=items, ordered=ordered):
                return {"kind": "bullets", "ordered": ordered, "items": [self._line(item) for item in items]}
            case model.Quotation():
                return {"kind": "quotation", **self._quotation(block)}
            case model.Card():
                return self._card(block)
            case model.Callout(title=title, line=line):
                return {
                    "kind": "callout",
                    "title": _words(title),
                    "line": self._line(line),
                    **_tinted(self.report.look.accent, 0.91),
                }
            case model.KeyFigures(items=items):
                return {"kind": "numbers", "items": [[_words(name), _words(value)] for name, value in items]}
            case model.Figure():
                return {
                    "kind": "figure",
                    "id": block.id,
                    "picture": self.pictures.svg(block.drawing),
                    "alt": printable(block.alt),
                    "caption": _words(block.caption),
                    "note": _words(block.note),
                }
            case model.Photograph():
                return {
                    "kind": "figure",
                    "id": block.id,
                    "photo": list(content := self.pictures.photo(block.content)),
                    "wide": share_of_width(content),
                    "alt": printable(block.alt),
                    "caption": _words(block.caption),
                    "note": "",
                }
            case model.Table():
                return self._table(block, width)

    def _card(self, card: model.Card) -> dict[str, Any]:
        return {
            "kind": "card",
            "level": card.level or 0,
            "title": self._line(card.title),
            "body": [self._line(line) for line in card.body],
            "quotations": [self._quotation(said) for said in card.quotations],
            "facts": [self._line(line) for line in card.facts],
            **_tinted(card.colour, 0.92),
        }

    def _quotation(self, said: model.Quotation) -> dict[str, Any]:
        return {"line": self._line(said.line), "who": _words(said.who), "reference": self._line(said.reference)}

    def _table(self, table: model.Table, width: float) -> dict[str, Any]:
        widths = column_widths(table, width)

        def cell(value: Cell, place: int) -> list[dict[str, Any]]:
            bold = place == 0 and table.bold_names
            line = (model.Span(value),) if isinstance(value, str) else value
            return self._line(line, room=(widths[place], bold))

        return {
            "kind": "table",
            "id": table.id,
            "caption": _words(table.caption),
            "summary": printable(table.summary),
            "note": _words(table.note),
            "bold_names": table.bold_names,
            "widths": widths,
            "right": [column.align == "right" for column in table.columns],
            "columns": [
                breakable(_words(column.title), room, bold=True)
                for column, room in zip(table.columns, widths, strict=True)
            ],
            "rows": [[cell(value, place) for place, value in enumerate(row)] for row in table.rows],
            "targets": list(table.row_targets),
        }

    def _line(self, line: Line, room: tuple[float, bool] | None = None) -> list[dict[str, Any]]:
        return [self._span(span, room) for span in line]

    def _span(self, span: model.Span, room: tuple[float, bool] | None) -> dict[str, Any]:
        if span.to and not span.text:
            label, number = self.labels[span.to]
            return {"text": f"{label}\u00a0{number}", "to": span.to}
        text = _words(span.text)
        value: dict[str, Any] = {"text": breakable(text, room[0], bold=room[1]) if room else text}
        if span.strong:
            value["strong"] = True
        if span.to:
            value["to"] = span.to
        if span.language and span.language != self.report.language:
            value["language"] = span.language
        return value


def _leads(following: model.Block | None) -> bool:
    """Whether what follows is not parted from the paragraph before it."""
    return isinstance(following, model.Card | model.Paragraph)


def _words(text: str) -> str:
    """The text as it may be printed, with places to break its longest words, and with the spaces at its edges."""
    found = _EDGES.match(text)
    before, inner, after = found.groups() if found else ("", text, "")
    lines = [printable(line) for line in inner.split("\n") if line.strip()]
    return before + _LONG_WORD.sub(_broken, "\n".join(lines)) + (after if inner else "")


def _broken(word: re.Match[str]) -> str:
    return _PLACE_TO_BREAK.join(re.findall(".{1,18}", word.group()))


def _tinted(colour: str, white: float) -> dict[str, str]:
    """A bar's colour, the background beside it, and an ink that reads on that."""
    background = look.tint(colour, white)
    return {"colour": colour, "tint": background, "readable": look.readable(colour, background)}
