"""The store keeps what it is given: once, in versions, by project, and gives it up when asked to."""

import secrets
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from prepared import ANSWER, BETTER, Prepared, everything_in, row, rows

from workshop.errors import NotThere, UnknownProject
from workshop.model import Actor, Commitment, Evidence, Finding, Rating, Step
from workshop.store import ImportedTie, Said, Store, TiesAdded, close_stores, new_id, open_store, token_hash
from workshop.store.engine import Conflict
from workshop.store.errors import ChangedMeanwhile, KeyReused, NameTaken

pytestmark = pytest.mark.engines

NINE = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
HELSINKI = ZoneInfo("Europe/Helsinki")


@pytest.fixture
def prepared(store):
    return Prepared(store)


def at(store, moment, *, by="command"):
    return Store(store._engine, by=by, clock=lambda: moment)


# --- what a facilitator prepares


def test_what_was_prepared_is_read_back_as_it_was_returned(prepared, store):
    material = prepared.material()
    assert material.groups == (prepared.employers, prepared.workers)
    assert material.workshops == (prepared.workshop,)
    assert material.activities == (prepared.activity,)
    assert material.prompts == (prepared.obstacles, prepared.hopes)
    project = store.add_project("Toinen hanke", language="sv", commissioner="Rovaniemi")
    assert store.project(project.id) == store.project_named("Toinen hanke") == project
    assert store.projects() == (project, material.project)


def test_a_name_is_taken_once_within_its_owner(prepared, store):
    with pytest.raises(NameTaken):
        store.add_project("Kaikki ovet auki")
    with pytest.raises(NameTaken):
        store.add_group(prepared.project, "Työnantajat")
    with pytest.raises(NameTaken):
        store.change_group(replace(prepared.workers, name="Työnantajat"))
    with pytest.raises(NameTaken):
        store.add_workshop(prepared.project, "Ennakkotehtävä")
    with pytest.raises(NameTaken):
        store.add_activity(prepared.workshop, method="pre_assignment", title="Kysymykset")
    with pytest.raises(NameTaken):
        store.add_prompt(prepared.project, prepared.activity.id, "Mitä toivot?")
    with pytest.raises(NameTaken):
        store.change_prompt(prepared.project, replace(prepared.obstacles, text="Mitä toivot?"))
    other = store.add_project("Toinen hanke")
    assert store.add_group(other.id, "Työnantajat").name == "Työnantajat"
    with pytest.raises(NameTaken):
        store.change_project(replace(other, name="Kaikki ovet auki"))


def test_changes_of_what_was_prepared_are_kept(prepared, store):
    store.change_group(replace(prepared.workers, name="Työnhakijat"))
    store.change_prompt(prepared.project, replace(prepared.hopes, text="Mitä toivot ensi vuodelta?"))
    store.set_activity_state(prepared.project, prepared.activity, "closed")
    store.change_project(replace(store.project(prepared.project), name="Ovet auki", language="sv"))
    material = prepared.material()
    assert [group.name for group in material.groups] == ["Työnantajat", "Työnhakijat"]
    assert material.prompts[1].text == "Mitä toivot ensi vuodelta?"
    assert material.activities[0].state == "closed"
    assert (material.project.name, material.project.language) == ("Ovet auki", "sv")


def test_what_is_not_there_is_said_not_to_be_there(prepared, store):
    for ask in (
        lambda: store.project("x"),
        lambda: store.material("x"),
        lambda: store.frame("x"),
        lambda: store.invitation("x"),
        lambda: store.participant("x"),
        lambda: store.change_project(replace(store.project(prepared.project), id="x")),
        lambda: store.change_group(replace(replace(prepared.workers, id="x"), name="Muut")),
        lambda: store.set_activity_state(prepared.project, replace(prepared.activity, id="x"), "open"),
        lambda: store.change_prompt(prepared.project, replace(prepared.hopes, id="x", text="Mitä?")),
        lambda: store.hide(prepared.project, "x"),
        lambda: store.set_finding_status(prepared.project, "x", "accepted"),
    ):
        with pytest.raises(NotThere):
            ask()
    with pytest.raises(UnknownProject, match="Kaira"):
        store.project_named("Kaira")


