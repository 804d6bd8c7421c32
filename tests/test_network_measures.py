"""Measures of networks agree with networkx and with their definitions, on any network, in whatever order it comes."""

from itertools import combinations, permutations

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workshop.analyse.network import MEASURES, Rounds, Subject, graph_of, measure_change, measure_network
from workshop.analyse.network.actors import (
    betweenness,
    closeness,
    cut_off,
    cut_off_counts,
    cut_points,
    structural_holes,
)
from workshop.analyse.network.brokerage import Roles, brokerage
from workshop.analyse.network.communities import agreement, communities
from workshop.analyse.network.core import core_periphery
from workshop.analyse.network.groups import e_i, e_i_by_group, e_i_expected
from workshop.analyse.network.measures import CHANGES
from workshop.analyse.network.paths import shortest_paths
from workshop.analyse.network.two_modes import two_modes, two_modes_of
from workshop.analyse.network.whole import (
    average_clustering,
    closeness_centralisation,
    densest_part,
    parts,
    reciprocity,
    reciprocity_of_pairs,
    transitivity,
)
from workshop.model import LANGUAGES
from workshop.texts import Texts

NAMES = "abcdefghij"
some_groups = st.dictionaries(
    st.sampled_from(NAMES), st.sampled_from(["Kunta", "Koulu", "Yritys", None]), min_size=2, max_size=7
)


@st.composite
def networks(draw, directed=None):
    """A small network with groups, of any shape."""
    groups = draw(some_groups)
    pairs = list(permutations(sorted(groups), 2))
    there = draw(st.lists(st.sampled_from([0, 0, 1]), min_size=len(pairs), max_size=len(pairs)))
    ties = {pair: 1 for pair, tied in zip(pairs, there, strict=True) if tied}
    return graph_of(groups, ties, directed=draw(st.booleans()) if directed is None else directed)


def same(found, wanted):
    return found == pytest.approx({key: value for key, value in wanted.items() if value == value}, abs=1e-9)


@settings(deadline=None)
@given(networks())
def test_betweenness_and_closeness_are_those_of_networkx(graph):
    paths = shortest_paths(graph)
    assert same(betweenness(graph, paths), nx.betweenness_centrality(graph))
    assert same(closeness(graph, paths, incoming=True), nx.closeness_centrality(graph))
    outward = nx.closeness_centrality(graph.reverse()) if graph.is_directed() else nx.closeness_centrality(graph)
    assert same(closeness(graph, paths, incoming=False), outward)


@settings(deadline=None)
@given(networks())
def test_lengths_of_paths_are_those_of_networkx(graph):
    lengths = [
        steps for one, reached in nx.all_pairs_shortest_path_length(graph) for other, steps in reached.items() if steps
    ]
    paths = shortest_paths(graph)
    assert paths.mean == (pytest.approx(np.mean(lengths)) if lengths else None)
    assert paths.longest == max(lengths, default=0)


@settings(deadline=None)
@given(networks())
def test_structural_holes_are_those_of_networkx(graph):
    tied = graph.subgraph([actor for actor in graph if graph.degree[actor]]).copy()
    holes = structural_holes(graph)
    assert same(holes.constraint, nx.constraint(tied) if tied else {})
    # By the definition actor by actor: networkx' matrices round 1/2 to 0 where ties have directions, and its
    # definition leaves out actors who name nobody.
    naming = [actor for actor in graph if graph[actor]]
    by_definition = nx.effective_size(graph, nodes=naming)
    assert same({actor: holes.effective_size[actor] for actor in naming}, by_definition)
    assert set(holes.effective_size) == set(tied)


@settings(deadline=None)
@given(networks())
def test_clustering_and_closed_triangles_are_as_defined(graph):
    if not graph.is_directed():
        assert (transitivity(graph) or 0) == pytest.approx(nx.transitivity(graph))
    else:
        paths = [(a, v, b) for a, v, b in permutations(graph, 3) if graph.has_edge(a, v) and graph.has_edge(v, b)]
        closed = [path for path in paths if graph.has_edge(path[0], path[2])]
        assert transitivity(graph) == (len(closed) / len(paths) if paths else None)
    assert average_clustering(graph) == pytest.approx(nx.average_clustering(graph.to_undirected()))


@settings(deadline=None)
@given(networks())
def test_roles_of_brokerage_are_as_defined(graph):
    groups = dict(graph.nodes(data="group"))
    counts = {actor: dict.fromkeys(Roles.__dataclass_fields__, 0) for actor in graph if groups[actor]}
    for a, v, b in permutations(counts, 3):
        if graph.has_edge(a, v) and graph.has_edge(v, b) and not graph.has_edge(a, b):
            first, own, last = groups[a], groups[v], groups[b]
            if first == last:
                role = "coordinator" if first == own else "itinerant"
            else:
                role = {first: "representative", last: "gatekeeper"}.get(own, "liaison")
            counts[v][role] += 1
    assert brokerage(graph) == {actor: Roles(**roles) for actor, roles in counts.items()}


