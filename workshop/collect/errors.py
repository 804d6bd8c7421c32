"""What can be wrong with a file of answers or ties, each with what to do about it."""

from __future__ import annotations

from workshop.errors import WorkshopError
from workshop.texts import N_


class TableTooLarge(WorkshopError):
    """The file is larger than one that is read in one piece."""

    text = N_(
        "The file “{name}” is larger than {megabytes} megabytes. Split it into smaller files and load each of them."
    )


class WorkbookTooWide(WorkshopError):
    """A workbook would open to far more than it seems to hold: a far-away cell or a packed bomb."""

    text = N_(
        "The workbook “{name}” opens to far more cells than a table of answers has. "
        "Copy the table to a new workbook, save it and load that."
    )


class EmptyTable(WorkshopError):
    """The file has nothing in it."""

    text = N_(
        "There is nothing in the file “{name}”. Load a file with column names on the first row and answers below."
    )


class NoRows(WorkshopError):
    """The file has column names and nothing below them."""

    text = N_("The file “{name}” has column names but no rows below them. Add the answers and load the file again.")


class NotATable(WorkshopError):
    """The file is a picture, a document or something else that is not a table."""

    text = N_("The file “{name}” is not a table. Save the table as XLSX or CSV in the program it is in and load that.")


class LockedWorkbook(WorkshopError):
    """The workbook opens with a password only."""

    text = N_("The workbook “{name}” is locked with a password. Save it without the password and load it again.")


class BrokenWorkbook(WorkshopError):
    """The workbook cannot be opened."""

    text = N_("The workbook “{name}” is damaged. Open it in a spreadsheet program, save it again and load that.")


class WrongEncoding(WorkshopError):
    """The letters of the file cannot be read by that encoding."""

    text = N_("The letters of “{name}” cannot be read as {encoding}. Save the file as “CSV UTF-8” and load it again.")


class WrongSeparator(WorkshopError):
    """What was given as a separator is not one character."""

    text = N_("The separator of columns is one character, such as a semicolon; it cannot be “{separator}”.")


class UnclosedQuote(WorkshopError):
    """A quotation mark opens a cell and is never closed, so that the rows after it cannot be told apart."""

    text = N_("In “{name}”, the quotation mark that begins a cell on row {row} is never closed. Close or remove it.")


class UnknownColumn(WorkshopError):
    """A column was named that the table does not have."""

    text = N_("There is no column “{name}”. The columns are: {columns}.")


class NoServerAddress(WorkshopError):
    """What was typed is no address of a server."""

    text = N_("Write the address of the server and nothing after it, for example http://192.168.1.7:8501.")
