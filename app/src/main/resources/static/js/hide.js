// A page with something private on it goes from the screen when nobody touches it, and never comes back from a cache.
"use strict";

(() => {
  const script = document.currentScript;
  const after = script.dataset.hidesAfter * 1000;
  const oneMinute = 60000;
  let touched = Date.now();
  let told = Date.now();
  let typedInto = null;
  let gone = false;

  function away() {
    if (gone) {
      return;
    }
    gone = true;
    document.documentElement.hidden = true;
    if (typedInto) {
      takeAlong(typedInto);
    } else {
      const back = script.dataset.back;
      location.replace(script.dataset.away + (back ? "?to=" + encodeURIComponent(back) : ""));
    }
  }

  // What was typed and not sent yet goes along, is sealed by the server, and comes back when the page is opened again.
  function takeAlong(form) {
    const carrier = document.createElement("form");
    carrier.method = "post";
    carrier.action = script.dataset.away + "/typed";
    const carry = (name, value) => {
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = name;
      field.value = value;
      carrier.append(field);
    };
    carry("to", new URL(form.action).pathname);
    for (const [name, value] of new FormData(form)) {
      if (typeof value === "string") {
        carry(name === "_csrf" ? name : "kept." + name, value);
      }
    }
    document.body.append(carrier);
    carrier.submit();
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

  addEventListener("input", (event) => {
    const form = event.target.form;
    if (form && form.method === "post") {
      typedInto = form;
    }
  });

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
