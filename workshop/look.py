"""The appearance, decided once: colours, markers and fonts of screens, light pages, charts and reports.

The seven theme colours are at least 4.5:1 on white and stay apart for colour-blind eyes; they are still
always paired with a number, and groups with a marker.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal

Weight = Literal["regular", "medium", "semibold", "bold"]

FONT = "Fira Sans"
_WEIGHTS: Mapping[Weight, int] = {"regular": 400, "medium": 500, "semibold": 600, "bold": 700}
INK, MUTED, LINE, PAPER, SOFT = "#1F2933", "#52606D", "#CBD2D9", "#FFFFFF", "#F4F6F8"
BRAND, BRAND_SOFT, ACCENT = "#0B3A4A", "#E3EEF1", "#B4531A"
THEME_COLOURS = ("#20727F", "#0B3A91", "#8251C9", "#7A1553", "#AB652C", "#684F12", "#143A16")
GROUP_COLOURS = ("#0B3A91", "#AB652C", "#20727F", "#7A1553")
GROUP_MARKERS = ("●", "■", "▲", "◆")
SEQUENCE = ("#F7FAFB", "#D6E8EB", "#A5CDD3", "#65A6B1", "#2F7D8B", "#0F5563", "#07343F")
"""One hue, light to dark, for amounts."""


@cache
def font_file(weight: Weight = "regular") -> Path:
    """The whole upright font of that weight, to draw, to measure and to set type with."""
    import fontpkg

    return Path(fontpkg.path(FONT, weight=_WEIGHTS[weight]))


def weight_of(weight: Weight) -> int:
    """The weight as CSS numbers it, from 400 to 700."""
    return _WEIGHTS[weight]


def theme_colour(number: int) -> str:
    """The colour of the theme with that number, from 1; after the seventh they begin again."""
    return THEME_COLOURS[(number - 1) % len(THEME_COLOURS)]


def group_colour(position: int) -> str:
    """The colour of the group at that position, from 0."""
    return GROUP_COLOURS[position % len(GROUP_COLOURS)]


def group_marker(position: int) -> str:
    """The marker of the group at that position, from 0; colour alone never tells groups apart."""
    return GROUP_MARKERS[position % len(GROUP_MARKERS)]


def _channel(value: int) -> float:
    share = value / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def luminance(colour: str) -> float:
    """Relative luminance of #RRGGBB by WCAG 2.2, from 0 to 1."""
    red, green, blue = (_channel(int(colour[at : at + 2], 16)) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio by WCAG 2.2, from 1 to 21.

    >>> round(contrast("#FFFFFF", "#000000"))
    21
    """
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def text_on(background: str) -> str:
    """White, ink or black: the first that reads at 4.5:1 on the background."""
    return next((colour for colour in (PAPER, INK) if contrast(colour, background) >= 4.5), "#000000")


@cache
def readable(colour: str, background: str) -> str:
    """The colour, darkened until it reads at 4.5:1 on a light background."""
    while contrast(colour, background) < 4.6:
        colour = "#" + "".join(f"{int(int(colour[at : at + 2], 16) * 0.96):02X}" for at in (1, 3, 5))
    return colour


def tint(colour: str, white: float = 0.88) -> str:
    """The colour mixed with that share of white."""
    return "#" + "".join(f"{round(int(colour[at : at + 2], 16) * (1 - white) + 255 * white):02X}" for at in (1, 3, 5))
