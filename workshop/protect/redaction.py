"""Personal data in free text: what is found for certain and masked, and what is likely and waits for a person's eye.

Identity codes, phone numbers, e-mail addresses and accounts are certain. Names, street addresses and number plates
are only likely, and some are missed: a masked text is not an anonymous one. By rules and lists; no model, no network.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

MASK = "[…]"
_COVER = "\N{BALLOT BOX}"

FindKind = Literal[
    "identity code", "e-mail address", "bank account", "phone number", "name", "street address", "number plate"
]
Certainty = Literal["certain", "likely"]
_LIKELY: frozenset[FindKind] = frozenset({"name", "street address", "number plate"})


@dataclass(frozen=True, slots=True)
class Find:
    """A stretch of a text that is somebody's personal data."""

    kind: FindKind
    start: int
    end: int

    @property
    def certainty(self) -> Certainty:
        """Whether it is masked at once or waits for a person's eye."""
        return "likely" if self.kind in _LIKELY else "certain"


_CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_CENTURY = {"+": 1800, **dict.fromkeys("-YXWVU", 1900), **dict.fromkeys("ABCDEF", 2000)}
_HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_IDENTITY_CODE = re.compile(
    rf"(?<![^\W_])(\d\d)(\d\d)(\d\d)\s?([{_HYPHENS}+A-FU-Y])\s?(\d{{3}})([0-9A-FHJ-NPR-Y])(?![^\W_])", re.I | re.ASCII
)

_AT = r"(?:\s?[@＠]\s?|\s?[(\[{]\s?(?:at|ät|a|@|miuku)\s?[)\]}]\s?)"
_DOT = r"(?:\.|\s?[(\[{]\s?(?:\.|dot|piste|punkt)\s?[)\]}]\s?)"
_EMAIL = re.compile(
    rf"(?<![\w.+-])\w[\w.+-]{{0,63}}{_AT}(?:[\w-]{{1,63}}{_DOT}){{1,4}}(?!\d)[^\W\d_]{{2,24}}(?![\w-])", re.I
)

_IBAN = re.compile(
    r"\b(?:FI\d\d(?:\s?\d){14}|[A-Z]{2}\d\d(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,3})?)\b", re.I | re.ASCII
)

_GAP = r"[\s.\-‐‑–/]?"
_BEFORE = r"(?<![\w+])(?<!\d[.,:/\-–])(?!\d{7}-\d(?!\d))"  # not within a number, a date or a business id
_AFTER = r"(?!\w)(?![.,:]\d)(?!\s?(?:€|%|euro|eur\b))"
_PHONES = (
    re.compile(
        rf"(?<![\w+])(?:\+|00\s?(?=358|4\d|3\d|90)){_GAP}[1-9]\d{{0,2}}(?:{_GAP}\(0\))?(?:{_GAP}\d){{6,12}}{_AFTER}"
    ),
    re.compile(rf"{_BEFORE}\(?0(?:4\d|50)\)?(?:(?:{_GAP}\d){{7}}|(?:{_GAP}\d){{8}}|(?:{_GAP}\d){{6}}){_AFTER}"),
    re.compile(
        rf"{_BEFORE}(?:\(0[1-9]\d?\)|0(?:[235689]|1\d|2\d\d?|30))[\s\-‐‑–]?"
        rf"(?!000|(?:19|20)\d\d\s)\d{{3,8}}(?:\s?\d{{2,4}}){{0,2}}{_AFTER}"
    ),
    re.compile(rf"{_BEFORE}0[678]00[\s\-‐‑–]?(?=\d(?:\s?\d){{4}})\d{{2,6}}(?:\s?\d{{2,4}}){{0,2}}{_AFTER}"),
)  # from abroad, mobile, landline, service number
_ROUND_SUM = re.compile(r"\+\s?\d{1,3}(?:[\s.]000)+")


def finds(text: str) -> tuple[Find, ...]:
    """What is certain to be personal in the text, in its order and without overlaps.

    An identity code counts when its date exists, even if its check character is wrong: it is then mistyped.

    >>> finds("Soita 040 123 4567")
    (Find(kind='phone number', start=6, end=18),)
    """
    return _apart(_certain(text))


