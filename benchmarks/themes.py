"""How well themes are found beside the usual ways and BERTopic with the same vectors, what holds, and how fast it is.

    python -m benchmarks.themes        QUICK=1 for the 300 answers of two sets

KUTOMO_BENCH_DATA names the directory of the labelled sets (columns text, label, lang); without it only the hand-written
Finnish answers of the tests are measured. `make peers-themes` sets BERTopic up. A full run on all sets writes what it
measured into docs/theme-quality.md, between its two marks; what people wrote around them stays.

Only a broken property makes it fail (not the same for the same answers, a human edit lost, a row without a word); never
a score or a time.
"""

from __future__ import annotations

import sys
from time import perf_counter
from typing import TYPE_CHECKING

from benchmarks import themes_methods as methods
from benchmarks import themes_promises as promises
from benchmarks.table import QUICK, Table
from benchmarks.themes_page import Measured, quality_lines, write_page
from benchmarks.themes_sets import PLANS, KeptVectors, Plan, Sample, file_of, samples
from workshop.language import semantic

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Given = tuple[Sample, NDArray[np.float32] | None]

MILLION = 1_000_000
FINNISH = ("hand_fi", "hs2003_fi", "fsd_fi", "sib200_fi")
BARS = {
    ("hs2003_fi 150", methods.OURS): 0.54,
    ("hs2003_fi 1,000", methods.OURS): 0.66,
    ("hs2003_fi 3,000", methods.OURS): 0.68,
    ("hs2003_fi 150", methods.BY_WORDS): 0.46,
    ("hs2003_fi 1,000", methods.BY_WORDS): 0.57,
    ("hs2003_fi 3,000", methods.BY_WORDS): 0.58,
    ("hand_fi", methods.OURS): 0.45,
    ("sib200_mix", methods.OURS): 0.54,
    ("stackoverflow_en 3,000", methods.OURS): 0.80,
}
OVER_BERTOPIC = 0.10
OF_TAUGHT = 0.95
TIMES_OFF = 2.0


def main() -> bool:
    """Print the tables and write the page; False when a property is broken."""
    started = perf_counter()
    kept = KeptVectors()
    table = Table("themes: how well, what holds, how fast")
    given = _given(table, kept)
    measured = _measured(table, given)
    for plan in given:
        _bars(table, plan, measured[plan.title])
    _promises(table, given, measured)
    print(*quality_lines(list(measured.values())), sep="\n", flush=True)
    if not QUICK and len(given) == len(PLANS) and methods.bertopic_python():
        write_page(list(measured.values()), table.rows, seconds=perf_counter() - started)
        promises.very_many(table, MILLION)  # last, for it is the longest: what was measured so far is written down
        write_page(list(measured.values()), table.rows, seconds=perf_counter() - started)
    else:
        table.not_run(f"{MILLION:,} answers", "only in a full run on all sets")
        print("docs/theme-quality.md is left as it is: a full run on all sets, with BERTopic, writes it")
    return table.holds()


def _given(table: Table, kept: KeptVectors) -> dict[Plan, list[Given]]:
    """The samples of each plan with their vectors; says which are not here."""
    given: dict[Plan, list[Given]] = {}
    for plan in PLANS:
        if file_of(plan.name):
            given[plan] = [(sample, kept.of(sample.texts)) for sample in samples(plan)]
        else:
            table.not_run(plan.title, "not on this machine: KUTOMO_BENCH_DATA")
    if not semantic.is_available():
        table.not_run("everything with vectors", "the extra [semantic] is not installed")
    return given


def _measured(table: Table, given: dict[Plan, list[Given]]) -> dict[str, Measured]:
    """Every set by every method; of several samples the median."""
    told: dict[str, list[dict[str, methods.Score]]] = {}
    for plan, of_plan in given.items():
        for sample, vectors in of_plan:
            line = methods.usual(sample, vectors)
            line[methods.BY_WORDS] = methods.ours(sample, None)
            if vectors is not None:
                line[methods.OURS] = methods.ours(sample, vectors)
            told.setdefault(plan.title, []).append(line)
    _beside_bertopic(table, given, told)
    return {
        plan.title: Measured(
            plan.title,
            answers=len(of_plan[0][0].texts),
            true=round(sum(sample.true for sample, _ in of_plan) / len(of_plan)),
            samples=len(of_plan),
            scores={name: methods.median([line[name] for line in told[plan.title]]) for name in told[plan.title][0]},
            taught=methods.taught(*of_plan[0]) if plan.name in FINNISH else None,
        )
        for plan, of_plan in given.items()
    }


