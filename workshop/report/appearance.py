"""How one report looks: Kutomo's own look, or what a project has chosen in its place.

The seven colours of the themes stay what they are, for colour-blind eyes are told them apart by them; a chosen colour
is for headings, rules, the cover and the heads of tables.
"""

from __future__ import annotations

import io
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from PIL import Image, UnidentifiedImageError

from workshop import look
from workshop.errors import WorkshopError
from workshop.model import LookFile, LookKind, ReportLook

_SOFT = 0.9
ENOUGH = 4.5
"""The contrast by WCAG 2.2, level AA, of a text of any size."""
HEAD_LOGO, COVER_LOGO = (34.0, 8.0), (70.0, 17.0)
"""Within how many millimetres the logo lies at the head of a page and on the cover."""


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture of an organisation's mark, a PNG, with the organisation's name and the picture's size in pixels."""

    content: bytes
    organisation: str
    wide: int
    high: int

    def within(self, width: float, height: float) -> tuple[float, float]:
        """The largest width and height in which it lies within these."""
        scale = min(width / self.wide, height / self.high)
        return self.wide * scale, self.high * scale


@dataclass(frozen=True, slots=True)
class Appearance:
    """Colours and pictures; every colour of text reads at 4.5:1 on white."""

    main: str = look.BRAND
    soft: str = look.BRAND_SOFT
    accent: str = look.ACCENT
    cover: bytes = b""
    """A JPEG in the shape of the cover; without one the cover is drawn."""
    logo: Logo | None = None
    organisation: str = ""
    """Whose look it is."""
    template: bytes = b""
    """A Word template as it is kept."""

    @property
    def cover_dots_per_inch(self) -> int:
        """How finely the drawn cover is put into dots: shades of one colour take more bytes than many colours."""
        return 170 if self.main == look.BRAND else 140


def appearance_of(chosen: ReportLook, files: Mapping[LookKind, LookFile]) -> Appearance:
    """The chosen look; a colour that does not read on white is darkened, a picture that cannot be read left out.

    Both were held against that when they were chosen; but what comes from an archive may be anything. Where no main
    colour was chosen, it is that of the Word template's headings.
    """
    template, heading = _template(files["template"].content) if "template" in files else (b"", "")
    colour = chosen.colour or heading
    main = readable_shade(colour) if colour else look.BRAND
    return Appearance(
        main=main,
        soft=look.tint(main, _SOFT) if colour else look.BRAND_SOFT,
        accent=readable_shade(chosen.accent) if chosen.accent else look.ACCENT,
        cover=files["cover"].content if "cover" in files and picture_size(files["cover"].content, "JPEG") else b"",
        logo=_logo(files["logo"].content, chosen.organisation) if "logo" in files else None,
        organisation=chosen.organisation,
        template=template,
    )


def contrast_on_white(colour: str) -> float:
    """The contrast by WCAG 2.2, rounded down to a tenth: 4.46 is not yet 4.5."""
    return math.floor(look.contrast(colour, look.PAPER) * 10) / 10


def is_readable(colour: str) -> bool:
    """Whether text in that colour reads on white, and white text on it."""
    return look.contrast(colour, look.PAPER) >= ENOUGH


def readable_shade(colour: str) -> str:
    """The colour, or the lightest shade of it that is readable."""
    return colour if is_readable(colour) else look.readable(colour, look.PAPER)


def _template(content: bytes) -> tuple[bytes, str]:
    """A kept Word template, made harmless once more, and the colour of its headings; nothing when it cannot be used."""
    from workshop.report.word_template import heading_colour, prepared_template  # heavy, and seldom needed

    try:
        made = prepared_template(content).content
    except WorkshopError:
        return b"", ""
    return made, heading_colour(made)


def _logo(content: bytes, organisation: str) -> Logo | None:
    size = picture_size(content, "PNG")
    return Logo(content, organisation, *size) if size and organisation else None


def picture_size(content: bytes, kind: Literal["JPEG", "PNG"]) -> tuple[int, int] | None:
    """Width and height in pixels; nothing where it is no such picture."""
    try:
        with Image.open(io.BytesIO(content), formats=[kind]) as opened:
            opened.load()
            return opened.size
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
