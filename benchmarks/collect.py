"""What participants can trust the light pages with, however many come at once and with whatever phone.

Run: python -m benchmarks.collect (QUICK=1 for a small run). The server and those who load it share this machine. It
fails when a property is broken: an answer lost or doubled, an error, a wrong value, somebody shut out, a request to
another host. It never fails for a time alone.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from statistics import quantiles
from time import sleep

from benchmarks.collect_first_load import first_load
from benchmarks.collect_kept import broken_by
from benchmarks.collect_load import TIMES, How, Load, Wish, load
from benchmarks.collect_pages import CHROMIUM, LOOKS, PAGES, chromium, shut_out
from benchmarks.collect_peer import BARE_PATH, Peer, peer
from benchmarks.collect_screens import SCREENS, Screens
from benchmarks.collect_site import Site, site
from benchmarks.table import QUICK, Table
from workshop.collect.invitations import spaced

PEOPLE, SECONDS, AGAIN = (100, 3, 20) if QUICK else (1_000, 10, 200)
VISITS = 1 if QUICK else 5
ALONE_SECONDS = 2 if QUICK else 10
FIRST_LOADS = {"invitation": "/i/{code}", "questions": "/p/{new}/answer"}


def main() -> bool:
    """Print the table, and tell whether every property held."""
    table = Table(f"Python {sys.version.split()[0]}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory(prefix="kutomo-bench-") as directory, site(Path(directory)) as here:
        with peer(here, Path(directory) / "peer") as floor:
            first_loads(table, here, floor)
            people(table, here, floor)
        pages(table, here)
    return table.holds()


def first_loads(table: Table, here: Site, floor: Peer) -> None:
    """How light the pages are on a phone that has never been there."""
    demand = "first load on a slow phone: "
    if not CHROMIUM:
        table.not_run(f"{demand}{', '.join(FIRST_LOADS)}", "Chromium is not installed")
        return
    with chromium() as browser:
        bare = first_load(browser, f"http://localhost:{floor.port}{BARE_PATH}", times=VISITS)
        for name, address in FIRST_LOADS.items():
            path = address.format(**here.places)
            seen = first_load(browser, f"{here.server.address}{path}", times=VISITS)
            table.row(
                f"{demand}{name}",
                "≤ 60 kB, ≤ 6 requests; ready ≤ 1 s",
                str(seen),
                f"a page that loads nothing: {bare}",
                broken=[f"{url} is asked of somebody else" for url in seen.foreign],
                within=seen.bytes <= 60_000 and seen.requests <= 6 and seen.ready_ms <= 1_000,
            )


def people(table: Table, here: Site, floor: Peer) -> None:
    """Many people at once, while facilitators have their screens open."""
    query = f"project={here.project}&step=invitations"
    screens = Screens(here.server.port, "prepare", query, spaced(here.places["code"]))
    sleep(ALONE_SECONDS)
    loads = {
        f"{PEOPLE:,} come within {SECONDS} s": within_seconds(table, here, floor),
        f"{PEOPLE:,} come at the same instant": at_the_same_instant(table, here, floor),
    }
    runs, problems = screens.close()
    first = min(seen.begun for seen in loads.values())
    alone = [milliseconds for at, milliseconds in runs if at < first]
    for which, seen in loads.items():
        meanwhile = [milliseconds for at, milliseconds in runs if seen.begun <= at <= seen.ended]
        table.row(
            f"{SCREENS} facilitators' screens run again every second while {which}",
            "p95 ≤ 150 ms",
            _times(meanwhile),
            f"before: {_times(alone)}",
            broken=sorted(set(problems)),
            within=_quantile(meanwhile, 95) <= 150,
        )
    sent_again(table, here)


def within_seconds(table: Table, here: Site, floor: Peer) -> Load:
    """People who come one after the other, as from a wall with a QR code on it."""
    seen, least = _loads(here, floor, "spread", PEOPLE, seconds=SECONDS)
    table.row(
        f"{PEOPLE:,} people open and send within {SECONDS} s",
        "0 errors, 0 lost, 0 doubled; sending p99 ≤ 500 ms",
        _in_words(seen),
        f"bare routes, the same pages from memory, a row for each: {_in_words(least)}",
        broken=_broken(here, seen, PEOPLE),
        within=_quantile(seen.sent_ms, 99) <= 500,
    )
    return seen


def at_the_same_instant(table: Table, here: Site, floor: Peer) -> Load:
    """People who are told “now” twice: to open, and to send."""
    seen, least = _loads(here, floor, "at once", PEOPLE)
    table.row(
        f"{PEOPLE:,} open at the same instant, then send at the same instant",
        "all done ≤ 5 s, none lost",
        f"all had opened after {seen.opening_seconds:.1f} s; {_in_words(seen)}",
        f"bare routes: after {least.opening_seconds:.1f} s; {_in_words(least)}",
        broken=_broken(here, seen, PEOPLE),
        within=seen.seconds <= 5,
    )
    return seen


def sent_again(table: Table, here: Site) -> None:
    """A phone that does not hear the answer sends the same again."""
    seen = load(_wish(here, "again", AGAIN))
    table.row(
        f"{AGAIN} people, each form sent {TIMES} times at the same time",
        "exactly one row for each",
        f"{sum(map(len, seen.acknowledged)):,} answers of {len(seen.acknowledged)} people; {_in_words(seen)}",
        broken=_broken(here, seen, AGAIN),
    )


def pages(table: Table, here: Site) -> None:
    """Every page in every look."""
    demand = "every participant's page, by axe (WCAG 2.0–2.2 A, AA) and by keyboard: "
    bar = "0 violations, every control reached, nothing from elsewhere"
    if not CHROMIUM:
        table.not_run(demand, "Chromium is not installed")
        return
    with chromium() as browser:
        for number, look in enumerate(LOOKS):
            some = PAGES[number :: len(LOOKS)] if QUICK else PAGES
            seen = shut_out(browser, here.server.address, here.places, look, some)
            table.row(
                f"{demand}{look.name}",
                bar,
                f"{len(seen.broken)} in {seen.pages} pages; {seen.controls} controls",
                broken=seen.broken,
            )


def _loads(here: Site, floor: Peer, how: How, people: int, *, seconds: float = 0) -> tuple[Load, Load]:
    """The same people at the real server, and then at the floor."""
    wish = _wish(here, how, people, seconds=seconds)
    return load(wish), load(replace(wish, port=floor.port, pid=floor.pid, look=False))


def _wish(here: Site, how: How, people: int, *, seconds: float = 0) -> Wish:
    first, here.arrived = here.arrived, here.arrived + people
    return Wish(how, people, here.server.port, here.pid, here.invitation, first=first, seconds=seconds)


def _broken(here: Site, seen: Load, people: int) -> list[str]:
    """What went wrong on the phones, and what is wrong in the store afterwards."""
    told = [f"{count} × {problem}" for problem, count in Counter(seen.problems).most_common()]
    unsaid = people - len(seen.acknowledged)
    told += [f"people who were not told that their answers are saved: {unsaid}"] * bool(unsaid)
    return told + broken_by(here.settings, seen.acknowledged, people=here.arrived)


def _in_words(seen: Load) -> str:
    return (
        f"sending {_times(seen.sent_ms)}; opening {_times(seen.opened_ms)}; done after {seen.seconds:.1f} s; "
        f"processor {seen.server_seconds:.1f} s, the phones' {seen.client_seconds:.1f} s; load {os.getloadavg()[0]:.1f}"
    )


def _times(milliseconds: Sequence[float]) -> str:
    if not milliseconds:
        return "none"
    p50, p95, p99 = (_quantile(milliseconds, percent) for percent in (50, 95, 99))
    return f"p50 {p50:,.0f}, p95 {p95:,.0f}, p99 {p99:,.0f}, slowest {max(milliseconds):,.0f} ms"


def _quantile(milliseconds: Sequence[float], percent: int) -> float:
    """What so many in a hundred stay within."""
    return (
        quantiles(milliseconds, n=100, method="inclusive")[percent - 1] if len(milliseconds) > 1 else sum(milliseconds)
    )


if __name__ == "__main__":
    sys.exit(not main())
