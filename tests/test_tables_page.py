"""A table's own page: one note-keeper writes down what people without phones say, corrects it, and adds a photo."""

import io
import re
from dataclasses import replace
from datetime import timedelta

import pytest
from PIL import ExifTags, Image
from starlette.applications import Starlette
from starlette.testclient import TestClient
from test_web import House, read

from workshop.model import Localised
from workshop.store import Said, Store, close_stores, now, open_store
from workshop.store.errors import NothingSaved
from workshop.web import routes, uploads
from workshop.web.tables import MOST_NOTES

TEXT = "- Bussi kulkee liian harvoin\n\n• Oppisopimus toimii\nOppisopimus toimii"
THREE = ["Bussi kulkee liian harvoin", "Oppisopimus toimii", "Oppisopimus toimii"]


class Table(House):
    """A house with a table in its workshop."""

    def __init__(self, directory) -> None:
        super().__init__(directory)
        self.link = self.add_table("Pöytä 1")
        self.path = f"/t/{self.link.token}"

    def add_table(self, name, **more):
        with open_store(self.settings) as store:
            return store.add_table(self.project.id, self.workshop.id, name, **more)

    def fields(self, text, path=None, **more):
        """The fields of a freshly loaded page, filled in."""
        page = self.browser.get(path or self.path).text
        form = re.search(r'name="form" value="([^"]+)"', page)[1]
        chosen = {"question": self.works.id, "group": self.employers.id, "heads": ""}
        return {"form": form, **chosen, "text-notes": text, **more}

    def write(self, text, path=None, **more):
        return self.send(self.fields(text, path, **more), path)

    def send(self, fields, path=None):
        return self.browser.post(path or self.path, data=fields, follow_redirects=False)

    def texts(self):
        return sorted(said.text for said in self.contributions())

    def note(self, text):
        return next(said.id for said in self.contributions() if said.text == text)

    def keep(self, link):
        with open_store(self.settings) as store:
            store.keep_table(link)

    def now(self):
        with open_store(self.settings) as store:
            return store.table(self.link.token)

    def photos(self):
        with open_store(self.settings) as store:
            return [(photo, store.photo_content(photo.id)) for photo in store.photos(self.project.id)]


@pytest.fixture
def house(tmp_path):
    yield Table(tmp_path)
    close_stores()


def picture(kind="JPEG", **how):
    kept = io.BytesIO()
    Image.new("RGB", (300, 200), (240, 240, 200)).save(kept, kind, **how)
    return kept.getvalue()


def send_photo(house, content, *, field="photo", name="IMG_1.jpg", **fields):
    form = re.search(r'name="form" value="([^"]+)"', house.browser.get(f"{house.path}/photo").text)[1]
    sent = {"form": form, "alternative": "Viisi lappua bussivuoroista", **fields}
    return house.browser.post(
        f"{house.path}/photo", data=sent, files={field: (name, content, "image/jpeg")}, follow_redirects=False
    )


# Notes


def test_each_line_becomes_a_note_under_the_tables_name(house):
    reply = house.write(TEXT)

    assert reply.status_code == 303
    assert house.texts() == sorted(THREE)
    kept = {(said.source, said.at_table, said.group, said.prompt, said.participant) for said in house.contributions()}
    assert kept == {("scribe", "Pöytä 1", house.employers.id, house.works.id, None)}
    page = house.browser.get(reply.headers["location"])
    assert re.search(r"Saved at \d{1,2}:\d\d", read(page))
    for said in ("Pöytä 1", "Ennakkotehtävät", "3 notes", *THREE):
        assert said in read(page)


def test_a_form_sent_again_is_kept_once_and_only_what_was_added_is_new(house):
    fields = house.fields(TEXT)

    for _time in range(3):
        assert house.send(fields).status_code == 303
    assert house.texts() == sorted(THREE)
    house.send({**fields, "text-notes": f"{TEXT}\nMatkat ovat pitkiä"})

    assert house.texts() == sorted([*THREE, "Matkat ovat pitkiä"])


