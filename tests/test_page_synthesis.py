from __future__ import annotations

import pytest
from screens import answered_project, house, press, screen, seen

from workshop.model import Evidence, Finding, Rating, Step
from workshop.store import new_id, open_store
from workshop.synthesise import draft_findings
from workshop.texts import Texts


@pytest.fixture
def settings(tmp_path, monkeypatch):
    with house(tmp_path, monkeypatch) as settings:
        yield settings


@pytest.fixture
def drafted(settings):
    """A project with its themes and the machine's drafts."""
    with answered_project(settings) as (store, project):
        store.replace_drafts(project.id, draft_findings(store.material(project.id), Texts("fi"), new_id=new_id))
        yield store, project


def editing(project, finding):
    """The screen with the field in which a finding is edited, and that field."""
    app = screen("synthesis", project)
    app.session_state[f"edit-{finding.id}-{finding.status}-{finding.text}"] = True
    app.run()
    (field,) = [area for area in app.text_area if area.value == finding.text]
    return app, field


def findings(store, project):
    return store.material(project.id).findings


def test_without_themes_the_screen_sends_to_them(settings):
    with open_store(settings) as store:
        app = screen("synthesis", store.add_project("Kaikki ovet auki"))
    assert "Find the themes first" in seen(app)
    assert "Voices can be compared when there are themes" in seen(app)


def test_drafts_are_made_with_one_button(settings):
    with answered_project(settings) as (store, project):
        app = press(screen("synthesis", project), "Draft findings")
        made = findings(store, project)
        assert {finding.kind for finding in made} == {"observation", "need"}
        assert all(finding.status == "draft" for finding in made)
        assert made[0].text in [text.value for text in app.text]


def test_drafting_again_keeps_what_was_decided_and_the_rest_as_many(drafted):
    store, project = drafted
    first = findings(store, project)
    store.set_finding_status(project.id, first[0].id, "accepted")
    press(screen("synthesis", project), "Draft again")
    again = findings(store, project)
    assert [finding.text for finding in again] == [finding.text for finding in first]
    assert again[0] == store.material(project.id).findings[0]
    assert again[0].status == "accepted"


def test_a_draft_is_accepted(drafted):
    store, project = drafted
    first = findings(store, project)[0]
    app = press(screen("synthesis", project), "Accept")
    assert findings(store, project)[0].status == "accepted"
    assert not [button for button in app.button if button.key == f"accepted-{first.id}"]


def test_a_rejected_draft_is_put_aside_and_can_be_taken_back(drafted):
    store, project = drafted
    first = findings(store, project)[0]
    app = press(screen("synthesis", project), "Reject")
    assert findings(store, project)[0].status == "rejected"
    assert first.text not in [text.value for text in app.text]
    next(toggle for toggle in app.toggle if "rejected" in toggle.label).set_value(True).run()
    assert first.text in [text.value for text in app.text]
    press(app, "Take back")
    assert findings(store, project)[0].status == "draft"


def test_an_edited_finding_is_a_persons_and_accepted(drafted):
    store, project = drafted
    first = findings(store, project)[0]
    app, field = editing(project, first)
    field.set_value("  Bussit eivät kulje vuorojen mukaan. ")
    press(app, "Save and accept")
    edited = findings(store, project)[0]
    assert (edited.text, edited.origin, edited.status) == ("Bussit eivät kulje vuorojen mukaan.", "person", "accepted")
    assert edited.evidence == first.evidence


def test_a_finding_without_words_is_refused(drafted):
    store, project = drafted
    first = findings(store, project)[0]
    app, field = editing(project, first)
    field.set_value(" ")
    press(app, "Save and accept")
    assert "Write the finding first." in app.error[0].value
    assert findings(store, project)[0] == first


def test_the_number_of_answers_opens_the_answers(drafted):
    store, project = drafted
    first = findings(store, project)[0]
    app = screen("synthesis", project)
    assert f"{len(first.evidence)} answers" in [box.label for box in app.expander]
    assert "Bussi ei kulje vuoron alkuun." not in [text.value for text in app.text]
    app.session_state[f"evidence-of-{first.id}"] = True
    app.run()
    assert "Bussi ei kulje vuoron alkuun." in [text.value for text in app.text]


