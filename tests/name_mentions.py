"""Sentences in which the mentions of persons are marked by hand, and which of them are missed."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from workshop.protect.redaction import Find, likely_finds

Span = tuple[int, int]


@dataclass(frozen=True)
class Sentence:
    """A sentence with where it mentions persons; `half`: whether rules were fitted to it (dev) or not (test)."""

    half: str
    text: str
    mentions: tuple[Span, ...]


@cache
def sentences() -> tuple[Sentence, ...]:
    """All of them; in the file the mentions stand in braces."""
    with Path(__file__).with_name("data").joinpath("name_mentions_fi.csv").open(encoding="utf-8", newline="") as file:
        return tuple(_sentence(row["half"], row["text"]) for row in csv.DictReader(file))


def misses(sentence: Sentence) -> list[str]:
    """The mentions that are not wholly within what is found."""
    found = names(sentence)
    return [
        sentence.text[start:end]
        for start, end in sentence.mentions
        if not any(find.start <= start and end <= find.end for find in found)
    ]


def false_alarms(sentence: Sentence) -> list[str]:
    """What is found where no person is mentioned."""
    return [
        sentence.text[find.start : find.end]
        for find in names(sentence)
        if not any(find.start < end and start < find.end for start, end in sentence.mentions)
    ]


def names(sentence: Sentence) -> list[Find]:
    """What is found as a name."""
    return [find for find in likely_finds(sentence.text) if find.kind == "name"]


def _sentence(half: str, marked: str) -> Sentence:
    text, mentions = "", []
    for number, part in enumerate(re.split("[{}]", marked)):
        if number % 2:
            mentions.append((len(text), len(text) + len(part)))
        text += part
    return Sentence(half, text, tuple(mentions))
