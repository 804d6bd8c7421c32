"""Step 1 of preparing: the groups whose voices are heard."""

from __future__ import annotations

import pytest
from screens import house, labelled, press, screen, seen

from workshop.collect.templates import TEMPLATES, make_project
from workshop.model import Localised
from workshop.store import Said, new_id, open_store


@pytest.fixture
def prepared(tmp_path, monkeypatch):
    """A project from the template, in Swedish, with its store."""
    with house(tmp_path, monkeypatch) as settings, open_store(settings) as store:
        yield store, make_project(store, TEMPLATES["four-workshops"], name="Öppna dörrar", language="sv")


def names(store, project):
    return [group.name for group in store.frame(project.id).groups]


def test_a_group_is_added_in_three_languages_and_the_form_is_empty_again(prepared):
    store, project = prepared
    app = screen("prepare", project)
    labelled(app.text_input, "New group · Svenska").set_value(" Unga  arbetssökande ")
    labelled(app.text_input, "New group · Suomi").set_value("Nuoret työnhakijat")
    labelled(app.checkbox, "They are staff", -1).check()
    app = press(app, "Add the group")
    added = store.frame(project.id).groups[-1]
    assert (added.name, added.names, added.staff) == (
        "Unga arbetssökande",
        Localised(fi="Nuoret työnhakijat"),
        True,
    )
    assert "The group was added." in seen(app)
    assert labelled(app.text_input, "New group").value == ""


def test_the_projects_own_language_comes_first(prepared):
    _store, project = prepared
    labels = [field.label for field in screen("prepare", project).text_input]
    assert labels[:3] == ["Name of the group · Svenska", "Name of the group · Suomi", "Name of the group · English"]


def test_a_group_is_renamed_and_becomes_staff(prepared):
    store, project = prepared
    app = screen("prepare", project)
    labelled(app.text_input, "Name of the group").set_value("Företag *och* företagare")
    labelled(app.text_input, "Name of the group · English").set_value("Companies")
    labelled(app.checkbox, "They are staff").check()
    app = press(app, "Save")
    group = store.frame(project.id).groups[0]
    assert (group.name, group.names.en, group.names.fi, group.staff) == (
        "Företag *och* företagare",
        "Companies",
        "Työnantajat",
        True,
    )
    assert "Företag \\*och\\* företagare" in seen(app)


def test_a_group_cannot_take_another_groups_name_and_what_was_written_stays(prepared):
    store, project = prepared
    (first, second, *_others) = names(store, project)
    app = screen("prepare", project)
    labelled(app.text_input, "Name of the group").set_value(second)
    app = press(app, "Save")
    assert f"There is already something called “{second}”" in seen(app)
    assert labelled(app.text_input, "Name of the group").value == second
    assert names(store, project)[0] == first


def test_a_group_moves_up_and_down_by_its_arrows(prepared):
    store, project = prepared
    before = names(store, project)
    app = screen("prepare", project)
    assert app.button(key=f"up-{store.frame(project.id).groups[0].id}").disabled
    assert app.button(key=f"down-{store.frame(project.id).groups[-1].id}").disabled
    app.button(key=f"down-{store.frame(project.id).groups[0].id}").click().run()
    assert names(store, project) == [before[1], before[0], *before[2:]]
    app.button(key=f"up-{store.frame(project.id).groups[1].id}").click().run()
    assert names(store, project) == before


def test_a_group_that_nobody_spoke_for_is_removed(prepared):
    store, project = prepared
    before = names(store, project)
    app = press(screen("prepare", project), "Remove the group")
    assert names(store, project) == before[1:]
    assert "You can bring it back in the settings" in seen(app)


def test_a_group_that_somebody_spoke_for_stays(prepared):
    store, project = prepared
    frame = store.frame(project.id)
    store.say(project.id, [Said(new_id(), frame.prompts[0].id, "Bussen går.", "sv", frame.groups[0].id)])
    app = press(screen("prepare", project), "Remove the group")
    assert "People have answered here already" in seen(app)
    assert store.frame(project.id).groups == frame.groups
