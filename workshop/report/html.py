"""The web page writer: one file that holds everything, asks nobody for anything and can be read without a script.

Its content policy lets nothing in but its own style and script, by their digests; words are escaped by the templates.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup, escape

from workshop import look
from workshop.clean import clean
from workshop.report import model
from workshop.report.figures.cover import HEIGHT, WIDTH
from workshop.report.fonts import Style, subset
from workshop.report.gate import lines_of, pass_gate
from workshop.report.model import Cell, Line, Report
from workshop.report.pictures import Pictures

_PARTS = Path(__file__).with_name("page")
_FACES: tuple[tuple[Style, int, str], ...] = (
    ("Regular", 400, "normal"),
    ("Bold", 700, "normal"),
    ("Italic", 400, "italic"),
)
_ID = re.compile(r'\bid="([^"]+)"|url\(#([^)]+)\)|href="#([^"]+)"')
_SIZE = re.compile(r"<svg [^>]*?viewBox=\"([^\"]+)\"[^>]*>")


def write_html(report: Report, pictures: Pictures | None = None) -> bytes:
    """The report as one web page; the same bytes for the same report. Raises GateNotPassed."""
    pass_gate(report)
    return _Writer(report, pictures or Pictures()).write()


class _Writer:
    def __init__(self, report: Report, pictures: Pictures) -> None:
        self.report, self.pictures = report, pictures
        self.labels = {id: f"{word}\u00a0{number}" for id, (word, number) in report.labels().items()}
        self.tables = {table.id: table for table in report.tables()}
        self.answers = dict(_answers(report))
        self.tones: dict[str, str] = {}
        environment = Environment(loader=FileSystemLoader(_PARTS), autoescape=True, trim_blocks=True)
        self.page = environment.get_template("report.html")
        self.parts: Any = environment.get_template("blocks.html").module

    def write(self) -> bytes:
        chapters = [(chapter, [self._block(block) for block in chapter.blocks]) for chapter in self.report.chapters]
        script = (_PARTS / "report.js").read_text("utf-8")
        style = self._style() + (_PARTS / "report.css").read_text("utf-8")
        return self.page.render(
            report=self.report,
            chapters=chapters,
            cover=self._cover(),
            logo=self._logo(),
            style=Markup(style),  # noqa: S704 - our own
            script=Markup(script),  # noqa: S704 - our own
            style_hash=_digest(style),
            script_hash=_digest(script),
        ).encode()

    def _cover(self) -> Markup:
        """The picture beside the title; it is decoration."""
        own = self.report.look.cover
        if not own:
            return self._picture("cover", self.report.cover, "")
        return Markup(
            '<svg viewBox="0 0 {0} {1}" aria-hidden="true" preserveAspectRatio="xMidYMid slice">'
            '<image width="{0}" height="{1}" href="data:image/jpeg;base64,{2}"/></svg>'
        ).format(WIDTH, HEIGHT, base64.b64encode(own).decode())

    def _logo(self) -> dict[str, Any] | None:
        """What the page needs to draw the logo twice and hold it once."""
        logo = self.report.look.logo
        if not logo:
            return None
        data = base64.b64encode(logo.content).decode()
        return {"wide": logo.wide, "high": logo.high, "organisation": _words(logo.organisation), "data": data}

    def _block(self, block: model.Block) -> Markup:
        match block:
            case model.Heading(id=id, title=title, level=level):
                return _element(f"h{level + 1}", escape(title), id=id)
            case model.Paragraph(line=line, style=style):
                return _element("p", self._line(line), **{"class": style})
            case model.Bullets(items=items, ordered=ordered):
                within = (_element("li", self._line(item) + self._evidence([item])) for item in items)
                return _element("ol" if ordered else "ul", Markup("").join(within))
            case model.Quotation():
                return Markup(self.parts.quotation(block, self._line))  # noqa: S704 - escaped by the template
            case model.Card():
                said = self._said(lines_of(block))
                made = self.parts.card(block, self._line, self._tone(block.colour, 0.92), said, self.report.words)
                return Markup(made)  # noqa: S704 - escaped by the template
            case model.Callout(title=title, line=line):
                words = _element("b", escape(title)) + Markup("&ensp;") + self._line(line)
                return _element("p", words, **{"class": f"callout {self._tone(self.report.look.accent, 0.91)}"})
            case model.KeyFigures(items=items):
                pairs = (
                    _element("div", _element("dt", escape(name)) + _element("dd", escape(value)))
                    for name, value in items
                )
                return _element("dl", Markup("").join(pairs), **{"class": "numbers"})
            case model.Figure():
                return self._figure(block)
            case model.Photograph():
                told = Markup('<svg role="img" aria-label="{}" ').format(block.alt)
                picture = Markup(self.pictures.photo_svg(block.content).replace("<svg ", told, 1))  # noqa: S704 - ours
                return Markup(self.parts.figure(block, picture, self.labels[block.id], "", self.report.words))  # noqa: S704
            case model.Table():
                return self._finder(block) + self._table(block, inner=False)

    def _figure(self, figure: model.Figure) -> Markup:
        behind = self.tables.get(figure.table)
        table = self._table(behind, inner=True) if behind else ""
        picture = self._picture(figure.id, figure.drawing, figure.alt)
        return Markup(self.parts.figure(figure, picture, self.labels[figure.id], table, self.report.words))  # noqa: S704

    def _table(self, table: model.Table, *, inner: bool) -> Markup:
        return Markup(self.parts.table(table, self._cell, self.labels[table.id], inner))  # noqa: S704 - escaped there

    def _finder(self, table: model.Table) -> Markup:
        """A field that narrows a long table that is led to; only where scripts run."""
        if not table.row_targets:
            return Markup("")
        field = Markup('<input type="search" data-finds="{}">').format(table.id)
        return Markup('<label class="find" hidden>{}{}</label>').format(self.report.words.find, field)

    def _evidence(self, lines: Iterable[Line]) -> Markup:
        return Markup(self.parts.answers(self._said(lines), self.report.words))  # noqa: S704 - escaped by the template

    def _said(self, lines: Iterable[Line]) -> list[dict[str, Markup]]:
        """The answers that the lines lead to, each once, in their order."""
        targets = dict.fromkeys(span.to for line in lines for span in line if span.to in self.answers)
        return [self.answers[target] for target in targets]

    def _cell(self, cell: Cell) -> Markup:
        return escape(_words(cell)) if isinstance(cell, str) else self._line(cell)

    def _line(self, line: Line) -> Markup:
        return Markup("").join(self._span(span) for span in line)

    def _span(self, span: model.Span) -> Markup:
        words = escape(_words(span.text) if span.text or not span.to else self.labels[span.to])
        if span.strong:
            words = _element("strong", words)
        if span.language and span.language != self.report.language:
            words = _element("span", words, lang=span.language)
        return _element("a", words, href=f"#{span.to}") if span.to else words

    def _picture(self, id: str, drawing: model.Drawing, alt: str) -> Markup:
        """The drawing as a part of the page, its ids made its own."""

        def own(found: re.Match[str]) -> str:
            name = next(filter(None, found.groups()))
            return found.group().replace(name, f"{id}-{name}")

        drawn = _ID.sub(own, self.pictures.svg(drawing))
        told = Markup('role="img" aria-label="{}"').format(alt) if alt else Markup('aria-hidden="true"')
        fit = "" if alt else ' preserveAspectRatio="xMidYMid slice"'
        kept = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
        return Markup(_SIZE.sub(lambda found: f'<svg {kept} viewBox="{found[1]}" {told}{fit}>', drawn, count=1))  # noqa: S704

    def _tone(self, colour: str, white: float) -> str:
        """The class of a bar of that colour and what stands beside it."""
        tint = look.tint(colour, white)
        name = f"tone-{colour[1:].lower()}"
        self.tones[name] = f".{name}{{--bar:{colour};--tint:{tint};--dark:{look.readable(colour, tint)}}}"
        return name

    def _style(self) -> str:
        colours = {
            "ink": look.INK,
            "muted": look.MUTED,
            "brand": self.report.look.main,
            "soft": self.report.look.soft,
            "line": look.LINE,
            "accent": self.report.look.accent,
            "link": look.THEME_COLOURS[1],
        }
        root = ":root{" + "".join(f"--{name}:{colour};" for name, colour in colours.items()) + "}"
        return "".join(map(_face, _FACES)) + root + "".join(self.tones.values())


def _answers(report: Report) -> Iterable[tuple[str, dict[str, Markup]]]:
    """By the id of its row: an answer, and what is told about it beside it."""
    for table in report.tables():
        for target, row in zip(table.row_targets, table.rows, strict=False):
            number, answer, *rest = row
            told = [_words(text) for cell in rest[:-1] if (text := _text(cell)) != "–"]
            about = " · ".join([_text(number), *told])
            spans = (model.Span(answer),) if isinstance(answer, str) else answer
            said = Markup("").join(
                _element("span", escape(_words(span.text)), lang=span.language) if span.language else escape(span.text)
                for span in spans
            )
            yield target, {"answer": said, "about": escape(about)}


def _text(cell: Cell) -> str:
    return cell if isinstance(cell, str) else "".join(span.text for span in cell)


def _words(text: str) -> str:
    """The text without what a page may not hold, the spaces at its edges kept."""
    lead, tail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return lead + clean(text) + tail if text.strip() else text


def _element(name: str, within: Markup, **attributes: str) -> Markup:
    told = Markup("").join(Markup(' {}="{}"').format(key, value) for key, value in attributes.items())
    return Markup("<{0}{1}>{2}</{0}>").format(Markup(name), told, within)  # noqa: S704 - names of our own


def _face(face: tuple[Style, int, str]) -> str:
    style, weight, slope = face
    file = base64.b64encode(subset(style)).decode()
    return (
        f'@font-face{{font-family:"{look.FONT}";font-weight:{weight};font-style:{slope};font-display:swap;'
        f'src:url(data:font/ttf;base64,{file}) format("truetype")}}'
    )


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
