"""What the words of an answer are: its language, its lemmas, its stop words, its sentence vectors.

Each analyser has a file of its own and is loaded when it is first used: dictionaries and models are heavy.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workshop.language import semantic
    from workshop.language.content_words import Word, readable, words
    from workshop.language.detection import detect, is_foreign
    from workshop.language.empty_words import stop_words

__all__ = ["Word", "detect", "is_foreign", "readable", "semantic", "stop_words", "words"]

_HOMES = {
    "Word": "content_words",
    "detect": "detection",
    "is_foreign": "detection",
    "readable": "content_words",
    "stop_words": "empty_words",
    "words": "content_words",
}


def __getattr__(name: str) -> object:
    if name == "semantic":
        return import_module("workshop.language.semantic")
    if name in _HOMES:
        return getattr(import_module(f"workshop.language.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
