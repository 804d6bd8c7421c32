"""How fast the store is, with how many at once and with how much in it."""

from __future__ import annotations

import os
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from uuid import uuid4

from sqlite_utils.utils import sqlite3

from benchmarks.faults import backed_up, broken_promises, rows_of
from benchmarks.many import GROUPS, QUESTIONS, Activity, add_answered
from benchmarks.table import QUICK, Table
from benchmarks.writers import bare_connection, in_threads, prepare, text_of, write_bare
from tests.postgres import PostgresServer
from workshop.model import Contribution
from workshop.settings import Settings
from workshop.store import Said, Store, open_store
from workshop.store.counts import Answered
from workshop.store.engine import Result

THREADS, FEW_THREADS = 32, 8
SUBMISSIONS, ROUNDS = (600, 1) if QUICK else (6_000, 5)
BARE_SHARE = 1 if QUICK else 5
"""The floor writes so much less, for it is slow."""
BACKED_UP = 8_000 if QUICK else 56_000
"""Answers: 56,000 of them make 70 MB."""
ACTIVITY, ACTIVITIES = (10_000, 2) if QUICK else (100_000, 10)

Times = list[float]
"""In milliseconds."""


def timed(threads: int, each: int, work: Callable[[int, int], object]) -> tuple[float, Times]:
    """How much was done in a second, and the milliseconds of each piece."""
    took: list[Times] = [[] for _ in range(threads)]

    def run(thread: int) -> None:
        for number in range(each):
            begun = perf_counter()
            work(thread, number)
            took[thread].append((perf_counter() - begun) * 1000)

    seconds = in_threads(threads, run)
    return threads * each / seconds, [one for each in took for one in each]


def p99(times: Times) -> float:
    """What one in a hundred waits for longer."""
    return quantiles(times, n=100)[98]


def said_by_threads(store: Store, project: str, prompt: str, *, threads: int, each: int) -> tuple[float, Times]:
    """Rate and times of new answers, each acknowledged before the thread's next."""

    def say(_: int, __: int) -> None:
        key = str(uuid4())
        store.say(project, [Said(key, prompt, text_of(key), "fi")], source="live")

    return timed(threads, each, say)


