"""Could the differences between the groups be chance? A test with its name and its limits, for the method alone.

It reads the numbers that are printed and no others, so that nothing hidden can be worked out from it.
"""

from __future__ import annotations

from workshop.analyse.chance import SHUFFLES, by_chance
from workshop.protect.small_groups import AT_LEAST, is_few
from workshop.report.chapters.telling import Telling
from workshop.report.model import Block, Column, Heading, Paragraph, Span, Table, plain
from workshop.texts import N_

CHANCE_TABLE = "table-chance"
_DECIMALS = 3
_SMALLEST = 0.001


def chance(telling: Telling) -> list[Block]:
    """What was tested, how, and why it proves little; nothing where notes are counted or nothing could be tested."""
    if chance_table(telling) is None:
        return []
    texts = telling.texts
    said = (
        texts(
            "For each theme it was tested whether the groups differ more than they would if people were dealt to them "
            "at random: Pearson's chi-squared against {count} random tables with the same totals (a permutation test), "
            "corrected for the number of themes (Benjamini–Hochberg).",
            count=texts.number(SHUFFLES),
        ),
        texts(
            "Read this with care: the participants came by their own choice and the groups are small, so the test says "
            "nothing of those who were not there. A large value does not show that the groups agree. Single mentions "
            "(1–4) are taken as the number that differs least from the others. The text of the report does not rest "
            "on this test."
        ),
    )
    pointer = telling.sentence(N_("The values are in {table}."), table=Span(to=CHANCE_TABLE))
    return [
        Heading("method-chance", texts("Could the differences be chance?")),
        *(Paragraph(plain(sentence)) for sentence in said),
        Paragraph(pointer),
    ]


def chance_table(telling: Telling) -> Table | None:
    """The value of each theme, as it is and corrected; none where persons are not counted or nothing can be tested."""
    texts, counting, themes = telling.texts, telling.counting, telling.synthesis.themes
    if counting.unit != "persons" or len(counting.voices) < 2:
        return None
    sizes = [voice.size for voice in counting.voices]
    raised = [
        _as_printed([sum(one.by_group.get(id, 0) for id in voice.members) for voice in counting.voices], sizes)
        for one in themes
    ]
    rows = tuple(
        (telling.theme_cell(one.theme), _value(telling, found.p), _value(telling, found.adjusted))
        for one, found in zip(themes, by_chance(raised, sizes), strict=True)
        if found
    )
    if not rows:
        return None
    columns = (
        Column(texts("Theme"), 4),
        Column(texts.pgettext("statistics", "p"), 1, "right"),
        Column(texts.pgettext("statistics", "p, corrected"), 1.4, "right"),
    )
    return Table(
        CHANCE_TABLE,
        texts("How often chance alone makes the groups differ at least as much"),
        columns,
        rows,
        texts("One row for each theme, with the value of the test as it is and corrected for the number of themes."),
        note=texts("How to read the values, and what they do not show, is told in the chapter on the method."),
    )


def _as_printed(raised: list[int], sizes: list[int]) -> list[int]:
    """The counts with single mentions in place of 1–4: the number of them that is nearest to the others' share."""
    shown = [(count, size) for count, size in zip(raised, sizes, strict=True) if not is_few(count)]
    share = sum(count for count, _ in shown) / max(1, sum(size for _, size in shown))
    return [
        min(max(1, round(share * size)), AT_LEAST - 1, size) if is_few(count) else count
        for count, size in zip(raised, sizes, strict=True)
    ]


def _value(telling: Telling, p: float) -> str:
    texts = telling.texts
    if p < _SMALLEST:
        return f"< {texts.number(_SMALLEST, decimals=_DECIMALS)}"
    return texts.number(p, decimals=_DECIMALS)
