"""A project in a real store, with the verbs and the looks into it that the tests of the store share."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import date
from functools import partial

from workshop.model import (
    ActorYear,
    Attendee,
    CodedTheme,
    Commitment,
    Evidence,
    Finding,
    Localised,
    Rating,
    ReportLook,
    Run,
    Step,
    Theme,
    Turn,
)
from workshop.store import Imported, ImportedTie, NoticeShown, new_id
from workshop.store.sqlite import SqliteEngine
from workshop.store.tables import TABLES

HISTORY = ("event", "finding_version")
"""What grows with every change: the history itself, and the texts that it goes back to."""
ANSWER = "Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa."
BETTER = "Oppisopimus toimii, jos työpaikkaohjaajalle maksetaan."
ROSTER = "Pajala\n3\t2\tKela\n1\t\tNuorten paja"
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


class Prepared:
    """A project with two groups and two questions, and the verbs that the tests use most."""

    def __init__(self, store, name="Kaikki ovet auki"):
        self.store = store
        self.project = store.add_project(name, purpose="Työpaikat kohtaavat tekijänsä").id
        self.employers = store.add_group(self.project, "Työnantajat")
        self.workers = store.add_group(self.project, "Työntekijät")
        self.workshop = store.add_workshop(self.project, "Ennakkotehtävä", held_on=date(2026, 3, 3))
        self.activity = store.add_activity(self.workshop, method="pre_assignment", title="Kysymykset", state="open")
        self.obstacles = store.add_prompt(self.project, self.activity.id, "Mikä estää palkkaamasta?", about="need")
        self.hopes = store.add_prompt(self.project, self.activity.id, "Mitä toivot?", about="opportunity")

    def somebody(self):
        return self.store.join(self.project, self.employers.id)[0]

    def answer(self, person, text, *, key=None, prompt=None):
        self.store.answer(person, (prompt or self.obstacles).id, text, "fi", key=key or secrets.token_hex(8))

    def material(self):
        return self.store.material(self.project)

    def texts(self):
        return [contribution.text for contribution in self.material().contributions]

    def take_in(self, *rows, **more):
        named = {"activity": "Kyselyn vastaukset", "prompt": "Vastaus", **more}
        return self.store.import_contributions(self.project, named.pop("workshop", "Kysely"), rows, **named)

    def theme(self, number, name, *contributions):
        return Theme(new_id(), self.project, number, name, ("oppisopimus",), tuple(contributions))

    def finding(self, text, *evidence, **more):
        values = {"kind": "need", "status": "draft", "origin": "machine", **more}
        return Finding(new_id(), self.project, text=text, evidence=evidence, **values)

    def latest(self):
        """The id of the newest change that can be taken back."""
        return rows(
            self.store,
            "SELECT id FROM event WHERE project_id = :p AND undoable = 1 ORDER BY seq DESC LIMIT 1",
            p=self.project,
        )[0]["id"]


class Filled(Prepared):
    """A project in which everything has been done once."""

    def __init__(self, store, name=None):
        super().__init__(store, name or f"Hanke {secrets.token_hex(6)}")
        self.person = self.somebody()
        self.answer(self.person, ANSWER)
        self.answer(self.somebody(), BETTER)
        self.answer(self.somebody(), "Lyhyt", prompt=self.hopes)
        self.hidden = self.material().contributions[2].id
        store.hide(self.project, self.hidden)
        self.file = [
            row(secrets.token_hex(4), f"Vastaus {n}", group="Koulut", participant=f"{n % 3}") for n in range(5)
        ]
        self.take_in(*self.file)
        self.imported = [one.id for one in self.material().contributions if one.source == "import"]
        ids = [one.id for one in self.material().contributions]
        first = replace(self.theme(1, "Oppisopimus", *ids[:3]), main="Oppiminen", also=(ids[-1],), locked=True)
        store.keep_themes(self.project, [first, self.theme(2, "Muut", *ids[3:])], seen=())
        coding = store.draw_sample(
            self.project, {ids[1]: first.id, ids[0]: ""}, [CodedTheme(first.id, first.name, first.keywords)]
        )
        store.keep_codes(self.project, coding, "Anna", {ids[0]: first.id})
        store.keep_findings(
            self.project,
            [
                self.finding(f"Yksi sanoi: ”{ANSWER}”", said(ids[0]), said(ids[1]), origin="person"),
                self.finding("Toinen"),
            ],
            verb="written",
        )
        store.keep_steps(self.project, [self.step("Hae tukea", 0)])
        store.keep_commitments(self.project, [Commitment(new_id(), self.project, "Kimppakyydit", "Kela")])
        store.keep_ratings(
            self.project, [Rating(new_id(), self.activity.id, ids[0], "points", 3.0, None, self.person.id)]
        )
        store.import_ties(self.project, [ImportedTie("Kela", "REDU", "ohjaus", 2), ImportedTie("REDU", "Kaira", "", 1)])

        [kela] = [one for one in self.material().actors if one.name == "Kela"]
        store.keep_years(self.project, kela.id, [ActorYear(2025, joined=True, benefit=4)])
        self._ask_and_look()
        self._run()

    def _ask_and_look(self):
        """What comes by other forms than texts, and what a facilitator does with what came in."""
        store = self.store
        add = partial(store.add_prompt, self.project, self.activity.id)
        self.grade = add("Miltä tuntuu?", form="scale", low=Localised("huonolta"), texts=Localised(sv="Hur känns det?"))
        self.partners = add("Kenen kanssa teette työtä?", form="roster")
        self.answer(self.person, "4", prompt=self.grade)
        self.answer(self.person, ROSTER, prompt=self.partners)
        invitation = store.invite(self.project, None)
        shown = NoticeShown("fi", "consent", "Suostun.", consented=True)
        store.join(self.project, self.workers.id, invitation=invitation.code, notice=shown)
        store.add_photo(self.project, self.activity.id, PICTURE, media_type="image/png", alternative="Taulu")
        store.add_table(self.project, self.workshop.id, "Pöytä 1", group=self.workers.id)
        logo = store.add_look_file(self.project, "logo", PICTURE, name="vaakuna.png", remarks=["fonts"])
        store.change_look(self.project, ReportLook(accent="#7A1553", organisation="Kaira", logo=logo.id))
        store.remember_columns(self.project, ["Vastaus", "Ryhmä"], {"text": "Vastaus", "group": "Ryhmä"})
        store.keep_seen(self.project, {text: [(0, 5)] for text in store.unseen(self.project)})
        self.staff = store.add_group(self.project, "Hankkeen väki", staff=True)
        store.regroup(self.project, [self.hidden], self.staff.id)

    def _run(self):
        """A workshop that is on: two activities, gathered notes, a vote, a step, a commitment, who was there."""
        store = self.store
        day = store.add_workshop(self.project, f"Päivä {secrets.token_hex(4)}")
        self.day = day
        self.wall = store.add_activity(day, method="idea_wall", title="Ideat")
        self.voting = store.add_activity(day, method="dot_voting", title="Pisteet")
        self.ideas = store.add_prompt(self.project, self.wall.id, "Mitä tekisimme?")
        store.keep_run(self.project, Run(day.id, is_on=True, place="Kemi", hours=3.5, asks_back=True))
        store.go_to(self.project, self.wall, opened=True)
        person = self.somebody()
        for number in range(2):
            store.add_note(person, self.ideas.id, f"Idea {number}", "fi", key=secrets.token_hex(8))
        self.noted = [one.said.id for one in store.board(self.wall.id).notes]
        self.cluster = store.add_cluster(self.project, self.wall.id, "Kyydit", self.noted[:1])
        store.show_on_wall(self.project, self.noted[:1], approved=True)
        own = ("own", "", "Kokeillaan heti")
        items = [("contribution", self.noted[0], ""), ("cluster", self.cluster.id, "Kyydit"), own]
        store.take_items(self.project, self.voting.id, items)
        store.go_to(self.project, self.voting, opened=True)
        self.items = store.board(self.voting.id).items
        ballot = {(item.rated, "points"): 1.0 for item in self.items[:2]}
        store.vote(person, self.voting.id, ballot, key=secrets.token_hex(8))
        store.add_step(person, Step(new_id(), self.voting.id, "Askel", 0), key=secrets.token_hex(8))
        promised = Commitment(new_id(), self.project, "Soitan", "Minä", activity=self.voting.id)
        store.promise(person, promised, key=secrets.token_hex(8))
        store.check_themes(person, {store.themes(self.project)[0].id: ("partly", "Lisäksi kyydit")})
        store.count_heads(self.project, day.id, {self.employers.id: 4}, others=1)
        link = store.room_link(self.project, day.id, "sign-in")
        store.sign_in(link, Attendee(new_id(), day.id, "Kela", paid=True, first_time=False))
        store.add_rehearsers(self.project, {self.workers.id: 1})
        store.keep_turn(self.project, Turn(self.voting.id, planned_minutes=10))

    def step(self, name, position):
        return Step(new_id(), self.activity.id, name, position, "Kela", 0.5, 21.0, -2)

    def rows(self):
        return rows_in(self.store, self.project, but=HISTORY)


def row(key, text, **more):
    """A row of an imported file."""
    return Imported(key, more.pop("prompt", ""), text, "fi", **more)


def said(id):
    """A contribution as evidence."""
    return Evidence("contribution", id)


def rows(store, sql, **values):
    """What a query answers."""
    with store._engine.reading() as reading:
        return reading.all(sql, **values)


def rows_in(store, project, *, but=()):
    """Every row of a project by table and key."""
    with store._engine.reading() as reading:
        return {
            (table.name, *(row[column] for column in table.key)): row
            for table in TABLES
            if table.name not in but
            for row in reading.all(
                f"SELECT t.* FROM {table.name} t WHERE {table.of_project}",
                project=project,
            )
        }


def everything_in(store, tmp_path):
    """Every byte of the store's files; for PostgreSQL, whose files are the server's, of a copy of all it gives out."""
    if isinstance(store._engine, SqliteEngine):
        return b"".join(file.read_bytes() for file in sorted(store._engine.file.parent.iterdir()))
    store.back_up(tmp_path / "copy.db")
    return (tmp_path / "copy.db").read_bytes()