def test_a_group_has_one_link_however_often_it_is_asked_for(prepared, store):
    for_employers = store.invite(prepared.project, prepared.employers.id)
    for_all = store.invite(prepared.project, None)
    assert store.invite(prepared.project, prepared.employers.id) == for_employers
    assert store.invite(prepared.project, None) == for_all != for_employers
    assert store.invitation(for_employers.code) == for_employers


# --- said once


def test_an_answer_sent_four_times_at_once_is_kept_once(prepared):
    person = prepared.somebody()
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda _: prepared.answer(person, ANSWER, key="a1"), range(4)))
    assert prepared.texts() == [ANSWER]
    assert len(rows(prepared.store, "SELECT 1 FROM contribution_version")) == 1


def test_an_earlier_answer_that_arrives_again_does_not_undo_a_later_one(prepared):
    person = prepared.somebody()
    prepared.answer(person, ANSWER, key="a1")
    prepared.answer(person, BETTER, key="a2")
    prepared.answer(person, ANSWER, key="a1")
    assert prepared.texts() == [BETTER]


def test_a_key_that_is_somebody_elses_is_refused(prepared, store):
    prepared.answer(prepared.somebody(), ANSWER, key="a1")
    other = prepared.somebody()
    with pytest.raises(KeyReused):
        prepared.answer(other, BETTER, key="a1")
    with pytest.raises(KeyReused):
        store.say(prepared.project, [Said("a1", prepared.hopes.id, BETTER, "fi", participant=other.id)])
    assert prepared.texts() == [ANSWER]


def test_saying_counts_what_was_new(prepared, store):
    said = [Said(f"n{number}", prepared.hopes.id, f"Toive {number}", "fi") for number in range(3)]
    assert store.say(prepared.project, said[:2], source="scribe") == 2
    assert store.say(prepared.project, [*said, said[2]], source="scribe") == 1
    assert prepared.texts() == ["Toive 0", "Toive 1", "Toive 2"]


def test_nothing_is_said_into_another_project(prepared, store):
    elsewhere = Prepared(store, "Toinen hanke")
    person = prepared.somebody()
    with pytest.raises(NotThere):
        prepared.answer(person, ANSWER, prompt=elsewhere.obstacles)
    with pytest.raises(NotThere):
        store.say(prepared.project, [Said("n1", elsewhere.hopes.id, ANSWER, "fi")])
    assert elsewhere.texts() == prepared.texts() == []


def test_a_link_leads_to_its_participant_and_their_own_texts(prepared, store):
    person, token = store.join(prepared.project, prepared.employers.id)
    prepared.answer(person, ANSWER)
    prepared.answer(prepared.somebody(), BETTER)
    assert store.participant(token) == person
    assert store.said_by(person) == {prepared.obstacles.id: ANSWER}
    assert store.answered(prepared.project) == {prepared.employers.id: 2}


# --- imported once


def test_the_same_file_twice_adds_nothing(prepared):
    file = [
        row("1", ANSWER, prompt="Mikä estää?", group="Työnantajat", participant="matti@yritys.fi"),
        row("2", BETTER, group="Oppilaitokset", participant="liisa@koulu.fi"),
    ]
    assert prepared.take_in(*file) == 2
    before = prepared.material()
    assert prepared.take_in(*file) == 0
    assert prepared.material() == before
    assert [group.name for group in before.groups] == ["Työnantajat", "Työntekijät", "Oppilaitokset"]
    assert {contribution.group for contribution in before.contributions} == {prepared.employers.id, before.groups[2].id}
    assert {prompt.text for prompt in before.prompts} >= {"Mikä estää?", "Vastaus"}


def test_the_same_file_adds_no_group_again_that_was_renamed_meanwhile(prepared, store):
    file = row("1", ANSWER, group="Oppilaitokset")
    prepared.take_in(file)
    store.change_group(replace(prepared.material().groups[2], name="Ammattiopistot"))
    assert prepared.take_in(file) == 0
    assert [group.name for group in prepared.material().groups] == ["Työnantajat", "Työntekijät", "Ammattiopistot"]


def test_the_same_file_may_be_imported_into_two_projects(prepared, store):
    elsewhere = Prepared(store, "Toinen hanke")
    assert prepared.take_in(row("1", ANSWER)) == 1
    assert elsewhere.take_in(row("1", ANSWER)) == 1
    assert prepared.texts() == elsewhere.texts() == [ANSWER]


