"""A lane as a wall draws it: a blueprint in columns, and a customer's feelings as a line over the steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workshop.methods import LAYERS
from workshop.model import Step
from workshop.texts import N_

FEELINGS: Mapping[int, str] = {
    -2: N_("hard"),
    -1: N_("uneasy"),
    0: N_("neutral"),
    1: N_("fine"),
    2: N_("good"),
}
"""How a customer feels at a step, in words."""


@dataclass(frozen=True, slots=True)
class Felt:
    """A step on the line of feelings; x and y are from 0 to 100, good is up."""

    number: int
    step: Step
    x: float
    y: float


def felt(steps: Sequence[Step]) -> tuple[Felt, ...]:
    """The steps in their order on the line of feelings.

    >>> call, wait = Step("a", "j", "Soitto", 0, feeling=2), Step("b", "j", "Odotus", 1, feeling=-2)
    >>> [(one.x, one.y) for one in felt([call, wait])]
    [(25.0, 0.0), (75.0, 100.0)]
    """
    return tuple(
        Felt(at + 1, step, 100 * (at + 0.5) / len(steps), 50.0 - 25 * step.feeling) for at, step in enumerate(steps)
    )


def columns(steps: Sequence[Step]) -> tuple[Mapping[str, Step], ...]:
    """The steps of a blueprint by column and layer: what goes on behind a step stands under it.

    A new column begins where the work comes back towards the customer, or stays where it is.

    >>> one, two = Step("a", "b", "Soitto", 0, layer="customer"), Step("c", "b", "Vastaus", 1, layer="front")
    >>> [list(column) for column in columns([one, two, one])]
    [['customer', 'front'], ['customer']]
    """
    order = list(LAYERS)
    found: list[dict[str, Step]] = []
    last = len(order)  # the first step begins the first column
    for step in steps:
        layer = step.layer or order[0]
        if order.index(layer) <= last or not found:
            found.append({})
        last = order.index(layer)
        found[-1][layer] = step
    return tuple(found)
