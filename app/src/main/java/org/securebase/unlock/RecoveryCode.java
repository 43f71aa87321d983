package org.securebase.unlock;

import java.util.List;
import java.util.stream.IntStream;

/**
 * 160 random bits as 32 characters of Crockford's base 32, in eight groups of four; shown once and never stored.
 * Immutable.
 */
public final class RecoveryCode {

    /** How many groups there are. */
    public static final int GROUPS = 8;

    private static final int GROUP = 4;

    private final String characters;

    RecoveryCode(String characters) {
        this.characters = characters;
    }

    /** The groups, to be shown once. */
    public List<String> groups() {
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> characters.substring(group * GROUP, (group + 1) * GROUP))
                .toList();
    }

    /** Says nothing about the code. */
    @Override
    public String toString() {
        return "a recovery code";
    }
}
