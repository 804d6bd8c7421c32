"""Which column of a file is which: what is asked for, in the words of three languages, and a guess."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import streamlit as st

from pages.shared.visit import Visit
from workshop.collect.tables import Table
from workshop.texts import N_

SHORTEST_PART = 4
"""A usual word shorter than this counts only as the whole name: “id” is in too many words."""


@dataclass(frozen=True)
class Asked:
    """A column that is asked for, and the words by which it is guessed."""

    label: str
    usual: tuple[str, ...]
    needed: bool = False
    longest: bool = False
    """Whether it is the column with the longest texts."""


ANSWER_COLUMNS: Mapping[str, Asked] = {
    "text": Asked(
        N_("Answer"),
        ("vastaus", "teksti", "kommentti", "havainto", "svar", "text", "kommentar", "answer", "comment"),
        needed=True,
        longest=True,
    ),
    "group": Asked(
        N_("Group"),
        ("ryhmä", "kohderyhmä", "sidosryhmä", "rooli", "grupp", "målgrupp", "roll", "group", "stakeholder", "role"),
    ),
    "prompt": Asked(N_("Question"), ("kysymys", "tehtävä", "fråga", "uppgift", "question", "prompt")),
    "participant": Asked(
        N_("What tells persons apart"),
        ("vastaaja", "osallistuja", "tunnus", "nimimerkki", "svarande", "deltagare", "participant", "respondent", "id"),
    ),
}
TIE_COLUMNS: Mapping[str, Asked] = {
    "source_group": Asked(
        N_("Group of the first actor"), ("lähtöryhmä", "mistä ryhmä", "från grupp", "source group", "source_group")
    ),
    "target_group": Asked(
        N_("Group of the second actor"), ("kohderyhmä", "mihin ryhmä", "målgrupp", "target group", "target_group")
    ),
    "source": Asked(
        N_("From which actor"), ("mistä", "lähde", "toimija", "från", "aktör", "source", "from", "actor"), needed=True
    ),
    "target": Asked(
        N_("To which actor"), ("mihin", "kohde", "kumppani", "till", "partner", "target", "to"), needed=True
    ),
    "kind": Asked(N_("Kind of tie"), ("laji", "tyyppi", "suhde", "slag", "typ", "kind", "type", "relation")),
    "level": Asked(N_("Level from 0 to 4"), ("taso", "vahvuus", "tiiviys", "nivå", "styrka", "level", "strength")),
}
"""The groups before the actors: “source group” must not be taken for the source."""


def choose_columns(visit: Visit, project: str, table: Table, asked: Mapping[str, Asked]) -> dict[str, str | None]:
    """Ask for the column of each thing, chosen already as the last time the same columns came, or else by guesses."""
    _ = visit.texts
    with visit.store() as store:
        remembered = store.remembered_columns(project, table.columns)
    known = remembered.keys() == asked.keys()
    guessed = remembered if known else guess(table, asked)
    chosen: dict[str, str | None] = {}
    st.header(_("Which column is which?"), anchor=False)
    if known:
        st.caption(_("Chosen as the last time a file had these columns."))
    needed_first = sorted(asked, key=lambda field: not asked[field].needed)
    with st.grid(4 if len(asked) == 4 else 3, min_column_width=190, gap="small"):
        for field in needed_first:
            options = table.columns if asked[field].needed else (None, *table.columns)
            chosen[field] = st.selectbox(
                _(asked[field].label),
                options,
                index=options.index(guessed[field]),
                format_func=lambda name: name or _("Not in the file"),
                placeholder=_("Choose"),
                key=f"{field}-{hash(table.columns)}",
            )
    return chosen


def guess(table: Table, asked: Mapping[str, Asked]) -> dict[str, str | None]:
    """The column for each thing that is asked for: one of its very name, else one that begins with or has its name.

    What people write is long: without a column of the very name, the one with the longest cells is the answers'.
    """
    guessed: dict[str, str | None] = {}
    for field in sorted(asked, key=lambda field: asked[field].longest):
        free = [name for name in table.columns if name not in guessed.values()] or list(table.columns)
        named = _named(free, asked[field].usual, whole=asked[field].longest)
        guessed[field] = named or (_unnamed(table, free, asked[field]) if asked[field].needed else None)
    return guessed


def _named(columns: Sequence[str], usual: Sequence[str], *, whole: bool) -> str | None:
    ways = (str.__eq__,) if whole else (str.__eq__, str.startswith, str.__contains__)
    for fits in ways:
        for word in usual:
            for name in columns:
                if (fits is str.__eq__ or len(word) >= SHORTEST_PART) and fits(name.casefold(), word):
                    return name
    return None


def _unnamed(table: Table, columns: Sequence[str], asked: Asked) -> str:
    lengths = {name: sum(len(cells[at]) for _number, cells in table.rows) for at, name in enumerate(table.columns)}
    return max(columns, key=lambda name: lengths[name]) if asked.longest else columns[0]