def test_the_same_words_from_two_rows_are_two_contributions(prepared):
    assert prepared.take_in(row("1", ANSWER), row("2", ANSWER)) == 2
    assert prepared.texts() == [ANSWER, ANSWER]


def test_one_person_in_a_file_is_one_participant_and_kept_without_the_name(prepared, store, tmp_path):
    prepared.take_in(row("1", ANSWER, participant="matti@yritys.fi"), row("2", BETTER, participant="matti@yritys.fi"))
    assert len({contribution.participant for contribution in prepared.material().contributions}) == 1
    assert b"matti@yritys.fi" not in everything_in(store, tmp_path)


def test_a_file_with_one_broken_row_adds_nothing_at_all(prepared):
    before = prepared.material()
    broken = replace(row("2", BETTER, group="Oppilaitokset"), language=None)
    with pytest.raises(Conflict):
        prepared.take_in(row("1", ANSWER, prompt="Uusi kysymys"), broken)
    assert prepared.material() == before
    assert prepared.take_in(row("1", ANSWER)) == 1


def test_a_change_that_breaks_does_not_spoil_the_ones_beside_it(prepared, store):
    with ThreadPoolExecutor(8) as threads:
        good = [threads.submit(store.add_group, prepared.project, f"Ryhmä {number}") for number in range(20)]
        wrong_sql = [threads.submit(store._engine.write, lambda change: change.run("UPDATE nope SET x = 1"))]
        wrong_row = [threads.submit(store.add_group, prepared.project, None) for _ in range(5)]
    assert len(prepared.material().groups) == 22
    assert {future.result().name for future in good} == {f"Ryhmä {number}" for number in range(20)}
    for future in wrong_sql:
        with pytest.raises(Exception, match="nope"):
            future.result()
    for future in wrong_row:
        with pytest.raises(Conflict):
            future.result()


def test_five_thousand_contributions_are_read_in_an_order_that_is_always_the_same(prepared, store, tmp_path):
    file = [row(str(number), f"Vastaus {number * 7919 % 5000:04}") for number in range(5000)]
    assert prepared.take_in(*file) == 5000
    texts = prepared.texts()
    assert texts == prepared.texts() == sorted(one.text for one in file)
    again = Prepared(store, "Toinen hanke")
    again.take_in(*reversed(file))
    assert again.texts() == texts


# --- versions, hiding and erasing


def test_a_changed_answer_is_its_next_version(prepared):
    person = prepared.somebody()
    prepared.answer(person, ANSWER)
    first = prepared.material().contributions
    prepared.answer(person, BETTER)
    assert prepared.material().contributions == (replace(first[0], text=BETTER),)
    assert [one["version"] for one in rows(prepared.store, "SELECT version FROM contribution_version")] == [1, 2]


@pytest.mark.engines("sqlite")
def test_an_answer_made_empty_is_erased_down_to_its_bytes(prepared, store, tmp_path):
    person = prepared.somebody()
    prepared.answer(person, ANSWER)
    prepared.answer(person, BETTER)
    assert "työpaikkaohjaajalle".encode() in everything_in(store, tmp_path)
    prepared.answer(person, "")
    assert prepared.texts() == []
    assert store.said_by(person) == {}
    assert rows(store, "SELECT 1 FROM contribution_version") == []
    assert "työpaikkaohjaajalle".encode() not in everything_in(store, tmp_path)
    assert b"Oppisopimus" not in everything_in(store, tmp_path)
    prepared.answer(person, "Uusi alku")
    assert prepared.texts() == ["Uusi alku"]


@pytest.mark.engines("sqlite")
@pytest.mark.parametrize("length", [1, 2_000])
def test_nothing_a_participant_said_is_left_in_any_byte_after_erasing(prepared, store, length, tmp_path):
    person, token = store.join(prepared.project, prepared.employers.id)
    for version in range(4):
        prepared.answer(person, f"{version} salaisuus " * length)
        prepared.answer(person, f"{version} toive salaisuus " * length, prompt=prepared.hopes)
        prepared.answer(prepared.somebody(), f"{version} muiden sana " * length)
    hers = [one.id for one in prepared.material().contributions if one.participant == person.id]
    store.keep_vectors({token_hash("3 salaisuus " * length): b"vektori"}, "malli")
    store.keep_themes(prepared.project, [prepared.theme(1, "Oppisopimus", *hers)], seen=())
    quote = Finding(
        new_id(),
        prepared.project,
        "opportunity",
        "”salaisuus”",
        "draft",
        "machine",
        (Evidence("contribution", hers[0]),),
    )
    store.keep_findings(prepared.project, [quote], verb="drafted")
    assert b"salaisuus" in everything_in(store, tmp_path)

    store.erase_participant(person)

    assert b"salaisuus" not in everything_in(store, tmp_path)
    assert b"vektori" not in everything_in(store, tmp_path)
    assert b"muiden sana" in everything_in(store, tmp_path)
    assert len(prepared.texts()) == 4
    with pytest.raises(NotThere):
        store.participant(token)
    with pytest.raises(NotThere):
        prepared.answer(person, ANSWER)


