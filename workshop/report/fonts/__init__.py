"""The typeface in documents: small Latin subsets that are embedded in them.

They stand beside this module, made once by `make_subsets`, because making one takes a second. Fira
Sans is under the SIL Open Font License without a reserved name (`OFL.txt`): it may be cut and embedded.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal

from workshop.look import FONT

Style = Literal["Regular", "Bold", "Italic", "BoldItalic"]

_HERE = Path(__file__).parent
_STYLES: Mapping[Style, tuple[int, str]] = {
    "Regular": (400, "normal"),
    "Bold": (700, "normal"),
    "Italic": (400, "italic"),
    "BoldItalic": (700, "italic"),
}
_LATIN = (
    *range(0x20, 0x7F),
    *range(0xA0, 0x180),
    *(0x1B5, 0x1E4, 0x1E5, 0x1E6, 0x1E7, 0x1E8, 0x1E9, 0x1EE, 0x1EF, 0x292, 0x2B9),  # Skolt and Northern Sámi
    *range(0x2009, 0x200B),
    *range(0x2010, 0x2027),
    *(0x202F, 0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x20AC, 0x2122, 0x2212, 0x2248, 0x2264, 0x2265),
    *range(0x2190, 0x2194),
    *(0x25A0, 0x25B2, 0x25C6, 0x25CF),
)


@cache
def subset(style: Style) -> bytes:
    """A TrueType font with the Latin letters of one style, to be embedded in documents."""
    return (_HERE / f"FiraSans-{style}.subset.ttf").read_bytes()


def make_subsets(directory: Path = _HERE) -> None:
    """Cut the four embedded styles anew from the installed font: python -m workshop.report.fonts."""
    import fontpkg
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    for style, (weight, slope) in _STYLES.items():
        font = TTFont(fontpkg.path(FONT, weight=weight, style=slope), recalcTimestamp=False)
        options = Options()
        options.layout_features = ["kern", "liga", "tnum", "lnum", "calt", "mark", "ccmp"]
        options.name_IDs = ["*"]
        options.notdef_outline = True
        options.hinting = False
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=_LATIN)
        subsetter.subset(font)
        font.save(directory / f"FiraSans-{style}.subset.ttf")
