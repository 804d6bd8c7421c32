// A phone while a workshop is on. What the room is at comes whole by the stream, in parts with a key each; only parts
// that are others are changed. What is given goes through the outbox, so nothing is lost on the way.
const live = byId("live");
const room = live?.dataset.room && (() => {
  const own = byId("own"), timer = byId("timer"), away = byId("away");
  const part = (name) => live.querySelector(`[data-part="${name}"]`);
  const noteOf = (root) => root.querySelector("textarea[name^='text-'], input[name^='text-']");
  let ends = Number(live.dataset.ends) || 0, stands = live.dataset.stands, ahead = 0, soon;

  // What somebody writes is kept until it is sent, also while the room goes on and comes back.
  function restore() {
    for (const box of live.querySelectorAll("[name^='text-']")) {
      const draft = read(drafts + box.name);
      if (draft?.text && !box.value) box.value = draft.text;
    }
    showLeft();
  }
  function fill(ballot) {
    for (const [name, value] of Object.entries(ballot ?? {})) {
      const box = live.querySelector(`[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`);
      if (box) box.checked = true;
    }
    tellPoints();
  }
  function typed(values) {
    for (const [name, value] of Object.entries(values)) {
      for (const box of live.querySelectorAll(`[data-part=form] [name="${CSS.escape(name)}"]`)) {
        if (box.type === "radio") box.checked = box.value === value; else if (box.type !== "hidden") box.value = value;
      }
    }
  }
  function tellPoints() {
    const said = byId("points-left");
    if (!said) return;
    const given = [...live.querySelectorAll("[name^='rate-points-']:checked")].reduce((sum, one) => sum + Number(one.value), 0);
    const left = Number(said.dataset.points) - given;
    said.textContent = live.dataset.points.replace("{count}", left);
    said.classList.toggle("problem", left < 0);
    for (const box of live.querySelectorAll("[name^='rate-points-']")) {
      const before = live.querySelector(`[name="${CSS.escape(box.name)}"]:checked`);
      box.disabled = !box.checked && Number(box.value) > Number(before?.value ?? 0) + Math.max(0, left);
    }
    return left >= 0;
  }
  async function askOwn() {
    try {
      const reply = await fetch(live.dataset.to, { headers: { Accept: "application/json" } });
      if (reply.ok) takeOwn(await reply.json());
    } catch { /* away: it comes with the next answer */ }
  }
  function takeOwn({ own: html, ballot, activity }) {
    if (html === undefined || activity !== live.dataset.activity) return;
    own.innerHTML = html;
    fill(ballot);
  }
  function change(told) {
    if (!told.parts) return location.reload(); // the workshop of this room is no longer on
    ({ ends = 0 } = told);
    stands = told.left;
    byId("check").hidden = !told.asks_back;
    ahead = told.now - Date.now();
    for (const [name, { key, html }] of Object.entries(told.parts)) {
      const place = part(name);
      if (!place || place.dataset.key === String(key)) continue;
      place.dataset.key = key;
      (place.querySelector("form") ?? place).innerHTML = html;
      if (name === "form") { restore(); tellPoints() }
    }
    if (told.activity !== live.dataset.activity) { say(""); own.replaceChildren(); byId("problems")?.remove() }
    live.dataset.activity = told.activity;
    if (told.activity) setTimeout(askOwn, Math.random() * 3_000); // not all phones at once
    tick();
  }
  function tick() {
    const seconds = ends ? Math.max(0, Math.round((ends - Date.now() - ahead) / 1_000)) : stands;
    timer.hidden = seconds === null || seconds === undefined || seconds === "";
    timer.textContent = timer.hidden ? "" : `${Math.floor(seconds / 60)}.${String(seconds % 60).padStart(2, "0")}`;
  }

  function give(form, button) {
    const sent = new FormData(form, button), texts = {}, over = {};
    sent.delete("form");
    for (const [name, value] of sent) (name.startsWith("text-") ? texts : over)[name] = value;
    for (const name in texts) drop(drafts + name);
    put({ key: newKey(), device, to: live.dataset.to, texts, over });
    say(status?.dataset.sending);
    wake();
  }
  live.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(soon);
    const form = event.target, box = form.elements.act?.value === "questions" ? null : noteOf(form);
    if (box && !box.value.trim()) return box.focus();
    if (over() ) return;
    give(form, event.submitter);
    if (!box) for (const one of form.querySelectorAll("textarea")) one.value = "";
    else {
      for (const one of form.querySelectorAll("textarea, input:not([type=hidden], [type=radio])")) one.value = "";
      box.focus();
    }
  });
  const over = () => tellPoints() === false;
  live.addEventListener("input", ({ target }) => {
    if (target.name?.startsWith("text-")) {
      if (target.value) keep(drafts + target.name, { text: target.value, base: null }); else drop(drafts + target.name);
    }
    if (!target.name?.startsWith("rate-") || over()) return;
    clearTimeout(soon); // choices are saved by themselves
    soon = setTimeout(() => give(target.form), 700);
  });

  const told = new URL(live.dataset.room, location.origin);
  hear(told, (data) => { away.hidden = true; change(data) }, (lost) => {
    away.hidden = !lost;
    away.textContent = lost ? away.dataset.said : "";
  });
  fill(JSON.parse(own.dataset.ballot));
  typed(JSON.parse(own.dataset.typed));
  restore();
  tick();
  setInterval(tick, 1_000);

  return {
    // A text that was refused goes back into its box, if that is still there and empty.
    takeBack({ texts }, reply, field) {
      const box = live.querySelector(`[name="${CSS.escape(field)}"]`);
      if (!box || box.value.trim()) return false;
      box.value = texts[field];
      keep(drafts + field, { text: texts[field], base: null });
      return true;
    },
    finish(_done, reply) {
      if (!waiting().length || reply.refused) say(reply.said);
      if (reply.saved) takeOwn(reply);
      showLeft();
    },
  };
})();

// The stream of a room: it is heard while the page is seen, and a phone that has slept hears at once where the room is.
function hear(address, heard, lost) {
  let events, quiet;
  const alive = () => { clearTimeout(quiet); quiet = setTimeout(() => { lost(true); start() }, 40_000) };
  const start = () => {
    events?.close();
    if (document.hidden) return clearTimeout(quiet);
    alive();
    events = new EventSource(address);
    events.onopen = () => { lost(false); alive() };
    events.addEventListener("beat", alive);
    events.onmessage = ({ data }) => {
      const told = JSON.parse(data);
      address.searchParams.set("after", told.number);
      alive();
      heard(told);
    };
    events.onerror = () => {
      lost(true);
      if (events.readyState === EventSource.CLOSED) setTimeout(start, 2_000 + 3_000 * Math.random());
    };
  };
  document.addEventListener("visibilitychange", start);
  addEventListener("online", start);
  addEventListener("offline", () => lost(true));
  start();
}
if (live?.dataset.rooms) {
  let first = true;
  hear(new URL(live.dataset.rooms, location.origin), () => { if (!first) location.reload(); first = false }, () => {});
}
