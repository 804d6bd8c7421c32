from __future__ import annotations

import pytest
from screens import answered_project, house, press, screen, seen

from workshop.store import open_store


@pytest.fixture
def settings(tmp_path, monkeypatch):
    with house(tmp_path, monkeypatch) as settings:
        yield settings


def field(app, label):
    return next(input for input in (*app.text_input, *app.text_area) if input.label.startswith(label))


def test_an_empty_machine_greets_and_offers_the_demo(settings):
    app = screen("projects")
    assert "Kutomo weaves" in seen(app)
    assert "Try the demo" in [button.label for button in app.button]


def test_the_demo_comes_with_one_button_and_is_ready_to_look_at(settings):
    app = press(screen("projects"), "Try the demo")
    with open_store(settings) as store:
        (project,) = store.projects()
        assert store.themes(project.id)
    assert project.name in seen(app)
    assert "Try the demo" not in [button.label for button in app.button]


def test_a_new_project_is_filled_from_the_template_and_opens(settings):
    app = screen("projects")
    field(app, "Name of the project").set_value("  Työn uudet  polut ")
    field(app, "What is it for?").set_value("Työ ja tekijät kohtaavat.")
    app = press(app, "Make the project")
    with open_store(settings) as store:
        (project,) = store.projects()
        assert len(store.frame(project.id).groups) == 7
    assert (project.name, project.purpose) == ("Työn uudet polut", "Työ ja tekijät kohtaavat.")
    assert app.query_params["project"] == project.id
    assert "The project is ready." in seen(app)
    assert app.title[0].value == "Prepare and collect"


def test_an_empty_project_can_be_made_in_another_language(settings):
    app = screen("projects")
    field(app, "Name of the project").set_value("Nya vägar")
    app.radio[0].set_value("sv")
    app.radio[1].set_value("empty")
    press(app, "Make the project")
    with open_store(settings) as store:
        (project,) = store.projects()
        assert store.frame(project.id).groups == ()
    assert project.language == "sv"


def test_a_name_that_is_taken_is_told_and_what_was_written_stays(settings):
    with open_store(settings) as store:
        store.add_project("Kaikki ovet auki")
    app = screen("projects")
    field(app, "Name of the project").set_value("Kaikki ovet auki")
    field(app, "What is it for?").set_value("Työ ja tekijät kohtaavat.")
    app = press(app, "Make the project")
    assert "There is already something called “Kaikki ovet auki”" in seen(app)
    assert field(app, "What is it for?").value == "Työ ja tekijät kohtaavat."


def test_a_project_needs_a_name(settings):
    app = press(screen("projects"), "Make the project")
    assert "One field is still empty." in seen(app)
    with open_store(settings) as store:
        assert store.projects() == ()


def test_a_card_shows_the_name_as_written_the_numbers_and_the_next_step(settings):
    with answered_project(settings) as (store, _project):
        store.add_project("*Tähti* #1", purpose="![kuva](http://paha)")
        app = screen("projects")
    assert "10 answers · 2 groups" in seen(app)
    assert "0 answers · 0 groups" in seen(app)
    assert "\\*Tähti\\*" in seen(app)
    assert "![kuva](http://paha)" in [text.value for text in app.text]
    labels = [link.proto.label for link in app.get("page_link")]
    assert "Next: look at the themes" in labels
    assert "Next: prepare and collect answers" in labels


def test_a_project_is_copied_under_a_new_name_and_the_copy_opens(settings):
    with answered_project(settings) as (store, project):
        app = screen("projects")
        assert field(app, "Name of the copy").value == "Kaikki ovet auki (kopio)"
        field(app, "Name of the copy").set_value("Ovet auki 2027")
        app = press(app, "Make the copy")
        (copy,) = [one for one in store.projects() if one.name == "Ovet auki 2027"]
        (original, copied) = (store.material(one.id) for one in (project, copy))
    assert [group.name for group in copied.groups] == [group.name for group in original.groups]
    assert [prompt.text for prompt in copied.prompts] == [prompt.text for prompt in original.prompts]
    assert (len(original.contributions), len(copied.contributions)) == (10, 0)
    assert app.query_params["project"] == copy.id
    assert "The copy is ready." in seen(app)


def test_a_copy_cannot_take_the_name_of_another_project(settings):
    with open_store(settings) as store:
        store.add_project("Kaikki ovet auki")
        app = screen("projects")
        field(app, "Name of the copy").set_value("Kaikki ovet auki")
        app = press(app, "Make the copy")
        assert len(store.projects()) == 1
    assert "There is already something called “Kaikki ovet auki”" in seen(app)
