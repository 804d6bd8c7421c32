"""The appendix: the tables behind the figures, and the answers that the report refers to by number."""

from __future__ import annotations

from workshop.report.chapters.chance import chance_table
from workshop.report.chapters.commitments import more_commitments
from workshop.report.chapters.findings import more_findings
from workshop.report.chapters.flip_charts import more_flip_charts
from workshop.report.chapters.network import network_tables
from workshop.report.chapters.priorities import more_priorities
from workshop.report.chapters.process import more_processes
from workshop.report.chapters.statements import statements_table
from workshop.report.chapters.telling import Telling, answer_id
from workshop.report.chapters.theme_mapping import map_table
from workshop.report.chapters.themes import more_themes
from workshop.report.chapters.words import words_table
from workshop.report.model import Block, Cell, Chapter, Column, Paragraph, Span, Table, plain
from workshop.report.wording import named, quoted
from workshop.synthesise.synthesis import Quote
from workshop.texts import N_

_LONGEST_ANSWER = 900


def appendix(telling: Telling) -> tuple[Chapter, ...]:
    """The tables, and the answers; each is left out when there are none."""
    texts = telling.texts
    chapters = []
    tables = [
        table
        for table in (
            _themes(telling),
            more_themes(telling),
            more_findings(telling),
            more_priorities(telling),
            more_commitments(telling),
            chance_table(telling),
            statements_table(telling),
            map_table(telling),
            words_table(telling),
            *network_tables(telling),
        )
        if table
    ]
    if tables:
        chapters.append(Chapter("appendix-tables", texts("Appendix: the numbers behind the figures"), tuple(tables)))
    chapters += [chapter for chapter in (more_processes(telling), more_flip_charts(telling)) if chapter]
    answers = _answers(telling)
    if answers:
        explained = texts("The numbers in brackets in the report lead to these answers.")
        blocks: tuple[Block, ...] = (Paragraph(plain(explained)), answers)
        chapters.append(Chapter("appendix-answers", texts("Appendix: the answers"), blocks))
    return tuple(chapters)


def _themes(telling: Telling) -> Table | None:
    texts, counting, synthesis = telling.texts, telling.counting, telling.synthesis
    if not synthesis.themes:
        return None
    staff = any(voices.staff for voices in synthesis.themes)
    columns = [Column(texts("Theme"), 2.6)]
    columns += [Column(voice.name, 1.2, "right") for voice in counting.voices]
    columns += [Column(texts("Total"), 1.1, "right")]
    columns += [Column(texts("Staff"), 1.1, "right")] if staff else []
    rows = tuple(
        (
            telling.theme_cell(voices.theme),
            *(count.words for count in counting.counts(voices)),
            counting.total(voices),
            *([counting.short(voices.staff)] if staff else []),
        )
        for voices in synthesis.themes
    )
    unit = N_("Total counts persons.") if counting.unit == "persons" else N_("Total counts notes.")
    notes = [texts(unit), texts("1–4 are single mentions, which are not told apart; beside them totals are rounded.")]
    return Table(
        "table-themes",
        texts("The themes by group"),
        tuple(columns),
        rows,
        texts("One row for each theme, with the share of each group that raises it, and the total."),
        note=" ".join(notes),
    )


def _answers(telling: Telling) -> Table | None:
    texts, synthesis = telling.texts, telling.synthesis
    if not telling.numbers:
        return None
    quotes: dict[str, Quote] = {}
    for said in (*synthesis.quotes.values(), tuple(synthesis.evidence.values())):
        quotes.update({quote.contribution: quote for quote in said})
    themes_of: dict[str, list[str]] = {}
    for voices in synthesis.themes:
        for id in voices.theme.contributions:
            themes_of.setdefault(id, []).append(str(voices.theme.number))
    with_groups = any(quotes[id].group for id in telling.numbers)
    rows: list[tuple[Cell, ...]] = []
    for id, number in telling.numbers.items():
        quote = quotes[id]
        answer = (Span(quoted(quote.text, at_most=_LONGEST_ANSWER), language=quote.language),)
        group = named(quote.group.name) if quote.group else "–"
        themes = ", ".join(themes_of.get(id, [])) or "–"
        rows.append((f"[{number}]", answer, *([group] if with_groups else []), themes))
    columns = (
        Column(texts.pgettext("number", "No."), 0.6),
        Column(texts("Answer"), 6.2),
        *([Column(texts("Group"), 1.5)] if with_groups else []),
        Column(texts("Themes"), 0.7, "right"),
    )
    return Table(
        "table-answers",
        texts("The answers that the report refers to"),
        columns,
        tuple(rows),
        texts("One row for each answer, with its group where it may be named, and the numbers of its themes."),
        row_targets=tuple(answer_id(number) for number in telling.numbers.values()),
    )
