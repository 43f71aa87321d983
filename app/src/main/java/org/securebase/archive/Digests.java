package org.securebase.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Where a digest comes from; every Java has this one. */
final class Digests {

    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
