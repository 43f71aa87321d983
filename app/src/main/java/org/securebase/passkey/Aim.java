package org.securebase.passkey;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.securebase.vault.HolderId;

/**
 * What a challenge is for, and for whom: the answer to one is no answer to another. Immutable.
 *
 * @param text differs between any two
 */
record Aim(String text) {

    /** To sign in, whoever it is. */
    static final Aim SIGN_IN = new Aim("sign in");

    /** To show again that it is this person. */
    static Aim prove(HolderId holder) {
        return new Aim("prove " + holder);
    }

    /** To add a passkey for this person. */
    static Aim add(HolderId holder) {
        return new Aim("add " + holder);
    }

    /** To let this passkey open what the person keeps. */
    static Aim link(HolderId holder, byte[] credentialId) {
        return new Aim(
                "link " + holder + " " + Base64.getUrlEncoder().withoutPadding().encodeToString(credentialId));
    }

    byte[] bytes() {
        return ("securebase passkey v1 " + text).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "what a challenge is for";
    }
}
