"""Answers as they arrive on the screen: found, decided about, taken back; personal data waits for a person's eye."""

from __future__ import annotations

import csv
import io

import pytest
from screens import answered_project, at_step, house, labelled, press, seen

from pages.shared import incoming
from workshop.collect.duplicates import duplicates
from workshop.collect.moderation_log import COLUMNS
from workshop.jobs import LOOK_FOR_PERSONAL_DATA, look_for_personal_data
from workshop.store import Said, new_id

NAMED = "Maija Virtanen auttoi minua, puh. 040 123 4567."


@pytest.fixture
def settings(tmp_path, monkeypatch):
    with house(tmp_path, monkeypatch) as settings:
        yield settings


@pytest.fixture
def answered(settings):
    with answered_project(settings, themes=False) as (store, project):
        yield store, project


def say(store, project, *texts, group=None, participant=None, source="live"):
    """Say those texts in answer to the only question, and give their contributions."""
    [prompt] = store.frame(project.id).prompts
    before = {item.contribution.id for item in store.incoming(project.id, limit=None)}
    said = [Said(new_id(), prompt.id, text, "fi", group, participant) for text in texts]
    store.say(project.id, said, source=source)
    new = [item.contribution for item in store.incoming(project.id, limit=None) if item.contribution.id not in before]
    return {one.text: one for one in new}


def listed(app):
    """The answers that the screen shows, by the labels of their boxes."""
    return [box.label.removeprefix("Choose: ") for box in app.checkbox if box.label.startswith("Choose: ")]


def by_key(widgets, key):
    return next(widget for widget in widgets if widget.key == key)


def ran(app):
    app.run()
    assert not app.exception, [problem.value for problem in app.exception]
    return app


def item(store, project, id):
    return next(one for one in store.incoming(project.id, limit=None) if one.contribution.id == id)


def test_without_answers_the_screen_says_that_they_will_come(settings, answered):
    store, _project = answered
    empty = store.add_project("Tyhjä")
    assert "There are none yet. They come here by themselves" in seen(at_step(empty, "answers"))


def test_the_newest_answer_comes_first_with_its_group_question_time_and_origin(answered):
    store, project = answered
    group = store.frame(project.id).groups[1]
    say(store, project, "Kyyti puuttuu iltavuorosta.", group=group.id, source="scribe")
    app = at_step(project, "answers")
    assert len(listed(app)) == incoming.AT_ONCE
    assert listed(app)[0] == "Kyyti puuttuu iltavuorosta\\."
    origin = next(caption.value for caption in app.caption if "written down" in caption.value)
    assert origin.startswith("■ Työntekijät · Mitä pitää kehittää? · ")
    app.get("pagination")[0].set_value(2)
    assert len(listed(ran(app))) == 1


def test_answers_are_found_by_words_group_question_and_state(answered):
    store, project = answered
    workshop = store.frame(project.id).workshops[0]
    other = store.add_activity(workshop, method="pre_assignment", title="Jatkokysely", state="open")
    prompt = store.add_prompt(project.id, other.id, "Entä sitten?")
    store.say(project.id, [Said(new_id(), prompt.id, "Kokous maanantaina.", "fi")], source="live")
    app = at_step(project, "answers")
    labelled(app.text_input, "Search by words").set_value("OPPISOPIMU")
    assert all("ppisopimu" in answer for answer in listed(ran(app)))
    assert "5 answers were found." in seen(app)
    labelled(app.selectbox, "Group").set_value(store.frame(project.id).groups[0].id)
    assert len(listed(ran(app))) == 3
    labelled(app.text_input, "Search by words").set_value("")
    labelled(app.selectbox, "Group").set_value("-")
    assert listed(ran(app)) == ["Kokous maanantaina\\."]
    labelled(app.selectbox, "Group").set_value("")
    labelled(app.selectbox, "Question").set_value("Jatkokysely: Entä sitten?")
    assert listed(ran(app)) == ["Kokous maanantaina\\."]
    by_key(app.segmented_control, incoming.state_key(project.id)).set_value("hidden")
    assert listed(ran(app)) == []


