"""A Word template of one's own: its look is in the report, and nothing that it hides, runs or fetches."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from functools import cache

import pytest
from build import MADE_AT, material
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm
from municipal import COLOUR, SECRET, crest, municipal_template, parts_of, zipped
from openxml_audit import OpenXmlValidator
from screens import answered_project, house, screen
from test_report_docx import accessibility_problems, text_of

from workshop.clean import plain
from workshop.model import LookFile, ReportLook
from workshop.report import Pictures, Report, build_report, write_docx
from workshop.report.appearance import appearance_of
from workshop.report.word_template import (
    REMARKS,
    MacrosInTemplate,
    NotAWordTemplate,
    OldWordTemplate,
    TemplateTooLarge,
    prepared_template,
)
from workshop.synthesise import weave
from workshop.texts import Texts

SPOILT = (
    '<w:del w:id="5" w:author="Aino"><w:r><w:delText>POISTETTU</w:delText></w:r></w:del>',
    '<w:ins w:id="6" w:author="Aino"><w:r><w:t>lisätty</w:t></w:r></w:ins>',
    '<w:fldSimple w:instr=" INCLUDEPICTURE https://jaljet.example/x "><w:r><w:t>tulos</w:t></w:r></w:fldSimple>',
    '<w:fldSimple w:instr="TITLE"><w:r><w:t>MALLIN NIMI</w:t></w:r></w:fldSimple>',
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    "<w:r><w:instrText> DDEAUTO c:\\\\windows\\\\calc.exe </w:instrText></w:r>",
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" href="https://jaljet.example/"/></w:pict></w:r>',
    (
        '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/x" w:storeItemID="{1}"/></w:sdtPr>'
        "<w:sdtContent><w:r><w:t>sidottu</w:t></w:r></w:sdtContent></w:sdt>"
    ),
)
"""What may hide in a foot: changes, fields that fetch or run, drawings that lead out, data that is bound."""


@cache
def drawn() -> tuple[Report, Pictures]:
    """A draft and its pictures, which are the same on every template."""
    report = build_report(weave(material(), made_at=MADE_AT), Texts("fi"))
    return replace(report, watermark="Luonnos"), Pictures()


def written(template: bytes, organisation: str = "") -> bytes:
    """The report on that template, as it is kept."""
    report, pictures = drawn()
    kept = LookFile("t", "template", "pohja.dotx", prepared_template(template).content)
    chosen = ReportLook(template="t", organisation=organisation)
    return write_docx(replace(report, look=appearance_of(chosen, {"template": kept})), pictures)


def complaints(file: bytes, directory) -> list[str]:
    target = directory / "report.docx"
    target.write_bytes(file)
    return [str(error) for error in OpenXmlValidator().validate(target).errors] + accessibility_problems(file)


def with_word_parts(change) -> bytes:
    """The municipality's template with its parts changed by hand."""
    parts = parts_of(municipal_template())
    change(parts)
    return zipped(parts)


def test_the_report_stands_on_the_templates_styles_page_and_edges(tmp_path):
    template = municipal_template()
    file = written(template, organisation="Lumikosken kunta")
    assert complaints(file, tmp_path) == []
    assert written(template, organisation="Lumikosken kunta") == file
    document = Document(io.BytesIO(file))
    heading, normal = document.styles["Heading 1"], document.styles["Normal"]
    assert (heading.font.name, str(heading.font.color.rgb)) == ("Liberation Sans Narrow", COLOUR)
    assert (normal.font.name, normal.font.size.pt) == ("Liberation Serif", 11.5)
    assert document.styles["Note"].font.italic
    assert document.styles["Caption"].font.name is None
    used = {paragraph.style.name for paragraph in document.paragraphs}
    assert {"Heading 1", "Heading 2", "Title", "Caption", "Card Text", "List Bullet", "List Number"} <= used
    assert {paragraph.style.name for paragraph in document.paragraphs if paragraph.text == "Sisällys"} == {
        "Kutomo Contents Heading"
    }
    first, *others = document.sections
    assert [round(side.mm) for side in (first.left_margin, first.top_margin, first.bottom_margin)] == [28, 38, 27]
    assert all(section.header.is_linked_to_previous for section in others)
    head = first.header
    assert "Hyvinvointi ja työllisyys" in head._element.xml
    assert "Luonnos" in head._element.xml
    told = [one.get("descr") for one in head._element.iter(qn("wp:docPr"))]
    assert "Lumikosken kunta" in told
    assert len([one for one in first.footer._element.iter(qn("w:instrText")) if "PAGE" in (one.text or "")]) == 0
    table = document.styles["Kutomo Table"].element
    assert {one.get(qn("w:fill")) for one in table.iter(qn("w:shd"))} == {COLOUR}


