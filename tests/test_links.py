"""The links to take part: which there are, what they are limited to, and what is told of them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from click.testing import CliRunner

from workshop.cli import main
from workshop.collect.invitations import link_state
from workshop.store import close_stores, now, open_store


@pytest.fixture
def project(store):
    return store.add_project("Kaikki ovet auki")


@pytest.mark.engines
def test_the_links_of_a_project_are_the_newest_of_each_group(store, project, engine):
    group = store.add_group(project.id, "Työnantajat")
    assert store.invitations(project.id) == {}
    old, shared = store.invite(project.id, group.id), store.invite(project.id, None)
    new = store.invite_anew(old)
    assert {link.code for link in store.invitations(project.id).values()} == {new.code, shared.code}
    assert store.invitations(project.id)[group.id] == store.invite(project.id, group.id)


@pytest.mark.engines
def test_who_came_while_a_link_was_being_extended_is_still_counted(store, project, engine):
    link = store.invite(project.id, None)
    store.limit_invitation(link, expires_at=None, at_most=2, closed=False)
    seen = store.invitation(link.code)
    store.join(project.id, None, invitation=link.code)
    store.limit_invitation(seen, expires_at=now() + timedelta(days=7), at_most=2, closed=False)
    assert store.invitation(link.code).used == 1
    store.limit_invitation(seen, expires_at=None, at_most=3, closed=False)
    assert store.invitation(link.code).used == 0


def test_a_link_is_noted_as_reached_once(store, project):
    link = store.invite(project.id, None)
    store.note_reached(link)
    first = store.invitation(link.code).reached_at
    store.note_reached(link)
    assert first is not None
    assert store.invitation(link.code).reached_at == first


def test_an_archive_holds_no_code_of_a_link_that_was_limited_or_reached(store, project, tmp_path):
    link = store.invite(project.id, None)
    store.limit_invitation(link, expires_at=None, at_most=5, closed=False)
    store.note_reached(link)
    store.archive(project.id, tmp_path / "hanke.zip")
    from zipfile import ZipFile

    with ZipFile(tmp_path / "hanke.zip") as archive:
        assert not [name for name in archive.namelist() if link.code.encode() in archive.read(name)]


@pytest.mark.parametrize(
    ("limits", "state"),
    [
        ({}, "open"),
        ({"closed": True}, "closed"),
        ({"expires_at": now() - timedelta(minutes=1)}, "ended"),
        ({"expires_at": now() + timedelta(days=1)}, "open"),
        ({"at_most": 0}, "full"),
        ({"closed": True, "at_most": 0}, "closed"),
    ],
)
def test_a_link_is_open_closed_ended_or_full(store, project, limits, state):
    link = store.invite(project.id, None)
    store.limit_invitation(link, **{"expires_at": None, "at_most": None, "closed": False, **limits})
    assert link_state(store.invitation(link.code), now()) == state


def test_the_command_line_lists_the_links(tmp_path, monkeypatch):
    monkeypatch.setenv("KUTOMO_DATA", str(tmp_path))
    monkeypatch.setenv("KUTOMO_ADDRESSES", "https://kutomo.kunta.fi")
    from workshop.settings import Settings

    with open_store(Settings.read()) as store:
        project = store.add_project("Kaikki ovet auki")
        group = store.add_group(project.id, "Työnantajat")
        closed, shared = store.invite(project.id, group.id), store.invite(project.id, None)
        store.limit_invitation(closed, expires_at=None, at_most=None, closed=True)
    listed = CliRunner().invoke(main, ["links", "--project", "Kaikki ovet auki"]).output
    assert [line.split("\t") for line in listed.splitlines()] == [
        [f"https://kutomo.kunta.fi/i/{shared.code}", "open", "", ""],
        [f"https://kutomo.kunta.fi/i/{closed.code}", "closed", "", "Työnantajat"],
    ]
    close_stores()
