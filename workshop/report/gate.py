"""The gate before every writer: what a report lacks to be accessible and traceable."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from workshop.errors import WorkshopError
from workshop.report.model import (
    Block,
    Bullets,
    Callout,
    Card,
    Chapter,
    Figure,
    Heading,
    Line,
    Paragraph,
    Photograph,
    Quotation,
    Report,
    Table,
)
from workshop.texts import N_, Message

SHORTEST_ALT, LONGEST_ALT = 30, 900
"""An alternative text shorter than this says nothing; a longer one belongs in the table."""


class GateNotPassed(WorkshopError):
    """A report was to be written that some readers could not read or nobody could check."""

    text = N_("The report cannot be written yet. What is missing: {missing}")


def check(report: Report) -> tuple[Message, ...]:
    """What is missing from the report, one message for each lack; nothing when it may be written."""
    return (*_whole(report), *_headings(report), *_figures(report), *_tables(report), *_sources(report))


def pass_gate(report: Report) -> None:
    """Raise GateNotPassed, with all that is missing, unless the report may be written."""
    missing = check(report)
    if missing:
        raise GateNotPassed(missing=missing)


def _whole(report: Report) -> Iterator[Message]:
    if not report.title.strip():
        yield Message(N_("The report has no title."))
    if not report.chapters:
        yield Message(N_("The report has no chapters."))
    for chapter in report.chapters:
        if not chapter.blocks:
            yield Message(N_("The chapter is empty: {chapter}."), {"chapter": chapter.title})
    named = [chapter.id for chapter in report.chapters]
    named += [block.id for block in report.blocks() if isinstance(block, Heading | Figure | Photograph | Table)]
    named += [target for table in report.tables() for target in table.row_targets]
    for id, times in Counter(named).items():
        if times > 1:
            yield Message(N_("Two parts of the report have the same id: {id}."), {"id": id})


def _headings(report: Report) -> Iterator[Message]:
    for chapter in report.chapters:
        if not chapter.title.strip():
            yield Message(N_("A heading has no text."))
        level = 1
        for block in chapter.blocks:
            found = block.level if isinstance(block, Heading | Card) else None
            if found is None:
                continue
            title = block.title if isinstance(block, Heading) else _text(block.title) if isinstance(block, Card) else ""
            if not title.strip():
                yield Message(N_("A heading has no text."))
            if found > level + 1:
                yield Message(N_("The heading skips a level: {heading}."), {"heading": title})
            level = found


def _figures(report: Report) -> Iterator[Message]:
    tables = {table.id for table in report.tables()}
    for figure in report.blocks():
        if not isinstance(figure, Figure | Photograph):
            continue
        named = {"figure": figure.caption}
        if len(figure.alt.strip()) < SHORTEST_ALT:
            yield Message(N_("The figure has no alternative text that says enough: {figure}."), named)
        if len(figure.alt) > LONGEST_ALT:
            yield Message(N_("The alternative text is too long: {figure}."), named)
        if isinstance(figure, Figure) and figure.table not in tables:
            yield Message(N_("The figure has no table of its values: {figure}."), named)


def _tables(report: Report) -> Iterator[Message]:
    for table in report.tables():
        named = {"table": table.caption}
        if any(len(row) != len(table.columns) for row in table.rows):
            yield Message(N_("The rows of the table are of different lengths: {table}."), named)
        if not all(column.title.strip() for column in table.columns):
            yield Message(N_("A column of the table has no heading: {table}."), named)
        if not table.summary.strip():
            yield Message(N_("The table has no description: {table}."), named)
        if table.row_targets and len(table.row_targets) != len(table.rows):
            yield Message(N_("The rows of the table cannot be linked to: {table}."), named)


def _sources(report: Report) -> Iterator[Message]:
    targets = {chapter.id for chapter in report.chapters}
    targets |= {*report.labels(), *(target for table in report.tables() for target in table.row_targets)}
    for chapter in report.chapters:
        yield from _dangling(chapter, targets)
        for block in chapter.blocks:
            said = (block,) if isinstance(block, Quotation) else block.quotations if isinstance(block, Card) else ()
            for quotation in said:
                if not quotation.source:
                    yield Message(N_("A quotation does not say which answer it is from."))


def _dangling(chapter: Chapter, targets: set[str]) -> Iterator[Message]:
    for block in chapter.blocks:
        for line in lines_of(block):
            for span in line:
                if span.to and span.to not in targets:
                    yield Message(N_("A reference leads nowhere: {id}."), {"id": span.to})


def lines_of(block: Block) -> Iterator[Line]:
    """Every line in the block that may hold references."""
    match block:
        case Paragraph(line=line) | Callout(line=line):
            yield line
        case Quotation():
            yield from (block.line, block.reference)
        case Bullets(items=items):
            yield from items
        case Card():
            yield from (
                block.title,
                *block.body,
                *(part for said in block.quotations for part in (said.line, said.reference)),
                *block.facts,
            )
        case Table(rows=rows):
            yield from (cell for row in rows for cell in row if not isinstance(cell, str))
        case _:
            return


def _text(line: Line) -> str:
    return "".join(span.text for span in line)