def test_nothing_that_a_template_hides_runs_or_fetches_comes_into_the_report(tmp_path):
    def spoil(document):
        foot = document.sections[0].footer
        outside = foot.part.relate_to(
            "https://seuranta.example/kuva.png",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image",
            is_external=True,
        )
        paragraph = foot.paragraphs[0]
        shape = paragraph.add_run().add_picture(io.BytesIO(crest()), width=Mm(9))
        blip = next(shape._inline.iter(qn("a:blip")))
        del blip.attrib[qn("r:embed")]
        blip.set(qn("r:link"), outside)
        for xml in SPOILT:
            name, rest = xml[1:].split(" " if " " in xml.split(">")[0] else ">", 1)
            joint = " " if " " in xml.split(">")[0] else ">"
            paragraph._p.append(parse_xml(f"<{name} {nsdecls('w', 'r')}{joint}{rest}"))
        document.core_properties.author = "Aino Ohjaaja"

    kept = prepared_template(municipal_template(spoil))
    assert kept.remarks == ("text", "links", "drawings", "fields", "changes", "pale")
    assert kept.remarks == tuple(key for key in REMARKS if key in kept.remarks)
    assert prepared_template(kept.content).content == kept.content
    file = written(municipal_template(spoil))
    assert complaints(file, tmp_path) == []
    everything = b"".join(parts_of(file).values()).decode("utf-8", "replace")
    for harm in ("example/", "Aino", "POISTETTU", "MALLIN NIMI", "DDEAUTO", "INCLUDEPICTURE", SECRET, "dataBinding"):
        assert harm not in everything, harm
    assert "TargetMode" not in everything
    foot = "".join(text.text for text in Document(io.BytesIO(file)).sections[0].footer._element.iter(qn("w:t")))
    assert all(kept_words in foot for kept_words in ("lisätty", "tulos", "sidottu", "lumikoski.example"))
    assert SECRET not in text_of(file)


def bomb(parts):
    parts["word/media/image9.png"] = b"\0" * 80_000_000


def entities(parts):
    laughs = '<!DOCTYPE w [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;">]>'
    parts["word/styles.xml"] = laughs.encode() + re.sub(rb"<\?xml.*?\?>", b"", parts["word/styles.xml"])


@pytest.mark.parametrize(
    ("file", "refusal"),
    [
        (lambda: b"", NotAWordTemplate),
        (lambda: b"PK\3\4 rikki", NotAWordTemplate),
        (lambda: municipal_template()[:-400], NotAWordTemplate),
        (lambda: b"\xd0\xcf\x11\xe0" + b"\0" * 900, OldWordTemplate),
        (lambda: with_word_parts(bomb), TemplateTooLarge),
        (lambda: with_word_parts(entities), NotAWordTemplate),
        (lambda: with_word_parts(lambda parts: parts.update({"word/vbaProject.bin": b"x"})), MacrosInTemplate),
        (
            lambda: with_word_parts(
                lambda parts: parts.update(
                    {
                        "[Content_Types].xml": parts["[Content_Types].xml"]
                        .replace(
                            b"openxmlformats-officedocument.wordprocessingml.template.main+xml",
                            b"ms-word.template.macroEnabledTemplate.main+xml",
                        )
                        .replace(b"vnd.vnd", b"vnd")
                    }
                )
            ),
            MacrosInTemplate,
        ),
        (lambda: with_word_parts(lambda parts: parts.pop("word/document.xml")), NotAWordTemplate),
        (lambda: zipped({"xl/workbook.xml": b"<x/>", "[Content_Types].xml": b"<Types/>"}), NotAWordTemplate),
    ],
)
def test_what_is_no_template_or_is_dangerous_is_refused_in_words(file, refusal):
    with pytest.raises(refusal):
        prepared_template(file())


