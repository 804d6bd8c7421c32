"""What has been done in a project, on the settings screen: told in sentences, taken back and made again."""

from __future__ import annotations

import ast
from dataclasses import replace
from datetime import date

import pytest
from screens import add_answers, add_themes, house, press, screen, seen

from pages.shared.history import AT_ONCE, LATEST
from pages.shared.history_sentences import SENTENCES, SOMETHING, sentence
from tests.browser.conftest import serving, settled, violations
from workshop.access import password_hash
from workshop.jobs import FIND_THEMES, READ_MEANING, WRITE_REPORT
from workshop.model import Actor, Commitment, Evidence, Finding, Rating, Step
from workshop.settings import HOUSE, Settings
from workshop.store import Imported, ImportedTie, Said, close_stores, new_id, open_store
from workshop.texts import Texts

OVERTAKEN = "something newer stands on it"


@pytest.fixture
def settings(tmp_path, monkeypatch):
    with house(tmp_path, monkeypatch) as settings:
        yield settings


@pytest.fixture
def store(settings):
    with open_store(settings, by="facilitator") as store:
        yield store


@pytest.fixture
def project(store):
    return store.add_project("Kaikki ovet auki")


def button(app, key):
    return next((button for button in app.button if button.key == key), None)


def undo(app, event):
    return button(app, f"undo-{event.id}")


def redo(app, event):
    return button(app, f"redo-{event.id}")


def pressed(found):
    app = found.click().run()
    assert not app.exception
    return app


def told(store, project):
    """Each change in English, the newest first."""
    return [sentence(Texts("en"), event) for event in store.history(project.id, limit=1000)]


def prepare_and_prepare_anew(store, project):
    """Every verb of what is prepared: changed, copied, put in order and removed."""
    home = project.id
    for table in ("stakeholder_group", "workshop", "activity", "prompt"):
        workshop = store.add_workshop(home, f"Työpaja {table}")
        activity = store.add_activity(workshop, method="idea_wall", title="Ideaseinä")
        prompts = [store.add_prompt(home, activity.id, text) for text in ("Mikä toimii?", "Mikä ei?")]
        activities = [activity, store.add_activity(workshop, method="retro", title="Arvio")]
        workshops = [workshop, store.copy_workshop(workshop, f"Toinen {table}")]
        groups = [store.add_group(home, f"{name} {table}") for name in ("Nuoret", "Yrittäjät")]
        rows = {"stakeholder_group": groups, "workshop": workshops, "activity": activities, "prompt": prompts}
        store.put_in_order(home, table, [row.id for row in reversed(rows[table])])
        store.change_workshop(replace(workshop, held_on=date(2026, 11, 23)))
        store.change_activity(home, replace(activity, stepwise=True))
        store.remove_prompt(home, prompts[0])
        store.remove_activity(home, activity)
        store.remove_workshop(workshop)
        store.remove_group(groups[0])


def do_what_can_be_taken_back(store, project, said):
    """Every verb that can be undone, all its variants."""
    home = project.id
    prepare_and_prepare_anew(store, project)
    store.change_project(replace(project, purpose="Kuulemme kaikkia"))
    store.change_group(replace(store.add_group(home, "Yritykset"), name="Paikalliset yritykset"))
    workshop = store.add_workshop(home, "Alkukartoitus", held_on=date(2026, 11, 23))
    activity = store.add_activity(workshop, method="value_stream", title="Työnhakijan polku")
    for state in ("open", "closed", "draft"):
        store.set_activity_state(home, activity, state)
    store.change_prompt(home, replace(store.add_prompt(home, activity.id, "Mikä toimii?"), text="Mikä toimii nyt?"))
    store.keep_steps(home, [Step(new_id(), activity.id, "Hakemus", 0, "Virasto", 1.0, 14.0)])
    row = Imported("1", "", "Neuvontaa on liian vähän.", "fi")
    store.import_contributions(home, "Kysely", [row], activity="Kysely", prompt="Mitä pitää kehittää?")
    store.say(home, [Said(new_id(), said.prompt, "Neuvonta toimii.", "fi")], source="import")
    store.hide(home, said.id)
    store.show_again(home, said.id)
    store.add_actors([Actor(new_id(), home, "Ammattiopisto")])
    store.import_ties(home, [ImportedTie("Ammattiopisto", "Konepaja")])
    store.import_ties(home, [ImportedTie("Konepaja", "Virasto"), ImportedTie("Ammattiopisto", "Virasto")])
    lift = Commitment(new_id(), home, "Yhteinen kyyti", "Konepaja", "", None, "agreed")
    path = Commitment(new_id(), home, "Yhteinen polku", "Virasto", "", None, "agreed")
    store.keep_commitments(home, [lift])
    store.keep_commitments(home, [lift, path])
    themes = add_themes(store, project)
    store.keep_themes(home, themes[:1], seen=themes)
    evidence = (Evidence("contribution", said.id),)
    finding = Finding(new_id(), home, "need", "Kyyti puuttuu.", "accepted", "person", evidence, position=0)
    store.keep_findings(home, [finding], verb="written")
    store.keep_findings(home, [replace(finding, text="Kyyti puuttuu illalla.")], verb="edited")
    for status in ("draft", "accepted", "rejected"):
        store.set_finding_status(home, finding.id, status)


