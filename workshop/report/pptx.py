"""The PowerPoint writer: at most ten slides, with native charts and tables that can be edited."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Sequence
from datetime import UTC
from functools import partial
from typing import Any

from pptx import Presentation
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.util import Mm, Pt

from workshop import look
from workshop.clean import clean, clean_line, cut
from workshop.report.appearance import Logo
from workshop.report.figures.bars import Bars
from workshop.report.figures.cover import HEIGHT as COVER_HEIGHT
from workshop.report.figures.cover import WIDTH as COVER_WIDTH
from workshop.report.figures.heat import HeatMap
from workshop.report.figures.matrix import Matrix
from workshop.report.figures.process import ProcessLane
from workshop.report.gate import pass_gate
from workshop.report.model import Line, Report
from workshop.report.pictures import Pictures
from workshop.report.pptx_charts import bar_chart, heat_chart, lane_chart, matrix_chart, rgb
from workshop.report.slides import MOST_ROWS, Grid, Listing, Opening, Picture, slides
from workshop.report.zipped import packed_anew

_WIDTH, _HEIGHT, _EDGE, _TOP = 338.67, 190.5, 16.0, 36.0
_LONGEST_ITEM, _LONGEST_CELL, _LONGEST_TITLE, _LONGEST_NOTE = 230, 120, 160, 260
_PALE = "#E9EDF0"
_PHOTO_CROP = (1 - 150 / _HEIGHT / (COVER_WIDTH / COVER_HEIGHT)) / 2
"""On either side of a cover of one's own: of its width the title slide shows as much as it is high."""
_TITLE_LOGO, _HEAD_LOGO = (80.0, 20.0), (46.0, 13.0)
_CHARTS: dict[type, Callable[..., Any]] = {
    HeatMap: heat_chart,
    Bars: bar_chart,
    ProcessLane: lane_chart,
    Matrix: matrix_chart,
}
_MASTER_TYPEFACE = re.compile(r'(<a:(?:major|minor)Font>\s*<a:latin typeface=")[^"]*')
_DECORATION = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>'
    "</a:ext></a:extLst>"
)


def write_pptx(report: Report, pictures: Pictures | None = None) -> bytes:
    """The report as slides; the same bytes for the same report. Raises GateNotPassed."""
    pass_gate(report)
    return _Writer(report, pictures or Pictures()).write()


