"""Actors and ties as a facilitator corrects them: merged, split, renamed, put aside, and what a participant keeps."""

import secrets
from dataclasses import replace

import pytest
from prepared import Prepared, rows

from workshop.errors import NotThere
from workshop.model import Actor, ActorYear
from workshop.store import ImportedTie, new_id
from workshop.store.errors import NameTaken, OwnAnswer, TieThere

pytestmark = pytest.mark.engines


@pytest.fixture
def of(store):
    prepared = Prepared(store, f"Hanke {secrets.token_hex(4)}")
    store.import_ties(
        prepared.project,
        [
            ImportedTie("Lapin ELY-keskus", "REDU", "", 2),
            ImportedTie("Elinvoimakeskus", "REDU", "", 3),
            ImportedTie("Elinvoimakeskus", "Kela", "tieto", 1),
        ],
    )
    return prepared


def ids(of):
    return {actor.name: actor.id for actor in of.material().actors}


def ties(of):
    names = {actor.id: actor.name for actor in of.material().actors}
    return sorted((names[tie.source], names[tie.target], tie.level) for tie in of.material().ties)


def test_merged_actors_are_one_until_they_are_split_and_then_each_has_its_ties_again(of, store):
    before, called = ties(of), ids(of)
    store.merge_actors(of.project, called["Elinvoimakeskus"], [called["Lapin ELY-keskus"]])
    assert set(ids(of)) == {"Elinvoimakeskus", "REDU", "Kela"}
    assert [one[0] for one in ties(of)] == ["Elinvoimakeskus"] * 3
    whole = next(actor for actor in of.material().actors if actor.name == "Elinvoimakeskus")
    assert whole.merged == ("Lapin ELY-keskus",)
    store.import_ties(of.project, [ImportedTie("lapin ely-keskus", "Kela", "", 4)])
    assert ("Elinvoimakeskus", "Kela", 4) in ties(of)
    assert "Lapin ELY-keskus" not in store.actor_names(of.project)
    store.split_actor(of.project, whole.id, "Lapin ELY-keskus")
    assert ties(of) == sorted([*before, ("Lapin ELY-keskus", "Kela", 4)])


def test_a_synonym_becomes_an_actor_with_the_ties_that_are_given_to_it(of, store):
    redu = next(actor for actor in of.material().actors if actor.name == "REDU")
    store.change_actors(of.project, [replace(redu, synonyms=("Lapin koulutuskeskus",))])
    moved = [tie.id for tie in of.material().ties if tie.target == redu.id and tie.level == 3]
    store.split_actor(of.project, redu.id, "Lapin koulutuskeskus", moved)
    assert ("Elinvoimakeskus", "Lapin koulutuskeskus", 3) in ties(of)
    assert ("Lapin ELY-keskus", "REDU", 2) in ties(of)
    with pytest.raises(NotThere):
        store.split_actor(of.project, redu.id, "Lapin koulutuskeskus")


def test_two_actors_do_not_share_a_name_whatever_its_case(of, store):
    kela = next(actor for actor in of.material().actors if actor.name == "Kela")
    for taken in (replace(kela, name="redu"), replace(kela, synonyms=("elinvoimakeskus",))):
        with pytest.raises(NameTaken):
            store.change_actors(of.project, [taken])


def test_what_was_put_aside_stands_again_when_it_is_added_again(of, store):
    before, called = ties(of), ids(of)
    store.remove_actor(of.project, called["Kela"])
    assert ties(of) == before[1:]
    assert "Kela" not in store.actor_names(of.project)
    store.remove_ties(of.project, [tie.id for tie in of.material().ties if tie.level == 3])
    assert ties(of) == [("Lapin ELY-keskus", "REDU", 2)]
    store.import_ties(of.project, [ImportedTie("Elinvoimakeskus", "REDU", "", 4), ImportedTie("REDU", "kela", "", 2)])
    assert ("Elinvoimakeskus", "REDU", 4) in ties(of)
    assert ("Elinvoimakeskus", "Kela", 1) in ties(of)
    assert len(of.material().actors) == 4


