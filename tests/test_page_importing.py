"""Files of answers: what their columns meant is remembered, and a whole file is taken back."""

from __future__ import annotations

import pytest
from screens import at_step, house, labelled, press, seen

from workshop.store import Said, new_id, open_store

ANSWERS = "Palaute;Ketkä;Muuta\nBussi ei kulje iltavuoroon;Nuoret;Oppisopimus on hidas, ja ohjaaja vaihtuu\n"
TIES = "Alku;Loppu;Arvo\nREDU;Rovaniemen kaupunki;3\n"


@pytest.fixture
def prepared(tmp_path, monkeypatch):
    """A project with one question, and its store."""
    with house(tmp_path, monkeypatch) as settings, open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki", language="fi")
        activity = store.add_activity(
            store.add_workshop(project.id, "Alkukartoitus"), method="pre_assignment", title="Kysely", state="open"
        )
        store.add_prompt(project.id, activity.id, "Mikä toimii?")
        yield store, project


def given(app, content):
    app.file_uploader[0].set_value(("tiedosto.csv", content.encode(), "text/csv")).run()
    assert not app.exception, [problem.value for problem in app.exception]
    return app


def taken_in(project):
    """The screen after the file was taken in with the columns that a person chose."""
    app = given(at_step(project, "answers"), ANSWERS)
    labelled(app.selectbox, "Answer").set_value("Palaute").run()
    labelled(app.selectbox, "Group", -1).set_value("Ketkä").run()
    return press(app, "Add the answers")


def open_list(app):
    app.session_state["taken-in"] = True
    app.run()
    assert not app.exception, [problem.value for problem in app.exception]
    return app


def test_the_same_columns_mean_the_same_the_next_time(prepared):
    _store, project = prepared
    app = given(at_step(project, "answers"), ANSWERS)
    assert labelled(app.selectbox, "Answer").value == "Muuta", "the guess: the longest texts"
    assert "Chosen as the last time" not in seen(app)
    taken_in(project)
    app = given(at_step(project, "answers"), ANSWERS.replace("Bussi", "Juna"))
    assert "Chosen as the last time a file had these columns." in seen(app)
    assert labelled(app.selectbox, "Answer").value == "Palaute"
    assert labelled(app.selectbox, "Group", -1).value == "Ketkä"
    other = given(at_step(project, "answers"), ANSWERS.replace("Muuta", "Muut"))
    assert "Chosen as the last time" not in seen(other)


def test_the_columns_of_ties_are_remembered_too(prepared):
    _store, project = prepared
    app = given(at_step(project, "ties"), TIES)
    labelled(app.selectbox, "From which actor").set_value("Loppu").run()
    labelled(app.selectbox, "To which actor").set_value("Alku").run()
    press(app, "Add the ties")
    app = given(at_step(project, "ties"), TIES)
    assert labelled(app.selectbox, "From which actor").value == "Loppu"


def test_a_file_is_taken_back_right_after_it_was_taken_in(prepared):
    store, project = prepared
    app = taken_in(project)
    assert any("Taken in: 1." in element.value for element in app.markdown)
    assert len(store.material(project.id).contributions) == 1
    assert "are erased for good" in seen(app)
    app = press(app, "Erase the answers")
    assert store.material(project.id).contributions == ()
    assert "The answers were erased." in seen(app)
    assert not any("Taken in: 1." in element.value for element in app.markdown)


def test_files_and_notes_of_before_are_listed_and_taken_back(prepared):
    store, project = prepared
    taken_in(project)
    [prompt, *_others] = store.frame(project.id).prompts
    store.say(project.id, [Said(new_id(), prompt.id, "Neuvonta toimii.", "fi")], source="scribe")
    app = open_list(at_step(project, "answers"))
    assert "Notes were written down." in seen(app)
    assert any(text.value.startswith("Answers brought in: ") for text in app.text)
    assert "1 answer · Facilitator · " in seen(app)
    app = press(app, "Erase the answers")
    assert [said.source for said in store.material(project.id).contributions] == ["import"]
    press(open_list(app), "Erase the answers")
    assert store.material(project.id).contributions == ()


def test_a_file_that_brought_nothing_new_offers_nothing_to_take_back(prepared):
    _store, project = prepared
    taken_in(project)
    assert not any("Taken in" in element.value for element in taken_in(project).markdown)