def test_a_bare_template_with_narrow_text_gets_what_it_lacks(tmp_path):
    """No heads, no feet, no numbering, and margins that leave no room for a table: what Word's other half makes."""

    def narrow(document):
        section = document.sections[0]
        section.left_margin = section.right_margin = Mm(70)
        for edge in (section.header, section.footer, section.first_page_header, section.first_page_footer):
            edge.is_linked_to_previous = True
        section.different_first_page_header_footer = False

    parts = parts_of(municipal_template(narrow))
    parts["word/numbering.xml"] = f"<w:numbering {nsdecls('w')}/>".encode()
    template = zipped(parts)
    assert "margins" in prepared_template(template).remarks
    file = written(template)
    assert complaints(file, tmp_path) == []
    document = Document(io.BytesIO(file))
    numbered = {number.numId for number in document.part.numbering_part.element.findall(qn("w:num"))}
    for style in ("List Bullet", "List Number"):
        assert document.styles[style].element.pPr.numPr.numId.val in numbered
    section = document.sections[0]
    assert section.page_width.mm - section.left_margin.mm - section.right_margin.mm > 150
    assert "Yhdessä eteenpäin" in section.header.paragraphs[0].text
    assert "PAGE" in section.footer._element.xml
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        assert b"Luonnos" in b"".join(archive.read(name) for name in archive.namelist() if "header" in name)


def test_a_report_whose_styles_somebody_has_changed_is_a_template_without_its_old_title(tmp_path):
    document = Document(io.BytesIO(written(municipal_template())))
    document.styles["Card Text"].font.italic = True
    file = io.BytesIO()
    document.save(file)
    assert "report" in prepared_template(file.getvalue()).remarks
    again = written(file.getvalue())
    assert complaints(again, tmp_path) == []
    made = Document(io.BytesIO(again))
    assert made.styles["Card Text"].font.italic
    head = made.sections[0].header._element.xml
    assert "Hyvinvointi" not in head
    assert head.count("Luonnos") == 1


def test_the_screen_says_why_a_template_is_refused_and_what_could_not_be_taken(tmp_path, monkeypatch):
    with house(tmp_path, monkeypatch) as settings, answered_project(settings) as (store, project):
        app = screen("report", project)
        app.session_state["report-look"] = True
        app.run()
        uploader = next(one for one in app.get("file_uploader") if "Word file" in one.label)
        uploader.set_value(("mallit.docm", b"\xd0\xcf\x11\xe0", "application/msword"))
        button = next(one for one in app.button if one.label == "Take it as the template")
        button.click().run()
        assert "old format (doc, dot) or behind a password" in app.error[0].value
        uploader = next(one for one in app.get("file_uploader") if "Word file" in one.label)
        uploader.set_value(("Kunnan *pohja*.dotx", municipal_template(), "application/msword"))
        next(one for one in app.button if one.label == "Take it as the template").click().run()
        look = store.project(project.id).look
        assert store.look_files(project.id, look)["template"].remarks == ("text", "links", "pale")
        shown = "\n".join(str(one.value) for kind in ("markdown", "caption") for one in app.get(kind))
        assert "The text of the template is not taken" in shown
        assert plain("Kunnan *pohja*.dotx") in shown
    assert settings.data_directory
