"""What a town can trust the store with: every figure of it beside its bar, and a floor or a peer from the same run.

Run: python -m benchmarks.store (QUICK=1 for a small run, BENCH_DIRECTORY for the disk to measure). It fails when a
promise is broken: something lost, doubled or torn, a lock error, a wrong value. It never fails for a time alone.
"""

from __future__ import annotations

import json
import logging
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from hashlib import sha256
from io import BytesIO
from itertools import islice
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from uuid import uuid4
from zipfile import ZipFile

from sqlite_utils import Database
from sqlite_utils.utils import sqlite3

from benchmarks.faults import (
    Seen,
    backed_up,
    broken_promises,
    disk_filled,
    killed,
    rows_of,
    sent_again,
    side_by_side,
    stopped_hard,
)
from benchmarks.many import GROUPS, QUESTIONS, Activity, add_answered
from benchmarks.powercuts import power_cuts
from benchmarks.samples import upgraded
from benchmarks.table import QUICK, Table
from benchmarks.writers import bare_connection, in_threads, prepare, text_of, write_bare
from tests.hostile import damaged_archives
from tests.postgres import PostgresServer, postgres_commands
from workshop.demo import load_demo
from workshop.errors import WorkshopError
from workshop.settings import HOUSE, Settings
from workshop.store import Said, Store, close_stores, open_store

THREADS, FEW_THREADS = 32, 8
SUBMISSIONS, ROUNDS = (600, 1) if QUICK else (6_000, 5)
BARE_SHARE = 1 if QUICK else 5
"""The floor writes so much less, for it is slow."""
SIDE_BY_SIDE = 30 if QUICK else 200
KILLS = 3 if QUICK else 50
POWER_CUTS = 60 if QUICK else 1_000
STOPS = 1 if QUICK else 5
SENT_AGAIN = 200 if QUICK else 2_000
BACKED_UP = 8_000 if QUICK else 56_000
"""Answers: 56,000 of them make 70 MB."""
ARCHIVED = 2_000 if QUICK else 100_000
EACH_ARCHIVE = 5 if QUICK else 1
"""Of the damaged ones, so that a short run takes one in so many."""
ACTIVITY, ACTIVITIES = (10_000, 2) if QUICK else (100_000, 10)
SMALL_DISK_MB = 16
DICE = random.Random(3)

Times = list[float]
"""In milliseconds."""


def main() -> bool:
    """Print the table, and tell whether every promise held."""
    logging.getLogger("psycopg").setLevel(logging.CRITICAL)  # it speaks of every line that broke
    engine = f"SQLite {sqlite3.sqlite_version}, Python {sys.version.split()[0]}, {os.cpu_count()} cores"
    table = Table(f"{engine}, load {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIRECTORY"), prefix="kutomo-bench-") as directory:
        place = Path(directory)
        with postgres(place / "postgres") as server:
            for measure in (
                submissions,
                submissions_to_postgres,
                many_processes,
                kills,
                cuts,
                full_disk,
                stops,
                again,
                backups,
                archives,
                hostile_archives,
                million,
                schemas,
            ):
                there = place / measure.__name__
                measure(table, there, server)
                close_stores()
                shutil.rmtree(there, ignore_errors=True)
    return table.holds()


@contextmanager
def postgres(place: Path) -> Iterator[PostgresServer | None]:
    """A server with everything on that keeps its data through a power cut, where PostgreSQL is installed."""
    if not postgres_commands():
        yield None
        return
    place.parent.chmod(0o755)  # the server has a user of its own
    server = PostgresServer(place)
    try:
        yield server
    finally:
        server.stop("immediate")


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


def many_processes(table: Table, place: Path, _: PostgresServer | None) -> None:
    seen = side_by_side(Settings(data_directory=place / "store"), processes=4, threads=8, each=SIDE_BY_SIDE)
    bare = side_by_side(Settings(data_directory=place / "bare"), processes=4, threads=8, each=SIDE_BY_SIDE, bare=True)
    table.row(
        "4 processes × 8 writers on one file",
        "longest wait < 1 s, no lock error",
        f"{len(seen.acknowledged):,} answers, longest wait {seen.longest_ms:.0f} ms",
        f"a transaction for each: longest wait {bare.longest_ms:,.0f} ms",
        broken=seen.broken,
        within=seen.longest_ms < 1000,
    )


def kills(table: Table, place: Path, _: PostgresServer | None) -> None:
    for processes, how in ((1, "one process"), (4, "one of four processes")):
        settings = Settings(data_directory=place / str(processes))
        seen = killed(settings, times=KILLS, processes=processes, threads=8, dice=DICE)
        table.row(
            f"kill -9 × {KILLS} under load, {how}",
            "0 acknowledged lost, integrity ok",
            told(seen),
            broken=seen.broken,
        )


def told(seen: Seen) -> str:
    """What was seen, when nothing was broken."""
    return f"{len(seen.acknowledged):,} acknowledged, {len(seen.broken) or 'none'} " + (
        "of the promises broken" if seen.broken else "lost"
    )


