"use strict";
const language = document.documentElement.lang;
const amount = (cell) => {
  const words = cell.textContent.trim();
  const found = words.replace(/[\s\u00a0\u202f]/g, "").replace("\u2212", "-").replace(",", ".").match(/^-?\d+(\.\d+)?/);
  return found ? parseFloat(found[0]) : words;
};
for (const table of document.querySelectorAll("table[data-sorts]")) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, at) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      heads.forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const rows = [...table.tBodies[0].rows].map((row) => [amount(row.cells[at]), row]);
      rows.sort(([a], [b]) => {
        const numbers = typeof a === "number" && typeof b === "number";
        return (numbers ? a - b : String(a).localeCompare(String(b), language)) * (up ? 1 : -1);
      });
      table.tBodies[0].append(...rows.map(([, row]) => row));
    });
  });
}
for (const field of document.querySelectorAll("[data-finds]")) {
  const table = document.getElementById(field.dataset.finds);
  field.parentElement.hidden = false;
  field.addEventListener("input", () => {
    const wanted = field.value.toLocaleLowerCase(language);
    for (const row of table.tBodies[0].rows) {
      row.classList.toggle("hidden", !row.textContent.toLocaleLowerCase(language).includes(wanted));
    }
  });
}
addEventListener("hashchange", () => {
  const row = document.querySelector("tr.hidden:target");
  if (row) row.classList.remove("hidden");
});
