"""The watermark of a draft: one pale word across a page. It is decoration; the word stands in the header too."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.figure import Figure

from workshop.report.figures.canvas import Canvas
from workshop.report.figures.cover import WIDTH
from workshop.report.figures.lettering import width_of

_HEIGHT = 260.0
_PALE = "#EEF1F3"
_LARGEST, _LENGTH = 120.0, 190.0


@dataclass(frozen=True, slots=True)
class Watermark:
    """The word, such as “Draft”."""

    words: str

    def draw(self) -> Figure:
        """Draw the word across a page, as large as it fits."""
        canvas = Canvas(WIDTH, _HEIGHT)
        size = min(_LARGEST, _LARGEST * _LENGTH / max(1.0, width_of(self.words, _LARGEST, "bold")))
        canvas.slanting_text(WIDTH / 2, _HEIGHT / 2, self.words, size=size, colour=_PALE, degrees=35)
        return canvas.figure
