"""How the screen that runs the room looks where it is to hold much: small buttons by their icons, readable hints."""

from __future__ import annotations

import streamlit as st

_LABEL = "[data-testid=stMarkdownContainer]"
_QUIET = ("pin-", "aside-", "move-", "later-", "skip-", "minutes-", "up-", "down-")
_LISTS = ("room-notes", "room-steps", "agenda")
_PLACES = ", ".join(f'.st-key-{place} [class*="st-key-{key}"]' for place in _LISTS for key in _QUIET)
# The words of a small button are heard, and seen when it is pointed at; the eye has its icon.
_STYLE = f"""<style>
[data-testid=stMainBlockContainer] {{ padding-inline: 2rem; padding-top: 3rem; }}
:is({_PLACES}) button {{ min-width: 1.5rem; min-height: 1.5rem; padding-inline: 0; justify-content: center; }}
:is({_PLACES}) button {_LABEL} {{
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }}
[data-testid=stMain] button kbd {{ color: inherit !important; opacity: 1 !important; }}
[data-testid=stMain] button kbd * {{ color: inherit !important; opacity: 1 !important; }}
@media (max-width: 640px) {{
  .st-key-room [data-testid=stColumn]:has(.st-key-agenda-part) {{ order: 2; }}
  .st-key-keys {{ display: none; }} }}
.st-key-room-notes > [data-current] {{ outline: 3px solid #20727F; outline-offset: 2px; border-radius: 0.5rem; }}
</style>"""

# Keys press the very buttons that the mouse presses, of the note that is marked. They can be turned off, for whoever
# speaks to the computer may say a letter without meaning it (WCAG 2.1.4).
_keys = st.components.v2.component(
    "note_keys",
    js="""export default function ({ data, parentElement }) {
  const list = () => document.querySelector(".st-key-room-notes")
  const entries = () => [...(list()?.children ?? [])].filter((one) => one.querySelector("[class*=st-key-pin-]"))
  const name = (entry) => entry.querySelector("[class*=st-key-pin-]").className
  const mark = (entry) => {
    for (const one of entries()) one.toggleAttribute("data-current", one === entry)
    if (!entry) return
    parentElement.at = entries().indexOf(entry)
    parentElement.current = name(entry)
  }
  const current = () => {
    const all = entries()
    if (!parentElement.current) return
    return all.find((one) => name(one) === parentElement.current) ?? all[Math.min(parentElement.at, all.length - 1)]
  }
  const press = (entry, key) => entry.querySelector(`[class*="st-key-${key}-"] :is(button, input)`)?.click()
  const boxes = "input:not([type=checkbox], [type=radio]), textarea, [contenteditable], [role=menu], [role=listbox]"
  const typing = (one) => one.closest?.(`${boxes}, [role=combobox]`)
  const keyed = (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || typing(event.target)) return
    const all = entries(), entry = current(), at = entry ? all.indexOf(entry) : -1
    const key = event.key.toLowerCase()
    if (!all.length || !"jkphlmxg".includes(key) || key.length > 1) return
    if (key === "j" || key === "k") {
      const next = all[Math.min(Math.max(at + (key === "j" ? 1 : -1), 0), all.length - 1)]
      mark(next)
      next.scrollIntoView({ block: "nearest" })
    } else if (key === "g") document.querySelector("[class*=st-key-room-merge] button")?.click()
    else if (entry) press(entry, { p: "pin", h: "aside", l: "later", m: "move", x: "pick" }[key])
    event.preventDefault()
    event.stopPropagation()
  }
  const again = new MutationObserver(() => {
    const entry = current()
    if (entry && !entry.hasAttribute("data-current")) mark(entry)
  })
  if (data.on) {
    document.addEventListener("keydown", keyed, true)
    again.observe(document.querySelector("[data-testid=stMain]"), { childList: true, subtree: true })
    const entry = current()
    if (entry) mark(entry)
  } else mark()
  return () => { document.removeEventListener("keydown", keyed, true); again.disconnect() }
}""",
)


def room_look() -> None:
    """Let the buttons beside notes and activities be icons only, for who sees them."""
    st.html(_STYLE)


def note_keys(*, on: bool) -> None:
    """Let single keys press the buttons of the note that is marked, while they are turned on."""
    _keys(key="note-keys", data={"on": on})
