package org.securebase.session;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * What the browser carries: the id that finds the session and the secret that opens its key. The server keeps only the
 * hash of the first and nothing of the second. Belongs to one request.
 */
final class SessionToken {

    private static final int PART_BYTES = 32;
    private static final int LENGTH = 86;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private SessionToken(byte[] bytes) {
        this.bytes = bytes;
    }

    static SessionToken fresh() {
        byte[] bytes = new byte[2 * PART_BYTES];
        RANDOM.nextBytes(bytes);
        return new SessionToken(bytes);
    }

    /** Reads what {@link #cookieValue} wrote; empty for anything else, whatever was sent. */
    static Optional<SessionToken> parse(String cookieValue) {
        if (cookieValue.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SessionToken(Base64.getUrlDecoder().decode(cookieValue)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    String cookieValue() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    byte[] idHash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(bytes, PART_BYTES));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    byte[] secret() {
        return Arrays.copyOfRange(bytes, PART_BYTES, bytes.length);
    }

    /** Says nothing about the token. */
    @Override
    public String toString() {
        return "a session token";
    }
}
