"""The pages of documents as small grey pictures, held against pictures that a person has approved.

LibreOffice lays out with the report's own typeface and no other, so that no machine's fonts decide where a line ends.
What counts is a shade that the other picture has not within a dot of the same place: hinting and smoothing differ from
machine to machine and move a tile's mean by less than ten; a missing label of 7 points moves it by twenty.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from itertools import zip_longest
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter, ImageOps

from workshop.look import FONT, font_file

FINE, COARSE = 108, 36
"""Dots per inch, drawn and kept: smoothed by us, letters look the same everywhere."""
SHADES = 8
"""Of grey: a page is kept in six kilobytes."""
TILE = 10
"""Dots of a tile's side: seven millimetres of the page."""
MOST_APART = 12
"""How far a tile's mean may be from the approved one, of 255."""
_FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>{typefaces}</dir><cachedir>{cache}</cachedir><match target="pattern"><edit name="family" mode="append_last">
<string>{family}</string></edit></match></fontconfig>"""
_VERSIONS = "versions.txt"

Pages = Mapping[str, Image.Image]
"""By names like “docx-03”."""


def pages_of(files: Mapping[str, bytes], directory: Path) -> Pages:
    """The pages of documents, by format; what is no PDF yet is made one by LibreOffice."""
    for one, content in files.items():
        (directory / f"{one}.{one}").write_bytes(content)
    _convert([directory / f"{one}.{one}" for one in files if one != "pdf"], directory)
    pages = {}
    for one in files:
        source, start = directory / f"{one}.pdf", directory / one
        subprocess.run(["pdftoppm", "-r", str(FINE), "-gray", source, start], check=True)
        for number, file in enumerate(sorted(directory.glob(f"{one}-*.pgm")), 1):
            with Image.open(file) as drawn:
                pages[f"{one}-{number:02d}"] = few_shades(drawn)
    return pages


def keep(pages: Pages, approved: Path) -> None:
    """Take these pages as the approved ones; those that are as before keep their file."""
    approved.mkdir(exist_ok=True)
    for file in approved.glob("*.png"):
        if file.stem not in pages:
            file.unlink()
    for name, page in pages.items():
        file = approved / f"{name}.png"
        if not file.exists() or _apart(page, _read(file)) > 0:
            page.quantize(SHADES).save(file, optimize=True)
    (approved / _VERSIONS).write_text(_versions(), encoding="utf-8")


def changed(pages: Pages, approved: Path, directory: Path) -> list[str]:
    """What is not as approved, page by page, with a picture of each: as approved, as it is, and where they differ.

    Where pages came or went, those before and after are held against the same ones all the same.
    """
    kept = {file.stem: _read(file) for file in sorted(approved.glob("*.png"))}
    told = []
    for one in sorted({name.rpartition("-")[0] for name in (*kept, *pages)}):
        before = [name for name in sorted(kept) if name.startswith(f"{one}-")]
        now = [name for name in sorted(pages) if name.startswith(f"{one}-")]
        if len(before) != len(now):
            told.append(f"{one}: {len(now)} pages, and {len(before)} were approved")
        for way in (1, -1):
            while before and now and _apart(pages[now[::way][0]], kept[before[::way][0]]) <= MOST_APART:
                before, now = (before[1:], now[1:]) if way == 1 else (before[:-1], now[:-1])
        told += [_told(name, other, pages, kept, directory) for other, name in zip_longest(before, now)]
    versions, this = (approved / _VERSIONS).read_text(encoding="utf-8"), _versions()
    return [*filter(None, told), *([f"Approved with {versions}; this is {this}."] if told and versions != this else [])]


def _told(name: str | None, other: str | None, pages: Pages, kept: Pages, directory: Path) -> str:
    """How a page differs from the approved one in its place; nothing if it does not."""
    if name is None or other is None:
        return f"{name}: a page that has not been approved" if name else f"{other}: there is no such page any more"
    found = _apart(pages[name], kept[other])
    if found <= MOST_APART:
        return ""
    file = directory / f"{name}.png"
    _beside(kept[other], pages[name]).save(file)
    return f"{name}: a tile is {found} of 255 from the approved one ({MOST_APART} may be), see {file}"


def _convert(files: list[Path], directory: Path) -> None:
    fonts = directory / "fonts.conf"
    typefaces, cache = font_file().parent, directory / "fonts"
    fonts.write_text(_FONTS.format(typefaces=typefaces, cache=cache, family=FONT), encoding="utf-8")
    profile = f"-env:UserInstallation={(directory / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", directory, *files]
    environment = {**os.environ, "FONTCONFIG_FILE": str(fonts)}
    subprocess.run(command, env=environment, check=True, capture_output=True, timeout=120)


def _versions() -> str:
    office = subprocess.run(["soffice", "--version"], capture_output=True, text=True, check=True).stdout.split()
    poppler = subprocess.run(["pdftoppm", "-v"], capture_output=True, text=True, check=True).stderr.split()
    return f"LibreOffice {office[1]}, poppler {poppler[2]}"


def few_shades(page: Image.Image) -> Image.Image:
    """The page as it is kept: coarse and in few shades."""
    page = page.reduce(FINE // COARSE)
    step = 255 / (SHADES - 1)
    return page.convert("L").point([round(round(shade / step) * step) for shade in range(256)])


def _read(file: Path) -> Image.Image:
    with Image.open(file) as kept:
        return kept.convert("L")


def _apart(page: Image.Image, approved: Image.Image) -> int:
    """How far the farthest tile is from the approved one, of 255; all of it if the page has another size."""
    if page.size != approved.size:
        return 255
    return int(_difference(page, approved).reduce(TILE).getextrema()[1])


def _difference(page: Image.Image, approved: Image.Image) -> Image.Image:
    """Where one has a shade that the other has not within a dot of the same place, and how far it is."""
    return ImageChops.add(_unlike(page, approved), _unlike(approved, page))


def _unlike(page: Image.Image, other: Image.Image) -> Image.Image:
    lighter = ImageChops.subtract(page, other.filter(ImageFilter.MaxFilter(3)))
    darker = ImageChops.subtract(other.filter(ImageFilter.MinFilter(3)), page)
    return ImageChops.add(lighter, darker)


def _beside(approved: Image.Image, page: Image.Image) -> Image.Image:
    three = [approved, page]
    if page.size == approved.size:
        three.append(ImageOps.invert(_difference(page, approved)))
    sheet = Image.new("L", (sum(one.width + 4 for one in three), max(one.height for one in three)), 128)
    left = 0
    for one in three:
        sheet.paste(one, (left, 0))
        left += one.width + 4
    return sheet.resize((2 * sheet.width, 2 * sheet.height), Image.Resampling.NEAREST)
