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


def live(project: str, *fragments: str) -> None:
    """Run the fragments of those keys again whenever something has happened in the project.

    Once on a screen, for a browser has few connections, and of two signals at once one may be lost. To stand before
    the fragments, so that nothing happens unseen between what they read and this.
    """
    number = watch(settings()).number(project)
    _live(
        key=f"live-{project}",
        data={"address": f"/live/project/{project}?after={number}"},
        on_news_change=lambda: st.rerun(fragments),
    )
