from __future__ import annotations

import io

import openpyxl
import pytest
from screens import at_step, house, labelled, press, screen, seen

from pages.shared.columns import ANSWER_COLUMNS, TIE_COLUMNS, guess
from workshop.collect.notes import notes_in
from workshop.collect.tables import Table
from workshop.collect.templates import TEMPLATES, make_project
from workshop.store import Said, new_id, open_store

FIRST_QUESTION = "What works well today when people look for work, workers or training?"
ANSWERS = (
    "Nro;Kohderyhmä;Kysymys;Vastaus;Vastaaja\n"
    f"1;Employers;{FIRST_QUESTION};Oppisopimus toimii, kun ohjaaja on sama;v1\n"
    "2;Nuoret;Entä mikä puuttuu?;Bussit eivät kulje iltavuoroon;v2\n"
    "3;Nuoret;Entä mikä puuttuu?;;v3\n"
)
TIES = "Mistä;Mihin;Taso\nRovaniemen kaupunki;REDU;3\nREDU;Lapin AMK;9\n"


@pytest.fixture
def prepared(tmp_path, monkeypatch):
    """A project from the template, in English, with its store."""
    with house(tmp_path, monkeypatch) as settings, open_store(settings) as store:
        yield store, make_project(store, TEMPLATES["four-workshops"], name="Kaikki ovet auki", language="en")


def given(app, name, content):
    app.file_uploader[0].set_value((name, content.encode() if isinstance(content, str) else content, "text/csv")).run()
    assert not app.exception, [problem.value for problem in app.exception]
    return app


def table(*columns, rows=((2, ()),)):
    return Table(
        columns,
        tuple((number, cells + ("",) * (len(columns) - len(cells))) for number, cells in rows),
        "utf-8",
        ";",
        "csv",
    )


def test_every_step_leads_to_the_next(prepared):
    _store, project = prepared
    app = screen("prepare", project)
    for step in ("workshops", "invitations", "answers", "ties"):
        next_button = next(button for button in app.button if button.label.startswith("Next: "))
        next_button.click().run()
        assert app.session_state["step"] == step
    assert "Look at the themes" in [link.proto.label for link in app.get("page_link")]


def test_the_step_is_in_the_link(prepared):
    _store, project = prepared
    assert at_step(project, "answers").query_params["step"] == "answers"


def test_invitations_show_the_code_and_warn_when_phones_cannot_come(prepared):
    store, project = prepared
    app = at_step(project, "invitations")
    code = store.invite(project.id, None).code
    assert app.metric[0].value == f"{code[:4]}-{code[4:]}"
    assert f"/i/{code}" in app.code[1].value
    assert "This address works on this machine only." in seen(app)
    assert "Nothing is open" not in seen(app)


def test_an_invitation_when_nothing_is_open_says_so(prepared):
    store, project = prepared
    store.set_activity_state(project.id, store.frame(project.id).activities[0], "closed")
    assert "Nothing is open for answers yet." in seen(at_step(project, "invitations"))


@pytest.mark.parametrize("step", ["invitations", "answers"])
def test_the_answers_so_far_are_counted_for_each_group(prepared, step):
    store, project = prepared
    frame = store.frame(project.id)
    group = frame.groups[1]
    said = [(group.id, "Bussi ei kulje."), (group.id, "Ohjaaja puuttuu."), (None, "Hyvin menee.")]
    store.say(project.id, [Said(new_id(), frame.prompts[0].id, text, "fi", whose) for whose, text in said])
    counted = at_step(project, step).table[0].value
    expected = {group.name: "0" for group in frame.groups} | {group.name: "2", "Nobody knows which group": "1"}
    assert dict(zip(counted["Group"], counted["Answers"], strict=True)) == expected


def test_every_line_of_pasted_notes_becomes_an_answer_in_its_own_language(prepared):
    store, project = prepared
    app = at_step(project, "answers")
    labelled(app.text_area, "Notes").set_value(
        "- Oppisopimus ei sovi pienelle yritykselle\n\n• Vi behöver mer arbetskraft\n"
    ).run()
    assert "2 notes" in seen(app)
    app = press(app, "Add the notes")
    material = store.material(project.id)
    assert {(said.text, said.language, said.source) for said in material.contributions} == {
        ("Oppisopimus ei sovi pienelle yritykselle", "fi", "scribe"),
        ("Vi behöver mer arbetskraft", "sv", "scribe"),
    }
    assert {said.group for said in material.contributions} == {material.groups[0].id}
    assert "2 notes were added." in seen(app)
    assert labelled(app.text_area, "Notes").value == ""


def test_the_same_form_sent_twice_adds_its_notes_once(prepared):
    store, project = prepared
    app = at_step(project, "answers")
    form = f"notes {project.id} form"
    key = app.session_state[form]
    for _press in range(2):
        app.session_state[form] = key
        app.run()
        labelled(app.text_area, "Notes").set_value("Bussi kulkee\nOppisopimus toimii")
        app = press(app, "Add the notes")
    assert len(store.material(project.id).contributions) == 2
    assert "0 notes were added." in seen(app)


def test_no_notes_are_no_answers(prepared):
    store, project = prepared
    app = press(at_step(project, "answers"), "Add the notes")
    assert "One field is still empty." in seen(app)
    assert store.material(project.id).contributions == ()


