package org.securebase.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** A device that makes and uses passkeys, which Chromium plays for one window. */
final class Authenticator {

    private final CDPSession devtools;
    private final String id;

    private Authenticator(CDPSession devtools, String id) {
        this.devtools = devtools;
        this.id = id;
    }

    /** One that knows its owner and, if it can, also gives what opens a vault. */
    static Authenticator in(Visit visit, boolean prf) {
        CDPSession devtools = visit.context().newCDPSession(visit.page());
        devtools.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("ctap2Version", "ctap2_1");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("hasPrf", prf);
        JsonObject asked = new JsonObject();
        asked.add("options", options);
        String id = devtools.send("WebAuthn.addVirtualAuthenticator", asked)
                .get("authenticatorId")
                .getAsString();
        return new Authenticator(devtools, id);
    }

    /** Whether the finger, face or PIN is the owner's from now on. */
    void knowsItsOwner(boolean knows) {
        JsonObject asked = asked();
        asked.addProperty("isUserVerified", knows);
        devtools.send("WebAuthn.setUserVerified", asked);
    }

    int passkeys() {
        return credentials().size();
    }

    /** Someone deletes all passkeys on the device. */
    void wipe() {
        devtools.send("WebAuthn.clearCredentials", asked());
    }

    private JsonArray credentials() {
        return devtools.send("WebAuthn.getCredentials", asked()).getAsJsonArray("credentials");
    }

    private JsonObject asked() {
        JsonObject asked = new JsonObject();
        asked.addProperty("authenticatorId", id);
        return asked;
    }
}
