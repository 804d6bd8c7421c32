"""Notes from paper on the facilitators' screen: one after the other, many at once; tables' links; photos."""

from __future__ import annotations

import io
import secrets

import pytest
from PIL import Image
from screens import house, press, screen, seen

from pages.shared.table_links import in_order
from workshop.collect.templates import TEMPLATES, make_project
from workshop.model import TableLink
from workshop.store import Store, open_store
from workshop.store.errors import NothingSaved


@pytest.fixture
def prepared(tmp_path, monkeypatch):
    """A project from the template, in English, with its store."""
    with house(tmp_path, monkeypatch) as settings, open_store(settings) as store:
        yield store, make_project(store, TEMPLATES["four-workshops"], name="Kaikki ovet auki", language="en")


def opened(project, *panels):
    """The step with those panels open."""
    app = screen("prepare", project)
    app.segmented_control(key="step").set_value("answers").run()
    for panel in panels:
        app.session_state[panel] = True
        app.run()
    assert not app.exception, [problem.value for problem in app.exception]
    return app


def labelled(widgets, label):
    return next(widget for widget in widgets if widget.label.startswith(label))


def line(app):
    """The screen with the line for one note after the other."""
    app.segmented_control(key="notes-way").set_value("one").run()
    return app


def send(app, project, *notes):
    """What the line sends: every note that it has no answer to yet."""
    app.session_state[f"note-line-{project.id}"] = {"waiting": list(notes)}
    app.run()
    assert not app.exception, [problem.value for problem in app.exception]
    return app


def heard(store, project, text, **more):
    frame = store.frame(project.id)
    values = {"prompt": frame.prompts[0].id, "group": frame.groups[1].id, "table": "", **more}
    return {"key": secrets.token_hex(16), "text": text, **values}


def picture():
    kept = io.BytesIO()
    Image.new("RGB", (300, 200), (240, 240, 200)).save(kept, "PNG")
    return kept.getvalue()


# One after the other


def test_every_note_of_the_line_is_kept_where_it_was_written(prepared):
    store, project = prepared
    app = line(opened(project))
    mine = heard(store, project, " - Bussi kulkee  liian harvoin ", table="Table 3")
    send(app, project, mine, heard(store, project, "Toinen", group=None))

    said = {one.text: one for one in store.material(project.id).contributions}
    assert set(said) == {"Bussi kulkee liian harvoin", "Toinen"}
    first = said["Bussi kulkee liian harvoin"]
    assert (first.source, first.at_table, first.group, first.prompt) == (
        "scribe",
        "Table 3",
        mine["group"],
        mine["prompt"],
    )
    assert said["Toinen"].group is None
    assert "Bussi kulkee liian harvoin" in seen(app)


def test_a_note_that_the_line_sends_until_it_is_answered_is_kept_once(prepared):
    store, project = prepared
    app = line(opened(project))
    first, second = heard(store, project, "Bussi"), heard(store, project, "Bussi")

    for notes in ([first], [first], [first, second], [second]):
        send(app, project, *notes)

    assert len(store.material(project.id).contributions) == 2


def test_what_could_not_be_saved_is_told_and_kept_at_the_next_try(prepared, monkeypatch):
    store, project = prepared
    app = line(opened(project))
    note = heard(store, project, "Bussi")

    def full(*_args):
        raise NothingSaved

    with monkeypatch.context() as broken:
        broken.setattr(Store, "write_down", full)
        assert "Nothing was saved just now." in seen(send(app, project, note))
    assert store.material(project.id).contributions == ()
    assert "Nothing was saved just now." not in seen(send(app, project, note))
    assert [one.text for one in store.material(project.id).contributions] == ["Bussi"]


def test_the_latest_ten_notes_are_listed_and_one_is_taken_back_into_the_line(prepared):
    store, project = prepared
    app = line(opened(project))
    send(app, project, *(heard(store, project, f"Huomio {n}") for n in range(12)))
    buttons = [button for button in app.button if button.label.startswith("Take the note back")]
    assert len(buttons) == 10
    assert "Huomio 11" in buttons[0].label

    buttons[0].click().run()

    assert not app.exception, [problem.value for problem in app.exception]
    assert len(store.material(project.id).contributions) == 11
    assert "Huomio 11" in app.session_state["note-put-back"]["text"]
    assert not any("Huomio 11" in button.label for button in app.button)


