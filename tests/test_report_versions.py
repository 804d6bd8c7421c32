"""Publishing: what hinders it is named, what is published is frozen, and versions are compared in words."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from screens import answered_project, house, screen, seen

from workshop.jobs import write_project_report
from workshop.model import Evidence, Finding
from workshop.report import NotReadyToPublish, changes
from workshop.store import Said, new_id
from workshop.texts import Texts


@pytest.fixture
def settings(tmp_path, monkeypatch):
    with house(tmp_path, monkeypatch) as settings:
        yield settings


def published(store, project, settings, **how):
    write_project_report(
        store,
        project.id,
        language="fi",
        formats=("csv", "json"),
        publish=True,
        settings=settings,
        progress=lambda share: None,
        **how,
    )
    return store.report_versions(project.id)[0]


def finding(project, text, *evidence, **how):
    pieces = tuple(Evidence("contribution", id) for id in evidence)
    return Finding(new_id(), project.id, "need", text, "accepted", "person", pieces, **how)


def test_a_draft_is_not_published_and_says_why(settings):
    with answered_project(settings) as (store, project):
        store.keep_findings(project.id, [finding(project, "Perusteeton väite.")], verb="written")
        with pytest.raises(NotReadyToPublish, match="stands on nothing: “Perusteeton"):
            published(store, project, settings)
        written = write_project_report(
            store, project.id, language="fi", formats=("json",), settings=settings, progress=lambda share: None
        )
        assert json.loads(written.content)["state"] == "Luonnos"
        assert store.report_versions(project.id) == ()


def test_an_interpretation_that_is_labelled_passes_and_the_report_says_whose_it_is(settings):
    with answered_project(settings) as (store, project):
        store.keep_findings(project.id, [finding(project, "Oma tulkinta.", interpretation=True)], verb="written")
        version = published(store, project, settings)
        said = store.published_file(version.id, "json").decode()
        assert "Fasilitaattorin tulkinta" in said
        assert json.loads(said)["state"] == ""


def test_what_is_published_stays_after_answers_are_erased_and_the_next_version_tells_what_changed(settings):
    with answered_project(settings) as (store, project):
        person, _token = store.join(project.id, None)
        prompt = store.frame(project.id).prompts[0].id
        store.say(project.id, [Said(new_id(), prompt, "Bussi ei kulje yövuoroon.", "fi", None, person.id)])
        own = next(said.id for said in store.material(project.id).contributions if "yövuoroon" in said.text)
        other = next(said.id for said in store.material(project.id).contributions if said.id != own)
        need = finding(project, "Yöllä tarvitaan kyyti.", own, other)
        store.keep_findings(project.id, [need], verb="written")
        first = published(store, project, settings)
        before = {one: store.published_file(first.id, one) for one in first.formats}
        assert "yövuoroon" in before["csv"].decode("utf-8-sig")
        assert published(store, project, settings) == first

        store.erase_participant(person)
        assert {one: store.published_file(first.id, one) for one in first.formats} == before
        [standing] = store.material(project.id).findings
        assert standing.changed
        with pytest.raises(NotReadyToPublish, match="has changed since it was accepted"):
            published(store, project, settings)
        store.keep_findings(
            project.id, [replace(standing, text="Yöllä tarvitaan kutsukyyti.", changed=False)], verb="edited"
        )
        assert not store.material(project.id).findings[0].changed
        second = published(store, project, settings)
        assert second.number == 2
        assert "yövuoroon" not in store.published_file(second.id, "csv").decode("utf-8-sig")
        assert changes(first.told, second.told, Texts("fi")) == (
            "Muotoiltu uudelleen: Yöllä tarvitaan kutsukyyti. Aiemmin: Yöllä tarvitaan kyyti.",
        )
        app = screen("report", project)
    assert "Version 2" in seen(app)
    assert len(app.get("download_button")) == 4
