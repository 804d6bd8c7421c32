"""Networks: whether every measure is right, how long all of them take, and igraph beside it; maps and bad files too.

    python -m benchmarks.network        QUICK=1 for small sizes

igraph is asked in a process of its own: `make peers` sets it up, or KUTOMO_PEERS names a Python that has it.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter
from typing import Any

from benchmarks.table import QUICK, Table
from workshop.analyse.network import (
    Network,
    Rounds,
    Subject,
    graph_of,
    measure_change,
    measure_network,
    network_sentences,
    summarise_network,
)
from workshop.collect.tie_lists import TieColumns
from workshop.model import Actor, Group, Tie
from workshop.network_file import network_measures
from workshop.report.network_map import network_page
from workshop.texts import Texts

HOUSE = Path(__file__).resolve().parent.parent
CASES = HOUSE / "tests" / "data" / "networks.json"
PEER = HOUSE / "benchmarks" / "peer_igraph.py"
SIZES = ((500, 5_000, 5.0),) if QUICK else ((500, 5_000, 5.0), (5_000, 50_000, 60.0))
"""Actors, ties, and the seconds that all measures may take."""
FILES = (("a hub", 20_000, None),) if QUICK else (("a hub", 100_000, None), ("a crowd", 100_000, 1_000))
"""Ties of a file, and actors; none is a star."""
DRAWN = ((20, 60), (70, 350), (500, 5_000))
MAP_SECONDS = 2.0
CHROMIUM = "/usr/bin/chromium"
SAME = 1e-6
GROUPS = [
    Group(f"g{position}", "p", name, position)
    for position, name in enumerate(["Työnantajat", "Työntekijät", "Oppilaitokset", "Muu yhteistyöverkosto"])
]


def main() -> bool:
    """Print the table; False when a value is wrong."""
    table = Table("networks: all measures of one network")
    cases(table)
    for actors, ties, seconds in SIZES:
        all_measures(table, actors, ties, seconds)
    for what, ties, actors in FILES:
        bad_file(table, what, ties, actors)
    for actors, ties in DRAWN[:2] if QUICK else DRAWN:
        drawn(table, actors, ties)
    return table.holds()


def cases(table: Table) -> None:
    """Every expected value of the test cases within its tolerance, and the largest difference."""
    given = {case["id"]: case for case in json.loads(CASES.read_text("utf-8"))["cases"]}
    checked, largest, wrong = 0, 0.0, []
    for name, case in given.items():
        found = {one.name: one.value for one in measured(given, case)}
        for expected in case["expected"]:
            checked += 1
            distance = apart(found.get(expected["measure"]), expected["value"])
            largest = max(largest, distance)
            if distance > expected["tolerance"] + 1e-12:
                wrong.append(f"{name}: {expected['measure']} is off by {distance:g}")
    seen = f"{checked - len(wrong)} of {checked} met, largest difference {largest:.2g}"
    table.row(f"{len(given)} published networks", "every value", seen, "values are printed rounded", broken=wrong)


def measured(given: Mapping[str, Any], case: Mapping[str, Any]) -> Any:
    """All measures of a case, or of the change between the two rounds that it uses."""
    if case.get("uses"):
        before, after = (subject(given[one]) for one in case["uses"])
        return measure_change(Rounds(before.network, after.network, has_groups=before.has_groups))
    return measure_network(subject(case))


def subject(case: Mapping[str, Any]) -> Subject:
    network = case["network"]
    label = next((key for node in network["nodes"] for key in node if key != "id"), "group")
    groups = {node["id"]: node.get(label) for node in network["nodes"]}
    ties = dict.fromkeys(map(tuple, network["edges"]), 1)
    graph = graph_of(groups, ties, directed=network["directed"])
    return Subject(graph, grouped_by=label, trust=tuple(case.get("trust", ())))


def apart(found: Any, wanted: Any) -> float:
    """The largest difference between the numbers of two values; infinite where something else differs."""
    match wanted:
        case dict() if isinstance(found, dict):
            return max((apart(found.get(name), value) for name, value in wanted.items()), default=0.0)
        case list() if isinstance(found, list):
            sets = [{frozenset(one) if isinstance(one, list) else one for one in side} for side in (found, wanted)]
            return 0.0 if sets[0] == sets[1] else float("inf")
        case float() | int() if isinstance(found, float | int):
            return abs(found - wanted)
        case _:
            return 0.0 if found == wanted else float("inf")


def made_up(actors: int, ties: int) -> Network:
    """A network by chance, the same at every run."""
    draw = random.Random(1)
    names = [f"Toimija {number:05}" for number in range(actors)]
    found: dict[tuple[str, str], int] = {}
    while len(found) < ties:
        one, other = draw.choice(names), draw.choice(names)
        if one != other:
            found[one, other] = draw.randint(1, 4)
    return graph_of({name: draw.choice(GROUPS).name for name in names}, found)


def all_measures(table: Table, actors: int, ties: int, at_most_seconds: float) -> None:
    graph = made_up(actors, ties)
    started = perf_counter()
    found = {one.name: one for one in measure_network(Subject(graph, has_levels=True))}
    seconds = perf_counter() - started
    how = found["betweenness_raw"].parameters
    seen = f"{len(found)} measures in {seconds:.1f} s, " + (
        f"paths from {how['sources']} of {how['of']} actors" if how["sampled"] else "all exact"
    )
    demand = f"{actors:,} actors, {ties:,} ties: all measures"
    peer = asked_of_igraph(graph)
    if peer is None:
        table.row(demand, f"{at_most_seconds:.0f} s", seen, within=seconds <= at_most_seconds)
        table.not_run(f"{demand}, beside igraph", "igraph is not here: make peers")
        return
    values = {name: one.value for name, one in found.items()}
    values |= {
        "k_core": values["k_core_max"]["k"],
        "components": values["components"]["count"],
        "bridges": len(values["bridges"]),
    }
    theirs = by_name(graph, peer["values"])
    exact = [
        name for name in theirs if not (how["sampled"] and "sampled" in found.get(name, found["nodes"]).parameters)
    ]
    apart_by = {name: apart(values[name], theirs[name]) for name in exact}
    wrong = [f"{name} differs from igraph's by {distance:g}" for name, distance in apart_by.items() if distance > SAME]
    beside = (
        f"igraph: {len(theirs)} of them in {peer['seconds']:.2f} s; largest difference {max(apart_by.values()):.1g}"
    )
    table.row(demand, f"{at_most_seconds:.0f} s", seen, beside, broken=wrong, within=seconds <= at_most_seconds)


def by_name(graph: Network, values: Mapping[str, Any]) -> dict[str, Any]:
    """igraph's values, which are by the number of the actor, by its name."""
    names = list(graph)
    named: dict[str, Any] = dict(values)
    for name in ("betweenness_raw", "closeness_in", "closeness_out", "burt_constraint"):
        named[name] = {actor: one for actor, one in zip(names, values[name], strict=True) if one is not None}
    named["articulation_points"] = [names[place] for place in values["articulation_points"]]
    return named


