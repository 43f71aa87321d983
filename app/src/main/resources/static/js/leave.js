// Leaving at once. Without this script the link does the same by way of the server.
"use strict";

(() => {
  const link = document.querySelector("[data-leave-to]");
  const presses = 3;
  const pauseMs = 5000;
  let count = 0;
  let last = 0;
  let alone = false;

  function leave() {
    document.documentElement.hidden = true;
    navigator.sendBeacon("/leave");
    location.replace(link.dataset.leaveTo);
  }

  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });

  // Only a Shift pressed and let go by itself counts; a capital letter is Shift and another key.
  document.addEventListener("keydown", (event) => {
    alone = event.key === "Shift";
    if (!alone) {
      count = 0;
    }
  });

  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) {
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
