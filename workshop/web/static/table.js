// A table's page: what its note-keeper writes stays on the device until the server has said that it is saved. It is
// kept with the key of its form, so that the server keeps it once, also when it is sent from a page loaded anew.
const notes = document.querySelector("form[data-notes]");
if (notes) {
  const AGAIN_IN_MS = 4_000;
  const name = `kutomo-table:${notes.dataset.notes}`;
  const area = notes.querySelector("textarea"), told = byId("told");
  const fields = () => Object.fromEntries(new FormData(notes));
  const body = () => new URLSearchParams(fields()).toString();
  const tell = (text) => { if (told.textContent !== text) told.textContent = text };
  let pressed, isSending = false, later;

  const draft = read(name);
  if (draft?.["text-notes"]?.trim() && !("unsaved" in notes.dataset)) {
    for (const field in draft) if (notes.elements[field]) notes.elements[field].value = draft[field];
    tell(notes.dataset.restored);
  }
  byId("kept-here").hidden = !keep(`${name}:probe`, 1);
  drop(`${name}:probe`);
  notes.addEventListener("input", () => { if (area.value.trim()) keep(name, fields()); else drop(name) });

  // What is sent is what was pressed for: whoever has gone on writing meanwhile presses again.
  async function sendNotes() {
    clearTimeout(later);
    if (isSending || !pressed) return;
    if (pressed !== body()) { pressed = undefined; return tell(notes.dataset.notYet) }
    isSending = true;
    const quit = new AbortController(), hangs = setTimeout(() => quit.abort(), HANGS_MS);
    let reply = {};
    try {
      const answer = await fetch(notes.getAttribute("action"), {
        method: "POST", body: pressed, redirect: "error", signal: quit.signal,
        headers: { Accept: "application/json", "Content-Type": "application/x-www-form-urlencoded" },
      });
      reply = await answer.json();
    } catch { /* no connection, or somebody else's page: it is tried again */ }
    clearTimeout(hangs);
    isSending = false;
    if (reply.saved) {
      if (pressed !== body()) { pressed = undefined; return tell(notes.dataset.notYet) }
      drop(name);
      return location.assign(reply.to);
    }
    if (reply.refused) {
      pressed = undefined;
      return tell(reply.said);
    }
    tell(reply.said ?? notes.dataset.waiting);
    later = setTimeout(sendNotes, AGAIN_IN_MS);
  }
  notes.addEventListener("submit", (event) => {
    event.preventDefault();
    if (area.value.trim()) keep(name, fields());
    pressed = body();
    tell(notes.dataset.sending);
    sendNotes();
  });
  for (const happening of ["online", "focus", "pageshow"]) addEventListener(happening, sendNotes);
}
