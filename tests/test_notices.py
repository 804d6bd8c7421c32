"""What participants were told is kept word for word, once, and it is known who was told what."""

from functools import partial

import pytest
from at_once import at_once
from prepared import ANSWER, Prepared, rows

from workshop.model import Notice, Participant
from workshop.store import NoticeShown
from workshop.store.errors import LinkFull

pytestmark = pytest.mark.engines

FINNISH = NoticeShown("fi", "task", "Näin vastauksillesi käy.")
SWEDISH = NoticeShown("sv", "task", "Så här går det med dina svar.")
CONSENT = NoticeShown("fi", "consent", "Näin vastauksillesi käy.", consented=True)


@pytest.fixture
def of(store):
    return Prepared(store)


def come(of, shown, **more):
    return of.store.join(of.project, of.employers.id, notice=shown, **more)[0]


def told(of):
    """Every wording, the newest first, with its number and how many saw it."""
    return [
        (one.version, one.language, one.legal_basis, one.text, people) for one, people in of.store.notices(of.project)
    ]


def test_a_wording_is_kept_once_for_each_language_and_basis_and_numbers_count_up(of, store):
    for shown in (FINNISH, SWEDISH, FINNISH, CONSENT, FINNISH):
        come(of, shown)
    assert told(of) == [
        (3, "fi", "consent", "Näin vastauksillesi käy.", 1),
        (2, "sv", "task", "Så här går det med dina svar.", 1),
        (1, "fi", "task", "Näin vastauksillesi käy.", 3),
    ]


def test_a_changed_wording_is_another_and_the_earlier_stays_as_it_was_shown(of, store):
    come(of, FINNISH)
    [(before, _)] = store.notices(of.project)
    come(of, NoticeShown("fi", "task", FINNISH.text + " "))
    come(of, FINNISH)
    assert [(one.version, people) for one, people in store.notices(of.project)] == [(2, 1), (1, 2)]
    assert store.notices(of.project)[1][0] == before


def test_of_many_who_come_at_once_each_wording_is_kept_once_under_a_number_of_its_own(of, store):
    wordings = [FINNISH, SWEDISH, NoticeShown("en", "task", "What happens to your answers."), CONSENT]
    outcomes = at_once(*(partial(come, of, shown) for shown in wordings * 6))
    assert {type(outcome) for outcome in outcomes} == {Participant}
    found = store.notices(of.project)
    assert [one.version for one, _ in found] == [4, 3, 2, 1]
    assert {(one.language, one.legal_basis) for one, _ in found} == {
        (shown.language, shown.legal_basis) for shown in wordings
    }
    assert [people for _, people in found] == [6] * 4


def test_it_is_known_who_was_shown_what_and_who_gave_a_consent(of, store):
    people = {shown: come(of, shown) for shown in (FINNISH, SWEDISH, CONSENT)}
    for shown, person in people.items():
        notice = store.notice_of(person)
        assert isinstance(notice, Notice)
        assert (notice.project, notice.language, notice.legal_basis, notice.text) == (
            of.project,
            shown.language,
            shown.legal_basis,
            shown.text,
        )
    consents = {row["participant_id"]: row["consented"] for row in rows(store, "SELECT * FROM notice_shown")}
    assert consents == {people[FINNISH].id: 0, people[SWEDISH].id: 0, people[CONSENT].id: 1}
    assert store.notice_of(of.somebody()) is None


def test_the_page_sent_again_shows_nothing_twice(of, store):
    token = "a" * 22
    for outcome in at_once(*[partial(come, of, FINNISH, token=token)] * 4):
        assert isinstance(outcome, Participant)
    come(of, SWEDISH, token=token)
    assert [people for *_, people in told(of)] == [1]


def test_who_is_erased_is_no_longer_among_those_who_saw_it_and_the_wording_stays(of, store):
    person, other = come(of, CONSENT), come(of, CONSENT)
    of.answer(person, ANSWER)
    store.erase_participant(person)
    assert [people for *_, people in told(of)] == [1]
    assert store.notice_of(person) is None
    store.erase_participant(other)
    assert told(of) == [(1, "fi", "consent", CONSENT.text, 0)]


def test_whom_a_link_did_not_let_in_was_shown_nothing(of, store):
    link = store.invite(of.project, None)
    store.limit_invitation(link, expires_at=None, at_most=0, closed=False)
    with pytest.raises(LinkFull):
        come(of, FINNISH, invitation=link.code)
    assert told(of) == []


def test_each_project_numbers_its_own_wordings(of, store):
    elsewhere = Prepared(store, "Toinen hanke")
    come(of, FINNISH)
    come(of, SWEDISH)
    come(elsewhere, SWEDISH)
    assert [version for version, *_ in told(elsewhere)] == [1]
    assert [version for version, *_ in told(of)] == [2, 1]
