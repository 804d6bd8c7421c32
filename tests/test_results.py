"""What participants are told of a published report: by their own links, as it was frozen, and nothing beyond it."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from build import material, synthesis
from screens import answered_project, house, press, screen, seen
from starlette.applications import Starlette
from starlette.testclient import TestClient

from workshop.errors import NotThere
from workshop.jobs import write_project_report
from workshop.model import Commitment, Evidence, Finding, Localised
from workshop.report.short import kept, read
from workshop.report.short_telling import short_hindrances, short_results
from workshop.store import Said, new_id, now, open_store
from workshop.synthesise.synthesis import weave
from workshop.web import routes

ZONE = "Europe/Helsinki"


@pytest.fixture
def settings(tmp_path, monkeypatch):
    with house(tmp_path, monkeypatch) as settings:
        yield settings


def told(source, language="fi"):
    return short_results(weave(source, made_at=now()), source, ZONE)[language]


def publish(store, project, settings, need="Yöllä tarvitaan kyyti."):
    """A version of the report whose only finding is that need, and the browser of whoever has a link."""
    behind = tuple(Evidence("contribution", said.id) for said in store.material(project.id).contributions[:3])
    store.keep_findings(
        project.id, [Finding(new_id(), project.id, "need", need, "accepted", "person", behind)], verb="written"
    )
    write_project_report(
        store,
        project.id,
        language="fi",
        formats=("csv",),
        publish=True,
        settings=settings,
        progress=lambda share: None,
    )
    app = Starlette(routes=routes(settings))
    browser = TestClient(app, base_url="http://127.0.0.1", headers={"accept-language": "fi"})
    return store.report_versions(project.id)[0], browser


def words(reply) -> str:
    return html.unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", reply.text)))


def test_participants_see_what_was_shown_to_them_and_only_while_it_is(settings):
    with answered_project(settings) as (store, project):
        group = store.material(project.id).groups[0].id
        person, token = store.join(project.id, group)
        store.say(
            project.id,
            [Said(new_id(), store.frame(project.id).prompts[0].id, "Kyydit!", "fi", group, person.id)],
        )
        code = store.invite(project.id, None).code
        _other, foreign = store.join(store.add_project("Toinen hanke").id, None)
        version, browser = publish(store, project, settings)
        links = (f"/p/{token}/thanks", f"/p/{token}/answer", f"/i/{code}")
        pages = (f"/p/{token}/results", f"/i/{code}/results")

        assert [browser.get(page).status_code for page in pages] == [404, 404]
        assert not [link for link in links if "/results" in browser.get(link).text]

        store.show_result(version)
        assert all("/results" in browser.get(link).text for link in links)
        for page in pages:
            reply = browser.get(page)
            assert reply.status_code == 200
            assert reply.headers["cache-control"] == "no-store"
            assert 'name="robots" content="noindex"' in reply.text
            assert "<script" not in reply.text
            for sentence in ("Yöllä tarvitaan kyyti.", "Mitä pitää kehittää?", "noin 5 henkilöä", "bussi"):
                assert sentence in words(reply)
        assert '<span lang="fi">Yöllä tarvitaan kyyti.</span>' in browser.get(f"{pages[0]}?lang=sv").text
        missing = browser.get(f"/p/{foreign}/results")
        assert missing.status_code == 404
        assert "tarvitaan" not in missing.text
        assert browser.get("/p/tuntematon/results").status_code == 404

        before = browser.get(pages[1]).text
        store.erase_participant(person)
        assert browser.get(pages[0]).status_code == 404  # their link is gone
        assert browser.get(pages[1]).text == before

        store.hide_result(version)
        assert browser.get(pages[1]).status_code == 404
        assert "tarvitaan" not in browser.get(pages[1]).text


def test_a_link_whose_time_is_over_still_leads_to_the_results_and_a_closed_one_does_not(settings):
    with answered_project(settings) as (store, project):
        invitation = store.invite(project.id, None)
        version, browser = publish(store, project, settings)
        store.show_result(version)
        over = now() - timedelta(days=1)
        store.limit_invitation(invitation, expires_at=over, at_most=None, closed=False)
        ended = browser.get(f"/i/{invitation.code}")
        assert (ended.status_code, "/results" in ended.text) == (410, True)
        assert browser.get(f"/i/{invitation.code}/results").status_code == 200
        store.limit_invitation(invitation, expires_at=None, at_most=None, closed=True)
        assert "/results" not in browser.get(f"/i/{invitation.code}").text
        refused = browser.get(f"/i/{invitation.code}/results")
        assert (refused.status_code, "tarvitaan" in refused.text) == (410, False)


def test_another_projects_version_is_never_shown_and_a_copy_or_an_archive_shows_none(settings, tmp_path):
    with answered_project(settings) as (store, project):
        version, browser = publish(store, project, settings)
        store.show_result(version)
        copy = store.copy_project(project, "Kopio")
        other = store.add_project("Toinen hanke")
        assert copy.shown_result == ""
        with pytest.raises(NotThere):
            store.show_result(replace(version, project=other.id))
        for one in (copy, other):
            assert store.shown_result(one.id) is None
            assert browser.get(f"/preview/{one.id}/results/{version.id}").status_code == 404
        assert browser.get(f"/preview/{project.id}/results/{version.id}").status_code == 200
        store.archive(project.id, tmp_path / "hanke.kutomo")
    with open_store(replace(settings, data_directory=tmp_path / "muualla")) as store:
        with (tmp_path / "hanke.kutomo").open("rb") as file:
            restored = store.restore(file)
        assert (restored.shown_result, store.shown_result(restored.id)) == ("", None)


def test_nothing_is_told_that_the_report_does_not_publish():
    source = material()
    whole = told(source)
    assert {kind.heading for kind in whole.findings} == {
        "Keskeiset havainnot",
        "Tärkeimmät kehittämistarpeet",
        "Tärkeimmät kehittämismahdollisuudet",
    }
    every = repr(whole)
    for finding in source.findings:
        assert (finding.text in every) == (finding.status == "accepted")
    assert not [one.owner for one in source.commitments if one.owner in every]

    project = replace(source.project, chapters=("voices",))
    bare = told(replace(source, project=project))
    assert (bare.steps, bare.future, bare.groups) == ((), (), ())
    assert {theme.quote.text for theme in bare.themes} == {""}
    assert told(replace(source, project=replace(project, chapters=("priorities",)))).themes == ()


def test_small_groups_are_not_named_and_single_mentions_are_not_told_apart():
    source = material()
    few = "group-3"
    said = [one for one in source.contributions if one.group == few]
    left = {one.participant for one in said[:40]}
    kept_people = sorted(left)[:3]
    fewer = tuple(one for one in source.contributions if one.group != few or one.participant in kept_people)
    ids = {one.id for one in fewer}
    themes = tuple(
        replace(theme, contributions=tuple(id for id in theme.contributions if id in ids)) for theme in source.themes
    )
    small = told(replace(source, contributions=fewer, themes=themes, findings=(), commitments=()))
    assert "Yhteistyöverkosto" not in repr(small)
    shares = {share for theme in small.themes for _group, share in theme.groups}
    assert "yksittäisiä mainintoja (1–4)" in shares
    assert not shares & {"1", "2", "3", "4"}


def test_what_waits_for_an_eye_and_names_in_commitments_stay_out_and_a_phone_number_hinders():
    source = material()
    waiting = tuple(replace(one, waits=True) for one in source.contributions)
    agreed = (Commitment("c", "project-1", "Maija Virtanen soittaa Kelaan.", "Maija Virtanen", due=date(2027, 1, 15)),)
    short = told(replace(source, contributions=waiting, commitments=agreed))
    assert {theme.quote.text for theme in short.themes} == {""}
    [(step, when)] = short.steps
    assert ("Virtanen" in step.text, "soittaa Kelaan" in step.text, when) == (False, True, "Viimeistään 15.1.2027")

    clean = short_results(synthesis(), source, ZONE)
    assert not list(short_hindrances(clean))
    asked = tuple(replace(one, text="Soita 040 123 4567?") for one in source.prompts)
    assert list(short_hindrances(short_results(synthesis(), replace(source, prompts=asked), ZONE)))


def test_what_is_frozen_is_read_in_each_language_and_nothing_else_is():
    source = material()
    named = replace(source.groups[0], names=Localised(sv="Arbetsgivare"))
    source = replace(source, groups=(named, *source.groups[1:]))
    results = short_results(weave(source, made_at=now()), source, ZONE)
    frozen = kept(results)
    assert {language: read(frozen, language) for language in ("fi", "sv", "en")} == results
    assert read(frozen, "sv").groups[0] == (results["sv"].groups[0][0], "26 personer")
    assert results["sv"].groups[0][0].text == "Arbetsgivare"
    for broken in (b"{}", b"[]", frozen.replace(b'"format": 1', b'"format": 2'), b"no"):
        with pytest.raises(ValueError, match=r".*"):
            read(broken, "fi")


def test_words_that_look_like_markup_stay_words(settings):
    bad = "<script>alert(1)</script> {{ 7 * 7 }} *x* \u0645\u0631\u062d\u0628\u0627 =SUM(A1)"
    source = material()
    source = replace(
        source,
        project=replace(source.project, name=bad, purpose=bad),
        groups=tuple(replace(one, name=f"{bad} {one.position}") for one in source.groups),
        themes=tuple(replace(one, name=bad) for one in source.themes),
        findings=tuple(replace(one, text=bad) for one in source.findings),
        contributions=tuple(replace(one, text=bad) for one in source.contributions),
        prompts=tuple(replace(one, text=bad) for one in source.prompts),
    )
    frozen = kept(short_results(weave(source, made_at=now()), source, ZONE))
    with open_store(settings) as store:
        project = store.add_project("Hanke")
        _person, token = store.join(project.id, None)
        version = store.publish(project.id, "fi", "0", "{}", {"short": frozen}, erasures=0)
        store.show_result(version)
    browser = TestClient(Starlette(routes=routes(settings)), base_url="http://127.0.0.1")
    page = browser.get(f"/p/{token}/results?lang=fi").text
    assert "<script" not in page
    assert page.count(html.escape(bad)) > 20


def test_the_facilitator_looks_at_it_shows_it_and_takes_it_back(settings):
    with answered_project(settings) as (store, project):
        version, _browser = publish(store, project, settings)
        code = store.invite(project.id, None).code
        app = screen("report", project)
        press(app, "Show participants a short result")
        assert store.project(project.id).shown_result == version.id
        assert "Participants see the result by their own links." in seen(app)
        assert f"/i/{code}/results" in "\n".join(element.value for element in app.get("code"))
        event = store.history(project.id, limit=1)[0]
        assert (event.verb, event.kind, event.label, event.undoable) == ("shown", "result", "1", True)
        press(app, "Take the result back")
        assert store.shown_result(project.id) is None
        store.undo(project.id, store.history(project.id, limit=1)[0].id)
        assert store.shown_result(project.id) is not None
