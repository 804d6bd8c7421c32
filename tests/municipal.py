"""A Word template as a municipality has it: made in a Finnish Word, with its own fonts, crest, address and habits."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from PIL import Image, ImageDraw

FINNISH = {
    "Heading 1": "Otsikko1",
    "Heading 2": "Otsikko2",
    "Heading 3": "Otsikko3",
    "Title": "Otsikko",
    "Caption": "Kuvaotsikko",
    "List Bullet": "Merkittyluettelo",
    "Normal": "Normaali",
}
"""The ids that a Finnish Word gives its styles."""
COLOUR = "7A1F3D"
SECRET = "SALAINEN LUONNOS"


def crest(wide: int = 500, high: int = 240) -> bytes:
    """A crest beside a name, as a PNG."""
    made = Image.new("RGB", (wide, high), "white")
    drawn = ImageDraw.Draw(made)
    drawn.polygon([(20, 20), (180, 20), (180, 140), (100, 220), (20, 140)], fill=f"#{COLOUR}")
    drawn.ellipse([70, 60, 130, 120], fill="#E9B949")
    for at, width in ((70, 240), (120, 180)):
        drawn.rectangle([220, at, 220 + width, at + 24], fill="#33404A")
    file = io.BytesIO()
    made.save(file, "PNG")
    return file.getvalue()


def municipal_template(change: Callable[[Any], None] = lambda document: None) -> bytes:
    """The template as a file (dotx); `change` does something more to it before it is saved."""
    document = Document()
    _style(document)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(28), Mm(20)
    section.top_margin, section.bottom_margin = Mm(38), Mm(27)
    section.header_distance, section.footer_distance = Mm(10), Mm(9)
    section.different_first_page_header_footer = True
    _write_edges(section)
    document.add_heading("Mallipohjan ohje", 1)
    document.add_paragraph(f"Kirjoita tähän. {SECRET}")
    attached = document.part._settings_part.relate_to(
        "file:///C:/Mallit/kunta.dotx",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate",
        is_external=True,
    )
    template = OxmlElement("w:attachedTemplate")
    template.set(qn("r:id"), attached)
    document.settings.element.find(qn("w:defaultTabStop")).addprevious(template)
    change(document)
    file = io.BytesIO()
    document.save(file)
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    types = f"{kind}.document.main+xml", f"{kind}.template.main+xml"
    found = parts_of(file.getvalue())
    found["[Content_Types].xml"] = found["[Content_Types].xml"].replace(types[0].encode(), types[1].encode())
    return zipped({name: _in_finnish(content) if name.endswith(".xml") else content for name, content in found.items()})


def parts_of(file: bytes) -> dict[str, bytes]:
    """The parts of a zip by their names."""
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """A zip of those parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def _style(document: Any) -> None:
    """Fonts, sizes and colours that are not ours; Caption is missing, and a style has the name of one of ours."""
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Liberation Serif", Pt(11.5)
    for name, size in (("Title", 30), ("Heading 1", 20), ("Heading 2", 15), ("Heading 3", 12)):
        style = document.styles[name]
        fonts = style.element.get_or_add_rPr().find(qn("w:rFonts"))
        if fonts is not None:
            style.element.rPr.remove(fonts)
        style.font.name, style.font.size = "Liberation Sans Narrow", Pt(size)
        style.font.color.rgb = RGBColor.from_string(COLOUR if name != "Heading 3" else "E0A030")
        style.font.bold = True
    document.styles.element.remove(document.styles["Caption"].element)
    document.styles.add_style("Note", 1).font.italic = True


def _write_edges(section: Any) -> None:
    """At the head a table with the crest, the organisation and the page; at the foot an address with a link."""
    head = section.header
    table = head.add_table(1, 2, Mm(162))
    left, right = table.rows[0].cells
    left.paragraphs[0].add_run().add_picture(io.BytesIO(crest()), height=Mm(14))
    right.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    right.paragraphs[0].add_run("Hyvinvointi ja työllisyys  ")
    for kind, text in (("begin", ""), ("", " PAGE "), ("separate", ""), ("t", "1"), ("end", "")):
        run = right.paragraphs[0].add_run(text if kind == "t" else "")
        if kind in ("begin", "separate", "end"):
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)
        elif not kind:
            instruction = OxmlElement("w:instrText")
            instruction.text = text
            run._r.append(instruction)
    section.first_page_header.paragraphs[0].add_run().add_picture(io.BytesIO(crest()), height=Mm(26))
    for foot in (section.footer, section.first_page_footer):
        paragraph = foot.paragraphs[0]
        paragraph.add_run("Lumikosken kunta · Rantatie 1, 99999 Lumikoski · ")
        link = foot.part.relate_to("https://lumikoski.example", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        paragraph._p.append(
            parse_xml(
                f'<w:hyperlink {nsdecls("w", "r")} r:id="{link}"><w:r><w:t>lumikoski.example</w:t></w:r></w:hyperlink>'
            )
        )


def _in_finnish(content: bytes) -> bytes:
    for name, id in FINNISH.items():
        for attribute in (b"styleId", b"val"):
            old = b'w:%s="%s"' % (attribute, name.replace(" ", "").encode())
            if attribute == b"styleId" or name != "Normal":
                content = content.replace(old, b'w:%s="%s"' % (attribute, id.encode()))
        content = content.replace(b'<w:name w:val="%s"/>' % id.encode(), b'<w:name w:val="%s"/>' % name.encode())
    return content.replace(b'w:basedOn w:val="Normal"', b'w:basedOn w:val="Normaali"').replace(
        b'w:next w:val="Normal"', b'w:next w:val="Normaali"'
    )
