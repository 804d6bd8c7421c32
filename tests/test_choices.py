"""What was chosen, counted by group."""

from dataclasses import replace

import pytest
from prepared import Prepared

from workshop.analyse.choices import choices
from workshop.model import Localised, Option

OPTIONS = tuple(Option(key, Localised(fi=text)) for key, text in (("a", "Palkka"), ("b", "Työmatka"), ("c", "Aika")))


@pytest.fixture
def asked(store):
    return Prepared(store)


def ask(of, form, **more):
    return of.store.add_prompt(of.project, of.activity.id, f"Kysymys {form}", form=form, **more)


def result(of, prompt):
    return next(one for one in choices(of.material()) if one.prompt.id == prompt.id)


def answer(of, prompt, text, group):
    person = of.store.join(of.project, group.id)[0]
    of.answer(person, text, prompt=prompt)
    return person


def test_a_scale_has_its_mean_and_median_without_staff(asked):
    staff = asked.store.add_group(asked.project, "Henkilöstö", staff=True)
    prompt = ask(asked, "scale")
    for value, group in (("1", asked.employers), ("2", asked.workers), ("5", asked.workers), ("5", staff)):
        answer(asked, prompt, value, group)
    found = result(asked, prompt)
    assert (found.answered, found.staff, found.median) == (3, 1, 2)
    assert found.mean == pytest.approx(8 / 3)
    assert found.counts == {"1": 1, "2": 1, "3": 0, "4": 0, "5": 1}
    assert found.by_group[asked.workers.id]["5"] == 1
    assert found.by_group[staff.id]["5"] == 1


def test_several_choices_of_one_person_are_one_person(asked):
    prompt = ask(asked, "multiple", options=OPTIONS)
    answer(asked, prompt, "a b", asked.employers)
    answer(asked, prompt, "b", asked.employers)
    found = result(asked, prompt)
    assert found.answered == 2
    assert found.counts == {"a": 1, "b": 2, "c": 0}


def test_an_order_tells_who_was_first_and_the_mean_place(asked):
    prompt = ask(asked, "ranking", options=OPTIONS)
    answer(asked, prompt, "a b", asked.employers)
    answer(asked, prompt, "b a c", asked.workers)
    found = result(asked, prompt)
    assert found.counts == {"a": 1, "b": 1, "c": 0}
    assert found.places == {"a": 1.5, "b": 1.5, "c": 3.0}


def test_who_was_erased_is_still_counted_but_nobody(asked):
    prompt = ask(asked, "single", options=OPTIONS)
    gone = answer(asked, prompt, "a", asked.employers)
    answer(asked, prompt, "a", asked.employers)
    asked.store.erase_participant(gone)
    assert result(asked, prompt).counts["a"] == 2


def test_what_was_rated_of_answers_is_no_choice(asked):
    material = asked.material()
    assert choices(replace(material, ratings=())) == choices(material) == ()
