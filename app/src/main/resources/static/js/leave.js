// Leaving at once. Without this script the link does the same by way of the server.
"use strict";

(() => {
  const link = document.querySelector("[data-leave-to]");
  const presses = 3;
  const pauseMs = 5000;
  let count = 0;
  let last = 0;

  function leave() {
    document.documentElement.hidden = true;
    navigator.sendBeacon("/leave");
    location.replace(link.dataset.leaveTo);
  }

  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });

  // A capital letter is Shift and another key, so any other key starts the count anew.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Shift") {
      count = 0;
      return;
    }
    if (event.repeat) {
      return;
    }
    const now = Date.now();
    count = now - last <= pauseMs ? count + 1 : 1;
    last = now;
    if (count === presses) {
      leave();
    }
  });

  // A page kept in memory would show itself again on Back.
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      document.documentElement.hidden = false;
    }
  });
})();
