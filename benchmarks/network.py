"""How long a network takes to sum up and draw, beside networkx' betweenness alone, which nothing can undercut.

Run: python -m benchmarks.network
"""

from __future__ import annotations

import random
from collections.abc import Callable
from time import perf_counter

import networkx as nx

from benchmarks.table import Table
from workshop.analyse.network import network, network_sentences, summarise_network
from workshop.model import Actor, Group, Tie
from workshop.report.network_map import network_page
from workshop.texts import Texts

SIZES = ((20, 60), (70, 350), (500, 5_000))
GROUPS = [
    Group(f"g{position}", "p", name, position)
    for position, name in enumerate(["Työnantajat", "Työntekijät", "Oppilaitokset", "Muu yhteistyöverkosto"])
]


def made_up(actors: int, ties: int) -> tuple[list[Actor], list[Tie]]:
    """A network by chance, the same at every run; all ties in one round."""
    draw = random.Random(1)
    everybody = [Actor(f"a{number}", "p", f"Toimija {number}", draw.choice(GROUPS).id) for number in range(actors)]
    pairs = draw.sample([(one.id, other.id) for one in everybody for other in everybody if one != other], ties)
    return everybody, [
        Tie(f"t{number}", "p", source, target, level=draw.randint(1, 4))
        for number, (source, target) in enumerate(pairs)
    ]


def best_ms(work: Callable[[], object], *, times: int = 5) -> float:
    """The shortest of several runs, in milliseconds."""
    took = []
    for _ in range(times):
        started = perf_counter()
        work()
        took.append(perf_counter() - started)
    return min(took) * 1000


def main() -> bool:
    """Print the table."""
    table = Table("a network by chance, the shortest of five times")
    for actors, ties in SIZES:
        everybody, all_ties = made_up(actors, ties)
        graph = network(everybody, all_ties)
        summary = summarise_network(everybody, all_ties)
        assert summary is not None
        size = f"{actors} actors, {ties:,} ties:"
        table.row(
            f"{size} summed up",
            "",
            f"{best_ms(lambda of=everybody, by=all_ties: summarise_network(of, by)):.1f} ms",
            f"betweenness alone: {best_ms(lambda of=graph: nx.betweenness_centrality(of)):.1f} ms",
        )
        said = best_ms(lambda of=summary: network_sentences(of, GROUPS, Texts("fi")))
        table.row(f"{size} in sentences", "", f"{said:.2f} ms")
        drawn = best_ms(lambda of=summary: network_page(of, GROUPS, Texts("fi")))
        weight = len(network_page(summary, GROUPS, Texts("fi")).encode()) / 1000
        table.row(f"{size} on a page", "", f"{drawn:.1f} ms, {weight:.0f} kB")
    return table.holds()


if __name__ == "__main__":
    main()
