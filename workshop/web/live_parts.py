"""The parts of a phone's page while a workshop is on: what is on, what can be given, and what has come out of it.

Each part has a key, which is another when it is another: a phone changes only those, so that nobody is taken from
writing because somebody else has written something.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workshop.live.lane_pictures import FEELINGS
from workshop.live.shown import Shown, text_of
from workshop.methods import DIMENSIONS, LAYERS, WASTES
from workshop.model import Prompt
from workshop.store import Own, Room, Store
from workshop.store.contributions import text_mark
from workshop.texts import Texts
from workshop.web.pages import rendered
from workshop.web.question_part import Part, question_part
from workshop.web.room_streams import number_of, timer_values
from workshop.web.room_views import LIVELY, Counted, picture, prompt_on, prompts_of, shown_of, view_of
from workshop.web.sent import field_of

MOST_PARENTS = 60
RATE = "rate"
"""What the names of the fields begin with by which an item is rated."""


def rate_field(dimension: str, rated: str) -> str:
    """The name of the field by which something is rated."""
    return f"{RATE}-{dimension}-{rated}"


def phone_payload(store: Store, room: Room, _: Texts) -> Mapping[str, Any]:
    """What every phone in the room shows, the same for all."""
    shown = shown_of(store, room) if room.run.is_on else None
    parts = {name: {"key": number_of({"html": html}), "html": html} for name, html in _parts(store, room, shown, _)}
    return {
        "parts": parts,
        "activity": shown.activity.id if shown else "",
        "asks_back": store.asks_back(room.frame.project.id),
        **timer_values(room.run),
    }


def _parts(store: Store, room: Room, shown: Shown | None, _: Texts) -> list[tuple[str, str]]:
    project = room.frame.project
    workshop = next(one for one in room.frame.workshops if one.id == room.run.workshop)
    prompt = prompt_on(room, shown) if shown else None
    head = rendered(
        _,
        "_live_head",
        ended=room.run.activity is not None and not room.run.is_on,
        project=project,
        workshop=workshop,
        shown=shown,
        prompt=prompt,
        stages=_stages(room, shown),
    )
    if shown is None:
        return [("head", head), ("form", ""), ("result", "")]
    form = rendered(_, "_live_form", **form_values(room, shown, _))
    view = view_of(room, shown)
    told = picture(store, room, shown, view, _) if view not in LIVELY or shown.activity.state == "closed" else {}
    result = (
        rendered(_, "_live_result", say=Counted(_), view=view, shown=shown, project=project, **told) if told else ""
    )
    return [("head", head), ("form", form), ("result", result)]


def form_values(room: Room, shown: Shown, _: Texts) -> dict[str, Any]:
    """What the part needs in which something is given."""
    prompt = prompt_on(room, shown)
    inline = _inline(room, shown)
    return {
        "inline": [
            question_part(Part(one, at, len(inline), room.frame.project.language, text_mark("")), _)
            for at, one in enumerate(inline, start=1)
        ],
        "elsewhere": len(prompts_of(room, shown)) > len(inline),
        "project": room.frame.project,
        "shown": shown,
        "method": shown.method,
        "prompt": prompt,
        "parents": _parents(room, shown, prompt),
        "items": shown.items,
        "limits": DIMENSIONS,
        "layers": LAYERS,
        "wastes": WASTES,
        "feelings": FEELINGS,
        "rate_field": rate_field,
    }


def inline_prompts(prompts: Sequence[Prompt]) -> tuple[Prompt, ...]:
    """The questions that a phone answers where it is; the others need the page of their own."""
    return tuple(prompt for prompt in prompts if prompt.form in ("scale", "single", "text"))


def _inline(room: Room, shown: Shown) -> tuple[Prompt, ...]:
    return inline_prompts(prompts_of(room, shown)) if shown.method.phone == "questions" else ()


def own_html(
    _: Texts, shown: Shown, own: Own, said: Mapping[str, str] | None = None, prompts: Sequence[Prompt] = ()
) -> str:
    """What somebody has given themselves, with a way to take each back, and what they have answered."""
    answered = [(one, said[one.id]) for one in prompts if said and one.id in said]
    return rendered(_, "_live_own", shown=shown, own=own, answered=answered)


def own_ballot(own: Own, said: Mapping[str, str] | None = None, prompts: Sequence[Prompt] = ()) -> dict[str, str]:
    """The values of somebody's ballot by the fields of the form, and what they chose of the questions of a link."""
    chosen = {field_of(one): (said or {}).get(one.id, "") for one in inline_prompts(prompts) if one.form != "text"}
    rated = {rate_field(dimension, rated): f"{value:g}" for (rated, dimension), value in (own.ballot or {}).items()}
    return {field: value for field, value in chosen.items() if value} | rated


def _stages(room: Room, shown: Shown | None) -> tuple[int, int]:
    """Which question of how many is on; nothing where there is one."""
    count = len(prompts_of(room, shown)) if shown and shown.method.phone == "notes" else 0
    return (min(shown.turn.stage, count - 1) + 1, count) if shown and count > 1 else (0, 0)


def _parents(room: Room, shown: Shown, prompt: Prompt | None) -> list[tuple[str, str]]:
    """What a note may grow out of: notes of the question before, or of all that may be seen where there is none."""
    if not shown.method.linked_to_parent or prompt is None:
        return []
    prompts = [one.id for one in prompts_of(room, shown)]
    before = prompts[prompts.index(prompt.id) - 1] if prompts.index(prompt.id) else None
    staged = len(prompts) > 1
    if staged and before is None:
        return []
    if shown.is_hidden:
        return []
    may = [note for note in shown.notes if note.said.prompt == (before if staged else prompt.id)]
    return [(note.said.id, text_of(note)) for note in may[-MOST_PARENTS:]]