def test_an_erased_person_is_no_longer_quoted_in_what_was_accepted(prepared, store, tmp_path):
    person, said = prepared.somebody(), "Bussi lähtee ennen kuin iltavuoro loppuu"
    prepared.answer(person, said)
    others = prepared.somebody()
    prepared.answer(others, ANSWER)
    ids = {one.text: one.id for one in prepared.material().contributions}
    hers, theirs = Evidence("contribution", ids[said]), Evidence("contribution", ids[ANSWER])

    def accepted(origin, text, *evidence):
        return Finding(new_id(), prepared.project, "need", text, "accepted", origin, evidence)

    own = accepted("person", f"Kyydit puuttuvat: ”{said}”, sanoi yksi.", hers, theirs)
    alone = accepted("machine", f"Eniten pisteitä: ”{said}”", hers)
    many = accepted("machine", "Teema: Bussit.", hers, theirs)
    store.keep_findings(prepared.project, [own, alone, many], verb="written")

    store.erase_participant(person)

    assert {finding.text for finding in prepared.material().findings} == {
        "Kyydit puuttuvat: ”[…]”, sanoi yksi.",
        "Teema: Bussit.",
    }
    assert said.encode() not in everything_in(store, tmp_path)


@pytest.mark.engines("sqlite")
def test_erased_words_leave_the_log_as_soon_as_nobody_reads_there_any_more(prepared, store, monkeypatch, tmp_path):
    monkeypatch.setattr("workshop.store.sqlite.TRACES_WAIT_MS", 0)
    person = prepared.somebody()
    prepared.answer(person, "salaisuus")
    with store._engine.reading() as somebody_else:
        assert len(somebody_else.all("SELECT 1 FROM contribution")) == 1
        store.erase_participant(person)
        assert b"salaisuus" in everything_in(store, tmp_path)
    prepared.somebody()
    assert b"salaisuus" not in everything_in(store, tmp_path)


def test_what_was_erased_does_not_come_back_with_its_file(prepared, store):
    file = row("1", ANSWER, participant="matti@yritys.fi")
    prepared.take_in(file)
    writer = prepared.material().contributions[0].participant
    store.erase_participant(replace(prepared.somebody(), id=writer))
    assert prepared.take_in(file) == 0
    assert prepared.texts() == []
    assert rows(store, "SELECT 1 FROM participant WHERE code IS NOT NULL") == []


def test_a_hidden_contribution_is_in_no_material_and_no_theme_until_it_is_shown_again(prepared, store):
    prepared.answer(prepared.somebody(), ANSWER)
    prepared.answer(prepared.somebody(), BETTER)
    first, second = (one.id for one in prepared.material().contributions)
    store.keep_themes(prepared.project, [prepared.theme(1, "Oppisopimus", first, second)], seen=())
    store.hide(prepared.project, first)
    assert [one.id for one in prepared.material().contributions] == [second]
    assert prepared.material().themes[0].contributions == (second,)
    assert store.answered(prepared.project) == {prepared.employers.id: 1}
    with pytest.raises(NotThere):
        store.hide(prepared.project, first)
    store.show_again(prepared.project, first)
    assert prepared.material().themes[0].contributions == (first, second)


def test_a_hidden_answer_stays_hidden_when_it_is_changed_and_can_still_be_erased(prepared, store, tmp_path):
    person = prepared.somebody()
    prepared.answer(person, "salaisuus")
    store.hide(prepared.project, prepared.material().contributions[0].id)
    prepared.answer(person, "salaisuus yhä")
    assert prepared.texts() == []
    assert store.said_by(person) == {prepared.obstacles.id: "salaisuus yhä"}
    prepared.answer(person, "")
    assert b"salaisuus" not in everything_in(store, tmp_path)


