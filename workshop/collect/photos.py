"""Photos of flip charts made fit to keep: upright, not larger than needed, and with nothing in them but the picture."""

from __future__ import annotations

import io
import struct

from PIL import Image, ImageOps, UnidentifiedImageError

from workshop.errors import WorkshopError
from workshop.texts import N_

LONGEST_SIDE = 2_000
"""In pixels: the handwriting of a whole flip chart can be read."""
MOST_PIXELS = 70_000_000
"""Of a JPEG, which is read no larger than needed; the cameras of phones take up to 64 million."""
MOST_OTHER_PIXELS = 30_000_000
"""Of other kinds, which fill the memory as a whole: a third of a gigabyte."""
_READ = ("JPEG", "PNG", "WEBP", "GIF")
_HEIC = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")
JPEG_QUALITY = 85
_BROKEN = (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError, LookupError, TypeError, struct.error)
"""What decoders make of broken bytes."""


class NoPhotoChosen(WorkshopError):
    """A form for a photo came without one."""

    text = N_("Choose a picture first.")


class NotAPhoto(WorkshopError):
    """Not a picture that can be read, or one that broke off on its way."""

    text = N_(
        "This is not a picture that can be read. It may have broken off on its way: try again, or take the photo anew "
        "and choose a JPEG or PNG picture."
    )


class HeicPhoto(WorkshopError):
    """A picture as iPhones keep them, which only few programs can read."""

    text = N_(
        "The picture is in the HEIC format, which cannot be read here. On an iPhone choose Settings, Camera, Formats, "
        "Most Compatible, and take the photo again; or send a screenshot of it."
    )


class PhotoTooLarge(WorkshopError):
    """More pixels or bytes than can be taken in."""

    text = N_("The picture is too large. Take it again with a lower resolution, or send a screenshot of it.")


def prepared_photo(content: bytes, *, longest_side: int = LONGEST_SIDE) -> tuple[bytes, str]:
    """The picture as it is kept, with its media type: a JPEG, or a PNG where it came as one and is smaller so.

    It is turned as the camera was held, at most as many pixels long, and painted anew: no place, time, name or other
    metadata comes along. Of a picture that moves the first one is kept. NoPhotoChosen, HeicPhoto, NotAPhoto,
    PhotoTooLarge.
    """
    if not content:
        raise NoPhotoChosen
    if content[4:8] == b"ftyp" and content[8:12] in _HEIC:
        raise HeicPhoto
    try:
        with Image.open(io.BytesIO(content), formats=_READ) as opened:
            most = MOST_PIXELS if opened.format in ("JPEG", "MPO") else MOST_OTHER_PIXELS  # MPO: several JPEG in one
            if opened.width * opened.height > most:
                raise PhotoTooLarge
            picture = _painted_anew(opened, longest_side)
            came_as_png = opened.format == "PNG"
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as problem:
        raise PhotoTooLarge from problem
    except _BROKEN as problem:
        raise NotAPhoto from problem
    photo = _written(picture, "JPEG", quality=JPEG_QUALITY, progressive=True)
    drawing = _written(picture, "PNG") if came_as_png else photo
    return (drawing, "image/png") if len(drawing) < len(photo) else (photo, "image/jpeg")


def _painted_anew(opened: Image.Image, longest_side: int) -> Image.Image:
    """The pixels alone, on white, upright and small enough: what else the file held stays behind."""
    opened.draft("RGB", (longest_side, longest_side))  # a JPEG is read no larger than needed
    plain = opened if opened.mode in ("RGB", "L") else opened.convert("RGBA")
    plain.thumbnail((longest_side, longest_side))
    upright = ImageOps.exif_transpose(plain).convert("RGBA")
    paper = Image.new("RGB", upright.size, "white")
    paper.paste(upright, mask=upright.getchannel("A"))
    return paper


def _written(picture: Image.Image, kind: str, **how: int | bool) -> bytes:
    kept = io.BytesIO()
    picture.save(kept, kind, **how)
    return kept.getvalue()
