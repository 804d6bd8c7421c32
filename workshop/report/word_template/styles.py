"""A template's styles under the ids that the report's writer uses, whatever language Word was in that made them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from docx.oxml.ns import qn

from workshop import look
from workshop.report.docx_styles import OWN_STYLES, TABLE_STYLE

USED = {
    "normal": "Normal",
    "default paragraph font": "DefaultParagraphFont",
    "normal table": "TableNormal",
    "no list": "NoList",
    "title": "Title",
    "subtitle": "Subtitle",
    "heading 1": "Heading1",
    "heading 2": "Heading2",
    "heading 3": "Heading3",
    "caption": "Caption",
    "list bullet": "ListBullet",
    "list number": "ListNumber",
    "header": "Header",
    "footer": "Footer",
    "toc 1": "toc1",
    "toc 2": "toc2",
}
"""Ids by the names that Word gives its own styles in every language; they are what `set_style` makes of our names."""
CONTENTS_HEADING = "Kutomo Contents Heading"
OURS = {name.lower(): name.replace(" ", "") for name in (*OWN_STYLES, CONTENTS_HEADING)}
"""The same of the styles that only our reports have: a template may be such a report, or have their names by chance."""
_KINDS = {"DefaultParagraphFont": "character", "TableNormal": "table", "NoList": "numbering"}
_NAMES = {"normal": "Normal", "title": "Title", "subtitle": "Subtitle", "normal table": "Normal Table"}
_NAMES |= {"default paragraph font": "Default Paragraph Font", "no list": "No List"}
_NAMES |= {"list bullet": "List Bullet", "list number": "List Number"}
_REFERRING = ("basedOn", "next", "link", "pStyle", "rStyle", "tblStyle", "styleLink", "numStyleLink")
_PALE = 4.5


def clean_styles(styles: Any, numbering: Any, edges: Iterable[Any], remark: Callable[[str], None]) -> None:
    """Give the styles that the report uses their ids, everywhere in the template, and darken what is too pale."""
    for changed in list(styles.iter(qn("w:rPrChange"), qn("w:pPrChange"))):
        changed.getparent().remove(changed)
    _ensure_defaults(styles)
    _drop_doubles(styles)
    new_ids = _renamed(styles)
    for root in (styles, numbering, *edges):
        for piece in root.iter(*(qn(f"w:{name}") for name in _REFERRING)):
            value = piece.get(qn("w:val"))
            if value in new_ids:
                piece.set(qn("w:val"), new_ids[value])
    there = {style.get(qn("w:styleId")) for style in styles.iter(qn("w:style"))}
    for root in (styles, numbering, *edges):
        for piece in list(root.iter(*(qn(f"w:{name}") for name in _REFERRING))):
            if piece.get(qn("w:val")) not in there:
                piece.getparent().remove(piece)
    for style in styles.iter(qn("w:style")):
        if style.get(qn("w:styleId")) in ("Title", "Subtitle", "Heading1", "Heading2", "Heading3", "Caption", "Normal"):
            _darken(style, remark)


def is_our_report(styles: Any) -> bool:
    """Whether they are those of a report of ours: its heads and feet are that report's and not a template's."""
    return any(name.get(qn("w:val")) == TABLE_STYLE for name in styles.iter(qn("w:name")))


def main_colour(styles: Any) -> str:
    """The colour of the template's highest heading that has one of its own; empty when none has."""
    for id in ("Heading1", "Title", "Heading2"):
        for style in styles.iter(qn("w:style")):
            found = _colour(style) if style.get(qn("w:styleId")) == id else None
            if found is not None and look.luminance(f"#{found.get(qn('w:val'))}") > 0.01:
                return f"#{found.get(qn('w:val')).upper()}"
    return ""


def _ensure_defaults(styles: Any) -> None:
    """A place for what holds for the whole document, where the template has none."""
    standing = styles.find(qn("w:docDefaults"))
    if standing is None:
        standing = styles.makeelement(qn("w:docDefaults"))
        styles.insert(0, standing)
    for place, kind in enumerate(("rPr", "pPr")):
        default = standing.find(qn(f"w:{kind}Default"))
        if default is None:
            default = standing.makeelement(qn(f"w:{kind}Default"))
            standing.insert(place, default)
        if default.find(qn(f"w:{kind}")) is None:
            default.append(default.makeelement(qn(f"w:{kind}")))


def _drop_doubles(styles: Any) -> None:
    """Leave out what has no name or another's id, and our tables' style, which is made in each report's colour."""
    seen: set[str] = set()
    for style in list(styles.iter(qn("w:style"))):
        id, name = style.get(qn("w:styleId")), style.find(qn("w:name"))
        if not id or name is None or name.get(qn("w:val"), "") in ("", TABLE_STYLE) or id in seen:
            styles.remove(style)
        seen.add(id or "")


def _renamed(styles: Any) -> dict[str, str]:
    """Rename, and tell the new ids by the old ones."""
    wanted: dict[str, str] = {}
    for style in list(styles.iter(qn("w:style"))):
        name = style.find(qn("w:name"))
        told = name.get(qn("w:val"))
        id = (USED | OURS).get(told.lower())
        if id is None:
            continue
        if style.get(qn("w:type")) != _KINDS.get(id, "paragraph") or id in wanted.values():
            name.set(qn("w:val"), f"{told} (2)")
            continue
        if id in USED.values():
            name.set(qn("w:val"), _NAMES.get(told.lower(), told.lower()))
        wanted[style.get(qn("w:styleId"))] = id
    clashing = {*wanted.values()} - {old for old, new in wanted.items() if old == new}
    for style in styles.iter(qn("w:style")):
        old = style.get(qn("w:styleId"))
        if old not in wanted and old in clashing:
            wanted[old] = f"{old}Template"
        style.set(qn("w:styleId"), wanted.get(old, old))
    return wanted


def _colour(style: Any) -> Any:
    """The element that says the style's own colour, where it is a colour and not “auto”."""
    found = style.find(f"{qn('w:rPr')}/{qn('w:color')}")
    value = "" if found is None else found.get(qn("w:val"), "")
    return found if len(value) == 6 and set(value.upper()) <= set("0123456789ABCDEF") else None


def _darken(style: Any, remark: Callable[[str], None]) -> None:
    found = _colour(style)
    if found is None:
        return
    colour = f"#{found.get(qn('w:val')).upper()}"
    if look.contrast(colour, look.PAPER) < _PALE:
        remark("pale")
        found.set(qn("w:val"), look.readable(colour, look.PAPER)[1:])
        for name in ("themeColor", "themeTint", "themeShade"):
            found.attrib.pop(qn(f"w:{name}"), None)
