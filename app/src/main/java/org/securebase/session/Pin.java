package org.securebase.session;

import org.securebase.vault.Kind;

/**
 * What a PIN is checked against, sealed in its owner's vault.
 *
 * @param hash slow-hashed with its salt
 */
record Pin(String hash) {
    static final Kind<Pin> KIND = Kind.of("pin", Pin.class).ofTheAccount();

    /** Says nothing about the PIN. */
    @Override
    public String toString() {
        return "a PIN";
    }
}
