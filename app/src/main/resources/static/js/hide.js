// A page with something private on it goes from the screen when nobody touches it, and never comes back from a cache.
"use strict";

(() => {
  const script = document.currentScript;
  const after = script.dataset.hidesAfter * 1000;
  const oneMinute = 60000;
  let touched = Date.now();
  let told = Date.now();

  function away() {
    document.documentElement.hidden = true;
    location.replace(script.dataset.away);
  }

  // Whoever types for long is here all the same, and the server should know.
  function touch() {
    const now = Date.now();
    if (now - touched >= after) {
      away();
      return;
    }
    touched = now;
    if (now - told >= oneMinute) {
      told = now;
      fetch(script.dataset.here, { cache: "no-store", redirect: "manual" }).catch(() => {});
    }
  }

  for (const kind of ["keydown", "pointerdown", "pointermove", "scroll", "input"]) {
    addEventListener(kind, touch, { passive: true });
  }

  // By the clock rather than by a long timer, which stands still while a device sleeps.
  setInterval(() => {
    if (Date.now() - touched >= after) {
      away();
    }
  }, 1000);

  addEventListener("pagehide", () => {
    document.documentElement.hidden = true;
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      document.documentElement.hidden = true;
      location.reload();
    }
  });
})();
