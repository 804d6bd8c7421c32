// The server tells that something is new, as a number. It is heard only while the page is seen: a phone in a pocket
// rests, and a browser has few connections to one server.
const SOON = 5_000, LATE = 300_000;

export function listen(address, heard) {
  const url = new URL(address, location.origin);
  let events, again, wait = SOON;
  const stop = () => { clearTimeout(again); events?.close(); events = undefined };
  const start = () => {
    stop();
    if (document.hidden) return;
    events = new EventSource(url);
    events.onopen = () => { wait = SOON };
    events.onmessage = ({ data }) => { url.searchParams.set("after", data); heard(Number(data)) };
    events.onerror = () => {
      if (events.readyState !== EventSource.CLOSED) return; // the browser tries again by itself
      stop();
      again = setTimeout(start, wait);
      wait = Math.min(2 * wait, LATE);
    };
  };
  document.addEventListener("visibilitychange", start);
  start();
  return () => { document.removeEventListener("visibilitychange", start); stop() };
}

for (const notice of document.querySelectorAll("[data-live]")) {
  const shown = Number(new URL(notice.dataset.live, location.origin).searchParams.get("after"));
  listen(notice.dataset.live, (asked) => {
    notice.hidden = asked === shown;
    notice.querySelector("[role=status]").textContent =
      asked === shown ? "" : asked ? notice.dataset.changed : notice.dataset.ended;
  });
}