OPERATIONS = ("answer", "change", "say", "import", "hide", "show", "themes", "findings", "vectors", "erase")


@hypothesis_settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(OPERATIONS), min_size=1, max_size=12), st.text("aeikäö", min_size=1, max_size=8))
def test_no_event_holds_the_text_of_a_contribution_whatever_is_done(store, operations, word):
    marker = f"merkki{word}loppu"
    prepared = Prepared(store, secrets.token_hex(8))
    person = prepared.somebody()
    for turn, operation in enumerate(operations):
        standing = prepared.material()
        ids = [one.id for one in standing.contributions]
        match operation:
            case "answer" | "change":
                prepared.answer(person, f"{marker} {turn}")
            case "say":
                store.say(prepared.project, [Said(new_id(), prepared.hopes.id, marker, "fi", participant=person.id)])
            case "import":
                prepared.take_in(row(f"{turn}", marker, participant="x"))
            case "hide" if ids:
                store.hide(prepared.project, ids[0])
                if turn % 2:
                    store.show_again(prepared.project, ids[0])
            case "themes" if ids:
                store.keep_themes(prepared.project, [prepared.theme(1, f"T{turn}", *ids)], seen=standing.themes)
                store.undo_themes(prepared.project)
            case "findings" if ids:
                evidence = (Evidence("contribution", ids[0]),)
                draft = Finding(new_id(), prepared.project, "need", f"”{marker}”", "draft", "machine", evidence)
                store.replace_drafts(prepared.project, [draft])
                store.keep_findings(
                    prepared.project, [replace(draft, text=f"{marker}!", origin="person")], verb="edited"
                )
                store.set_finding_status(prepared.project, draft.id, "accepted")
            case "vectors":
                store.keep_vectors({token_hash(marker): b"1"}, "malli")
            case "erase":
                store.erase_participant(person)
                person = prepared.somebody()
    events = rows(store, "SELECT * FROM event WHERE project_id = :p", p=prepared.project)
    assert events
    assert not [event for event in events if marker in repr(event)]


# --- themes


@pytest.fixture
def said(prepared):
    prepared.take_in(*(row(str(number), f"Vastaus {number}") for number in range(4)))
    return [one.id for one in prepared.material().contributions]


def test_themes_are_kept_with_the_most_typical_first(prepared, said, store):
    kept = (prepared.theme(1, "Oppisopimus", said[2], said[0]), prepared.theme(2, "Työmatka", said[1]))
    store.keep_themes(prepared.project, kept, seen=())
    assert store.themes(prepared.project) == prepared.material().themes == kept


def test_themes_that_changed_meanwhile_are_not_overwritten(prepared, said, store):
    first = (prepared.theme(1, "Oppisopimus", *said),)
    store.keep_themes(prepared.project, first, seen=())
    with pytest.raises(ChangedMeanwhile):
        store.keep_themes(prepared.project, [prepared.theme(1, "Työmatka", *said)], seen=())
    assert store.themes(prepared.project) == first


def test_of_two_who_edit_the_same_themes_at_once_one_is_told(prepared, said, store):
    def rename(name):
        try:
            store.keep_themes(prepared.project, [replace(kept, name=name)], seen=[kept])
        except ChangedMeanwhile:
            return None
        return name

    kept = prepared.theme(1, "Oppisopimus", *said)
    store.keep_themes(prepared.project, [kept], seen=())
    with ThreadPoolExecutor(2) as threads:
        done = [name for name in threads.map(rename, ["Työmatka", "Kielitaito"]) if name]
    assert [one.name for one in store.themes(prepared.project)] == done


def test_undo_takes_back_one_change_after_another(prepared, said, store):
    first = (prepared.theme(1, "Oppisopimus", *said[:2]), prepared.theme(2, "Työmatka", *said[2:]))
    merged = (replace(first[0], name="Oppisopimus ja työmatka", contributions=tuple(said), origin="person"),)
    store.keep_themes(prepared.project, first, seen=())
    store.keep_themes(prepared.project, merged, seen=first)
    assert store.undo_themes(prepared.project)
    assert store.themes(prepared.project) == first
    assert store.undo_themes(prepared.project)
    assert store.themes(prepared.project) == ()
    assert not store.undo_themes(prepared.project)
    store.keep_themes(prepared.project, merged, seen=())
    assert store.undo_themes(prepared.project)
    assert store.themes(prepared.project) == ()


