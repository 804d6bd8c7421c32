"""The small pieces of WordprocessingML that python-docx does not make: fields, bookmarks, links, borders, fonts.

Element orders follow ECMA-376; Word is strict about them.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

from docx.opc.oxml import serialize_part_xml
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from workshop.clean import clean
from workshop.report.zipped import packed_anew

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

_AFTER_BORDERS = [
    "w:shd",
    "w:tabs",
    "w:suppressAutoHyphens",
    "w:kinsoku",
    "w:wordWrap",
    "w:overflowPunct",
    "w:topLinePunct",
    "w:autoSpaceDE",
    "w:autoSpaceDN",
    "w:bidi",
    "w:adjustRightInd",
    "w:snapToGrid",
    "w:spacing",
    "w:ind",
    "w:contextualSpacing",
    "w:mirrorIndents",
    "w:suppressOverlap",
    "w:jc",
    "w:textDirection",
    "w:textAlignment",
    "w:textboxTightWrap",
    "w:outlineLvl",
    "w:divId",
    "w:cnfStyle",
    "w:rPr",
    "w:sectPr",
    "w:pPrChange",
]
_HYPHEN_BEFORE_A_WORD = re.compile(r"(?<=\s)-(?=\w)")
_LONG_WORD = re.compile(r"\S{36,}")
_FONT_PART = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
_FONT_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font"
_DECORATIVE = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>'
    "</a:ext></a:extLst>"
)
_SPACES = " \u00a0\u2002"


def element(tag: str, **attributes: object) -> Any:
    """A new element of the w: namespace, with its attributes."""
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    return made


def writable(text: str) -> str:
    """The text as it may stand in a document: cleaned, and with places to break its longest words."""
    lead = text[: len(text) - len(text.lstrip(_SPACES))]
    tail = text[len(text.rstrip(_SPACES)) :] if text.strip() else ""
    return lead + _LONG_WORD.sub(lambda word: "\u200b".join(re.findall(".{1,18}", word.group())), clean(text)) + tail


def keep_hyphens(document: Document) -> None:
    """Let no line end after the hyphen of a word that begins with one, such as “Kaikki ovet auki -hanke”."""
    for text in list(document.element.body.iter(qn("w:t"))):
        first, *others = _HYPHEN_BEFORE_A_WORD.split(text.text or "")
        if not others:
            continue
        text.text = first
        text.set(qn("xml:space"), "preserve")
        for words in others:
            hyphen, after = OxmlElement("w:noBreakHyphen"), OxmlElement("w:t")
            after.text = words
            after.set(qn("xml:space"), "preserve")
            text.addnext(hyphen)
            hyphen.addnext(after)
            text = after


def set_language_of(run: Run, tag: str) -> None:
    """Mark the run as written in that language, such as sv-FI."""
    run._r.get_or_add_rPr().append(element("lang", val=tag))


def add_field(paragraph: Paragraph, instruction: str, cached: str) -> Sequence[Any]:
    """Append a field that already shows its result, and give its runs: nothing needs updating on opening."""
    before = len(paragraph.runs)
    for kind in ("begin", "separate", "end"):
        if kind == "separate":
            text = OxmlElement("w:instrText")
            text.set(qn("xml:space"), "preserve")
            text.text = f" {instruction} "
            paragraph.add_run()._r.append(text)
        paragraph.add_run()._r.append(element("fldChar", fldCharType=kind))
        if kind == "separate":
            paragraph.add_run(cached)
    return [run._r for run in paragraph.runs[before:]]


def bookmark(name: str, number: int, first: Any, last: Any) -> None:
    """Set a bookmark around the elements from first to last."""
    first.addprevious(element("bookmarkStart", id=number, name=name))
    last.addnext(element("bookmarkEnd", id=number))


def add_paragraph(document: Document, style: str, text: str = "") -> Paragraph:
    """Append a paragraph in that style; python-docx' own way searches all styles for every paragraph."""
    paragraph = document.add_paragraph(writable(text))
    set_style(paragraph, style)
    return paragraph


def set_style(paragraph: Paragraph, style: str) -> None:
    """Give the paragraph a style by its name."""
    paragraph._p.style = style.replace(" ", "")


def add_link(target: str, runs: Sequence[Any]) -> None:
    """Make the runs a link to a bookmark in the same document."""
    link = element("hyperlink", anchor=target, history="1")
    runs[0].addprevious(link)
    for run in runs:
        link.append(run)


