"""Reading a table file, CSV or XLSX, as it was meant: its encoding, separator, quotation marks and column names."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

import clevercsv
from charset_normalizer import from_bytes

from workshop.clean import clean_line
from workshop.collect.errors import (
    EmptyTable,
    NoRows,
    NotATable,
    TableTooLarge,
    UnclosedQuote,
    UnknownColumn,
    WrongEncoding,
    WrongSeparator,
)
from workshop.collect.workbooks import Record, workbook_records
from workshop.texts import N_, Message

LARGEST_MEGABYTES = 50
_MEGABYTE = 1_000_000
_SEPARATORS = (";", ",", "\t", "|")
_NO_SEPARATOR = "\x1f"  # stands in no text that people write
_SAMPLE = 20_000
_LONG_RUN = re.compile(r"""([^;,|\s"]{30})[^;,|\s"]+""")  # an address of 18,000 letters keeps clevercsv busy a minute


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
    empty: tuple[int, ...] = ()
    """Numbers of rows whose cells are all empty, which are not in `rows`; a line with no cell at all is no row."""


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
        records = workbook_records(content, name, notes)
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


def _table(
    records: list[Record],
    name: str,
    notes: list[Message],
    header: bool | None,
    *,
    encoding: str,
    separator: str,
    kind: Literal["csv", "xlsx"],
) -> Table:
    filled = [(number, cells) for number, cells in records if any(cell.strip() for cell in cells)]
    if not filled:
        raise EmptyTable(name=name)
    last = filled[-1][0]
    if left_out := sum(1 for number, _ in records if number < last) + 1 - len(filled):
        notes.append(Message(N_("Empty rows left out: {count}."), {"count": left_out}))
    there = {number for number, _ in filled}
    empty = tuple(number for number, cells in records if cells and number > filled[0][0] and number not in there)
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
    return Table(columns, rows, encoding, separator, kind, tuple(notes), ragged, empty)


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
    sample = _LONG_RUN.sub(r"\1", text[:_SAMPLE].replace("\0", ""))
    dialect = clevercsv.Detector().detect(sample, delimiters=list(_SEPARATORS))
    found = str(dialect.delimiter) if dialect else max(_SEPARATORS, key=text.partition("\n")[0].count)
    names = next((cells for _, cells in _rows(text, found or _NO_SEPARATOR)), [])
    return found if len(names) > 1 else ""  # below a single name, commas are the writers' own


def _csv_records(text: str, separator: str, name: str) -> list[Record]:
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
) -> Iterator[Record]:
    csv.field_size_limit(max(csv.field_size_limit(), LARGEST_MEGABYTES * _MEGABYTE))
    lines = io.StringIO(text, newline="")
    return enumerate(csv.reader(lines, delimiter=separator, strict=strict, quoting=quoting), start=1)


def _without_quotes(cell: str) -> str:
    inner = cell[1:-1] if len(cell) > 1 and cell[0] == cell[-1] == '"' else cell
    return inner.replace('""', '"') if inner is not cell else cell
