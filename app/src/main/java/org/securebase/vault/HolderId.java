package org.securebase.vault;

/** Whoever holds keys: one for each account. 16 random bytes, which say nothing about anybody. Immutable. */
public record HolderId(RandomId id) {

    /** A new one, never used before. */
    public static HolderId fresh() {
        return new HolderId(RandomId.fresh());
    }

    /** @throws IllegalArgumentException if these are not 16 bytes */
    public static HolderId of(byte[] bytes) {
        return new HolderId(RandomId.of(bytes));
    }

    /** The 16 bytes, a copy. */
    public byte[] bytes() {
        return id.bytes();
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
