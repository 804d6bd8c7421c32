"""A report's own look: colours that can be read, a cover picture and a logo, in every format and with every project."""

from __future__ import annotations

import io
import random
import zipfile
from dataclasses import replace

import pytest
from build import MADE_AT, material
from docx import Document
from openpyxl import load_workbook
from PIL import Image, ImageDraw
from pptx import Presentation
from screens import answered_project, house, press, screen, seen
from test_report_formats import FORMATS, faults, files_of

from workshop import look
from workshop.collect.look_pictures import (
    COVER,
    LARGEST_COVER,
    CoverTooSmall,
    LogoTooSmall,
    PaleLogo,
    prepared_cover,
    prepared_logo,
)
from workshop.errors import NotThere
from workshop.jobs import write_project_report
from workshop.model import LookFile, ReportLook
from workshop.report import build_report
from workshop.report.appearance import appearance_of
from workshop.synthesise import weave
from workshop.texts import Texts

GREEN, BROWN = "#005E42", "#8A4B00"


@pytest.fixture
def settings(tmp_path, monkeypatch):
    with house(tmp_path, monkeypatch) as settings:
        yield settings


def picture(kind: str, size: tuple[int, int], colour: str | None = None) -> bytes:
    """A photo of noise, or a logo: a disc of that colour in the middle of a wide empty margin."""
    if colour is None:
        noise = random.Random(7).randbytes(300 * 150)
        made = Image.frombytes("L", (300, 150), noise).resize(size).convert("RGB")
    else:
        made = Image.new("RGBA", size, (0, 0, 0, 0))
        ImageDraw.Draw(made).ellipse([size[0] // 4, size[1] // 4, size[0] // 2, size[1] // 2], fill=colour)
    file = io.BytesIO()
    made.save(file, kind)
    return file.getvalue()


def own_report():
    cover = LookFile("c", "cover", "", prepared_cover(picture("JPEG", (2600, 1300))))
    logo = LookFile("l", "logo", "", prepared_logo(picture("PNG", (800, 400), GREEN)))
    chosen = ReportLook(colour=GREEN, accent=BROWN, organisation="Kuuran <kunta> & Co", cover="c", logo="l")
    source = material()
    source = replace(source, project=replace(source.project, look=chosen))
    return build_report(weave(source, made_at=MADE_AT), Texts("fi"), files={"cover": cover, "logo": logo})


def test_every_format_has_the_chosen_look_and_passes_its_validator(tmp_path):
    report = own_report()
    files = files_of(report)
    assert faults(files, tmp_path) == []
    assert len(files["docx"]) < 1_500_000
    assert len(files["pdf"]) < 1_000_000
    assert {one: again == files[one] for one, again in files_of(own_report()).items()} == dict.fromkeys(FORMATS, True)

    document = Document(io.BytesIO(files["docx"]))
    assert str(document.styles["Heading 1"].font.color.rgb) == GREEN[1:]
    section = document.sections[0]
    for part in (section.header, section.first_page_footer):
        assert "Kuuran &lt;kunta&gt; &amp; Co" in part._element.xml
    deck = Presentation(io.BytesIO(files["pptx"]))
    told = [shape._element.xpath(".//p:cNvPr")[0].get("descr") for shape in deck.slides[3].slide_layout.shapes]
    assert "Kuuran <kunta> & Co" in told
    for one in ("docx", "pptx"):
        with zipfile.ZipFile(io.BytesIO(files[one])) as parts:
            inside = {name: parts.read(name) for name in parts.namelist()}
        assert {report.look.cover, report.look.logo.content} <= {*inside.values()}
        words = b"".join(content for name, content in inside.items() if name.endswith(".xml") and "chart" not in name)
        assert GREEN[1:].encode() in words
        assert look.BRAND[1:].encode() not in words
    assert f"--brand:{GREEN};".encode() in files["html"]
    assert files["html"].count(b'aria-label="Kuuran &lt;kunta&gt; &amp; Co"') == 2
    assert files["pdf"].count(b"/DCTDecode") == 1
    cells = [cell for row in load_workbook(io.BytesIO(files["xlsx"])).worksheets[1].iter_rows() for cell in row]
    assert f"FF{GREEN[1:]}" in {cell.fill.fgColor.rgb for cell in cells}


def test_a_cover_is_cut_to_its_shape_and_a_logo_to_what_is_on_it():
    cover = prepared_cover(picture("JPEG", (1200, 3000)))
    with Image.open(io.BytesIO(cover)) as opened:
        assert opened.size == COVER
    assert len(cover) <= LARGEST_COVER
    with Image.open(io.BytesIO(prepared_logo(picture("PNG", (800, 400), GREEN)))) as opened:
        assert opened.size == pytest.approx((201, 101), abs=2)
        assert opened.convert("RGB").getpixel((0, 0)) == (255, 255, 255)


def test_pictures_that_would_look_bad_are_refused_with_their_sizes():
    with pytest.raises(CoverTooSmall, match="640 × 480"):
        prepared_cover(picture("JPEG", (640, 480)))
    with pytest.raises(CoverTooSmall, match="2000 × 200"):
        prepared_cover(picture("JPEG", (2000, 200)))
    with pytest.raises(PaleLogo):
        prepared_logo(picture("PNG", (800, 400), "#FFFFFF"))
    with pytest.raises(LogoTooSmall, match="26 × 26"):
        prepared_logo(picture("PNG", (100, 100), GREEN))


def test_what_an_archive_brought_is_made_readable_or_left_out():
    broken = {kind: LookFile("x", kind, "", b"<svg onload=alert(1)>") for kind in ("cover", "logo")}
    made = appearance_of(ReportLook("#FFCC00", "#FFFFFF", "Kaira", "x", "x"), broken)
    assert (made.cover, made.logo) == (b"", None)
    for colour in (made.main, made.accent):
        assert look.contrast(colour, "#FFFFFF") >= 4.5


def test_a_pale_colour_is_refused_with_its_contrast_and_a_darker_shade_is_offered(settings):
    with answered_project(settings) as (store, project):
        app = screen("report", project)
        app.session_state["report-look"] = True
        app.run()
        app.color_picker[0].set_value("#FFCC00").run()
        assert "Contrast on white 1.5:1. That is too pale to be read" in seen(app)
        press(app, "Save the colours")
        assert "its contrast is 1.5:1, and 4.5:1 is needed" in app.error[0].value
        assert store.project(project.id).look == ReportLook()
        press(app, "Take the darker shade #8B6E00")
        press(app, "Save the colours")
        assert store.project(project.id).look == ReportLook(colour="#8B6E00")
        press(app, "Undo")
        assert store.project(project.id).look == ReportLook()


def test_a_new_look_makes_the_report_anew_and_leaves_published_versions_as_they_are(settings):
    def written():
        made = write_project_report(
            store, project.id, language="fi", formats=["html"], settings=settings, progress=lambda share: None
        )
        return made.name, made.content

    with answered_project(settings) as (store, project):
        first = written()
        store.publish(project.id, "fi", "f", "{}", {"html": first[1]}, erasures=0)
        store.change_look(project.id, ReportLook(colour=GREEN))
        second = written()
        assert first[0] != second[0]
        assert f"--brand:{GREEN};".encode() in second[1]
        [version] = store.report_versions(project.id)
        assert store.published_file(version.id, "html") == first[1]


def test_a_copy_of_a_project_has_the_same_look_with_files_of_its_own(settings):
    with answered_project(settings) as (store, project):
        logo = store.add_look_file(project.id, "logo", b"kuva", name="vaakuna.png")
        store.change_look(project.id, ReportLook(colour=GREEN, organisation="Kaira", logo=logo.id))
        copy = store.copy_project(store.project(project.id), "Toinen")
        [kept] = store.look_files(copy.id, copy.look).values()
        assert (kept.content, copy.look.colour) == (b"kuva", GREEN)
        assert kept.id != logo.id
        assert store.look_files(copy.id, ReportLook(logo=logo.id)) == {}


def test_earlier_pictures_are_erased_for_good_and_the_one_in_use_stays(settings):
    with answered_project(settings) as (store, project):
        old, new = (store.add_look_file(project.id, "cover", content, name="") for content in (b"vanha", b"uusi"))
        store.change_look(project.id, ReportLook(cover=old.id))
        store.change_look(project.id, ReportLook(cover=new.id))
        changed = store.latest_edit
        app = screen("report", project)
        app.session_state["report-look"] = True
        app.run()
        press(app, "Erase them")
        assert b"vanha" not in settings.database_file.read_bytes()
        look = store.project(project.id).look
        assert store.look_files(project.id, look)["cover"].content == b"uusi"
        store.undo(project.id, changed)
        look = store.project(project.id).look
        assert (look.cover, store.look_files(project.id, look)) == (old.id, {})
        copy = store.copy_project(store.project(project.id), "Toinen")
        assert store.project(copy.id).look.cover == ""
        store.change_look(project.id, replace(look, colour=GREEN))
        assert store.project(project.id).look == ReportLook(colour=GREEN), "an erased picture locks nothing"
        with pytest.raises(NotThere):
            store.change_look(project.id, ReportLook(logo=old.id))
