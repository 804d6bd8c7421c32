"""Reading a table file, CSV or XLSX, as it was meant: its encoding, separator, quotation marks and column names."""

from __future__ import annotations

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time
from itertools import pairwise
from typing import Literal

import clevercsv
from charset_normalizer import from_bytes
from python_calamine import CalamineError, SheetTypeEnum, SheetVisibleEnum, load_workbook

from workshop.clean import clean_line
from workshop.errors import WorkshopError
from workshop.texts import N_, Message

LARGEST_MEGABYTES = 50
LARGEST_UNPACKED_MEGABYTES = 200
MOST_CELLS = 5_000_000
_MEGABYTE = 1_000_000
_SEPARATORS = (";", ",", "\t", "|")
_NO_SEPARATOR = "\x1f"  # stands in no text that people write
_SAMPLE = 20_000
_LONG_RUN = re.compile(
    r"""([^;,|\s"]{30})[^;,|\s"]+"""
)  # an address of 18,000 letters keeps clevercsv busy for a minute


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


@dataclass(frozen=True)
class Table:
    """The rows of a file under their column names, every cell a text and every row as wide as the names."""

    columns: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    """Each with its number as a spreadsheet shows it; the first row below the names is 2."""
    encoding: str
    separator: str
    """Empty when there is one column only, and in a workbook."""
    kind: Literal["csv", "xlsx"]
    notes: tuple[Message, ...] = ()
    ragged: tuple[int, ...] = ()
    """Numbers of rows with more cells than there are columns; what went over is not in `rows`."""


def read_table(
    content: bytes, name: str, *, encoding: str | None = None, separator: str | None = None, header: bool | None = None
) -> Table:
    """The table in a CSV or XLSX file; what is not given (encoding, separator, header) is found out.

    Raises a WorkshopError with what to do when the content is not a table.
    """
    if len(content) > LARGEST_MEGABYTES * _MEGABYTE:
        raise TableTooLarge(name=name, megabytes=LARGEST_MEGABYTES)
    if not content.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise EmptyTable(name=name)
    notes: list[Message] = []
    if content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        records = _workbook_records(content, name, notes)
        return _table(records, name, notes, header, encoding="utf-8", separator="", kind="xlsx")
    text, encoding = _decoded(content, name, encoding, notes)
    if not text.strip():
        raise EmptyTable(name=name)
    text, separator = _separated(text, separator)
    records = _csv_records(text, separator or _NO_SEPARATOR, name)
    return _table(records, name, notes, header, encoding=encoding, separator=separator, kind="csv")


def column(table: Table, name: str) -> int:
    """The position of the column with that name; letter case and spaces around matter only between namesakes."""
    if name in table.columns:
        return table.columns.index(name)
    for position, written in enumerate(table.columns):
        if written.casefold() == clean_line(name).casefold():
            return position
    raise UnknownColumn(name=name, columns=", ".join(table.columns))


_Record = tuple[int, list[str]]


def _table(
    records: list[_Record],
    name: str,
    notes: list[Message],
    header: bool | None,
    *,
    encoding: str,
    separator: str,
    kind: Literal["csv", "xlsx"],
) -> Table:
    while records and not any(cell.strip() for cell in records[-1][1]):
        records.pop()
    filled = [(number, cells) for number, cells in records if any(cell.strip() for cell in cells)]
    if not filled:
        raise EmptyTable(name=name)
    if len(filled) < len(records):
        notes.append(Message(N_("Empty rows left out: {count}."), {"count": len(records) - len(filled)}))
    has_names = header if header is not None else not _begins_with_values([cells for _, cells in filled[:50]])
    if has_names:
        (_, names), *filled = filled
    else:
        names = [""] * max(len(cells) for _, cells in filled)
        notes.append(
            Message(N_("The first row seems to hold answers, not column names, so the columns were numbered."))
        )
    if not filled:
        raise NoRows(name=name)
    width = len(names)
    while (
        width > 1
        and not names[width - 1].strip()
        and not any("".join(cells[width - 1 :]).strip() for _, cells in filled)
    ):
        width -= 1
    columns = _unique([clean_line(cell) for cell in names[:width]], notes if has_names else [])
    rows = tuple((number, tuple(cells[:width]) + ("",) * (width - len(cells))) for number, cells in filled)
    ragged = tuple(number for number, cells in filled if "".join(cells[width:]).strip())
    return Table(columns, rows, encoding, separator, kind, tuple(notes), ragged)


