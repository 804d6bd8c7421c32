"""Order by buttons: what is listed moves one place up or down."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from pages.shared.frame import plain_name, telling
from pages.shared.visit import Visit
from workshop.store.projects import Ordered

# What moves stands beside the arrows; only a screen reader hears it in the button too.
_UNSEEN = """<style>
[class*="st-key-up-"] button p > span, [class*="st-key-down-"] button p > span {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
</style>"""


def quiet_arrows() -> None:
    """Let the arrows of this screen be arrows only, for who sees them."""
    st.html(_UNSEEN)


def arrows(visit: Visit, project: str, table: Ordered, ids: Sequence[str], at: int, name: str) -> None:
    """Draw the two buttons that move the row at that place of the list; a lone one has none."""
    if order := moved(visit, ids, at, name):
        with telling(visit), visit.store() as store:
            store.put_in_order(project, table, order)


def moved(visit: Visit, ids: Sequence[str], at: int, name: str) -> list[str]:
    """Draw the two buttons; the new order when one was pressed, else nothing."""
    _ = visit.texts
    order: list[str] = []
    if len(ids) < 2:
        return order
    labels = {
        "up": _("Move up: {name}", name=name),
        "down": _("Move down: {name}", name=name),
    }
    with st.container(horizontal=True, width="content", gap="xxsmall"):
        for way, to in (("up", at - 1), ("down", at + 1)):
            if st.button(
                f":small[{plain_name(labels[way])}]",
                key=f"{way}-{ids[at]}",
                icon=f":material/arrow_{way}ward:",
                type="tertiary",
                disabled=not 0 <= to < len(ids),
            ):
                order = list(ids)
                order[at], order[to] = order[to], order[at]
    return order
