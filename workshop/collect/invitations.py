"""Invitations as people get them: an address, a QR code, a short code to type, and a text for an e-mail."""

from __future__ import annotations

import io
import ipaddress
from urllib.parse import urlsplit

import segno

from workshop.look import INK, PAPER
from workshop.model import Project
from workshop.texts import Texts


def invitation_address(base: str, code: str) -> str:
    """The address that opens the invitation, on the server whose own address is `base`.

    >>> invitation_address("https://kutomo.example.fi/", "abcd2345")
    'https://kutomo.example.fi/i/abcd2345'
    """
    return f"{base.rstrip('/')}/i/{code}"


def spaced(code: str) -> str:
    """The code in groups of four, as it is read aloud and typed.

    >>> spaced("abcd2345")
    'abcd-2345'
    """
    return "-".join(code[start : start + 4] for start in range(0, len(code), 4))


def qr_svg(address: str) -> bytes:
    """A QR code of the address as an SVG picture without a size of its own, for screens and for paper."""
    picture = io.BytesIO()
    code = segno.make(address, error="m", micro=False, mask=4)  # trying all eight masks takes five times as long
    code.save(picture, kind="svg", dark=INK, light=PAPER, xmldecl=False, omitsize=True)
    return picture.getvalue()


def invitation_text(project: Project, address: str, texts: Texts) -> str:
    """A text to paste into an e-mail: whose project it is, why it asks, where to answer and what to expect."""
    _ = texts
    parts = [
        _("You are invited to take part: {project}", project=project.name),
        project.purpose,
        _("Answer the questions on this page: {address}", address=address),
        _("You need no account, and your name is not asked. You can change or erase your answers afterwards."),
        project.commissioner,
    ]
    return "\n\n".join(part for part in parts if part)


def reaches_other_devices(address: str) -> bool:
    """Whether the address can lead from another device to this server; localhost leads to the device itself.

    >>> reaches_other_devices("http://localhost:8501/i/abcd2345"), reaches_other_devices("http://192.168.1.7:8501")
    (False, True)
    """
    host = urlsplit(address).hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return False
    try:
        number = ipaddress.ip_address(host)
    except ValueError:
        return bool(host)
    return not (number.is_loopback or number.is_unspecified)
