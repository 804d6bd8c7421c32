"""Pictures of a report's own look made fit to keep: a cover in the shape of a cover, a logo without its margins."""

from __future__ import annotations

import io

from PIL import Image, ImageChops, ImageOps

from workshop.collect.photos import prepared_photo
from workshop.errors import WorkshopError
from workshop.texts import N_

COVER = (1575, 1215)
"""In pixels: the upper part of an A4 page, 190 dots per inch."""
_LONGEST_SIDE = 3_600
"""Of a picture before it is cut: a tall one loses most of its height."""
SMALLEST_COVER = (900, 694)
LARGEST_COVER = 360_000
"""In bytes: three of four files of a report hold it, and are sent by mail."""
LOGO = (900, 450)
"""A logo lies within these pixels."""
SMALLEST_LOGO = 60
_QUALITIES = (84, 78, 70, 60, 50, 40)
_ALMOST_WHITE = 200
_WHITE_ENOUGH = 12


class CoverTooSmall(WorkshopError):
    """A picture that would be coarse on a cover."""

    text = N_(
        "The picture is {width} × {height} pixels, which would look coarse on a cover. Choose one that is at least "
        "{wide} × {high} pixels."
    )


class LogoTooSmall(WorkshopError):
    """A picture that would be coarse as a logo."""

    text = N_("The logo is {width} × {height} pixels. Choose one that is at least {needed} pixels wide.")


class PaleLogo(WorkshopError):
    """A logo that was made for a dark background."""

    text = N_(
        "The logo is white or very pale and would not be seen on paper. Choose the version for a white background."
    )


def prepared_cover(content: bytes) -> bytes:
    """A JPEG in the shape of the cover, cut from the middle of the picture; CoverTooSmall and as `prepared_photo`."""
    with Image.open(io.BytesIO(prepared_photo(content, longest_side=_LONGEST_SIDE)[0])) as kept:
        picture = kept.convert("RGB")
    wide, high = SMALLEST_COVER
    if picture.width < wide or picture.height < high:
        raise CoverTooSmall(width=picture.width, height=picture.height, wide=wide, high=high)
    fitted = ImageOps.fit(picture, COVER, Image.Resampling.LANCZOS, centering=(0.5, 0.45))
    for quality in _QUALITIES:
        made = io.BytesIO()
        fitted.save(made, "JPEG", quality=quality, progressive=True, optimize=True)
        if made.tell() <= LARGEST_COVER:
            break
    return made.getvalue()


def prepared_logo(content: bytes) -> bytes:
    """A PNG of the logo alone on white, no larger than needed; PaleLogo, LogoTooSmall and as `prepared_photo`."""
    with Image.open(io.BytesIO(prepared_photo(content)[0])) as kept:
        picture = kept.convert("RGB")
    if not any(picture.convert("L").histogram()[:_ALMOST_WHITE]):
        raise PaleLogo
    paper = Image.new("RGB", picture.size, "white")
    ink = ImageChops.difference(picture, paper).convert("L").point(lambda value: 255 if value > _WHITE_ENOUGH else 0)
    logo = picture.crop(ink.getbbox())
    if max(logo.size) < SMALLEST_LOGO:
        raise LogoTooSmall(width=logo.width, height=logo.height, needed=SMALLEST_LOGO)
    logo.thumbnail(LOGO, Image.Resampling.LANCZOS)
    made = io.BytesIO()
    logo.quantize(256, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(made, "PNG", optimize=True)
    return made.getvalue()
