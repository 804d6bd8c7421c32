"""The options of a question as rows to be filled in: a row keeps its key however it is worded."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import count

import streamlit as st

from pages.shared import wordings
from pages.shared.visit import Visit
from workshop.collect.templates import KEYS
from workshop.errors import WorkshopError
from workshop.model import Language, Localised, Option
from workshop.store.errors import NameTaken
from workshop.texts import N_

LONGEST_OPTION = 200
FEWEST = 2
FIRST_ROWS, MORE_ROWS = 4, 2
"""Empty rows of a new question, and after the options of one that stands."""


class TooFewOptions(WorkshopError):
    """Nothing can be chosen from one option."""

    text = N_("Write at least {fewest} options, each on a row of its own.")


def option_rows(visit: Visit, options: Sequence[Option], own: Language, *, key: str) -> tuple[Option, ...]:
    """Draw a row of fields for each option, and empty ones after them; the options as they are now written."""
    _ = visit.texts
    st.caption(_("Options. An empty row is left out; new rows come when you save."))
    keys = [option.key for option in options]
    fresh = free_keys(keys)
    rows = [*options, *(Option(next(fresh), Localised()) for _row in range(MORE_ROWS if keys else FIRST_ROWS))]
    return tuple(
        Option(
            row.key,
            wordings.fields(
                _("Option {number}", number=number),
                row.text,
                own,
                key=f"{key}-option-{row.key}",
                at_most=LONGEST_OPTION,
                named=False,
            ),
        )
        for number, row in enumerate(rows, start=1)
    )


def written_options(rows: Sequence[Option], own: Language) -> tuple[Option, ...]:
    """The options of the rows that are not empty; TooFewOptions, NameTaken when two are worded alike."""
    options = tuple(row for row in rows if row.text != Localised())
    if len(options) < FEWEST:
        raise TooFewOptions(fewest=FEWEST)
    seen: set[str] = set()
    for text in (option.text.within(own) for option in options):
        if text.casefold() in seen:
            raise NameTaken(name=text)
        seen.add(text.casefold())
    return options


def free_keys(taken: Collection[str]) -> Iterator[str]:
    """Keys for new options, one after the other.

    >>> keys = free_keys(["a", "c"])
    >>> next(keys), next(keys)
    ('b', 'd')
    """
    yield from (key for key in KEYS if key not in taken)
    yield from (key for number in count(1) if (key := f"a{number}") not in taken)
