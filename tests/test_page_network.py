from __future__ import annotations

import re

import pytest
from screens import answered_project, house, labelled, press, screen, seen

from workshop.model import Actor, ActorYear, Attendee
from workshop.store import ImportedTie, new_id, open_store


@pytest.fixture
def settings(tmp_path, monkeypatch):
    with house(tmp_path, monkeypatch) as settings:
        yield settings


TIES = [
    ImportedTie("Kaupunki", "Oppilaitos", "koulutus", 3, "Kunta", "Koulut"),
    ImportedTie("Oppilaitos", "Konepaja Oy", "oppisopimus", 2, "Koulut", "Yritykset"),
    ImportedTie("Kaupunki", "Kauppakamari", "tieto", 1, "Kunta", ""),
    ImportedTie("Konepaja Oy", "Oppilaitos", "oppisopimus", 4, "Yritykset", "Koulut", round="after"),
]


def field(fields, name):
    """The field of the form for ties; the form's own key stands before the name."""
    (found,) = [one for one in fields if re.fullmatch(rf"tie-[0-9a-f-]{{36}}-{name}", one.key or "")]
    return found


def tables(app):
    return [table.value.to_dict("records") for table in app.dataframe]


def test_without_ties_the_screen_says_how_to_bring_them_in(settings):
    with open_store(settings) as store:
        app = screen("network", store.add_project("Kaikki ovet auki"))
    assert "There are no ties yet" in seen(app)
    assert not app.get("iframe")