def set_borders(
    properties: Any, *, fill: str = "", left: str = "", around: str = "", bar: int = 36, space: int = 4
) -> None:
    """Shade a paragraph or a style and draw a bar on its left; colours are #RRGGBB, the bar in eighths of a point."""
    for tag in ("w:pBdr", "w:shd"):
        for old in properties.findall(qn(tag)):
            properties.remove(old)
    borders = OxmlElement("w:pBdr")
    if around:
        borders.append(element("top", val="single", sz=4, space=space, color=around[1:]))
    if left:
        borders.append(element("left", val="single", sz=bar, space=10, color=left[1:]))
    if around:
        borders.append(element("bottom", val="single", sz=4, space=space, color=around[1:]))
    if len(borders):
        properties.insert_element_before(borders, *_AFTER_BORDERS)
    if fill:
        properties.insert_element_before(element("shd", val="clear", color="auto", fill=fill[1:]), *_AFTER_BORDERS[1:])


def describe_picture(inline: Any, alt: str, *, number: int) -> None:
    """Give a picture its alternative text and a number of its own; without a text it is decoration."""
    for side in ("distT", "distB", "distL", "distR"):
        inline.set(side, "0")  # LibreOffice takes three millimetres where nothing is said
    properties = inline.docPr
    properties.set("id", str(number))
    properties.set("descr", alt)
    if not alt:
        properties.append(parse_xml(_DECORATIVE))


def anchor_behind_text(inline: Any) -> None:
    """Move an inline picture to the upper left corner of the page, behind the text."""
    _anchor(inline, '<wp:positionH relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionH>', 0)


def anchor_at_the_right(inline: Any, *, from_the_top: int) -> None:
    """Move an inline picture to the right edge of the text, so far below the top of the page, upright or lying."""
    _anchor(inline, '<wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH>', from_the_top)


def _anchor(inline: Any, across: str, from_the_top: int) -> None:
    anchor = parse_xml(
        f'<wp:anchor {nsdecls("wp", "a", "pic", "r")} distT="0" distB="0" distL="0" distR="0" simplePos="0" '
        'relativeHeight="1" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'{across}<wp:positionV relativeFrom="page"><wp:posOffset>{from_the_top}</wp:posOffset></wp:positionV>'
        "</wp:anchor>"
    )
    parts = {part.tag.split("}")[1]: part for part in inline}
    anchor.append(parts["extent"])
    anchor.append(parse_xml(f'<wp:effectExtent {nsdecls("wp")} l="0" t="0" r="0" b="0"/>'))
    anchor.append(parse_xml(f"<wp:wrapNone {nsdecls('wp')}/>"))
    for name in ("docPr", "cNvGraphicFramePr", "graphic"):
        anchor.append(parts[name])
    inline.getparent().replace(inline, anchor)


def embed_fonts(document: Document, family: str, files: Mapping[str, bytes]) -> None:
    """Embed TrueType files by style (Regular, Bold, Italic, BoldItalic), obfuscated as ECMA-376 part 4 asks."""
    package = document.part.package
    table = next(part for part in package.iter_parts() if str(part.partname).endswith("/fontTable.xml"))
    root = parse_xml(table.blob)
    font = element("font", name=family)
    for tag, value in (("charset", "00"), ("family", "swiss"), ("pitch", "variable")):
        font.append(element(tag, val=value))
    for number, (style, file) in enumerate(files.items(), 1):
        key = uuid5(NAMESPACE_URL, family + style)
        mask = key.bytes[::-1]
        hidden = bytes(byte ^ mask[at % 16] for at, byte in enumerate(file[:32])) + file[32:]
        part = Part(PackURI(f"/word/fonts/font{number}.odttf"), _FONT_PART, hidden, package)
        embedded = OxmlElement(f"w:embed{style}")
        embedded.set(qn("r:id"), table.relate_to(part, _FONT_LINK))
        embedded.set(qn("w:fontKey"), f"{{{str(key).upper()}}}")
        font.append(embedded)
    root.append(font)
    table._blob = serialize_part_xml(root)
    settings = document.settings.element
    zoom = settings.find(qn("w:zoom"))
    place = list(settings).index(zoom) + 1 if zoom is not None else 0
    settings.insert(place, OxmlElement("w:embedTrueTypeFonts"))
    settings.insert(place + 1, OxmlElement("w:saveSubsetFonts"))


def drop_stale_parts(document: Document) -> None:
    """Take out what python-docx's template brings and no longer fits: a second copy of the styles, a thumbnail."""
    for owner in (document.part, document.part.package):
        for id, relation in list(owner.rels.items()):
            if relation.reltype.endswith(("/stylesWithEffects", "/thumbnail")):
                del owner.rels[id]


def packed(document: Document) -> bytes:
    """The document as a file: the same bytes for the same document, whenever it is packed."""
    file = io.BytesIO()
    document.save(file)
    return packed_anew(file.getvalue())
