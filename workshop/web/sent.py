"""What a participant's form brought: answers by question, what each was given over, and the key of the form."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workshop.collect.answers import read_answer
from workshop.model import Prompt
from workshop.store.contributions import text_mark
from workshop.web.failures import PICK_FIELD, TEXT_FIELD

KEY_FIELD = "form"
OVER_FIELD = "over-"
"""What the names of the fields begin with that hold the mark of the answer which a page showed."""
_PART = "."


@dataclass(frozen=True)
class Sent:
    """The answers stand as texts by the id of their prompt, as the form names it; a blank one is empty."""

    key: str
    texts: Mapping[str, str]
    over: Mapping[str, str]


def new_key() -> str:
    """The key of a new form."""
    return str(uuid.uuid4())


def read_sent(fields: Sequence[tuple[str, str]], prompts: Iterable[Prompt]) -> Sent:
    """What the fields hold; a key that is none of ours is replaced by a new one.

    An answer to a question that is asked no longer is read as a text.
    """
    known = {prompt.id: prompt for prompt in prompts}
    texts: dict[str, str] = {}
    for id, values in _by_prompt(fields).items():
        prompt = known.get(id) or Prompt(id, "", "", 0)
        texts[id] = read_answer(prompt, values)
    over = {name.removeprefix(OVER_FIELD): mark for name, mark in fields if name.startswith(OVER_FIELD)}
    key = next((value for name, value in reversed(fields) if name == KEY_FIELD), "")
    return Sent(known_key(key) or new_key(), texts, over)


def changed(sent: Sent, said: Mapping[str, str], *, only_changed: bool) -> dict[str, str]:
    """The answers that do not stand yet.

    With `only_changed`, what the page showed and nobody touched is none of them.
    """
    return {
        prompt: text
        for prompt, text in sent.texts.items()
        if text != said.get(prompt, "") and not (only_changed and text_mark(text) == sent.over.get(prompt))
    }


def field_of(prompt: Prompt) -> str:
    """The name of the field, and the id of the place on the page, where a question is answered."""
    return f"{TEXT_FIELD if prompt.form == 'text' else PICK_FIELD}{prompt.id}"


def known_key(sent: str) -> str:
    """The key as it is kept; empty when it is none of ours."""
    try:
        return str(uuid.UUID(sent))
    except ValueError:
        return ""


def _by_prompt(fields: Sequence[tuple[str, str]]) -> dict[str, dict[str, list[str]]]:
    """The values by prompt and by the part of its field."""
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for name, value in fields:
        for prefix in (TEXT_FIELD, PICK_FIELD):
            if name.startswith(prefix):
                prompt, _, part = name.removeprefix(prefix).partition(_PART)
                found[prompt][part].append(value)
    return found