def likely_finds(text: str) -> tuple[Find, ...]:
    """What is likely to be personal and wants a person's eye, in the order of the text, apart from each other.

    None of them overlaps what is found for certain. The first call reads lists of names, and the first doubtful word
    opens the dictionaries (two seconds, 70 MB): this is work for the background.

    >>> likely_finds("Maija asuu Koskikatu 5:ssä")
    (Find(kind='name', start=0, end=5), Find(kind='street address', start=11, end=22))
    """
    from workshop.protect.addresses import addresses, number_plates
    from workshop.protect.names import name_mentions

    rest = _covered(text, finds(text))
    places = [
        *(Find("street address", *span) for span in addresses(rest)),
        *(Find("number plate", *span) for span in number_plates(rest)),
    ]
    names = [Find("name", *span) for span in name_mentions(_covered(rest, places))]
    return _apart([*places, *names])


def mask(text: str) -> str:
    """The text with every find replaced by the same mark.

    >>> mask("Kirjoita minulle: maija.virtanen@esimerkki.fi")
    'Kirjoita minulle: […]'
    """
    return _masked(text, finds(text))


def mask_likely(text: str) -> str:
    """The text with what is certain and what is only likely to be personal replaced by the mark; as `likely_finds`.

    >>> mask_likely("Maija asuu Koskikatu 5:ssä, puhelin 040 123 4567")
    '[…] asuu […]:ssä, puhelin […]'
    """
    return _masked(text, _apart([*finds(text), *likely_finds(text)]))


def is_identity_code(text: str) -> bool:
    """Whether the text is a Finnish personal identity code with the right check character.

    >>> is_identity_code("131052-308T"), is_identity_code("131052-308U")
    (True, False)
    """
    form = _IDENTITY_CODE.fullmatch(text)
    if form is None or not _has_date(form):
        return False
    day, month, year, _, number, check = form.groups()
    return _CHECK[int(day + month + year + number) % 31] == check.upper()


def _apart(found: Iterable[Find]) -> tuple[Find, ...]:
    """The finds in the order of the text; of those that overlap only the first and longest."""
    kept: list[Find] = []
    for find in sorted(found, key=lambda find: (find.start, -find.end)):
        if not kept or find.start >= kept[-1].end:
            kept.append(find)
    return tuple(kept)


def _masked(text: str, found: Iterable[Find]) -> str:
    masked, end = "", 0
    for find in found:
        masked += text[end : find.start] + MASK
        end = find.end
    return masked + text[end:]


def _covered(text: str, found: Iterable[Find]) -> str:
    """The text, as long as before, in which what was found cannot be found again."""
    for find in found:
        text = text[: find.start] + _COVER * (find.end - find.start) + text[find.end :]
    return text


def _certain(text: str) -> Iterator[Find]:
    rules: tuple[tuple[FindKind, re.Pattern[str], Callable[[re.Match[str]], bool]], ...] = (
        ("identity code", _IDENTITY_CODE, _has_date),
        ("e-mail address", _EMAIL, lambda _: True),
        ("bank account", _IBAN, _is_account),
        *(("phone number", pattern, _is_phone) for pattern in _PHONES),
    )
    for kind, pattern, holds in rules:
        for form in pattern.finditer(text):
            if holds(form):
                yield Find(kind, form.start(), form.end())


def _has_date(form: re.Match[str]) -> bool:
    day, month, year, sign, *_ = form.groups()
    century = _CENTURY["-" if sign in _HYPHENS else sign.upper()]
    try:
        date(century + int(year), int(month), int(day))
    except ValueError:
        return False
    return True


def _is_account(form: re.Match[str]) -> bool:
    """Whether the check digits hold (ISO 13616: the number, turned and read in base 36, leaves 1 by 97)."""
    letters = "".join(form.group().split())
    return int("".join(str(int(letter, 36)) for letter in letters[4:] + letters[:4])) % 97 == 1


def _is_phone(form: re.Match[str]) -> bool:
    written = form.group()
    digits = sum(letter.isdigit() for letter in written)
    fewest = 9 if written.startswith(("+", "00")) else 7
    return fewest <= digits <= 15 and not _ROUND_SUM.fullmatch(written)
