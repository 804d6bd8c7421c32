"""An answer in any form is kept as its question asks, changed and taken back, and erased for good with its person."""

import secrets
from functools import partial

import pytest
from at_once import at_once
from prepared import ANSWER, BETTER, HISTORY, ROSTER, Prepared, everything_in, row, rows, rows_in

from workshop.errors import NotThere
from workshop.model import Actor, Localised, Option
from workshop.store import ImportedTie, NoticeShown, new_id
from workshop.store.contributions import text_mark
from workshop.store.errors import ChangedMeanwhile, KeyReused, Overtaken

pytestmark = pytest.mark.engines

CHOICES = tuple(Option(key, Localised(key.upper())) for key in "abc")
DETAILS = {
    "text": {},
    "scale": {"lowest": 0, "highest": 10},
    "single": {"options": CHOICES},
    "multiple": {"options": CHOICES},
    "ranking": {"options": CHOICES},
    "roster": {},
}
WRITTEN = {
    "text": (ANSWER, BETTER),
    "scale": ("0", "10"),
    "single": ("b", "a"),
    "multiple": ("a b", "c"),
    "ranking": ("c a b", "b"),
    "roster": ("Pajala\n3\t2\tKela", "REDU\n4\t\tEly\n0\t1\tKela"),
}
"""Two answers of each form."""
FORMS = pytest.mark.parametrize("form", list(WRITTEN))


class Asked(Prepared):
    """A project in which every form is asked for."""

    def __init__(self, store, name="Kaikki ovet auki"):
        super().__init__(store, name)
        add = partial(store.add_prompt, self.project, self.activity.id)
        self.asked = {form: add(f"Kysymys: {form}?", form=form, **details) for form, details in DETAILS.items()}

    def give(self, person, form, text, **more):
        self.answer(person, text, prompt=self.asked[form], **more)

    def give_all(self, person, turn, **more):
        answers = {self.asked[form].id: texts[turn] for form, texts in WRITTEN.items()}
        self.store.answer_all(person, answers, {}, key=more.pop("key", None) or secrets.token_hex(8), **more)
        return answers

    def own(self, person):
        """Somebody's answers by form."""
        forms = {prompt.id: form for form, prompt in self.asked.items()}
        return {forms[prompt]: text for prompt, text in self.store.said_by(person).items()}

    def actors(self):
        return {actor.name for actor in self.material().actors}

    def rows(self):
        return rows_in(self.store, self.project, but=HISTORY)


@pytest.fixture
def of(store):
    return Asked(store)


def without_keys(rows):
    """Rows but for the keys of what was sent."""
    return {key: row for key, row in rows.items() if key[0] != "submission"}


# --- every form


@FORMS
def test_an_answer_is_kept_then_changed_then_taken_back(of, store, form):
    person = of.somebody()
    for text in WRITTEN[form]:
        of.give(person, form, text)
        assert of.own(person) == {form: text}
    of.give(person, form, "")
    assert of.own(person) == {}
    material = of.material()
    assert material.contributions == material.ratings == material.ties == material.actors == ()
    of.give(person, form, WRITTEN[form][0])
    assert of.own(person) == {form: WRITTEN[form][0]}


def test_answers_are_made_of_what_their_forms_are(of, store):
    person = of.somebody()
    of.give_all(person, 0)
    material = of.material()
    [said] = material.contributions
    assert (said.prompt, said.text, said.group, said.participant) == (
        of.asked["text"].id,
        ANSWER,
        of.employers.id,
        person.id,
    )
    assert {
        (rating.prompt, rating.option, rating.dimension, rating.value, rating.group, rating.participant)
        for rating in material.ratings
    } == {
        (of.asked[form].id, option, dimension, value, of.employers.id, person.id)
        for form, option, dimension, value in (
            ("scale", "", "score", 0.0),
            ("single", "b", "choice", 1.0),
            ("multiple", "a", "choice", 1.0),
            ("multiple", "b", "choice", 1.0),
            ("ranking", "c", "rank", 1.0),
            ("ranking", "a", "rank", 2.0),
            ("ranking", "b", "rank", 3.0),
        )
    }
    assert {rating.contribution for rating in material.ratings} == {None}
    names = {actor.id: actor for actor in material.actors}
    [tie] = material.ties
    assert (names[tie.source].name, names[tie.target].name) == ("Pajala", "Kela")
    assert (tie.level, tie.trust, tie.round, tie.participant) == (3, 2, "before", person.id)
    assert [names[tie.source].group, names[tie.target].group] == [of.employers.id, None]


