"""What a participant's form brought: texts by question, what each was written over, and the key of the form."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from workshop.clean import clean, is_blank
from workshop.store.contributions import text_mark
from workshop.web.failures import TEXT_FIELD

KEY_FIELD = "form"
OVER_FIELD = "over-"
"""What the names of the fields begin with that hold the mark of the text which a page showed."""


@dataclass(frozen=True)
class Sent:
    """The texts are cleaned and stand by the id of their prompt, as the form names it; a blank one is empty."""

    key: str
    texts: Mapping[str, str]
    over: Mapping[str, str]


def new_key() -> str:
    """The key of a new form."""
    return str(uuid.uuid4())


def read_sent(form: Mapping[str, str]) -> Sent:
    """What the fields hold; a key that is none of ours is replaced by a new one."""
    return Sent(
        known_key(form.get(KEY_FIELD, "")) or new_key(),
        {prompt: _text(text) for prompt, text in _named(form, TEXT_FIELD).items()},
        _named(form, OVER_FIELD),
    )


def changed(sent: Sent, said: Mapping[str, str], *, only_changed: bool) -> dict[str, str]:
    """The texts that do not stand yet; with `only_changed`, what the page showed and nobody touched is none of them."""
    return {
        prompt: text
        for prompt, text in sent.texts.items()
        if text != said.get(prompt, "") and not (only_changed and text_mark(text) == sent.over.get(prompt))
    }


def known_key(sent: str) -> str:
    """The key as it is kept; empty when it is none of ours."""
    try:
        return str(uuid.UUID(sent))
    except ValueError:
        return ""


def _named(form: Mapping[str, str], prefix: str) -> dict[str, str]:
    return {name.removeprefix(prefix): value for name, value in form.items() if name.startswith(prefix)}


def _text(sent: str) -> str:
    cleaned = clean(sent)
    return "" if is_blank(cleaned) else cleaned
