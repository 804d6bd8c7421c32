"""Accounts: passwords, log-ins, the end to guessing, and what each role may do."""

import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from workshop.access import (
    PasswordTooShort,
    TooManyAttempts,
    log_in,
    may,
    password_hash,
    verified,
)
from workshop.store import Store

PASSWORD = "oikea hevonen paristo"
EMAIL = "aino.ohjaaja@example.fi"


NINE = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)


def at(store, **later):
    return Store(store._engine, clock=lambda: NINE + timedelta(**later))


@pytest.fixture
def store(store):
    store.add_account(email=EMAIL, name="Aino Ohjaaja", role="lead", password_hash=password_hash(PASSWORD))
    return store


def test_a_password_is_kept_as_an_argon2id_hash_that_no_other_password_fits():
    kept = password_hash(PASSWORD)

    assert kept.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert PASSWORD not in kept
    assert verified(kept, PASSWORD)
    assert not verified(kept, PASSWORD + ".")
    assert not verified("something else than a hash", PASSWORD)


def test_a_short_password_is_refused_with_the_length_that_is_enough():
    with pytest.raises(PasswordTooShort, match="at least 12 characters"):
        password_hash("yksitoista.")


def test_a_password_is_the_same_on_a_keyboard_that_composes_its_letters_otherwise():
    assert verified(password_hash("hyvää huomenta"), "hyva\u0308a\u0308 huomenta")


@pytest.mark.engines
def test_whoever_logs_in_gets_a_token_that_is_theirs(store):
    token = log_in(store, f"  {EMAIL.upper()} ", PASSWORD)

    assert token is not None
    assert store.account_of(token).email == EMAIL


def test_a_wrong_password_and_an_unknown_address_both_get_nothing(store):
    assert log_in(store, EMAIL, "väärä hevonen paristo") is None
    assert log_in(store, "kuka@example.fi", PASSWORD) is None


@pytest.fixture
def hashes(monkeypatch):
    """The hashes against which passwords have been held."""
    counted = []

    def counting(hash, password):
        counted.append(hash[:30])
        return verified(hash, password)

    monkeypatch.setattr(sys.modules[log_in.__module__], "verified", counting)
    return counted


def test_an_unknown_address_costs_as_many_hashes_as_a_known_one(store, hashes):
    for address in (EMAIL, "kuka@example.fi"):
        log_in(store, address, "väärä hevonen paristo")

    assert hashes == ["$argon2id$v=19$m=19456,t=2,p=1"] * 2


@pytest.mark.engines
def test_after_ten_tries_nobody_guesses_on_until_a_quarter_of_an_hour_has_passed(store):
    for minute in range(10):
        assert at(store, minutes=minute).may_try(EMAIL)

    with pytest.raises(TooManyAttempts, match="15 minutes"):
        log_in(at(store, minutes=14, seconds=59), EMAIL, PASSWORD)
    assert log_in(at(store, minutes=15), EMAIL, PASSWORD) is not None


def test_who_guesses_on_does_not_keep_the_door_closed_for_longer(store):
    for second in range(100):
        at(store, seconds=second).may_try(EMAIL)

    assert at(store, minutes=15).may_try(EMAIL)


@pytest.mark.parametrize("address", [EMAIL.upper(), f" {EMAIL} "])
def test_an_address_written_otherwise_is_the_same_address(store, address):
    for _ in range(10):
        store.may_try(address)

    with pytest.raises(TooManyAttempts):
        log_in(store, EMAIL, PASSWORD)


@pytest.mark.engines
def test_one_address_does_not_lock_another_out(store):
    for _ in range(11):
        store.may_try("kuka@example.fi")

    assert log_in(store, EMAIL, PASSWORD) is not None


@pytest.mark.engines
def test_a_log_in_that_succeeds_clears_the_tries_before_it(store):
    for _ in range(3):
        for _ in range(9):
            store.may_try(EMAIL)
        assert log_in(store, EMAIL, PASSWORD) is not None


@pytest.mark.engines
def test_of_guesses_sent_at_the_same_time_exactly_ten_reach_the_password(store, hashes):
    at(store, minutes=-15).may_try(EMAIL)  # and what is forgotten meanwhile does not count
    later = at(store)

    def guess(number):
        try:
            log_in(later, EMAIL, f"arvaus numero {number}")
        except TooManyAttempts:
            return "refused"
        return "wrong"

    with ThreadPoolExecutor(20) as pool:
        told = list(pool.map(guess, range(20)))

    assert (told.count("wrong"), told.count("refused"), len(hashes)) == (10, 10, 10)


@pytest.mark.engines
def test_of_an_address_only_a_hash_is_kept_and_only_while_it_counts(store):
    def kept():
        with store._engine.reading() as rows:
            return rows.all("SELECT * FROM attempt")

    at(store).may_try(EMAIL)
    assert EMAIL not in str(kept())
    at(store, minutes=20).may_try("kuka@example.fi")
    assert len(kept()) == 1


@pytest.mark.parametrize(
    ("role", "granted"),
    [
        ("facilitator", {"run", "report"}),
        ("lead", {"run", "report", "publish", "export", "erase project"}),
        ("administrator", {"run", "report", "publish", "export", "erase project", "manage accounts"}),
        ("nobody", set()),
    ],
)
def test_a_role_may_do_its_own_and_nothing_else(role, granted):
    actions = ["run", "report", "publish", "export", "erase project", "manage accounts", "something new"]

    assert {action for action in actions if may(role, action)} == granted