def test_a_whole_form_is_kept_in_one_change_or_not_at_all(of, store):
    elsewhere, person = Asked(store, "Toinen hanke"), of.somebody()
    before = of.rows(), elsewhere.rows()
    foreign = {of.asked["scale"].id: "3", of.asked["roster"].id: ROSTER, of.asked["text"].id: ANSWER}
    for form in WRITTEN:
        with pytest.raises(NotThere):
            store.answer_all(person, {**foreign, elsewhere.asked[form].id: WRITTEN[form][0]}, {}, key="a1")
    with pytest.raises(NotThere):
        store.answer_all(person, {**foreign, "x": ANSWER}, {}, key="a1")
    assert (of.rows(), elsewhere.rows()) == before
    answers = of.give_all(person, 0, key="a1")
    assert store.said_by(person) == answers


def test_what_one_person_answers_leaves_the_answers_of_the_others(of, store):
    people = [of.somebody() for _ in range(3)]
    for person in people:
        of.give_all(person, 0)
    theirs = of.own(people[0])
    of.give_all(people[1], 1)
    store.erase_participant(people[2])
    for form in WRITTEN:
        of.give(people[1], form, "")
    assert of.own(people[0]) == theirs


# --- once


@FORMS
def test_an_answer_that_is_sent_many_times_at_once_is_kept_once(of, store, form):
    person = of.somebody()
    assert set(at_once(*[partial(of.give, person, form, WRITTEN[form][0], key="a1")] * 6)) == {None}
    assert of.own(person) == {form: WRITTEN[form][0]}
    before = of.rows()
    of.give(person, form, WRITTEN[form][0], key="a1")
    assert of.rows() == before


@FORMS
def test_an_earlier_answer_that_arrives_again_changes_nothing(of, store, form):
    person, (first, second) = of.somebody(), WRITTEN[form]
    of.give(person, form, first, key="a1")
    of.give(person, form, second, key="a2")
    of.give(person, form, "", key="a3")
    of.give(person, form, second, key="a4")
    before = of.rows()
    for key, text in (("a1", first), ("a3", ""), ("a2", second)):
        of.give(person, form, text, key=key)
    assert of.rows() == before


@FORMS
def test_the_key_of_somebody_else_is_refused(of, store, form):
    of.give(of.somebody(), form, WRITTEN[form][0], key="a1")
    before = of.rows()
    with pytest.raises(KeyReused):
        of.give(of.somebody(), form, WRITTEN[form][1], key="a1")
    assert without_keys(before).items() <= of.rows().items()
    assert len(rows(store, "SELECT key FROM submission")) == 1


def test_what_stands_already_is_left_as_it_is_and_nothing_is_told_of_it(of, store):
    person = of.somebody()
    of.give_all(person, 0)
    before, told = of.rows(), len(rows(store, "SELECT id FROM event"))
    of.give_all(person, 0)
    of.give(person, "multiple", "b a")
    assert without_keys(of.rows()) == without_keys(before)
    assert len(rows(store, "SELECT id FROM event")) == told


