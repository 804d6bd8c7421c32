// Drafts and an outbox on this device, on every page of a participant's.
//
// Every text is kept under a name of its own, so that two tabs never write over each other's. What is sent goes to the
// outbox first, with a key that makes the server keep it once, however often and from however many tabs it arrives; so
// tabs need no lock. It leaves the outbox when the server has said “saved” or “refused”, and is sent again until then.
// Nothing here needs https: no randomUUID, no locks, no service worker. With answers.js and live.js it is sent as one.
const DRAFT = "kutomo-draft:", OUTBOX = "kutomo-outbox:";
const SOON_MS = 4_000, SLEPT_MS = 10_000, HANGS_MS = 40_000, AGAIN_MS = 1_000;
const AGAIN_AT_MOST_MS = 30_000, PAUSE_AT_MOST_S = 120;
const device = document.body.dataset.deviceName; // the name under which texts of this page's participant are kept
const drafts = `${DRAFT}${device}:`;
const byId = (id) => document.getElementById(id);
const same = (one, other) => (one ?? "").normalize().trim() === (other ?? "").normalize().trim();

// What the browser does not keep, because it is full or forbidden, stands in memory for as long as the page is open.
const unkept = new Map();
const names = (prefix) => {
  const found = new Set(unkept.keys());
  try { for (let at = 0; at < localStorage.length; at++) found.add(localStorage.key(at)) } catch { /* forbidden */ }
  return [...found].filter((name) => name.startsWith(prefix)).sort();
};
const read = (name) => {
  if (unkept.has(name)) return unkept.get(name);
  try { return JSON.parse(localStorage.getItem(name)) } catch { return null }
};
const keep = (name, value) => { // whether it is kept when the page is left
  try { localStorage.setItem(name, JSON.stringify(value)); unkept.delete(name) } catch { unkept.set(name, value) }
  return !unkept.has(name);
};
const drop = (name) => {
  unkept.delete(name);
  try { localStorage.removeItem(name) } catch { /* forbidden */ }
};
addEventListener("beforeunload", (event) => { if (unkept.size) event.preventDefault() });

// What is said about the outbox.
const status = byId("status");
let hasWaited = false; // for another try, since somebody pressed “send”
const say = (text) => { if (status && status.textContent !== text) status.textContent = text };
const sayWaiting = () => say(status?.dataset[unkept.size ? "open" : "waiting"]);

// The outbox: what was sent first goes first. A tab sends its own also when another tab has sent it already, and so
// hears the same answer.
const own = new Map();
const item = (name) => own.get(name) ?? read(name);
const waiting = () => [...new Set([...names(OUTBOX), ...own.keys()])].filter(item).sort();
const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
function put(sent) {
  const last = Number(waiting().pop()?.slice(OUTBOX.length).split(":")[0] ?? 0);
  const name = `${OUTBOX}${String(Math.max(Date.now(), last + 1)).padStart(15, "0")}:${sent.key}`;
  own.set(name, sent);
  return keep(name, sent);
}

let request, again, failures = 0;
async function send() {
  if (request) return;
  clearTimeout(again);
  const blocked = new Set(); // participants whose first one did not go through: order is kept
  let pause = 0;
  for (;;) {
    const name = waiting().find((one) => !blocked.has(item(one).device));
    if (!name) break;
    const sent = item(name), reply = await post(sent);
    if (reply.saved || reply.refused) {
      failures = 0;
      finish(name, sent, reply);
    } else {
      blocked.add(sent.device);
      pause = Math.max(pause, reply.pause);
      hasWaited = true;
      sayWaiting();
    }
  }
  if (blocked.size) {
    const backoff = Math.min(AGAIN_AT_MOST_MS, AGAIN_MS * 2 ** failures++) * (0.5 + Math.random());
    again = setTimeout(send, Math.max(backoff, pause * (1 + Math.random() / 2)));
  }
}

async function post({ key, to, texts, over }) {
  const body = new URLSearchParams({ form: key, ...texts, ...over }).toString();
  const quit = new AbortController();
  request = { since: Date.now(), quit };
  const hangs = setTimeout(() => quit.abort(), HANGS_MS), slow = setTimeout(sayWaiting, SOON_MS);
  try {
    const reply = await fetch(to, {
      method: "POST", body, redirect: "error", signal: quit.signal,
      keepalive: body.length < 30_000, // then it goes on when the page is closed; browsers allow it to small ones
      headers: { Accept: "application/json", "Content-Type": "application/x-www-form-urlencoded" },
    });
    const told = await reply.json().catch(() => ({})); // a page of somebody else's, such as a network's log-in
    if (told.saved === key || told.refused) return told;
    if (reply.status === 413) return { refused: "too large", said: status?.dataset.refused };
    return { pause: 1_000 * Math.min(PAUSE_AT_MOST_S, Number(reply.headers.get("Retry-After")) || 0) };
  } catch {
    return { pause: 0 };
  } finally {
    clearTimeout(hangs);
    clearTimeout(slow);
    request = undefined;
  }
}

function finish(name, done, reply) {
  if (reply.saved) {
    // What was written on top of this one is not written over somebody else's.
    done.known = { ...done.known, ...reply.over };
    for (const next of waiting()) {
      const follower = item(next);
      if (follower.after !== done.key) continue;
      follower.known = done.known;
      for (const mark in follower.over) follower.over[mark] = done.known[mark] ?? follower.over[mark];
      if (!own.has(next) || read(next)) keep(next, follower);
    }
  }
  own.delete(name);
  const back = reply.saved ? [] : Object.keys(done.texts).filter((field) => !reply.kept?.includes(field));
  const onPage = done.device === device && (page || room);
  for (const field of back) if (!onPage?.takeBack(done, reply, field)) giveBack(done, reply, field);
  drop(name); // only now: until here the text stands in the outbox
  if (onPage) return onPage.finish(done, reply);
  if (reply.refused) say(left ? reply.said : `${reply.said} ${status?.dataset.refused}`);
  else if (!waiting().length) say(reply.said);
  showLeft();
}

function giveBack({ device, texts }, reply, field) {
  if (!texts[field].trim()) return;
  const name = `${DRAFT}${device}:${field}`, newer = read(name);
  const why = reply.fields?.[field] ?? reply.said;
  if (newer && !same(newer.text, texts[field])) keep(name, { ...newer, other: newer.other ?? texts[field] });
  else keep(name, { text: texts[field], base: null, other: reply.standing?.[field], why });
}

// What this device keeps for questions that are not on the page.
const left = byId("left"), unsent = byId("unsent");
function showLeft() {
  if (unsent) unsent.hidden = !names(drafts).length;
  if (!left) return;
  const elsewhere = document.querySelector("form[data-answers]")?.dataset.elsewhere.split(" ") ?? [];
  const lost = names(drafts).filter((name) => {
    const field = name.slice(drafts.length);
    return !byId(field) && !elsewhere.includes(field); // a question on another page is not lost
  });
  left.hidden = !lost.length;
  left.querySelector(".own-lines").textContent =
    lost.map(read).flatMap(({ text, other }) => [text, other]).filter((text) => text?.trim()).join("\n\n");
  left.querySelector("button").onclick = () => { lost.forEach(drop); showLeft() };
}

