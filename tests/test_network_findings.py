"""Drafts of findings from a network: each with its numbers, its ties, a question, and a wording for the public."""

from workshop.analyse.network import draft_network_findings, summarise_network
from workshop.model import Actor, Evidence, Group, Tie
from workshop.texts import Texts

GROUPS = [
    Group("g1", "p", "Työnantajat", 0),
    Group("g2", "p", "Oppilaitokset", 1),
    Group("g3", "p", "Kunnat", 2),
    Group("g4", "p", "Työllisyyspalvelut", 3, staff=True),
]
ACTORS = [
    *(Actor(f"e{number}", "p", f"Yritys {number}", "g1") for number in range(4)),
    *(Actor(f"s{number}", "p", f"Koulu {number}", "g2") for number in range(4)),
    Actor("m0", "p", "Rovaniemi", "g3"),
    Actor("t0", "p", "Lapin työllisyysalue", "g4"),
]


def tie(source, target):
    return Tie(f"{source}>{target}", "p", source, target)


TIES = [
    *(tie(f"e{one}", f"e{other}") for one, other in [(0, 1), (1, 2), (2, 0), (0, 2)]),
    tie("e0", "m0"),
    *(tie(f"s{one}", f"s{other}") for one, other in [(0, 1), (1, 2)]),
]


def drafts(ties=TIES, actors=ACTORS):
    return draft_network_findings(summarise_network(actors, ties), GROUPS)


def of_kind(kind, found=None):
    return [draft for draft in (drafts() if found is None else found) if draft.kind == kind]


def test_groups_without_a_tie_between_them_are_a_missing_link():
    first, second = of_kind("missing link")
    assert Texts("en")(first.sentence) == (
        "Nobody has named a tie between these groups: Työnantajat (4 actors) – Oppilaitokset (4 actors). "
        "(Measure: density between groups.)"
    )
    assert first.published == first.sentence
    assert first.evidence == ()
    assert "Oppilaitokset" in str(second.sentence)
    assert second.published is None  # the group of one is one organisation


def test_a_broker_at_risk_is_named_to_the_facilitator_and_its_group_to_others():
    first, second = of_kind("broker at risk")
    said = "If {} leaves, others left without a connection to the rest: 1. (Measure: cut points.)"
    assert [str(draft.sentence) for draft in (first, second)] == [said.format("Koulu 1"), said.format("Yritys 0")]
    assert first.evidence == (Evidence("tie", "s0>s1"), Evidence("tie", "s1>s2"))
    assert (
        str(first.published) == "Some connections of the network hang on a single actor of this group: Oppilaitokset."
    )


def test_actors_without_ties_are_told_by_group_where_the_group_is_large_enough():
    (draft,) = of_kind("isolated")
    assert draft.actors == ("s3", "t0", "e3")
    assert "3 (Koulu 3, Lapin työllisyysalue, Yritys 3)" in str(draft.sentence)
    assert str(draft.published) == (
        "In these groups there are actors who have no tie to the others yet: Työnantajat, Oppilaitokset."
    )


def test_groups_that_talk_among_themselves_are_told_with_their_share():
    ties = [*TIES, tie("s2", "s3"), tie("s3", "s0")]
    said = [str(draft.sentence) for draft in of_kind("turned inwards", drafts(ties))]
    assert said == [
        "Of the ties of this group, 100% stay within it: Oppilaitokset. (Measure: E–I index by group.)",
        "Of the ties of this group, 80% stay within it: Työnantajat. (Measure: E–I index by group.)",
    ]


def test_each_draft_has_a_question_for_the_workshop():
    assert all(str(draft.question).endswith("?") for draft in drafts())


def test_staff_are_no_group_that_is_compared():
    assert not any("Työllisyyspalvelut" in str(draft.published) for draft in drafts())


def test_without_ties_nothing_is_drafted():
    assert drafts(ties=[]) == ()


def test_the_order_of_what_comes_in_makes_no_difference():
    assert drafts(TIES[::-1], ACTORS[::-1]) == drafts()
