"""Invitations on paper: sheets for the tables and doors of a meeting room, to be read by a phone or by eye."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

import segno

from workshop import look
from workshop.clean import clean_line, cut
from workshop.collect.invitations import invitation_address, spaced
from workshop.model import Project
from workshop.texts import Texts
from workshop.typesetting import printable, typeset

PaperSize = Literal["a4", "a5"]

_TEMPLATE = Path(__file__).with_name("sheet.typ")
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page to print: the code of a link, the group whose own it is, and until when it lets people in."""

    code: str
    group: str = ""
    """The group's name; empty where people choose their group themselves."""
    open_until: datetime | None = None


def invitation_sheets(
    sheets: Sequence[Sheet], project: Project, base_address: str, texts: Texts, *, size: PaperSize
) -> bytes:
    """A PDF of one page for each link: the QR code, the address to type and the short code, readable at two metres."""
    _ = texts
    return typeset(
        _TEMPLATE,
        {
            "title": _("You are invited to take part: {project}", project=clean_line(project.name)),
            "language": texts.tag.split("-"),
            "names_language": Texts(project.language).tag.split("-"),
            "size": size,
            "colours": {"brand": look.BRAND, "accent": look.ACCENT, "ink": look.INK, "muted": look.MUTED},
            "name": _name(project.name) or "…",
            "take_part": _("Take part"),
            "scan": _("Point the camera of your phone at the QR code and open the link."),
            "type_address": _("Or type this address in a browser:"),
            "type_code": _("and this code on the page that opens:"),
            "promise": _("Your name is not asked. Answering is voluntary."),
            "pages": [_page(sheet, base_address, texts) for sheet in sheets],
        },
    )


def typed_address(base: str) -> str:
    """The address where the short code is typed, as short as a browser takes it.

    Browsers put https:// in front themselves; http:// has to be typed.

    >>> typed_address("https://kutomo.example.fi/"), typed_address("http://192.168.1.7:8501")
    ('kutomo.example.fi/j', 'http://192.168.1.7:8501/j')
    """
    return base.rstrip("/").removeprefix("https://") + "/j"


def _page(sheet: Sheet, base: str, texts: Texts) -> dict[str, object]:
    _ = texts
    address = invitation_address(base, sheet.code)
    return {
        "group": _name(sheet.group),
        "address": address,
        "qr": _qr(address),
        "qr_words": _("QR code of the address {address}", address=address),
        "form": f"{base.rstrip('/')}/j",
        "typed": printable(typed_address(base)),
        "code": printable(spaced(sheet.code)).split("-"),
        "open_until": _("You can take part until {moment}.", moment=_.moment(sheet.open_until))
        if sheet.open_until
        else "",
    }


def _name(name: str) -> str:
    short, was_cut = cut(printable(name), _LONGEST_NAME)
    return f"{short}…" if was_cut else short


def _qr(address: str) -> str:
    """The QR code as SVG: pure black, which printers do not screen, and no margin, for the page leaves it free."""
    picture = io.BytesIO()
    segno.make(address, error="m", micro=False).save(
        picture, kind="svg", dark="#000000", xmldecl=False, svgns=True, omitsize=True, border=0
    )
    return picture.getvalue().decode()
