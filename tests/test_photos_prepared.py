"""Photos of flip charts: upright, small, and with nothing in them but the picture."""

import io
import random
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PIL import ExifTags, Image, ImageCms, PngImagePlugin

from workshop.collect.photos import HeicPhoto, NoPhotoChosen, NotAPhoto, PhotoTooLarge, prepared_photo

RED, BLUE = (200, 30, 30), (30, 30, 200)
SECRETS = (b"Aino Ohjaaja", b"Galaxy", b"2026:03:03", b"GPS", b"Exif", b"xmp", b"ICC_PROFILE", b"iCCP", b"Kahvihuone")
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>Aino Ohjaaja</dc:creator></x:xmpmeta>'


def flip_chart(width=640, height=480):
    """A picture whose left half is red and whose right half is blue, with some noise as a camera makes."""
    picture = Image.new("RGB", (width, height), RED)
    picture.paste(BLUE, (width // 2, 0, width, height))
    return picture


def exif(orientation=1):
    """What a phone writes into its pictures: who, with what, when and where."""
    tags = Image.Exif()
    tags[ExifTags.Base.Orientation] = orientation
    tags[ExifTags.Base.Artist] = "Aino Ohjaaja"
    tags[ExifTags.Base.Model] = "Galaxy"
    tags[ExifTags.Base.DateTime] = "2026:03:03 09:14:00"
    tags.get_ifd(ExifTags.IFD.GPSInfo).update(
        {ExifTags.GPS.GPSLatitudeRef: "N", ExifTags.GPS.GPSLatitude: (66.0, 30.0, 12.34)}
    )
    return tags


def as_bytes(picture, kind="JPEG", **how):
    kept = io.BytesIO()
    picture.save(kept, kind, **how)
    return kept.getvalue()


def read(kept):
    content, media_type = kept
    picture = Image.open(io.BytesIO(content))
    picture.load()
    assert media_type == f"image/{picture.format.lower()}"
    return picture


def nearly(pixel, colour):
    return all(abs(one - other) < 30 for one, other in zip(pixel, colour, strict=True))


def test_place_time_and_names_are_gone_from_a_phones_photo():
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    photo = as_bytes(flip_chart(), exif=exif(), xmp=XMP, icc_profile=profile, comment=b"Kahvihuone")
    assert all(secret in photo for secret in (b"Aino Ohjaaja", b"Galaxy", b"2026:03:03", b"Exif", b"ICC_PROFILE"))
    assert Image.open(io.BytesIO(photo)).getexif().get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] == "N"

    content, media_type = prepared_photo(photo)

    assert media_type == "image/jpeg"
    assert [secret for secret in SECRETS if secret in content] == []
    assert struct.pack(">d", 12.34) not in content
    picture = read((content, media_type))
    assert dict(picture.getexif()) == {}
    assert set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive", "progression"}


def test_what_stands_in_the_texts_of_a_png_is_gone():
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", "Aino Ohjaaja")
    texts.add_itxt("XML:com.adobe.xmp", XMP.decode(), zip=False)
    photo = as_bytes(flip_chart(), "PNG", pnginfo=texts, exif=exif())
    assert b"Aino Ohjaaja" in photo

    content, media_type = prepared_photo(photo)

    assert media_type == "image/png"
    assert [secret for secret in SECRETS if secret in content] == []
    assert read((content, media_type)).info == {}


@pytest.mark.parametrize(
    ("orientation", "red_at", "size"),
    [(1, (10, 240), (640, 480)), (3, (630, 240), (640, 480)), (6, (240, 10), (480, 640)), (8, (240, 630), (480, 640))],
)
def test_a_photo_stands_as_the_camera_was_held(orientation, red_at, size):
    picture = read(prepared_photo(as_bytes(flip_chart(), exif=exif(orientation), quality=95)))

    assert picture.size == size
    assert nearly(picture.getpixel(red_at), RED)


@pytest.mark.parametrize("size", [(8000, 6000), (3000, 4000), (2001, 30)])
def test_a_large_photo_becomes_small_and_keeps_its_shape(size):
    width, height = size
    picture = read(prepared_photo(as_bytes(flip_chart(*size), quality=60)))

    assert max(picture.size) == 2000
    assert abs(picture.width / picture.height - width / height) < 0.05 * width / height
    assert nearly(picture.getpixel((0, 0)), RED)
    assert nearly(picture.getpixel((picture.width - 1, picture.height - 1)), BLUE)


def test_a_small_photo_is_not_made_larger():
    assert read(prepared_photo(as_bytes(flip_chart(320, 200)))).size == (320, 200)


@pytest.mark.parametrize("mode", ["L", "1", "P", "CMYK", "YCbCr"])
def test_pictures_of_every_usual_kind_are_read(mode):
    kind = "PNG" if mode in ("1", "P") else "JPEG"
    assert read(prepared_photo(as_bytes(flip_chart().convert(mode), kind))).mode == "RGB"


def test_what_is_seen_through_is_white_paper():
    drawing = Image.new("RGBA", (300, 200), (0, 0, 0, 0))
    assert read(prepared_photo(as_bytes(drawing, "PNG"))).getpixel((9, 9)) == (255, 255, 255)


def test_a_photo_that_was_sent_as_png_becomes_a_jpeg():
    noise = Image.frombytes("RGB", (400, 300), random.Random(7).randbytes(400 * 300 * 3))
    assert prepared_photo(as_bytes(noise, "PNG"))[1] == "image/jpeg"


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_of_a_moving_picture_the_first_one_is_kept(kind):
    frames = [Image.new("RGB", (120, 90), colour) for colour in (RED, BLUE)]
    moving = as_bytes(frames[0], kind, save_all=True, append_images=frames[1:], duration=100, loop=0)

    picture = read(prepared_photo(moving))

    assert getattr(picture, "n_frames", 1) == 1
    assert nearly(picture.getpixel((5, 5)), RED)


def bomb(width, height):
    """A PNG of some hundred bytes that says it is as large as that."""

    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    "size", [(5500, 5500), (9000, 9000), (10_000, 10_000), (60_000, 60_000), (2_000_000_000, 2_000_000_000)]
)
def test_a_small_file_that_would_fill_the_memory_is_refused(size):
    with pytest.raises(PhotoTooLarge):
        prepared_photo(bomb(*size))


