"""The ties that participants name when they are asked with whom their organisation works."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from workshop.forms import Named, Roster
from workshop.model import Participant, Round
from workshop.store.edit import remove_alone
from workshop.store.engine import Row, Transaction, run_for_ids
from workshop.store.reports import forget_reports
from workshop.store.shelf import new_id

SCALE = "kutomo-0-4"
"""The scale of levels in use; its id stands with each tie, so that scales are never mixed."""


def actors_by_name(rows: Iterable[Row]) -> dict[str, str]:
    """The ids of actors by all their names, whatever the case; a name goes before another's synonym.

    What was merged into another actor keeps its own ties, so that it can be split off again.
    """
    standing = list(rows)
    found = {row["name"].casefold(): row["id"] for row in standing}
    for row in standing:
        for name in json.loads(row["synonyms"]):
            found.setdefault(name.casefold(), row["id"])
    return found


def keep_roster(
    change: Transaction, participant: Participant, prompt: str, named: Roster | None, *, of_round: Round
) -> None:
    """Put the ties of a roster in the place of what the participant named before; nothing when there is none.

    An organisation is found by its name or a synonym, and made when nobody has named it yet. The last of two lines
    for one organisation holds, and the own one is no partner of itself. What is taken back leaves the reports too.
    """
    change.run("DELETE FROM tie WHERE prompt_id = :prompt AND participant_id = :who", prompt=prompt, who=participant.id)
    if named is None:
        forget_reports(change, participant.project)
    else:
        actors = _actors(change, participant, named)
        own = actors[named.own.casefold()]
        ties = {actors[one.name.casefold()]: one for one in named.named}
        ties.pop(own, None)
        change.many(
            "INSERT INTO tie(id, project_id, source_id, target_id, level, trust, round, scale, prompt_id,"
            " participant_id, origin)"
            " VALUES(:id, :project, :source, :target, :level, :trust, :round, :scale, :prompt, :who, 'roster')",
            [
                {
                    "id": new_id(),
                    "project": participant.project,
                    "source": own,
                    "target": target,
                    "level": one.level,
                    "trust": one.trust,
                    "round": of_round,
                    "scale": SCALE,
                    "prompt": prompt,
                    "who": participant.id,
                }
                for target, one in ties.items()
            ],
        )
    _forget_unnamed(change, participant)


def forget_rosters(change: Transaction, participant: Participant) -> None:
    """Remove all ties that a participant named, and the actors whom nobody else has named."""
    change.run("DELETE FROM tie WHERE participant_id = :who", who=participant.id)
    _forget_unnamed(change, participant)


def rosters_of(rows: Transaction, participant: Participant) -> dict[str, Roster]:
    """What a participant answered to questions about partners, by prompt."""
    own: dict[str, str] = {}
    named: dict[str, list[Named]] = {}
    for row in rows.all(
        "SELECT t.prompt_id, s.name AS own, g.name, t.level, t.trust FROM tie t JOIN actor s ON s.id = t.source_id"
        " JOIN actor g ON g.id = t.target_id WHERE t.participant_id = :who ORDER BY g.name",
        who=participant.id,
    ):
        own[row["prompt_id"]] = row["own"]
        named.setdefault(row["prompt_id"], []).append(Named(row["name"], row["level"], row["trust"]))
    return {prompt: Roster(own[prompt], tuple(those)) for prompt, those in named.items()}


def _actors(change: Transaction, participant: Participant, named: Roster) -> Mapping[str, str]:
    """The ids of the project's actors by all their names, with those who are named for the first time.

    Many may name the same one at this moment: on PostgreSQL whoever is later waits and finds it. All make new ones
    in the same order, so that no two wait for each other. What was there may be gone when somebody else takes it back.
    """
    names = (named.own, *(one.name for one in named.named))
    while True:
        actors = actors_by_name(
            change.all("SELECT id, name, synonyms FROM actor WHERE project_id = :p", p=participant.project)
        )
        new: dict[str, str] = {}
        for name in names:
            if name.casefold() not in actors:
                new.setdefault(name.casefold(), name)
        if not new:
            return actors
        change.many(
            "INSERT INTO actor(id, project_id, name, group_id, participant_id)"
            " VALUES(:id, :project, :name, :group, :who) ON CONFLICT(project_id, name) DO NOTHING",
            [
                {
                    "id": new_id(),
                    "project": participant.project,
                    "name": name,
                    "group": participant.group if name == named.own else None,
                    "who": participant.id,
                }
                for name in sorted(new.values())
            ],
        )


def _forget_unnamed(change: Transaction, participant: Participant) -> None:
    """What somebody typed as a name may be anything: it goes when they take it back, unless others named it too.

    Then it is theirs, and goes with the last of them; what a facilitator or a file names as well is nobody's.
    """
    named = "FROM tie WHERE source_id = actor.id OR target_id = actor.id"
    unnamed = change.all(
        f"SELECT id FROM actor WHERE participant_id = :who AND NOT EXISTS (SELECT 1 {named})",  # noqa: S608
        who=participant.id,
    )
    going = [row["id"] for row in unnamed]
    run_for_ids(change, "DELETE FROM actor_year WHERE actor_id IN ({ids})", going)
    remove_alone(change, "actor", going)
    own = "SELECT 1 FROM tie WHERE participant_id = :who AND (source_id = actor.id OR target_id = actor.id)"
    change.run(
        f"UPDATE actor SET participant_id = (SELECT CASE WHEN COUNT(*) = COUNT(participant_id)"  # noqa: S608
        f" THEN MIN(participant_id) END {named}) WHERE participant_id = :who AND NOT EXISTS ({own})",
        who=participant.id,
    )
