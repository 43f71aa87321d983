package org.securebase.passkey;

import java.time.LocalDate;
import java.util.Base64;
import org.securebase.vault.Kind;

/**
 * What a passkey is called, sealed in its owner's vault.
 *
 * @param credential its id, as text
 * @param label as the person wrote it
 * @param since the day it was added
 */
record PasskeyName(String credential, String label, LocalDate since) {

    static final Kind<PasskeyName> KIND = Kind.of("passkey", PasskeyName.class)
            .readable(passkey -> "A passkey called " + passkey.label() + ", added on " + passkey.since() + ".");

    static String text(byte[] credentialId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(credentialId);
    }

    PasskeyName called(String other) {
        return new PasskeyName(credential, other, since);
    }
}
