"""What happens in the store, told to everybody in this process who waits for it.

One thread asks for all, and only while somebody waits: two hundred phones cost one question, not two hundred.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Collection, Iterable
from contextlib import suppress

from workshop.errors import WorkshopError, error_number, note_mistake
from workshop.store.engine import Changes, Engine
from workshop.store.errors import StoreAway

EVERY_SECONDS = 0.25
AFTER_A_MISTAKE_SECONDS = 5.0
CLOSE_SECONDS = 5.0


class Watcher:
    """A number for each project, which grows whenever something happens there, in this process or in another.

    Nothing is passed over: what happened while nobody waited, or while the store was away, comes with the next
    question. A number may grow although nothing happened, when the watcher cannot know. Numbers of two processes
    are not to be compared, but that they differ.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._changes: Changes | None = None
        self._latest = time.time_ns() // 1_000_000  # so that no number of before a restart comes again
        self._numbers: dict[str, int] = {}
        self._of_others = self._latest
        self._waiting: dict[asyncio.Future[None], str] = {}
        self._closed = False
        self._condition = threading.Condition()
        self._ask()
        self._thread = threading.Thread(target=self._watch, name="store-watcher", daemon=True)
        self._thread.start()

    def number(self, project: str) -> int:
        """The project's number; taken before reading, whatever happens after the reading makes it grow."""
        with self._condition:
            return self._numbers.get(project, self._of_others)

    async def news(self, project: str, *, after: int, within_seconds: float) -> int:
        """The project's number as soon as it is another than `after`, and at the latest when that time is over.

        StoreAway when the watcher is closed.
        """
        moved = asyncio.get_running_loop().create_future()
        with self._condition:
            self._check_open()
            if self.number(project) != after:
                return self.number(project)
            self._waiting[moved] = project
            self._condition.notify()
        try:
            with suppress(TimeoutError):
                async with asyncio.timeout(within_seconds):
                    await moved
        finally:
            with self._condition:
                self._waiting.pop(moved, None)
        self._check_open()
        return self.number(project)

    def close(self) -> None:
        """Let everybody go who waits, and let go of the store."""
        with self._condition:
            self._closed = True
            self._let_go(self._waiting)
            self._condition.notify()
        self._thread.join(CLOSE_SECONDS)

    def _check_open(self) -> None:
        if self._closed:
            raise StoreAway

    def _watch(self) -> None:
        while self._is_wanted():
            try:
                self._ask()
            except Exception as problem:  # the signal must outlive a mistake of ours
                note_mistake(error_number(), "the watcher", problem)
                self._rest(AFTER_A_MISTAKE_SECONDS)
            self._rest(EVERY_SECONDS)
        if self._changes:
            self._changes.close()

    def _is_wanted(self) -> bool:
        """Whether somebody waits, once somebody does; not when the watcher is closed."""
        with self._condition:
            self._condition.wait_for(lambda: self._waiting or self._closed)
            return not self._closed

    def _rest(self, seconds: float) -> None:
        with self._condition:
            self._condition.wait_for(lambda: self._closed, seconds)

    def _ask(self) -> None:
        """Ask the store once, and tell; when it is away, the next answer holds what was missed."""
        with suppress(WorkshopError):
            if self._changes is None:
                self._changes = self._engine.changes()
                self._tell_all()
            elif projects := self._changes.take():
                self._tell(projects)

    def _tell(self, projects: Collection[str]) -> None:
        with self._condition:
            self._latest += 1
            self._numbers.update(dict.fromkeys(projects, self._latest))
            self._let_go(moved for moved, project in self._waiting.items() if project in projects)

    def _tell_all(self) -> None:
        """Something may have happened anywhere before the cursor began."""
        with self._condition:
            self._latest += 1
            self._numbers.clear()
            self._of_others = self._latest
            self._let_go(self._waiting)

    def _let_go(self, waiting: Iterable[asyncio.Future[None]]) -> None:
        """End the waiting of those, by one call to each event loop."""
        by_loop: dict[asyncio.AbstractEventLoop, list[asyncio.Future[None]]] = {}
        for moved in list(waiting):
            del self._waiting[moved]
            by_loop.setdefault(moved.get_loop(), []).append(moved)
        for loop, group in by_loop.items():
            with suppress(RuntimeError):  # the loop has ended, and with it whoever waited
                loop.call_soon_threadsafe(_finish, group)


def _finish(group: Iterable[asyncio.Future[None]]) -> None:
    for moved in group:
        if not moved.done():
            moved.set_result(None)
