"""The small-group rule: what so few persons said is not singled out in anything that is published."""

from __future__ import annotations

from workshop.texts import N_, Texts

AT_LEAST = 5
"""So many persons must be behind a figure or a quotation before their group is named."""

FEW = N_("single mentions (1–4)")


def may_be_named(persons: int) -> bool:
    """Whether a group of that many persons may be shown by itself.

    >>> may_be_named(4), may_be_named(5)
    (False, True)
    """
    return persons >= AT_LEAST


def cell(count: int, texts: Texts) -> str:
    """A count as a published table shows it: 1–4 as single mentions, nought and the others as numbers.

    A reader who is shown the total beside a single small cell can still compute it: leave such totals out.

    >>> cell(3, Texts("en")), cell(0, Texts("en")), cell(1423, Texts("en"))
    ('single mentions (1–4)', '0', '1,423')
    """
    return texts.number(count) if count == 0 or may_be_named(count) else texts(FEW)