def test_a_line_that_was_changed_after_going_back_is_kept_though_the_form_is_the_same(house):
    fields = house.fields("Bussi\nJuna")
    house.send(fields)

    house.send({**fields, "text-notes": "Linja-auto\nJuna"})
    house.send({**fields, "group": house.workers.id})

    assert house.texts() == ["Bussi", "Bussi", "Juna", "Juna", "Linja-auto"]


def test_what_was_taken_back_does_not_come_back_with_its_form(house):
    fields = house.fields("Bussi kulkee")
    house.send(fields)
    house.browser.post(f"{house.path}/note/{house.note('Bussi kulkee')}", data={"back": "1"})

    house.send(fields)

    assert house.texts() == []


def test_the_same_words_in_another_form_are_another_note(house):
    house.write("Bussi kulkee")
    house.write("Bussi kulkee")

    assert house.texts() == ["Bussi kulkee"] * 2


def test_the_script_hears_when_it_was_saved_and_where_to_go(house):
    fields = house.fields("Bussi kulkee")

    heard = house.browser.post(house.path, data=fields, headers={"accept": "application/json"}).json()

    assert heard["saved"] == fields["form"]
    assert re.fullmatch(r"Saved at \d{1,2}:\d\d( [AP]M)?", heard["said"])
    assert "1 note" in read(house.browser.get(heard["to"]))


def test_every_group_can_be_chosen_staff_too_and_a_mixed_table_is_nobodys(house):
    page = house.browser.get(house.path).text
    names = re.findall(r'<option value="[^"]+"[^>]*>([^<]+)</option>', page)
    assert names == ["Työnantajat", "Työntekijät", "Henkilöstö", "Of several groups, or nobody knows"]

    house.write("Ohjaaja", group=house.staff.id)
    house.write("Sekaisin", group="none")

    assert {said.text: said.group for said in house.contributions()} == {
        "Ohjaaja": house.staff.id,
        "Sekaisin": None,
    }


def test_the_next_notes_go_to_the_same_question_and_group_unless_another_is_chosen(house):
    house.write("Matkat", question=house.hinders.id, group=house.workers.id)

    page = house.browser.get(house.path).text

    assert re.findall(r'value="([^"]+)" required checked', page) == [house.hinders.id]
    assert re.findall(r'<option value="([^"]+)"[^>]* selected', page) == [house.workers.id]


def test_a_tables_link_of_a_group_asks_for_no_group_and_keeps_to_it(house):
    link = house.add_table("Pöytä 2", group=house.staff.id)
    assert "<select" not in house.browser.get(f"/t/{link.token}").text

    house.write("Ohjaaja", f"/t/{link.token}", group=house.workers.id)

    assert [said.group for said in house.contributions()] == [house.staff.id]


def test_only_open_questions_of_the_tables_own_workshop_that_are_answered_in_words_are_asked(house):
    with open_store(house.settings) as store:
        store.add_prompt(house.project.id, house.activity.id, "Miltä tuntuu?", form="scale")
        other = store.add_workshop(house.project.id, "Työpaja 2")
        elsewhere = store.add_activity(other, method="idea_wall", title="Ideat", state="open")
        foreign = store.add_prompt(house.project.id, elsewhere.id, "Mitä muuta?")
        draft = store.add_activity(house.workshop, method="idea_wall", title="Myöhemmin")
        later = store.add_prompt(house.project.id, draft.id, "Entä sitten?")
    page = read(house.browser.get(house.path))
    assert "Mikä toimii?" in page
    for hidden in ("Miltä tuntuu?", "Mitä muuta?", "Entä sitten?"):
        assert hidden not in page

    for prompt in (foreign.id, later.id, "x", ""):
        reply = house.write("Bussi", question=prompt)
        assert reply.status_code == 422
        assert "Choose the question" in read(reply)
        assert "Bussi" in reply.text
    assert house.texts() == []


