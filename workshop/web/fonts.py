"""The typeface of the light pages, cut to Latin letters so that a phone loads 32 kB of it.

Fira Sans is under the SIL Open Font License without a reserved name (`static/OFL.txt`): it may be cut and served.
"""

from __future__ import annotations

from pathlib import Path

STATIC = Path(__file__).with_name("static")
FONT_FILES = {400: "fira-sans-regular.woff2", 700: "fira-sans-bold.woff2"}
"""By weight."""

_LATIN = (
    *range(0x20, 0x7F),
    *range(0xA0, 0x180),
    *(0x1B7, 0x1E4, 0x1E5, 0x1E6, 0x1E7, 0x1E8, 0x1E9, 0x1EE, 0x1EF, 0x292),  # Skolt and Northern Sámi
    *(0x2009, 0x202F),
    *range(0x2010, 0x2016),
    *range(0x2018, 0x201F),
    *(0x2022, 0x2026, 0x2039, 0x203A, 0x20AC, 0x2190, 0x2192, 0x2212),
)


def make_subsets(directory: Path = STATIC) -> None:
    """Cut both weights anew from the installed font, which needs the library brotli: python -m workshop.web.fonts."""
    import fontpkg
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    for weight, name in FONT_FILES.items():
        font = TTFont(fontpkg.path("Fira Sans", weight=weight), recalcTimestamp=False)
        options = Options()
        options.layout_features = ["kern", "liga", "tnum"]
        options.hinting = False
        options.notdef_outline = True
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=_LATIN)
        subsetter.subset(font)
        font.flavor = "woff2"
        font.save(directory / name)


if __name__ == "__main__":
    make_subsets()
