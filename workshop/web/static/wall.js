// The wall: it shows what the room is at as it comes by the stream, lets the timer run, and says when the connection
// is lost while it goes on showing what it had.
const wall = document.getElementById("wall"), shown = document.getElementById("shown");
const timer = document.getElementById("timer"), lost = document.getElementById("lost");
const address = new URL(wall.dataset.stream, location.origin);
let ends = Number(wall.dataset.ends) || 0, stands = wall.dataset.stands, ahead = 0, events, quiet, latest = Date.now();

// The address is as this wall was opened, and where it was opened for one group, so are the code and its picture.
function place() {
  for (const name of ["place", "code", "group"]) {
    if (!wall.dataset[name]) continue;
    for (const one of shown.querySelectorAll(`[data-${name}]`)) one.textContent = wall.dataset[name];
  }
  if (wall.dataset.qr) for (const one of shown.querySelectorAll("[data-qr]")) one.src = wall.dataset.qr;
}
function tick() {
  const seconds = ends ? Math.max(0, Math.round((ends - Date.now() - ahead) / 1_000)) : stands;
  timer.hidden = seconds === null || seconds === undefined || seconds === "";
  const clock = `${Math.floor(seconds / 60)}.${String(seconds % 60).padStart(2, "0")}`;
  timer.textContent = timer.hidden ? "" : ends && seconds === 0 ? wall.dataset.over : clock;
  wall.classList.toggle("timed", !timer.hidden);
  timer.classList.toggle("over", !timer.hidden && Boolean(ends) && seconds === 0);
}
function isLost(yes) {
  if (lost.hidden === !yes) return;
  lost.hidden = !yes;
  const time = new Date(latest).toLocaleTimeString(document.documentElement.lang, { hour: "numeric", minute: "2-digit" });
  lost.textContent = yes ? wall.dataset.lost.replace("{time}", time) : "";
}
function alive() {
  clearTimeout(quiet);
  latest = Date.now();
  quiet = setTimeout(() => { isLost(true); start() }, 40_000);
}
// As large as fits, and what does not fit is made smaller, down to what can still be read.
function fit() {
  const page = document.documentElement;
  const isTooLarge = (size) => {
    page.style.setProperty("font-size", `calc(var(--base) * ${size / 100})`);
    return page.scrollHeight > innerHeight + 2 || page.scrollWidth > innerWidth + 2;
  };
  let size = 160;
  while (size > 55 && isTooLarge(size)) size -= 5;
}
function start() {
  events?.close();
  events = new EventSource(address);
  alive();
  events.onopen = () => { isLost(false); alive() };
  events.addEventListener("beat", alive);
  events.onmessage = ({ data }) => {
    const told = JSON.parse(data);
    address.searchParams.set("after", told.number);
    ({ ends, left: stands } = told);
    ahead = told.now - Date.now();
    document.documentElement.dataset.look = told.look;
    shown.innerHTML = told.html;
    place();
    tick();
    fit();
    isLost(false);
    alive();
  };
  events.onerror = () => {
    isLost(true);
    if (events.readyState === EventSource.CLOSED) setTimeout(start, 2_000 + 3_000 * Math.random());
  };
}
addEventListener("online", start);
addEventListener("offline", () => isLost(true));
addEventListener("resize", fit);
place();
tick();
setInterval(tick, 500);
document.fonts.ready.then(fit);
start();
