// How far a file is. Without this script the forms do the same, and the browser shows what it knows.
"use strict";

(() => {
  const zip = "application/zip";
  /** Larger ones go the plain way, since what is saved from here is in memory first. */
  const largestHereBytes = 200e6;

  function showing(form) {
    const box = form.querySelector(".progress");
    const bar = box.querySelector("progress");
    const words = form.querySelector(".progress-words");
    return {
      begin: (text) => {
        form.querySelector("button").disabled = true;
        box.hidden = false;
        bar.removeAttribute("value");
        words.textContent = text;
      },
      at: (share) => {
        bar.value = Math.min(share, 1);
      },
      say: (text) => {
        words.textContent = text;
      },
      end: (text) => {
        form.querySelector("button").disabled = false;
        box.hidden = true;
        words.textContent = text;
      },
    };
  }

  /** Puts the main part of an answer in place of ours. */
  function show(html) {
    const main = new DOMParser().parseFromString(html, "text/html").getElementById("main");
    document.getElementById("main").replaceWith(document.adoptNode(main));
    (main.querySelector("[data-problem], [role=alert]") || main).focus();
    scrollTo(0, 0);
  }

  async function read(answer, progress) {
    const total = Number(answer.headers.get("Archive-Bytes"));
    const parts = [];
    let size = 0;
    const reader = answer.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      size += part.value.length;
      progress.at(size / total);
    }
    return new Blob(parts, { type: zip });
  }

  function save(file) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = "securebase.zip";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60e3);
  }

  async function take(form, progress) {
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (answer.redirected) {
      location.assign(answer.url);
    } else if (answer.headers.get("Content-Type").startsWith(zip)) {
      save(await read(answer, progress));
      progress.end(form.dataset.done);
    } else {
      show(await answer.text());
    }
  }

  function exporting(form) {
    const progress = showing(form);
    progress.begin(form.dataset.running);
    take(form, progress).catch(() => progress.end(form.dataset.failed));
  }

  function importing(form) {
    const progress = showing(form);
    const file = form.querySelector("[type=file]").files[0];
    if (file.size > Number(form.dataset.limit)) {
      progress.end(form.dataset.large);
      return;
    }
    const request = new XMLHttpRequest();
    request.upload.addEventListener("progress", (sent) => progress.at(sent.loaded / sent.total));
    request.upload.addEventListener("load", () => progress.say(form.dataset.looking));
    request.addEventListener("load", () => answered(request, form));
    request.addEventListener("error", () => progress.end(form.dataset.failed));
    request.open("POST", form.action);
    progress.begin(form.dataset.running);
    request.send(new FormData(form));
  }

  /** Whoever is signed out meanwhile is led to another page than the one that was asked. */
  function answered(request, form) {
    if (new URL(request.responseURL).pathname === new URL(form.action).pathname) {
      show(request.responseText);
    } else {
      location.assign(request.responseURL);
    }
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.matches("[data-export]") && Number(form.dataset.bytes || 0) < largestHereBytes) {
      event.preventDefault();
      exporting(form);
    } else if (form.matches("[data-import]")) {
      event.preventDefault();
      importing(form);
    }
  });
})();
