"""The gate through which the processes of one machine go to write, one at a time."""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType

from workshop.store.forks import close_in_child

try:
    import fcntl
except ImportError:  # Windows without WSL: SQLite's own waiting remains, correct but less fair
    fcntl = None  # type: ignore[assignment]


class Gate:
    """A fair queue between the processes of one machine."""

    def __init__(self, file: Path) -> None:
        self._file = os.open(file, os.O_CREAT | os.O_RDWR, 0o600) if fcntl else None
        close_in_child(self)  # else the lock of a killed process lives on in a child that it forked

    def __enter__(self) -> None:
        if self._file is not None:
            fcntl.flock(self._file, fcntl.LOCK_EX)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._file is not None:
            fcntl.flock(self._file, fcntl.LOCK_UN)

    def close(self) -> None:
        """Let go of the lock file."""
        if self._file is not None:
            os.close(self._file)
            self._file = None