def test_a_question_is_asked_in_the_visitors_language(house):
    with open_store(house.settings) as store:
        store.change_prompt(house.project.id, replace(house.works, texts=Localised(sv="Vad fungerar?")))

    page = house.browser.get(f"{house.path}?lang=sv")

    assert "Vad fungerar?" in page.text
    assert '<html lang="sv">' in page.text


@pytest.mark.parametrize("group", ["", "x", None])
def test_without_a_group_the_text_comes_back_and_nothing_is_kept(house, group):
    reply = house.write(TEXT, group=group or "")

    assert reply.status_code == 422
    assert "Choose whose notes these are." in read(reply)
    assert "Bussi kulkee liian harvoin" in reply.text
    assert house.texts() == []


@pytest.mark.parametrize("text", ["", " \n\t\n", "-\n•\n", "\u200b\n\u2060"])
def test_nothing_written_is_no_note(house, text):
    reply = house.write(text)

    assert reply.status_code == 422
    assert "Nothing is written yet." in read(reply)


def test_a_note_that_is_too_long_and_too_many_notes_come_back_whole(house):
    with open_store(house.settings) as store:
        store.change_prompt(house.project.id, replace(house.works, longest=40))
    reply = house.write(f"lyhyt\n{'pitkä ' * 8}")
    assert reply.status_code == 422
    assert "47 characters, when 40 fit in" in read(reply)
    assert "lyhyt" in reply.text
    reply = house.write("\n".join(f"muistiinpano {n}" for n in range(MOST_NOTES + 1)))
    assert reply.status_code == 422
    assert f"muistiinpano {MOST_NOTES}" in reply.text

    assert house.texts() == []
    assert house.write("\n".join(f"muistiinpano {n}" for n in range(MOST_NOTES))).status_code == 303


def test_markup_and_hidden_characters_are_only_text(house):
    house.write("<b onclick=x>Bussi</b>\x00\u202e & {{ 7*7 }}")

    assert house.texts() == ["<b onclick=x>Bussi</b> & {{ 7*7 }}"]
    assert "<b onclick" not in house.browser.get(house.path).text


def test_a_table_sees_its_own_notes_only_also_those_that_were_put_aside(house):
    other = house.add_table("Pöytä 2")
    house.write("Meidän")
    house.write("Piilotettu")
    house.write("Muiden", f"/t/{other.token}")
    house.answer(house.join(), {house.works: "Puhelimella"})
    with open_store(house.settings) as store:
        store.hide(house.project.id, house.note("Piilotettu"))

    page = read(house.browser.get(house.path))

    assert "Meidän" in page
    assert "Piilotettu" in page
    assert "Muiden" not in page
    assert "Puhelimella" not in page


def test_a_table_of_the_same_name_in_another_workshop_is_another_table(house):
    with open_store(house.settings) as store:
        workshop = store.add_workshop(house.project.id, "Työpaja 2")
        twin = store.add_table(house.project.id, workshop.id, "Pöytä 1")
    house.write("Meidän")

    assert "Meidän" not in read(house.browser.get(f"/t/{twin.token}"))
    assert house.browser.get(f"/t/{twin.token}/note/{house.note('Meidän')}").status_code == 404


# Corrections


def corrected(house, note, text, **fields):
    over = re.search(r'name="over" value="([^"]+)"', house.browser.get(f"{house.path}/note/{note}").text)[1]
    sent = {"over": over, "text-note": text, **fields}
    return house.browser.post(f"{house.path}/note/{note}", data=sent, follow_redirects=False)


