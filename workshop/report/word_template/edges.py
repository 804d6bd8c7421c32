"""What stands at the head and foot of a template's pages, made harmless: no links, no objects, no fields that fetch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from docx.oxml.ns import qn

from workshop.collect.photos import prepared_photo
from workshop.errors import WorkshopError
from workshop.report.word_template.opening import Opened, R, Relation

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_REF = f"{{{R}}}"
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_TEXT_BOX = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_NUMBERS = {"PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION"}
"""Fields that are kept."""
_TELL_OF_THE_TEMPLATE = {
    "DATE",
    "TIME",
    "SAVEDATE",
    "CREATEDATE",
    "PRINTDATE",
    "FILENAME",
    "TITLE",
    "SUBJECT",
    "AUTHOR",
}
"""Fields whose last result is the template's and would be wrong in a report; of others the result stays as text."""
_LONGEST_SIDE = 1_400
"""Of a picture, in pixels: a letterhead as wide as the page is sharp enough, and the report is sent by mail."""
_FIRST_NUMBER = 9000
"""Of pictures of the template; those of the report are numbered from 1."""


def _named(*names: str) -> set[str]:
    return {qn(f"w:{name}") for name in names}


_OPENED_UP = _named("ins", "moveTo", "smartTag", "customXml", "sdt", "sdtContent", "hyperlink", "dir", "bdo")
_CHANGES = _named("del", "moveFrom", "commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef")
_CHANGES |= _named("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd")
_CHANGES |= _named(*(f"{of}PrChange" for of in ("r", "p", "tbl", "tr", "tc", "sect", "tblPrEx")), "tblGridChange")
_OBJECTS = _named("object", "control", "altChunk", "subDoc", "pict", "movie")
_DROPPED = _named("bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd", "footnoteReference")
_DROPPED |= _named("endnoteReference", "sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr", "lastRenderedPageBreak")


@dataclass
class Edges:
    """Cleans the heads and feet of one template, and gathers their pictures and what was left out."""

    source: Opened
    remark: Callable[[str], None]
    pictures: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    """By the name of the part in the template: the name to be kept under, and the picture."""
    _number: int = _FIRST_NUMBER

    def cleaned(self, name: str) -> tuple[Any, dict[str, str]]:
        """The root element of a head or foot, and the names of its pictures by the ids it has for them."""
        root, relations = self.source.root(name), self.source.relations(name)
        self._take_one_of_alternatives(root)
        for piece in list(root.iter()):
            if piece.tag in _CHANGES:
                self.remark("changes")
                _remove(piece)
            elif piece.tag in _OBJECTS:
                self.remark("drawings")
                _remove(piece)
            elif piece.tag in _DROPPED:
                _remove(piece)
        for piece in list(root.iter(*_OPENED_UP)):
            if piece.tag == qn("w:hyperlink"):
                self.remark("links")
            _open_up(piece)
        self._clean_fields(root)
        kept = self._clean_pictures(root, relations)
        for piece in list(root.iter()):
            if any(name.startswith(_REF) and value not in kept for name, value in piece.attrib.items()):
                self.remark("links")
                _remove(piece)
        for cell in (root, *root.iter(qn("w:tc"), qn("w:txbxContent"))):
            if not len(cell) or cell[-1].tag != qn("w:p"):
                cell.append(cell.makeelement(qn("w:p")))
        return root, kept

    def _take_one_of_alternatives(self, root: Any) -> None:
        """Of drawings that stand there twice, for new and for old programs, keep the one for new ones."""
        for both in list(root.iter(f"{_MC}AlternateContent")):
            chosen = both.find(f"{_MC}Choice")
            drawings = [] if chosen is None else chosen.findall(qn("w:drawing"))
            for drawing in drawings:
                both.addprevious(drawing)
            if not drawings:
                self.remark("drawings")
            _remove(both)

    def _clean_pictures(self, root: Any, relations: dict[str, Relation]) -> dict[str, str]:
        kept: dict[str, str] = {}
        for drawing in list(root.iter(qn("w:drawing"))):
            for piece in list(drawing.iter(qn("a:hlinkClick"), qn("a:hlinkHover"))):
                _remove(piece)
            for blip in drawing.iter(qn("a:blip")):
                for extension in blip.findall(qn("a:extLst")):  # the same picture as SVG
                    blip.remove(extension)
            ids = [blip.get(qn("r:embed")) for blip in drawing.iter(qn("a:blip"))]
            linked = any(blip.get(qn("r:link")) for blip in drawing.iter(qn("a:blip")))
            kinds = {data.get("uri") for data in drawing.iter(qn("a:graphicData"))}
            if linked or not kinds <= {_PICTURE, _TEXT_BOX}:
                self.remark("links" if linked else "drawings")
                _remove(drawing)
                continue
            names = {id: self._picture(relations.get(id or "")) for id in ids}
            if not all(names.values()):
                self.remark("pictures")
                _remove(drawing)
                continue
            kept.update({str(id): str(name) for id, name in names.items()})
            for properties in drawing.iter(qn("wp:docPr")):
                self._number += 1
                properties.set("id", str(self._number))
        return kept

    def _picture(self, relation: Relation | None) -> str | None:
        """The name under which a picture of the template is kept, painted anew; nothing when it cannot be read."""
        if relation is None or relation.outside or relation.kind != "image":
            return None
        if relation.target not in self.pictures:
            found = self.source.parts.get(relation.target, b"")
            try:
                content, media_type = prepared_photo(found, longest_side=_LONGEST_SIDE)
            except WorkshopError:
                return None
            name = f"media/template{len(self.pictures) + 1}.{'png' if media_type == 'image/png' else 'jpeg'}"
            self.pictures[relation.target] = (name, content)
        return self.pictures[relation.target][0]

    def _clean_fields(self, root: Any) -> None:
        for simple in list(root.iter(qn("w:fldSimple"))):
            name = _name(simple.get(qn("w:instr")) or "")
            if name not in _NUMBERS:
                self.remark("fields")
                _remove(simple) if name in _TELL_OF_THE_TEMPLATE else _open_up(simple)
        for pieces in list(_complex_fields(root)):
            name = _name("".join(one.text or "" for one in pieces if one.tag == qn("w:instrText")))
            if name not in _NUMBERS:
                self.remark("fields")
                for one in pieces:
                    if name in _TELL_OF_THE_TEMPLATE or one.tag in _named("fldChar", "instrText"):
                        _remove(one)


def _complex_fields(root: Any) -> Iterator[list[Any]]:
    """The pieces of each field that is told by marks in runs; one within another comes before it."""
    open_fields: list[list[Any]] = []
    for piece in root.iter(qn("w:fldChar"), qn("w:instrText"), qn("w:t")):
        kind = piece.get(qn("w:fldCharType"))
        if kind == "begin":
            open_fields.append([])
        for pieces in open_fields[-1:]:
            pieces.append(piece)
        if kind == "end" and open_fields:
            yield open_fields.pop()
    for unfinished in open_fields:
        yield [piece for piece in unfinished if piece.tag != qn("w:t")]


def _name(instruction: str) -> str:
    return (instruction.split() or [""])[0].upper()


def _remove(piece: Any) -> None:
    """Take a piece out, with what is in it."""
    parent = piece.getparent()
    if parent is not None:
        parent.remove(piece)


def _open_up(piece: Any) -> None:
    """Put what is in a piece in its place."""
    for inner in list(piece):
        piece.addprevious(inner)
    _remove(piece)