def test_keeping_what_is_there_is_no_change_to_take_back(prepared, said, store):
    first = (prepared.theme(1, "Oppisopimus", *said),)
    store.keep_themes(prepared.project, first, seen=())
    store.keep_themes(prepared.project, first, seen=first)
    assert store.undo_themes(prepared.project)
    assert store.themes(prepared.project) == ()


def test_undo_does_not_bring_back_what_was_erased(prepared, store):
    person, other = prepared.somebody(), prepared.somebody()
    prepared.answer(person, ANSWER)
    prepared.answer(other, BETTER)
    both = [one.id for one in prepared.material().contributions]
    kept = [one.id for one in prepared.material().contributions if one.participant == other.id]
    before = prepared.theme(1, "Oppisopimus", *both)
    store.keep_themes(prepared.project, [before], seen=())
    store.keep_themes(prepared.project, [], seen=[before])
    store.erase_participant(person)
    assert store.undo_themes(prepared.project)
    assert store.themes(prepared.project) == (replace(before, contributions=tuple(kept)),)


def test_undo_is_for_each_project_its_own(prepared, said, store):
    elsewhere = Prepared(store, "Toinen hanke")
    store.keep_themes(prepared.project, [prepared.theme(1, "Oppisopimus", *said)], seen=())
    assert not store.undo_themes(elsewhere.project)
    assert len(store.themes(prepared.project)) == 1


# --- findings, ties, commitments, ratings, steps


def test_findings_are_kept_and_changed_with_their_evidence_in_order(prepared, said, store):
    first = prepared.finding("Ohjaajalle maksetaan.", *(Evidence("contribution", id) for id in reversed(said)))
    store.keep_findings(prepared.project, [first], verb="drafted")
    assert prepared.material().findings == (first,)
    changed = replace(first, text="Ohjaaja saa palkkion.", origin="person", evidence=first.evidence[:1])
    store.keep_findings(prepared.project, [changed], verb="edited")
    store.set_finding_status(prepared.project, first.id, "accepted")
    assert prepared.material().findings == (replace(changed, status="accepted"),)


def test_new_drafts_replace_old_ones_but_nothing_that_a_person_has_touched(prepared, store):
    old = prepared.finding("Vanha luonnos")
    touched = prepared.finding("Muokattu luonnos", origin="person", position=1)
    accepted = prepared.finding("Hyväksytty", status="accepted", position=2)
    store.keep_findings(prepared.project, [old, touched, accepted], verb="drafted")
    new = prepared.finding("Uusi luonnos", position=3)
    store.replace_drafts(prepared.project, [new])
    assert prepared.material().findings == (touched, accepted, new)


def test_drafts_are_replaced_all_or_not_at_all(prepared, store):
    old = prepared.finding("Vanha luonnos")
    store.keep_findings(prepared.project, [old], verb="drafted")
    with pytest.raises(Conflict):
        store.replace_drafts(prepared.project, [prepared.finding("Uusi"), prepared.finding("Uusi", kind="wish")])
    assert prepared.material().findings == (old,)


def test_ties_find_their_actors_by_name_or_synonym(prepared, store):
    services = Actor(new_id(), prepared.project, "Lapin työllisyysalue", synonyms=("Lapin TE-toimisto",))
    store.add_actors([services])
    file = [
        ImportedTie("Lapin TE-toimisto", "REDU", "ohjaus", 2, target_group="Oppilaitokset"),
        ImportedTie("lapin työllisyysalue", "Metsähallitus", "rekrytointi", 0, trust=4),
        ImportedTie("REDU", "Metsähallitus", "harjoittelu", 4, round="after"),
    ]
    assert store.import_ties(prepared.project, file) == TiesAdded(actors=2, ties=3)
    material = prepared.material()
    assert [actor.name for actor in material.actors] == ["Lapin työllisyysalue", "Metsähallitus", "REDU"]
    assert material.actors[2].group == material.groups[2].id
    names = {actor.id: actor.name for actor in material.actors}
    assert [(names[tie.source], names[tie.target], tie.level, tie.trust, tie.round) for tie in material.ties] == [
        ("REDU", "Metsähallitus", 4, None, "after"),
        ("Lapin työllisyysalue", "Metsähallitus", 0, 4, "before"),
        ("Lapin työllisyysalue", "REDU", 2, None, "before"),
    ]
    assert store.import_ties(prepared.project, file) == TiesAdded(actors=0, ties=0)
    assert prepared.material() == material
    assert store.import_ties(prepared.project, [replace(file[0], level=3, trust=1)]) == TiesAdded(0, 0)
    assert {(tie.level, tie.trust) for tie in prepared.material().ties} == {(4, None), (0, 4), (3, 1)}


