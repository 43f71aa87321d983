package org.securebase.passkey;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;

/**
 * What a device is to sign, never used before.
 *
 * @param bytes 32 random ones
 * @param endsAt second since 1970 from which no answer is taken
 */
record Challenge(byte[] bytes, long endsAt) {

    static final int SIZE_BYTES = 32;
    static final Duration LIFE = Duration.ofMinutes(5);

    private static final SecureRandom RANDOM = new SecureRandom();

    static Challenge fresh(Instant now) {
        return new Challenge(random(), now.plus(LIFE).getEpochSecond());
    }

    static byte[] random() {
        byte[] bytes = new byte[SIZE_BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Says nothing about it. */
    @Override
    public String toString() {
        return "a challenge";
    }
}
