"""What people want to do first: the points, and the impact–effort matrix."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.analyse.priorities import Priority
from workshop.protect.published import published_text
from workshop.protect.small_groups import is_few, may_be_named
from workshop.report.chapters.telling import Telling
from workshop.report.figures.matrix import Idea, Matrix
from workshop.report.model import Block, Cell, Chapter, Column, Figure, Paragraph, Span, Table, plain
from workshop.report.wording import named
from workshop.texts import N_

_MOST_IDEAS = 40
_LONGEST_IDEA = 200
_PRIORITIES_TABLE = "table-priorities"
_MORE = "table-more-priorities"
_HALF_WAY = 3.0
_UNREAD = N_("An idea whose words are not shown: nobody has checked them for personal data yet")


def priorities(telling: Telling) -> Chapter | None:
    """The chapter of priorities; none when nothing was rated."""
    texts = telling.texts
    ideas = _ordered(telling.synthesis.priorities)[:_MOST_IDEAS]
    if not ideas:
        return None
    blocks: list[Block] = []
    placed = [(number, idea) for number, idea in enumerate(ideas, 1) if _is_placed(idea)]
    if ideas[0].points and may_be_named(ideas[0].voters):
        lead = telling.sentence(
            N_("Most points: {idea} ({points})."),
            idea=Span(texts(N_("“{quote}”"), quote=_name(telling, ideas[0])), strong=True),
            points=texts.ngettext("{count} point", "{count} points", ideas[0].points),
        )
        blocks.append(Paragraph(lead, "lead"))
    if placed:
        blocks.append(_matrix(telling, placed))
    room = telling.room.ideas
    blocks.append(_table(telling, ideas[:room], _PRIORITIES_TABLE, texts("The ideas in order")))
    if len(ideas) > room:
        beyond = telling.sentence(
            N_("The first ones are shown here; the other ones ({count}) are in {table}."),
            count=texts.number(len(ideas) - room),
            table=Span(to=_MORE),
        )
        blocks.append(Paragraph(beyond, "note"))
    left_out = len(telling.synthesis.priorities) - len(ideas)
    if left_out:
        more = texts.ngettext("{count} more idea was rated.", "{count} more ideas were rated.", left_out)
        blocks.append(Paragraph(plain(more), "note"))
    return Chapter("priorities", texts("Priorities"), tuple(blocks))


def more_priorities(telling: Telling) -> Table | None:
    """The ideas that have no room in the body, for the appendix."""
    room = telling.room.ideas
    others = _ordered(telling.synthesis.priorities)[:_MOST_IDEAS][room:]
    if not others or not telling.tells("priorities"):
        return None
    return _table(telling, others, _MORE, telling.texts("The other ideas"), first=room + 1)


def _ordered(ideas: Sequence[Priority]) -> list[Priority]:
    """What fewer than five gave points to comes after the others: its place would tell how many points it has."""
    return sorted(ideas, key=lambda idea: (is_few(idea.voters), 0 if is_few(idea.voters) else -idea.points))


def _name(telling: Telling, idea: Priority) -> str:
    if idea.waits:
        return telling.texts(_UNREAD)
    words = published_text(idea.contribution) if idea.contribution else idea.text
    return named(words, at_most=_LONGEST_IDEA)


def _cell(telling: Telling, idea: Priority) -> Cell:
    if idea.waits:
        return _name(telling, idea)
    language = idea.contribution.language if idea.contribution else telling.synthesis.project.language
    name = _name(telling, idea)
    return name if language == telling.texts.language else (Span(name, language=language),)


def _is_placed(idea: Priority) -> bool:
    """Whether so many have placed the idea that its place may be shown."""
    return idea.impact is not None and may_be_named(idea.placed_by)


def _matrix(telling: Telling, placed: Sequence[tuple[int, Priority]]) -> Figure:
    texts = telling.texts
    ideas = tuple(Idea(number, _name(telling, idea), idea.effort or 0.0, idea.impact or 0.0) for number, idea in placed)
    first = [idea for idea in ideas if idea.impact > _HALF_WAY and idea.effort < _HALF_WAY]
    best = texts.list(f"{idea.number} {telling.short(idea.name)}" for idea in first[:8])
    alt = telling.alt(
        (
            texts("Scatter plot of ideas by effort and impact, both from 1 to 5."),
            texts("Large impact with little effort: {ideas}.", ideas=best) if first else "",
            texts("All the numbers are in the table below the figure.")
            if len(placed) <= telling.room.ideas
            else texts("All the numbers are in the tables."),
        )
    )
    matrix = Matrix(
        ideas,
        (
            texts.pgettext("impact and effort", "Do now"),
            texts.pgettext("impact and effort", "Plan and resource"),
            texts.pgettext("impact and effort", "Do on the side"),
            texts.pgettext("impact and effort", "Keep in mind"),
        ),
        texts("Effort (1 = little, 5 = much)"),
        texts("Impact (1 = little, 5 = much)"),
    )
    note = texts(
        "The values are medians, the numbers those of the table. "
        "Circles are moved apart where they would cover each other."
    )
    return Figure("figure-matrix", texts("Ideas by impact and effort"), alt, matrix, _PRIORITIES_TABLE, note=note)


def _table(telling: Telling, ideas: Sequence[Priority], id: str, caption: str, *, first: int = 1) -> Table:
    texts = telling.texts
    points, placed = any(idea.points for idea in ideas), any(_is_placed(idea) for idea in ideas)
    columns = [Column(texts.pgettext("number", "No."), 0.5), Column(texts("Idea"), 5.4)]
    columns += [Column(texts("Points"), 0.9, "right"), Column(texts("Voters"), 1.0, "right")] if points else []
    columns += [Column(texts("Impact"), 1.1, "right"), Column(texts("Effort"), 1.1, "right")] if placed else []

    def given(idea: Priority) -> str:
        return "–" if is_few(idea.voters) else texts.number(idea.points)

    def place(idea: Priority, value: float | None) -> str:
        return texts.number(value, decimals=1) if _is_placed(idea) and value is not None else "–"

    rows = [
        (
            str(number),
            _cell(telling, idea),
            *((given(idea), telling.counting.whole(idea.voters, idea.voters_of.values())) if points else ()),
            *((place(idea, idea.impact), place(idea, idea.effort)) if placed else ()),
        )
        for number, idea in enumerate(ideas, first)
    ]
    summary = texts("One row for each idea that was rated, the first ones first.")
    few = points and any(is_few(idea.voters) for idea in ideas)
    few_placed = placed and any(is_few(idea.placed_by) for idea in ideas)
    notes = [
        texts("1–4 are single mentions, which are not told apart.") if few else "",
        texts("What fewer than five people have given or placed is not shown.") if few or few_placed else "",
    ]
    return Table(
        id,
        caption,
        tuple(columns),
        tuple(rows),
        summary,
        note=" ".join(note for note in notes if note),
    )
