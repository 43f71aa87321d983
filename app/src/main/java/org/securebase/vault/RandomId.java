package org.securebase.vault;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * 16 random bytes that name something without saying anything about it. Compared by value; written in addresses and
 * forms as 22 characters of base64url. Immutable.
 */
public final class RandomId {

    /** How many bytes there are. */
    public static final int SIZE_BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 22;

    private final long first;
    private final long second;

    private RandomId(long first, long second) {
        this.first = first;
        this.second = second;
    }

    /** A new one, never used before. */
    public static RandomId fresh() {
        byte[] bytes = new byte[SIZE_BYTES];
        RANDOM.nextBytes(bytes);
        return of(bytes);
    }

    /** @throws IllegalArgumentException if these are not 16 bytes */
    public static RandomId of(byte[] bytes) {
        if (bytes.length != SIZE_BYTES) {
            throw new IllegalArgumentException("an id has " + SIZE_BYTES + " bytes, not " + bytes.length);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        return new RandomId(in.getLong(), in.getLong());
    }

    /** Reads what {@link #toString} wrote; empty for anything else, whatever was sent. */
    public static Optional<RandomId> parse(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            RandomId id = of(Base64.getUrlDecoder().decode(text));
            return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The 16 bytes, a copy. */
    public byte[] bytes() {
        return ByteBuffer.allocate(SIZE_BYTES).putLong(first).putLong(second).array();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RandomId id && first == id.first && second == id.second;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(first ^ second);
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    }
}
