"""The short result that participants see: the value that is frozen when a report is published, and how it is kept.

It is told once in each language, as it may be published, and read again by the light pages; so nothing heavy is
imported here. How it is told from the material stands in `short_telling`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any

from workshop.model import LANGUAGES, Language

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Wording:
    """A text of the users' own, and its language where it is not the page's."""

    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class ShortTheme:
    """A theme: how many raised it, in words and as a part of the largest, and how many of each group."""

    number: int
    name: Wording
    amount: str
    part: float
    """Of the largest theme, from 0 to 1; 0 where there are single mentions only."""
    groups: tuple[tuple[Wording, str], ...] = ()
    quote: Wording = Wording("")


@dataclass(frozen=True, slots=True)
class ShortFindings:
    """The accepted findings of one kind under their heading, each with a label where it is an interpretation."""

    heading: str
    findings: tuple[tuple[Wording, str], ...]


@dataclass(frozen=True, slots=True)
class ShortResult:
    """What participants are told of a published report, in one language."""

    project: Wording
    purpose: Wording
    day: str
    asked: tuple[Wording, ...]
    figures: tuple[tuple[str, str], ...]
    groups: tuple[tuple[Wording, str], ...]
    themes: tuple[ShortTheme, ...]
    smaller_themes: str
    messages: tuple[tuple[str, str], ...]
    """What all groups share and where they differ: a heading and a sentence each."""
    findings: tuple[ShortFindings, ...]
    future: tuple[Wording, ...]
    steps: tuple[tuple[Wording, str], ...]
    """What was agreed, and by when or how far it is."""
    notes: tuple[str, ...]
    """How to read the numbers."""


def kept(results: Mapping[Language, ShortResult]) -> bytes:
    """The short result in all languages as it is frozen: the same values give the same bytes."""
    told = {language: asdict(results[language]) for language in LANGUAGES}
    return json.dumps({"format": _FORMAT, "results": told}, ensure_ascii=False, sort_keys=True).encode()


@lru_cache(maxsize=24)
def read(content: bytes, language: Language) -> ShortResult:
    """The short result in that language, as `kept` froze it; ValueError when it is no such thing."""
    try:
        whole = json.loads(content)
        if whole["format"] != _FORMAT:
            raise ValueError(whole["format"])
        return _result(whole["results"][language])
    except (KeyError, TypeError) as unreadable:
        raise ValueError("not a short result") from unreadable


def _result(told: Mapping[str, Any]) -> ShortResult:
    return ShortResult(
        project=Wording(**told["project"]),
        purpose=Wording(**told["purpose"]),
        day=told["day"],
        asked=tuple(Wording(**one) for one in told["asked"]),
        figures=tuple((name, value) for name, value in told["figures"]),
        groups=_pairs(told["groups"]),
        themes=tuple(
            ShortTheme(
                **{
                    **theme,
                    "name": Wording(**theme["name"]),
                    "groups": _pairs(theme["groups"]),
                    "quote": Wording(**theme["quote"]),
                }
            )
            for theme in told["themes"]
        ),
        smaller_themes=told["smaller_themes"],
        messages=tuple((heading, sentence) for heading, sentence in told["messages"]),
        findings=tuple(ShortFindings(one["heading"], _pairs(one["findings"])) for one in told["findings"]),
        future=tuple(Wording(**one) for one in told["future"]),
        steps=_pairs(told["steps"]),
        notes=tuple(told["notes"]),
    )


def _pairs(told: list[list[Any]]) -> tuple[tuple[Wording, str], ...]:
    return tuple((Wording(**words), said) for words, said in told)
