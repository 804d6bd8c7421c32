"""The agenda: activities put on it with their questions, and what an activity can take from earlier ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from workshop.live.results import points
from workshop.live.shown import items_in_words
from workshop.methods import METHODS, Method
from workshop.model import LANGUAGES, Activity, ItemKind, Language, Localised, Material, Turn, Workshop
from workshop.store import Store
from workshop.texts import Texts

BEST = 5
"""So many of those with the most points are taken on."""

Taken = tuple[ItemKind, str, str]
"""A kind, the id of the thing, and its words."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What an earlier activity, or the analysis, can hand on."""

    what: Literal["themes", "clusters", "notes", "best"]
    title: str
    """Of the activity; empty for the themes."""
    items: tuple[Taken, ...]


def put_on_agenda(
    store: Store,
    workshop: Workshop,
    language: Language,
    *,
    method: Method,
    title: str,
    questions: Sequence[str] = (),
    minutes: int | None = None,
) -> Activity:
    """Put an activity at the end of the agenda, with a question for each of its stages; NameTaken, NotThere."""
    added = store.add_activity(workshop, method=method.key, title=title)
    for text, texts in _questions(method, title, questions, language):
        store.add_prompt(workshop.project, added.id, text, form=(*method.asks, "text")[0], texts=texts)
    store.keep_turn(workshop.project, Turn(added.id, planned_minutes=minutes or method.minutes[1]), title=title)
    return added


def offers(store: Store, material: Material, activity: Activity) -> tuple[Offer, ...]:
    """What an activity can take up, from the same workshop and from earlier ones; what is empty is left out."""
    found = [Offer("themes", "", tuple(("theme", theme.id, theme.name) for theme in material.themes))]
    for earlier in material.activities:
        if earlier.id == activity.id:
            continue
        board = store.board(earlier.id)
        notes = [note.said for note in board.notes]
        found += [
            Offer("clusters", earlier.title, tuple(("cluster", one.id, one.name) for one in board.clusters)),
            Offer("notes", earlier.title, tuple(("contribution", said.id, "") for said in notes)),
        ]
        if "points" in METHODS[earlier.method].dimensions:
            found.append(Offer("best", earlier.title, _best(store, earlier)))
    return tuple(offer for offer in found if offer.items)


def _best(store: Store, activity: Activity) -> tuple[Taken, ...]:
    """What was given the most points, under the ids that it had."""
    board = store.board(activity.id)
    items = items_in_words(board, to_the_room=False)
    by_text = {text: item for item, text in items}
    ranked = [one for one in points(items, board.votes) if one.points][:BEST]
    best = [by_text[one.text] for one in ranked]
    return tuple((item.kind, item.object, item.text) for item in best)


def _questions(method: Method, title: str, questions: Sequence[str], language: Language) -> list[tuple[str, Localised]]:
    if not method.stages:
        asked = questions or ([title] if method.phone in ("notes", "nothing") or method.asks[:1] == ("roster",) else [])
        return [(text, Localised()) for text in dict.fromkeys(asked)]
    own = questions[0] if questions else ""
    staged = []
    for stage in method.stages:
        said = {one: Texts(one)(stage) for one in LANGUAGES}
        if own:
            said = {one: f"{own} – {words}" for one, words in said.items()}
        others = {one: words for one, words in said.items() if one != language}
        staged.append((said[language], Localised(**others)))
    return staged
