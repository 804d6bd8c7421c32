// What a page that works without this gets by it: a draft on this device, a count, and no sending twice by accident.
(() => {
  const prefix = "kutomo-draft:";
  const read = (name) => { try { return JSON.parse(localStorage.getItem(prefix + name)) } catch { return null } };
  const keep = (name, texts) => { try { localStorage.setItem(prefix + name, JSON.stringify(texts)) } catch { /* the browser keeps nothing */ } };
  const drop = (name) => { try { localStorage.removeItem(prefix + name) } catch { /* nothing is kept */ } };

  document.getElementById("problems")?.focus();
  const saved = document.querySelector("[data-saved]");
  if (saved) drop(saved.dataset.saved);

  for (const form of document.querySelectorAll("form[method=post]")) {
    let sent = false;
    form.addEventListener("submit", (event) => {
      const offline = document.getElementById("offline");
      if (sent) return event.preventDefault();
      if (offline) offline.textContent = "";
      if (offline && navigator.onLine === false) {
        event.preventDefault();
        offline.textContent = form.dataset.offline;
        return;
      }
      if (form.dataset.erase) drop(form.dataset.erase);
      sent = true;
      setTimeout(() => { sent = false }, 5000);
    });
    addEventListener("pageshow", () => { sent = false });
  }

  const form = document.querySelector("form[data-draft]");
  if (!form) return;
  const name = form.dataset.draft;
  const fields = [...form.querySelectorAll("textarea")];
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const limit = Number(form.dataset.limit);

  const counts = new Map(fields.map((field) => {
    const count = document.createElement("p");
    count.className = "count";
    count.hidden = true;
    field.after(count);
    return [field, count];
  }));
  const count = (field) => {
    const length = [...field.value].length;
    const shown = counts.get(field);
    shown.hidden = length === 0;
    shown.classList.toggle("over", length > limit);
    shown.textContent = form.dataset.count.replace("{count}", number.format(length)).replace("{limit}", number.format(limit));
  };

  const notice = document.getElementById("draft");
  const unsaved = "unsaved" in form.dataset; // the page came back with texts that the server does not have
  const keepDraft = () => keep(name, Object.fromEntries(
    fields.filter((field) => unsaved || field.value !== field.defaultValue).map((field) => [field.name, field.value])));
  const draft = read(name) ?? {};
  let restored = false;
  for (const field of fields) {
    const text = draft[field.name];
    if (typeof text === "string" && text.trim() !== field.value.trim()) {
      field.value = text;
      restored = true;
    }
  }
  if (restored) {
    notice.hidden = false;
    notice.querySelector("[role=status]").textContent = form.dataset.restored;
    notice.querySelector("button").addEventListener("click", () => {
      for (const field of fields) { field.value = field.defaultValue; count(field) }
      drop(name);
      notice.hidden = true;
      fields[0].focus();
    });
  }
  if (unsaved) keepDraft();
  else if (!restored) drop(name);
  form.addEventListener("submit", keepDraft);

  for (const field of fields) {
    count(field);
    field.addEventListener("input", () => {
      count(field);
      keepDraft();
    });
  }
})();
