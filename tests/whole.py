"""A project that has something in every table that travels in an archive."""

from __future__ import annotations

import secrets
from dataclasses import replace
from functools import partial

from workshop.demo import load_demo
from workshop.model import ActorYear, Attendee, CodedTheme, Commitment, Localised, Option, ReportLook, Step, Turn
from workshop.store import Imported, NoticeShown, Said, new_id

BETTER = "Oppisopimus toimii, jos työpaikkaohjaajalle maksetaan."
PICTURE = bytes(range(256)) * 4
ODD = (
    "Rivi\nja toinen\tsarake",
    "”Lainaus” ja \"toinen\" ja 'kolmas'",
    "Kenoviiva \\ ja \\u0000 ja \\\\",
    "👩‍🏭 koulutus مرحبا",
    "Infinity NaN null true",
    "'; DROP TABLE contribution; --",
    "=1+1",
    "a" * 20_000,
    ".",
)


class Whole:
    """A project that has rows in every table and a history: changed, hidden, erased, taken back, made again."""

    def __init__(self, store):
        self.store = store
        self.id = load_demo(store).id
        material = store.material(self.id)
        prompt = material.prompts[0].id
        self.person, self.token = store.join(self.id, material.groups[0].id)
        for text in ("Ensimmäinen ajatus.", BETTER):
            store.answer(self.person, prompt, text, "fi", key=secrets.token_hex(8))
        gone, _ = store.join(self.id, material.groups[1].id)
        store.answer(gone, prompt, "Tämä vastaus pyydetään pois.", "fi", key=secrets.token_hex(8))
        store.erase_participant(gone)
        store.say(self.id, [Said(secrets.token_hex(8), prompt, text, "fi") for text in ODD], source="scribe")
        store.hide(self.id, material.contributions[3].id)
        file = [Imported("1", "Mikä estää?", "Bussi ei kulje.", "fi", "Uusi ryhmä", "anna@kuura.fi")]
        for _ in range(2):
            store.import_contributions(self.id, "Kysely", file, activity="Vastaukset", prompt="Vastaus")
            self.undo("imported")
        store.import_contributions(self.id, "Kysely", file, activity="Vastaukset", prompt="Vastaus")
        finding = store.material(self.id).findings[0]
        store.keep_findings(
            self.id, [replace(finding, text="Sanottu toisin.", theme=material.themes[0].id)], verb="edited"
        )
        placed = {material.contributions[1].id: material.themes[0].id, material.contributions[2].id: ""}
        coding = store.draw_sample(self.id, placed, [CodedTheme("t", "Bussi", ("bussi", "vuoro"))])
        store.keep_codes(self.id, coding, "Anna | 2", dict.fromkeys(placed, ""))
        store.change_group(replace(material.groups[0], name="Työnantajat ja yrittäjät"))
        store.change_group(replace(material.groups[1], name="Väärä nimi"))
        self.undo("changed")
        store.keep_years(self.id, material.actors[0].id, [ActorYear(2025, joined=True, benefit=4)])
        self._grow_out(material.contributions[5].id, material.contributions[9].id)
        self._ask_and_look(material)
        self._run(material)

    def undo(self, verb):
        latest = next(event for event in self.store.history(self.id) if event.verb == verb and not event.undone)
        self.store.undo(self.id, latest.id)
        return latest

    def _ask_and_look(self, material):
        """Answers of other forms, a notice, a picture, and what a facilitator did with what came in."""
        store, add = self.store, partial(self.store.add_prompt, self.id, material.activities[0].id)
        choice = add(
            "Mitä ensin?", form="multiple", options=(Option("a", Localised("Bussi", en="Bus")),), required=True
        )
        partners = add("Kenen kanssa?", form="roster", example=Localised(sv="FPA"), longest=200)
        shown = NoticeShown("fi", "consent", "Suostun tähän.", consented=True)
        self.writer, _ = store.join(self.id, material.groups[2].id, notice=shown)
        for prompt, text in ((choice, "a"), (partners, "Pajala\n3\t2\tNuorten paja"), (material.prompts[0], "Niin.")):
            store.answer(self.writer, prompt.id, text, "fi", key=secrets.token_hex(8))
        self.picture = store.add_photo(
            self.id, material.activities[0].id, PICTURE, media_type="image/png", alternative="x"
        )
        logo = store.add_look_file(self.id, "logo", PICTURE, name="vaakuna.png")
        store.change_look(self.id, ReportLook(colour="#005E42", organisation="Kaira", logo=logo.id))
        store.keep_seen(self.id, {text: [(0, 3)] for text in store.unseen(self.id)[:20]})
        own = next(one.id for one in store.material(self.id).contributions if one.participant == self.writer.id)
        store.regroup(self.id, [own], store.add_group(self.id, "Väki", staff=True).id)

    def _run(self, material):
        """A workshop that is on, with something of everything that a room gives."""
        store, key = self.store, partial(secrets.token_hex, 8)
        day = store.add_workshop(self.id, "Päivä")
        wall = store.add_activity(day, method="idea_wall", title="Ideat")
        voting = store.add_activity(day, method="dot_voting", title="Pisteet")
        ideas = store.add_prompt(self.id, wall.id, "Mitä tekisimme?")
        store.go_to(self.id, wall, opened=True)
        store.add_note(self.writer, ideas.id, "Kimppakyydit", "fi", key=key())
        [note] = [one.said.id for one in store.board(wall.id).notes]
        cluster = store.add_cluster(self.id, wall.id, "Kyydit", [note])
        store.show_on_wall(self.id, [note], pinned=True)
        store.take_items(self.id, voting.id, [("cluster", cluster.id, "Kyydit"), ("contribution", note, "")])
        store.go_to(self.id, voting, opened=True)
        people = [store.join(self.id, material.groups[0].id)[0] for _ in range(5)]
        [item, _other] = store.board(voting.id).items
        for one in people:
            store.vote(one, voting.id, {(item.rated, "points"): 2.0}, key=key())
        store.keep_turn(self.id, Turn(voting.id, 10, revealed=True))
        store.add_step(self.writer, Step(new_id(), voting.id, "Askel", 0, layer="front"), key=key())
        store.promise(self.writer, Commitment(new_id(), self.id, "Soitan", "Minä", activity=voting.id), key=key())
        store.keep_run(self.id, replace(store.room(self.id, day.id).run, asks_back=True))
        store.check_themes(self.writer, {store.themes(self.id)[0].id: ("partly", "Kyydit puuttuvat")})
        store.count_heads(self.id, day.id, {material.groups[0].id: 7}, others=1)
        link = store.room_link(self.id, day.id, "sign-in")
        store.sign_in(link, Attendee(new_id(), day.id, "Kela", paid=True))
        store.add_rehearsers(self.id, {None: 1})
        store.merge(self.id, material.contributions[6].id, [material.contributions[7].id])

    def _grow_out(self, of, later):
        """No verb makes an answer grow out of another yet; the schema knows it."""
        self.store._engine.write(
            lambda change: change.run("UPDATE contribution SET parent_id = :later WHERE id = :of", of=of, later=later)
        )
