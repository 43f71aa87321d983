package org.securebase.unlock;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.securebase.vault.WrappingKey;

/**
 * 160 random bits as 32 characters of Crockford's base 32, in eight groups of four; shown once and never stored.
 * Immutable.
 */
public final class RecoveryCode {

    /** How many groups there are. */
    public static final int GROUPS = 8;

    private static final int GROUP = 4;
    private static final int SIZE_BYTES = 20;
    private static final int LOOKUP_BYTES = 16;
    private static final byte[] NO_SALT = {};
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private RecoveryCode(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A new code, never used before. */
    public static RecoveryCode fresh() {
        byte[] bytes = new byte[SIZE_BYTES];
        RANDOM.nextBytes(bytes);
        return new RecoveryCode(bytes);
    }

    /** Reads what a person typed: either case, with spaces or hyphens, O for 0 and I or L for 1. */
    public static Optional<RecoveryCode> parse(String typed) {
        return Crockford.decode(Crockford.normal(typed), SIZE_BYTES).map(RecoveryCode::new);
    }

    /** The groups, to be shown once. */
    public List<String> groups() {
        String characters = Crockford.encode(bytes);
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> characters.substring(group * GROUP, (group + 1) * GROUP))
                .toList();
    }

    /** Whether this was typed for the group of this number, from 0; as lenient as {@link #parse}. */
    public boolean hasGroup(int number, String typed) {
        return groups().get(number).equals(Crockford.normal(typed));
    }

    /** Finds the wrap without saying anything about the code. */
    byte[] lookup() {
        try {
            byte[] purpose = "securebase recovery lookup v1".getBytes(StandardCharsets.UTF_8);
            return Hkdf.computeHkdf("HMACSHA256", bytes, NO_SALT, purpose, LOOKUP_BYTES);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    WrappingKey wrappingKey() {
        return WrappingKey.derived(bytes, NO_SALT, "securebase recovery v1");
    }

    /** Says nothing about the code. */
    @Override
    public String toString() {
        return "a recovery code";
    }
}
