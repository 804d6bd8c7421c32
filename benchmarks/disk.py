"""A disk that forgets, tears or keeps in part what was not yet synced, and the file system of SQLite upon it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import apsw

SECTOR = 512


class Disk:
    """What the disk holds for certain, and what was written since, for each file."""

    def __init__(self, dice: random.Random, on_operation: Callable[[], None]) -> None:
        self._dice = dice
        self._on_operation = on_operation
        self._synced: dict[str, bytearray] = {}
        self._unsynced: dict[str, list[tuple[int, bytes | None]]] = {}

    def open(self, path: str) -> None:
        """A file that was there before stands on the disk as it is."""
        if path not in self._synced:
            self._synced[path] = bytearray(Path(path).read_bytes() if Path(path).exists() else b"")
            self._unsynced[path] = []

    def write(self, path: str, at: int, content: bytes | None) -> None:
        """Content that was written, or nothing for a file that was cut off there."""
        self._unsynced[path].append((at, content))
        self._on_operation()

    def sync(self, path: str) -> None:
        """From now on the disk holds it."""
        for at, content in self._unsynced[path]:
            _apply(self._synced[path], at, content)
        self._unsynced[path].clear()
        self._on_operation()

    def delete(self, path: str) -> None:
        """The file is gone."""
        self._synced.pop(path, None)
        self._unsynced.pop(path, None)
        self._on_operation()

    def after_a_cut(self) -> dict[str, bytes]:
        """The files by name, as they might be found after a power cut at this moment."""
        found = {}
        for path, synced in self._synced.items():
            content = bytearray(synced)
            for at, written in self._kept(self._unsynced[path]):
                _apply(content, at, written)
            found[Path(path).name] = bytes(content)
        return found

    def _kept(self, unsynced: Sequence[tuple[int, bytes | None]]) -> Iterator[tuple[int, bytes | None]]:
        how = self._dice.choice(("none", "all", "first", "some"))
        many = {"none": 0, "first": self._dice.randint(0, len(unsynced))}.get(how, len(unsynced))
        for at, written in unsynced[:many]:
            if how == "some" and self._dice.random() < 0.5:
                continue
            if written is not None and len(written) > SECTOR and self._dice.random() < 0.3:
                yield at, written[: SECTOR * self._dice.randint(0, len(written) // SECTOR)]
            else:
                yield at, written


def _apply(content: bytearray, at: int, written: bytes | None) -> None:
    if len(content) < at:
        content.extend(bytes(at - len(content)))
    if written is None:
        del content[at:]
    else:
        content[at : at + len(written)] = written


class ForgetfulFiles(apsw.VFS):
    """The system's own file system, and beside it the disk's account of what was written; SQLite finds it by name."""

    def __init__(self, name: str, disk: Disk) -> None:
        self._disk = disk
        super().__init__(name, "")

    def xOpen(self, name: apsw.URIFilename | str | None, flags: list[int]) -> apsw.VFSFile:
        return _File(name, flags, self._disk)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        super().xDelete(filename, syncdir)
        self._disk.delete(filename)


class _File(apsw.VFSFile):
    def __init__(self, name: apsw.URIFilename | str | None, flags: list[int], disk: Disk) -> None:
        self._path = name.filename() if isinstance(name, apsw.URIFilename) else str(name)
        self._disk = disk
        disk.open(self._path)
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        super().xWrite(data, offset)
        self._disk.write(self._path, offset, bytes(data))

    def xTruncate(self, newsize: int) -> None:
        super().xTruncate(newsize)
        self._disk.write(self._path, newsize, None)

    def xSync(self, flags: int) -> None:  # noqa: ARG002
        self._disk.sync(self._path)  # simulated: the file itself will never be needed after a real cut
