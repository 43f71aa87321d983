package org.securebase.psychometrics.calibration;

/**
 * One item's category probabilities and their derivatives at the nodes, in slope-intercept form:
 * P(X &gt;= k) = 1 / (1 + exp(-(a theta + d[k]))), d[1] &gt; ... &gt; d[m].
 *
 * <p>A category's probability is written as the product P(X &gt;= k) (1 - P(X &gt;= k+1)) (1 - exp(d[k+1] - d[k])),
 * which equals the difference of the two boundary curves but never cancels. Its logarithm is a sum of three concave
 * terms (Pratt 1981, on ordered responses), so scores are bounded and a Newton step on expected counts always climbs.
 *
 * <p>Parameters lie in a shared vector as a, d[1..m] from an offset on. Mutable, for one thread at a time.
 */
final class GradedCurve {
    final int thresholds;
    final double[] points;

    /** P(X &gt;= k) and its complement; row k - 1 holds threshold k. */
    final double[][] above;

    final double[][] below;

    /** P(X = k). */
    final double[][] probability;

    /** 1 / (exp(d[k] - d[k+1]) - 1) between thresholds k and k + 1, in place k; 0 at both ends. */
    final double[] squeeze;

    private final double[] rise;
    private final double[] fall;

    GradedCurve(double[] points, int thresholds) {
        this.points = points;
        this.thresholds = thresholds;
        this.above = new double[thresholds][points.length];
        this.below = new double[thresholds][points.length];
        this.probability = new double[thresholds + 1][points.length];
        this.squeeze = new double[thresholds + 1];
        this.rise = new double[points.length];
        this.fall = new double[points.length];
    }

    void set(double[] parameters, int offset) {
        exponentials(parameters[offset]);
        for (int k = 0; k < thresholds; k++) {
            double d = parameters[offset + 1 + k];
            boundary(rise, Math.exp(d), below[k]);
            boundary(fall, Math.exp(-d), above[k]);
        }
        probability[0] = copy(below[0], probability[0]);
        for (int k = 1; k < thresholds; k++) {
            double gap = parameters[offset + k] - parameters[offset + k + 1];
            squeeze[k] = 1 / Math.expm1(gap);
            product(above[k - 1], below[k], -Math.expm1(-gap), probability[k]);
        }
        probability[thresholds] = copy(above[thresholds - 1], probability[thresholds]);
    }

    private void exponentials(double slope) {
        int last = points.length - 1;
        for (int q = 0; q <= last; q++) {
            rise[q] = Math.exp(slope * points[q]);
        }
        for (int q = 0; q <= last; q++) {
            fall[q] = rise[last - q]; // the grid is symmetric
        }
    }

    private static void boundary(double[] exponential, double factor, double[] into) {
        for (int q = 0; q < into.length; q++) {
            into[q] = 1 / (1 + factor * exponential[q]);
        }
    }

    private static void product(double[] x, double[] y, double factor, double[] into) {
        for (int q = 0; q < into.length; q++) {
            into[q] = factor * x[q] * y[q];
        }
    }

    private static double[] copy(double[] from, double[] into) {
        System.arraycopy(from, 0, into, 0, into.length);
        return into;
    }

    /** d log P(X = k) / d d[k] at a node, for k from 1. */
    double scoreBelow(int category, int node) {
        return category == 0 ? 0 : below[category - 1][node] + squeeze[category];
    }

    /** d log P(X = k) / d d[k+1] at a node, for k below the highest category. */
    double scoreAbove(int category, int node) {
        return category == thresholds ? 0 : -above[category][node] - squeeze[category];
    }
}
