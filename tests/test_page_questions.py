"""The editor of questions: every form, three languages, and nothing that would break an answer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from screens import at_step, house, labelled, press, seen

from pages.shared.option_rows import free_keys
from workshop.model import Localised, Option
from workshop.store import Said, new_id, open_store

OPTIONS = tuple(Option(key, Localised(fi=text)) for key, text in (("a", "Bussi"), ("b", "Koulutus"), ("c", "Yksi ovi")))


@pytest.fixture
def prepared(tmp_path, monkeypatch):
    """A project in Finnish with a pre-assignment that asks nothing yet, and its store."""
    with house(tmp_path, monkeypatch) as settings, open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki", language="fi")
        workshop = store.add_workshop(project.id, "Ennakkotehtävät")
        activity = store.add_activity(workshop, method="pre_assignment", title="Ennakkotehtävä", state="open")
        yield store, project, activity


@pytest.fixture
def asked(prepared):
    """Ask a question of that form, and open its editor."""
    store, project, activity = prepared

    def ask(text="Mistä olisi eniten apua?", **details):
        prompt = store.add_prompt(project.id, activity.id, text, **details)
        return prompt, opened(project, prompt)

    return ask


@pytest.fixture
def standing(prepared):
    """The questions as they stand."""
    store, project, _activity = prepared
    return lambda: store.frame(project.id).prompts


def opened(project, prompt):
    app = at_step(project, "workshops")
    app.session_state[f"question-{prompt.id}"] = True
    return app.run()


def adding(project):
    """The screen with the form of a new question open."""
    app = at_step(project, "workshops")
    panel = next(expander for expander in app.expander if expander.label == "Add a question")
    app.session_state[panel.key] = True
    return app.run()


def answer(store, project, prompt, text):
    person, _token = store.join(project.id, None)
    store.answer(person, prompt.id, text, "fi", key=new_id())


def option_field(app, key, language="fi"):
    return next(field for field in app.text_input if field.key.endswith(f"-option-{key}-{language}"))


def test_a_question_is_worded_in_three_languages_with_the_own_one_first(asked, standing):
    _prompt, app = asked()
    areas = [area.label for area in app.text_area if area.label.startswith("Question")]
    assert areas == ["Question · Suomi", "Question · Svenska", "Question · English"]
    labelled(app.text_area, "Question · Suomi").set_value("Mikä auttaisi\neniten?")
    labelled(app.text_area, "Question · Svenska").set_value("Vad skulle hjälpa mest?")
    app = press(app, "Save the question")
    (prompt,) = standing()
    assert (prompt.text, prompt.texts) == ("Mikä auttaisi eniten?", Localised(sv="Vad skulle hjälpa mest?"))
    assert "The question was saved." in seen(app)


def test_an_open_question_has_an_example_a_length_and_what_it_asks_for(asked, standing):
    _prompt, app = asked()
    labelled(app.text_area, "An example answer").set_value("Ohjaaja, joka soittaa takaisin.")
    labelled(app.selectbox, "What does it ask for?").set_value("need")
    labelled(app.number_input, "Characters").set_value(600)
    labelled(app.checkbox, "An answer is needed").check()
    press(app, "Save the question")
    (prompt,) = standing()
    assert (prompt.example.fi, prompt.about, prompt.longest, prompt.required) == (
        "Ohjaaja, joka soittaa takaisin.",
        "need",
        600,
        True,
    )


def test_a_scale_has_ends_with_words(asked, standing):
    _prompt, app = asked(form="scale")
    labelled(app.number_input, "Lowest").set_value(0)
    labelled(app.number_input, "Highest").set_value(10)
    labelled(app.text_input, "What it means · Suomi", 0).set_value("En lainkaan")
    labelled(app.text_input, "What it means · English", 1).set_value("Very gladly")
    press(app, "Save the question")
    (prompt,) = standing()
    assert (prompt.lowest, prompt.highest, prompt.low, prompt.high) == (
        0,
        10,
        Localised(fi="En lainkaan"),
        Localised(en="Very gladly"),
    )


def test_a_scale_that_goes_nowhere_is_told_and_what_was_written_stays(asked, standing):
    prompt, app = asked(form="scale")
    labelled(app.number_input, "Lowest").set_value(5)
    app = press(app, "Save the question")
    assert "has to be above the lowest" in seen(app)
    assert labelled(app.number_input, "Lowest").value == 5
    assert standing() == (prompt,)


@pytest.mark.parametrize("form", ["single", "multiple", "ranking"])
def test_an_option_that_is_worded_anew_keeps_its_key(asked, standing, form):
    _prompt, app = asked(form=form, options=OPTIONS)
    option_field(app, "b").set_value("Lyhyet koulutukset")
    option_field(app, "b", "sv").set_value("Korta utbildningar")
    press(app, "Save the question")
    (changed,) = standing()
    assert changed.form == form
    assert changed.options == (
        OPTIONS[0],
        Option("b", Localised(fi="Lyhyet koulutukset", sv="Korta utbildningar")),
        OPTIONS[2],
    )


def test_an_option_between_others_is_removed_and_new_ones_come_after_them(asked, standing):
    _prompt, app = asked(form="multiple", options=OPTIONS)
    option_field(app, "b").set_value(" ")
    option_field(app, "d").set_value("Kyyti")
    labelled(app.number_input, "How many").set_value(2)
    press(app, "Save the question")
    (changed,) = standing()
    assert [(option.key, option.text.fi) for option in changed.options] == [
        ("a", "Bussi"),
        ("c", "Yksi ovi"),
        ("d", "Kyyti"),
    ]
    assert changed.at_most == 2


def test_one_option_is_no_choice(asked, standing):
    prompt, app = asked(form="single", options=OPTIONS[:2])
    option_field(app, "b").set_value("")
    app = press(app, "Save the question")
    assert "Write at least 2 options" in seen(app)
    assert standing() == (prompt,)


def test_two_options_cannot_be_worded_alike(asked, standing):
    prompt, app = asked(form="single", options=OPTIONS)
    option_field(app, "c").set_value("bussi")
    app = press(app, "Save the question")
    assert "There is already something called “bussi”" in seen(app)
    assert standing() == (prompt,)


def test_an_option_that_somebody_chose_stays_and_what_was_written_stays_on_the_screen(prepared, asked, standing):
    store, project, _activity = prepared
    prompt, app = asked(form="single", options=OPTIONS)
    answer(store, project, prompt, "b")
    option_field(app, "b").set_value("")
    option_field(app, "a").set_value("Bussit kulkemaan")
    app = press(app, "Save the question")
    assert "People have answered here already" in seen(app)
    assert standing() == (prompt,)
    assert option_field(app, "a").value == "Bussit kulkemaan"
    option_field(app, "b").set_value("Lyhyet koulutukset")
    press(app, "Save the question")
    (changed,) = standing()
    assert [option.text.fi for option in changed.options] == ["Bussit kulkemaan", "Lyhyet koulutukset", "Yksi ovi"]


def test_the_form_of_an_answered_question_stays(prepared, asked, standing):
    store, project, _activity = prepared
    prompt, app = asked()
    answer(store, project, prompt, "Bussi.")
    labelled(app.selectbox, "How is it answered?").set_value("scale").run()
    app = press(app, "Save the question")
    assert "People have answered here already" in seen(app)
    assert standing() == (prompt,)


def test_the_ends_of_an_answered_scale_stay_but_their_words_change(prepared, asked, standing):
    store, project, _activity = prepared
    prompt, app = asked(form="scale")
    answer(store, project, prompt, "5")
    labelled(app.number_input, "Highest").set_value(7)
    app = press(app, "Save the question")
    assert "People have answered here already" in seen(app)
    labelled(app.number_input, "Highest").set_value(5)
    labelled(app.text_input, "What it means · Suomi", 1).set_value("Erittäin helppoa")
    press(app, "Save the question")
    assert standing() == (replace(prompt, high=Localised(fi="Erittäin helppoa")),)


def test_an_answered_question_cannot_be_removed_but_another_can(prepared, asked, standing):
    store, project, _activity = prepared
    prompt, app = asked()
    press(app, "Remove the question")
    assert standing() == ()
    prompt, app = asked()
    store.say(project.id, [Said(new_id(), prompt.id, "Bussi.", "fi")])
    app = press(app, "Remove the question")
    assert "People have answered here already" in seen(app)
    assert standing() == (prompt,)


def test_questions_move_by_their_arrows(asked, standing):
    asked("Mikä toimii?")
    second, app = asked("Mikä on vaikeaa?")
    app.button(key=f"up-{second.id}").click().run()
    assert [prompt.text for prompt in standing()] == ["Mikä on vaikeaa?", "Mikä toimii?"]


def test_options_move_by_their_arrows_and_keep_their_keys(asked, standing):
    prompt, app = asked(form="single", options=OPTIONS)
    app.button(key=f"down-{prompt.id}-a").click().run()
    (changed,) = standing()
    assert changed.options == (OPTIONS[1], OPTIONS[0], OPTIONS[2])


def test_a_question_of_any_form_is_added_and_the_form_is_empty_again(prepared, standing):
    _store, project, _activity = prepared
    app = adding(project)
    for number, form in enumerate(labelled(app.selectbox, "How is it answered?").options):
        app = adding(project)
        chosen = labelled(app.selectbox, "How is it answered?")
        chosen.select_index(number).run()
        labelled(app.text_area, "Question · Suomi").set_value(f"Kysymys {number}")
        if "option" in form:
            option_field(app, "a").set_value("Kyllä")
            option_field(app, "b").set_value("Ei")
        app = press(app, "Save the question")
        assert "The question was added." in seen(app)
        assert labelled(adding(project).text_area, "Question · Suomi").value == ""
    assert [prompt.form for prompt in standing()] == ["text", "scale", "single", "multiple", "ranking", "roster"]


def test_a_question_without_words_is_told(prepared, standing):
    _store, project, _activity = prepared
    app = press(adding(project), "Save the question")
    assert "One field is still empty." in seen(app)
    assert standing() == ()


def test_a_method_of_one_form_does_not_ask_for_it(prepared):
    store, project, _activity = prepared
    workshop = store.add_workshop(project.id, "Työpaja 1")
    wall = store.add_activity(workshop, method="idea_wall", title="Ideaseinä", state="open")
    prompt = store.add_prompt(project.id, wall.id, "Mitä näet?")
    assert "How is it answered?" not in [box.label for box in opened(project, prompt).selectbox]


def test_a_long_question_from_a_file_is_not_cut_when_it_is_saved(asked, standing):
    long = ("Mitä tarvitset? " * 100).strip()
    _prompt, app = asked(long)
    press(app, "Save the question")
    assert [prompt.text for prompt in standing()] == [long]


def test_what_somebody_else_has_changed_meanwhile_is_shown(prepared, asked):
    store, project, _activity = prepared
    prompt, app = asked("Mikä toimii?")
    store.change_prompt(project.id, replace(prompt, text="Mikä toimii nyt?"))
    assert labelled(app.run().text_area, "Question · Suomi").value == "Mikä toimii nyt?"


def test_there_are_keys_for_any_number_of_options():
    keys = free_keys(["a"])
    assert len({next(keys) for _key in range(40)}) == 40
    assert all(key.isalnum() for key in (next(keys), next(keys)))
