"""Accounts: passwords, log-ins, the end to guessing, and what each role may do."""

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from workshop.access import (
    FailedAttempts,
    PasswordTooShort,
    TooManyAttempts,
    log_in,
    may,
    password_hash,
    verified,
)

PASSWORD = "oikea hevonen paristo"
EMAIL = "aino.ohjaaja@example.fi"


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


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


def test_whoever_logs_in_gets_a_token_that_is_theirs(store):
    token = log_in(store, f"  {EMAIL.upper()} ", PASSWORD, failed=FailedAttempts())

    assert token is not None
    assert store.account_of(token).email == EMAIL


def test_a_wrong_password_and_an_unknown_address_both_get_nothing(store):
    failed = FailedAttempts()

    assert log_in(store, EMAIL, "väärä hevonen paristo", failed=failed) is None
    assert log_in(store, "kuka@example.fi", PASSWORD, failed=failed) is None


def test_an_unknown_address_costs_as_many_hashes_as_a_known_one(store, monkeypatch):
    counted = []

    def counting(hash, password):
        counted.append(hash[:30])
        return verified(hash, password)

    monkeypatch.setattr(sys.modules[log_in.__module__], "verified", counting)
    for address in (EMAIL, "kuka@example.fi"):
        log_in(store, address, "väärä hevonen paristo", failed=FailedAttempts())

    assert counted == ["$argon2id$v=19$m=19456,t=2,p=1"] * 2


def test_after_ten_failures_nobody_guesses_on_until_a_quarter_of_an_hour_has_passed(store):
    clock = Clock()
    failed = FailedAttempts(clock)
    for _ in range(10):
        failed.begin(EMAIL)

    with pytest.raises(TooManyAttempts, match="15 minutes"):
        log_in(store, EMAIL, PASSWORD, failed=failed)
    clock.seconds = 15 * 60 + 1

    assert log_in(store, EMAIL, PASSWORD, failed=failed) is not None


def test_one_address_does_not_lock_another_out(store):
    failed = FailedAttempts()
    for _ in range(10):
        failed.begin("kuka@example.fi")

    assert log_in(store, EMAIL, PASSWORD, failed=failed) is not None


def test_a_log_in_that_succeeds_clears_the_failures_before_it(store):
    failed = FailedAttempts()
    for _ in range(3):
        for _ in range(9):
            failed.begin(EMAIL)
        assert log_in(store, EMAIL, PASSWORD, failed=failed) is not None


def test_guesses_sent_at_the_same_time_are_counted_exactly():
    failed = FailedAttempts()

    def guess(_):
        try:
            failed.begin(EMAIL)
        except TooManyAttempts:
            return 0
        return 1

    with ThreadPoolExecutor(20) as pool:
        assert sum(pool.map(guess, range(200))) == 10


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
