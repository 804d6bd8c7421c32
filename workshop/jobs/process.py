"""The worker's process, kept beside a server for as long as the server lives."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from workshop.settings import Settings


@contextmanager
def worker(settings: Settings) -> Iterator[None]:
    """Keep a process that does the jobs that wait; it ends by itself when this one ends, however it ends."""
    process = subprocess.Popen(
        [sys.executable, "-m", "workshop.jobs"],
        stdin=subprocess.PIPE,  # closes with this process: that is how the worker learns of its end
        env={**os.environ, "KUTOMO_DATA": str(settings.data_directory)},
    )
    try:
        yield
    finally:
        if process.stdin:
            process.stdin.close()
        process.wait(timeout=20)
