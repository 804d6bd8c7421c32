"""The labelled answers on which themes are measured, and their vectors, which are made once and kept.

Development sets only: the others of the directory are for testing a choice once, and are never read here.
"""

from __future__ import annotations

import csv
import hashlib
import os
import random
import resource
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.table import QUICK

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

HOUSE = Path(__file__).resolve().parent.parent
OWN = HOUSE / "tests" / "data"
"""Has hand_fi.csv, so that something can be measured anywhere."""
KEPT = Path(os.environ.get("KUTOMO_BENCH_KEPT") or HOUSE / ".bench")
NEITHER = "muu"
"""Answers that a person put under no theme say nothing about how well themes are found."""


@dataclass(frozen=True)
class Plan:
    """So many disjoint samples of so many answers; all of the set where no size is given."""

    name: str
    size: int | None = None
    samples: int = 1

    @property
    def title(self) -> str:
        return f"{self.name} {self.size:,}" if self.size else self.name


@dataclass(frozen=True)
class Sample:
    """Answers, and the themes that people gave them."""

    texts: list[str]
    labels: list[str]

    @property
    def true(self) -> int:
        """How many themes there are."""
        return len(set(self.labels))


PLANS = (
    (Plan("hand_fi"), Plan("hs2003_fi", 150))
    if QUICK
    else (
        Plan("hand_fi"),
        Plan("hs2003_fi", 150, samples=20),
        Plan("hs2003_fi", 1_000, samples=3),
        Plan("hs2003_fi", 3_000),
        Plan("fsd_fi", 1_500),
        Plan("sib200_fi"),
        Plan("sib200_mix"),
        Plan("stackoverflow_en", 3_000),
    )
)


def directory() -> Path | None:
    """Where the labelled sets are: KUTOMO_BENCH_DATA, if it is said."""
    told = os.environ.get("KUTOMO_BENCH_DATA")
    return Path(told) if told else None


def file_of(name: str) -> Path | None:
    """The file of a set; none where it is not on this machine."""
    for place in (OWN, directory()):
        if place and (file := place / f"{name}.csv").exists():
            return file
    return None


def samples(plan: Plan) -> Iterator[Sample]:
    """The samples of a plan, the same at every run; fewer where the set is small."""
    file = file_of(plan.name)
    if file is None:
        return
    rows = rows_of(file)
    size = plan.size or len(rows)
    for start in range(0, min(plan.samples * size, len(rows)), size):
        some = rows[start : start + size]
        yield Sample([unescape(row["text"]) for row in some], [row["label"] for row in some])


def rows_of(file: Path) -> list[dict[str, str]]:
    """The labelled rows, in an order that is the same every time."""
    with file.open(encoding="utf-8") as lines:
        rows = [row for row in csv.DictReader(lines) if row["label"] != NEITHER and row["text"].strip()]
    random.Random(0).shuffle(rows)
    return rows


class KeptVectors:
    """Vectors of texts by the shipped model, kept in a file between runs: they take far longer than all else."""

    def __init__(self) -> None:
        import numpy as np

        from workshop.language import semantic

        self._file = KEPT / f"vectors-{semantic.model_name()}.npz"
        self._known: dict[str, Vectors] = {}
        if self._file.exists():
            with np.load(self._file) as kept:
                self._known = dict(zip(kept["digests"].tolist(), kept["values"], strict=True))

    def of(self, texts: Sequence[str]) -> Vectors | None:
        """A row for each text; none where the model is not installed and the vectors are not kept."""
        import numpy as np

        from workshop.language import semantic

        wanted = {_digest(text): text for text in texts}
        missing = {digest: text for digest, text in wanted.items() if digest not in self._known}
        if missing:
            if not semantic.is_available():
                return None
            made = semantic.vectors(list(missing.values()))
            self._known.update(zip(missing, made, strict=True))
            KEPT.mkdir(exist_ok=True)
            np.savez(self._file, digests=np.array(list(self._known)), values=np.stack(list(self._known.values())))
        return np.stack([self._known[_digest(text)] for text in texts])


def most_megabytes() -> float:
    """The most memory that this process has had; `ru_maxrss` would count what its parent had too."""
    try:
        status = Path("/proc/self/status").read_text("utf-8")
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
