"""Word clouds: the words of each theme, larger the more often they are said.

The wordcloud library only finds the places; the words are drawn anew as sharp text in the theme's colour.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil

from matplotlib.figure import Figure

from workshop import look
from workshop.look import font_file
from workshop.report.figures.canvas import TEXT_WIDTH, Canvas
from workshop.report.figures.lettering import MM_PER_POINT, covered, wrapped

CLOUDS_IN_A_FIGURE = 12
_COLUMNS, _GAP, _HEIGHT, _HEADING = 3, 6.0, 41.0, 9.5
_DOTS_PER_MM = 8
_LARGEST, _SMALLEST = 54, 16
_LONGEST_WORD = 24
_WORDS_OF_ALL = 36


@dataclass(frozen=True, slots=True)
class Cloud:
    """A theme and its words with how often they are said."""

    number: int
    name: str
    words: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Clouds:
    """Clouds of several themes, three in a row; `whole` heads a cloud of all their words, where there is room."""

    clouds: tuple[Cloud, ...]
    whole: str = ""
    wide: float = TEXT_WIDTH
    """The width of the picture in millimetres."""

    def draw(self) -> Figure:
        """Draw each cloud under the number and the name of its theme."""
        columns = min(_COLUMNS, len(self.clouds))
        width = (self.wide - _GAP * (columns - 1)) / columns
        rows = ceil(len(self.clouds) / columns)
        canvas = Canvas(self.wide, rows * (_HEADING + _HEIGHT) + (rows - 1) * _GAP)
        for place, cloud in enumerate(self.clouds):
            row, column = divmod(place, columns)
            left, top = column * (width + _GAP), row * (_HEADING + _HEIGHT + _GAP)
            _draw_cloud(canvas, cloud, left, top, width)
        empty = rows * columns - len(self.clouds)
        if self.whole and empty > 1:
            left = (columns - empty) * (width + _GAP)
            _draw_whole(canvas, self, left, canvas.height - _HEADING - _HEIGHT, self.wide - left)
        return canvas.figure


def _draw_cloud(canvas: Canvas, cloud: Cloud, left: float, top: float, width: float) -> None:
    colour = look.theme_colour(cloud.number)
    canvas.box(left, top, width, 0.7, colour)
    canvas.badge(left + 2.3, top + 5, cloud.number)
    names = wrapped(cloud.name, width - 7, 9, "semibold", at_most=2)
    canvas.lines(left + 6.2, top + 5, names, size=9 if len(names) == 1 else 8, weight="semibold")
    for word, x, y, size in _places(_drawable(cloud), width, _HEIGHT, seed=cloud.number):
        canvas.word(left + x, top + _HEADING + y, word, size=size, weight="medium", colour=colour)


def _draw_whole(canvas: Canvas, clouds: Clouds, left: float, top: float, width: float) -> None:
    """Draw the words of all themes together, each in the colour of the theme that says it most."""
    canvas.box(left, top, width, 0.7, look.INK)
    canvas.text(left + 0.5, top + 5, clouds.whole, size=9, weight="semibold")
    amounts: dict[str, int] = {}
    said_most: dict[str, tuple[int, int]] = {}
    for cloud in clouds.clouds:
        for word, count in _drawable(cloud).items():
            amounts[word] = amounts.get(word, 0) + count
            said_most[word] = max(said_most.get(word, (0, 0)), (count, cloud.number))
    most = dict(sorted(amounts.items(), key=lambda item: (-item[1], item[0]))[:_WORDS_OF_ALL])
    for word, x, y, size in _places(most, width, _HEIGHT, seed=len(clouds.clouds)):
        colour = look.theme_colour(said_most[word][1])
        canvas.word(left + x, top + _HEADING + y, word, size=size, weight="medium", colour=colour)


def _drawable(cloud: Cloud) -> dict[str, int]:
    """The words that the font can draw, long ones cut, with how often they are said."""
    amounts: dict[str, int] = {}
    for word, count in cloud.words:
        drawn = covered(word, "medium")
        if drawn != "…":
            short = drawn if len(drawn) <= _LONGEST_WORD else drawn[: _LONGEST_WORD - 1] + "…"
            amounts[short] = amounts.get(short, 0) + count
    return amounts


def _places(
    amounts: Mapping[str, int], width: float, height: float, *, seed: int
) -> list[tuple[str, float, float, float]]:
    """Each word with its left and top in millimetres and its size in points; the same for the same words."""
    from wordcloud import WordCloud

    if not amounts:
        return []
    cloud = WordCloud(
        width=int(width * _DOTS_PER_MM),
        height=int(height * _DOTS_PER_MM),
        font_path=str(font_file("medium")),
        prefer_horizontal=1.0,
        relative_scaling=0.55,
        min_font_size=_SMALLEST,
        max_font_size=_LARGEST,
        margin=6,
        random_state=seed,
        collocations=False,
        color_func=lambda *_, **__: "black",  # any colour: given, so that the library does not open pyplot
    ).generate_from_frequencies(amounts)
    points = 1 / _DOTS_PER_MM / MM_PER_POINT * 0.95
    return [
        (word, x / _DOTS_PER_MM, y / _DOTS_PER_MM, size * points) for (word, _), size, (y, x), _, _ in cloud.layout_
    ]
