"""What a person can put right, as one small family of exceptions, and a number for what is our own mistake."""

from __future__ import annotations

import logging
import secrets
import traceback
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


def note_mistake(number: str, place: str, problem: BaseException) -> None:
    """Log a mistake of ours with its number: where it happened, never what was sent or said.

    The message of an exception may quote a text or a token, so only its kind is written.
    """
    lines: list[str] = []
    at: BaseException | None = problem
    while at is not None:
        lines += [*traceback.format_tb(at.__traceback__), f"{type(at).__module__}.{type(at).__qualname__}\n"]
        at = at.__cause__ or (None if at.__suppress_context__ else at.__context__)
    logging.getLogger("kutomo").error("%s at %s\n%s", number, place, "".join(lines))
