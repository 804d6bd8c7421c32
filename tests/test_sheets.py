"""Invitations on paper: a page for each link, which a phone, an eye at two metres and a screen reader can read."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

import numpy as np
import pikepdf
import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from workshop.collect.sheets import PaperSize, Sheet, invitation_sheets
from workshop.model import Language, Project
from workshop.texts import Texts

BASE = "https://kutomo.example.fi"
EVERYBODY = Sheet("abcd2345")
EMPLOYERS = Sheet("wmwmwmwm", "Työnantajat", datetime(2026, 11, 30, 14, 0, tzinfo=UTC))
MILLIMETRES = 25.4 / 72
POINTS = {"a4": (595, 842), "a5": (420, 595)}

needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not installed on this machine")


def project(name: str = "Yhdessä eteenpäin", language: Language = "fi") -> Project:
    return Project("project-1", name, language, "", "", datetime(2026, 8, 22, 9, 30, tzinfo=UTC))


def printed(
    *sheets: Sheet,
    name: str = "Yhdessä eteenpäin",
    base: str = BASE,
    language: Language = "fi",
    size: PaperSize = "a4",
) -> bytes:
    return invitation_sheets(sheets or (EVERYBODY,), project(name), base, Texts(language), size=size)


def poppler(command: str, *options: str, file: bytes) -> bytes:
    return subprocess.run([command, *options], input=file, capture_output=True, check=True).stdout


def words(file: bytes, page: int = 1) -> str:
    """What stands on the page, on one line."""
    told = poppler("pdftotext", "-f", str(page), "-l", str(page), "-", "-", file=file).decode()
    return " ".join(told.replace("\u200b", "").split())


def code_height(file: bytes, code: str, page: int = 1) -> float:
    """The height of the line on which the code stands, in points: 1.2 times the size of the type."""
    boxes = poppler("pdftotext", "-bbox", "-f", str(page), "-l", str(page), "-", "-", file=file).decode()
    found = re.search(rf'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">{code}<', boxes)
    assert found, boxes
    return float(found[2]) - float(found[1])


def qr_on(file: bytes, modules: int, page: int = 1) -> tuple[np.ndarray, float]:
    """The dark modules of the QR code, looked at on the printed page, and the width of one in millimetres.

    It is what is pure black on the page. The margin of four modules that readers need is looked at too.
    """
    picture = poppler("pdftoppm", "-gray", "-r", "150", "-f", str(page), "-l", str(page), "-", file=file)
    grey = np.asarray(Image.open(io.BytesIO(picture)))
    rows, columns = np.nonzero(grey < 10)
    top, bottom, left, right = rows.min(), rows.max() + 1, columns.min(), columns.max() + 1
    step = (right - left) / modules
    assert (bottom - top) / modules == pytest.approx(step, abs=0.1)
    margin = int(4 * step)
    around = grey[top - margin : bottom + margin, left - margin : right + margin].copy()
    around[margin - 1 : 1 - margin, margin - 1 : 1 - margin] = 255
    assert around.min() == 255
    middles = (np.arange(modules) + 0.5) * step
    seen = grey[np.ix_((top + middles).astype(int), (left + middles).astype(int))]
    return seen < 128, step / 150 * 25.4


def qr_of(address: str) -> np.ndarray:
    return np.array([[bool(module) for module in row] for row in segno.make(address, error="m", micro=False).matrix])


def tags(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    """All elements of the structure that a screen reader reads."""
    waiting = [pdf.Root.StructTreeRoot]
    while waiting:
        element = waiting.pop()
        if not isinstance(element, pikepdf.Dictionary):
            continue
        yield element
        below = element.get("/K", [])
        waiting += reversed(list(below) if isinstance(below, pikepdf.Array) else [below])


@pytest.mark.parametrize("size", ["a4", "a5"])
def test_each_link_has_a_page_of_its_own_in_the_size_of_the_paper(size: PaperSize) -> None:
    with pikepdf.open(io.BytesIO(printed(EVERYBODY, EMPLOYERS, Sheet("efgh6789", "Oppilaitokset"), size=size))) as pdf:
        assert [tuple(round(float(side)) for side in page.mediabox[2:]) for page in pdf.pages] == [POINTS[size]] * 3


@needs_poppler
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("size", ["a4", "a5"])
def test_the_page_says_what_to_do_in_the_order_of_doing_it(language: Language, size: PaperSize) -> None:
    _ = Texts(language)
    told = words(printed(EVERYBODY, EMPLOYERS, language=language, size=size), page=2)
    said = [
        "Työnantajat",
        "Yhdessä eteenpäin",
        _("Take part"),
        _("Point the camera of your phone at the QR code and open the link."),
        _("Or type this address in a browser:"),
        "kutomo.example.fi/j",
        _("and this code on the page that opens:"),
        "wmwm-wmwm",
        _("Your name is not asked. Answering is voluntary."),
        _("You can take part until {moment}.", moment=_.moment(datetime(2026, 11, 30, 14, 0, tzinfo=UTC))),
    ]
    places = [told.find(words) for words in said]
    assert -1 not in places, told
    assert places == sorted(places)


@needs_poppler
def test_a_link_for_everybody_names_no_group_and_one_without_an_end_no_time() -> None:
    told = words(printed(EVERYBODY, EMPLOYERS))
    assert "Työnantajat" not in told
    assert "2026" not in told


@needs_poppler
@pytest.mark.parametrize("size", ["a4", "a5"])
@pytest.mark.parametrize(
    "base", ["https://a.fi", "http://192.168.1.7:8501/", BASE, "https://" + "yhteiskehittaminen." * 9 + "example.fi"]
)
def test_the_printed_qr_code_opens_the_link_of_its_own_page(base: str, size: PaperSize) -> None:
    file = printed(EVERYBODY, EMPLOYERS, base=base, size=size)
    for page, code in enumerate(("abcd2345", "wmwmwmwm"), 1):
        right = qr_of(f"{base.rstrip('/')}/i/{code}")
        seen, width = qr_on(file, len(right), page)
        assert (seen == right).all()
        assert width > 0.8
    other = qr_of(f"{base.rstrip('/')}/i/abcd2345")
    assert (seen != other).any()


@needs_poppler
@pytest.mark.parametrize(("size", "millimetres"), [("a4", 12), ("a5", 8)])
def test_the_code_is_read_at_two_metres_and_is_as_large_on_every_sheet(size: PaperSize, millimetres: int) -> None:
    """Small letters of 8 mm are more than twice what an ordinary eye needs at 2 m (5 minutes of arc make 2.9 mm)."""
    file = printed(EVERYBODY, EMPLOYERS, size=size)
    narrow, wide = code_height(file, "abcd-2345"), code_height(file, "wmwm-wmwm", page=2)
    assert narrow == pytest.approx(wide)
    assert wide / 1.2 * 0.527 * MILLIMETRES > millimetres
    assert code_height(printed(EVERYBODY, size=size), "abcd-2345") > wide


def test_a_screen_reader_gets_title_language_headings_and_the_address_behind_the_picture() -> None:
    with pikepdf.open(io.BytesIO(printed(EVERYBODY, EMPLOYERS, language="sv"))) as pdf:
        assert str(pdf.Root.Lang) == "sv-FI"
        assert pdf.Root.MarkInfo.Marked
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        with pdf.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["dc:title"] == Texts("sv")(
                "You are invited to take part: {project}", project=project().name
            )
        kinds = [str(tag.get("/S", "")) for tag in tags(pdf)]
        assert kinds.count("/H1") == kinds.count("/Figure") == 2
        pictures = [str(tag.Alt) for tag in tags(pdf) if tag.get("/S") == "/Figure"]
        assert [BASE + "/i/abcd2345" in pictures[0], BASE + "/i/wmwmwmwm" in pictures[1]] == [True, True]
        assert "fi-FI" in {str(tag.Lang) for tag in tags(pdf) if "/Lang" in tag}  # the project's name is Finnish
        with pdf.open_outline() as outline:
            assert [item.title for item in outline.root] == ["Yhdessä eteenpäin", "Työnantajat Yhdessä eteenpäin"]


def test_the_same_sheets_are_the_same_file() -> None:
    assert printed(EVERYBODY, EMPLOYERS) == printed(EVERYBODY, EMPLOYERS)
    assert printed(EVERYBODY) != printed(EMPLOYERS)


@needs_poppler
@pytest.mark.parametrize("size", ["a4", "a5"])
@pytest.mark.parametrize(
    "name",
    [
        '#import "x"',
        "*lihava* $x$ _kallellaan_ `koodi` \\ @viite <merkki> // ~",
        "= Otsikko #pagebreak() #panic()",
        '#read("sheet.typ")',
        "{project} {0} %s",
        "Työllisyyden ja osaamisen palveluverkosto " * 4 + "yhdessä eteenpäin",
        "lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas",
        "W" * 200,
    ],
)
def test_names_stand_letter_by_letter_whatever_they_hold(name: str, size: PaperSize) -> None:
    file = printed(Sheet("abcd2345", name), name=name, size=size)
    told = words(file).replace(" ", "")
    assert told.count(name.replace(" ", "")) == 2
    assert "abcd-2345" in told
    with pikepdf.open(io.BytesIO(file)) as pdf:
        assert len(pdf.pages) == 1


@needs_poppler
def test_other_scripts_are_printed_and_what_no_font_has_is_left_out() -> None:
    told = words(printed(Sheet("abcd2345", "Hymy 😀 ja raketti 🚀"), name="العمل"))
    assert "Hymy 😀 ja raketti Yh" not in told
    assert "Hymy 😀 ja raketti" in told
    assert set("العمل") <= set(told)


@needs_poppler
def test_the_longest_names_and_address_leave_the_qr_code_large_enough() -> None:
    base = "https://" + "yhteiskehittaminen." * 9 + "example.fi"
    file = printed(Sheet("abcd2345", "W" * 200), name="W" * 200, base=base, size="a5")
    right = qr_of(f"{base}/i/abcd2345")
    seen, width = qr_on(file, len(right))
    assert (seen == right).all()
    assert width > 0.4
    assert f"{base.removeprefix('https://')}/j" in words(file).replace(" ", "")


@given(st.text(min_size=1, max_size=250), st.text(max_size=250), st.sampled_from(["a4", "a5"]))
@settings(max_examples=80, deadline=None)
def test_any_names_make_one_page_for_each_link(name: str, group: str, size: PaperSize) -> None:
    sheets: Sequence[Sheet] = (Sheet("abcd2345", group), Sheet("efgh6789"))
    with pikepdf.open(io.BytesIO(printed(*sheets, name=name, size=size))) as pdf:
        assert len(pdf.pages) == 2
