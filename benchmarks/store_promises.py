"""What the store promises, whatever happens to it: nothing lost, nothing twice, nothing in part, nothing hostile in."""

from __future__ import annotations

import json
import random
import subprocess
from collections.abc import Callable
from contextlib import closing, suppress
from hashlib import sha256
from io import BytesIO
from itertools import islice
from pathlib import Path
from time import perf_counter
from zipfile import ZipFile

from sqlite_utils import Database

from benchmarks.faults import Seen, disk_filled, killed, sent_again, side_by_side, stopped_hard
from benchmarks.many import add_answered
from benchmarks.powercuts import power_cuts
from benchmarks.samples import upgraded
from benchmarks.table import QUICK, Table
from tests.hostile import damaged_archives
from tests.postgres import PostgresServer
from tests.whole import Whole
from workshop.errors import WorkshopError
from workshop.settings import HOUSE, Settings
from workshop.store import close_stores, open_store

SIDE_BY_SIDE = 30 if QUICK else 200
KILLS = 2 if QUICK else 50
POWER_CUTS = 60 if QUICK else 1_000
STOPS = 1 if QUICK else 5
SENT_AGAIN = 200 if QUICK else 2_000
ARCHIVED = 2_000 if QUICK else 100_000
EACH_ARCHIVE = 10 if QUICK else 1
"""Of the damaged ones, so that a short run takes one in so many."""
SMALL_DISK_MB = 16
DICE = random.Random(3)


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
        other.archive(Whole(other).id, place / "good.kutomo")
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


def schemas(table: Table, place: Path, _: PostgresServer | None) -> None:
    samples = sorted((HOUSE / "tests" / "data" / "stores").glob("*.sql"))
    broken = [told for sample in samples for told in upgraded(sample, place / sample.stem)]
    table.row(
        "every schema ever released",
        "upgrades with its rows intact",
        f"{len(samples)} kept: {', '.join(sample.stem for sample in samples)}",
        broken=broken or ([] if samples else ["there are no samples"]),
    )
