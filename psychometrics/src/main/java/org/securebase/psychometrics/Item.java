package org.securebase.psychometrics;

import java.util.Arrays;
import java.util.Objects;

/**
 * One statement under the graded response model (Samejima 1969), logistic, D = 1.
 *
 * <p>With discrimination a and ordered thresholds b[1] &lt; ... &lt; b[m], a person at theta answers in category k or
 * higher with probability P(X &gt;= k | theta) = 1 / (1 + exp(-a (theta - b[k]))). Categories count from 0, so an item
 * with m thresholds has m + 1 categories. Theta is in standard deviations of the reference population.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Item {
    private final String id;
    private final String dimension;
    private final double discrimination;
    private final double[] thresholds;

    private Item(String id, String dimension, double discrimination, double[] thresholds) {
        this.id = id;
        this.dimension = dimension;
        this.discrimination = discrimination;
        this.thresholds = thresholds;
    }

    /**
     * An item from its parameters.
     *
     * @param id names the item in banks and files; not blank
     * @param dimension what it measures; not blank
     * @param discrimination a, finite and above 0
     * @param thresholds b[1..m], finite and strictly increasing, at least one
     * @throws IllegalArgumentException naming the item and the value that is out of range
     */
    public static Item of(String id, String dimension, double discrimination, double... thresholds) {
        if (id.isBlank() || dimension.isBlank()) {
            throw new IllegalArgumentException("an item needs an id and a dimension");
        }
        if (!(discrimination > 0) || Double.isInfinite(discrimination)) {
            throw new IllegalArgumentException("item " + id + ": a must be above 0, not " + discrimination);
        }
        return new Item(id, dimension, discrimination, increasing(id, thresholds.clone()));
    }

    private static double[] increasing(String id, double[] thresholds) {
        if (thresholds.length == 0) {
            throw new IllegalArgumentException("item " + id + ": needs at least one threshold");
        }
        for (int k = 0; k < thresholds.length; k++) {
            if (!Double.isFinite(thresholds[k])) {
                throw new IllegalArgumentException("item " + id + ": b" + (k + 1) + " is not a number");
            }
            if (k > 0 && thresholds[k] <= thresholds[k - 1]) {
                throw new IllegalArgumentException("item " + id + ": b" + (k + 1) + " = " + thresholds[k]
                        + " must be above b" + k + " = " + thresholds[k - 1]);
            }
        }
        return thresholds;
    }

    public String id() {
        return id;
    }

    public String dimension() {
        return dimension;
    }

    /** a, per standard deviation of theta. */
    public double discrimination() {
        return discrimination;
    }

    /** b[1..m] in theta units, a copy. */
    public double[] thresholds() {
        return thresholds.clone();
    }

    public int categories() {
        return thresholds.length + 1;
    }

    /**
     * P(X = category | theta).
     *
     * @throws IndexOutOfBoundsException if the item has no such category
     */
    public double probability(int category, double theta) {
        Objects.checkIndex(category, categories());
        double upper = category == 0 ? Double.POSITIVE_INFINITY : logit(category, theta);
        double lower = category == thresholds.length ? Double.NEGATIVE_INFINITY : logit(category + 1, theta);
        return between(upper, lower);
    }

    /** P(X &gt;= category | theta); 1 for category 0. */
    public double probabilityAtLeast(int category, double theta) {
        Objects.checkIndex(category, categories());
        return category == 0 ? 1 : logistic(logit(category, theta));
    }

    /** Fisher information at theta, the sum over categories of P'^2 / P. Never negative. */
    public double information(double theta) {
        double sum = 0;
        double slopeAbove = 0;
        for (int category = thresholds.length; category >= 0; category--) {
            double slopeHere = category == 0 ? 0 : slope(logit(category, theta));
            double change = discrimination * (slopeHere - slopeAbove);
            double p = probability(category, theta);
            // p underflows only where the change does too, and far faster than its square over p could matter
            sum += p > 0 ? change * change / p : 0;
            slopeAbove = slopeHere;
        }
        return sum;
    }

    /** The mean category expected at theta, from 0 to categories - 1. */
    public double expected(double theta) {
        double sum = 0;
        for (int category = 1; category <= thresholds.length; category++) {
            sum += logistic(logit(category, theta));
        }
        return sum;
    }

    private double logit(int category, double theta) {
        return discrimination * (theta - thresholds[category - 1]);
    }

    /** logistic(upper) - logistic(lower), taken on the side where neither is near 1 so that nothing cancels. */
    private static double between(double upper, double lower) {
        return lower > 0 ? logistic(-lower) - logistic(-upper) : logistic(upper) - logistic(lower);
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    private static double slope(double x) {
        double p = logistic(-Math.abs(x));
        return p * (1 - p);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Item that
                && id.equals(that.id)
                && dimension.equals(that.dimension)
                && discrimination == that.discrimination
                && Arrays.equals(thresholds, that.thresholds);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id + "[" + dimension + ", a=" + discrimination + ", b=" + Arrays.toString(thresholds) + "]";
    }
}
