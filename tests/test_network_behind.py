"""Whose answers a network stands on, and what stands behind its actors."""

from dataclasses import replace
from datetime import UTC, date, datetime

from workshop.analyse.network import (
    alike_challenges,
    answered,
    behind,
    how_known,
    rounds_held,
    shared_challenges,
    themes_of_actors,
    years_of_members,
)
from workshop.model import Actor, ActorYear, Commitment, Contribution, Material, Project, Theme, Tie

NOW = datetime(2026, 11, 20, tzinfo=UTC)
CITY = Actor("city", "p", "Rovaniemen kaupunki", synonyms=("Roin kaupunki",))
SCHOOL = Actor("school", "p", "Redu")
FIRM = Actor("firm", "p", "Konepaja Oy")
GUEST = Actor("guest", "p", "Vieras", committed="outside")
ACTORS = (CITY, SCHOOL, FIRM, GUEST)


def said(id, text):
    return Contribution(id, "q", text, "fi", NOW)


def named(source, target, **how):
    return Tie(f"{source}{target}{how}", "p", source, target, origin="roster", **how)


def test_who_has_told_of_its_ties_has_answered_even_if_there_was_none():
    of = answered(ACTORS, [named("city", "school"), named("firm", "city", level=0)], "before")
    assert (of.asked, of.silent) == ((CITY, SCHOOL, FIRM), (SCHOOL,))
    assert of.rate is not None
    assert round(of.rate, 2) == 0.67
    assert not of.enough
    assert answered(ACTORS, [named("school", "city"), *map(named, ("city", "firm"), ("firm", "city"))], "before").enough


def test_what_a_facilitator_drew_is_no_answer_and_another_round_neither():
    drawn = replace(named("city", "school"), origin="map")
    assert answered(ACTORS, [drawn, named("firm", "city", round="after")], "before").rate == 0


def test_a_tie_is_confirmed_reported_or_drawn():
    ties = [named("city", "school"), named("school", "city"), named("city", "firm")]
    drawn = replace(named("firm", "guest"), origin="map")
    known = how_known([*ties, drawn], "before")
    assert known == {
        ("city", "school"): "both",
        ("city", "firm"): "unanswered",
        ("firm", "guest"): "drawn",
    }
    assert how_known([*ties, named("firm", "school", level=0)], "before")["city", "firm"] == "one"


def test_an_actor_is_found_in_answers_in_any_case_and_by_any_of_its_names():
    answers = (
        said("1", "Rovaniemen kaupungilla on sopimus."),
        said("2", "Soitin roin kaupungille."),
        said("3", "Kaupunki on suuri."),
        said("4", "Redussa opitaan."),
    )
    theme = Theme("t", "p", 3, "Sopimukset", (), ("1", "4"))
    promised = Commitment("c", "p", "Soitetaan", "Redu", "Rovaniemen kaupunki", date(2027, 1, 1))
    material = Material(
        Project("p", "Hanke", "fi", "", "", NOW),
        contributions=answers,
        actors=ACTORS,
        themes=(theme,),
        commitments=(promised,),
    )
    found = behind(material, CITY)
    assert [one.id for one in found.answers] == ["1", "2"]
    assert (found.themes, found.commitments) == ((theme,), (promised,))
    seventh = behind(replace(material, contributions=(said("5", "Koulu 8 auttoi."),)), replace(SCHOOL, name="Koulu 7"))
    assert seventh.answers == ()
    assert themes_of_actors(material) == {"city": (3,), "school": (3,)}


def test_actors_with_the_same_challenge_are_brought_together():
    one = replace(CITY, challenge="Työpaikoilla ei ole ohjaajia", shared_challenge="Ohjaajien puute")
    other = replace(SCHOOL, challenge="Ohjaajia on liian vähän työpaikalla")
    third = replace(FIRM, challenge="Bussi ei kulje", shared_challenge="ohjaajien puute ")
    (pair,) = alike_challenges([one, other, third], "fi")
    assert {pair.one.id, pair.other.id} == {"city", "school"}
    assert {"ohjaaja", "työpaikka"} <= set(pair.words)
    (shared,) = shared_challenges([one, other, third])
    assert [actor.id for actor in shared.actors] == ["firm", "city"]


def test_a_round_in_which_somebody_said_that_there_is_no_tie_was_held():
    assert rounds_held(ACTORS, [named("city", "school", level=0, round="after")]) == ("after",)


def test_years_tell_who_came_and_who_is_left():
    one = replace(CITY, years=(ActorYear(2024, joined=True, benefit=2), ActorYear(2026, departed=True)))
    other = replace(SCHOOL, years=(ActorYear(2024, joined=True, benefit=5), ActorYear(2025, trained=True)))
    told = years_of_members([one, other, FIRM])
    assert [(year.year, year.joined, year.trained, year.departed, year.members) for year in told] == [
        (2024, 2, 0, 0, 2),
        (2025, 0, 1, 0, 2),
        (2026, 0, 0, 1, 1),
    ]
    assert [(year.benefit, year.said) for year in told] == [(3.5, 2), (None, 0), (None, 0)]
