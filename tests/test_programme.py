"""What is asked can be put in order, copied, changed and taken away, as long as nobody's answer goes with it."""

from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from at_once import at_once, kinds
from hypothesis import given
from hypothesis import strategies as st
from prepared import ANSWER, BETTER, HISTORY, Prepared, row, rows_in

from workshop.errors import NotThere
from workshop.model import LONGEST_ANSWER, Actor, Localised, Option, Prompt, Rating, Step
from workshop.store import new_id
from workshop.store.details import details_json, details_of
from workshop.store.errors import NameNeeded, NameTaken, StillUsed

pytestmark = pytest.mark.engines

CHOICES = (Option("a", Localised("Bussi", sv="Buss")), Option("b", Localised("Kimppakyyti")))


@pytest.fixture
def of(store):
    return Prepared(store)


def rich(of, title="Rikas"):
    """An activity with a question of every form, in several languages."""
    activity = of.store.add_activity(of.workshop, method="pre_assignment", title=title, state="open", stepwise=True)
    add = partial(of.store.add_prompt, of.project, activity.id)
    add("Mikä toimii?", texts=Localised(sv="Vad fungerar?"), example=Localised("Bussi"), required=True, longest=300)
    add("Miltä tuntuu?", form="scale", lowest=0, highest=10, low=Localised("huonolta"), high=Localised(en="good"))
    add("Mitä ensin?", form="single", options=CHOICES, about="need")
    add("Mitkä näistä?", form="multiple", options=CHOICES, at_most=1)
    add("Missä järjestyksessä?", form="ranking", options=CHOICES)
    add("Kenen kanssa?", form="roster")
    return activity


def asked(material, activity):
    """The questions of an activity, without what tells one copy from another."""
    own = [prompt for prompt in material.prompts if prompt.activity == activity]
    return [replace(prompt, id="", activity="") for prompt in own]


def everything(of):
    return rows_in(of.store, of.project, but=HISTORY)


# --- order


def test_what_was_put_in_order_is_read_in_that_order(of, store):
    later = store.add_workshop(of.project, "Työpaja")
    store.add_activity(of.workshop, method="impact_effort", title="Aarteet")
    store.add_group(of.project, "Koulut")

    def names():
        material = of.material()
        return (
            [group.name for group in material.groups],
            [workshop.name for workshop in material.workshops],
            [activity.title for activity in material.activities],
            [prompt.text for prompt in material.prompts],
        )

    before = names()
    for table, those in (
        ("stakeholder_group", of.material().groups),
        ("workshop", of.material().workshops),
        ("activity", of.material().activities),
        ("prompt", of.material().prompts),
    ):
        store.put_in_order(of.project, table, [one.id for one in reversed(those)])
    assert names() == tuple(each[::-1] for each in before)
    assert names()[1] == [later.name, of.workshop.name]
    assert store.add_group(of.project, "Muut").position == 3


def test_an_order_that_names_something_of_another_project_moves_nothing(of, store):
    elsewhere = Prepared(store, "Toinen hanke")
    before, theirs = everything(of), everything(elsewhere)
    for table, own, foreign in (
        ("stakeholder_group", of.workers.id, elsewhere.employers.id),
        ("workshop", of.workshop.id, elsewhere.workshop.id),
        ("activity", of.activity.id, elsewhere.activity.id),
        ("prompt", of.hopes.id, elsewhere.obstacles.id),
        ("prompt", of.hopes.id, of.activity.id),
    ):
        with pytest.raises(NotThere):
            store.put_in_order(of.project, table, [foreign, own])
    assert (everything(of), everything(elsewhere)) == (before, theirs)


def test_two_that_have_come_to_one_place_stand_there_by_their_names(of, store):
    gone = store.add_prompt(of.project, of.activity.id, "Aamuvuoro?")
    store.remove_prompt(of.project, gone)
    removal = of.latest()
    last = store.add_prompt(of.project, of.activity.id, "Iltavuoro?")
    assert last.position == gone.position
    store.undo(of.project, removal)
    assert [prompt.text for prompt in of.material().prompts][2:] == ["Aamuvuoro?", "Iltavuoro?"]


# --- copies


