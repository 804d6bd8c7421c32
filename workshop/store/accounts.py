"""Accounts of facilitators, their log-ins, and the one-time code by which the first account is made."""

from __future__ import annotations

import secrets
from datetime import timedelta

from workshop.model import Account, Role
from workshop.store.contributions import token_hash
from workshop.store.engine import Transaction
from workshop.store.errors import NameTaken
from workshop.store.shelf import Shelf, new_id

LOGIN_LASTS = timedelta(hours=12)
SETUP_CODE_LASTS = timedelta(hours=24)
TRIES = 10
TRIES_WITHIN = timedelta(minutes=15)


class Accounts(Shelf):
    """Who may run projects. Tokens and codes are kept as hashes only."""

    def any_account(self) -> bool:
        """Whether the first account has been made."""
        with self._engine.reading() as rows:
            return bool(rows.all("SELECT 1 FROM account LIMIT 1"))

    def new_setup_code(self) -> str:
        """A one-time code for the first account; an earlier one stops working."""
        code = "-".join(secrets.token_hex(2) for _ in range(4))

        def keep(change: Transaction) -> None:
            change.run("DELETE FROM setup_code")
            change.run(
                "INSERT INTO setup_code(code_hash, expires_at) VALUES(:hash, :until)",
                hash=token_hash(code),
                until=self._moment(later=SETUP_CODE_LASTS),
            )

        self._engine.write(keep)
        return code

    def use_setup_code(self, code: str, *, email: str, name: str, password_hash: str) -> Account | None:
        """Make the first account, an administrator's, by the one-time code; nothing when the code is wrong or used."""

        def make(change: Transaction) -> Account | None:
            if change.all("SELECT 1 FROM account LIMIT 1"):
                return None
            if not change.run(
                "DELETE FROM setup_code WHERE code_hash = :hash AND expires_at > :now",
                hash=token_hash(code.strip().lower()),
                now=self._moment(),
            ):
                return None
            return self._add_account(change, email, name, "administrator", password_hash)

        return self._engine.write(make)

    def add_account(self, *, email: str, name: str, role: Role, password_hash: str) -> Account:
        """Make an account; NameTaken when the address has one."""
        return self._engine.write(lambda change: self._add_account(change, email, name, role, password_hash))

    def _add_account(self, change: Transaction, email: str, name: str, role: Role, password_hash: str) -> Account:
        account = Account(new_id(), email.strip().casefold(), name.strip(), role)
        if change.all("SELECT 1 FROM account WHERE email = :email", email=account.email):
            raise NameTaken(name=account.email)
        change.run(
            "INSERT INTO account(id, email, name, role, password_hash, created_at)"
            " VALUES(:id, :email, :name, :role, :hash, :at)",
            id=account.id,
            email=account.email,
            name=account.name,
            role=role,
            hash=password_hash,
            at=self._moment(),
        )
        self._note(change, "added", "account", account.id, project=None, label=role)
        return account

    def accounts(self) -> tuple[Account, ...]:
        """All accounts that may log in, by name."""
        with self._engine.reading() as rows:
            found = rows.all("SELECT id, email, name, role FROM account WHERE disabled_at IS NULL ORDER BY name, email")
        return tuple(Account(**row) for row in found)

    def account_and_hash(self, email: str) -> tuple[Account, str] | None:
        """The account of an address with the hash of its password, or nothing."""
        with self._engine.reading() as rows:
            found = rows.all(
                "SELECT id, email, name, role, password_hash FROM account WHERE email = :email AND disabled_at IS NULL",
                email=email.strip().casefold(),
            )
        if not found:
            return None
        password_hash = found[0].pop("password_hash")
        return Account(**found[0]), password_hash

    def may_try(self, email: str) -> bool:
        """Count one more try to log in with an address; false when there have been too many.

        A try is counted before the password is looked at: of tries at the same time, on any server, exactly so many
        are let through. The address is kept as a hash, and only until the tries are forgotten.
        """
        who = token_hash(email.strip().casefold())

        def count(change: Transaction) -> bool:
            change.run("DELETE FROM attempt WHERE first_at <= :before", before=self._moment(later=-TRIES_WITHIN))
            return bool(
                change.run(
                    "INSERT INTO attempt(who, count, first_at) VALUES(:who, 1, :now)"
                    " ON CONFLICT(who) DO UPDATE SET count = attempt.count + 1 WHERE attempt.count < :most",
                    who=who,
                    now=self._moment(),
                    most=TRIES,
                )
            )

        return self._engine.write(count)

    def log_in(self, account: Account) -> str:
        """A new log-in's token, which is kept as a hash and ends after twelve hours; failed tries are forgotten."""
        token = secrets.token_urlsafe(32)

        def keep(change: Transaction) -> None:
            change.run("DELETE FROM login WHERE expires_at < :now", now=self._moment())
            change.run("DELETE FROM attempt WHERE who = :who", who=token_hash(account.email))
            change.run(
                "INSERT INTO login(token_hash, account_id, expires_at) VALUES(:hash, :account, :until)",
                hash=token_hash(token),
                account=account.id,
                until=self._moment(later=LOGIN_LASTS),
            )
            self._note(change, "logged in", "account", account.id, project=None)

        self._engine.write(keep)
        return token

    def account_of(self, token: str) -> Account | None:
        """Whose log-in the token is, while it lasts."""
        with self._engine.reading() as rows:
            found = rows.all(
                "SELECT a.id, a.email, a.name, a.role FROM account a JOIN login l ON l.account_id = a.id"
                " WHERE l.token_hash = :hash AND l.expires_at > :now AND a.disabled_at IS NULL",
                hash=token_hash(token),
                now=self._moment(),
            )
        return Account(**found[0]) if found else None

    def log_out(self, token: str) -> None:
        """End a log-in; it takes effect at the next click of any open screen."""
        self._engine.write(
            lambda change: change.run("DELETE FROM login WHERE token_hash = :hash", hash=token_hash(token))
        )
