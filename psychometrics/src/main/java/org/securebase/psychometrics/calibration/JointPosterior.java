package org.securebase.psychometrics.calibration;

import java.util.Arrays;

/** One pattern's posterior on two correlated dimensions, kept as rows. Reused from pattern to pattern, by one thread. */
final class JointPosterior {
    private final JointPrior prior;
    private final double[] points;
    private final GroupLikelihood firstItems;
    private final GroupLikelihood secondItems;
    private final double[] ones;
    private final double[] weighted;
    private final double[] scratch;

    /** The likelihood of the answers on each dimension alone. */
    final double[] first;

    final double[] second;

    /** The marginal posteriors, each summing to {@link #total}. */
    final double[] firstPosterior;

    final double[] secondPosterior;

    double total;
    double logScale;

    JointPosterior(JointPrior prior, double[] points, GroupLikelihood firstItems, GroupLikelihood secondItems) {
        this.prior = prior;
        this.points = points;
        this.firstItems = firstItems;
        this.secondItems = secondItems;
        this.ones = new double[points.length];
        Arrays.fill(ones, 1);
        this.weighted = new double[points.length];
        this.scratch = new double[points.length];
        this.first = new double[points.length];
        this.second = new double[points.length];
        this.firstPosterior = new double[points.length];
        this.secondPosterior = new double[points.length];
    }

    void set(int pattern) {
        logScale = firstItems.of(pattern, ones, first) + secondItems.of(pattern, ones, second);
        prior.times(second, firstPosterior);
        NodeRows.multiply(firstPosterior, first);
        prior.times(first, secondPosterior);
        NodeRows.multiply(secondPosterior, second);
        total = NodeRows.sum(firstPosterior);
    }

    /** The posterior mean of the product of both dimensions, times {@link #total}. */
    double products() {
        System.arraycopy(second, 0, weighted, 0, weighted.length);
        NodeRows.multiply(weighted, points);
        prior.times(weighted, scratch);
        NodeRows.multiply(scratch, points);
        return NodeRows.dot(first, scratch);
    }
}
