from __future__ import annotations

import shlex

import pytest
import streamlit as st
from screens import house, press, screen, seen

from pages.shared import visit
from workshop import __version__
from workshop.access import log_in, password_hash
from workshop.collect.templates import TEMPLATES, make_project
from workshop.model import LANGUAGES, Localised
from workshop.settings import LOGIN_COOKIE
from workshop.store import NoticeShown, open_store


@pytest.fixture
def settings(tmp_path, monkeypatch):
    with house(tmp_path, monkeypatch) as settings:
        yield settings


@pytest.fixture
def logged_in(settings, monkeypatch):
    """Log somebody in, in that role, at a house that needs it."""
    monkeypatch.setenv("KUTOMO_ACCESS", "accounts")
    visit.settings.cache_clear()

    def enter(role):
        with open_store(settings) as store:
            account = store.add_account(
                email="aino@example.org", name="Aino", role=role, password_hash=password_hash("yksitoista ja yksi")
            )
            token = store.log_in(account)
        cookies = {LOGIN_COOKIE: token}
        monkeypatch.setattr(type(st.context), "cookies", property(lambda _context: cookies))

    return enter


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


def test_the_purpose_is_written_in_three_languages(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki", language="sv", purpose="Arbete och kunnande möts.")
        app = screen("settings", project)
        assert [area.label[-7:] for area in app.text_area][:3] == ["Svenska", "· Suomi", "English"]
        field(app, "What is it for? Participants see this in the invitation. · Suomi").set_value("Työ ja taito.")
        press(app, "Save")
        kept = store.project(project.id)
    assert (kept.purpose, kept.purposes) == ("Arbete och kunnande möts.", Localised(fi="Työ ja taito."))


def test_a_project_in_another_language_takes_its_wordings_in_that_language(settings):
    with open_store(settings) as store:
        project = make_project(store, TEMPLATES["four-workshops"], name="Kaikki ovet auki", language="fi")
        before = store.frame(project.id)
        app = screen("settings", project)
        app.radio[0].set_value("sv")
        press(app, "Save")
        after = store.frame(project.id)
    assert (after.groups[0].name, after.groups[0].names.fi, after.groups[0].names.sv) == (
        "Arbetsgivare",
        "Työnantajat",
        "",
    )
    assert after.prompts[0].text == before.prompts[0].texts.sv
    for language in LANGUAGES:
        assert [prompt.within(language) for prompt in after.prompts] == [
            prompt.within(language) for prompt in before.prompts
        ]


def test_the_legal_basis_is_a_task_unless_consent_is_chosen(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki")
        app = screen("settings", project)
        basis = next(radio for radio in app.radio if radio.label.startswith("Legal basis"))
        assert basis.value == "task"
        basis.set_value("consent")
        field(app, "Controller").set_value(" Kairan  kaupunki ")
        field(app, "Contact").set_value("tietosuoja@kaira.example")
        field(app, "What do you want to add to the notice? · Suomi").set_value("Aineisto hävitetään vuonna 2028.")
        field(app, "What do you want to add to the notice? · Svenska").set_value("Materialet förstörs år 2028.")
        app = press(app, "Save the notice")
        kept = store.project(project.id)
    assert (kept.legal_basis, kept.controller, kept.contact, kept.notice) == (
        "consent",
        "Kairan kaupunki",
        "tietosuoja@kaira.example",
        Localised(fi="Aineisto hävitetään vuonna 2028.", sv="Materialet förstörs år 2028."),
    )
    assert "The notice was saved." in seen(app)
    assert "Nobody has joined yet." in seen(app)


def test_every_notice_that_people_saw_is_there_word_for_word(settings):
    told = "Vastaaminen on vapaaehtoista.\nEi *nimiä*."
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki")
        for _person in range(2):
            store.join(project.id, None, notice=NoticeShown("fi", "task", told))
        store.join(project.id, None, notice=NoticeShown("sv", "consent", "Det är frivilligt.", consented=True))
        app = screen("settings", project)
    labels = [expander.label.replace("\\", "") for expander in app.expander]
    assert [label.split(" · ")[:2] + label.split(" · ")[3:] for label in labels if label.startswith("Version")] == [
        ["Version 2", "Svenska", "1 person"],
        ["Version 1", "Suomi", "2 people"],
    ]
    assert told in [text.value for text in app.text]


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
    shown = [code.value for code in app.code]
    assert str(settings.database_file.resolve()) in shown
    for command in ("backup kutomo-backup.db", 'archive "PROJECT" project.kutomo.zip', "restore project.kutomo.zip"):
        (line,) = [line for line in shown if line.endswith(command)]
        assert f"KUTOMO_DATA={settings.data_directory.resolve()} " in line
    assert f"Version: {__version__}" in seen(app)
    assert not app.get("link_button")
    assert "Accounts" not in seen(app)


def test_a_directory_with_a_space_in_its_name_stays_one_word_in_the_commands(tmp_path, monkeypatch):
    with house(tmp_path / "yhteinen työ", monkeypatch) as settings:
        commands = [code.value for code in screen("settings").code if "kutomo backup" in code.value]
    (command,) = [shlex.split(command) for command in commands]
    assert command[0] == f"KUTOMO_DATA={settings.data_directory.resolve()}"
    assert command[2:] == ["backup", "kutomo-backup.db"]


def test_where_the_database_is_is_told_without_its_password(tmp_path, monkeypatch, postgres, empty_database):
    address = postgres.new_database(empty_database)
    monkeypatch.setenv("KUTOMO_DATABASE", address.replace("kutomo@", "kutomo:hyvin-salainen@"))
    with house(tmp_path, monkeypatch) as settings, open_store(settings, by="facilitator") as store:
        project = store.add_project("Kaikki ovet auki")
        app = screen("settings", project)
    shown = [code.value for code in app.code]
    assert address.replace("kutomo@", "") in shown
    assert "Everything is kept in a PostgreSQL database:" in seen(app)
    assert "Project made: Kaikki ovet auki" in seen(app)
    assert "KUTOMO_DATABASE" in seen(app)
    assert not [text for text in [*shown, seen(app)] if "hyvin-salainen" in text or "KUTOMO_DATA=" in text]


def test_an_administrator_makes_an_account_that_can_log_in(settings, logged_in):
    logged_in("administrator")
    app = screen("settings")
    field(app, "Name").set_value("Eero")
    field(app, "E-mail").set_value("eero@example.org")
    field(app, "Password").set_value("tarpeeksi pitkä lause")
    app.radio[0].set_value("lead")
    app = press(app, "Make the account")
    with open_store(settings) as store:
        assert [(account.name, account.role) for account in store.accounts()] == [
            ("Aino", "administrator"),
            ("Eero", "lead"),
        ]
        assert log_in(store, "eero@example.org", "tarpeeksi pitkä lause")
    assert "The account was made." in seen(app)
    assert field(app, "Password").value == ""


@pytest.mark.parametrize(
    ("email", "password", "told"),
    [
        ("eero@example.org", "lyhyt", "The password needs at least 12 characters."),
        ("eero", "tarpeeksi pitkä lause", "Type an e-mail address"),
        ("Aino@Example.org", "tarpeeksi pitkä lause", "There is already something called “aino@example.org”"),
    ],
)
def test_what_is_wrong_with_an_account_is_told_and_nothing_is_made(settings, logged_in, email, password, told):
    logged_in("administrator")
    app = screen("settings")
    field(app, "Name").set_value("Eero")
    field(app, "E-mail").set_value(email)
    field(app, "Password").set_value(password)
    app = press(app, "Make the account")
    assert told in seen(app)
    assert field(app, "Name").value == "Eero"
    with open_store(settings) as store:
        assert len(store.accounts()) == 1


@pytest.mark.parametrize("role", ["facilitator", "lead"])
def test_others_manage_no_accounts_but_can_log_out(logged_in, role):
    logged_in(role)
    app = screen("settings")
    assert "Accounts" not in seen(app)
    assert "Make the account" not in [button.label for button in app.button]
    assert [link.proto.url for link in app.get("link_button")] == ["/log-out"]
