"""The pictures of one report, each drawn once however many formats are written."""

from __future__ import annotations

import io
import re
from threading import Lock
from typing import TYPE_CHECKING

import matplotlib as mpl

from workshop.report.figures.canvas import picture
from workshop.report.model import Drawing

if TYPE_CHECKING:
    from matplotlib.figure import Figure

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

    def _figure(self, drawing: Drawing) -> Figure:
        if id(drawing) not in self._drawn:
            self._drawn[id(drawing)] = (
                drawing,
                drawing.draw(),
            )  # kept together: an id is somebody else's after the end
        return self._drawn[id(drawing)][1]


def vector(figure: Figure) -> str:
    """The figure as SVG whose words stay words: the same bytes for the same figure.

    The library reads these two of its settings while it writes; they are changed for that moment only.
    """
    file = io.BytesIO()
    with _SETTINGS, mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": "kutomo"}):
        figure.savefig(file, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    return _STYLE.sub(_as_attributes, _HEAD.sub("", file.getvalue().decode()))


def _as_attributes(style: re.Match[str]) -> str:
    """A style as attributes, which the strictest content policy of a page lets through."""
    declarations = (part.split(":", 1) for part in style.group(1).split(";") if ":" in part)
    return "".join(f' {name.strip()}="{value.strip()}"' for name, value in declarations)
