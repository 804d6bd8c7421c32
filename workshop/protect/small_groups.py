"""The small-group rule: what so few persons said is not singled out in anything that is published."""

from __future__ import annotations

from collections.abc import Iterable

from workshop.texts import N_, Texts

AT_LEAST = 5
"""So many persons must be behind a figure or a quotation before their group is named."""

_ROUNDED_TO = 5

FEW = N_("single mentions (1–4)")


def may_be_named(persons: int) -> bool:
    """Whether a group of that many persons may be shown by itself.

    >>> may_be_named(4), may_be_named(5)
    (False, True)
    """
    return persons >= AT_LEAST


def is_few(count: int) -> bool:
    """Whether a count is one of the single mentions that are not told apart.

    >>> is_few(0), is_few(1), is_few(4), is_few(5)
    (False, True, True, False)
    """
    return 0 < count < AT_LEAST


def gives_away(parts: Iterable[int]) -> bool:
    """Whether a total of those parts, printed as it is, would tell a part that is hidden.

    >>> gives_away([12, 0, 7]), gives_away([12, 3])
    (False, True)
    """
    return any(is_few(part) for part in parts)


def near(total: int) -> int:
    """The total as it is printed beside a hidden part: to the nearest five, and never nought.

    >>> near(2), near(12), near(13)
    (5, 10, 15)
    """
    return max(_ROUNDED_TO, _ROUNDED_TO * round(total / _ROUNDED_TO))


def cell(count: int, texts: Texts) -> str:
    """A count as a published table shows it: 1–4 as single mentions, nought and the others as numbers.

    A reader who is shown the total beside a single small cell can still compute it: leave such totals out.

    >>> cell(3, Texts("en")), cell(0, Texts("en")), cell(1423, Texts("en"))
    ('single mentions (1–4)', '0', '1,423')
    """
    return texts.number(count) if count == 0 or may_be_named(count) else texts(FEW)
