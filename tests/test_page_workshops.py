"""Step 2 of preparing: the workshops and their activities."""

from __future__ import annotations

from datetime import date

import pytest
from screens import at_step, house, labelled, press, seen

from workshop.collect.templates import TEMPLATES, make_project
from workshop.store import Said, new_id, open_store


@pytest.fixture
def prepared(tmp_path, monkeypatch):
    """A project from the template, in English, with its store."""
    with house(tmp_path, monkeypatch) as settings, open_store(settings) as store:
        yield store, make_project(store, TEMPLATES["four-workshops"], name="Kaikki ovet auki", language="en")


def opened(project, workshop):
    """The screen with that workshop open."""
    app = at_step(project, "workshops")
    app.session_state[f"workshop-{workshop.id}"] = True
    return app.run()


def say_something(store, project):
    (prompt, *_others) = store.frame(project.id).prompts
    store.say(project.id, [Said(new_id(), prompt.id, "Bussi kulkee.", "fi")])


def test_the_questions_can_be_seen_as_the_participant_sees_them(prepared):
    store, project = prepared
    activity = store.frame(project.id).activities[0]
    links = {link.proto.label: link.proto.url for link in at_step(project, "workshops").get("link_button")}
    assert links == {
        "Preview as the participant sees it": f"/preview/{project.id}",
        "Preview": f"/preview/{project.id}?activity={activity.id}",
    }


def test_a_workshop_is_added(prepared):
    store, project = prepared
    app = at_step(project, "workshops")
    labelled(app.text_input, "Name of the workshop", -1).set_value("Työpaja 5")
    press(app, "Add the workshop")
    assert store.frame(project.id).workshops[-1].name == "Työpaja 5"


def test_a_workshop_is_renamed_and_given_a_day_which_is_taken_away_again(prepared):
    store, project = prepared
    app = at_step(project, "workshops")
    labelled(app.text_input, "Name of the workshop").set_value("Ennakkotehtävä")
    labelled(app.date_input, "Day").set_value(date(2026, 11, 23))
    app = press(app, "Save")
    workshop = store.frame(project.id).workshops[0]
    assert (workshop.name, workshop.held_on) == ("Ennakkotehtävä", date(2026, 11, 23))
    assert labelled(app.date_input, "Day").value == date(2026, 11, 23)
    labelled(app.date_input, "Day").set_value(None)
    press(app, "Save")
    assert store.frame(project.id).workshops[0].held_on is None


def test_a_workshop_moves_by_its_arrows(prepared):
    store, project = prepared
    before = [workshop.name for workshop in store.frame(project.id).workshops]
    at_step(project, "workshops").button(key=f"down-{store.frame(project.id).workshops[0].id}").click().run()
    after = [workshop.name for workshop in store.frame(project.id).workshops]
    assert after == [before[1], before[0], *before[2:]]


def test_a_workshop_is_copied_with_its_questions_but_not_what_was_said(prepared):
    store, project = prepared
    say_something(store, project)
    app = at_step(project, "workshops")
    assert labelled(app.text_input, "Name of the copy").value == "Pre-assignments (copy)"
    labelled(app.text_input, "Name of the copy").set_value("Toinen kierros")
    press(app, "Make the copy")
    material = store.material(project.id)
    copy = material.workshops[-1]
    (activity,) = [activity for activity in material.activities if activity.workshop == copy.id]
    first, *_others = material.activities
    questions = {
        one.id: [prompt.text for prompt in material.prompts if prompt.activity == one.id] for one in (first, activity)
    }
    assert (copy.name, activity.state) == ("Toinen kierros", "draft")
    assert questions[activity.id] == questions[first.id]
    assert len(material.contributions) == 1


def test_a_workshop_is_removed_unless_somebody_answered_in_it(prepared):
    store, project = prepared
    workshops = store.frame(project.id).workshops
    press(opened(project, workshops[1]), "Remove the workshop", 1)
    assert store.frame(project.id).workshops == (workshops[0], *workshops[2:])
    say_something(store, project)
    app = press(at_step(project, "workshops"), "Remove the workshop")
    assert "People have answered here already" in seen(app)
    assert store.frame(project.id).workshops[0] == workshops[0]


def test_an_activity_is_added_by_any_of_the_twenty_methods(prepared):
    store, project = prepared
    app = at_step(project, "workshops")
    panel = next(expander for expander in app.expander if expander.label == "Add an activity")
    app.session_state[panel.key] = True
    app.run()
    found = 0
    for shape in ("notes", "ratings", "steps", "ties"):
        labelled(app.radio, "What do people give?").set_value(shape).run()
        found += len(labelled(app.radio, "Method").options)
    assert found == 20
    labelled(app.text_area, "Questions, one").set_value("Kuka tekee?\n\nMilloin?\nKuka tekee?")
    press(app, "Add the activity")
    frame = store.frame(project.id)
    added = next(
        activity
        for activity in frame.activities
        if activity.method == "network_roster" and activity.workshop == frame.workshops[-1].id
    )
    questions = [(prompt.text, prompt.form) for prompt in frame.prompts if prompt.activity == added.id]
    assert questions == [("Kuka tekee?", "roster"), ("Milloin?", "roster")]


def test_an_activity_is_closed_and_opened_again(prepared):
    store, project = prepared
    app = press(at_step(project, "workshops"), "Close")
    assert store.frame(project.id).activities[0].state == "closed"
    press(app, "Open for answers")
    assert store.frame(project.id).activities[0].state == "open"


def test_only_what_can_be_answered_on_a_link_is_opened(prepared):
    store, project = prepared
    workshop = store.frame(project.id).workshops[1]
    app = opened(project, workshop)
    assert len([button for button in app.button if button.label == "Open for answers"]) == 1
    assert seen(app).count("Done together in the room") == 2


def test_an_activity_is_renamed_and_asks_one_question_on_a_page(prepared):
    store, project = prepared
    app = at_step(project, "workshops")
    labelled(app.text_input, "Name of the activity").set_value("Kerro meille")
    labelled(app.text_input, "Name of the activity · Svenska").set_value("Berätta för oss")
    labelled(app.toggle, "One question on a page").set_value(True)
    press(app, "Save", 1)
    activity = store.frame(project.id).activities[0]
    assert (activity.title, activity.titles.sv, activity.stepwise) == ("Kerro meille", "Berätta för oss", True)


def test_activities_move_within_their_workshop_and_are_removed(prepared):
    store, project = prepared
    workshop = store.frame(project.id).workshops[1]

    def titles():
        return [one.title for one in store.frame(project.id).activities if one.workshop == workshop.id]

    first, second, third = titles()
    moved = next(one for one in store.frame(project.id).activities if one.title == second)
    app = opened(project, workshop)
    app.button(key=f"up-{moved.id}").click().run()
    assert titles() == [second, first, third]
    app.button(key=f"remove-{moved.id}").click().run()
    assert titles() == [first, third]
    assert "The activity was removed. You can bring it back in the settings" in seen(app)
