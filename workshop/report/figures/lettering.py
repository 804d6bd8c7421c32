"""Words made ready to be drawn: only letters that the font has, measured, wrapped and cut to their place."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache, lru_cache

from matplotlib.font_manager import FontProperties, get_font
from matplotlib.ft2font import LoadFlags

from workshop.clean import clean_line
from workshop.look import FONT, Weight, font_file, weight_of
from workshop.report.syllables import middle_break, syllable_breaks

MM_PER_POINT = 25.4 / 72
_LONGEST_MEASURED = 1000
_MEASURED_SIZE = 100.0
_NARROWEST = 0.22
"""Width of the narrowest letters as a share of the size."""


@cache
def typeface(weight: Weight, size: float) -> FontProperties:
    """The font of that weight and size in points."""
    return FontProperties(family=[FONT], weight=weight_of(weight), fname=font_file(weight), size=size)


@cache
def _letters(weight: Weight) -> frozenset[int]:
    return frozenset(get_font(font_file(weight)).get_charmap())


@lru_cache(4096)
def covered(text: str, weight: Weight = "regular") -> str:
    """The text on one line without the letters that the font cannot draw; “…” if nothing is left of it.

    >>> covered("Ohjaus 😀 kuntoon")
    'Ohjaus kuntoon'
    """
    letters = _letters(weight)
    drawn = " ".join("".join(letter if ord(letter) in letters else " " for letter in clean_line(text)).split())
    return drawn if drawn or not text.strip() else "…"


def width_of(text: str, size: float, weight: Weight = "regular") -> float:
    """The width of a line in millimetres."""
    return _measured(text, weight)[0] * size


def ink_above(text: str, size: float, weight: Weight = "regular") -> float:
    """How far the highest letter of a line reaches above its baseline, in millimetres."""
    return _measured(text, weight)[1] * size


@lru_cache(16_384)
def _measured(text: str, weight: Weight) -> tuple[float, float]:
    """Width and height above the baseline in millimetres for each point of the size: letters only grow with it."""
    font = get_font(font_file(weight))
    font.set_size(_MEASURED_SIZE, 72)
    font.set_text(covered(text, weight) if text.strip() else text, 0.0, flags=LoadFlags.NO_HINTING)
    width, height = font.get_width_height()
    scale = MM_PER_POINT / 64 / _MEASURED_SIZE
    return width * scale, (height - font.get_descent()) * scale


def wrapped(text: str, width: float, size: float, weight: Weight = "regular", *, at_most: int) -> tuple[str, ...]:
    """The text in at most so many lines of that width in millimetres; words too long for a line are broken.

    What does not fit is cut, and the cut is marked with “…”.
    """
    lines: list[str] = []
    current = ""
    words = covered(text[:_LONGEST_MEASURED], weight)[: (at_most + 1) * _most_letters(width, size)].split()
    while words:
        word = words.pop(0)
        longer = f"{current} {word}".strip()
        if width_of(longer, size, weight) <= width:
            current = longer
        elif current and (width_of(word, size, weight) <= width or len(lines) + 1 < at_most):
            lines.append(current)
            current = ""
            words.insert(0, word)
        else:
            end = _break(longer, width, size, weight)
            lines.append(longer[:end].rstrip() + ("" if longer[end - 1] in "- " else "-"))
            current = ""
            words.insert(0, longer[end:].lstrip())
        if len(lines) == at_most:
            return (*lines[:-1], _cut(lines[-1], width, size, weight)) if words else tuple(lines)
    return (*lines, current) if current else tuple(lines)


def fitted(text: str, width: float, size: float, weight: Weight = "regular") -> str:
    """The text on one line of that width, cut with “…” where it is longer."""
    return next(iter(wrapped(text, width, size, weight, at_most=1)), "")


def _break(word: str, width: float, size: float, weight: Weight) -> int:
    """How many letters of a word go on the first line; it is broken at its syllables."""
    ends = range(1, min(len(word), _most_letters(width, size) + 1))
    longest = max(1, bisect_right(ends, width, key=lambda end: width_of(word[:end] + "-", size, weight)))
    in_two = width_of(word, size, weight) <= 1.8 * width
    middle = middle_break(word)
    if in_two and 0 < middle <= longest:
        return middle
    return max((end for end in syllable_breaks(word) if end <= longest), default=longest)


def _cut(text: str, width: float, size: float, weight: Weight) -> str:
    text = text.rstrip("-")
    ends = range(1, len(text) + 1)
    fits = bisect_right(ends, width, key=lambda end: width_of(text[:end] + "…", size, weight))
    return text[: max(1, fits)].rstrip(" ,.;:") + "…"


def _most_letters(width: float, size: float) -> int:
    return int(width / (_NARROWEST * size * MM_PER_POINT)) + 1
