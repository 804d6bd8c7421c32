"""Files that are written whole or not at all: backups and archives."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

OWNER_ONLY = 0o600


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """An empty file beside the target, which only its owner reads; once it is on the disk it takes the target's place.

    When the writing fails the target is as it was, and nothing half-written is left. OSError.
    """
    unfinished = target.parent / f"{target.name}.part"
    try:
        unfinished.unlink(missing_ok=True)
        unfinished.touch(OWNER_ONLY, exist_ok=False)
        yield unfinished
        _sync(unfinished)  # before it takes the place of an older one
        unfinished.replace(target)
        _sync(target.parent)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    """Wait until a file is on the disk, or the names in a directory."""
    if path.is_dir() and os.name == "nt":  # a directory cannot be opened there
        return
    opened = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
