"""A sheet in millimetres to draw on, with its origin in the upper left corner, and its picture as PNG.

Only matplotlib's own objects are used, never pyplot: many threads draw in one process, and no setting of
the library is changed for the others.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any, Literal

from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, FancyBboxPatch, PathPatch, Rectangle
from matplotlib.path import Path as Curve
from PIL import Image

from workshop import look
from workshop.look import Weight
from workshop.report.figures.lettering import MM_PER_POINT, covered, ink_above, typeface

TEXT_WIDTH = 165.0
"""Width of a figure in millimetres on an upright A4 page."""
LYING_WIDTH = 247.0
"""The same on a lying page."""
_MM_PER_INCH = 25.4
_MIDDLE_OF_CAPITALS = 0.345
_MARKERS = {"●": "o", "■": "s", "▲": "^", "◆": "D"}

Align = Literal["left", "center", "right"]
Point = tuple[float, float]


class Canvas:
    """A sheet of paper; everything on it is placed in millimetres from the upper left corner."""

    def __init__(self, width: float, height: float, *, background: str = look.PAPER) -> None:
        self.width, self.height = width, height
        self.figure = Figure(figsize=(width / _MM_PER_INCH, height / _MM_PER_INCH), facecolor=background)
        FigureCanvasAgg(self.figure)
        self._axes = self.figure.add_axes((0.0, 0.0, 1.0, 1.0))
        self._axes.set_axis_off()
        self._axes.set_xlim(0, width)
        self._axes.set_ylim(height, 0)

    def text(
        self,
        x: float,
        y: float,
        words: str,
        *,
        size: float = 8.5,
        weight: Weight = "regular",
        colour: str = look.INK,
        align: Align = "left",
        layer: float = 5,
    ) -> None:
        """Write one line whose capitals are centred at that height."""
        self._axes.text(
            x,
            y + _MIDDLE_OF_CAPITALS * size * MM_PER_POINT,
            covered(words, weight),
            fontproperties=typeface(weight, size),
            color=colour,
            ha=align,
            va="baseline",
            parse_math=False,
            zorder=layer,
        )

    def word(self, x: float, top: float, word: str, *, size: float, weight: Weight, colour: str) -> None:
        """Write a word whose highest letter begins at that height."""
        baseline = top + ink_above(covered(word, weight), size, weight)
        middle = baseline - _MIDDLE_OF_CAPITALS * size * MM_PER_POINT
        self.text(x, middle, word, size=size, weight=weight, colour=colour)

    def lines(
        self,
        x: float,
        y: float,
        words: Sequence[str],
        *,
        size: float = 8.5,
        weight: Weight = "regular",
        colour: str = look.INK,
        align: Align = "left",
        layer: float = 5,
    ) -> None:
        """Write several lines whose middle is at that height."""
        step = line_height(size)
        top = y - step * (len(words) - 1) / 2
        for number, words_of_line in enumerate(words):
            self.text(
                x,
                top + number * step,
                words_of_line,
                size=size,
                weight=weight,
                colour=colour,
                align=align,
                layer=layer,
            )

    def upright_text(self, x: float, y: float, words: str, *, size: float = 8.5, colour: str = look.INK) -> None:
        """Write one line from bottom to top, centred at that place."""
        self._axes.text(
            x,
            y,
            covered(words),
            fontproperties=typeface("regular", size),
            color=colour,
            rotation=90,
            ha="center",
            va="center",
            parse_math=False,
        )

    def slanting_text(self, x: float, y: float, words: str, *, size: float, colour: str, degrees: float) -> None:
        """Write one line in bold that rises by that angle, centred at that place."""
        self._axes.text(
            x,
            y,
            covered(words, "bold"),
            fontproperties=typeface("bold", size),
            color=colour,
            rotation=degrees,
            ha="center",
            va="center",
            parse_math=False,
        )

    def box(
        self, x: float, y: float, width: float, height: float, colour: str, *, round: float = 0.0, layer: float = 1
    ) -> None:
        """Fill a rectangle, with rounded corners of that radius."""
        if round:
            shape = f"round,pad=0,rounding_size={min(round, width / 2, height / 2)}"
            patch = FancyBboxPatch((x, y), width, height, boxstyle=shape, fc=colour, ec="none", zorder=layer)
            self._place(patch)
        else:
            self._place(Rectangle((x, y), width, height, fc=colour, ec="none", zorder=layer))

    def circle(
        self,
        x: float,
        y: float,
        radius: float,
        colour: str,
        *,
        edge: str = "none",
        edge_width: float = 0.0,
        layer: float = 3,
    ) -> None:
        """Fill a circle; its edge is in points."""
        self._place(Circle((x, y), radius, fc=colour, ec=edge, lw=edge_width, zorder=layer))

    def stroke(self, start: Point, end: Point, colour: str, *, width: float = 0.7, layer: float = 0) -> None:
        """Draw a straight line of that width in points."""
        xs, ys = (start[0], end[0]), (start[1], end[1])
        self._place(Line2D(xs, ys, color=colour, lw=width, solid_capstyle="round", zorder=layer))

    def curve(
        self, points: Sequence[Point], colour: str, *, width: float, opacity: float = 1.0, layer: float = 1
    ) -> None:
        """Draw a Bézier curve through three (quadratic) or four (cubic) points."""
        code = Curve.CURVE3 if len(points) == 3 else Curve.CURVE4
        path = Curve(list(points), [Curve.MOVETO, *[code] * (len(points) - 1)])
        self._place(PathPatch(path, fc="none", ec=colour, lw=width, alpha=opacity, capstyle="round", zorder=layer))

    def marker(self, x: float, y: float, position: int, *, size: float = 7.6, layer: float = 4) -> None:
        """Draw the marker of the group at that position; from the fifth group on the markers are hollow."""
        shape, colour = _MARKERS[look.group_marker(position)], look.group_colour(position)
        hollow = position // len(look.GROUP_MARKERS) % 2 == 1
        self._place(
            Line2D(
                [x],
                [y],
                marker=shape,
                markersize=size * (0.86 if shape == "D" else 1.0),
                markerfacecolor=look.PAPER if hollow else colour,
                markeredgecolor=colour if hollow else look.PAPER,
                markeredgewidth=1.6 if hollow else 0.9,
                linestyle="none",
                zorder=layer,
            )
        )

    def badge(self, x: float, y: float, number: int, *, radius: float = 2.1, layer: float = 4) -> None:
        """Draw the number of a theme in a circle of its colour."""
        colour = look.theme_colour(number)
        self.circle(x, y, radius, colour, layer=layer)
        size = radius * (3.7 if number < 10 else 3.2)
        self.text(
            x, y, str(number), size=size, weight="semibold", colour=look.text_on(colour), align="center", layer=layer
        )

    def _place(self, artist: Artist) -> None:
        """Put it on the sheet, whose edge cuts it: a clip of its own would cost time, and in a PDF a layer."""
        artist.set_clip_on(False)
        self._axes.add_artist(artist)


def line_height(size: float) -> float:
    """The distance of two lines in millimetres, for a size in points."""
    return size * 1.22 * MM_PER_POINT


def shade_of(share: float) -> str:
    """The colour of an amount from 0 to 1, on the one-hue scale from light to dark."""
    place = max(0.0, min(1.0, share)) * (len(look.SEQUENCE) - 1)
    below = min(int(place), len(look.SEQUENCE) - 2)
    rest = place - below
    light, dark = look.SEQUENCE[below], look.SEQUENCE[below + 1]
    channels = (round(int(light[at : at + 2], 16) * (1 - rest) + int(dark[at : at + 2], 16) * rest) for at in (1, 3, 5))
    return "#" + "".join(f"{channel:02X}" for channel in channels)


def picture(figure: Figure, *, dots_per_inch: int = 200) -> bytes:
    """The figure as a PNG of 256 colours: the same bytes for the same figure."""
    figure.set_dpi(dots_per_inch)
    canvas: Any = FigureCanvasAgg(figure)
    canvas.draw()
    drawn = Image.frombuffer("RGBA", canvas.get_width_height(), canvas.buffer_rgba(), "raw", "RGBA", 0, 1)
    plain = drawn.convert("RGB")
    FigureCanvasAgg(figure)  # a new one in the drawn one's place, whose ten megabytes of dots nobody needs any more
    few = plain.quantize(256, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    file = io.BytesIO()
    few.save(file, "PNG", dpi=(dots_per_inch, dots_per_inch))
    return file.getvalue()
