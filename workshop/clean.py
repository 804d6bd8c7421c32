"""Words from outside made safe to keep, and words made safe for what reads them as Markdown, formulas or file names.

Every text that comes in goes through `clean` once. What goes out is escaped for its reader, and only there.
"""

from __future__ import annotations

import math
import re
import unicodedata
from decimal import Decimal
from numbers import Real

_NEW_LINE = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]")
_HIDDEN = re.compile(
    r"[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]"  # not the joiners
)
_EDGES = re.compile(r"\A[\s\u200c\u200d]+|[\s\u200c\u200d]+\Z")
_JOINS = "\u200c\u200d\ufe0e\ufe0f"
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>$:~&\"'^=@/])")
_INDENT = re.compile(r"(?m)^[ \t]+")
_FORMULA = "=+-@\t\r\n＝＋－＠"
_RESERVED = re.compile(r"con|prn|aux|nul|com\d|lpt\d")


def clean(text: str) -> str:
    r"""The text without control and hidden characters, composed (NFC), with plain line ends and bare edges.

    What changes the writing itself stays: joiners in emoji and scripts, emoji, letters that run from right to left.

    >>> clean(" Oppi\u00adsopimus\x00 toimii\r\nhyvin ")
    'Oppisopimus toimii\nhyvin'
    """
    return _bare(unicodedata.normalize("NFC", _HIDDEN.sub("", _CONTROL.sub("", _NEW_LINE.sub("\n", text)))))


def clean_line(text: str) -> str:
    r"""The cleaned text on one line, with single spaces: for names, groups and headings.

    >>> clean_line("Rovaniemen \n kaupunki")
    'Rovaniemen kaupunki'
    """
    return " ".join(clean(text).split())


def has_hidden(text: str) -> bool:
    """Whether cleaning takes control or hidden characters out of the text."""
    lines = _NEW_LINE.sub("\n", text)
    return bool(_CONTROL.search(lines) or _HIDDEN.search(lines))


def is_blank(text: str) -> bool:
    """Whether nothing in the text would be seen; a single emoji or full stop is seen."""
    return all(unicodedata.category(letter)[0] in "ZCM" for letter in text)


def cut(text: str, limit: int) -> tuple[str, bool]:
    """The text within that many characters, and whether something was cut; never between a letter and its mark.

    >>> cut("Työpaikkaohjaaja", 4)
    ('Työp', True)
    """
    if len(text) <= limit:
        return text, False
    end = limit
    while end and (unicodedata.combining(text[end]) or text[end] in _JOINS or text[end - 1] == "\u200d"):
        end -= 1
    return _bare(text[: end or limit]), True


def plain(text: str) -> str:
    r"""The text as Markdown that shows it letter by letter: no pictures, links, headings or formulas come of it.

    For widgets that read Markdown. A bare address may still become a link, but nothing is fetched.

    >>> plain("Ei ![x](http://y)")
    'Ei \\!\\[x\\]\\(http\\:\\/\\/y\\)'
    """
    unindented = _INDENT.sub(lambda indent: "\u00a0" * len(indent.group()), text)  # four spaces would open a code block
    return _MARKDOWN.sub(r"\\\1", unindented).replace("\n", "  \n")


def csv_cell(value: object) -> object:
    """The value as a spreadsheet may open it from CSV: a text that begins like a formula gets an apostrophe in front.

    Numbers stay numbers. Write the file with every cell in quotation marks: a Finnish spreadsheet splits
    unquoted cells at semicolons, and a formula could begin there.

    >>> csv_cell("=1+1"), csv_cell(-5), csv_cell(None)
    ("'=1+1", -5, '')
    """
    if isinstance(value, Real | Decimal) and math.isfinite(value):
        return value
    text = "" if value is None else str(value)
    return "'" + text if text.startswith(tuple(_FORMULA)) else text


def file_name(name: str) -> str:
    """A short name for a file, without its ending, that every system takes: small letters, digits and hyphens.

    >>> file_name("Yhteiskehittäminen: Rovaniemi 2026")
    'yhteiskehittaminen-rovaniemi-2026'
    """
    letters = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:60].strip("-")
    return words if words and not _RESERVED.fullmatch(words) else f"kutomo-{words}".rstrip("-")


def _bare(text: str) -> str:
    return _EDGES.sub("", text)
