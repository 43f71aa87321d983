package org.securebase.proofread;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Spearman's correlation: Pearson's of the ranks, where equal values share the mean of their ranks (Spearman 1904). */
final class RankCorrelation {
    private RankCorrelation() {}

    /** −1 to 1; not a number when either has one value only. */
    static double of(double[] one, double[] other) {
        double[] x = centred(ranks(one));
        double[] y = centred(ranks(other));
        return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
    }

    private static double[] ranks(double[] values) {
        return Arrays.stream(values).map(value -> rank(value, values)).toArray();
    }

    private static double rank(double value, double[] among) {
        long below = Arrays.stream(among).filter(other -> other < value).count();
        long equal = Arrays.stream(among).filter(other -> other == value).count();
        return below + (equal + 1) / 2.0;
    }

    private static double[] centred(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Arrays.stream(values).map(value -> value - mean).toArray();
    }

    private static double product(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] * other[i])
                .sum();
    }
}
