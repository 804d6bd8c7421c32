"""Many phones at the same time, in a process of their own so that they do not share the server's interpreter.

Run: python -m benchmarks.collect_load WISH, which is `Wish` in JSON. It prints `Load` in JSON.
"""

from __future__ import annotations

import asyncio
import json
import random
import resource
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, field
from time import perf_counter, process_time
from typing import Literal

import psutil

from benchmarks.collect_forms import Pairs
from benchmarks.collect_phone import Connection, Phone, Unexpected

How = Literal["spread", "at once", "again"]
WRITING_SECONDS = 2.0
"""From the questions to the press on “send”, while others open and send."""
TIMES = 4
"""So often the same is sent at the same time, in the way “again”."""
LOOKING_AT_ONCE = 8


@dataclass(frozen=True)
class Wish:
    """Who comes to which server, and how."""

    how: How
    people: int
    port: int
    pid: int
    """The server's process."""
    invitation: str
    first: int
    """The number of the first person; no two people write the same."""
    seconds: float = 0
    """Within which they come, when they do not come at once."""
    look: bool = True
    """Whether they look at the end whether the page holds what they sent."""


@dataclass
class Load:
    """What the phones saw."""

    problems: list[str] = field(default_factory=list)
    opened_ms: list[float] = field(default_factory=list)
    sent_ms: list[float] = field(default_factory=list)
    opening_seconds: float = 0
    """Until the last one had opened, where all open at once."""
    acknowledged: list[Pairs] = field(default_factory=list)
    """The fields of each form that the server called saved."""
    begun: float = 0
    ended: float = 0
    """By the machine's clock that only goes forward; ended when the last one was done."""
    server_seconds: float = 0
    client_seconds: float = 0
    """What the server and the phones took of the processors."""

    @property
    def seconds(self) -> float:
        """Until the last one was done."""
        return self.ended - self.begun


def load(wish: Wish) -> Load:
    """Let them answer, in another process, and wait until all are done."""
    command = [sys.executable, "-m", "benchmarks.collect_load", json.dumps(asdict(wish))]
    told = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True).stdout
    seen = Load(**json.loads(told))
    seen.acknowledged = [[(name, value) for name, value in one] for one in seen.acknowledged]
    return seen


async def spread(phones: Sequence[Phone], seen: Load, seconds: float) -> None:
    """Each opens, writes for a while and sends, all within so many seconds."""
    dice = random.Random(7)
    starts = [dice.uniform(0, seconds - WRITING_SECONDS) for _ in phones]

    async def go(phone: Phone, start: float) -> None:
        await asyncio.sleep(start)
        await phone.open()
        await asyncio.sleep(WRITING_SECONDS)
        await phone.send()

    await _all((go(phone, start) for phone, start in zip(phones, starts, strict=True)), seen)


async def at_once(phones: Sequence[Phone], seen: Load, _seconds: float) -> None:
    """All open at the same instant, and when all have, all send at the same instant."""
    begun = perf_counter()
    await _all((phone.open() for phone in phones), seen)
    seen.opening_seconds = perf_counter() - begun
    await _all((phone.send() for phone in phones if phone.form), seen)


async def again(phones: Sequence[Phone], seen: Load, _seconds: float) -> None:
    """Each form, the invitation's too, is sent several times at the same time with one key, by several connections."""

    async def go(phone: Phone) -> None:
        others = [Connection(phone.port) for _ in range(TIMES - 1)]
        await phone.open(also_by=others)
        await asyncio.gather(phone.send(), *(phone.send_by(other) for other in others))
        for other in others:
            other.close()

    await _all((go(phone) for phone in phones), seen)


_WAYS: dict[str, Callable[[Sequence[Phone], Load, float], Awaitable[None]]] = {
    "spread": spread,
    "at once": at_once,
    "again": again,
}


async def _all(doing: Iterable[Awaitable[None]], seen: Load) -> None:
    for problem in await asyncio.gather(*doing, return_exceptions=True):
        if isinstance(problem, Unexpected | LookupError | OSError | EOFError):
            seen.problems.append(f"{type(problem).__name__}: {problem}")
        elif problem is not None:
            raise problem


async def _look_at(phones: Iterable[Phone], seen: Load) -> None:
    few = asyncio.Semaphore(LOOKING_AT_ONCE)

    async def look(phone: Phone) -> None:
        async with few:
            await phone.look()

    await _all((look(phone) for phone in phones), seen)


async def _main(wish: Wish) -> Load:
    numbers = range(wish.first, wish.first + wish.people)
    phones = [Phone(number, wish.port, wish.invitation) for number in numbers]
    seen = Load(begun=perf_counter())
    used, own = _processor_seconds(wish.pid), process_time()
    await _WAYS[wish.how](phones, seen, wish.seconds)
    seen.ended = perf_counter()
    seen.server_seconds = _processor_seconds(wish.pid) - used
    seen.client_seconds = process_time() - own
    done = [phone for phone in phones if phone.sent_ms]
    seen.opened_ms = [phone.opened_ms for phone in phones if phone.opened_ms]
    seen.sent_ms = [phone.sent_ms for phone in done]
    seen.acknowledged = [phone.form.written for phone in done if phone.form]
    if wish.look:
        await _look_at(done, seen)
    await _all((phone.leave() for phone in phones), seen)
    for phone in phones:
        phone.put_away()
    return seen


def _processor_seconds(pid: int) -> float:
    server = psutil.Process(pid)
    used = [process.cpu_times() for process in (server, *server.children(recursive=True))]
    return float(sum(one.user + one.system for one in used))


def _let_many_out() -> None:
    """Every phone holds two connections open, and the usual limit is a thousand files."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


if __name__ == "__main__":
    _let_many_out()
    print(json.dumps(asdict(asyncio.run(_main(Wish(**json.loads(sys.argv[1])))))))
