"""The zip in which an archive travels.

Whoever reads one takes it for hostile: two members of known names, bytes counted while they come, nothing extracted
by a name that the file gives.
"""

from __future__ import annotations

import json
import os
import re
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from workshop.store.archive_file import FORMAT, LARGEST, Manifest, Sum, disk
from workshop.store.errors import CannotUnpack, DamagedArchive, NewerArchive
from workshop.store.migrations import STEPS

MANIFEST, ROWS = "manifest.json", "data.sqlite"
LARGEST_MANIFEST = 2**20
FREE, SWELLING = 2**26, 50
"""Bytes that may come out of any archive, and besides them out of each of its bytes; of honest rows it is some five."""
PIECE = 2**16

_END = struct.Struct("<4s16x4s4H2LH")
"""The last record of a zip, and before it the place of what would extend it."""
_END_RECORD = 22
_LONGEST_DIRECTORY = 1000
_STEP = re.compile(r"\d{4}_\w+")


def zip_up(manifest: Manifest, rows: Path, target: Path) -> None:
    """Put manifest and rows into one file; OSError."""
    for method in (ZIP_DEFLATED, ZIP_STORED):
        with ZipFile(target, "w", method, compresslevel=1) as archive:
            archive.writestr(MANIFEST, json.dumps(asdict(manifest), ensure_ascii=False, indent=1))
            archive.write(rows, ROWS)
        if not _swells(archive.getinfo(ROWS)):
            return


def is_archive(file: Path) -> bool:
    """Whether a file looks like an archive, so that another may take its place; OSError."""
    try:
        with file.open("rb") as source, _damage():
            _check_end(source)
            with ZipFile(source) as archive:
                return set(archive.namelist()) == {MANIFEST, ROWS}
    except DamagedArchive:
        return False


def unzip(source: BinaryIO, rows: Path) -> Manifest:
    """Write the database of an archive into a file, and answer the manifest; nothing of its rows is believed yet.

    DamagedArchive, NewerArchive, CannotUnpack.
    """
    digest = sha256()
    with _damage():
        _check_end(source)
        with ZipFile(source) as archive:
            members = {member.filename: member for member in archive.infolist()}
            if members.keys() != {MANIFEST, ROWS}:
                raise DamagedArchive(reason="members")
            manifest = _manifest(b"".join(_content(archive, members[MANIFEST], at_most=LARGEST_MANIFEST)))
            with room(), rows.open("wb") as file:
                for piece in _content(archive, members[ROWS], at_most=LARGEST):
                    digest.update(piece)
                    file.write(piece)
    if digest.hexdigest() != manifest.sha256:
        raise DamagedArchive(reason="checksum")
    return manifest


@contextmanager
def room() -> Iterator[None]:
    """Where there is no room to unpack, that is not the archive's fault; CannotUnpack."""
    try:
        with disk():
            yield
    except OSError as problem:
        raise CannotUnpack(reason=problem.strerror or problem) from problem


@contextmanager
def _damage() -> Iterator[None]:
    """All that a file which is no good zip can do to its reader."""
    try:
        yield
    except (
        BadZipFile,
        EOFError,
        NotImplementedError,
        OSError,
        RuntimeError,  # an encrypted member; JSON that is nested too deeply
        ValueError,  # JSON; UTF-8
        struct.error,
        zlib.error,
    ) as problem:
        raise DamagedArchive(reason="zip") from problem


def _check_end(source: BinaryIO) -> None:
    """Hold the zip's end against ours before its directory is read: two members, and nothing around them."""
    size = source.seek(0, os.SEEK_END)
    source.seek(max(0, size - _END.size))
    extended, mark, *counts, length, start, comment = _END.unpack(source.read())
    if mark != b"PK\x05\x06" or extended == b"PK\x06\x07" or counts != [0, 0, 2, 2] or comment:
        raise DamagedArchive(reason="members")
    if length > _LONGEST_DIRECTORY or start + length + _END_RECORD != size:
        raise DamagedArchive(reason="directory")


def _content(archive: ZipFile, member: ZipInfo, *, at_most: int) -> Iterator[bytes]:
    """The bytes of a member, counted while they come: what it says of itself may be a lie."""
    if member.compress_type not in (ZIP_DEFLATED, ZIP_STORED) or member.file_size > at_most or _swells(member):
        raise DamagedArchive(reason="size")
    come = 0
    with _damage(), archive.open(member) as content:
        while piece := content.read(PIECE):
            come += len(piece)
            if come > member.file_size:
                raise DamagedArchive(reason="size")
            yield piece


def _swells(member: ZipInfo) -> bool:
    return member.file_size > FREE + SWELLING * member.compress_size


def _manifest(text: bytes) -> Manifest:
    """The manifest, where every word of it is there and of its kind; DamagedArchive, NewerArchive."""
    found: Any = json.loads(text)
    try:
        if _is_newer(found.get("format"), found.get("schema")):
            raise NewerArchive
        sums = {name: Sum(**sum) for name, sum in found["tables"].items()}
        manifest = Manifest(**{**found, "tables": sums})
        words = [word for name, word in found.items() if name not in ("format", "tables")]
    except (AttributeError, KeyError, TypeError) as problem:
        raise DamagedArchive(reason="manifest") from problem
    if not all(isinstance(word, str) for word in words) or manifest.schema not in STEPS or manifest.format != FORMAT:
        raise DamagedArchive(reason="manifest")
    return manifest


def _is_newer(format: object, schema: object) -> bool:
    if isinstance(format, int) and format > FORMAT:
        return True
    return isinstance(schema, str) and bool(_STEP.fullmatch(schema)) and schema > list(STEPS)[-1]
