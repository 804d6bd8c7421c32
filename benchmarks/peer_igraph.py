"""The same measures by igraph, which is GPL and so a peer only: reads a network as JSON, writes values and seconds.

Runs where igraph is (benchmarks/peers.lock), in a process of its own, and knows nothing of the house.
"""

import json
import sys
from time import perf_counter

import igraph


def measures(actors: int, ties: list[list[int]], groups: list[int]) -> dict[str, object]:
    """What igraph says of a directed network; lists are by actor, None where a value is not defined."""
    graph = igraph.Graph(actors, ties, directed=True)
    either = graph.as_undirected(mode="collapse")
    return {
        "density": graph.density(),
        "reciprocity_edgewise": graph.reciprocity(),
        "betweenness_raw": graph.betweenness(),
        "closeness_in": closeness(graph, "in"),
        "closeness_out": closeness(graph, "out"),
        "average_path_length": graph.average_path_length(directed=True, unconn=True),
        "diameter": graph.diameter(directed=True, unconn=True),
        "average_clustering": either.transitivity_avglocal_undirected(mode="zero"),
        "burt_constraint": [None if value != value else value for value in graph.constraint()],
        "k_core": max(either.coreness(), default=0),
        "articulation_points": sorted(either.articulation_points()),
        "bridges": len(either.bridges()),
        "components": len(graph.connected_components(mode="weak")),
        "modularity_of_group_split": graph.modularity(groups, directed=True),
    }


def closeness(graph: igraph.Graph, mode: str) -> list[float]:
    """Closeness with the correction for several parts that networkx has and igraph has not."""
    reached = [size - 1 for size in graph.neighborhood_size(order=graph.vcount(), mode=mode)]
    near = graph.closeness(mode=mode)
    return [
        0.0 if not count else value * count / (graph.vcount() - 1) for value, count in zip(near, reached, strict=True)
    ]


def main() -> None:
    """Measure what comes in."""
    given = json.load(sys.stdin)
    started = perf_counter()
    found = measures(**given)
    seconds = perf_counter() - started
    json.dump({"values": found, "seconds": seconds}, sys.stdout)


if __name__ == "__main__":
    main()