@pytest.mark.parametrize("wrong", [{"level": 5}, {"level": -1}, {"trust": 0}, {"round": "during"}])
def test_a_file_of_ties_with_one_off_the_scale_adds_nothing(prepared, store, wrong):
    with pytest.raises(Conflict):
        store.import_ties(
            prepared.project, [ImportedTie("REDU", "Metsähallitus"), ImportedTie("REDU", "Kela", **wrong)]
        )
    assert prepared.material().actors == prepared.material().ties == ()


def test_an_actor_is_there_once(prepared, store):
    with pytest.raises(NameTaken):
        store.add_actors([Actor(new_id(), prepared.project, "REDU"), Actor(new_id(), prepared.project, "REDU")])
    assert prepared.material().actors == ()


def test_commitments_are_kept_and_changed_the_soonest_first(prepared, store):
    later = Commitment(new_id(), prepared.project, "Palkkio ohjaajille", "REDU", "kunnat", date(2026, 12, 1))
    open_end = Commitment(new_id(), prepared.project, "Yhteinen kalenteri", "Kela")
    sooner = Commitment(new_id(), prepared.project, "Kimppakyydit", "Metsähallitus", due=date(2026, 5, 1))
    store.keep_commitments(prepared.project, [later, open_end, sooner])
    assert prepared.material().commitments == (sooner, later, open_end)
    store.keep_commitments(prepared.project, [replace(sooner, state="done", due=None)])
    assert prepared.material().commitments == (later, replace(sooner, state="done", due=None), open_end)


def test_a_persons_later_rating_stands_instead_of_the_earlier(prepared, said, store):
    person = prepared.somebody()

    def rate(value, dimension="points", participant=person.id):
        rating = Rating(new_id(), prepared.activity.id, said[0], dimension, value, None, participant)
        store.keep_ratings(prepared.project, [rating])
        return rating

    rate(2.0)
    rate(3.0)
    rate(4.0, "impact")
    assert sorted((one.dimension, one.value) for one in prepared.material().ratings) == [
        ("impact", 4.0),
        ("points", 3.0),
    ]


def test_ratings_of_nobody_known_stand_each_for_itself_and_are_replaced_by_id(prepared, said, store):
    two = [Rating(new_id(), prepared.activity.id, said[0], "points", value) for value in (1.0, 2.0)]
    store.keep_ratings(prepared.project, two)
    store.keep_ratings(prepared.project, [replace(two[1], value=5.0)])
    assert sorted(one.value for one in prepared.material().ratings) == [1.0, 5.0]


def test_ratings_outlive_the_participant_as_nobodys(prepared, said, store):
    person = prepared.somebody()
    store.keep_ratings(
        prepared.project, [Rating(new_id(), prepared.activity.id, said[0], "score", 4.0, None, person.id)]
    )
    store.erase_participant(person)
    assert [(one.value, one.participant) for one in prepared.material().ratings] == [(4.0, None)]


def test_steps_are_kept_and_changed_in_their_order(prepared, store):
    wait = Step(new_id(), prepared.activity.id, "Odota päätöstä", 1, "Kela", 0.5, 21.0, -2, "odotus", "ei tiedä", False)
    apply = Step(new_id(), prepared.activity.id, "Hae tukea", 0, "työnantaja", 2.0, 0.0, 0)
    store.keep_steps(prepared.project, [wait, apply])
    assert prepared.material().steps == (apply, wait)
    store.keep_steps(prepared.project, [replace(wait, wait_days=7.0, feeling=0)])
    assert prepared.material().steps == (apply, replace(wait, wait_days=7.0, feeling=0))


def test_vectors_are_kept_by_digest_and_model(store):
    store.keep_vectors({token_hash("a"): b"1", token_hash("b"): b"2"}, "malli")
    store.keep_vectors({token_hash("a"): b"9"}, "malli")
    assert store.vectors([token_hash("b"), token_hash("a"), token_hash("c")], "malli") == {
        token_hash("b"): b"2",
        token_hash("a"): b"1",
    }
    assert store.vectors([token_hash("a")], "toinen malli") == {}


