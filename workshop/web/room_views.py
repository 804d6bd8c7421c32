"""What a room is shown, as values for the pages of walls and phones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workshop.analyse.lanes import lane_of
from workshop.analyse.network import rounds_held
from workshop.live.lane_pictures import FEELINGS, columns, felt
from workshop.live.maps import groups_on_map, themes_on_wall
from workshop.live.results import answered, placed, points, stances
from workshop.live.shown import Shown, newest, text_of
from workshop.methods import LAYERS, WASTES
from workshop.model import Prompt, WallView
from workshop.store import BoardNote, Room, Store
from workshop.texts import Texts

MOST_NOTES = 40
"""More cannot be read at ten metres; the latest are shown."""
MOST_WORDS = 36
LIVELY: frozenset[WallView] = frozenset({"notes", "clusters", "cloud", "lane", "promises"})
"""Views that grow while people write."""


def shown_of(store: Store, room: Room, *, votes: bool = True) -> Shown | None:
    """The activity that the room is at, as it may be shown, perhaps without votes; nothing where there is none."""
    activity = room.activity
    if activity is None:
        return None
    return Shown(activity, room.run, room.turn(activity), store.board(activity.id, votes=votes))


def view_of(room: Room, shown: Shown | None) -> WallView:
    """What the wall shows: as chosen, or what suits the activity."""
    if room.run.view:
        return room.run.view
    if shown is None or not room.run.is_on:
        return "code"
    if shown.activity.state == "draft":
        return "title"
    return shown.method.views[0]


def prompts_of(room: Room, shown: Shown) -> tuple[Prompt, ...]:
    """The questions of the activity that is on."""
    return tuple(prompt for prompt in room.frame.prompts if prompt.activity == shown.activity.id)


def prompt_on(room: Room, shown: Shown) -> Prompt | None:
    """The question that is on, of an activity that has several one after the other."""
    prompts = prompts_of(room, shown)
    return prompts[min(shown.turn.stage, len(prompts) - 1)] if prompts else None


def picture(store: Store, room: Room, shown: Shown | None, view: WallView, _: Texts) -> Mapping[str, Any]:
    """The values of a view, for a wall and for the words that a phone has in its place."""
    project = room.frame.project.id
    if view == "themes":
        return {"themes": themes_on_wall(store.material(project), store.let_through(project))}
    if view == "network":
        material = store.material(project)
        latest = "after" if "after" in rounds_held(material.actors, material.ties) else "before"
        ties = [tie for tie in material.ties if tie.round == latest]  # what is wished for is no tie yet
        places, lines = groups_on_map(material.groups, material.actors, ties)
        return {"places": places, "lines": lines}
    if shown is None or view in ("code", "title"):
        return {}
    if view in ("notes", "clusters", "cloud"):
        return _of_notes(room, shown, view)
    if view in ("votes", "matrix"):
        return _of_votes(shown)
    if view == "lane":
        return _of_steps(shown)
    if view == "answers":
        votes = shown.board.shown if shown.turn.revealed else None
        return {"answered": answered(prompts_of(room, shown), votes) if votes else (), "votes": votes}
    return {"promises": shown.promises}


def _of_notes(room: Room, shown: Shown, view: WallView) -> Mapping[str, Any]:
    if shown.is_hidden:
        return {"hidden": True, "count": len(shown.board.notes)}
    stage = prompt_on(room, shown)
    staged = bool(shown.method.stages)
    notes = [note for note in shown.notes if not staged or (stage and note.said.prompt == stage.id)]
    if view == "cloud":
        from workshop.analyse.words import word_counts
        from workshop.language.left_out import left_out

        texts, languages = [text_of(note) for note in notes], [note.said.language for note in notes]
        empty = left_out(room.frame.project.left_out)
        words = word_counts(texts, languages, left_out=empty, at_most=MOST_WORDS)
        most = max((word.count for word in words), default=1)
        return {"words": [(word.word, 1 + round(6 * (word.count - 1) / max(1, most - 1))) for word in words]}
    by_id = {note.said.id: note for note in (shown.notes if view == "clusters" else notes)}
    clusters = [
        (cluster.name, [by_id.pop(id) for id in cluster.notes if id in by_id]) for cluster in shown.board.clusters
    ]
    if view == "notes":
        by_id = {note.said.id: note for note in notes}
        clusters = []
    left = newest(list(by_id.values()), MOST_NOTES)
    return {
        "hidden": False,
        "count": len(notes),
        "clusters": [(name, [text_of(note) for note in those]) for name, those in clusters],
        "notes": [(text_of(note), note.pinned, _began_as(shown, note)) for note in left],
        "more": len(by_id) - len(left),
    }


def _began_as(shown: Shown, note: BoardNote) -> str:
    """The words with which a note began that has grown out of others; nobody is named."""
    root = shown.root_of(note) if shown.method.linked_to_parent else None
    return text_of(root) if root else ""


def _of_votes(shown: Shown) -> Mapping[str, Any]:
    items = shown.items
    votes = None if shown.is_hidden else shown.board.shown
    told: dict[str, Any] = {"items": [text for _item, text in items], "votes": votes, "voted": shown.board.votes.people}
    if votes is None:
        return told
    dimensions = shown.method.dimensions
    if "points" in dimensions:
        told["points"] = points(items, votes)
    elif "agreement" in dimensions:
        told["stances"] = stances(items, votes)
    else:
        told["placed"] = placed(items, votes)
    return told


def _of_steps(shown: Shown) -> Mapping[str, Any]:
    lane = lane_of(shown.activity, shown.steps) if shown.steps else None
    steps = lane.steps if lane else ()
    return {
        "lane": lane,
        "layers": LAYERS,
        "wastes": WASTES,
        "feelings": FEELINGS,
        "felt": felt(steps) if "feeling" in shown.method.fields else (),
        "columns": columns(steps) if "layer" in shown.method.fields else (),
    }


class Counted:
    """Numbers with what they count, in the words of one language."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def by_people(self, count: int) -> str:
        """By how many people something was given."""
        return self._texts.ngettext("By {count} person", "By {count} people", count)

    def points(self, count: int) -> str:
        """So many points."""
        return self._texts.ngettext("{count} point", "{count} points", count)

    def days(self, count: int) -> str:
        """So many days of waiting."""
        return self._texts.ngettext("{count} day of waiting", "{count} days of waiting", count)

    def organisations(self, count: int) -> str:
        """So many organisations."""
        return self._texts.ngettext("{count} organisation", "{count} organisations", count)
