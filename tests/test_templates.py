"""Ready projects and invitations."""

from __future__ import annotations

import io
from collections.abc import Sequence
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


def test_four_workshops_come_with_four_groups_and_three_kinds_of_staff(store):
    frame = store.frame(make_project(store, FOUR, name="Kaikki ovet auki", language="fi").id)
    assert [group.staff for group in frame.groups] == [False] * 4 + [True] * 3
    assert len(frame.workshops) == 5


def test_only_the_pre_assignment_is_open_at_first(store):
    frame = store.frame(make_project(store, FOUR, name="Kaikki ovet auki", language="fi").id)
    states = {activity.method: activity.state for activity in frame.activities}
    assert states.pop("pre_assignment") == "open"
    assert set(states.values()) == {"draft"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_project_is_written_in_its_own_language_with_the_others_beside_it(store, language):
    frame = store.frame(make_project(store, FOUR, name="Kaikki ovet auki", language=language).id)
    own = Texts(language)
    assert frame.groups[0].name == own("Employers")
    assert frame.prompts[0].text == own("What works well today when people look for work, workers or training?")
    assert frame.activities[0].title == own("Pre-assignment")
    for other in LANGUAGES:
        _ = Texts(other)
        assert frame.groups[0].within(other) == _("Employers")
        assert frame.activities[0].within(other) == _("Pre-assignment")
        assert frame.prompts[1].within(other) == _("What is difficult when people look for work, workers or training?")
        assert frame.prompts[0].example.within(other) == _("The same adviser helped me every time.")
        assert frame.prompts[5].options[0].text.within(other) == _("All help from one place")
    beside = frame.groups[0].names, frame.activities[0].titles, frame.prompts[0].texts
    assert not any(getattr(words, language) for words in beside)


def test_the_pre_assignment_is_short_and_only_its_first_question_needs_an_answer(store):
    frame = store.frame(make_project(store, FOUR, name="Kaikki ovet auki", language="fi").id)
    asked = [prompt for prompt in frame.prompts if prompt.activity == frame.activities[0].id]
    assert [prompt.form for prompt in asked] == ["text", "text", "text", "text", "scale", "single"]
    assert [prompt.required for prompt in asked] == [True, False, False, False, False, False]
    assert all(prompt.example.fi for prompt in asked[:4])


def test_who_works_with_whom_is_asked_as_a_roster(store):
    frame = store.frame(make_project(store, FOUR, name="Kaikki ovet auki", language="fi").id)
    titles = {activity.id: activity.title for activity in frame.activities}
    assert [titles[prompt.activity] for prompt in frame.prompts if prompt.form == "roster"] == [
        "Kuka tekee yhteistyötä kenen kanssa"
    ]


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
def test_questions_have_a_form_that_their_method_takes_on_a_link(template):
    for workshop in template.workshops:
        for activity in workshop.activities:
            takes = METHODS[activity.method].asks or ("text",)
            assert {prompt.form for prompt in activity.prompts} <= set(takes)


@pytest.mark.parametrize("template", TEMPLATES.values(), ids=TEMPLATES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_names_in_one_place_become_the_same_in_any_language(template, language):
    _ = Texts(language)
    places: list[Sequence[str]] = [
        [group.name for group in template.groups],
        [workshop.name for workshop in template.workshops],
    ]
    for workshop in template.workshops:
        places.append([activity.title for activity in workshop.activities])
        for activity in workshop.activities:
            places += [[prompt.text for prompt in activity.prompts], *(prompt.options for prompt in activity.prompts)]
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