def submissions(table: Table, place: Path, _: PostgresServer | None) -> None:
    settings, each = Settings(data_directory=place), SUBMISSIONS // THREADS
    with open_store(settings) as store:
        project, prompt = prepare(store)
        ours, bare = [], []
        for turn in range(ROUNDS):  # in turns, for the disk may be busier at one time than at another
            ours.append(said_by_threads(store, project, prompt, threads=THREADS, each=each))
            connections = [bare_connection(settings.database_file) for _ in range(THREADS)]

            def write(thread: int, number: int, of: list[sqlite3.Connection] = connections, turn: int = turn) -> None:
                write_bare(of[thread], project, prompt, f"bare-{turn}-{thread}-{number}")

            bare.append(timed(THREADS, each // BARE_SHARE, write))
            for connection in connections:
                connection.close()
        ratio = median(rate / floor for (rate, _), (floor, _) in zip(ours, bare, strict=True))
        times = [one for _, each in ours for one in each]
        table.row(
            f"durable submissions, {THREADS} threads, one process",
            "≥ 2 × a transaction for each, by as many threads; p99 ≤ 50 ms",
            f"{rate_and_times(ours)}: {ratio:.1f} ×",
            f"the same rows so: {rate_and_times(bare)}",
            broken=broken_promises(store, ()),
            within=ratio >= 2 and p99(times) <= 50,
        )


def rate_and_times(rounds: list[tuple[float, Times]]) -> str:
    """The middle round's rate, and what the slow ones of all rounds took."""
    times = [one for _, each in rounds for one in each]
    return f"{median(rate for rate, _ in rounds):,.0f}/s, p99 {p99(times):,.0f} ms, slowest {max(times):,.0f} ms"


def submissions_to_postgres(table: Table, place: Path, server: PostgresServer | None) -> None:
    demand = f"the same on PostgreSQL, {THREADS} threads"
    if server is None:
        table.not_run(demand, "PostgreSQL is not installed")
        return
    with open_store(Settings(data_directory=place, database=server.new_database())) as store:
        project, prompt = prepare(store)
        rounds = [
            said_by_threads(store, project, prompt, threads=THREADS, each=SUBMISSIONS // THREADS) for _ in range(ROUNDS)
        ]
        table.row(
            demand,
            "",
            rate_and_times(rounds),
            broken=broken_promises(store, ()),
        )


def backups(table: Table, place: Path, _: PostgresServer | None) -> None:
    settings = Settings(data_directory=place / "data")
    with open_store(settings) as store:
        activity = add_answered(store, "Varmuuskopio", BACKED_UP)
        rounds, copied = [], []
        for turn in range(ROUNDS):
            (place / f"copy{turn}").mkdir()
            seen = backed_up(store, activity.project, activity.prompts[0], place / f"copy{turn}", name=f"b{turn}")
            rounds.append(seen)
            begun = perf_counter()
            shutil.copyfile(settings.database_file, place / "plain")
            copied.append(perf_counter() - begun)
        waited = max(one.longest_ms for one in rounds)
        seconds = median(one.seconds for one in rounds)
        table.row(
            f"backup of {settings.database_file.stat().st_size / 1e6:.0f} MB while 8 threads write",
            "< 1 s; longest wait < 500 ms; copy complete",
            f"{seconds:.2f} s; longest wait {waited:.0f} ms",
            f"plain copy of the file, which may be torn: {median(copied):.2f} s",
            broken=[told for one in rounds for told in one.broken],
            within=seconds < 1 and waited < 500,
        )


def million(table: Table, place: Path, _: PostgresServer | None) -> None:
    with open_store(Settings(data_directory=place)) as store:
        _rate, empty = said_by_threads(store, *prepare(store), threads=FEW_THREADS, each=SUBMISSIONS // FEW_THREADS)
        activities = [add_answered(store, f"Hanke {number}", ACTIVITY) for number in range(ACTIVITIES)]
        os.sync()  # what was put in beforehand is not to be written out while something is measured
        last = activities[-1]
        demand = f"{ACTIVITY * ACTIVITIES:,} answers in the store:"
        newest, latest = asked(lambda: store.newest(last.id, 50))
        row, _found = asked(lambda: rows_of(store, "SELECT * FROM prompt WHERE id = :id", id=last.prompts[0]))
        table.row(
            f"{demand} newest 50 of an activity",
            "≤ 5 ms",
            f"median {median(newest):.1f} ms, slowest {max(newest):.1f} ms",
            f"one row by its key: median {median(row):.1f} ms",
            broken=wrong_newest(latest),
            within=median(newest) <= 5,
        )
        counted, groups = asked(lambda: store.answered_by_group(last.id))
        counted_rows, _found = asked(
            lambda: rows_of(store, "SELECT COUNT(*) FROM contribution WHERE prompt_id = :id", id=last.prompts[0])
        )
        table.row(
            f"{demand} people and answers per group of {ACTIVITY:,}",
            "≤ 300 ms",
            f"median {median(counted):.0f} ms, slowest {max(counted):.0f} ms",
            f"rows of one question counted: median {median(counted_rows):.0f} ms",
            broken=wrong_counts(last, groups),
            within=median(counted) <= 300,
        )
        few, many = (
            said_by_threads(store, last.project, last.prompts[0], threads=threads, each=SUBMISSIONS // threads)[1]
            for threads in (FEW_THREADS, THREADS)
        )
        table.row(
            f"{demand} submissions, {FEW_THREADS} threads",
            "p99 ≤ 20 ms",
            f"p99 {p99(few):.1f} ms, slowest {max(few):.0f} ms; {THREADS} threads: p99 {p99(many):.1f} ms",
            f"in an empty store: p99 {p99(empty):.1f} ms",
            within=p99(few) <= 20,
        )


def asked(ask: Callable[[], Result]) -> tuple[Times, Result]:
    """The milliseconds of a question asked several times, and its answer."""
    took = []
    for _ in range(10):
        begun = perf_counter()
        answer = ask()
        took.append((perf_counter() - begun) * 1000)
    return took, answer


def wrong_newest(found: tuple[Contribution, ...]) -> list[str]:
    wanted = [text_of(str(number)) for number in range(ACTIVITY - 1, ACTIVITY - 51, -1)]
    return [] if [one.text for one in found] == wanted else ["these are not the newest"]


def wrong_counts(activity: Activity, found: dict[str | None, Answered]) -> list[str]:
    group_of = [activity.groups[number // QUESTIONS % len(GROUPS)] for number in range(activity.answers)]
    answers, people = Counter(group_of), Counter(group_of[::QUESTIONS])
    wanted = {group: Answered(people[group], answers[group]) for group in activity.groups}
    return [] if found == wanted else [f"counted {found}, and there are {wanted}"]
