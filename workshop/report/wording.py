"""Users' own words as they are printed: on one line, and no longer than a page bears."""

from __future__ import annotations

import re

from workshop.clean import clean, clean_line, cut

LONGEST_NAME = 200
_END_OF_SENTENCE = re.compile(r"[.!?…](?= +[A-ZÅÄÖ])")
_SHORT_LAST_WORD = re.compile(r" (?=\w{1,2}(?:[,;]|$))")


def named(text: str, *, at_most: int = LONGEST_NAME) -> str:
    """A name, a title or a finding on one line, cut with “…” where it is longer.

    >>> named(" Työnantajat ", at_most=4), named(" Työnantajat ")
    ('Työn…', 'Työnantajat')
    """
    return _marked(*cut(clean_line(text), at_most))


def shortened(text: str, *, at_most: int) -> str:
    """The first sentences of a text, as many as there is room for, with “…” where there are more.

    >>> shortened("Bussit eivät kulje. Siitä on puhuttu vuosia.", at_most=30)
    'Bussit eivät kulje. …'
    """
    whole = clean_line(text)
    ends = [found.end() for found in _END_OF_SENTENCE.finditer(whole) if found.end() <= at_most]
    if len(whole) <= at_most:
        return whole
    return f"{whole[: ends[-1]]} …" if ends and ends[-1] >= at_most // 4 else named(whole, at_most=at_most)


def quoted(text: str, *, at_most: int) -> str:
    """A quotation with its own lines, cut with “…” where it is longer."""
    return _marked(*cut(clean(text), at_most))


def bound(names: str) -> str:
    """Names whose last short words never begin a line: “Kuurakosken Linjat Oy”.

    >>> bound("Rakennus Kuurakivi Oy, Monen kielen yhdistys ry").count("\u00a0")
    2
    """
    return _SHORT_LAST_WORD.sub("\u00a0", names)


def _marked(words: str, was_cut: bool) -> str:
    return f"{words}…" if was_cut else words
