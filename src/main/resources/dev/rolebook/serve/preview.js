// Added to each page by the preview, never part of a published site: loads the page again when it
// changed, and shows what is wrong with the content over it.
(() => {
  "use strict";
  const version = document.currentScript.dataset.version;
  const patience = 3000;
  let stream;
  let shown = "";
  let giveUp = 0;

  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = "/_preview/preview.css";
  const box = document.createElement("div");
  box.setAttribute("role", "status");
  root.append(style, box);

  function show(title, texts, open) {
    const key = JSON.stringify([title, texts]);
    if (key === shown) {
      return;
    }
    shown = key;
    box.replaceChildren();
    if (texts.length === 0) {
      host.remove();
      return;
    }
    const details = document.createElement("details");
    const summary = document.createElement("summary");
    details.open = open;
    details.className = open ? "broken" : "";
    summary.textContent = title;
    details.append(summary);
    for (const text of texts) {
      const block = document.createElement("pre");
      block.textContent = text;
      details.append(block);
    }
    if (!host.isConnected) {
      document.body.append(host);
    }
    box.append(details);
  }

  function listen() {
    close();
    const page = encodeURIComponent(location.pathname);
    stream = new EventSource("/_preview/events?page=" + page + "&version=" + version);
    stream.onopen = wait;
    stream.onmessage = (event) => {
      const news = JSON.parse(event.data);
      if (news.stale) {
        close();
        location.reload();
      } else {
        show(news.title, news.notices, news.broken);
      }
    };
    stream.onerror = () => {
      giveUp = giveUp || setTimeout(lost, patience);
    };
  }

  function wait() {
    clearTimeout(giveUp);
    giveUp = 0;
  }

  // The browser tries again by itself, unless it was refused.
  function lost() {
    giveUp = 0;
    show("The preview has stopped", ["Start it again: rolebook serve"], false);
    if (stream.readyState === EventSource.CLOSED) {
      listen();
    }
  }

  function close() {
    wait();
    if (stream) {
      stream.close();
    }
  }

  // A browser keeps only a few connections to one place, so a page that nobody sees lets go of its
  // own, and asks what happened when it is seen again.
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : listen()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", (event) => event.persisted && listen());
  if (!document.hidden) {
    listen();
  }
})();
