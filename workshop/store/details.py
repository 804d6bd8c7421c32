"""What stands in a column as JSON, read back as values: the details of a question, words in languages, parts of a text.

The details of a question have a version, and hold only what differs from a plain open question.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields
from typing import Any

from workshop.model import LONGEST_ANSWER, ROUNDS, CodedTheme, Localised, Option, Prompt, ReportLook, Round

VERSION = 1
LOCALISED = ("texts", "example", "low", "high")
PLAIN = ("required", "longest", "at_most", "lowest", "highest")
ROUND = "round"
LONGEST_ORGANISATION = 200
MEDIA_TYPES = ("image/jpeg", "image/png")
"""Of photos."""
_COLOUR = re.compile("#[0-9A-F]{6}")
_DEFAULTS = {field.name: field.default for field in fields(Prompt)}


def details_json(prompt: Prompt) -> str:
    """What is to be kept of the prompt beside its columns; ValueError when it could not be read again."""
    kept: dict[str, object] = {"v": VERSION}
    for name in (*LOCALISED, *PLAIN, ROUND):
        value = getattr(prompt, name)
        if value != _DEFAULTS[name]:
            kept[name] = _words(value) if isinstance(value, Localised) else value
    if prompt.options:
        kept["options"] = [[option.key, _words(option.text)] for option in prompt.options]
    text = json.dumps(kept, ensure_ascii=False) if len(kept) > 1 else "{}"
    details_of(text)
    return text


def details_of(kept: str) -> dict[str, Any]:
    """The fields of a Prompt that were kept; ValueError when they are not what `details_json` writes."""
    read = json.loads(kept)
    if not isinstance(read, dict):
        raise ValueError(kept)
    if read.pop("v", VERSION) != VERSION or not read.keys() <= {*LOCALISED, *PLAIN, ROUND, "options"}:
        raise ValueError(kept)
    found: dict[str, Any] = {name: _localised(read[name]) for name in LOCALISED if name in read}
    for name in PLAIN:
        if name in read:
            wanted = bool if name == "required" else int
            if type(read[name]) is not wanted or not 0 <= read[name] <= LONGEST_ANSWER:
                raise ValueError(kept)
            found[name] = read[name]
    if ROUND in read:
        if read[ROUND] not in ROUNDS:
            raise ValueError(kept)
        found[ROUND] = read[ROUND]
    if "options" in read:
        if not isinstance(read["options"], list):
            raise ValueError(kept)
        found["options"] = tuple(map(_option, read["options"]))
        if len({option.key for option in found["options"]}) < len(found["options"]):
            raise ValueError(kept)
    return found


def round_of(kept: str) -> Round:
    """The round of the network that a question asks for; ValueError."""
    if ROUND not in kept:  # as it is nearly always, and every answer asks
        return "before"
    found: Round = details_of(kept).get(ROUND, "before")
    return found


def localised_json(text: Localised) -> str:
    """A text in up to three languages as it is kept."""
    return json.dumps(_words(text), ensure_ascii=False)


def localised_of(kept: str) -> Localised:
    """The text in up to three languages that was kept; ValueError when it is none."""
    return _localised(json.loads(kept))


def spans_json(spans: Iterable[tuple[int, int]]) -> str:
    """Parts of a text, from where to where, as they are kept."""
    return json.dumps([list(span) for span in spans])


def spans_of(kept: str) -> tuple[tuple[int, int], ...]:
    """The parts of a text that were kept; ValueError when they are none."""
    if kept == "[]":  # as it is nearly always, and a hundred thousand are read at once
        return ()
    read = json.loads(kept)
    if not isinstance(read, list):
        raise ValueError(kept)
    spans = []
    for span in read:
        start, end = span
        if not (type(start) is type(end) is int and 0 <= start < end):
            raise ValueError(kept)
        spans.append((start, end))
    return tuple(spans)


def coded_themes_json(themes: Iterable[CodedTheme]) -> str:
    """The themes by which a sample is coded, as they are kept."""
    return json.dumps([[theme.id, theme.name, list(theme.keywords)] for theme in themes], ensure_ascii=False)


def coded_themes_of(kept: str) -> tuple[CodedTheme, ...]:
    """The themes by which a sample is coded that were kept; ValueError when they are none."""
    themes = []
    for id, name, keywords in json.loads(kept):
        if not all(isinstance(text, str) for text in (id, name, *keywords)) or isinstance(keywords, str):
            raise ValueError(kept)
        themes.append(CodedTheme(id, name, tuple(keywords)))
    return tuple(themes)


def look_json(look: ReportLook) -> str:
    """The look of a project's reports as it is kept; ValueError when it could not be read again."""
    chosen = {name: value for name, value in asdict(look).items() if value}
    text = json.dumps({"v": VERSION, **chosen}, ensure_ascii=False) if chosen else "{}"
    look_of(text)
    return text


def look_of(kept: str) -> ReportLook:
    """The look of a project's reports that was kept; ValueError when it is not what `look_json` writes."""
    read = json.loads(kept)
    if not isinstance(read, dict) or read.pop("v", VERSION) != VERSION:
        raise ValueError(kept)
    if not all(isinstance(value, str) and len(value) <= LONGEST_ORGANISATION for value in read.values()):
        raise ValueError(kept)
    if not all(_COLOUR.fullmatch(read[name]) for name in ("colour", "accent") if name in read):
        raise ValueError(kept)
    try:
        return ReportLook(**read)
    except TypeError as unknown:
        raise ValueError(kept) from unknown


def _option(pair: object) -> Option:
    if not (isinstance(pair, list) and len(pair) == 2 and isinstance(pair[0], str) and pair[0].isalnum()):
        raise ValueError(pair)
    return Option(pair[0], _localised(pair[1]))


def _words(text: Localised) -> dict[str, str]:
    return {language: words for language, words in asdict(text).items() if words}


def _localised(words: object) -> Localised:
    if not (isinstance(words, Mapping) and all(isinstance(word, str) for word in words.values())):
        raise ValueError(words)
    try:
        return Localised(**words)
    except TypeError as unknown:
        raise ValueError(words) from unknown
