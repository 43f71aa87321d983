package org.securebase.unlock;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How a passphrase is hashed: Argon2id (RFC 9106), with what it costs and the salt. Stored beside the wrap, so that the
 * costs can be raised later. Immutable.
 *
 * @param memoryKib 8 to {@link #MOST_MEMORY_KIB}
 * @param passes 1 to {@link #MOST_PASSES}
 * @param lanes 1 to {@link #MOST_LANES}
 * @param salt 16 bytes
 */
record Argon2Cost(int memoryKib, int passes, int lanes, byte[] salt) {

    static final int SALT_BYTES = 16;
    /** What a row may ask for; more would let whoever writes in the database stop the server. */
    static final int MOST_MEMORY_KIB = 256 * 1024;

    static final int MOST_PASSES = 10;
    static final int MOST_LANES = 4;

    private static final byte FORMAT = 1;
    private static final int LEAST_MEMORY_KIB = 8;
    private static final int HASH_BYTES = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException beyond the limits */
    Argon2Cost {
        if (memoryKib < LEAST_MEMORY_KIB
                || memoryKib > MOST_MEMORY_KIB
                || passes < 1
                || passes > MOST_PASSES
                || lanes < 1
                || lanes > MOST_LANES
                || salt.length != SALT_BYTES) {
            throw new IllegalArgumentException("no such cost: " + memoryKib + " KiB, " + passes + " passes, " + lanes
                    + " lanes, " + salt.length + " bytes of salt");
        }
    }

    static Argon2Cost withFreshSalt(int memoryKib, int passes, int lanes) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new Argon2Cost(memoryKib, passes, lanes, salt);
    }

    /** Format, memory, passes, lanes, salt. */
    byte[] bytes() {
        return ByteBuffer.allocate(1 + 3 * Integer.BYTES + SALT_BYTES)
                .put(FORMAT)
                .putInt(memoryKib)
                .putInt(passes)
                .putInt(lanes)
                .put(salt)
                .array();
    }

    /** @throws IllegalArgumentException if {@link #bytes} did not make these */
    static Argon2Cost of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length != 1 + 3 * Integer.BYTES + SALT_BYTES || in.get() != FORMAT) {
            throw new IllegalArgumentException("not a cost");
        }
        int memoryKib = in.getInt();
        int passes = in.getInt();
        int lanes = in.getInt();
        byte[] salt = new byte[SALT_BYTES];
        in.get(salt);
        return new Argon2Cost(memoryKib, passes, lanes, salt);
    }

    /** 64 bytes, after a time and in a memory that make guessing dear. */
    byte[] hash(byte[] passphrase) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        argon2.generateBytes(passphrase, hash);
        return hash;
    }
}
