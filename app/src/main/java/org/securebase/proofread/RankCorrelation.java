package org.securebase.proofread;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.securebase.coach.evaluation.Separation;

/** Spearman's correlation: Pearson's of the ranks, where equal values share the mean of their ranks (Spearman 1904). */
final class RankCorrelation {
    private RankCorrelation() {}

    /** −1 to 1; none when either has one value only. */
    static OptionalDouble of(double[] one, double[] other) {
        double[] x = centred(Separation.ranks(one));
        double[] y = centred(Separation.ranks(other));
        double spread = Math.sqrt(product(x, x) * product(y, y));
        return spread == 0 ? OptionalDouble.empty() : OptionalDouble.of(product(x, y) / spread);
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
