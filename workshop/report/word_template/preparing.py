"""From a Word file to the template that is kept: a new document without a text."""

from __future__ import annotations

import copy
import io
import zipfile
from dataclasses import dataclass
from functools import cache
from typing import Any
from xml.sax.saxutils import quoteattr

from docx import Document
from docx.oxml.ns import nsdecls, qn
from lxml import etree

from workshop import look
from workshop.report.word_template.edges import Edges
from workshop.report.word_template.opening import TYPES, NotAWordTemplate, Opened, opened, parsed
from workshop.report.word_template.remarks import REMARKS
from workshop.report.word_template.styles import clean_styles, is_our_report, main_colour
from workshop.report.zipped import packed_anew

_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_EDGES = ("headerReference", "footerReference")
_TWIPS_PER_MM = 1440 / 25.4
_NARROWEST_TEXT, _LARGEST_SIDE, _SMALLEST_SIDE = 120 * _TWIPS_PER_MM, 450 * _TWIPS_PER_MM, 140 * _TWIPS_PER_MM
_SIDES = ("top", "right", "bottom", "left", "header", "footer", "gutter")


@dataclass(frozen=True, slots=True)
class PreparedTemplate:
    """A template as it is kept, and the keys of what a person might miss of it."""

    content: bytes
    remarks: tuple[str, ...]


def prepared_template(content: bytes) -> PreparedTemplate:
    """The template as it is kept; made again of what was kept, it is the same.

    NotAWordTemplate, OldWordTemplate, MacrosInTemplate, TemplateTooLarge.
    """
    from workshop.report.docx_adopting import adopt_styles  # it knows this package

    source = opened(content)
    try:
        made = _Preparing(source).prepared()
        adopt_styles(Document(io.BytesIO(made.content)), "fi-FI", look.BRAND)  # what cannot be used is no template
        return made
    except (ValueError, KeyError, TypeError, AttributeError, LookupError, StopIteration, etree.LxmlError) as problem:
        raise NotAWordTemplate from problem


def heading_colour(template: bytes) -> str:
    """The colour of the headings of a template that was prepared, as #RRGGBB; empty when they have none."""
    with zipfile.ZipFile(io.BytesIO(template)) as parts:
        return main_colour(parsed(parts.read("word/styles.xml")))


