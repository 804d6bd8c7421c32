"""Who has answered, and how a tie is known: named by both, by one, or drawn without having been asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from workshop.model import Actor, Round, Tie
from workshop.texts import N_

ENOUGH_ANSWERS = 0.7
"""Below this share of answers, what is missing may be as large as what is seen; a rule of thumb."""
Known = Literal["both", "one", "unanswered", "drawn"]
KNOWN: Mapping[Known, str] = {
    "both": N_("Confirmed: both have named it"),
    "one": N_("Reported: one has named it, the other has answered and did not"),
    "unanswered": N_("Reported: one has named it, the other has not answered"),
    "drawn": N_("Drawn by the facilitator"),
}
Pair = tuple[str, str]


@dataclass(frozen=True)
class Answered:
    """Whose answers a round of the network stands on."""

    asked: tuple[Actor, ...]
    """All but those outside the network."""
    silent: tuple[Actor, ...]
    """Those of them who have not told of their ties in this round."""

    @property
    def rate(self) -> float | None:
        """The share of those asked who have answered."""
        return 1 - len(self.silent) / len(self.asked) if self.asked else None

    @property
    def enough(self) -> bool:
        """Whether so many have answered that the map can be read as a whole."""
        return self.rate is None or self.rate >= ENOUGH_ANSWERS


def answered(actors: Sequence[Actor], ties: Sequence[Tie], of_round: Round) -> Answered:
    """Who has told of their ties in that round, if only that there is none; what a facilitator drew is no answer."""
    told = _told(ties, of_round)
    asked = tuple(actor for actor in actors if actor.committed != "outside")
    return Answered(asked, tuple(actor for actor in asked if actor.id not in told))


def how_known(ties: Sequence[Tie], of_round: Round) -> dict[Pair, Known]:
    """How the tie of each two actors is known in that round; a pair stands in the order of its ids."""
    told = _told(ties, of_round)
    named: dict[Pair, set[str]] = {}
    drawn: set[Pair] = set()
    for tie in ties:
        if tie.round != of_round or tie.level == 0 or tie.source == tie.target:
            continue
        if tie.origin == "map":
            drawn.add(pair_of(tie))
        else:
            named.setdefault(pair_of(tie), set()).add(tie.source)
    known: dict[Pair, Known] = dict.fromkeys(sorted(drawn), "drawn")
    for pair, sources in named.items():
        others = set(pair) - sources
        known[pair] = "both" if not others else "one" if others <= told else "unanswered"
    return known


def pair_of(tie: Tie) -> Pair:
    """The two actors of a tie, whichever named it."""
    return (tie.source, tie.target) if tie.source < tie.target else (tie.target, tie.source)


def _told(ties: Sequence[Tie], of_round: Round) -> set[str]:
    return {tie.source for tie in ties if tie.round == of_round and tie.origin != "map"}
