"""Answers read by their meaning while the worker has nothing else to do, so that nobody waits for it later."""

from __future__ import annotations

import logging
from time import monotonic

from workshop.errors import NotThere, WorkshopError
from workshop.jobs.meaning import read_some
from workshop.language import semantic
from workshop.settings import Settings
from workshop.store import changes, open_store
from workshop.store.errors import NothingSaved, StoreAway, StoreBusy

QUIET_SECONDS = 3.0
"""Without news from a project: while many answer at once, they have the machine to themselves."""
REST_SECONDS = 60.0
"""After a model could not be used."""

log = logging.getLogger("kutomo.jobs")


class ReadAhead:
    """Knows in which projects something may be unread: at first all, then those in which something happens."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._news = changes(settings)
        self._rests_until = 0.0
        with open_store(settings, by="job") as store:
            self._unread = {project.id: monotonic() for project in store.projects()}

    def read_a_little(self) -> bool:
        """Read a few answers of the project that has been quiet for longest; false when there is nothing to read yet.

        Raises what the store raises when it cannot be asked.
        """
        now = monotonic()
        self._unread.update(dict.fromkeys(self._news.take(), now))
        if now < self._rests_until or not self._unread or not semantic.is_available():
            return False
        project = min(self._unread, key=self._unread.__getitem__)
        if now - self._unread[project] < QUIET_SECONDS:
            return False
        try:
            with open_store(self._settings, by="job") as store:
                was_unread = read_some(store, project)
        except (NothingSaved, StoreAway, StoreBusy):
            raise
        except NotThere:  # the project has gone
            was_unread = False
        except WorkshopError as problem:  # a server of somebody's that does not answer
            log.warning("nothing is read ahead for a while: %s", problem)
            self._rests_until = now + REST_SECONDS
            return False
        if not was_unread:
            del self._unread[project]
        return was_unread

    def close(self) -> None:
        """Hear no more news."""
        self._news.close()
