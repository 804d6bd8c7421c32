from __future__ import annotations

from html import unescape

import pytest
from screens import answered_project, house, labelled, press, screen, seen

from workshop.analyse.theme_edits import merged, under, with_lock, with_own
from workshop.jobs import FIND_THEMES
from workshop.model import Theme
from workshop.store import Said, new_id, open_store
from workshop.texts import Message


@pytest.fixture
def settings(tmp_path, monkeypatch):
    with house(tmp_path, monkeypatch) as settings:
        yield settings


def theme_named(store, project, name):
    return next(theme for theme in store.themes(project.id) if theme.name == name)


def cards(app):
    """The cards of the themes, as they are read."""
    return [unescape(one.proto.body) for one in app.get("html") if one.proto.body.startswith("<div")]


def pictures(app):
    """What is told in place of the pictures."""
    return [image.alt for one in app.get("image") for image in one.proto.imgs]


def in_view(settings_project, view):
    app = screen("themes", settings_project[1])
    app.segmented_control(key="themes-view").set_value(view).run(timeout=60)
    assert not app.exception, [problem.value for problem in app.exception]
    return app


def answers(app):
    return [text.value for text in app.text]


def opened(settings_project, name):
    """The screen with that theme opened."""
    store, project = settings_project
    app = screen("themes", project)
    app.button(key=f"open-{theme_named(store, project, name).id}").click().run()
    return app


def changing(settings_project, name):
    store, project = settings_project
    app = opened(settings_project, name)
    app.segmented_control(key=f"part-{theme_named(store, project, name).id}").set_value("change").run()
    return app