def test_the_network_is_shown_in_words_as_a_map_and_as_tables(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki")
        store.import_ties(project.id, TIES[:3])
        app = screen("network", project)
    assert any("Measure: density" in text.value for text in app.text)
    assert len(app.get("iframe")) == 1
    brokers, between, actors, ties = tables(app)
    assert {"Group": "● Kunta (1)", "■ Koulut (1)": "100%"}.items() <= between[0].items()
    assert [row["Actor"] for row in actors] == ["Kauppakamari", "Kaupunki", "Konepaja Oy", "Oppilaitos"]
    assert actors[1] == {"Actor": "Kaupunki", "Group": "● Kunta", "Ties it named": 2, "Ties others named": 0}
    assert brokers[0]["Actor"] == "Oppilaitos"
    assert {
        "From": "Oppilaitos",
        "To": "Konepaja Oy",
        "Kind": "oppisopimus",
        "Level": "2 coordination",
        "Round": "Now",
        "How it is known": "Reported: one has named it, the other has not answered",
    } in ties


def test_the_round_before_can_be_looked_at_where_there_are_two(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki")
        store.import_ties(project.id, TIES)
        app = screen("network", project)
        assert {row["Round"] for row in tables(app)[-1]} == {"A year later"}
        assert "Between the two rounds" in seen(app)
        app.segmented_control(key="way").set_value("beside").run()
        assert len(app.get("iframe")) == 2
        labelled(app.segmented_control, "Round").set_value("before").run()
        assert not app.exception
        assert {row["Round"] for row in tables(app)[-1]} == {"Now"}


def test_too_few_answers_are_told_with_a_warning_and_by_name(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki")
        store.import_ties(project.id, TIES[:1])
        app = screen("network", project)
    assert "Actors who have told of their ties: 1 of 2, 50%. (Measure: response rate.)" in seen(app)
    assert app.warning[0].value.startswith("Under 70% have answered.")
    assert re.search(r"Not yet answered.*Oppilaitos", seen(app))


def test_one_actor_is_looked_at_and_its_leave_to_be_named_is_taken_back(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki")
        store.import_ties(project.id, TIES[:3])
        (school,) = [actor for actor in store.material(project.id).actors if actor.name == "Oppilaitos"]
        app = screen("network", project)
        app.selectbox(key=f"look-at-{project.id}").set_value(school.id).run()
        assert "If Oppilaitos leaves, these are left without a connection to the others: Konepaja Oy." in seen(app)
        app.checkbox(key=f"named-{school.id}-False").check().run()
        assert [actor.name for actor in store.material(project.id).actors if actor.may_be_named] == ["Oppilaitos"]
        press(app, "Undo")
        assert not any(actor.may_be_named for actor in store.material(project.id).actors)


def test_the_map_and_its_tables_show_a_part_and_all_measures_have_a_sentence(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki")
        store.import_ties(project.id, TIES)
        app = screen("network", project)
        labelled(app.segmented_control, "Round").set_value("before").run()
        app.selectbox(key="filter-level").set_value(2).run()
        assert [row["Level"] for row in tables(app)[-1]] == ["3 cooperation", "2 coordination"]
        labelled(app.multiselect, "Kinds of tie").set_value(["tieto"]).run()
        assert tables(app)[-1] == []
        app.session_state["more-measures"] = True
        app.run()
    assert not app.exception
    assert "(Measure: cut points.)" in seen(app)
    assert "(Measure: k-core.)" in seen(app)


def test_the_round_is_downloaded_for_print_and_for_other_tools(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki")
        store.import_ties(project.id, TIES[:3])
        app = screen("network", project)
        app.segmented_control(key="network-part").set_value("files").run()
        assert not app.exception
        app.toggle(key="all-measures").set_value(True).run()
    assert not app.exception
    offered = [button.proto.label for button in app.get("download_button")]
    assert [label.split()[0] for label in offered] == [
        *["SVG,", "PNG,"] * 2,
        *["Network", "Network", "Actors", "Ties", "All"],
    ]


def part(app, name):
    app.segmented_control(key="network-part").set_value(name).run()
    assert not app.exception
    return app


def test_a_draft_is_taken_into_the_synthesis_once_and_by_group(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki", language="fi")
        firms = [ImportedTie(f"Yritys {at}", "Välittäjä", "", 2, "Yritykset", "Yritykset") for at in range(3)]
        store.import_ties(project.id, [*firms, ImportedTie("Välittäjä", "Kunta", "", 2, "Yritykset", "Kunnat")])
        app = part(screen("network", project), "drafts")
        assert "If Välittäjä leaves" in seen(app)
        assert "So what?" in seen(app)
        press(app, "Take into the synthesis")
        (taken,) = store.material(project.id).findings
        assert taken.text == "Osa verkoston yhteyksistä on tämän ryhmän yhden toimijan varassa: Yritykset."
        assert (taken.status, len(taken.evidence)) == ("draft", 4)
        store.replace_drafts(project.id, [])
        app = part(screen("network", project), "drafts")
        assert "In the synthesis" in seen(app)
        assert len(store.material(project.id).findings) == 1


def test_members_with_the_same_challenge_are_brought_together(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki", language="fi")
        store.add_actors(
            [
                Actor(
                    new_id(), project.id, "Redu", committed="strong", challenge="Ohjaajia on liian vähän työpaikalla"
                ),
                Actor(new_id(), project.id, "Konepaja", challenge="Työpaikan ohjaajat vaihtuvat"),
            ]
        )
        (redu,) = [actor for actor in store.material(project.id).actors if actor.name == "Redu"]
        store.keep_years(project.id, redu.id, [ActorYear(2025, joined=True, benefit=3), ActorYear(2026, trained=True)])
        app = part(screen("network", project), "members")
        commitment, years = tables(app)
        assert commitment[0] == {"Commitment": "Strongly committed", "How many": 1, "Actors": "Redu"}
        assert [row["Members at the end of the year"] for row in years] == [1, 1]
        assert "These speak of the same" in seen(app)
        press(app, "Mark as shared")
        assert len({actor.shared_challenge for actor in store.material(project.id).actors} - {""}) == 1
        assert "Actors who share it" in seen(app)


def test_actors_have_themes_and_workshops_in_common(settings):
    with answered_project(settings) as (store, project):
        store.import_ties(project.id, [ImportedTie("Bussi", "Oppisopimus"), ImportedTie("Yhteyshenkilö", "Bussi")])
        (workshop,) = store.material(project.id).workshops
        link = store.room_link(project.id, workshop.id, "sign-in")
        for id, name in enumerate(("BUSSI", "oppisopimus", "Vieras")):
            store.sign_in(link, Attendee(f"a{id}", workshop.id, name))
        app = screen("network", project)
        app.session_state["two-modes"] = True
        app.run()
    assert not app.exception
    pairs = [one["Actors"] for table in tables(app) for one in table if "In common" in one]
    assert pairs == ["Oppisopimus – Yhteyshenkilö", "Bussi – Oppisopimus"]
    assert "Signed in by a name that no actor of the network has: 1." in seen(app)


def correcting(project, way="tie"):
    """The screen where that is added or corrected."""
    app = screen("network", project)
    if any(one.key == "network-part" for one in app.segmented_control):
        app.segmented_control(key="network-part").set_value("correct").run()
    app.segmented_control(key="network-way").set_value(way).run()
    assert not app.exception
    return app


def write(box, words):
    """Write something new into a list that may be added to; the test's own list does not know that it may."""
    box.options.append(words)
    return box.set_value(words)


def test_a_tie_is_added_between_new_actors_and_taken_back(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki")
        store.add_group(project.id, "Yritykset")
        store.import_ties(project.id, TIES[3:])
        app = correcting(project)
        write(field(app.selectbox, "source"), "  Kylä   talo ")
        field(app.selectbox, "source-group").set_value("Yritykset")
        field(app.selectbox, "target").set_value("Oppilaitos")
        press(app, "Save the tie")
        material = store.material(project.id)
        assert {actor.name: bool(actor.group) for actor in material.actors}["Kylä talo"]
        (drawn,) = [tie for tie in material.ties if tie.origin == "map"]
        assert (drawn.level, drawn.round) == (1, "after")
        press(app, "Undo")
        assert "Kylä talo" not in {actor.name for actor in store.material(project.id).actors}


def test_a_tie_needs_two_actors_and_what_was_written_stays(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki")
        app = correcting(project)
        write(field(app.selectbox, "source"), "Kaupunki")
        write(field(app.selectbox, "target"), "kaupunki")
        press(app, "Save the tie")
        assert "Name two different actors" in app.error[0].value
        assert store.material(project.id).actors == ()
        assert field(app.selectbox, "source").value == "Kaupunki"


def test_an_actor_and_its_tie_are_corrected(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki")
        store.import_ties(project.id, TIES[:2])
        (school,) = [actor for actor in store.material(project.id).actors if actor.name == "Oppilaitos"]
        tie = next(tie for tie in store.material(project.id).ties if tie.source == school.id)
        app = correcting(project, "change")
        app.selectbox(key=f"correct-{project.id}").set_value(school.id).run()
        labelled(app.text_area, "Other names").set_value("Redu\noppilaitos\n REDU \n")
        labelled(app.selectbox, "Commitment").set_value("strong")
        press(app, "Save the changes")
        (school,) = [actor for actor in store.material(project.id).actors if actor.id == school.id]
        assert (school.synonyms, school.committed) == (("REDU",), "strong")
        app.selectbox(key=f"tie-of-{school.id}-2").set_value(tie.id).run()
        labelled(app.selectbox, "Level").set_value(4)
        press(app, "Save the changes", nth=1)
        assert {one.level for one in store.material(project.id).ties if one.id == tie.id} == {4}
        press(app, "Put the tie aside")
        assert tie.id not in {one.id for one in store.material(project.id).ties}
        press(app, "Undo")
        assert tie.id in {one.id for one in store.material(project.id).ties}
        labelled(app.checkbox, "Joined").check()
        labelled(app.selectbox, "Benefit").set_value(4)
        press(app, "Save the year")
        assert "joined and benefit 4 of 5" in seen(app)


def test_actors_are_merged_split_and_put_aside(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki")
        store.import_ties(project.id, [ImportedTie("ELY-keskus", "Kaupunki"), ImportedTie("Elinvoimakeskus", "Redu")])
        ids = {actor.name: actor.id for actor in store.material(project.id).actors}

        def names():
            return [actor.name for actor in store.material(project.id).actors]

        kept = ids["Elinvoimakeskus"]
        app = correcting(project, "change")
        app.selectbox(key=f"correct-{project.id}").set_value(kept).run()
        app.multiselect(key=f"others-{kept}-3").set_value([ids["ELY-keskus"]]).run()
        press(app, "Merge")
        assert "ELY-keskus" not in names()
        assert {tie.source for tie in store.material(project.id).ties} == {kept}
        press(app, "Split off")
        assert "ELY-keskus" in names()
        press(app, "Put the actor aside")
        assert "Elinvoimakeskus" not in names()


def test_an_actor_has_a_name_of_its_own(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki")
        app = correcting(project, "actor")
        field_of = next(one for one in app.text_input if one.label == "Name")
        field_of.set_value(" \u200b ")
        press(app, "Save the actor")
        assert "Write the name" in app.error[0].value
        next(one for one in app.text_input if one.label == "Name").set_value("Kylätalkkarit")
        press(app, "Save the actor")
        assert [actor.name for actor in store.material(project.id).actors] == ["Kylätalkkarit"]


def test_a_tie_that_is_saved_again_is_changed(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki")
        store.import_ties(project.id, [ImportedTie("Kaupunki", "Oppilaitos", "", 3)])
        app = correcting(project)
        field(app.selectbox, "source").set_value("Kaupunki")
        field(app.selectbox, "target").set_value("Oppilaitos")
        next(box for box in app.selectbox if box.label == "Level").set_value(0)
        press(app, "Save the tie")
        assert [tie.level for tie in store.material(project.id).ties] == [0]
        app.segmented_control(key="network-part").set_value("look").run()
        assert "No ties between the actors have been named yet." in seen(app)


BAD = """Kuka;Kenen kanssa;Taso
Redu;Kela;2
redu;KELA;4
Redu;re\u00addu;1
 ;Kela;1
\u200b;Kela;1
Kela;Kaupunki;9
Kela;Kaupunki;paljon
Yritys;Yhdistys;1
"""


def test_a_bad_file_is_taken_in_as_far_as_it_can_and_tells_every_row(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki")
        app = correcting(project, "file")
        app.file_uploader[0].set_value(("siteet.csv", BAD.encode(), "text/csv")).run()
        assert not app.exception
        assert [box.label for box in app.expander][:2] == ["5 rows cannot be used", "1 row is taken in changed"]
        press(app, "Add the ties")
        material = store.material(project.id)
        assert {actor.name for actor in material.actors} == {"Redu", "Kela", "Yritys", "Yhdistys"}
        assert sorted(tie.level for tie in material.ties) == [1, 4]
        assert "New actors: 4. New ties: 2." in seen(app)
        app.segmented_control(key="network-part").set_value("look").run()
        assert not app.exception
        assert "Measure: density" in seen(app)


def test_a_network_of_one_is_a_network_still(settings):
    with open_store(settings) as store:
        project = store.add_project("Kaikki ovet auki")
        store.add_actors([Actor(new_id(), project.id, "Yksin")])
        app = screen("network", project)
        assert "No ties between the actors have been named yet." in seen(app)
        assert len(app.get("iframe")) == 1
        for name in ("correct", "drafts", "members", "files"):
            part(app, name)