@FORMS
def test_an_answer_written_over_one_that_has_changed_meanwhile_is_not_kept_nor_what_came_with_it(of, store, form):
    person, (first, second) = of.somebody(), WRITTEN[form]
    prompt, other = of.asked[form].id, of.hopes.id
    of.give(person, form, first)
    seen = text_mark(first)
    of.give(person, form, second)
    before = of.rows()
    with pytest.raises(ChangedMeanwhile):
        store.answer_all(
            person, {other: "Toive", prompt: first}, {}, key="a1", over={prompt: seen, other: text_mark("")}
        )
    assert of.rows() == before
    store.answer_all(person, {prompt: second}, {}, key="a2", over={prompt: seen})
    store.answer_all(person, {prompt: first}, {}, key="a3", over={prompt: text_mark(second)})
    assert of.own(person) == {form: first}
    of.give(person, form, "")
    store.answer_all(person, {prompt: second}, {}, key="a4", over={prompt: text_mark(first)})
    assert of.own(person) == {form: second}


def test_of_two_forms_of_one_person_at_once_the_later_overtakes_none_unseen(of, store):
    for _ in range(5):
        person = of.somebody()
        of.give_all(person, 0)
        marks = {of.asked[form].id: text_mark(WRITTEN[form][0]) for form in ("text", "scale")}
        changes = [{of.asked["text"].id: f"Muutos {n}", of.asked["scale"].id: str(n + 1)} for n in range(4)]
        outcomes = at_once(
            *(partial(store.answer_all, person, change, {}, key=secrets.token_hex(8), over=marks) for change in changes)
        )
        assert outcomes.count(None) == 1
        won = changes[outcomes.index(None)]
        assert {type(one) for one in outcomes} == {type(None), ChangedMeanwhile}
        assert won.items() <= store.said_by(person).items()


# --- rosters


def test_an_organisation_is_one_by_whichever_of_its_names_it_is_named(of, store):
    store.add_actors([Actor(new_id(), of.project, "Kela", None, ("Kansaneläkelaitos", "FPA"))])
    people = [of.somebody() for _ in range(4)]
    for person, name in zip(people, ("Kela", "kansaneläkelaitos", "FPA", "KELA"), strict=True):
        of.give(person, "roster", f"Pajala\n3\t\t{name}")
        assert of.own(person) == {"roster": "Pajala\n3\t\tKela"}
    assert of.actors() == {"Kela", "Pajala"}
    assert len(of.material().ties) == 4


def test_the_last_of_two_lines_for_one_organisation_holds_and_the_own_one_is_no_partner(of, store):
    person = of.somebody()
    of.give(person, "roster", "Pajala\n1\t\tKela\n4\t\tPAJALA\n3\t2\tkela")
    assert of.own(person) == {"roster": "Pajala\n3\t2\tKela"}
    of.give(person, "roster", "Pajala\n4\t\tpajala")
    assert of.own(person) == {}
    assert of.actors() == set()


def test_a_room_full_of_people_who_name_the_same_organisations_for_the_first_time_names_each_once(of, store):
    people = [of.somebody() for _ in range(16)]
    names = ["Kela", "REDU", "Ely-keskus", "Nuorten paja", "Yrittäjät", "Lukio"]

    def turned(number):
        return [*names[number % 6 :], *names[: number % 6]]

    def write(number):
        own, *others = turned(number)
        return "\n".join([own, *(f"{level}\t\t{name}" for level, name in enumerate(others))])

    outcomes = at_once(*(partial(of.give, person, "roster", write(n)) for n, person in enumerate(people)))
    assert set(outcomes) == {None}
    assert sorted(actor.name for actor in of.material().actors) == sorted(names)
    assert len(of.material().ties) == 16 * 5


