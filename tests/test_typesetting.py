"""Documents set in type: every letter that is called printable can be printed, and what is data stays data."""

from __future__ import annotations

import io

import pikepdf
import pytest
import typst

from workshop.typesetting import _letters, printable, typeset

FRAME = """#let d = json(bytes(sys.inputs.values))
#set document(title: "Koe", date: none)
#set text(font: d.fonts, fallback: false, lang: "fi")
"""


@pytest.fixture
def template(tmp_path):
    def write(markup: str):
        file = tmp_path / "template.typ"
        file.write_text(FRAME + markup, "utf-8")
        return file

    return write


def test_every_printable_letter_can_be_set_in_every_weight(template) -> None:
    letters = [chr(letter) for letter in sorted(_letters())]
    printed = [letter for letter in letters if printable(letter) == letter]
    assert len(printed) > 5000
    file = template("""#for weight in ("regular", "medium", "semibold", "bold") {
  for letter in d.letters { par(text(weight: weight, letter)) }
}""")
    assert typeset(file, {"letters": printed}).startswith(b"%PDF")


def test_a_letter_that_no_font_has_would_be_refused_and_is_therefore_left_out(template) -> None:
    file = template("#d.name")
    with pytest.raises(typst.TypstError):
        typeset(file, {"name": "Ohjaus 🚀 漢"})
    assert printable("Ohjaus 🚀 漢") == "Ohjaus"
    assert printable("漢字") == "…"
    assert printable("Ŋuolga, školan ǩiõll, العمل, 😀") == "Ŋuolga, školan ǩiõll, العمل, 😀"


def test_a_picture_without_words_in_its_place_is_refused(template) -> None:
    square = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>'
    with pytest.raises(typst.TypstError):
        typeset(template('#image(bytes(d.svg), format: "svg")'), {"svg": square})
    assert typeset(template('#image(bytes(d.svg), format: "svg", alt: "Neliö")'), {"svg": square})


def test_data_is_never_read_as_markup_and_no_other_file_is_within_reach(template, tmp_path) -> None:
    (tmp_path.parent / "secret.txt").write_text("salaisuus", "utf-8")
    file = template("#d.name")
    with pikepdf.open(io.BytesIO(typeset(file, {"name": '#read("template.typ") #pagebreak() = Otsikko'}))) as pdf:
        assert len(pdf.pages) == 1
    with pytest.raises(typst.TypstError):
        typeset(template('#read("../secret.txt")'), {})