@settings(deadline=None)
@given(networks())
def test_who_is_cut_off_is_found_by_taking_the_actor_away(graph):
    counts = cut_off_counts(graph)
    assert list(counts) == [actor for actor in graph if actor in cut_points(graph)]
    for actor, count in counts.items():
        own = next(part for part in parts(graph) if actor in part)
        left = graph.subgraph([one for one in own if one != actor]).to_undirected()
        sizes = sorted(len(part) for part in nx.connected_components(left))
        assert count == sum(sizes[:-1]) == len(cut_off(graph, actor))


@settings(max_examples=40, deadline=None)
@given(networks(), st.sampled_from(["either", "ignore_offdiag"]))
def test_the_core_is_the_best_of_all_possible_ones(graph, pattern):
    names = list(graph)
    best, cores = -2.0, set()
    for core in (set(core) for size in range(len(names) + 1) for core in combinations(names, size)):
        pairs = permutations(names, 2) if graph.is_directed() else combinations(names, 2)
        cells = [
            ((one in core or other in core) if pattern == "either" else one in core, graph.has_edge(one, other))
            for one, other in pairs
            if pattern == "either" or (one in core) == (other in core)
        ]
        ideal, seen = ([float(cell[side]) for cell in cells] for side in (0, 1))
        if len(set(ideal)) < 2 or len(set(seen)) < 2:
            continue
        fit = float(np.corrcoef(ideal, seen)[0, 1])
        if fit > best + 1e-9:
            best, cores = fit, set()
        if fit > best - 1e-9:
            cores.add(frozenset(core))
    found = core_periphery(graph, pattern)
    assert found.exact
    assert found.correlation == (pytest.approx(best) if cores else None)
    assert found.equally_good == len(cores)
    assert {frozenset(core) for core in found.cores} <= cores


def test_a_core_of_many_actors_is_found_by_search():
    core, outer = [f"core{number}" for number in range(6)], [f"outer{number:02}" for number in range(40)]
    ties = dict.fromkeys(combinations(core, 2), 1) | {(core[n % 6], one): 1 for n, one in enumerate(outer)}
    found = core_periphery(graph_of(dict.fromkeys(core + outer), ties, directed=False), "ignore_offdiag")
    assert (found.correlation, found.exact) == (pytest.approx(1.0), False)
    assert found.cores == (tuple(core),)


def test_a_network_too_large_for_all_paths_is_sampled_and_says_how():
    draw = np.random.default_rng(3)
    names = [f"a{number:03}" for number in range(300)]
    ties = {(names[one], names[other]): 1 for one, other in draw.integers(0, 300, (1500, 2)) if one != other}
    for directed in (True, False):
        graph = graph_of(dict.fromkeys(names), ties, directed=directed)
        exact, sampled = shortest_paths(graph), shortest_paths(graph, at_most=150_000)
        assert not exact.sampled
        assert sampled.sampled
        assert sampled.sources < 200
        for how in (
            betweenness,
            lambda of, by: closeness(of, by, incoming=False),
            lambda of, by: closeness(of, by, incoming=True),
        ):
            one, other = (np.array(list(how(graph, paths).values())) for paths in (exact, sampled))
            assert np.corrcoef(one, other)[0, 1] > 0.8
            assert other.mean() == pytest.approx(one.mean(), rel=0.1)


def test_a_tie_without_direction_that_is_given_both_ways_has_the_higher_level():
    graph = graph_of(dict.fromkeys("ab"), {("a", "b"): 3, ("b", "a"): 1}, directed=False)
    assert list(graph.edges(data="level")) == [("a", "b", 3)]


def test_reciprocity_is_told_by_ties_and_by_pairs():
    graph = graph_of(dict.fromkeys("abc"), {("a", "b"): 1, ("b", "a"): 1, ("b", "c"): 1})
    assert (reciprocity(graph), reciprocity_of_pairs(graph)) == (2 / 3, 1 / 2)


def test_closeness_centralisation_is_one_in_a_star_and_nought_in_a_ring():
    star = graph_of(dict.fromkeys("abcde"), {("a", one): 1 for one in "bcde"}, directed=False)
    ring = graph_of(dict.fromkeys("abcde"), dict.fromkeys(zip("abcde", "bcdea", strict=True), 1), directed=False)
    for graph, expected in ((star, 1.0), (ring, 0.0)):
        near = closeness(graph, shortest_paths(graph), incoming=False)
        assert closeness_centralisation(near.values()) == pytest.approx(expected)


