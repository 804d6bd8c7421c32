"""The report model: what it tells, what it leaves out, and the gate before the writers."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from build import MADE_AT, material, synthesis
from hypothesis import given, settings
from hypothesis import strategies as st

from workshop.model import Actor, Material, Project, Theme, Tie
from workshop.report import GateNotPassed, build_report, check, write_docx
from workshop.report.figures.lettering import covered, width_of, wrapped
from workshop.report.gate import lines_of
from workshop.report.model import Card, Figure, Heading, Line, Report, Span, Table, line
from workshop.synthesise import weave
from workshop.texts import Texts

ENGLISH = Texts("en")


def text_of(value: str | Line) -> str:
    return value if isinstance(value, str) else "".join(span.text for span in value)


def words_of(report: Report) -> str:
    """All that the report says, pictures apart."""
    parts = [chapter.title for chapter in report.chapters]
    for block in report.blocks():
        parts += [text_of(line) for line in lines_of(block)]
        if isinstance(block, Table):
            parts += [text_of(cell) for row in block.rows for cell in row] + [block.caption, block.note]
        if isinstance(block, Figure):
            parts += [block.alt, block.caption, block.note, repr(block.drawing)]
        if isinstance(block, Heading):
            parts.append(block.title)
        if isinstance(block, Card):
            parts += [said.who for said in block.quotations]
    return "\n".join(parts)


def chapter_ids(report: Report) -> list[str]:
    return [chapter.id for chapter in report.chapters]


def table(report: Report, id: str) -> Table:
    return next(table for table in report.tables() if table.id == id)


def figure(report: Report, id: str) -> Figure:
    return next(figure for figure in report.figures() if figure.id == id)


@pytest.fixture(scope="module")
def report() -> Report:
    return build_report(synthesis(), ENGLISH)


def small_group() -> Material:
    """The whole project, but of the educational institutions only three persons answered."""
    whole = material()
    few = {f"person-2-{at:02d}" for at in range(3)}
    kept = tuple(said for said in whole.contributions if said.group != "group-2" or said.participant in few)
    return replace(whole, contributions=kept)


def test_a_whole_project_passes_the_gate_and_has_every_chapter(report: Report) -> None:
    assert check(report) == ()
    assert chapter_ids(report) == [
        "summary",
        "participation",
        "themes",
        "voices",
        "theme-cards",
        "words",
        "findings-observation",
        "findings-need",
        "findings-opportunity",
        "priorities",
        "process",
        "network",
        "network-told",
        "commitments",
        "method",
        "appendix-tables",
        "appendix-answers",
    ]


def test_the_same_synthesis_gives_the_same_report(report: Report) -> None:
    assert build_report(synthesis(), ENGLISH) == report


def test_every_accepted_finding_leads_to_answers_in_the_appendix(report: Report) -> None:
    answers = table(report, "table-answers")
    printed = {target: text_of(row[1]) for target, row in zip(answers.row_targets, answers.rows, strict=True)}
    said = {contribution.id: contribution.text for contribution in material().contributions}
    found = {text_of(block.title): block for block in report.blocks() if isinstance(block, Card)}
    for finding in material().findings:
        card = next(card for title, card in found.items() if finding.text in title)
        targets = [span.to for facts in card.facts for span in facts if span.to]
        behind = {said[piece.id] for piece in finding.evidence if piece.kind == "contribution"}
        assert targets
        assert {printed[target] for target in targets} <= behind


def test_quotations_keep_their_own_language(report: Report) -> None:
    answers = table(report, "table-answers")
    swedish = [span for row in answers.rows for span in row[1] if isinstance(span, Span) and span.language == "sv"]
    assert [span.text[:12] for span in swedish] == ["Jag behöver "]


def test_single_mentions_are_never_told_apart(report: Report) -> None:
    heat = figure(report, "figure-heat").drawing
    cells = {(row.number, at): cell for row in heat.rows for at, cell in enumerate(row.cells)}  # type: ignore[attr-defined]
    assert (cells[6, 0].share, cells[6, 0].words) == (None, "1–4")
    assert table(report, "table-themes").rows[5][1] == "1–4"


def test_a_total_beside_a_hidden_cell_is_rounded(report: Report) -> None:
    rows = {str(row[0])[0]: row for row in table(report, "table-themes").rows}
    assert rows["6"][-1] == "about 25"
    assert re.fullmatch(r"\d+", str(rows["1"][-1]))


def test_a_group_of_three_is_nowhere_named() -> None:
    report = build_report(synthesis(replace(small_group(), actors=(), ties=())), ENGLISH)
    assert "Oppilaitokset" not in words_of(report)
    assert "Työnantajat" in words_of(report)


def test_small_groups_stand_together_when_together_they_are_large_enough() -> None:
    whole = material()
    few = {f"person-{group}-{at:02d}" for group in (2, 3) for at in range(3)}
    kept = tuple(c for c in whole.contributions if c.group not in ("group-2", "group-3") or c.participant in few)
    report = build_report(synthesis(replace(whole, contributions=kept, actors=(), ties=())), ENGLISH)
    names = [row[0] for row in table(report, "table-participation").rows]
    assert "Other groups" in names
    assert "Oppilaitokset" not in words_of(report)


def test_where_few_persons_are_known_notes_are_counted_and_the_report_says_so() -> None:
    whole = material()
    anonymous = tuple(replace(said, participant=None) for said in whole.contributions)
    report = build_report(synthesis(replace(whole, contributions=anonymous)), ENGLISH)
    assert "Notes are counted" in words_of(report)
    assert [column.title for column in table(report, "table-participation").columns][:2] == ["Group", "Notes"]


def test_an_import_without_groups_shows_the_themes_by_size() -> None:
    whole = material()
    anonymous = tuple(replace(said, participant=None, group=None) for said in whole.contributions)
    report = build_report(synthesis(replace(whole, groups=(), contributions=anonymous, actors=(), ties=())), ENGLISH)
    assert check(report) == ()
    assert "voices" not in chapter_ids(report)
    assert [figure.id for figure in report.figures()][:1] == ["figure-themes"]


def test_an_empty_project_still_gives_a_report() -> None:
    empty = Material(Project("p", "Tyhjä hanke", "fi", "", "", MADE_AT))
    report = build_report(weave(empty, made_at=MADE_AT), ENGLISH)
    assert check(report) == ()
    assert chapter_ids(report) == ["summary", "method"]


def test_one_answer_alone_is_not_singled_out() -> None:
    whole = material()
    alone = replace(
        Material(whole.project, groups=whole.groups, workshops=whole.workshops, activities=whole.activities),
        prompts=whole.prompts,
        contributions=whole.contributions[:1],
        themes=(replace(whole.themes[0], contributions=("note-000",)),),
    )
    report = build_report(synthesis(alone), ENGLISH)
    assert check(report) == ()
    assert "Työnantajat" not in words_of(report)


def test_without_accepted_findings_the_summary_says_that_they_are_drafts() -> None:
    whole = material()
    drafts = tuple(replace(finding, status="draft") for finding in whole.findings)
    said = words_of(build_report(synthesis(replace(whole, findings=drafts)), ENGLISH))
    assert "No finding has been accepted yet" in said
    assert "Draft" in said


def test_rejected_findings_are_left_out() -> None:
    whole = material()
    rejected = tuple(replace(finding, status="rejected") for finding in whole.findings)
    assert not [
        id for id in chapter_ids(build_report(synthesis(replace(whole, findings=rejected)), ENGLISH)) if "finding" in id
    ]


def thirty_themes() -> Material:
    whole = material()
    ids = [said.id for said in whole.contributions if said.group]
    themes = tuple(
        Theme(f"theme-{n}", "project-1", n, f"Teema numero {n}", ("avain",), tuple(ids[n::9])) for n in range(1, 31)
    )
    return replace(whole, themes=themes)


def test_thirty_themes_fit_and_each_has_its_number() -> None:
    report = build_report(synthesis(thirty_themes()), ENGLISH)
    assert check(report) == ()
    drawn = figure(report, "figure-heat").drawing.draw()
    assert drawn.get_figheight() * 25.4 < 225
    assert len({row[0] for row in table(report, "table-themes").rows}) == 30


def test_three_hundred_actors_are_drawn_as_the_ones_with_the_most_partners() -> None:
    actors = tuple(Actor(f"a{at:03d}", "project-1", f"Toimija {at}", f"group-{at % 4}") for at in range(300))
    ties = tuple(Tie(f"t{at}", "project-1", f"a{at:03d}", f"a{at * 7 % 300:03d}", level=2) for at in range(1, 300))
    report = build_report(synthesis(replace(material(), actors=actors, ties=ties)), ENGLISH)
    assert check(report) == ()
    assert "most partners" in figure(report, "figure-network").note
    assert figure(report, "figure-network").drawing.draw().get_figwidth() > 9


def test_names_of_two_hundred_letters_are_cut_where_they_are_drawn() -> None:
    whole = material()
    groups = tuple(replace(group, name="Pohjoisen yhteistyöverkoston " * 7) for group in whole.groups)
    themes = tuple(replace(theme, name="x" * 200) for theme in whole.themes)
    report = build_report(synthesis(replace(whole, groups=groups, themes=themes)), ENGLISH)
    assert check(report) == ()
    for drawn in report.figures():
        assert drawn.drawing.draw().get_figheight() * 25.4 < 225


def test_labels_of_a_crowded_network_do_not_lie_on_each_other(report: Report) -> None:
    drawn = figure(report, "figure-network").drawing.draw()
    boxes = [text.get_window_extent() for text in drawn.axes[0].texts]
    covering = [one for at, one in enumerate(boxes) for other in boxes[:at] if one.overlaps(other)]
    assert len(boxes) > 20
    assert covering == []


def test_the_labels_of_the_matrix_do_not_lie_on_each_other(report: Report) -> None:
    drawn = figure(report, "figure-matrix").drawing.draw()
    boxes = [text.get_window_extent().padded(-2) for text in drawn.axes[0].texts]
    assert not [1 for at, one in enumerate(boxes) for other in boxes[:at] if one.overlaps(other)]


def test_nothing_is_drawn_outside_its_figure(report: Report) -> None:
    for shown in report.figures():
        drawn = shown.drawing.draw()
        page = drawn.bbox
        for text in drawn.axes[0].texts:
            box = text.get_window_extent()
            assert box.x0 >= page.x0 - 1 and box.x1 <= page.x1 + 1, (shown.id, text.get_text())
            assert box.y0 >= page.y0 - 1 and box.y1 <= page.y1 + 1, (shown.id, text.get_text())


def test_the_gate_names_a_figure_without_an_alternative_text(report: Report) -> None:
    chapters = tuple(
        replace(chapter, blocks=tuple(replace(b, alt="") if isinstance(b, Figure) else b for b in chapter.blocks))
        for chapter in report.chapters
    )
    with pytest.raises(GateNotPassed, match="alternative text"):
        write_docx(replace(report, chapters=chapters))


def test_the_gate_names_a_reference_that_leads_nowhere(report: Report) -> None:
    last = report.chapters[-1]
    without = replace(report, chapters=(*report.chapters[:-1], replace(last, blocks=last.blocks[:1])))
    assert any("leads nowhere" in str(message) for message in check(without))


def test_the_gate_names_a_heading_that_skips_a_level(report: Report) -> None:
    first = report.chapters[0]
    skipped = replace(first, blocks=(Heading("deep", "Liian syvällä", level=3), *first.blocks))
    found = check(replace(report, chapters=(skipped, *report.chapters[1:])))
    assert [str(message) for message in found] == ["The heading skips a level: Liian syvällä."]


@given(st.text(max_size=60))
def test_a_line_never_reads_a_participants_words_as_places(said: str) -> None:
    assert text_of(line("Quote: {quote}", quote=said)) == f"Quote: {said}"


@given(st.text(max_size=200), st.integers(1, 3))
@settings(max_examples=60, deadline=None)
def test_wrapped_lines_fit_their_width(said: str, at_most: int) -> None:
    lines = wrapped(said, 30, 9, at_most=at_most)
    assert len(lines) <= at_most
    assert all(width_of(part, 9) <= 30.5 for part in lines)


def test_words_that_the_font_lacks_are_measured_without_a_warning() -> None:
    assert width_of("ohjaus 😀", 9) == width_of("ohjaus", 9)


def test_a_long_word_is_broken_between_syllables() -> None:
    assert wrapped("Yhteistyöverkosto", 20, 9, at_most=2) == ("Yhteistyö-", "verkosto")


def test_only_letters_of_the_font_are_drawn() -> None:
    assert covered("Työ 👍🏽 مرحبا ok\x00") == "Työ ok"


def test_personal_data_in_rated_ideas_is_masked() -> None:
    whole = material()
    ideas = tuple(
        replace(said, text="Soita Matille 040 123 4567") if said.id == "idea-0" else said
        for said in whole.contributions
    )
    assert "040 123 4567" not in words_of(build_report(synthesis(replace(whole, contributions=ideas)), ENGLISH))