def test_an_answer_is_put_aside_for_a_reason_and_shown_again_by_the_button_beside(answered):
    store, project = answered
    [said] = say(store, project, "Testi testi.").values()
    app = at_step(project, "answers")
    by_key(app.menu_button, f"aside-{said.id}").click("It came in by mistake, or to try the link")
    app = ran(app)
    assert item(store, project, said.id).state == "hidden"
    assert "Put aside: it is in no figure and no report." in seen(app)
    assert "Testi testi\\." not in listed(app)
    by_key(app.segmented_control, incoming.state_key(project.id)).set_value("hidden")
    assert listed(ran(app)) == ["Testi testi\\."]
    assert "It came in by mistake" in "".join(badge.value for badge in app.markdown if "badge" in badge.value)
    app = press(app, "Undo")
    assert item(store, project, said.id).state == "stands"
    assert "It was taken back." in seen(app)


def test_a_reason_of_ones_own_may_not_be_empty(answered):
    store, project = answered
    [said] = say(store, project, "Testi testi.").values()
    app = at_step(project, "answers")
    by_key(app.menu_button, f"aside-{said.id}").click("Another reason …")
    app = press(ran(app), "Put aside")
    assert "One field is still empty" in app.error[0].value
    by_key(app.text_input, f"reason-{said.id}-text").set_value("Sovittu työpajassa")
    app = press(app, "Put aside")
    [decision] = [one for one in store.decisions(project.id) if one.verb == "hidden"]
    assert (decision.contribution, decision.reason) == (said.id, "Sovittu työpajassa")


def test_a_mark_is_set_found_and_taken_away(answered):
    store, project = answered
    [said] = say(store, project, "Palataan tähän.").values()
    app = at_step(project, "answers")
    by_key(app.button, f"mark-{said.id}").click()
    app = ran(app)
    assert item(store, project, said.id).marked
    by_key(app.segmented_control, incoming.state_key(project.id)).set_value("marked")
    assert listed(ran(app)) == ["Palataan tähän\\."]
    by_key(app.button, f"unmark-{said.id}").click()
    assert listed(ran(app)) == []


def test_all_that_the_filter_finds_is_moved_to_a_group_of_staff_and_back(answered):
    store, project = answered
    staff = store.add_group(project.id, "Henkilöstö", staff=True)
    app = at_step(project, "answers")
    labelled(app.text_input, "Search by words").set_value("bussi")
    app = press(ran(app), "Choose all of these")
    assert "Chosen: 5" in seen(app)
    by_key(app.selectbox, "move-answers-to").set_value(store.frame(project.id).groups[-1])
    app = press(app, "Move")
    moved = [one for one in store.material(project.id).contributions if one.group == staff.id]
    assert sorted("ussi" in one.text for one in moved) == [True] * 5
    assert "Moved to another group: 5. Group: Henkilöstö" in seen(app)
    assert "Chosen:" not in seen(app)
    press(app, "Undo")
    assert not [one for one in store.material(project.id).contributions if one.group == staff.id]


def test_what_is_chosen_stays_chosen_while_another_filter_is_looked_at(answered):
    _store, project = answered
    app = at_step(project, "answers")
    first = next(box for box in app.checkbox if box.label.startswith("Choose: "))
    first.check()
    app = ran(app)
    labelled(app.text_input, "Search by words").set_value("ei löydy mistään")
    assert "Chosen: 1" in seen(ran(app))
    assert "Chosen:" not in seen(press(app, "Choose none"))