def test_without_answers_the_screen_says_what_to_do(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki")
    app = screen("themes", project)
    assert "There are no answers yet" in seen(app)
    assert not [button for button in app.button if button.label == "Find themes"]


def test_one_button_asks_for_themes(settings):
    with answered_project(settings, themes=False) as (store, project):
        app = screen("themes", project)
        assert "There are 10 answers." in seen(app)
        press(app, "Find themes")
        job = store.latest_job(FIND_THEMES, project.id)
        assert job.state == "waiting"
        assert store.lease("test")[1] == {}
        app.run()
        assert not [button for button in app.button if button.label == "Find themes"]


@pytest.mark.parametrize("way", ["exactly", "at_most"])
def test_the_number_of_themes_may_be_asked_for(settings, way):
    with answered_project(settings, themes=False) as (store, project):
        app = screen("themes", project)
        app.segmented_control(key="way").set_value(way).run()
        app.number_input(key="number").set_value(3).run()
        press(app, "Find themes")
        assert store.lease("test")[1] == {way: 3}


def test_finding_can_be_cancelled(settings):
    with answered_project(settings, themes=False) as (store, project):
        store.ask(FIND_THEMES, project=project.id)
        app = press(screen("themes", project), "Cancel")
        assert store.latest_job(FIND_THEMES, project.id).state == "cancelled"
        assert "It was cancelled." in seen(app)
        assert [button for button in app.button if button.label == "Find themes"]


@pytest.mark.parametrize(
    ("problem", "sentence"),
    [
        (
            Message("Themes need at least {needed} answers; so far there are {found}.", {"needed": 5, "found": 2}),
            "at least 5",
        ),
        ("K-23456789", "K-23456789"),
        ("given up", "given up"),
    ],
)
def test_a_job_that_failed_says_why(settings, problem, sentence):
    with answered_project(settings, themes=False) as (store, project):
        store.ask(FIND_THEMES, project=project.id)
        job, _parameters = store.lease("test")
        store.finish(job, "test", problem=problem.as_json() if isinstance(problem, Message) else problem)
        app = screen("themes", project)
        assert sentence in app.error[0].value
        assert [button for button in app.button if button.label == "Find themes"]


def test_a_theme_is_a_card_with_its_size_its_voices_what_it_is_about_and_its_answers(settings):
    with answered_project(settings) as (_store, project):
        app = screen("themes", project)
    [bus, _training] = cards(app)
    assert "bussi" in seen(app)
    assert "People who raise it: 5. Answers: 5." in bus
    assert "Bussi ei kulje vuoron alkuun." in bus, "a sentence of theirs tells what it is about"
    assert "● Työnantajat" in bus
    assert "40% (2)" in bus
    assert "Bussi menee liian aikaisin." in answers(app)


@pytest.mark.parametrize("wish", ["oppisopimuksesta", "OPPISOPIMUS"])
def test_a_search_finds_words_in_any_form_and_leaves_only_the_themes_that_have_them(settings, wish):
    with answered_project(settings) as (_store, project):
        app = screen("themes", project)
        app.text_input(key=f"themes-words-{project.id}").set_value(wish).run()
    [training] = cards(app)
    assert "Answers: 4." in training
    assert "5 answers were found." in seen(app)
    assert "Oppisopimuksen ehdot olivat epäselvät." in answers(app), "outside the themes it is found too"


def test_themes_are_looked_at_through_a_group_an_activity_and_a_language(settings):
    with answered_project(settings) as (store, project):
        [prompt] = store.frame(project.id).prompts
        first = store.frame(project.id).groups[0]
        store.say(project.id, [Said(new_id(), prompt.id, "Bussen går för sällan.", "sv", first.id)])
        app = screen("themes", project)
        app.selectbox(key=f"themes-group-{project.id}").set_value(first.id).run()
        assert "Answers: 2." in cards(app)[0]
        app.selectbox(key=f"themes-activity-{project.id}").set_value(prompt.activity).run()
        assert "6 answers were found." in seen(app)
        app.selectbox(key=f"themes-language-{project.id}").set_value("sv").run()
        assert cards(app) == []
        assert "Bussen går för sällan." in answers(app)


def test_what_fits_nowhere_and_what_has_no_words_have_places_of_their_own(settings):
    with answered_project(settings) as (store, project):
        [prompt] = store.frame(project.id).prompts
        store.say(project.id, [Said(new_id(), prompt.id, text, "fi") for text in ("🙂", "ei ole")])
        app = screen("themes", project)
        headings = [heading.value for heading in app.subheader]
        assert headings == ["Answers that fit nowhere", "Answers without words"]
        app.button(key="open-wordless").click().run()
        assert {box.label for box in app.checkbox} == {"🙂", "ei ole"}
        press(app, "All themes")
        assert len(cards(app)) == 2


def test_themes_stand_under_their_main_themes_where_a_person_counts_once(settings):
    with answered_project(settings) as (store, project):
        for theme in store.themes(project.id):
            themes = store.themes(project.id)
            store.keep_themes(project.id, under(themes, theme.id, "Arki ja työ"), seen=themes)
        app = screen("themes", project)
        assert [heading.value for heading in app.header] == ["Arki ja työ", "Outside the themes"]
        assert "2 themes · People who raise it: 9. Answers: 9." in seen(app)


def test_a_main_theme_is_renamed_as_a_whole_and_goes_when_it_has_no_name(settings):
    with answered_project(settings) as (store, project):

        def mains():
            return [theme.main for theme in store.themes(project.id)]

        for theme in store.themes(project.id):
            themes = store.themes(project.id)
            store.keep_themes(project.id, under(themes, theme.id, "Arki ja työ"), seen=themes)
        app = screen("themes", project)
        labelled(app.text_input, "Name of the main theme").set_value("  Arjen <b>sujuvuus</b> ")
        press(app, "Rename")
        assert mains() == ["Arjen <b>sujuvuus</b>"] * 2
        assert "Main theme renamed: Arjen <b>sujuvuus</b>" in seen(app).replace("\\", "")
        labelled(app.text_input, "Name of the main theme").set_value(" ")
        press(app, "Rename")
        assert mains() == ["", ""]
        press(app, "Take back the latest change")
        assert mains() == ["Arjen <b>sujuvuus</b>"] * 2


def test_a_change_shows_who_made_it_and_when_and_goes_back_and_forth(settings):
    with answered_project(settings) as (store, project):
        app = changing((store, project), "bussi")
        labelled(app.text_input, "Name of the theme").set_value("Työmatkat")
        press(app, "Rename")
        assert theme_named(store, project, "Työmatkat").origin == "person"
        assert "Theme renamed: Työmatkat · Facilitator, " in seen(app).replace("\\", "")
        assert "Last changed: Facilitator, " in cards(app)[0]
        press(app, "Take back the latest change")
        assert theme_named(store, project, "bussi").origin == "machine"
        press(app, "Make it again")
        assert theme_named(store, project, "Työmatkat")
        press(app, "Undo")
        assert theme_named(store, project, "bussi"), "the message at the foot has its way back too"


def test_a_name_that_is_taken_is_refused_in_a_sentence_and_markup_stays_letters(settings):
    with answered_project(settings) as (store, project):
        app = changing((store, project), "bussi")
        labelled(app.text_input, "Name of the theme").set_value("Oppisopimus")
        press(app, "Rename")
        assert "There is already a theme called “Oppisopimus”" in app.error[0].value
        labelled(app.text_input, "Name of the theme").set_value("<b>![kuva](http://x)</b> **a**")
        press(app, "Rename")
        app = screen("themes", project)
        assert all("![kuva](http" not in heading.value for heading in app.header)


def test_two_themes_become_one(settings):
    with answered_project(settings) as (store, project):
        press(changing((store, project), "bussi"), "Merge")
        (theme,) = store.themes(project.id)
        assert (theme.name, len(theme.contributions)) == ("oppisopimus", 9)


def test_an_answer_moves_in_two_taps_and_what_fits_nowhere_too(settings):
    with answered_project(settings) as (store, project):
        app = screen("themes", project)
        bus, training = (theme_named(store, project, name) for name in ("bussi", "oppisopimus"))
        said = bus.contributions[0]
        menu = app.menu_button(key=f"move-{bus.id}-{said}")
        assert menu.options == ["2 oppisopimus", "Put aside"]
        menu.click("2 oppisopimus").run()
        assert said in theme_named(store, project, "oppisopimus").contributions
        assert "Moved to the theme" in seen(app)
        [outside] = [one for one in app.menu_button if one.key.startswith("move-nowhere")]
        outside.click("2 oppisopimus").run()
        assert len(theme_named(store, project, "oppisopimus").contributions) == len(training.contributions) + 2


def test_chosen_answers_are_moved_put_aside_or_made_a_theme_together(settings):
    with answered_project(settings) as (store, project):
        bus = theme_named(store, project, "bussi")
        app = opened((store, project), "bussi")

        def choose(*said):
            for id in said:
                next(box for box in app.checkbox if box.key.endswith(id)).check().run()

        choose(*bus.contributions[:2])
        assert "Chosen: 2" in seen(app)
        app.menu_button(key=f"many-{bus.id}").click("2 oppisopimus").run()
        assert set(bus.contributions[:2]) <= set(theme_named(store, project, "oppisopimus").contributions)
        choose(bus.contributions[2])
        app.menu_button(key=f"many-{bus.id}").click("aside").run()
        [basket] = [theme for theme in store.themes(project.id) if theme.aside]
        assert (basket.name, basket.contributions) == ("Sivuun siirretyt vastaukset", bus.contributions[2:3])
        choose(bus.contributions[3])
        app.text_input(key=f"make-name-{bus.id}").set_value("Vuorovälit")
        press(app, "Make the theme")
        assert theme_named(store, project, "Vuorovälit").contributions == bus.contributions[3:4]
        assert len(theme_named(store, project, "bussi").contributions) == 1


def test_a_theme_of_ones_own_is_made_of_a_phrase_in_any_form_but_locked_themes_keep_theirs(settings):
    with answered_project(settings) as (store, project):
        seen_themes = store.themes(project.id)
        training = theme_named(store, project, "oppisopimus")
        store.keep_themes(project.id, with_lock(seen_themes, training.id, locked=True), seen=seen_themes)
        app = screen("themes", project)
        app.session_state["own-theme"] = True
        app.run()
        app.text_input(key="own-words-2").set_value("ehto").run()
        press(app, "Make the theme")
        assert len(theme_named(store, project, "ehto").contributions) == 1
        app.session_state["own-theme"] = True
        app.run()
        app.text_input(key="own-words-3").set_value("oppisopimukset").run()
        assert "Of them in locked themes, where they stay: 4." in seen(app)
        press(app, "Make the theme")
        assert len(theme_named(store, project, "oppisopimukset").contributions) == 1
        assert theme_named(store, project, "oppisopimus").contributions == training.contributions


def test_a_theme_is_locked_put_aside_and_taken_into_use_again(settings):
    with answered_project(settings) as (store, project):
        app = press(changing((store, project), "bussi"), "Lock")
        assert theme_named(store, project, "bussi").locked
        assert "The theme is locked: its name" in seen(app)
        assert not [button for button in app.button if button.label in ("Rename", "Merge", "Put the theme aside")]
        press(press(app, "Unlock"), "Put the theme aside")
        assert theme_named(store, project, "bussi").aside
        app.button(key="open-aside").click().run()
        press(app, "Take into use again: bussi")
        assert not theme_named(store, project, "bussi").aside


def test_new_answers_that_were_placed_by_themselves_are_told_of(settings):
    with answered_project(settings) as (store, project):
        app = screen("themes", project)
        assert "The themes stand on the words" in seen(app)
        themes = store.themes(project.id)
        store.keep_themes(project.id, with_lock(themes, themes[0].id, locked=True), seen=themes, verb="placed")
        assert "New answers came, and Kutomo placed them" in seen(screen("themes", project))


def test_finding_again_tells_that_edits_stay(settings):
    with answered_project(settings) as (store, project):
        app = screen("themes", project)
        assert "Themes that you have made or changed stay as they are" in seen(app)
        press(app, "Find themes")
        assert store.latest_job(FIND_THEMES, project.id).state == "waiting"


def test_a_split_is_suggested_and_a_person_names_the_parts(settings):
    with answered_project(settings) as (store, project):
        themes = store.themes(project.id)
        both = merged(themes, into=themes[0].id, other=themes[1].id)
        store.keep_themes(project.id, both, seen=themes)
        app = changing((store, project), "bussi")
        app.selectbox(key=f"of-parts-{both[0].id}").set_value(2).run()
        press(app, "Suggest a split")
        assert len(store.themes(project.id)) == 1, "nothing changes before somebody says so"
        [_whole, own] = [box for box in app.checkbox if box.key.startswith("part-taken")]
        own.uncheck().run()
        press(app, "Split like this")
        assert "Choose at least one part" in app.error[0].value
        next(box for box in app.checkbox if box.key == own.key).check().run()
        [_first, second] = [field for field in app.text_input if (field.key or "").startswith("part-name")]
        second.set_value("Oma osa")
        press(app, "Split like this")
        assert {theme.name for theme in store.themes(project.id)} == {"bussi", "Oma osa"}
        assert sum(len(theme.contributions) for theme in store.themes(project.id)) == 9
        assert "The theme was split" in seen(app)


def test_words_are_a_cloud_and_a_table_without_those_that_the_project_leaves_out(settings):
    with answered_project(settings) as (store, project):
        app = in_view((store, project), "words")
        assert "bussi" in pictures(app)[0]
        shown = app.dataframe[0].value
        assert list(shown[shown["Word"] == "oppisopimus"]["Answers"]) == [4]
        labelled(app.text_area, "Suomi").set_value("Busseja, töihin")
        press(app, "Save the words")
        assert store.project(project.id).left_out.fi == "Busseja, töihin"
        assert not set(app.dataframe[0].value["Word"]) & {"bussi", "bussit"}
        press(app, "Undo")
        assert store.project(project.id).left_out.fi == ""


def test_a_map_tells_the_same_in_sentences_and_a_table(settings):
    with answered_project(settings) as (store, project):
        assert "A map needs three themes at least." in seen(in_view((store, project), "map"))
        themes = store.themes(project.id)
        said = themes[0].contributions[:1]
        own = Theme(new_id(), project.id, 0, "Aamuvuoro", (), said, "person")
        store.keep_themes(project.id, with_own(themes, own), seen=themes)
        app = in_view((store, project), "map")
        [told] = pictures(app)
        assert told.startswith("Map of the themes. The largest: ")
        assert set(app.dataframe[0].value["Theme"]) == {"1 bussi", "2 oppisopimus", "3 Aamuvuoro"}


def test_a_second_person_codes_a_sample_blind_and_is_compared(settings):
    with answered_project(settings) as (store, project):
        [prompt] = store.frame(project.id).prompts
        store.say(project.id, [Said(new_id(), prompt.id, f"Bussi {number}", "fi") for number in range(10)])
        app = press(in_view((store, project), "method"), "Draw the sample")
        drawn = store.coding(project.id)
        assert len(drawn.placed) == 20
        app.text_input(key=f"coder-{drawn.id}").set_value("Aino").run()
        first = next(iter(drawn.placed))
        asked = labelled(app.get("button_group"), "Which theme")
        assert first in asked.key
        asked.set_value(drawn.placed[first]).run()
        assert store.coding(project.id).codes == {"Aino": {first: drawn.placed[first]}}
        store.keep_codes(project.id, drawn.id, "Aino", {id: drawn.placed[id] for id in drawn.placed})
        app = in_view((store, project), "method")
        assert "The themes – Aino: almost perfect agreement." in answers(app)
        assert list(app.dataframe[0].value["Cohen's kappa"]) == ["1.00 (1.00–1.00)"]


def test_answers_that_came_after_the_themes_are_placed_by_themselves_and_only_once(settings):
    with answered_project(settings) as (store, project):
        screen("themes", project)
        assert store.latest_job(FIND_THEMES, project.id) is None, "all of them were there when the themes were made"
        [prompt] = store.frame(project.id).prompts
        store.say(project.id, [Said(new_id(), prompt.id, "Bussi ei kulje viikonloppuna.", "fi")])
        app = screen("themes", project)
        job, parameters = store.lease("test")
        assert parameters == {"only_new": True}
        store.finish(job, "test")
        app.run()
        assert store.latest_job(FIND_THEMES, project.id).state == "done", "what fitted nowhere is not tried for ever"
        long_ago = [Said(new_id(), prompt.id, "Bussi oli myöhässä.", "fi", created_at="2019-05-02T08:00:00.000+00:00")]
        store.say(project.id, long_ago, source="import")
        app.run()
        assert store.lease("test"), "what a file brings is new, whenever it was said"
