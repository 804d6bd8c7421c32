"""One note after the other, as they are heard: Enter saves and empties the line, which keeps the focus.

Streamlit puts widget values that come in quick succession together, and only the last one arrives. So the line keeps
every note, with a key that makes the store keep it once, and sends all that are not acknowledged until they are.
"""

from __future__ import annotations

import streamlit as st

from pages.shared.frame import plain_name
from pages.shared.places import Place
from pages.shared.visit import Visit
from workshop.clean import clean_line
from workshop.collect.notes import notes_in
from workshop.errors import WorkshopError
from workshop.language import detect
from workshop.model import Contribution, Project
from workshop.store import Said, now

SHOWN = 10
KEPT = "notes-kept"
"""In the session: the keys of the notes that were kept."""
PUT_BACK = "note-put-back"
"""In the session: the note that was taken back last, to be put into the line again."""
PROBLEM = "note-problem"
"""In the session: why a note could not be taken back, to be told once."""

# The note stands beside the button; only a screen reader hears it in the button too.
_UNSEEN = """<style>
[class*="st-key-take-back-"] button p > span {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
</style>"""

_line = st.components.v2.component(
    "note_line",
    html="""<form><label for="note"></label>
<input id="note" type="text" autocomplete="off" enterkeyhint="send" aria-describedby="hint">
<p id="hint"></p><p role="status"></p></form>""",
    css="""form { font-family: var(--st-font); color: var(--st-text-color); margin: 0; }
label { display: block; font-size: 0.875rem; margin-bottom: 0.25rem; }
input { box-sizing: border-box; width: 100%; min-height: 3rem; padding: 0.5rem 0.75rem; font: inherit;
  color: inherit; background: var(--st-background-color); border: 1px solid #52606D;
  border-radius: var(--st-base-radius); }
input:focus { outline: 2px solid var(--st-primary-color); outline-offset: 1px; }
p { margin: 0.25rem 0 0; font-size: 0.875rem; } #hint { color: #52606D; } [role=status] { min-height: 1.5em; }""",
    js="""export default function ({ parentElement: root, data, setStateValue }) {
  const AGAIN_IN_MS = 3000
  const input = root.querySelector("input"), told = root.querySelector("[role=status]")
  const line = root.line ??= { waiting: [], backs: new Set() }
  line.data = data
  line.send = () => {
    clearTimeout(line.again)
    if (!line.waiting.length) return
    setStateValue("waiting", line.waiting)
    line.again = setTimeout(() => { told.textContent = line.data.waiting; line.send() }, AGAIN_IN_MS)
  }
  const name = `kutomo-notes:${data.project}`
  line.remember = () => {
    try { sessionStorage.setItem(name, JSON.stringify(line.waiting)) } catch { /* forbidden, or full */ }
  }
  if (!line.isDrawn) {
    line.isDrawn = true
    try { line.waiting = JSON.parse(sessionStorage.getItem(name)) ?? [] } catch { /* forbidden, or nothing of ours */ }
    root.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault()
      const text = input.value.trim()
      if (!text) return
      const random = crypto.getRandomValues(new Uint8Array(16))
      const key = Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("")
      const { prompt, group, table } = line.data
      line.waiting.push({ key, text, prompt, group, table })
      input.value = ""
      line.remember()
      line.send()
    })
  }
  root.querySelector("label").textContent = data.label
  root.querySelector("#hint").textContent = data.hint
  input.maxLength = data.longest
  const before = line.waiting.length
  line.waiting = line.waiting.filter(({ key }) => !data.kept.includes(key))
  if (line.waiting.length < before) {
    line.remember()
    if (!line.waiting.length) { clearTimeout(line.again); told.textContent = data.said }
  } else if (before && !line.again) line.send()
  if (data.back && !line.backs.has(data.back.id)) {
    line.backs.add(data.back.id)
    input.value = [data.back.text, input.value].filter(Boolean).join(" ")
    input.focus()
  }
  return () => clearTimeout(line.again)
}""",
)


@st.fragment
def note_by_note(visit: Visit, project: Project, place: Place) -> None:
    """Draw the line, keep what was written in it, and list the latest notes, each with a way to take it back."""
    _ = visit.texts
    key = f"note-line-{project.id}"
    if told := st.session_state.pop(PROBLEM, None):
        st.error(_(told))
    kept: list[str] = st.session_state.setdefault(KEPT, [])
    waiting = (st.session_state.get(key) or {}).get("waiting") or []
    try:
        _keep(visit, project, [note for note in waiting if note["key"] not in kept])
    except WorkshopError as problem:
        st.error(_(problem.message))
    else:
        kept += [note["key"] for note in waiting if note["key"] not in kept]
    _line(
        key=key,
        data={
            "project": project.id,
            "prompt": place.prompt.id,
            "group": place.group,
            "table": place.at_table,
            "longest": place.prompt.longest,
            "label": _("A note"),
            "hint": _("Enter saves the note and empties the line for the next one."),
            "waiting": _("Not saved yet. It is tried again by itself: leave this screen open."),
            "said": _("Saved at {time}", time=_.time(now())),
            "kept": [note["key"] for note in waiting if note["key"] in kept],
            "back": st.session_state.get(PUT_BACK),
        },
        default={"waiting": []},
        on_waiting_change=lambda: None,
    )
    with visit.store() as store:
        latest = store.latest_notes(place.prompt.id, SHOWN)
    if latest:
        st.html(_UNSEEN)
        st.write(_("The latest notes to this question, {count} at most", count=_.number(SHOWN)))
    for note in latest:
        _note(visit, project, note)


def _keep(visit: Visit, project: Project, notes: list[dict[str, str | None]]) -> None:
    """Keep notes as the line sends them: each with the place that was chosen when it was written."""
    said = [
        Said(
            f"line:{note['key']}",
            note["prompt"] or "",
            text,
            detect(text, project.language),
            note["group"],
            at_table=clean_line(note["table"] or ""),
        )
        for note in notes
        for text in notes_in(note["text"] or "")
    ]
    if said:
        with visit.store() as store:
            store.write_down(project.id, said)


def _note(visit: Visit, project: Project, note: Contribution) -> None:
    _ = visit.texts
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        with st.container(gap="xxsmall"):
            st.text(note.text)
            if note.at_table:
                st.caption(plain_name(note.at_table))
        take_back = _("Take the note back")
        label = f"{take_back} :small[{plain_name(note.text)}]"
        key = f"take-back-{note.id}"
        st.button(
            label, key=key, icon=":material/undo:", type="tertiary", on_click=_take_back, args=(visit, project, note)
        )


def _take_back(visit: Visit, project: Project, note: Contribution) -> None:
    """Erase a note and put its words into the line again."""
    try:
        with visit.store() as store:
            store.take_back_note(project.id, note.id)
    except WorkshopError as problem:
        st.session_state[PROBLEM] = problem.message
    else:
        st.session_state[PUT_BACK] = {"id": note.id, "text": note.text}