def test_a_note_that_somebody_else_has_taken_back_is_told(prepared):
    store, project = prepared
    app = send(line(opened(project)), project, heard(store, project, "Bussi"))
    store.take_back_note(project.id, store.material(project.id).contributions[0].id)
    [button] = [button for button in app.button if button.label.startswith("Take the note back")]

    button.click().run()

    assert not app.exception, [problem.value for problem in app.exception]
    assert "This is no longer there." in seen(app)
    assert "note-put-back" not in app.session_state


def test_words_like_markup_are_shown_as_they_were_written(prepared):
    store, project = prepared
    app = line(opened(project))
    send(app, project, heard(store, project, "![x](http://y) **ei**", table="<b>"))

    assert "![x](http://y) **ei**" in [text.value for text in app.text]
    assert any(r"\!\[x\]" in button.label for button in app.button)


# Many at once


def test_what_becomes_a_note_is_shown_before_it_is_added(prepared):
    store, project = prepared
    app = opened(project)
    box = labelled(app.text_area, "Notes")
    box.set_value("- Oppisopimus toimii, kun ohjaaja on sama\n\n• Vi behöver mer arbetskraft\n").run()

    shown = app.dataframe[0].value
    assert list(shown["Note"]) == ["Oppisopimus toimii, kun ohjaaja on sama", "Vi behöver mer arbetskraft"]
    assert list(shown["Language"]) == ["Suomi", "Svenska"]
    assert store.material(project.id).contributions == ()
    press(app, "Add the notes")
    assert len(store.material(project.id).contributions) == 2


def test_pasted_notes_belong_to_the_table_that_was_chosen(prepared):
    store, project = prepared
    frame = store.frame(project.id)
    home = next(one for one in frame.activities if one.id == frame.prompts[0].activity).workshop
    store.add_table(project.id, home, "Table 1")
    app = opened(project)
    assert list(labelled(app.selectbox, "At which table?").options) == ["At no table, or nobody knows", "Table 1"]
    app.selectbox(key="notes-table").set_value("Table 1").run()
    labelled(app.text_area, "Notes").set_value("Bussi").run()

    press(app, "Add the notes")

    assert [one.at_table for one in store.material(project.id).contributions] == ["Table 1"]


def test_a_line_longer_than_an_answer_is_told_and_the_text_stays(prepared):
    store, project = prepared
    app = opened(project)
    labelled(app.text_area, "Notes").set_value("lyhyt\n" + "x" * 10_001).run()
    app = press(app, "Add the notes")

    assert "A note has 10,001 characters, when 10,000 fit in." in seen(app)
    assert labelled(app.text_area, "Notes").value.startswith("lyhyt")
    assert store.material(project.id).contributions == ()


# Links for tables


def tables(store, project):
    return [link.name for link in in_order(store.tables(project.id))]


def test_links_are_made_for_all_tables_at_once_and_pressed_twice_once(prepared):
    store, project = prepared
    app = opened(project, "tables")
    labelled(app.number_input, "How many tables").set_value(11)
    app = press(app, "Make the links")
    assert "11 links were made." in seen(app)
    labelled(app.number_input, "How many tables").set_value(12)
    app = press(app, "Make the links")

    assert "1 link was made." in seen(app)
    assert tables(store, project) == [f"Table {n}" for n in range(1, 13)]
    assert len({link.token for link in store.tables(project.id)}) == 12


def test_a_table_shows_its_link_its_heads_and_its_notes(prepared):
    store, project = prepared
    app = press(opened(project, "tables"), "Make the links")
    link = in_order(store.tables(project.id))[0]
    store.write_at_table(link, [], heads=7)
    app.session_state[f"table-{link.token}"] = True
    app.run()

    assert [panel.label for panel in app.expander if panel.label.startswith("Table 1 ")] == [
        "Table 1 · 7 people · 0 notes written down"
    ]
    assert "At the tables sit 7 people." in seen(app)
    assert any(f"/t/{link.token}" in code.value for code in app.code)


