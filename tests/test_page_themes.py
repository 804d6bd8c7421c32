from __future__ import annotations

import pytest
from screens import answered_project, house, press, screen, seen

from workshop.jobs import FIND_THEMES
from workshop.store import open_store
from workshop.texts import Message


@pytest.fixture
def settings(tmp_path, monkeypatch):
    with house(tmp_path, monkeypatch) as settings:
        yield settings


def theme_named(store, project, name):
    return next(theme for theme in store.themes(project.id) if theme.name == name)


def test_without_answers_the_screen_says_what_to_do(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki")
    app = screen("themes", project)
    assert "There are no answers yet" in seen(app)
    assert not [button for button in app.button if button.label == "Find themes"]


def test_one_button_asks_for_themes(settings):
    with answered_project(settings, themes=False) as (store, project):
        app = screen("themes", project)
        assert "There are 10 answers." in seen(app)
        press(app, "Find themes")
        job = store.latest_job(FIND_THEMES, project.id)
        assert job.state == "waiting"
        assert store.lease("test")[1] == {}
        app.run()
        assert not [button for button in app.button if button.label == "Find themes"]


@pytest.mark.parametrize("way", ["exactly", "at_most"])
def test_the_number_of_themes_may_be_asked_for(settings, way):
    with answered_project(settings, themes=False) as (store, project):
        app = screen("themes", project)
        app.segmented_control(key="way").set_value(way).run()
        app.number_input(key="number").set_value(3).run()
        press(app, "Find themes")
        assert store.lease("test")[1] == {way: 3}


def test_finding_can_be_cancelled(settings):
    with answered_project(settings, themes=False) as (store, project):
        store.ask(FIND_THEMES, project=project.id)
        app = press(screen("themes", project), "Cancel")
        assert store.latest_job(FIND_THEMES, project.id).state == "cancelled"
        assert "It was cancelled." in seen(app)
        assert [button for button in app.button if button.label == "Find themes"]


@pytest.mark.parametrize(
    ("problem", "sentence"),
    [
        (
            Message("Themes need at least {needed} answers; so far there are {found}.", {"needed": 5, "found": 2}),
            "at least 5",
        ),
        ("K-23456789", "K-23456789"),
        ("given up", "given up"),
    ],
)
def test_a_job_that_failed_says_why(settings, problem, sentence):
    with answered_project(settings, themes=False) as (store, project):
        store.ask(FIND_THEMES, project=project.id)
        job, _parameters = store.lease("test")
        store.finish(job, "test", problem=problem.as_json() if isinstance(problem, Message) else problem)
        app = screen("themes", project)
        assert sentence in app.error[0].value
        assert [button for button in app.button if button.label == "Find themes"]


def test_themes_are_shown_with_their_voices_and_answers(settings):
    with answered_project(settings) as (_store, project):
        shown = seen(app := screen("themes", project))
    assert "bussi" in shown
    assert "People who raise it: 5. Answers: 5." in shown
    assert "Bussi ei kulje vuoron alkuun." in [text.value for text in app.text]
    bars = [bar.text for bar in app.get("progress")]
    assert any("●" in bar and "Työnantajat" in bar and "40%" in bar for bar in bars), bars


def test_a_theme_gets_another_name_and_the_change_can_be_taken_back(settings):
    with answered_project(settings) as (store, project):
        app = screen("themes", project)
        theme = theme_named(store, project, "bussi")
        app.session_state[f"open-{theme.id}"] = True
        app.run()
        next(field for field in app.text_input if field.value == "bussi").set_value("Työmatkat")
        press(app, "Rename")
        assert theme_named(store, project, "Työmatkat").origin == "person"
        assert "The theme has a new name." in seen(app)
        press(app, "Take back the latest change")
        assert theme_named(store, project, "bussi").origin == "machine"


def test_a_name_that_is_taken_is_refused_in_a_sentence(settings):
    with answered_project(settings) as (store, project):
        app = screen("themes", project)
        app.session_state[f"open-{theme_named(store, project, 'bussi').id}"] = True
        app.run()
        next(field for field in app.text_input if field.value == "bussi").set_value("Oppisopimus")
        press(app, "Rename")
        assert "There is already a theme called “Oppisopimus”" in app.error[0].value
        assert theme_named(store, project, "bussi")


def test_two_themes_become_one(settings):
    with answered_project(settings) as (store, project):
        app = screen("themes", project)
        app.session_state[f"open-{theme_named(store, project, 'bussi').id}"] = True
        app.run()
        press(app, "Merge")
        (theme,) = store.themes(project.id)
        assert (theme.name, len(theme.contributions)) == ("oppisopimus", 9)


def test_chosen_answers_move_to_another_theme(settings):
    with answered_project(settings) as (store, project):
        app = screen("themes", project)
        theme = theme_named(store, project, "bussi")
        app.session_state[f"open-{theme.id}"] = True
        app.run()
        for id in theme.contributions[:2]:
            app.checkbox(key=f"move-{theme.id}-{id}").check()
        app.run()
        press(app, "Move")
        assert set(theme.contributions[:2]) <= set(theme_named(store, project, "oppisopimus").contributions)
        assert len(theme_named(store, project, "bussi").contributions) == 3


def test_answers_outside_all_themes_can_be_moved_into_one(settings):
    with answered_project(settings) as (store, project):
        app = screen("themes", project)
        app.session_state["outside"] = True
        app.run()
        (answer,) = [box for box in app.checkbox if "ehdot" in box.label]
        answer.check().run()
        press(app, "Move")
        assert sum(len(theme.contributions) for theme in store.themes(project.id)) == 10


def test_a_theme_of_ones_own_is_made_of_answers_that_a_search_finds(settings):
    with answered_project(settings) as (store, project):
        app = screen("themes", project)
        app.session_state["own-theme"] = True
        app.run()
        app.text_input(key="own-answers-2-search").set_value("HARVOIN").run()
        offered = app.multiselect(key="own-answers-2").options
        assert offered == ["Bussi kulkee liian harvoin."]
        app.multiselect(key="own-answers-2").set_value(offered).run()
        app.text_input(key="own-answers-2-search").set_value("arkisin").run()
        assert app.multiselect(key="own-answers-2").value == offered, "a new search keeps what was chosen"
        app.text_input(key="own-name-2").set_value("Vuorovälit").run()
        press(app, "Make the theme")
        theme = theme_named(store, project, "Vuorovälit")
        assert (theme.origin, len(theme.contributions)) == ("person", 1)


def test_finding_again_tells_that_edits_stay(settings):
    with answered_project(settings) as (store, project):
        app = screen("themes", project)
        assert "Themes that you have made or changed stay as they are" in seen(app)
        press(app, "Find themes")
        assert store.latest_job(FIND_THEMES, project.id).state == "waiting"


def test_what_people_write_is_not_read_as_markup(settings):
    with answered_project(settings) as (store, project):
        theme = theme_named(store, project, "bussi")
        app = screen("themes", project)
        app.session_state[f"open-{theme.id}"] = True
        app.run()
        next(field for field in app.text_input if field.value == "bussi").set_value("![kuva](http://x) **a**")
        press(app, "Rename")
        assert all("![kuva](http" not in heading.value for heading in app.header)
