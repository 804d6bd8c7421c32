"""The links by which people come: to answer by themselves, or to write down what a table says."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime

from workshop.errors import NotThere
from workshop.model import Invitation, TableLink
from workshop.store.edit import Edit
from workshop.store.engine import Row, Transaction
from workshop.store.errors import LinkEnded, LinkFull, NameTaken
from workshop.store.programme import Programme
from workshop.store.shelf import take_turns

CODE_ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
CODE_LENGTH = 8
"""Some 40 bits: whoever tries a hundred a second finds one code of a hundred in about three years, and may answer."""
TABLE_TOKEN_BYTES = 16


class Invitations(Programme):
    """Links to take part."""

    def invite(self, project: str, group: str | None) -> Invitation:
        """The link of a group, or of all groups when none is given; made when it is first asked for; NotThere."""
        with self._engine.reading() as rows:
            standing = _newest(rows, project, group)

        def find_or_add(change: Transaction) -> Invitation:
            take_turns(change, project)  # on PostgreSQL two who ask for the first time at once would get two
            if group:
                Edit(change).check_there("stakeholder_group", project, group)
            return _newest(change, project, group) or self._add_invitation(change, project, group)

        return standing or self._engine.write(find_or_add)

    def invite_anew(self, invitation: Invitation) -> Invitation:
        """A link with another code in the place of this one, which opens nothing from now on; NotThere.

        When somebody else has just replaced it, their new link.
        """

        def add(change: Transaction) -> Invitation:
            take_turns(change, invitation.project)
            self._take(change, invitation)
            newest = _newest(change, invitation.project, invitation.group)
            if newest and newest.code != invitation.code:
                return newest
            change.run(
                "UPDATE invitation SET revoked_at = :at WHERE code = :code", at=self._moment(), code=invitation.code
            )
            return self._add_invitation(change, invitation.project, invitation.group)

        return self._engine.write(add)

    def limit_invitation(
        self, invitation: Invitation, *, expires_at: datetime | None, at_most: int | None, closed: bool
    ) -> None:
        """Until when a link lets people in, how many from now on, and whether it does so at all; NotThere."""

        def keep(change: Transaction) -> None:
            self._take(change, invitation)
            change.run(
                "UPDATE invitation SET expires_at = :until, at_most = :most, revoked_at = :closed,"
                " used = CASE WHEN COALESCE(at_most, -1) = :counted THEN used ELSE 0 END WHERE code = :code",
                until=_kept(expires_at),
                most=at_most,
                counted=-1 if at_most is None else at_most,
                closed=self._moment() if closed else None,
                code=invitation.code,
            )
            self._note_link(change, "closed" if closed else "limited", invitation)

        self._engine.write(keep)

    def invitation(self, code: str) -> Invitation:
        """The invitation of a code, whether it still lets people in or not; NotThere."""
        with self._engine.reading() as rows:
            found = rows.all("SELECT * FROM invitation WHERE code = :code", code=code)
        if not found:
            raise NotThere
        return _invitation(found[0])

    def invitations(self, project: str) -> dict[str | None, Invitation]:
        """The links of a project that were made, by the id of the group: of each group the newest."""
        with self._engine.reading() as rows:
            found = rows.all("SELECT * FROM invitation WHERE project_id = :p ORDER BY created_at, code DESC", p=project)
        return {row["group_id"]: _invitation(row) for row in found}

    def note_reached(self, invitation: Invitation) -> None:
        """Note that a link was opened from another device for the first time, and tell the screens."""

        def note(change: Transaction) -> None:
            if change.run(
                "UPDATE invitation SET reached_at = :at WHERE code = :code AND reached_at IS NULL",
                at=self._moment(),
                code=invitation.code,
            ):
                self._note_link(change, "reached", invitation)

        self._engine.write(note)

    def _let_in(self, change: Transaction, project: str, code: str) -> None:
        """Count one more whom a link lets in; NotThere, LinkEnded or LinkFull when it does not."""
        found = change.all("SELECT * FROM invitation WHERE code = :code AND project_id = :p", code=code, p=project)
        if not found:
            raise NotThere
        invitation = _invitation(found[0])
        if has_ended(invitation, self._clock()):
            raise LinkEnded
        if invitation.at_most is not None and not change.run(
            "UPDATE invitation SET used = used + 1 WHERE code = :code AND used < COALESCE(at_most, used + 1)", code=code
        ):
            raise LinkFull

    def _take(self, change: Transaction, invitation: Invitation) -> None:
        if not change.run("UPDATE invitation SET code = code WHERE code = :code", code=invitation.code):
            raise NotThere

    def _note_link(self, change: Transaction, verb: str, link: Invitation) -> None:
        """Note what happened to a link, without its code: who has an archive is not to get in with it."""
        self._note(change, verb, "invitation", link.group or link.project, project=link.project)

    def _add_invitation(self, change: Transaction, project: str, group: str | None) -> Invitation:
        code = "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))
        at = self._moment()
        change.run(
            "INSERT INTO invitation(code, project_id, group_id, created_at) VALUES(:code, :project, :group, :at)",
            code=code,
            project=project,
            group=group,
            at=at,
        )
        invitation = Invitation(code, project, group, datetime.fromisoformat(at))
        self._note_link(change, "added", invitation)
        return invitation

    def add_table(
        self, project: str, workshop: str, name: str, *, group: str | None = None, expires_at: datetime | None = None
    ) -> TableLink:
        """A link of a table's own in a workshop; NameTaken, NotThere."""
        token = secrets.token_urlsafe(TABLE_TOKEN_BYTES)

        def add(change: Transaction) -> TableLink:
            Edit(change).check_there("workshop", project, workshop)
            if group:
                Edit(change).check_there("stakeholder_group", project, group)
            if change.all("SELECT 1 FROM table_link WHERE workshop_id = :w AND name = :n", w=workshop, n=name):
                raise NameTaken(name=name)
            change.run(
                "INSERT INTO table_link(token, project_id, workshop_id, group_id, name, created_at, expires_at)"
                " VALUES(:token, :project, :workshop, :group, :name, :at, :until)",
                token=token,
                project=project,
                workshop=workshop,
                group=group,
                name=name,
                at=self._moment(),
                until=_kept(expires_at),
            )
            self._note(change, "added", "table", workshop, project=project, label=name)
            return TableLink(token, project, workshop, name, group, expires_at=expires_at)

        return self._engine.write(add)

    def tables(self, project: str) -> tuple[TableLink, ...]:
        """The tables' links of a project, by the names of the tables."""
        with self._engine.reading() as rows:
            found = rows.all("SELECT * FROM table_link WHERE project_id = :p ORDER BY name, token", p=project)
        return tuple(map(table_link_of, found))

    def table(self, token: str) -> TableLink:
        """Whose link it is, whether it is still in use or not; NotThere."""
        with self._engine.reading() as rows:
            found = rows.all("SELECT * FROM table_link WHERE token = :token", token=token)
        if not found:
            raise NotThere
        return table_link_of(found[0])

    def keep_table(self, table: TableLink) -> None:
        """Keep a table's group, head count and limits as given; NotThere."""

        def keep(change: Transaction) -> None:
            if table.group:
                Edit(change).check_there("stakeholder_group", table.project, table.group)
            if not change.run(
                "UPDATE table_link SET group_id = :group, heads = :heads, expires_at = :until, revoked_at = :closed"
                " WHERE token = :token AND project_id = :project",
                project=table.project,
                group=table.group,
                heads=table.heads,
                until=_kept(table.expires_at),
                closed=self._moment() if table.closed else None,
                token=table.token,
            ):
                raise NotThere
            self._note(change, "changed", "table", table.workshop, project=table.project, label=table.name)

        self._engine.write(keep)