def test_a_link_is_closed_and_opened_again(prepared):
    store, project = prepared
    app = press(opened(project, "tables"), "Make the links")
    link = in_order(store.tables(project.id))[0]
    app.session_state[f"table-{link.token}"] = True
    app.run()

    app = press(app, "Close the link")
    assert store.table(link.token).closed
    app = press(app, "Open the link again")
    assert not store.table(link.token).closed


def test_a_day_that_is_over_is_refused(prepared):
    store, project = prepared
    app = opened(project, "tables")
    labelled(app.date_input, "The last day").set_value("2020-01-01")
    app = press(app, "Make the links")

    assert "That time is over already." in seen(app)
    assert store.tables(project.id) == ()


def test_tables_are_in_order_of_their_numbers():
    names = ["Pöytä 10", "Ikkuna", "Pöytä 9", "pöytä 1", "2", "Äly 3"]
    links = [TableLink(name, "p", "w", name) for name in names]

    assert [link.name for link in in_order(links)] == ["2", "Ikkuna", "pöytä 1", "Pöytä 9", "Pöytä 10", "Äly 3"]


# Photos


@pytest.fixture
def photo(prepared):
    store, project = prepared
    activity = store.frame(project.id).activities[0].id
    return store.add_photo(
        project.id, activity, picture(), media_type="image/png", alternative="Fläppi", at_table="Table 1"
    )


def test_a_photo_is_worded_anew_put_aside_and_taken_among_the_others_again(prepared, photo):
    store, project = prepared
    app = opened(project, "photos")
    assert len(app.get("image")) == 1
    labelled(app.text_area, "What is on the picture").set_value("Viisi lappua")
    app = press(app, "Save the words")
    assert store.photos(project.id)[0].alternative == "Viisi lappua"
    app = press(app, "Put the picture aside")
    assert store.photos(project.id)[0].hidden
    app = press(app, "Take it among the others again")
    assert not store.photos(project.id)[0].hidden


def test_a_photo_comes_into_the_report_only_when_it_is_chosen(prepared, photo):
    store, project = prepared
    assert not photo.in_report
    for wanted in (True, False):
        app = opened(project, "photos")
        labelled(app.toggle, "Show the picture in the report").set_value(wanted).run()
        assert store.photos(project.id)[0].in_report == wanted


def test_a_photo_keeps_its_words(prepared, photo):
    store, project = prepared
    app = opened(project, "photos")
    labelled(app.text_area, "What is on the picture").set_value(" \u200b")
    app = press(app, "Save the words")

    assert "One field is still empty." in seen(app)
    assert store.photos(project.id)[0].alternative == "Fläppi"


def test_a_photo_is_erased_for_good(prepared, photo):
    store, project = prepared

    press(opened(project, "photos"), "Erase the picture")

    assert store.photos(project.id) == ()


def test_a_photo_of_a_camera_is_added_with_words(prepared):
    store, project = prepared
    app = opened(project, "photos")
    labelled(app.file_uploader, "A photo").set_value(("seinä.png", picture(), "image/png"))
    labelled(app.text_area, "What is on the picture").set_value("Ideaseinä")
    labelled(app.text_input, "At which table").set_value("Table 2")
    app = press(app, "Add the photo")

    [photo] = store.photos(project.id)
    assert (photo.alternative, photo.at_table, photo.media_type) == ("Ideaseinä", "Table 2", "image/png")
    assert "The photo was added." in seen(app)


@pytest.mark.parametrize(
    ("content", "words", "said"),
    [
        (b"", "Seinä", "Choose a picture first."),
        (b"<svg>", "Seinä", "not a picture that can be read"),
        (picture(), "", "still empty"),
    ],
)
def test_without_a_picture_or_words_nothing_is_added(prepared, content, words, said):
    store, project = prepared
    app = opened(project, "photos")
    if content:
        labelled(app.file_uploader, "A photo").set_value(("a.png", content, "image/png"))
    labelled(app.text_area, "What is on the picture").set_value(words)
    app = press(app, "Add the photo")

    assert store.photos(project.id) == ()
    assert said in seen(app)
