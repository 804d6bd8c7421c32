"""The stakeholder network summed up: the order of what comes in makes no difference, and sentences say what is so."""

import json
from math import hypot
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from workshop.analyse.network import change, network, network_sentences, positions, summarise_network
from workshop.analyse.network.actors import brokers, isolated
from workshop.analyse.network.groups import density_between_groups
from workshop.analyse.network.whole import degree
from workshop.model import Actor, Group, Tie
from workshop.texts import Texts

CASES = {
    case["id"]: case
    for case in json.loads(Path(__file__).with_name("data").joinpath("networks.json").read_text("utf-8"))["cases"]
}
EMPLOYERS = Group("g1", "p", "Työnantajat", 0)
SCHOOLS = Group("g2", "p", "Oppilaitokset", 1)
NETWORK = Group("g3", "p", "Muu yhteistyöverkosto", 2)
STAFF = Group("g4", "p", "Työllisyyspalvelut", 3, staff=True)
GROUPS = [EMPLOYERS, SCHOOLS, NETWORK, STAFF]


def actor(id, name=None, group=None):
    return Actor(id, "p", name or id, group)


def tie(source, target, **more):
    return Tie(f"{source}>{target}{sorted(more.items())}", "p", source, target, **more)


def graph_of(case):
    """The case as our network; an undirected tie goes in both directions."""
    given_as = case["network"]
    actors = [
        actor(node["id"], group=next((value for key, value in node.items() if key != "id"), None))
        for node in given_as["nodes"]
    ]
    pairs = [tuple(pair) for pair in given_as["edges"]]
    if not given_as["directed"]:
        pairs += [(target, source) for source, target in pairs]
    return network(actors, [tie(source, target) for source, target in pairs])


def test_in_the_kite_the_broker_is_not_the_one_with_most_partners():
    kite = graph_of(CASES["krackhardt_kite"])
    partners = degree(kite)
    assert max(partners, key=partners.get) == "Diane"
    assert [name for name, _ in brokers(kite, at_most=4)] == ["Heather", "Fernando", "Garth", "Ike"]


def test_a_tie_of_level_zero_to_oneself_or_to_somebody_unknown_is_no_tie():
    graph = network(
        [actor("a"), actor("b")],
        [tie("a", "b", level=0), tie("a", "a", level=4), tie("a", "x", level=2), tie("y", "b", level=2)],
    )
    assert list(graph) == ["a", "b"]
    assert not graph.edges


def test_of_several_ties_the_highest_level_stays_and_all_kinds():
    graph = network(
        [actor("a"), actor("b")],
        [tie("a", "b", level=1, kind="äly"), tie("a", "b", level=3, kind="koulutus"), tie("a", "b", level=2)],
    )
    assert graph.edges["a", "b"] == {"level": 3, "kinds": ("koulutus", "äly")}


def test_actors_of_the_same_name_stay_apart():
    summary = summarise_network([actor("a", "Kaupunki"), actor("b", "Kaupunki")], [tie("a", "b")])
    assert [one.id for one in summary.actors] == ["a", "b"]
    assert len(set(summary.positions.values())) == 2


def test_names_sort_as_in_finnish():
    graph = network([actor("1", "Öljy"), actor("2", "Ala"), actor("3", "Äly")], [])
    assert isolated(graph) == ["2", "3", "1"]


def test_actors_without_a_group_stand_last_and_a_group_of_one_has_no_density_within():
    graph = network([actor("a"), actor("b", group="g1"), actor("c", group="g1")], [tie("b", "c"), tie("a", "b")])
    assert density_between_groups(graph) == {("g1", "g1"): 0.5, ("g1", None): 0.0, (None, "g1"): 0.5}


def test_no_actors_no_summary():
    assert summarise_network([], [tie("a", "b")]) is None


