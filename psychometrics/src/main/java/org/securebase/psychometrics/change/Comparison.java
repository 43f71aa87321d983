package org.securebase.psychometrics.change;

import org.hipparchus.special.Erf;
import org.securebase.psychometrics.Score;

/**
 * Two scores of one person on one dimension, each made under the same prior and not one from the other. Immutable.
 *
 * @param difference later less earlier, in theta units
 * @param standardError of the difference, above 0
 */
public record Comparison(double difference, double standardError) {
    /** What |z| must reach for a change to be called reliable at the 5 % level. */
    public static final double RELIABLE = 1.959963984540054;

    /** @throws IllegalArgumentException if the standard error isn't above 0 or a value isn't a finite number */
    public Comparison {
        if (!Double.isFinite(difference) || !(standardError > 0) || Double.isInfinite(standardError)) {
            throw new IllegalArgumentException("a comparison needs a difference and a standard error above 0, not "
                    + difference + " and " + standardError);
        }
    }

    public static Comparison of(Score before, Score after) {
        return new Comparison(
                after.theta() - before.theta(), Math.hypot(before.standardError(), after.standardError()));
    }

    /** (after - before) / sqrt(SE before squared + SE after squared), the reliable change index (Jacobson, Truax 1991). */
    public double z() {
        return difference / standardError;
    }

    /** The probability of a z as far from 0 as this or farther if nothing changed. */
    public double p() {
        return Erf.erfc(Math.abs(z()) / Math.sqrt(2));
    }

    /**
     * The difference that is needed for a reliable change by itself, without correction for other comparisons: .83 at
     * two standard errors of .30, .97 at .35, 1.11 at .40.
     */
    public static double threshold(double errorBefore, double errorAfter) {
        return RELIABLE * Math.hypot(errorBefore, errorAfter);
    }
}