def test_the_copy_of_a_workshop_asks_the_same_once_more_and_nothing_of_it_is_open(of, store):
    original = rich(of)
    of.answer(of.somebody(), ANSWER)
    copy = store.copy_workshop(of.workshop, "Toinen työpaja")
    material = of.material()
    assert (copy.name, copy.position, copy.held_on) == ("Toinen työpaja", 1, None)
    assert material.workshops == (of.workshop, copy)
    copied = [activity for activity in material.activities if activity.workshop == copy.id]
    assert [(one.title, one.state, one.stepwise) for one in copied] == [
        ("Kysymykset", "draft", False),
        ("Rikas", "draft", True),
    ]
    assert asked(material, copied[0].id) == asked(material, of.activity.id)
    assert asked(material, copied[1].id) == asked(material, original.id)
    assert len(asked(material, original.id)) == 6
    assert of.texts() == [ANSWER]
    with pytest.raises(NameTaken):
        store.copy_workshop(of.workshop, "Toinen työpaja")
    with pytest.raises(NotThere):
        store.copy_workshop(replace(of.workshop, id="x"), "Kolmas työpaja")


def test_the_copy_of_a_project_has_all_that_was_prepared_and_nothing_that_was_said(of, store):
    rich(of)
    store.change_project(
        replace(
            store.project(of.project),
            language="sv",
            commissioner="Rovaniemi",
            legal_basis="consent",
            controller="Rovaniemen kaupunki",
            contact="tietosuoja@rovaniemi.fi",
            notice=Localised("Lisäksi", sv="Dessutom"),
            purposes=Localised(sv="Arbetsplatser"),
            address="http://192.168.1.5:8501",
        )
    )
    store.change_group(replace(of.workers, staff=True, names=Localised(sv="Arbetstagare")))
    store.put_in_order(of.project, "stakeholder_group", [of.workers.id, of.employers.id])
    of.answer(of.somebody(), ANSWER)
    of.take_in(row("1", BETTER))
    store.invite(of.project, None)
    before, original = everything(of), of.material()

    copy = store.copy_project(original.project, "  Jatkohanke ")

    made = store.material(copy.id)
    assert made.project == copy == replace(original.project, id=copy.id, name="Jatkohanke", created_at=copy.created_at)
    for groups in (made.groups, original.groups):
        assert [(one.name, one.staff, one.names.sv) for one in groups] == [
            ("Työntekijät", True, "Arbetstagare"),
            ("Työnantajat", False, ""),
        ]
    assert [(one.name, one.held_on) for one in original.workshops] == [
        ("Ennakkotehtävä", date(2026, 3, 3)),
        ("Kysely", None),
    ]
    assert [(one.name, one.held_on) for one in made.workshops] == [("Ennakkotehtävä", None), ("Kysely", None)]
    assert {one.state for one in made.activities} == {"draft"}
    for new, old in zip(made.activities, original.activities, strict=True):
        assert (new.title, new.method, new.stepwise) == (old.title, old.method, old.stepwise)
        assert asked(made, new.id) == asked(original, old.id)
    assert made.contributions == made.ratings == made.ties == ()
    assert [(event.verb, event.kind, event.label) for event in store.history(copy.id)] == [
        ("copied", "project", "Kaikki ovet auki")
    ]
    assert everything(of) == before


def test_a_project_cannot_be_copied_under_a_name_that_is_taken_or_none(of, store):
    project = store.project(of.project)
    for name, refusal in (("Kaikki ovet auki", NameTaken), (" ", NameNeeded)):
        with pytest.raises(refusal):
            store.copy_project(project, name)
    with pytest.raises(NotThere):
        store.copy_project(replace(project, id="x"), "Jatkohanke")
    assert store.projects() == (project,)


def test_of_many_copies_of_one_name_at_once_there_is_one_and_it_is_whole(of, store):
    project = store.project(of.project)
    outcomes = at_once(*[partial(store.copy_project, project, "Jatkohanke")] * 6)
    assert [type(outcome) for outcome in outcomes].count(NameTaken) == 5
    assert len(store.projects()) == 2
    assert len(store.frame(store.project_named("Jatkohanke").id).prompts) == 2


# --- taking away


