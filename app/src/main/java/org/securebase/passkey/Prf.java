package org.securebase.passkey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * What a device makes of a fixed salt by a secret that never leaves it and that each passkey has of its own: the PRF
 * extension of WebAuthn level 3, section 10.1.4. It opens a vault, so it is sent beside what shows who someone is, never
 * within, and is never kept or logged.
 */
final class Prf {

    /** How many bytes there are of it. */
    static final int SIZE_BYTES = 32;

    private Prf() {}

    /**
     * The salt, as text. One for all: whoever signs in without a name has not said yet which passkey it will be, and the
     * standard allows a salt for each only where that is said.
     */
    static String salt() {
        try {
            byte[] name = "securebase passkey prf v1".getBytes(StandardCharsets.UTF_8);
            return text(MessageDigest.getInstance("SHA-256").digest(name));
        } catch (NoSuchAlgorithmException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What the browser sent; empty if the device has none, or this is not the size of one. */
    static Optional<byte[]> parse(String sent) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(sent)).filter(bytes -> bytes.length == SIZE_BYTES);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
