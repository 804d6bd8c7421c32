"""How long a network takes to sum up and draw, beside networkx' betweenness alone, which nothing can undercut.

Run: python -m benchmarks.network
"""

from __future__ import annotations

import random
from collections.abc import Callable
from time import perf_counter

import networkx as nx

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


def measured(actors: int, ties: int) -> tuple[float, ...]:
    """One row of the table."""
    everybody, all_ties = made_up(actors, ties)
    graph = network(everybody, all_ties)
    summary = summarise_network(everybody, all_ties)
    assert summary is not None
    return (
        actors,
        ties,
        best_ms(lambda: summarise_network(everybody, all_ties)),
        best_ms(lambda: nx.betweenness_centrality(graph)),
        best_ms(lambda: network_sentences(summary, GROUPS, Texts("fi"))),
        best_ms(lambda: network_page(summary, GROUPS, Texts("fi"))),
        len(network_page(summary, GROUPS, Texts("fi")).encode()) / 1000,
    )


def main() -> None:
    """Print one line for each size."""
    print("actors  ties  summary ms  betweenness ms  sentences ms  page ms  page kB")
    for actors, ties in SIZES:
        print("{:6} {:5} {:11.1f} {:15.1f} {:13.2f} {:8.1f} {:8.0f}".format(*measured(actors, ties)))


if __name__ == "__main__":
    main()
