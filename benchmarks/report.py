"""The report in all its formats: how long, how large, the same bytes each time, and what independent validators say.

Run: python -m benchmarks.report (QUICK=1 for a small run). The demo project gets as many made-up answers as wanted,
given to its themes by turns. Each measurement is the command `kutomo report`, a process of its own. Only what is wrong
makes it fail: a validator says something, other bytes for the same material, a format is missing; never a time.
"""

from __future__ import annotations

import hashlib
import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.house import GROUPS, HOUSE, KUTOMO, measured
from benchmarks.report_validators import faults
from benchmarks.table import QUICK, Table
from workshop.demo import load_demo
from workshop.report import FORMATS
from workshop.settings import Settings
from workshop.store import Imported, close_stores, open_store

SIZES = (300,) if QUICK else (2_000, 20_000)
COLD = {300: 15.0, 2_000: 15.0, 20_000: 25.0}
UNCHANGED, MEGABYTES = 2.0, 500
LARGEST = {"docx": 1_500_000, "pdf": 1_000_000}
MOMENT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def filled(data: Path, answers: int) -> str:
    """The demo project with that many answers more, each in one of its themes; its name."""
    dice = random.Random(11)
    with open_store(Settings(data_directory=data)) as store:
        project = load_demo(store)
        texts = [said.text for said in store.material(project.id).contributions]
        more = [
            Imported(f"b{at}", "", f"{dice.choice(texts)} ({at})", "fi", dice.choice(GROUPS[:3]), f"v{at}")
            for at in range(answers)
        ]
        store.import_contributions(project.id, "Kysely", more, activity="Kysely", prompt="Mitä tarvitaan?")
        material = store.material(project.id)
        placed = {id for theme in material.themes for id in theme.contributions}
        new = [said.id for said in material.contributions if said.id not in placed]
        each = len(material.themes)
        grown = [
            replace(theme, contributions=(*theme.contributions, *new[at::each]))
            for at, theme in enumerate(material.themes)
        ]
        store.keep_themes(project.id, grown, seen=material.themes)
    close_stores()
    return project.name


def digests(data: Path) -> dict[str, str]:
    """The digest of each format in a process of its own, of the same material at the same moment."""
    told = subprocess.run(
        [sys.executable, "-m", "benchmarks.report", "digests", str(data)],
        cwd=HOUSE,
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, str] = json.loads(told.stdout)
    return found


def tell_digests(data: Path) -> None:
    """Print them as JSON."""
    from workshop.report import Pictures, build_report, write
    from workshop.synthesise import weave
    from workshop.texts import Texts

    with open_store(Settings(data_directory=data)) as store:
        material = store.material(store.projects()[0].id)
    close_stores()
    report, pictures = build_report(weave(material, made_at=MOMENT), Texts("fi")), Pictures()
    print(json.dumps({one: hashlib.sha256(write(report, one, pictures)).hexdigest() for one in FORMATS}))


def measure(table: Table, answers: int, *, validate: bool) -> None:
    """All formats of a project of that size, for the first time and again."""
    with tempfile.TemporaryDirectory() as directory:
        data, out = Path(directory, "data"), Path(directory, "out")
        name = filled(data, answers)
        command = [*KUTOMO, "report", "--project", name, "--format", "all", "--output", str(out)]
        cold, peak = measured(command, data)
        again, _ = measured(command, data)
        files = {one: next(out.glob(f"*.{one}")).read_bytes() for one in FORMATS}
        bar = COLD[answers]
        what = f"all {len(FORMATS)} formats of {answers:,} answers"
        table.row(f"{what}, for the first time", f"{bar:.0f} s", f"{cold:.1f} s", within=cold <= bar)
        table.row(f"{what}, nothing changed", f"{UNCHANGED:.0f} s", f"{again:.1f} s", within=again <= UNCHANGED)
        table.row(f"{what}, memory at the peak", f"{MEGABYTES} MB", f"{peak:.0f} MB", within=peak <= MEGABYTES)
        for one, most in LARGEST.items():
            size = len(files[one])
            table.row(f"{one} of {answers:,} answers", f"{most / 1e6} MB", f"{size / 1e6:.2f} MB", within=size <= most)
        if validate:
            for validator, found in faults(files, Path(directory)).items():
                table.row(validator, "0 faults", f"{len(found)} faults", broken=found[:5])
            first, second = digests(data), digests(data)
            others = [f"{one} is not the same twice" for one in FORMATS if first[one] != second[one]]
            table.row("the same material, two processes", "the same bytes", f"{len(others)} others", broken=others)


def main(arguments: Sequence[str]) -> bool:
    """Measure and print."""
    if arguments[:1] == ["digests"]:
        tell_digests(Path(arguments[1]))
        return True
    table = Table("The report in all its formats")
    for at, answers in enumerate(SIZES):
        measure(table, answers, validate=at == 0)
    return table.holds()


if __name__ == "__main__":
    sys.exit(0 if main(sys.argv[1:]) else 1)
