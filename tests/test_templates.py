"""Ready projects and invitations."""

from __future__ import annotations

import io
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.collect.invitations import (
    invitation_address,
    invitation_text,
    qr_svg,
    reaches_other_devices,
    spaced,
)
from workshop.collect.templates import TEMPLATES, make_project
from workshop.methods import METHODS
from workshop.model import LANGUAGES
from workshop.store.errors import NameTaken
from workshop.texts import Texts

FOUR = TEMPLATES["four-workshops"]


def test_four_workshops_come_with_four_groups_and_staff(store):
    frame = store.frame(make_project(store, FOUR, name="Kaikki ovet auki", language="fi").id)
    assert [group.staff for group in frame.groups] == [False, False, False, False, True]
    assert len(frame.workshops) == 5


def test_only_the_pre_assignment_is_open_at_first(store):
    frame = store.frame(make_project(store, FOUR, name="Kaikki ovet auki", language="fi").id)
    states = {activity.method: activity.state for activity in frame.activities}
    assert states.pop("pre_assignment") == "open"
    assert set(states.values()) == {"draft"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_project_is_written_in_its_own_language(store, language):
    frame = store.frame(make_project(store, FOUR, name="Kaikki ovet auki", language=language).id)
    _ = Texts(language)
    assert frame.groups[0].name == _("Employers")
    assert frame.prompts[0].text == _("What works well in the services for work and skills today?")
    assert frame.activities[0].title == _("Pre-assignment")


def test_purpose_and_commissioner_are_kept(store):
    project = make_project(
        store, FOUR, name="Kaikki ovet auki", language="fi", purpose="Yksi ovi palveluihin", commissioner="Kaupunki"
    )
    kept = store.project(project.id)
    assert (kept.purpose, kept.commissioner) == ("Yksi ovi palveluihin", "Kaupunki")


def test_an_empty_project_asks_one_open_question_of_nobody_in_particular(store):
    frame = store.frame(make_project(store, TEMPLATES["empty"], name="Tyhjä", language="fi").id)
    assert frame.groups == ()
    assert [activity.state for activity in frame.activities] == ["open"]
    assert len(frame.prompts) == 1


def test_a_name_that_is_taken_leaves_nothing_half_made(store):
    make_project(store, FOUR, name="Kaikki ovet auki", language="fi")
    with pytest.raises(NameTaken):
        make_project(store, FOUR, name="Kaikki ovet auki", language="sv")
    assert len(store.projects()) == 1


@pytest.mark.parametrize("template", TEMPLATES.values(), ids=TEMPLATES)
def test_templates_use_known_methods_and_ask_something_in_every_workshop(template):
    for workshop in template.workshops:
        assert {activity.method for activity in workshop.activities} <= METHODS.keys()
        assert all(activity.prompts for activity in workshop.activities)


@pytest.mark.parametrize("template", TEMPLATES.values(), ids=TEMPLATES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_names_in_one_place_become_the_same_in_any_language(template, language):
    _ = Texts(language)
    places = [[group.name for group in template.groups], [workshop.name for workshop in template.workshops]]
    for workshop in template.workshops:
        places.append([activity.title for activity in workshop.activities])
        places += [[prompt.text for prompt in activity.prompts] for activity in workshop.activities]
    for names in places:
        assert len({_(name) for name in names}) == len(names)


def test_an_invitation_says_whose_it_is_why_and_where(store):
    project = store.add_project("Kaikki ovet auki", purpose="Yksi ovi palveluihin", commissioner="Rovaniemen kaupunki")
    text = invitation_text(project, "https://kutomo.example.fi/i/abcd2345", Texts("en"))
    assert text.startswith("You are invited to take part: Kaikki ovet auki\n\nYksi ovi palveluihin\n\n")
    assert "https://kutomo.example.fi/i/abcd2345" in text
    assert text.endswith("\n\nRovaniemen kaupunki")


def test_an_invitation_without_a_purpose_has_no_gap(store):
    text = invitation_text(store.add_project("Kaikki ovet auki"), "https://kutomo.example.fi/i/abcd2345", Texts("en"))
    assert "\n\n\n" not in text
    assert text == text.strip()


@given(st.text("23456789abcdefghjkmnpqrstuvwxyz", min_size=1, max_size=40))
def test_a_spaced_code_is_the_same_code(code):
    assert spaced(code).replace("-", "") == code
    assert all(len(part) == 4 for part in spaced(code).split("-")[:-1])


def test_a_qr_code_is_dark_on_white_and_grows_to_any_size():
    picture = ElementTree.parse(io.BytesIO(qr_svg("https://kutomo.example.fi/i/abcd2345"))).getroot()
    assert picture.get("viewBox")
    assert picture.get("width") is None
    assert b"#fff" in qr_svg("https://kutomo.example.fi/i/abcd2345")


@pytest.mark.parametrize(
    ("base", "reaches"),
    [
        ("http://localhost:8501", False),
        ("http://127.0.0.1:8501", False),
        ("http://[::1]:8501", False),
        ("http://0.0.0.0:8501", False),
        ("http://192.168.1.7:8501", True),
        ("http://[fe80::1]:8501", True),
        ("https://kutomo.example.fi", True),
        ("", False),
    ],
)
def test_an_address_of_this_machine_is_told_apart(base, reaches):
    assert reaches_other_devices(invitation_address(base, "abcd2345")) is reaches