class _Preparing:
    def __init__(self, source: Opened) -> None:
        self.source = source
        self.remarks: set[str] = set()
        self.edges = Edges(source, self.remarks.add)

    def prepared(self) -> PreparedTemplate:
        self._look_for_what_is_left_behind()
        body = self.source.root(self.source.main).find(qn("w:body"))
        sections = list(body.iter(qn("w:sectPr")))
        styles, numbering = self._part("styles"), self._part("numbering")
        found = self._edges_of(sections)
        if is_our_report(styles):
            self.remarks.add("report")
            found = []
        cleaned = [(*reference, *self.edges.cleaned(name)) for *reference, name in found]
        for bullet in list(numbering.iter(qn("w:numPicBullet"), qn("w:lvlPicBulletId"))):
            bullet.getparent().remove(bullet)
        clean_styles(styles, numbering, [root for _, _, root, _ in cleaned], self.remarks.add)
        parts = {
            "styles": _told(styles),
            "numbering": _told(numbering),
            "theme": self._theme(),
            "fontTable": _told(self._fonts()),
            "settings": _told(self._settings(cleaned)),
        }
        section = self._section(sections, cleaned)
        file = packed_anew(_package(parts, cleaned, section, dict(self.edges.pictures.values())))
        return PreparedTemplate(file, tuple(key for key in REMARKS if key in self.remarks))

    def _look_for_what_is_left_behind(self) -> None:
        main = self.source.root(self.source.main)
        if any((text.text or "").strip() for text in main.iter(qn("w:t"))):
            self.remarks.add("text")
        named = [name for name in self.source.parts if name.endswith(".rels")]
        owners = [name.replace("_rels/", "").removesuffix(".rels") for name in named]
        if any(relation.outside for owner in owners for relation in self.source.relations(owner).values()):
            self.remarks.add("links")
        changed = next(main.iter(qn("w:ins"), qn("w:del"), qn("w:commentReference")), None) is not None
        if changed or self.source.related("comments"):
            self.remarks.add("changes")
        if any(name.lower().endswith((".odttf", ".ttf")) for name in self.source.parts):
            self.remarks.add("fonts")

    def _edges_of(self, sections: list[Any]) -> list[tuple[str, str, str]]:
        """The heads and feet that the report takes: whether head or foot, of which pages, and the name of the part.

        A section without one has that of the section before it; the first page is that of the whole template.
        """
        relations = self.source.relations(self.source.main)
        with_first = next((one for one in sections if _is_on(one.find(qn("w:titlePg")))), None)
        found = []
        for tag in _EDGES:
            for pages in ("default", "even", "first"):
                looked = list(reversed(sections)) if pages != "first" else [] if with_first is None else [with_first]
                references = (one for section in looked for one in section.findall(qn(f"w:{tag}")))
                ids = (one.get(qn("r:id")) for one in references if one.get(qn("w:type")) == pages)
                names = (relations[id].target for id in ids if id in relations and not relations[id].outside)
                name = next(names, "")
                if self.source.root(name) is not None:
                    found.append((tag, pages, name))
        return found

    def _part(self, kind: str) -> Any:
        """The root of a part of the template, or of Word's own where it has none."""
        name = self.source.related(kind)
        root = self.source.root(name) if name else None
        return copy.deepcopy(_usual(kind)) if root is None else root

    def _theme(self) -> bytes:
        name = self.source.related("theme")
        root = self.source.root(name) if name else None
        if root is None or f"{{{_OFFICE}}}" in "".join(key for one in root.iter() for key in one.attrib):
            root = _usual("theme")
        return _told(root)

    def _fonts(self) -> Any:
        table = self._part("fontTable")
        for tag in ("embedRegular", "embedBold", "embedItalic", "embedBoldItalic"):
            for embedded in list(table.iter(qn(f"w:{tag}"))):
                embedded.getparent().remove(embedded)
        return table

    def _settings(self, cleaned: list[Any]) -> Any:
        """Our own settings, with how the template maps its theme's colours, and whether its even pages are others."""
        made = copy.deepcopy(_usual("settings"))
        name = self.source.related("settings")
        theirs = self.source.root(name) if name else None
        if theirs is None:
            return made
        mapping, usual = theirs.find(qn("w:clrSchemeMapping")), made.find(qn("w:clrSchemeMapping"))
        if mapping is not None and usual is not None:
            made.replace(usual, copy.deepcopy(mapping))
        even = any(pages == "even" for _, pages, *_ in cleaned)
        if even and _is_on(theirs.find(qn("w:evenAndOddHeaders"))):
            made.find(qn("w:defaultTabStop")).addnext(made.makeelement(qn("w:evenAndOddHeaders")))
        return made

    def _section(self, sections: list[Any], cleaned: list[Any]) -> str:
        """The page: upright, of the template's size, with its margins where they leave room for tables."""
        chosen = next((one for one in reversed(sections) if not _lies(one)), sections[-1] if sections else None)
        size = None if chosen is None else chosen.find(qn("w:pgSz"))
        margins = None if chosen is None else chosen.find(qn("w:pgMar"))
        wide, high = sorted((_twips(size, "w", 11906), _twips(size, "h", 16838)))
        usual = dict(zip(_SIDES, (1361, 1276, 1134, 1276, 624, 567, 0), strict=True))
        room = {side: abs(_twips(margins, side, usual[side])) for side in _SIDES}
        sound = wide >= _SMALLEST_SIDE and high <= _LARGEST_SIDE and room["top"] + room["bottom"] < high / 2
        if not sound or wide - room["left"] - room["right"] - room["gutter"] < _NARROWEST_TEXT:
            self.remarks.add("margins")
            wide, high, room = (wide, high, usual) if sound else (11906, 16838, usual)
        told = "".join(f' w:{side}="{room[side]}"' for side in _SIDES)
        references = "".join(
            f'<w:{tag} w:type="{pages}" r:id="rEdge{number}"/>' for number, (tag, pages, *_) in enumerate(cleaned)
        )
        first = "<w:titlePg/>" if any(pages == "first" for _, pages, *_ in cleaned) else ""
        return f'{references}<w:pgSz w:w="{wide}" w:h="{high}"/><w:pgMar{told}/>{first}'