def test_actors_without_ties_have_a_summary_that_says_so():
    summary = summarise_network([actor("a")], [])
    assert (summary.ties, summary.density, summary.reciprocity, summary.isolated) == ((), 0.0, 0.0, 1)
    assert (summary.brokers, summary.cut_points, summary.change, summary.e_i_index) == ((), (), None, None)
    assert network_sentences(summary, GROUPS, Texts("en")) == ["No ties between the actors have been named yet."]


BEFORE = [tie("a", "b"), tie("b", "c"), tie("c", "a", level=2)]
AFTER = [tie("a", "b", round="after"), tie("c", "d", round="after"), tie("b", "c", level=0, round="after")]
FOUR = [actor("a"), actor("b"), actor("c"), actor("d")]


def test_two_rounds_show_the_later_one_and_the_change():
    summary = summarise_network(FOUR, BEFORE + AFTER)
    assert [(one.source, one.target) for one in summary.ties] == [("a", "b"), ("c", "d")]
    assert (summary.change.kept, summary.change.new, summary.change.lost) == (1, 1, 2)
    assert summary.change.jaccard == 1 / 4
    assert summary.change.new_ties == (("c", "d"),)
    assert summary.change.lost_ties == (("b", "c"), ("c", "a"))


def test_a_round_in_which_everybody_answered_none_has_been_held():
    summary = summarise_network(FOUR, [*BEFORE, tie("a", "b", level=0, round="after")])
    assert summary.ties == ()
    assert summary.change.lost == 3


def test_one_round_has_no_change():
    assert summarise_network(FOUR, BEFORE).change is None


def test_two_empty_rounds_are_the_same():
    empty = network([], [])
    assert change(empty, empty).jaccard == 1.0


ids = st.sampled_from("abcdefgh")
some_actors = st.lists(
    st.builds(actor, ids, st.sampled_from(["Kaupunki", "Äänekoski", "Oy", "<b>"]), st.sampled_from([None, "g1", "g2"])),
    unique_by=lambda one: one.id,
    min_size=1,
)
some_ties = st.lists(
    st.builds(
        Tie,
        st.uuids().map(str),
        st.just("p"),
        ids,
        ids,
        st.sampled_from(["", "koulutus"]),
        st.integers(0, 4),
        round=st.sampled_from(["before", "after"]),
    ),
    unique_by=lambda one: one.id,
    max_size=25,
)


@given(st.data(), some_actors, some_ties)
def test_the_order_of_what_comes_in_makes_no_difference(data, actors, ties):
    summary = summarise_network(actors, ties)
    shuffled = summarise_network(data.draw(st.permutations(actors)), data.draw(st.permutations(ties)))
    assert shuffled == summary
    assert list(shuffled.positions.items()) == list(summary.positions.items())
    assert list(shuffled.between.items()) == list(summary.between.items())


@given(st.data(), some_actors, some_ties)
def test_the_graph_lists_actors_and_ties_in_the_same_order_whatever_comes_first(data, actors, ties):
    graph = network(actors, ties)
    shuffled = network(data.draw(st.permutations(actors)), data.draw(st.permutations(ties)))
    assert list(shuffled.nodes(data=True)) == list(graph.nodes(data=True))
    assert list(shuffled.edges(data=True)) == list(graph.edges(data=True))


@given(some_actors, some_ties)
def test_measures_stay_within_their_limits(actors, ties):
    summary = summarise_network(actors, ties)
    assert 0 <= summary.density <= 1
    assert 0 <= summary.reciprocity <= 1
    assert 0 <= summary.centralisation <= 1
    assert all(0 <= share <= 1 for share in summary.between.values())
    assert all(0 < value <= 1 for _, value in summary.brokers)
    assert summary.e_i_index is None or -1 <= summary.e_i_index <= 1
    assert all(network_sentences(summary, GROUPS, Texts(language)) for language in ("fi", "sv", "en"))


@given(some_actors, some_ties)
def test_everybody_has_a_place_of_their_own_within_the_circle(actors, ties):
    places = summarise_network(actors, ties).positions
    assert places.keys() == {one.id for one in actors}
    assert len(set(places.values())) == len(places)
    assert all(hypot(*place) <= 1.000001 for place in places.values())