def _unique(names: Sequence[str], notes: list[Message]) -> tuple[str, ...]:
    columns: list[str] = []
    for position, name in enumerate(names, start=1):
        given = name or f"Column {position}"
        unique, copy = given, 1
        while unique in columns or (unique != name and unique in names):
            copy += 1
            unique = f"{given} ({copy})"
        if not name:
            notes.append(
                Message(
                    N_("Column {position} has no name; it is called “{name}”."), {"position": position, "name": unique}
                )
            )
        elif unique != name:
            notes.append(
                Message(
                    N_("Several columns are called “{name}”; one of them is now “{renamed}”."),
                    {"name": name, "renamed": unique},
                )
            )
        columns.append(unique)
    return tuple(columns)


_FIGURE = re.compile(r"[\s.,:/%€+T-]*\d[\d\s.,:/%€+T-]*Z?")


def _begins_with_values(rows: Sequence[list[str]]) -> bool:
    """Whether the first row looks like the ones below: a value that its column repeats, or figures above figures.

    Figures that rise (1, 2, 3 or 2023, 2024) and a single year are names. clevercsv and the standard library
    call a row of words above columns of words "no header", which is what tables of answers look like.
    """
    first, *below = rows
    figures: list[str] = []
    for position, cell in enumerate(first):
        values = [row[position] for row in below if position < len(row) and row[position].strip()]
        if values and _FIGURE.fullmatch(cell) and all(_FIGURE.fullmatch(value) for value in values):
            figures.append(cell.strip())
        elif cell.strip() and cell in values and list(first) not in below:
            return True
    if not figures:
        return False
    if not all(figure.isdecimal() for figure in figures):
        return True
    numbers = [int(figure) for figure in figures]
    rising = len(numbers) > 1 and all(left < right for left, right in pairwise(numbers))
    return not rising and not all(1900 <= number <= 2100 for number in numbers)


_BYTE_ORDER_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_BINARY = re.compile(r"[\x00-\x08\x0e-\x1e\x7f]")
_NO_TABLE = ("<!doctype", "<html", "<?xml", "%pdf", r"{\rtf")


def _decoded(content: bytes, name: str, encoding: str | None, notes: list[Message]) -> tuple[str, str]:
    encoding = encoding or next((found for mark, found in _BYTE_ORDER_MARKS if content.startswith(mark)), None)
    try:
        text, encoding = (content.decode(encoding), encoding) if encoding else _guessed(content, name, notes)
    except (UnicodeDecodeError, LookupError):
        raise WrongEncoding(name=name, encoding=encoding) from None
    text = text.removeprefix("\ufeff")
    if len(_BINARY.findall(text)) * 100 > len(text) or text[:100].lstrip().lower().startswith(_NO_TABLE):
        raise NotATable(name=name)
    return text, encoding


def _guessed(content: bytes, name: str, notes: list[Message]) -> tuple[str, str]:
    is_wide = content.count(0) * 4 > len(content)  # two bytes a letter, UTF-16
    mended = content.decode("utf-8", "replace")
    strange = mended.count("\ufffd") - content.count(b"\xef\xbf\xbd")
    if not is_wide and not strange:
        return mended, "utf-8"
    if not is_wide and strange * 3 < sum(letter > "\x7f" for letter in mended):
        notes.append(Message(N_("Letters that could not be read and are shown as “�”: {count}."), {"count": strange}))
        return mended, "utf-8"
    # Left free, the library calls Finnish in Windows-1252 Icelandic Macintosh or Central European.
    known = ["utf_16_le", "utf_16_be"] if is_wide else ["cp1252", "latin_1"]
    best = from_bytes(content, cp_isolation=known).best()
    if best is None:
        raise NotATable(name=name)
    notes.append(
        Message(
            N_("The letters were read as {encoding}. Check that ä, ö and å look right."), {"encoding": best.encoding}
        )
    )
    return content.decode(best.encoding), best.encoding


def _separated(text: str, separator: str | None) -> tuple[str, str]:
    """The text of the rows, and what separates their cells; nothing when there is one column."""
    first_line, _, rest = text.partition("\n")
    announced = re.fullmatch(r"sep=(.)\r?", first_line)  # a spreadsheet's own hint, not a row
    text = rest if announced else text
    if separator is None:
        return text, announced.group(1) if announced else _found_separator(text)
    if len(separator) > 1 or separator in ("\r", "\n", '"'):
        raise WrongSeparator(separator=separator)
    return text, separator


