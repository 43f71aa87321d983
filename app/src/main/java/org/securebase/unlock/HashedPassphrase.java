package org.securebase.unlock;

/** A passphrase after the slow part, ready to be stored. Belongs to one request. */
public final class HashedPassphrase {

    private final byte[] hashing;
    private final byte[] hash;

    HashedPassphrase(byte[] hashing, byte[] hash) {
        this.hashing = hashing;
        this.hash = hash;
    }

    byte[] hashing() {
        return hashing;
    }

    byte[] hash() {
        return hash;
    }

    /** Says nothing about the passphrase. */
    @Override
    public String toString() {
        return "a hashed passphrase";
    }
}