def test_the_densest_part_and_the_separate_parts_are_named():
    ties = dict.fromkeys(combinations("abcd", 2), 1) | {("d", "e"): 1, ("f", "g"): 1}
    graph = graph_of(dict.fromkeys("abcdefgh"), ties, directed=False)
    assert densest_part(graph) == (3, ["a", "b", "c", "d"])
    assert parts(graph) == [list("abcde"), list("fg"), ["h"]]


def test_chance_alone_gives_an_e_i_index_that_sizes_of_groups_force():
    groups = {f"a{number}": "Kunta" if number < 5 else "Koulu" for number in range(10)}
    ties = {pair: 1 for pair in combinations(groups, 2) if groups[pair[0]] == groups[pair[1]]}
    graph = graph_of(groups, ties, directed=False)
    expected = e_i_expected(graph)
    assert e_i(graph).index == -1
    assert expected.low <= expected.mean <= expected.high
    assert expected.mean == pytest.approx(25 * 2 / 45 - 1, abs=0.02)
    assert e_i(graph).index < expected.low
    assert e_i_by_group(graph)["Kunta"].internal == 10


def test_communities_are_found_and_held_against_declared_groups():
    groups = {one: "Kunta" if one in "abcd" else "Koulu" for one in "abcdefgh"}
    ties = {pair: 1 for side in ("abcd", "efgh") for pair in combinations(side, 2)} | {("a", "e"): 1}
    found = communities(graph_of(groups, ties, directed=False))
    assert agreement(groups, found.of) == 1.0
    crossed = agreement(dict(zip("abcd", "1122", strict=True)), dict(zip("abcd", "1212", strict=True)))
    assert crossed == pytest.approx(-0.5)
    assert communities(graph_of(groups, {})) is None


def test_two_kinds_share_what_both_have_ties_to():
    pairs = [("Redu", "Oppisopimus"), ("Kaira Oy", "Oppisopimus"), ("Redu", "Bussi"), ("Kaira Oy", "Bussi")]
    network = two_modes([*pairs, ("Redu", "Kieli")], modes=("actor", "theme"))
    assert network.density == 5 / 6
    assert network.shared() == {("Kaira Oy", "Redu"): 2}
    assert network.shared(first=False) == {
        ("Bussi", "Kieli"): 1,
        ("Bussi", "Oppisopimus"): 2,
        ("Kieli", "Oppisopimus"): 1,
    }


def test_a_network_with_a_tie_within_a_group_is_not_one_of_two_kinds():
    groups = {"a": "actor", "b": "actor", "t": "theme"}
    assert two_modes_of(graph_of(groups, {("a", "t"): 1})).modes == ("actor", "theme")
    assert two_modes_of(graph_of(groups, {("a", "t"): 1, ("a", "b"): 1})) is None


@settings(max_examples=30, deadline=None)
@given(st.data(), some_groups, st.booleans())
def test_the_same_network_in_any_order_has_the_same_measures(data, groups, directed):
    ends = st.sampled_from(sorted(groups))
    ties = data.draw(st.dictionaries(st.tuples(ends, ends).filter(lambda tie: tie[0] != tie[1]), st.integers(1, 4)))
    first = Subject(graph_of(groups, ties, directed=directed), has_levels=True)
    mixed = (dict(data.draw(st.permutations(list(one.items())))) for one in (groups, ties))
    second = Subject(graph_of(*mixed, directed=directed), has_levels=True)
    assert measure_network(second) == measure_network(first)


@settings(max_examples=30, deadline=None)
@given(networks())
def test_values_have_the_shape_that_the_registry_says(graph):
    shapes = {
        "number": (int, float, type(None)),
        "record": (dict, type(None)),
        "by actor": (dict, type(None)),
        "by group": (dict,),
        "by pair": (dict, type(None)),
        "actors": (list,),
        "pairs": (list,),
    }
    for one in measure_network(Subject(graph)):
        assert isinstance(one.value, shapes[one.measure.shape]), one.name
        if one.measure.shape == "by actor" and one.value:
            assert set(one.value) <= set(graph)


def test_every_measure_has_a_name_of_its_own():
    names = [measure.name for measure in (*MEASURES, *CHANGES)]
    assert len(set(names)) == len(names)


@settings(max_examples=30, deadline=None)
@given(networks(), networks())
def test_what_is_read_aloud_has_all_its_places_filled_in_every_language(graph, later):
    found = [*measure_network(Subject(graph, has_levels=True, trust=(1, 4)))]
    if later.is_directed() == graph.is_directed():
        found += measure_change(Rounds(graph, later, has_groups=True, has_levels=True))
    for one in found:
        assert one.aloud is None or all("{" not in Texts(language)(one.aloud) for language in LANGUAGES)
