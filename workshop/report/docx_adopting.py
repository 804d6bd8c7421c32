"""The styles of a Word template taken over: what it has is used as it is, and what it lacks is added to match it."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn

from workshop.clean import clean_line, cut
from workshop.report.docx_styles import (
    TABLE_STYLE,
    hyphenate,
    prepare_styles,
    set_language,
    use_current_layout,
)
from workshop.report.word_template.styles import CONTENTS_HEADING, OURS, USED

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_USUAL_SIZE = 21
"""Of the text of our own reports, in half points."""
_SMALLEST, _LARGEST = 0.88, 1.0
_LISTS = ("ListBullet", "ListNumber")
_LONGEST_ALT = 120


def adopt_styles(document: WordDocument, tag: str, main: str) -> None:
    """Add to a template's styles those of the report that it lacks, in its own typeface and of a size to match."""
    house = Document()
    prepare_styles(house, tag, main)
    styles = document.styles.element
    set_language(document, tag)
    hyphenate(document)
    use_current_layout(document)
    there = {style.get(qn("w:styleId")): style for style in styles.iter(qn("w:style"))}
    scale = _scale(there.get("Normal"), styles)
    wanted = {*USED.values(), *OURS.values(), TABLE_STYLE.replace(" ", "")}
    for style in house.styles.element.iter(qn("w:style")):
        id = style.get(qn("w:styleId"))
        if id in wanted and id not in there:
            there[id] = _matched(style, scale)
            styles.append(there[id])
            if id.startswith("toc"):
                _tighten(there[id])
    for style in styles.iter(qn("w:style")):
        for name in ("basedOn", "next", "link"):
            referred = style.find(qn(f"w:{name}"))
            if referred is not None and referred.get(qn("w:val")) not in there:
                style.remove(referred)
    for id in _LISTS:
        _number(document, there[id], house)
    contents = OURS[CONTENTS_HEADING.lower()]
    if contents not in there:
        added = document.styles.add_style(CONTENTS_HEADING, WD_STYLE_TYPE.PARAGRAPH)
        added.base_style = document.styles["Heading 1"]
        there[contents] = added.element
    for style in (there[contents], there["CardHeading"]):  # the template's headings may be numbered
        _leave_unnumbered(style.get_or_add_pPr())


def describe_template_pictures(document: WordDocument, organisation: str) -> None:
    """Give the pictures of the template's heads and feet the organisation's name, where they say nothing of their own.

    A text box says what is written in it.
    """
    for relation in document.part.rels.values():
        if not relation.reltype.endswith(("/header", "/footer")):
            continue
        for properties in relation.target_part.element.iter(qn("wp:docPr")):
            if not properties.get("descr") and not any("decorative" in str(one.tag) for one in properties.iter()):
                words = "".join(text.text or "" for text in properties.getparent().iter(qn("w:t")))
                properties.set("descr", cut(clean_line(words or organisation), _LONGEST_ALT)[0])


def _leave_unnumbered(properties: Any) -> None:
    """Say that a paragraph or style has no number, whatever it is based on."""
    numbers = properties.get_or_add_numPr()
    numbers.get_or_add_ilvl().val = 0
    numbers.get_or_add_numId().val = 0


def _matched(style: Any, scale: float) -> Any:
    """A style of ours without a typeface of its own, its size in proportion to the template's text."""
    made = copy.deepcopy(style)
    for fonts in list(made.iter(qn("w:rFonts"))):
        fonts.getparent().remove(fonts)
    for size in made.iter(qn("w:sz"), qn("w:szCs")):
        size.set(qn("w:val"), str(round(int(size.get(qn("w:val"))) * scale)))
    return made


def _tighten(style: Any) -> None:
    """Let the contents stand on one page, though the template's pages are smaller than ours."""
    for spacing in style.iter(qn("w:spacing")):
        for side, most in (("before", 60), ("after", 30)):
            spacing.set(qn(f"w:{side}"), str(min(most, int(spacing.get(qn(f"w:{side}"), most)))))


def _scale(normal: Any, styles: Any) -> float:
    """How large the template's text is against ours."""
    defaults = styles.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}/{qn('w:sz')}")
    own = None if normal is None else normal.find(f"{qn('w:rPr')}/{qn('w:sz')}")
    found = own if own is not None else defaults
    try:
        size = float(found.get(qn("w:val"))) if found is not None else 20.0
    except (TypeError, ValueError):
        size = _USUAL_SIZE
    return min(_LARGEST, max(_SMALLEST, size / _USUAL_SIZE))


def _number(document: WordDocument, style: Any, house: WordDocument) -> None:
    """Give a list's style bullets or numbers, unless the template has them for it."""
    numbering: Any = document.part.numbering_part.element
    own = style.pPr.numPr if style.pPr is not None else None
    there = {one.numId for one in numbering.findall(qn("w:num"))}
    if own is not None and own.numId is not None and own.numId.val in there:
        return
    theirs: Any = house.part.numbering_part.element
    usual: Any = next(one for one in house.styles.element.iter(qn("w:style")) if one.styleId == style.styleId)
    wanted = next(one for one in theirs.findall(qn("w:num")) if one.numId == usual.pPr.numPr.numId.val)
    [abstract] = [
        copy.deepcopy(one)
        for one in theirs.findall(qn("w:abstractNum"))
        if one.get(qn("w:abstractNumId")) == str(wanted.abstractNumId.val)
    ]
    taken = [int(one.get(qn("w:abstractNumId"))) for one in numbering.findall(qn("w:abstractNum"))]
    number = max(taken, default=-1) + 1
    abstract.set(qn("w:abstractNumId"), str(number))
    for name in ("nsid", "tmpl"):
        for one in abstract.findall(qn(f"w:{name}")):
            abstract.remove(one)
    first = next(iter(numbering.findall(qn("w:num"))), None)
    if first is None:
        numbering.append(abstract)
    else:
        first.addprevious(abstract)
    made = numbering.add_num(number)
    numbers = style.get_or_add_pPr().get_or_add_numPr()
    numbers.get_or_add_numId().val = made.numId
    for changed in abstract.iter(qn("w:pStyle")):
        changed.set(qn("w:val"), style.styleId)