def test_a_note_is_corrected_and_taken_back_to_the_last_byte(house, tmp_path):
    house.write("Busi kulke\nToinen")
    note = house.note("Busi kulke")

    assert corrected(house, note, " Bussi  kulkee ").status_code == 303
    assert house.texts() == ["Bussi kulkee", "Toinen"]
    reply = house.browser.post(f"{house.path}/note/{note}", data={"back": "1"}, follow_redirects=False)

    assert reply.status_code == 303
    assert house.texts() == ["Toinen"]
    close_stores()
    assert not any(b"ussi kulkee" in file.read_bytes() for file in tmp_path.iterdir())
    assert house.browser.get(f"{house.path}/note/{note}").status_code == 404


def test_a_correction_over_another_that_came_in_between_is_asked_about(house):
    house.write("Busi")
    note = house.note("Busi")
    over = re.search(r'name="over" value="([^"]+)"', house.browser.get(f"{house.path}/note/{note}").text)[1]
    corrected(house, note, "Bussi")

    stale = {"over": over, "text-note": "Linja-auto"}
    reply = house.browser.post(f"{house.path}/note/{note}", data=stale)
    assert reply.status_code == 422
    assert "Linja-auto" in reply.text
    assert "Bussi" in reply.text
    assert house.texts() == ["Bussi"]
    again = re.search(r'name="over" value="([^"]+)"', reply.text)[1]
    house.browser.post(f"{house.path}/note/{note}", data={**stale, "over": again})

    assert house.texts() == ["Linja-auto"]


@pytest.mark.parametrize("text", ["", "  ", "x" * 10_001])
def test_a_correction_that_cannot_be_kept_comes_back(house, text):
    house.write("Bussi")

    assert corrected(house, house.note("Bussi"), text).status_code == 422
    assert house.texts() == ["Bussi"]


def test_a_note_stands_as_it_is_once_its_question_is_closed(house):
    house.write("Bussi")
    note = house.note("Bussi")
    house.set_state("closed")

    page = house.browser.get(house.path)
    assert "Bussi" in read(page)
    assert f"/note/{note}" not in page.text
    assert house.browser.get(f"{house.path}/note/{note}").status_code == 404
    assert house.browser.post(f"{house.path}/note/{note}", data={"back": "1"}).status_code == 404
    assert house.texts() == ["Bussi"]


def test_nobody_elses_words_can_be_changed_through_a_tables_link(house):
    other = house.add_table("Pöytä 2")
    house.write("Muiden", f"/t/{other.token}")
    house.answer(house.join(), {house.works: "Puhelimella"})
    with open_store(house.settings) as store:
        store.say(house.project.id, [Said("k", house.works.id, "Tuotu", "fi", at_table="Pöytä 1")], source="import")

    for text in ("Muiden", "Puhelimella", "Tuotu"):
        note = house.note(text)
        assert house.browser.get(f"{house.path}/note/{note}").status_code == 404
        assert house.browser.post(f"{house.path}/note/{note}", data={"back": "1"}).status_code == 404
    assert house.texts() == ["Muiden", "Puhelimella", "Tuotu"]


# Head counts


def test_people_at_the_table_are_counted_with_or_without_notes(house):
    assert house.write("Bussi", heads="7").status_code == 303
    assert house.now().heads == 7
    assert house.write("", heads="8").status_code == 303
    assert house.now().heads == 8
    assert 'value="8"' in house.browser.get(house.path).text
    assert house.write("Juna").status_code == 303
    assert house.now().heads == 8, "an empty field takes nothing back"


@pytest.mark.parametrize("heads", ["-1", "1000", "seitsemän", "7.5", "٧", "9" * 40])
def test_a_number_of_people_that_cannot_be_is_asked_for_again(house, heads):
    reply = house.write("Bussi", heads=heads)

    assert reply.status_code == 422
    assert "Write the number of people in digits, 999 at most." in read(reply)
    assert "Bussi" in reply.text
    assert (house.texts(), house.now().heads) == ([], None)


# Links that have ended


