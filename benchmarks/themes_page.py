"""What was measured of themes, as docs/theme-quality.md has it between two marks; what stands around is people's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from benchmarks.themes_methods import FINDERS, METHODS, TOLD, Score
from benchmarks.themes_sets import HOUSE

PAGE = HOUSE / "docs" / "theme-quality.md"
HOW = """By `make bench-themes` in {minutes} minutes on the development sets; this part is written by it.
AMI is adjusted mutual information with the labels of people (0 chance, 1 the same); of several samples the median.
{told} are told the true number of themes, the others find it. {finders} get the same vectors
as Kutomo. Answers that were left out are taken as one theme. CPU s are of one thread with vectors at hand: Kutomo's
with words, views and names, the others' without."""
BEGINS, ENDS = "<!-- measured: begins -->", "<!-- measured: ends -->"


@dataclass(frozen=True)
class Measured:
    """One set: the median score of its samples by each method, and what is reached by a classifier told the labels."""

    title: str
    answers: int
    true: int
    samples: int
    scores: dict[str, Score]
    taught: float | None


def quality_lines(measured: Sequence[Measured]) -> list[str]:
    """The tables of quality, in Markdown."""
    methods = [name for name in METHODS if any(name in one.scores for one in measured)]
    return [
        "### AMI of every method",
        "",
        *_table(
            ["set (answers, true themes, samples)", *methods, "told the labels"],
            [
                [_set(one), *(_ami(one, name) for name in methods), f"{one.taught:.2f}" if one.taught else ""]
                for one in measured
            ],
        ),
        "",
        "### All measures",
        "",
        *_table(
            ["set", "method", "V", "AMI", "ARI", "purity", "left out", "found / true", "CPU s"],
            [
                [one.title, name, *_measures(score), f"{score.found:.0f} / {one.true}", f"{score.cpu_seconds:.2f}"]
                for one in measured
                for name, score in one.scores.items()
            ],
        ),
    ]


def write_page(measured: Sequence[Measured], rows: Sequence[Sequence[str]], *, seconds: float) -> None:
    """Put today's figures between the marks of the page."""
    page = PAGE.read_text("utf-8")
    before, rest = page.split(BEGINS)
    after = rest.split(ENDS)[1]
    day = datetime.now(UTC)
    lines = [
        f"## Measured on {day.day} {day:%B %Y}",
        "",
        HOW.format(minutes=round(seconds / 60), told=", ".join(TOLD), finders=" and ".join(FINDERS)),
        "",
        "### Against the bars",
        "",
        *_table(["demand", "bar", "seen", "beside", "verdict"], rows),
        "",
        *quality_lines(measured),
    ]
    PAGE.write_text(f"{before}{BEGINS}\n" + "\n".join(lines) + f"\n{ENDS}{after}", "utf-8")


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    return [_line(heads), "|" + "---|" * len(heads), *map(_line, rows)]


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _set(one: Measured) -> str:
    return f"{one.title} ({one.answers:,}, {one.true}, {one.samples})"


def _ami(one: Measured, name: str) -> str:
    return f"{one.scores[name].ami:.2f}" if name in one.scores else "–"


def _measures(score: Score) -> list[str]:
    return [
        f"{score.v:.2f}",
        f"{score.ami:.2f}",
        f"{score.ari:.2f}",
        f"{score.purity:.2f}",
        f"{score.left_out:.0%}",
    ]
