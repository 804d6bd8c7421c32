"""Lists whose entries hold buttons: told as lists, and safe from double clicks."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

# What a button is about stands beside it; only a screen reader hears it in the button too.
_UNSEEN = """<style>
[class*="st-key-undo-"] button p > span, [class*="st-key-redo-"] button p > span {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
</style>"""

# Streamlit has no lists whose entries hold buttons. And when one is pressed, the entries may move on: the second press
# of a double click would fall on another entry's button.
_listed = st.components.v2.component(
    "listed",
    js="""export default function ({ data }) {
  const list = document.querySelector(`.st-key-${data.list}`)
  if (!list) return
  const tell = () => { for (const entry of list.children) entry.setAttribute("role", "listitem") }
  const once = (press) => { if (press.detail > 1) press.stopPropagation() }
  list.setAttribute("role", "list")
  tell()
  const watch = new MutationObserver(tell)
  watch.observe(list, { childList: true })
  list.addEventListener("click", once, true)
  return () => { watch.disconnect(); list.removeEventListener("click", once, true) }
}""",
)


def listed(key: str, entries: Sequence[str]) -> None:
    """Make the container of that key a list for those who hear it, of which a double click presses one button only.

    `entries` tell when another list stands there. What is small in the label of a button to undo or redo is heard only.
    """
    st.html(_UNSEEN)
    _listed(key=f"{key}-list", data={"list": key, "entries": list(entries)})
