"""Where everything is kept: the only SQL and the only migrations of the house.

A process opens the file once; `open_store()` is a door to it that is borrowed for a while:

    with open_store(settings) as store:
        project = store.project_named("Kaikki ovet auki")
"""

from __future__ import annotations

import atexit
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workshop.settings import Settings
from workshop.store.accounts import Accounts
from workshop.store.analyses import Analyses
from workshop.store.contributions import Said, token_hash
from workshop.store.imports import Imported
from workshop.store.jobs import Jobs
from workshop.store.materials import Materials
from workshop.store.networks import ImportedTie, Networks, TiesAdded
from workshop.store.shelf import new_id, now
from workshop.store.sqlite import SqliteEngine

__all__ = [
    "Imported",
    "ImportedTie",
    "Said",
    "Store",
    "TiesAdded",
    "close_stores",
    "new_id",
    "now",
    "open_store",
    "token_hash",
]


class Store(Networks, Materials, Analyses, Accounts, Jobs):
    """Everything that is kept, by the verbs of the house."""

    def back_up(self, target: Path) -> None:
        """Copy everything, as it is at this moment, into a file; NothingSaved when it cannot be written there."""
        self._engine.copy_to(target)


_engines: dict[Path, SqliteEngine] = {}
_opening = threading.Lock()


@contextmanager
def open_store(settings: Settings, *, by: str = "command") -> Iterator[Store]:
    """A door to the store of these settings; `by` is who acts through it.

    Raises StoreNotReachable, NotAStore or NewerStore.
    """
    file = settings.database.resolve()
    with _opening:
        if file not in _engines:
            _engines[file] = SqliteEngine(file)
    yield Store(_engines[file], by=by)


def close_stores() -> None:
    """Finish what was accepted and let go of every file this process has open."""
    with _opening:
        while _engines:
            _engines.popitem()[1].close()


atexit.register(close_stores)
