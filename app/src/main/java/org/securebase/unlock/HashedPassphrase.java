package org.securebase.unlock;

import java.util.Arrays;
import org.securebase.vault.WrappingKey;

/** A passphrase after the slow part, ready to be stored. Belongs to one request. */
public final class HashedPassphrase {

    private static final int HALF_BYTES = 32;

    private final Argon2Cost cost;
    private final byte[] hash;

    HashedPassphrase(Argon2Cost cost, byte[] hash) {
        this.cost = cost;
        this.hash = hash;
    }

    Argon2Cost cost() {
        return cost;
    }

    WrappingKey wrappingKey(Pepper pepper) {
        return pepper.wrappingKey(Arrays.copyOf(hash, HALF_BYTES));
    }

    byte[] verifier(Pepper pepper) {
        return pepper.verifier(Arrays.copyOfRange(hash, HALF_BYTES, 2 * HALF_BYTES));
    }

    /** Says nothing about the passphrase. */
    @Override
    public String toString() {
        return "a hashed passphrase";
    }
}
