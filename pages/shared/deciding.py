"""Decisions about answers, each with its way back right there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from pages.shared.frame import telling
from pages.shared.visit import Visit
from workshop.store import Store

# Whoever has scrolled down to an answer sees the way back without scrolling up again.
_STICKY = """<style>
[data-testid="stLayoutWrapper"]:has(> .st-key-decided) { position: sticky; bottom: 0; z-index: 5; }
.st-key-decided { background: white; padding-bottom: 0.5rem; }
</style>"""


@contextmanager
def deciding(visit: Visit, project: str, done: str) -> Iterator[Store]:
    """Decide something about answers by the store that is given; then say what was done, with its way back."""
    with telling(visit), visit.store() as store:
        yield store
        st.session_state[_key(project)] = (store.latest_edit, done)


def decided(visit: Visit, project: str) -> None:
    """What this tab decided last, and the button that takes it back."""
    event, done = st.session_state.get(_key(project), (None, ""))
    if not done:
        return
    _ = visit.texts
    st.html(_STICKY)
    with (
        st.container(key="decided"),
        st.container(border=True, horizontal=True, vertical_alignment="center"),
    ):
        st.markdown(f":material/check: {done}", width="content")
        undo = event is not None and st.button(_("Undo"), key=f"undo-{event}", icon=":material/undo:")
        if st.button(_("Close this message"), key="decided-close", icon=":material/close:", type="tertiary"):
            del st.session_state[_key(project)]
            st.rerun()
    if undo:
        with telling(visit), visit.store() as store:
            store.undo(project, str(event))
            st.session_state[_key(project)] = (None, _("It was taken back."))


def _key(project: str) -> str:
    return f"decided {project}"