def asked_of_igraph(graph: Network) -> dict[str, Any] | None:
    """The same measures by igraph, with the seconds they took; None where it is not installed."""
    own = HOUSE / ".venv-peers" / "bin" / "python"
    python = os.environ.get("KUTOMO_PEERS") or (str(own) if own.exists() else sys.executable)
    if python == sys.executable and find_spec("igraph") is None:
        return None
    place = {actor: number for number, actor in enumerate(graph)}
    groups = sorted({group for _, group in graph.nodes(data="group")})
    network = {
        "actors": len(graph),
        "ties": [[place[one], place[other]] for one, other in graph.edges],
        "groups": [groups.index(group) for _, group in graph.nodes(data="group")],
    }
    done = subprocess.run([python, str(PEER)], input=json.dumps(network), text=True, capture_output=True, check=True)
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def bad_file(table: Table, what: str, ties: int, actors: int | None) -> None:
    """A file with very many ties, some of them twice, to themselves or by a name in capitals."""
    draw = random.Random(2)
    if actors is None:
        pairs = {(f"Toimija {number}", "Redu") for number in range(ties)}
    else:
        pairs = set()
        while len(pairs) < ties:
            one, other = draw.sample(range(actors), 2)
            pairs.add((f"Toimija {one}", f"Toimija {other}"))
    rows = [f"{one};{other}" for one, other in sorted(pairs)]
    rows += [rows[0], rows[1].upper(), "Redu;Redu", " ;\u200b"]
    started = perf_counter()
    content = ("Kuka;Kenen kanssa\n" + "\n".join(rows)).encode()
    done = network_measures((content, "ties.csv"), TieColumns("Kuka", "Kenen kanssa"))
    seconds = perf_counter() - started
    value = {one["measure"]: one["value"] for one in json.loads(done.json)["measures"]}
    told = {str(note.values.get("what")): note.values["count"] for note in done.notes}
    wrong = [] if value["ties"] == ties else [f"{value['ties']} ties were read, {ties} are in the file"]
    if sorted(count for what, count in told.items() if what != "None") != [1, 1, 2]:
        wrong.append(f"what was merged and left out is told as {told}")
    table.row(f"{what}: a file of {ties:,} ties", "no crash, every count", f"{seconds:.1f} s", broken=wrong)


