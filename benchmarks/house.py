"""The whole way as a user goes it, in processes of their own: seconds, peak memory, and the bar or the peer beside.

Run: python -m benchmarks.house (QUICK=1 for a small run). The answers are made of the labelled ones in
tests/data/hand_fi.csv, two and two in a seeded order.
"""

from __future__ import annotations

import csv
import os
import random
import socket
import subprocess
import sys
import tempfile
import urllib.request
from dataclasses import dataclass
from math import inf
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.table import QUICK, Table

HOUSE = Path(__file__).resolve().parent.parent
ROUNDS = 1 if QUICK else 3
IMPORTED, THEMED = (500, 200) if QUICK else (5_000, 2_000)
RERUNS = 5 if QUICK else 20
GROUPS = ("Työnantajat", "Työntekijät", "Oppilaitokset", "Verkosto")
Measured = tuple[float, float]
"""Seconds and peak megabytes."""
KUTOMO = [sys.executable, "-m", "workshop.cli"]


def made_up(file: Path, rows: int) -> None:
    """A CSV of that many answers, each by a person of its own."""
    with (HOUSE / "tests" / "data" / "hand_fi.csv").open(encoding="utf-8", newline="") as given:
        texts = [row["text"] for row in csv.DictReader(given)]
    dice = random.Random(7)
    with file.open("w", encoding="utf-8", newline="") as made:
        writer = csv.writer(made)
        writer.writerow(["Vastaus", "Ryhmä", "Vastaaja"])
        for number in range(rows):
            writer.writerow([f"{dice.choice(texts)}. {dice.choice(texts)}", dice.choice(GROUPS), f"v{number}"])


@dataclass(frozen=True, slots=True)
class Used:
    """What a command takes: seconds by the clock and of the processors, and peak megabytes."""

    seconds: float
    cpu: float
    peak: float


def measured(command: list[str], data: Path) -> Measured:
    """Seconds and peak megabytes of a command."""
    used = used_by(command, data)
    return used.seconds, used.peak


def used_by(command: list[str], data: Path, *, warns: bool = False) -> Used:
    """What a command takes; ends the run if it fails. Of one that always warns, the warnings are not shown."""
    begun = perf_counter()
    process = subprocess.Popen(
        command,
        cwd=HOUSE,
        env={**os.environ, "KUTOMO_DATA": str(data)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL if warns else None,
    )
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command)} ended with {process.returncode}")
    return Used(perf_counter() - begun, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def first_page(data: Path) -> float:
    """Seconds from `make run` on a set-up machine to the heading of the first screen in a browser."""
    from playwright.sync_api import sync_playwright

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page()
        begun = perf_counter()
        server = subprocess.Popen(
            ["make", "run", f"PORT={port}"],
            cwd=HOUSE,
            env={**os.environ, "KUTOMO_DATA": str(data)},
            stdout=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            while True:
                try:
                    urllib.request.urlopen(f"http://127.0.0.1:{port}/j", timeout=5).close()
                    break
                except OSError:
                    continue
            page.goto(f"http://127.0.0.1:{port}")
            page.locator("[data-testid=stAppViewContainer] h1").first.wait_for()
            return perf_counter() - begun
        finally:
            os.killpg(server.pid, 15)
            server.wait()
            browser.close()


def reruns(data: Path) -> dict[str, float]:
    """Median milliseconds of a rerun of each screen, in this process, with all the answers in the project."""
    os.environ.update(KUTOMO_DATA=str(data), KUTOMO_ACCESS="this-machine")
    import logging

    from streamlit.testing.v1 import AppTest

    logging.disable(logging.WARNING)  # it speaks of a missing browser

    took = {}
    for screen in ("projects", "prepare", "themes", "network", "synthesis", "report"):
        app = AppTest.from_file(str(HOUSE / "streamlit_app.py"), default_timeout=120).run()
        app.switch_page(f"pages/{screen}.py").run()
        each = []
        for _ in range(RERUNS):
            begun = perf_counter()
            app.run()
            each.append(perf_counter() - begun)
        took[screen] = median(each) * 1000
    return took


def main() -> bool:
    """Print the table."""
    table = Table(f"medians of {ROUNDS}, each command in a process of its own")
    with tempfile.TemporaryDirectory() as there:
        where = Path(there)
        data, large, small = where / "data", where / "large.csv", where / "small.csv"
        made_up(large, IMPORTED)
        made_up(small, THEMED)

        def command(
            demand: str, commands: list[list[str]], *, bar: str = "", at_most: Measured = (inf, inf), beside: str = ""
        ) -> str:
            took = [measured(command, data) for command in commands]
            seconds, peak = median(one for one, _ in took), max(peak for _, peak in took)
            seen = f"{seconds:.2f} s, {peak:.0f} MB"
            table.row(demand, bar, seen, beside, within=seconds <= at_most[0] and peak <= at_most[1])
            return seen

        columns = ["--text", "Vastaus", "--group", "Ryhmä", "--participant", "Vastaaja"]
        insert = [sys.executable, "-m", "sqlite_utils", "insert"]
        nothing = command("an empty process", [[sys.executable, "-c", "pass"]])
        peer = command(
            f"sqlite-utils insert of {IMPORTED:,} rows",
            [[*insert, str(where / f"peer{n}.db"), "t", str(large), "--csv"] for n in range(ROUNDS)],
        )
        command(
            f"kutomo import of {IMPORTED:,} rows",
            [[*KUTOMO, "import", str(large), "--project", f"Suuri {n}", *columns] for n in range(ROUNDS)],
            bar="3 s",
            at_most=(3, inf),
            beside=f"an empty process: {nothing}; sqlite-utils: {peer}",
        )
        command(
            f"kutomo themes of {THEMED:,} answers",
            [[*KUTOMO, "themes", str(small), "--text", "Vastaus", "--output", str(where / "t.csv")]] * ROUNDS,
            bar="10 s, 1 GB",
            at_most=(10, 1000),
        )
        command(
            f"kutomo import of {THEMED:,} rows",
            [[*KUTOMO, "import", str(small), "--project", f"Pieni {n}", *columns] for n in range(ROUNDS)],
        )
        command(
            "kutomo find-themes of that project",
            [[*KUTOMO, "find-themes", "--project", f"Pieni {n}"] for n in range(ROUNDS)],
        )
        report = ["--output", str(where / "r.docx")]
        command(
            "kutomo report of that project",
            [[*KUTOMO, "report", "--project", f"Pieni {n}", *report] for n in range(ROUNDS)],
            bar="10 s",
            at_most=(10, inf),
        )
        subprocess.run(["make", "setup"], cwd=HOUSE, check=True, stdout=subprocess.DEVNULL)
        ready = median(first_page(where / f"first{n}") for n in range(ROUNDS))
        table.row("first page ready after make run", "3 s", f"{ready:.2f} s", within=ready <= 3)
        for screen, milliseconds in reruns(data).items():
            table.row(
                f"rerun of {screen}, {IMPORTED:,} answers",
                "300 ms",
                f"{milliseconds:.0f} ms",
                within=milliseconds <= 300,
            )
    return table.holds()


if __name__ == "__main__":
    sys.exit(not main())
