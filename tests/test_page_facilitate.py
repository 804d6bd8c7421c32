"""The screen that runs the room, pressed as a facilitator presses it; another facilitator sees the same."""

import pytest
from screens import add_answers, house, labelled, press, screen, seen

from workshop.live.agenda import put_on_agenda
from workshop.methods import METHODS
from workshop.model import Step
from workshop.store import new_id, open_store


@pytest.fixture
def settings(tmp_path, monkeypatch):
    with house(tmp_path, monkeypatch) as ours:
        yield ours


@pytest.fixture
def running(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki", language="fi")
        add_answers(store, project)
        workshop = store.add_workshop(project.id, "Työpaja")
        for method, title in (("idea_wall", "Ideat"), ("dot_voting", "Pisteet"), ("retro", "Arvio")):
            put_on_agenda(store, workshop, "fi", method=METHODS[method], title=title)
        yield store, project, workshop


def test_a_workshop_is_run_by_one_press_each_and_another_facilitator_sees_it(running):
    store, project, workshop = running
    app = press(screen("facilitate", project), "Begin the workshop")
    assert [run.workshop for run in store.runs(project.id)] == [workshop.id]
    app = press(app, "Next")
    assert store.room(project.id, workshop.id).activity.title == "Ideat"
    app = press(app, "Open")
    assert store.room(project.id, workshop.id).activity.state == "open"
    person, _token = store.join(project.id, None)
    [asked] = [one for one in store.frame(project.id).prompts if one.text == "Ideat"]
    store.add_note(person, asked.id, "**Kimppakyydit**", "fi", key=new_id())
    app = press(app, "5 min")
    press(app, "+1 min")
    run = store.room(project.id, workshop.id).run
    assert 350 < (run.timer_ends_at - run.timer_ends_at.now(run.timer_ends_at.tzinfo)).total_seconds() <= 360
    other = screen("facilitate", project)
    assert "**Kimppakyydit**" in [text.value for text in other.text]
    other = press(other, "Pin")
    assert [note.pinned for note in store.board(asked.activity).notes] == [True]
    press(other, "Undo")
    assert [note.pinned for note in store.board(asked.activity).notes] == [False]
    app = press(app.run(), "Close")
    assert "Ideat" in seen(app)
    press(app, "Skip", 1)
    press(app.run(), "Next")
    assert store.room(project.id, workshop.id).activity.title == "Arvio"


def test_a_vote_takes_up_what_the_wall_brought_in_two_presses_and_is_revealed(running):
    store, project, workshop = running
    app = press(screen("facilitate", project), "Begin the workshop")
    wall, voting, _retro = store.room(project.id, workshop.id).activities
    store.go_to(project.id, wall, opened=True)
    [asked] = [one for one in store.frame(project.id).prompts if one.activity == wall.id]
    person, _token = store.join(project.id, None)
    store.add_note(person, asked.id, "Kimppakyydit", "fi", key=new_id())
    store.go_to(project.id, voting, opened=True)
    app.run()
    [offered] = [one for one in app.get("menu_button") if one.proto.label == "Take from earlier"] or [None]
    assert offered is not None
    assert any("Ideat" in option for option in offered.proto.options)
    press(app, "Reveal")
    assert store.room(project.id, workshop.id).turn(voting).revealed
    press(app, "Hide again")
    assert not store.room(project.id, workshop.id).turn(voting).revealed


def test_an_activity_is_added_while_the_workshop_runs_with_a_question_for_each_of_its_stages(running):
    store, project, workshop = running
    app = press(screen("facilitate", project), "Begin the workshop")
    labelled(app.selectbox, "Method").set_value(METHODS["future_recall"]).run()
    labelled(app.text_input, "Name of the activity").set_value("Hyvä vuosi").run()
    press(app, "Put it on the agenda")
    room = store.room(project.id, workshop.id)
    added = room.activities[-1]
    assert (added.title, room.turn(added).planned_minutes) == ("Hyvä vuosi", 90)
    assert len([one for one in room.frame.prompts if one.activity == added.id]) == 3


def test_the_steps_of_a_lane_are_moved_and_put_right_on_the_screen(running):
    store, project, workshop = running
    lane = put_on_agenda(store, workshop, "fi", method=METHODS["journey"], title="Matka")
    store.go_to(project.id, lane, opened=True)
    person, _token = store.join(project.id, None)
    for name in ("Tapaaminen", "**Soitto**"):
        store.add_step(person, Step(new_id(), lane.id, name, 0, actor="Hakija"), key=new_id())
    _meeting, call = store.board(lane.id).steps
    app = screen("facilitate", project)
    assert "2. **Soitto**" in [text.value for text in app.text]
    app.button(key=f"up-{call.id}").click().run()
    assert [step.name for step in store.board(lane.id).steps] == ["**Soitto**", "Tapaaminen"]
    app = screen("facilitate", project)
    labelled(app.text_input, "What happens in this step?").set_value("Puhelu")
    labelled(app.selectbox, "How does the customer feel?").set_value(-2)
    press(app, "Save", 4)  # after those of the agenda
    changed = store.board(lane.id).steps[0]
    assert (changed.name, changed.feeling, changed.actor) == ("Puhelu", -2, "Hakija")
