"""What forms have in common: keys that change with what they are about, and texts that may not be empty."""

from __future__ import annotations

from uuid import uuid4
from zlib import crc32

import streamlit as st

from workshop.clean import clean_line
from workshop.errors import WorkshopError
from workshop.texts import N_

COPY = N_("{name} (copy)")
"""What a copy is called until somebody gives it another name."""


class NothingWritten(WorkshopError):
    """A field that has to be filled is empty."""

    text = N_("One field is still empty. Write something in it and try again.")


def form_key(name: str) -> str:
    """The key of a form until it is done: pressed twice it is the same form, and the next one is empty."""
    key: str = st.session_state.setdefault(f"{name} form", f"{name}-{uuid4()}")
    return key


def begin_anew(name: str) -> None:
    """The form is done: the next one has another key."""
    st.session_state.pop(f"{name} form", None)


def key_of(name: str, *standing: object) -> str:
    """The key of a form that changes something: another one as soon as that has changed, so that the form shows it."""
    return f"{name}-{crc32(repr(standing).encode()):08x}"


def stay_open(key: str, *, at_first: bool = False) -> None:
    """Let the expander of that key be as it was, also when its label has changed: Streamlit takes it for another."""
    st.session_state[key] = st.session_state.get(key, at_first)


def written(text: str | None) -> str:
    """The text of a field on one line; NothingWritten."""
    line = clean_line(text or "")
    if not line:
        raise NothingWritten
    return line
