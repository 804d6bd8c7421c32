"""The actors of a network as a facilitator corrects them: named, merged, split, put aside, and their ties likewise.

Whatever is done here can be taken back. A name that a participant typed may be anything, and is theirs to take back:
it never comes into an image or a label of the history.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence

from workshop.errors import NotThere
from workshop.model import Actor, ActorYear, Tie
from workshop.store.edit import Edit
from workshop.store.engine import Row
from workshop.store.errors import NameTaken, OwnAnswer, TieThere
from workshop.store.networks import Networks, actor_row
from workshop.store.rosters import actors_by_name
from workshop.store.shelf import new_id


class Actors(Networks):
    """What a facilitator corrects in a network."""

    def change_actors(self, project: str, actors: Sequence[Actor]) -> None:
        """Keep actors as given, without their years; NotThere, NameTaken, and then none is changed.

        Where a participant typed the name, the new one becomes an actor of its own into which the typed one is merged.
        """

        def change(edit: Edit) -> None:
            for actor in actors:
                before = _actor(edit, project, actor.id)
                _check_free(edit, actor)
                if before["participant_id"] and before["name"] != actor.name:
                    renamed = actor_row(actor) | {"id": new_id()}
                    edit.put("actor", **renamed)
                    _merge(edit, renamed["id"], [actor.id])
                else:
                    edit.put("actor", **actor_row(actor))

        self._edit(project, "changed", "actors", project, change, label=self._label(actors[0].id, len(actors)))

    def keep_years(self, project: str, actor: str, years: Sequence[ActorYear]) -> None:
        """Keep what happened to an actor year by year, in the place of what was known of its years; NotThere."""

        def keep(edit: Edit) -> None:
            _actor(edit, project, actor)
            kept = {(actor, str(one.year)) for one in years}
            standing = edit.all("SELECT year FROM actor_year WHERE actor_id = :a", a=actor)
            edit.remove_all("actor_year", {(actor, str(row["year"])) for row in standing} - kept)
            edit.put_all(
                "actor_year",
                [
                    {
                        "actor_id": actor,
                        "year": one.year,
                        "joined": int(one.joined),
                        "trained": int(one.trained),
                        "departed": int(one.departed),
                        "benefit": one.benefit,
                    }
                    for one in years
                ],
            )

        self._edit(project, "changed", "actors", actor, keep, label=self._label(actor))

    def merge_actors(self, project: str, into: str, others: Collection[str]) -> None:
        """Let one actor stand for others as well, with their names and ties; each can be split off again. NotThere."""

        def merge(edit: Edit) -> None:
            target = _actor(edit, project, into)
            joining = [_actor(edit, project, other) for other in others if other != into]
            group = target["group_id"] or next((row["group_id"] for row in joining if row["group_id"]), None)
            edit.put(
                "actor", id=into, group_id=group, participant_id=None
            )  # the right name is the facilitator's choice
            _merge(edit, into, [row["id"] for row in joining])

        self._edit(project, "merged", "actors", into, merge, label=self._label(into))

    def split_actor(self, project: str, actor: str, name: str, ties: Collection[str] = ()) -> str:
        """Make one of an actor's names an actor of its own again, and give its id; NotThere, NameTaken.

        What was merged takes its own ties along. A name that was only a synonym takes those that are given.
        """
        id = new_id()

        def split(edit: Edit) -> str:
            row = _actor(edit, project, actor)
            merged = edit.all("SELECT id FROM actor WHERE merged_into = :a AND name = :n", a=actor, n=name)
            if merged:
                edit.put("actor", id=merged[0]["id"], merged_into=None)
                return str(merged[0]["id"])
            synonyms = json.loads(row["synonyms"])
            if name not in synonyms:
                raise NotThere
            left = [one for one in synonyms if one != name]
            edit.put("actor", id=actor, synonyms=json.dumps(left, ensure_ascii=False))
            one = Actor(id, project, name, row["group_id"])
            _check_free(edit, one)
            edit.put("actor", **actor_row(one))
            for end in ("source_id", "target_id"):
                moving = edit.all(f"SELECT id FROM tie WHERE {end} = :a", a=actor)  # noqa: S608
                edit.put_all("tie", [{"id": tie["id"], end: id} for tie in moving if tie["id"] in ties])
            return id

        return self._edit(project, "split", "actors", actor, split, label=self._label(actor))

    def remove_actor(self, project: str, actor: str) -> None:
        """Put an actor aside with its ties; added again by its name, it stands again with them. NotThere."""

        def remove(edit: Edit) -> None:
            _actor(edit, project, actor)
            edit.put("actor", id=actor, state="hidden")

        self._edit(project, "removed", "actors", actor, remove, label=self._label(actor))

    def change_tie(self, project: str, tie: Tie) -> None:
        """Keep kind, level and trust of a tie that no participant named; OwnAnswer, TieThere, NotThere."""

        def change(edit: Edit) -> None:
            before = _tie(edit, project, tie.id)
            if before["participant_id"]:
                raise OwnAnswer
            if edit.all(
                "SELECT 1 FROM tie WHERE project_id = :p AND source_id = :s AND target_id = :t AND kind = :k"
                " AND round = :r AND participant_id IS NULL AND id <> :id",
                p=project,
                s=before["source_id"],
                t=before["target_id"],
                k=tie.kind,
                r=before["round"],
                id=tie.id,
            ):
                raise TieThere
            edit.put("tie", id=tie.id, kind=tie.kind, level=tie.level, trust=tie.trust)

        self._edit(project, "changed", "ties", tie.id, change)

    def remove_ties(self, project: str, ties: Collection[str]) -> None:
        """Put ties aside, whoever named them; NotThere."""

        def remove(edit: Edit) -> None:
            for tie in ties:
                _tie(edit, project, tie)
            edit.put_all("tie", [{"id": tie, "state": "hidden"} for tie in ties])

        self._edit(project, "removed", "ties", project, remove)

    def _label(self, actor: str, count: int = 1) -> str:
        """What the history calls an actor: nothing where a participant typed its name, or where there are several."""
        with self._engine.reading() as rows:
            found = rows.all("SELECT name FROM actor WHERE id = :id AND participant_id IS NULL", id=actor)
        return found[0]["name"] if found and count == 1 else ""


def _merge(edit: Edit, into: str, others: Collection[str]) -> None:
    joining = {*others}
    for other in others:
        joining |= {row["id"] for row in edit.all("SELECT id FROM actor WHERE merged_into = :a", a=other)}
    edit.put_all("actor", [{"id": one, "merged_into": into} for one in sorted(joining)])


def _check_free(edit: Edit, actor: Actor) -> None:
    """NameTaken, when another actor has one of the names."""
    others = edit.all(
        "SELECT id, name, synonyms FROM actor WHERE project_id = :p AND id <> :id AND COALESCE(merged_into, '') <> :id"
        " AND state = 'stands'",
        p=actor.project,
        id=actor.id,
    )
    taken = actors_by_name(others)
    own = {
        row["name"]
        for row in edit.all("SELECT name FROM actor WHERE project_id = :p AND id <> :id", p=actor.project, id=actor.id)
    }
    for name in (actor.name, *actor.synonyms):
        if name.casefold() in taken or (name == actor.name and name in own):
            raise NameTaken(name=name)


def _actor(edit: Edit, project: str, id: str) -> Row:
    """The row of an actor that stands; NotThere."""
    found = edit.all(
        "SELECT * FROM actor WHERE id = :id AND project_id = :p AND state = 'stands' AND merged_into IS NULL",
        id=id,
        p=project,
    )
    if not found:
        raise NotThere
    return found[0]


def _tie(edit: Edit, project: str, id: str) -> Row:
    found = edit.all("SELECT * FROM tie WHERE id = :id AND project_id = :p AND state = 'stands'", id=id, p=project)
    if not found:
        raise NotThere
    return found[0]