def test_each_group_has_a_sector_of_its_own_in_the_order_given():
    graph = network(
        [actor(f"{group}{number}", group=group) for group in ("g1", "g2") for number in range(20)] + [actor("alone")],
        [],
    )
    first, second = (positions(graph, order) for order in (["g1", "g2"], ["g2", "g1"]))
    assert all(first[f"g1{number}"][0] > 0 for number in range(18))
    assert all(second[f"g2{number}"][0] > 0 for number in range(18))
    assert first["alone"] == second["alone"]


def test_who_has_more_partners_stands_nearer_to_the_centre():
    crowd = [actor(f"a{number:02}") for number in range(20)]
    places = positions(network(crowd, [tie("a19", one.id) for one in crowd[:8]]), [None])
    assert hypot(*places["a19"]) < hypot(*places["a18"])


def test_the_sentences_say_what_the_measures_say():
    actors = [
        actor("1", "Lapin kauppakamari", "g1"),
        actor("2", "Kaira Oy", "g1"),
        actor("3", "Redu", "g2"),
        actor("4", "Lapin AMK", "g2"),
        actor("5", "Eduro", "g3"),
        actor("6", "Rovaniemen kaupunki", "g4"),
    ]
    ties = [tie("1", "2"), tie("1", "3"), tie("3", "1"), tie("3", "4"), tie("4", "5")]
    assert network_sentences(summarise_network(actors, ties), GROUPS, Texts("en")) == [
        "Actors who have told of their ties: 3 of 6, 50%. (Measure: response rate.)",
        (
            "Under 70% have answered. What is missing may be as large as what is seen: read the other measures with "
            "care."
        ),
        "Of all possible ties, 17% exist. (Measure: density.)",
        "Of the ties that exist, 40% are named in both directions. (Measure: reciprocity.)",
        "Of the ties that exist, 60% go from one group to another. (Measure: E–I index, 0.20.)",
        (
            "Of all possible ties between two groups, the smallest share exists here: "
            "Työnantajat – Muu yhteistyöverkosto. The share is 0%. (Measure: density between groups.)"
        ),
        (
            "The shortest paths between the others go most often through these actors: Lapin AMK, Redu and "
            "Lapin kauppakamari. (Measure: betweenness.)"
        ),
        (
            "Without any one of these actors, some of the others would no longer reach each other: Lapin AMK, "
            "Lapin kauppakamari and Redu. (Measure: cut points.)"
        ),
        "Actors without any tie: 1.",
    ]


def test_staff_are_left_out_where_groups_are_compared():
    actors = [actor("1", group="g1"), actor("2", group="g2"), actor("3", group="g4")]
    said = network_sentences(summarise_network(actors, [tie("1", "2")]), GROUPS, Texts("en"))
    assert not any("Työllisyyspalvelut" in sentence for sentence in said)


def test_of_equal_brokers_none_is_named_alone():
    ring = [actor(letter) for letter in "abcdef"]
    ties = [tie(one, other) for one, other in zip("abcdef", "bcdefa", strict=True)]
    said = network_sentences(summarise_network(ring, ties), [], Texts("en"))
    assert not any("betweenness" in sentence for sentence in said)


def test_a_share_above_zero_is_never_told_as_none():
    crowd = [actor(f"a{number}") for number in range(30)]
    said = network_sentences(summarise_network(crowd, [tie("a1", "a2")]), [], Texts("en"))
    assert said[2] == "Of all possible ties, less than 1% exist. (Measure: density.)"


def test_braces_in_a_name_are_words_like_any_other():
    actors = [actor("1", "{percent}"), actor("2", "b"), actor("3", "c")]
    said = network_sentences(summarise_network(actors, [tie("2", "1"), tie("1", "3")]), [], Texts("en"))
    assert any("{percent}" in sentence for sentence in said)
