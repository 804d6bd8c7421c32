"""What forms have in common: a key that changes when one is done, and a text that may not be empty."""

from __future__ import annotations

from uuid import uuid4

import streamlit as st

from workshop.clean import clean_line
from workshop.errors import WorkshopError
from workshop.texts import N_


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


def written(text: str | None) -> str:
    """The text of a field on one line; NothingWritten."""
    line = clean_line(text or "")
    if not line:
        raise NothingWritten
    return line
