"""People edit themes, answers arrive and themes are found again: in a real store, by the real finder."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Sequence
from pathlib import Path

from workshop.analyse.theme_arrivals import edits_lost
from workshop.analyse.theme_edits import merged, moved, put_aside, renamed, split, with_lock
from workshop.jobs import find_project_themes, split_suggestion
from workshop.model import Theme
from workshop.settings import Settings
from workshop.store import Said, Store, close_stores, new_id, open_store

EDITS = ("rename", "merge", "move", "lock", "aside", "split")


def edits_and_arrivals(texts: Sequence[str], *, rounds: int) -> tuple[int, list[str]]:
    """How many edits were made, and which were lost when answers came and themes were found again."""
    draw = random.Random(11)
    broken: list[str] = []
    with tempfile.TemporaryDirectory() as directory, open_store(Settings(Path(directory)), by="facilitator") as store:
        project = store.add_project("Mittaus").id
        activity = store.add_activity(store.add_workshop(project, "Kysely"), method="pre_assignment", title="Kysely")
        prompt = store.add_prompt(project, activity.id, "Mitä pitää kehittää?").id
        parts = [texts[start :: rounds + 1] for start in range(rounds + 1)]
        _say(store, project, prompt, parts[0])
        find_project_themes(store, project, progress=_quietly)
        asked = 0
        for number, coming in enumerate(parts[1:], start=1):
            for edit in EDITS:
                asked += _edit(store, project, edit, draw, name=f"Nimi {number}")
            before = store.themes(project)
            _say(store, project, prompt, coming)
            for only_new in (True, False):
                find_project_themes(store, project, only_new=only_new, progress=_quietly)
                lost = edits_lost(before, store.themes(project))
                broken += [f"round {number}: {theme.name!r} is not as people left it" for theme in lost]
        close_stores()
    return asked, broken


def _say(store: Store, project: str, prompt: str, texts: Sequence[str]) -> None:
    store.say(project, [Said(new_id(), prompt, text, "fi") for text in texts])


def _edit(store: Store, project: str, edit: str, draw: random.Random, *, name: str) -> int:
    """Make an edit of that kind somewhere, and tell whether there was something to edit."""
    themes = store.themes(project)
    free = [theme for theme in themes if not theme.locked and not theme.aside and theme.contributions]
    if len(free) < 3:
        return 0
    one, other = draw.sample(free, 2)
    store.keep_themes(project, _edited(store, project, themes, edit, one, other, name), seen=themes)
    return 1


def _edited(
    store: Store, project: str, themes: tuple[Theme, ...], edit: str, one: Theme, other: Theme, name: str
) -> tuple[Theme, ...]:
    match edit:
        case "rename":
            return renamed(themes, one.id, name)
        case "merge":
            return merged(themes, into=one.id, other=other.id)
        case "move":
            return moved(themes, one.contributions[:1], to=other.id)
        case "lock":
            return with_lock(themes, one.id, locked=True)
        case "aside":
            return put_aside(themes, one.id)
        case _:
            return split(themes, one.id, split_suggestion(store, project, one.id))


def _quietly(_share: float) -> None:
    """Nobody listens."""
