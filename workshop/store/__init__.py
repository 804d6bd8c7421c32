"""Where everything is kept: the only SQL and the only migrations of the house.

A process opens the file once; `open_store()` is a door to it that is borrowed for a while:

    with open_store(settings) as store:
        project = store.project_named("Kaikki ovet auki")
"""

from __future__ import annotations

import atexit
import errno
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from workshop.settings import Settings
from workshop.store.accounts import Accounts
from workshop.store.actors import Actors
from workshop.store.analyses import Analyses
from workshop.store.archive import Archives
from workshop.store.attendance import Attendances
from workshop.store.ballots import Votes, option_key
from workshop.store.boards import Board, BoardNote, Boards
from workshop.store.codings import Codings
from workshop.store.contributions import Said, token_hash
from workshop.store.counts import Counts, TakingPart
from workshop.store.engine import Changes, Engine
from workshop.store.erasing import text_digest
from workshop.store.errors import CannotBackUp, PostgresqlNotInstalled
from workshop.store.history import TakenIn
from workshop.store.imports import Imported
from workshop.store.invitations import has_ended
from workshop.store.jobs import Jobs
from workshop.store.live_answers import Ballot, LiveAnswers, Own, OwnNote
from workshop.store.looks import Looks
from workshop.store.materials import Materials
from workshop.store.moderation import Decision, Incoming, IncomingCounts
from workshop.store.networks import ImportedTie, TiesAdded
from workshop.store.notes import Notes
from workshop.store.notices import NoticeShown
from workshop.store.photos import Photos
from workshop.store.privacy import Span, Unseen
from workshop.store.rehearsals import Rehearsals
from workshop.store.reports import Reports
from workshop.store.rooms import Room, Rooms
from workshop.store.shelf import new_id, now
from workshop.store.sqlite import SqliteEngine
from workshop.store.versions import Versions
from workshop.store.watch import Watcher

__all__ = [
    "Ballot",
    "Board",
    "BoardNote",
    "Decision",
    "Imported",
    "ImportedTie",
    "Incoming",
    "IncomingCounts",
    "NoticeShown",
    "Own",
    "OwnNote",
    "Room",
    "Said",
    "Span",
    "Store",
    "TakenIn",
    "TakingPart",
    "TiesAdded",
    "Unseen",
    "Votes",
    "Watcher",
    "changes",
    "close_stores",
    "has_ended",
    "new_id",
    "now",
    "open_store",
    "option_key",
    "text_digest",
    "token_hash",
    "watch",
]


class Store(
    LiveAnswers,
    Rehearsals,
    Actors,
    Notes,
    Photos,
    Rooms,
    Boards,
    Attendances,
    Materials,
    Counts,
    Analyses,
    Codings,
    Accounts,
    Jobs,
    Reports,
    Versions,
    Looks,
    Archives,
):
    """Everything that is kept, by the verbs of the house."""

    def back_up(self, target: Path) -> None:
        """Copy everything, as it is at this moment, into a file; BackupOntoItself, CannotBackUp."""
        if not target.name:  # "." and "/"
            raise CannotBackUp(file=target, reason=os.strerror(errno.EISDIR))
        try:
            self._engine.copy_to(target)
        except OSError as problem:
            raise CannotBackUp(file=target, reason=problem.strerror or problem) from problem


_engines: dict[str, Engine] = {}
_watchers: dict[Engine, Watcher] = {}
_opening = threading.Lock()


@contextmanager
def open_store(settings: Settings, *, by: str = "command") -> Iterator[Store]:
    """A door to the store of these settings; `by` is who acts through it.

    Raises StoreNotReachable, NotAStore, DamagedStore or NewerStore, and for PostgreSQL PostgresqlNotReachable,
    PostgresqlNotInstalled or NewerDatabase.
    """
    yield Store(_engine(settings), by=by)


def watch(settings: Settings) -> Watcher:
    """The one who tells this process what happens in the store of these settings; raises as open_store does."""
    engine = _engine(settings)
    with _opening:
        if engine not in _watchers:
            _watchers[engine] = Watcher(engine)
        return _watchers[engine]


def changes(settings: Settings) -> Changes:
    """A cursor of its own over what happens in the store of these settings from now on; raises as open_store does."""
    return _engine(settings).changes()


@lru_cache(maxsize=64)
def _place(settings: Settings) -> str:
    """The address of the database, or the file; to resolve a path looks at every directory on it."""
    return settings.database or str(settings.database_file.resolve())


def _engine(settings: Settings) -> Engine:
    place = _place(settings)
    with _opening:
        if place not in _engines:
            _engines[place] = _open_postgresql(place) if settings.database else SqliteEngine(Path(place))
        return _engines[place]


def _open_postgresql(address: str) -> Engine:
    try:
        from workshop.store.postgres import PostgresEngine  # its driver is an extra
    except ImportError as missing:
        raise PostgresqlNotInstalled(command="pip install 'kutomo[postgres]'") from missing
    return PostgresEngine(address)


def close_stores() -> None:
    """Finish what was accepted and let go of everything this process has open."""
    with _opening:
        while _watchers:
            _watchers.popitem()[1].close()
        while _engines:
            _engines.popitem()[1].close()


def _leave_to_the_parent() -> None:
    """After a fork: connections and threads are the parent's; this process opens its own."""
    global _opening
    _opening = threading.Lock()
    _of_the_parent.extend((*_watchers.values(), *_engines.values()))  # not to be closed here by being forgotten
    _watchers.clear()
    _engines.clear()


_of_the_parent: list[Watcher | Engine] = []
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_leave_to_the_parent)
atexit.register(close_stores)
