"""Processes kept beside a server for as long as it lives: should one die before, another takes its place."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from workshop.settings import HOUSE

LOOK_EVERY_SECONDS = 1.0
RESTART_SECONDS = 3.0
"""Before a process that died is started again."""
PATIENCE_SECONDS = 5.0
"""How long a process may go on with what it is at when the server stops."""

log = logging.getLogger("kutomo")


@contextmanager
def beside(
    module: str, *words: str, environment: Mapping[str, str] | None = None, files: Sequence[int] = ()
) -> Iterator[None]:
    """Keep a process of our own that runs `module` with those words; it takes the open files with it.

    Its standard input closes when this process ends, however that is, and by that it is told to end too.
    """
    stopping = threading.Event()
    told = {**os.environ, **(environment or {})}

    def start() -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", module, *words]
        return subprocess.Popen(  # noqa: S603  (a module of ours)
            command, stdin=subprocess.PIPE, cwd=HOUSE, env=told, pass_fds=files
        )

    def keep() -> None:
        while not stopping.is_set():
            process = start()
            while process.poll() is None and not stopping.wait(LOOK_EVERY_SECONDS):
                pass
            _end(process)
            if not stopping.is_set():
                log.error("%s died (%s) and is started again", module, process.returncode)
                stopping.wait(RESTART_SECONDS)

    keeper = threading.Thread(target=keep, name=f"keeper of {module}")
    keeper.start()
    try:
        yield
    finally:
        stopping.set()
        keeper.join()


def _end(process: subprocess.Popen[bytes]) -> None:
    """Let the process finish what it is at, but not for long."""
    if process.stdin:
        process.stdin.close()
    try:
        process.wait(timeout=PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
