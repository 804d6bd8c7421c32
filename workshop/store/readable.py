"""Whether a value that comes from elsewhere can be kept by both engines and read by every screen."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import get_args

from workshop.methods import METHODS
from workshop.model import LANGUAGES, Dimension, LegalBasis, Source, WallView
from workshop.store.ballots import picture_of
from workshop.store.details import MEDIA_TYPES, coded_themes_of, details_of, localised_of, look_of, spans_of
from workshop.store.tables import TABLES

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
"""What the doors of the house take out of every text, and PostgreSQL or a writer of reports would stumble over."""


def is_sound(value: object) -> bool:
    """Whether it is nothing, or a text, a number or bytes that both engines take."""
    if isinstance(value, str):
        return value.isprintable() or not _CONTROL.search(value)
    if isinstance(value, float):
        return math.isfinite(value)
    return value is None or isinstance(value, bytes) or (type(value) is int and -(2**63) <= value < 2**63)


def is_plain(text: str) -> bool:
    """Whether no value in this JSON can be unsound: seen at a glance, and most of it is so."""
    return text.isprintable() and "\\" not in text and "Infinity" not in text


def reader(table: str, column: str) -> Callable[[str], bool] | None:
    """What tells whether a value of the column can be read, where it is more than a text or a number."""
    if column == "due" or column.endswith("_on"):
        return _is_day
    if column == "at" or column.endswith("_at"):
        return _is_moment
    return _READERS.get((table, column))


def _is_moment(text: str) -> bool:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return False
    return moment.tzinfo is not None and 1 < moment.year < 9999


def _is_day(text: str) -> bool:
    try:
        return 1 < date.fromisoformat(text).year < 9999
    except ValueError:
        return False


def _words(text: str) -> list[str]:
    words = json.loads(text)
    if not (isinstance(words, list) and all(isinstance(word, str) for word in words)):
        raise ValueError(text)
    return words


def _is_read_by(read: Callable[[str], object]) -> Callable[[str], bool]:
    """Whether a text in JSON can be read so, and no text in it is unsound."""

    def reads(text: str) -> bool:
        try:
            read(text)
            return all(map(is_sound, _texts(json.loads(text))))
        except (ValueError, TypeError, RecursionError):
            return False

    return reads


def _texts(value: object) -> Iterator[str]:
    """Every text in a value that was read from JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for part in [*value, *value.values()] if isinstance(value, dict) else value:
            yield from _texts(part)


_READERS: Mapping[tuple[str, str], Callable[[str], bool]] = {
    ("theme", "keywords"): _is_read_by(_words),
    ("coding", "themes"): _is_read_by(coded_themes_of),
    ("project", "left_out"): _is_read_by(localised_of),
    ("project", "chapters"): _is_read_by(_words),
    ("project", "look"): _is_read_by(look_of),
    ("look_file", "remarks"): _is_read_by(_words),
    ("actor", "synonyms"): _is_read_by(_words),
    ("activity", "titles"): _is_read_by(localised_of),
    ("activity", "method"): METHODS.__contains__,
    ("workshop_run", "view"): {"", *get_args(WallView)}.__contains__,
    ("activity_turn", "picture"): lambda text: not text or _is_read_by(picture_of)(text),
    ("project", "notice"): _is_read_by(localised_of),
    ("project", "purposes"): _is_read_by(localised_of),
    ("stakeholder_group", "names"): _is_read_by(localised_of),
    ("prompt", "details"): _is_read_by(details_of),
    ("privacy_check", "masked"): _is_read_by(spans_of),
    ("photo", "media_type"): MEDIA_TYPES.__contains__,
    ("notice", "language"): LANGUAGES.__contains__,
    ("notice", "legal_basis"): get_args(LegalBasis).__contains__,
    ("contribution", "language"): LANGUAGES.__contains__,
    ("contribution", "source"): get_args(Source).__contains__,
    ("rating", "dimension"): get_args(Dimension).__contains__,
    ("evidence", "kind"): {table.name for table in TABLES if table.key == ("id",)}.__contains__,
}