def test_what_somebody_typed_goes_with_the_last_of_those_who_named_it(of, store):
    first, second, third = people = [of.somebody() for _ in range(3)]
    of.give(first, "roster", "Oma yhdistys\n3\t\tNuorten paja\n2\t\tKela")
    of.give(second, "roster", "Toinen\n1\t\tNuorten paja")
    of.give(third, "roster", "Nuorten paja\n1\t\tKela")
    assert store.actor_names(of.project) == ()
    store.erase_participant(first)
    assert of.actors() == {"Toinen", "Nuorten paja", "Kela"}
    assert [of.own(person) for person in people[1:]] == [
        {"roster": "Toinen\n1\t\tNuorten paja"},
        {"roster": "Nuorten paja\n1\t\tKela"},
    ]
    assert store.actor_names(of.project) == ()
    of.give(third, "roster", "")
    assert of.actors() == {"Toinen", "Nuorten paja"}
    of.give(second, "roster", "Toinen\n1\t\tKolmas")
    assert of.actors() == {"Toinen", "Kolmas"}
    assert store.actor_names(of.project) == ()
    store.erase_participant(second)
    assert of.actors() == set()


def test_what_a_facilitator_or_a_file_named_stays_whoever_goes(of, store):
    store.add_actors([Actor(new_id(), of.project, "Kela")])
    person = of.somebody()
    of.give(person, "roster", "Pajala\n3\t\tKela\n2\t\tREDU")
    assert store.actor_names(of.project) == ("Kela",)
    store.import_ties(of.project, [ImportedTie("REDU", "Lukio")])
    store.erase_participant(person)
    assert of.actors() == {"Kela", "REDU", "Lukio"}
    assert store.actor_names(of.project) == ("Kela", "Lukio", "REDU")
    assert [tie.participant for tie in of.material().ties] == [None]


def test_no_ones_partner_goes_because_another_takes_the_name_back_at_that_moment(of, store):
    for turn in range(12):
        first, second = of.somebody(), of.somebody()
        name = f"Nuorten paja {turn}"
        of.give(first, "roster", f"Oma\n1\t\t{name}")
        take_back = partial(store.erase_participant, first) if turn % 2 else partial(of.give, first, "roster", "")
        outcomes = at_once(take_back, partial(of.give, second, "roster", f"Toinen\n2\t\t{name}"))
        assert outcomes == [None, None]
        assert of.own(second) == {"roster": f"Toinen\n2\t\t{name}"}
        store.erase_participant(second)
        assert name not in of.actors()


# --- erasing


def test_erasing_leaves_what_was_counted_and_rated_and_takes_the_rest(of, store):
    people = [of.somebody() for _ in range(3)]
    for person in people:
        of.give_all(person, 0)
    ratings = {(one.prompt, one.option, one.value, one.group) for one in of.material().ratings}
    count = len(of.material().ratings)
    store.erase_participant(people[0])
    material = of.material()
    assert len(material.ratings) == count
    assert {(one.prompt, one.option, one.value, one.group) for one in material.ratings} == ratings
    assert [one.participant for one in material.ratings].count(None) == count // 3
    assert len(material.contributions) == 2
    assert {tie.participant for tie in material.ties} == {person.id for person in people[1:]}
    assert store.taking_part(of.project)[of.employers.id].joined == 2
    assert of.own(people[0]) == {}
    with pytest.raises(NotThere):
        of.give_all(people[0], 1)


