"""How fast the store takes answers in and gives them out, beside a floor: one bare transaction a row, same pragmas.

The floor writes one row of the same text, with a connection for each thread and SQLite's own waiting; the store
writes key, contribution, version and event. Run: python -m benchmarks.store (QUICK=1 for a small run).
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from sqlite_utils.utils import sqlite3

from workshop.settings import Settings
from workshop.store import Imported, Said, Store, close_stores, open_store
from workshop.store.sqlite import PRAGMAS

QUICK = bool(os.environ.get("QUICK"))
SUBMISSIONS = 300 if QUICK else 4_000
IMPORTED = 500 if QUICK else 5_000
THREADS = (1, 32)
ROUNDS = 1 if QUICK else 3
TEXT = "Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa, mutta työpaikkaohjaajalle ei makseta siitä mitään. "


def in_threads(threads: int, work: Callable[[int, int], None]) -> tuple[float, list[float]]:
    """The seconds that all the work took, and the seconds of each piece of it."""
    took: list[list[float]] = [[] for _ in range(threads)]

    def run(thread: int) -> None:
        for number in range(SUBMISSIONS // threads):
            begun = perf_counter()
            work(thread, number)
            took[thread].append(perf_counter() - begun)

    workers = [threading.Thread(target=run, args=(thread,)) for thread in range(threads)]
    begun = perf_counter()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return perf_counter() - begun, [seconds for one in took for seconds in one]


def floor(file: Path, threads: int) -> tuple[float, list[float]]:
    """One bare transaction for each row, by a connection for each thread."""
    connections = []
    for _ in range(threads):
        connection = sqlite3.connect(str(file), timeout=60, isolation_level=None, check_same_thread=False)
        for pragma in ("journal_mode=WAL", *PRAGMAS, "busy_timeout=60000"):
            connection.execute(f"PRAGMA {pragma}")
        connections.append(connection)
    connections[0].execute("CREATE TABLE IF NOT EXISTS said(key TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT")

    def write(thread: int, number: int) -> None:
        connection = connections[thread]
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO said VALUES(?, ?)", (f"{threads}-{thread}-{number}", TEXT))
        connection.execute("COMMIT")

    found = in_threads(threads, write)
    for connection in connections:
        connection.close()
    return found


def prepare(store: Store) -> tuple[str, str]:
    """A project and a question in it."""
    project = store.add_project("Mittaus").id
    workshop = store.add_workshop(project, "Työpaja")
    activity = store.add_activity(workshop, method="pre_assignment", title="Kysymykset", state="open")
    return project, store.add_prompt(project, activity.id, "Mikä estää palkkaamasta?").id


def line(what: str, *cells: str) -> None:
    """A row of the table."""
    print(f"{what:<56}" + "".join(f"{cell:>14}" for cell in cells))


def rate(what: str, threads: int, rounds: list[tuple[float, list[float]]]) -> None:
    """A row about submissions: how many a second in the middle round, and what the slow ones of all rounds took."""
    seconds = median(taken for taken, _ in rounds)
    each = [taken for _, one in rounds for taken in one]
    cuts = quantiles(each, n=100)
    line(
        f"{what}, threads: {threads}",
        f"{len(each) / len(rounds) / seconds:,.0f}/s",
        f"{cuts[49] * 1000:.1f} ms",
        f"{cuts[98] * 1000:.1f} ms",
        f"{max(each) * 1000:.0f} ms",
    )


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIRECTORY")) as place:
        directory = Path(place)
        print(f"SQLite {sqlite3.sqlite_version}, Python {sys.version.split()[0]}, {os.cpu_count()} cores")
        line(f"{SUBMISSIONS} submissions, each durable", "rate", "median", "99 %", "slowest")
        with open_store(Settings(data_directory=directory)) as store:
            project, prompt = prepare(store)
            for threads in THREADS:
                bare_rounds, store_rounds = [], []
                for turn in range(ROUNDS):  # in turns, for the disk may be busier at one time than at another

                    def say(thread: int, number: int, of: str = f"{threads}-{turn}") -> None:
                        said = Said(f"{of}-{thread}-{number}", prompt, f"{TEXT}{number}", "fi")
                        store.say(project, [said], source="live")

                    bare_rounds.append(floor(directory / f"floor-{turn}.db", threads))
                    store_rounds.append(in_threads(threads, say))
                rate("floor: one bare row in a transaction", threads, bare_rounds)
                rate("store: key, contribution, text and event", threads, store_rounds)

            second = store.add_project("Tuonti").id
            file = [
                Imported(f"k{number}", "", f"{TEXT}{number}", "fi", f"Ryhmä {number % 4}", f"h{number % 300}")
                for number in range(IMPORTED)
            ]
            line("", "seconds")
            for what in (f"import of {IMPORTED} rows", "the same file again"):
                begun = perf_counter()
                store.import_contributions(second, "Kysely", file, activity="Vastaukset", prompt="Vastaus")
                line(what, f"{perf_counter() - begun:.2f} s")
            with closing(sqlite3.connect(str(directory / "floor-0.db"), isolation_level=None)) as bare:
                begun = perf_counter()
                bare.execute("BEGIN IMMEDIATE")
                bare.executemany("INSERT INTO said VALUES(?, ?)", [(row.key, row.text) for row in file])
                bare.execute("COMMIT")
                line("floor: the texts alone by executemany", f"{perf_counter() - begun:.2f} s")
            line("", "best of 5")
            took = []
            for _ in range(5):
                begun = perf_counter()
                assert len(store.material(second).contributions) == IMPORTED
                took.append(perf_counter() - begun)
            line(f"material() of {IMPORTED} contributions", f"{min(took) * 1000:.0f} ms")
        close_stores()


if __name__ == "__main__":
    main()
