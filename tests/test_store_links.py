"""A link lets in whom it should, for as long as it should, and exactly as many; who has it can do nothing else."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from at_once import at_once, kinds
from prepared import Prepared, rows

from workshop.errors import NotThere
from workshop.model import Participant
from workshop.store import Store, has_ended
from workshop.store.errors import LinkEnded, LinkFull, NameTaken
from workshop.store.invitations import CODE_ALPHABET, CODE_LENGTH

pytestmark = pytest.mark.engines

NOON = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)


@pytest.fixture
def of(store):
    return Prepared(store)


@pytest.fixture
def link(of, store):
    return store.invite(of.project, of.employers.id)


def at(store, moment):
    return Store(store._engine, clock=lambda: moment)


def come(store, link, **more):
    """Somebody joins by a link."""
    return store.join(link.project, link.group, invitation=link.code, **more)[0]


def limited(store, link, *, expires_at=None, at_most=None, closed=False):
    """The link as it is after its limits were set."""
    store.limit_invitation(link, expires_at=expires_at, at_most=at_most, closed=closed)
    return store.invitation(link.code)


def people(store, of):
    return store.taking_part(of.project)[of.employers.id].joined


# --- one link


def test_many_who_ask_for_a_link_for_the_first_time_at_once_get_the_same_one(of, store):
    groups = [None, *(store.add_group(of.project, f"Ryhmä {number}").id for number in range(9))]
    for group in groups:
        assert len(set(at_once(*[partial(store.invite, of.project, group)] * 8))) == 1
    assert len(rows(store, "SELECT code FROM invitation")) == len(groups)


def test_a_link_is_a_code_that_can_be_read_aloud_and_not_be_guessed(of, store, link):
    codes = {link.code, *(store.invite_anew(store.invite(of.project, None)).code for _ in range(50))}
    assert len(codes) == 51
    assert {len(code) for code in codes} == {CODE_LENGTH}
    assert set("".join(codes)) <= set(CODE_ALPHABET)
    assert not set(CODE_ALPHABET) & set("0o1il")
    assert len(CODE_ALPHABET) ** CODE_LENGTH > 2**39


def test_a_group_of_another_project_gets_no_link(of, store):
    elsewhere = Prepared(store, "Toinen hanke")
    for project, group in ((of.project, elsewhere.employers.id), (of.project, "x"), ("x", None)):
        with pytest.raises(NotThere):
            store.invite(project, group)
    assert rows(store, "SELECT code FROM invitation") == []


def test_a_link_opens_its_own_project_and_no_other(of, store, link):
    elsewhere = Prepared(store, "Toinen hanke")
    for project, code in ((elsewhere.project, link.code), (of.project, "x")):
        with pytest.raises(NotThere):
            store.join(project, None, invitation=code)
    assert rows(store, "SELECT id FROM participant") == []


# --- how many


def test_of_fifty_who_come_at_once_by_a_link_for_twenty_exactly_twenty_get_in(of, store, link):
    limited(store, link, at_most=20)
    outcomes = at_once(*[partial(come, store, link)] * 50)
    assert Counter(map(type, outcomes)) == {Participant: 20, LinkFull: 30}
    assert store.invitation(link.code).used == 20
    assert people(store, of) == 20
    assert len(rows(store, "SELECT 1 FROM participant_token")) == 20


def test_whoever_sends_the_page_again_is_not_counted_again_and_gets_in_when_the_link_is_full(of, store, link):
    limited(store, link, at_most=2)
    first = set(at_once(*[partial(come, store, link, token="a" * 22)] * 8))
    assert len(first) == 1
    come(store, link)
    with pytest.raises(LinkFull):
        come(store, link)
    assert {come(store, link, token="a" * 22)} == first
    limited(store, link, at_most=2, closed=True)
    assert {come(store, link, token="a" * 22)} == first
    assert store.invitation(link.code).used == people(store, of) == 2


def test_another_number_lets_so_many_in_from_then_on(of, store, link):
    come(store, link)
    limited(store, link, at_most=1)
    come(store, link)
    with pytest.raises(LinkFull):
        come(store, link)
    assert limited(store, link, at_most=2).used == 0
    for _ in range(2):
        come(store, link)
    with pytest.raises(LinkFull):
        come(store, link)
    limited(store, link)
    come(store, link)
    assert people(store, of) == 5


def test_a_link_that_is_extended_while_people_come_does_not_forget_whom_it_let_in(of, store, link):
    seen = limited(store, link, at_most=20)
    outcomes = at_once(
        *[partial(come, store, link)] * 30,
        *(partial(limited, store, seen, at_most=20, expires_at=NOON.replace(year=2990, day=day)) for day in (1, 2, 3)),
    )
    assert Counter(map(type, outcomes[:30])) == {Participant: 20, LinkFull: 10}
    for day in (4, 5):
        assert limited(store, seen, at_most=20, expires_at=NOON.replace(year=2990, day=day)).used == 20
    with pytest.raises(LinkFull):
        come(store, link)
    assert people(store, of) == 20


def test_a_link_for_nobody_lets_nobody_in(of, store, link):
    limited(store, link, at_most=0)
    with pytest.raises(LinkFull):
        come(store, link)
    assert store.taking_part(of.project) == {}


# --- how long


def test_a_link_lets_in_until_its_time_is_over_and_again_when_it_is_extended(store, link):
    until = limited(store, link, expires_at=NOON)
    assert until.expires_at == NOON
    last = NOON - timedelta(milliseconds=1)
    assert not has_ended(until, last)
    come(at(store, last), link)
    for moment in (NOON, NOON + timedelta(days=400)):
        assert has_ended(until, moment)
        with pytest.raises(LinkEnded):
            come(at(store, moment), link)
    limited(store, link, expires_at=NOON + timedelta(days=1))
    come(at(store, NOON), link)
    forever = limited(store, link)
    assert not has_ended(forever, NOON + timedelta(days=400))
    come(at(store, NOON + timedelta(days=400)), link)


def test_a_time_in_another_zone_is_the_same_moment(store, link):
    zoned = datetime.fromisoformat("2026-03-03T14:00:00+02:00")
    assert limited(store, link, expires_at=zoned).expires_at == NOON
    with pytest.raises(LinkEnded):
        come(at(store, NOON), link)


def test_a_link_that_was_closed_lets_nobody_in_until_it_is_opened_again(of, store, link):
    closed = limited(store, link, closed=True)
    assert closed == replace(link, closed=True)
    assert has_ended(closed, NOON)
    assert kinds(at_once(*[partial(come, store, link)] * 4)) == {LinkEnded}
    assert store.invite(of.project, of.employers.id) == closed
    assert limited(store, link) == link
    come(store, link)


def test_limits_of_a_link_that_is_not_there_are_not_set(store, link):
    for change in (
        lambda: limited(store, replace(link, code="x")),
        lambda: store.invite_anew(replace(link, code="x")),
    ):
        with pytest.raises(NotThere):
            change()


# --- a new code


def test_a_new_code_takes_the_place_of_the_old_one_which_opens_nothing_any_more(of, store, link):
    fixed = at(store, NOON)
    old = fixed.invite(of.project, None)
    new = fixed.invite_anew(old)
    assert new.code != old.code
    assert (new.project, new.group, new.closed, new.used) == (of.project, None, False, 0)
    with pytest.raises(LinkEnded):
        come(store, old)
    come(store, new)
    assert store.invite(of.project, None) == store.invitation(new.code) == new
    assert store.invite(of.project, of.employers.id) == link
    come(store, link)


def test_of_two_who_want_a_new_code_at_once_both_get_the_same(of, store, link):
    made = at_once(*[partial(store.invite_anew, link)] * 6)
    assert len(set(made)) == 1
    still_open = [row["code"] for row in rows(store, "SELECT code FROM invitation WHERE revoked_at IS NULL")]
    assert still_open == [made[0].code]
    assert store.invite_anew(link) == made[0]


# --- what is known of it


def test_that_a_link_was_opened_from_another_device_is_noted_the_first_time(store, link):
    assert link.reached_at is None
    at(store, NOON).note_reached(link)
    at(store, NOON + timedelta(hours=1)).note_reached(link)
    assert store.invitation(link.code).reached_at == NOON


def test_no_code_or_token_stands_in_the_history(of, store, link):
    limited(store, link, at_most=3)
    limited(store, link, closed=True)
    new = store.invite_anew(link)
    store.note_reached(new)
    table = store.add_table(of.project, of.workshop.id, "Pöytä 1")
    store.keep_table(replace(table, closed=True))
    _, token = store.join(of.project, None, invitation=new.code)
    told = repr(rows(store, "SELECT * FROM event"))
    assert "invitation" in told
    assert "Pöytä 1" in told
    for secret in (link.code, new.code, table.token, token):
        assert secret not in told


# --- tables' links


def test_a_table_has_a_link_of_its_own_which_is_kept_as_it_is_changed(of, store):
    table = store.add_table(of.project, of.workshop.id, "Pöytä 2", group=of.workers.id, expires_at=NOON)
    other = store.add_table(of.project, of.workshop.id, "Pöytä 1")
    assert (table.workshop, table.group, table.heads, table.closed) == (of.workshop.id, of.workers.id, None, False)
    assert len(table.token) >= 22
    assert store.tables(of.project) == (other, table)
    changed = replace(table, group=None, heads=8, expires_at=NOON + timedelta(hours=2), closed=True)
    store.keep_table(changed)
    assert store.table(table.token) == changed
    store.keep_table(replace(changed, closed=False))
    assert store.tables(of.project) == (other, replace(changed, closed=False))


def test_a_tables_link_ends_as_others_do(of, store):
    table = store.add_table(of.project, of.workshop.id, "Pöytä 1", expires_at=NOON)
    assert [has_ended(table, NOON - timedelta(seconds=1)), has_ended(table, NOON)] == [False, True]
    assert has_ended(replace(table, expires_at=None, closed=True), NOON)
    assert not has_ended(replace(table, expires_at=None), NOON)


def test_the_name_of_a_table_is_taken_once_in_its_workshop(of, store):
    made = at_once(*[partial(store.add_table, of.project, of.workshop.id, "Pöytä 1")] * 6)
    assert [type(one) for one in made].count(NameTaken) == 5
    other = store.add_workshop(of.project, "Työpaja")
    store.add_table(of.project, other.id, "Pöytä 1")
    assert len({table.token for table in store.tables(of.project)}) == 2


def test_a_table_sits_in_its_own_project(of, store):
    elsewhere = Prepared(store, "Toinen hanke")
    for workshop, group in ((elsewhere.workshop.id, None), (of.workshop.id, elsewhere.workers.id), ("x", None)):
        with pytest.raises(NotThere):
            store.add_table(of.project, workshop, "Pöytä 1", group=group)
    table = store.add_table(of.project, of.workshop.id, "Pöytä 1")
    with pytest.raises(NotThere):
        store.keep_table(replace(table, group=elsewhere.workers.id))
    for ask in (lambda: store.table("x"), lambda: store.keep_table(replace(table, token="x"))):
        with pytest.raises(NotThere):
            ask()
    assert store.tables(elsewhere.project) == ()
    assert store.tables(of.project) == (table,)
