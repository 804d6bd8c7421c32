"""Invitations as people get them: an address, a QR code, a short code to type, and texts for an e-mail."""

from __future__ import annotations

import io
import ipaddress
import re
from datetime import datetime
from typing import Literal
from urllib.parse import urlsplit

import segno

from workshop.collect.errors import NoServerAddress
from workshop.look import INK, PAPER
from workshop.model import Invitation, Language, Project
from workshop.protect.small_groups import may_be_named
from workshop.store import has_ended
from workshop.texts import Texts

_SERVER = re.compile(r"(https?://)?(\[[0-9a-f:.]+\]|[^\s/?#@:\[\]]+)(:\d{1,5})?/?", re.IGNORECASE)

LinkState = Literal["open", "closed", "ended", "full"]


def invitation_address(base: str, code: str, language: Language | None = None) -> str:
    """The address that opens the invitation on the server at `base`, in the language if one is given.

    >>> invitation_address("https://kutomo.example.fi/", "abcd2345")
    'https://kutomo.example.fi/i/abcd2345'
    """
    return f"{base.rstrip('/')}/i/{code}" + (f"?lang={language}" if language else "")


def results_address(base: str, code: str, language: Language | None = None) -> str:
    """The address at which whoever has the invitation reads the results, in the language if one is given."""
    return f"{invitation_address(base, code)}/results" + (f"?lang={language}" if language else "")


def table_address(base: str, token: str) -> str:
    """The address that opens the page of a table, on the server whose own address is `base`."""
    return f"{base.rstrip('/')}/t/{token}"


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
    return _paragraphs(
        _("You are invited to take part: {project}", project=project.name),
        project.purpose_within(texts.language),
        _("Answer the questions on this page: {address}", address=address),
        _("You need no account, and your name is not asked. You can change or erase your answers afterwards."),
        project.commissioner,
    )


def reminder_text(project: Project, address: str, texts: Texts, *, answered: int, until: datetime | None) -> str:
    """A text that reminds everybody alike: how many people have answered, unless they are few, and until when one can.

    It goes to those who have answered too, because nobody knows who they are.
    """
    _ = texts
    return _paragraphs(
        _("A reminder of the invitation to take part: {project}", project=project.name),
        _.ngettext("{count} person has answered so far.", "{count} people have answered so far.", answered)
        if may_be_named(answered)
        else _("Every answer counts."),
        _("You can still answer, until {moment}.", moment=_.moment(until)) if until else _("You can still answer."),
        _("Answer the questions on this page: {address}", address=address),
        _("If you have answered already, thank you. You need not do anything."),
        project.commissioner,
    )


def results_text(project: Project, address: str, texts: Texts) -> str:
    """A text that tells everybody alike where the results are: behind their own link, and at the address if any."""
    _ = texts
    return _paragraphs(
        _("The results can be read now: {project}", project=project.name),
        _("Read on this page what we found: {address}", address=address) if address else "",
        _("You also find them by your own link, the one by which you see and change your answers.")
        if address
        else _("You find them by your own link, the one by which you see and change your answers."),
        _("Thank you for taking part."),
        project.commissioner,
    )


def _paragraphs(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part)


def link_state(invitation: Invitation, at: datetime) -> LinkState:
    """Whether the link lets people in at that moment, and if not, why."""
    if invitation.closed:
        return "closed"
    if has_ended(invitation, at):
        return "ended"
    return "full" if invitation.at_most is not None and invitation.used >= invitation.at_most else "open"


def server_address(typed: str, *, port: int) -> str:
    """The address of a server as somebody typed it; to a bare number comes the port. NoServerAddress.

    >>> server_address(" 192.168.1.7 ", port=8501), server_address("https://kutomo.example.fi/", port=8501)
    ('http://192.168.1.7:8501', 'https://kutomo.example.fi')
    """
    found = _SERVER.fullmatch(typed.strip())
    if not found:
        raise NoServerAddress
    scheme, host, own_port = found.groups()
    own_port = own_port or (f":{port}" if not scheme and _number(host) else "")
    return f"{scheme or 'http://'}{host}{own_port}".lower()


def reaches_other_devices(address: str) -> bool:
    """Whether the address can lead from another device to this server; localhost leads to the device itself.

    >>> reaches_other_devices("http://localhost:8501/i/abcd2345"), reaches_other_devices("http://192.168.1.7:8501")
    (False, True)
    """
    host = urlsplit(address).hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return False
    number = _number(host)
    return not (number.is_loopback or number.is_unspecified) if number else bool(host)


def _number(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None
