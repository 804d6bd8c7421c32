"""The worker's process, kept beside a server for as long as the server lives."""

from __future__ import annotations

from contextlib import AbstractContextManager

from workshop.beside import beside
from workshop.settings import Settings


def worker(settings: Settings) -> AbstractContextManager[None]:
    """Keep a process that does the jobs that wait; what it is at when the server stops, the next one takes up."""
    return beside("workshop.jobs", environment={"KUTOMO_DATA": str(settings.data_directory.resolve())})