@pytest.mark.parametrize("how", ["closed", "over"])
def test_a_link_that_has_ended_says_so_kindly_and_gives_back_what_came_too_late(house, how):
    house.write("Bussi")
    note = house.note("Bussi")
    fields = house.fields("Liian myöhään")
    ended = {"closed": True} if how == "closed" else {"expires_at": now() - timedelta(minutes=1)}
    house.keep(replace(house.now(), **ended))

    for path in (house.path, f"{house.path}/photo", f"{house.path}/note/{note}"):
        page = house.browser.get(path)
        assert page.status_code == 410
        assert "What was saved is kept." in read(page)
    reply = house.send(fields)
    assert reply.status_code == 410
    assert "Liian myöhään" in read(reply)
    assert "was not saved" in read(reply)
    heard = house.browser.post(house.path, data=fields, headers={"accept": "application/json"})
    assert (heard.status_code, heard.json()["refused"]) == (410, "ended")
    assert house.browser.post(f"{house.path}/note/{note}", data={"back": "1"}).status_code == 410
    assert house.browser.post(f"{house.path}/photo", files={"photo": ("a.jpg", picture())}).status_code == 410
    assert house.texts() == ["Bussi"]
    assert house.photos() == []


def test_when_no_question_is_open_the_page_waits_and_the_text_comes_back(house):
    fields = house.fields("Bussi")
    house.set_state("closed")

    assert "Nothing can be written down just now." in read(house.browser.get(house.path))
    reply = house.send(fields)
    assert reply.status_code == 422
    assert "Bussi" in reply.text
    assert house.texts() == []


@pytest.mark.parametrize("path", ["/t/tuntematon", "/t/tuntematon/photo", "/t/x/note/y", "/t/a/b/c"])
def test_a_link_that_leads_nowhere_gets_a_calm_page(house, path):
    reply = house.browser.get(path)

    assert reply.status_code == 404
    assert "This link does not work" in read(reply)


def test_a_link_of_a_table_opens_nothing_of_a_participants_and_the_other_way_round(house):
    own = house.join()

    assert house.browser.get(f"/t/{own.removeprefix('/p/')}").status_code == 404
    assert house.browser.get(f"/p/{house.link.token}/answer").status_code == 404


def test_a_form_from_a_foreign_page_changes_nothing(house):
    reply = house.browser.post(house.path, data=house.fields("Bussi"), headers={"origin": "https://muu.example"})

    assert reply.status_code == 403
    assert house.texts() == []


def test_when_the_store_cannot_save_the_text_is_given_back_and_can_be_sent_again(house, monkeypatch):
    fields = house.fields(TEXT)

    def full(*_args, **_more):
        raise NothingSaved

    with monkeypatch.context() as broken:
        broken.setattr(Store, "write_at_table", full)
        reply = house.send(fields)
        heard = house.browser.post(house.path, data=fields, headers={"accept": "application/json"})
    assert (reply.status_code, heard.status_code) == (503, 503)
    assert "refused" not in heard.json(), "the page's script is to try again"
    again = dict(re.findall(r'name="([^"]+)" value="([^"]*)"', reply.text))
    assert "Bussi kulkee liian harvoin" in reply.text
    assert again["form"] == fields["form"]
    assert house.send({**again, "text-notes": TEXT}).status_code == 303
    assert house.texts() == sorted(THREE)


# Photos


def test_a_photo_is_kept_without_its_place_with_its_words_and_its_table(house):
    tags = Image.Exif()
    tags[ExifTags.Base.Artist] = "Aino Ohjaaja"
    tags.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] = "N"
    content = picture(exif=tags)
    assert b"Aino" in content

    reply = send_photo(house, content)

    assert reply.status_code == 303
    [(photo, kept)] = house.photos()
    assert (photo.at_table, photo.alternative, photo.media_type) == (
        "Pöytä 1",
        "Viisi lappua bussivuoroista",
        "image/jpeg",
    )
    assert photo.activity == house.activity.id
    assert b"Aino" not in kept
    assert b"Exif" not in kept
    assert Image.open(io.BytesIO(kept)).size == (300, 200)
    assert "Viisi lappua bussivuoroista" in read(house.browser.get(house.path))


