"""Every measure of networks that the house knows, in one registry, and all of them of one network.

The command line, the screen and exports read names, values and sentences from here.
"""

from __future__ import annotations

from typing import Any

from threadpoolctl import threadpool_limits

from workshop.analyse.network.measures import of_actors, of_groups, of_rounds, of_structure, of_the_whole, of_two_modes
from workshop.analyse.network.measures.measure import Measure, Measured, Subject
from workshop.analyse.network.measures.of_rounds import Rounds
from workshop.texts import Message

__all__ = ["CHANGES", "MEASURES", "Measure", "Measured", "Rounds", "Subject", "measure_change", "measure_network"]

MEASURES: tuple[Measure, ...] = (
    *of_the_whole.MEASURES,
    *of_structure.MEASURES,
    *of_actors.MEASURES,
    *of_groups.MEASURES,
    *of_two_modes.MEASURES,
)
CHANGES: tuple[Measure, ...] = of_rounds.MEASURES
EXACT_DECIMALS = 12
"""Actors in the same position get the same value: sums of fractions differ in the last digits only."""


def measure_network(subject: Subject) -> tuple[Measured, ...]:
    """All measures that this network has, in the order of the registry; the same network gives the same values."""
    with threadpool_limits(limits=1):  # sums depend on the number of threads
        return tuple(_measured(measure, subject) for measure in MEASURES if measure.when(subject))


def measure_change(rounds: Rounds) -> tuple[Measured, ...]:
    """All that is measured of two rounds compared, in the order of the registry."""
    return tuple(_measured(measure, rounds) for measure in CHANGES if measure.when(rounds))


def _measured(measure: Measure, subject: Subject | Rounds) -> Measured:
    value = _rounded(measure.value(subject))
    said = measure.said(subject, value)
    return Measured(
        measure,
        measure.name.format_map(subject.places),
        value,
        {"directed": subject.directed, **measure.parameters(subject)},
        None if said is None else Message(measure.sentence, said),
    )


def _rounded(value: Any) -> Any:
    """The value with its fractions to twelve decimals."""
    match value:
        case float():
            return round(value, EXACT_DECIMALS) + 0.0  # + 0.0 turns -0.0 into 0.0
        case dict():
            return {name: _rounded(part) for name, part in value.items()}
        case list():
            return [_rounded(part) for part in value]
        case _:
            return value
