"""What cannot come back is asked about first."""

from __future__ import annotations

import streamlit as st

from pages.shared.visit import Visit


def erase_button(visit: Visit, event: str, label: str) -> bool:
    """Ask before the answers that came in with an event are erased; whether that is wanted."""
    _ = visit.texts
    with st.popover(label, key=f"undo-{event}", icon=":material/undo:"):
        st.write(
            _("The answers that came in then are erased for good. They come back only when they are brought in again.")
        )
        return st.button(_("Erase the answers"), key=f"erase-{event}", type="primary")