HALF = as_bytes(flip_chart(1600, 1200))


@pytest.mark.parametrize(
    "content",
    [
        HALF[: len(HALF) // 2],
        HALF[:20],
        as_bytes(flip_chart(), "PNG")[:-200],
        b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        b"<!doctype html><html><body onload=alert(1)>",
        b"\xff\xd8\xff<script>alert(1)</script>",
        b"%PDF-1.7\n",
        as_bytes(flip_chart(), "TIFF"),
        b"\0" * 5000,
        b"x",
    ],
    ids=["half of it", "its head", "a PNG without its end", "SVG", "HTML", "HTML in JPEG", "PDF", "TIFF", "nuls", "x"],
)
def test_what_is_no_whole_picture_is_refused_with_what_to_do(content):
    with pytest.raises(NotAPhoto, match="try again"):
        prepared_photo(content)


@pytest.mark.parametrize("brand", [b"heic", b"mif1", b"heix"])
def test_a_photo_as_iphones_keep_it_is_refused_with_what_to_do(brand):
    with pytest.raises(HeicPhoto, match="Most Compatible"):
        prepared_photo(b"\x00\x00\x00\x18ftyp" + brand + b"\x00\x00\x00\x00mif1heic" + b"\x00" * 400)


def test_an_empty_file_is_asked_for_again():
    with pytest.raises(NoPhotoChosen):
        prepared_photo(b"")


@pytest.mark.filterwarnings("ignore")  # Pillow warns of broken metadata, which does not come along anyway
@hypothesis_settings(deadline=None, max_examples=150)
@given(st.sampled_from(["JPEG", "PNG", "GIF", "WEBP"]), st.randoms(use_true_random=False), st.integers(1, 40))
def test_broken_bytes_are_a_picture_or_are_refused(kind, chance, times):
    content = bytearray(as_bytes(flip_chart(64, 48), kind, **({"exif": exif()} if kind != "GIF" else {})))
    for _time in range(times):
        content[chance.randrange(len(content))] = chance.randrange(256)
    try:
        kept = prepared_photo(bytes(content))
    except (NotAPhoto, PhotoTooLarge):
        return
    assert read(kept)
