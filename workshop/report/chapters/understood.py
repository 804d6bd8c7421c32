"""“Did we understand you?”: the themes as the participants have confirmed them, as n of N."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.analyse.understood import Understood
from workshop.protect.small_groups import AT_LEAST, gives_away, is_few, may_be_named
from workshop.report.chapters.telling import Telling, theme_name
from workshop.report.figures.bars import Bar, Bars
from workshop.report.model import Chapter, Column, Figure, Paragraph, Table, plain

FEW = AT_LEAST - 1
"""So many at the most are not told apart."""
_TABLE = "table-understood"


def understood(telling: Telling) -> Chapter | None:
    """How many confirm each theme, as a figure and a table; none when nobody was asked, or too few have told."""
    texts = telling.texts
    told = [one for one in telling.synthesis.understood if may_be_named(one.told)]
    if not told:
        return None
    lead = texts("The participants were shown the themes and asked whether they had been understood.")
    blocks = (Paragraph(plain(lead), "lead"), _figure(telling, told), _table(telling, told))
    return Chapter("understood", texts("Did we understand you?"), blocks, new_page=False)


def _figure(telling: Telling, told: Sequence[Understood]) -> Figure:
    texts = telling.texts
    bars = tuple(
        Bar(
            theme_name(one.theme),
            float(_least(one)),
            _said(telling, one),
            theme=one.theme.number,
            of=float(one.told),
        )
        for one in told
    )
    spoken = "; ".join(f"{telling.short(bar.label)}: {bar.amount}" for bar in bars[:12])
    alt = telling.alt((texts("Bar chart of how many confirm each theme, of those who told."), f"{spoken}."))
    note = texts("The pale bar is everybody who told of the theme.")
    if any(map(_is_range, told)):
        note += " " + texts("Where a range is given, the dark bar ends at its lower number.")
    return Figure("figure-understood", texts("How many confirm each theme"), alt, Bars(bars), _TABLE, note=note)


def _table(telling: Telling, told: Sequence[Understood]) -> Table:
    texts = telling.texts
    rows = tuple((telling.theme_cell(one.theme), _said(telling, one)) for one in told)
    columns = (Column(texts("Theme"), 4), Column(texts("Confirm it"), 1.6, "right"))
    notes = [
        texts("Each number is out of those who told of that theme; whoever skipped it is not counted."),
        texts("Where one to four think otherwise than the others, only a range is given.")
        if any(map(_is_range, told))
        else "",
        texts("Themes of which fewer than five have told are left out.")
        if len(told) < len(telling.synthesis.understood)
        else "",
    ]
    return Table(
        _TABLE,
        texts("The themes as the participants confirm them"),
        columns,
        rows,
        texts("One row for each theme, with how many of those who told confirm it."),
        note=" ".join(note for note in notes if note),
    )


def _said(telling: Telling, one: Understood) -> str:
    """How many of how many; where one to four think otherwise than the rest, only between which numbers it is."""
    texts, told, least = telling.texts, telling.texts.number(one.told), _least(one)
    if not _is_range(one):
        return texts("{confirmed} of {told}", confirmed=texts.number(least), told=told)
    return texts("{least}–{most} of {told}", least=texts.number(least), most=texts.number(least + FEW - 1), told=told)


def _least(one: Understood) -> int:
    """How many confirm the theme, or the lower end of the range that is told instead."""
    if is_few(one.told - one.confirmed):
        return one.told - FEW
    return 1 if is_few(one.confirmed) else one.confirmed


def _is_range(one: Understood) -> bool:
    return gives_away((one.confirmed, one.told - one.confirmed))
