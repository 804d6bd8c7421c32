"""The report in all its formats: how long, how large, the same bytes each time, and what independent validators say.

Run: python -m benchmarks.report (QUICK=1 for a small run). The demo project gets as many made-up answers as wanted,
given to its themes by turns. Each measurement is the command `kutomo report`, a process of its own; beside it what its
libraries take alone. Only what is wrong makes it fail: a validator says something, other bytes for the same material, a
format or a group's answer is missing; never a time.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.house import GROUPS, HOUSE, KUTOMO, Used, used_by
from benchmarks.report_validators import faults
from benchmarks.table import QUICK, Table
from workshop.demo import load_demo
from workshop.model import Language
from workshop.report import FORMATS
from workshop.settings import Settings
from workshop.store import Imported, close_stores, open_store
from workshop.texts import Texts

SIZES = (300,) if QUICK else (2_000, 20_000)
COLD = {300: 15.0, 2_000: 15.0, 20_000: 25.0}
UNCHANGED, MEGABYTES = 2.0, 500
LARGEST = {"docx": 1.5, "pdf": 1.0}
"""In megabytes."""
MOMENT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def filled(data: Path, answers: int) -> tuple[str, Counter[str]]:
    """The demo project with that many answers more, each in one of its themes: its name, and the groups' answers."""
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
        names = {group.id: group.name for group in material.groups if not group.staff}
        counts = Counter(names[said.group] for said in material.contributions if said.group in names)
    close_stores()
    return project.name, counts


def digests(data: Path) -> subprocess.Popen[str]:
    """A process that tells the digest of each format, of the same material at the same moment."""
    command = [sys.executable, "-m", "benchmarks.report", "digests", str(data)]
    return subprocess.Popen(command, cwd=HOUSE, stdout=subprocess.PIPE, text=True)


def told_by(process: subprocess.Popen[str]) -> dict[str, str]:
    """What it told; ends the run if it failed."""
    told, _ = process.communicate()
    if process.returncode:
        sys.exit("the digests could not be told")
    found: dict[str, str] = json.loads(told)
    return found


def tell_digests(data: Path) -> None:
    """Print them as JSON."""
    from workshop.report import Pictures, build_report, write
    from workshop.synthesise import weave

    with open_store(Settings(data_directory=data)) as store:
        material = store.material(store.projects()[0].id)
    close_stores()
    report, pictures = build_report(weave(material, made_at=MOMENT), Texts("fi")), Pictures()
    print(json.dumps({one: hashlib.sha256(write(report, one, pictures)).hexdigest() for one in FORMATS}))


def miscounted(file: bytes, counts: Mapping[str, int], language: Language) -> list[str]:
    """Groups of which the table of who took part tells another number of answers than the store has."""
    texts = Texts(language)
    lines = csv.DictReader(io.StringIO(file.decode("utf-8-sig")), delimiter=";")
    told = {
        line["row"]: line["value"]
        for line in lines
        if line["table"] == "table-participation" and line["column"] == texts("Notes")
    }
    return [
        f"{group}: {told.get(group)} answers, not {texts.number(count)}"
        for group, count in counts.items()
        if told.get(group) != texts.number(count)
    ]


def measure(table: Table, answers: int, *, validate: bool) -> None:
    """All formats of a project of that size, for the first time and again."""
    with tempfile.TemporaryDirectory() as directory:
        data, out = Path(directory, "data"), Path(directory, "out")
        project, counts = filled(data, answers)
        command = [*KUTOMO, "report", "--project", project, "--format", "all", "--output", str(out)]
        cold, again = used_by(command, data), used_by(command, data)
        files = {one: next(out.glob(f"*.{one}")).read_bytes() for one in FORMATS}
        what, bar = f"all {len(FORMATS)} formats of {answers:,} answers", COLD[answers]
        least, smallest = floor(out)
        table.row(f"{what}, for the first time", f"{bar:.0f} s", _told(cold), least, within=cold.seconds <= bar)
        nothing = used_by([*KUTOMO, "projects"], data)
        beside = f"only naming the projects: {_told(nothing)}"
        table.row(
            f"{what}, nothing changed", f"{UNCHANGED:.0f} s", _told(again), beside, within=again.seconds <= UNCHANGED
        )
        seen = f"{cold.peak:.0f} MB"
        table.row(f"{what}, memory at the peak", f"{MEGABYTES} MB", seen, smallest, within=cold.peak <= MEGABYTES)
        pictures = sum(file.stat().st_size for file in out.glob("alone-*.png")) / 1e6
        for one, most in LARGEST.items():
            size = len(files[one]) / 1e6
            beside = f"pictures by matplotlib alone: {pictures:.2f} MB" if one == "docx" else by_office(out, QUICK)
            table.row(f"{one} of {answers:,} answers", f"{most} MB", f"{size:.2f} MB", beside, within=size <= most)
        wrong = miscounted(files["csv"], counts, "fi")
        seen = f"{len(counts) - len(wrong)} of {len(counts)}"
        table.row(f"answers of each group, of {answers:,}", "as in the store", seen, broken=wrong)
        if validate:
            twice = digests(data), digests(data)
            for validator, found in faults(files, Path(directory)).items():
                table.row(validator, "0 faults", f"{len(found)} faults", broken=found[:5])
            first, second = map(told_by, twice)
            others = [f"{one} is not the same twice" for one in FORMATS if first[one] != second[one]]
            table.row("the same material, two processes", "the same bytes", f"{len(others)} others", broken=others)


def floor(out: Path) -> tuple[str, str]:
    """What the libraries take, each alone, for as many pictures and words: seconds, and memory."""
    command = [sys.executable, "-m", "benchmarks.report_alone", str(out)]
    told = json.loads(subprocess.run(command, cwd=HOUSE, capture_output=True, text=True, check=True).stdout)
    took: dict[str, float] = told["seconds"]
    each = ", ".join(f"{name} {seconds:.1f}" for name, seconds in took.items())
    return (
        f"the libraries alone: {sum(took.values()):.1f} s CPU ({each})",
        f"the libraries alone: {told['peak']:.0f} MB",
    )


def by_office(out: Path, quick: bool) -> str:
    """LibreOffice as the peer for a PDF: of the same Word file."""
    if quick or not shutil.which("soffice"):
        return ""
    command = ["soffice", f"-env:UserInstallation={(out / 'profile').as_uri()}", "--headless", "--convert-to", "pdf"]
    used = used_by([*command, "--outdir", str(out / "office"), str(next(out.glob("*.docx")))], out, warns=True)
    size = next((out / "office").glob("*.pdf")).stat().st_size / 1e6
    return f"by LibreOffice of the docx: {size:.2f} MB, {_told(used)}"


def _told(used: Used) -> str:
    return f"{used.seconds:.1f} s ({used.cpu:.1f} s CPU)"


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