def do_what_only_happens(store, project, said):
    """Every other verb that leaves something in a project's history."""
    home = project.id
    store.invite(home, said.group)
    writer, _token = store.join(home, said.group)
    for text in ("Bussi kulkee", "Bussi kulkee arkisin", ""):
        store.answer(writer, said.prompt, text, "fi", key=new_id())
    store.erase_participant(writer)
    (activity, *_others) = store.frame(home).activities
    store.keep_ratings(home, [Rating(new_id(), activity.id, said.id, "impact", 3.0, None, None)])
    store.replace_drafts(
        home, [Finding(new_id(), home, "need", "Vuoroja puuttuu.", "draft", "machine", (), position=1)]
    )
    for kind in (FIND_THEMES, READ_MEANING, WRITE_REPORT):
        store.ask(kind, project=home)
    store.finish(store.lease("työ")[0], "työ", result="valmis")
    store.finish(store.lease("työ")[0], "työ", problem="K-23456789")
    store.cancel(store.lease("työ")[0])


def test_each_change_has_a_sentence_of_its_own_also_when_it_is_taken_back_and_made_again(store, project):
    said = add_answers(store, project).contributions[0]
    before = len(told(store, project))
    do_what_can_be_taken_back(store, project, said)
    done = store.history(project.id, limit=1000)[:-before]
    assert len(done) > 25
    assert all(event.undoable for event in done)
    for event in done:
        store.undo(project.id, event.id)
    for event in reversed(done):
        if event.kind != "contributions":  # erased for good
            store.redo(project.id, event.id)
    do_what_only_happens(store, project, said)
    sentences = told(store, project)
    assert SOMETHING not in sentences
    assert not [one for one in sentences if "{" in one or one.endswith(": –")]
    assert {
        "Group added: Yritykset",
        "Group changed: Paikalliset yritykset",
        "Question removed: Mikä toimii?",
        "The groups were put in another order.",
        "A change of order was taken back.",
        "Activity closed: Työnhakijan polku",
        "Answers brought in: Kysely",
        "Answers were brought in.",
        "Tie saved: Ammattiopisto – Konepaja",
        "Ties were saved.",
        "Asked for: finding themes",
        "A change was taken back. Workshop: Alkukartoitus",
        "A change to the themes was made again.",
    } <= set(sentences)


def test_every_change_that_the_code_of_the_store_names_has_a_sentence():
    named = {
        (verb.value, kind.value)
        for file in (HOUSE / "workshop" / "store").glob("*.py")
        for call in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") in ("_edit", "_note")
        for verb, kind in [call.args[1:3]]
        if isinstance(verb, ast.Constant) and isinstance(kind, ast.Constant)
    }
    of_the_house = {("added", "account"), ("logged in", "account")}
    assert len(named) > 20
    kinds = ("contribution", "ratings", "steps", "commitments", "checks")
    of_participants = {("said", kind) for kind in kinds}  # no history shows what single people say
    assert named - of_the_house - SENTENCES.keys() == of_participants


