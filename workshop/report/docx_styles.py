"""The styles of the Word report: language, typeface, headings, cards and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor

from workshop import look
from workshop.report.docx_parts import element

if TYPE_CHECKING:
    from docx.document import Document

LINK = look.THEME_COLOURS[1]
TABLE_STYLE = "Kutomo Table"
_DOT_OF_SYMBOL = "\uf0b7"
_MAIN = "main"
"""Stands for the report's main colour."""
_HEADINGS = (
    # name, size, colour, space before, space after
    ("Title", 32, _MAIN, 0, 6),
    ("Subtitle", 14, look.MUTED, 0, 16),
    ("Heading 1", 22, _MAIN, 0, 10),
    ("Heading 2", 14, _MAIN, 16, 5),
    ("Heading 3", 12, look.INK, 10, 2),
)
_OWN = (
    # name, based on, size, bold, italic, colour, space after, line spacing
    ("Lead", "Normal", 12.5, False, False, _MAIN, 12, 1.3),
    ("Note", "Normal", 9, False, False, look.MUTED, 7, 1.2),
    ("Picture", "Normal", 10.5, False, False, look.INK, 2, 1.0),
    ("Callout", "Normal", 10.5, False, False, look.INK, 12, 1.25),
    ("Pull Quote", "Normal", 15, False, True, _MAIN, 12, 1.2),
    ("Card Heading", "Heading 2", 12.5, True, False, look.INK, 0, 1.22),
    ("Card Title", "Normal", 10.5, True, False, look.INK, 0, 1.22),
    ("Card Text", "Normal", 9.8, False, False, look.INK, 0, 1.18),
    ("Card Quote", "Normal", 9.8, False, True, look.INK, 0, 1.18),
    ("Card Facts", "Normal", 8.5, False, False, look.MUTED, 0, 1.22),
    ("Table Text", "Normal", 9, False, False, look.INK, 1.6, 1.1),
    ("Cover Detail", "Normal", 10.5, False, False, look.MUTED, 2, 1.2),
)

OWN_STYLES = tuple(name for name, *_ in _OWN)
"""The names of the styles that only our reports have."""


def prepare_styles(document: Document, tag: str, main: str) -> None:
    """Set up every style that the writer uses, in that main colour, and the language of the whole document."""
    set_language(document, tag)
    _drop_table_styles(document)
    _change_builtin(document, main)
    for name, base, size, bold, italic, colour, after, spacing in _OWN:
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles[base]
        _set_font(style, size, bold=bold, italic=italic, colour=_shown(colour, main))
        form = style.paragraph_format
        form.space_after, form.line_spacing = Pt(after), spacing
        form.space_before = Pt({"Picture": 10, "Pull Quote": 12, "Callout": 8, "Table Text": 1.6}.get(name, 0))
        if name.startswith("Card"):
            form.left_indent, form.right_indent, form.keep_together = Mm(6), Mm(3), True
            form.keep_with_next = name in ("Card Heading", "Card Title")
    document.styles["Picture"].paragraph_format.keep_with_next = True
    for name in ("Pull Quote", "Callout"):
        form = document.styles[name].paragraph_format
        form.left_indent, form.right_indent, form.keep_together = Mm(6), Mm(3), True
    for level in (1, 2):
        _add_contents_style(document, level)
    document.styles.element.append(parse_xml(_table(main)))
    hyphenate(document)
    use_current_layout(document)


def rgb(colour: str) -> RGBColor:
    """python-docx's colour of #RRGGBB."""
    return RGBColor.from_string(colour[1:])


def _shown(colour: str, main: str) -> str:
    return main if colour == _MAIN else colour


def _table(main: str) -> str:
    return f"""<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="KutomoTable">
<w:name w:val="{TABLE_STYLE}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/>
<w:pPr><w:spacing w:before="40" w:after="40" w:line="252" w:lineRule="auto"/></w:pPr>
<w:rPr><w:sz w:val="18"/></w:rPr>
<w:tblPr><w:tblBorders>
<w:top w:val="single" w:sz="8" w:color="{main[1:]}"/>
<w:bottom w:val="single" w:sz="8" w:color="{main[1:]}"/>
<w:insideH w:val="single" w:sz="4" w:color="{look.LINE[1:]}"/></w:tblBorders>
<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr>
<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{main[1:]}"/></w:tcPr></w:tblStylePr>
<w:tblStylePr w:type="firstCol"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>"""


