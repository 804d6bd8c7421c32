"""What keeps a part of a screen up to date by itself, without touching the rest of it."""

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
    parentElement.stop = script.then(({ listen }) =>
      listen(data.address, (number) => parentElement.run.setTriggerValue("news", number)))
  }
  return async () => {
    parentElement.run = undefined
    const stop = await parentElement.stop
    stop()
  }
}""",
)


def live(project: str, part: str = "") -> None:
    """Run the fragment this stands in again whenever something has happened in the project.

    `part` tells one fragment of a screen from another. To stand before what the fragment reads, so that nothing happens
    unseen between the two.
    """
    number = watch(settings()).number(project)
    _live(key=f"live-{part}{project}", data={"address": f"/live/project/{project}?after={number}"})