def test_a_change_from_an_older_kutomo_is_told_calmly(store, project):
    def earlier(change):
        for verb, kind in (("imported ties", "project"), ("added", "group")):
            change.run(
                "INSERT INTO event(id, project_id, at, actor, verb, object_kind, object_id)"
                " VALUES(:id, :project, '2026-03-02T08:00:00.000+00:00', 'facilitator', :verb, :kind, '1')",
                id=new_id(),
                project=project.id,
                verb=verb,
                kind=kind,
            )

    store._engine.write(earlier)
    assert told(store, project)[:2] == ["Group added: –", SOMETHING]
    screen("settings", project)


def test_a_change_is_taken_back_and_made_again_by_its_button(store, project):
    store.add_group(project.id, "Yritykset")
    (added, _made) = store.history(project.id)
    app = pressed(undo(screen("settings", project), added))
    assert store.frame(project.id).groups == ()
    assert "The change was taken back." in seen(app)
    assert "A change was taken back. Group: Yritykset" in seen(app)
    assert undo(app, added) is None, "pressed twice it does nothing the second time"
    app = pressed(redo(app, added))
    assert [group.name for group in store.frame(project.id).groups] == ["Yritykset"]
    assert "The change was made again." in seen(app)
    assert redo(app, added) is None
    assert undo(app, added)


def test_a_change_that_somebody_else_took_back_meanwhile_is_taken_back_once(store, project):
    store.add_group(project.id, "Yritykset")
    (added, _made) = store.history(project.id)
    mine = screen("settings", project)
    store.undo(project.id, added.id)
    app = pressed(undo(mine, added))
    assert not app.error
    assert redo(app, added)
    assert store.frame(project.id).groups == ()
    assert len([event for event in store.history(project.id) if event.verb == "undone"]) == 1


def test_what_something_newer_stands_on_is_refused_in_a_sentence(store, project):
    group = store.add_group(project.id, "Yritykset")
    (added, _made) = store.history(project.id)
    store.join(project.id, group.id)
    app = pressed(undo(screen("settings", project), added))
    assert OVERTAKEN in app.error[0].value
    assert [group.name for group in store.frame(project.id).groups] == ["Yritykset"]


def test_what_cannot_be_made_again_is_refused_in_a_sentence(store, project):
    store.add_group(project.id, "Yritykset")
    (added, _made) = store.history(project.id)
    store.undo(project.id, added.id)
    store.add_group(project.id, "Yritykset")
    app = pressed(redo(screen("settings", project), added))
    assert OVERTAKEN in app.error[0].value
    assert len(store.frame(project.id).groups) == 1


def test_the_answers_of_a_file_are_erased_only_after_asking(store, project):
    rows = [Imported(str(number), "", f"Bussi {number} kulkee.", "fi") for number in range(3)]
    store.import_contributions(project.id, "Kysely", rows, activity="Kysely", prompt="Mitä pitää kehittää?")
    (brought, _made) = store.history(project.id)
    app = screen("settings", project)
    assert undo(app, brought) is None
    assert "are erased for good" in seen(app)
    assert len(store.material(project.id).contributions) == 3
    app = pressed(button(app, f"erase-{brought.id}"))
    assert store.material(project.id).contributions == ()
    assert "The answers were erased." in seen(app)
    assert redo(app, brought) is None
    assert button(app, f"erase-{brought.id}") is None
    assert "The answers were erased when this was taken back. Bring them in again instead." in seen(app)


def test_what_participants_do_is_not_listed(settings, store, project):
    activity = store.add_activity(
        store.add_workshop(project.id, "Alkukartoitus"), method="pre_assignment", title="Kysely", state="open"
    )
    prompt = store.add_prompt(project.id, activity.id, "Mikä toimii?")
    before = told(store, project)
    with open_store(settings, by="participant") as theirs:
        writer, _token = theirs.join(project.id, None)
        for text in ("Bussi kulkee", "Bussi kulkee arkisin", "", "Bussi kulkee illalla"):
            theirs.answer(writer, prompt.id, text, "fi", key=new_id())
        theirs.erase_participant(writer)
    store.say(project.id, [Said(new_id(), prompt.id, "Oppisopimus toimii.", "fi")], source="live")
    assert told(store, project) == before
    assert "so that nobody can be singled out" in seen(screen("settings", project))


