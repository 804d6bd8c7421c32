"""The stakeholder network: who works with whom, measured, compared between rounds, and said in plain words.

`summarise_network` makes the one value that screen and report draw. `measure_network` gives every measure that the
house knows, by the registry in `measures`. Values come in, values go out.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workshop.analyse.network.actors import cut_off
    from workshop.analyse.network.challenges import alike_challenges, shared_challenges
    from workshop.analyse.network.findings import NetworkDraft, draft_network_findings
    from workshop.analyse.network.graph import Network, graph_of, network
    from workshop.analyse.network.in_words import ROUND_NAMES, network_sentences, sentences_by_topic
    from workshop.analyse.network.layout import positions
    from workshop.analyse.network.measures import (
        CHANGES,
        MEASURES,
        Measure,
        Measured,
        Rounds,
        Subject,
        measure_change,
        measure_network,
    )
    from workshop.analyse.network.membership import by_commitment, years_of_members
    from workshop.analyse.network.mentions import Behind, behind, themes_of_actors
    from workshop.analyse.network.responses import (
        ENOUGH_ANSWERS,
        KNOWN,
        Answered,
        Known,
        Pair,
        answered,
        how_known,
        pair_of,
    )
    from workshop.analyse.network.rounds import NetworkChange, change
    from workshop.analyse.network.summary import NetworkSummary, rounds_held, summarise_network

__all__ = [
    "CHANGES",
    "ENOUGH_ANSWERS",
    "KNOWN",
    "MEASURES",
    "ROUND_NAMES",
    "Answered",
    "Behind",
    "Known",
    "Measure",
    "Measured",
    "Network",
    "NetworkChange",
    "NetworkDraft",
    "NetworkSummary",
    "Pair",
    "Rounds",
    "Subject",
    "alike_challenges",
    "answered",
    "behind",
    "by_commitment",
    "change",
    "cut_off",
    "draft_network_findings",
    "graph_of",
    "how_known",
    "measure_change",
    "measure_network",
    "network",
    "network_sentences",
    "pair_of",
    "positions",
    "rounds_held",
    "sentences_by_topic",
    "shared_challenges",
    "summarise_network",
    "themes_of_actors",
    "years_of_members",
]

_HOMES = {
    "CHANGES": "measures",
    "ENOUGH_ANSWERS": "responses",
    "KNOWN": "responses",
    "MEASURES": "measures",
    "ROUND_NAMES": "in_words",
    "Answered": "responses",
    "Known": "responses",
    "Pair": "responses",
    "Behind": "mentions",
    "Measure": "measures",
    "Measured": "measures",
    "Network": "graph",
    "NetworkChange": "rounds",
    "NetworkDraft": "findings",
    "NetworkSummary": "summary",
    "Rounds": "measures",
    "Subject": "measures",
    "alike_challenges": "challenges",
    "answered": "responses",
    "behind": "mentions",
    "by_commitment": "membership",
    "change": "rounds",
    "cut_off": "actors",
    "draft_network_findings": "findings",
    "graph_of": "graph",
    "how_known": "responses",
    "measure_change": "measures",
    "measure_network": "measures",
    "network": "graph",
    "network_sentences": "in_words",
    "pair_of": "responses",
    "positions": "layout",
    "rounds_held": "summary",
    "sentences_by_topic": "in_words",
    "shared_challenges": "challenges",
    "summarise_network": "summary",
    "themes_of_actors": "mentions",
    "years_of_members": "membership",
}


def __getattr__(name: str) -> object:
    """What is asked for, loaded with its file; the measures bring scipy, and a map does not need them."""
    if name in _HOMES:
        return getattr(import_module(f"workshop.analyse.network.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
