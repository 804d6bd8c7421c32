"""How wide the columns of a Word table are, and which of its words have to be broken."""

from __future__ import annotations

import re
from functools import lru_cache

from workshop.report.figures.lettering import width_of
from workshop.report.model import Cell, Table
from workshop.report.syllables import with_soft_hyphens

TEXT_SIZE = 9.0
"""Of the text in tables, in points."""
_MARGINS, _SPARE = 3.6, 0.3
"""Left and right of a cell's text, in millimetres, and how much of that is only a reserve."""
_WIDEST_WORDS = (60.0, 34.0, 26.0, 20.0)
"""Up to which width a word is kept whole: the first of these that leaves enough for the column of names."""
_ENOUGH_FOR_NAMES = 0.85
_HALF_AND_A_LITTLE = 1.75
_MEASURED_WORDS = 6
_GAP = re.compile(r"[\s–-]+")


def column_widths(table: Table, width: float, *, stretch: float = 1.0) -> list[float]:
    """The widths in millimetres: as the table asks, but with room for the longest words as far as there is any.

    `stretch` is how much wider letters may be than those of our own typeface.
    """
    whole = sum(column.width for column in table.columns)
    asked = [width * column.width / whole for column in table.columns]
    longest = [stretch * _longest_word(table, place) for place in range(len(table.columns))]
    widths = asked
    for widest in _WIDEST_WORDS:
        needed = [min(word, widest) + _MARGINS for word in longest]
        if sum(needed) <= width:
            widths = _widened(asked, needed)
            if widths[0] >= _ENOUGH_FOR_NAMES * asked[0]:
                break
    return widths


def breakable(text: str, width: float, *, bold: bool, stretch: float = 1.0) -> str:
    """A cell's text with soft hyphens in the words that are too long for a column of that width in millimetres."""
    room = width - _MARGINS + _SPARE

    def lines(word: str) -> int:
        taken = stretch * _width(word, bold) / room
        return 1 if taken <= 1 else 2 if taken <= _HALF_AND_A_LITTLE else 3

    return with_soft_hyphens(text, lines)


def _widened(asked: list[float], needed: list[float]) -> list[float]:
    """Columns that are too narrow get what they need from the others, each of which gives of what it can spare."""
    missing = sum(max(0.0, need - has) for has, need in zip(asked, needed, strict=True))
    spare = sum(max(0.0, has - need) for has, need in zip(asked, needed, strict=True))
    given = missing / spare if spare else 0.0
    return [need if has < need else has - given * (has - need) for has, need in zip(asked, needed, strict=True)]


def _longest_word(table: Table, place: int) -> float:
    bold = place == 0 and table.bold_names
    heading = max((_width(word, True) for word in _words(table.columns[place].title)), default=0.0)
    said = {word for row in table.rows for word in _words(_text(row[place]))}
    longest = sorted(said, key=lambda word: (-len(word), word))[:_MEASURED_WORDS]
    return max((heading, *(_width(word, bold) for word in longest)))


def _words(text: str) -> list[str]:
    return [word for word in _GAP.split(text) if word]


def _text(cell: Cell) -> str:
    return cell if isinstance(cell, str) else "".join(span.text for span in cell)


@lru_cache(4096)
def _width(word: str, bold: bool) -> float:
    return width_of(word[:100], TEXT_SIZE, "bold" if bold else "regular")
