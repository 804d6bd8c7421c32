"""What keeps parts of a screen up to date by themselves, without touching the rest of it."""

from __future__ import annotations

import streamlit as st

from pages.shared.visit import settings
from workshop.store import watch

# It is called at every run, and connects at the first; then the newest run is the one to be told.
_live = st.components.v2.component(
    "live",
    js="""export default function (run) {
  const { parentElement, data } = run
  const connected = parentElement.run
  parentElement.run = run
  if (!connected) {
    const script = import(new URL("/assets/live.js", location.origin).href)
    const tell = (number) => setTimeout(() => parentElement.run?.setTriggerValue("news", number), data.later)
    parentElement.stop = script.then(({ listen }) => listen(data.address, tell))
  }
  return async () => {
    parentElement.run = undefined
    const stop = await parentElement.stop
    stop()
  }
}""",
)


def live(project: str, part: str, *, later_ms: int = 0) -> None:
    """Run the fragment this stands in again whenever something has happened in the project.

    To stand before what the fragment reads, so that nothing happens unseen between the two. Parts of one screen hear
    one after the other, `later_ms`, for of two that ask to run at the same moment Streamlit loses one. (With one signal
    whose callback reruns fragments by their keys, some screens in our tests no longer answered to a press.)
    """
    number = watch(settings()).number(project)
    address = f"/live/project/{project}?after={number}"
    _live(key=f"live-{part}-{project}", data={"address": address, "later": later_ms})
