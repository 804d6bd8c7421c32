"""What makes a process with an open data file safe to fork.

SQLite counts its locks in the process, and the kernel does not pass them on: a forked child believes that it holds
its parent's locks, holds none, and may find the file locked for ever. So a fork waits until nothing is under way in
SQLite, and the child closes what it inherited before it opens anything of its own.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from time import sleep
from typing import Protocol
from weakref import WeakSet

REST_SECONDS = 30
"""How long a fork waits for what is under way; the child of one that did not wait to the end cannot open the file."""


LET_GO_SECONDS = 0.01
"""Who has just finished gives memory back to SQLite, under a lock that a child would find held for ever."""


class _Closable(Protocol):
    def close(self) -> None: ...


_inherited: WeakSet[_Closable] = WeakSet()
_own = threading.local()
_rest = threading.Condition()
_at_work = 0
_forking = False


def close_in_child(held: _Closable) -> None:
    """Close it in a forked child, too."""
    _inherited.add(held)


@contextmanager
def at_work() -> Iterator[None]:
    """Something is under way in SQLite: a fork waits for its end, and it waits for the end of a fork."""
    global _at_work
    if _of_this_thread():
        yield
        return
    with _rest:
        _rest.wait_for(lambda: not _forking)
        _at_work += 1
    _own.at_work = True
    try:
        yield
    finally:
        _own.at_work = False
        with _rest:
            _at_work -= 1
            _rest.notify_all()


def _of_this_thread() -> int:
    return int(getattr(_own, "at_work", False))


def _before() -> None:
    global _forking
    _rest.acquire()
    _rest.wait_for(lambda: not _forking)
    _forking = True
    _rest.wait_for(lambda: _at_work == _of_this_thread(), timeout=REST_SECONDS)
    sleep(LET_GO_SECONDS)


def _in_parent() -> None:
    global _forking
    _forking = False
    _rest.notify_all()
    _rest.release()


def _in_child() -> None:
    global _rest, _forking, _at_work
    rested = _at_work == _of_this_thread()
    _rest, _forking, _at_work = threading.Condition(), False, _of_this_thread()
    while rested and _inherited:
        with suppress(Exception):
            _inherited.pop().close()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before, after_in_parent=_in_parent, after_in_child=_in_child)