def cuts(table: Table, place: Path, _: PostgresServer | None) -> None:
    found = power_cuts(place / "full", at_least=POWER_CUTS)
    peer = power_cuts(place / "off", at_least=POWER_CUTS // 3, pragmas=["synchronous=OFF"])
    table.row(
        "simulated power cuts",
        "≥ 300: 0 lost, 0 corrupt",
        f"{found.cuts} cuts, {found.acknowledged:,} texts looked for, {found.lost} lost, {found.corrupt} corrupt",
        f"synchronous=OFF, {peer.cuts} cuts: {peer.lost:,} lost, {peer.corrupt} corrupt",
        broken=found.broken + ([] if peer.broken else ["the cuts find nothing where nothing is synced"]),
    )


def full_disk(table: Table, place: Path, _: PostgresServer | None) -> None:
    demand, bar = "disk full", "0 lost, recovers by itself"
    place.mkdir()
    with suppress(FileNotFoundError):
        mount = ["mount", "-t", "tmpfs", "-o", f"size={SMALL_DISK_MB}m", "tmpfs", str(place)]
        if subprocess.run(mount, capture_output=True).returncode == 0:
            try:
                filler = place / "filler"
                seen = disk_filled(Settings(data_directory=place / "data"), lambda: fill(filler), filler.unlink)
            finally:
                close_stores()
                subprocess.run(["umount", place], check=True)
            table.row(demand, bar, f"{told(seen)}, {seen.refused} refusals", broken=seen.broken)
            return
    table.not_run(demand, "no small disk can be mounted here (tests/test_store_durability.py needs none)")


def fill(filler: Path) -> None:
    """Write until there is no room for a byte."""
    with filler.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4096))


def stops(table: Table, place: Path, server: PostgresServer | None) -> None:
    demand = f"PostgreSQL stopped hard × {STOPS} under load"
    if server is None:
        table.not_run(demand, "PostgreSQL is not installed")
        return
    settings = Settings(data_directory=place, database=server.new_database())
    seen = stopped_hard(server, settings, times=STOPS)
    table.row(
        demand,
        "0 acknowledged lost, 0 doubled, recovers by itself",
        f"{told(seen)}; longest wait {seen.longest_ms / 1000:.1f} s, {seen.refused} refusals",
        f"refused after {seen.longest_refusal_ms / 1000:.1f} s at the latest" if seen.refused else "",
        broken=seen.broken,
    )


