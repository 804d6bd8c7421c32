from __future__ import annotations

import pytest
from screens import house, press, screen, seen

from pages.shared import visit
from workshop import __version__
from workshop.access import password_hash
from workshop.store import open_store


@pytest.fixture
def settings(tmp_path, monkeypatch):
    with house(tmp_path, monkeypatch) as settings:
        yield settings


@pytest.fixture
def logged_in(settings, monkeypatch):
    """Log somebody in, in that role, at a house that needs it."""
    monkeypatch.setenv("KUTOMO_ACCESS", "accounts")
    visit.settings.cache_clear()

    def log_in(role):
        with open_store(settings) as store:
            account = store.add_account(
                email="aino@example.org", name="Aino", role=role, password_hash=password_hash("yksitoista ja yksi")
            )
            token = store.log_in(account)
        monkeypatch.setattr("streamlit.context.cookies", {visit.LOGIN_COOKIE: token}, raising=False)

    return log_in


def field(app, label):
    return next(input for input in (*app.text_input, *app.text_area) if input.label.startswith(label))


def test_the_project_is_changed(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki")
        app = screen("settings", project)
        field(app, "Name").set_value("Ovet auki kaikille")
        field(app, "Who has commissioned").set_value("Rovaniemen kaupunki")
        app.radio[0].set_value("sv")
        app = press(app, "Save")
        kept = store.project(project.id)
    assert (kept.name, kept.commissioner, kept.language) == ("Ovet auki kaikille", "Rovaniemen kaupunki", "sv")
    assert "The project was saved." in seen(app)


def test_a_name_that_another_project_has_is_told(settings):
    with open_store(settings) as store:
        store.add_project("Toinen hanke")
        project = store.add_project("Kaikki ovet auki")
        app = screen("settings", project)
        field(app, "Name").set_value("Toinen hanke")
        app = press(app, "Save")
        assert store.project(project.id).name == "Kaikki ovet auki"
    assert "There is already something called “Toinen hanke”" in seen(app)
    assert field(app, "Name").value == "Toinen hanke"


def test_everybody_sees_where_the_file_is_on_their_own_machine(settings):
    app = screen("settings")
    assert str(settings.database.resolve()) in [code.value for code in app.code]
    assert f"Version: {__version__}" in seen(app)
    assert not app.get("link_button")
    assert "Accounts" not in seen(app)
