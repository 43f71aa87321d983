package org.securebase.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The name that someone signs in with, in the one form that all ways to type it come to. It is stored nowhere; only a
 * keyed hash of it is. Immutable.
 */
final class Handle {

    static final int SHORTEST = 2;
    static final int LONGEST = 64;

    private final String folded;

    private Handle(String folded) {
        this.folded = folded;
    }

    /** Empty if it is too short, too long, or holds what cannot be typed. */
    static Optional<Handle> of(String typed) {
        String folded = folded(typed);
        int length = folded.codePointCount(0, folded.length());
        boolean typeable = folded.codePoints().noneMatch(Handle::cannotBeTyped);
        return typeable && length >= SHORTEST && length <= LONGEST ? Optional.of(new Handle(folded)) : Optional.empty();
    }

    /** Whatever was typed, to be looked up; most of it is nobody's name. */
    static Handle any(String typed) {
        return new Handle(folded(typed));
    }

    /**
     * Compatibility forms made one (full-width letters, ligatures), either case made one, and spaces made one. Upper and
     * then lower case folds what has no single partner, such as the sharp s.
     */
    private static String folded(String typed) {
        String one = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(one, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
    }

    private static boolean cannotBeTyped(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    String folded() {
        return folded;
    }

    /** Says nothing about the name. */
    @Override
    public String toString() {
        return "a name";
    }
}
