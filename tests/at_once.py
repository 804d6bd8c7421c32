"""Many who do something at the same moment: the ground of every test of a race."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any


def at_once(*works: Callable[[], Any]) -> list[Any]:
    """What came of each: its result, or the error it raised; all begin together."""
    together = threading.Barrier(len(works))

    def run(work: Callable[[], Any]) -> Any:
        together.wait(60)
        try:
            return work()
        except Exception as problem:
            return problem

    with ThreadPoolExecutor(len(works)) as threads:
        return list(threads.map(run, works))


def kinds(outcomes: list[Any]) -> set[type]:
    """The kinds of what came of them."""
    return {type(outcome) for outcome in outcomes}