def set_language(document: Document, tag: str) -> None:
    """Say in which language the whole document is written."""
    defaults = document.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for old in list(document.styles.element.iter(qn("w:lang"))):
        old.getparent().remove(old)
    defaults.append(element("lang", val=tag, eastAsia=tag, bidi="ar-SA"))
    theme = document.settings.element.find(qn("w:themeFontLang"))
    if theme is not None:
        theme.set(qn("w:val"), tag)


def _drop_table_styles(document: Document) -> None:
    """Take out the hundred table styles that python-docx's template brings: nobody uses them here."""
    for style in list(document.styles.element.findall(qn("w:style"))):
        if style.get(qn("w:type")) == "table" and style.get(qn("w:default")) != "1":
            document.styles.element.remove(style)


def _change_builtin(document: Document, main: str) -> None:
    styles = document.styles
    normal = styles["Normal"]
    _set_font(normal, 10.5, colour=look.INK)
    form = normal.paragraph_format
    form.space_after, form.line_spacing, form.widow_control = Pt(7), 1.28, True
    for name, size, colour, before, after in _HEADINGS:
        style = styles[name]
        _set_font(style, size, bold=name != "Subtitle", italic=False, colour=_shown(colour, main))
        form = style.paragraph_format
        form.space_before, form.space_after, form.line_spacing = Pt(before), Pt(after), 1.08
        form.keep_with_next = True
        for parent, child in ((style.element.pPr, "w:pBdr"), (style.element.rPr, "w:spacing")):
            old = parent.find(qn(child))
            if old is not None:
                parent.remove(old)
        _no_hyphens(style)
    _set_font(styles["Caption"], 9.5, bold=True, italic=False, colour=look.INK)
    styles["Caption"].paragraph_format.space_before = Pt(4)
    styles["Caption"].paragraph_format.space_after = Pt(10)
    for name in ("List Bullet", "List Number"):
        _set_font(styles[name], 10.5, colour=look.INK)
        styles[name].paragraph_format.space_after = Pt(5)
    _letter_bullets(document)
    for name in ("Header", "Footer"):
        _set_font(styles[name], 8.5, colour=look.MUTED)
        tabs = styles[name].element.pPr.find(qn("w:tabs"))
        if tabs is not None:
            styles[name].element.pPr.remove(tabs)


def _letter_bullets(document: Document) -> None:
    """Make the dot of lists a letter of our typeface: that of the font Symbol is an empty box where it is missing."""
    for level in document.part.numbering_part.element.iter(qn("w:lvl")):
        sign = level.find(qn("w:lvlText"))
        if sign is not None and sign.get(qn("w:val")) == _DOT_OF_SYMBOL:
            sign.set(qn("w:val"), "•")
            fonts = level.find(f"{qn('w:rPr')}/{qn('w:rFonts')}")
            if fonts is not None:
                fonts.getparent().replace(fonts, element("rFonts", ascii=look.FONT, hAnsi=look.FONT, cs=look.FONT))


def _no_hyphens(style: Any) -> None:
    properties = style.element.get_or_add_pPr()
    if properties.find(qn("w:suppressAutoHyphens")) is None:
        properties.insert_element_before(
            element("suppressAutoHyphens"),
            *("w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl", "w:rPr"),
        )


def _set_font(style: Any, size: float, *, colour: str, bold: bool | None = None, italic: bool | None = None) -> None:
    properties = style.element.get_or_add_rPr()
    old = properties.find(qn("w:rFonts"))
    if old is not None:
        properties.remove(old)
    properties.insert(0, element("rFonts", ascii=look.FONT, hAnsi=look.FONT, cs=look.FONT, eastAsia=look.FONT))
    style.font.size = Pt(size)
    style.font.bold, style.font.italic = bold, italic
    style.font.color.rgb = rgb(colour)


def _add_contents_style(document: Document, level: int) -> None:
    style = document.styles.add_style(f"toc {level}", WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    first = level == 1
    _set_font(style, 11 if first else 9.5, bold=first, colour=look.INK if first else look.MUTED)
    form = style.paragraph_format
    form.left_indent, form.line_spacing = Mm(0 if first else 6), 1.1
    form.space_before, form.space_after = Pt(5 if first else 0), Pt(2 if first else 1)  # a whole report on one page


def use_current_layout(document: Document) -> None:
    """Say that the document is of Word 2013 or later, so that it does not open in compatibility mode."""
    for setting in document.settings.element.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")


def hyphenate(document: Document) -> None:
    """Let words be parted at the ends of lines."""
    settings = document.settings.element
    stop = settings.find(qn("w:defaultTabStop"))
    for tag, value in (("consecutiveHyphenLimit", "2"), ("autoHyphenation", "true")):  # each goes before the last
        stop.addnext(element(tag, val=value))