def test_a_finding_of_ones_own_stands_on_the_answers_that_were_chosen(drafted):
    store, project = drafted
    app = screen("synthesis", project)
    app.session_state["own-finding"] = True
    app.run()
    fresh = len(findings(store, project))
    app.selectbox(key=f"own-kind-{fresh}").set_value("opportunity")
    app.text_area(key=f"own-text-{fresh}").set_value("Yhteinen bussi kolmelle työpaikalle.")
    app.text_input(key=f"own-evidence-{fresh}-search").set_value("arkisin").run()
    app.multiselect(key=f"own-evidence-{fresh}").set_value(["Bussilla pääsee töihin vain arkisin."]).run()
    press(app, "Save the finding")
    own = findings(store, project)[-1]
    said = {said.id: said.text for said in store.material(project.id).contributions}
    assert (own.kind, own.origin, own.status) == ("opportunity", "person", "accepted")
    assert [said[piece.id] for piece in own.evidence] == ["Bussilla pääsee töihin vain arkisin."]


def test_the_voices_are_compared_in_a_table_and_a_sentence(drafted):
    _store, project = drafted
    app = screen("synthesis", project)
    assert "The groups differ most in the theme:" in seen(app)
    assert "No theme is raised by one group alone." in seen(app)
    (table,) = (frame.value.to_dict("records") for frame in app.dataframe)
    assert table[0] == {
        "Theme": "1 bussi",
        "● Työnantajat (n = 5)": "40% (2)",
        "■ Työntekijät (n = 5)": "60% (3)",
        "Staff": 0,
    }


def test_processes_and_priorities_are_shown_and_carry_findings(drafted):
    store, project = drafted
    material = store.material(project.id)
    activity = material.activities[0].id
    step = Step(new_id(), activity, "Päätös", 0, "Kunta", work_hours=1.0, wait_days=12.0)
    store.keep_steps(project.id, [step])
    rating = Rating(new_id(), activity, material.contributions[0].id, "points", 3.0)
    store.keep_ratings(project.id, [rating])
    evidence = (Evidence("step", step.id), Evidence("rating", rating.id), Evidence("tie", "gone"))
    own = Finding(new_id(), project.id, "need", "Päätös kestää.", "accepted", "person", evidence)
    store.keep_findings(project.id, [own], verb="written")
    app = screen("synthesis", project)
    app.session_state[f"evidence-of-{own.id}"] = True
    app.run()
    shown = seen(app)
    assert "The longest wait is at this step: Päätös. Waiting there, days: 12." in shown
    assert "Step: Päätös. Waiting, days: 12." in shown
    assert "Evidence that has been removed since: 1." in shown
    assert "3 pieces of evidence" in [box.label for box in app.expander]
    assert app.dataframe[-1].value.to_dict("records")[0]["Points"] == 3


def test_findings_are_put_in_order_and_merged_and_one_whose_evidence_changed_is_flagged(drafted):
    store, project = drafted
    said = [one.id for one in store.material(project.id).contributions]
    own = [
        Finding(
            new_id(),
            project.id,
            "need",
            f"Tarve {at}.",
            "accepted",
            "person",
            (Evidence("contribution", id),),
            position=at,
        )
        for at, id in enumerate(said[:2])
    ]
    store.keep_findings(project.id, own, verb="written")

    def needs():
        return [one for one in findings(store, project) if one.kind == "need" and one.status == "accepted"]

    app = screen("synthesis", project)
    app.button(key=f"up-{own[1].id}").click().run()
    assert [one.text for one in needs()] == ["Tarve 1.", "Tarve 0."]
    store.hide(project.id, said[1], reason="spam")
    assert "has changed since it was accepted" in seen(screen("synthesis", project))
    app = screen("synthesis", project)
    app.session_state[f"merge-{own[1].id}"] = True
    app.run()
    app.button(key=f"merge-now-{own[1].id}").click().run()
    [kept] = needs()
    assert (kept.text, {piece.id for piece in kept.evidence}) == ("Tarve 0.", set(said[:2]))


def test_a_need_that_reads_as_a_means_is_hinted_at_with_an_example_and_saved_all_the_same(drafted):
    store, project = drafted
    app = screen("synthesis", project)
    app.session_state["own-finding"] = True
    app.run()
    fresh = len(findings(store, project))
    app.selectbox(key=f"own-kind-{fresh}").set_value("need")
    app.text_area(key=f"own-text-{fresh}").set_value("Perustetaan yhteinen kalenteri.").run()
    assert "A development need says what is missing" in seen(app)
    assert "There is no shared calendar of events." in seen(app)
    press(app, "Save the finding")
    assert findings(store, project)[-1].text == "Perustetaan yhteinen kalenteri."
