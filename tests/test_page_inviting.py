"""Step 3 of preparing: the address, the links with their texts and limits, and who has come."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from screens import house, press, screen, seen

from workshop.collect.invitations import link_state, reminder_text
from workshop.collect.templates import TEMPLATES, make_project
from workshop.store import Said, new_id, now, open_store
from workshop.texts import Texts

HOTSPOT, CABLE = "http://192.168.137.1:8501", "http://10.20.30.40:8501"
HELSINKI = ZoneInfo("Europe/Helsinki")


@pytest.fixture
def prepared(tmp_path, monkeypatch):
    """A project from the template on a laptop that is in two networks, with its store."""
    monkeypatch.setenv("KUTOMO_ADDRESSES", f"{HOTSPOT} {CABLE}")
    with house(tmp_path, monkeypatch) as settings, open_store(settings) as store:
        yield store, make_project(store, TEMPLATES["four-workshops"], name="Kaikki ovet auki", language="en")


def step_3(project):
    app = screen("prepare", project)
    app.segmented_control(key="step").set_value("invitations").run()
    assert not app.exception, [problem.value for problem in app.exception]
    return app


def with_group(project, group):
    """The step with the panel of a group's link open."""
    app = step_3(project)
    app.session_state[f"invite-{group.id}"] = True
    app.run()
    assert not app.exception, [problem.value for problem in app.exception]
    return app


def limits(project, code):
    """The step with the fields of a link's limits open."""
    app = step_3(project)
    app.session_state[f"limits-{code}"] = True
    app.run()
    assert not app.exception, [problem.value for problem in app.exception]
    return app


def shared(store, project):
    return store.invite(project.id, None)


def addresses(app):
    return [code.value for code in app.code if "/i/" not in code.value or "\n" not in code.value]


def answered(store, project, people):
    """So many people have come by the link of the first group, and answered."""
    frame = store.frame(project.id)
    for _number in range(people):
        person, _token = store.join(project.id, frame.groups[0].id)
        said = Said(new_id(), frame.prompts[0].id, "Bussi ei kulje.", "fi", person.group, person.id)
        store.say(project.id, [said])


# The address


def test_links_carry_the_first_address_found_while_the_screen_is_open_at_localhost(prepared):
    store, project = prepared
    app = step_3(project)
    assert addresses(app)[:2] == [HOTSPOT, f"{HOTSPOT}/i/{shared(store, project).code}"]
    assert "this machine only" not in seen(app)


def test_another_of_the_found_addresses_is_chosen_and_stays(prepared):
    store, project = prepared
    app = step_3(project)
    choice = next(radio for radio in app.radio if radio.label == "Address")
    assert choice.options[0] == "Found anew each time"
    choice.set_value(CABLE)
    app = press(app, "Save")
    assert store.project(project.id).address == CABLE
    assert addresses(app)[:2] == [CABLE, f"{CABLE}/i/{shared(store, project).code}"]
    assert addresses(step_3(project))[0] == CABLE


def test_an_address_is_typed_and_a_bare_number_gets_the_port(prepared):
    store, project = prepared
    app = step_3(project)
    app.text_input[0].set_value(" 192.168.1.7 ")
    press(app, "Save")
    assert store.project(project.id).address == "http://192.168.1.7:8501"


@pytest.mark.parametrize(
    "typed",
    ["ftp://192.168.1.7", "https://kunta.fi/kutomo", "http://a b", "http://", "javascript:alert(1)", "x@kunta.fi"],
)
def test_what_is_no_address_is_not_kept(prepared, typed):
    store, project = prepared
    app = step_3(project)
    app.text_input[0].set_value(typed)
    app = press(app, "Save")
    assert "Write the address of the server and nothing after it" in seen(app)
    assert store.project(project.id).address == ""


def test_a_chosen_address_that_leads_to_the_device_itself_is_warned_of(prepared):
    store, project = prepared
    store.change_project(replace(project, address="http://127.0.0.1:8501"))
    app = step_3(project)
    assert "This address works on this machine only. Choose another one" in seen(app)
    assert "Try it with your own phone" not in seen(app)


