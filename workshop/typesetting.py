"""Documents set in type by Typst: PDF that a screen reader can read (PDF/UA-1), the same bytes for the same values.

A template is a file of ours and stands still. What people wrote comes to it as data and is never read as markup.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from workshop.clean import clean_line
from workshop.look import FONT, font_file

if TYPE_CHECKING:
    import typst

_MORE_LETTERS = "DejaVu Sans"
"""Letters that the first typeface lacks: Arabic, Hebrew, Armenian, signs and some emoji; it comes with matplotlib."""

_CARRIAGE_RETURN_AT_THE_END = b"\r\nendstream"
"""Where the last byte of a stream is a carriage return, a reader would take it and the line end for one line end."""


def typeset(template: Path, values: Mapping[str, object], *, to_keep: bool = False) -> bytes:
    """A PDF of the template with these values, which it finds as JSON in `sys.inputs.values`.

    Typst refuses a document without a title, or a picture without a text in its place. `to_keep` makes it fit for
    archives too (PDF/A-2a).
    """
    import typst

    made: bytes = typst.compile(
        template,
        root=template.parent,
        font_paths=_fonts(),
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs={"values": json.dumps({"fonts": [FONT, _MORE_LETTERS], **values})},
        pdf_standards=["ua-1", "a-2a"] if to_keep else ["ua-1"],
    )
    return made.replace(_CARRIAGE_RETURN_AT_THE_END, b"\r\rendstream")


def printable(text: str) -> str:
    """The text on one line without what no font of ours can draw; “…” if nothing is left of it.

    >>> printable("Ohjaus 🚀 kuntoon")
    'Ohjaus kuntoon'
    """
    letters = _letters()
    drawn = " ".join("".join(letter if ord(letter) in letters else " " for letter in clean_line(text)).split())
    return drawn if drawn or not text.strip() else "…"


@cache
def _fonts() -> typst.Fonts:
    import typst

    folders = [str(font_file().parent), str(_more_fonts())]
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)


@cache
def _letters() -> frozenset[int]:
    """What can be drawn in every weight."""
    from matplotlib.ft2font import FT2Font

    regular, bold = (FT2Font(_more_fonts() / f"DejaVuSans{weight}.ttf").get_charmap() for weight in ("", "-Bold"))
    return frozenset(FT2Font(font_file()).get_charmap()) | (regular.keys() & bold.keys())


def _more_fonts() -> Path:
    import matplotlib

    return Path(matplotlib.get_data_path(), "fonts", "ttf")
