package org.securebase.psychometrics.adaptive;

/**
 * How a sitting begins on a dimension that nothing has been asked about yet. Implementations are safe to share between
 * threads.
 */
@FunctionalInterface
public interface Start {
    /**
     * @param ranked positions that may be asked first, best first; at least one
     * @return one of them
     */
    int first(int[] ranked);

    /** The most useful one, the same for everybody. */
    static Start best() {
        return ranked -> ranked[0];
    }

    /**
     * One of the few best, drawn by a seed that belongs to the sitting, so that not everybody meets the same first
     * statement and yet a sitting replayed is the same.
     *
     * @param among how many of the best to draw from, at least 1
     */
    static Start drawn(int among, long seed) {
        return ranked ->
                ranked[Math.floorMod(Long.hashCode(seed * 0x9E3779B97F4A7C15L), Math.min(among, ranked.length))];
    }
}
