"""Where a note belongs."""

from __future__ import annotations

from dataclasses import dataclass

from workshop.model import Prompt


@dataclass(frozen=True)
class Place:
    """The question that notes answer, whose they are where that is known, and the table where they were said."""

    prompt: Prompt
    group: str | None
    at_table: str
