"""“Did we understand you?”: the themes as the participants have confirmed them, as n of N."""

from __future__ import annotations

from workshop.analyse.understood import Understood
from workshop.protect.small_groups import AT_LEAST, gives_away, is_few, may_be_named
from workshop.report.chapters.telling import Telling
from workshop.report.model import Chapter, Column, Paragraph, Table, plain

FEW_MOST = AT_LEAST - 1
"""So many at the most are not told apart."""


def understood(telling: Telling) -> Chapter | None:
    """The table of what was confirmed; none when nobody was asked, or too few have told."""
    texts = telling.texts
    told = [one for one in telling.synthesis.understood if may_be_named(one.told)]
    if not told:
        return None
    lead = texts("The participants were shown the themes and asked whether they had been understood.")
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
    table = Table(
        "table-understood",
        texts("The themes as the participants confirm them"),
        columns,
        rows,
        texts("One row for each theme, with how many of those who told confirm it."),
        note=" ".join(note for note in notes if note),
    )
    return Chapter(
        "understood", texts("Did we understand you?"), (Paragraph(plain(lead), "lead"), table), new_page=False
    )


def _said(telling: Telling, one: Understood) -> str:
    """How many of how many; where one to four think otherwise than the rest, only between which numbers it is."""
    texts, told = telling.texts, telling.texts.number(one.told)
    if not _is_range(one):
        return texts("{confirmed} of {told}", confirmed=texts.number(one.confirmed), told=told)
    fewest = one.told - FEW_MOST if is_few(one.told - one.confirmed) else 1
    return texts(
        "{least}–{most} of {told}", least=texts.number(fewest), most=texts.number(fewest + FEW_MOST - 1), told=told
    )


def _is_range(one: Understood) -> bool:
    return gives_away((one.confirmed, one.told - one.confirmed))
