package org.securebase.psychometrics.change;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Holm's correction (1979) for looking at many comparisons at once: holds the chance of even one false alarm among them
 * to the level that a single comparison would have, however they depend on each other.
 */
public final class Holm {
    private Holm() {}

    /**
     * Adjusted probabilities, in the given order; compare each with the level itself.
     *
     * @param p each from 0 to 1
     * @throws IllegalArgumentException if one is not from 0 to 1
     */
    public static double[] adjusted(double... p) {
        int[] ascending = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> valid(p[i])))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[p.length];
        double largest = 0;
        for (int rank = 0; rank < p.length; rank++) {
            largest = Math.max(largest, Math.min(1, (p.length - rank) * valid(p[ascending[rank]])));
            adjusted[ascending[rank]] = largest;
        }
        return adjusted;
    }

    private static double valid(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("a probability is 0 to 1, not " + p);
        }
        return p;
    }
}
