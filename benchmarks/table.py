"""The table that a benchmark prints: what is demanded, the bar, what was seen, and a floor or peer beside it.

A promise that is broken (a row lost or doubled, a lock error, a wrong value) makes the benchmark fail; a time over
its bar is marked and fails nothing, for the machine may be busy.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from itertools import zip_longest
from textwrap import wrap

QUICK = bool(os.environ.get("QUICK"))
"""Whether small sizes are wanted."""
WIDTHS = {"demand": 40, "bar": 24, "seen": 44, "floor or peer, same run": 40, "verdict": 20}


class Table:
    """Rows that are printed as they are measured; `rows` has them for who writes them down."""

    def __init__(self, what: str) -> None:
        self._broken: list[str] = []
        self.rows: list[list[str]] = []
        print(what)
        _print_line(*WIDTHS)
        _print_line(*("-" * (width - 2) for width in WIDTHS.values()))

    def row(
        self, demand: str, bar: str, seen: str, beside: str = "", *, broken: Sequence[str] = (), within: bool = True
    ) -> None:
        """Print a row: `broken` says which promises did not hold, `within` whether the times are within their bar.

        Without a bar it is there for comparison.
        """
        good = "holds" if within else "holds, misses the bar"
        verdict = "BROKEN" if broken else good if bar else ""
        _print_line(demand, bar, seen, beside, verdict)
        self.rows.append([demand, bar, seen, beside, verdict])
        for sentence in broken:
            print(f"    {sentence}", flush=True)
        self._broken += [f"{demand}: {sentence}" for sentence in broken]

    def not_run(self, demand: str, why: str) -> None:
        """Print that something could not be measured on this machine."""
        _print_line(demand, "", why, "", "not run")
        self.rows.append([demand, "", why, "", "not run"])

    def holds(self) -> bool:
        """Whether every promise held; says at the end which did not."""
        print(*(self._broken or ["every promise held"]), sep="\n", flush=True)
        return not self._broken


def _print_line(*cells: str) -> None:
    columns = [wrap(cell, width - 2) or [""] for cell, width in zip(cells, WIDTHS.values(), strict=True)]
    for line in zip_longest(*columns, fillvalue=""):
        together = "".join(part.ljust(width) for part, width in zip(line, WIDTHS.values(), strict=True))
        print(together.rstrip(), flush=True)
