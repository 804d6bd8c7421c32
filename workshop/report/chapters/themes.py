"""The themes: who raises what as a heat map, where the groups lie apart, and a card for each theme."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.analyse.voices import ThemeVoices
from workshop.look import theme_colour
from workshop.report.chapters.telling import Telling, theme_name
from workshop.report.chapters.theme_mapping import map_figure
from workshop.report.figures.bars import MOST_ROWS as MOST_BARS
from workshop.report.figures.bars import Bar, Bars
from workshop.report.figures.dots import DotGroup, DotPlot, DotRow
from workshop.report.figures.heat import MOST_ROWS, HeatCell, HeatColumn, HeatMap, HeatRow
from workshop.report.model import Block, Card, Cell, Chapter, Column, Figure, Line, Paragraph, Span, Table, plain
from workshop.report.wording import named
from workshop.texts import N_

_MOST_COMPARED = 8
"""Groups side by side in one heat map."""
_FEWEST_DOT_ROWS, _MOST_DOT_ROWS = 3, 12
_LENGTH_OF_FEW = 2.5
"""Of the bar of single mentions, whichever they are."""
MORE_THEMES = "table-more-themes"
_SMALLEST_RANGE = 0.1
_SMALLEST_GAP = 0.02
"""Groups that are closer to each other do not differ."""


def themes(telling: Telling) -> Chapter | None:
    """The overview of all themes; none before there are any."""
    texts, synthesis, counting = telling.texts, telling.synthesis, telling.counting
    if not synthesis.themes:
        return None
    blocks: list[Block] = []
    if counting.voices:
        lead = telling.sentence(
            N_(
                "{figure} shows how large a share of each group raises each theme. "
                "The largest share of a row is in bold."
            ),
            figure=Span(to="figure-heat"),
        )
        blocks += [Paragraph(lead, "lead"), _heat_figure(telling)]
    else:
        blocks.append(_bar_figure(telling))
    if len(counting.voices) > 1:
        dots = _dot_figure(telling)
        blocks += [dots] if dots else []
    mapped = map_figure(telling)
    blocks += [mapped] if mapped else []
    if synthesis.outside_themes:
        outside = texts.ngettext(
            "{count} note belongs to no theme.",
            "{count} notes belong to no theme.",
            synthesis.outside_themes,
        )
        blocks.append(Paragraph(plain(outside), "note"))
    return Chapter("themes", texts("Themes"), tuple(blocks))


def theme_cards(telling: Telling) -> Chapter | None:
    """One card for each theme: its size, its words, its quotations and who raises it most."""
    texts, synthesis = telling.texts, telling.synthesis
    if not synthesis.themes:
        return None
    shown = shown_as_cards(telling)
    lead = plain(texts("Each theme in the participants' own words."))
    blocks: list[Block] = [Paragraph(lead)]
    if len(shown) < len(synthesis.themes):
        more = telling.sentence(
            N_("The largest themes are shown here; the other ones ({count}) are in {table}."),
            count=texts.number(len(synthesis.themes) - len(shown)),
            table=Span(to=MORE_THEMES),
        )
        blocks.append(Paragraph(more, "note"))  # before the cards: after them it would now and then have a page alone
    blocks += [_card(telling, voices) for voices in shown]
    return Chapter("theme-cards", texts("Theme by theme"), tuple(blocks), new_page=False)


def shown_as_cards(telling: Telling) -> list[ThemeVoices]:
    """The themes that have room as cards, the largest ones, in their own order."""
    largest = telling.by_size()[: telling.room.themes]
    return [voices for voices in telling.synthesis.themes if voices in largest]


def more_themes(telling: Telling) -> Table | None:
    """The themes that have no room as cards, each with a quotation; for the appendix."""
    texts, shown = telling.texts, shown_as_cards(telling)
    others = [voices for voices in telling.synthesis.themes if voices not in shown]
    if not others or not telling.tells("theme-cards"):
        return None
    rows: list[tuple[Cell, ...]] = []
    for voices in others:
        said = telling.synthesis.quotes.get(voices.theme.id, ())[:1]
        quoted = next(((*one.line, Span(" "), *one.reference) for one in map(telling.quotation, said)), "–")
        facts = "; ".join(_facts(telling, voices))
        rows.append((telling.theme_cell(voices.theme), facts, quoted))
    columns = (Column(texts("Theme"), 2), Column(texts("Who raises it"), 2), Column(texts("In their own words"), 5))
    summary = texts("One row for each theme that has no card, with who raises it and a quotation.")
    return Table(MORE_THEMES, texts("The other themes"), columns, tuple(rows), summary)


def _heat_figure(telling: Telling) -> Figure:
    texts, counting, synthesis = telling.texts, telling.counting, telling.synthesis
    voices_shown = counting.voices[:_MOST_COMPARED]
    columns = tuple(
        HeatColumn(voice.name, texts("n = {count}", count=texts.number(voice.size)), voice.position)
        for voice in voices_shown
    )
    rows, hides = [], False
    for voices in synthesis.themes:
        counts = [counting.count(voices, voice) for voice in voices_shown]
        hides = hides or any(count.share is None for count in counts)
        largest = max((count.share or 0.0 for count in counts), default=0.0)
        cells = tuple(HeatCell(c.share, c.words, bool(largest) and c.share == largest) for c in counts)
        total = counting.total(voices)
        printed = counting.printed(voices)
        size = _LENGTH_OF_FEW if printed is None else float(printed)
        rows.append(HeatRow(voices.theme.number, theme_name(voices.theme), cells, size, total))
    unit = N_("Shares are of persons.") if counting.unit == "persons" else N_("Shares are of notes.")
    notes = [texts(unit)]
    if hides:
        notes.append(texts("1–4 are single mentions, which are not told apart; beside them totals are rounded."))
    if len(synthesis.themes) > MOST_ROWS or len(counting.voices) > _MOST_COMPARED:
        notes.append(texts("The figure shows what fits on the page; the table in the appendix shows everything."))
    return Figure(
        "figure-heat",
        texts("Who raises what: the share of each group that raises the theme"),
        _heat_alt(telling),
        HeatMap(columns, tuple(rows), texts("Total")),
        "table-themes",
        note=" ".join(notes),
    )


def _heat_alt(telling: Telling) -> str:
    texts, counting, synthesis = telling.texts, telling.counting, telling.synthesis
    shares = [
        (count.share, voices, voice)
        for voices in synthesis.themes
        for voice, count in zip(counting.voices, counting.counts(voices), strict=True)
        if count.share
    ]
    sentences = [
        texts(
            "Heat map of themes by group: {themes} rows, {groups} columns.",
            themes=texts.number(len(synthesis.themes)),
            groups=texts.number(len(counting.voices)),
        )
    ]
    if shares:
        share, voices, voice = max(shares, key=lambda found: (found[0], -found[1].theme.number))
        sentences.append(
            texts(
                "The largest share is {share}: {group}, theme: {theme}.",
                share=texts.percent(share or 0.0),
                group=telling.short(voice.name),
                theme=telling.short(theme_name(voices.theme)),
            )
        )
    sentences.append(texts("All the numbers are in the table in the appendix."))
    return telling.alt(sentences)


def _bar_figure(telling: Telling) -> Figure:
    """Where no group may be named, the themes stand by their sizes alone."""
    texts, counting = telling.texts, telling.counting
    ranked = telling.by_size()
    bars = tuple(
        Bar(
            theme_name(voices.theme),
            None if (printed := counting.printed(voices)) is None else float(printed),
            counting.total(voices),
            theme=voices.theme.number,
        )
        for voices in ranked
    )
    largest = ranked[0]
    fits = len(bars) <= MOST_BARS
    note = "" if fits else texts("The figure shows what fits on the page; the table in the appendix shows everything.")
    alt = telling.alt(
        (
            texts("Bar chart of how many raise each theme."),
            texts(
                "The largest theme: {theme} ({amount}).",
                theme=telling.short(theme_name(largest.theme)),
                amount=counting.total_with_unit(largest),
            ),
            texts("All the numbers are in the table in the appendix."),
        )
    )
    caption = N_("How many persons raise each theme") if counting.unit == "persons" else N_("Notes in each theme")
    return Figure("figure-themes", texts(caption), alt, Bars(bars), "table-themes", note=note)


def _dot_figure(telling: Telling) -> Figure | None:
    """The themes by how far apart the groups are, of those where two groups or more may be shown."""
    texts, counting = telling.texts, telling.counting
    voices_shown = counting.voices[:_MOST_COMPARED]
    found: list[tuple[float, ThemeVoices, tuple[float | None, ...]]] = []
    for voices in telling.synthesis.themes:
        shares = tuple(counting.count(voices, voice).share for voice in voices_shown)
        seen = [share for share in shares if share is not None]
        if len(seen) > 1 and max(seen) - min(seen) >= _SMALLEST_GAP:
            found.append((max(seen) - min(seen), voices, shares))
    found = sorted(found, key=lambda row: (-row[0], row[1].theme.number))[:_MOST_DOT_ROWS]
    if len(found) < _FEWEST_DOT_ROWS:
        return None
    rows = tuple(
        DotRow(voices.theme.number, theme_name(voices.theme), shares, _points(telling, gap))
        for gap, voices, shares in found
    )
    furthest = max(_SMALLEST_RANGE, *(share or 0.0 for row in rows for share in row.shares))
    step = next(step for step in (0.05, 0.1, 0.2, 0.25, 1.0) if furthest / step <= 6)
    ticks = tuple((step * tick, texts.percent(step * tick)) for tick in range(int(furthest / step - 1e-9) + 2))
    gap, voices, _ = found[0]
    alt = telling.alt(
        (
            texts("Dot plot of the share of each group that raises each theme, the largest difference first."),
            texts(
                "The largest difference is {points}, theme: {theme}.",
                points=_points(telling, gap),
                theme=telling.short(theme_name(voices.theme)),
            ),
            texts("All the numbers are in the table in the appendix."),
        )
    )
    groups = tuple(DotGroup(voice.name, voice.position) for voice in voices_shown)
    hidden = any(share is None for row in rows for share in row.shares)
    note = (
        texts("Single mentions (1–4) are not drawn. The difference is between the shares that are.") if hidden else ""
    )
    caption = texts("Where the groups differ most")
    return Figure("figure-differences", caption, alt, DotPlot(groups, rows, ticks), "table-themes", note=note)


def _points(telling: Telling, gap: float) -> str:
    # translators: percentage points
    return telling.texts("{points} pp", points=telling.texts.number(round(100 * gap)))


def _card(telling: Telling, voices: ThemeVoices) -> Card:
    texts, theme = telling.texts, voices.theme
    keywords = [named(word, at_most=40) for word in theme.keywords[:8]]
    body: list[Line] = []
    if keywords:
        body.append(telling.sentence(N_("Keywords: {words}"), words=telling.own(texts.list(keywords))))
    quotes = telling.synthesis.quotes.get(theme.id, ())[: telling.room.quotes]
    quotations = tuple(telling.quotation(quote) for quote in quotes)
    return Card(
        (Span(f"{theme.number}\u2002"), telling.own(theme_name(theme))),
        tuple(body),
        quotations,
        (plain("\u2002·\u2002".join(_facts(telling, voices))),),
        theme_colour(theme.number),
        level=2,
    )


def _facts(telling: Telling, voices: ThemeVoices) -> Sequence[str]:
    texts, counting = telling.texts, telling.counting
    facts = [counting.total_with_unit(voices)]
    shares = [
        (count.share, voice.name)
        for voice, count in zip(counting.voices, counting.counts(voices), strict=True)
        if count.share
    ]
    if len(counting.voices) > 1 and shares:
        share, name = max(shares, key=lambda found: found[0])
        if any(counting.bounds(voices, voice).most > share for voice in counting.voices):
            return facts  # single mentions in a small group may be a larger share
        facts.append(texts("Raised most by: {group} ({share})", group=name, share=texts.percent(share)))
    return facts
