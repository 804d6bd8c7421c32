"""What a question asks of a participant, and how they have answered it so far, whatever its form."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from workshop.forms import DIMENSIONS, written_rating
from workshop.model import Form, Participant, Round
from workshop.store.details import round_of
from workshop.store.engine import Transaction, rows_of_ids
from workshop.store.rosters import rosters_of


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as an answer to it is kept: its form, and the group for whom the participant speaks there."""

    prompt: str
    activity: str
    form: Form
    group: str | None
    round: Round
    """Which round of the network it asks for, where it does."""


def asked_of(change: Transaction, participant: Participant, prompts: Iterable[str]) -> dict[str, Asked]:
    """The questions of the participant's project by their ids; others are not among them."""
    found = rows_of_ids(
        change,
        "SELECT p.id, p.form, p.details, a.id AS activity, g.group_id FROM prompt p"
        " JOIN activity a ON a.id = p.activity_id JOIN workshop w ON w.id = a.workshop_id"
        " LEFT JOIN participant_group g ON g.workshop_id = w.id AND g.participant_id = :who"
        " WHERE w.project_id = :project AND p.id IN ({ids})",
        prompts,
        who=participant.id,
        project=participant.project,
    )
    return {
        row["id"]: Asked(
            row["id"], row["activity"], row["form"], row["group_id"] or participant.group, round_of(row["details"])
        )
        for row in found
    }


@dataclass(frozen=True, slots=True)
class Standing:
    """An answer as it stands; what is written also with its contribution and version."""

    text: str
    contribution: str = ""
    version: int = 0


def standing_of(rows: Transaction, participant: Participant, forms: Collection[Form]) -> dict[str, Standing]:
    """A participant's answers in those forms, by prompt; of two texts to one prompt the later.

    Notes that were sent while a workshop was on are none of them: each stands for itself, and no answer replaces it.
    """
    found: dict[str, Standing] = {}
    if "text" in forms:
        for row in rows.all(
            "SELECT c.prompt_id, v.text, c.id, c.version FROM contribution c"
            " JOIN contribution_version v ON v.contribution_id = c.id AND v.version = c.version"
            " WHERE c.participant_id = :who AND c.source <> 'live' ORDER BY c.created_at, c.id",
            who=participant.id,
        ):
            found[row["prompt_id"]] = Standing(row["text"], row["id"], row["version"])
    if DIMENSIONS.keys() & forms:
        values: dict[tuple[str, Form], list[tuple[str, float]]] = defaultdict(list)
        for row in rows.all(
            "SELECT r.prompt_id, r.option, r.value, p.form FROM rating r JOIN prompt p ON p.id = r.prompt_id"
            " WHERE r.participant_id = :who",
            who=participant.id,
        ):
            values[row["prompt_id"], row["form"]].append((row["option"], row["value"]))
        found |= {prompt: Standing(written_rating(form, those)) for (prompt, form), those in values.items()}
    if "roster" in forms:
        found |= {prompt: Standing(named.written) for prompt, named in rosters_of(rows, participant).items()}
    return found
