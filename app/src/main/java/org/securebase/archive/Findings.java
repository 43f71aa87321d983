package org.securebase.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found in a file, beside what is here already.
 *
 * @param made when the file was made, as it says itself
 * @param kinds in the order of the file
 */
record Findings(String made, List<Tally> kinds) {

    /**
     * Records of one kind.
     *
     * @param fresh that are not here yet
     * @param same that are here already and equal
     * @param other that are here already and differ
     */
    record Tally(String kind, long fresh, long same, long other) {

        Tally plus(Standing standing) {
            return switch (standing) {
                case FRESH -> new Tally(kind, fresh + 1, same, other);
                case SAME -> new Tally(kind, fresh, same + 1, other);
                case OTHER -> new Tally(kind, fresh, same, other + 1);
            };
        }
    }

    /** How a record of the file stands to what is here. */
    enum Standing {
        FRESH,
        SAME,
        OTHER
    }

    long fresh() {
        return kinds.stream().mapToLong(Tally::fresh).sum();
    }

    long same() {
        return kinds.stream().mapToLong(Tally::same).sum();
    }

    long other() {
        return kinds.stream().mapToLong(Tally::other).sum();
    }

    long all() {
        return fresh() + same() + other();
    }

    /** Gathers them, one record after another. */
    static final class Gathering {
        private final Map<String, Tally> byKind = new LinkedHashMap<>();

        void add(String kind, Standing standing) {
            byKind.merge(kind, new Tally(kind, 0, 0, 0).plus(standing), (before, one) -> before.plus(standing));
        }

        long count(String kind) {
            Tally tally = byKind.getOrDefault(kind, new Tally(kind, 0, 0, 0));
            return tally.fresh() + tally.same() + tally.other();
        }

        Findings of(String made) {
            return new Findings(made, new ArrayList<>(byKind.values()));
        }
    }
}