def test_a_chosen_address_of_another_room_is_warned_of(prepared):
    store, project = prepared
    store.change_project(replace(project, address="http://192.168.1.7:8501"))
    assert "This computer does not have that address now." in seen(step_3(project))
    store.change_project(replace(project, address=CABLE))
    assert "This computer does not have that address now." not in seen(step_3(project))


def test_a_screen_says_when_the_invitation_was_opened_from_another_device(prepared):
    store, project = prepared
    assert "Try it with your own phone" in seen(step_3(project))
    store.note_reached(shared(store, project))
    moment = Texts("en").moment(shared(store, project).reached_at)
    told = seen(step_3(project))
    assert f"Opened from another device ✓ ({moment})" in told
    assert "Try it with your own phone" not in told


# Sharing


def test_each_link_has_its_code_in_large_type_and_its_texts(prepared):
    store, project = prepared
    group = store.frame(project.id).groups[1]
    app = with_group(project, group)
    codes = [store.invite(project.id, whose).code for whose in (None, group.id)]
    assert [metric.value for metric in app.metric] == [f"{code[:4]}-{code[4:]}" for code in codes]
    texts = [code.value for code in app.code if "You are invited" in code.value or "A reminder" in code.value]
    assert [f"{HOTSPOT}/i/{code}" in text for code, text in zip(codes * 2, texts[::2] + texts[1::2], strict=True)]
    assert len(texts) == 4


def test_a_text_is_had_in_another_language_and_its_link_opens_in_it(prepared):
    store, project = prepared
    code = shared(store, project).code
    app = step_3(project)
    app.segmented_control(key=f"texts-language-{code}").set_value("sv").run()
    assert any(f"{HOTSPOT}/i/{code}?lang=sv" in text.value for text in app.code)


@pytest.mark.parametrize(
    ("people", "told"), [(0, "Every answer counts."), (4, "Every answer counts."), (5, "5 people")]
)
def test_a_reminder_tells_how_many_have_answered_unless_they_are_few(prepared, people, told):
    store, project = prepared
    answered(store, project, people)
    reminders = [code.value for code in step_3(project).code if "A reminder" in code.value]
    assert told in reminders[0]
    assert "You can still answer." in reminders[0]


def test_a_reminder_says_until_when_one_can_answer(prepared):
    _store, project = prepared
    until = datetime(2026, 11, 30, 14, 0, tzinfo=UTC)
    text = reminder_text(project, "http://x/i/y", Texts("en"), answered=12, until=until)
    assert "12 people have answered so far." in text
    assert "You can still answer, until 30 Nov 2026 16:00." in text


# Limits


def test_a_link_is_limited_in_time_and_number_in_the_projects_zone(prepared):
    store, project = prepared
    app = limits(project, shared(store, project).code)
    until = datetime(now().year + 1, 6, 1, 18, 30, tzinfo=HELSINKI)
    app.date_input[0].set_value(until.date())
    end = next(box for box in app.selectbox if box.label == "At what time it ends")
    assert end.value == time(16)
    end.set_value(until.time())
    app.number_input[0].set_value(30)
    app = press(app, "Save", 1)
    link = shared(store, project)
    assert (link.expires_at, link.at_most) == (until, 30)
    assert f"The link is open until 1 Jun {until.year} 18:30. It lets in 30 people more." in seen(app)
    store.join(project.id, None, invitation=link.code)
    assert "It lets in 29 people more." in seen(step_3(project))


def test_what_stands_is_shown_and_stays_when_another_limit_is_saved(prepared):
    store, project = prepared
    ends = datetime(now().year + 1, 6, 1, 13, 17, tzinfo=HELSINKI)
    store.limit_invitation(shared(store, project), expires_at=ends, at_most=None, closed=False)
    app = limits(project, shared(store, project).code)
    app.number_input[0].set_value(12)
    press(app, "Save", 1)
    assert (shared(store, project).expires_at, shared(store, project).at_most) == (ends, 12)


