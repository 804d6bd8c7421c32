"""How much of everything the body of a report shows; what is beyond it stands in the appendix."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workshop.model import FindingKind, Material
from workshop.synthesise.sentence_types import hint_of
from workshop.texts import N_, Message

BODY_AT_MOST = 25
"""Pages of the body: all but the cover, the contents and the appendices."""


@dataclass(frozen=True, slots=True)
class Room:
    """How many of each the body shows at the most."""

    themes: int
    """As cards; the largest ones, if there are more."""
    clouds: int
    findings: int
    """Of each kind."""
    quotes: int
    """Beside a theme or a finding."""
    ideas: int
    commitments: int
    processes: int
    photos: int
    ways: int
    """From the future to doing."""
    separate: bool = True
    """Whether chapters begin on a page of their own."""


ROOMY = Room(themes=12, clouds=12, findings=8, quotes=2, ideas=24, commitments=24, processes=3, photos=6, ways=8)
TIGHT = Room(8, 9, 6, 2, 12, 12, 2, 4, 6)
TIGHTER = Room(8, 9, 5, 1, 10, 10, 1, 2, 5, separate=False)
TIGHTEST = Room(6, 6, 3, 1, 8, 8, 1, 2, 4, separate=False)
ROOMS = (ROOMY, TIGHT, TIGHTER, TIGHTEST)
"""From the one with most room; the first in which the body is not too long is taken."""

IN_THE_SUMMARY = 5
"""Findings of one kind, if they are short."""
_TOO_MANY: dict[FindingKind, str] = {
    "observation": N_("Accepted observations: {count}. The summary has room for {room} at the most, the first ones."),
    "need": N_("Accepted development needs: {count}. The summary has room for {room} at the most, the first ones."),
    "opportunity": N_(
        "Accepted development opportunities: {count}. The summary has room for {room} at the most, the first ones."
    ),
}


def beyond(material: Material) -> Iterator[Message]:
    """What is more than a readable report holds, and where the rest goes; and findings that read as another kind."""
    for kind, sentence in _TOO_MANY.items():
        accepted = sum(1 for one in material.findings if one.kind == kind and one.status == "accepted")
        if accepted > IN_THE_SUMMARY:
            yield Message(sentence, {"count": accepted, "room": IN_THE_SUMMARY})
    shown = (
        (len(material.themes), ROOMY.themes, N_("Themes: {count}. The largest ones ({room}) are shown as cards.")),
        (len(material.commitments), ROOMY.commitments, N_("Commitments: {count}. The first ones ({room}) are shown.")),
        (len(material.photos), ROOMY.photos, N_("Photos of flip charts: {count}. The first ones ({room}) are shown.")),
    )
    reworded = sum(1 for one in material.findings if one.status == "accepted" and hint_of(one))
    if reworded:
        yield Message(N_("Findings whose wording is worth another look: {count}."), {"count": reworded})
    crowded = [Message(text, {"count": count, "room": room}) for count, room, text in shown if count > room]
    yield from crowded
    if crowded:
        yield Message(
            N_("The body of the report is kept to {pages} pages; the rest is in its appendix."), {"pages": BODY_AT_MOST}
        )
