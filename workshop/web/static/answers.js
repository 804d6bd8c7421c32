// The page with the questions. A box has the text it began with (`start`), the server's (`saved`) and perhaps another
// of the same person's (`other`), which is shown beside it, so that neither takes the other's place.
const form = document.querySelector("form[data-answers]");
const page = form && (() => {
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const length = (text) => [...text].length;
  const restored = byId("restored"), refused = byId("refused"), receipt = byId("receipt");
  const chain = new Set(); // the keys of what this page's boxes stand on
  let latest, pressed, problems = [];

  const areas = Array.from(form.querySelectorAll("textarea, [data-pick]"), (one) =>
    one.dataset.pick ? pick(one) : one);
  const boxes = areas.map((area) => {
    const id = area.name.slice("text-".length); // as long as "pick-"
    const count = document.createElement("p");
    count.className = "count";
    area.after(count);
    return { area, name: area.name, over: form.elements[`over-${id}`], problem: byId(`problem-${id}`), count,
      saved: area.defaultValue, start: area.defaultValue };
  });
  const isChanged = (box) => box.start === null || !same(box.area.value, box.start);
  const limit = (box) => Number(box.area.dataset.limit ?? Infinity);
  const isTooLong = (box) => length(box.area.value.trim()) > limit(box);
  const isMissing = (box) => "required" in box.area.dataset && !box.area.value.trim();

  function show(box, text = box.area.value) {
    if (box.area.value !== text) box.area.value = text;
    box.count.hidden = !text || limit(box) === Infinity;
    box.count.classList.toggle("over", isTooLong(box));
    box.count.textContent = form.dataset.count
      .replace("{count}", number.format(length(text))).replace("{limit}", number.format(limit(box)));
    tellProgress();
    if (same(box.other, text)) box.other = null;
    box.panel?.remove();
    if (!box.other) return;
    box.panel = byId("other").content.firstElementChild.cloneNode(true);
    box.panel.querySelector(".own-lines").textContent = box.area.inWords?.(box.other) ?? box.other;
    box.panel.querySelector("button").addEventListener("click", () => {
      const other = box.other;
      box.other = box.area.value;
      show(box, other);
      keepDraft(box);
      box.area.focus();
    });
    box.count.after(box.panel);
  }
  function tellProgress() {
    const bar = byId("progress"), said = byId("progress-said");
    const done = Number(bar.dataset.elsewhere) + boxes.filter((box) => box.area.value.trim()).length;
    bar.value = done;
    said.textContent = said.dataset.said.replace("{done}", number.format(done)).replace("{count}", number.format(bar.max));
  }
  function keepDraft(box, why) {
    if (!isChanged(box) && !box.other) return drop(drafts + box.name);
    keep(drafts + box.name, { text: box.area.value, base: why ? null : box.start, other: box.other, why });
  }
  function tell() {
    for (const box of boxes) {
      const problem = problems.find(([name]) => name === box.name)?.[1] ?? "";
      box.problem.textContent = problem;
      box.problem.hidden = !problem;
      if (problem) box.area.setAttribute("aria-invalid", "true"); else box.area.removeAttribute("aria-invalid");
    }
    refused.hidden = !problems.length;
    refused.querySelector("ul").replaceChildren(...problems.map(([name, text]) => {
      const line = document.createElement("li"), words = document.createElement(name ? "a" : "span");
      if (name) words.href = `#${name}`;
      words.textContent = text;
      line.append(words);
      return line;
    }));
  }
  function refuse(...found) {
    problems = [...problems.filter(([name]) => !found.some(([again]) => again === name)), ...found];
    say("");
    tell();
    if (!hasWaited || !form.contains(document.activeElement)) refused.focus(); // nobody is taken from writing
  }

  // At first: what is saved, over it what waits in the outbox, and over that what was written since.
  for (const name of waiting()) {
    const sent = item(name);
    if (sent.device !== device) continue;
    own.set(name, sent);
    chain.add(latest = sent.key);
    for (const box of boxes) box.start = sent.texts[box.name] ?? box.start;
  }
  for (const box of boxes) {
    const draft = read(drafts + box.name);
    if ("unsaved" in form.dataset) { // the server sent the page back with texts that it did not keep
      box.start = null;
      show(box);
      keepDraft(box);
      continue;
    }
    let text = box.start;
    if (same(draft?.text, box.start) || !draft) box.other = draft?.other;
    else if (draft.base === null || same(draft.base, box.start)) {
      text = draft.text;
      box.other = draft.other ?? (draft.base === null ? box.start : null);
      if (draft.why) problems.push([box.name, draft.why]);
      else restored.hidden = false;
    } else box.other = same(draft.text, draft.base) ? draft.other : draft.text; // something newer has been saved
    show(box, text);
    keepDraft(box, draft?.why);
  }
  if (!("unsaved" in form.dataset)) tell();
  if (!restored.hidden) {
    const line = restored.querySelector("[role=status]");
    line.textContent = line.dataset.said;
    restored.querySelector("button").addEventListener("click", () => {
      for (const box of boxes) { box.other = null; show(box, box.start); keepDraft(box) }
      restored.hidden = true;
      boxes[0].area.focus();
    });
  }
  byId("keeps").hidden = !keep(`${drafts}probe`, 1);
  drop(`${drafts}probe`);

  for (const box of boxes) box.area.addEventListener("input", () => { show(box); keepDraft(box) });
  addEventListener("storage", ({ key, newValue }) => { // another tab writes into the same box
    const box = boxes.find((one) => drafts + one.name === key);
    if (!box) return;
    const theirs = newValue ? JSON.parse(newValue) : {};
    const isNew = (text) => text?.trim() && !same(text, box.area.value) && !same(text, box.start);
    box.other = [theirs.text, theirs.other].find(isNew);
    show(box);
    if (!newValue) keepDraft(box);
  });

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    hasWaited = false;
    problems = [];
    const changed = boxes.filter(isChanged), tooLong = changed.filter(isTooLong);
    if (tooLong.length) {
      return refuse(...tooLong.map((box) =>
        [box.name, form.dataset.tooLong.replace("{count}", number.format(length(box.area.value.trim())))
          .replace("{limit}", number.format(limit(box)))]));
    }
    const missing = boxes.filter(isMissing);
    if (missing.length) return refuse(...missing.map((box) => [box.name, form.dataset.required]));
    const next = form.dataset.next; // where the questions come one on a page
    if (next && !changed.length && !waiting().length) return location.assign(next);
    const hasText = (box) => box.area.value.trim() || box.saved.trim();
    if (!next && !boxes.some(hasText)) return refuse([boxes[0].name, form.dataset.empty]);
    tell();
    restored.hidden = true;
    if (changed.length) {
      const texts = Object.fromEntries(changed.map((box) => [box.name, box.area.value]));
      const over = Object.fromEntries(changed.map((box) => [box.over.name, box.over.value]));
      const sent = { key: newKey(), device, to: form.getAttribute("action"), texts, over, after: latest };
      for (const box of changed) drop(drafts + box.name); // makes room
      const isKept = put(sent);
      for (const box of changed) {
        box.other = null;
        if (!isKept) keepDraft(box); // as a draft there may be room
        box.start = box.area.value;
        show(box);
      }
      chain.add(pressed = latest = sent.key);
    } else if (!waiting().length) return say(status.dataset.saved);
    say(status.dataset.sending);
    wake();
  });

  return {
    // A text that was refused, back into its box, or beside it when something else has been written there since.
    takeBack({ texts, key }, { standing, over, fields, said }, field) {
      const box = boxes.find((one) => one.name === field);
      const overtakes = (one) => one.device === device && one.key !== key && field in one.texts;
      const isOnItsWay = waiting().map(item).some(overtakes);
      if (!box || isOnItsWay) return isOnItsWay;
      box.saved = standing?.[field] ?? box.saved;
      box.start = box.saved;
      box.over.value = over?.[box.over.name] ?? box.over.value;
      box.other = same(box.area.value, texts[field]) ? standing?.[field] : texts[field];
      show(box);
      keepDraft(box, fields?.[field] ?? said);
      return true;
    },
    finish(done, reply) {
      showLeft();
      for (const box of boxes) {
        if (!(reply.saved ? Object.keys(done.texts) : reply.kept ?? []).includes(box.name)) continue;
        box.saved = done.texts[box.name];
        keepDraft(box);
        if (chain.has(done.key)) box.over.value = (done.known ?? reply.over)[box.over.name];
      }
      if (reply.refused) {
        const fields = Object.entries(reply.fields ?? {});
        return refuse(...(fields.length ? fields : [["", reply.said]]));
      }
      receipt.hidden = false;
      if (waiting().length) return;
      say(reply.said);
      if (done.key === pressed && !hasWaited && !boxes.some(isChanged)) location.assign(reply.to);
    },
  };
})();

showLeft();
byId("problems")?.focus();

for (const other of document.querySelectorAll("form[method=post]:not([data-answers])")) {
  let sent = false;
  other.addEventListener("submit", (event) => {
    if (sent) return event.preventDefault();
    const mine = (name) => item(name).device === device;
    if ("erase" in other.dataset) [...names(drafts), ...waiting().filter(mine)].forEach(drop);
    sent = true;
    setTimeout(() => { sent = false }, 5_000);
  });
  addEventListener("pageshow", () => { sent = false });
}

function wake() {
  if (request && Date.now() - request.since > SLEPT_MS) request.quit.abort(); // it has slept with the phone
  send();
}
for (const happening of ["online", "focus", "pageshow"]) addEventListener(happening, wake);
const seen = () => { if (!document.hidden) wake() };
for (const happening of ["resume", "visibilitychange"]) document.addEventListener(happening, seen);
if (waiting().length) sayWaiting();
send();
