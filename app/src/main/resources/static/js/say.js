// What is written is read after each pause in typing, and shown where it belongs. Without this script a button does it.
"use strict";

(() => {
  const pauseMs = 250;
  const quietMs = 1200;
  const form = document.querySelector("form[data-live]");
  const heard = document.getElementById("heard");
  const text = document.getElementById("text");
  const tooLong = document.querySelector("[data-too-long]");
  const limit = Number(form.dataset.limit) || Infinity;
  let pause = 0;
  let quiet = 0;
  let underway = null;
  let missed = false;

  // What the server sent last for each part. What a reader does to it, such as to open something, is no news.
  const served = new Map([...document.querySelectorAll("[data-part]")].map((part) => [part.id, part.innerHTML]));

  // A copy of the message lies below the text and carries the underlines.
  const mirror = text && document.createElement("div");
  let marks = [];

  function double() {
    mirror.className = "mirror";
    mirror.setAttribute("aria-hidden", "true");
    mirror.dir = "auto";
    text.parentElement.classList.add("doubled");
    text.parentElement.append(mirror);
    document.querySelector(".say").classList.add("doubling");
    showMarks();
  }

  // What is drawn, as pieces of text that are marked or not; signs are kept apart from the text.
  function piecesOf(marked) {
    return [...marked.childNodes].map((node) => {
      if (node.nodeType === Node.TEXT_NODE) {
        return { text: node.data, look: "", signs: [] };
      }
      const signs = [...node.querySelectorAll(".sign")].map((sign) => sign.dataset.sign);
      const words = [...node.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE);
      return { text: words.map((child) => child.data).join(""), look: node.className, signs };
    });
  }

  function showMarks() {
    const marked = document.querySelector("#reading .marked");
    const pieces = marked ? piecesOf(marked) : [];
    const same = pieces.map((piece) => piece.text).join("") === text.value;
    marks = same ? pieces : [{ text: text.value, look: "", signs: [] }];
    draw();
  }

  function draw() {
    mirror.replaceChildren();
    // What is too long to be read has no marks, and a word without end is slow to lay out twice.
    if (text.value.length > limit) {
      return;
    }
    for (const piece of marks) {
      mirror.append(piece.look ? drawn(piece) : piece.text);
    }
    // A line that is still empty has its height too.
    mirror.append("\u200b");
  }

  function drawn(piece) {
    const mark = document.createElement("mark");
    mark.className = piece.look;
    mark.append(piece.text);
    for (const sign of piece.signs) {
      const badge = document.createElement("b");
      badge.className = sign === "\u2713" ? "sign tick" : "sign";
      badge.textContent = sign;
      mark.append(badge);
    }
    return mark;
  }

  // While somebody types, the marks before and after the change stay where they are.
  function follow() {
    const before = marks.map((piece) => piece.text).join("");
    const now = text.value;
    const most = Math.min(before.length, now.length);
    let head = 0;
    while (head < most && before[head] === now[head]) {
      head += 1;
    }
    let tail = 0;
    while (tail < most - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) {
      tail += 1;
    }
    const typed = { text: now.slice(head, now.length - tail), look: "", signs: [] };
    marks = [...within(0, head), typed, ...within(before.length - tail, before.length)];
    draw();
  }

  // The pieces between two places; one that is cut is no longer what was marked.
  function within(from, to) {
    const pieces = [];
    let at = 0;
    for (const piece of marks) {
      const words = piece.text.slice(Math.max(0, from - at), Math.max(0, to - at));
      if (words) {
        pieces.push(words === piece.text ? piece : { text: words, look: "", signs: [] });
      }
      at += piece.text.length;
    }
    return pieces;
  }

  function place(answer) {
    const parts = new DOMParser().parseFromString(answer, "text/html").querySelectorAll("[data-part]");
    missed = false;
    for (const part of parts) {
      const old = document.getElementById(part.id);
      if (!old || served.get(part.id) === part.innerHTML) {
        continue;
      }
      // Nobody's cursor is taken away: it is read again once the cursor has moved on.
      if (old.contains(document.activeElement)) {
        missed = true;
      } else {
        replace(old, part);
      }
    }
    if (text) {
      showMarks();
    }
    clearTimeout(quiet);
    quiet = setTimeout(tell, quietMs);
  }

  function replace(old, part) {
    served.set(old.id, part.innerHTML);
    const opened = [...old.querySelectorAll("details[open]")].map(about);
    old.replaceChildren(...part.childNodes);
    for (const one of old.querySelectorAll("details")) {
      // A mark may be a little wider or narrower the next time, and is the same to a reader.
      one.open = opened.some((words) => words.includes(about(one)) || about(one).includes(words));
    }
    old.dataset.says = part.dataset.says || "";
    const field = document.querySelector(`[aria-describedby~="${old.id}"]`);
    if (field && old.querySelector(".amiss")) {
      field.setAttribute("aria-invalid", "true");
    } else if (field) {
      field.removeAttribute("aria-invalid");
    }
    offerCopies(old);
  }

  // The words of the message that something to open is about.
  function about(details) {
    return details.parentElement.querySelector("q").textContent;
  }

  // Said once the writer has been still for a while, and only if it is something new.
  function tell() {
    const says = [...document.querySelectorAll("[data-part]")].map((part) => part.dataset.says).filter(Boolean).join(" ");
    if (heard.textContent !== says) {
      heard.textContent = says;
    }
  }

  async function read() {
    if (underway) {
      underway.abort();
    }
    underway = new AbortController();
    const mine = underway;
    try {
      const answer = await fetch(form.dataset.live, {
        method: "POST",
        body: new URLSearchParams(new FormData(form)),
        cache: "no-store",
        redirect: "error",
        signal: mine.signal,
      });
      const words = await answer.text();
      if (answer.ok && mine === underway) {
        place(words);
      }
    } catch {
      // Another request has taken its place, or the server is away: the button is still there.
    }
  }

  function later() {
    clearTimeout(pause);
    clearTimeout(quiet);
    if (text) {
      const over = text.value.length > limit;
      tooLong.textContent = over ? tooLong.dataset.tooLong.replace("{0}", text.value.length.toLocaleString(document.documentElement.lang)) : "";
      text.setAttribute("aria-invalid", String(over));
      if (over) {
        return;
      }
    }
    pause = setTimeout(read, pauseMs);
  }

  function offerCopies(within) {
    for (const button of navigator.clipboard ? within.querySelectorAll("[data-copies]") : []) {
      button.hidden = false;
    }
  }

  async function copy(button) {
    const source = document.querySelector(button.dataset.copies);
    const status = button.parentElement.querySelector("[role=status]");
    try {
      await navigator.clipboard.writeText(source.value === undefined ? source.textContent : source.value);
      status.textContent = button.dataset.copied;
    } catch {
      select(source);
      status.textContent = button.dataset.selected;
    }
  }

  function select(source) {
    if (source.select) {
      source.focus();
      source.select();
    } else {
      getSelection().selectAllChildren(source);
    }
  }

  // A word that is picked goes into its part at once.
  function pick(button) {
    const at = button.value.indexOf(":");
    const field = document.getElementById(button.value.slice(0, at));
    const word = button.value.slice(at + 1);
    const before = field.value.trim();
    field.value = before ? form.dataset.joins.replace(/\{[01]\}/g, (place) => (place === "{0}" ? before : word)) : word;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  addEventListener("input", (event) => {
    if (event.target.form !== form || event.target.closest("[data-part]")) {
      return;
    }
    if (event.target === text) {
      follow();
    }
    later();
  });

  addEventListener("focusout", (event) => {
    const part = event.target.closest("[data-part]");
    if (missed && part && !part.contains(event.relatedTarget)) {
      later();
    }
  });

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button && button.name === "pick") {
      event.preventDefault();
      pick(button);
    } else if (button && button.dataset.copies) {
      copy(button);
    }
  });

  offerCopies(document);
  if (text) {
    double();
  }
})();
