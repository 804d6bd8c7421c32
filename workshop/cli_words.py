"""What the command line says and reads: sentences in the installation's language, files, and rows of a file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import click

from workshop.errors import WorkshopError
from workshop.model import Language
from workshop.settings import Settings
from workshop.texts import N_, Message, Texts

if TYPE_CHECKING:
    from workshop.collect.intake import Intake, TieIntake
    from workshop.collect.tables import Table

LISTED = 20
"""Rows that could not be used, or were changed, that are listed one by one."""


class NothingToTakeIn(WorkshopError):
    """No row of the file could be used."""

    text = N_("None of the {rows} rows could be used. Check that you named the right columns.")


class CannotWrite(WorkshopError):
    """The file for the result cannot be written."""

    text = N_("The file {file} cannot be written: {reason}. Choose another place.")


class CannotRead(WorkshopError):
    """The file that was named cannot be read."""

    text = N_("The file {file} cannot be read: {reason}. Check the name and the place.")


def say(message: Message, *, err: bool = False) -> None:
    """Print a sentence in the language of the installation."""
    click.echo(Texts(_language())(message), err=err)


def _language() -> Language:
    """The installation's language; Finnish when even the settings cannot be read."""
    try:
        return Settings.read().language
    except WorkshopError:
        return "fi"


def content_of(file: Path) -> bytes:
    """What is in the file; CannotRead."""
    try:
        return file.read_bytes()
    except OSError as problem:
        raise CannotRead(file=file, reason=problem.strerror) from problem


@contextmanager
def opened(file: Path) -> Iterator[BinaryIO]:
    """The file, to be read bit by bit; CannotRead."""
    try:
        content = file.open("rb")
    except OSError as problem:
        raise CannotRead(file=file, reason=problem.strerror) from problem
    with content:
        yield content


def export_file(settings: Settings, name: str) -> Path:
    """Where a file goes when nobody said where; the directory is made when it is missing. CannotWrite."""
    file = settings.exports_directory / name
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise CannotWrite(file=file, reason=problem.strerror) from problem
    return file


def write_file(file: Path, content: bytes) -> None:
    """Write the file; CannotWrite."""
    try:
        file.write_bytes(content)
    except OSError as problem:
        raise CannotWrite(file=file, reason=problem.strerror) from problem


def tell_table(table: Table) -> None:
    """Print how a file was read."""
    if table.kind == "csv":
        found = Message(
            N_("Read as CSV: encoding {encoding}, separator {separator}."),
            {"encoding": table.encoding, "separator": repr(table.separator)},
        )
        say(found)
    for note in table.notes:
        say(note)


def tell_rows(intake: Intake | TieIntake) -> None:
    """Print the rows that could not be used or were changed, each with its number and why; NothingToTakeIn."""
    rows: Sequence[tuple[int, Message]] = [
        *((row.number, row.reason) for row in intake.rejected),
        *((row.number, row.what) for row in intake.noticed),
    ]
    for number, what in sorted(rows, key=lambda row: row[0])[:LISTED]:
        texts = Texts(_language())
        click.echo(texts("Row {number}: {what}", number=number, what=texts(what)), err=True)
    if len(rows) > LISTED:
        say(Message(N_("… and {more} more rows."), {"more": len(rows) - LISTED}), err=True)
    if not intake.rows:
        raise NothingToTakeIn(rows=len(intake.rejected))