def has_ended(link: Invitation | TableLink, at: datetime) -> bool:
    """Whether a link lets nobody in any more at that moment: it is closed, or its time is over."""
    return link.closed or (link.expires_at is not None and link.expires_at <= at)


def _newest(rows: Transaction, project: str, group: str | None) -> Invitation | None:
    """The link in use: of two from the same moment the one that replaced the other."""
    found = rows.all(
        "SELECT * FROM invitation WHERE project_id = :p AND COALESCE(group_id, '') = :g"
        " ORDER BY created_at DESC, revoked_at IS NOT NULL, code LIMIT 1",
        p=project,
        g=group or "",
    )
    return _invitation(found[0]) if found else None


def _kept(moment: datetime | None) -> str | None:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds") if moment else None


def _moment_of(kept: str | None) -> datetime | None:
    return datetime.fromisoformat(kept) if kept else None


def _invitation(row: Row) -> Invitation:
    return Invitation(
        row["code"],
        row["project_id"],
        row["group_id"],
        datetime.fromisoformat(row["created_at"]),
        _moment_of(row["expires_at"]),
        row["at_most"],
        row["used"],
        row["revoked_at"] is not None,
        _moment_of(row["reached_at"]),
    )


def table_link_of(row: Row) -> TableLink:
    """A row of the table table_link as the noun."""
    return TableLink(
        row["token"],
        row["project_id"],
        row["workshop_id"],
        row["name"],
        row["group_id"],
        row["heads"],
        _moment_of(row["expires_at"]),
        row["revoked_at"] is not None,
    )