def test_limits_are_taken_away_by_emptying_them(prepared):
    store, project = prepared
    store.limit_invitation(shared(store, project), expires_at=now() + timedelta(days=2), at_most=3, closed=False)
    app = limits(project, shared(store, project).code)
    app.date_input[0].set_value(None)
    app.number_input[0].set_value(None)
    app = press(app, "Save", 1)
    assert (shared(store, project).expires_at, shared(store, project).at_most) == (None, None)
    assert "The link is open." in seen(app)


def test_a_link_is_not_made_to_end_before_now(prepared):
    store, project = prepared
    app = limits(project, shared(store, project).code)
    app.date_input[0].set_value(date(2020, 1, 1))
    app = press(app, "Save", 1)
    assert "That time is over already." in seen(app)
    assert shared(store, project).expires_at is None


@pytest.mark.parametrize("days", [3, -3])
def test_a_link_is_extended_by_a_week_from_its_end_or_from_now(prepared, days):
    store, project = prepared
    ends = now() + timedelta(days=days)
    store.limit_invitation(shared(store, project), expires_at=ends, at_most=None, closed=False)
    app = press(step_3(project), "Extend by a week")
    extended = shared(store, project).expires_at
    expected = max(ends, now()).astimezone(HELSINKI) + timedelta(days=7)
    assert abs(extended - expected) < timedelta(minutes=5)
    assert "The link is open until" in seen(app)


def test_a_closed_link_is_shown_as_such_and_cannot_be_shared_until_it_is_open_again(prepared):
    store, project = prepared
    app = press(step_3(project), "Close the link")
    assert shared(store, project).closed
    assert "The link is closed. Nobody new gets in." in seen(app)
    assert not app.metric
    assert not [code for code in app.code if "/i/" in code.value]
    assert {button.key for button in app.get("download_button")} == {"sheet-all-a4", "sheet-all-a5"}
    app = press(app, "Open the link again")
    assert not shared(store, project).closed
    assert app.metric


def test_an_ended_and_a_full_link_are_shown_as_such(prepared):
    store, project = prepared
    link = shared(store, project)
    store.limit_invitation(link, expires_at=now() - timedelta(days=1), at_most=None, closed=False)
    assert "The link has ended." in seen(step_3(project))
    store.limit_invitation(link, expires_at=None, at_most=1, closed=False)
    store.join(project.id, None, invitation=link.code)
    app = step_3(project)
    assert "The link has let in the 1 person it was made for." in seen(app)
    assert not app.metric


def test_a_groups_closed_link_is_seen_before_its_panel_is_opened(prepared):
    store, project = prepared
    group = store.frame(project.id).groups[0]
    link = store.invite(project.id, group.id)
    store.limit_invitation(link, expires_at=None, at_most=None, closed=True)
    icons = {panel.label: panel.icon for panel in step_3(project).expander}
    assert icons[group.name] == ":material/lock:"
    assert icons[store.frame(project.id).groups[1].name] != ":material/lock:"


def test_a_new_code_takes_the_place_of_the_old_one_after_a_word_of_warning(prepared):
    store, project = prepared
    old = shared(store, project)
    app = step_3(project)
    assert "The old link and its QR code open nothing after that" in seen(app)
    app = press(app, "Make a new code")
    new = shared(store, project)
    assert new.code != old.code
    assert link_state(store.invitation(old.code), now()) == "closed"
    assert f"{HOTSPOT}/i/{new.code}" in addresses(app)


def test_what_was_done_to_links_stands_in_the_history(prepared):
    _store, project = prepared
    app = press(step_3(project), "Close the link")
    press(app, "Open the link again")
    app = screen("settings", project)
    assert "An invitation link was closed." in seen(app)
    assert "The limits of an invitation link were changed." in seen(app)


# Who has come


def test_it_is_seen_how_many_have_come_and_answered_from_each_group(prepared):
    store, project = prepared
    answered(store, project, 2)
    group = store.frame(project.id).groups[0]
    store.join(project.id, group.id)
    table = step_3(project).table[0].value
    row = [table[column][0] for column in ("Group", "Came by a link", "Of them, have answered", "Answers")]
    assert row == [group.name, "3", "2", "2"]
