// The server tells that something is new, as a number. It is heard only while the page is seen: a phone in a pocket
// rests. A browser has six connections to one server, so all that listen on one page share a stream.
const SOON = 5_000, LATE = 300_000;
const streams = new Map();

export function listen(address, heard) {
  const url = new URL(address, location.origin), name = url.pathname;
  if (!streams.has(name)) streams.set(name, stream(url));
  const shared = streams.get(name), one = { heard, after: url.searchParams.get("after") };
  shared.listeners.add(one);
  if (Number(shared.latest) > Number(one.after)) shared.tell(one);
  return () => {
    shared.listeners.delete(one);
    if (shared.listeners.size) return;
    shared.stop();
    if (streams.get(name) === shared) streams.delete(name);
  };
}

function stream(url) {
  const shared = { listeners: new Set(), latest: url.searchParams.get("after") };
  let events, again, wait = SOON;
  const close = () => { clearTimeout(again); events?.close(); events = undefined };
  const start = () => {
    close();
    if (document.hidden) return;
    events = new EventSource(url);
    events.onopen = () => { wait = SOON };
    events.onmessage = ({ data }) => {
      url.searchParams.set("after", data);
      shared.latest = data;
      for (const one of [...shared.listeners]) shared.tell(one);
    };
    events.onerror = () => {
      if (events.readyState !== EventSource.CLOSED) return; // the browser tries again by itself
      close();
      again = setTimeout(start, wait);
      wait = Math.min(2 * wait, LATE);
    };
  };
  shared.tell = (one) => {
    if (one.after === shared.latest) return;
    one.after = shared.latest;
    one.heard(Number(shared.latest));
  };
  shared.stop = () => { document.removeEventListener("visibilitychange", start); close() };
  document.addEventListener("visibilitychange", start);
  start();
  return shared;
}

for (const notice of document.querySelectorAll("[data-live]")) {
  const shown = Number(new URL(notice.dataset.live, location.origin).searchParams.get("after"));
  listen(notice.dataset.live, (asked) => {
    notice.hidden = asked === shown;
    notice.querySelector("[role=status]").textContent =
      asked === shown ? "" : asked ? notice.dataset.changed : notice.dataset.ended;
  });
}
