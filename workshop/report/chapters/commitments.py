"""The commitments: who does what, with whom and by when."""

from __future__ import annotations

from collections.abc import Mapping

from workshop.model import Commitment, CommitmentState
from workshop.report.chapters.telling import Telling
from workshop.report.model import Chapter, Column, Table
from workshop.report.wording import bound, named
from workshop.texts import N_

_STATES: Mapping[CommitmentState, str] = {
    "agreed": N_("Agreed"),
    "started": N_("Started"),
    "done": N_("Done"),
    "dropped": N_("Dropped"),
}


_FEW = 4
"""So few go on where the chapter before them ended."""


def commitments(telling: Telling) -> Chapter | None:
    """The chapter of commitments, those due first first; none when none were made."""
    texts = telling.texts
    made = sorted(telling.synthesis.commitments, key=_due_first)
    if not made:
        return None
    columns = (
        Column(texts("What"), 3.1),
        Column(texts("Who"), 1.7),
        Column(texts("With whom"), 2.5),
        Column(texts("By when"), 1),
        Column(texts("State"), 0.9),
    )
    rows = tuple(
        (
            named(commitment.text),
            bound(named(commitment.owner)) or "–",
            bound(named(commitment.partners)) or "–",
            texts.date(commitment.due) if commitment.due else "–",
            texts(_STATES[commitment.state]),
        )
        for commitment in made
    )
    caption = texts("Who does what, with whom and by when")
    summary = texts("One row for each commitment, the one that is due first first.")
    table = Table("table-commitments", caption, columns, rows, summary, bold_names=False)
    short = telling.synthesis.network is not None and len(made) <= _FEW
    return Chapter("commitments", texts("What was agreed"), (table,), new_page=not short)


def _due_first(commitment: Commitment) -> tuple[bool, str, str]:
    return (commitment.due is None, commitment.due.isoformat() if commitment.due else "", commitment.id)
