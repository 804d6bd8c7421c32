"""The report model: what it tells, what it leaves out, and the gate before the writers."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from build import MADE_AT, material, synthesis
from hypothesis import given
from hypothesis import strategies as st

from workshop.model import (
    Attendance,
    Attendee,
    Coding,
    Contribution,
    Evidence,
    Group,
    Item,
    Localised,
    Material,
    Project,
    Rating,
    Theme,
    ThemeCheck,
    Understood,
)
from workshop.report import GateNotPassed, build_report, check, write_docx
from workshop.report.chapters.telling import Telling
from workshop.report.gate import lines_of
from workshop.report.model import Card, Figure, Heading, KeyFigures, Line, Report, Span, Table, line
from workshop.synthesise import weave
from workshop.synthesise.drafts import draft_findings
from workshop.texts import Message, Texts

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
    rows = {text_of(row[0])[0]: row for row in table(report, "table-themes").rows}
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
    assert "participation" not in {chapter.id for chapter in report.chapters}, "a page with nothing on it"


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


def test_the_gate_names_a_figure_without_an_alternative_text(report: Report) -> None:
    chapters = tuple(
        replace(chapter, blocks=tuple(replace(b, alt="") if isinstance(b, Figure) else b for b in chapter.blocks))
        for chapter in report.chapters
    )
    with pytest.raises(GateNotPassed, match="alternative text"):
        write_docx(replace(report, chapters=chapters))


def test_what_the_gate_misses_is_told_in_the_readers_language_even_when_it_was_kept_in_between(report: Report) -> None:
    with pytest.raises(GateNotPassed) as problem:
        write_docx(replace(report, title=" ", chapters=()))
    kept = Message.from_json(problem.value.message.as_json())
    told = Texts("fi")(problem.value.message)
    assert told.endswith("Raportilta puuttuu otsikko. Raportissa ei ole yhtään lukua.")
    assert kept is not None
    assert Texts("fi")(kept) == told
    assert str(problem.value).endswith("The report has no title. The report has no chapters.")


def test_what_hinders_at_a_step_is_whole_sentences() -> None:
    whole = material()
    steps = tuple(replace(step, pain_point="Päätöstä odotetaan.", waste="odotus") for step in whole.steps)
    rows = table(build_report(synthesis(replace(whole, steps=steps)), Texts("fi")), "table-process-1").rows
    assert {row[-1] for row in rows} == {"Päätöstä odotetaan. Hukka: odotus"}


def test_groups_with_and_in_their_names_are_told_apart_by_semicolons() -> None:
    whole = material()
    said = [next(said.id for said in whole.contributions if said.group == group.id) for group in whole.groups[:3]]
    finding = replace(whole.findings[0], evidence=tuple(Evidence("contribution", id) for id in said))
    cards = build_report(synthesis(replace(whole, findings=(finding,))), ENGLISH).blocks()
    facts = [text_of(fact) for card in cards if isinstance(card, Card) for fact in card.facts]
    groups = "; ".join(group.name for group in whole.groups[:3])
    assert [fact for fact in facts if f"Groups: {groups}" in fact]


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


def test_personal_data_in_rated_ideas_is_masked() -> None:
    whole = material()
    ideas = tuple(
        replace(said, text="Soita Matille 040 123 4567") if said.id == "idea-0" else said
        for said in whole.contributions
    )
    assert "040 123 4567" not in words_of(build_report(synthesis(replace(whole, contributions=ideas)), ENGLISH))


def without_a_group(*, persons: int) -> Material:
    """The whole project, and beside it so many of no group who all raise the first theme."""
    whole = material()
    more = tuple(
        replace(whole.contributions[0], id=f"nobody-{at}", group=None, participant=f"nobody-{at}")
        for at in range(persons)
    )
    first = whole.themes[0]
    first = replace(first, contributions=(*first.contributions, *(one.id for one in more)))
    return replace(whole, contributions=(*whole.contributions, *more), themes=(first, *whole.themes[1:]))


def test_a_few_without_a_group_round_the_total_of_their_theme() -> None:
    total = table(build_report(synthesis(without_a_group(persons=2)), ENGLISH), "table-themes").rows[0][-1]
    assert str(total).startswith("about ")
    total = table(build_report(synthesis(without_a_group(persons=6)), ENGLISH), "table-themes").rows[0][-1]
    assert re.fullmatch(r"\d+", str(total))


def no_group_at_all(*, persons: int) -> Material:
    """The whole project without its ideas, and so many of no group who wrote a note."""
    source = without_a_group(persons=persons)
    return replace(source, contributions=tuple(c for c in source.contributions if not c.id.startswith("idea")))


def test_the_summary_gives_nobody_away_who_is_left_out_of_the_table() -> None:
    def key_figures(source: Material) -> dict[str, str]:
        report = build_report(synthesis(replace(source, ratings=(), findings=())), ENGLISH)
        return dict(next(block.items for block in report.blocks() if isinstance(block, KeyFigures)))

    two = key_figures(no_group_at_all(persons=2))
    assert two["Persons"].startswith("about ")
    assert two["Notes"].startswith("about ")
    said = words_of(build_report(synthesis(no_group_at_all(persons=2)), ENGLISH))
    assert re.search(r"The material holds about \d+ notes by about \d+ persons\.", said)
    assert two["Persons"] == key_figures(no_group_at_all(persons=3))["Persons"]
    assert key_figures(no_group_at_all(persons=6))["Persons"].isdigit()


def test_the_bars_of_single_mentions_are_of_one_length() -> None:
    whole = material()

    def lengths(said_by: int) -> list[float]:
        first = replace(whole.themes[0], contributions=whole.themes[0].contributions[:said_by])
        report = build_report(synthesis(replace(whole, themes=(first, *whole.themes[1:]))), ENGLISH)
        return [row.total for row in figure(report, "figure-heat").drawing.rows]  # type: ignore[attr-defined]

    assert lengths(1) == lengths(3)


def test_points_and_places_given_by_fewer_than_five_are_not_printed() -> None:
    whole = material()
    few = replace(whole, ratings=tuple(r for r in whole.ratings if r.participant in ("p0", "p1", "p2", "p3")))
    report = build_report(synthesis(few), ENGLISH)
    rows = table(report, "table-priorities").rows
    assert {row[2:] for row in rows} <= {("–", "1–4"), ("0", "0")}
    assert "figure-matrix" not in [figure.id for figure in report.figures()]
    assert "Most points" not in words_of(report)


def test_the_notes_of_a_group_do_not_tell_what_is_hidden_in_a_workshop():
    whole = material()
    first, second = whole.workshops[0], whole.workshops[1]
    moved = [said for said in whole.contributions if said.group == "group-0"][:3]
    prompt = next(
        one for one in whole.prompts for at in whole.activities if at.id == one.activity and at.workshop == second.id
    )
    said = tuple(replace(one, prompt=prompt.id) if one in moved else one for one in whole.contributions)
    report = build_report(synthesis(replace(whole, contributions=said)), Texts("en"))
    table = next(table for table in report.tables() if table.id == "table-participation")
    assert first.name in [column.title for column in table.columns]
    row = table.rows[0]
    assert "1–4" in row
    assert any(str(cell).startswith("about") for cell in row)


def test_a_group_is_not_said_to_raise_a_theme_most_when_single_mentions_may_be_more():
    small = [
        Contribution(f"s{n}", "prompt-0", "Bussit eivät kulje", "fi", MADE_AT, "small", f"s{n}") for n in range(10)
    ]
    large = [Contribution(f"l{n}", "prompt-0", "Bussi puuttuu", "fi", MADE_AT, "large", f"l{n}") for n in range(40)]
    other = Contribution("o", "prompt-0", "Muuta", "fi", MADE_AT, "large", "l0")
    theme = Theme(
        "t", "project-1", 1, "Bussit", ("bussi",), (*(f"s{n}" for n in range(4)), *(f"l{n}" for n in range(9)))
    )
    whole = replace(
        material(),
        groups=(Group("small", "project-1", "Pieni ryhmä", 0), Group("large", "project-1", "Suuri ryhmä", 1)),
        contributions=(*small, *large, other),
        themes=(theme,),
        findings=(),
    )
    report = build_report(synthesis(whole), Texts("en"))
    told = str(report)
    assert "Bussit" in told
    assert "Raised most by" not in told
    assert "Highest" not in told


def waiting(source: Material, ids: set[str], words: str) -> Material:
    """The material in which those answers hold other words and nobody has looked at them yet."""
    said = tuple(replace(one, text=words, waits=True) if one.id in ids else one for one in source.contributions)
    return replace(source, contributions=said)


def test_what_waits_for_a_persons_eye_is_counted_and_others_are_quoted_instead() -> None:
    before = build_report(synthesis(), ENGLISH)
    quoted = {quote.contribution for quotes in synthesis().quotes.values() for quote in quotes}
    behind = {piece.id for finding in material().findings[:3] for piece in finding.evidence[:3]}
    secret = "Kysykää tätä Maija Virtaselta hänen kotonaan."
    after = build_report(synthesis(waiting(material(), quoted | behind, secret)), ENGLISH)
    assert "Virtase" not in words_of(after)
    assert any(isinstance(block, Card) and block.quotations for block in after.blocks())
    assert table(after, "table-themes") == table(before, "table-themes")
    evidence = [line for line in words_of(before).split("\n") if line.startswith("Evidence:")]
    assert evidence
    assert [line for line in words_of(after).split("\n") if line.startswith("Evidence:")] == evidence


def test_a_rated_idea_that_waits_keeps_its_place_without_its_words() -> None:
    before = table(build_report(synthesis(), ENGLISH), "table-priorities")
    secret = "Kysykää tätä Maija Virtaselta hänen kotonaan."
    after = build_report(synthesis(waiting(material(), {"idea-0"}, secret)), ENGLISH)
    assert "Virtase" not in words_of(after)
    changed = [
        (text_of(old[1]), text_of(new[1]))
        for old, new in zip(before.rows, table(after, "table-priorities").rows, strict=True)
        if old != new
    ]
    assert [new for _old, new in changed] == [
        "An idea whose words are not shown: nobody has checked them for personal data yet"
    ]


def test_a_name_that_a_person_has_masked_is_neither_quoted_nor_among_the_words() -> None:
    named = "Kysykää Virtaselta, hän tietää miten palvelu toimii."
    said = material().contributions
    ids = set(material().themes[0].contributions)
    place = (named.index("Virtaselta"), named.index(","))
    renamed = tuple(replace(one, text=named, masked=(place,)) if one.id in ids else one for one in said)
    told = words_of(build_report(synthesis(replace(material(), contributions=renamed)), ENGLISH))
    assert "Kysykää […], hän tietää" in told
    assert "virtan" not in told.casefold()
    assert "virtas" not in told.casefold()


def test_what_people_confirm_is_told_as_n_of_n_and_few_who_think_otherwise_are_not_told_apart() -> None:
    first, second, third, fourth, fifth, sixth, *_ = material().themes

    def told(theme: Theme, yes: int, partly: int) -> list[ThemeCheck]:
        answers: list[Understood] = ["yes"] * yes + ["partly"] * partly + ["skip"]
        return [ThemeCheck(theme.id, f"person-{at}", answer, "Rivi") for at, answer in enumerate(answers)]

    checks = (
        *told(first, 12, 6),
        *told(second, 9, 1),
        *told(third, 3, 1),
        *told(fourth, 1, 4),
        *told(fifth, 2, 7),
        *told(sixth, 8, 0),
    )
    report = build_report(synthesis(replace(material(), checks=checks)), ENGLISH)
    rows = [[text_of(cell) for cell in row] for row in table(report, "table-understood").rows]
    assert [row[1] for row in rows] == ["12 of 18", "6–9 of 10", "1–4 of 5", "1–4 of 9", "8 of 8"]
    assert "Rivi" not in words_of(report)
    assert check(report) == ()


def test_the_order_of_the_themes_tells_no_more_than_the_printed_numbers() -> None:
    whole = synthesis()
    first, *others = whole.themes
    hidden = next(one for one in others if one.count == 27)  # printed as 25, for a few of a group stand behind it
    told = Telling.of(replace(whole, themes=(*others, replace(first, count=26))), ENGLISH)
    assert [told.counting.printed(one) for one in (first, hidden)] == [54, 25]
    order = [one.theme.number for one in told.by_size()]
    assert order.index(first.theme.number) < order.index(hidden.theme.number)


def test_votes_on_themes_and_headings_are_priorities_by_the_names_these_have_now() -> None:
    whole = material()
    theme = whole.themes[0]
    items = (
        Item("i1", "activity-1", "theme", theme.id, "Vanha nimi", 0),
        Item("i2", "activity-2", "theme", theme.id, "Vanha nimi", 0),
        Item("i3", "activity-1", "cluster", "gone", "Kulkeminen", 1),
        Item("i4", "activity-1", "own", "", "Kokeillaan heti", 2),
    )
    points = {"i1": 40, "i2": 2, "i3": 30, "i4": 20}
    ratings = [
        Rating(f"{item}-{at}", "activity-1", None, "points", given, participant=f"p{at}", item=item)
        for item, given in points.items()
        for at in range(6)
    ]
    source = replace(whole, items=items, ratings=(*whole.ratings, *ratings))
    report = build_report(synthesis(source), ENGLISH)
    first = [[text_of(cell) for cell in row[1:4]] for row in table(report, "table-priorities").rows[:3]]
    assert first == [[theme.name, "252", "6"], ["Kulkeminen", "180", "6"], ["Kokeillaan heti", "120", "6"]]
    best = draft_findings(source, ENGLISH, new_id=iter("abcdefghijklmno").__next__)[-2]
    assert best.theme == theme.id
    assert {piece.kind for piece in best.evidence} == {"rating"}


def test_people_at_the_workshops_are_told_from_sign_ins_and_counts_only() -> None:
    workshops = material().workshops
    signed = Attendance(
        workshops[0].id,
        {},
        attendees=tuple(Attendee(str(at), workshops[0].id, "Kela", first_time=True) for at in range(12)),
        place="Kemi",
        hours=3.5,
    )
    counted = Attendance(workshops[1].id, {"group-0": 7, "group-1": 3}, 5, event_type="information")

    def told(*held: Attendance) -> tuple[str, list[list[str]]]:
        report = build_report(synthesis(replace(material(), attendance=held)), ENGLISH)
        rows = table(report, "table-attendance").rows
        return words_of(report), [[text_of(cell) for cell in row[1:]] for row in rows]

    words, rows = told(signed)
    assert "Different people at the workshops: 12." in words
    assert rows == [["Workshop", "Kemi", "3.5", "12", "–"]]
    words, rows = told(signed, counted)
    assert "Different people at the workshops: not known." in words
    groups = material().groups
    assert rows[1][:4] == ["Information event", "–", "–", "about 15"]
    assert rows[1][4] == f"{groups[0].name} 7; {groups[1].name} 1–4; Others 5"
    assert "table-attendance" not in [one.id for one in build_report(synthesis(), ENGLISH).tables()]


def test_a_report_has_the_chapters_that_were_chosen_in_their_order() -> None:
    whole = material()
    chosen = replace(whole.project, chapters=("commitments", "findings", "no such part"))
    report = build_report(synthesis(replace(whole, project=chosen)), ENGLISH)
    assert check(report) == ()
    findings = ["findings-observation", "findings-need", "findings-opportunity"]
    ends = ["method", "appendix-tables", "appendix-answers"]
    assert chapter_ids(report) == ["summary", "commitments", *findings, *ends]


def test_the_method_tells_how_far_coders_agree_and_never_who_they_are() -> None:
    whole = material()
    placed = {id: theme.id for theme in whole.themes for id in theme.contributions[:4]}
    wrong = whole.themes[0].id
    others = {said: wrong if at % 5 == 0 else code for at, (said, code) in enumerate(placed.items())}
    codes = {"Aino Virtanen": placed, "Eero": others}
    coding = Coding("coding-1", "project-1", MADE_AT, (), placed, codes)
    report = build_report(weave(replace(whole, coding=coding), made_at=MADE_AT), Texts("fi"))
    [method] = [chapter for chapter in report.chapters if chapter.id == "method"]
    [table] = [block for block in method.blocks if isinstance(block, Table)]
    assert [row[0] for row in table.rows] == [
        "Luokittelija 1 – Luokittelija 2",
        "Teemat – Luokittelija 1",
        "Teemat – Luokittelija 2",
    ]
    assert table.rows[1][2] == "1,00 (1,00–1,00)"
    assert "Aino" not in repr(report) and "Eero" not in repr(report)


def test_one_page_leads_from_the_future_to_who_begins() -> None:
    whole = material()
    recall = replace(whole.activities[0], method="future_recall")
    first = whole.themes[0]
    begun = replace(whole.commitments[0], came_from=first.contributions[3])
    built_on = replace(whole.findings[7], theme=None, evidence=(Evidence("contribution", first.contributions[0]),))
    source = replace(
        whole,
        activities=(recall, *whole.activities[1:]),
        findings=(*whole.findings[:7], built_on),
        commitments=(begun, *whole.commitments[1:]),
    )
    report = build_report(synthesis(source), ENGLISH)
    assert check(report) == ()
    row = [text_of(cell) for cell in table(report, "table-forward").rows[0]]
    assert row[0].endswith(first.name)
    assert row[1] in {said.text for said in whole.contributions if said.id in first.contributions}
    assert row[2:] == [whole.findings[4].text, built_on.text, begun.text, begun.owner]
    given_up = replace(source, commitments=(replace(begun, state="dropped"), *whole.commitments[1:]))
    told = table(build_report(synthesis(given_up), ENGLISH), "table-forward").rows[0]
    assert begun.text not in text_of(told[4]), "what was given up is no first step"


def test_how_many_voted_for_an_idea_does_not_give_a_group_away_whose_share_is_told_beside_it() -> None:
    whole = synthesis()
    first, *others = whole.priorities
    parts = {"group-0": 8, "group-1": first.voters - 9, "group-2": 1}
    told = replace(whole, priorities=(replace(first, voters_of=parts), *others))
    rows = table(build_report(told, ENGLISH), "table-priorities").rows
    assert (first.voters, text_of(rows[0][3])) == (15, "about 15")
    assert text_of(rows[1][3]) == "12"


def test_a_report_in_another_language_names_groups_in_it_and_marks_what_stands_in_the_projects_own() -> None:
    whole = material()
    groups = tuple(replace(group, names=Localised(sv=f"Grupp {group.position}")) for group in whole.groups)
    source = replace(whole, groups=groups, project=replace(whole.project, purposes=Localised(sv="Syftet på svenska.")))
    report = build_report(synthesis(source), Texts("sv"))
    assert check(report) == ()
    said = words_of(report)
    assert "Syftet på svenska." in said and "Grupp 0" in said
    assert [group.name for group in whole.groups if group.name in said.replace(whole.findings[1].text, "")] == []
    spans = [span for block in report.blocks() for line in lines_of(block) for span in line]
    marked = {span.text: span.language for span in spans}
    finding = whole.findings[0]
    assert marked[finding.text] == "fi"
    assert marked[whole.commitments[0].text] == "fi"
    finnish = build_report(synthesis(source), Texts("fi"))
    own = [span for block in finnish.blocks() for line in lines_of(block) for span in line if span.text == finding.text]
    assert own and {span.language for span in own} == {None}


def test_a_few_voters_idea_stands_after_the_others_so_that_its_place_tells_nothing() -> None:
    whole = material()
    best = max(whole.contributions, key=lambda said: sum(r.value for r in whole.ratings if r.contribution == said.id))
    points = tuple(
        replace(rating, value=50.0) if rating.contribution == best.id and rating.dimension == "points" else rating
        for rating in whole.ratings
        if rating.contribution != best.id or rating.participant in ("p0", "p1")
    )
    rows = table(build_report(synthesis(replace(whole, ratings=points)), ENGLISH), "table-priorities").rows
    [place] = [at for at, row in enumerate(rows) if text_of(row[1]) == best.text]
    assert text_of(rows[place][3]) == "1–4"
    assert all(text_of(row[3]) in ("1–4", "0") for row in rows[place:])