def again(table: Table, place: Path, server: PostgresServer | None) -> None:
    places = {"one file": Settings(data_directory=place)}
    if server:
        places["PostgreSQL"] = Settings(data_directory=place, database=server.new_database())
    for where, settings in places.items():
        seen = sent_again(settings, submissions=SENT_AGAIN)
        table.row(
            f"each of {SENT_AGAIN:,} submissions sent by 4 processes at once, {where}",
            f"exactly {SENT_AGAIN:,} rows; a key used again by somebody else is refused",
            f"{len(seen.acknowledged):,} acknowledged, {sum(one.new for one in seen.acknowledged):,} new",
            broken=seen.broken,
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


def archives(table: Table, place: Path, server: PostgresServer | None) -> None:
    demand = f"archive of {ARCHIVED:,} answers SQLite → PostgreSQL → SQLite"
    if server is None:
        table.not_run(demand, "PostgreSQL is not installed")
        return
    with open_store(Settings(data_directory=place / "first")) as first:
        project = add_answered(first, "Arkisto", ARCHIVED).project
        before = first.material(project)
        written = [taken(lambda: first.archive(project, place / "1.kutomo"))]
        copied = taken(lambda: first.back_up(place / "backup.db"))
    restored = []
    for number, settings in enumerate(
        (
            Settings(data_directory=place / "second", database=server.new_database()),
            Settings(data_directory=place / "third"),
        ),
        start=1,
    ):
        with open_store(settings) as store:
            with (place / f"{number}.kutomo").open("rb") as source:
                restored.append(taken(lambda of=store, archive=source: of.restore(archive)))
            written.append(taken(lambda of=store, to=place / f"{number + 1}.kutomo": of.archive(project, to)))
            after = store.material(project)
    digests = [digests_of(place / f"{number}.kutomo") for number in (1, 2, 3)]
    broken = [] if digests[0] == digests[1] == digests[2] else ["the digests are not identical"]
    table.row(
        demand,
        "digests identical",
        "written in "
        + ", ".join(f"{seconds:.1f}" for seconds in written)
        + " s; restored in "
        + ", ".join(f"{seconds:.1f}" for seconds in restored)
        + " s",
        f"backup of the whole file: {copied:.1f} s",
        broken=broken + ([] if after == before else ["the project is not what it was"]),
    )


def taken(work: Callable[[], object]) -> float:
    """The seconds that something takes."""
    begun = perf_counter()
    work()
    return perf_counter() - begun


def digests_of(archive: Path) -> object:
    """What an archive tells of its tables: rows and digests."""
    with ZipFile(archive) as opened:
        return json.loads(opened.read("manifest.json"))["tables"]


def hostile_archives(table: Table, place: Path, _: PostgresServer | None) -> None:
    settings = Settings(data_directory=place / "data")
    broken, tried = [], 0
    with open_store(Settings(data_directory=place / "other")) as other:
        project = load_demo(other).id
        other.archive(project, place / "good.kutomo")
    with open_store(settings) as store:
        add_answered(store, "Toinen hanke", 60)
        before = content_of(settings.database_file)
        for what, content in islice(damaged_archives((place / "good.kutomo").read_bytes()), 0, None, EACH_ARCHIVE):
            tried += 1
            try:
                store.restore(BytesIO(content))
                broken.append(f"taken in: {what}")
                break  # from now on all would be refused, for the project is there
            except WorkshopError:
                pass
            except Exception as problem:
                broken.append(f"{type(problem).__name__} for {what}")
        if content_of(settings.database_file) != before:
            broken.append("the store is not what it was")
        with (place / "good.kutomo").open("rb") as good:
            try:
                store.restore(good)
            except WorkshopError as problem:
                broken.append(f"the undamaged one is refused: {problem}")
    table.row(
        "damaged or hostile archives",
        "≥ 250, all refused, store untouched",
        f"{tried} tried",
        "the undamaged one is taken in",
        broken=broken,
    )


def content_of(file: Path) -> str:
    """The digest of every row in a data file."""
    digest = sha256()
    with closing(Database(file)) as db:
        for table in db.tables:
            for row in table.rows:
                digest.update(repr((table.name, row)).encode())
    return digest.hexdigest()


def million(table: Table, place: Path, _: PostgresServer | None) -> None:
    with open_store(Settings(data_directory=place)) as store:
        _rate, empty = said_by_threads(store, *prepare(store), threads=FEW_THREADS, each=SUBMISSIONS // FEW_THREADS)
        activities = [add_answered(store, f"Hanke {number}", ACTIVITY) for number in range(ACTIVITIES)]
        last = activities[-1]
        demand = f"{ACTIVITY * ACTIVITIES:,} answers in the store:"
        newest, latest = best(lambda: store.newest(last.id, 50))
        row, _found = best(lambda: rows_of(store, "SELECT * FROM prompt WHERE id = :id", id=last.prompts[0]))
        table.row(
            f"{demand} newest 50 of an activity",
            "≤ 5 ms",
            f"median {median(newest):.1f} ms, slowest {max(newest):.1f} ms",
            f"one row by its key: median {median(row):.1f} ms",
            broken=wrong_newest([one.text for one in latest]),
            within=median(newest) <= 5,
        )
        counted, groups = best(lambda: store.answered_by_group(last.id))
        counted_rows, _found = best(
            lambda: rows_of(store, "SELECT COUNT(*) FROM contribution WHERE prompt_id = :id", id=last.prompts[0])
        )
        table.row(
            f"{demand} people and answers per group of {ACTIVITY:,}",
            "≤ 300 ms",
            f"median {median(counted):.0f} ms, slowest {max(counted):.0f} ms",
            f"rows of one question counted: median {median(counted_rows):.0f} ms",
            broken=wrong_counts(last, {group: (one.people, one.answers) for group, one in groups.items()}),
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


def best(ask: Callable[[], object]) -> tuple[Times, object]:
    """The milliseconds of a question asked several times, and its answer."""
    took = []
    for _ in range(10):
        begun = perf_counter()
        answer = ask()
        took.append((perf_counter() - begun) * 1000)
    return took, answer


def wrong_newest(texts: list[str]) -> list[str]:
    wanted = [text_of(str(number)) for number in range(ACTIVITY - 1, ACTIVITY - 51, -1)]
    return [] if texts == wanted else ["these are not the newest"]


def wrong_counts(activity: Activity, found: dict[str | None, tuple[int, int]]) -> list[str]:
    group_of = [activity.groups[number // QUESTIONS % len(GROUPS)] for number in range(activity.answers)]
    answers, people = Counter(group_of), Counter(group_of[::QUESTIONS])
    wanted = {group: (people[group], answers[group]) for group in activity.groups}
    return [] if found == wanted else [f"counted {found}, and there are {wanted}"]


def schemas(table: Table, place: Path, _: PostgresServer | None) -> None:
    samples = sorted((HOUSE / "tests" / "data" / "stores").glob("*.sql"))
    broken = [told for sample in samples for told in upgraded(sample, place / sample.stem)]
    table.row(
        "every schema ever released",
        "upgrades with its rows intact",
        f"{len(samples)} kept: {', '.join(sample.stem for sample in samples)}",
        broken=broken or ([] if samples else ["there are no samples"]),
    )


if __name__ == "__main__":
    sys.exit(not main())
