"""The users' own words in the three languages: a field for each, the project's language first."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from workshop.clean import clean_line
from workshop.model import LANGUAGES, Language, Localised
from workshop.texts import LANGUAGE_NAMES


def whole(own: Language, text: str, others: Localised) -> Localised:
    """A text and its wordings in the other languages as one."""
    return replace(others, **{own: text})


def others(own: Language, words: Localised) -> Localised:
    """The wordings besides the one in the project's language."""
    return replace(words, **{own: ""})


def own_first(own: Language) -> tuple[Language, ...]:
    """The three languages, the project's own first."""
    return (own, *(language for language in LANGUAGES if language != own))


def fields(
    label: str,
    words: Localised,
    own: Language,
    *,
    key: str,
    at_most: int,
    tall: bool = False,
    side_by_side: bool = True,
    named: bool = True,
) -> Localised:
    """Draw a field for each language, and give what is written in them, each on one line.

    Where rows of fields follow each other, only the first says what they are; a screen reader hears it in all.
    """
    languages = own_first(own)
    places = st.columns(len(languages), gap="small") if side_by_side else [st.container()] * len(languages)
    found = {}
    for language, place in zip(languages, places, strict=True):
        draw = place.text_area if tall else place.text_input
        said = draw(
            f"{label} · {LANGUAGE_NAMES[language]}",
            getattr(words, language),
            max_chars=at_most,
            key=f"{key}-{language}",
            label_visibility="visible" if named else "collapsed",
            placeholder=None if named else LANGUAGE_NAMES[language],
            **({"height": "content"} if tall else {}),
        )
        found[language] = clean_line(said or "")
    return Localised(**found)