def _package(parts: dict[str, bytes], edges: list[Any], section: str, pictures: dict[str, bytes]) -> bytes:
    kinds = {"theme": "application/vnd.openxmlformats-officedocument.theme+xml"}
    files = {f"word/{name}.xml": content for name, content in parts.items()}
    types = {f"word/{name}.xml": kinds.get(name, f"{_WORD}.{name}+xml") for name in parts}
    links = [(f"rPart{number}", name, f"{name}.xml") for number, name in enumerate(parts)]
    for number, (tag, _, root, names) in enumerate(edges):
        kind = tag.removesuffix("Reference")
        name = f"{kind}{number + 1}.xml"
        files[f"word/{name}"], types[f"word/{name}"] = _told(root), f"{_WORD}.{kind}+xml"
        files[f"word/_rels/{name}.rels"] = _relations((id, "image", target) for id, target in names.items())
        links.append((f"rEdge{number}", kind, name))
    body = f"<w:document {nsdecls('w', 'r')}><w:body><w:sectPr>{section}</w:sectPr></w:body></w:document>"
    files["word/document.xml"], types["word/document.xml"] = body.encode(), f"{_WORD}.document.main+xml"
    files["word/_rels/document.xml.rels"] = _relations(links)
    files["_rels/.rels"] = _relations([("rMain", "officeDocument", "word/document.xml")])
    files |= {f"word/{name}": content for name, content in pictures.items()}
    overrides = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in types.items())
    usual = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
    usual |= {"png": "image/png", "jpeg": "image/jpeg"}
    defaults = "".join(f'<Default Extension="{end}" ContentType="{kind}"/>' for end, kind in usual.items())
    files["[Content_Types].xml"] = f'<Types xmlns="{TYPES}">{defaults}{overrides}</Types>'.encode()
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name in sorted(files, key=lambda name: (not name.startswith("["), name)):
            archive.writestr(name, files[name])
    return made.getvalue()


def _relations(links: Any) -> bytes:
    told = "".join(
        f'<Relationship Id={quoteattr(id)} Type="{_OFFICE}/{kind}" Target="{name}"/>' for id, kind, name in links
    )
    return f'<Relationships xmlns="{_RELATIONS}">{told}</Relationships>'.encode()


def _told(root: Any) -> bytes:
    told: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return told


@cache
def _usual(kind: str) -> Any:
    """The root of a part of the document that python-docx begins with."""
    end = "theme1.xml" if kind == "theme" else f"/{kind}.xml"
    parts = Document().part.package.iter_parts()
    return next(parsed(part.blob) for part in parts if str(part.partname).endswith(end))


def _lies(section: Any) -> bool:
    size = section.find(qn("w:pgSz"))
    return _twips(size, "w", 0) > _twips(size, "h", 1)


def _is_on(switch: Any) -> bool:
    return switch is not None and switch.get(qn("w:val"), "1") not in ("0", "false", "off")


def _twips(found: Any, name: str, usual: int) -> int:
    try:
        return round(float(found.get(qn(f"w:{name}")))) if found is not None else usual
    except (TypeError, ValueError):
        return usual
