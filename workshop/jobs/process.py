"""The worker's process, kept beside a server for as long as the server lives."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from workshop.settings import HOUSE, Settings

LOOK_EVERY_SECONDS = 1.0
RESTART_SECONDS = 3.0
"""Before a process that died is started again."""
PATIENCE_SECONDS = 5.0
"""How long a job may go on when the server stops; it is taken up again at the next start."""

log = logging.getLogger("kutomo.jobs")


@contextmanager
def worker(settings: Settings) -> Iterator[None]:
    """Keep a process that does the jobs that wait; it ends by itself when this one ends, however it ends.

    Should it die before, another takes its place.
    """
    stopping = threading.Event()
    keeper = threading.Thread(target=_keep, args=(settings, stopping), name="worker-keeper")
    keeper.start()
    try:
        yield
    finally:
        stopping.set()
        keeper.join()


def _keep(settings: Settings, stopping: threading.Event) -> None:
    while not stopping.is_set():
        process = _start(settings)
        while process.poll() is None and not stopping.wait(LOOK_EVERY_SECONDS):
            pass
        _end(process)
        if not stopping.is_set():
            log.error("the worker died (%s) and is started again", process.returncode)
            stopping.wait(RESTART_SECONDS)


def _start(settings: Settings) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "workshop.jobs"],
        stdin=subprocess.PIPE,  # closes with this process: that is how the worker learns of its end
        cwd=HOUSE,
        env={**os.environ, "KUTOMO_DATA": str(settings.data_directory.resolve())},
    )


def _end(process: subprocess.Popen[bytes]) -> None:
    """Let the process finish what it is at, but not for long."""
    if process.stdin:
        process.stdin.close()
    try:
        process.wait(timeout=PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