def test_no_byte_of_what_an_erased_person_typed_or_agreed_to_is_left(of, store, tmp_path):
    token = "salainen-tunnus-0123456789"
    shown = NoticeShown("fi", "consent", "Suostun tähän.", consented=True)
    person, _ = store.join(of.project, of.employers.id, token=token, notice=shown)
    of.give(person, "text", "salaisuus tekstissä")
    of.give(person, "roster", "salaisuus ry\n3\t2\tsalaisuuden kumppani\n1\t\tKela")
    of.give(person, "roster", "salaisuus ry\n3\t2\tsalaisuuden toinen kumppani\n1\t\tKela")
    of.give(person, "scale", "7")
    other = of.somebody()
    of.give(other, "roster", "Pajala\n1\t\tKela")
    store.keep_seen(of.project, {text: [(0, 9)] for text in store.unseen(of.project)})
    [said] = of.material().contributions
    staff = store.add_group(of.project, "Väki", staff=True)
    store.regroup(of.project, [said.id], staff.id)
    store.decide(of.project, said.id, 1, [(0, 9)])
    store.keep_report(of.project, "fi", "raportti", b"PK salaisuus", erasures=store.erasures(of.project))
    assert b"salaisu" in everything_in(store, tmp_path)

    store.erase_participant(person)

    left = everything_in(store, tmp_path)
    assert b"salaisu" not in left
    assert b"salainen" not in left
    assert rows(store, "SELECT 1 FROM privacy_check") == []
    for table in ("notice_shown", "participant_token", "participant_group", "contribution", "rating", "actor", "tie"):
        owners = {one["who"] for one in rows(store, f"SELECT participant_id AS who FROM {table}")}
        assert person.id not in owners, table
    assert of.own(other) == {"roster": "Pajala\n1\t\tKela"}


def test_a_name_that_is_taken_back_leaves_no_byte_and_no_report_behind(of, store, tmp_path):
    person = of.somebody()
    of.give(person, "roster", "Oma\n3\t2\tsalaisuuden kumppani")
    erasures = store.erasures(of.project)
    store.keep_report(of.project, "fi", "raportti", b"PK salaisuus", erasures=erasures)
    of.give(person, "roster", "")
    assert b"salaisu" not in everything_in(store, tmp_path)
    assert store.erasures(of.project) == erasures + 1


def test_who_is_erased_while_they_are_sending_leaves_nothing(of, store):
    for _ in range(6):
        person = of.somebody()
        of.give_all(person, 0)
        erased, sent = at_once(partial(store.erase_participant, person), partial(of.give_all, person, 1))
        assert erased is None
        assert isinstance(sent, dict | NotThere)
        assert of.own(person) == {}
        assert of.material().contributions == of.material().ties == of.material().actors == ()


# --- for whom somebody speaks


def two_workshops(of):
    """The same person's answers in two workshops; a question of the second, where a grade was given."""
    later = of.store.add_workshop(of.project, "Työpaja")
    activity = of.store.add_activity(later, method="pre_assignment", title="Lopuksi", state="open")
    grade = of.store.add_prompt(of.project, activity.id, "Miltä tuntui?", form="scale")
    hopes = of.store.add_prompt(of.project, activity.id, "Mitä jäi?")
    person = of.somebody()
    of.give_all(person, 0)
    of.answer(person, "4", prompt=grade)
    of.answer(person, "Jäi kesken", prompt=hopes)
    return person, hopes


def groups(of, person):
    """Every group for which somebody's answers in the first workshop and in the second speak."""
    material = of.material()
    first = {one.id for one in material.activities if one.workshop == of.workshop.id}
    prompts = {one.id for one in material.prompts if one.activity in first}
    found = (set(), set())
    for one in (*material.contributions, *material.ratings):
        if one.participant == person.id:
            found[one.prompt not in prompts].add(one.group)
    return found


def test_somebody_is_staff_in_one_workshop_only_and_also_in_what_they_answer_there_later(of, store):
    person, hopes = two_workshops(of)
    other = of.somebody()
    of.give_all(other, 0)
    staff = store.add_group(of.project, "Väki", staff=True)
    own = next(one for one in of.material().contributions if one.participant == person.id and one.prompt != hopes.id)
    assert store.regroup(of.project, [own.id], staff.id) == 1
    assert groups(of, person) == ({staff.id}, {of.employers.id})
    of.answer(person, "Vielä yksi", prompt=of.obstacles)
    of.give_all(person, 1)
    of.answer(person, "Muutos", prompt=hopes)
    assert groups(of, person) == ({staff.id}, {of.employers.id})
    assert groups(of, other) == ({of.employers.id}, set())
    assert store.taking_part(of.project)[of.employers.id].joined == 2