def test_what_nobody_has_used_goes_with_all_that_belongs_to_it(of, store):
    before = everything(of)
    workshop = store.add_workshop(of.project, "Turha")
    activity = store.add_activity(workshop, method="pre_assignment", title="Turha")
    store.add_prompt(of.project, activity.id, "Turha?", form="scale")
    group = store.add_group(of.project, "Turha")
    link = store.invite(of.project, group.id)
    table = store.add_table(of.project, workshop.id, "Pöytä 1")
    hers = store.add_table(of.project, of.workshop.id, "Pöytä 2", group=group.id)
    store.remove_workshop(workshop)
    store.remove_group(group)
    assert everything(of) == before
    for opens in (lambda: store.invitation(link.code), lambda: store.table(table.token)):
        with pytest.raises(NotThere):
            opens()
    assert store.table(hers.token) == replace(hers, group=None)
    for remove in (
        lambda: store.remove_workshop(workshop),
        lambda: store.remove_group(group),
        lambda: store.remove_activity(of.project, activity),
        lambda: store.remove_prompt(of.project, replace(of.hopes, id="x")),
    ):
        with pytest.raises(NotThere):
            remove()


def test_nothing_of_another_project_is_taken_away(of, store):
    elsewhere = Prepared(store, "Toinen hanke")
    before = everything(elsewhere)
    for remove in (
        lambda: store.remove_prompt(of.project, elsewhere.hopes),
        lambda: store.remove_activity(of.project, elsewhere.activity),
        lambda: store.remove_workshop(replace(elsewhere.workshop, project=of.project)),
        lambda: store.remove_group(replace(elsewhere.workers, project=of.project)),
    ):
        with pytest.raises(NotThere):
            remove()
    assert everything(elsewhere) == before


def _answered(of):
    of.answer(of.somebody(), ANSWER)


def _answered_and_erased(of):
    person = of.somebody()
    of.answer(person, ANSWER)
    of.store.erase_participant(person)


def _graded(of):
    grade = of.store.add_prompt(of.project, of.activity.id, "Miltä tuntuu?", form="scale")
    of.answer(of.somebody(), "4", prompt=grade)
    of.obstacles = grade


def _named(of):
    roster = of.store.add_prompt(of.project, of.activity.id, "Kenen kanssa?", form="roster")
    of.answer(of.somebody(), "Pajala\n3\t\tKela", prompt=roster)
    of.obstacles = roster


@pytest.mark.parametrize("use", [_answered, _answered_and_erased, _graded, _named])
def test_a_question_that_was_answered_does_not_go_nor_what_it_belongs_to(of, store, use):
    use(of)
    before = everything(of)
    for remove in (
        lambda: store.remove_prompt(of.project, of.obstacles),
        lambda: store.remove_activity(of.project, of.activity),
        lambda: store.remove_workshop(of.workshop),
    ):
        with pytest.raises(StillUsed):
            remove()
    assert everything(of) == before


def _pictured(of):
    of.store.add_photo(of.project, of.activity.id, b"x", media_type="image/png", alternative="Taulu")


def _walked(of):
    of.store.keep_steps(of.project, [Step(new_id(), of.activity.id, "Hae tukea", 0)])


def _rated(of):
    of.answer(of.somebody(), ANSWER)
    [said] = of.material().contributions
    other = of.store.add_activity(of.workshop, method="impact_effort", title="Mistä aloitamme?")
    of.store.keep_ratings(of.project, [Rating(new_id(), other.id, said.id, "points", 3.0)])
    of.activity = other


@pytest.mark.parametrize("use", [_pictured, _walked, _rated])
def test_an_activity_that_holds_something_else_does_not_go_either(of, store, use):
    use(of)
    before = everything(of)
    with pytest.raises(StillUsed):
        store.remove_activity(of.project, of.activity)
    with pytest.raises(StillUsed):
        store.remove_workshop(of.workshop)
    assert everything(of) == before


def _joined(of):
    of.store.join(of.project, of.workers.id)


def _spoken_for(of):
    of.take_in(row("1", ANSWER, group="Työntekijät"))


def _staffed(of):
    person = of.somebody()
    of.answer(person, ANSWER)
    of.store.regroup(of.project, [of.material().contributions[0].id], of.workers.id)


def _named_after(of):
    of.store.add_actors([Actor(new_id(), of.project, "Kela", of.workers.id)])


@pytest.mark.parametrize("use", [_joined, _spoken_for, _staffed, _named_after])
def test_a_group_that_somebody_belongs_to_does_not_go(of, store, use):
    use(of)
    before = everything(of)
    with pytest.raises(StillUsed):
        store.remove_group(of.workers)
    assert everything(of) == before