def test_a_photo_that_was_taken_before_is_taken_in_as_well(house):
    form = {"alternative": "Fläppi", "form": "0f0e0d0c-0b0a-4908-8706-050403020100"}
    files = {"photo": ("", b"", "application/octet-stream"), "photo-taken": ("a.png", picture("PNG"), "image/png")}

    assert house.browser.post(f"{house.path}/photo", data=form, files=files, follow_redirects=False).status_code == 303
    assert len(house.photos()) == 1


def test_a_photo_sent_twice_is_kept_once_and_another_with_the_same_form_is_another(house):
    form = "0f0e0d0c-0b0a-4908-8706-050403020100"
    for content in (picture(), picture(), picture(quality=20)):
        assert send_photo(house, content, form=form).status_code == 303

    assert len(house.photos()) == 2


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "Choose a picture first."),
        (b"<svg onload=alert(1)>", "not a picture that can be read"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", "HEIC"),
        (picture()[:200], "not a picture that can be read"),
    ],
)
def test_what_is_no_photo_is_told_on_the_form_and_the_words_stay(house, content, said):
    reply = send_photo(house, content)

    assert reply.status_code == 422
    assert said in read(reply)
    assert "Viisi lappua bussivuoroista" in reply.text
    assert house.photos() == []


@pytest.mark.parametrize("words", ["", "  \u200b", "x" * 2_001])
def test_a_photo_needs_words(house, words):
    reply = send_photo(house, picture(), alternative=words)

    assert reply.status_code == 422
    assert "a browser does not keep it" in read(reply)
    assert house.photos() == []


def test_a_photo_that_is_too_large_is_told_on_its_form(house, monkeypatch):
    monkeypatch.setattr(uploads, "LARGEST_FILE", 20_000)

    reply = send_photo(house, picture() + b"\0" * 200_000)

    assert reply.status_code == 422
    assert "The picture is too large." in read(reply)
    assert house.photos() == []


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", "multipart/form-data; boundary=x"),
        (b"--x\r\n", "multipart/form-data; boundary=x"),
        (b"--y\r\nContent-Disposition: form-data\r\n\r\nz\r\n--y--", "multipart/form-data; boundary=y"),
        (b"photo=x&alternative=y", "application/x-www-form-urlencoded"),
        (b"x", "multipart/form-data"),
        (b"x", ""),
    ],
)
def test_a_broken_form_for_a_photo_is_asked_for_again(house, body, kind):
    reply = house.browser.post(f"{house.path}/photo", content=body, headers={"content-type": kind})

    assert reply.status_code == 422
    assert "Choose a picture first." in read(reply)


def test_with_several_activities_somebody_says_to_which_the_photo_belongs(house):
    with open_store(house.settings) as store:
        wall = store.add_activity(house.workshop, method="idea_wall", title="Ideaseinä", state="open")
        store.add_prompt(house.project.id, wall.id, "Mitä ideoita?")
    assert send_photo(house, picture()).status_code == 422

    assert send_photo(house, picture(), activity=wall.id).status_code == 303
    assert [photo.activity for photo, _content in house.photos()] == [wall.id]


def test_when_the_store_cannot_save_a_photo_the_words_stay(house, monkeypatch):
    def full(*_args, **_more):
        raise NothingSaved

    monkeypatch.setattr(Store, "add_photo", full)
    reply = send_photo(house, picture())

    assert reply.status_code == 503
    assert "could not be saved just now" in read(reply)
    assert "Viisi lappua bussivuoroista" in reply.text


def test_photos_are_not_served_to_who_has_a_tables_link(house):
    send_photo(house, picture())

    assert "<img" not in house.browser.get(house.path).text


def test_the_page_works_through_the_whole_server(house):
    browser = TestClient(Starlette(routes=routes(house.settings)), base_url="http://127.0.0.1")

    assert browser.get(house.path).headers["content-security-policy"].startswith("default-src 'none'")
