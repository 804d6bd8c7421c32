"""A project that has something in every table that travels in an archive."""

from __future__ import annotations

import secrets
from dataclasses import replace
from functools import partial

from workshop.demo import load_demo
from workshop.model import ActorYear, Localised, Option
from workshop.store import Imported, NoticeShown, Said

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
        store.change_group(replace(material.groups[0], name="Työnantajat ja yrittäjät"))
        store.change_group(replace(material.groups[1], name="Väärä nimi"))
        self.undo("changed")
        store.keep_years(self.id, material.actors[0].id, [ActorYear(2025, joined=True, benefit=4)])
        self._grow_out(material.contributions[5].id, material.contributions[9].id)
        self._ask_and_look(material)

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
        store.keep_seen(self.id, {text: [(0, 3)] for text in store.unseen(self.id)[:20]})
        own = next(one.id for one in store.material(self.id).contributions if one.participant == self.writer.id)
        store.regroup(self.id, [own], store.add_group(self.id, "Väki", staff=True).id)
        store.merge(self.id, material.contributions[6].id, [material.contributions[7].id])

    def _grow_out(self, of, later):
        """No verb makes an answer grow out of another yet; the schema knows it."""
        self.store._engine.write(
            lambda change: change.run("UPDATE contribution SET parent_id = :later WHERE id = :of", of=of, later=later)
        )
