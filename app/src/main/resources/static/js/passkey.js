// Passkeys. Without this script a page says what is missing, and the passphrase works as ever.
"use strict";

(() => {
  const toBytes = (text) =>
    Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  const toText = (bytes) =>
    btoa(String.fromCharCode(...new Uint8Array(bytes)))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .replaceAll("=", "");

  // What the server asks, as the browser wants it: bytes instead of text.
  function question(json) {
    const descriptors = (list) => (list ?? []).map((one) => ({ ...one, id: toBytes(one.id) }));
    const asked = { ...json, challenge: toBytes(json.challenge) };
    asked.extensions = { prf: { eval: { first: toBytes(json.extensions.prf.eval.first) } } };
    if (json.user) {
      asked.user = { ...json.user, id: toBytes(json.user.id) };
      asked.excludeCredentials = descriptors(json.excludeCredentials);
    } else {
      asked.allowCredentials = descriptors(json.allowCredentials);
    }
    return asked;
  }

  // What goes to be checked. It is written down piece by piece, so that what opens the vault cannot slip in.
  function answer(credential, parts) {
    const response = Object.fromEntries(
      parts.filter((part) => credential.response[part]).map((part) => [part, toText(credential.response[part])]),
    );
    return {
      id: credential.id,
      rawId: toText(credential.rawId),
      type: credential.type,
      response,
      clientExtensionResults: {},
    };
  }

  // What opens the vault, as text; empty if the device has none.
  function opener(credential) {
    const output = credential.getClientExtensionResults().prf?.results?.first;
    return output ? toText(output) : "";
  }

  async function use(asked) {
    const credential = await navigator.credentials.get({ publicKey: asked });
    const parts = ["clientDataJSON", "authenticatorData", "signature", "userHandle"];
    return { answer: answer(credential, parts), opener: opener(credential) };
  }

  async function make(asked) {
    const credential = await navigator.credentials.create({ publicKey: asked });
    const made = answer(credential, ["clientDataJSON", "attestationObject"]);
    made.response.transports = credential.response.getTransports?.() ?? [];
    return { answer: made, opener: opener(credential) || (await openerAfterwards(credential, asked)) };
  }

  // Some devices say at first only that they could. Whoever stops here has a passkey that signs in.
  async function openerAfterwards(credential, asked) {
    if (!credential.getClientExtensionResults().prf?.enabled) {
      return "";
    }
    try {
      const again = {
        challenge: crypto.getRandomValues(new Uint8Array(32)),
        rpId: asked.rp.id,
        allowCredentials: [{ type: "public-key", id: credential.rawId }],
        userVerification: "required",
        timeout: asked.timeout,
        extensions: asked.extensions,
      };
      return opener(await navigator.credentials.get({ publicKey: again }));
    } catch {
      return "";
    }
  }

  // Browsers give one name to a person who stops it and to time that runs out, so that pages learn little.
  function said(error, tookMs, limitMs) {
    switch (error.name) {
      case "NotAllowedError":
        return tookMs >= limitMs - 1000 ? "late" : "cancelled";
      case "AbortError":
        return "cancelled";
      case "InvalidStateError":
        return "already";
      case "NotSupportedError":
      case "ConstraintError":
        return "cannot";
      default:
        return "failed";
    }
  }

  function say(form, what) {
    for (const words of form.querySelectorAll("[data-said]")) {
      words.hidden = words.dataset.said !== what;
    }
  }

  async function ask(form) {
    try {
      return await fetch(form.dataset.options, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    } catch {
      return null;
    }
  }

  async function run(form) {
    say(form, "waiting");
    const options = await ask(form);
    if (!options) {
      return "offline";
    }
    if (!options.headers.get("Content-Type")?.startsWith("application/json")) {
      // The page that comes then says what is wrong, or asks to sign in first.
      form.submit();
      return "waiting";
    }
    const began = performance.now();
    const asked = question(await options.json());
    try {
      const done = await (form.dataset.passkey === "create" ? make(asked) : use(asked));
      form.elements.credential.value = JSON.stringify(done.answer);
      form.elements.prf.value = done.opener;
      form.submit();
      return "waiting";
    } catch (error) {
      return said(error, performance.now() - began, asked.timeout);
    }
  }

  function begin(form) {
    let busy = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (!busy) {
        busy = true;
        say(form, await run(form));
        busy = false;
      }
    });
    form.hidden = false;
    if (!document.querySelector(".summary")) {
      form.querySelector("[autofocus]")?.focus();
    }
  }

  const forms = document.querySelectorAll("form[data-passkey]");
  for (const note of document.querySelectorAll("[data-without-script]")) {
    note.hidden = true;
  }
  for (const form of forms) {
    begin(form);
    if (!window.PublicKeyCredential) {
      form.querySelector("button").hidden = true;
      say(form, "unsupported");
    }
  }

  // A page kept in memory would send an old answer again on Back.
  addEventListener("pageshow", () => {
    for (const form of forms) {
      form.elements.credential.value = "";
      form.elements.prf.value = "";
    }
  });
})();
