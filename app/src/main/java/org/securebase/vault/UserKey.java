package org.securebase.vault;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The key that opens everything one holder has: 32 random bytes. Lives as long as a request and is then
 * {@linkplain #close forgotten}. Never written down but wrapped. Not safe to share between threads.
 */
public final class UserKey implements AutoCloseable {

    /** How many bytes there are. */
    public static final int SIZE_BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private UserKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A new key, never used before. */
    public static UserKey fresh() {
        byte[] bytes = new byte[SIZE_BYTES];
        RANDOM.nextBytes(bytes);
        return new UserKey(bytes);
    }

    /**
     * A key that was unwrapped; takes the bytes over, and wipes them when closed.
     *
     * @throws IllegalArgumentException if there are not 32
     */
    public static UserKey unwrapped(byte[] bytes) {
        if (bytes.length != SIZE_BYTES) {
            throw new IllegalArgumentException("a user key has " + SIZE_BYTES + " bytes, not " + bytes.length);
        }
        return new UserKey(bytes);
    }

    /** The bytes themselves, only to be wrapped. Whoever reads them is found by searching for this name. */
    public byte[] bytesToWrap() {
        return bytes;
    }

    /** Whether the other is the same key, in constant time. */
    public boolean sameAs(UserKey other) {
        return MessageDigest.isEqual(bytes, other.bytes);
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    /** Says nothing about the key. */
    @Override
    public String toString() {
        return "a user key";
    }
}
