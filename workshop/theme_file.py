"""Themes of a plain file, without a project: one line for each of its rows, in its order."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from workshop.analyse.found_themes import FoundThemes
from workshop.analyse.themes import find_themes
from workshop.clean import clean, csv_cell
from workshop.collect.tables import Table, column, read_table
from workshop.language import detect, is_foreign, semantic
from workshop.model import Language
from workshop.texts import N_, Message, Texts

MEANING_UP_TO = 400
"""Answers that are also read by meaning, at 20–70 ms each; larger files are read by their words alone."""
CUT_AT = 10_000
"""Characters of one answer that are read."""


@dataclass(frozen=True, slots=True)
class ThemeLine:
    """What a row was found to be about; no theme is None."""

    row: int
    theme: int | None
    name: str | Message
    """The theme's name, or why there is none."""
    keywords: tuple[str, ...]
    confidence: float


def theme_lines(
    content: bytes, name: str, *, text: str, group: str | None, exactly: int | None, at_most: int | None
) -> tuple[list[ThemeLine], list[str], list[Message]]:
    """A line for each row of the file; a summary: each theme's number, name, size and sizes by group; what to know.

    Raises the errors of reading a table and of finding themes.
    """
    table = read_table(content, name)
    texts = [clean(cell)[:CUT_AT] for cell in _cells(table, text)]
    groups = _cells(table, group) if group else [""] * len(texts)
    by_meaning = len(set(texts)) <= MEANING_UP_TO and semantic.is_available()
    found = find_themes(
        texts,
        languages=[detect(one) for one in texts],
        vectors=semantic.vectors(texts) if by_meaning else None,
        exactly=exactly,
        at_most=at_most,
    )
    themes = {theme.number: theme for theme in found.themes}
    lines = [
        ThemeLine(
            row,
            number,
            themes[number].name if number else _why_not(row - 1, found),
            themes[number].keywords if number else (),
            confidence,
        )
        for row, (number, confidence) in enumerate(zip(found.placed, found.confidence, strict=True), start=1)
    ]
    return lines, _summary(found, [clean(cell) for cell in groups]), _notes(texts)


def theme_table(lines: Sequence[ThemeLine], language: Language) -> str:
    """The lines as CSV, what is ours in that language; the same lines give the same text."""
    _ = Texts(language)
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(["row", "theme", "name", "keywords", "confidence"])
    for line in lines:
        keywords = ";".join(line.keywords)
        writer.writerow(
            [
                line.row,
                line.theme or "",
                csv_cell(line.name if isinstance(line.name, str) else _(line.name)),
                csv_cell(keywords),
                f"{line.confidence:.3f}",
            ]
        )
    return table.getvalue()


def _why_not(place: int, found: FoundThemes) -> Message:
    return Message(N_("Says nothing")) if place in found.wordless else Message(N_("Fits no theme"))


def _cells(table: Table, name: str) -> list[str]:
    """The cells of a column by row; an empty row has an empty cell, so that every row gets its line."""
    place = column(table, name)
    by_row = {**dict.fromkeys(table.empty, ""), **{number: cells[place] for number, cells in table.rows}}
    return [by_row[number] for number in sorted(by_row)]


def _notes(texts: Sequence[str]) -> list[Message]:
    """What a reader of the themes should know of the answers."""
    foreign = sum(map(is_foreign, texts))
    if not foreign:
        return []
    return [
        Message(
            N_(
                "Answers that are in no language that Kutomo knows (Finnish, Swedish, English): {count}. They are "
                "taken together by their letters and words as they stand, so check their themes and names."
            ),
            {"count": foreign},
        )
    ]


def _summary(found: FoundThemes, groups: Sequence[str]) -> list[str]:
    rows = []
    for theme in found.themes:
        sizes = Counter(groups[member] for member in theme.members if groups[member])
        by_group = [f"{group}: {count}" for group, count in sorted(sizes.items())]
        rows.append("\t".join([str(theme.number), theme.name, str(len(theme.members)), ", ".join(by_group)]))
    return rows
