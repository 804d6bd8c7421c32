"""The words of each theme as clouds, with the same words as a table in the appendix."""

from __future__ import annotations

from workshop.analyse.words import WordCount
from workshop.protect.small_groups import may_be_named
from workshop.report.chapters.telling import Telling, theme_name
from workshop.report.figures.clouds import CLOUDS_IN_A_FIGURE, Cloud, Clouds
from workshop.report.model import Chapter, Column, Figure, Paragraph, Span, Table
from workshop.report.wording import named
from workshop.texts import N_

_WORDS_IN_A_CLOUD = 16
_WORDS_IN_THE_TABLE = 10
_WORDS_IN_ALT = 3
_LONGEST_WORD = 40
WORDS_TABLE = "table-words"


def words(telling: Telling) -> Chapter | None:
    """The chapter of word clouds; none when no theme has words."""
    texts = telling.texts
    largest = telling.by_size()[: telling.room.clouds]
    clouds = [
        Cloud(
            voices.theme.number,
            theme_name(voices.theme),
            tuple((word.word, word.count) for word in counted[:_WORDS_IN_A_CLOUD]),
        )
        for voices in telling.synthesis.themes
        if voices in largest and (counted := telling.synthesis.words.get(voices.theme.id, ()))
    ]
    if not clouds:
        return None
    figures = tuple(
        _figure(telling, tuple(clouds[start : start + CLOUDS_IN_A_FIGURE]), start)
        for start in range(0, len(clouds), CLOUDS_IN_A_FIGURE)
    )
    pointer = telling.sentence(
        N_("Word size shows how often a word is said; it is an illustration. The same words are in {table}."),
        table=Span(to=WORDS_TABLE),
    )
    return Chapter("words", texts("The words of the themes"), (*figures, Paragraph(pointer, "note")))


def words_table(telling: Telling) -> Table | None:
    """The most common words of each theme, with how often they are said where it is not only a few times."""
    texts = telling.texts
    rows = []
    for voices in telling.synthesis.themes:
        counted = telling.synthesis.words.get(voices.theme.id, ())[:_WORDS_IN_THE_TABLE]
        if counted:
            said = [_counted(telling, word) for word in counted]
            rows.append((telling.theme_cell(voices.theme), telling.cell(", ".join(said))))
    if not rows:
        return None
    return Table(
        WORDS_TABLE,
        texts("The most common words of each theme"),
        (Column(texts("Theme"), 1.4), Column(texts("Words in their basic form, and how often they are said"), 4)),
        tuple(rows),
        texts("One row for each theme, with its most common words."),
        note=texts("The number is left out where a word is said fewer than five times."),
    )


def _counted(telling: Telling, word: WordCount) -> str:
    """A word with how often it is said, where it is not only a few times."""
    shown = _short(word.word)
    return f"{shown}\u00a0({telling.texts.number(word.count)})" if may_be_named(word.count) else shown


def _short(word: str) -> str:
    return named(word, at_most=_LONGEST_WORD)


def _figure(telling: Telling, clouds: tuple[Cloud, ...], start: int) -> Figure:
    texts = telling.texts
    spoken = [
        f"{telling.short(cloud.name)}: {', '.join(_short(word) for word, _ in cloud.words[:_WORDS_IN_ALT])}."
        for cloud in clouds
    ]
    alt = telling.alt((texts("Word clouds of the themes. The most common words of each theme:"), *spoken))
    caption = texts("The words of the themes in their basic form")
    whole = texts("All themes, in their colours") if start == 0 and len(telling.synthesis.themes) == len(clouds) else ""
    return Figure(f"figure-words-{start}", caption, alt, Clouds(clouds, whole), WORDS_TABLE)
