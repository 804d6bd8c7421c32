"""How a room follows what is opened, written and voted on: many phones and walls at once, and a server that restarts.

Run: python -m benchmarks.live (QUICK=1 for a small run). The server and those who load it share this machine. It fails
when a property is broken: a note or a vote lost or doubled, a phone that never hears. It never fails for a time alone.
"""

from __future__ import annotations

import asyncio
import os
import resource
import sys
import tempfile
from collections.abc import Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from statistics import quantiles
from time import perf_counter
from uuid import uuid4

from benchmarks.live_room import Listener, RoomSite, floor_ms, room_site, send, spread
from benchmarks.table import QUICK, Table
from workshop.live.agenda import put_on_agenda
from workshop.methods import METHODS
from workshop.model import Turn

PHONES, WALLS, MANY_WALLS, IDLE = (60, 5, 20, 200) if QUICK else (300, 5, 20, 1_000)
ROUNDS = 2 if QUICK else 8
NOTE_SECONDS, VOTE_SECONDS, IDLE_SECONDS = (4, 3, 4) if QUICK else (15, 10, 15)
NOTES_A_SECOND = 2
BACK_SECONDS = 60.0


def main() -> bool:
    """Print the table, and tell whether every property held."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 8_192) if hard > 0 else 8_192, hard))
    table = Table(
        f"Python {sys.version.split()[0]}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, files {soft}"
    )
    with tempfile.TemporaryDirectory(prefix="kutomo-bench-") as directory, room_site(Path(directory)) as here:
        for measure in (opened, noted, voted, idle, restarted):
            asyncio.run(measure(table, here))
    return table.holds()


@asynccontextmanager
async def listening(here: RoomSite, phones: Sequence[str], walls: int):
    """That many phones and walls, once each has heard something."""
    link = here.store.room_link(here.project, here.day.id, "wall").token
    paths = [f"/live/phone/{token}?room={here.day.id}" for token in phones] + [f"/live/wall/{link}"] * walls
    listeners = [Listener(here.server.port, path) for path in paths]
    tasks = [asyncio.create_task(one.listen()) for one in listeners]
    await until(lambda: all(one.heard for one in listeners), 60)
    try:
        yield listeners
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def until(holds: Callable[[], bool], seconds: float) -> bool:
    """Wait until something holds, and tell whether it did in time."""
    end = perf_counter() + seconds
    while not holds() and perf_counter() < end:
        await asyncio.sleep(0.02)
    return holds()


async def in_thread(work: Callable[[], object]) -> None:
    """Do what a facilitator does without holding the listeners up."""
    await asyncio.get_running_loop().run_in_executor(None, work)


async def opened(table: Table, here: RoomSite) -> None:
    """A facilitator opens and closes: after how long does everybody show it?"""
    waits: list[float] = []
    missed = 0
    async with listening(here, here.join(PHONES), WALLS) as listeners:
        for turn in range(ROUNDS):
            before = [len(one.heard) for one in listeners]
            activity = (here.wall, here.voting)[turn % 2]
            begun = perf_counter()
            await in_thread(lambda one=activity: here.store.go_to(here.project, one, opened=True))
            await until(lambda at=before: all(len(one.heard) > n for one, n in zip(listeners, at, strict=True)), 20)
            for one, n in zip(listeners, before, strict=True):
                if len(one.heard) > n:
                    waits.append((one.heard[n][0] - begun) * 1000)
                else:
                    missed += 1
            await asyncio.sleep(0.5)
        size = len(str(listeners[0].heard[-1][1]))
    floor = await floor_ms(PHONES + WALLS, size)
    table.row(
        f"“open” → {PHONES} phones and {WALLS} walls have it",
        "p95 ≤ 1.5 s",
        f"p50 {part(waits, 50):.0f} ms, p95 {part(waits, 95):.0f} ms, of {ROUNDS} times",
        f"a bare server writes the same bytes: p95 {part(floor, 95):.0f} ms",
        broken=[f"{missed} never heard it"] if missed else [],
        within=part(waits, 95) <= 1_500,
    )


async def noted(table: Table, here: RoomSite) -> None:
    """Notes come in while many walls are on."""
    [token] = here.join(1)
    here.store.go_to(here.project, here.wall, opened=True)
    asked = next(one for one in here.store.frame(here.project).prompts if one.activity == here.wall.id)
    sent: dict[str, float] = {}
    async with listening(here, [], MANY_WALLS) as listeners:
        first = "Ensimmäinen lappu"  # waits for the dictionaries, which a wall has opened when it came on
        await send_note(here, token, asked.id, first)
        await until(lambda: all(first in one.heard[-1][1]["html"] for one in listeners), 30)
        await asyncio.sleep(0.5)
        cpu, begun = here.cpu_seconds(), perf_counter()
        for number in range(NOTE_SECONDS * NOTES_A_SECOND):
            text = f"Lappu numero {number}."
            sent[text] = perf_counter()
            status, _seconds = await send_note(here, token, asked.id, text)
            assert status == 200, status
            await asyncio.sleep(max(0.0, begun + (number + 1) / NOTES_A_SECOND - perf_counter()))
        spent = (here.cpu_seconds() - cpu) / (perf_counter() - begun)
        await asyncio.sleep(2)
        waits, missing = [], 0
        for one in listeners:
            for text, at in sent.items():
                shown = next((when for when, told in one.heard if text in told["html"]), None)
                if shown is None:
                    missing += 1
                else:
                    waits.append((shown - at) * 1000)
    kept = [note.said.text for note in here.store.board(here.wall.id).notes]
    table.row(
        "a note sent → on the wall",
        "p95 ≤ 1 s",
        f"p50 {part(waits, 50):.0f} ms, p95 {part(waits, 95):.0f} ms, {len(sent)} notes on {MANY_WALLS} walls",
        broken=[
            *([f"{missing} were never shown"] if missing else []),
            *([f"{len(kept)} notes are kept of {len(sent) + 1}"] if len(kept) != len(sent) + 1 else []),
        ],
        within=part(waits, 95) <= 1_000,
    )
    table.row(
        f"processor time for {MANY_WALLS} walls at {NOTES_A_SECOND} notes/s",
        "≤ 10 % of a core",
        f"{100 * spent:.1f} % of a core, taking the notes in included",
        within=spent <= 0.10,
    )


async def send_note(here: RoomSite, token: str, prompt: str, text: str, key: str = "") -> tuple[int, float]:
    """Send a note as a phone does."""
    fields = {f"text-{prompt}": text, "act": "notes", "activity": here.wall.id, "form": key or uuid4().hex}
    return await send(here.server.port, f"/p/{token}/live?room={here.day.id}", **fields)


async def voted(table: Table, here: RoomSite) -> None:
    """Everybody votes within seconds, some twice by the same key, while notes stream into another room."""
    tokens, other = here.join(PHONES), here.store.add_workshop(here.project, "Toinen huone")
    elsewhere = put_on_agenda(here.store, other, "fi", method=METHODS["idea_wall"], title="Muualla")
    here.store.go_to(here.project, elsewhere, opened=True)
    here.store.go_to(here.project, here.voting, opened=True)
    here.store.keep_turn(here.project, Turn(here.voting.id, revealed=True))
    items = [item.rated for item in here.store.board(here.voting.id).items]
    asked = next(one for one in here.store.frame(here.project).prompts if one.activity == elsewhere.id)
    [writer] = here.join(1)

    async def vote(number: int, token: str, at: float) -> list[tuple[int, float]]:
        await asyncio.sleep(at)
        fields = {f"rate-points-{items[number % 6]}": "2", f"rate-points-{items[(number + 1) % 6]}": "1"}
        fields |= {"act": "ballot", "activity": here.voting.id, "form": uuid4().hex}
        path = f"/p/{token}/live?room={here.day.id}"
        return [await send(here.server.port, path, **fields) for _ in range(2 if number % 10 == 0 else 1)]

    async def note(number: int) -> list[tuple[int, float]]:
        await asyncio.sleep(number / NOTES_A_SECOND)
        fields = {f"text-{asked.id}": f"Muualta {number}", "act": "notes", "activity": elsewhere.id}
        return [await send(here.server.port, f"/p/{writer}/live?room={other.id}", form=uuid4().hex, **fields)]

    async with listening(here, tokens, WALLS) as listeners:
        work: list[Coroutine[object, object, list[tuple[int, float]]]] = [
            vote(number, token, at)
            for number, (token, at) in enumerate(zip(tokens, spread(PHONES, VOTE_SECONDS), strict=True))
        ]
        notes = VOTE_SECONDS * NOTES_A_SECOND
        replies = await asyncio.gather(*work, *(note(number) for number in range(notes)))
        await asyncio.sleep(1.5)
        shown = [one.heard[-1][1]["html"] for one in listeners[-WALLS:]]
    votes = here.store.board(here.voting.id).votes
    given = sum(value * count for by in votes.values.values() for value, count in by.get("points", {}).items())
    kept = len(here.store.board(elsewhere.id).notes)
    answers = [reply for some in replies for reply in some]
    times = [seconds * 1000 for _status, seconds in answers]
    wrong = sum(status != 200 for status, _seconds in answers)
    table.row(
        f"{PHONES} phones vote within {VOTE_SECONDS} s while notes stream in",
        "0 lost, 0 doubled, p99 ≤ 500 ms",
        f"{votes.people} ballots, {given:.0f} points, {kept} notes; p50 {part(times, 50):.0f} ms, "
        f"p99 {part(times, 99):.0f} ms",
        broken=[
            *([f"{wrong} were refused"] if wrong else []),
            *([f"{votes.people} ballots of {PHONES}"] if votes.people != PHONES else []),
            *([f"{given} points of {3 * PHONES}"] if given != 3 * PHONES else []),
            *([f"{kept} notes of {notes}"] if kept != notes else []),
            *(["a wall shows no result"] if not all('class="bars"' in html for html in shown) else []),
        ],
        within=part(times, 99) <= 500,
    )


async def idle(table: Table, here: RoomSite) -> None:
    """Many phones lie on tables, connected."""
    tokens = here.join(IDLE)
    before = here.memory_mb()
    async with listening(here, tokens, 0) as listeners:
        await asyncio.sleep(1)
        memory, cpu, begun = here.memory_mb() - before, here.cpu_seconds(), perf_counter()
        await asyncio.sleep(IDLE_SECONDS)
        spent = (here.cpu_seconds() - cpu) / (perf_counter() - begun)
        deaf = sum(not one.heard for one in listeners)
    table.row(
        f"{IDLE:,} phones connected and idle",
        "≤ 5 % of a core, ≤ 150 MB more",
        f"{100 * spent:.1f} % of a core, {memory:.0f} MB more",
        broken=[f"{deaf} are not connected"] if deaf else [],
        within=spent <= 0.05 and memory <= 150,
    )


async def restarted(table: Table, here: RoomSite) -> None:
    """The server goes away in the middle, and comes back."""
    tokens = here.join(PHONES)
    notes = len(here.store.board(here.wall.id).notes)
    async with listening(here, tokens, WALLS) as listeners:
        times = [len(one.connected) for one in listeners]
        await in_thread(here.server.stop)
        here.store.go_to(here.project, here.wall, opened=True)
        await in_thread(here.server.start)
        ready = perf_counter()

        def back() -> bool:
            return all(len(one.connected) > n and one.heard for one, n in zip(listeners, times, strict=True))

        came = await until(back, BACK_SECONDS)
        last = max((one.connected[-1] for one in listeners), default=ready) - ready
        await asyncio.sleep(1)
        stale = sum(one.heard[-1][1].get("activity", here.wall.id) != here.wall.id for one in listeners)
    kept = len(here.store.board(here.wall.id).notes)
    table.row(
        f"server restarted: {PHONES} phones and {WALLS} walls are back",
        "≤ 10 s, nothing lost",
        f"the last {max(0.0, last):.1f} s after it answered again; {kept} notes",
        broken=[
            *(["not all came back"] if not came else []),
            *([f"{stale} show what was on before"] if stale else []),
            *([f"{kept} notes of {notes}"] if kept != notes else []),
        ],
        within=last <= 10,
    )


def part(values: Sequence[float], percent: int) -> float:
    """A percentile."""
    return quantiles(values, n=100, method="inclusive")[percent - 1] if len(values) > 1 else sum(values)


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