def test_marks_of_lists_are_not_part_of_notes():
    assert notes_in("- yksi\n* kaksi\n  •  kolme \n–\n-5 astetta") == ("yksi", "kaksi", "kolme", "-5 astetta")


def test_a_file_of_answers_is_shown_understood_and_taken_in(prepared):
    store, project = prepared
    app = given(at_step(project, "answers"), "vastaukset.csv", ANSWERS)
    assert "separator semicolon" in seen(app)
    assert "Ready to be added: 2 answers" in seen(app)
    assert any(expander.label == "1 row cannot be used" for expander in app.expander)
    app = press(app, "Add the answers")
    assert "Answers added: 2. There already: 0." in seen(app)
    material = store.material(project.id)
    groups = {group.id: group.name for group in material.groups}
    prompts = {prompt.id: prompt for prompt in material.prompts}
    assert {(said.text, groups[said.group], prompts[said.prompt].text) for said in material.contributions} == {
        ("Oppisopimus toimii, kun ohjaaja on sama", "Employers", FIRST_QUESTION),
        ("Bussit eivät kulje iltavuoroon", "Nuoret", "Entä mikä puuttuu?"),
    }
    pre_assignment = material.activities[0].id
    assert {prompts[said.prompt].activity for said in material.contributions} == {pre_assignment}


def test_the_same_file_again_adds_nothing(prepared):
    store, project = prepared
    for _time in range(2):
        app = press(given(at_step(project, "answers"), "vastaukset.csv", ANSWERS), "Add the answers")
    assert "Answers added: 0. There already: 2." in seen(app)
    assert len(store.material(project.id).contributions) == 2


def test_a_bare_list_of_answers_in_a_workbook_is_given_a_group_and_a_question(prepared):
    store, project = prepared
    workbook = openpyxl.Workbook()
    for row in (["Palaute"], ["Bussi kulkee"], ["Oppisopimus toimii"]):
        workbook.active.append(row)
    file = io.BytesIO()
    workbook.save(file)
    app = given(at_step(project, "answers"), "palaute.xlsx", file.getvalue())
    labelled(app.selectbox, "Whose answers").set_value("Employers").run()
    app = press(app, "Add the answers")
    material = store.material(project.id)
    assert {said.group for said in material.contributions} == {material.groups[0].id}
    assert {prompt.text for prompt in material.prompts if prompt.id == material.contributions[0].prompt} == {"Palaute"}
    assert material.workshops[-1].name == "Imported answers"


def test_a_file_that_is_no_table_is_told_and_the_screen_lives_on(prepared):
    _store, project = prepared
    app = given(at_step(project, "answers"), "kuva.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    assert "is not a table" in seen(app)
    assert "Add the answers" not in [button.label for button in app.button]
    assert "Add the notes" in [button.label for button in app.button]


def test_a_file_without_a_usable_row_cannot_be_added(prepared):
    _store, project = prepared
    app = given(at_step(project, "answers"), "vastaukset.csv", "Vastaus;Ryhmä\n;Nuoret\n;Nuoret\n")
    assert "None of the 2 rows could be used." in seen(app)
    assert "Add the answers" not in [button.label for button in app.button]


def test_ties_are_taken_in(prepared):
    store, project = prepared
    app = given(at_step(project, "ties"), "siteet.csv", TIES)
    assert "Ready to be added: 1 tie" in seen(app)
    labelled(app.radio, "Which time").set_value("after").run()
    app = press(app, "Add the ties")
    (tie,) = store.material(project.id).ties
    assert (tie.level, tie.round) == (3, "after")
    assert "New actors: 2. New ties: 1." in seen(app)


@pytest.mark.parametrize(
    ("columns", "guessed"),
    [
        (("Nro", "Kohderyhmä", "Kysymys", "Vastaus"), ("Vastaus", "Kohderyhmä", "Kysymys", None)),
        (("Id", "Målgrupp", "Fråga", "Svar"), ("Svar", "Målgrupp", "Fråga", "Id")),
        (("Participant", "Group", "Question", "Answer"), ("Answer", "Group", "Question", "Participant")),
        (("Vastaajan ryhmä", "Vastaus"), ("Vastaus", "Vastaajan ryhmä", None, None)),
        (("VASTAUS", "Vastausaika", "Vastaajan tunnus"), ("VASTAUS", None, None, "Vastaajan tunnus")),
    ],
)
def test_columns_are_guessed_by_their_names_in_three_languages(columns, guessed):
    found = guess(table(*columns), ANSWER_COLUMNS)
    assert (found["text"], found["group"], found["prompt"], found["participant"]) == guessed


def test_without_a_known_name_the_longest_texts_are_the_answers():
    rows = ((2, ("12.3.2026", "Oppisopimus toimii, kun ohjaaja on sama", "Rovaniemi")),)
    assert guess(table("Aika", "Kerro vapaasti", "Paikka", rows=rows), ANSWER_COLUMNS)["text"] == "Kerro vapaasti"


def test_one_column_is_enough_and_is_not_taken_for_two_things():
    assert guess(table("Kysymys"), ANSWER_COLUMNS)["text"] == "Kysymys"


def test_the_columns_of_ties_are_guessed_without_mixing_actors_and_groups():
    found = guess(table("source group", "source", "target group", "target", "Taso"), TIE_COLUMNS)
    assert found == {
        "source_group": "source group",
        "target_group": "target group",
        "source": "source",
        "target": "target",
        "kind": None,
        "level": "Taso",
    }
