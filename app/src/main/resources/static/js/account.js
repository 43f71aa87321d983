// What makes the pages of an account smoother. Each of them works without it.
"use strict";

(() => {
  // A passphrase can be looked at.
  for (const secret of document.querySelectorAll(".secret")) {
    const input = secret.querySelector("input");
    const button = document.createElement("button");
    const word = (shown) => {
      button.textContent = shown ? secret.dataset.hide : secret.dataset.show;
      button.setAttribute("aria-pressed", String(shown));
    };
    button.type = "button";
    button.className = "plain";
    button.setAttribute("aria-controls", input.id);
    word(false);
    button.addEventListener("click", () => {
      const shown = input.type === "password";
      input.type = shown ? "text" : "password";
      word(shown);
      input.focus();
    });
    // A browser must not remember in its list of typed texts what was shown for a moment.
    input.form.addEventListener("submit", () => {
      input.type = "password";
    });
    secret.append(button);
  }

  // The recovery code can be printed and copied.
  const code = document.querySelector("[data-code]");
  if (code) {
    const tools = document.querySelector(".tools");
    const copied = tools.querySelector("[data-copied]");
    tools.hidden = false;
    tools.querySelector("[data-print]").addEventListener("click", () => print());
    tools.querySelector("[data-copy]").addEventListener("click", async () => {
      await navigator.clipboard.writeText(code.dataset.code);
      copied.textContent = copied.dataset.copied;
    });
    if (!navigator.clipboard) {
      tools.querySelector("[data-copy]").hidden = true;
    }
  }

  // Erasing begins by itself when the time to stop it has passed.
  const erase = document.querySelector("form[data-after]");
  if (erase) {
    requestAnimationFrame(() => erase.classList.add("counting"));
    const count = erase.querySelector(".count");
    let left = Number(erase.dataset.after);
    count.textContent = left;
    const timer = setInterval(() => {
      left -= 1;
      if (left > 0) {
        count.textContent = left;
      } else {
        clearInterval(timer);
        erase.requestSubmit();
      }
    }, 1000);
    addEventListener("pagehide", () => clearInterval(timer));
  }
})();