@pytest.mark.parametrize("form", ["text", "scale", "roster"])
def test_no_answer_goes_with_a_question_that_is_taken_away_at_that_moment(of, store, form):
    written = {"text": ANSWER, "scale": "4", "roster": "Pajala\n3\t\tKela"}[form]
    for turn in range(6):
        prompt = store.add_prompt(of.project, of.activity.id, f"Kysymys {turn}?", form=form)
        people = [of.somebody() for _ in range(4)]
        removed, *answered = at_once(
            partial(store.remove_prompt, of.project, prompt),
            *(partial(of.answer, person, written, prompt=prompt) for person in people),
        )
        kept = [store.said_by(person).get(prompt.id) for person in people]
        if removed is None:
            assert kept == [None] * 4
            assert kinds(answered) == {NotThere}
        else:
            assert type(removed) is StillUsed
            assert set(answered) <= {None}
            assert kept == [written] * 4


# --- what was answered keeps its form


def test_a_question_that_was_answered_keeps_its_form(of, store):
    person = of.somebody()
    of.answer(person, ANSWER)
    before = everything(of)
    with pytest.raises(StillUsed):
        store.change_prompt(of.project, replace(of.obstacles, form="scale"))
    assert everything(of) == before
    store.change_prompt(of.project, replace(of.hopes, form="single", options=CHOICES))
    of.answer(person, "b", prompt=of.hopes)
    with pytest.raises(StillUsed):
        store.change_prompt(of.project, of.hopes)
    of.answer(person, "", prompt=of.hopes)
    store.change_prompt(of.project, of.hopes)
    assert of.material().prompts[1] == of.hopes


@pytest.mark.parametrize(("form", "written"), [("single", "b"), ("multiple", "b"), ("ranking", "b")])
def test_an_option_that_was_chosen_stays_and_can_be_worded_anew(of, store, form, written):
    choice = store.add_prompt(of.project, of.activity.id, "Mitä ensin?", form=form, options=CHOICES)
    person = of.somebody()
    of.answer(person, written, prompt=choice)
    before = everything(of)
    for options in (CHOICES[:1], (), (CHOICES[0], Option("c", CHOICES[1].text))):
        with pytest.raises(StillUsed):
            store.change_prompt(of.project, replace(choice, options=options))
    assert everything(of) == before
    reworded = replace(choice, options=(Option("b", Localised("Yhteinen kyyti")), Option("c", Localised("Juna"))))
    store.change_prompt(of.project, reworded)
    assert of.material().prompts[-1] == reworded
    assert store.said_by(person) == {choice.id: written}
    of.answer(person, "", prompt=choice)
    store.change_prompt(of.project, replace(choice, options=CHOICES[:1]))


# --- the details of a question

WORDS = st.builds(Localised, *[st.text(max_size=20)] * 3)
OPTIONS = st.lists(
    st.builds(Option, st.text("abcdefghij0123456789", min_size=1, max_size=3), WORDS),
    unique_by=lambda option: option.key,
    max_size=8,
)
NUMBERS = st.integers(0, LONGEST_ANSWER)


@pytest.mark.engines("sqlite")
@given(
    st.builds(
        partial(Prompt, "", "", "", 0),
        texts=WORDS,
        required=st.booleans(),
        example=WORDS,
        longest=NUMBERS,
        options=OPTIONS.map(tuple),
        at_most=NUMBERS,
        lowest=NUMBERS,
        highest=NUMBERS,
        low=WORDS,
        high=WORDS,
    )
)
def test_whatever_a_question_holds_is_read_as_it_was_kept(prompt):
    assert Prompt("", "", "", 0, **details_of(details_json(prompt))) == prompt


@pytest.mark.parametrize(
    "details",
    [
        {"options": (Option("a", Localised("Bussi")), Option("a", Localised("Juna")))},
        {"options": (Option("a b", Localised("Bussi")),)},
        {"options": (Option("", Localised("Bussi")),)},
        {"longest": LONGEST_ANSWER + 1},
        {"lowest": -1},
    ],
)
def test_a_question_that_could_not_be_read_again_is_not_kept(of, store, details):
    before = everything(of)
    with pytest.raises(ValueError):
        store.add_prompt(of.project, of.activity.id, "Mitä ensin?", **details)
    with pytest.raises(ValueError):
        store.change_prompt(of.project, replace(of.hopes, **details))
    assert everything(of) == before