def test_a_tie_is_changed_but_not_into_another_and_not_what_a_participant_said(of, store):
    person = of.somebody()
    partners = store.add_prompt(of.project, of.activity.id, "Kenen kanssa?", form="roster")
    of.answer(person, "REDU\n2\t\tKela", prompt=partners)
    known = {(tie.kind, tie.participant): tie for tie in of.material().ties}
    store.change_tie(of.project, replace(known["tieto", None], level=4))
    assert ("Elinvoimakeskus", "Kela", 4) in ties(of)
    with pytest.raises(OwnAnswer):
        store.change_tie(of.project, replace(known["", person.id], level=4))
    store.import_ties(of.project, [ImportedTie("Elinvoimakeskus", "Kela", "rahoitus", 1, origin="map")])
    with pytest.raises(TieThere):
        store.change_tie(of.project, replace(known["tieto", None], kind="rahoitus"))


def test_a_name_that_a_participant_typed_goes_with_them_even_when_a_facilitator_corrected_it(of, store):
    person = of.somebody()
    partners = store.add_prompt(of.project, of.activity.id, "Kenen kanssa?", form="roster", round="wished")
    of.answer(person, "REDU\n2\t3\tMatti Meikäläinen", prompt=partners)
    typed = next(actor for actor in of.material().actors if actor.name == "Matti Meikäläinen")
    store.change_actors(of.project, [replace(typed, name="Meikäläinen Oy", committed="strong")])
    store.keep_years(of.project, ids(of)["Meikäläinen Oy"], [ActorYear(2025, joined=True)])
    assert ("REDU", "Meikäläinen Oy", 2) in ties(of)
    assert [tie.round for tie in of.material().ties if tie.origin == "roster"] == ["wished"]
    store.erase_participant(person)
    kept = repr(rows(store, "SELECT * FROM event")) + repr(rows(store, "SELECT * FROM actor"))
    assert "Matti" not in kept
    assert "Meikäläinen Oy" in ids(of)


def test_a_typed_actor_with_years_of_its_own_is_forgotten_too(of, store):
    person = of.somebody()
    partners = store.add_prompt(of.project, of.activity.id, "Kenen kanssa?", form="roster")
    of.answer(person, "REDU\n2\t\tNuorten paja", prompt=partners)
    store.keep_years(of.project, ids(of)["Nuorten paja"], [ActorYear(2025, joined=True)])
    of.answer(person, "", prompt=partners)
    assert "Nuorten paja" not in ids(of)
    assert not rows(
        store,
        "SELECT 1 AS one FROM actor_year y JOIN actor a ON a.id = y.actor_id WHERE a.project_id = :p",
        p=of.project,
    )


def test_a_question_that_asks_of_another_round_after_all_takes_its_answers_along(of, store):
    partners = store.add_prompt(of.project, of.activity.id, "Kenen kanssa?", form="roster")
    of.answer(of.somebody(), "REDU\n2\t\tKela", prompt=partners)
    store.change_prompt(of.project, replace(partners, round="after"))
    assert [tie.round for tie in of.material().ties if tie.participant] == ["after"]


def test_what_happened_year_by_year_is_kept_in_order(of, store):
    kela = ids(of)["Kela"]
    store.keep_years(of.project, kela, [ActorYear(2026, departed=True), ActorYear(2024, joined=True, benefit=5)])
    store.keep_years(of.project, kela, [ActorYear(2026, departed=True, benefit=2), ActorYear(2025, trained=True)])
    found = next(actor for actor in of.material().actors if actor.id == kela)
    assert found.years == (ActorYear(2025, trained=True), ActorYear(2026, departed=True, benefit=2))
    with pytest.raises(NotThere):
        store.keep_years(of.project, "x", [])
    store.add_actors([Actor(new_id(), of.project, "Uusi", committed="loose", may_be_named=True)])
    assert next(one for one in of.material().actors if one.name == "Uusi").may_be_named