def drawn(table: Table, actors: int, ties: int) -> None:
    graph = made_up(actors, ties)
    groups = {group.name: group.id for group in GROUPS}
    everybody = [Actor(name, "p", name, groups[str(group)]) for name, group in graph.nodes(data="group")]
    all_ties = [
        Tie(f"{one}>{other}", "p", one, other, level=tie["level"]) for one, other, tie in graph.edges(data=True)
    ]
    summary = summarise_network(everybody, all_ties)
    assert summary is not None
    summed_up = best_seconds(lambda: summarise_network(everybody, all_ties))
    said = best_seconds(lambda: network_sentences(summary, GROUPS, Texts("fi")))
    page = best_seconds(lambda: network_page(summary, GROUPS, Texts("fi")))
    looked_at = seconds_in_a_browser(network_page(summary, GROUPS, Texts("fi")))
    weight = len(network_page(summary, GROUPS, Texts("fi")).encode()) / 1000
    table.row(
        f"{actors} actors, {ties:,} ties: a map",
        f"{MAP_SECONDS:.0f} s",
        f"summed up {summed_up * 1000:.0f} ms, said {said * 1000:.1f} ms, "
        f"written {page * 1000:.0f} ms ({weight:.0f} kB)"
        + ("" if looked_at is None else f", seen in the browser after {looked_at * 1000:.0f} ms"),
        within=summed_up + said + page + (looked_at or 0.0) <= MAP_SECONDS,
    )
    if looked_at is None:
        table.not_run(f"{actors} actors: a map in the browser", f"no browser at {CHROMIUM}")


def seconds_in_a_browser(map_page: str) -> float | None:
    """From a page that arrives to a map that is drawn, the shortest of several; None where no browser is installed."""
    if not Path(CHROMIUM).exists():
        return None
    from playwright.sync_api import sync_playwright

    took = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        for _ in range(1 if QUICK else 3):
            tab = browser.new_page(viewport={"width": 1200, "height": 640})
            started = perf_counter()
            tab.set_content(map_page)
            tab.frame_locator("iframe").locator("#map canvas").wait_for()
            tab.frames[-1].evaluate("new Promise(done => { network.once('afterDrawing', done); network.redraw(); })")
            took.append(perf_counter() - started)
            tab.close()
        browser.close()
    return min(took)


def best_seconds(work: Callable[[], object], *, times: int = 3) -> float:
    """The shortest of several runs."""
    took = []
    for _ in range(times):
        started = perf_counter()
        work()
        took.append(perf_counter() - started)
    return min(took)


if __name__ == "__main__":
    sys.exit(not main())