def test_without_a_group_a_known_writer_speaks_for_their_own_again_and_nobody_for_none(of, store):
    person, _hopes = two_workshops(of)
    staff = store.add_group(of.project, "Väki", staff=True)
    own = next(one.id for one in of.material().contributions if one.participant == person.id)
    store.regroup(of.project, [own], staff.id)
    of.take_in(row("1", BETTER, group="Työntekijät"))
    anonymous = next(one for one in of.material().contributions if one.source == "import")
    assert anonymous.group == of.workers.id
    store.regroup(of.project, [own, anonymous.id], None)
    assert groups(of, person) == ({of.employers.id}, {of.employers.id})
    assert rows(store, "SELECT 1 FROM participant_group") == []
    assert next(one.group for one in of.material().contributions if one.source == "import") is None


def test_a_writer_in_both_workshops_may_be_given_to_a_group_in_both(of, store):
    person, _hopes = two_workshops(of)
    mine = [one.id for one in of.material().contributions if one.participant == person.id]
    assert store.regroup(of.project, mine, of.workers.id) == 2
    assert groups(of, person) == ({of.workers.id}, {of.workers.id})


def test_nothing_of_another_project_is_given_to_a_group_and_to_no_group_of_another(of, store):
    elsewhere = Asked(store, "Toinen hanke")
    of.give(of.somebody(), "text", ANSWER)
    elsewhere.give(elsewhere.somebody(), "text", ANSWER)
    own, foreign = (each.material().contributions[0].id for each in (of, elsewhere))
    before = of.rows(), elsewhere.rows()
    for ids, group in (([own, foreign], of.workers.id), ([own, "x"], None), ([own], elsewhere.workers.id)):
        with pytest.raises(NotThere):
            store.regroup(of.project, ids, group)
    assert (of.rows(), elsewhere.rows()) == before


def test_what_is_sent_while_its_writer_is_given_to_another_group_speaks_for_that_group_too(of, store):
    staff = store.add_group(of.project, "Väki", staff=True)
    for _ in range(6):
        people = [of.somebody() for _ in range(4)]
        for person in people:
            of.give(person, "text", ANSWER)
        chosen = [one.id for one in of.material().contributions if one.participant in {each.id for each in people}]
        moved, *sent = at_once(
            partial(store.regroup, of.project, chosen, staff.id),
            *(partial(of.give_all, person, 1) for person in people),
        )
        assert moved == 4
        assert {type(one) for one in sent} == {dict}
        for person in people:
            assert groups(of, person) == ({staff.id}, set())


def test_who_erases_their_answers_while_they_are_given_to_a_group_is_erased(of, store):
    staff = store.add_group(of.project, "Väki", staff=True)
    for _ in range(6):
        person, other = of.somebody(), of.somebody()
        for each in (person, other):
            of.give_all(each, 0)
        chosen = [one.id for one in of.material().contributions if one.participant in (person.id, other.id)]
        moved, erased = at_once(
            partial(store.regroup, of.project, chosen, staff.id), partial(store.erase_participant, person)
        )
        assert (type(moved), erased) == (int, None)
        assert of.own(person) == {}
        assert groups(of, other) == ({staff.id}, set())


def test_a_move_to_another_group_is_taken_back_also_when_a_writer_has_gone_meanwhile(of, store):
    person, other = of.somebody(), of.somebody()
    for each in (person, other):
        of.give_all(each, 0)
    staff = store.add_group(of.project, "Väki", staff=True)
    store.regroup(of.project, [one.id for one in of.material().contributions], staff.id)
    moved = of.latest()
    store.erase_participant(person)
    for turn, group in ((store.undo, of.employers), (store.redo, staff), (store.undo, of.employers)):
        turn(of.project, moved)
        assert groups(of, other) == ({group.id}, set())
    assert rows(store, "SELECT 1 FROM participant_group") == []
    store.remove_group(staff)
    with pytest.raises(Overtaken):
        store.redo(of.project, moved)