def _found_separator(text: str) -> str:
    sample = _LONG_RUN.sub(r"\1", text[:_SAMPLE])
    dialect = clevercsv.Detector().detect(sample, delimiters=list(_SEPARATORS))
    found = str(dialect.delimiter) if dialect else max(_SEPARATORS, key=text.partition("\n")[0].count)
    names = next((cells for _, cells in _rows(text, found or _NO_SEPARATOR)), [])
    return found if len(names) > 1 else ""  # below a single name, commas are the writers' own


def _csv_records(text: str, separator: str, name: str) -> list[_Record]:
    try:
        return list(_rows(text, separator, strict=True))
    except csv.Error:
        pass  # a quotation mark that stands where it should not; two more lenient ways follow
    unquoted = list(_rows(text, separator, quoting=csv.QUOTE_NONE))
    if len({len(cells) for _, cells in unquoted if cells}) == 1:
        return [(number, [_without_quotes(cell) for cell in cells]) for number, cells in unquoted]
    end = f"{_NO_SEPARATOR}end"
    *records, (number, last) = _rows(f"{text}\n{end}", separator)
    if last != [end]:
        raise UnclosedQuote(name=name, row=number)
    return records


def _rows(
    text: str, separator: str, *, strict: bool = False, quoting: Literal[0, 3] = csv.QUOTE_MINIMAL
) -> Iterator[_Record]:
    csv.field_size_limit(max(csv.field_size_limit(), LARGEST_MEGABYTES * _MEGABYTE))
    lines = io.StringIO(text, newline="")
    return enumerate(csv.reader(lines, delimiter=separator, strict=strict, quoting=quoting), start=1)


def _without_quotes(cell: str) -> str:
    inner = cell[1:-1] if len(cell) > 1 and cell[0] == cell[-1] == '"' else cell
    return inner.replace('""', '"') if inner is not cell else cell


def _workbook_records(content: bytes, name: str, notes: list[Message]) -> list[_Record]:
    _check_workbook(content, name)
    try:
        with load_workbook(io.BytesIO(content)) as workbook:
            sheets = [sheet for sheet in workbook.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet]
            sheets.sort(key=lambda sheet: sheet.visible != SheetVisibleEnum.Visible)
            for metadata in sheets:
                sheet = workbook.get_sheet_by_name(metadata.name)
                if sheet.start is None:
                    continue
                if len(sheets) > 1:
                    notes.append(
                        Message(
                            N_("The workbook has several sheets. The one that was read: {sheet}."),
                            {"sheet": sheet.name},
                        )
                    )
                rows = sheet.to_python()
                return [(sheet.start[0] + i, [_shown(cell) for cell in cells]) for i, cells in enumerate(rows, start=1)]
    except CalamineError:
        raise BrokenWorkbook(name=name) from None
    raise EmptyTable(name=name)


def _shown(cell: object) -> str:
    """The cell as a text: 5.0 as 5, days and times by ISO 8601."""
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return cell.isoformat() if isinstance(cell, date | time) else str(cell)


_CELL = re.compile(rb"""\br\s*=\s*["']([A-Za-z]{0,3})(\d{1,7})["']""")


def _check_workbook(content: bytes, name: str) -> None:
    """Refuse what is no workbook, and one that would take all memory: a single far-away cell ends the whole process."""
    if not content.startswith(b"PK"):
        raise LockedWorkbook(name=name) if "EncryptedPackage".encode("utf-16-le") in content else NotATable(name=name)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
            names = {member.filename for member in members}
            if "xl/workbook.xml" not in names or "content.xml" in names:
                raise NotATable(name=name)
            if sum(member.file_size for member in members) > LARGEST_UNPACKED_MEGABYTES * _MEGABYTE:
                raise WorkbookTooWide(name=name)
            for member in members:
                # Read to the end, so that a size that lies is found out by the checksum.
                if _extent(archive.read(member).replace(b"\0", b"")) > MOST_CELLS:
                    raise WorkbookTooWide(name=name)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError, OSError, zlib.error):
        raise BrokenWorkbook(name=name) from None


def _extent(sheet: bytes) -> int:
    """How many cells lie between the first one and the farthest row and column that the sheet names."""
    column_letters: set[bytes] = set()
    rows = {0}
    for cell in _CELL.finditer(sheet):
        column_letters.add(cell[1].upper())
        rows.add(int(cell[2]))
    return max(rows) * max((_position(letters) for letters in column_letters), default=0)


def _position(letters: bytes) -> int:
    position = 0
    for letter in letters:
        position = position * 26 + letter - ord("A") + 1
    return position
