// Questions that are answered by choosing, read and written as one text, as the server writes it (workshop/forms.py).
// To the page each looks like a text box: it has a value, a name, and an event when it changes.
const PICKS = {
  scale: { read: chosen, write: choose },
  single: { read: chosen, write: choose },
  multiple: {
    read: (field) => ticks(field).filter((one) => one.checked).map((one) => one.value).sort().join(" "),
    write: (field, text) => ticks(field).forEach((one) => { one.checked = text.split(" ").includes(one.value) }),
  },
  ranking: {
    read: (field) => placed(field).map((one) => one.dataset.key).join(" "),
    write: (field, text) => field.querySelectorAll("select").forEach((one) => {
      const place = text.split(" ").indexOf(one.dataset.key) + 1;
      one.value = place || "";
    }),
  },
  roster: { read: readRoster, write: writeRoster },
};

function ticks(field) { return Array.from(field.querySelectorAll("[type=checkbox]")) }
function chosen(field) { return field.querySelector("[type=radio]:checked")?.value ?? "" }
function choose(field, text) {
  for (const one of field.querySelectorAll("[type=radio]")) one.checked = one.value === text;
}
function placed(field) {
  const given = Array.from(field.querySelectorAll("select")).filter((one) => one.value);
  return given.sort((one, other) => one.value - other.value);
}
// Whoever gets a place that is taken changes places with the one who had it; what is left moves up.
function makeRoom(field, moved) {
  const taken = Array.from(field.querySelectorAll("select")).find((one) => one !== moved && one.value === moved.value);
  if (moved.value && taken) taken.value = moved.dataset.before ?? "";
  placed(field).forEach((one, at) => { one.value = at + 1 });
  for (const one of field.querySelectorAll("select")) one.dataset.before = one.value;
}

const lineOf = (row) => Object.fromEntries(
  Array.from(row.querySelectorAll("[data-part]"), (one) => [one.dataset.part, one.value.trim().replace(/\s+/g, " ")]));
function readRoster(field) {
  const rows = Array.from(field.querySelectorAll(".partner"));
  const lines = rows.map((row) => ({ ...lineOf(row), known: row.hasAttribute("data-known") }))
    .filter(({ name, level, known }) => name && (level || !known))
    .map(({ name, level, trust }) => [name, `${level}\t${trust}\t${name}`])
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  const own = field.querySelector("[data-part=own]").value.trim().replace(/\s+/g, " ");
  return lines.length ? [own, ...lines.map(([, line]) => line)].join("\n") : "";
}
function writeRoster(field, text) {
  const [own, ...lines] = text.split("\n");
  if (text) field.querySelector("[data-part=own]").value = own;
  const left = new Map(lines.map((line) => { const [level, trust, name] = line.split("\t"); return [name, { level, trust }] }));
  const fill = (row, name, { level = "", trust = "" } = {}) => {
    for (const [part, value] of Object.entries({ name, level, trust })) row.querySelector(`[data-part=${part}]`).value = value;
  };
  for (const row of field.querySelectorAll(".partner[data-known]")) {
    const { name } = lineOf(row);
    fill(row, name, left.get(name));
    left.delete(name);
  }
  for (const [name, told] of left) fill(freeRow(field), name, told);
}
// The first empty line for an organisation that is not in the list; another one when all are filled.
function freeRow(field) {
  const rows = Array.from(field.querySelectorAll(".partner:not([data-known])"));
  return rows.find((row) => !lineOf(row).name) ?? anotherRow(field, rows.at(-1));
}
function anotherRow(field, last) {
  const row = last.cloneNode(true), number = field.querySelectorAll(".partner").length;
  for (const one of row.querySelectorAll("[id], [for]")) {
    for (const name of ["id", "name", "htmlFor"]) if (one[name]) one[name] = one[name].replace(/\d+$/, number);
  }
  for (const one of row.querySelectorAll("input, select")) one.value = "";
  last.after(row);
  return row;
}

// The answer in a person's words.
function inWords(field, text) {
  if (field.dataset.pick === "roster") return text.split("\n").map((line) => line.split("\t").at(-1)).join("\n");
  const label = (key) => field.dataset.pick === "ranking"
    ? field.querySelector(`select[data-key="${CSS.escape(key)}"]`)?.labels[0]
    : field.querySelector(`[value="${CSS.escape(key)}"]`)?.closest("label");
  return text.split(" ").map((key) => label(key)?.textContent.trim() ?? key).join("\n");
}

function pick(field) {
  const kind = PICKS[field.dataset.pick], hears = [];
  const read = () => kind.read(field);
  field.addEventListener("input", (event) => {
    if (field.dataset.pick === "ranking") makeRoom(field, event.target);
    if (field.dataset.pick === "roster") {
      const free = Array.from(field.querySelectorAll(".partner:not([data-known])"));
      if (free.every((row) => lineOf(row).name)) anotherRow(field, free.at(-1));
    }
    for (const hear of hears) hear();
  });
  if (field.dataset.pick === "ranking") makeRoom(field, {});
  // Without this script there are several empty lines; with it the next one comes when the last is filled.
  Array.from(field.querySelectorAll(".partner:not([data-known])")).filter((row) => !lineOf(row).name).slice(1)
    .forEach((row) => row.remove());
  return {
    inWords: (text) => inWords(field, text),
    name: field.id, defaultValue: read(), dataset: field.dataset,
    get value() { return read() },
    set value(text) { kind.write(field, text) },
    addEventListener: (_kind, hear) => hears.push(hear),
    focus: () => field.querySelector("input:not([type=hidden]), select").focus(),
    after: (...elements) => field.append(...elements),
    setAttribute: () => field.classList.add("wrong"),
    removeAttribute: () => field.classList.remove("wrong"),
  };
}