class _Writer:
    def __init__(self, report: Report, pictures: Pictures) -> None:
        self.report, self.pictures = report, pictures
        self.presentation: Any = Presentation()
        self.presentation.slide_width, self.presentation.slide_height = Mm(_WIDTH), Mm(_HEIGHT)

    def write(self) -> bytes:
        self._set_master()
        self._set_properties()
        self._write_title()
        for slide in slides(self.report):
            made = self._slide(slide.title)
            match slide:
                case Opening():
                    self._write_opening(made, slide)
                case Listing():
                    self._write_items(made, slide.items)
                case Picture():
                    self._write_figure(made, slide)
                case Grid():
                    self._write_table(made, slide)
        self._put_logo_on_all()
        self._mark_draft()
        file = io.BytesIO()
        self.presentation.save(file)
        return packed_anew(file.getvalue())

    def _set_master(self) -> None:
        """The typeface and the place of titles, once for all slides."""
        master = self.presentation.slide_masters[0]
        theme = next(one.target_part for one in master.part.rels.values() if one.reltype.endswith("/theme"))
        theme._blob = _MASTER_TYPEFACE.sub(rf"\g<1>{look.FONT}", theme.blob.decode()).encode()
        logo = self.report.look.logo
        wide = _WIDTH - 2 * _EDGE - (logo.within(*_HEAD_LOGO)[0] + 8 if logo else 0)
        for page in (master, *master.slide_layouts):
            for shape in page.placeholders:
                if int(shape.placeholder_format.type or 0) in (1, 3):
                    shape.left, shape.top, shape.width, shape.height = Mm(_EDGE), Mm(9), Mm(wide), Mm(22)

    def _put_logo_on_all(self) -> None:
        """The logo in the upper right corner of every slide: it stands in the layout that they share."""
        logo = self.report.look.logo
        if not logo:
            return
        slide = self.presentation.slides[0]
        width, _height = logo.within(*_HEAD_LOGO)
        shape = self._add_logo(slide, logo, _HEAD_LOGO, left=_WIDTH - _EDGE - width, top=10)
        layout = slide.slide_layout
        _, relation = layout.part.get_or_add_image_part(io.BytesIO(logo.content))
        shape._element.xpath(".//a:blip")[0].rEmbed = relation
        shape._element.xpath(".//p:cNvPr")[0].set("id", "98")
        layout.shapes._spTree.insert(2, shape._element)

    def _mark_draft(self) -> None:
        """The watermark behind everything on every slide: it stands in the layout that they share."""
        if not self.report.watermark:
            return
        slide = self.presentation.slides[0]
        mark = self._box(slide, 30, 60, _WIDTH - 60, 70)
        mark.rotation = -20
        paragraph = mark.text_frame.paragraphs[0]
        paragraph.alignment = PP_ALIGN.CENTER
        self._run(paragraph, self.report.watermark, 120, _PALE, bold=True)
        _describe(mark, "")
        mark._element.xpath(".//p:cNvPr")[0].set("id", "99")
        slide.slide_layout.shapes._spTree.insert(2, mark._element)

    def _set_properties(self) -> None:
        report, properties = self.report, self.presentation.core_properties
        properties.title = cut(clean_line(report.title), 250)[0]
        properties.author = properties.last_modified_by = cut(clean_line(report.author), 250)[0]
        properties.subject = cut(clean_line(report.subtitle), 250)[0]
        properties.language, properties.keywords, properties.comments = report.tag, "", ""
        properties.identifier = report.fingerprint
        properties.created = properties.modified = report.made_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
        properties.revision = 1

    def _write_title(self) -> None:
        slide = self._slide(self.report.title)
        own = self.report.look.cover
        dots = self.report.look.cover_dots_per_inch
        picture = own or self.pictures.png(self.report.cover, dots_per_inch=dots)
        art = slide.shapes.add_picture(io.BytesIO(picture), 0, 0)
        art.crop_left, art.crop_right = (_PHOTO_CROP, _PHOTO_CROP) if own else (0.12, 0.22)
        art.left, art.top, art.width, art.height = Mm(_WIDTH - 150), 0, Mm(150), Mm(_HEIGHT)
        art.crop_bottom = 0.0
        _describe(art, "")
        _to_the_back(slide, art)
        title = slide.shapes.title
        title.left, title.top, title.width, title.height = Mm(_EDGE), Mm(44), Mm(162), Mm(52)
        title.text_frame.vertical_anchor = MSO_ANCHOR.BOTTOM
        size = 40 if len(self.report.title) < 50 else 28 if len(self.report.title) < 110 else 20
        title.text_frame.paragraphs[0].runs[0].font.size = Pt(size)
        frame = self._box(slide, _EDGE, 100, 162, 60).text_frame
        self._run(frame.paragraphs[0], self.report.subtitle, 17, look.MUTED)
        for detail in (*self.report.details, self.report.watermark):
            if detail:
                self._run(frame.add_paragraph(), detail, 13, look.MUTED, bold=detail == self.report.watermark)
        if logo := self.report.look.logo:
            _, height = logo.within(*_TITLE_LOGO)
            self._add_logo(slide, logo, _TITLE_LOGO, left=_EDGE + 2.5, top=_HEIGHT - 14 - height)

    def _add_logo(self, slide: Any, logo: Logo, room: tuple[float, float], *, left: float, top: float) -> Any:
        width, height = logo.within(*room)
        shape = slide.shapes.add_picture(io.BytesIO(logo.content), Mm(left), Mm(top), Mm(width), Mm(height))
        _describe(shape, clean_line(logo.organisation))
        return shape

    def _write_opening(self, slide: Any, opening: Opening) -> None:
        lead = self._box(slide, _EDGE, _TOP, _WIDTH - 2 * _EDGE, 30).text_frame
        self._write_line(lead.paragraphs[0], opening.lead, 20, self.report.look.main)
        each = (_WIDTH - 2 * _EDGE + 4) / max(1, len(opening.numbers))
        for at, (name, value) in enumerate(opening.numbers):
            box = self._box(slide, _EDGE + at * each, 80, each - 4, 28)
            box.fill.solid()
            box.fill.fore_color.rgb = rgb(self.report.look.soft)
            self._run(box.text_frame.paragraphs[0], value, 30, self.report.look.main, bold=True)
            self._run(box.text_frame.add_paragraph(), name, 12, look.MUTED)
        told = self._box(slide, _EDGE, 122, _WIDTH - 2 * _EDGE, 50).text_frame
        for at, callout in enumerate(opening.callouts):
            paragraph = told.paragraphs[0] if at == 0 else told.add_paragraph()
            paragraph.space_after = Pt(8)
            self._run(paragraph, f"{callout.title}\u2002", 17, self.report.look.accent, bold=True)
            self._write_line(paragraph, callout.line, 17, look.INK)

    def _write_items(self, slide: Any, items: Sequence[Line]) -> None:
        frame = self._box(slide, _EDGE, _TOP + 2, _WIDTH - 2 * _EDGE, 140).text_frame
        said = [_cut(_text(item), _LONGEST_ITEM) for item in items]
        length = sum(map(len, said))
        size = 25 if length < 300 else 22 if length < 450 else 19 if length < 750 else 16
        for number, words in enumerate(said, 1):
            paragraph = frame.paragraphs[0] if number == 1 else frame.add_paragraph()
            paragraph.space_after = Pt(size * 0.7)
            self._run(paragraph, f"{number}\u2002", size, look.theme_colour(number), bold=True)
            self._run(paragraph, words, size, look.INK)

    def _write_figure(self, slide: Any, picture: Picture) -> None:
        figure = picture.figure
        wide = _WIDTH - 2 * _EDGE
        chart = _CHARTS.get(type(figure.drawing)) if picture.is_chart else None
        if chart:
            beside = isinstance(figure.drawing, Matrix)
            place = partial(self._chart, slide, 205.0 if beside else wide)
            made = chart(place, figure.drawing)
            _describe(made, figure.alt)
            if isinstance(figure.drawing, Matrix):
                self._write_ideas(slide, figure.drawing)
        else:
            shape = slide.shapes.add_picture(io.BytesIO(self.pictures.png(figure.drawing)), Mm(_EDGE), Mm(_TOP))
            scale = min(Mm(wide) / shape.width, Mm(_HEIGHT - _TOP - 14) / shape.height)
            shape.width, shape.height = int(shape.width * scale), int(shape.height * scale)
            shape.left = int((Mm(_WIDTH) - shape.width) / 2)
            _describe(shape, clean_line(figure.alt))
        if figure.note:
            note = self._box(slide, _EDGE, _HEIGHT - 14, wide, 10).text_frame
            self._run(note.paragraphs[0], _cut(figure.note, _LONGEST_NOTE), 11, look.MUTED)
        slide.notes_slide.notes_text_frame.text = clean(f"{figure.alt}\n{figure.note}".strip())

    def _chart(self, slide: Any, width: float, kind: Any, values: Any) -> Any:
        return slide.shapes.add_chart(kind, Mm(_EDGE - 2), Mm(_TOP - 2), Mm(width), Mm(_HEIGHT - _TOP - 12), values)

    def _write_ideas(self, slide: Any, matrix: Matrix) -> None:
        frame = self._box(slide, 226, _TOP, _WIDTH - 226 - 8, 146).text_frame
        size = 13 if len(matrix.ideas) <= 10 else 10
        for at, idea in enumerate(matrix.ideas[:16]):
            paragraph = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
            paragraph.space_after = Pt(size / 2)
            self._run(paragraph, f"{idea.number}\u2002", size, self.report.look.main, bold=True)
            self._run(paragraph, _cut(idea.name, 80), size, look.INK)

    def _write_table(self, slide: Any, grid: Grid) -> None:
        columns, rows = grid.table.columns, grid.table.rows[:MOST_ROWS]
        width = Mm(_WIDTH - 2 * _EDGE)
        frame = slide.shapes.add_table(
            len(rows) + 1, len(columns), Mm(_EDGE), Mm(_TOP), width, Mm(12 * (len(rows) + 1))
        )
        _describe(frame, grid.table.summary)
        table = frame.table
        table.first_row, table.horz_banding = True, False
        whole = sum(column.width for column in columns)
        for at, column in enumerate(columns):
            table.columns[at].width = int(width * column.width / whole)
        for number, row in enumerate(([column.title for column in columns], *rows)):
            for at, value in enumerate(row):
                cell = table.cell(number, at)
                cell.margin_top = cell.margin_bottom = Mm(1)
                cell.vertical_anchor = MSO_ANCHOR.MIDDLE
                cell.fill.solid()
                cell.fill.fore_color.rgb = rgb(
                    self.report.look.main if number == 0 else look.PAPER if number % 2 else look.SOFT
                )
                paragraph = cell.text_frame.paragraphs[0]
                paragraph.alignment = PP_ALIGN.RIGHT if columns[at].align == "right" else PP_ALIGN.LEFT
                words = _cut(value if isinstance(value, str) else _text(value), _LONGEST_CELL)
                self._run(paragraph, words, 12, look.PAPER if number == 0 else look.INK, bold=number == 0)

    def _slide(self, title: str) -> Any:
        slide = self.presentation.slides.add_slide(self.presentation.slide_layouts[5])
        frame = slide.shapes.title.text_frame
        frame.word_wrap, frame.vertical_anchor = True, MSO_ANCHOR.MIDDLE
        frame.paragraphs[0].alignment = PP_ALIGN.LEFT
        words = _cut(title, _LONGEST_TITLE)
        self._run(frame.paragraphs[0], words, 28 if len(words) < 60 else 22, self.report.look.main, bold=True)
        return slide

    def _box(self, slide: Any, left: float, top: float, width: float, height: float) -> Any:
        box = slide.shapes.add_textbox(Mm(left), Mm(top), Mm(width), Mm(height))
        box.text_frame.word_wrap, box.text_frame.auto_size = True, MSO_AUTO_SIZE.NONE
        return box

    def _write_line(self, paragraph: Any, line: Line, size: float, colour: str) -> None:
        for span in line:
            if not span.to:
                self._run(paragraph, span.text, size, colour, bold=span.strong)

    def _run(self, paragraph: Any, words: str, size: float, colour: str, *, bold: bool = False) -> None:
        run = paragraph.add_run()
        run.text = _kept(words)
        run.font.size, run.font.bold = Pt(size), bold
        run.font.color.rgb = rgb(colour)
        run._r.get_or_add_rPr().set("lang", self.report.tag)


def _describe(shape: Any, alt: str) -> None:
    """Give a shape its alternative text; without a text it is decoration."""
    properties = shape._element.xpath(".//p:cNvPr")[0]
    properties.set("descr", alt)
    if not alt:
        properties.append(parse_xml(_DECORATION))


def _to_the_back(slide: Any, shape: Any) -> None:
    tree = slide.shapes._spTree
    tree.remove(shape._element)
    tree.insert(2, shape._element)


def _text(line: Line) -> str:
    """The words of a line without what leads elsewhere: a slide has no appendix."""
    return "".join(span.text for span in line if not span.to).strip()


def _cut(words: str, at_most: int) -> str:
    short, was_cut = cut(clean_line(words), at_most)
    return f"{short}…" if was_cut else short


def _kept(words: str) -> str:
    """The words as they may stand in a document, the spaces at their edges kept."""
    lead, tail = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    return lead + clean(words) + tail if words.strip() else words
