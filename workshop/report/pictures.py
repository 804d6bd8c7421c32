"""The pictures of one report, each drawn once however many formats are written."""

from __future__ import annotations

import io
import re
from base64 import b64encode
from threading import Lock
from typing import TYPE_CHECKING

import matplotlib as mpl
from PIL import Image

from workshop.report.figures.canvas import picture
from workshop.report.model import Drawing

if TYPE_CHECKING:
    from matplotlib.figure import Figure

LONGEST_SIDE = 1_400
"""Of a photo, in pixels: handwriting is read at the width of a page."""
TALLEST = 1.15
"""A photo's height, as a share of the width of the text."""
_SETTINGS = Lock()
_HEAD = re.compile(
    r"^.*?(?=<svg )|<metadata>.*?</metadata>\s*|<defs>\s*<style[^>]*>.*?</style>\s*</defs>\s*", re.DOTALL
)
_STYLE = re.compile(r' style="([^"]*)"')


class Pictures:
    """Draws on demand and remembers, for as long as the formats of one report are being written."""

    def __init__(self) -> None:
        self._drawn: dict[int, tuple[Drawing, Figure]] = {}
        self._dots: dict[tuple[int, int], bytes] = {}
        self._lines: dict[int, str] = {}
        self._photos: dict[bytes, bytes] = {}

    def png(self, drawing: Drawing, *, dots_per_inch: int = 200) -> bytes:
        """The drawing in dots, for Word and PowerPoint."""
        key = (id(drawing), dots_per_inch)
        if key not in self._dots:
            self._dots[key] = picture(self._figure(drawing), dots_per_inch=dots_per_inch)
        return self._dots[key]

    def svg(self, drawing: Drawing) -> str:
        """The drawing in lines and letters, for PDF and the web page."""
        if id(drawing) not in self._lines:
            self._lines[id(drawing)] = vector(self._figure(drawing))
        return self._lines[id(drawing)]

    def photo(self, content: bytes) -> bytes:
        """The photo as a JPEG, no larger than a page shows it."""
        if content not in self._photos:
            self._photos[content] = _made_smaller(content)
        return self._photos[content]

    def photo_svg(self, content: bytes) -> str:
        """The same for the web page: as wide as the text, unless it were too high."""
        small = self.photo(content)
        wide, high = _size_of(small)
        data = b64encode(small).decode()
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {max(wide, high / TALLEST):.0f} {high}">'
            f'<image width="{wide}" height="{high}" href="data:image/jpeg;base64,{data}"/></svg>'
        )

    def _figure(self, drawing: Drawing) -> Figure:
        if id(drawing) not in self._drawn:
            self._drawn[id(drawing)] = (
                drawing,
                drawing.draw(),
            )  # kept together: an id is somebody else's after the end
        return self._drawn[id(drawing)][1]


def share_of_width(photo: bytes) -> float:
    """How much of the text's width a photo takes so that it is not too high for a page."""
    wide, high = _size_of(photo)
    return min(1.0, TALLEST * wide / high)


def _size_of(photo: bytes) -> tuple[int, int]:
    """Width and height in pixels."""
    with Image.open(io.BytesIO(photo)) as opened:
        return opened.size


def _made_smaller(content: bytes) -> bytes:
    made = io.BytesIO()
    with Image.open(io.BytesIO(content)) as opened:
        picture = opened.convert("RGB")
        picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        picture.save(made, "JPEG", quality=80, progressive=True)
    return made.getvalue()


def vector(figure: Figure) -> str:
    """The figure as SVG whose words stay words: the same bytes for the same figure.

    The library reads these two of its settings while it writes; they are changed for that moment only.
    """
    file = io.BytesIO()
    with _SETTINGS, mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": "kutomo"}):
        figure.savefig(file, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    return _STYLE.sub(_as_attributes, _HEAD.sub("", file.getvalue().decode()))


def _as_attributes(style: re.Match[str]) -> str:
    """A style as attributes, which the strictest content policy of a page lets through.

    The opacity of what is only a line is said of the line: a PDF would else keep a layer of its own for each.
    """
    parts = (part.split(":", 1) for part in style.group(1).split(";") if ":" in part)
    declared = {name.strip(): value.strip() for name, value in parts}
    if declared.get("fill") == "none" and "stroke" in declared and "opacity" in declared:
        declared["stroke-opacity"] = declared.pop("opacity")
    return "".join(f' {name}="{value}"' for name, value in declared.items())