def _beside_bertopic(
    table: Table, given: dict[Plan, list[Given]], told: dict[str, list[dict[str, methods.Score]]]
) -> None:
    if QUICK or methods.bertopic_python() is None:
        why = "it takes a minute to be ready: full run only" if QUICK else "it is not here: make peers-themes"
        table.not_run("BERTopic, default and tuned", why)
        return
    wanted = [
        (line, sample, vectors)
        for plan, of_plan in given.items()
        for line, (sample, vectors) in zip(told[plan.title], of_plan, strict=True)
        if vectors is not None
    ]
    found = methods.bertopic([(sample, vectors) for _, sample, vectors in wanted])
    for (line, _, _), scores in zip(wanted, found, strict=True):
        line.update(scores)


def _bars(table: Table, plan: Plan, measured: Measured) -> None:
    """Each figure that has a bar, beside the best of the others in the same run."""
    others = {name: one.ami for name, one in measured.scores.items() if name not in (methods.OURS, methods.BY_WORDS)}
    best = max(others, key=others.__getitem__)
    beside = f"best of the others: {best} {others[best]:.2f}"
    for name in (methods.OURS, methods.BY_WORDS):
        if name not in measured.scores:
            continue
        seen, bar = measured.scores[name], BARS.get((plan.title, name))
        table.row(
            f"{plan.title}, {name}: AMI",
            f"{bar:.2f}" if bar else "",
            f"{seen.ami:.2f}, {seen.left_out:.0%} left out",
            beside,
            within=bar is None or round(seen.ami, 2) >= bar,
        )
    seen = measured.scores.get(methods.OURS) or measured.scores[methods.BY_WORDS]
    off = max(seen.found / measured.true, measured.true / seen.found)
    table.row(
        f"{plan.title}: themes found, true",
        f"× {TIMES_OFF:.0f}",
        f"{seen.found:.0f} of {measured.true}, × {off:.1f}",
        ", ".join(f"{name} {measured.scores[name].found:.0f}" for name in methods.FINDERS if name in measured.scores),
        within=off <= TIMES_OFF,
    )
    if plan.name in FINNISH and methods.FINDERS[0] in others:
        theirs = max(others[name] for name in methods.FINDERS)
        more = seen.ami - theirs
        table.row(
            f"{plan.title}: AMI over the better BERTopic",
            f"+ {OVER_BERTOPIC:.2f}",
            f"{more:+.2f}",
            f"BERTopic {theirs:.2f}",
            within=round(more, 2) >= OVER_BERTOPIC,
        )
    if measured.taught:
        table.row(
            f"{plan.title}: share of a taught classifier's AMI",
            f"{OF_TAUGHT:.2f}",
            f"{seen.ami / measured.taught:.2f}",
            f"linear classifier, told the labels: {measured.taught:.2f}",
            within=round(seen.ami / measured.taught, 2) >= OF_TAUGHT,
        )


def _promises(table: Table, given: dict[Plan, list[Given]], measured: dict[str, Measured]) -> None:
    for plan, of_plan in given.items():
        if plan.name in ("hand_fi", "hs2003_fi"):
            sample, vectors = of_plan[0]
            promises.shuffled(table, sample, vectors)
            if vectors is not None:
                promises.tenth_more(table, plan.title, sample, vectors)
            promises.tenth_more(table, plan.title, sample, None)
    hand = given[PLANS[0]][0][0]
    promises.edits_hold(table, hand)
    promises.every_row_told(table, hand)
    biggest, of_biggest = max(given.items(), key=lambda item: len(item[1][0][0].texts))
    theirs = measured[biggest.title].scores.get(methods.FINDERS[0])
    promises.clustering(table, *of_biggest[0], theirs.cpu_seconds if theirs else None)
    if QUICK:
        table.not_run("the cold process", "full run only")
    else:
        promises.cold(table)


if __name__ == "__main__":
    sys.exit(not main())