def test_chosen_answers_to_one_question_become_one(answered):
    store, project = answered
    said = say(store, project, "Bussi ei kulje.", "Bussi ei kulje lainkaan.")
    app = at_step(project, "answers")
    for box in [box for box in app.checkbox if "Bussi ei kulje" in box.label][:2]:
        box.check()
    app = ran(app)
    keep = said["Bussi ei kulje lainkaan."]
    by_key(app.selectbox, "merge-answers-keep").set_value(keep)
    app = press(app, "Merge")
    merged = item(store, project, said["Bussi ei kulje."].id)
    assert (merged.state, merged.merged_into) == ("hidden", keep.id)
    press(app, "Undo")
    assert item(store, project, said["Bussi ei kulje."].id).state == "stands"


def test_what_came_in_twice_is_suggested_and_made_one(answered):
    store, project = answered
    group = store.frame(project.id).groups[0]
    say(store, project, "Kyyti puuttuu.", "kyyti   PUUTTUU.", group=group.id)
    app = at_step(project, "answers")
    assert "two people who say the same are two voices" not in seen(app)
    app.session_state["twice"] = True
    app = press(ran(app), "Merge")
    assert store.incoming_counts(project.id).hidden == 1


def test_two_known_people_who_say_the_same_are_no_duplicates(answered):
    store, project = answered
    group = store.frame(project.id).groups[0].id
    (one, _token), (other, _token) = store.join(project.id, group), store.join(project.id, group)
    for person in (one, other):
        say(store, project, "Kyyti puuttuu.", group=group, participant=person.id)
    assert duplicates(store.material(project.id).contributions) == ()
    say(store, project, "Kyyti  puuttuu.", group=group, participant=one.id)
    [same] = duplicates(store.material(project.id).contributions)
    assert [said.participant for said in same] == [one.id, one.id]


def test_new_answers_wait_to_be_shown_while_somebody_is_choosing(answered):
    store, project = answered
    app = at_step(project, "answers")
    box = next(box for box in app.checkbox if box.label.startswith("Choose: "))
    box.check()
    before = listed(ran(app))
    say(store, project, "Uusi vastaus.", "Toinenkin uusi.")
    assert listed(ran(app)) == before
    app = press(app, "2 new answers. Show them")
    assert "Uusi vastaus\\." in listed(app)[:2]


def test_new_answers_come_to_the_top_when_nothing_is_being_done(answered):
    store, project = answered
    app = at_step(project, "answers")
    say(store, project, "Uusi vastaus.")
    assert listed(ran(app))[0] == "Uusi vastaus\\."
    labelled(app.toggle, "Hold the list still").set_value(True)
    ran(app)
    say(store, project, "Vielä uudempi.")
    assert listed(ran(app))[0] == "Uusi vastaus\\."


def test_who_opens_the_screen_has_what_came_in_looked_through(answered):
    store, project = answered
    app = at_step(project, "answers")
    assert "10 answers are still being looked through for personal data." in seen(app)
    asked = store.latest_job(LOOK_FOR_PERSONAL_DATA, project.id)
    assert asked.state == "waiting"
    ran(app)
    assert store.latest_job(LOOK_FOR_PERSONAL_DATA, project.id) == asked, "asked for once"
    look_for_personal_data(store, project.id, progress=lambda share: None)
    assert "still being looked through" not in seen(ran(app))


def test_a_look_that_failed_is_tried_again_only_when_somebody_wants_it(answered):
    store, project = answered
    app = at_step(project, "answers")
    job, _parameters = store.lease("työ")
    store.finish(job, "työ", problem="K-ABCDEFGH")
    app = ran(app)
    assert store.latest_job(LOOK_FOR_PERSONAL_DATA, project.id).state == "failed"
    press(app, "That failed. Try again")
    assert store.latest_job(LOOK_FOR_PERSONAL_DATA, project.id).state == "waiting"


@pytest.fixture
def waiting(answered):
    """An answer that names somebody and has been looked through by the machine."""
    store, project = answered
    [said] = say(store, project, NAMED).values()
    look_for_personal_data(store, project.id, progress=lambda share: None)
    return store, project, said


