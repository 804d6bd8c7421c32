"""What a person can put right, as one small family of exceptions, and a number for what is our own mistake."""

from __future__ import annotations

import secrets
from typing import ClassVar

from workshop.texts import N_, Message

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"


class WorkshopError(Exception):
    """Something a person can put right; says what is missing and what is enough.

    A subclass holds its sentence as `text`, an English msgid with named places; it is translated where
    it is shown.

    >>> str(UnknownProject(name="Kaira"))
    'There is no project called “Kaira”. The command “kutomo projects” lists the projects.'
    """

    text: ClassVar[str] = ""

    def __init__(self, **values: object) -> None:
        self.message = Message(self.text, values)
        super().__init__(str(self.message))


class UnknownProject(WorkshopError):
    """A project was named that is not in the store."""

    text = N_("There is no project called “{name}”. The command “kutomo projects” lists the projects.")


class NotThere(WorkshopError):
    """Something was opened that has been removed in the meantime or never was."""

    text = N_("This is no longer there. Go back and choose again.")


def error_number() -> str:
    """A number that is shown to the person and written to the log, so that the two can be joined."""
    return "K-" + "".join(secrets.choice(ALPHABET) for _ in range(8))