# --- accounts


FIRST = {"email": " Aino@Rovaniemi.FI ", "name": "Aino", "password_hash": "argon2:x"}


def test_the_setup_code_makes_the_first_account_once(store):
    code = store.new_setup_code()
    assert store.use_setup_code("0000-0000-0000-0000", **FIRST) is None
    account = store.use_setup_code(f" {code.upper()} ", **FIRST)
    assert (account.email, account.role) == ("aino@rovaniemi.fi", "administrator")
    assert store.accounts() == (account,)
    assert store.use_setup_code(code, **{**FIRST, "email": "toinen@rovaniemi.fi"}) is None
    assert store.use_setup_code(store.new_setup_code(), **{**FIRST, "email": "toinen@rovaniemi.fi"}) is None


def test_a_setup_code_lasts_a_day_and_only_the_newest_works(store):
    old = at(store, NINE).new_setup_code()
    new = at(store, NINE).new_setup_code()
    assert at(store, NINE).use_setup_code(old, **FIRST) is None
    assert at(store, NINE + timedelta(hours=24)).use_setup_code(new, **FIRST) is None
    assert at(store, NINE + timedelta(hours=23, minutes=59)).use_setup_code(new, **FIRST) is not None


def test_of_two_who_use_the_setup_code_at_once_one_gets_the_account(store):
    code = store.new_setup_code()
    with ThreadPoolExecutor(4) as threads:
        made = list(threads.map(lambda n: store.use_setup_code(code, **{**FIRST, "email": f"{n}@x.fi"}), range(4)))
    assert [account for account in made if account] == list(store.accounts())


def test_an_address_has_one_account_whatever_its_letter_case(store):
    account = store.add_account(email="aino@rovaniemi.fi", name="Aino", role="lead", password_hash="h")
    with pytest.raises(NameTaken):
        store.add_account(email="AINO@rovaniemi.fi", name="Aino", role="lead", password_hash="h")
    assert store.account_and_hash("Aino@Rovaniemi.fi") == (account, "h")
    assert store.account_and_hash("eino@rovaniemi.fi") is None


def test_a_log_in_lasts_twelve_hours_or_until_log_out(store):
    account = store.add_account(email="aino@rovaniemi.fi", name="Aino", role="facilitator", password_hash="h")
    token, other = at(store, NINE.astimezone(HELSINKI)).log_in(account), at(store, NINE).log_in(account)
    assert at(store, NINE + timedelta(hours=11, minutes=59)).account_of(token) == account
    assert at(store, NINE + timedelta(hours=12)).account_of(token) is None
    assert store.account_of("arvattu") is None
    store.log_out(token)
    assert at(store, NINE).account_of(token) is None
    assert at(store, NINE).account_of(other) == account


@pytest.mark.engines("sqlite")
def test_no_token_or_code_stands_in_the_files(prepared, store, tmp_path):
    account = store.add_account(email="aino@rovaniemi.fi", name="Aino", role="facilitator", password_hash="h")
    secret = [store.new_setup_code(), store.log_in(account), store.join(prepared.project, None)[1]]
    content = everything_in(store, tmp_path)
    for token in secret:
        assert token.encode() not in content
        assert token_hash(token).encode() in content


def test_moments_are_kept_in_utc_whatever_zone_the_clock_shows(store):
    project = at(store, NINE.astimezone(HELSINKI)).add_project("Kaira")
    assert rows(store, "SELECT created_at FROM project")[0]["created_at"] == "2026-03-03T09:00:00.000+00:00"
    assert project.created_at == store.project(project.id).created_at == NINE


def test_every_change_tells_who_made_it(settings, prepared):
    with open_store(settings, by="aino") as store:
        store.add_group(prepared.project, "Oppilaitokset")
    latest = rows(store, "SELECT actor, verb, object_kind FROM event ORDER BY seq DESC LIMIT 1")
    assert latest == [{"actor": "aino", "verb": "added", "object_kind": "group"}]


def test_what_was_kept_is_there_after_closing_and_opening(settings, prepared):
    prepared.answer(prepared.somebody(), ANSWER)
    before = prepared.material()
    close_stores()
    with open_store(settings) as store:
        assert store.material(prepared.project) == before