def test_each_change_tells_who_made_it(settings, store, project):
    account = store.add_account(
        email="aino@example.org", name="Aino *Aalto*", role="lead", password_hash=password_hash("yksitoista ja yksi")
    )
    for by in (account.id, new_id(), "facilitator", "command", "job"):
        with open_store(settings, by=by) as theirs:
            theirs.add_group(project.id, f"Ryhmä {by}")
    app = screen("settings", project)
    who = [caption.value.split(" · ")[0] for caption in app.caption if " · " in caption.value]
    assert who == [
        "Kutomo by itself",
        "Command line",
        "Facilitator",
        "A former user",
        "Aino \\*Aalto\\*",
        "Facilitator",
    ]


def test_a_long_history_is_shown_page_by_page_and_ends_with_the_latest_fifty(settings, store, project):
    for number in range(LATEST + AT_ONCE):
        store.add_group(project.id, f"Ryhmä {number}")
    events = store.history(project.id, limit=1000)
    app = screen("settings", project)
    shown = [event for event in events if undo(app, event)]
    assert shown == list(events[:AT_ONCE])
    app.get("pagination")[0].set_value(LATEST // AT_ONCE).run()
    shown = [event for event in events if undo(app, event)]
    assert shown == list(events[LATEST - AT_ONCE : LATEST])


def test_the_buttons_have_names_that_tell_them_apart(store, project):
    for name in ("Yritykset", "Työntekijät", "![kuva](http://x) **a**"):
        store.add_group(project.id, name)
    app = screen("settings", project)
    labels = [button.label for button in app.button if (button.key or "").startswith("undo-")]
    assert len(set(labels)) == 3
    assert all(label.startswith("Undo :small[") for label in labels)
    assert not [label for label in labels if "![kuva" in label]
    assert "Group added: ![kuva](http://x) **a**" in [text.value for text in app.text]


def test_the_themes_tell_when_their_latest_change_cannot_be_taken_back(store, project):
    add_answers(store, project)
    add_themes(store, project)
    store._engine.write(lambda change: change.run("UPDATE theme SET name = 'linja-auto' WHERE name = 'bussi'"))
    app = press(screen("themes", project), "Take back the latest change")
    assert OVERTAKEN in app.error[0].value
    assert {theme.name for theme in store.themes(project.id)} == {"linja-auto", "oppisopimus"}


@pytest.mark.browser
def test_in_a_browser_the_history_is_a_list_whose_buttons_say_what_they_take_back(tmp_path, chromium):
    data = tmp_path / "served"
    with open_store(Settings(data_directory=data, language="en"), by="facilitator") as store:
        project = store.add_project("Kaikki ovet auki")
        store.add_group(project.id, "Yritykset")
        store.add_workshop(project.id, "Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilaskoulutustilaisuus")
    close_stores()
    with serving(data) as server:
        page = chromium.new_page(viewport={"width": 390, "height": 844}, locale="en-GB")
        page.goto(f"{server.address}/settings?project={project.id}&lang=en")
        page.get_by_role("heading", name="What has been done", exact=True).wait_for()
        settled(page)
        listed = page.get_by_role("list").filter(has_text="Project made: Kaikki ovet auki")
        entries = listed.get_by_role("listitem")
        assert entries.count() == 3
        entries.filter(has_text="Group added").get_by_role("button", name="Undo Group added: Yritykset").click()
        listed.get_by_text("A change was taken back. Group: Yritykset", exact=True).wait_for()
        settled(page)
        assert listed.get_by_role("button", name="Redo Group added: Yritykset").count() == 1
        assert entries.count() == 4
        assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") == 390
        assert violations(page) == []
        box = listed.get_by_role("button", name="Undo Workshop added").bounding_box()
        page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        page.mouse.down(click_count=2)  # the second press of a double click, whatever it falls on
        page.mouse.up(click_count=2)
        settled(page)
        assert entries.count() == 4
        page.mouse.down()
        page.mouse.up()
        listed.get_by_text("A change was taken back. Workshop", exact=False).wait_for()
        page.close()