def test_what_may_be_personal_is_shown_marked_and_waits(waiting):
    _store, project, _said = waiting
    app = at_step(project, "answers")
    assert "1 answer waits for your eye" in app.warning[0].value
    words = next(one.value for one in app.markdown if "auttoi minua" in one.value)
    assert ":red-background[:material/help: Maija Virtanen]" in words
    assert ":gray-background[:material/visibility_off: 040 123 4567]" in words
    app = press(app, "Look at them")
    assert len(listed(app)) == 1


def test_one_press_masks_what_was_found_and_undo_lets_it_wait_again(waiting):
    store, project, said = waiting
    app = press(at_step(project, "answers"), "Mask these")
    now = item(store, project, said.id).contribution
    assert (now.waits, [NAMED[start:end] for start, end in now.masked]) == (False, ["Maija Virtanen"])
    assert ":red-background" not in seen(app)
    press(app, "Undo")
    assert item(store, project, said.id).contribution.waits


def test_one_press_says_that_nothing_is_personal(waiting):
    store, project, said = waiting
    press(at_step(project, "answers"), "Nothing personal here")
    now = item(store, project, said.id).contribution
    assert (now.waits, now.masked) == (False, ())


def test_a_person_chooses_which_words_are_masked_and_writes_others(waiting):
    store, project, said = waiting
    app = at_step(project, "answers")
    by_key(app.button, f"masks-of-{said.id}").click()
    app = ran(app)
    labelled(app.text_input, "Other words to mask").set_value("minulta")
    app = press(app, "Mask the chosen words")
    assert "not in the answer" in app.error[0].value
    assert item(store, project, said.id).contribution.waits
    labelled(app.text_input, "Other words to mask").set_value("AUTTOI")
    press(app, "Mask the chosen words")
    now = item(store, project, said.id).contribution
    assert [NAMED[start:end] for start, end in now.masked] == ["Maija Virtanen", "auttoi"]


def test_what_was_decided_about_an_earlier_wording_does_not_fall_on_the_later_one(waiting):
    store, project, said = waiting
    app = at_step(project, "answers")
    later = "Matti Virtanen auttoi minua."
    store._engine.write(lambda change: store._new_version(change, said.id, 2, later, project.id))
    look_for_personal_data(store, project.id, progress=lambda share: None)
    app = press(app, "Nothing personal here")
    now = item(store, project, said.id).contribution
    assert (now.text, now.waits) == (later, True)
    assert "Matti Virtanen" in seen(app)


def test_words_of_participants_are_shown_letter_by_letter_also_when_something_is_marked(answered):
    store, project = answered
    say(store, project, "Soita 040 123 4567 ![kuva](http://x) **lihava**\n# otsikko")
    words = next(one.value for one in at_step(project, "answers").markdown if "lihava" in one.value)
    assert "![kuva]" not in words
    assert "**lihava**" not in words
    assert "\n# " not in words


def test_the_log_tells_who_decided_what_and_why_and_never_what_was_said(answered):
    store, project = answered
    said = say(store, project, "=SUMMA(A1)", "Testi testi.")
    store.hide(project.id, said["Testi testi."].id, "It is not an answer")
    store.undo(project.id, store.latest_edit)
    store.hide(project.id, said["=SUMMA(A1)"].id, "=HYPERLINK(1)")
    app = at_step(project, "answers")
    frame = store.frame(project.id)
    content = incoming._log(app.session_state["visit"], frame)
    assert content.startswith(b"\xef\xbb\xbf")
    assert "Testi" not in content.decode()
    assert "SUMMA" not in content.decode()
    head, first, undone, second = csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";")
    assert head == list(COLUMNS)
    question = "Mitä pitää kehittää?"
    assert first[1:] == [
        "Command line",
        "Was put aside",
        "It is not an answer",
        question,
        said["Testi testi."].id,
        "Yes",
    ]
    assert undone[2] == "An earlier decision was taken back"
    assert second[3] == "'=HYPERLINK(1)"
