from __future__ import annotations

from dataclasses import replace

import pytest
from screens import answered_project, house, press, screen, seen

from workshop.jobs import WRITE_REPORT
from workshop.model import Evidence, Finding
from workshop.store import new_id, open_store
from workshop.synthesise import fingerprint


@pytest.fixture
def settings(tmp_path, monkeypatch):
    with house(tmp_path, monkeypatch) as settings:
        yield settings


def finish_report(store, project, name):
    """The report job is done, and the report is there."""
    job = store.ask(WRITE_REPORT, project=project.id, parameters={"language": "fi"})
    leased, _parameters = store.lease("test")
    assert leased.id == job.id
    store.keep_report(project.id, "fi", name, b"docx", erasures=store.erasures(project.id))
    store.finish(leased, "test", result=name)


def test_an_empty_project_says_what_is_missing_and_where_to_mend_it(settings):
    with open_store(settings) as store:
        app = screen("report", store.add_project("Kaikki ovet auki"))
    shown = seen(app)
    for sentence in (
        "There are no answers yet.",
        "No themes have been found yet.",
        "No findings have been accepted yet.",
    ):
        assert sentence in shown
    assert len([link for link in app.get("page_link") if "Go there" in link.label]) == 3
    assert not app.get("download_button")
    assert "The formats that are made" not in shown  # what the code says to its readers


def test_the_contents_are_counted_and_drafts_are_told(settings):
    with answered_project(settings) as (store, project):
        drafts = [
            Finding(new_id(), project.id, "need", f"Tarve {n}.", status, "person", ())
            for n, status in enumerate(["accepted", "draft", "draft", "rejected"])
        ]
        store.keep_findings(project.id, drafts, verb="written")
        app = screen("report", project)
    assert {metric.label: metric.value for metric in app.metric} == {
        "Answers": "10",
        "Groups that answered": "2",
        "Themes": "2",
        "Findings": "1",
        "Drafts": "2",
    }
    assert "2 drafts are neither accepted nor rejected" in seen(app)


def test_nothing_is_missing_when_everything_is_there_and_what_a_finding_stands_on_is_part_of_it(settings):
    with answered_project(settings) as (store, project):
        bare = Finding(new_id(), project.id, "need", "Kyyti puuttuu.", "accepted", "person", ())
        store.keep_findings(project.id, [bare], verb="written")
        assert "1 accepted finding stands on nothing." in seen(screen("report", project))
        behind = store.material(project.id).contributions[0].id
        founded = replace(bare, evidence=(Evidence("contribution", behind),))
        store.keep_findings(project.id, [founded], verb="edited")
        assert "Nothing is missing." in seen(screen("report", project))
        store.hide(project.id, behind)
        assert "What 1 accepted finding stands on has changed." in seen(screen("report", project))


def test_one_button_asks_for_the_report_in_the_chosen_language(settings):
    with answered_project(settings) as (store, project):
        app = screen("report", project)
        next(choice for choice in app.segmented_control if choice.label == "Language of the report").set_value(
            "sv"
        ).run()
        press(app, "Make the report")
        _job, parameters = store.lease("test")
        assert parameters == {"language": "sv", "formats": ["docx", "pdf", "html", "pptx", "xlsx"]}
        app.run()
        assert app.get("progress")
        assert next(button for button in app.button if button.label == "Make the report").disabled


def test_the_finished_report_is_offered_at_once(settings):
    with answered_project(settings) as (store, project):
        name = f"{project.id}-fi-{fingerprint(store.material(project.id))}-1.docx"
        finish_report(store, project, name)
        app = screen("report", project)
    assert "The report is ready and up to date." in seen(app)
    assert len(app.get("download_button")) == 1


def test_a_report_of_how_things_were_is_said_to_be_old(settings):
    with answered_project(settings) as (store, project):
        finish_report(store, project, f"{project.id}-fi-0123456789ab-1.docx")
        app = screen("report", project)
    assert "Something has changed since this report was made." in seen(app)
    assert len(app.get("download_button")) == 1


def test_a_report_that_went_when_somebody_erased_their_answers_is_not_offered(settings):
    with answered_project(settings) as (store, project):
        person, _token = store.join(project.id, None)
        finish_report(store, project, f"{project.id}-fi-0123456789ab-1.docx")
        store.erase_participant(person)
        app = screen("report", project)
    assert not app.get("download_button")
    assert next(button for button in app.button if button.label == "Make the report").disabled is False


def test_a_report_that_could_not_be_made_says_so(settings):
    with answered_project(settings) as (store, project):
        store.ask(WRITE_REPORT, project=project.id, parameters={"language": "fi"})
        job, _parameters = store.lease("test")
        store.finish(job, "test", problem="K-ABCDEFGH")
        app = screen("report", project)
    assert "K-ABCDEFGH" in app.error[0].value
