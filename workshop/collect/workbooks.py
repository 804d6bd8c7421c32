"""Reading an XLSX workbook, and refusing one that would take all memory before anything opens it."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from datetime import date, time

from python_calamine import CalamineError, SheetTypeEnum, SheetVisibleEnum, load_workbook

from workshop.collect.errors import BrokenWorkbook, EmptyTable, LockedWorkbook, NotATable, WorkbookTooWide
from workshop.texts import N_, Message

Record = tuple[int, list[str]]
"""A row's number as a person counts it, and its cells."""
LARGEST_UNPACKED_BYTES = 200_000_000
MOST_CELLS = 5_000_000


def workbook_records(content: bytes, name: str, notes: list[Message]) -> list[Record]:
    """The rows of the first visible sheet that has cells, each with its number in the sheet.

    Raises NotATable, LockedWorkbook, BrokenWorkbook, WorkbookTooWide or EmptyTable.
    """
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
            if sum(member.file_size for member in members) > LARGEST_UNPACKED_BYTES:
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
